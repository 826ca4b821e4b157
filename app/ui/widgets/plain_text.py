"""Labels, tool tips and captions that show a text as it is: the only place that makes them.

Qt guesses whether the text of a label or of a tool tip is rich text, and rich text opens the files
that it names. Prompts, recipes, names and answers come from outside, so nothing is left to guess;
a test over the source forbids every other way.
"""

import html

from PySide6.QtCore import QPoint
from PySide6.QtGui import QAction, Qt
from PySide6.QtWidgets import QLabel, QListWidgetItem, QToolTip, QWidget

from app.core.outside_text import undisguised

_MAX_TOOL_TIP_CHARACTERS = 1_000
# A tool tip wraps rich text only; a longer line would be as wide as the screen.
_ONE_LINE_CHARACTERS = 100
_IS_DESCRIBED = "tool_tip_is_described"


class PlainLabel(QLabel):
    """A label that takes nothing in its text for markup."""

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setText(text)

    def setText(self, text: str) -> None:
        super().setText(undisguised(text))


class StrongBeginningLabel(QLabel):
    """A label of plain sentences that shows the first of them in bold."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.RichText)

    def show_sentences(self, first: str, rest: str) -> None:
        """Show `first` in bold, then `rest`; either may be empty."""
        strong = f'<span style="font-weight:600">{_escaped(first)}</span>' if first else ""
        self.setText(strong + _escaped(rest))


def caption(text: str) -> str:
    """`text` for a button, a menu or a tab, in which Qt would take a letter after "&" for a key."""
    return undisguised(text).replace("&", "&&")


def set_tool_tip(target: QWidget | QAction | QListWidgetItem, text: str) -> None:
    """Have `target` show `text` when the mouse rests on it."""
    tip = tool_tip(text)
    target.setToolTip(tip)
    if isinstance(target, QWidget):
        has_markup = tip != text
        # A screen reader is given the tool tip of what has no description, markup and all.
        if has_markup or target.property(_IS_DESCRIBED):
            target.setAccessibleDescription(text if has_markup else "")
            target.setProperty(_IS_DESCRIBED, has_markup)


def show_tool_tip(spot: QPoint, text: str, owner: QWidget) -> None:
    """Show `text` as the tool tip of `owner` at `spot` on the screen."""
    QToolTip.showText(spot, tool_tip(text), owner)


def tool_tip(text: str) -> str:
    """`text` in the form in which Qt shows exactly these characters, cut where it is very long."""
    text = undisguised(text)
    if len(text) > _MAX_TOOL_TIP_CHARACTERS:
        text = text[: _MAX_TOOL_TIP_CHARACTERS - 1] + "…"
    is_short = len(max(text.split("\n"), key=len)) <= _ONE_LINE_CHARACTERS
    if is_short and not Qt.mightBeRichText(text):
        return text
    return f"<qt>{_escaped(text)}</qt>"


def _escaped(text: str) -> str:
    return html.escape(undisguised(text)).replace("\n", "<br>")
