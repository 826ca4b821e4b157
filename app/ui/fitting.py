"""Dialogs as tall as their words: Qt does not follow a wrapped sentence that comes later."""

from PySide6.QtWidgets import QDialog


def fit_height(dialog: QDialog) -> None:
    """Make `dialog` exactly as tall as its contents need at its present width."""
    layout = dialog.layout()
    if layout is None:
        return
    layout.activate()
    if layout.hasHeightForWidth():
        dialog.setFixedHeight(layout.totalHeightForWidth(dialog.width()))
