"""What can go wrong, as values: a kind, its fill-ins, and one whole sentence for a person.

A problem is stored with the job it happened to and shown in whatever language the window speaks
then, so it is kept as a kind and fill-ins, not as a finished text.
"""

from dataclasses import dataclass

from app.core.problem_kinds import ProblemKind
from app.core.sentences import SENTENCES
from app.core.translation import QT_TRANSLATE_NOOP

__all__ = ["QT_TRANSLATE_NOOP", "SENTENCES", "Problem", "ProblemKind", "fill", "problem"]


@dataclass(frozen=True, slots=True)
class Problem:
    """One thing that went wrong: its kind and the fill-ins of its sentence."""

    kind: ProblemKind
    params: tuple[tuple[str, str], ...] = ()

    @property
    def message(self) -> str:
        """The whole sentence in English: what happened, was money spent, what now."""
        return fill(SENTENCES[self.kind], self)


def problem(kind: ProblemKind, **params: object) -> Problem:
    """A problem of `kind` whose sentence is filled with `params` (written as text)."""
    return Problem(kind, tuple(sorted((name, str(value)) for name, value in params.items())))


def fill(sentence: str, of: Problem) -> str:
    """`sentence`, which may be a translation, with the fill-ins `of` a problem.

    A fill-in that is missing, as in a problem stored by another version, shows as an ellipsis: a
    sentence about money must never fail to appear.
    """
    return sentence.format_map(_FillIns(of.params))


class _FillIns(dict[str, str]):
    """Fill-ins by name; what is missing becomes an ellipsis."""

    def __missing__(self, name: str) -> str:
        return "…"
