"""What the notice bar shows: one sentence with its weight, actions and details."""

from collections.abc import Callable
from dataclasses import dataclass, field
from enum import StrEnum

from PySide6.QtCore import QCoreApplication

from app.core.problem import Problem, fill


class NoticeLevel(StrEnum):
    """How much a notice matters; the most urgent first."""

    BAD = "bad"
    WARNING = "warning"
    GOOD = "good"
    INFO = "info"


@dataclass(frozen=True, slots=True)
class NoticeAction:
    """A button of a notice: its label, what a press calls, and an id that names the button."""

    action_id: str
    label: str
    # Two notices that look alike are the same notice.
    call: Callable[[], None] = field(compare=False)


@dataclass(frozen=True, slots=True)
class Notice:
    """One thing to say; a later notice with the same `notice_id` replaces it.

    `text` is one or more whole sentences, the first of which says what happened. `details` is for
    those who want to know more or to report it; empty when there is nothing to add. `is_answer`
    says what came of something the user has just done: it is shown at once, and each time anew.
    """

    notice_id: str
    level: NoticeLevel
    text: str
    actions: tuple[NoticeAction, ...] = ()
    details: str = ""
    is_answer: bool = False


def problem_text(problem: Problem) -> str:
    """What happened, was money spent, what now; translated."""
    translated = (QCoreApplication.translate("problem", each) for each in problem.sentences)
    return " ".join(fill(sentence, problem) for sentence in translated)
