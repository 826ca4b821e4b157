"""What a start makes of each job it finds, and of the ids that the journal could not take."""

import asyncio
from collections.abc import Awaitable, Callable, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass

from app.aio.tasks import ShieldedTasks
from app.core import events as ev
from app.core import problems
from app.core.errors import GallopError, JournalUnusable
from app.core.events import AcceptedId, Event
from app.core.job import Hold, Job, JobState
from app.core.ports import AcceptedIds, Clock, Journal, Ledger
from app.core.request import GenerationRequest
from app.engine.jobs.events_port import EngineListener
from app.engine.jobs.job_record import JobRecord

_WITHOUT_ID = (JobState.QUEUED, JobState.SENDING, JobState.UNCERTAIN)


@dataclass(frozen=True, slots=True)
class Recovery:
    """Takes up jobs where an earlier run left them; an id from the second place goes before all."""

    accepted_ids: AcceptedIds
    ledger: Ledger
    clock: Clock

    async def known_ids(self) -> Mapping[str, AcceptedId]:
        """What the second place knows, by take."""
        return {accepted.take_id: accepted for accepted in await self.accepted_ids.all()}

    async def write_anew(self, journal: Journal) -> Sequence[Job]:
        """The jobs that were paid for and that `journal` does not know; it has them after this.

        It was removed, or an older one put in its place, while their requests were on their way.
        """
        jobs = []
        for take_id, accepted in (await self.known_ids()).items():
            with suppress(JournalUnusable):
                if accepted.request and await self.ledger.entry(take_id) is None:
                    job = _job_of(accepted, accepted.request)
                    await journal.add([job])
                    jobs.append(job)
        return jobs

    async def take_up(self, record: JobRecord, known: AcceptedId | None) -> None:
        """Put the job to where it is safe to go on. Raises ChangedElsewhere."""
        was_sending = record.job.state is JobState.SENDING
        event: Event = ev.Restarted(self.clock.now())
        if known and record.job.state in _WITHOUT_ID and not record.job.api_job_id:
            event = ev.Recovered(known.at, known.api_job_id, known.charged_usd)
        await record.apply(event)
        if record.is_written and (known or was_sending):
            await self.accepted_ids.forget(record.job.take_id)

    async def tidy(self, records: Mapping[str, JobRecord]) -> Sequence[str]:
        """Forget the ids that the books have of jobs that have left the queue.

        Returns those of jobs that the books do not have at all: their request is not known either.
        """
        unlisted = []
        for take_id, accepted in (await self.known_ids()).items():
            if take_id in records:
                continue
            with suppress(JournalUnusable):
                entry = await self.ledger.entry(take_id)
                if entry is None:
                    unlisted.append(accepted.api_job_id)
                elif entry.api_job_id == accepted.api_job_id:
                    await self.accepted_ids.forget(take_id)
        return unlisted


def _job_of(accepted: AcceptedId, request: GenerationRequest) -> Job:
    """The job before its id is known: whatever happens now, it is not sent again."""
    return Job(
        accepted.take_id,
        request,
        created_at=accepted.at,
        estimate_usd=accepted.estimate_usd,
        state=JobState.UNCERTAIN,
        problem=problems.interrupted_sending(),
        sent_at=accepted.at,
        service=accepted.service,
        output_dir=accepted.output_dir,
    )


class CrashedJobs:
    """Remembers the takes among `records` that are not to be driven for now, and says so once."""

    def __init__(
        self, records: Mapping[str, JobRecord], clock: Clock, listener: EngineListener
    ) -> None:
        self._records = records
        self._clock = clock
        self._listener = listener
        self._names: set[str] = set()

    def __contains__(self, take_id: str) -> bool:
        return take_id in self._names

    def add(self, name: str, error: BaseException) -> None:
        """A drive must not fail; if one does, say so and leave its job as the journal has it."""
        self._names.add(name)
        if isinstance(error, GallopError):
            self._listener.problem_met(error.problem)
            return
        detail = type(error).__name__
        self._listener.problem_met(problems.internal(detail=detail))

    def discard(self, take_id: str) -> None:
        """Let the take be driven again."""
        self._names.discard(take_id)

    async def take_up(self) -> None:
        """Let all be driven again, each from where a new drive can go on."""
        for name in tuple(self._names):
            if record := self._records.get(name):
                async with record.step:
                    # A wish may have had it driven again meanwhile.
                    if name in self._names and record.job.state is JobState.DOWNLOADING:
                        await record.apply(ev.Restarted(self._clock.now()))
            self._names.discard(name)


# The name of the service whose address is not written down with its jobs.
_OWN_SERVICE = "ShortAPI"


async def leave_to_its_service(record: JobRecord, service: str, clock: Clock) -> None:
    """Hold a job of another `service` that would otherwise be sent, asked about or fetched.

    Its id means nothing here, and its money is not this account's. What was not sent yet waits
    for the user, who can have it sent from here as a new take.
    """
    job = record.job
    if job.service == service or job.hold is Hold.SERVICE:
        return
    names = {"service": job.service or _OWN_SERVICE, "here": service or _OWN_SERVICE}
    reason = problems.other_service(**names)
    if job.state is JobState.QUEUED:
        await record.apply(ev.SendHeld(clock.now(), Hold.SERVICE, reason))
    elif job.is_with_api:
        await record.apply(ev.FollowHeld(clock.now(), Hold.SERVICE, reason))


_LOOK_EVERY_S = 60.0


@dataclass(frozen=True, slots=True)
class OrphanedJobs:
    """Looks from time to time for jobs nobody drives; `take_up` gets them, `go_on` drives them.

    `others_are_gone` tells whether no other process drives jobs; the journal's `unfinished` then
    knows of all they have left. It may raise JournalUnusable. `known` are the engine's own jobs:
    none is added by anyone else while `adding` is held.
    """

    journal: Journal
    clock: Clock
    steps: ShieldedTasks
    known: Mapping[str, JobRecord]
    adding: asyncio.Lock
    others_are_gone: Callable[[], Awaitable[bool]]
    take_up: Callable[[Sequence[Job]], Awaitable[None]]
    go_on: Callable[[], None]

    async def look_after(self) -> None:
        """Look until cancelled."""
        while True:
            await self.clock.sleep(_LOOK_EVERY_S)
            # Cut off in between it could keep other processes out for good.
            await self.steps.run(self._look())

    async def _look(self) -> None:
        async with self.adding:
            # An own job may end, and be forgotten, while the journal is being read; what was read
            # of it must not be driven a second time.
            own = frozenset(self.known)
            try:
                if not await self.others_are_gone():
                    return
                jobs = await self.journal.unfinished()
            except JournalUnusable:
                # Whoever needs the journal says so; the next look comes soon.
                return
            if left := [job for job in jobs if job.take_id not in own]:
                await self.take_up(left)
        self.go_on()
