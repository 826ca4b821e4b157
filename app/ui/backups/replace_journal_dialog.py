"""Asks before the job list is replaced, and spells out what that means."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from app.core.ports import Backup
from app.ui.backups.backups_dialog import day_words
from app.ui.widgets.accessibility import fit_height
from app.ui.widgets.plain_text import PlainLabel
from app.ui.widgets.style_roles import set_role

_WIDTH_PX = 520


class ReplaceJournalDialog(QDialog):
    """Accepted when the user wants it all the same; Enter does not. Shown with `open()`."""

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self._build(title)
        self._connect()

    @classmethod
    def restoring(cls, backup: Backup, parent: QWidget) -> "ReplaceJournalDialog":
        """About putting `backup` in the place of the present list."""
        dialog = cls(parent.tr("Restore this backup?"), parent)
        dialog._say(
            parent.tr("The job list goes back to how it was on {day}.").format(
                day=day_words(backup)
            ),
            parent.tr(
                "Jobs sent since then are unknown to it: Gallop no longer follows them, although "
                "they may be made and charged. Your ShortAPI account page lists them."
            ),
            parent.tr(
                "Jobs that were waiting to be sent then become uncertain: they may have been sent "
                "since, so none is sent again by itself."
            ),
            parent.tr(
                "Videos saved since then stay in their folder, but not in the library, and what "
                "was spent since then no longer counts in the sums and limits."
            ),
            parent.tr("The present list is set aside, never deleted. Nothing is charged by this."),
        )
        dialog._offer(parent.tr("Restore"), parent.tr("Leave as it is"))
        return dialog

    @classmethod
    def emptying(cls, parent: QWidget) -> "ReplaceJournalDialog":
        """About beginning with an empty list."""
        dialog = cls(parent.tr("Begin with an empty list?"), parent)
        dialog._say(
            parent.tr(
                "Gallop no longer follows the jobs that are on their way, although they may be "
                "made and charged. Your ShortAPI account page lists them."
            ),
            parent.tr(
                "Your videos stay in their folder, but the library and the sums of what was spent "
                "begin anew, and so do your limits."
            ),
            parent.tr("The damaged list is set aside, never deleted. Nothing is charged by this."),
        )
        dialog._offer(parent.tr("Begin with an empty list"), parent.tr("Leave as it is"))
        return dialog

    def _build(self, title: str) -> None:
        self.setObjectName("exchange_dialog")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setMinimumWidth(_WIDTH_PX)
        heading = PlainLabel(title, self)
        heading.setObjectName("exchange_title")
        set_role(heading, "strong")
        self._accept = self._button("exchange_accept")
        self._leave = self._button("exchange_leave")
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addStretch(1)
        buttons.addWidget(self._accept)
        buttons.addWidget(self._leave)
        self._words = QVBoxLayout()
        self._words.setSpacing(8)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 24, 24, 16)
        column.setSpacing(16)
        column.addWidget(heading)
        column.addLayout(self._words)
        column.addLayout(buttons)

    def _connect(self) -> None:
        self._accept.clicked.connect(self.accept)
        self._leave.clicked.connect(self.reject)

    def _button(self, name: str) -> QPushButton:
        button = QPushButton(self)
        button.setObjectName(name)
        button.setAutoDefault(False)
        return button

    def _say(self, *sentences: str) -> None:
        for number, words in enumerate(sentences, start=1):
            label = PlainLabel(words, self)
            label.setObjectName(f"exchange_words_{number}")
            label.setWordWrap(True)
            self._words.addWidget(label)

    def _offer(self, accept: str, leave: str) -> None:
        for button, words in ((self._accept, accept), (self._leave, leave)):
            button.setText(words)
            button.setAccessibleName(words)
        # Enter must not be what replaces the list.
        self._leave.setDefault(True)
        self._leave.setFocus()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        fit_height(self)
