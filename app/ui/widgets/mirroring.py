"""Where things lie in a right-to-left window.

QStyle knows that too. But PySide makes that class, with 900 members of enums, when it is first
used, which takes a fiftieth of the time to the first frame.
"""

from PySide6.QtCore import QRect, Qt


def visual_rect(direction: Qt.LayoutDirection, area: QRect, rect: QRect) -> QRect:
    """Return `rect` as it lies in `area`: as it is, or mirrored from right to left."""
    if direction is not Qt.LayoutDirection.RightToLeft:
        return rect
    return rect.translated(area.left() + area.right() - rect.left() - rect.right(), 0)


def leading_side(direction: Qt.LayoutDirection) -> Qt.AlignmentFlag:
    """Return where lines begin, also one that runs the other way, such as a path in Arabic."""
    is_mirrored = direction is Qt.LayoutDirection.RightToLeft
    side = Qt.AlignmentFlag.AlignRight if is_mirrored else Qt.AlignmentFlag.AlignLeft
    return side | Qt.AlignmentFlag.AlignAbsolute


def is_at_left(direction: Qt.LayoutDirection, align: Qt.AlignmentFlag) -> bool:
    """Return whether a line that leads or trails by `align` is at the left."""
    is_mirrored = direction is Qt.LayoutDirection.RightToLeft
    return is_mirrored == (align is Qt.AlignmentFlag.AlignTrailing)
