"""Everything that can happen to a job, each as one frozen value with its time (UTC)."""

from dataclasses import dataclass, field
from datetime import datetime
from decimal import Decimal
from enum import StrEnum
from pathlib import Path

from app.core.job import Hold
from app.core.money import ZERO_USD
from app.core.problem import Problem
from app.core.request import GenerationRequest


@dataclass(frozen=True, slots=True)
class Created:
    """The API took the job: its id, and the charge if the answer named one.

    `raw` is the whole answer without the key, for later questions.
    """

    api_job_id: str
    charged_usd: Decimal | None = None
    raw: str = field(default="", compare=False)


@dataclass(frozen=True, slots=True)
class AcceptedId:
    """The id that the API named for a take, and the charge if it named one; `at` is UTC.

    With the rest the job is written anew where the journal that had it is gone; without a
    `request`, as earlier versions kept it, that cannot be done.
    """

    take_id: str
    api_job_id: str
    charged_usd: Decimal | None
    at: datetime
    request: GenerationRequest | None = None
    estimate_usd: Decimal = ZERO_USD
    service: str = ""
    output_dir: Path | None = None


class Outcome(StrEnum):
    """How far a job is at the API; OTHER_JOB when the answer was about another one."""

    RUNNING = "running"
    NOT_FOUND = "not-found"
    OTHER_JOB = "other-job"
    READY = "ready"
    NO_FILE = "no-file"
    FAILED = "failed"


@dataclass(frozen=True, slots=True)
class JobReport:
    """One answer to a query; `url` only when ready, `reason` only when failed.

    `is_refunded` may be said without an amount.

    `raw` is the whole answer without the key, for later questions.
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
class SendStarted:
    """The request is about to leave; written before the first byte does."""

    at: datetime


@dataclass(frozen=True, slots=True)
class SendHeld:
    """Nothing was taken or charged; the job waits for `hold` to be lifted."""

    at: datetime
    hold: Hold
    problem: Problem


@dataclass(frozen=True, slots=True)
class Accepted:
    """The API took the job and named its id."""

    at: datetime
    api_job_id: str
    charged_usd: Decimal | None


@dataclass(frozen=True, slots=True)
class Recovered:
    """A start finds that the API had taken the job `at`, which the journal does not know."""

    at: datetime
    api_job_id: str
    charged_usd: Decimal | None


@dataclass(frozen=True, slots=True)
class SendRefused:
    """The API refused the job for good, without charge."""

    at: datetime
    problem: Problem


@dataclass(frozen=True, slots=True)
class AnswerLost:
    """The request may have arrived, but no readable answer came."""

    at: datetime
    problem: Problem


@dataclass(frozen=True, slots=True)
class Reported:
    """The API answered a query."""

    at: datetime
    report: JobReport


@dataclass(frozen=True, slots=True)
class FollowHeld:
    """A job that is already with the API cannot be followed or fetched until `hold` is lifted."""

    at: datetime
    hold: Hold
    problem: Problem


@dataclass(frozen=True, slots=True)
class HoldLifted:
    """What the job waited for is there again."""

    at: datetime


@dataclass(frozen=True, slots=True)
class DownloadStarted:
    """The finished file is being fetched."""

    at: datetime


@dataclass(frozen=True, slots=True)
class DownloadStopped:
    """The fetch ended without a clip and is tried again, with a fresh link if that expired."""

    at: datetime
    problem: Problem


@dataclass(frozen=True, slots=True)
class GivenUp:
    """The file could not be fetched or was never named: a user should look."""

    at: datetime
    problem: Problem


@dataclass(frozen=True, slots=True)
class Kept:
    """The clip is verified and in its place on disk."""

    at: datetime
    clip_id: str


@dataclass(frozen=True, slots=True)
class Removed:
    """The user took the job out before it was sent."""

    at: datetime


@dataclass(frozen=True, slots=True)
class Paused:
    """The user keeps the job back; it is not sent before they let it go."""

    at: datetime


@dataclass(frozen=True, slots=True)
class Unpaused:
    """The user lets the job go."""

    at: datetime


@dataclass(frozen=True, slots=True)
class WatchStopped:
    """The user no longer wants to follow the job; it may still be made and charged."""

    at: datetime


@dataclass(frozen=True, slots=True)
class WatchResumed:
    """The user wants the job followed, or fetched, again."""

    at: datetime


@dataclass(frozen=True, slots=True)
class Adopted:
    """The user found the uncertain job's id on the account page, or corrected a mistyped one."""

    at: datetime
    api_job_id: str


@dataclass(frozen=True, slots=True)
class Dismissed:
    """The user has seen how the job ended and wants it out of the queue."""

    at: datetime


@dataclass(frozen=True, slots=True)
class Restarted:
    """The program starts and finds the job as it was left."""

    at: datetime


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
    | DownloadStarted
    | DownloadStopped
    | GivenUp
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
