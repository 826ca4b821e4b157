"""The backups of the job list, to look at and to put back."""

from collections.abc import Sequence

from PySide6.QtCore import QDate, QLocale, QSize, Qt, Signal, Slot
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from app.bridge.notices import problem_text
from app.core.ports import Backup
from app.core.problem import Problem
from app.ui.widgets.accessibility import announce
from app.ui.widgets.plain_text import PlainLabel
from app.ui.widgets.style_roles import set_role

_SIZE = (520, 440)
_ROW_PX = 36


class BackupsDialog(QDialog):
    """Lists backups by day; says which one a user wants back. Shown with `open()`."""

    restore_requested = Signal(object)  # Backup

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._build()
        self._connect()

    def _build(self) -> None:
        self.setObjectName("backups_dialog")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Backups of the job list"))
        self.resize(*_SIZE)
        about = PlainLabel(
            self.tr(
                "Once a day Gallop copies its list of jobs, clips and money; the last seven days "
                "are kept. The videos themselves are not in it."
            ),
            self,
        )
        about.setObjectName("backups_about")
        about.setWordWrap(True)
        self._list = QListWidget(self)
        self._list.setObjectName("backups")
        self._list.setAccessibleName(self.tr("Backups"))
        self._empty = PlainLabel(self.tr("Looking for backups …"), self)
        self._empty.setObjectName("backups_empty")
        self._empty.setWordWrap(True)
        self._empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        set_role(self._empty, "dim")
        self._restore = self._button(self.tr("Restore…"), "restore_backup")
        self._restore.setEnabled(False)
        self._close = self._button(self.tr("Close"), "close_backups")
        self._close.setDefault(True)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addStretch(1)
        buttons.addWidget(self._restore)
        buttons.addWidget(self._close)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 24, 24, 16)
        column.setSpacing(16)
        column.addWidget(about)
        column.addWidget(self._list, 1)
        column.addWidget(self._empty, 1)
        column.addLayout(buttons)
        self._list.hide()

    def _connect(self) -> None:
        self._close.clicked.connect(self.reject)
        self._restore.clicked.connect(self._on_restore)
        self._list.itemActivated.connect(self._on_restore)
        self._list.itemSelectionChanged.connect(self._on_selection_changed)

    def _button(self, words: str, name: str) -> QPushButton:
        button = QPushButton(words, self)
        button.setObjectName(name)
        button.setAccessibleName(words)
        button.setAutoDefault(False)
        return button

    def show_backups(self, backups: Sequence[Backup]) -> None:
        """Show what there is, the latest first."""
        self._list.clear()
        for backup in backups:
            count = backup.job_count
            jobs = (
                self.tr("1 job")
                if count == 1
                else self.tr("{count} jobs", "", count).format(count=f"{count:,}")
            )
            words = self.tr("{day}  ·  {jobs}, {size}").format(
                day=day_words(backup), jobs=jobs, size=_size_words(backup)
            )
            item = QListWidgetItem(words, self._list)
            item.setSizeHint(QSize(0, _ROW_PX))
            item.setData(Qt.ItemDataRole.UserRole, backup)
        self._list.setVisible(bool(backups))
        self._empty.setVisible(not backups)
        if backups:
            self._list.setCurrentRow(0)
            self._list.setFocus()
        else:
            self._say(
                self.tr(
                    "There are no backups yet. The first is made at the start after your first job."
                )
            )

    def show_failure(self, problem: Problem) -> None:
        """Say why the backups cannot be listed."""
        self._list.clear()
        self._list.hide()
        self._empty.show()
        self._say(problem_text(problem))

    def _say(self, words: str) -> None:
        self._empty.setText(words)
        announce(self._empty, words)

    @Slot()
    def _on_selection_changed(self) -> None:
        self._restore.setEnabled(bool(self._list.selectedItems()))

    @Slot()
    def _on_restore(self) -> None:
        for item in self._list.selectedItems():
            self.restore_requested.emit(item.data(Qt.ItemDataRole.UserRole))


def short_day_words(backup: Backup) -> str:
    """The day `backup` was made on, short enough for a button: 22 Nov 2026."""
    made_on = backup.made_on
    return QLocale().toString(QDate(made_on.year, made_on.month, made_on.day), "d MMM yyyy")


def day_words(backup: Backup) -> str:
    """The day `backup` was made on, written out as the user's country does."""
    made_on = backup.made_on
    day = QDate(made_on.year, made_on.month, made_on.day)
    return QLocale().toString(day, QLocale.FormatType.LongFormat)


def _size_words(backup: Backup) -> str:
    return QLocale().formattedDataSize(
        backup.size_bytes, 1, QLocale.DataSizeFormat.DataSizeTraditionalFormat
    )
