"""Every dialog of the program, with the longest texts it can show."""

from collections.abc import Callable, Sequence
from datetime import UTC, date
from decimal import Decimal
from functools import partial
from pathlib import Path

from msgspec import structs
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QDialog, QWidget

from app.bridge.books.spending import Period, Spending
from app.core import health
from app.core.health import HealthPart, HealthResult, HealthState
from app.core.help_ports import CrashReport, Credits
from app.core.job import JobState
from app.core.ledger import AnswerKind, RawAnswer, SpendingRow
from app.core.library.clip import FoundClip
from app.core.library.clip_query import NamedCount
from app.core.ports import Backup
from app.core.secret import KeySource
from app.core.settings import SettingGroup, Settings
from app.main import load_card
from app.ui.backups.backups_dialog import BackupsDialog
from app.ui.backups.replace_journal_dialog import ReplaceJournalDialog
from app.ui.help.about_dialog import AboutDialog
from app.ui.help.diagnostics_dialog import DiagnosticsDialog
from app.ui.help.keys_dialog import KeysDialog
from app.ui.help.report_dialog import ReportDialog
from app.ui.library.collections.collections_dialog import CollectionsDialog, RemoveCollectionDialog
from app.ui.library.filters.filter_dialog import FilterDialog
from app.ui.library.filters.filter_panel import FilterPanel
from app.ui.library.filters.filter_text import FilterChoices
from app.ui.library.imports.found_clip_dialog import FoundClipDialog
from app.ui.library.watched_folders_dialog import WatchedFoldersDialog
from app.ui.queue.job_dialogs import ClearDialog, JobDialog, QuitDialog
from app.ui.settings.key_dialog import ForgetKeyDialog, KeyDialog
from app.ui.settings.settings_dialog import SettingsDialog
from app.ui.shell.command_palette import CommandPalette
from app.ui.spending.spending_dialog import SpendingDialog
from app.ui.widgets.name_dialog import NameDialog, RenameDialog
from tests.fakes.clips import make_clip
from tests.fakes.filled_window import NOW, make_job


def spending() -> Spending:
    usd = Decimal("12345.855")
    row = SpendingRow("1080P", 10_000, usd, usd, usd, 10_000)
    day = structs.replace(row, key=date(2026, 11, 22))
    return Spending(Period.TWELVE_MONTHS, (day,), (day,), (row,), row, 12, usd)


def key_dialog(window: QWidget) -> KeyDialog:
    dialog = KeyDialog(window)
    dialog.show_stored(KeySource.KEYRING, "711", is_refused=True)
    dialog.show_waiting(40, Decimal("12345.855"))
    return dialog


def spending_dialog(window: QWidget) -> SpendingDialog:
    dialog = SpendingDialog(is_demo=False, parent=window)
    dialog.show_spending(spending())
    return dialog


def filter_dialog(window: QWidget) -> FilterDialog:
    card = load_card()
    choices = FilterChoices(card.ratios, card.resolution_names, UTC, NOW.date)
    dialog = FilterDialog(FilterPanel(choices), window)
    dialog.set_count("12,345 of 100,000 clips")
    # As beside the library of a small window.
    dialog.resize(dialog.width(), 336)
    return dialog


def job_dialog(window: QWidget) -> JobDialog:
    dialog = JobDialog.about(make_job(JobState.UNCERTAIN), Decimal("1.145"), window)
    dialog.show_answers(dialog._take_id, [RawAnswer(NOW, AnswerKind.CREATE, "{}")])
    return dialog


def collections_dialog(window: QWidget) -> CollectionsDialog:
    dialog = CollectionsDialog(1_000, window)
    dialog.set_collections([NamedCount("Dogs", 2)])
    return dialog


def found_clip_dialog(window: QWidget) -> FoundClipDialog:
    found = FoundClip(Path("/from/elsewhere.mp4"), make_clip().facts, "hash", None, None, False)
    return FoundClipDialog(found, window)


def settings_dialog(group: SettingGroup, window: QWidget) -> SettingsDialog:
    dialog = SettingsDialog(Settings(), "/home/anna/Videos/Gallop", str, (), window)
    dialog.show_spent(Decimal("12345.855"))
    dialog.show_key(KeySource.KEYRING, "711", is_refused=True)
    for part in HealthPart:
        found = health.disk_unusable(path="/home/anna/Videos/Gallop", detail="it is read-only")
        dialog.health.show_result(HealthResult(part, HealthState.BAD, found))
    dialog.show_section(group)
    return dialog


JOB = make_job(JobState.UNCERTAIN)
BACKUP = Backup(Path("/b"), date(2026, 11, 20), 120_000_000, 34_000)
DIALOGS: Sequence[Callable[[QWidget], QDialog]] = (
    key_dialog,
    spending_dialog,
    filter_dialog,
    job_dialog,
    collections_dialog,
    found_clip_dialog,
    *(partial(settings_dialog, group) for group in SettingGroup),
    lambda parent: CommandPalette([("&File", [QAction("Import a folder…", parent)])], parent),
    ForgetKeyDialog,
    DiagnosticsDialog,
    BackupsDialog,
    WatchedFoldersDialog,
    ReplaceJournalDialog.emptying,
    lambda parent: ReplaceJournalDialog.restoring(BACKUP, parent),
    lambda parent: JobDialog.asking_for_id(JOB, parent),
    lambda parent: JobDialog.confirming_send(JOB, Decimal("1.145"), parent),
    lambda parent: JobDialog.confirming_forget(JOB, parent),
    lambda parent: JobDialog.confirming_forget(make_job(JobState.ATTENTION), parent),
    lambda parent: ClearDialog([make_job(JobState.FAILED)] * 40, parent),
    lambda parent: QuitDialog(40, parent),
    lambda parent: RemoveCollectionDialog(NamedCount("Dogs", 1_000), parent),
    lambda parent: NameDialog("New collection", "Name", "Create", parent=parent),
    lambda parent: RenameDialog(make_clip(), parent),
    lambda parent: AboutDialog(Credits(load_card(), Path("/l"), "https://shortapi.ai"), parent),
    lambda parent: KeysDialog(parent._menus.groups(), parent.stage.player.player_actions, parent),
    lambda parent: ReportDialog(CrashReport(Path("/c"), NOW, "a traceback\n" * 40), parent),
)
