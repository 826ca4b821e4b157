"""Reads the ledger for the window: money spent, sums, CSV export, receipts."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date, datetime, tzinfo
from decimal import Decimal
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, assert_never

from msgspec import Struct
from PySide6.QtCore import QObject, Qt, QTimer, Signal

from app.aio.tasks import TaskSet
from app.core.budget import day_end, month_start
from app.core.errors import GallopError
from app.core.money import ZERO_USD
from app.core.ports import Clock, Journal, Ledger
from app.core.redaction import Redactor

if TYPE_CHECKING:
    from app.core.ledger import LedgerEntry, RawAnswer, SpendingRow

_MONTHS = 12


class Period(StrEnum):
    """Which jobs the spending view counts, by the time they were booked."""

    THIS_MONTH = "this-month"
    TWELVE_MONTHS = "twelve-months"
    ALL_TIME = "all-time"


class Spending(Struct, frozen=True):
    """The sums of one period in US dollars; days and months are those of the user's zone.

    `uncertain_usd` is what uncertain jobs may have cost, dismissed or not; no sum includes it.
    `allowed_jobs` counts the jobs that the user allowed once, over a limit.
    """

    period: Period
    by_day: tuple[SpendingRow[date], ...]
    by_month: tuple[SpendingRow[date], ...]
    by_resolution: tuple[SpendingRow[str], ...]
    total: SpendingRow[str]
    uncertain_jobs: int
    uncertain_usd: Decimal
    allowed_jobs: int = 0


def period_start(period: Period, now: datetime) -> datetime | None:
    """The first instant of `period` in the time zone of `now`; None for all time."""
    match period:
        case Period.THIS_MONTH:
            return month_start(now)
        case Period.TWELVE_MONTHS:
            first = month_start(now)
            months = first.year * _MONTHS + first.month - _MONTHS
            return first.replace(year=months // _MONTHS, month=months % _MONTHS + 1)
        case Period.ALL_TIME:
            return None
        case _:
            assert_never(period)


def spending_of(period: Period, entries: Sequence[LedgerEntry], zone: tzinfo) -> Spending:
    """The sums of `entries`, all of `period`; takes a second for 100,000 entries."""
    # Imported in the worker thread: the first frame does not need it.
    from app.core.ledger import (
        spending_by_day,
        spending_by_month,
        spending_by_resolution,
        spending_total,
    )

    by_resolution = tuple(spending_by_resolution(entries))
    uncertain = [entry for entry in entries if entry.is_uncertain]
    return Spending(
        period=period,
        by_day=tuple(spending_by_day(entries, zone)),
        by_month=tuple(spending_by_month(entries, zone)),
        by_resolution=by_resolution,
        total=spending_total(by_resolution),
        uncertain_jobs=len(uncertain),
        uncertain_usd=sum((entry.estimate_usd for entry in uncertain), ZERO_USD),
        allowed_jobs=sum(entry.was_taken and entry.was_allowed_over_cap for entry in entries),
    )


# The month may end while the window is open, or the clock may be set.
_LOOK_MS = 60_000


class SpendingService(QObject):
    """Loads the figures of the spending view; does nothing while no services are open."""

    spent_changed = Signal(object)  # Decimal, US dollars this month
    spending_loaded = Signal(object)  # Spending
    spending_failed = Signal(object)  # Problem
    exported = Signal(str, int)  # the file's path, how many jobs are in it
    export_failed = Signal(object)  # Problem
    receipt_ready = Signal(str, str)  # take id, the receipt's text
    receipt_missing = Signal(str)  # take id
    answers_ready = Signal(str, object)  # take id, tuple[RawAnswer, ...]
    not_read = Signal(str, object)  # take id whose receipt or answers were asked for, Problem

    def __init__(
        self,
        tasks: TaskSet,
        journal: Callable[[], Journal | None],
        ledger: Callable[[], Ledger | None],
        clock: Clock,
        zone: tzinfo,
        is_demo: Callable[[], bool],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._tasks = tasks
        self._is_demo = is_demo
        self._journal = journal
        self._ledger = ledger
        self._clock = clock
        self._zone = zone
        # The first instant of the month whose sum was emitted last.
        self._emitted_month: datetime | None = None
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.VeryCoarseTimer)
        self._timer.setInterval(_LOOK_MS)
        self._timer.timeout.connect(self._on_time_to_look)

    def refresh_spent(self) -> None:
        """Sum up this month's spending; emits `spent_changed`."""
        if journal := self._journal():
            self._timer.start()
            self._tasks.start("what was spent", self._load_spent(journal))

    def load_spending(self, period: Period) -> None:
        """Sum up `period`; emits `spending_loaded` or `spending_failed` when done."""
        if ledger := self._ledger():
            self._tasks.start("sum up the spending", self._load_spending(ledger, period))

    def export(self, path: Path, period: Period) -> None:
        """Write the jobs of `period` as a CSV table to `path`."""
        if ledger := self._ledger():
            self._tasks.start(f"export to {path}", self._export(ledger, path, period))

    def ask_receipt(self, take_id: str) -> None:
        """Read one take's receipt; emits `receipt_ready`, or `receipt_missing` without entry.

        Emits `not_read` on an error.
        """
        if ledger := self._ledger():
            self._tasks.start(f"receipt {take_id}", self._receipt(ledger, take_id))

    def ask_answers(self, take_id: str) -> None:
        """Read the API's answers about one take; emits `answers_ready`, or `not_read`."""
        if ledger := self._ledger():
            self._tasks.start(f"answers {take_id}", self._answers(ledger, take_id))

    def _now(self) -> datetime:
        # In the user's time zone: days and months are local.
        return self._clock.now().astimezone(self._zone)

    def _bounds(self, period: Period) -> tuple[datetime | None, datetime | None]:
        """Begin and end of `period`; all time has no end, as a wrong clock may date later."""
        now = self._now()
        start = period_start(period, now)
        return start, None if start is None else day_end(now)

    def _on_time_to_look(self) -> None:
        if self._emitted_month != month_start(self._now()):
            self.refresh_spent()

    async def _load_spent(self, journal: Journal) -> None:
        now = self._now()
        month = month_start(now)
        spent_usd = await journal.spent_usd(month, day_end(now))
        self._emitted_month = month
        self.spent_changed.emit(spent_usd)

    async def _load_spending(self, ledger: Ledger, period: Period) -> None:
        try:
            entries = await ledger.entries(*self._bounds(period))
        except GallopError as error:
            self.spending_failed.emit(error.problem)
            return
        spending = await asyncio.to_thread(spending_of, period, entries, self._zone)
        self.spending_loaded.emit(spending)

    async def _export(self, ledger: Ledger, path: Path, period: Period) -> None:
        try:
            count = await ledger.export_csv(path, *self._bounds(period))
        except GallopError as error:
            self.export_failed.emit(error.problem)
        else:
            self.exported.emit(str(path), count)

    async def _receipt(self, ledger: Ledger, take_id: str) -> None:
        from app.core.ledger import receipt

        try:
            entry = await ledger.entry(take_id)
        except GallopError as error:
            self.not_read.emit(take_id, error.problem)
            return
        if entry:
            self.receipt_ready.emit(take_id, receipt(entry, is_demo=self._is_demo()))
        else:
            self.receipt_missing.emit(take_id)

    async def _answers(self, ledger: Ledger, take_id: str) -> None:
        try:
            answers = await ledger.answers(take_id)
        except GallopError as error:
            self.not_read.emit(take_id, error.problem)
            return
        self.answers_ready.emit(take_id, await asyncio.to_thread(_cleaned, answers))


def _cleaned(answers: Sequence[RawAnswer]) -> tuple[RawAnswer, ...]:
    """`answers` with likely secrets removed; the key itself was never stored."""
    redactor = Redactor()
    return tuple(replace(answer, text=redactor.clean(answer.text)) for answer in answers)
