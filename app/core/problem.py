"""A problem as a value: its kind and the fill-ins of its message.

Problems are stored with their jobs and shown in the language that the window has then, so they
contain no finished text. `core.problems` defines the kinds.
"""

from collections.abc import Callable, Mapping
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
    """Return `text`; the call marks it for Qt's lupdate, so that core needs no Qt."""
    return text


class ProblemKind:
    """A kind of problem: `value` is its stored name, `sentence` its English text."""

    __slots__ = ("sentence", "value")

    def __init__(self, value: str, sentence: str) -> None:
        self.value = value
        self.sentence = sentence

    def value_of(self, name: str, stored: str) -> object:
        """The fill-in `name` as a value of its type, from its `stored` text."""
        return stored

    def __repr__(self) -> str:
        return self.value

    def __reduce__(self) -> str:
        # Kinds are compared by identity: a copy of a kind is the kind itself.
        return self.value


@dataclass(frozen=True, slots=True)
class Problem:
    """One problem: its kind and the fill-ins of its message.

    `others` is the number of further clips with the same problem; it is shown and not stored.
    """

    kind: ProblemKind
    params: tuple[tuple[str, str], ...] = ()
    others: int = 0

    @property
    def message(self) -> str:
        """The whole message in English: what happened, was money spent, what now."""
        message = fill(self.kind.sentence, self)
        match self.others:
            case 0:
                return message
            case 1:
                return f"{message} This also happened to 1 other clip."
            case others:
                return f"{message} This also happened to {others:,} other clips."

    def param(self, name: str, default: str = "…") -> str:
        """The fill-in `name`, or `default`: other kinds and versions may not have it."""
        return dict(self.params).get(name, default)


class TypedKind(ProblemKind, Generic[P]):
    """A kind whose fill-ins are the parameters of `declaration`; a call makes a Problem."""

    __slots__ = ("declaration",)

    def __init__(self, declaration: Callable[P, None], sentence: str) -> None:
        super().__init__(declaration.__name__.replace("_", "-"), sentence)
        self.declaration = declaration

    def __call__(self, *args: P.args, **kwargs: P.kwargs) -> Problem:
        self.declaration(*args, **kwargs)
        return Problem(
            self, tuple(sorted((name, _stored(value)) for name, value in kwargs.items()))
        )

    def value_of(self, name: str, stored: str) -> object:
        """See ProblemKind. Numbers and times that cannot be read stay text."""
        read = _READERS.get(self.declaration.__annotations__.get(name))
        try:
            return read(stored) if read else stored
        except ValueError:
            return stored


class FileProblemKind(Protocol):
    """A kind of problem with one file or folder, and its reason."""

    def __call__(self, *, path: StrPath, detail: str) -> Problem:
        """A problem of this kind."""


def problem_kind(context: str, sentence: str) -> Callable[[Callable[P, None]], TypedKind[P]]:
    """Turn a function without a body, with keyword parameters, into a kind with `sentence`."""
    return lambda declaration: TypedKind(declaration, sentence)


def english_text(value: object) -> str:
    """A fill-in as the English message shows it."""
    match value:
        case Decimal():
            return format_usd(value)
        case int():
            return f"{value:,}"
        case float():
            return f"{value:.1f}"
        case datetime():
            # In the user's time zone.
            return f"{value.astimezone():%H:%M}"
        case tuple():
            return ", ".join(value)
        case _:
            return str(value)


def fill(sentence: str, of: Problem, text_of: Callable[[object], str] = english_text) -> str:
    """`sentence`, perhaps translated, with the fill-ins `of` a problem, each as `text_of` shows it.

    A missing fill-in, as in a problem that another version stored, is shown as an ellipsis: a
    message about money must always appear. Fill-ins may be text from outside.
    """
    params = {name: fill_in(text_of(of.kind.value_of(name, stored))) for name, stored in of.params}
    return sentence.format_map(_FillIns(params))


def _stored(value: object) -> str:
    """A fill-in as it is stored: a time for every time zone, and all else as in English."""
    return value.isoformat() if isinstance(value, datetime) else english_text(value)


# The reverse of `_stored`, for what is not shown alike everywhere.
_READERS: Mapping[object, Callable[[str], object]] = {
    int: lambda stored: int(stored.replace(",", "")),
    float: float,
    datetime: datetime.fromisoformat,
}


class _FillIns(dict[str, str]):
    """Fill-ins by name; a missing one is an ellipsis."""

    def __missing__(self, name: str) -> str:
        return "…"
