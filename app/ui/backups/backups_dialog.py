"""A dialog that lists the backups of the job list."""

from collections.abc import Sequence

from PySide6.QtCore import QLocale, Signal, Slot
from PySide6.QtWidgets import QWidget

from app.core.ports import Backup
from app.core.problem import Problem
from app.ui.widgets.dialogs import Dialog, button_row
from app.ui.widgets.factories import named_button, named_label
from app.ui.widgets.formats import counted, long_day_text, problem_text, text_locale
from app.ui.widgets.named_list import NamedList

_SIZE = (520, 440)


class BackupsDialog(Dialog):
    """Lists backups by day; emits the backup to restore."""

    restore_requested = Signal(object)  # Backup

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._build()
        self._connect()

    def _build(self) -> None:
        self._set_up("backups_dialog", self.tr("Backups of the job list"))
        self.resize(*_SIZE)
        about = named_label(
            self,
            "backups_about",
            self.tr(
                "Gallop backs up its list of jobs, clips and charges once a day and keeps the "
                "last seven backups. Videos are not included."
            ),
        )
        self._list = NamedList(
            "backups",
            self.tr("Backups"),
            self.tr(
                "No backups yet. Gallop makes the first one when it starts after your first job."
            ),
            self,
            waiting=self.tr("Looking for backups…"),
        )
        self._restore = named_button(self, "restore_backup", self.tr("Restore…"))
        self._restore.setEnabled(False)
        self._close = named_button(self, "close_backups", self.tr("Close"))
        self._close.setDefault(True)
        buttons = button_row(None, self._restore, self._close)
        self._lay_out(about, self._list, buttons=buttons, growing=self._list, spacing_px=16)

    def _connect(self) -> None:
        self._close.clicked.connect(self.reject)
        self._restore.clicked.connect(self._on_restore)
        self._list.chosen_activated.connect(self._on_restore)
        self._list.chosen_changed.connect(self._restore.setEnabled)

    def show_backups(self, backups: Sequence[Backup]) -> None:
        """List `backups`, the latest first."""
        self._list.show_values([(self._backup_text(backup), backup) for backup in backups])
        if backups:
            self._list.setFocus()

    def show_failure(self, problem: Problem) -> None:
        """Show why the backups cannot be listed."""
        self._list.show_message(problem_text(problem))

    def _backup_text(self, backup: Backup) -> str:
        count = backup.job_count
        jobs = counted(self.tr("1 job"), self.tr("{count} jobs", "", count), count)
        return self.tr("{day}  ·  {jobs}, {size}").format(
            day=long_day_text(backup.made_on), jobs=jobs, size=_size_text(backup)
        )

    @Slot()
    def _on_restore(self) -> None:
        backup = self._list.chosen()
        if isinstance(backup, Backup):
            self.restore_requested.emit(backup)


def _size_text(backup: Backup) -> str:
    return text_locale().formattedDataSize(
        backup.size_bytes, 1, QLocale.DataSizeFormat.DataSizeTraditionalFormat
    )
