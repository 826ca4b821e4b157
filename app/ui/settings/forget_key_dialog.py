"""Asks before the API key is forgotten, and spells out what that means."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from app.ui.widgets.accessibility import fit_height
from app.ui.widgets.factories import named_button
from app.ui.widgets.plain_text import PlainLabel
from app.ui.widgets.style_roles import set_role

_WIDTH_PX = 440


class ForgetKeyDialog(QDialog):
    """Accepted when the key is to be forgotten; Enter does not. Shown with `open()`."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._build()
        self._connect()

    def _build(self) -> None:
        self.setObjectName("forget_key_dialog")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Forget the key?"))
        self.setMinimumWidth(_WIDTH_PX)
        heading = self._label(self.tr("Forget the key?"), "forget_key_title")
        set_role(heading, "strong")
        what = self._label(
            self.tr("Gallop deletes the key from the system's keyring and uses it no more."),
            "forget_key_what",
        )
        jobs = self._label(
            self.tr(
                "Jobs that are on their way, also paid ones, wait until you enter a key again. "
                "Nothing is lost and nothing is charged by this."
            ),
            "forget_key_jobs",
        )
        account = self._label(
            self.tr("ShortAPI still accepts the key: withdraw it on your account page."),
            "forget_key_account",
        )
        self._accept = named_button(self, "forget_key_accept", self.tr("Forget the key"))
        self._keep = named_button(self, "forget_key_keep", self.tr("Keep it"))
        # Enter must not be what deletes the key.
        self._keep.setDefault(True)
        self._keep.setFocus()
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addStretch(1)
        buttons.addWidget(self._accept)
        buttons.addWidget(self._keep)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 24, 24, 16)
        column.setSpacing(8)
        for label in (heading, what, jobs, account):
            column.addWidget(label)
        column.addSpacing(8)
        column.addLayout(buttons)

    def _label(self, words: str, name: str) -> QLabel:
        label = PlainLabel(words, self)
        label.setObjectName(name)
        label.setWordWrap(True)
        return label

    def _connect(self) -> None:
        self._accept.clicked.connect(self.accept)
        self._keep.clicked.connect(self.reject)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        fit_height(self)
