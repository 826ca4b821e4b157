"""Retries failed downloads of finished videos automatically, at growing intervals."""

from collections.abc import Callable
from dataclasses import dataclass, field

from app.aio.tasks import ShieldedTasks, TaskSet
from app.core import events as ev
from app.core.job import JobState
from app.core.polling import later_fetch_pause_s
from app.core.ports import Clock
from app.engine.jobs.job_record import JobRecord
from app.engine.jobs.rate_limit import InterruptibleSleep


@dataclass(frozen=True, slots=True)
class DownloadRetries:
    """Resumes jobs that need attention after growing pauses, which `sleeper` ends early.

    Each try begins with a query for a fresh link. Nothing of this is written down: the next start
    tries at once anyway. `go_on` starts the worker of a resumed job.
    """

    tasks: TaskSet
    steps: ShieldedTasks
    clock: Clock
    sleeper: InterruptibleSleep
    go_on: Callable[[], None]
    _tries: dict[str, int] = field(default_factory=dict, init=False)

    def follow(self, record: JobRecord) -> None:
        """Retry the job later if its worker ended without the file."""
        take_id = record.job.take_id
        if record.job.state is JobState.ATTENTION:
            self.tasks.start(f"fetch {take_id} later", self._resume_later(record))
        else:
            self.forget(take_id)

    def is_later_try(self, take_id: str) -> bool:
        """Whether the job was resumed automatically, after the usual tries had failed."""
        return take_id in self._tries

    def forget(self, take_id: str) -> None:
        """Begin with the usual tries and short pauses again, at the user's request."""
        self._tries.pop(take_id, None)

    async def _resume_later(self, record: JobRecord) -> None:
        tries = self._tries.get(record.job.take_id, 0)
        await self.sleeper.sleep(later_fetch_pause_s(tries))
        # Shielded: cancelled in between, it would leave a resumed job without a worker.
        await self.steps.run(self._resume(record, tries + 1))
        self.go_on()

    async def _resume(self, record: JobRecord, tries: int) -> None:
        async with record.step:
            # The user may have downloaded or dismissed it meanwhile.
            if record.job.state is JobState.ATTENTION:
                self._tries[record.job.take_id] = tries
                await record.apply(ev.WatchResumed(self.clock.now()))
