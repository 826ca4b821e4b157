"""Makes the labels inside a prompt stand out: Audio:, Constraints:, Shot 1 [0-3s]."""

import re

from PySide6.QtGui import QColor, QFont, QSyntaxHighlighter, QTextCharFormat, QTextDocument

from app.ui.text_positions import utf16_position

_LABEL = re.compile(
    r"\b(?:Audio|Constraints)\s?[:：]|\bShot \d{1,2}(?:\s?\[[^\[\]\n]{1,16}\][:：]?|[:：])",
    re.IGNORECASE,
)


class PromptHighlighter(QSyntaxHighlighter):
    """Paints labels in the accent; Qt calls it for the edited paragraph only."""

    def __init__(self, document: QTextDocument, accent: QColor) -> None:
        super().__init__(document)
        self._format = QTextCharFormat()
        self._format.setFontWeight(QFont.Weight.DemiBold)
        self._format.setForeground(accent)

    def set_accent(self, accent: QColor) -> None:
        """Paint again in another colour."""
        if accent != self._format.foreground().color():
            self._format.setForeground(accent)
            self.rehighlight()

    def highlightBlock(self, text: str) -> None:
        for match in _LABEL.finditer(text):
            start = utf16_position(text, match.start())
            self.setFormat(start, utf16_position(text, match.end()) - start, self._format)
