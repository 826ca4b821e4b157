"""The looks the style sheet knows, asked for by a property of the widget."""

from PySide6.QtWidgets import QWidget


def set_role(widget: QWidget, role: str) -> None:
    """Dress `widget` as `role` ("primary", "dim", "bad" ...), also when it is already shown."""
    _set_property(widget, "role", role)


def set_wrong(widget: QWidget, is_wrong: bool) -> None:
    """Give a field the outline of a value that cannot be taken, or take it away."""
    _set_property(widget, "wrong", "true" if is_wrong else "false")


def set_mirrored(slider: QWidget, is_mirrored: bool) -> None:
    """Have the style sheet fill a slider from the right, as right-to-left windows need it."""
    _set_property(slider, "mirrored", "true" if is_mirrored else "false")


def set_idle(bar: QWidget, is_idle: bool) -> None:
    """Hide the handle of a scroll bar that keeps its place although all is in view."""
    _set_property(bar, "idle", "true" if is_idle else "false")


def _set_property(widget: QWidget, name: str, value: str) -> None:
    if widget.property(name) == value:
        return
    widget.setProperty(name, value)
    # Qt chooses the rules of a style sheet once, when a widget is polished.
    widget.style().unpolish(widget)
    widget.style().polish(widget)
