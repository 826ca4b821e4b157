"""Every event in the life of a job, as a frozen value with its time (UTC)."""

from dataclasses import dataclass, field
from datetime import datetime
from decimal import Decimal
from enum import StrEnum
from pathlib import Path

from msgspec import Struct

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


class _Fact(Struct, frozen=True):
    """Something that happened."""

    at: datetime


class _Trouble(_Fact, frozen=True):
    """Something that went wrong."""

    problem: Problem


class SendStarted(_Fact, frozen=True):
    """The request is about to leave; recorded before its first byte is sent."""


class SendHeld(Struct, frozen=True):
    """Nothing was accepted or charged; the job waits for `hold` to be lifted."""

    at: datetime
    hold: Hold
    problem: Problem


class Accepted(Struct, frozen=True):
    """The API accepted the job and named its id."""

    at: datetime
    api_job_id: str
    charged_usd: Decimal | None


class Recovered(Struct, frozen=True):
    """At start, the API turns out to have accepted the job `at`; the journal does not have that."""

    at: datetime
    api_job_id: str
    charged_usd: Decimal | None


class SendRefused(_Trouble, frozen=True):
    """The API refused the job for good, without charge."""


class AnswerLost(_Trouble, frozen=True):
    """The request may have arrived, but no readable answer came."""


class Reported(Struct, frozen=True):
    """The API answered a query."""

    at: datetime
    report: JobReport


class FollowHeld(Struct, frozen=True):
    """A job at the API cannot be followed or downloaded until `hold` is lifted."""

    at: datetime
    hold: Hold
    problem: Problem


class HoldLifted(_Fact, frozen=True):
    """The reason for the hold has ended."""


class FolderChosen(Struct, frozen=True):
    """The user chose another folder for the clip, None for the default one."""

    at: datetime
    folder: Path | None


class DownloadStarted(_Fact, frozen=True):
    """The download of the finished file starts."""


class DownloadStopped(_Trouble, frozen=True):
    """The download ended without a clip; retried, with a fresh link if that expired."""


class DownloadFailed(_Trouble, frozen=True):
    """The file could not be downloaded or had no link: the user must decide."""


class Kept(Struct, frozen=True):
    """The clip is verified and has its final name on disk."""

    at: datetime
    clip_id: str


class Removed(_Fact, frozen=True):
    """The user removed the job before it was sent."""


class Paused(_Fact, frozen=True):
    """The user paused the job; it is not sent until it is unpaused."""


class Unpaused(_Fact, frozen=True):
    """The user unpaused the job."""


class WatchStopped(_Fact, frozen=True):
    """The user stopped following the job; it may still be made and charged."""


class WatchResumed(_Fact, frozen=True):
    """The user follows or downloads the job again."""


class Adopted(Struct, frozen=True):
    """The user entered the id of an uncertain job from the account page, or corrected it."""

    at: datetime
    api_job_id: str


class Dismissed(_Fact, frozen=True):
    """The user has seen how the job ended and removes it from the queue."""


class Restarted(_Fact, frozen=True):
    """The program starts and loads the job from the journal."""


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
