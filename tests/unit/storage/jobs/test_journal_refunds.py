"""Which failed jobs the journal returns for a refund check."""

from dataclasses import replace
from datetime import timedelta
from decimal import Decimal
from typing import Any

from app.core import problems
from app.core.job import Job, JobState
from app.storage.database.database import Database
from app.storage.jobs.journal import SqliteJournal

FAILED = problems.job_failed(reason="Bad.", charged=Decimal("1.145"), refunded=Decimal("0.00"))


async def test_failed_jobs_with_an_open_refund_are_known_who_dismissed_them(
    database: Database, samples: Any
) -> None:
    journal, noon = SqliteJournal(database), samples.noon

    def failed(take_id: str, **changes: Any) -> Job:
        job = replace(
            samples.job(take_id),
            state=JobState.FAILED,
            problem=FAILED,
            api_job_id="64a",
            charged_usd=Decimal("1.145"),
            ended_at=noon,
        )
        return replace(job, **changes)

    dismissed = failed("dismissed", state=JobState.DISMISSED)
    await journal.add(
        [
            failed("open"),
            dismissed,
            failed("zero", refunded_usd=Decimal("0")),
            failed("refunded", refunded_usd=Decimal("1.145")),
            failed("free", charged_usd=Decimal(0)),
            failed("unpriced", charged_usd=None),
            failed("long ago", ended_at=noon - timedelta(seconds=1)),
            replace(dismissed, take_id="was uncertain", problem=None),
        ]
    )
    found = await journal.with_open_refunds(noon)
    assert [job.take_id for job in found] == ["open", "dismissed", "zero"]
    assert found[1] == dismissed
    assert await journal.with_open_refunds(noon + timedelta(seconds=1)) == []
    # What another process adds is that process's business.
    await journal.leave_new_ones_to_others()
    await journal.add([failed("another's")])
    assert len(await journal.with_open_refunds(noon)) == 3
