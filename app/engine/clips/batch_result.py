"""The result of a request about many clips, collected while it runs."""

from collections.abc import Iterable
from dataclasses import replace

from msgspec import Struct

from app.core.library.clip import Clip
from app.core.problem import Problem, ProblemKind

# An upper limit of the memory for a result. Beyond it only the ids are kept.
MAX_LISTED_CLIPS = 2_000


class BatchResult(Struct, frozen=True):
    """The changed clips in their new state, and the problems of the others.

    With more than MAX_LISTED_CLIPS clips, `clips` is empty and only `many_ids` lists them. There is
    one problem of each kind, with the number of other clips that had the same.
    """

    clips: tuple[Clip, ...] = ()
    problems: tuple[Problem, ...] = ()
    many_ids: tuple[str, ...] = ()


class BatchProgress:
    """Collects a BatchResult, in little memory for any number of clips."""

    def __init__(self) -> None:
        self._clips: list[Clip] = []
        self._clip_ids: list[str] = []
        self._problems: dict[ProblemKind, Problem] = {}

    @property
    def is_empty(self) -> bool:
        """Whether there is neither a changed clip nor a problem so far."""
        return not (self._clip_ids or self._problems)

    def add(self, clips: Iterable[Clip]) -> None:
        """Add these clips as changed."""
        for clip in clips:
            self._clip_ids.append(clip.clip_id)
            if len(self._clip_ids) <= MAX_LISTED_CLIPS:
                self._clips.append(clip)
            else:
                self._clips.clear()

    def fail(self, problem: Problem) -> None:
        """Add the problem of one clip."""
        first = self._problems.get(problem.kind)
        others = 0 if first is None else first.others + 1
        self._problems[problem.kind] = replace(first or problem, others=others)

    def done(self) -> BatchResult:
        """Return the complete result."""
        problems = tuple(self._problems.values())
        if len(self._clip_ids) > MAX_LISTED_CLIPS:
            return BatchResult((), problems, tuple(self._clip_ids))
        return BatchResult(tuple(self._clips), problems)
