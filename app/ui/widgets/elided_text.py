"""Text of any language on one line of a window of any direction."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetrics

from app.core.outside_text import undisguised

_FIRST_STRONG_ISOLATE = "\u2068"
_POP_ISOLATE = "\u2069"


def cut_to(text: str, metrics: QFontMetrics, width_px: int) -> str:
    """`text` cut with an ellipsis to `width_px`, in its own direction whatever the window's."""
    # First, as U+FFFD is wider than what it stands for.
    text = undisguised(text)
    return isolated(metrics.elidedText(text, Qt.TextElideMode.ElideRight, width_px))


def isolated(text: str) -> str:
    """`text` marked so that what stands around it does not reorder it, nor the other way round."""
    return f"{_FIRST_STRONG_ISOLATE}{undisguised(text)}{_POP_ISOLATE}"
