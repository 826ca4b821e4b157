"""The jobs of the queue as a Qt list model."""

from bisect import bisect_left
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from enum import IntEnum
from itertools import groupby

from msgspec import Struct
from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, Qt, Signal

from app.bridge.item_models import (
    MAX_SPOKEN_CHARACTERS,
    MAX_TITLE_CHARACTERS,
    AnyIndex,
    title_with_take,
)
from app.core.job import GONE, WAITING_FOR_USER, Hold, Job, JobCounts, JobState, is_settled
from app.core.polling import UsualTime
from app.core.prompt import first_line


class Progress(Struct, frozen=True):
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


class QueueGroup(IntEnum):
    """The groups of the queue, in the order they are shown."""

    IN_PROGRESS = 0
    WAITING = 1
    FOR_USER = 2
    ENDED = 3


def group_of(job: Job) -> QueueGroup:
    """The group of `job`. What may still cost money or be fetched is never among the ended."""
    if is_settled(job):
        return QueueGroup.ENDED
    if job.state in WAITING_FOR_USER or job.hold is Hold.CONSENT:
        return QueueGroup.FOR_USER
    return QueueGroup.WAITING if job.is_waiting else QueueGroup.IN_PROGRESS


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
    def key(self) -> tuple[QueueGroup, int]:
        """The sort key: by group, then in the queue's order."""
        return group_of(self.job), self.position

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

    A new job comes last in its group, as in the engine, until `set_order` changes the order. While
    the ended jobs are folded they have no rows, but stay in `jobs`.
    """

    counts_changed = Signal(object)  # JobCounts
    groups_changed = Signal()

    def __init__(self, describe: DescribeJob, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._describe = describe
        # Always sorted by key, so that bisect finds a row.
        self._rows: list[_Row] = []
        self._by_take: dict[str, _Row] = {}
        self._counts = JobCounts()
        self._now: datetime | None = None
        self._next_position = 0
        self._is_folded = True

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
        self.groups_changed.emit()

    def fold(self, is_folded: bool) -> None:
        """Hide or show the rows of ended jobs."""
        if is_folded == self._is_folded:
            return
        first, last = self._first_of(QueueGroup.ENDED), len(self._rows) - 1
        if first > last:
            self._is_folded = is_folded
        elif is_folded:
            self.beginRemoveRows(QModelIndex(), first, last)
            self._is_folded = True
            self.endRemoveRows()
        else:
            self.beginInsertRows(QModelIndex(), first, last)
            self._is_folded = False
            self.endInsertRows()
        self.groups_changed.emit()

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
        self.groups_changed.emit()

    def set_progress(self, take_id: str, received_bytes: int, total_bytes: int | None) -> None:
        """Show a download's progress; an unknown take is ignored."""
        at = self._find(take_id)
        if at is not None and self._is_shown(at):
            self._rows[at].progress = Progress(received_bytes, total_bytes)
            self._emit_changed(at)

    def set_usual(self, take_id: str, usual: UsualTime | None) -> None:
        """Show how long such a job usually takes; an unknown take is ignored."""
        at = self._find(take_id)
        if at is not None and self._is_shown(at) and self._rows[at].usual != usual:
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

    @property
    def is_folded(self) -> bool:
        """Whether ended jobs have no rows."""
        return self._is_folded

    def jobs(self) -> tuple[Job, ...]:
        """The jobs in the order they are shown, also those without a row."""
        return tuple(row.job for row in self._rows)

    def jobs_in(self, group: QueueGroup) -> tuple[Job, ...]:
        """The jobs of one group, in the order they are shown."""
        first, end = self._first_of(group), self._first_of(group + 1)
        return tuple(row.job for row in self._rows[first:end])

    def count_in(self, group: QueueGroup) -> int:
        """The number of jobs in one group, found without reading them: it is asked for often."""
        return self._first_of(group + 1) - self._first_of(group)

    def job(self, take_id: str) -> Job | None:
        """The job of a take, also without a row; None when it is not in the queue."""
        row = self._by_take.get(take_id)
        return None if row is None else row.job

    def index_of(self, take_id: str) -> QModelIndex:
        """The index of a take's row; invalid when it has none."""
        at = self._find(take_id)
        return self.index(at) if at is not None and self._is_shown(at) else QModelIndex()

    def rowCount(self, parent: AnyIndex = QModelIndex()) -> int:  # noqa: B008
        if parent.isValid():
            return 0
        return self._first_of(QueueGroup.ENDED) if self._is_folded else len(self._rows)

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid() or index.row() >= len(self._rows):
            return None
        row = self._rows[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return first_line(row.job.request.prompt, MAX_TITLE_CHARACTERS)
            case Qt.ItemDataRole.AccessibleTextRole:
                prompt = row.job.request.prompt
                return title_with_take(prompt, row.job.take, MAX_SPOKEN_CHARACTERS)
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

    def _first_of(self, group: int) -> int:
        """The row number at which `group` begins, or would begin."""
        return bisect_left(self._rows, group, key=lambda row: row.key[0])

    def _is_shown(self, at: int) -> bool:
        return not self._is_folded or group_of(self._rows[at].job) is not QueueGroup.ENDED

    def _insert(self, row: _Row) -> None:
        at = self._row_number(row)
        self._by_take[row.job.take_id] = row
        if self._is_folded and group_of(row.job) is QueueGroup.ENDED:
            self._rows.insert(at, row)
            return
        self.beginInsertRows(QModelIndex(), at, at)
        self._rows.insert(at, row)
        self.endInsertRows()

    def _remove(self, at: int) -> _Row:
        row = self._rows[at]
        is_shown = self._is_shown(at)
        if is_shown:
            self.beginRemoveRows(QModelIndex(), at, at)
        del self._rows[at]
        del self._by_take[row.job.take_id]
        if is_shown:
            self.endRemoveRows()
        return row

    def _update(self, at: int, job: Job) -> None:
        row = self._rows[at]
        if self._is_folded and QueueGroup.ENDED in (group_of(row.job), group_of(job)):
            # It loses its row, or gets one.
            self._insert(replace(self._remove(at), job=job, progress=None))
            return
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
