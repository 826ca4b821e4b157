"""A refund that is booked after the failure is learned, even if the job was dismissed."""

import asyncio
from datetime import datetime, timedelta
from decimal import Decimal

import pytest

from app.core import problems
from app.core.errors import GallopError, JournalUnusable, KeyRefused, NotSent, QueryUnanswered
from app.core.events import JobReport, Outcome
from app.core.job import Job, JobState
from app.core.ledger import AnswerKind
from tests.fakes.engine_world import World
from tests.fakes.memory_journal import changed_elsewhere
from tests.fakes.shared_clock import SharedClock

CHARGE = Decimal("0.645")
OPEN = JobReport(Outcome.FAILED, reason="Bad.", charged_usd=CHARGE)
REFUNDED = JobReport(
    Outcome.FAILED, reason="Bad.", charged_usd=CHARGE, refunded_usd=CHARGE, raw='{"refunded": true}'
)
RUNNING = JobReport(Outcome.RUNNING)
BEFORE = "before"


@pytest.fixture
def clock() -> SharedClock:
    return SharedClock()


@pytest.fixture
def world(clock: SharedClock) -> World:
    return World(clock=clock)


async def settled() -> None:
    """Return when everybody who can go on without time passing has done so."""
    for _ in range(50):
        await asyncio.sleep(0)


async def pass_time(clock: SharedClock, seconds: float) -> None:
    """Let this long go by for all who sleep."""
    until = asyncio.ensure_future(clock.sleep(seconds))
    while not until.done():
        await clock.step()
        await settled()


async def fail(world: World, clock: SharedClock) -> Job:
    """A job that has just failed, charged and not refunded."""
    world.api.queries = [OPEN]
    await world.engine.submit([world.new_job()])
    await pass_time(clock, 10)
    job = world.watcher.jobs["take"]
    assert (job.state, job.refunded_usd) == (JobState.FAILED, None)
    assert len(world.api.asked) == 1
    return job


def failed_before(world: World, **changes: object) -> Job:
    """A job that failed before this start."""
    fields = {
        "state": JobState.FAILED,
        "api_job_id": BEFORE,
        "charged_usd": CHARGE,
        "accepted_at": world.clock.now(),
        "ended_at": world.clock.now() - timedelta(days=2),
        "problem": problems.job_failed_unpriced(reason="Bad."),
    }
    job = world.new_job("old", **(fields | changes))
    world.journal.jobs["old"] = job
    return job


async def test_a_failed_job_is_asked_about_until_its_refund_is_there(
    world: World, clock: SharedClock
) -> None:
    failed = await fail(world, clock)
    await pass_time(clock, 50)
    assert len(world.api.asked) == 2
    world.api.queries = [REFUNDED]
    await pass_time(clock, 240)
    assert len(world.api.asked) == 3
    job = world.watcher.jobs["take"]
    assert job.refunded_usd == CHARGE
    assert (job.state, job.ended_at) == (JobState.FAILED, failed.ended_at)
    assert job.problem is not None
    assert "refunded $0.645" in job.problem.message
    assert world.journal.jobs["take"] == job
    assert ("take", AnswerKind.QUERY, REFUNDED.raw) in world.ledger.kept
    await pass_time(clock, 7200)
    assert len(world.api.asked) == 3
    await world.engine.stop()


async def test_a_refund_that_never_comes_is_asked_about_for_two_weeks(
    world: World, clock: SharedClock
) -> None:
    await fail(world, clock)
    await pass_time(clock, 80_000)
    assert len(world.api.asked) == 4
    await pass_time(clock, 20 * 86_400)
    assert len(world.api.asked) == 4 + 13
    await world.engine.stop()


async def test_a_failed_job_that_was_dismissed_gets_its_refund(
    world: World, clock: SharedClock
) -> None:
    """As when it is tried again, which is the first thing people do."""
    await fail(world, clock)
    assert await world.engine.dismiss("take")
    world.api.queries = [REFUNDED]
    await pass_time(clock, 60)
    job = world.journal.jobs["take"]
    assert (job.state, job.refunded_usd) == (JobState.DISMISSED, CHARGE)
    await world.engine.stop()


@pytest.mark.parametrize(
    "error", [QueryUnanswered("error 429", 30.0), NotSent("no route"), KeyRefused()]
)
async def test_what_is_not_answered_is_asked_the_next_time_and_holds_nothing(
    world: World, clock: SharedClock, error: GallopError
) -> None:
    await fail(world, clock)
    world.api.queries = [error, REFUNDED]
    await pass_time(clock, 100)
    job = world.watcher.jobs["take"]
    assert (job.refunded_usd, job.hold) == (None, None)
    await pass_time(clock, 300)
    assert world.watcher.jobs["take"].refunded_usd == CHARGE
    await world.engine.stop()


@pytest.mark.parametrize("is_refunded", [False, True])
@pytest.mark.parametrize("state", [JobState.FAILED, JobState.DISMISSED])
async def test_the_next_start_asks_at_once_and_daily_for_what_failed_lately(
    world: World, clock: SharedClock, state: JobState, is_refunded: bool
) -> None:
    failed_at = clock.now() - timedelta(days=2, hours=1)
    old = failed_before(world, state=state, ended_at=failed_at)
    world.api.queries = [REFUNDED if is_refunded else OPEN]
    await world.engine.start()
    await pass_time(clock, 80_000)
    assert world.api.asked == [BEFORE]
    await pass_time(clock, 14 * 86_400)
    # It failed two days before the start, and is asked about for two weeks.
    assert len(world.api.asked) == (1 if is_refunded else 12)
    job = world.journal.jobs["old"]
    assert (job.state, job.ended_at) == (state, old.ended_at)
    assert job.refunded_usd == (CHARGE if is_refunded else None)
    await world.engine.stop()


@pytest.mark.parametrize("is_dismissed_before_reading", [False, True])
async def test_a_job_that_is_dismissed_while_it_waits_to_be_asked_about_stays_so(
    world: World, clock: SharedClock, is_dismissed_before_reading: bool
) -> None:
    failed_before(world)
    world.api.queries = [REFUNDED]
    read = world.journal.with_open_refunds

    async def read_slowly(since: datetime) -> list[Job]:
        jobs = await read(since)
        if is_dismissed_before_reading:
            assert await world.engine.dismiss("old")
        return jobs

    world.journal.with_open_refunds = read_slowly  # type: ignore[method-assign]
    world.engine._parts.rate_limiter.pause(60)
    await world.engine.start()
    await settled()
    if not is_dismissed_before_reading:
        assert await world.engine.dismiss("old")
    await pass_time(clock, 100)
    job = world.journal.jobs["old"]
    assert job.state is JobState.DISMISSED
    assert job.refunded_usd == (None if is_dismissed_before_reading else CHARGE)
    await world.engine.stop()


@pytest.mark.parametrize(
    "changes",
    [
        {"charged_usd": None},
        {"charged_usd": Decimal(0)},
        {"refunded_usd": Decimal("0.1")},
        {"state": JobState.REFUSED},
    ],
)
async def test_where_no_refund_is_open_no_one_is_asked(
    world: World, clock: SharedClock, changes: dict[str, object]
) -> None:
    failed_before(world, **changes)
    await world.engine.start()
    await pass_time(clock, 100_000)
    assert world.api.asked == []
    await world.engine.stop()


async def test_a_job_that_another_process_has_changed_ends_no_look_for_refunds(
    world: World, clock: SharedClock
) -> None:
    failed_before(world)
    world.api.queries = [REFUNDED]
    save = world.journal.save

    async def changed(job: Job) -> None:
        world.journal.save = save  # type: ignore[method-assign]
        raise changed_elsewhere()

    world.journal.save = changed  # type: ignore[method-assign]
    await world.engine.start()
    await pass_time(clock, 100)
    assert world.watcher.troubles == []
    assert world.journal.jobs["old"].refunded_usd is None
    await pass_time(clock, 86_400)
    assert world.journal.jobs["old"].refunded_usd == CHARGE
    await world.engine.stop()


async def test_what_failed_long_ago_is_not_asked_about(world: World, clock: SharedClock) -> None:
    failed_before(world, ended_at=clock.now() - timedelta(days=14, seconds=1))
    await world.engine.start()
    await pass_time(clock, 100)
    assert world.api.asked == []
    await world.engine.stop()


async def test_a_journal_that_cannot_be_read_keeps_nothing_back(
    world: World, clock: SharedClock
) -> None:
    failed_before(world)

    async def unreadable(since: object) -> list[Job]:
        await asyncio.sleep(0)
        raise JournalUnusable(problems.journal_damaged(path="/j", detail="torn"))

    world.journal.with_open_refunds = unreadable  # type: ignore[method-assign]
    await world.engine.start()
    await pass_time(clock, 100)
    assert world.watcher.troubles == []
    await world.engine.stop()


async def test_many_refunds_let_everything_else_go_first(world: World, clock: SharedClock) -> None:
    for number in range(50):
        job = failed_before(world)
        world.journal.jobs[f"old {number}"] = world.new_job(
            f"old {number}",
            state=job.state,
            api_job_id=f"old-{number}",
            charged_usd=CHARGE,
            accepted_at=job.accepted_at,
            ended_at=job.ended_at,
        )
    for number in range(10):
        world.journal.jobs[f"runs {number}"] = world.new_job(
            f"runs {number}", state=JobState.RUNNING, api_job_id=f"runs-{number}"
        )
    world.api.queries = [OPEN, *[RUNNING] * 60]
    await world.engine.start()
    await pass_time(clock, 3)
    asked = world.api.asked
    assert {each for each in asked if each.startswith("runs")} == {f"runs-{n}" for n in range(10)}
    assert sum(each.startswith("old") for each in asked[:11]) <= 1
    await world.engine.stop()
