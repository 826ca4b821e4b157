"""Checks the job list, makes its daily backup and restores backups."""

from collections.abc import Callable
from datetime import date, tzinfo

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from app.aio.tasks import ShieldedTasks, TaskSet
from app.bridge.services import Mode
from app.core import problems
from app.core.errors import GallopError, JournalUnusable, StorageError
from app.core.ports import Backup, Clock, JournalBackups
from app.core.problem import Problem, ProblemKind

# A window may stay open for weeks, and each day gets a backup.
_LOOK_MS = 3_600_000
# A reader that is still running would prevent the exchange of the journal.
_LAST_LOOK_S = 60.0


class BackupService(QObject):
    """Works on the job list of one mode, even while that cannot be opened."""

    listed = Signal(object)  # tuple of Backups, the latest first
    listing_failed = Signal(object)  # Problem
    damage_found = Signal(object, object)  # Problem, the latest Backup or None
    exchange_wanted = Signal(object)  # Exchange, to be awaited with the services closed
    restored = Signal(object, object)  # Backup, where the former list now lies or None
    emptied = Signal(object)  # where the former list now lies or None
    problem_met = Signal(object)  # Problem
    problem_solved = Signal(object)  # ProblemKind

    def __init__(
        self,
        backups: Callable[[Mode], JournalBackups],
        tasks: TaskSet,
        clock: Clock,
        zone: tzinfo,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._backups_of = backups
        self._mode = Mode.REAL
        self._tasks = tasks
        self._clock = clock
        self._zone = zone
        self._steps = ShieldedTasks()
        self._looked_on: date | None = None
        self._reported: set[ProblemKind] = set()
        self._timer = QTimer(self)
        self._timer.setInterval(_LOOK_MS)
        self._timer.timeout.connect(self._on_time_to_look)

    def set_mode(self, mode: Mode) -> None:
        """Use the job list of `mode` from now on."""
        self._mode = mode

    @Slot()
    def look_after(self) -> None:
        """Check the open job list and make today's backup, in the background."""
        self._looked_on = self._today()
        self._timer.start()
        self._tasks.start("look after the job list", self._look_after())

    async def finish(self) -> None:
        """Return when the job list is no longer read; to be awaited before it is closed."""
        self._timer.stop()
        await self._steps.finish(_LAST_LOOK_S)

    def list_backups(self) -> None:
        """Find the backups; emits `listed`, or `listing_failed`."""
        self._tasks.start("list the backups", self._list())

    def find_way_back(self, damage: Problem) -> None:
        """Find the backup that could replace the damaged job list; emits `damage_found`."""
        self._tasks.start("find a way back", self._find_way_back(damage))

    def restore(self, backup: Backup) -> None:
        """Replace the job list by `backup`; emits `restored` or `problem_met`."""
        self.exchange_wanted.emit(lambda: self._restore(backup))

    def begin_empty(self) -> None:
        """Move the job list aside and begin an empty one; emits `emptied` or `problem_met`."""
        self.exchange_wanted.emit(self._begin_empty)

    def _today(self) -> date:
        return self._clock.now().astimezone(self._zone).date()

    def _on_time_to_look(self) -> None:
        if self._today() != self._looked_on:
            self.look_after()

    async def _look_after(self) -> None:
        backups = self._backups_of(self._mode)
        try:
            # Shielded: after a cancel, the thread would read on and block an exchange.
            await self._steps.run(backups.check())
            await self._steps.run(backups.make_daily(self._today()))
        except GallopError as error:
            self._reported.add(error.problem.kind)
            self.problem_met.emit(error.problem)
            return
        for kind in self._reported:
            self.problem_solved.emit(kind)
        self._reported.clear()

    async def _list(self) -> None:
        try:
            found = await self._backups_of(self._mode).backups()
        except StorageError as error:
            self.listing_failed.emit(error.problem)
        else:
            self.listed.emit(tuple(found))

    async def _find_way_back(self, damage: Problem) -> None:
        try:
            found = await self._backups_of(self._mode).backups()
        except StorageError as error:
            # The user can still begin an empty list.
            self.problem_met.emit(error.problem)
            found = []
        self.damage_found.emit(damage, found[0] if found else None)

    async def _restore(self, backup: Backup) -> None:
        try:
            aside = await self._backups_of(self._mode).restore(backup)
        except JournalUnusable as error:
            self.problem_met.emit(_restore_problem(backup, error.problem))
        except StorageError as error:
            self.problem_met.emit(error.problem)
        else:
            self.restored.emit(backup, aside)

    async def _begin_empty(self) -> None:
        try:
            aside = await self._backups_of(self._mode).set_aside()
        except JournalUnusable as error:
            self.problem_met.emit(error.problem)
        else:
            self.emptied.emit(aside)


def _restore_problem(backup: Backup, met: Problem) -> Problem:
    """The problem to show when `met` prevented the restore of `backup`."""
    if met.kind is problems.journal_unwritable:
        # The exchange may have begun and is finished later, so the list may have changed.
        return met
    detail = met.param("detail", "another Gallop is at work")
    return problems.restore_failed(path=backup.path, detail=detail)
