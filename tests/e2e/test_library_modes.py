"""The library while the window changes to the demo and back: nothing typed or undoable is lost."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit

from app.bridge.services import Mode
from tests.fakes.real_library import CTRL, PROMPTS, RealLibrary
from tests.fakes.real_window import RealWindow

Key = Qt.Key


def switch_to(window: RealWindow, mode: Mode) -> None:
    """Choose the menu's entry for the demo, which also leaves it."""
    window.window._menus.switch_demo.trigger()
    is_demo = mode is Mode.DEMO
    window.wait_for(lambda: window.session.is_open and window.session.is_demo is is_demo)


def test_what_was_being_typed_about_a_clip_is_kept(
    library: RealLibrary, window: RealWindow
) -> None:
    library.main._library.toggle_details()
    details = library.pane.details
    title = details.findChild(QLineEdit, "clip_title")
    title.setFocus()
    title.selectAll()
    QTest.keyClicks(title, "Another name")
    # A menu that is opened does not count as leaving the field.
    switch_to(window, Mode.DEMO)
    switch_to(window, Mode.REAL)
    window.wait_for(lambda: "Another name" in library.names())
    library.click(library.row_of("Another name"))
    assert library.actions.clips[0].path.name == "Another name.mp4"
    note = details.findChild(QPlainTextEdit, "note")
    note.setFocus()
    QTest.keyClicks(note, "For the shop")
    switch_to(window, Mode.DEMO)
    switch_to(window, Mode.REAL)
    library.wait_for_names(len(PROMPTS))
    row = library.row_of("Another name")
    assert library.clip(row).annotations.note == "For the shop"


def test_a_deleted_clip_is_brought_back_where_it_was_deleted(
    library: RealLibrary, window: RealWindow
) -> None:
    names = library.names()
    library.press(Key.Key_Delete)
    library.wait_for_names(len(PROMPTS) - 1)
    assert library.actions.undo_delete.isEnabled()
    switch_to(window, Mode.DEMO)
    # The demo has a library of its own, in which there is nothing to be undone.
    window.wait_for(lambda: not library.actions.undo_delete.isEnabled())
    window.wait_for(lambda: "trash" not in window.notice)
    switch_to(window, Mode.REAL)
    library.wait_for_names(len(PROMPTS) - 1)
    library.click(0)
    library.press(Key.Key_Z, CTRL)
    library.wait_for_names(len(PROMPTS))
    assert library.names() == names
