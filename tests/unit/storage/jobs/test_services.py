"""Sums, prices and times are those of one service, though the jobs of all lie in one journal."""

from dataclasses import replace
from datetime import timedelta
from decimal import Decimal
from typing import Any

from app.core.budget import Caps, SpendingLimits
from app.core.job import JobState
from app.core.problem import Problem
from app.storage.database.database import Database
from app.storage.jobs.journal import SqliteJournal
from app.storage.jobs.ledger import SqliteLedger

SIMULATOR = "http://127.0.0.1:8765"


async def test_what_one_service_charged_is_not_the_others(database: Database, samples: Any) -> None:
    noon = samples.noon
    real, simulated = SqliteJournal(database), SqliteJournal(database, service=SIMULATOR)
    saved = replace(
        samples.job("real"),
        state=JobState.SAVED,
        charged_usd=Decimal(7),
        accepted_at=noon,
        ready_at=noon + timedelta(minutes=2),
    )
    failed = replace(
        saved, take_id="failed", state=JobState.FAILED, charged_usd=Decimal(1), ended_at=noon
    )
    queued = replace(samples.job("queued"), created_at=noon - timedelta(days=40))
    await real.add([saved, failed, queued])
    since, until = noon - timedelta(days=1), noon + timedelta(days=1)
    request = samples.request()
    for journal, spent_usd, times, refunds in ((real, 8, 2, 1), (simulated, 0, 0, 0)):
        assert await journal.spent_usd(since, until) == spent_usd
        assert len(await journal.making_times_s(request.resolution, request.duration_s)) == times
        assert len(await journal.with_open_refunds(since)) == refunds
        assert len(await journal.unfinished()) == 2
    for service, count in (("", 1), (SIMULATOR, 0)):
        ledger = SqliteLedger(database, service)
        charges = await ledger.latest_charges(request.model_id, [request.resolution], since, until)
        assert len(charges) == count
        assert len(await ledger.entries()) == 3 * count
    await simulated.add([replace(samples.job("played"), service=SIMULATOR)])
    # A ledger without a service returns all.
    assert len(await SqliteLedger(database).entries()) == 4
    limits = SpendingLimits(Caps(per_day_usd=Decimal("1.145")), noon)
    new = samples.job("new")
    assert isinstance(await real.add([new], limits=limits), Problem)
    assert await simulated.add([replace(new, service=SIMULATOR)], limits=limits) != ()


async def test_the_service_of_a_job_is_kept(database: Database, samples: Any) -> None:
    job = replace(samples.job(), service=SIMULATOR)
    journal = SqliteJournal(database)
    await journal.add([job])
    assert await journal.unfinished() == [job]
