"""Recovers jobs at a start, and ids of paid jobs that the journal could not take."""

import asyncio
from collections.abc import Awaitable, Callable, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, field

from msgspec import Struct

from app.aio.tasks import ShieldedTasks
from app.core import events as ev
from app.core import problems
from app.core.errors import ChangedElsewhere, GallopError, JournalUnusable
from app.core.events import AcceptedId, Event
from app.core.job import GONE, Hold, Job, JobState
from app.core.ports import AcceptedIds, Clock, Journal, Ledger
from app.core.request import GenerationRequest
from app.engine.jobs.events_port import EngineListener
from app.engine.jobs.holds import MaySend
from app.engine.jobs.job_record import JobRecord

_WITHOUT_ID = (JobState.QUEUED, JobState.SENDING, JobState.UNCERTAIN)


class Recovery(Struct, frozen=True):
    """Resumes the jobs of an earlier run; an id in the accepted-id files overrides their state."""

    accepted_ids: AcceptedIds
    ledger: Ledger
    clock: Clock

    async def known_ids(self) -> Mapping[str, AcceptedId]:
        """The contents of the accepted-id files, by take."""
        return {accepted.take_id: accepted for accepted in await self.accepted_ids.all()}

    async def restore_paid_jobs(self, journal: Journal) -> Sequence[Job]:
        """Write paid jobs that `journal` lacks to it, and return them.

        It lacks them if it was deleted or replaced by an older one while their requests were sent.
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
        """Put the job into a state that is safe to continue from. Raises ChangedElsewhere."""
        was_sending = record.job.state is JobState.SENDING
        event: Event = ev.Restarted(self.clock.now())
        if known and record.job.state in _WITHOUT_ID and not record.job.api_job_id:
            event = ev.Recovered(known.at, known.api_job_id, known.charged_usd)
        await record.apply(event)
        if record.is_written and (known or was_sending):
            await self.accepted_ids.forget(record.job.take_id)

    async def tidy(self, records: Mapping[str, JobRecord]) -> Sequence[str]:
        """Delete the stored ids of jobs that are in the ledger and have left the queue.

        Returns those of jobs that the ledger lacks: their request is not known either.
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
    """The job before its id is known, in a state that is never sent again."""
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
        clips_dir=accepted.clips_dir,
        take=accepted.take,
    )


class CrashedJobs:
    """Remembers the takes among `records` whose worker crashed, and reports each crash once."""

    def __init__(
        self, records: Mapping[str, JobRecord], clock: Clock, listener: EngineListener
    ) -> None:
        self._records = records
        self._clock = clock
        self._listener = listener
        self._names: set[str] = set()
        self._let_go: set[str] = set()

    def __contains__(self, take_id: str) -> bool:
        return take_id in self._names

    def add(self, name: str, error: BaseException) -> None:
        """Report a crashed worker, which is a program error; its job stays as in the journal.

        The error may also be that another process works on the job, which is then let go.
        """
        self._names.add(name)
        if isinstance(error, ChangedElsewhere):
            self._let_go.add(name)
        if isinstance(error, GallopError):
            self._listener.problem_met(error.problem)
            return
        detail = type(error).__name__
        self._listener.problem_met(problems.internal(detail=detail))

    def let_go(self) -> Mapping[str, JobRecord]:
        """The records that were let go because another process works on their jobs, by take id."""
        return {name: self._records[name] for name in self._let_go if name in self._records}

    def discard(self, take_id: str) -> None:
        """Let the take's worker start again."""
        self._names.discard(take_id)
        was_let_go = bool(self._let_go)
        self._let_go.discard(take_id)
        if was_let_go and not self.let_go():
            self._listener.problem_solved(problems.changed_elsewhere)

    async def take_up(self, may_send: MaySend) -> None:
        """Let all workers start again, each from a state that is safe to continue from.

        Unsent jobs that `may_send` refuses wait for the user's consent instead.
        """
        for name in tuple(self._names):
            if record := self._records.get(name):
                async with record.step:
                    # A user's request may have started its worker meanwhile.
                    if name in self._names:
                        await self._make_safe(record, may_send)
            self.discard(name)

    async def _make_safe(self, record: JobRecord, may_send: MaySend) -> None:
        job, now = record.job, self._clock.now()
        if job.state is JobState.DOWNLOADING:
            await record.apply(ev.Restarted(now))
        elif job.state is JobState.QUEUED and not may_send(job):
            await record.apply(ev.SendHeld(now, Hold.CONSENT, problems.consent_needed()))


# The name of the service whose address is not stored with its jobs.
_OWN_SERVICE = "ShortAPI"


async def leave_to_its_service(record: JobRecord, service: str, clock: Clock) -> None:
    """Hold a job of another `service`, so that it is not sent, polled or downloaded.

    Its id is not valid here, and its money belongs to another account. The user can send an unsent
    job from here as a new take.
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
    """Checks periodically for jobs without a process; `take_up` gets them, `go_on` runs them.

    `others_are_gone` returns whether no other process runs jobs. The journal's `unfinished` then
    includes all that they have left. It may raise JournalUnusable. `known` are the engine's own
    jobs: none is added elsewhere while `adding` is held. Those of `let_go`, which other processes
    had taken over, are taken back once these are gone and have left the job alone for one check.
    """

    journal: Journal
    clock: Clock
    steps: ShieldedTasks
    known: Mapping[str, JobRecord]
    adding: asyncio.Lock
    others_are_gone: Callable[[], Awaitable[bool]]
    take_up: Callable[[Sequence[Job]], Awaitable[None]]
    go_on: Callable[[], None]
    let_go: Callable[[], Mapping[str, JobRecord]]
    on_gone: Callable[[JobRecord], None]
    _seen: dict[str, Job] = field(default_factory=dict)

    async def look_after(self) -> None:
        """Check until cancelled."""
        while True:
            await self.clock.sleep(_LOOK_EVERY_S)
            # Shielded: cancelled in between, it could lock other processes out for good.
            await self.steps.run(self._look())

    async def _look(self) -> None:
        async with self.adding:
            # An own job may end, and be dropped, during the read. Its state from that read must not
            # be run a second time.
            own = frozenset(self.known)
            try:
                if not await self.others_are_gone():
                    return
                jobs = await self.journal.unfinished()
                resting = await self._resting(jobs)
            except JournalUnusable:
                # Those who need the journal report it; the next check comes soon.
                return
            if left := [job for job in jobs if job.take_id not in own or job.take_id in resting]:
                await self.take_up(left)
        self.go_on()

    async def _resting(self, jobs: Sequence[Job]) -> frozenset[str]:
        """The takes that were let go and that no process has changed since the last check.

        The locks alone do not prove that the others are gone: some network disks have none. The
        records of the other takes get the states that their jobs have by now.
        """
        found = {job.take_id: job for job in jobs}
        let_go = self.let_go()
        resting = set()
        for take_id, record in let_go.items():
            if found.get(take_id) != record.job:
                await record.read_again()
                if record.job.state in GONE:
                    self.on_gone(record)
            elif self._seen.get(take_id) == record.job:
                resting.add(take_id)
        self._seen.clear()
        self._seen.update((take_id, record.job) for take_id, record in let_go.items())
        return frozenset(resting)
