"""The details: one clip or several, what is edited, what was being typed, and the facts."""

from dataclasses import replace
from datetime import timedelta, timezone
from pathlib import Path
from typing import TypeVar

import pytest
from msgspec import structs
from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QLabel,
    QLineEdit,
    QListWidget,
    QPlainTextEdit,
    QPushButton,
    QToolButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

from app.core.library.clip import AnnotationsChange, ClipAnnotations
from app.core.library.clip_query import NamedCount
from app.ui.library.details.chip import Chip
from app.ui.library.details.details_panel import DetailsPanel
from app.ui.library.details.rating_stars import RatingStars
from tests.fakes.clips import make_clip, make_request

W = TypeVar("W", bound=QWidget)
ZONE = timezone(timedelta(hours=8))
MARKS = ClipAnnotations("Lab", True, 3, ("sea", "dog"), "Take two.", ("Dogs",))
ONE = replace(make_clip("1", path=Path("/videos/lab.mp4")), annotations=MARKS)
OTHER = replace(
    make_clip("2", prompt="A fox", ratio="9:16", made_at=ONE.made_at - timedelta(days=2)),
    annotations=ClipAnnotations(rating=1, tags=("fox", "sea"), collections=("Foxes",)),
    cost_usd=None,
)


@pytest.fixture
def panel(qtbot: QtBot) -> DetailsPanel:
    panel = DetailsPanel(ZONE)
    qtbot.addWidget(panel)
    panel.resize(280, 700)
    panel.set_collections([NamedCount("Dogs", 1), NamedCount("Foxes", 1), NamedCount("Sea", 0)])
    with qtbot.waitExposed(panel):
        panel.show()
    panel.activateWindow()
    # What is typed goes to the window before until the system has given this one the keys.
    qtbot.waitUntil(panel.isActiveWindow)
    return panel


@pytest.fixture
def changes(panel: DetailsPanel) -> list[tuple[list[str], AnnotationsChange]]:
    emitted: list[tuple[list[str], AnnotationsChange]] = []
    panel.annotations_changed.connect(lambda ids, change: emitted.append((ids, change)))
    return emitted


def child(panel: DetailsPanel, kind: type[W], name: str) -> W:
    found = panel.findChild(kind, name)
    assert found is not None
    return found


def fact(panel: DetailsPanel, key: str) -> str:
    return child(panel, QLabel, f"fact_{key}").text()


def tags(panel: DetailsPanel) -> list[str]:
    return [chip.label for chip in panel.findChildren(Chip) if chip.isVisible()]


def ticks(panel: DetailsPanel) -> list[Qt.CheckState]:
    listed = child(panel, QListWidget, "collections")
    return [listed.item(row).checkState() for row in range(listed.count())]


def test_without_a_clip_it_says_how_to_choose_one(panel: DetailsPanel) -> None:
    assert child(panel, QLabel, "details_empty").isVisible()
    panel.set_clips((ONE,))
    assert not child(panel, QLabel, "details_empty").isVisible()
    panel.set_clips(())
    assert child(panel, QLabel, "details_empty").isVisible()


def test_one_clip_is_shown_whole_and_nothing_is_reported(
    panel: DetailsPanel, changes: list[object]
) -> None:
    panel.set_clips((ONE,))
    assert child(panel, QLineEdit, "clip_title").text() == "Lab"
    assert child(panel, QToolButton, "favourite").isChecked()
    assert child(panel, RatingStars, "rating").rating() == 3
    assert tags(panel) == ["sea", "dog"]
    assert child(panel, QPlainTextEdit, "note").toPlainText() == "Take two."
    on, off = Qt.CheckState.Checked, Qt.CheckState.Unchecked
    assert ticks(panel) == [on, off, off]
    assert child(panel, QPlainTextEdit, "clip_prompt").toPlainText() == ONE.request.prompt
    assert child(panel, QPlainTextEdit, "clip_path").toPlainText() == str(ONE.path)
    keys = ("model", "resolution", "ratio", "pixels", "length", "price", "made", "size", "job_id")
    assert [fact(panel, key) for key in keys] == [
        "alibaba/happyhorse-1.0/text-to-video",
        "1080P",
        "16:9",
        "1920 × 1080 pixels",
        "5 s",
        "$1.145",
        "22 Nov 2026 20:30",
        "9.8 MB",
        "6563a1b2c3d4e5f6a7b8c9d0",
    ]
    assert changes == []


def test_several_clips_say_what_they_share(panel: DetailsPanel, changes: list[object]) -> None:
    panel.set_clips((ONE,))
    panel.set_clips((ONE, OTHER))
    assert child(panel, QLabel, "details_count").text() == "2 clips"
    assert not child(panel, QLineEdit, "clip_title").isVisible()
    assert child(panel, QToolButton, "favourite").text() == "Some are favorites"
    assert child(panel, RatingStars, "rating").rating() is None
    assert tags(panel) == ["sea"]
    assert child(panel, QLabel, "some_tags").text() == "Only on some clips: dog, fox"
    note = child(panel, QPlainTextEdit, "note")
    assert (note.toPlainText(), "differ" in note.placeholderText()) == ("", True)
    some, off = Qt.CheckState.PartiallyChecked, Qt.CheckState.Unchecked
    assert ticks(panel) == [some, some, off]
    keys = ("resolution", "ratio", "pixels", "length", "price", "made", "size")
    assert [fact(panel, key) for key in keys] == [
        "1080P",
        "varies",
        "varies",
        "10 s",
        "$1.145 and 1 unknown price",
        "20 Nov 2026 to 22 Nov 2026",
        "19.6 MB",
    ]
    assert not child(panel, QLabel, "fact_job_id").isVisible()
    assert not child(panel, QPlainTextEdit, "clip_path").isVisible()
    assert changes == []


def test_each_mark_is_reported_for_all_clips(
    qtbot: QtBot, panel: DetailsPanel, changes: list[tuple[list[str], AnnotationsChange]]
) -> None:
    panel.set_clips((ONE, OTHER))
    child(panel, QToolButton, "favourite").click()
    qtbot.keyClick(child(panel, RatingStars, "rating"), Qt.Key.Key_5)
    qtbot.keyClicks(child(panel, QLineEdit, "tags_entry"), "new,")
    qtbot.keyClick(child(panel, Chip, "tag_sea"), Qt.Key.Key_Delete)
    listed = child(panel, QListWidget, "collections")
    listed.setCurrentRow(0)
    qtbot.keyClick(listed, Qt.Key.Key_Space)
    qtbot.keyClick(listed, Qt.Key.Key_Return)
    qtbot.keyClicks(child(panel, QLineEdit, "new_collection"), "  Best of  2026 ")
    qtbot.keyClick(child(panel, QLineEdit, "new_collection"), Qt.Key.Key_Return)
    assert [ids for ids, _ in changes] == [["1", "2"]] * len(changes)
    assert [change for _, change in changes] == [
        AnnotationsChange(is_favourite=True),
        AnnotationsChange(rating=5),
        AnnotationsChange(add_tags=("new",)),
        AnnotationsChange(remove_tags=("sea",)),
        AnnotationsChange(add_collections=("Dogs",)),
        AnnotationsChange(remove_collections=("Dogs",)),
        AnnotationsChange(add_collections=("Best of 2026",)),
    ]


def test_enter_renames_and_escape_does_not(qtbot: QtBot, panel: DetailsPanel) -> None:
    panel.set_clips((replace(ONE, annotations=ClipAnnotations()),))
    title = child(panel, QLineEdit, "clip_title")
    assert title.text() == ONE.request.prompt
    child(panel, QLineEdit, "clip_title").setFocus()
    qtbot.keyClicks(title, "Other")
    qtbot.keyClick(title, Qt.Key.Key_Escape)
    assert title.text() == ONE.request.prompt
    emitted: list[tuple[str, str]] = []
    panel.rename_requested.connect(lambda clip_id, name: emitted.append((clip_id, name)))
    qtbot.keyClick(title, Qt.Key.Key_Return)
    title.clear()
    qtbot.keyClick(title, Qt.Key.Key_Return)
    assert title.text() == ONE.request.prompt
    assert emitted == []
    title.selectAll()
    qtbot.keyClicks(title, "  Lab at  dawn ")
    qtbot.keyClick(title, Qt.Key.Key_Return)
    title.clearFocus()
    assert emitted == [("1", "Lab at dawn")]


def test_a_name_longer_than_the_field_is_not_renamed(qtbot: QtBot, panel: DetailsPanel) -> None:
    long = replace(ONE, request=make_request("🐎" * 150), annotations=ClipAnnotations())
    panel.set_clips((long,))
    title = child(panel, QLineEdit, "clip_title")
    title.setFocus()
    with qtbot.assertNotEmitted(panel.rename_requested):
        title.clearFocus()
        panel.set_clips((OTHER,))


def test_a_note_is_reported_after_a_pause_once(
    qtbot: QtBot, panel: DetailsPanel, changes: list[tuple[list[str], AnnotationsChange]]
) -> None:
    panel.set_clips((OTHER,))
    note = child(panel, QPlainTextEdit, "note")
    note.setFocus()
    with qtbot.waitSignal(panel.annotations_changed):
        qtbot.keyClicks(note, "Good.")
    note.clearFocus()
    assert changes == [(["2"], AnnotationsChange(note="Good."))]


def test_what_is_typed_survives_the_same_clip_and_is_reported_before_another(
    qtbot: QtBot, panel: DetailsPanel, changes: list[tuple[list[str], AnnotationsChange]]
) -> None:
    panel.set_clips((OTHER,))
    note = child(panel, QPlainTextEdit, "note")
    note.setFocus()
    qtbot.keyClicks(note, "Goo")
    panel.set_clips((replace(OTHER, annotations=structs.replace(OTHER.annotations, rating=5)),))
    assert note.toPlainText() == "Goo"
    qtbot.keyClicks(note, "d")
    qtbot.keyClicks(child(panel, QLineEdit, "tags_entry"), "dog")
    assert changes == []
    panel.set_clips((ONE,))
    assert changes == [
        (["2"], AnnotationsChange(add_tags=("dog",))),
        (["2"], AnnotationsChange(note="Good")),
    ]
    assert note.toPlainText() == "Take two."
    assert child(panel, QLineEdit, "tags_entry").text() == ""


def test_a_name_being_typed_is_kept_and_reported_for_its_own_clip(
    qtbot: QtBot, panel: DetailsPanel
) -> None:
    emitted: list[tuple[str, str]] = []
    panel.rename_requested.connect(lambda clip_id, name: emitted.append((clip_id, name)))
    panel.set_clips((ONE,))
    title = child(panel, QLineEdit, "clip_title")
    title.setFocus()
    title.selectAll()
    qtbot.keyClicks(title, "Dawn")
    panel.set_clips((replace(ONE, annotations=structs.replace(MARKS, rating=5)),))
    assert (title.text(), emitted) == ("Dawn", [])
    panel.set_clips((OTHER,))
    assert (title.text(), emitted) == (OTHER.request.prompt, [("1", "Dawn")])


def test_the_ways_out_of_trouble_report_whom_they_are_for(
    qtbot: QtBot, panel: DetailsPanel
) -> None:
    panel.set_clips((replace(ONE, is_missing=True),))
    assert not child(panel, QPushButton, "show_in_folder").isVisible()
    with qtbot.waitSignal(panel.locate_requested) as located:
        child(panel, QPushButton, "locate").click()
    panel.set_clips((replace(ONE, trashed_at=ONE.made_at), OTHER))
    with qtbot.waitSignal(panel.put_back_requested) as put_back:
        child(panel, QPushButton, "put_back").click()
    assert (located.args, put_back.args) == (["1"], [["1"]])


def test_copying_and_showing(qtbot: QtBot, panel: DetailsPanel) -> None:
    panel.set_clips((ONE,))
    copied: list[str] = []
    panel.copy_requested.connect(copied.append)
    child(panel, QPushButton, "copy_prompt").click()
    assert child(panel, QPushButton, "copy_prompt").text() == "Copied ✓"
    child(panel, QPushButton, "copy_facts").click()
    assert copied[0] == ONE.request.prompt
    assert "Price: $1.145\n" in copied[1]
    assert f"File: {ONE.path}" in copied[1]
    with qtbot.waitSignal(panel.show_in_folder_requested) as shown:
        child(panel, QPushButton, "show_in_folder").click()
    assert shown.args == [ONE.path]


def test_a_file_without_a_recipe(panel: DetailsPanel) -> None:
    request = replace(ONE.request, model_id="", prompt="", resolution="", ratio="")
    panel.set_clips((replace(ONE, request=request, cost_usd=None, api_job_id=""),))
    assert not child(panel, QPlainTextEdit, "clip_prompt").isVisible()
    assert child(panel, QLabel, "no_recipe").text() == "This file has no prompt data."
    assert fact(panel, "price") == fact(panel, "model") == "unknown"


def test_tab_follows_the_eye(qtbot: QtBot, panel: DetailsPanel) -> None:
    panel.set_clips((ONE,))
    qtbot.waitUntil(panel.isActiveWindow)
    child(panel, QLineEdit, "clip_title").setFocus()
    seen = []
    for _ in range(13):
        focused = panel.focusWidget()
        assert focused is not None
        seen.append(focused.objectName())
        qtbot.keyClick(focused, Qt.Key.Key_Tab)
    assert seen == [
        "clip_title",
        "favourite",
        "rating",
        "tag_sea",
        "tag_dog",
        "tags_entry",
        "note",
        "collections",
        "new_collection",
        "copy_prompt",
        "clip_prompt",
        "copy_facts",
        "show_in_folder",
    ]


def test_narrow_it_fits(qtbot: QtBot, panel: DetailsPanel) -> None:
    panel.set_clips((ONE,))
    page = child(panel, QWidget, "details_page")
    qtbot.waitUntil(lambda: page.width() <= 280)
    assert page.minimumSizeHint().width() <= 270


def test_tab_finds_the_details_where_they_are_although_they_were_made_last(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    before, panel, after = QLineEdit(window), DetailsPanel(ZONE, window), QLineEdit(window)
    panel.prepare()
    title, notes = child(panel, QLineEdit, "clip_title"), child(panel, QPlainTextEdit, "note")
    chain: list[QWidget | None] = [before]
    while (following := chain[-1].nextInFocusChain()) is not before:
        chain.append(following)
    order = [chain.index(widget) for widget in (before, title, notes, after)]
    assert order == sorted(order)
