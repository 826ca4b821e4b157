"""Labels, tool tips and captions of plain text: the only module that creates them.

Qt guesses whether the text of a label or a tool tip is rich text, and rich text opens the files it
names. Prompts, recipes, names and answers come from outside, so Qt must not guess; a test over the
source forbids every other way.
"""

from PySide6.QtCore import QPoint
from PySide6.QtGui import QAction, Qt
from PySide6.QtWidgets import QLabel, QListWidgetItem, QToolTip, QWidget

from app.core.outside_text import undisguised

_MAX_TOOL_TIP_CHARACTERS = 1_000
# A tool tip wraps only rich text; a longer line would be as wide as the screen.
_ONE_LINE_CHARACTERS = 100
_IS_DESCRIBED = "tool_tip_is_described"


class PlainLabel(QLabel):
    """A label that never interprets its text as markup."""

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setText(text)

    def setText(self, text: str) -> None:
        super().setText(undisguised(text))


def caption(text: str) -> str:
    """Escape `text` for a button, a menu or a tab, where Qt would take "&" for a mnemonic."""
    return undisguised(text).replace("&", "&&")


def set_tool_tip(target: QWidget | QAction | QListWidgetItem, text: str) -> None:
    """Set `text` as the tool tip of `target`."""
    tip = tool_tip(text)
    target.setToolTip(tip)
    if isinstance(target, QWidget):
        has_markup = tip != text
        # A screen reader gets the tool tip, markup included, when there is no description.
        if has_markup or target.property(_IS_DESCRIBED):
            target.setAccessibleDescription(text if has_markup else "")
            target.setProperty(_IS_DESCRIBED, has_markup)


def show_tool_tip(spot: QPoint, text: str, owner: QWidget) -> None:
    """Show `text` as the tool tip of `owner` at `spot` on the screen."""
    QToolTip.showText(spot, tool_tip(text), owner)


def tool_tip(text: str) -> str:
    """Return `text` so that Qt shows exactly these characters, cut where it is very long."""
    text = undisguised(text)
    if len(text) > _MAX_TOOL_TIP_CHARACTERS:
        text = text[: _MAX_TOOL_TIP_CHARACTERS - 1] + "…"
    is_short = len(max(text.split("\n"), key=len)) <= _ONE_LINE_CHARACTERS
    if is_short and not Qt.mightBeRichText(text):
        return text
    return f"<qt>{_escaped(text)}</qt>"


def _escaped(text: str) -> str:
    # Late import: it brings the names of 2,000 signs, and most tool tips have no markup.
    import html

    return html.escape(undisguised(text)).replace("\n", "<br>")
