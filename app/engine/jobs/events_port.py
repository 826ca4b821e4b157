"""The facts that the engine reports to the window's session or to the command line."""

from typing import Protocol

from app.core.job import Job
from app.core.library.clip import Clip
from app.core.problem import Problem, ProblemKind


class EngineListener(Protocol):
    """Receives facts on the event loop, after the journal has them."""

    def job_changed(self, job: Job) -> None:
        """A job is new or has changed."""
        ...

    def progress_changed(self, take_id: str, received_bytes: int, total_bytes: int | None) -> None:
        """A download has made progress; `total_bytes` is None while it is unknown."""
        ...

    def clip_kept(self, clip: Clip) -> None:
        """A clip has its final file and is in the library."""
        ...

    def online_changed(self, is_online: bool) -> None:
        """The API became reachable or unreachable; the first result is also reported."""
        ...

    def problem_met(self, problem: Problem) -> None:
        """A problem that concerns no single job, such as a job list that cannot be written."""
        ...

    def problem_solved(self, kind: ProblemKind) -> None:
        """The problem of this kind, reported by `problem_met`, is over."""
        ...
