"""The question what a dropped clip is for."""

from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from app.core.library.clip import Clip, FoundClip
from app.ui.library.imports.found_clip_dialog import FoundClipDialog
from tests.fakes.clips import make_clip

TRASHED = replace(make_clip(), trashed_at=datetime(2026, 11, 22, tzinfo=UTC))


@pytest.mark.parametrize(
    ("known", "is_lost", "words", "offered"),
    [
        (None, False, "The file has no prompt data", "found_add"),
        (make_clip(), False, "Already in your library.", "found_show"),
        (TRASHED, True, "You deleted this clip.", "found_add"),
        (make_clip(), True, "This clip's file was missing.", "found_add"),
    ],
)
def test_what_is_offered(
    qtbot: QtBot, known: Clip | None, is_lost: bool, words: str, offered: str
) -> None:
    clip = make_clip()
    found = FoundClip(Path("/from/elsewhere.mp4"), clip.facts, "hash", None, known, is_lost)
    dialog = FoundClipDialog(found)
    qtbot.addWidget(dialog)
    assert dialog.findChild(QLabel, "found_words").text().startswith(words)
    buttons = [dialog.findChild(QPushButton, name) for name in ("found_add", "found_show")]
    assert [each.objectName() for each in buttons if each.isVisibleTo(dialog)] == [offered]
