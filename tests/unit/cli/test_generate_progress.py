"""When `gallop generate` stops waiting, and that it never leaves a job to be charged later."""

import asyncio
import os
import re
import sys
from collections.abc import AsyncIterator
from contextlib import suppress
from dataclasses import replace
from decimal import Decimal

import pytest

from app.cli.generate_progress import JobWatch
from app.cli.generate_report import ExitStatus, report_of
from app.core import problems
from app.core.errors import (
    ApiError,
    Busy,
    JournalUnusable,
    KeyRefused,
    NotSent,
    OutOfCredit,
    QueryUnanswered,
)
from app.core.events import Created, JobReport, Outcome
from app.core.job import Hold, Job, JobState
from app.core.problem import Problem
from app.engine.jobs.queue import Engine
from app.system.streams import say
from tests.fakes.engine_world import CARD, World
from tests.fakes.memory_journal import MemoryAcceptedIds
from tests.fakes.memory_recipes import memory_finishing
from tests.patience import PATIENCE_S


class WatchedWorld(World):
    """A scripted world whose engine reports to a JobWatch."""

    def __init__(self) -> None:
        super().__init__()
        self.job = self.new_job()
        self.watch = JobWatch(self.job)
        self.engine = Engine(
            api=self.api,
            journal=self.journal,
            ledger=self.ledger,
            accepted_ids=MemoryAcceptedIds(),
            files=self.files,
            probe=self.probe,
            finishing=memory_finishing(),
            clock=self.clock,
            listener=self.watch,
            max_jobs_at_once=1,
            card=CARD,
        )

    async def run(self) -> JobWatch:
        """Submit the job and wait until it is over."""
        await self.engine.submit([self.job])
        async with asyncio.timeout(PATIENCE_S):
            await self.watch.until_over(self.engine)
        return self.watch


@pytest.fixture
async def world() -> AsyncIterator[WatchedWorld]:
    world = WatchedWorld()
    yield world
    await world.engine.stop()


async def test_a_saved_job_is_over_with_its_clip(world: WatchedWorld) -> None:
    watch = await world.run()
    assert watch.is_over
    assert watch.job.state is JobState.SAVED
    assert watch.clip is not None


@pytest.mark.parametrize(
    ("error", "hold"), [(KeyRefused(), Hold.KEY), (OutOfCredit(), Hold.CREDIT)]
)
async def test_a_job_that_needs_a_user_is_taken_out_and_still_says_why(
    world: WatchedWorld, error: KeyRefused | OutOfCredit, hold: Hold
) -> None:
    world.api.creates = [error]
    watch = await world.run()
    assert watch.is_over
    assert (watch.job.state, watch.job.hold) == (JobState.QUEUED, hold)
    assert world.journal.jobs["take"].state is JobState.REMOVED


@pytest.mark.parametrize("error", [NotSent("no route"), KeyRefused()])
async def test_a_job_that_cannot_be_taken_out_is_not_said_to_be(
    world: WatchedWorld, error: NotSent | KeyRefused
) -> None:
    world.api.creates = [error]
    save = world.journal.save

    async def refuse_the_end(job: Job) -> None:
        if job.state is JobState.REMOVED:
            unwritable = problems.journal_unwritable(path="/j", detail="full")
            raise JournalUnusable(unwritable)
        await save(job)

    world.journal.save = refuse_the_end  # type: ignore[method-assign]
    watch = await world.run()
    assert watch.is_over
    assert world.journal.jobs["take"].state is JobState.QUEUED
    report = report_of(watch)
    assert report.status is ExitStatus.NOT_SAVED
    assert report.error == problems.not_kept_back(path="/j", detail="full").message


async def test_a_job_that_could_not_be_taken_out_and_is_sent_is_not_over(
    world: WatchedWorld,
) -> None:
    world.watch.not_taken_back = problems.not_kept_back(path="/j", detail="full")
    held = replace(world.job, hold=Hold.KEY, problem=problems.key_refused())
    for job, is_over in (
        (held, True),
        (replace(held, state=JobState.RUNNING, hold=None), False),
    ):
        world.watch.job_changed(job)
        assert world.watch.is_over is is_over


async def test_without_a_network_it_gives_up_after_five_tries(world: WatchedWorld) -> None:
    world.api.creates = [NotSent("no route")]
    watch = await world.run()
    assert len(world.api.created) == 5
    assert watch.job.hold is Hold.NETWORK
    assert world.journal.jobs["take"].state is JobState.REMOVED


async def test_a_job_that_is_just_being_sent_after_all_is_followed_to_its_end(
    world: WatchedWorld,
) -> None:
    world.api.creates = [NotSent("no route"), Created("job-1")]
    world.api.gate, leaving = asyncio.Event(), asyncio.Event()
    world.api.before_answer = leaving.set
    await world.engine.submit([world.job])
    # The record is ahead of the report: the request is being sent, and must not be lost.
    held = replace(world.job, hold=Hold.KEY, problem=problems.key_refused())
    await leaving.wait()
    world.watch.job_changed(held)
    over = asyncio.create_task(world.watch.until_over(world.engine))
    await asyncio.sleep(0)
    assert not over.done()
    world.api.gate.set()
    async with asyncio.timeout(PATIENCE_S):
        await over
    assert world.watch.job.state is JobState.SAVED


async def test_a_job_is_not_over_while_it_is_made(world: WatchedWorld) -> None:
    world.api.queries = [JobReport(Outcome.RUNNING)]
    asked = asyncio.Event()
    world.api.before_query = asked.set
    await world.engine.submit([world.job])
    waiting = asyncio.create_task(world.watch.until_over(world.engine))
    await asked.wait()
    assert world.watch.job.state is JobState.RUNNING
    assert not world.watch.is_over
    waiting.cancel()


async def test_a_mistake_of_the_engine_ends_the_wait(
    world: WatchedWorld, capsys: pytest.CaptureFixture[str]
) -> None:
    def fail() -> None:
        raise ZeroDivisionError

    world.api.before_answer = fail
    watch = await world.run()
    assert watch.is_over
    assert watch.mistake is not None
    assert "ZeroDivisionError" in watch.mistake.message
    assert watch.mistake.message in capsys.readouterr().err


def test_nothing_is_said_twice_in_a_row(capsys: pytest.CaptureFixture[str]) -> None:
    async def report_jobs() -> None:
        world = World()
        job: Job = replace(world.new_job(), state=JobState.RUNNING, api_job_id="job-1")
        watch = JobWatch(job)
        watch.job_changed(job)
        watch.job_changed(job)
        watch.progress_changed("take", 1_500_000, None)
        watch.progress_changed("take", 1_500_000, 3_000_000)
        watch.online_changed(True)
        watch.online_changed(False)
        watch.online_changed(True)

    asyncio.run(report_jobs())
    assert capsys.readouterr().err.splitlines() == [
        "Generating (job ID job-1)…",
        "Downloading: 1.5 MB",
        "Downloading: 1.5 of 3.0 MB",
        "No network; trying again.",
        "ShortAPI can be reached again.",
    ]


def test_that_no_one_reads_along_any_more_stops_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    reading, writing = os.pipe()
    os.close(reading)
    gone = os.fdopen(writing, "w")
    monkeypatch.setattr(sys, "stderr", gone)
    try:
        say("Being made …")
    finally:
        monkeypatch.undo()
        # What could not be written is tried once more at closing.
        with suppress(OSError):
            gone.close()


def test_without_a_standard_error_nothing_gets_into_the_result(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(sys, "stderr", None)
    say("Being made …")
    assert capsys.readouterr().out == ""


async def test_it_does_not_wait_for_hours_for_an_api_that_is_busy(world: WatchedWorld) -> None:
    world.api.creates = [Busy(3600.0), Created("job-1")]
    watch = await world.run()
    assert watch.job.hold is Hold.BUSY
    assert watch.reason is not None
    assert watch.reason.kind is problems.taken_back
    assert world.journal.jobs["take"].state is JobState.REMOVED
    assert len(world.api.created) == 1


async def test_it_waits_two_minutes_for_an_api_that_is_busy(world: WatchedWorld) -> None:
    world.api.creates = [Busy(120.0), Created("job-1")]
    watch = await world.run()
    assert watch.job.state is JobState.SAVED


@pytest.mark.parametrize(
    ("error", "cause", "remedy"),
    [
        (NotSent("its certificate has expired"), "(its certificate has expired)", "later"),
        (KeyRefused(), "refused the API key", "Enter a working key"),
        (KeyRefused(problems.key_missing()), "no API key", "SHORTAPI_KEY"),
        (OutOfCredit(), "out of credit", "Add credit"),
        (Busy(3600.0), "too busy to take this job right now, and asked Gallop to wait", "later"),
    ],
)
async def test_the_last_word_names_the_cause_and_is_true_of_a_job_that_is_gone(
    world: WatchedWorld, error: ApiError, cause: str, remedy: str
) -> None:
    world.api.creates = [error]
    sentence = report_of(await world.run()).error or ""
    assert cause in sentence
    assert remedy in sentence
    assert "Nothing was charged, and the job was removed from the job list" in sentence
    assert "waiting jobs" not in sentence
    assert "automatically" not in sentence
    assert world.journal.jobs["take"].state is JobState.REMOVED


@pytest.mark.parametrize(
    ("problem", "cause"),
    [
        (problems.keyring_locked(), "Your system keyring is locked or doesn't answer"),
        (problems.keyring_entry_malformed(), "doesn't look like an API key"),
        (problems.keyring_missing(), "There is no API key yet"),
    ],
)
async def test_a_key_that_is_missing_because_of_the_keyring_is_said_so(
    world: WatchedWorld, problem: Problem, cause: str
) -> None:
    world.api.creates = [KeyRefused(problems.key_missing())]
    world.watch.keyring_problem = problem
    sentence = report_of(await world.run()).error or ""
    assert cause in sentence
    assert "SHORTAPI_KEY" in sentence


@pytest.mark.parametrize("charged", [None, Decimal("0.645")])
async def test_a_paid_job_that_is_held_is_not_said_to_have_cost_nothing(
    world: WatchedWorld, charged: Decimal | None
) -> None:
    world.api.creates = [Created("job-1", charged)]
    world.api.queries = [KeyRefused()]
    watch = await world.run()
    sentence = report_of(watch).error or ""
    assert "without a working API key. The job was sent: " in sentence
    assert "$0.645" in sentence
    assert "next start then continues it" in sentence
    assert "nothing was charged" not in sentence.lower()
    assert watch.job.problem is not None
    assert "Nothing was charged" not in watch.job.problem.message


async def test_a_long_pause_is_said_with_its_end(
    world: WatchedWorld, capsys: pytest.CaptureFixture[str]
) -> None:
    world.api.queries = [QueryUnanswered("error 429", 300.0), *world.api.queries]
    asked_at = world.clock.now()
    await world.run()
    said = capsys.readouterr().err
    assert re.search(r"ShortAPI asked Gallop to wait until \d\d:\d\d\. Jobs", said)
    assert (world.clock.now() - asked_at).total_seconds() >= 300
