"""What the engine needs from outside; other layers provide it, tests fake it."""

from __future__ import annotations

from collections.abc import AsyncGenerator, Sequence
from contextlib import AbstractAsyncContextManager
from datetime import date, datetime
from decimal import Decimal
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from msgspec import Struct

if TYPE_CHECKING:
    from app.core.budget import SpendingLimits
    from app.core.events import AcceptedId, Created, JobReport
    from app.core.job import Job
    from app.core.ledger import AnswerKind, LedgerEntry, RawAnswer
    from app.core.library.clip import Clip, ClipFacts
    from app.core.prices import Charge
    from app.core.problem import Problem
    from app.core.request import GenerationRequest
    from app.core.secret import ApiKey


class Backup(Struct, frozen=True):
    """One complete, readable copy of the journal, made on the day `made_on`."""

    path: Path
    made_on: date
    size_bytes: int
    job_count: int


class WallClock(Protocol):
    """The time of day, as a port so that tests need not wait."""

    def now(self) -> datetime:
        """The time in UTC."""
        ...

    async def sleep(self, seconds: float) -> None:
        """Return after `seconds`."""
        ...


class Clock(WallClock, Protocol):
    """Also counts the time, for what depends on how long something has lasted."""

    def elapsed_s(self) -> float:
        """Seconds since some instant before this process, also those in which it slept.

        Setting the time of day does not change it.
        """
        ...


class ResultStream(Protocol):
    """A file being downloaded; valid inside the `async with` that opened it."""

    @property
    def offset_bytes(self) -> int:
        """The position of the first chunk in the file: as requested, or 0 for a fresh start."""
        ...

    @property
    def total_bytes(self) -> int | None:
        """The whole file's size; None if the server does not send it."""
        ...

    @property
    def validator(self) -> str:
        """The strong ETag or the date that makes a later resume safe; empty without one."""
        ...

    def chunks(self) -> AsyncGenerator[bytes, None]:
        """The file's bytes from `offset_bytes`. Raises DownloadBroke or NotAVideo."""
        ...


class VideoApi(Protocol):
    """The remote model."""

    async def prepare(self) -> None:
        """Load what requests need, so that the first one does not wait for it."""
        ...

    async def create(self, request: GenerationRequest) -> Created:
        """Send `request` once. Raises any ApiError except QueryUnanswered."""
        ...

    async def query(self, api_job_id: str, request: GenerationRequest) -> JobReport:
        """Ask about the job `api_job_id`, created from `request`.

        Raises KeyRefused, NotSent or QueryUnanswered.
        """
        ...

    def open_result(
        self, url: str, offset_bytes: int = 0, validator: str = ""
    ) -> AbstractAsyncContextManager[ResultStream]:
        """Download a finished file, from `offset_bytes` if `validator` still matches.

        Raises LinkExpired, DownloadBroke or NotAVideo.
        """
        ...

    async def check_key(self, key: ApiKey) -> None:
        """Return when the API accepts `key`. Raises KeyRefused, NotSent or QueryUnanswered."""
        ...


class Journal(Protocol):
    """The durable record of every job; each method returns after its data is on disk.

    Each method raises JournalUnusable.
    """

    async def add(
        self,
        jobs: Sequence[Job],
        replaced: Sequence[Job] = (),
        limits: SpendingLimits | None = None,
    ) -> tuple[Job, ...] | Problem:
        """Add those of the new `jobs` that may be queued; returns a Problem if a limit forbids all.

        `replaced`, if given, are the final states of the jobs that the new ones replace, one for
        each. A job that another process has changed stays and is not replaced. Checks and writes in
        one transaction. Raises JournalUnusable.
        """
        ...

    async def begin_sending(self, job: Job) -> None:
        """Record that the request leaves now, if the take still waits for that.

        Only one caller succeeds, among all processes. Raises ChangedElsewhere, JournalUnusable.
        """
        ...

    async def save(self, job: Job) -> None:
        """Write a job's present state. Raises JournalUnusable.

        Raises JobIdTaken when its API id belongs to another job, and ChangedElsewhere when another
        process has written the job since it was read here, unless the API has accepted `job` and
        the stored state does not show that.
        """
        ...

    async def job(self, take_id: str) -> Job:
        """The job as it is stored now, to be changed again."""
        ...

    async def keep(self, job: Job, clip: Clip) -> None:
        """Write a saved job and its clip in one transaction. Raises as `save` does."""
        ...

    async def clip_paths(self, take_id: str) -> list[Path]:
        """The paths of a take's clips in the library. Raises JournalUnusable."""
        ...

    async def unfinished(self) -> list[Job]:
        """Every job whose state is not in job.GONE, in the order of the queue."""
        ...

    async def with_open_refunds(self, since: datetime) -> list[Job]:
        """The jobs that ended at or after `since` with an open refund. Raises JournalUnusable."""
        ...

    async def reorder(self, take_ids: Sequence[str]) -> None:
        """Put these jobs in this order, in the positions that they have now among the others.

        New jobs are last. Raises JournalUnusable; LookupError for a take that was never added.
        """
        ...

    async def spent_usd(self, since: datetime, until: datetime) -> Decimal:
        """The sum of charges less refunds of jobs accepted at or after `since`, before `until`."""
        ...

    async def making_times_s(self, resolution: str, duration_s: int) -> list[float]:
        """The times from accepted to ready of the latest jobs of this kind, in seconds."""
        ...


class AcceptedIds(Protocol):
    """A second record of the ids of paid jobs until the journal, which may be read-only, has them.

    Never raises: if this fails too, the job is followed while the program runs.
    """

    async def reserve(self, take_id: str) -> None:
        """Reserve disk space for the id of a take that is about to be sent."""
        ...

    async def write(self, accepted: AcceptedId) -> None:
        """Store an id; returns after it is on disk."""
        ...

    async def forget(self, take_id: str) -> None:
        """Delete the id of a take: the journal has its state."""
        ...

    async def all(self) -> list[AcceptedId]:
        """Every stored id."""
        ...


class Ledger(Protocol):
    """The spending records of every job. Each method raises JournalUnusable."""

    async def entries(
        self, since: datetime | None = None, until: datetime | None = None
    ) -> list[LedgerEntry]:
        """The jobs booked at or after `since` and before `until`, the latest first."""
        ...

    async def entry(self, take_id: str) -> LedgerEntry | None:
        """The job of one take, or None."""
        ...

    async def latest_charges(
        self, model_id: str, resolutions: Sequence[str], since: datetime, until: datetime
    ) -> list[Charge]:
        """The last few charges of each tier and those of running jobs, the latest first.

        In the order in which they were recorded, of jobs accepted from `since` to `until` without a
        refund.
        """
        ...

    async def export_csv(
        self, path: Path, since: datetime | None = None, until: datetime | None = None
    ) -> int:
        """Write the entries of that time as a CSV table to `path`; returns their number.

        Raises StorageError (EXPORT_FAILED); an existing file at `path` is then unchanged.
        """
        ...

    async def keep_answer(self, take_id: str, kind: AnswerKind, at: datetime, text: str) -> None:
        """Store an answer of the API, unless it equals the last of its kind.

        The key must be removed from `text` before (ApiKey.cut_from). 64 KiB of it are stored.
        """
        ...

    async def answers(self, take_id: str) -> list[RawAnswer]:
        """The stored answers about one take, the oldest first."""
        ...


class JournalBackups(Protocol):
    """Daily copies of the journal, and how to restore one."""

    async def check(self) -> None:
        """Return when the open journal is intact. Raises JournalUnusable (JOURNAL_DAMAGED)."""
        ...

    async def make_daily(self, today: date) -> Backup | None:
        """Make the backup of `today` from the open journal; None if it exists or there is no data.

        Raises StorageError (BACKUP_FAILED) or JournalUnusable; older backups are then unchanged.
        """
        ...

    async def backups(self) -> list[Backup]:
        """Every backup that can be restored, the latest first."""
        ...

    async def restore(self, backup: Backup) -> Path | None:
        """Replace the journal, which must be closed, by `backup`; returns the old file's path.

        Raises StorageError (RESTORE_FAILED), or JournalUnusable (JOURNAL_IN_USE and others).
        """
        ...

    async def set_aside(self) -> Path | None:
        """Start with an empty journal; the old one must be closed. Returns the old file's new path.

        Raises JournalUnusable.
        """
        ...


class PartFile(Protocol):
    """A partial download; `close` must be awaited. Disk errors raise FolderUnusable."""

    @property
    def path(self) -> Path:
        """The path of the bytes until they are a clip."""
        ...

    @property
    def size_bytes(self) -> int:
        """The number of bytes that are already there."""
        ...

    @property
    def validator(self) -> str:
        """The validator that `restart` stored for these bytes; empty if unknown."""
        ...

    async def restart(self, validator: str) -> None:
        """Delete the bytes and store `validator` for the new ones."""
        ...

    async def write(self, chunk: bytes) -> None:
        """Append `chunk`. Raises FolderUnusable."""
        ...

    async def forget_validator(self) -> None:
        """Mark the download as complete: no later start appends to it. Raises FolderUnusable."""
        ...

    async def close(self) -> None:
        """Flush to disk and release the file. Raises FolderUnusable."""
        ...


class ClipFiles(Protocol):
    """The folder of finished clips; disk errors raise FolderUnusable."""

    async def in_folder(self, folder: Path) -> ClipFiles | None:
        """The same for clips that go into `folder`; None when it is not writable."""
        ...

    def chosen(self, folder: Path) -> ClipFiles:
        """The same for clips that go into `folder`, which is never created: it may be unplugged."""
        ...

    async def open_part(self, take_id: str) -> PartFile:
        """The part file of a take, new or from an earlier start. Raises FolderUnusable."""
        ...

    async def keep(
        self,
        take_id: str,
        request: GenerationRequest,
        made_at: datetime,
        api_job_id: str = "",
        cost_usd: Decimal | None = None,
    ) -> Path:
        """Rename a complete part file to its final, safe, short, unused name; returns the path.

        Every argument may be part of the name; the cost is None while unknown. The bytes are
        flushed before the rename. `kept_path` finds the clip until `settle` is called.
        Raises FolderUnusable.
        """
        ...

    async def kept_path(self, take_id: str) -> Path | None:
        """The clip of a take with its final name, but not settled, or None. Raises FolderUnusable.

        Call this before a download.
        """
        ...

    async def settle(self, take_id: str) -> None:
        """Delete the note for `kept_path`: the journal has the clip. Raises FolderUnusable."""
        ...

    async def drop_second(
        self, take_id: str, saved: Sequence[Path], path: Path | None = None
    ) -> None:
        """Delete the file at `path`, by default the unsettled clip, if one in `saved` is the same.

        `saved` are the paths of the take's clips in the library. A file that is one of them, or
        that differs, is kept. Raises FolderUnusable.
        """
        ...

    async def unsettled(self) -> list[str]:
        """The takes with an unsettled clip or with a part. Raises FolderUnusable."""
        ...

    async def discard(self, take_id: str) -> None:
        """Delete a part file; no error when there is none."""
        ...

    async def check_disk_space(self, size_bytes: int) -> None:
        """Return when the disk has space for `size_bytes` more. Raises FolderUnusable."""
        ...


class ClipProbe(Protocol):
    """Examines a video file."""

    async def probe(self, path: Path) -> ClipFacts:
        """The facts of the file. Raises NotAVideo when it cannot be played."""
        ...

    async def verify(self, path: Path) -> ClipFacts:
        """Like `probe`, after the whole file is read and decoded, which may take some seconds.

        Raises NotAVideo when the file is incomplete, VideoDamaged when a part cannot be decoded.
        """
        ...
