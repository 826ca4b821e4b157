"""The jobs of the queue as a Qt list model."""

from bisect import bisect_left
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import IntEnum
from itertools import groupby

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    Qt,
    Signal,
)

from app.bridge.item_models import MAX_SPOKEN_CHARACTERS, MAX_TITLE_CHARACTERS, AnyIndex
from app.core.job import GONE, WAITING_FOR_USER, Job, JobCounts, JobState
from app.core.polling import UsualTime
from app.core.prompt import first_line


@dataclass(frozen=True, slots=True)
class Progress:
    """Received bytes, and the total if the server states it."""

    received_bytes: int
    total_bytes: int | None = None

    @property
    def share(self) -> float | None:
        """From 0 to 1, or None when the total is unknown."""
        if not self.total_bytes:
            return None
        return min(1.0, self.received_bytes / self.total_bytes)


DescribeJob = Callable[[Job, float | None, UsualTime | None, Progress | None], str]

# Enough for any screen; the delegate elides what does not fit.
# A screen reader reads the prompt, but not for minutes.


class QueueRole(IntEnum):
    """Data of a row beside its texts."""

    JOB = Qt.ItemDataRole.UserRole + 1
    PROGRESS = Qt.ItemDataRole.UserRole + 2
    ELAPSED_S = Qt.ItemDataRole.UserRole + 3
    USUAL = Qt.ItemDataRole.UserRole + 4


@dataclass(slots=True)
class _Row:
    """One job with its progress and its usual time."""

    job: Job
    position: int
    progress: Progress | None = None
    usual: UsualTime | None = None

    @property
    def key(self) -> tuple[bool, int]:
        """The sort key: jobs that need the user first, then the queue's order."""
        return self.job.state not in WAITING_FOR_USER, self.position

    @property
    def time_shown_since(self) -> datetime | None:
        """Begin of the time that the row shows: of making, or of waiting for the download."""
        job = self.job
        if job.state is JobState.RUNNING and job.hold is None:
            return job.accepted_at or job.sent_at
        is_unfetched = job.state in (JobState.READY, JobState.ATTENTION, JobState.UNWATCHED)
        return job.ready_at if is_unfetched else None


class QueueModel(QAbstractListModel):
    """Every job whose state is not in job.GONE; `describe` returns the text of its state.

    A new job comes last, as in the engine, until `set_order` changes the order.
    """

    counts_changed = Signal(object)  # JobCounts

    def __init__(self, describe: DescribeJob, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._describe = describe
        # Always sorted by key, so that bisect finds a row.
        self._rows: list[_Row] = []
        self._by_take: dict[str, _Row] = {}
        self._counts = JobCounts()
        self._now: datetime | None = None
        self._next_position = 0

    def set_job(self, job: Job) -> None:
        """Add, change, move or remove the row of `job`."""
        at = self._find(job.take_id)
        counts = self._counts_with(job, None if at is None else self._rows[at].job)
        if job.state in GONE:
            if at is not None:
                self._remove(at)
        elif at is None:
            self._next_position += 1
            self._insert(_Row(job, self._next_position))
        else:
            self._update(at, job)
        self._set_counts(counts)

    def set_order(self, take_ids: Sequence[str]) -> None:
        """Put these jobs in this order, in the rows that they have now among the others."""
        moved = [self._by_take[take_id] for take_id in take_ids if take_id in self._by_take]
        positions = sorted(row.position for row in moved)
        self.layoutAboutToBeChanged.emit()
        before = [(index, self._rows[index.row()]) for index in self.persistentIndexList()]
        for row, position in zip(moved, positions, strict=True):
            row.position = position
        self._rows.sort(key=lambda row: row.key)
        for index, row in before:
            self.changePersistentIndex(index, self.index(self._rows.index(row)))
        self.layoutChanged.emit()

    def clear(self) -> None:
        """Remove every job; for other services."""
        self.beginResetModel()
        self._rows.clear()
        self._by_take.clear()
        self.endResetModel()
        self._set_counts(JobCounts())

    def set_progress(self, take_id: str, received_bytes: int, total_bytes: int | None) -> None:
        """Show a download's progress; an unknown take is ignored."""
        at = self._find(take_id)
        if at is not None:
            self._rows[at].progress = Progress(received_bytes, total_bytes)
            self._emit_changed(at)

    def set_usual(self, take_id: str, usual: UsualTime | None) -> None:
        """Show how long such a job usually takes; an unknown take is ignored."""
        at = self._find(take_id)
        if at is not None and self._rows[at].usual != usual:
            self._rows[at].usual = usual
            self._emit_changed(at)

    def tick(self, now: datetime) -> None:
        """Set the elapsed times to `now` (UTC); only rows that show one change."""
        self._now = now
        shows = groupby(enumerate(self._rows), lambda each: each[1].time_shown_since is not None)
        for shows_time, neighbours in shows:
            if shows_time:
                # One signal for all: each costs a view as much time as one for many rows.
                ats = [at for at, _ in neighbours]
                self._emit_changed(ats[0], ats[-1])

    @property
    def shows_time(self) -> bool:
        """Whether any row shows an elapsed time."""
        return any(row.time_shown_since is not None for row in self._rows)

    @property
    def counts(self) -> JobCounts:
        """How many jobs are in progress and how many wait; ended ones do not count."""
        return self._counts

    def jobs(self) -> tuple[Job, ...]:
        """The jobs in the order they are shown."""
        return tuple(row.job for row in self._rows)

    def index_of(self, take_id: str) -> QModelIndex:
        """The index of a take's row; invalid when it has none."""
        at = self._find(take_id)
        return QModelIndex() if at is None else self.index(at)

    def rowCount(self, parent: AnyIndex = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid() or index.row() >= len(self._rows):
            return None
        row = self._rows[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return first_line(row.job.request.prompt, MAX_TITLE_CHARACTERS)
            case Qt.ItemDataRole.AccessibleTextRole:
                return first_line(row.job.request.prompt, MAX_SPOKEN_CHARACTERS)
            case Qt.ItemDataRole.AccessibleDescriptionRole:
                return self._describe(row.job, self._elapsed_s(row), row.usual, row.progress)
            case QueueRole.JOB:
                return row.job
            case QueueRole.PROGRESS:
                return row.progress
            case QueueRole.ELAPSED_S:
                return self._elapsed_s(row)
            case QueueRole.USUAL:
                return row.usual
            case _:
                return None

    def _elapsed_s(self, row: _Row) -> float | None:
        since = row.time_shown_since
        if self._now is None or since is None:
            return None
        return max(0.0, (self._now - since).total_seconds())

    def _find(self, take_id: str) -> int | None:
        row = self._by_take.get(take_id)
        return None if row is None else self._row_number(row)

    def _row_number(self, row: _Row) -> int:
        return bisect_left(self._rows, row.key, key=lambda other: other.key)

    def _insert(self, row: _Row) -> None:
        at = self._row_number(row)
        self.beginInsertRows(QModelIndex(), at, at)
        self._rows.insert(at, row)
        self._by_take[row.job.take_id] = row
        self.endInsertRows()

    def _remove(self, at: int) -> None:
        self.beginRemoveRows(QModelIndex(), at, at)
        row = self._rows.pop(at)
        del self._by_take[row.job.take_id]
        self.endRemoveRows()

    def _update(self, at: int, job: Job) -> None:
        row = self._rows[at]
        old_key = row.key
        row.job = job
        if job.state is not JobState.DOWNLOADING:
            row.progress = None
        if row.key != old_key:
            at = self._move(at)
        self._emit_changed(at)

    def _move(self, at: int) -> int:
        row = self._rows[at]
        others = self._rows[:at] + self._rows[at + 1 :]
        to = bisect_left(others, row.key, key=lambda other: other.key)
        if to == at:
            return at
        # Qt counts the destination row before the move.
        self.beginMoveRows(QModelIndex(), at, at, QModelIndex(), to + 1 if to > at else to)
        self._rows[:] = [*others[:to], row, *others[to:]]
        self.endMoveRows()
        return to

    def _counts_with(self, job: Job, before: Job | None) -> JobCounts:
        """The counts with `job` instead of `before`, without reading every row."""
        in_progress, waiting = self._counts.in_progress, self._counts.waiting
        for each, change in ((before, -1), (job, 1)):
            if each is not None and each.is_active:
                waiting += change * each.is_waiting
                in_progress += change * (not each.is_waiting)
        return JobCounts(in_progress, waiting)

    def _set_counts(self, counts: JobCounts) -> None:
        if counts != self._counts:
            self._counts = counts
            self.counts_changed.emit(counts)

    def _emit_changed(self, first: int, last: int | None = None) -> None:
        self.dataChanged.emit(self.index(first), self.index(first if last is None else last))
