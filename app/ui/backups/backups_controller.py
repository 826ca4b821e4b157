"""Shows the backups of the job list and offers to repair a damaged one."""

from collections.abc import Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from app.bridge.books.backups import BackupService
from app.bridge.notices import Notice, NoticeAction, NoticeLevel
from app.core import problems
from app.core.ports import Backup
from app.core.problem import Problem
from app.ui.widgets.formats import day_text, left_to_right, long_day_text, problem_text

_EXCHANGED_ID = "journal-exchanged"


class BackupsController(QObject):
    """Asks before the job list is replaced, and reports where the old one was moved."""

    notice_wanted = Signal(object)  # Notice

    def __init__(self, backup_service: BackupService, window: QWidget) -> None:
        super().__init__(window)
        self._backup_service = backup_service
        self._window = window
        self._backup_service.damage_found.connect(self._on_damage_found)
        self._backup_service.restored.connect(self._on_restored)
        self._backup_service.emptied.connect(self._on_emptied)

    @Slot()
    def show_backups(self) -> None:
        """Show the list of backups."""
        from app.ui.backups.backups_dialog import BackupsDialog

        dialog = BackupsDialog(self._window)
        self._backup_service.listed.connect(dialog.show_backups)
        self._backup_service.listing_failed.connect(dialog.show_failure)
        dialog.restore_requested.connect(self._confirm_restore)
        # By then the listed backups may be gone and another job list may be open.
        dialog.restore_requested.connect(dialog.accept)
        dialog.open()
        self._backup_service.list_backups()

    def _confirm_empty(self) -> None:
        from app.ui.backups.replace_journal_dialog import ReplaceJournalDialog

        dialog = ReplaceJournalDialog.emptying(self._window)
        dialog.accepted.connect(self._backup_service.begin_empty)
        dialog.open()

    @Slot(object)
    def _confirm_restore(self, backup: Backup) -> None:
        from app.ui.backups.replace_journal_dialog import ReplaceJournalDialog

        dialog = ReplaceJournalDialog.restoring(backup, self._window)
        dialog.accepted.connect(lambda: self._backup_service.restore(backup))
        dialog.open()

    @Slot(object)
    def on_problem_met(self, problem: Problem) -> None:
        """Offer to restore a backup when `problem` is a damaged job list."""
        if problem.kind is problems.journal_damaged:
            self._backup_service.find_way_back(problem)

    @Slot(object, object)
    def _on_damage_found(self, problem: Problem, latest: Backup | None) -> None:
        begin_empty = self.tr("Start with an empty list…")
        actions = [NoticeAction("begin-empty", begin_empty, self._confirm_empty)]
        if latest is not None:
            text = self.tr("Restore backup of {day}…").format(day=day_text(latest.made_on))
            restore = partial(self._confirm_restore, latest)
            actions.insert(0, NoticeAction("restore-backup", text, restore))
        notice_id = f"problem-{problem.kind.value}"
        self._notify(notice_id, NoticeLevel.BAD, problem_text(problem), actions)

    @Slot(object, object)
    def _on_restored(self, backup: Backup, aside: Path | None) -> None:
        text = self.tr("The backup of {day} was restored. Nothing was sent or charged.")
        self._show_exchanged(text.format(day=long_day_text(backup.made_on)), aside)

    @Slot(object)
    def _on_emptied(self, aside: Path | None) -> None:
        self._show_exchanged(self.tr("Gallop started with an empty job list."), aside)

    def _show_exchanged(self, text: str, aside: Path | None) -> None:
        if aside is not None:
            kept = self.tr("The previous list is kept as “{path}”.").format(
                path=left_to_right(aside)
            )
            text = f"{text} {kept}"
        self._notify(_EXCHANGED_ID, NoticeLevel.GOOD, text)

    def _notify(
        self, notice_id: str, level: NoticeLevel, text: str, actions: Sequence[NoticeAction] = ()
    ) -> None:
        self.notice_wanted.emit(Notice(notice_id, level, text, tuple(actions)))
