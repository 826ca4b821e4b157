"""Menus and the lists of combo boxes have round corners."""

from PySide6.QtCore import QPoint
from PySide6.QtGui import QColor, QFont, QFontMetrics
from PySide6.QtWidgets import QApplication, QMenu, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from app.ui.main_window import MainWindow
from app.ui.theme.style_roles import set_role
from app.ui.theme.theme import Theme
from app.ui.widgets.factories import leave_room_for_bold
from app.ui.widgets.rounded_combo_box import RoundedComboBox
from app.ui.widgets.rounded_menu import RoundedMenu
from tests.paths import RESOURCES

BEHIND = QColor("#ff00ff")


def corners_behind(shown: QWidget) -> list[bool]:
    """Whether what lies behind `shown` is seen in each of its corners, and in its middle."""
    place = shown.frameGeometry()
    image = shown.screen().grabWindow(0, *place.getRect()).toImage()
    right, bottom = image.width() - 1, image.height() - 1
    spots = (QPoint(0, 0), QPoint(right, 0), QPoint(0, bottom), QPoint(right, bottom))
    return [image.pixelColor(spot) == BEHIND for spot in (*spots, image.rect().center())]


def ground(qtbot: QtBot) -> QWidget:
    widget = QWidget()
    qtbot.addWidget(widget)
    widget.setStyleSheet(f"background: {BEHIND.name()}")
    widget.setGeometry(100, 100, 500, 400)
    with qtbot.waitExposed(widget):
        widget.show()
    return widget


def test_a_menu_is_round(qapp: QApplication, qtbot: QtBot) -> None:
    Theme(qapp, RESOURCES / "styles", "light")
    behind = ground(qtbot)
    menu = RoundedMenu()
    qtbot.addWidget(menu)
    for text in ("Copy", "Paste a longer text"):
        menu.addAction(text)
    with qtbot.waitExposed(menu):
        menu.popup(behind.mapToGlobal(QPoint(40, 40)))
    qtbot.waitUntil(lambda: corners_behind(menu) == [True] * 4 + [False])
    menu.close()


def test_the_list_of_a_combo_box_is_round(qapp: QApplication, qtbot: QtBot) -> None:
    Theme(qapp, RESOURCES / "styles", "light")
    behind = ground(qtbot)
    combo = RoundedComboBox(behind)
    combo.addItems(["One", "Two", "Three"])
    combo.move(60, 60)
    combo.setStyleSheet("background: white")
    combo.show()
    combo.showPopup()
    window = combo.view().window()
    qtbot.waitUntil(window.isVisible)
    mask = window.mask()
    assert mask.contains(window.rect().center())
    assert not mask.contains(QPoint(0, 0))
    assert not mask.contains(window.rect().bottomRight())
    combo.hidePopup()


def test_every_menu_of_the_window_is_round(window: MainWindow) -> None:
    menus = window.findChildren(QMenu)
    assert len(menus) > 6
    # The menu bar has one without a title for what has no room in it.
    square = [each.title() for each in menus if not isinstance(each, RoundedMenu)]
    assert not any(square)


def test_a_chip_has_room_for_its_text_when_it_is_chosen(qapp: QApplication, qtbot: QtBot) -> None:
    Theme(qapp, RESOURCES / "styles", "light")
    chip = QPushButton("Par jour et par semaine")
    qtbot.addWidget(chip)
    set_role(chip, "chip")
    usual_px = chip.sizeHint().width()
    leave_room_for_bold(chip)
    bold = QFont(chip.font())
    bold.setWeight(QFont.Weight.DemiBold)
    sides_px = usual_px - chip.fontMetrics().horizontalAdvance(chip.text())
    assert chip.minimumWidth() >= QFontMetrics(bold).horizontalAdvance(chip.text()) + sides_px
