import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtWidgets import QStyle

from app.ui.widgets.mirroring import is_at_left, visual_rect

DIRECTIONS = [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft]
AREA = QRect(7, 3, 201, 40)


@pytest.mark.parametrize("direction", DIRECTIONS)
@pytest.mark.parametrize(
    "rect", [QRect(7, 3, 20, 40), QRect(31, 9, 80, 5), AREA, QRect(0, 0, 1, 1)]
)
def test_a_rectangle_lies_where_qt_puts_it(direction: Qt.LayoutDirection, rect: QRect) -> None:
    assert visual_rect(direction, AREA, rect) == QStyle.visualRect(direction, AREA, rect)


@pytest.mark.parametrize("direction", DIRECTIONS)
@pytest.mark.parametrize("align", [Qt.AlignmentFlag.AlignLeading, Qt.AlignmentFlag.AlignTrailing])
def test_a_line_is_at_the_side_where_qt_puts_it(
    direction: Qt.LayoutDirection, align: Qt.AlignmentFlag
) -> None:
    side = QStyle.visualAlignment(direction, align)
    assert is_at_left(direction, align) == bool(side & Qt.AlignmentFlag.AlignLeft)
