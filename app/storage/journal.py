"""The durable record of every job: written before the world is touched and after it answered."""

import sqlite3
from collections.abc import Sequence
from datetime import datetime, timedelta
from decimal import Decimal

from app.core.clip import Clip
from app.core.job import GONE, Job, JobState, is_refund_open
from app.core.money import ZERO_USD
from app.storage.clip_writing import write_saved_clip
from app.storage.database import Database
from app.storage.rows import job_of, job_row, money_of, time_of, time_text

# Enough for a median and a 90th percentile; older jobs say little about today's service.
_LATEST_JOBS = 50


class SqliteJournal:
    """Implements core.ports.Journal on a Database."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._last_own_seq: int | None = None

    async def leave_new_ones_to_others(self) -> None:
        """Have `unfinished` tell only of jobs that are here by now. Raises JournalUnusable.

        Another process may add jobs from now on and drives these itself.
        """

        def work(connection: sqlite3.Connection) -> int:
            row = connection.execute("SELECT coalesce(max(seq), 0) FROM job").fetchone()
            return int(row[0])

        self._last_own_seq = await self._database.read(work)

    async def add(self, jobs: Sequence[Job], replaced: Sequence[Job] = ()) -> None:
        """Write new jobs and the state of those they take the place of, all or none.

        Raises JournalUnusable; LookupError for a replaced one that was never added.
        """
        rows = [job_row(job) for job in jobs]

        def work(connection: sqlite3.Connection) -> None:
            if rows:
                names, values = ", ".join(rows[0]), ", ".join(f":{name}" for name in rows[0])
                connection.executemany(
                    f"INSERT INTO job ({names}, position) VALUES"
                    f" ({values}, (SELECT coalesce(max(position), 0) + 1 FROM job))",
                    rows,
                )
            for job in replaced:
                _update(connection, job)

        await self._database.run(work)

    async def save(self, job: Job) -> None:
        """Write a job's present state. Raises JournalUnusable; LookupError without `add`."""
        await self._database.run(lambda connection: _update(connection, job))

    async def keep(self, job: Job, clip: Clip) -> None:
        """Write a saved job and its clip in one transaction. Raises JournalUnusable."""

        def work(connection: sqlite3.Connection) -> None:
            _update(connection, job)
            write_saved_clip(connection, clip)

        await self._database.run(work)

    async def unfinished(self) -> list[Job]:
        """Every job that is not in job.GONE, in the order of the queue. Raises JournalUnusable."""
        states = sorted(state.value for state in JobState if state not in GONE)
        marks = ", ".join("?" for _ in states)
        last_seq = self._last_own_seq

        def work(connection: sqlite3.Connection) -> list[Job]:
            rows = connection.execute(
                f"SELECT * FROM job WHERE state IN ({marks}) AND (? IS NULL OR seq <= ?)"
                " ORDER BY position, seq",
                (*states, last_seq, last_seq),
            )
            return [job_of(row) for row in rows]

        return await self._database.read(work)

    async def with_open_refunds(self, since: datetime) -> list[Job]:
        """The jobs that ended at or after `since` and whose refund is open (`is_refund_open`).

        Also those that left the queue since. Raises JournalUnusable.
        """
        last_seq = self._last_own_seq

        def work(connection: sqlite3.Connection) -> list[Job]:
            rows = connection.execute(
                "SELECT * FROM job WHERE state IN ('failed', 'dismissed') AND ended_at >= ?"
                " AND charged_usd IS NOT NULL AND (? IS NULL OR seq <= ?) ORDER BY seq",
                (time_text(since), last_seq, last_seq),
            )
            return [job for job in map(job_of, rows) if is_refund_open(job)]

        return await self._database.read(work)

    async def reorder(self, take_ids: Sequence[str]) -> None:
        """Have these jobs come in this order, in the places they hold now between the others.

        The order belongs to the list, not to its jobs: `save` leaves it as it is. Raises
        JournalUnusable; LookupError for a take that was never added, and then nothing is changed.
        """

        def work(connection: sqlite3.Connection) -> None:
            places = [_position(connection, take_id) for take_id in take_ids]
            connection.executemany(
                "UPDATE job SET position = ? WHERE take_id = ?",
                zip(sorted(places), take_ids, strict=True),
            )

        await self._database.run(work)

    async def spent_usd(self, since: datetime, until: datetime) -> Decimal:
        """The sum of charges less refunds of jobs accepted from `since` to before `until`.

        As in core.budget, a refund above the charge counts as a free job, not as income. Summed
        here, not by SQLite, whose numbers are floats.
        """

        def work(connection: sqlite3.Connection) -> Decimal:
            rows = connection.execute(
                "SELECT charged_usd, refunded_usd FROM job"
                " WHERE accepted_at >= ? AND accepted_at < ?",
                (time_text(since), time_text(until)),
            )
            booked = (
                (money_of(charged) or ZERO_USD) - (money_of(refunded) or ZERO_USD)
                for charged, refunded in rows
            )
            return sum((max(ZERO_USD, amount) for amount in booked), ZERO_USD)

        return await self._database.read(work)

    async def making_times_s(self, resolution: str, duration_s: int) -> list[float]:
        """How long the latest jobs of this kind took from accepted to ready, in seconds."""

        def work(connection: sqlite3.Connection) -> list[float]:
            rows = connection.execute(
                "SELECT accepted_at, ready_at FROM job WHERE resolution = ? AND duration_s = ?"
                " AND accepted_at IS NOT NULL AND ready_at IS NOT NULL"
                " ORDER BY ready_at DESC LIMIT ?",
                (resolution, duration_s, _LATEST_JOBS),
            )
            times = [time_of(ready) - time_of(accepted) for accepted, ready in rows]
            # The API's clock may run behind ours, and an adopted job was accepted long before.
            return [time.total_seconds() for time in times if time > timedelta(0)]

        return await self._database.read(work)


def _position(connection: sqlite3.Connection, take_id: str) -> int:
    row = connection.execute("SELECT position FROM job WHERE take_id = ?", (take_id,)).fetchone()
    if row is None:
        raise _never_added(take_id)
    return int(row[0])


def _never_added(take_id: str) -> LookupError:
    return LookupError(f"take {take_id} was never written to the journal")


def _update(connection: sqlite3.Connection, job: Job) -> None:
    columns = job_row(job)
    changes = ", ".join(f"{name} = :{name}" for name in columns)
    changed = connection.execute(f"UPDATE job SET {changes} WHERE take_id = :take_id", columns)
    if changed.rowcount != 1:
        raise _never_added(job.take_id)
