"""The health page of the settings: each part with its state, and a button that helps."""

from typing import assert_never

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.core.health import HealthFix, HealthPart, HealthResult, HealthState
from app.ui.theme.icons import icon
from app.ui.theme.style_roles import set_role
from app.ui.widgets.accessibility import announce
from app.ui.widgets.factories import named_button, named_label
from app.ui.widgets.formats import counted, problem_text
from app.ui.widgets.icon_label import IconLabel

_ICON_PX = 20
_GAP_PX = 8
# Icon, colour and role of the word; the word itself says the same.
_LOOKS = {
    HealthState.GOOD: ("check-circle", "good"),
    HealthState.LIMITED: ("warning", "warning"),
    HealthState.BAD: ("x-circle", "bad"),
    HealthState.SKIPPED: ("minus-circle", "dim"),
}
_ALL = tuple(HealthPart)


class HealthPage(QWidget):
    """Checks everything when it is first shown; what is under way is stopped when it is hidden."""

    check_requested = Signal(object)  # tuple of HealthParts
    stop_requested = Signal()
    fix_requested = Signal(object)  # HealthFix

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._results: dict[HealthPart, HealthResult] = {}
        self._running: set[HealthPart] = set()
        self._build()
        self._connect()

    def _build(self) -> None:
        self.setObjectName("health_page")
        self._summary = named_label(self, "health_summary", role="strong")
        self._button = named_button(self, "check_health", self.tr("Check again"))
        head = QHBoxLayout()
        head.setSpacing(16)
        head.addWidget(self._summary, 1)
        head.addWidget(self._button)
        self._rows = {part: _Row(part, self) for part in HealthPart}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(16)
        column.addLayout(head)
        for row in self._rows.values():
            column.addWidget(row)

    def _connect(self) -> None:
        self._button.clicked.connect(self._on_button)
        for row in self._rows.values():
            row.fix_requested.connect(self._on_fix)

    @Slot()
    def check_again(self, *parts: HealthPart) -> None:
        """Check `parts`, or all, if the page is in use."""
        if not self.isVisible():
            return
        self._running.update(parts or _ALL)
        for part in parts or _ALL:
            self._rows[part].show_running()
        self._follow()
        self.check_requested.emit(parts or _ALL)

    @Slot(object)
    def show_result(self, result: HealthResult) -> None:
        """Show what a check has found."""
        self._running.discard(result.part)
        self._results[result.part] = result
        self._rows[result.part].show_result(result)
        self._follow()
        if not self._running:
            announce(self._summary, self._summary.text())

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if not event.spontaneous() and len(self._results) < len(_ALL):
            self.check_again()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        if not event.spontaneous():
            self._stop()

    def _follow(self) -> None:
        text = self.tr("Stop") if self._running else self.tr("Check again")
        self._button.setText(text)
        self._button.setAccessibleName(text)
        states = [result.state for result in self._results.values()]
        bad, limited = states.count(HealthState.BAD), states.count(HealthState.LIMITED)
        if self._running:
            self._summary.setText(self.tr("Checking…"))
        elif len(states) < len(_ALL):
            self._summary.setText(self.tr("Not everything was checked."))
        elif bad:
            many = self.tr("{count} problems found.", "", bad)
            self._summary.setText(counted(self.tr("1 problem found."), many, bad))
        elif limited:
            many = self.tr("Gallop works, with {count} limitations.", "", limited)
            one = self.tr("Gallop works, with 1 limitation.")
            self._summary.setText(counted(one, many, limited))
        else:
            self._summary.setText(self.tr("Everything works."))

    def _stop(self) -> None:
        if self._running:
            self.stop_requested.emit()
            for part in self._running:
                self._rows[part].show_stopped(self._results.get(part))
            self._running.clear()
            self._follow()

    @Slot()
    def _on_button(self) -> None:
        if self._running:
            self._stop()
        else:
            self.check_again()

    @Slot(object)
    def _on_fix(self, result: HealthResult) -> None:
        match result.fix:
            case HealthFix.CHECK_AGAIN:
                self.check_again()
            case HealthFix.ASK_KEYRING:
                self.fix_requested.emit(result.fix)
                self.check_again(result.part)
            case HealthFix.ENTER_KEY | HealthFix.CHOOSE_FOLDER:
                self.fix_requested.emit(result.fix)
            case HealthFix.EXPLAIN:
                self._rows[result.part].explain()
            case _:
                assert_never(result.fix)


class _Row(QWidget):
    """One part: its name, its state in a word and in a sentence, and one button."""

    fix_requested = Signal(object)  # HealthResult

    def __init__(self, part: HealthPart, parent: QWidget) -> None:
        super().__init__(parent)
        self._part = part
        self._result: HealthResult | None = None
        self._build()
        self._button.clicked.connect(self._on_clicked)

    def _build(self) -> None:
        name = f"health_{self._part}"
        self.setObjectName(name)
        self._icon = IconLabel(icon("circle", "dim"), _ICON_PX, self)
        title = named_label(self, f"{name}_title", self._title(), "strong")
        self._state = named_label(self, f"{name}_state", role="dim")
        self._finding = named_label(self, f"{name}_finding", role="dim")
        self._explanation = named_label(self, f"{name}_explanation")
        self._button = named_button(self, f"{name}_fix", "")
        for label in (title, self._state):
            label.setWordWrap(False)
        head = QHBoxLayout()
        head.setSpacing(_GAP_PX)
        head.addWidget(title)
        head.addWidget(self._state)
        head.addStretch(1)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addLayout(head)
        words.addWidget(self._finding)
        words.addWidget(self._explanation)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(_GAP_PX)
        row.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(words, 1)
        row.addWidget(self._button, 0, Qt.AlignmentFlag.AlignTop)
        self._show("circle", "dim", self.tr("Not checked"), "")

    def show_running(self) -> None:
        """Show that the part is being checked."""
        self._show("circle", "dim", self.tr("Checking…"), self._finding.text())

    def show_stopped(self, before: HealthResult | None) -> None:
        """Show the result `before` the check that was stopped."""
        if before is None:
            self._show("circle", "dim", self.tr("Not checked"), "")
        else:
            self.show_result(before)

    def show_result(self, result: HealthResult) -> None:
        """Show `result`."""
        self._result = result
        name, color = _LOOKS[result.state]
        self._show(name, color, self._word(result.state), problem_text(result.finding))
        text = self._fix_text(result.fix)
        self._button.setText(text)
        self._button.setAccessibleName(
            self.tr("{action}: {part}").format(action=text, part=self._title())
        )

    def explain(self) -> None:
        """Show what is checked and what helps, or hide it again."""
        is_shown = self._explanation.isHidden()
        self._explanation.setText(self._help_text())
        self._explanation.setVisible(is_shown)
        if is_shown:
            announce(self._explanation, self._explanation.text())

    def _show(self, icon_name: str, color: str, word: str, finding: str) -> None:
        self._icon.set_icon(icon(icon_name, color))
        self._state.setText(word)
        set_role(self._state, color)
        self._finding.setText(finding)
        self._finding.setVisible(bool(finding))
        self._explanation.hide()
        self._button.setVisible(self._result is not None)

    def _on_clicked(self) -> None:
        if self._result is not None:
            self.fix_requested.emit(self._result)

    # --- texts -------------------------------------------------------------------------------

    def _title(self) -> str:
        match self._part:
            case HealthPart.KEY:
                return self.tr("API key")
            case HealthPart.NETWORK:
                return self.tr("Network")
            case HealthPart.PROXY:
                return self.tr("Proxy")
            case HealthPart.CERTIFICATES:
                return self.tr("Encryption (TLS)")
            case HealthPart.CLOCK:
                return self.tr("Clock")
            case HealthPart.DISK:
                return self.tr("Disk")
            case HealthPart.KEYRING:
                return self.tr("Keyring")
            case HealthPart.CODECS:
                return self.tr("Video codecs")
            case HealthPart.SOUND:
                return self.tr("Sound")
            case _:
                assert_never(self._part)

    def _word(self, state: HealthState) -> str:
        match state:
            case HealthState.GOOD:
                return self.tr("Works")
            case HealthState.LIMITED:
                return self.tr("Limited")
            case HealthState.BAD:
                return self.tr("Not working")
            case HealthState.SKIPPED:
                return self.tr("Not checked")
            case _:
                assert_never(state)

    def _fix_text(self, fix: HealthFix) -> str:
        match fix:
            case HealthFix.EXPLAIN:
                return self.tr("Explain")
            case HealthFix.ENTER_KEY:
                return self.tr("Enter API key…")
            case HealthFix.CHOOSE_FOLDER:
                return self.tr("Choose folder…")
            case HealthFix.ASK_KEYRING:
                return self.tr("Unlock…")
            case HealthFix.CHECK_AGAIN:
                return self.tr("Check again")
            case _:
                assert_never(fix)

    def _help_text(self) -> str:
        match self._part:
            case HealthPart.KEY:
                return self.tr(
                    "Gallop asks ShortAPI about a job that doesn't exist. The answer shows "
                    "whether the key is accepted. This costs nothing."
                )
            case HealthPart.NETWORK:
                return self.tr(
                    "Gallop sends ShortAPI one request without your key. If there is no "
                    "answer, check whether you are online, whether the network requires you to "
                    "sign in, and whether a firewall blocks Gallop."
                )
            case HealthPart.PROXY:
                return self.tr(
                    "You can set a proxy in your system's network settings or in the variables "
                    "HTTPS_PROXY and NO_PROXY. Restart Gallop after a change."
                )
            case HealthPart.CERTIFICATES:
                return self.tr(
                    "Gallop trusts the same certificates as your system and sends your key "
                    "only over an encrypted connection. A wrong clock, a network that requires "
                    "you to sign in, or security software that inspects traffic can break this."
                )
            case HealthPart.CLOCK:
                return self.tr(
                    "Compared with ShortAPI's clock. Let your system set date, time and time "
                    "zone automatically: a wrong clock makes certificates look invalid and "
                    "starts daily limits at the wrong time."
                )
            case HealthPart.DISK:
                return self.tr(
                    "Where new videos are saved. A video takes 5 to 30 MB. You can change the "
                    "folder under Clips; paid videos wait until there is space."
                )
            case HealthPart.KEYRING:
                return self.tr(
                    "Your key is saved in your system keyring. On Linux, install and unlock "
                    "GNOME Keyring or KWallet, or enter the key each time you start Gallop."
                )
            case HealthPart.CODECS:
                return self.tr(
                    "Gallop includes the decoders for ShortAPI's videos (H.264, H.265, AAC). "
                    "If one is missing, reinstall Gallop."
                )
            case HealthPart.SOUND:
                return self.tr(
                    "The output your system uses now. Connect speakers or headphones, or "
                    "choose an output in your system's sound settings."
                )
            case _:
                assert_never(self._part)
