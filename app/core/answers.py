"""What the API says about a job, as values; made in app/api, read by the engine."""

from dataclasses import dataclass, field
from datetime import datetime
from decimal import Decimal
from enum import StrEnum
from pathlib import Path

from app.core.money import ZERO_USD
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
