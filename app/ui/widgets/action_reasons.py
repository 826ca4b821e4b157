"""Why an action is not available, for the command palette."""

from PySide6.QtGui import QAction

_REASON = "reason"


def set_reason(action: QAction, text: str) -> None:
    """Note `text` as the reason whenever `action` is disabled."""
    action.setProperty(_REASON, text)


def reason_of(action: QAction) -> str:
    """Return why `action` is disabled; empty if it does not say."""
    return str(action.property(_REASON) or "")
