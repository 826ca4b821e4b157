"""Reads the books for the window: what was spent, sums, a table for others, receipts."""

import asyncio
from collections.abc import Callable
from datetime import datetime, tzinfo
from pathlib import Path

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from app.bridge.rooms import Rooms
from app.bridge.spending import Period, period_start, spending_of
from app.core.budget import day_end, month_start
from app.core.errors import GallopError
from app.core.ledger_texts import receipt
from app.core.ports import Clock
from app.engine.tasks import TaskSet

# A window may stay open over the end of a month, or the clock may be set.
_LOOK_MS = 60_000


class LedgerDesk(QObject):
    """Answers the spending view's wishes from the opened rooms; nothing while there are none."""

    spent_changed = Signal(object)  # Decimal, US dollars this month
    spending_loaded = Signal(object)  # Spending
    spending_failed = Signal(object)  # Problem
    exported = Signal(str, int)  # the file's path, how many jobs are in it
    export_failed = Signal(object)  # Problem
    receipt_ready = Signal(str, str)  # take id, the receipt's text
    receipt_missing = Signal(str)  # take id

    def __init__(
        self,
        tasks: TaskSet,
        rooms: Callable[[], Rooms | None],
        clock: Clock,
        zone: tzinfo,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._tasks = tasks
        self._rooms = rooms
        self._clock = clock
        self._zone = zone
        # The first instant of the month whose sum was told last.
        self._told_month: datetime | None = None
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.VeryCoarseTimer)
        self._timer.setInterval(_LOOK_MS)
        self._timer.timeout.connect(self._on_time_to_look)

    def refresh_spent(self) -> None:
        """Tell anew what was spent this month."""
        if rooms := self._rooms():
            self._timer.start()
            self._tasks.start("what was spent", self._load_spent(rooms))

    def load_spending(self, period: Period) -> None:
        """Sum up `period`; `spending_loaded` or `spending_failed` tells when done."""
        if rooms := self._rooms():
            self._tasks.start("sum up the spending", self._load_spending(rooms, period))

    def export(self, path: Path, period: Period) -> None:
        """Write the jobs of `period` as a CSV table to `path`."""
        if rooms := self._rooms():
            self._tasks.start(f"export to {path}", self._export(rooms, path, period))

    def ask_receipt(self, take_id: str) -> None:
        """Tell the receipt of one take, or that it is not in the books."""
        if rooms := self._rooms():
            self._tasks.start(f"receipt {take_id}", self._receipt(rooms, take_id))

    def _now(self) -> datetime:
        # The person's day and month, not Greenwich's.
        return self._clock.now().astimezone(self._zone)

    def _bounds(self, period: Period) -> tuple[datetime | None, datetime | None]:
        """When `period` begins and ends; all of it also has what a wrong clock dated later."""
        now = self._now()
        start = period_start(period, now)
        return start, None if start is None else day_end(now)

    def _on_time_to_look(self) -> None:
        if self._told_month != month_start(self._now()):
            self.refresh_spent()

    async def _load_spent(self, rooms: Rooms) -> None:
        now = self._now()
        month = month_start(now)
        spent_usd = await rooms.journal.spent_usd(month, day_end(now))
        self._told_month = month
        self.spent_changed.emit(spent_usd)

    async def _load_spending(self, rooms: Rooms, period: Period) -> None:
        try:
            entries = await rooms.ledger.entries(*self._bounds(period))
        except GallopError as error:
            self.spending_failed.emit(error.problem)
            return
        spending = await asyncio.to_thread(spending_of, period, entries, self._zone)
        self.spending_loaded.emit(spending)

    async def _export(self, rooms: Rooms, path: Path, period: Period) -> None:
        try:
            count = await rooms.ledger.export_csv(path, *self._bounds(period))
        except GallopError as error:
            self.export_failed.emit(error.problem)
        else:
            self.exported.emit(str(path), count)

    async def _receipt(self, rooms: Rooms, take_id: str) -> None:
        if entry := await rooms.ledger.entry(take_id):
            self.receipt_ready.emit(take_id, receipt(entry))
        else:
            self.receipt_missing.emit(take_id)
