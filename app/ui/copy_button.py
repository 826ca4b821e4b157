"""A quiet button that copies something and says for a moment that it did."""

from PySide6.QtCore import QTimer, Slot
from PySide6.QtWidgets import QPushButton, QWidget

from app.ui.announce import announce
from app.ui.roles import set_role

_SHOWN_MS = 2000


class CopyButton(QPushButton):
    """Looks like a link and is called `words`; whoever hears `clicked` does the copying."""

    def __init__(self, name: str, words: str, parent: QWidget | None = None) -> None:
        super().__init__(words, parent)
        self._own_words = words
        self._build(name)
        self._connect()

    def _build(self, name: str) -> None:
        self.setObjectName(name)
        self.setAccessibleName(self._own_words)
        self.setAutoDefault(False)
        set_role(self, "small-link")
        self._moment = QTimer(self)
        self._moment.setSingleShot(True)
        self._moment.setInterval(_SHOWN_MS)

    def _connect(self) -> None:
        self.clicked.connect(self._on_clicked)
        self._moment.timeout.connect(self._on_moment_over)

    @Slot()
    def _on_clicked(self) -> None:
        self.setText(self.tr("Copied ✓"))
        announce(self, self.tr("Copied"))
        self._moment.start()

    @Slot()
    def _on_moment_over(self) -> None:
        self.setText(self._own_words)
