"""What the engine does with each thing that can happen, on a scripted world."""

import asyncio
from dataclasses import replace
from decimal import Decimal

import pytest

from app.core import problems
from app.core.errors import (
    Busy,
    FolderUnusable,
    GallopError,
    JournalUnusable,
    KeyRefused,
    NotSent,
    OutcomeUnknown,
    OutOfCredit,
    QueryUnanswered,
    Refused,
)
from app.core.events import Created, JobReport, Outcome
from app.core.job import Hold, Job, JobState
from app.core.ledger import AnswerKind
from tests.fakes.engine_world import World, ready

RUNNING = JobReport(Outcome.RUNNING)
DISK_FULL = FolderUnusable(problems.disk_full(path="/videos"))
UNWRITABLE = JournalUnusable(problems.journal_unwritable(path="/j", detail="full"))


async def test_a_job_goes_from_queued_to_saved(world: World) -> None:
    world.api.queries = [RUNNING, JobReport(Outcome.NOT_FOUND), RUNNING, ready()]
    job = await world.run_to(JobState.SAVED)
    assert world.journal.states == [
        JobState.QUEUED,
        JobState.SENDING,
        JobState.RUNNING,
        JobState.RUNNING,  # not found
        JobState.RUNNING,  # found again
        JobState.READY,
        JobState.DOWNLOADING,
        JobState.SAVED,
    ]
    assert job.charged_usd == Decimal("0.645")
    assert world.files.kept == {"take": b"abcdef"}
    assert world.files.named_after == (job.api_job_id, Decimal("0.645"))
    assert [clip.clip_id for clip in world.watcher.clips] == [job.clip_id]
    assert world.watcher.progress[-1] == ("take", 6, 6)


async def test_sending_is_written_down_before_the_request_leaves(world: World) -> None:
    seen: list[JobState] = []
    world.api.before_answer = lambda: seen.append(world.journal.jobs["take"].state)
    await world.run_to(JobState.SAVED)
    assert seen == [JobState.SENDING]


async def test_the_client_is_loaded_before_it_is_written_that_a_job_is_sent(world: World) -> None:
    seen: list[JobState] = []
    world.api.before_loaded = lambda: seen.append(world.journal.jobs["take"].state)
    await world.run_to(JobState.SAVED)
    assert seen == [JobState.QUEUED]


async def test_a_job_stays_queued_when_the_program_ends_while_the_client_is_loaded() -> None:
    world = World()
    world.api.loading, is_asked = asyncio.Event(), asyncio.Event()
    world.api.before_loaded = is_asked.set
    await world.engine.submit([world.new_job()])
    await is_asked.wait()
    await world.engine.stop()
    assert world.journal.states == [JobState.QUEUED]
    assert world.api.created == []


async def test_nothing_is_sent_when_sending_cannot_be_written_down(world: World) -> None:
    await world.engine.submit([world.new_job()])
    world.journal.broken = UNWRITABLE
    await world.watcher.until(lambda: bool(world.watcher.troubles))
    assert world.api.created == []
    world.journal.broken = None
    await world.until(JobState.SAVED)
    assert len(world.api.created) == 1


async def test_a_submission_that_cannot_be_written_down_queues_nothing(world: World) -> None:
    world.journal.broken = UNWRITABLE
    with pytest.raises(JournalUnusable):
        await world.engine.submit([world.new_job()])
    assert world.engine.job("take") is None
    assert world.api.created == []


@pytest.mark.parametrize("error", [NotSent("no route"), Busy(), Busy(retry_after_s=7.0)])
async def test_what_was_not_taken_is_sent_again_by_itself(world: World, error: GallopError) -> None:
    world.api.creates = [error, error, Created("job-1")]
    await world.run_to(JobState.SAVED)
    assert len(world.api.created) == 3
    if isinstance(error, Busy) and error.retry_after_s:
        assert world.clock.slept_s.count(7.0) == 2


async def test_an_api_that_stays_busy_is_left_to_the_user(world: World) -> None:
    world.api.creates = [Busy()]
    await world.engine.submit([world.new_job()])
    jobs = world.watcher.jobs
    await world.watcher.until(lambda: len(world.api.created) == 8 and jobs["take"].hold is not None)
    assert jobs["take"].state is JobState.QUEUED
    assert jobs["take"].hold is Hold.BUSY
    world.api.creates = [Created("job-1")]
    world.engine.release(Hold.BUSY)
    await world.until(JobState.SAVED)


async def test_the_network_going_and_coming_is_reported_once(world: World) -> None:
    world.api.creates = [NotSent("no route"), NotSent("no route"), Created("job-1")]
    await world.run_to(JobState.SAVED)
    assert world.watcher.online == [False, True]


@pytest.mark.parametrize(
    ("error", "hold"), [(KeyRefused(), Hold.KEY), (OutOfCredit(), Hold.CREDIT)]
)
async def test_key_and_credit_hold_all_waiting_jobs_until_released(
    error: GallopError, hold: Hold
) -> None:
    world = World(max_jobs_at_once=1)
    world.api.creates = [error]
    jobs = world.watcher.jobs
    await world.engine.submit([world.new_job("first"), world.new_job("second")])
    await world.watcher.until(lambda: len(jobs) == 2 and all(j.hold is hold for j in jobs.values()))
    assert len(world.api.created) == 1
    assert all(job.state is JobState.QUEUED for job in jobs.values())
    world.api.creates = [Created("job-1"), Created("job-2")]
    world.engine.release(hold)
    await world.until(JobState.SAVED, "second")
    assert jobs["first"].state is JobState.SAVED
    await world.engine.stop()


async def test_the_first_answer_reports_that_the_network_is_there(world: World) -> None:
    await world.run_to(JobState.SAVED)
    assert world.watcher.online == [True]


async def test_a_refused_job_ends_with_its_reason(world: World) -> None:
    world.api.creates = [Refused("Not allowed.")]
    job = await world.run_to(JobState.REFUSED)
    assert job.problem is not None
    assert "Not allowed." in job.problem.message


async def test_a_lost_answer_is_uncertain_and_never_sent_again(world: World) -> None:
    world.api.creates = [OutcomeUnknown("the connection was reset")]
    await world.run_to(JobState.UNCERTAIN)
    world.engine.release(Hold.NETWORK)
    world.engine.network_came_back()
    restarted = World()
    restarted.journal = world.journal
    await world.engine.stop()
    await world.engine.start()
    assert world.watcher.jobs["take"].state is JobState.UNCERTAIN
    assert len(world.api.created) == 1


async def test_an_uncertain_job_can_be_adopted(world: World) -> None:
    world.api.creates = [OutcomeUnknown("no answer")]
    await world.run_to(JobState.UNCERTAIN)
    assert await world.engine.adopt("take", "found-it")
    await world.until(JobState.SAVED)
    assert set(world.api.asked) == {"found-it"}


async def test_queries_never_fail_a_job(world: World) -> None:
    bad: list[JobReport | GallopError] = [
        QueryUnanswered("error 500"),
        NotSent("no route"),
        QueryUnanswered("not readable", retry_after_s=3.0),
    ]
    world.api.queries = [*bad * 20, ready()]
    await world.run_to(JobState.SAVED)
    assert 3.0 in world.clock.slept_s


async def test_a_failed_job_books_charge_and_refund(world: World) -> None:
    report = JobReport(
        Outcome.FAILED,
        reason="Too dark.",
        charged_usd=Decimal("0.645"),
        refunded_usd=Decimal("0.645"),
    )
    world.api.queries = [report]
    job = await world.run_to(JobState.FAILED)
    assert (job.charged_usd, job.refunded_usd) == (Decimal("0.645"), Decimal("0.645"))
    assert job.problem is not None
    assert "refunded $0.645" in job.problem.message


async def test_finished_without_a_file_needs_attention_and_can_be_asked_again(
    world: World,
) -> None:
    world.api.queries = [JobReport(Outcome.NO_FILE)]
    await world.run_to(JobState.ATTENTION)
    world.api.queries = [ready()]
    assert await world.engine.watch_again("take")
    await world.until(JobState.SAVED)


async def test_a_key_refused_while_following_holds_and_goes_on(world: World) -> None:
    world.api.queries = [KeyRefused()]
    jobs = world.watcher.jobs
    await world.engine.submit([world.new_job()])
    await world.watcher.until(lambda: "take" in jobs and jobs["take"].hold is Hold.KEY)
    assert jobs["take"].state is JobState.RUNNING
    world.api.queries = [ready()]
    world.engine.release(Hold.KEY)
    await world.until(JobState.SAVED)
    assert len(world.api.created) == 1


async def test_no_more_jobs_at_once_than_set_and_in_order() -> None:
    world = World(max_jobs_at_once=2)
    world.api.queries = [RUNNING]
    jobs = world.watcher.jobs
    await world.engine.submit([world.new_job(name) for name in "abcd"])
    await world.until(JobState.RUNNING, "b")
    assert [jobs[name].state for name in "abcd"] == [
        JobState.RUNNING,
        JobState.RUNNING,
        JobState.QUEUED,
        JobState.QUEUED,
    ]
    world.engine.set_max_jobs_at_once(4)
    await world.until(JobState.RUNNING, "d")
    await world.engine.stop()


async def test_a_waiting_job_can_be_removed_and_is_never_sent() -> None:
    world = World(max_jobs_at_once=0)
    await world.engine.submit([world.new_job()])
    assert await world.engine.remove("take")
    world.engine.set_max_jobs_at_once(4)
    assert world.watcher.jobs["take"].state is JobState.REMOVED
    assert not await world.engine.remove("take")
    assert world.api.created == []
    await world.engine.stop()


async def test_a_sent_job_is_only_no_longer_watched_and_can_be_watched_again(
    world: World,
) -> None:
    world.api.queries = [RUNNING]
    await world.run_to(JobState.RUNNING)
    assert not await world.engine.remove("take")
    assert await world.engine.stop_watching("take")
    assert world.watcher.jobs["take"].state is JobState.UNWATCHED
    world.api.queries = [ready()]
    assert await world.engine.watch_again("take")
    await world.until(JobState.SAVED)
    assert len(world.api.created) == 1


async def test_an_action_about_an_unknown_job_is_answered_with_no(world: World) -> None:
    assert not await world.engine.dismiss("nobody")


@pytest.mark.parametrize(
    ("left_as", "found_as"),
    [
        (JobState.QUEUED, JobState.SAVED),
        (JobState.SENDING, JobState.UNCERTAIN),
        (JobState.RUNNING, JobState.SAVED),
        (JobState.READY, JobState.SAVED),
        (JobState.DOWNLOADING, JobState.SAVED),
        (JobState.ATTENTION, JobState.SAVED),
        (JobState.UNCERTAIN, JobState.UNCERTAIN),
        (JobState.UNWATCHED, JobState.UNWATCHED),
        (JobState.FAILED, JobState.FAILED),
    ],
)
async def test_every_state_is_taken_up_again_after_a_restart(
    world: World, left_as: JobState, found_as: JobState
) -> None:
    has_id = left_as not in (JobState.QUEUED, JobState.SENDING, JobState.UNCERTAIN)
    job = world.new_job(state=left_as, api_job_id="job-9" if has_id else "", result_url="")
    world.journal.jobs = {"take": job}
    await world.engine.start()
    await world.until(found_as)
    assert len(world.api.created) == (1 if left_as is JobState.QUEUED else 0)


async def test_closing_waits_for_the_answer_to_a_request_on_its_way(world: World) -> None:
    world.api.queries = [RUNNING]
    world.api.gate = asyncio.Event()
    await world.run_to(JobState.SENDING)
    asyncio.get_running_loop().call_later(0.01, world.api.gate.set)
    await world.engine.stop()
    assert world.journal.jobs["take"].state is JobState.RUNNING
    assert world.journal.jobs["take"].api_job_id == "job-1"


async def test_an_answer_that_cannot_be_written_down_is_not_lost_in_memory(world: World) -> None:
    def fill_the_disk() -> None:
        world.journal.broken = UNWRITABLE

    world.api.before_answer = fill_the_disk
    world.api.queries = [RUNNING]
    await world.run_to(JobState.RUNNING)
    assert world.watcher.troubles
    # The journal still has "sending", which a restart turns into uncertain, never into a resend.
    assert world.journal.jobs["take"].state is JobState.SENDING
    world.journal.broken = None
    world.api.queries = [ready()]
    await world.until(JobState.SAVED)
    assert world.journal.jobs["take"].api_job_id == "job-1"


async def test_nothing_is_sent_while_there_is_no_place_for_the_clip(world: World) -> None:
    world.files.open_part_error = DISK_FULL
    jobs = world.watcher.jobs
    await world.engine.submit([world.new_job()])
    await world.watcher.until(lambda: jobs["take"].hold is Hold.FOLDER)
    assert world.api.created == []
    world.files.open_part_error = None
    await world.until(JobState.SAVED)


async def test_a_paused_job_waits_for_the_user() -> None:
    world = World(max_jobs_at_once=0)
    await world.engine.submit([world.new_job()])
    assert await world.engine.pause("take")
    world.engine.set_max_jobs_at_once(4)
    world.engine.release(Hold.NETWORK)
    assert world.journal.jobs["take"].is_paused
    assert await world.engine.unpause("take")
    await world.until(JobState.SAVED)
    await world.engine.stop()


async def test_jobs_take_their_turns_in_the_order_set() -> None:
    world = World(max_jobs_at_once=0)
    await world.engine.submit([world.new_job(name) for name in "abcd"])
    await world.engine.reorder(["d", "gone", "b"])
    assert list(world.journal.jobs) == list("adcb")
    sent: list[str] = []
    world.api.before_answer = lambda: sent.extend(
        take_id for take_id, job in world.journal.jobs.items() if job.state is JobState.SENDING
    )
    world.engine.set_max_jobs_at_once(1)
    await world.until(JobState.SAVED, "b")
    assert sent == list("adcb")
    await world.engine.stop()


async def test_the_api_s_own_words_are_kept(world: World) -> None:
    world.api.creates = [Created("job-1", None, raw='{"new": 1}')]
    world.api.queries = [RUNNING, replace(ready(), raw='{"more": 2}')]
    await world.run_to(JobState.SAVED)
    assert world.ledger.kept == [
        ("take", AnswerKind.CREATE, '{"new": 1}'),
        ("take", AnswerKind.QUERY, '{"more": 2}'),
    ]


async def test_a_hold_lifted_while_it_is_written_down_does_not_stop_the_job() -> None:
    world = World()
    save = world.journal.save

    async def save_slowly(job: Job) -> None:
        await save(job)
        if job.hold is Hold.FOLDER:
            # Another job's check of the disk ends just now: there is space again.
            world.files.write_error = None
            world.engine.release(Hold.FOLDER)
            for _ in range(5):
                await asyncio.sleep(0)

    world.journal.save = save_slowly  # type: ignore[method-assign]
    world.files.write_error = DISK_FULL
    await world.engine.submit([world.new_job()])
    await world.watcher.until(
        lambda: bool(world.watcher.troubles) or world.watcher.jobs["take"].state is JobState.SAVED
    )
    await world.engine.stop()
    assert world.watcher.troubles == []
