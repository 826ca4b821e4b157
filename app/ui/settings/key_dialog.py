"""A dialog to enter, check and save the API key."""

from decimal import Decimal
from typing import assert_never

from PySide6.QtCore import QCoreApplication, Qt, Signal, SignalInstance, Slot
from PySide6.QtGui import QContextMenuEvent, QHideEvent, QKeyEvent, QKeySequence, QShowEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QHBoxLayout,
    QLineEdit,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from app.core.errors import InvalidInput
from app.core.secret import ApiKey, KeySource
from app.core.web_pages import ACCOUNT_PAGE_URL
from app.ui.theme.icons import icon
from app.ui.theme.style_roles import set_role
from app.ui.widgets.accessibility import announce
from app.ui.widgets.dialogs import ConfirmDialog, button_row, set_row_margins
from app.ui.widgets.factories import named_button
from app.ui.widgets.formats import counted, problem_text, usd_text
from app.ui.widgets.plain_text import PlainLabel, set_tool_tip
from app.ui.widgets.rounded_menu import RoundedMenu
from app.ui.widgets.screen_fit import fit_height
from app.ui.widgets.scroll_column import ScrollColumn

# Named as lupdate expects it.
translate = QCoreApplication.translate


class KeyField(QLineEdit):
    """Shows dots, or the key on request; the key can be pasted but not copied."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._build()

    def _build(self) -> None:
        self.setObjectName("api_key")
        self.setAccessibleName(self.tr("API key"))
        self.setPlaceholderText(self.first_hint())
        self.setEchoMode(QLineEdit.EchoMode.Password)
        self.setDragEnabled(False)

    def first_hint(self) -> str:
        """Return the hint while no key is stored."""
        return self.tr("Paste your key here")

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
        menu = RoundedMenu(self)
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
            self.tr("Remove the key?"),
            {
                "what": self.tr("Gallop removes the key from your system keyring."),
                "jobs": self.tr(
                    "Jobs in progress, including paid ones, wait until you enter a key. "
                    "Nothing is lost."
                ),
                "account": self.tr("The key itself stays valid; revoke it on your account page."),
            },
            named_button(self, "forget_key_accept", self.tr("Remove key")),
            named_button(self, "forget_key_keep", self.tr("Keep")),
        )


_WIDTH_PX = 480


class KeyDialog(QDialog):
    """Emits keys as ApiKey and forgets the typed text when closed. Show it with `open()`.

    While a key is stored, an empty field means that one; it is emitted as None.
    """

    save_requested = Signal(object)
    save_anyway_requested = Signal(object)
    check_requested = Signal(object)
    forget_requested = Signal()
    get_key_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._has_stored = self._can_save_stored = False
        self._is_busy = False
        self._unsent_text = self._sent_text = self._save_and_send_text = ""
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
                "Gallop generates videos with your own ShortAPI account. The key is sent only "
                "to ShortAPI."
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
        self._location = PlainLabel(stored_key_text(KeySource.NONE), self)
        self._location.setObjectName("key_place")
        self._waiting = PlainLabel("", self)
        self._waiting.setObjectName("key_jobs")
        self._send = QCheckBox(self)
        self._send.setObjectName("send_waiting")
        self._result = PlainLabel("", self)
        self._result.setObjectName("key_result")
        for label in (self._about, self._location, self._waiting, self._result):
            label.setWordWrap(True)
        self._save_anyway = named_button(
            self, "save_anyway", self.tr("Save this key anyway"), "link"
        )
        for later in (self._waiting, self._send, self._result, self._save_anyway):
            later.hide()
        set_role(self._location, "dim")
        self._forget = named_button(self, "forget_key", self.tr("Remove key…"), "link")
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
        area = ScrollColumn(self)
        content = QWidget(area.viewport())
        column = QVBoxLayout(content)
        column.setContentsMargins(24, 24, 24, 0)
        column.setSpacing(8)
        column.addWidget(self._title)
        column.addWidget(self._about)
        column.addSpacing(8)
        column.addLayout(field_row)
        column.addLayout(location_row)
        column.addWidget(self._result)
        column.addWidget(self._save_anyway, 0, Qt.AlignmentFlag.AlignLeading)
        column.addSpacing(8)
        column.addWidget(self._waiting)
        column.addWidget(self._send)
        column.addStretch(1)
        buttons = button_row(self._get, None, self._check, self._cancel, self._save)
        set_row_margins(buttons, 16)
        self._whole = whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        area.set_content(content)
        whole.addWidget(area, 1)
        whole.addLayout(buttons)

    def _connect(self) -> None:
        self._show.toggled.connect(self._on_show_toggled)
        self._field.textEdited.connect(self._on_text_edited)
        self._send.toggled.connect(self._show_what_save_does)
        self._save_anyway.clicked.connect(self._on_save_anyway_clicked)
        self._get.clicked.connect(self.get_key_wanted)
        self._forget.clicked.connect(self._on_forget_clicked)
        self._check.clicked.connect(self._on_check_clicked)
        self._save.clicked.connect(self._on_save_clicked)
        self._cancel.clicked.connect(self.reject)

    # --- values in ---------------------------------------------------------------------------

    def show_stored(self, source: KeySource, ending: str, *, is_refused: bool) -> None:
        """Show the key in use by its `ending`, where it is stored, and whether it was refused."""
        # One from the environment is never stored.
        self._can_save_stored = source in (KeySource.KEYRING, KeySource.SESSION)
        self._has_stored = self._can_save_stored or source is KeySource.ENVIRONMENT
        self._location.setText(stored_key_text(source, ending, is_refused=is_refused))
        set_role(self._location, "warning" if is_refused else "dim")
        self._forget.setVisible(self._can_save_stored)
        stored = self.tr("Paste another key to replace it")
        self._field.setPlaceholderText(stored if self._has_stored else self._field.first_hint())
        fit_height(self)

    def show_waiting(self, count: int, usd: Decimal) -> None:
        """Offer to send `count` waiting jobs, for `usd` together, with the key; unticked."""
        self._send.setChecked(False)
        many = self.tr("{count} jobs are waiting: {usd} is charged when they are sent.", "", count)
        one = self.tr("1 job is waiting: {usd} is charged when it is sent.")
        self._unsent_text = counted(one, many, count, usd=usd_text(usd))
        many = self.tr("{count} jobs are waiting: {usd} is charged when you save.", "", count)
        one = self.tr("1 job is waiting: {usd} is charged when you save.")
        self._sent_text = counted(one, many, count, usd=usd_text(usd))
        many = self.tr("Send them when I save the key ({usd})", "", count)
        one = self.tr("Send it when I save the key ({usd})")
        self._send.setText(counted(one, many, count, usd=usd_text(usd)))
        self._save_and_send_text = self.tr("Save and send for {usd}").format(usd=usd_text(usd))
        self._waiting.setVisible(count > 0)
        self._send.setVisible(count > 0)
        self._show_what_save_does()
        fit_height(self)

    @property
    def sends_waiting(self) -> bool:
        """Whether the user agreed to send the waiting jobs at the shown price."""
        return self._send.isVisible() and self._send.isChecked()

    def show_result(self, text: str, is_good: bool) -> None:
        """Show the result of checking or saving."""
        self._show_text(("✓ " if is_good else "✗ ") + text, text, "good" if is_good else "bad")
        announce(self._result, text)

    def offer_save_anyway(self) -> None:
        """Offer to save a key that ShortAPI refused."""
        self._save_anyway.show()
        fit_height(self)

    def note_saved(self) -> None:
        """Clear the field and rename Cancel to Close: the key is in use."""
        self._field.forget()
        self._name_cancel(self.tr("Close"))

    def set_busy(self, text: str) -> None:
        """Show what is waited for, and enable only Cancel; an empty `text` ends that."""
        was_busy, self._is_busy = self._is_busy, bool(text)
        for widget in (self._field, self._check, self._save, self._forget, self._send):
            widget.setEnabled(not text)
        if text:
            self._save_anyway.hide()
            self._show_text(text, text, "dim")
        elif was_busy and self.isVisible():
            self._result.hide()
            # A disabled field loses the focus to the next control.
            self._field.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_text(self, text: str, spoken: str, role: str) -> None:
        self._result.setText(text)
        self._result.setAccessibleName(spoken)
        set_role(self._result, role)
        self._result.show()
        fit_height(self)

    def _name_cancel(self, text: str) -> None:
        self._cancel.setText(text)
        self._cancel.setAccessibleName(text)

    # --- what the user does ----------------------------------------------------------------

    @Slot(bool)
    def _on_show_toggled(self, is_shown: bool) -> None:
        self._field.set_shown(is_shown)
        self._show.setIcon(icon("eye-slash" if is_shown else "eye", "dim"))

    @Slot()
    def _on_text_edited(self) -> None:
        self._result.hide()
        self._save_anyway.hide()
        self._name_cancel(self.tr("Cancel"))

    @Slot()
    def _show_what_save_does(self) -> None:
        is_sent = self._send.isChecked()
        self._waiting.setText(self._sent_text if is_sent else self._unsent_text)
        set_role(self._waiting, "warning" if is_sent else "")
        self._save.setText(self._save_and_send_text if is_sent else self.tr("Save key"))
        # A price must not be cut off, whatever the font.
        self._whole.activate()
        self.setMinimumWidth(max(_WIDTH_PX, self._whole.minimumSize().width()))

    @Slot()
    def _on_check_clicked(self) -> None:
        self._emit_key(self.check_requested, or_stored=self._has_stored)

    @Slot()
    def _on_save_clicked(self) -> None:
        self._emit_key(self.save_requested, or_stored=self._can_save_stored)

    @Slot()
    def _on_save_anyway_clicked(self) -> None:
        self._emit_key(self.save_anyway_requested, or_stored=self._can_save_stored)

    @Slot()
    def _on_forget_clicked(self) -> None:
        """Ask for confirmation."""
        dialog = ForgetKeyDialog(self)
        dialog.accepted.connect(self.forget_requested)
        dialog.open()

    def _emit_key(self, signal: SignalInstance, *, or_stored: bool) -> None:
        """Emit the key in the field, or None for the stored one; show why it is not valid."""
        text = self._field.text()
        if or_stored and not text.strip():
            signal.emit(None)
            return
        try:
            key = ApiKey(text)
        except InvalidInput as error:
            self.show_result(problem_text(error.problem), is_good=False)
            self._field.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            signal.emit(key)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        fit_height(self)
        self._field.setFocus(Qt.FocusReason.OtherFocusReason)

    def hideEvent(self, event: QHideEvent) -> None:
        # The system hides a minimised window; this program hides a closed one.
        if not event.spontaneous():
            self._field.forget()
            self._show.setChecked(False)
            self._send.setChecked(False)
            self._save_anyway.hide()
            self._name_cancel(self.tr("Cancel"))
            self.set_busy("")
            self._result.hide()
        super().hideEvent(event)


def stored_key_text(source: KeySource, ending: str = "", *, is_refused: bool = False) -> str:
    """Return which key is in use, by its `ending`, where it is stored, and if it was refused."""
    if source is KeySource.NONE or source is KeySource.DEMO:
        return translate("KeyDialog", "Stored in your system keyring, not in a file.")
    key = translate("KeyDialog", "A key ending in …{ending}").format(ending=ending)
    key = key if ending else translate("KeyDialog", "A key")
    match source:
        case KeySource.KEYRING:
            text = translate("KeyDialog", "{key} is saved in your system keyring.")
        case KeySource.SESSION:
            text = translate("KeyDialog", "{key} is in use until you close Gallop.")
        case KeySource.ENVIRONMENT:
            text = translate(
                "KeyDialog",
                "{key} from SHORTAPI_KEY is in use. A key saved here is used until Gallop is "
                "started with SHORTAPI_KEY again.",
            )
        case _:
            assert_never(source)
    text = text.format(key=key)
    refused = translate("KeyDialog", "{stored} ShortAPI refused it.")
    return refused.format(stored=text) if is_refused else text
