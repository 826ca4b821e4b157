"""What the engine needs from the outside world; the other rooms provide it, tests fake it."""

from collections.abc import AsyncGenerator, Sequence
from contextlib import AbstractAsyncContextManager
from datetime import datetime
from decimal import Decimal
from pathlib import Path
from typing import Protocol

from app.core.answers import Created, JobReport
from app.core.clip import Clip, ClipFacts
from app.core.job import Job
from app.core.request import GenerationRequest
from app.core.secret import ApiKey


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

    async def query(self, api_job_id: str) -> JobReport:
        """Ask about a job. Raises KeyRefused, NotSent or QueryUnanswered."""
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
    """The durable record of every job; each method returns once the disk has it."""

    async def add(self, jobs: Sequence[Job]) -> None:
        """Write new jobs, all or none. Raises JournalUnusable."""
        ...

    async def save(self, job: Job) -> None:
        """Write a job's present state. Raises JournalUnusable."""
        ...

    async def keep(self, job: Job, clip: Clip) -> None:
        """Write a saved job and its clip in one transaction. Raises JournalUnusable."""
        ...

    async def unfinished(self) -> list[Job]:
        """Every job that is not in job.GONE, oldest first."""
        ...

    async def spent_usd(self, since: datetime) -> Decimal:
        """The sum of charges less refunds of jobs accepted at or after `since`."""
        ...

    async def making_times_s(self, resolution: str, duration_s: int) -> list[float]:
        """How long the latest jobs of this kind took from accepted to ready, in seconds."""
        ...


class ClipLibrary(Protocol):
    """Every finished clip, to be found again."""

    async def count(self, text: str = "") -> int:
        """How many clips match `text`; all of them when it is empty."""
        ...

    async def search(self, text: str, limit: int, offset: int) -> list[Clip]:
        """The clips matching `text`, newest first; all of them when it is empty."""
        ...


class PartFile(Protocol):
    """A download under way; `close` must be awaited."""

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

    async def close(self) -> None:
        """Flush to disk and release the file. Raises PlaceUnusable."""
        ...


class ClipFiles(Protocol):
    """The folder where clips end up."""

    async def open_part(self, take_id: str) -> PartFile:
        """The part file of a take, new or as an earlier start left it. Raises PlaceUnusable."""
        ...

    async def keep(self, take_id: str, request: GenerationRequest, made_at: datetime) -> Path:
        """Give a complete part file its final, safe, short, unused name; returns the path.

        The bytes are on disk before the name is. Raises PlaceUnusable.
        """
        ...

    async def discard(self, take_id: str) -> None:
        """Throw a part file away; no error when there is none."""
        ...


class ClipProbe(Protocol):
    """Looks into a video file."""

    async def probe(self, path: Path) -> ClipFacts:
        """What the file holds. Raises NotAVideo when it cannot be played."""
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
