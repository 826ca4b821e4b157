"""Jobs whose drive has died by a mistake of the program, until a person's word."""

from collections.abc import Mapping

from app.core import events as ev
from app.core.errors import GallopError
from app.core.job import JobState
from app.core.ports import Clock
from app.core.problems import ProblemKind, problem
from app.engine.listener import EngineListener
from app.engine.record import JobRecord


class GivenUp:
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
            self._listener.trouble_met(error.problem)
            return
        detail = type(error).__name__
        self._listener.trouble_met(problem(ProblemKind.INTERNAL, detail=detail))

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
