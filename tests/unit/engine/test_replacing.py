"""New takes in the places of old ones: which of those end, and that none is left half way."""

import asyncio
from dataclasses import replace
from decimal import Decimal
from typing import Any

import pytest
from msgspec import structs

from app.core import problems
from app.core.budget import Caps, SpendingLimits
from app.core.errors import JournalUnusable, OutcomeUnknown
from app.core.events import JobReport, Outcome
from app.core.job import Job, JobState
from app.core.problem import Problem
from tests.fakes.engine_world import World
from tests.fakes.shared_clock import SharedClock

FULL = JournalUnusable(problems.journal_unwritable(path="/j", detail="full"))

NOT_SENT_AGAIN = problems.not_sent_again()


async def uncertain(world: World) -> Job:
    world.api.creates = [OutcomeUnknown("reset"), *world.api.creates]
    world.api.queries = [JobReport(Outcome.RUNNING)]
    return await world.run_to(JobState.UNCERTAIN)


async def test_the_old_take_leaves_with_the_coming_of_the_new() -> None:
    world = World()
    old = await uncertain(world)
    await world.engine.submit([world.new_job("new")], replaces=[old])
    assert world.watcher.jobs["take"].state is JobState.DISMISSED
    assert world.journal.jobs["take"].state is JobState.DISMISSED
    assert world.engine.job("take") is None
    assert world.engine.job("new") is not None
    await world.engine.stop()


async def test_what_cannot_be_written_leaves_the_old_take() -> None:
    world = World()
    old = await uncertain(world)
    world.journal.broken = FULL
    with pytest.raises(JournalUnusable):
        await world.engine.submit([world.new_job("new")], replaces=[old])
    job = world.engine.job("take")
    assert job is not None
    assert job.state is JobState.UNCERTAIN
    assert world.engine.job("new") is None
    world.journal.broken = None
    assert await world.engine.dismiss("take")
    await world.engine.stop()


async def test_a_take_that_is_followed_by_now_stays() -> None:
    world = World()
    old = await uncertain(world)
    assert await world.engine.adopt("take", "found")
    refused = await world.engine.submit([world.new_job("new")], replaces=[old])
    assert refused == NOT_SENT_AGAIN
    assert world.journal.jobs["take"].state is JobState.RUNNING
    assert "new" not in world.journal.jobs
    await world.engine.stop()


async def test_a_take_is_replaced_once() -> None:
    world = World()
    old = await uncertain(world)
    gone = replace(old, take_id="nobody")
    again = [world.new_job("new"), world.new_job("newer")]
    assert await world.engine.submit(again, replaces=[old, gone]) == tuple(again[:1])
    assert await world.engine.submit(again[1:], replaces=[old]) == NOT_SENT_AGAIN
    assert "newer" not in world.journal.jobs
    await world.engine.stop()


async def test_a_take_that_failed_after_it_was_adopted_is_not_what_was_to_be_sent_again() -> None:
    world = World()
    old = await uncertain(world)
    world.api.queries = [JobReport(Outcome.FAILED, reason="No.")]
    assert await world.engine.adopt("take", "found")
    await world.until(JobState.FAILED)
    assert await world.engine.submit([world.new_job("new")], replaces=[old]) == NOT_SENT_AGAIN
    await world.engine.stop()


async def test_a_take_that_another_process_changed_is_not_sent_again() -> None:
    world = World()
    old = await uncertain(world)
    adopted = replace(old, state=JobState.UNWATCHED, api_job_id="found")
    world.journal.elsewhere["take"] = adopted
    assert await world.engine.submit([world.new_job("new")], replaces=[old]) == NOT_SENT_AGAIN
    assert world.engine.job("take") == adopted
    assert world.watcher.jobs["take"] == adopted
    assert "new" not in world.journal.jobs
    await world.engine.stop()


async def test_what_was_added_is_queued_though_the_disk_fails_after_that() -> None:
    """A refusal would have the user press again, and what is in the journal be sent as well."""
    world = World()
    old = await uncertain(world)
    world.journal.jobs["other"] = other = replace(old, take_id="other")
    await world.engine.start()
    world.journal.elsewhere["other"] = replace(other, state=JobState.UNWATCHED)

    async def unreadable(take_id: str) -> Job:
        raise FULL

    world.journal.job = unreadable  # type: ignore[method-assign]
    new = [world.new_job("new"), world.new_job("newer")]
    assert await world.engine.submit(new, replaces=[old, other]) == tuple(new[:1])
    assert world.engine.job("new") is not None
    await world.engine.stop()


async def test_a_limit_leaves_the_old_take_as_it_is() -> None:
    world = World()
    old = await uncertain(world)
    limits = SpendingLimits(Caps(per_click_usd=Decimal("0.10")), world.clock.now())
    refused = await world.engine.submit([world.new_job("new")], limits, [old])
    assert isinstance(refused, Problem)
    assert refused.kind is problems.cap_per_click
    assert world.engine.job("take") == old
    allowed = structs.replace(limits, may_exceed=True)
    queued = await world.engine.submit([world.new_job("new")], allowed, [old])
    assert not isinstance(queued, Problem)
    assert [job.allowed_over_cap for job in queued] == [True]
    await world.engine.stop()


async def test_an_action_about_the_old_take_waits_for_the_writing() -> None:
    world = World()
    old = await uncertain(world)
    add, is_adding, goes_on = world.journal.add, asyncio.Event(), asyncio.Event()

    async def add_slowly(jobs: list[Job], replaced: list[Job], limits: None) -> Any:
        is_adding.set()
        await goes_on.wait()
        return await add(jobs, replaced, limits)

    world.journal.add = add_slowly  # type: ignore[method-assign, assignment]
    submitting = asyncio.ensure_future(world.engine.submit([world.new_job("new")], replaces=[old]))
    await is_adding.wait()
    adopting = asyncio.ensure_future(world.engine.adopt("take", "found"))
    await asyncio.sleep(0)
    goes_on.set()
    await submitting
    assert not await adopting
    assert world.journal.jobs["take"].state is JobState.DISMISSED
    await world.engine.stop()


async def test_what_is_behind_is_not_written_over_the_end_of_the_old_take() -> None:
    """The journal does one thing after the other, as it was asked."""
    clock = SharedClock()
    world = World(clock=clock)
    world.api.creates = [OutcomeUnknown("reset")]
    world.api.before_answer = lambda: setattr(world.journal, "broken", FULL)
    await world.engine.submit([world.new_job()])
    await world.watcher.until(lambda: bool(world.watcher.troubles))
    world.journal.broken = None
    world.engine.set_max_jobs_at_once(0)
    old = world.watcher.jobs["take"]
    save = world.journal.save
    line, is_adding, goes_on = asyncio.Lock(), asyncio.Event(), asyncio.Event()

    async def save_in_line(job: Job) -> None:
        async with line:
            await save(job)

    async def add_in_line(jobs: list[Job], replaced: list[Job], limits: None) -> Any:
        async with line:
            is_adding.set()
            await goes_on.wait()
            for job in (*jobs, *replaced):
                await save(job)
        return tuple(jobs)

    world.journal.save = save_in_line  # type: ignore[method-assign]
    world.journal.add = add_in_line  # type: ignore[method-assign, assignment]
    submitting = asyncio.ensure_future(world.engine.submit([world.new_job("new")], replaces=[old]))
    await is_adding.wait()
    # What is behind is tried again just now.
    await clock.step()
    goes_on.set()
    await submitting
    # Every caller in the queue has had a turn.
    for _ in range(80):
        await asyncio.sleep(0)
    await world.engine.stop()
    assert world.journal.jobs["take"].state is JobState.DISMISSED
    assert world.watcher.healed == [problems.journal_behind]
