"""A dialog to enter, check and save the API key."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QContextMenuEvent, QHideEvent, QKeyEvent, QKeySequence, QShowEvent
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLineEdit,
    QMenu,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from app.bridge.notices import problem_text
from app.core.errors import InvalidInput
from app.core.help_ports import ACCOUNT_PAGE_URL
from app.core.secret import ApiKey
from app.ui.widgets.accessibility import announce, fit_height
from app.ui.widgets.dialogs import ConfirmDialog, button_row
from app.ui.widgets.factories import named_button
from app.ui.widgets.icons import icon
from app.ui.widgets.plain_text import PlainLabel, set_tool_tip
from app.ui.widgets.style_roles import set_role


class KeyField(QLineEdit):
    """Shows dots, or the key on request; the key can be pasted but not copied."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._build()

    def _build(self) -> None:
        self.setObjectName("api_key")
        self.setAccessibleName(self.tr("API key"))
        self.setPlaceholderText(self.tr("Paste your key here"))
        self.setEchoMode(QLineEdit.EchoMode.Password)
        self.setDragEnabled(False)

    def set_shown(self, is_shown: bool) -> None:
        """Show the characters of the key, or dots."""
        self.setEchoMode(QLineEdit.EchoMode.Normal if is_shown else QLineEdit.EchoMode.Password)

    def forget(self) -> None:
        """Clear the field and its undo history."""
        # clear() could be undone, setText() cannot.
        self.setText("")
        self.set_shown(False)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Copy) or event.matches(
            QKeySequence.StandardKey.Cut
        ):
            event.accept()
            return
        super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(self.tr("Paste"), self.paste)
        menu.addAction(self.tr("Clear"), self.forget)
        menu.popup(event.globalPos())


class ForgetKeyDialog(ConfirmDialog):
    """Accepted when the key is to be forgotten."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ask(
            "forget_key",
            self.tr("Forget the key?"),
            {
                "what": self.tr(
                    "Gallop deletes the key from the system's keyring and uses it no more."
                ),
                "jobs": self.tr(
                    "Jobs that are on their way, also paid ones, wait until you enter a key again. "
                    "Nothing is lost and nothing is charged by this."
                ),
                "account": self.tr(
                    "ShortAPI still accepts the key: withdraw it on your account page."
                ),
            },
            named_button(self, "forget_key_accept", self.tr("Forget the key")),
            named_button(self, "forget_key_keep", self.tr("Keep it")),
        )


_WIDTH_PX = 440


class KeyDialog(QDialog):
    """Emits keys as ApiKey and forgets the typed text when closed. Show it with `open()`."""

    save_requested = Signal(object)
    check_requested = Signal(object)
    forget_requested = Signal()
    get_key_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._build()
        self._connect()

    def _build(self) -> None:
        self.setObjectName("key_dialog")
        self.setWindowTitle(self.tr("API key"))
        self.setMinimumWidth(_WIDTH_PX)
        self._title = PlainLabel(self.tr("Your ShortAPI key"), self)
        set_role(self._title, "title")
        self._about = PlainLabel(
            self.tr(
                "Gallop makes videos with your own ShortAPI account. The key is sent to ShortAPI "
                "and nowhere else."
            ),
            self,
        )
        self._field = KeyField(self)
        self._show = QToolButton(self)
        self._show.setObjectName("show_key")
        self._show.setCheckable(True)
        self._show.setAccessibleName(self.tr("Show the key"))
        set_tool_tip(self._show, self.tr("Show the key"))
        self._show.setIcon(icon("eye", "dim"))
        self._location = PlainLabel(
            self.tr("It is kept in the system's keyring, not in a file."), self
        )
        self._location.setObjectName("key_place")
        self._result = PlainLabel("", self)
        self._result.setObjectName("key_result")
        self._result.hide()
        for label in (self._about, self._location, self._result):
            label.setWordWrap(True)
        set_role(self._location, "dim")
        self._forget = named_button(self, "forget_key", self.tr("Forget the key…"), "link")
        self._forget.hide()
        self._get = named_button(self, "get_key", self.tr("Get a key"), "link")
        set_tool_tip(self._get, ACCOUNT_PAGE_URL)
        self._check = named_button(self, "check_key", self.tr("Check key"))
        set_tool_tip(
            self._check, self.tr("Asks ShortAPI whether it accepts the key. Costs nothing.")
        )
        self._cancel = named_button(self, "cancel", self.tr("Cancel"))
        self._save = named_button(self, "save_key", self.tr("Save key"), "primary")
        self._save.setDefault(True)
        self._lay_out()

    def _lay_out(self) -> None:
        field_row = QHBoxLayout()
        field_row.setSpacing(8)
        field_row.addWidget(self._field, 1)
        field_row.addWidget(self._show)
        location_row = QHBoxLayout()
        location_row.setSpacing(8)
        location_row.addWidget(self._location, 1)
        location_row.addWidget(self._forget, 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 24, 24, 16)
        column.setSpacing(8)
        column.addWidget(self._title)
        column.addWidget(self._about)
        column.addSpacing(8)
        column.addLayout(field_row)
        column.addLayout(location_row)
        column.addWidget(self._result)
        column.addStretch(1)
        column.addSpacing(8)
        column.addLayout(button_row(self._get, None, self._check, self._cancel, self._save))

    def _connect(self) -> None:
        self._show.toggled.connect(self._on_show_toggled)
        self._field.textEdited.connect(self._result.hide)
        self._get.clicked.connect(self.get_key_wanted)
        self._forget.clicked.connect(self._on_forget_clicked)
        self._check.clicked.connect(self._on_check_clicked)
        self._save.clicked.connect(self._on_save_clicked)
        self._cancel.clicked.connect(self.reject)

    # --- values in ---------------------------------------------------------------------------

    def show_location(self, text: str) -> None:
        """Show where the key will be stored."""
        self._location.setText(text)

    def set_can_forget(self, can_forget: bool) -> None:
        """Set whether there is a stored key that this dialog can delete."""
        self._forget.setVisible(can_forget)

    def show_result(self, text: str, is_good: bool) -> None:
        """Show the result of checking or saving."""
        self._result.setText(("✓ " if is_good else "✗ ") + text)
        self._result.setAccessibleName(text)
        set_role(self._result, "good" if is_good else "bad")
        self._result.show()
        fit_height(self)
        announce(self._result, text)

    def set_busy(self, is_busy: bool) -> None:
        """While a request is pending, enable only Cancel."""
        for widget in (self._field, self._check, self._save, self._forget):
            widget.setEnabled(not is_busy)
        if is_busy:
            self._result.setText(self.tr("Asking …"))
            self._result.setAccessibleName(self.tr("Asking …"))
            set_role(self._result, "dim")
            self._result.show()
            fit_height(self)
        elif self.isVisible():
            # A disabled field loses the focus to the next control.
            self._field.setFocus(Qt.FocusReason.OtherFocusReason)

    # --- what the user does ----------------------------------------------------------------

    @Slot(bool)
    def _on_show_toggled(self, is_shown: bool) -> None:
        self._field.set_shown(is_shown)
        self._show.setIcon(icon("eye-slash" if is_shown else "eye", "dim"))

    @Slot()
    def _on_check_clicked(self) -> None:
        if key := self._key():
            self.check_requested.emit(key)

    @Slot()
    def _on_save_clicked(self) -> None:
        if key := self._key():
            self.save_requested.emit(key)

    @Slot()
    def _on_forget_clicked(self) -> None:
        """Ask for confirmation."""
        dialog = ForgetKeyDialog(self)
        dialog.accepted.connect(self.forget_requested)
        dialog.open()

    def _key(self) -> ApiKey | None:
        """Return the key in the field; None, with a message, when it is not valid."""
        try:
            return ApiKey(self._field.text())
        except InvalidInput as error:
            self.show_result(problem_text(error.problem), is_good=False)
            self._field.setFocus(Qt.FocusReason.OtherFocusReason)
            return None

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        fit_height(self)
        self._field.setFocus(Qt.FocusReason.OtherFocusReason)

    def hideEvent(self, event: QHideEvent) -> None:
        # The system hides a minimised window; this program hides a closed one.
        if not event.spontaneous():
            self._field.forget()
            self._show.setChecked(False)
            self._result.hide()
            self.set_busy(False)
        super().hideEvent(event)
