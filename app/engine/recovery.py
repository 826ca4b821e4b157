"""What a start makes of each job it finds, and of the ids that the journal could not take."""

from collections.abc import Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass

from app.core import events as ev
from app.core.answers import AcceptedId
from app.core.errors import JournalUnusable
from app.core.events import Event
from app.core.job import Job, JobState
from app.core.ports import AcceptedIds, Clock, Journal, Ledger
from app.core.problems import ProblemKind, problem
from app.core.request import GenerationRequest
from app.engine.record import JobRecord

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

    async def tidy(self, records: Mapping[str, JobRecord]) -> None:
        """Forget the ids that the books have of jobs that have left the queue."""
        for take_id, accepted in (await self.known_ids()).items():
            if take_id in records:
                continue
            with suppress(JournalUnusable):
                entry = await self.ledger.entry(take_id)
                if entry is not None and entry.api_job_id == accepted.api_job_id:
                    await self.accepted_ids.forget(take_id)


def _job_of(accepted: AcceptedId, request: GenerationRequest) -> Job:
    """The job before its id is known: whatever happens now, it is not sent again."""
    return Job(
        accepted.take_id,
        request,
        created_at=accepted.at,
        estimate_usd=accepted.estimate_usd,
        state=JobState.UNCERTAIN,
        problem=problem(ProblemKind.INTERRUPTED_SENDING),
        sent_at=accepted.at,
        service=accepted.service,
        output_dir=accepted.output_dir,
    )
