"""What lists of actions show: their texts, their keys, and why one is not available."""

import re

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget

from app.ui.widgets.formats import left_to_right
from app.ui.widgets.plain_text import set_tool_tip

_BEHIND = re.compile(r"\(&\w\)")
_REASON = "reason"
_NATIVE = QKeySequence.SequenceFormat.NativeText


def without_mnemonic(text: str) -> str:
    """Return a menu text without its mnemonic, also one that stands behind it: "文件(&F)"."""
    text = _BEHIND.sub("", text)
    return text.replace("&&", "\0").replace("&", "").replace("\0", "&")


def keys_text(action: QAction) -> str:
    """Return the keys of `action` that every keyboard has: not those for media."""
    keys = (key.toString(_NATIVE) for key in action.shortcuts() if "Media" not in key.toString())
    return "   ".join(map(left_to_right, keys))


def set_reason(action: QAction, text: str) -> None:
    """Note `text` as the reason whenever `action` is disabled."""
    action.setProperty(_REASON, text)


def reason_of(action: QAction) -> str:
    """Return why `action` is disabled; empty if it does not say."""
    return str(action.property(_REASON) or "")


def tip_with_keys(target: QWidget, text: str, *actions: QAction) -> None:
    """Set `text` with the keys of `actions`, if they have any, as the tool tip of `target`."""
    shortcuts = (action.shortcut().toString(_NATIVE) for action in actions)
    keys = " ".join(left_to_right(each) for each in shortcuts if each)
    pattern = QCoreApplication.translate("PlayerActions", "{text} ({keys})")
    set_tool_tip(target, pattern.format(text=text, keys=keys) if keys else text)
