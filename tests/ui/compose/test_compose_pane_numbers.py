"""Duration and takes: what is out of range is refused, and the wheel changes nothing by chance."""

from typing import Any

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QLabel,
    QLineEdit,
    QSlider,
    QSpinBox,
    QToolButton,
    QWidget,
)

from app.ui.compose.compose_pane import ComposePane
from tests.fakes.compose_parts import CTRL, button, type_number, words


@pytest.mark.parametrize(("typed", "taken"), [("2", 3), ("16", 15), ("0", 3), ("999", 15)])
def test_a_duration_out_of_range_is_refused_with_a_sentence(
    compose: ComposePane, generated: list[Any], typed: str, taken: int
) -> None:
    field = type_number(compose, "duration", typed)
    hint = compose.findChild(QLabel, "number_hint")
    assert hint.isVisible()
    assert f"3 to 15 seconds long, not {typed}." in hint.text()
    assert not button(compose, "generate").isEnabled()
    QTest.keyClick(field, Qt.Key.Key_Return, CTRL)
    assert generated == []
    compose.focus_prompt()
    assert compose.request().duration_s == taken
    assert hint.isVisible()
    assert button(compose, "generate").isEnabled()
    type_number(compose, "duration", "8")
    assert not hint.isVisible()
    assert compose.request().duration_s == 8


@pytest.mark.parametrize("typed", ["0", "9"])
def test_takes_out_of_range_are_refused_with_a_sentence(compose: ComposePane, typed: str) -> None:
    type_number(compose, "takes", typed)
    assert f"1 to 8 takes at once, not {typed}." in words(compose, "number_hint")
    assert not button(compose, "generate").isEnabled()


def test_letters_cannot_be_typed_into_numbers(compose: ComposePane) -> None:
    type_number(compose, "duration", "7x")
    assert compose.request().duration_s == 7


def test_slider_and_field_agree(compose: ComposePane) -> None:
    slider = compose.findChild(QSlider, "duration_slider")
    type_number(compose, "duration", "12")
    assert slider.value() == 12
    QTest.keyClick(slider, Qt.Key.Key_Left)
    assert compose.findChild(QSpinBox, "duration").value() == 11


@pytest.mark.parametrize("name", ["duration", "takes", "duration_slider"])
def test_the_wheel_changes_a_number_only_with_the_focus(
    compose: ComposePane, qapp: QApplication, name: str
) -> None:
    widget = compose.findChild(QWidget, name)
    before = widget.value()

    def turn() -> None:
        middle = QPointF(widget.rect().center())
        wheel = QWheelEvent(
            middle,
            QPointF(widget.mapToGlobal(widget.rect().center())),
            QPoint(0, 0),
            QPoint(0, 120),
            Qt.MouseButton.NoButton,
            Qt.KeyboardModifier.NoModifier,
            Qt.ScrollPhase.NoScrollPhase,
            False,
        )
        qapp.sendEvent(widget, wheel)

    compose.focus_prompt()
    turn()
    assert widget.value() == before
    # Qt gives the focus to a widget with this policy before it sends a turn of the real wheel.
    assert widget.focusPolicy() & Qt.FocusPolicy.WheelFocus != Qt.FocusPolicy.WheelFocus
    widget.setFocus()
    turn()
    assert widget.value() > before


def test_takes_are_counted_by_a_minus_and_a_plus(compose: ComposePane) -> None:
    fewer, more = (compose.findChild(QToolButton, name) for name in ("fewer_takes", "more_takes"))
    takes = compose.findChild(QSpinBox, "takes")
    assert (fewer.accessibleName(), more.accessibleName()) == ("Fewer takes", "More takes")
    assert not fewer.isEnabled()
    # The whole number is seen.
    edit = takes.findChild(QLineEdit)
    assert edit.width() >= edit.fontMetrics().horizontalAdvance("88") + 4
    for _ in range(10):
        more.click()
    assert takes.value() == compose.takes() == 8
    assert not more.isEnabled()
    fewer.click()
    assert compose.takes() == 7
    # A step takes the place of a number that was refused.
    type_number(compose, "takes", "16")
    hint = compose.findChild(QLabel, "number_hint")
    assert hint.isVisible()
    fewer.click()
    assert not hint.isVisible()
    assert button(compose, "generate").isEnabled()
