"""Icons that outlive the widgets that show them."""

import gc

from PySide6.QtWidgets import QApplication, QWidget

from app.ui.icon_label import IconLabel
from app.ui.icons import icon


def test_icons_of_widgets_that_are_garbage_are_not_destroyed_twice(qapp: QApplication) -> None:
    for _ in range(200):
        around = QWidget()
        label = IconLabel(icon("info"), 18, around)
        label.set_icon(icon("warning", "warning"))
        # A cycle, as between a window and what is connected to its signals.
        label.around, around.label = around, label  # type: ignore[attr-defined]
        del around, label
    gc.collect()
    assert not icon("warning", "warning").pixmap(18, 18).isNull()


def test_one_icon_is_made_once() -> None:
    assert icon("info") is icon("info")
