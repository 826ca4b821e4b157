"""What can go wrong, as values: a kind and the fill-ins of its sentence.

A problem is stored with the job it happened to and shown in whatever language the window speaks
then, so it is kept as a kind and fill-ins, not as a finished text. `core.problems` has the kinds.
"""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal
from pathlib import Path
from typing import Generic, ParamSpec, Protocol

from app.core.money import format_usd
from app.core.outside_text import fill_in

P = ParamSpec("P")
StrPath = str | Path


def QT_TRANSLATE_NOOP(context: str, text: str) -> str:
    """`text` unchanged; the call marks it for Qt's lupdate, so the core needs no Qt."""
    return text


_ONE_OTHER = QT_TRANSLATE_NOOP("problem", "The same happened to 1 other clip.")
_OTHERS = QT_TRANSLATE_NOOP("problem", "The same happened to {others} other clips.")


class ProblemKind:
    """A kind of problem: `value` is its stored name, `sentence` its text in English."""

    __slots__ = ("sentence", "value")

    def __init__(self, value: str, sentence: str) -> None:
        self.value = value
        self.sentence = sentence

    def __repr__(self) -> str:
        return self.value


@dataclass(frozen=True, slots=True)
class Problem:
    """One thing that went wrong: its kind and the fill-ins of its sentence.

    `others` is to how many more clips the same happened; it is shown and not stored.
    """

    kind: ProblemKind
    params: tuple[tuple[str, str], ...] = ()
    others: int = 0

    @property
    def message(self) -> str:
        """The whole sentence in English: what happened, was money spent, what now."""
        return " ".join(fill(sentence, self) for sentence in self.sentences)

    @property
    def sentences(self) -> tuple[str, ...]:
        """What is to be said, not yet translated nor filled in."""
        if self.others:
            return self.kind.sentence, _ONE_OTHER if self.others == 1 else _OTHERS
        return (self.kind.sentence,)

    def param(self, name: str, default: str = "…") -> str:
        """The fill-in `name`; a problem of another kind, or stored by another version, lacks it."""
        return dict(self.params).get(name, default)


class TypedKind(ProblemKind, Generic[P]):
    """A kind whose fill-ins are the parameters of `declaration`; called, it makes a problem."""

    __slots__ = ("declaration",)

    def __init__(self, declaration: Callable[P, None], sentence: str) -> None:
        super().__init__(declaration.__name__.replace("_", "-"), sentence)
        self.declaration = declaration

    def __call__(self, *args: P.args, **kwargs: P.kwargs) -> Problem:
        self.declaration(*args, **kwargs)
        return Problem(self, tuple(sorted((name, _text(value)) for name, value in kwargs.items())))


class FileProblemKind(Protocol):
    """A kind of problem with one file or folder, and why."""

    def __call__(self, *, path: StrPath, detail: str) -> Problem:
        """A problem of this kind."""


def problem_kind(context: str, sentence: str) -> Callable[[Callable[P, None]], TypedKind[P]]:
    """Make a function without a body, whose parameters are by keyword, a kind with `sentence`."""
    return lambda declaration: TypedKind(declaration, sentence)


def fill(sentence: str, of: Problem) -> str:
    """`sentence`, which may be a translation, with the fill-ins `of` a problem.

    A fill-in that is missing, as in a problem stored by another version, shows as an ellipsis: a
    sentence about money must never fail to appear. What they say is often from outside.
    """
    params = {name: fill_in(value) for name, value in of.params}
    return sentence.format_map(_FillIns({"others": _text(of.others), **params}))


def _text(value: object) -> str:
    """A fill-in as it is shown and stored."""
    match value:
        case Decimal():
            return format_usd(value)
        case int():
            return f"{value:,}"
        case float():
            return f"{value:.1f}"
        case datetime():
            # The user's own time of day.
            return f"{value.astimezone():%H:%M}"
        case tuple():
            return ", ".join(value)
        case _:
            return str(value)


class _FillIns(dict[str, str]):
    """Fill-ins by name; what is missing becomes an ellipsis."""

    def __missing__(self, name: str) -> str:
        return "…"
