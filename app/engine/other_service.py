"""Jobs that belong to another service than the one this engine speaks to: shown, and left alone."""

from app.core import events as ev
from app.core.events import Hold
from app.core.job import JobState
from app.core.ports import Clock
from app.core.problems import ProblemKind, problem
from app.engine.record import JobRecord

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
    reason = problem(ProblemKind.OTHER_SERVICE, **names)
    if job.state is JobState.QUEUED:
        await record.apply(ev.SendHeld(clock.now(), Hold.SERVICE, reason))
    elif job.is_with_api:
        await record.apply(ev.FollowHeld(clock.now(), Hold.SERVICE, reason))
