"""Every text has the room it needs: in the window, the library and the dialogs, at each size."""

from collections.abc import Awaitable, Callable, Iterator
from inspect import isabstract
from itertools import combinations
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QApplication,
    QComboBox,
    QDialog,
    QHeaderView,
    QLabel,
    QLineEdit,
    QSpinBox,
    QWidget,
)
from pytestqt.qtbot import QtBot

from app.main import load_card
from app.ui.compose.generate_button import FormulaLabel
from app.ui.library.details.title_edit import TitleEdit
from app.ui.shell.side_rail import SidePart
from app.ui.widgets.dialogs import ConfirmDialog, Dialog, FittedDialog
from app.ui.widgets.elided_text import CutLabel
from resources.installer.languages import languages
from tests.fakes.every_dialog import DIALOGS
from tests.fakes.filled_window import fill, show_clip
from tests.fakes.languages import PSEUDO, in_language
from tests.fakes.shut_window import ShutWindow

# That of the window at its first start.
FIRST_SIZE = QSize(1360, 860)
SCREENS = (QSize(683, 384), QSize(900, 520), FIRST_SIZE)


# --- what does not fit -----------------------------------------------------------------------


def misfits(root: QWidget) -> list[str]:
    """The visible texts under `root` that are cut off, hidden by a parent, or written over."""
    shown = [w for w in root.findChildren(QWidget) if w.isVisible() and w.window() is root.window()]
    texts = [widget for widget in shown if text_of(widget)]
    found = [f"{called(each)}: {why}" for each in texts for why in troubles(root, each)]
    regions = {each: region_of(root, each) for each in texts}
    for one, other in combinations(texts, 2):
        if regions[one].intersects(regions[other]) and not is_nested(one, other):
            found.append(f"{called(one)} and {called(other)} lie over each other")
    headers = (each for each in shown if isinstance(each, QHeaderView))
    return [*found, *(trouble for header in headers for trouble in cut_titles(header))]


def region_of(root: QWidget, widget: QWidget) -> QRect:
    seen = widget.visibleRegion().boundingRect()
    return seen.translated(widget.mapTo(root, QPoint(0, 0)))


def is_nested(one: QWidget, other: QWidget) -> bool:
    return one.isAncestorOf(other) or other.isAncestorOf(one)


def text_of(widget: QWidget) -> str:
    match widget:
        case QLabel() | QAbstractButton():
            return widget.text()
        case QComboBox():
            return widget.currentText()
        case QSpinBox():
            return f"{widget.prefix()}{widget.maximum()}{widget.suffix()}"
        case TitleEdit():
            # A name of any length, in which the cursor moves.
            return ""
        case QLineEdit() if not isinstance(widget.parent(), (QSpinBox, QComboBox)):
            return widget.placeholderText()
        case _:
            return ""


def troubles(root: QWidget, widget: QWidget) -> Iterator[str]:
    needed = needed_size(widget)
    is_cut = widget.width() < needed.width() or widget.height() < needed.height()
    if is_cut and not is_told_elsewhere(widget):
        yield f"needs {needed.toTuple()}, has {widget.size().toTuple()}"
    place, parent = widget.geometry(), widget.parentWidget()
    while parent is not None and widget is not root:
        area = parent.parentWidget()
        is_scrolled = isinstance(area, QAbstractScrollArea) and area.viewport() is parent
        if place.left() < 0 or place.right() >= parent.width():
            yield f"is cut off at the side of {called(parent)}"
        if is_scrolled or parent is root:
            break
        if place.top() < 0 or place.bottom() >= parent.height():
            yield f"is cut off at the edge of {called(parent)}"
        place.translate(parent.pos())
        parent = parent.parentWidget()


def needed_size(widget: QWidget) -> QSize:
    advance_px = widget.fontMetrics().horizontalAdvance(text_of(widget))
    match widget:
        case QLabel() if widget.wordWrap():
            # Of its longest word, and of its lines.
            width_px = widget.minimumSizeHint().width()
            return QSize(width_px, widget.heightForWidth(widget.width()))
        case QLabel():
            return widget.sizeHint().expandedTo(QSize(advance_px, 0))
        case QLineEdit():
            margins = widget.textMargins()
            return QSize(advance_px + margins.left() + margins.right(), 0)
        case QComboBox():
            arrow_px = widget.sizeHint().height()
            return QSize(advance_px + arrow_px, widget.minimumSizeHint().height())
        case _:
            return widget.sizeHint()


def is_told_elsewhere(widget: QWidget) -> bool:
    """Whether a text that is cut with an ellipsis can be read in the tool tip."""
    return isinstance(widget, CutLabel | FormulaLabel) and widget.text() in widget.toolTip()


def cut_titles(header: QHeaderView) -> Iterator[str]:
    for section in range(header.count()):
        needed_px = header.sectionSizeHint(section)
        if header.sectionSize(section) < needed_px:
            title = header.model().headerData(section, header.orientation())
            yield f"column {title} needs {needed_px}, has {header.sectionSize(section)}"


def called(widget: QWidget) -> str:
    return f"{type(widget).__name__} {widget.objectName()} “{text_of(widget)[:40]}”"


# --- the window and its dialogs --------------------------------------------------------------


# The size of text and the language: English in both sizes, every other language in one.
LOOKS = [(1.0, "en"), (1.25, "en"), *((1.0, language) for language in languages())]
IN_PSEUDO = (1.0, PSEUDO)


def id_of(look: tuple[float, str]) -> str:
    return f"{look[0]}-{look[1]}"


@pytest.fixture(params=LOOKS, ids=id_of)
def built(
    qapp: QApplication,
    qtbot: QtBot,
    on_qt_loop: Callable[[Awaitable[None]], None],
    tmp_path: Path,
    request: pytest.FixtureRequest,
) -> Iterator[ShutWindow]:
    """The window in a size of text that the desktop offers, normal or large, and a language."""
    before = qapp.font()
    scale, language = request.param
    font = qapp.font()
    font.setPointSizeF(font.pointSizeF() * scale)
    qapp.setFont(font)
    with in_language(qapp, language):
        shut = ShutWindow(qapp, load_card(), tmp_path)
        with qtbot.waitExposed(shut.window):
            shut.window.show()
        yield shut
        on_qt_loop(shut.close())
    qapp.setFont(before)


BASES = {Dialog, FittedDialog, ConfirmDialog}


@pytest.mark.parametrize("built", [*LOOKS, IN_PSEUDO], indirect=True, ids=id_of)
def test_all_texts_of_each_dialog_fit(
    built: ShutWindow, monkeypatch: pytest.MonkeyPatch, request: pytest.FixtureRequest
) -> None:
    found: list[str] = []
    is_pseudo = PSEUDO in request.node.name
    shown: set[type] = set()
    for screen in (FIRST_SIZE,) if is_pseudo else SCREENS:
        area = QRect(QPoint(0, 0), screen)
        monkeypatch.setattr("app.ui.widgets.screen_fit.free_area", lambda _, area=area: area)
        for make in DIALOGS:
            dialog = make(built.window)
            shown.add(type(dialog))
            dialog.open()
            settle()
            name = f"{type(dialog).__name__} on {screen.toTuple()}"
            if area.size().expandedTo(dialog.size()) != area.size():
                found.append(f"{name} is larger than that: {dialog.size().toTuple()}")
            found += [f"{name}: {trouble}" for trouble in misfits(dialog)]
            dialog.close()
            dialog.deleteLater()
    assert not found, "\n".join(found)
    # A new dialog belongs here too.
    assert {each for each in kinds_of(QDialog) if not isabstract(each)} - BASES == shown


@pytest.mark.parametrize("built", [*LOOKS, IN_PSEUDO], indirect=True, ids=id_of)
@pytest.mark.parametrize("page", ["welcome", "empty", "clip"])
def test_all_texts_of_the_window_fit(
    built: ShutWindow,
    qtbot: QtBot,
    tmp_path: Path,
    page: str,
    request: pytest.FixtureRequest,
) -> None:
    sizes = (FIRST_SIZE,) if PSEUDO in request.node.name else (*SCREENS, QSize(1000, 640))
    window, session = built.window, built.session
    fill(window, session)
    match page:
        case "welcome":
            window.stage.show_welcome()
        case "empty":
            window.stage.set_demo(True)
            window.stage.show_empty()
        case _:
            show_clip(window, tmp_path)
    found: list[str] = []

    def look(part: str) -> None:
        settle()
        name = f"{part} in {window.size().toTuple()}"
        found.extend(f"{name}: {trouble}" for trouble in misfits(window))

    for size in sizes:
        window.resize(size)
        qtbot.waitUntil(lambda size=size: window.size() == size)
        look(page)
        # In the pseudo language some controls give way.
        if page == "clip" and size == FIRST_SIZE and len(sizes) > 1:
            controls = window.findChild(QWidget, "player_controls")
            # The time and the frame's number come with the clip.
            frame_label = window.stage.player.controls.frame_label
            qtbot.waitUntil(lambda label=frame_label: bool(label.text()))
            hidden = [part.objectName() for part in parts_of(controls) if part.isHidden()]
            assert not hidden, f"without room in {controls.width()} px: {hidden}"
        if window.side_pane.is_compact:
            for part in SidePart:
                window.side_pane.reveal(part)
                look(part.name)
            window.side_pane.close_part()
        window._library.toggle_details()
        look("details")
        window._full_library.set_full(True)
        look("full library")
        window._full_library.set_full(False)
        window._library.toggle_details()
    assert not found, "\n".join(found)


def parts_of(parent: QWidget) -> list[QWidget]:
    """The widgets directly in `parent`, without menus."""
    children = parent.findChildren(QWidget, options=Qt.FindChildOption.FindDirectChildrenOnly)
    return [child for child in children if not child.isWindow()]


def settle() -> None:
    """Lay out what has changed: a layout follows its contents by posted events."""
    for _ in range(5):
        QApplication.sendPostedEvents()


def kinds_of(base: type) -> set[type]:
    """The classes of the program that derive from `base`."""
    derived = base.__subclasses__()
    ours = {each for each in derived if each.__module__.startswith("app.")}
    return ours.union(*map(kinds_of, derived))
