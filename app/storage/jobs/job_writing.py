"""Writes rows of jobs, each only over the version that this process has read.

Otherwise two processes with the same job could each undo that the other has sent it.
"""

import sqlite3
import uuid
from collections.abc import Callable, Iterable, Mapping, Sequence

from app.core import problems
from app.core.errors import ChangedElsewhere, JobIdTaken
from app.core.job import Job, JobState
from app.core.prompt import first_line
from app.storage.database.columns import Value
from app.storage.jobs.job_rows import job_of, job_row

# A row is free for this process when it wrote it last, or when it is unchanged since it was read. A
# job that the API has accepted overrides states of processes that do not know that: it is paid for.
_IS_OURS = (
    "take_id = :take_id AND (writer = :writer OR revision = :known"
    " OR (accepted_at IS NULL AND :accepted_at IS NOT NULL))"
)
_UNKNOWN = -1


class JobWriter:
    """Remembers the version of each row it has read; used in the database's thread."""

    def __init__(self, on_left_queue: Callable[[sqlite3.Connection], None]) -> None:
        """`on_left_queue` is called when a job no longer waits to be sent."""
        self._on_left_queue = on_left_queue
        self._writer = uuid.uuid4().hex
        self._read: dict[str, int] = {}

    def read(self, rows: Iterable[sqlite3.Row]) -> list[Job]:
        """The jobs in `rows`. A version that was read earlier stays the known one."""
        jobs = []
        for row in rows:
            jobs.append(job_of(row))
            # The process that runs that job since then has not seen this change.
            self._read.setdefault(row["take_id"], row["revision"])
        return jobs

    def read_again(self, connection: sqlite3.Connection, take_id: str) -> Job:
        """Read the job again; its present version is the known one from here on."""
        self._read.pop(take_id, None)
        rows = connection.execute("SELECT * FROM job WHERE take_id = ?", (take_id,)).fetchall()
        if not rows:
            raise _never_added(take_id)
        return self.read(rows)[0]

    def insert(self, connection: sqlite3.Connection, jobs: Sequence[Job]) -> None:
        """Add rows for new jobs, at the end of the queue."""
        rows = [self._row(job) for job in jobs]
        if rows:
            names, values = ", ".join(rows[0]), ", ".join(f":{name}" for name in rows[0])
            connection.executemany(
                f"INSERT INTO job ({names}, position) VALUES"
                f" ({values}, (SELECT coalesce(max(position), 0) + 1 FROM job))",
                rows,
            )

    def update(self, connection: sqlite3.Connection, job: Job) -> None:
        """Write the present state of `job`. Raises ChangedElsewhere; LookupError without a row.

        Raises JobIdTaken for an id that another job has.
        """
        _check_id_is_free(connection, job)
        self._update(connection, job, _IS_OURS)

    def begin_sending(self, connection: sqlite3.Connection, job: Job) -> None:
        """As `update`, but only if the take still waits to be sent: only one process succeeds."""
        self._update(connection, job, f"{_IS_OURS} AND state = 'queued' AND is_paused = 0")

    def is_ours(self, connection: sqlite3.Connection, job: Job) -> bool:
        """Whether `update` would write `job` now. LookupError without a row."""
        row = dict(self._row(job)) | {"known": self._read.get(job.take_id, _UNKNOWN)}
        if connection.execute(f"SELECT 1 FROM job WHERE {_IS_OURS}", row).fetchone():
            return True
        self._check_is_there(connection, job.take_id)
        return False

    def _update(self, connection: sqlite3.Connection, job: Job, where: str) -> None:
        row = self._row(job)
        has_waited = connection.execute(
            "SELECT 1 FROM job WHERE take_id = ? AND state = 'queued' AND is_paused = 0",
            (job.take_id,),
        ).fetchone()
        changes = ", ".join(f"{name} = :{name}" for name in row)
        changed = connection.execute(
            f"UPDATE job SET {changes}, revision = revision + 1 WHERE {where}",
            dict(row) | {"known": self._read.get(job.take_id, _UNKNOWN)},
        )
        if changed.rowcount != 1:
            self._check_is_there(connection, job.take_id)
            title = first_line(job.request.prompt)
            raise ChangedElsewhere(problems.changed_elsewhere(prompt=title))
        if has_waited and (job.state is not JobState.QUEUED or job.is_paused):
            self._on_left_queue(connection)

    def _row(self, job: Job) -> Mapping[str, Value]:
        return {**job_row(job), "writer": self._writer}

    @staticmethod
    def _check_is_there(connection: sqlite3.Connection, take_id: str) -> None:
        if not connection.execute("SELECT 1 FROM job WHERE take_id = ?", (take_id,)).fetchone():
            raise _never_added(take_id)


def _check_id_is_free(connection: sqlite3.Connection, job: Job) -> None:
    """Raise JobIdTaken when the new id of `job` belongs to another job in this journal."""
    given = {"take_id": job.take_id, "api_job_id": job.api_job_id}
    has_it = "SELECT 1 FROM job WHERE take_id = :take_id AND api_job_id = :api_job_id"
    if not job.api_job_id or connection.execute(has_it, given).fetchone():
        return
    other = connection.execute(
        "SELECT prompt FROM job WHERE take_id <> :take_id"
        " AND api_job_id = :api_job_id COLLATE NOCASE LIMIT 1",
        given,
    ).fetchone()
    if other is not None:
        title = first_line(other["prompt"])
        raise JobIdTaken(problems.job_id_taken(prompt=title))


def _never_added(take_id: str) -> LookupError:
    return LookupError(f"take {take_id} was never written to the journal")
