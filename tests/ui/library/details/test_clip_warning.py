"""What is the matter with the chosen clips, in numbers that agree, and the way out."""

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from app.core.library.clip import Clip
from app.ui.library.details.clip_warning import ClipWarning
from tests.fakes.clips import make_clip

FINE = make_clip("1", path=Path("/videos/lab.mp4"))
MISSING = replace(FINE, is_missing=True)
TRASHED = replace(FINE, trashed_at=FINE.made_at, is_missing=True)


@pytest.fixture
def trouble(qtbot: QtBot) -> ClipWarning:
    trouble = ClipWarning()
    qtbot.addWidget(trouble)
    return trouble


@pytest.mark.parametrize(
    ("clips", "words", "ways_out"),
    [
        ((MISSING, FINE), "1 of these clips is missing its file.", []),
        ((MISSING, MISSING), "2 of these clips are missing their files.", []),
        ((TRASHED,), "This clip is in the trash.", ["put_back", "locate"]),
        ((TRASHED, FINE), "1 of these clips is in the trash.", ["put_back"]),
        ((TRASHED, TRASHED, MISSING), "2 of these clips are in the trash.", ["put_back"]),
        ((TRASHED, TRASHED), "These 2 clips are in the trash.", ["put_back"]),
    ],
)
def test_what_is_the_matter(
    trouble: ClipWarning, clips: tuple[Clip, ...], words: str, ways_out: list[str]
) -> None:
    trouble.set_clips(clips)
    label = trouble.findChild(QLabel, "clip_trouble_words")
    assert label is not None
    assert label.text() == words
    assert trouble.isVisible()
    shown = [each.objectName() for each in trouble.findChildren(QPushButton) if each.isVisible()]
    assert shown == ways_out


def test_a_missing_clip_says_where_it_was(qtbot: QtBot, trouble: ClipWarning) -> None:
    trouble.set_clips((MISSING,))
    label, locate = (
        trouble.findChild(QLabel, "clip_trouble_words"),
        trouble.findChild(QPushButton, "locate"),
    )
    assert label is not None
    assert locate is not None
    assert f"no longer at “{MISSING.path}”" in label.text()
    assert "“Locate…”" in label.text()
    with qtbot.waitSignal(trouble.locate_wanted):
        locate.click()


def test_nothing_is_the_matter(trouble: ClipWarning) -> None:
    trouble.set_clips((MISSING,))
    trouble.set_clips((FINE, FINE))
    assert trouble.isHidden()
