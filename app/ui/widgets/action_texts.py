"""What lists of actions show: their texts, their keys, and why one is not available."""

from PySide6.QtGui import QAction, QKeySequence

_REASON = "reason"
_NATIVE = QKeySequence.SequenceFormat.NativeText


def without_mnemonic(text: str) -> str:
    """Return a menu text without its mnemonic."""
    return text.replace("&&", "\0").replace("&", "").replace("\0", "&")


def keys_text(action: QAction) -> str:
    """Return the keys of `action` that every keyboard has: not those for media."""
    keys = (key.toString(_NATIVE) for key in action.shortcuts() if "Media" not in key.toString())
    return "   ".join(keys)


def set_reason(action: QAction, text: str) -> None:
    """Note `text` as the reason whenever `action` is disabled."""
    action.setProperty(_REASON, text)


def reason_of(action: QAction) -> str:
    """Return why `action` is disabled; empty if it does not say."""
    return str(action.property(_REASON) or "")
