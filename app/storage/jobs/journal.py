"""The durable record of every job, written before and after each request."""

import sqlite3
from collections.abc import Sequence
from datetime import datetime, timedelta
from decimal import Decimal
from functools import partial
from pathlib import Path

from app.core.budget import SpendingLimits
from app.core.job import GONE, Job, JobState, is_refund_open
from app.core.library.clip import Clip
from app.core.money import ZERO_USD
from app.core.problem import Problem
from app.storage.database.columns import money_of, time_of, time_text
from app.storage.database.database import Database
from app.storage.database.identity import JournalIdentity
from app.storage.jobs.job_writing import JobWriter
from app.storage.jobs.ledger import read_commitments
from app.storage.library.clip_writing import write_saved_clip

# Enough for a median and a 90th percentile; older jobs do not show the present speed.
_LATEST_JOBS = 50


class SqliteJournal:
    """See core.ports.Journal; stored in a Database."""

    def __init__(
        self, database: Database, identity: JournalIdentity | None = None, service: str = ""
    ) -> None:
        """With an `identity`, changes of waiting jobs are also counted outside of the file.

        Sums, limits and times are those of the jobs of `service`.
        """
        self._database = database
        self._service = service
        self._identity = identity
        self._jobs = JobWriter(self._on_left_queue)
        self._last_own_seq: int | None = None

    async def wake(self, *, runs_all: bool) -> None:
        """Mark waiting jobs as uncertain if this file is a copy or was restored.

        Call it before jobs are read. `runs_all` is whether this process also runs jobs that
        others left. Raises JournalUnusable.
        """
        if identity := self._identity:
            work = partial(identity.wake, runs_all=runs_all)
            await self._database.run(work, self._on_written)

    async def leave_new_ones_to_others(self) -> None:
        """Limit `unfinished` to jobs that exist by now. Raises JournalUnusable.

        Other processes may add jobs from now on and run these themselves.
        """

        def work(connection: sqlite3.Connection) -> int:
            row = connection.execute("SELECT coalesce(max(seq), 0) FROM job").fetchone()
            return int(row[0])

        self._last_own_seq = await self._database.read(work)

    async def add(
        self,
        jobs: Sequence[Job],
        replaced: Sequence[Job] = (),
        limits: SpendingLimits | None = None,
    ) -> tuple[Job, ...] | Problem:
        """Write those of the new `jobs` that may be queued, or return the refusal by a limit.

        `replaced`, if given, are the ends of the jobs they replace, one for each. A new job is
        added only together with that end. On an error nothing is written. Raises JournalUnusable;
        LookupError for a replaced job that was never added.
        """

        def work(connection: sqlite3.Connection) -> tuple[Job, ...] | Problem:
            pairs = zip(jobs, replaced, strict=True) if replaced else ((job, None) for job in jobs)
            free = [
                (job, end)
                for job, end in pairs
                if end is None or self._jobs.is_ours(connection, end)
            ]
            admitted: tuple[Job, ...] | Problem = tuple(job for job, _ in free)
            if limits is not None:
                spent = read_commitments(
                    connection, self._service, limits.day_start, limits.month_start
                )
                admitted = limits.admit([job for job, _ in free], spent)
            if isinstance(admitted, Problem):
                return admitted
            self._jobs.insert(connection, admitted)
            for _, end in free:
                if end is not None:
                    self._jobs.update(connection, end)
            return admitted

        # After a move of the file, its waiting jobs would be sent from the new location, too.
        return await self._database.run_in_place(work, self._on_written)

    async def begin_sending(self, job: Job) -> None:
        work = partial(self._jobs.begin_sending, job=job)
        await self._database.run_in_place(work, self._on_written)

    async def save(self, job: Job) -> None:
        """Write a job's present state. Raises ChangedElsewhere, JournalUnusable; LookupError.

        Raises JobIdTaken for an id that another job has. If the file was moved or replaced, the
        state is still written before JournalUnusable is raised.
        """
        await self._database.save(partial(self._jobs.update, job=job), self._on_written)

    async def job(self, take_id: str) -> Job:
        """The job as stored now. Raises JournalUnusable; LookupError for an unknown take."""
        return await self._database.read(lambda c: self._jobs.read_again(c, take_id))

    async def keep(self, job: Job, clip: Clip) -> None:
        def work(connection: sqlite3.Connection) -> None:
            self._jobs.update(connection, job)
            write_saved_clip(connection, clip)

        # The next start finds the clip by its note, and writes it into the file that is there then.
        await self._database.run_in_place(work, self._on_written)

    async def clip_paths(self, take_id: str) -> list[Path]:
        def work(connection: sqlite3.Connection) -> list[Path]:
            rows = connection.execute("SELECT path FROM clip WHERE take_id = ?", (take_id,))
            return [Path(row["path"]) for row in rows]

        return await self._database.read(work)

    async def unfinished(self) -> list[Job]:
        states = sorted(state.value for state in JobState if state not in GONE)
        placeholders = ", ".join("?" for _ in states)
        last_seq = self._last_own_seq

        def work(connection: sqlite3.Connection) -> list[Job]:
            rows = connection.execute(
                f"SELECT * FROM job WHERE state IN ({placeholders}) AND (? IS NULL OR seq <= ?)"
                " ORDER BY position, seq",
                (*states, last_seq, last_seq),
            )
            return self._jobs.read(rows)

        return await self._database.read(work)

    async def with_open_refunds(self, since: datetime) -> list[Job]:
        """Also jobs that have left the queue since."""
        last_seq = self._last_own_seq

        def work(connection: sqlite3.Connection) -> list[Job]:
            rows = connection.execute(
                "SELECT * FROM job WHERE state IN ('failed', 'dismissed') AND ended_at >= ?"
                " AND charged_usd IS NOT NULL AND service = ? AND (? IS NULL OR seq <= ?)"
                " ORDER BY seq",
                (time_text(since), self._service, last_seq, last_seq),
            )
            return [job for job in self._jobs.read(rows) if is_refund_open(job)]

        return await self._database.read(work)

    async def reorder(self, take_ids: Sequence[str]) -> None:
        """The order belongs to the list, not to its jobs: `save` does not change it."""

        def work(connection: sqlite3.Connection) -> None:
            positions = [_position(connection, take_id) for take_id in take_ids]
            connection.executemany(
                "UPDATE job SET position = ? WHERE take_id = ?",
                zip(sorted(positions), take_ids, strict=True),
            )

        await self._database.run(work)

    async def spent_usd(self, since: datetime, until: datetime) -> Decimal:
        """The sum of charges less refunds of jobs accepted from `since` to before `until`.

        As in core.budget, a refund above the charge counts as a free job, not as income. Summed
        here, because SQLite's numbers are floats.
        """

        def work(connection: sqlite3.Connection) -> Decimal:
            rows = connection.execute(
                "SELECT charged_usd, refunded_usd FROM job"
                " WHERE service = ? AND accepted_at >= ? AND accepted_at < ?",
                (self._service, time_text(since), time_text(until)),
            )
            booked = (
                (money_of(charged) or ZERO_USD) - (money_of(refunded) or ZERO_USD)
                for charged, refunded in rows
            )
            return sum((max(ZERO_USD, amount) for amount in booked), ZERO_USD)

        return await self._database.read(work)

    async def making_times_s(self, resolution: str, duration_s: int) -> list[float]:
        def work(connection: sqlite3.Connection) -> list[float]:
            rows = connection.execute(
                "SELECT accepted_at, ready_at FROM job"
                " WHERE service = ? AND resolution = ? AND duration_s = ?"
                " AND accepted_at IS NOT NULL AND ready_at IS NOT NULL"
                " ORDER BY ready_at DESC LIMIT ?",
                (self._service, resolution, duration_s, _LATEST_JOBS),
            )
            times = [time_of(ready) - time_of(accepted) for accepted, ready in rows]
            # The API's clock may be behind ours, and an adopted job was accepted long before.
            return [time.total_seconds() for time in times if time > timedelta(0)]

        return await self._database.read(work)

    def _on_left_queue(self, connection: sqlite3.Connection) -> None:
        if self._identity:
            self._identity.count_change(connection)

    def _on_written(self) -> None:
        if self._identity:
            self._identity.note()


def _position(connection: sqlite3.Connection, take_id: str) -> int:
    row = connection.execute("SELECT position FROM job WHERE take_id = ?", (take_id,)).fetchone()
    if row is None:
        raise LookupError(f"take {take_id} was never written to the journal")
    return int(row[0])
