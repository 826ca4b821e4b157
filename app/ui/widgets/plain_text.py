"""Labels, tool tips and captions of plain text: the only module that creates them.

Qt guesses whether the text of a label or a tool tip is rich text, and rich text opens the files it
names. Prompts, recipes, names and answers come from outside, so Qt must not guess; a test over the
source forbids every other way.
"""

from PySide6.QtCore import QPoint, QRectF
from PySide6.QtGui import QAction, QPainter, QPaintEvent, Qt, QTextLayout, QTextOption
from PySide6.QtWidgets import QLabel, QListWidgetItem, QToolTip, QWidget

from app.core.outside_text import undisguised

_SELECTABLE = (
    Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
)
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

    def paintEvent(self, event: QPaintEvent) -> None:
        # One that can be selected is drawn by an editor.
        is_drawn = not self.textInteractionFlags() & _SELECTABLE
        if not (self.isRightToLeft() and self.wordWrap() and is_drawn):
            super().paintEvent(event)
            return
        # Qt moves each line that it wraps by the space at its end, which cuts off letters.
        painter = QPainter(self)
        self.drawFrame(painter)
        painter.setPen(self.palette().color(self.foregroundRole()))
        area = self.contentsRect()
        lines = self._lines(area.width())
        free_px = area.height() - sum(height_px for _, height_px in lines)
        is_on_top = self.alignment() & Qt.AlignmentFlag.AlignTop
        top = area.top() + (0.0 if is_on_top else max(0.0, free_px / 2))
        align = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute
        if self.alignment() & Qt.AlignmentFlag.AlignHCenter:
            align = Qt.AlignmentFlag.AlignHCenter
        flags = (
            align.value | Qt.TextFlag.TextForceRightToLeft.value | Qt.TextFlag.TextDontClip.value
        )
        for text, height_px in lines:
            painter.drawText(QRectF(area.left(), top, area.width(), height_px), flags, text)
            top += height_px

    def _lines(self, width_px: int) -> list[tuple[str, float]]:
        """The text as it is wrapped at `width_px`, each line with its height."""
        text = self.text().replace("\n", "\u2028")
        layout = QTextLayout(text, self.font())
        option = QTextOption()
        option.setTextDirection(Qt.LayoutDirection.RightToLeft)
        option.setWrapMode(QTextOption.WrapMode.WordWrap)
        layout.setTextOption(option)
        found = []
        layout.beginLayout()
        while (line := layout.createLine()).isValid():
            line.setLineWidth(width_px)
            end = line.textStart() + line.textLength()
            found.append((text[line.textStart() : end].rstrip(), line.height()))
        layout.endLayout()
        return found


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
