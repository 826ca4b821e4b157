"""What an import brought, in numbers, and how they are gathered."""

from dataclasses import dataclass, replace
from pathlib import Path

from app.core.found_clip import ImportStep
from app.core.problems import Problem, ProblemKind, problem

_NAMED_FAILURES = 3
# Of a large import so many are told by their ids, to be seen.
MAX_NAMED_CLIPS = 500


@dataclass(frozen=True, slots=True)
class ImportSummary:
    """How many clips are new, how many were known already, and how many files were no clip.

    `unread` files may be clips, but the disk stood in the way. Of all such `troubles`, also with
    folders, there is one of each kind, which says how many others there were. `first_ids` and
    `first_failed` name the first of the new clips and of the files that are none.
    """

    added: int
    known: int
    failed: int
    unread: int
    was_stopped: bool
    troubles: tuple[Problem, ...] = ()
    first_ids: tuple[str, ...] = ()
    first_failed: tuple[Path, ...] = ()

    @property
    def is_whole(self) -> bool:
        """Whether everything that was to be added is in the library."""
        return not (self.failed or self.troubles or self.was_stopped)

    @property
    def problem(self) -> Problem | None:
        """What to tell of the files that are no videos."""
        if not self.failed:
            return None
        names = ", ".join(f"“{path.name}”" for path in self.first_failed)
        if self.failed > len(self.first_failed):
            names += ", …"
        everything = self.added + self.known + self.failed + self.unread
        return problem(
            ProblemKind.IMPORT_INCOMPLETE,
            failed=f"{self.failed:,}",
            all=f"{everything:,}",
            names=names,
        )


class ImportSoFar:
    """Counts the steps of an import; keeps no clip, however many there are."""

    def __init__(self) -> None:
        self._first_ids: list[str] = []
        self._first_failed: list[Path] = []
        self._added = self._known = self._failed = self._unread = 0
        self._troubles: dict[ProblemKind, Problem] = {}

    def take(self, step: ImportStep) -> None:
        """Count `step`."""
        if step.added:
            self._added += 1
            if len(self._first_ids) < MAX_NAMED_CLIPS:
                self._first_ids.append(step.added.clip_id)
        elif step.known:
            self._known += 1
        elif step.trouble:
            self._unread += 1
            self.meet(step.trouble)
        else:
            self._failed += 1
            if len(self._first_failed) < _NAMED_FAILURES:
                self._first_failed.append(step.path)

    def meet(self, trouble: Problem) -> None:
        """Something stood in the way; a full disk says the same of every file."""
        first = self._troubles.get(trouble.kind)
        others = 0 if first is None else first.others + 1
        self._troubles[trouble.kind] = replace(first or trouble, others=others)

    def summary(self, *, was_stopped: bool) -> ImportSummary:
        """All of it."""
        return ImportSummary(
            added=self._added,
            known=self._known,
            failed=self._failed,
            unread=self._unread,
            was_stopped=was_stopped,
            troubles=tuple(self._troubles.values()),
            first_ids=tuple(self._first_ids),
            first_failed=tuple(self._first_failed),
        )
