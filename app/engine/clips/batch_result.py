"""What came of a request about clips, gathered while it is carried out."""

from collections.abc import Iterable
from dataclasses import dataclass, replace

from app.core.clip import Clip
from app.core.problem import Problem, ProblemKind

# A list keeps no more in memory: of others it is enough to know which they are.
MAX_TOLD_CLIPS = 2_000


@dataclass(frozen=True, slots=True)
class BatchResult:
    """The clips something was done with, as they are now, and what went wrong with the others.

    More than MAX_TOLD_CLIPS are told by `many_ids` alone, and `clips` is empty. Of each kind of
    problem there is one, which says to how many others the same happened.
    """

    clips: tuple[Clip, ...] = ()
    problems: tuple[Problem, ...] = ()
    many_ids: tuple[str, ...] = ()


class BatchProgress:
    """Gathers what becomes a Done, in little memory however many clips there are."""

    def __init__(self) -> None:
        self._clips: list[Clip] = []
        self._clip_ids: list[str] = []
        self._problems: dict[ProblemKind, Problem] = {}

    @property
    def is_empty(self) -> bool:
        """Whether nothing was done and nothing went wrong so far."""
        return not (self._clip_ids or self._problems)

    def add(self, clips: Iterable[Clip]) -> None:
        """Something was done with these clips."""
        for clip in clips:
            self._clip_ids.append(clip.clip_id)
            if len(self._clip_ids) <= MAX_TOLD_CLIPS:
                self._clips.append(clip)
            else:
                self._clips.clear()

    def fail(self, problem: Problem) -> None:
        """Something went wrong with one clip."""
        first = self._problems.get(problem.kind)
        others = 0 if first is None else first.others + 1
        self._problems[problem.kind] = replace(first or problem, others=others)

    def done(self) -> BatchResult:
        """All of it."""
        problems = tuple(self._problems.values())
        if len(self._clip_ids) > MAX_TOLD_CLIPS:
            return BatchResult((), problems, tuple(self._clip_ids))
        return BatchResult(tuple(self._clips), problems)
