"""What the engine needs from the outside world; the other rooms provide it, tests fake it."""

from __future__ import annotations

from collections.abc import AsyncGenerator, Sequence
from contextlib import AbstractAsyncContextManager
from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from app.core.clip import Clip, ClipFacts
    from app.core.events import AcceptedId, Created, JobReport
    from app.core.job import Job
    from app.core.ledger import AnswerKind, LedgerEntry, RawAnswer
    from app.core.prices import Charge
    from app.core.problem import Problem
    from app.core.request import GenerationRequest
    from app.core.secret import ApiKey
    from app.core.spending_limits import SpendingLimits


@dataclass(frozen=True, slots=True)
class Backup:
    """One whole, readable copy of the journal, made on the day `made_on`."""

    path: Path
    made_on: date
    size_bytes: int
    job_count: int


class Clock(Protocol):
    """Time, so that tests need not wait for it."""

    def now(self) -> datetime:
        """The time in UTC."""
        ...

    async def sleep(self, seconds: float) -> None:
        """Return after `seconds`."""
        ...


class ResultStream(Protocol):
    """A finished file on its way; valid inside the `async with` that opened it."""

    @property
    def offset_bytes(self) -> int:
        """Where in the file the first chunk belongs: as asked for, or 0 for a fresh start."""
        ...

    @property
    def total_bytes(self) -> int | None:
        """The whole file's size, if the server says."""
        ...

    @property
    def validator(self) -> str:
        """The strong ETag or the date that makes a later resume safe; empty without one."""
        ...

    def chunks(self) -> AsyncGenerator[bytes, None]:
        """The file's bytes from `offset_bytes`; raises DownloadBroke or NotAVideo."""
        ...


class VideoApi(Protocol):
    """The remote model."""

    async def create(self, request: GenerationRequest) -> Created:
        """Send `request` once. Raises any ApiError except QueryUnanswered."""
        ...

    async def query(self, api_job_id: str, request: GenerationRequest) -> JobReport:
        """Ask about the job that was made of `request`.

        Raises KeyRefused, NotSent or QueryUnanswered.
        """
        ...

    def open_result(
        self, url: str, offset_bytes: int = 0, validator: str = ""
    ) -> AbstractAsyncContextManager[ResultStream]:
        """Fetch a finished file, from `offset_bytes` on if `validator` still matches.

        Raises LinkExpired, DownloadBroke or NotAVideo.
        """
        ...

    async def check_key(self, key: ApiKey) -> None:
        """Return when the API accepts `key`. Raises KeyRefused, NotSent or QueryUnanswered."""
        ...


class Journal(Protocol):
    """The durable record of every job; each method returns once the disk has it.

    Each raises JournalUnusable.
    """

    async def add(
        self,
        jobs: Sequence[Job],
        replaced: Sequence[Job] = (),
        limits: SpendingLimits | None = None,
    ) -> tuple[Job, ...] | Problem:
        """Write those of the new `jobs` that may be queued, or say why a limit forbids them all.

        `replaced`, if given, are the ends of the jobs whose places they take, one for each: a job
        that another process has changed stays, and nothing takes its place. Checked and written in
        one transaction. Raises JournalUnusable.
        """
        ...

    async def begin_sending(self, job: Job) -> None:
        """Write that the request leaves now, if the take still waits for that.

        Of all who try, in whatever process, one may. Raises ChangedElsewhere, JournalUnusable.
        """
        ...

    async def save(self, job: Job) -> None:
        """Write a job's present state. Raises JournalUnusable.

        Raises JobIdTaken when it would give the job an id that is another one's, and
        ChangedElsewhere when another process has written the job since it was read here, unless
        the API has accepted `job` and what is written does not know.
        """
        ...

    async def job(self, take_id: str) -> Job:
        """The job as it is written now, from which it can be changed again."""
        ...

    async def keep(self, job: Job, clip: Clip) -> None:
        """Write a saved job and its clip in one transaction. Raises as `save`."""
        ...

    async def clip_paths(self, take_id: str) -> list[Path]:
        """Where the library has clips of a take. Raises JournalUnusable."""
        ...

    async def unfinished(self) -> list[Job]:
        """Every job that is not in job.GONE, in the order of the queue."""
        ...

    async def with_open_refunds(self, since: datetime) -> list[Job]:
        """The jobs that ended since then and whose refund is open. Raises JournalUnusable."""
        ...

    async def reorder(self, take_ids: Sequence[str]) -> None:
        """Have these jobs come in this order, in the places they hold now between the others.

        New jobs are last. Raises JournalUnusable; LookupError for a take that was never added.
        """
        ...

    async def spent_usd(self, since: datetime, until: datetime) -> Decimal:
        """The sum of charges less refunds of jobs accepted at or after `since`, before `until`."""
        ...

    async def making_times_s(self, resolution: str, duration_s: int) -> list[float]:
        """How long the latest jobs of this kind took from accepted to ready, in seconds."""
        ...


class AcceptedIds(Protocol):
    """The ids of paid jobs a second time, until the journal has them: it may take no writes then.

    Nothing is raised: where this place fails too, the job is followed for as long as we run.
    """

    async def reserve(self, take_id: str) -> None:
        """Make room on the disk for the id of a take that is about to be sent."""
        ...

    async def write(self, accepted: AcceptedId) -> None:
        """Keep an id; returns once the disk has it."""
        ...

    async def forget(self, take_id: str) -> None:
        """The journal has what became of the take."""
        ...

    async def all(self) -> list[AcceptedId]:
        """Every id that was kept and not forgotten."""
        ...


class Ledger(Protocol):
    """The books: where the money of every job went. Each method raises JournalUnusable."""

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
        """The last few charges of each tier and those of jobs under way, the latest first.

        In the order in which they were written down, of jobs accepted from `since` to `until`, of
        which nothing was refunded.
        """
        ...

    async def export_csv(
        self, path: Path, since: datetime | None = None, until: datetime | None = None
    ) -> int:
        """Write the entries of that time as a CSV table to `path`; returns how many.

        Raises StorageError (EXPORT_FAILED), and what was at `path` before is then still there.
        """
        ...

    async def keep_answer(self, take_id: str, kind: AnswerKind, at: datetime, text: str) -> None:
        """Keep an answer of the API, unless it is the same as the last of its kind.

        The key must have been taken out of `text` (ApiKey.cut_from). 64 KiB of it are kept.
        """
        ...

    async def answers(self, take_id: str) -> list[RawAnswer]:
        """The kept answers about one take, the oldest first."""
        ...


class JournalBackups(Protocol):
    """Copies of the job list, one a day, and the way back to one of them."""

    async def check(self) -> None:
        """Return when the open journal is whole. Raises JournalUnusable (JOURNAL_DAMAGED)."""
        ...

    async def make_daily(self, today: date) -> Backup | None:
        """Make the backup of `today` from the open journal; None if it exists or nothing is there.

        Raises StorageError (BACKUP_FAILED) or JournalUnusable; older backups are then untouched.
        """
        ...

    async def backups(self) -> list[Backup]:
        """Every backup that can be put back, the latest first."""
        ...

    async def restore(self, backup: Backup) -> Path | None:
        """Put `backup` in the journal's place, which must be closed; returns the old file's path.

        Raises StorageError (RESTORE_FAILED), or JournalUnusable (JOURNAL_IN_USE and others).
        """
        ...

    async def set_aside(self) -> Path | None:
        """Begin with an empty journal, which must be closed; returns the old file's new path.

        Raises JournalUnusable.
        """
        ...


class PartFile(Protocol):
    """A download under way; `close` must be awaited. What the disk refuses raises PlaceUnusable."""

    @property
    def path(self) -> Path:
        """Where the bytes lie until they are a clip."""
        ...

    @property
    def size_bytes(self) -> int:
        """How many bytes are already there."""
        ...

    @property
    def validator(self) -> str:
        """What `remember` stored when these bytes began to arrive; empty if unknown."""
        ...

    async def restart(self, validator: str) -> None:
        """Throw away what is there and remember `validator` for the new bytes."""
        ...

    async def write(self, chunk: bytes) -> None:
        """Append `chunk`. Raises PlaceUnusable."""
        ...

    async def forget_validator(self) -> None:
        """All bytes have arrived: no later start may add to them. Raises PlaceUnusable."""
        ...

    async def close(self) -> None:
        """Flush to disk and release the file. Raises PlaceUnusable."""
        ...


class ClipFiles(Protocol):
    """The folder where clips end up; what the disk refuses raises PlaceUnusable."""

    async def in_folder(self, folder: Path) -> ClipFiles | None:
        """The same for clips that go into `folder`; None when nothing can be written there."""
        ...

    async def open_part(self, take_id: str) -> PartFile:
        """The part file of a take, new or as an earlier start left it. Raises PlaceUnusable."""
        ...

    async def keep(
        self,
        take_id: str,
        request: GenerationRequest,
        made_at: datetime,
        api_job_id: str = "",
        cost_usd: Decimal | None = None,
    ) -> Path:
        """Give a complete part file its final, safe, short, unused name; returns the path.

        All that is handed in may be part of the name; the cost is None while it is not known. The
        bytes are on disk before the name is. `kept_path` finds the clip until `settle` says that
        the journal has it. Raises PlaceUnusable.
        """
        ...

    async def kept_path(self, take_id: str) -> Path | None:
        """The clip of a take that has its name but is not settled, or None. Raises PlaceUnusable.

        To be asked before anything is downloaded.
        """
        ...

    async def settle(self, take_id: str) -> None:
        """The journal has the clip: forget how it was kept. Raises PlaceUnusable."""
        ...

    async def drop_second(
        self, take_id: str, saved: Sequence[Path], path: Path | None = None
    ) -> None:
        """Delete the file at `path`, by default the unsettled clip, if one in `saved` is the same.

        `saved` is where the library has clips of the take. A file that is one of them stays, as
        does one that differs. Raises PlaceUnusable.
        """
        ...

    async def unsettled(self) -> list[str]:
        """The takes that were kept and not settled. Raises PlaceUnusable."""
        ...

    async def discard(self, take_id: str) -> None:
        """Throw a part file away; no error when there is none."""
        ...

    async def check_disk_space(self, size_bytes: int) -> None:
        """Return when `size_bytes` more could be written now. Raises PlaceUnusable."""
        ...


class ClipProbe(Protocol):
    """Looks into a video file."""

    async def probe(self, path: Path) -> ClipFacts:
        """What the file holds. Raises NotAVideo when it cannot be played."""
        ...

    async def verify(self, path: Path) -> ClipFacts:
        """As `probe`, once all of the file is read and decoded, which may take some seconds.

        Raises NotAVideo when the file is not whole, VideoDamaged when not all can be decoded.
        """
        ...


class SecretStore(Protocol):
    """The system's keyring."""

    async def read(self) -> ApiKey | None:
        """The stored key, or None when there is none. Raises SecretStoreError."""
        ...

    async def write(self, key: ApiKey) -> None:
        """Store `key` and read it back. Raises SecretStoreError when it was not kept."""
        ...

    async def delete(self) -> None:
        """Forget the stored key. Raises SecretStoreError."""
        ...
