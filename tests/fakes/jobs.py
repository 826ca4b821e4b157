"""Jobs in each state of their lives, at fixed times."""

from datetime import UTC, datetime, timedelta
from decimal import Decimal
from typing import Any

from app.core import problems
from app.core.job import Job, JobState
from app.core.problem import Problem
from app.core.request import GenerationRequest

T0 = datetime(2026, 11, 22, 10, tzinfo=UTC)
T1 = T0 + timedelta(seconds=1)
T2 = T0 + timedelta(seconds=2)
WHY = problems.not_sent(detail="no network")
OLD = problems.busy()
URL = "https://file.example/1.mp4"
S = JobState
_WITH_API = (S.RUNNING, S.READY, S.DOWNLOADING, S.SAVED, S.FAILED, S.ATTENTION, S.UNWATCHED)


def failed(charged: str, refunded: str) -> Problem:
    money = {"charged": Decimal(charged), "refunded": Decimal(refunded)}
    return problems.job_failed(reason="Bad.", **money)


FAILED = failed("0.50", "0.00")


def job_in(state: JobState = S.QUEUED, **fields: object) -> Job:
    """A job as it may look in `state`."""
    values: dict[str, Any] = {"hold": None, "problem": None}
    if state in _WITH_API:
        values |= {"api_job_id": "j0", "charged_usd": Decimal("0.5"), "accepted_at": T1}
    if state in (S.READY, S.DOWNLOADING, S.SAVED):
        values |= {"result_url": URL, "ready_at": T1}
    if state is not S.QUEUED:
        values |= {"sent_at": T1}
    request = GenerationRequest("m", "A horse", "720P", "16:9", 5)
    return Job("t1", request, T0, Decimal("0.645"), state=state, **(values | fields))
