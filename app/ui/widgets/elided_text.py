"""Text of any language and direction on one line."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetrics

from app.core.outside_text import undisguised

_FIRST_STRONG_ISOLATE = "\u2068"
_POP_ISOLATE = "\u2069"


def cut_to(text: str, metrics: QFontMetrics, width_px: int) -> str:
    """Return `text` cut with an ellipsis to `width_px`, in its own direction."""
    # First, because U+FFFD is wider than the character it replaces.
    text = undisguised(text)
    return isolated(metrics.elidedText(text, Qt.TextElideMode.ElideRight, width_px))


def isolated(text: str) -> str:
    """Return `text` in isolates, so that it and the text around it do not reorder each other."""
    return f"{_FIRST_STRONG_ISOLATE}{undisguised(text)}{_POP_ISOLATE}"
