"""Style sheet roles, set by a dynamic property of the widget."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractScrollArea, QScrollBar, QWidget


def set_role(widget: QWidget, role: str) -> None:
    """Style `widget` as `role` ("primary", "dim", "bad" ...), also when it is already shown."""
    _set_property(widget, "role", role)


def set_wrong(widget: QWidget, is_wrong: bool) -> None:
    """Give a field the outline of an invalid value, or remove it."""
    _set_property(widget, "wrong", "true" if is_wrong else "false")


def set_mirrored(slider: QWidget, is_mirrored: bool) -> None:
    """Let the style sheet fill a slider from the right, as right-to-left windows need it."""
    _set_property(slider, "mirrored", "true" if is_mirrored else "false")


def keep_scroll_bar(area: QAbstractScrollArea) -> None:
    """Keep the vertical scroll bar in the layout, idle until there is something to scroll.

    Otherwise contents would move when it comes and goes.
    """
    # A new one: Qt has styled that of `area` already, and would have to do so again.
    bar = QScrollBar(Qt.Orientation.Vertical, area)
    set_idle(bar, True)
    area.setVerticalScrollBar(bar)
    area.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
    bar.rangeChanged.connect(lambda first, last: set_idle(bar, first >= last))


def set_idle(bar: QScrollBar, is_idle: bool) -> None:
    """Hide the handle of a scroll bar that stays in the layout although everything is visible."""
    _set_property(bar, "idle", "true" if is_idle else "false")


def _set_property(widget: QWidget, name: str, value: str) -> None:
    # No rule asks for "false", which is also what a widget without the property is.
    if (widget.property(name) or "false") == value:
        return
    widget.setProperty(name, value)
    # Qt evaluates the rules of a style sheet once, when it polishes a widget.
    if widget.testAttribute(Qt.WidgetAttribute.WA_WState_Polished):
        widget.style().unpolish(widget)
        widget.style().polish(widget)
