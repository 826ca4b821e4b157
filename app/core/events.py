"""Every event in the life of a job, as a frozen dataclass with its time (UTC)."""

from dataclasses import dataclass, field
from datetime import datetime
from decimal import Decimal
from enum import StrEnum
from pathlib import Path

from app.core.job import Hold
from app.core.money import ZERO_USD
from app.core.problem import Problem
from app.core.request import ONLY_TAKE, GenerationRequest, TakeNumber


@dataclass(frozen=True, slots=True)
class Created:
    """The API accepted the job: its id, and the charge if the answer named one.

    `raw` is the whole answer without the key, kept for support.
    """

    api_job_id: str
    charged_usd: Decimal | None = None
    raw: str = field(default="", compare=False)


@dataclass(frozen=True, slots=True)
class AcceptedId:
    """The id that the API named for a take, and the charge if it named one; `at` is UTC.

    The other fields restore the job when its journal is lost. Without a `request`, as earlier
    versions stored it, that is not possible.
    """

    take_id: str
    api_job_id: str
    charged_usd: Decimal | None
    at: datetime
    request: GenerationRequest | None = None
    estimate_usd: Decimal = ZERO_USD
    service: str = ""
    output_dir: Path | None = None
    clips_dir: Path | None = None
    take: TakeNumber = ONLY_TAKE


class Outcome(StrEnum):
    """The state of a job at the API; OTHER_JOB when the answer was about a different job."""

    RUNNING = "running"
    NOT_FOUND = "not-found"
    OTHER_JOB = "other-job"
    READY = "ready"
    NO_FILE = "no-file"
    FAILED = "failed"


@dataclass(frozen=True, slots=True)
class JobReport:
    """One answer to a query; `url` only when ready, `reason` only when failed.

    `is_refunded` may be set without an amount. `raw` is the whole answer without the key, kept for
    support.
    """

    outcome: Outcome
    url: str = ""
    reason: str = ""
    charged_usd: Decimal | None = None
    refunded_usd: Decimal | None = None
    is_refunded: bool = False
    finished_at: datetime | None = None
    raw: str = field(default="", compare=False)


@dataclass(frozen=True, slots=True)
class _Fact:
    """Something that happened. One class has the methods of many, which a start would generate."""

    at: datetime


@dataclass(frozen=True, slots=True)
class _Trouble(_Fact):
    """Something that went wrong."""

    problem: Problem


class SendStarted(_Fact):
    """The request is about to leave; recorded before its first byte is sent."""

    __slots__ = ()


@dataclass(frozen=True, slots=True)
class SendHeld:
    """Nothing was accepted or charged; the job waits for `hold` to be lifted."""

    at: datetime
    hold: Hold
    problem: Problem


@dataclass(frozen=True, slots=True)
class Accepted:
    """The API accepted the job and named its id."""

    at: datetime
    api_job_id: str
    charged_usd: Decimal | None


@dataclass(frozen=True, slots=True)
class Recovered:
    """At start, the API turns out to have accepted the job `at`; the journal does not have that."""

    at: datetime
    api_job_id: str
    charged_usd: Decimal | None


class SendRefused(_Trouble):
    """The API refused the job for good, without charge."""

    __slots__ = ()


class AnswerLost(_Trouble):
    """The request may have arrived, but no readable answer came."""

    __slots__ = ()


@dataclass(frozen=True, slots=True)
class Reported:
    """The API answered a query."""

    at: datetime
    report: JobReport


@dataclass(frozen=True, slots=True)
class FollowHeld:
    """A job at the API cannot be followed or downloaded until `hold` is lifted."""

    at: datetime
    hold: Hold
    problem: Problem


class HoldLifted(_Fact):
    """The reason for the hold has ended."""

    __slots__ = ()


@dataclass(frozen=True, slots=True)
class FolderChosen:
    """The user chose another folder for the clip, None for the default one."""

    at: datetime
    folder: Path | None


class DownloadStarted(_Fact):
    """The download of the finished file starts."""

    __slots__ = ()


class DownloadStopped(_Trouble):
    """The download ended without a clip; retried, with a fresh link if that expired."""

    __slots__ = ()


class DownloadFailed(_Trouble):
    """The file could not be downloaded or had no link: the user must decide."""

    __slots__ = ()


@dataclass(frozen=True, slots=True)
class Kept:
    """The clip is verified and has its final name on disk."""

    at: datetime
    clip_id: str


class Removed(_Fact):
    """The user removed the job before it was sent."""

    __slots__ = ()


class Paused(_Fact):
    """The user paused the job; it is not sent until it is unpaused."""

    __slots__ = ()


class Unpaused(_Fact):
    """The user unpaused the job."""

    __slots__ = ()


class WatchStopped(_Fact):
    """The user stopped following the job; it may still be made and charged."""

    __slots__ = ()


class WatchResumed(_Fact):
    """The user follows or downloads the job again."""

    __slots__ = ()


@dataclass(frozen=True, slots=True)
class Adopted:
    """The user entered the id of an uncertain job from the account page, or corrected it."""

    at: datetime
    api_job_id: str


class Dismissed(_Fact):
    """The user has seen how the job ended and removes it from the queue."""

    __slots__ = ()


class Restarted(_Fact):
    """The program starts and loads the job from the journal."""

    __slots__ = ()


Event = (
    SendStarted
    | SendHeld
    | Accepted
    | Recovered
    | SendRefused
    | AnswerLost
    | Reported
    | FollowHeld
    | HoldLifted
    | FolderChosen
    | DownloadStarted
    | DownloadStopped
    | DownloadFailed
    | Kept
    | Removed
    | Paused
    | Unpaused
    | WatchStopped
    | WatchResumed
    | Adopted
    | Dismissed
    | Restarted
)
