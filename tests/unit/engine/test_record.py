from dataclasses import replace

from app.core.answers import JobReport, Outcome
from app.core.errors import JournalUnusable
from app.core.events import Accepted, Reported, SendStarted
from app.core.job import JobState
from app.core.problems import ProblemKind, problem
from app.engine.record import JobRecord
from tests.fakes.engine_world import World

FULL = JournalUnusable(problem(ProblemKind.JOURNAL_UNWRITABLE, path="/j", detail="full"))


async def test_an_answer_that_could_not_be_written_is_written_as_soon_as_it_can_be() -> None:
    world = World()
    job, now = world.new_job(), world.clock.now()
    await world.journal.add([job])
    record = JobRecord(job, world.journal, world.watcher)
    await record.apply_durably(SendStarted(now))
    world.journal.broken = FULL
    await record.apply(Accepted(now, "job-1", None))
    assert world.journal.jobs["take"].state is JobState.SENDING
    # "Nothing was sent" would not be true.
    assert [told.kind for told in world.watcher.troubles] == [ProblemKind.JOURNAL_BEHIND]
    world.journal.broken = None
    # Nothing new is said, but the id is not on the disk yet.
    await record.apply(Reported(now, JobReport(Outcome.RUNNING)))
    assert world.journal.jobs["take"] == replace(record.job, api_job_id="job-1")
    written = len(world.journal.states)
    await record.apply(Reported(now, JobReport(Outcome.RUNNING)))
    assert len(world.journal.states) == written
