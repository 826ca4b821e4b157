"""One paid take and its state; `job_life` has the transitions."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from decimal import Decimal
from enum import StrEnum
from pathlib import Path

from msgspec import Struct

from app.core import problems
from app.core.problem import Problem, ProblemKind
from app.core.request import ONLY_TAKE, GenerationRequest, TakeNumber


class JobState(StrEnum):
    """The state of a job, from the press of Generate to the clip on disk."""

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
    """What a waiting job waits for; the job goes on when the hold is lifted."""

    NETWORK = "network"
    BUSY = "busy"
    KEY = "key"
    CREDIT = "credit"
    # The stored value is older than the name.
    FOLDER = "place"
    SERVICE = "service"
    CONSENT = "consent"


@dataclass(frozen=True, slots=True)
class Job:
    """One take: its request, its cost, and its state. Times are UTC.

    `accepted_at` is when the API accepted it, or first answered about an id that the user entered.
    `is_paused` keeps a queued job from being sent. `allowed_over_cap` records that the user allowed
    it although a spending limit was reached. `clips_dir` is the videos' folder that the user had
    chosen when the job was queued, None for the default one. `output_dir` is another one for this
    job only; if it can't be written, the clip goes into the first.
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
    # The base address of its service; empty for ShortAPI's own.
    service: str = ""
    output_dir: Path | None = None
    clips_dir: Path | None = None
    take: TakeNumber = ONLY_TAKE

    @property
    def is_active(self) -> bool:
        """Whether the engine still has to work on the job."""
        return self.state in ACTIVE

    @property
    def is_with_api(self) -> bool:
        """Whether the API is making the clip or has its file."""
        return self.state in (JobState.RUNNING, JobState.READY, JobState.DOWNLOADING)

    @property
    def folder(self) -> Path | None:
        """The folder that the clip is meant for; None for the default one."""
        return self.output_dir or self.clips_dir

    @property
    def has_unproven_id(self) -> bool:
        """Whether the user entered the id and the API has not answered about it yet."""
        return bool(self.api_job_id) and self.accepted_at is None

    @property
    def is_waiting(self) -> bool:
        """Whether the job is active but nothing happens with it: not sent yet, held, or unknown."""
        is_unknown = self.has_unproven_id and self.problem is not None
        is_stopped = self.state is JobState.QUEUED or self.hold is not None or is_unknown
        return self.is_active and is_stopped


class JobCounts(Struct, frozen=True):
    """How many jobs were sent and are not finished, and how many wait."""

    in_progress: int = 0
    waiting: int = 0


_S = JobState

# The engine still has to work on these.
ACTIVE = frozenset((_S.QUEUED, _S.SENDING, _S.RUNNING, _S.READY, _S.DOWNLOADING))
# These stay in the queue until the user decides.
WAITING_FOR_USER = frozenset((_S.UNCERTAIN, _S.ATTENTION, _S.UNWATCHED, _S.REFUSED, _S.FAILED))
# These are finished and not shown in the queue.
GONE = frozenset((_S.SAVED, _S.REMOVED, _S.DISMISSED))

# For so long after the press of Generate, or while a hold lasts, a job may be sent without asking
# about its price once more: measured by a clock that only counts. Across a start of the program
# there is only the time of day, which may have been set, so that less is trusted.
AGREEMENT_LASTS = timedelta(hours=3)
AGREEMENT_OUTLASTS_START = timedelta(minutes=15)

# These holds end with the next successful attempt to send.
LIFTED_BY_TRYING = frozenset((Hold.NETWORK, Hold.BUSY))

# The last two only while the id is unconfirmed: it may be mistyped.
ADOPTABLE = frozenset((_S.UNCERTAIN, _S.RUNNING, _S.UNWATCHED))

_FAILURES = frozenset[ProblemKind]((problems.job_failed, problems.job_failed_unpriced))


def can_adopt(job: Job) -> bool:
    """Whether the user may enter the id of `job`, or correct an entered one.

    An id that the API named or has answered about never changes.
    """
    return job.state in ADOPTABLE and (job.state is JobState.UNCERTAIN or job.has_unproven_id)


def is_refund_open(job: Job) -> bool:
    """Whether `job` failed, was charged, and has no refund yet."""
    return has_failed(job) and bool(job.charged_usd) and not job.refunded_usd


def is_settled(job: Job) -> bool:
    """Whether `job` ended without a video and its money is known, so that it can be forgotten."""
    if job.state is JobState.REFUSED:
        return True
    is_unpriced = job.problem is not None and job.problem.kind is problems.job_failed_unpriced
    return job.state is JobState.FAILED and job.charged_usd is not None and not is_unpriced


def has_failed(job: Job) -> bool:
    """Whether `job` failed, perhaps before it was dismissed."""
    if job.state is JobState.DISMISSED:
        return job.problem is not None and job.problem.kind in _FAILURES
    return job.state is JobState.FAILED
