"""The facts that the engine reports to the window's session or to the command line."""

from typing import Protocol

from app.core.clip import Clip
from app.core.job import Job
from app.core.problem import Problem, ProblemKind


class EngineListener(Protocol):
    """Receives facts, on the event loop, after the journal has them."""

    def job_changed(self, job: Job) -> None:
        """A job is new or has changed."""
        ...

    def progress_changed(self, take_id: str, received_bytes: int, total_bytes: int | None) -> None:
        """A download has gone on; `total_bytes` is None while the server does not say."""
        ...

    def clip_kept(self, clip: Clip) -> None:
        """A clip is in its place on disk."""
        ...

    def online_changed(self, is_online: bool) -> None:
        """The API was reached, or could not be, for the first time or since the opposite."""
        ...

    def problem_met(self, problem: Problem) -> None:
        """Something concerns no single job, such as a job list that cannot be written."""
        ...

    def problem_solved(self, kind: ProblemKind) -> None:
        """The problem of this kind that `problem_met` reported is over."""
        ...
