"""Texts from outside are shown as they are, and no file that they name is opened."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QMimeData, QPoint
from PySide6.QtGui import QAccessible, QFontMetrics, QHelpEvent, Qt, QTextDocument
from PySide6.QtWidgets import (
    QApplication,
    QLabel,
    QListWidget,
    QMenu,
    QPushButton,
    QToolButton,
    QToolTip,
    QWidget,
)
from pytestqt.qtbot import QtBot

from app.bridge.library.library_model import LibraryModel
from app.bridge.notices import Notice, NoticeAction, NoticeLevel
from app.core.library.clip_query import ClipQuery, NamedCount, SavedSearch
from app.core.outside_text import undisguised
from app.ui.compose.prompt_edit import PromptEdit
from app.ui.library.clip_actions import ClipActions
from app.ui.library.details.chip import Chip
from app.ui.library.details.collections_editor import CollectionsEditor
from app.ui.library.details.facts_text import clip_speech
from app.ui.library.details.note_edit import NoteEdit
from app.ui.library.grid.library_view import LibraryView
from app.ui.library.saved_searches_menu import SavedSearchesMenu
from app.ui.notices.notice_bar import NoticeBar
from app.ui.widgets.elided_text import cut_to
from app.ui.widgets.plain_text import PlainLabel, caption, set_tool_tip, tool_tip
from tests.fakes.clips import make_clip
from tests.fakes.trap import Trap
from tests.platforms import needs_inotify

pytestmark = needs_inotify

TIP_LABEL = "qtooltip_label"


@pytest.fixture
def open_trap(tmp_path: Path) -> Iterator[Trap]:
    """The trap, whether or not it is opened."""
    trap = Trap(tmp_path / "p.png")
    yield trap
    QToolTip.hideText()
    trap.close()


@pytest.fixture
def trap(open_trap: Trap) -> Iterator[Trap]:
    """The trap, which must not be opened."""
    yield open_trap
    assert not open_trap.was_opened()


@pytest.fixture
def hostile(trap: Trap) -> str:
    """A text that opens the trap wherever it is taken for markup."""
    return f'1080P & <img src="file://{trap.path}">'


def read(tip: str) -> str:
    """What a tool tip shows, as Qt's own label would."""
    if not Qt.mightBeRichText(tip):
        return tip
    document = QTextDocument()
    document.setHtml(tip)
    return document.toPlainText()


def hover(qtbot: QtBot, widget: QWidget, spot: QPoint) -> str:
    """Rest the mouse on `widget`; returns what its tool tip shows."""
    event = QHelpEvent(QEvent.Type.ToolTip, spot, widget.mapToGlobal(spot))
    QApplication.sendEvent(widget, event)
    shown = [w for w in QApplication.topLevelWidgets() if w.objectName() == TIP_LABEL]
    qtbot.waitUntil(lambda: all(tip.isVisible() for tip in shown))
    for tip in shown:
        tip.grab()
    return read(QToolTip.text())


def test_a_tool_tip_that_is_left_to_a_guess_opens_the_trap(qtbot: QtBot, open_trap: Trap) -> None:
    button = QPushButton("x")
    qtbot.addWidget(button)
    button.show()
    button.setToolTip(f'1080P<img src="file://{open_trap.path}">')
    hover(qtbot, button, QPoint(2, 2))
    assert open_trap.was_opened()


def test_facts_of_a_clip(qtbot: QtBot, hostile: str) -> None:
    model = LibraryModel(clip_speech)
    view = LibraryView(model)
    qtbot.addWidget(view)
    view.resize(600, 500)
    with qtbot.waitExposed(view):
        view.show()
    clip = make_clip()
    clip = replace(clip, request=replace(clip.request, resolution=hostile, prompt=hostile))
    model.reset([clip], 1)
    assert model.index(0).data(Qt.ItemDataRole.ToolTipRole) is None
    shown = hover(qtbot, view.viewport(), view.visual_rect(0).center())
    assert shown == clip_speech(clip)
    assert hostile in shown


def test_a_chip_and_a_button_of_the_bar(qtbot: QtBot, hostile: str) -> None:
    chip = Chip(hostile, hostile)
    qtbot.addWidget(chip)
    chip.show()
    assert hover(qtbot, chip, QPoint(4, 4)) == hostile
    assert chip.text().replace("&&", "&").startswith(hostile)
    chip.grab()


def test_names_in_lists_and_menus(qtbot: QtBot, hostile: str) -> None:
    collections = CollectionsEditor()
    qtbot.addWidget(collections)
    collections.show()
    collections.set_known([NamedCount(hostile, 1)])
    names = collections.findChild(QListWidget, "collections")
    assert hover(qtbot, names.viewport(), names.visualItemRect(names.item(0)).center()) == hostile
    owner = QWidget()
    qtbot.addWidget(owner)
    actions = ClipActions(owner)
    actions.set_collections([NamedCount(hostile, 1)])
    menu = actions.menu().findChild(QMenu, "collections_menu")
    searches = SavedSearchesMenu(owner)
    searches.set_searches([SavedSearch(hostile, ClipQuery(text="x"))])
    for entry in (menu.actions()[0], searches.actions()[2]):
        assert read(entry.toolTip()) == hostile
        assert entry.text().count("&&") == 1


def test_notices(qtbot: QtBot, hostile: str) -> None:
    bar = NoticeBar()
    qtbot.addWidget(bar)
    bar.show()
    actions = (NoticeAction("do", hostile, lambda: None),)
    for words in (f"{hostile}. Then {hostile}", hostile):
        bar.show_notice(Notice("n", NoticeLevel.BAD, words, actions, details=hostile))
        labels = [bar.findChild(QLabel, name) for name in ("notice_title", "notice_text")]
        assert " ".join(label.text() for label in labels if label.text()) == words
        assert {label.textFormat() for label in labels} == {Qt.TextFormat.PlainText}
        bar.grab()
    assert bar.findChild(QPushButton, "notice_action_do").text() == hostile.replace("&", "&&")


def test_what_is_pasted_or_dropped_into_a_text_field(qtbot: QtBot, hostile: str) -> None:
    mime = QMimeData()
    mime.setHtml(f"<b>{hostile}</b>")
    mime.setText("plain")
    for field in (PromptEdit(), NoteEdit()):
        qtbot.addWidget(field)
        field.show()
        field.insertFromMimeData(mime)
        assert field.toPlainText() == "plain"
        field.setPlainText(hostile)
        field.grab()
        assert field.toPlainText() == hostile


def test_labels(qtbot: QtBot, hostile: str) -> None:
    label = PlainLabel(hostile)
    qtbot.addWidget(label)
    label.show()
    label.setText(hostile + "!")
    assert label.text() == hostile + "!"
    assert label.textFormat() is Qt.TextFormat.PlainText
    label.grab()


@pytest.mark.parametrize(
    "text",
    [
        "",
        "Move to trash",
        "a < b > c",
        "<b>bold</b>",
        "one\n<b>two</b>",
        "  <?xml version='1.0'?><b>x</b>",
        "<!DOCTYPE html>x",
        "&lt;b&gt;",
        "<qt>x</qt>",
        "x" * 300,
        "雪山下的白马 " * 40 + "<i>",
        '"quoted" & \'single\' <a href="x">',
    ],
)
def test_a_tool_tip_shows_exactly_its_text(text: str) -> None:
    tip = tool_tip(text)
    # Markup has no space at its beginning.
    assert read(tip) == (text.strip() if Qt.mightBeRichText(tip) else text)


def test_a_very_long_tool_tip_is_cut() -> None:
    assert len(read(tool_tip("<b>" + "x" * 1_000_000))) == 1_000


def test_what_disguises_is_made_visible() -> None:
    assert undisguised("clip\u202e4pm.exe\0\x1b[2J") == "clip\ufffd4pm.exe\ufffd\ufffd[2J"
    assert undisguised("e\u0301 \U0001f469\u200d\U0001f467\n\tשלום \u2068x\u2069") == (
        "e\u0301 \U0001f469\u200d\U0001f467\n\tשלום \u2068x\u2069"
    )
    assert caption("Black & White\u202e") == "Black && White\ufffd"
    assert tool_tip("a\u202eb") == "a\ufffdb"


def test_a_screen_reader_hears_no_markup(qtbot: QtBot) -> None:
    button = QToolButton()
    qtbot.addWidget(button)

    def description() -> str:
        interface = QAccessible.queryAccessibleInterface(button)
        return interface.text(QAccessible.Text.Description)

    set_tool_tip(button, "<b>x</b>")
    assert description() == "<b>x</b>"
    set_tool_tip(button, "plain")
    assert description() == "plain"


def test_what_stands_for_a_disguise_is_cut_to_the_width_too(qapp: QApplication) -> None:
    metrics = QFontMetrics(qapp.font())
    for text in ("\u202e" * 40, "a horse " + "\u202e\x07evil " * 40):
        assert metrics.horizontalAdvance(cut_to(text, metrics, 100)) <= 100
