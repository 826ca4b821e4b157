"""What the notice bar shows: one sentence with its weight, actions and details."""

from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import QCoreApplication

from app.core.problem import Problem, fill, sentences_of


class NoticeLevel(StrEnum):
    """How much a notice matters; the most urgent first."""

    BAD = "bad"
    WARNING = "warning"
    GOOD = "good"
    INFO = "info"


@dataclass(frozen=True, slots=True)
class NoticeAction:
    """Something a user can do about a notice; `label` is what the button says."""

    action_id: str
    label: str


@dataclass(frozen=True, slots=True)
class Notice:
    """One thing to tell; a later notice with the same `notice_id` replaces it.

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
    translated = (QCoreApplication.translate("problem", each) for each in sentences_of(problem))
    return " ".join(fill(sentence, problem) for sentence in translated)
