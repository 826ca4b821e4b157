"""Jobs that another process left in the journal are taken up by the one that stays; no others."""

import asyncio
from dataclasses import replace
from typing import Any

import pytest

from app.core import problems
from app.core.errors import JournalUnusable
from app.core.events import JobReport, Outcome
from app.core.job import Job, JobState
from tests.fakes.engine_world import LINK, World
from tests.fakes.shared_clock import SharedClock

UNREADABLE = JournalUnusable(problems.journal_unwritable(path="/j", detail="busy"))
_STEPS = 80


class Others:
    """What is known of other processes: whether they are gone, and how often that was asked."""

    def __init__(self) -> None:
        self.are_gone = True
        self.asked = 0
        self.error: JournalUnusable | None = None

    async def gone(self) -> bool:
        self.asked += 1
        await asyncio.sleep(0)
        if self.error:
            raise self.error
        return self.are_gone


async def settled() -> None:
    for _ in range(_STEPS):
        await asyncio.sleep(0)


async def started() -> tuple[World, Others, SharedClock]:
    clock, others = SharedClock(), Others()
    world = World(clock=clock, others_are_gone=others.gone)
    await world.engine.start()
    await settled()
    return world, others, clock


async def pass_a_look(clock: SharedClock, others: Others) -> None:
    looks = others.asked
    while others.asked == looks:
        await clock.step()
        await settled()


async def until_saved(world: World, clock: SharedClock, take_id: str = "take") -> None:
    jobs = world.watcher.jobs
    while take_id not in jobs or jobs[take_id].state is not JobState.SAVED:
        await clock.step()
        await settled()


@pytest.mark.parametrize(
    ("left_as", "creates"),
    [(JobState.QUEUED, 1), (JobState.RUNNING, 0), (JobState.READY, 0), (JobState.DOWNLOADING, 0)],
)
async def test_what_another_process_left_is_taken_up(left_as: JobState, creates: int) -> None:
    world, others, clock = await started()
    api_job_id = "" if left_as is JobState.QUEUED else "job-9"
    left = world.new_job(state=left_as, api_job_id=api_job_id, result_url=LINK)
    world.journal.jobs["take"] = left
    await pass_a_look(clock, others)
    await until_saved(world, clock)
    assert len(world.api.created) == creates
    await world.engine.stop()


async def let_go() -> tuple[World, Others, SharedClock]:
    """A job that another process has made ready meanwhile, and that works on it still."""
    world, others, clock = await started()
    others.are_gone = False
    world.api.queries = [JobReport(Outcome.RUNNING)]
    await world.engine.submit([world.new_job()])
    await settled()
    running = await world.until(JobState.RUNNING)
    ready = replace(running, state=JobState.READY, result_url=LINK)
    world.journal.elsewhere["take"] = ready
    world.api.queries = [JobReport(Outcome.READY, url=LINK)]
    while not world.watcher.troubles:
        await clock.step()
        await settled()
    assert [found.kind for found in world.watcher.troubles] == [problems.changed_elsewhere]
    await pass_a_look(clock, others)
    return world, others, clock


async def test_what_was_let_go_goes_on_by_itself_once_the_other_process_is_gone() -> None:
    world, others, clock = await let_go()
    await pass_a_look(clock, others)
    assert world.watcher.jobs["take"].state is JobState.READY
    assert world.api.opened == []
    others.are_gone = True
    # The locks alone do not prove it: the job must also have been left alone for a while.
    await pass_a_look(clock, others)
    assert world.api.opened == []
    assert world.watcher.healed == []
    await pass_a_look(clock, others)
    await until_saved(world, clock)
    assert world.watcher.healed == [problems.changed_elsewhere]
    assert len(world.api.created) == 1
    await world.engine.stop()


async def test_what_was_let_go_is_left_alone_as_long_as_another_process_changes_it() -> None:
    world, others, clock = await let_go()
    others.are_gone = True
    await pass_a_look(clock, others)
    ready = world.watcher.jobs["take"]
    for number in range(3):
        changed = replace(ready, problem=problems.download_broke(detail=str(number)))
        world.journal.jobs["take"] = changed
        await pass_a_look(clock, others)
        assert world.watcher.jobs["take"] == changed
    world.journal.jobs["take"] = replace(ready, state=JobState.SAVED)
    await pass_a_look(clock, others)
    assert world.watcher.jobs["take"].state is JobState.SAVED
    assert world.engine.job("take") is None
    assert world.api.opened == []
    assert world.watcher.healed == [problems.changed_elsewhere]
    await world.engine.stop()


async def test_what_another_process_changes_at_that_very_moment_stays_with_it() -> None:
    world, others, clock = await let_go()
    others.are_gone = True
    await pass_a_look(clock, others)
    world.journal.elsewhere["take"] = replace(
        world.watcher.jobs["take"], state=JobState.DOWNLOADING
    )
    await pass_a_look(clock, others)
    assert world.watcher.jobs["take"].state is JobState.DOWNLOADING
    assert world.api.opened == []
    await world.engine.stop()


async def test_what_was_cut_off_in_sending_is_uncertain() -> None:
    world, others, clock = await started()
    world.journal.jobs["take"] = world.new_job(state=JobState.SENDING)
    await pass_a_look(clock, others)
    assert world.watcher.jobs["take"].state is JobState.UNCERTAIN
    assert world.journal.jobs["take"].state is JobState.UNCERTAIN
    assert world.api.created == []
    await world.engine.stop()


async def test_nothing_is_taken_up_while_another_process_is_at_work() -> None:
    world, others, clock = await started()
    others.are_gone = False
    world.journal.jobs["take"] = world.new_job()
    for _ in range(3):
        await pass_a_look(clock, others)
    assert world.engine.job("take") is None
    others.error = UNREADABLE
    await pass_a_look(clock, others)
    assert world.engine.job("take") is None
    others.are_gone, others.error = True, None
    await pass_a_look(clock, others)
    await until_saved(world, clock)
    assert len(world.api.created) == 1
    assert world.watcher.troubles == []
    await world.engine.stop()


async def test_an_own_job_is_never_taken_for_one_that_was_left() -> None:
    """Neither one that ends, nor one that begins, while the journal is being read."""
    clock, others = SharedClock(), Others()
    world = World(clock=clock, others_are_gone=others.gone)
    world.files.keep_gate = asyncio.Event()
    ends = world.new_job("ends", state=JobState.READY, api_job_id="job-9", result_url=LINK)
    world.journal.jobs["ends"] = ends
    await world.engine.start()
    await world.files.is_keeping.wait()
    unfinished, may_return, is_read = world.journal.unfinished, asyncio.Event(), asyncio.Event()

    async def read_slowly() -> list[Job]:
        found = await unfinished()
        is_read.set()
        await may_return.wait()
        return found + [job for job in await unfinished() if job not in found]

    world.journal.unfinished = read_slowly  # type: ignore[method-assign]
    await pass_a_look(clock, others)
    await is_read.wait()
    world.files.keep_gate.set()
    await world.until(JobState.SAVED, "ends")
    submitting = asyncio.create_task(world.engine.submit([world.new_job("begins")]))
    await settled()
    may_return.set()
    await submitting
    await until_saved(world, clock, "begins")
    await settled()
    assert len(world.api.created) == 1
    assert [clip.take_id for clip in world.journal.clips] == ["ends", "begins"]
    assert len(world.api.opened) == 2
    await world.engine.stop()


async def test_a_job_that_is_just_being_added_is_not_one_that_was_left() -> None:
    world, _, clock = await started()
    world.engine.set_max_jobs_at_once(0)
    add, is_written, goes_on = world.journal.add, asyncio.Event(), asyncio.Event()
    unfinished, reads = world.journal.unfinished, list[int]()

    async def add_slowly(*arguments: Any, **named: Any) -> Any:
        added = await add(*arguments, **named)
        is_written.set()
        await goes_on.wait()
        return added

    async def counted() -> list[Job]:
        reads.append(1)
        return await unfinished()

    world.journal.add = add_slowly  # type: ignore[method-assign]
    world.journal.unfinished = counted  # type: ignore[method-assign]
    submitting = asyncio.ensure_future(world.engine.submit([world.new_job()]))
    await is_written.wait()
    # In the journal by now, but the engine does not know yet whose it is.
    await clock.step()
    await settled()
    assert reads == []
    goes_on.set()
    await submitting
    await settled()
    world.engine.set_max_jobs_at_once(1)
    await until_saved(world, clock)
    assert len(world.api.created) == 1
    assert world.watcher.troubles == []
    await world.engine.stop()
