"""One paid take and where it is in its life; what moves it on is in `job_life`."""

from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal
from enum import StrEnum
from pathlib import Path

from app.core import problems
from app.core.problem import Problem, ProblemKind
from app.core.request import GenerationRequest


class JobState(StrEnum):
    """Where a job is between the press of Generate and the clip on disk."""

    QUEUED = "queued"
    SENDING = "sending"
    UNCERTAIN = "uncertain"
    RUNNING = "running"
    READY = "ready"
    DOWNLOADING = "downloading"
    SAVED = "saved"
    REFUSED = "refused"
    FAILED = "failed"
    ATTENTION = "attention"
    UNWATCHED = "unwatched"
    REMOVED = "removed"
    DISMISSED = "dismissed"


class Hold(StrEnum):
    """What a waiting job waits for; it goes on when this is lifted, nothing is lost."""

    NETWORK = "network"
    BUSY = "busy"
    KEY = "key"
    CREDIT = "credit"
    PLACE = "place"
    SERVICE = "service"


@dataclass(frozen=True, slots=True)
class Job:
    """One take: what was asked for, what it costs, and what has become of it. Times are UTC.

    `accepted_at` is when the API took it, or first said a word about an id that a user entered.
    `is_paused` keeps a queued job back until the user lets it go; `allowed_over_cap` books that
    the user allowed it although a spending limit was reached; `output_dir` is where the clip was
    asked for, None for the usual folder.
    """

    take_id: str
    request: GenerationRequest
    created_at: datetime
    estimate_usd: Decimal
    state: JobState = JobState.QUEUED
    hold: Hold | None = None
    problem: Problem | None = None
    api_job_id: str = ""
    charged_usd: Decimal | None = None
    refunded_usd: Decimal | None = None
    result_url: str = ""
    clip_id: str = ""
    sent_at: datetime | None = None
    accepted_at: datetime | None = None
    ready_at: datetime | None = None
    ended_at: datetime | None = None
    is_paused: bool = False
    allowed_over_cap: bool = False
    # The address of the service it is meant for; empty for ShortAPI's own.
    service: str = ""
    output_dir: Path | None = None

    @property
    def is_active(self) -> bool:
        """Whether the engine still has something to do for it."""
        return self.state in ACTIVE

    @property
    def is_with_api(self) -> bool:
        """Whether the API is working on it or holds its file."""
        return self.state in (JobState.RUNNING, JobState.READY, JobState.DOWNLOADING)

    @property
    def has_unproven_id(self) -> bool:
        """Whether a user entered its id and the API has not said a word about that yet."""
        return bool(self.api_job_id) and self.accepted_at is None


_S = JobState

# The engine has something to do.
ACTIVE = frozenset((_S.QUEUED, _S.SENDING, _S.RUNNING, _S.READY, _S.DOWNLOADING))
# It stays in the queue until a user has looked at it.
WAITING_FOR_PERSON = frozenset((_S.UNCERTAIN, _S.ATTENTION, _S.UNWATCHED, _S.REFUSED, _S.FAILED))
# Nothing is left to do or to show in the queue.
GONE = frozenset((_S.SAVED, _S.REMOVED, _S.DISMISSED))

# Over as soon as a next try to send gets through.
LIFTED_BY_TRYING = frozenset((Hold.NETWORK, Hold.BUSY))

# The latter two only with an id that is unproven: it may be mistyped.
ADOPTABLE = frozenset((_S.UNCERTAIN, _S.RUNNING, _S.UNWATCHED))

_FAILURES = frozenset[ProblemKind]((problems.job_failed, problems.job_failed_unpriced))


def can_adopt(job: Job) -> bool:
    """Whether a user may enter the id of `job`, or correct the one they entered.

    An id that the API named itself, or has answered about, never changes.
    """
    return job.state in ADOPTABLE and (job.state is JobState.UNCERTAIN or job.has_unproven_id)


def is_refund_open(job: Job) -> bool:
    """Whether `job` failed, was charged, and none of that has been given back so far."""
    return has_failed(job) and bool(job.charged_usd) and not job.refunded_usd


def has_failed(job: Job) -> bool:
    """Whether `job` failed, perhaps before it was dismissed."""
    if job.state is JobState.DISMISSED:
        return job.problem is not None and job.problem.kind in _FAILURES
    return job.state is JobState.FAILED
