"""The field of the prompt: highlights labels and marks the part that would be cut off."""

import math
import re

from PySide6.QtCore import QEvent, QMimeData, QSize, Qt, Signal, Slot
from PySide6.QtGui import (
    QColor,
    QFont,
    QInputMethodEvent,
    QKeyEvent,
    QResizeEvent,
    QSyntaxHighlighter,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextOption,
)
from PySide6.QtWidgets import QPlainTextEdit, QTextEdit, QWidget

from app.ui.theme.tokens import Type, tokens_of
from app.ui.widgets.paragraph_edit import ParagraphEdit


def utf16_position(text: str, index: int) -> int:
    """Return Qt's position of the character that Python finds at `index`.

    Qt counts UTF-16 units, so an emoji counts twice.
    """
    return index + sum(1 for character in text[:index] if character > "\uffff")


_LABEL = re.compile(
    r"\b(?:Audio|Constraints)\s?[:：]|\bShot \d{1,2}(?:\s?\[[^\[\]\n]{1,16}\][:：]?|[:：])",
    re.IGNORECASE,
)


class PromptHighlighter(QSyntaxHighlighter):
    """Paints labels in the accent colour; Qt calls it only for the edited paragraph."""

    def __init__(self, document: QTextDocument, accent: QColor) -> None:
        super().__init__(document)
        self._format = QTextCharFormat()
        self._format.setFontWeight(QFont.Weight.DemiBold)
        self._format.setForeground(accent)

    def set_accent(self, accent: QColor) -> None:
        """Repaint in another colour."""
        if accent != self._format.foreground().color():
            self._format.setForeground(accent)
            self.rehighlight()

    def highlightBlock(self, text: str) -> None:
        for match in _LABEL.finditer(text):
            start = utf16_position(text, match.start())
            self.setFormat(start, utf16_position(text, match.end()) - start, self._format)


# Far above any limit. In one paragraph of 100,000 letters without a space, Qt needs 300 ms a
# keystroke to find word ends, and 18 ms when lines may break anywhere.
_PLAIN_WRAPPING_FROM = 10_000

_FIRST_PX = 144
_HIGHEST_PX = 4_000
_LOWEST_LINES = 4
# The edge and the space inside, above and below.
_PADDING_PX = 18

_LINE_ENDS = str.maketrans({"\u2028": "\n", "\u2029": "\n"})


class PromptEdit(ParagraphEdit):
    """Plain text; Tab leaves the field, Enter adds a line, Ctrl+Enter requests a generation."""

    prompt_changed = Signal()
    generate_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._is_composing = False
        self._prompt = ""
        self._cut_at: int | None = None
        self._build()
        self._connect()

    def _build(self) -> None:
        self.setObjectName("prompt")
        self.setAccessibleName(self.tr("Prompt"))
        self.setPlaceholderText(
            self.tr(
                "Describe the scene, who is in it and how it moves.\n\nAudio: what you hear\n"
                "Constraints: what to avoid"
            )
        )
        self.setTabChangesFocus(True)
        self.setFrameShape(QPlainTextEdit.Shape.NoFrame)
        self.setMinimumHeight(_LOWEST_LINES * Type.PROMPT.line_px + _PADDING_PX)
        self.setMaximumHeight(_FIRST_PX)
        self._highlighter = PromptHighlighter(
            self.document(), QColor(tokens_of(self.palette()).accent)
        )

    def _connect(self) -> None:
        self.textChanged.connect(self._on_text_changed)
        self.document().documentLayout().documentSizeChanged.connect(self._on_size_changed)

    # --- the text ----------------------------------------------------------------------------

    def prompt(self) -> str:
        """The text exactly as typed, with line feeds as line ends; non-breaking spaces are kept."""
        return self._prompt

    def set_prompt(self, prompt: str) -> None:
        """Replace the text; undo restores the old one."""
        self._choose_wrapping(len(prompt))
        cursor = self.textCursor()
        cursor.select(QTextCursor.SelectionType.Document)
        cursor.insertText(prompt)
        self.setTextCursor(cursor)

    def cut_from(self, index: int) -> None:
        """Remove everything from character `index` on (in code points); undo restores it."""
        cursor = self.textCursor()
        cursor.setPosition(utf16_position(self._prompt, index))
        cursor.movePosition(QTextCursor.MoveOperation.End, QTextCursor.MoveMode.KeepAnchor)
        cursor.removeSelectedText()
        self.setTextCursor(cursor)

    def mark_cut(self, index: int | None) -> None:
        """Mark the characters from `index` on (in code points) as cut off; None unmarks all."""
        self._cut_at = index
        if index is None:
            self.setExtraSelections([])
            return
        tokens = tokens_of(self.palette())
        mark = QTextEdit.ExtraSelection()
        # PySide's stub declares these two attributes read-only, but they are plain members.
        mark.cursor = QTextCursor(self.document())
        mark.cursor.setPosition(utf16_position(self._prompt, index))
        mark.cursor.movePosition(QTextCursor.MoveOperation.End, QTextCursor.MoveMode.KeepAnchor)
        look = QTextCharFormat()
        look.setBackground(QColor(tokens.bad_tint))
        look.setUnderlineStyle(QTextCharFormat.UnderlineStyle.WaveUnderline)
        look.setUnderlineColor(QColor(tokens.bad))
        mark.format = look
        self.setExtraSelections([mark])

    @property
    def is_composing(self) -> bool:
        """Whether an input method is in the middle of a word."""
        return self._is_composing

    @Slot()
    def _on_text_changed(self) -> None:
        # Qt also emits this signal when only the colours changed.
        prompt = self.document().toRawText().translate(_LINE_ENDS)
        if prompt != self._prompt:
            self._prompt = prompt
            self._choose_wrapping(len(prompt))
            self.prompt_changed.emit()

    def _choose_wrapping(self, length: int) -> None:
        mode = (
            QTextOption.WrapMode.WrapAnywhere
            if length >= _PLAIN_WRAPPING_FROM
            else QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere
        )
        if mode != self.wordWrapMode():
            self.setWordWrapMode(mode)

    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), _FIRST_PX)

    @Slot()
    def _on_size_changed(self) -> None:
        # It grows with its text up to the room there is; where there is none, the pane scrolls.
        self.setMaximumHeight(max(_FIRST_PX, self._measured_px() + _PADDING_PX))

    def _measured_px(self) -> int:
        """Return the height of the text; of a long one only that it is higher than any screen."""
        block, height_px = self.document().firstBlock(), 0.0
        while block.isValid() and height_px < _HIGHEST_PX:
            height_px += self.blockBoundingRect(block).height()
            block = block.next()
        return min(_HIGHEST_PX, math.ceil(height_px + 2 * self.document().documentMargin()))

    # --- events ------------------------------------------------------------------------------

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        # Qt lays out only the lines in view again, and emits nothing for the others: a draft that
        # was set before the window had its size would keep the height of the first line.
        self._on_size_changed()

    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        # The window handles dropped files; the path of a file is no prompt.
        is_file = any(url.isLocalFile() for url in source.urls())
        return not is_file and super().canInsertFromMimeData(source)

    def insertFromMimeData(self, source: QMimeData) -> None:
        self._choose_wrapping(len(self._prompt) + len(source.text()))
        super().insertFromMimeData(source)

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        self._is_composing = bool(event.preeditString())
        super().inputMethodEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
                event.accept()
                if not self._is_composing and not event.isAutoRepeat():
                    self.generate_requested.emit()
                return
            if event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
                # Qt would insert a line separator, which other programs show as a box.
                self.insertPlainText("\n")
                return
        super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.StyleChange):
            self._highlighter.set_accent(QColor(tokens_of(self.palette()).accent))
            self.mark_cut(self._cut_at)
