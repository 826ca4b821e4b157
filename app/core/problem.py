"""What can go wrong, as values: a kind, its fill-ins, and one whole sentence for a user.

A problem is stored with the job it happened to and shown in whatever language the window speaks
then, so it is kept as a kind and fill-ins, not as a finished text.
"""

from dataclasses import dataclass

from app.core.outside_text import fill_in
from app.core.problem_messages import QT_TRANSLATE_NOOP, SENTENCES, ProblemKind

__all__ = [
    "QT_TRANSLATE_NOOP",
    "SENTENCES",
    "Problem",
    "ProblemKind",
    "fill",
    "problem",
    "sentences_of",
]

_ONE_OTHER = QT_TRANSLATE_NOOP("problem", "The same happened to 1 other clip.")
_OTHERS = QT_TRANSLATE_NOOP("problem", "The same happened to {others} other clips.")


@dataclass(frozen=True, slots=True)
class Problem:
    """One thing that went wrong: its kind and the fill-ins of its sentence.

    `others` is to how many more clips the same happened; it is told and not stored.
    """

    kind: ProblemKind
    params: tuple[tuple[str, str], ...] = ()
    others: int = 0

    @property
    def message(self) -> str:
        """The whole sentence in English: what happened, was money spent, what now."""
        return " ".join(fill(sentence, self) for sentence in sentences_of(self))


def problem(kind: ProblemKind, **params: object) -> Problem:
    """A problem of `kind` whose sentence is filled with `params` (written as text)."""
    return Problem(kind, tuple(sorted((name, str(value)) for name, value in params.items())))


def sentences_of(told: Problem) -> tuple[str, ...]:
    """What is to be said, not yet translated nor filled in."""
    if told.others:
        return SENTENCES[told.kind], _ONE_OTHER if told.others == 1 else _OTHERS
    return (SENTENCES[told.kind],)


def fill(sentence: str, of: Problem) -> str:
    """`sentence`, which may be a translation, with the fill-ins `of` a problem.

    A fill-in that is missing, as in a problem stored by another version, shows as an ellipsis: a
    sentence about money must never fail to appear. What they say is often from outside.
    """
    params = {name: fill_in(value) for name, value in of.params}
    return sentence.format_map(_FillIns({"others": f"{of.others:,}", **params}))


class _FillIns(dict[str, str]):
    """Fill-ins by name; what is missing becomes an ellipsis."""

    def __missing__(self, name: str) -> str:
        return "…"
