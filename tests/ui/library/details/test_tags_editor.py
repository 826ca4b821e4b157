"""Tags as chips: added and removed by key, known ones offered."""

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from app.core.library.clip_query import NamedCount
from app.ui.library.details import chip
from app.ui.library.details.chip import Chip
from app.ui.library.details.tags_editor import TagsEditor
from app.ui.widgets.elided_text import cut_to
from app.ui.widgets.flow_layout import FlowLayout


@pytest.fixture
def editor(qtbot: QtBot) -> TagsEditor:
    editor = TagsEditor("tags")
    qtbot.addWidget(editor)
    editor.resize(240, 100)
    with qtbot.waitExposed(editor):
        editor.show()
    editor.activateWindow()
    # What is typed goes to the window before until the system has given this one the keys.
    qtbot.waitUntil(editor.isActiveWindow)
    return editor


@pytest.fixture
def emitted(editor: TagsEditor) -> list[str]:
    emitted: list[str] = []
    editor.tag_added.connect(lambda tag: emitted.append(f"+{tag}"))
    editor.tag_removed.connect(lambda tag: emitted.append(f"-{tag}"))
    return emitted


def entry(editor: TagsEditor) -> QLineEdit:
    found = editor.findChild(QLineEdit)
    assert found is not None
    return found


def test_enter_and_commas_add(qtbot: QtBot, editor: TagsEditor, emitted: list[str]) -> None:
    qtbot.keyClicks(entry(editor), "  deep   sea ")
    qtbot.keyClick(entry(editor), Qt.Key.Key_Return)
    qtbot.keyClicks(entry(editor), "fox,")
    assert editor.tags() == ("deep sea", "fox")
    assert emitted == ["+deep sea", "+fox"]
    assert entry(editor).text() == ""


def test_leaving_the_field_adds(qtbot: QtBot, editor: TagsEditor, emitted: list[str]) -> None:
    qtbot.waitUntil(editor.isActiveWindow)
    entry(editor).setFocus()
    qtbot.keyClicks(entry(editor), "fox")
    entry(editor).clearFocus()
    assert (emitted, entry(editor).text()) == (["+fox"], "")


def test_pasted_lists_are_split(qtbot: QtBot, editor: TagsEditor, emitted: list[str]) -> None:
    entry(editor).setText("")
    entry(editor).insert("雪山，白马、fox, se")
    qtbot.keyClicks(entry(editor), "a")
    assert emitted == ["+雪山", "+白马", "+fox"]
    assert entry(editor).text() == "sea"


def test_the_same_tag_twice_is_one(qtbot: QtBot, editor: TagsEditor, emitted: list[str]) -> None:
    editor.set_known([NamedCount("Sea", 3)])
    qtbot.keyClicks(entry(editor), "sea,SEA,,")
    assert editor.tags() == ("Sea",)
    assert emitted == ["+Sea"]


def test_backspace_removes_the_last_when_empty(
    qtbot: QtBot, editor: TagsEditor, emitted: list[str]
) -> None:
    editor.set_tags(("fox", "sea"))
    qtbot.keyClicks(entry(editor), "x")
    qtbot.keyClick(entry(editor), Qt.Key.Key_Backspace)
    assert emitted == []
    qtbot.keyClick(entry(editor), Qt.Key.Key_Backspace)
    assert emitted == ["-sea"]
    assert editor.tags() == ("fox",)


def test_chips_are_removed_by_key(qtbot: QtBot, editor: TagsEditor, emitted: list[str]) -> None:
    editor.set_tags(("fox", "R&D"))
    first, second = editor.findChildren(Chip)
    assert second.accessibleName() == "Remove tag ⁨R&D⁩"
    first.setFocus()
    qtbot.keyClick(first, Qt.Key.Key_Delete)
    assert second.hasFocus()
    qtbot.keyClick(second, Qt.Key.Key_Space)
    assert entry(editor).hasFocus()
    assert emitted == ["-fox", "-R&D"]


def test_tab_goes_through_the_tags_to_the_field(qtbot: QtBot, editor: TagsEditor) -> None:
    editor.set_tags(("fox", "sea"))
    first, second = editor.findChildren(Chip)
    first.setFocus()
    qtbot.keyClick(first, Qt.Key.Key_Tab)
    assert second.hasFocus()
    qtbot.keyClick(second, Qt.Key.Key_Tab)
    assert entry(editor).hasFocus()


def test_known_tags_are_offered_wherever_the_letters_are(
    qtbot: QtBot, editor: TagsEditor, emitted: list[str]
) -> None:
    editor.set_known([NamedCount("deep sea", 3), NamedCount("fox", 1), NamedCount("Season", 1)])
    entry(editor).setFocus()
    qtbot.keyClicks(entry(editor), "sea")
    completer = entry(editor).completer()
    assert completer is not None
    offered = completer.popup()
    assert offered is not None
    qtbot.waitUntil(offered.isVisible)
    model = offered.model()
    names = [model.index(row, 0).data() for row in range(model.rowCount())]
    assert names == ["deep sea", "Season"]
    qtbot.keyClick(offered, Qt.Key.Key_Down)
    qtbot.keyClick(offered, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: entry(editor).text() == "")
    assert emitted == ["+deep sea"]


def test_the_same_tags_again_leave_what_is_typed(qtbot: QtBot, editor: TagsEditor) -> None:
    editor.set_tags(("fox",))
    chip = editor.findChild(Chip)
    qtbot.keyClicks(entry(editor), "se")
    editor.set_tags(("fox",))
    assert editor.findChild(Chip) is chip
    editor.set_tags(("fox", "dog"))
    assert entry(editor).text() == "se"


def test_a_tag_is_whole_where_there_is_room(
    editor: TagsEditor, monkeypatch: pytest.MonkeyPatch
) -> None:
    painted: list[str] = []

    def cut(text: str, metrics: QFontMetrics, width_px: int, suffix: str = "") -> str:
        painted.append(cut_to(text, metrics, width_px, suffix))
        return painted[-1]

    monkeypatch.setattr(chip, "cut_to", cut)
    shapes = "abceilortwACMWé黑ك"
    tags = ["cat", "sea", "b-roll", "client A", "Fox & Hound", "a\u202eb", "🐱"]
    tags += [first + second + first for first in shapes for second in shapes]
    editor.set_tags(tags)
    editor.resize(240, editor.heightForWidth(240))
    editor.grab()
    assert len(painted) >= len(tags)
    assert [shown for shown in painted if "…" in shown] == []


def test_a_tag_too_long_is_cut_and_wraps(editor: TagsEditor) -> None:
    long = "a very long tag that never seems to end anywhere at all, really never"
    editor.set_tags((long, "fox"))
    editor.adjustSize()
    editor.resize(240, editor.heightForWidth(240))
    first, second = editor.findChildren(Chip)
    assert first.geometry().right() < 240
    assert second.geometry().top() > first.geometry().bottom()


def test_many_tags_are_arranged_together(
    qtbot: QtBot, editor: TagsEditor, monkeypatch: pytest.MonkeyPatch
) -> None:
    """One after the other, the 300 tags of a clip would stop the window for a second."""
    tags = tuple(f"tag {number}" for number in range(50))
    real, calls = FlowLayout._arrange, 0

    def counted(layout: FlowLayout, rect: QRect, *, is_real: bool) -> int:
        nonlocal calls
        calls += 1
        return real(layout, rect, is_real=is_real)

    monkeypatch.setattr(FlowLayout, "_arrange", counted)
    editor.set_tags(tags)
    first, *_, last = editor.findChildren(Chip)
    qtbot.waitUntil(lambda: last.geometry().top() > first.geometry().bottom())
    assert calls < len(tags)
    assert entry(editor).geometry().top() >= last.geometry().top()
