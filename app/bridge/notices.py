"""The content of the notice bar: text, level, actions and details."""

from collections.abc import Callable
from dataclasses import dataclass, field
from enum import IntEnum, StrEnum


class NoticeLevel(StrEnum):
    """How much a notice matters; the most urgent first."""

    BAD = "bad"
    WARNING = "warning"
    GOOD = "good"
    INFO = "info"


class NoticeRank(IntEnum):
    """Kinds of notices by urgency, the most urgent first."""

    MAY_BE_CHARGED = 1
    NOT_DOWNLOADED = 2
    BLOCKED = 3
    FAILED = 4
    NEWS = 5
    DONE = 6


_RANKS = {
    NoticeLevel.BAD: NoticeRank.FAILED,
    NoticeLevel.WARNING: NoticeRank.FAILED,
    NoticeLevel.GOOD: NoticeRank.DONE,
    NoticeLevel.INFO: NoticeRank.NEWS,
}


@dataclass(frozen=True, slots=True)
class NoticeAction:
    """A button of a notice: its label, what a press calls, and an id that names the button."""

    action_id: str
    label: str
    # Two notices that look alike are the same notice.
    call: Callable[[], None] = field(compare=False)


@dataclass(frozen=True, slots=True)
class Notice:
    """One message; a later notice with the same `notice_id` replaces it.

    `text` is one or more whole sentences; the first states what happened. `details` is for users
    who want to know more or to report it; may be empty. `is_answer` marks the result of what the
    user has just done: it is shown at once, every time. `rank` is None where `level` says it all;
    a notice of what is done leaves by itself.
    """

    notice_id: str
    level: NoticeLevel
    text: str
    actions: tuple[NoticeAction, ...] = ()
    details: str = ""
    is_answer: bool = False
    rank: NoticeRank | None = None

    @property
    def urgency(self) -> tuple[NoticeRank, int]:
        """A sort key: the most urgent first."""
        return self.rank or _RANKS[self.level], list(NoticeLevel).index(self.level)

    @property
    def is_done(self) -> bool:
        """Whether it only says that all went well."""
        return self.urgency[0] is NoticeRank.DONE
