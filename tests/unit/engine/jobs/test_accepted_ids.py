"""The id of a paid job is not lost, whatever fails after the answer; and it is one job's."""

import asyncio
from decimal import Decimal

import pytest

from app.core import problems
from app.core.errors import Busy, JobIdTaken, JournalUnusable, KeyRefused, NotSent, OutcomeUnknown
from app.core.events import AcceptedId, Created, JobReport, Outcome
from app.core.job import JobState
from app.core.ledger import LedgerEntry
from tests.fakes.engine_world import REQUEST, World, ready

FULL = JournalUnusable(problems.journal_unwritable(path="/j", detail="full"))


class Mistake(Exception):
    """An unexpected error."""


def entry(world: World, take_id: str, api_job_id: str) -> LedgerEntry:
    now = world.clock.now()
    return LedgerEntry(
        take_id=take_id,
        api_job_id=api_job_id,
        model_id=REQUEST.model_id,
        title="a horse",
        resolution="720P",
        duration_s=5,
        ratio="16:9",
        state=JobState.SAVED,
        estimate_usd=Decimal("0.645"),
        charged_usd=None,
        refunded_usd=None,
        created_at=now,
        sent_at=now,
        accepted_at=now,
        ready_at=now,
        ended_at=now,
    )


async def test_the_id_is_in_the_second_place_before_the_journal_is_asked() -> None:
    world = World()
    save = world.journal.save

    async def look(job: object) -> None:
        kept.append(list(world.accepted_ids.kept))
        await save(job)  # type: ignore[arg-type]

    kept: list[list[str]] = []
    world.api.before_answer = lambda: setattr(world.journal, "save", look)
    await world.run_to(JobState.SAVED)
    assert kept[0] == ["take"]
    assert world.accepted_ids.reserved == ["take"]
    # The journal has it.
    assert world.accepted_ids.kept == {}
    await world.engine.stop()


@pytest.mark.parametrize("error", [FULL, Mistake(), MemoryError()])
async def test_what_could_not_be_written_is_known_to_the_next_start(error: Exception) -> None:
    first = World()

    async def fail(job: object) -> None:
        raise error

    first.api.before_answer = lambda: setattr(first.journal, "save", fail)
    await first.engine.submit([first.new_job()])
    await first.watcher.until(
        lambda: bool(first.accepted_ids.kept) and bool(first.watcher.troubles)
    )
    await first.engine.stop()
    assert first.journal.jobs["take"].state is JobState.SENDING

    second = World()
    second.journal.jobs = first.journal.jobs
    second.accepted_ids.kept = first.accepted_ids.kept
    await second.engine.start()
    job = await second.until(JobState.SAVED)
    assert (job.api_job_id, job.charged_usd) == ("job-1", Decimal("0.645"))
    assert second.api.created == []
    assert second.accepted_ids.kept == {}
    await second.engine.stop()


async def test_an_id_whose_writing_is_cut_off_at_the_end_is_not_forgotten(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """A disk that takes longer than a closing program waits."""
    monkeypatch.setattr("app.engine.jobs.queue._LAST_ANSWER_S", 0.0)
    world = World()
    write, has_begun = world.accepted_ids.write, asyncio.Event()

    async def write_slowly(accepted: AcceptedId) -> None:
        await write(accepted)
        has_begun.set()
        await asyncio.Event().wait()

    world.accepted_ids.write = write_slowly  # type: ignore[method-assign]
    await world.engine.submit([world.new_job()])
    await has_begun.wait()
    await world.engine.stop()
    assert world.journal.jobs["take"].state is JobState.SENDING
    assert world.accepted_ids.kept["take"].api_job_id == "job-1"


@pytest.mark.parametrize("state", [JobState.QUEUED, JobState.SENDING, JobState.UNCERTAIN])
async def test_a_take_with_a_known_id_was_sent_whatever_the_journal_says(state: JobState) -> None:
    world = World()
    world.journal.jobs["take"] = world.new_job(state=state, is_paused=True)
    world.accepted_ids.kept["take"] = AcceptedId("take", "job-9", None, world.clock.now())
    await world.engine.start()
    job = await world.until(JobState.SAVED)
    assert job.api_job_id == "job-9"
    assert world.api.created == []
    await world.engine.stop()


async def test_a_start_forgets_what_the_books_have_and_nothing_else() -> None:
    world = World()
    now = world.clock.now()
    running = world.new_job("running", state=JobState.RUNNING, api_job_id="a", accepted_at=now)
    world.journal.jobs = {"running": running}
    ids = {"running": "a", "saved": "b", "lost": "c", "unknown": "d"}
    world.accepted_ids.kept = {
        take_id: AcceptedId(take_id, api_job_id, None, now) for take_id, api_job_id in ids.items()
    }
    world.ledger.written = [
        entry(world, "saved", "b"),
        # Dismissed before its id was known: still the only place that has it.
        entry(world, "lost", ""),
    ]
    await world.engine.start()
    assert set(world.accepted_ids.kept) == {"lost", "unknown"}
    world.accepted_ids.kept["saved"] = AcceptedId("saved", "b", None, now)
    world.ledger.broken = FULL
    await world.engine.start()
    assert "saved" in world.accepted_ids.kept
    await world.engine.stop()


async def test_a_paid_job_that_no_list_has_is_said_by_the_one_that_looks_after_all() -> None:
    async def others_are_gone() -> bool:
        return False

    # A program that adds one job of its own beside the window leaves it to the window.
    for looks_after_all in (True, False):
        world = World(others_are_gone=others_are_gone if looks_after_all else None)
        now = world.clock.now()
        # Without its request, as on a full disk.
        world.accepted_ids.kept["gone"] = AcceptedId("gone", "job-7", None, now)
        world.accepted_ids.kept["sending"] = AcceptedId("sending", "job-8", None, now)
        world.ledger.written = [entry(world, "sending", "")]
        await world.engine.start()
        said = [problems.paid_unlisted(job_ids=("job-7",))] if looks_after_all else []
        assert world.watcher.troubles == said
        assert set(world.accepted_ids.kept) == {"gone", "sending"}
        assert world.api.created == []
        await world.engine.stop()


@pytest.mark.parametrize(
    "error",
    [NotSent("x"), Busy(), KeyRefused(), OutcomeUnknown("x")],
    ids=lambda e: type(e).__name__,
)
async def test_a_take_without_an_id_leaves_nothing_behind(
    error: NotSent | Busy | KeyRefused | OutcomeUnknown,
) -> None:
    world = World()
    world.api.creates = [error, Created("job-1")]
    await world.engine.submit([world.new_job()])
    await world.watcher.until(
        lambda: (
            world.watcher.jobs["take"].hold is not None
            or world.watcher.jobs["take"].state in (JobState.UNCERTAIN, JobState.SAVED)
        )
    )
    await world.engine.stop()
    assert world.accepted_ids.kept == {}


async def test_an_id_that_another_job_has_makes_the_take_uncertain() -> None:
    world = World()
    world.journal.taken = {"job-1": "a red kite"}
    job = await world.run_to(JobState.UNCERTAIN)
    assert job.problem == problems.id_already_named(prompt="a red kite")
    assert (job.api_job_id, job.charged_usd) == ("", None)
    assert world.journal.jobs["take"].state is JobState.UNCERTAIN
    assert world.api.asked == []
    assert len(world.api.created) == 1
    await world.engine.stop()


@pytest.mark.parametrize("state", [JobState.QUEUED, JobState.SENDING, JobState.UNCERTAIN])
async def test_also_when_the_id_comes_from_the_second_place(state: JobState) -> None:
    world = World()
    world.journal.jobs["take"] = world.new_job(state=state)
    world.journal.taken = {"job-9": "a red kite"}
    world.accepted_ids.kept["take"] = AcceptedId("take", "job-9", None, world.clock.now())
    await world.engine.start()
    assert world.watcher.jobs["take"].state is JobState.UNCERTAIN
    assert world.journal.jobs["take"].state is JobState.UNCERTAIN
    assert world.api.created == []
    await world.engine.stop()


async def test_an_entered_id_that_another_job_has_is_refused() -> None:
    world = World()
    world.api.creates = [OutcomeUnknown("reset")]
    await world.run_to(JobState.UNCERTAIN)
    world.journal.taken = {"known": "a red kite"}
    with pytest.raises(JobIdTaken, match="“a red kite”"):
        await world.engine.adopt("take", "known")
    assert world.watcher.jobs["take"].state is JobState.UNCERTAIN
    assert await world.engine.adopt("take", "found")
    await world.until(JobState.SAVED)
    assert set(world.api.asked) == {"found"}
    await world.engine.stop()


async def test_an_answer_about_another_job_is_asked_again() -> None:
    world = World()
    others = JobReport(Outcome.OTHER_JOB, raw='{"id": "another"}')
    world.api.queries = [others, others, ready()]
    seen: list[object] = []
    world.api.before_query = lambda: seen.append(world.watcher.jobs["take"].problem)
    job = await world.run_to(JobState.SAVED)
    reported = problems.other_job()
    assert seen == [None, reported, reported]
    assert job.problem is None
    # For later questions.
    assert '{"id": "another"}' in [text for _, _, text in world.ledger.kept]
    await world.engine.stop()


@pytest.mark.parametrize("runs_all", [True, False])
async def test_a_paid_job_that_no_journal_knows_is_written_anew(runs_all: bool) -> None:
    async def others_are_gone() -> bool:
        return True

    world = World(others_are_gone=others_are_gone if runs_all else None)
    accepted = AcceptedId("take", "job-9", Decimal("0.387"), world.clock.now(), REQUEST)
    world.accepted_ids.kept["take"] = accepted
    await world.engine.start()
    if runs_all:
        assert (await world.until(JobState.SAVED)).api_job_id == "job-9"
        assert world.accepted_ids.kept == {}
    else:
        assert world.engine.job("take") is None
        assert set(world.accepted_ids.kept) == {"take"}
    assert world.api.created == []
    await world.engine.stop()
