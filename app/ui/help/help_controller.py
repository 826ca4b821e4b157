"""Handles the help menu: diagnostics, crash reports, updates, About; and the health checks."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from msgspec import Struct
from PySide6.QtCore import QDateTime, QLocale, QObject, Slot
from PySide6.QtWidgets import QWidget

from app import __version__
from app.bridge.help.crash_reports import CrashReportService
from app.bridge.help.diagnostics import DiagnosticsService
from app.bridge.help.program_file import ProgramFile
from app.bridge.help.updates import UpdateService
from app.bridge.notices import Notice, NoticeAction, NoticeLevel
from app.bridge.platform.desktop import Desktop
from app.bridge.preferences import Preferences
from app.core.help_ports import CrashReport, Credits, Release
from app.core.problem import Problem
from app.ui.notices.notice_bar import NoticeBar
from app.ui.notices.notice_controller import NoticeController
from app.ui.shell.menus import Menus
from app.ui.stage.player_actions import PlayerActions
from app.ui.widgets.formats import left_to_right, problem_text, text_locale

if TYPE_CHECKING:
    from app.bridge.help.health import HealthService
    from app.ui.settings.health_page import HealthPage

_UPDATE_ID = "update"
_REPLACED_ID = "program-replaced"
_CRASH_ID = "crash"


class HelpServices(Struct, frozen=True):
    """The services that the help menu uses."""

    diagnostics: DiagnosticsService
    crashes: CrashReportService
    updates: UpdateService
    program: ProgramFile
    open_health: Callable[[QObject], HealthService]

    def begin(self) -> None:
        """Look for crash reports of the last run, and check for updates periodically."""
        self.crashes.look()
        self.updates.watch()
        self.program.begin()


class HelpController(QObject):
    """Opens the dialogs of the help menu and shows reports of its services as notices."""

    def __init__(
        self,
        help_services: HelpServices,
        credits: Credits,
        desktop: Desktop,
        preferences: Preferences,
        menus: Menus,
        player_actions: PlayerActions,
        notices: NoticeController,
        bar: NoticeBar,
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._help_services = help_services
        self._credits = credits
        self._desktop = desktop
        self._preferences = preferences
        self._player_actions = player_actions
        self._notices = notices
        self._window = window
        self._connect(menus, bar)

    def _connect(self, menus: Menus, bar: NoticeBar) -> None:
        self._menus = menus
        menus.key_list.triggered.connect(self.show_keys)
        menus.diagnostics.triggered.connect(self.show_diagnostics)
        menus.look_for_update.triggered.connect(self._on_look_for_update)
        menus.about.triggered.connect(self.show_about)
        bar.dismissed.connect(self._on_dismissed)
        updates, crashes = self._help_services.updates, self._help_services.crashes
        updates.newer_found.connect(self._on_newer_found)
        updates.is_newest.connect(self._on_is_newest)
        updates.failed.connect(self._on_update_failed)
        self._help_services.program.replaced.connect(self._on_replaced)
        crashes.found.connect(self._on_crashes_found)
        crashes.saved.connect(self._on_report_saved)
        crashes.failed.connect(self._on_report_failed)

    # --- diagnostics and about ---------------------------------------------------------------

    @Slot()
    def show_diagnostics(self) -> None:
        """Ask where to save diagnostics."""
        from app.ui.help.diagnostics_dialog import DiagnosticsDialog

        dialog, diagnostics = DiagnosticsDialog(self._window), self._help_services.diagnostics
        diagnostics.step_begun.connect(dialog.show_step)
        diagnostics.made.connect(dialog.show_made)
        diagnostics.failed.connect(dialog.show_failure)
        dialog.make_requested.connect(lambda path, full: diagnostics.make(path, with_prompts=full))
        dialog.stop_requested.connect(diagnostics.stop)
        dialog.show_in_folder_requested.connect(self._desktop.show_in_folder)
        dialog.open()

    @Slot(object)
    def serve_health(self, page: HealthPage) -> None:
        """Run the checks that `page` asks for, until it is closed."""
        service = self._help_services.open_health(page)
        page.check_requested.connect(service.check)
        page.stop_requested.connect(service.stop)
        service.checked.connect(page.show_result)

    @Slot()
    def show_about(self) -> None:
        """Show the About dialog."""
        from app.ui.help.about_dialog import AboutDialog

        dialog = AboutDialog(self._credits, self._window)
        dialog.licences_wanted.connect(self._desktop.open_file)
        dialog.page_wanted.connect(self._desktop.open_page)
        dialog.open()

    @Slot()
    def show_keys(self) -> None:
        """Show the list of all keys."""
        from app.ui.help.keys_dialog import KeysDialog

        dialog = KeysDialog(self._menus.groups(), self._player_actions, self._window)
        dialog.keys_changed.connect(lambda text: self._preferences.change(player_keys=text))
        dialog.open()

    # --- newer versions ----------------------------------------------------------------------

    @Slot()
    def _on_look_for_update(self) -> None:
        self._notify(_UPDATE_ID, NoticeLevel.INFO, self.tr("Checking for updates…"))
        self._help_services.updates.look_now()

    @Slot(object)
    def _on_newer_found(self, release: Release) -> None:
        text = self.tr(
            "Gallop {version} is available; you have {own}. Nothing was downloaded or "
            "installed. The details say what is new."
        ).format(version=release.version, own=__version__)
        open_page = partial(self._desktop.open_page, release.page_url)
        label = self.tr("Open download page")
        actions = (NoticeAction("open-download-page", label, open_page),)
        self._notify(_UPDATE_ID, NoticeLevel.INFO, text, actions, release.notes)

    @Slot()
    def _on_is_newest(self) -> None:
        text = self.tr("You have the newest version, Gallop {own}.").format(own=__version__)
        self._notify(_UPDATE_ID, NoticeLevel.GOOD, text)

    @Slot(object)
    def _on_update_failed(self, problem: Problem) -> None:
        self._notify(_UPDATE_ID, NoticeLevel.WARNING, problem_text(problem))

    @Slot()
    def _on_replaced(self) -> None:
        text = self.tr(
            "Gallop was updated. Restart it to use the new version; jobs in progress continue."
        )
        self._notify(_REPLACED_ID, NoticeLevel.INFO, text)

    # --- crash reports -----------------------------------------------------------------------

    @Slot(object)
    def _on_crashes_found(self, reports: Sequence[CrashReport]) -> None:
        report = reports[0]
        crashed_at = QDateTime.fromSecsSinceEpoch(int(report.crashed_at.timestamp()))
        text = self.tr(
            "Gallop closed unexpectedly ({when}). Jobs in progress continue, and none is sent "
            "twice. A crash report is on this computer and was not sent; it contains no "
            "prompts and no key."
        ).format(when=text_locale().toString(crashed_at, QLocale.FormatType.ShortFormat))
        look, save = partial(self._look_at, report), partial(self._choose_file, report)
        actions = (
            NoticeAction("look-at-report", self.tr("View report"), look),
            NoticeAction("save-report", self.tr("Save…"), save),
            NoticeAction("discard-report", self.tr("Delete report"), self._discard),
        )
        self._notify(_CRASH_ID, NoticeLevel.WARNING, text, actions)

    def _look_at(self, report: CrashReport) -> None:
        from app.ui.help.report_dialog import ReportDialog

        dialog = ReportDialog(report, self._window)
        dialog.save_requested.connect(self._choose_file)
        dialog.discard_requested.connect(self._discard)
        dialog.open()
        self._on_answered()

    @Slot(object)
    def _choose_file(self, report: CrashReport) -> None:
        from app.ui.help.report_dialog import report_chooser

        chooser = report_chooser(self._window)
        chooser.fileSelected.connect(
            lambda path: self._help_services.crashes.save_copy(report, Path(path))
        )
        chooser.open()

    @Slot()
    def _discard(self) -> None:
        self._notices.clear(_CRASH_ID)
        self._help_services.crashes.discard()

    def _on_answered(self) -> None:
        self._notices.clear(_CRASH_ID)
        self._help_services.crashes.keep_seen()

    @Slot(object)
    def _on_report_saved(self, path: Path) -> None:
        self._on_answered()
        text = self.tr("The report was saved as “{path}”.").format(path=left_to_right(path))
        show = partial(self._desktop.show_in_folder, path)
        actions = (NoticeAction("show-report", self.tr("Show in folder"), show),)
        self._notify(_CRASH_ID, NoticeLevel.GOOD, text, actions)

    @Slot(object)
    def _on_report_failed(self, problem: Problem) -> None:
        self._notify(_CRASH_ID, NoticeLevel.WARNING, problem_text(problem))

    # --- notices -----------------------------------------------------------------------------

    @Slot(str)
    def _on_dismissed(self, notice_id: str) -> None:
        if notice_id == _CRASH_ID:
            self._help_services.crashes.keep_seen()

    def _notify(
        self,
        notice_id: str,
        level: NoticeLevel,
        text: str,
        actions: tuple[NoticeAction, ...] = (),
        details: str = "",
    ) -> None:
        # A dismissed notice is shown again when the user asks for it again.
        self._notices.clear(notice_id)
        self._notices.show_notice(Notice(notice_id, level, text, actions, details))
