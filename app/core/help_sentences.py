"""What a person is told when diagnostics, a crash report or the look for a new version failed."""

from collections.abc import Mapping

from app.core.problem_kinds import ProblemKind
from app.core.translation import QT_TRANSLATE_NOOP

HELP_SENTENCES: Mapping[ProblemKind, str] = {
    ProblemKind.DIAGNOSTICS_FAILED: QT_TRANSLATE_NOOP(
        "problem",
        "The diagnostics could not be written to “{path}” ({detail}). Nothing else is affected and "
        "nothing was charged. Choose another place and try again.",
    ),
    ProblemKind.REPORT_FAILED: QT_TRANSLATE_NOOP(
        "problem",
        "The report of the crash could not be read, saved or deleted at “{path}” ({detail}). Jobs "
        "and videos are not affected and nothing was charged.",
    ),
    ProblemKind.UPDATE_UNKNOWN_PLACE: QT_TRANSLATE_NOOP(
        "problem",
        "This Gallop does not know where newer versions are published, so nothing was sent. "
        "Look where you got it from.",
    ),
    ProblemKind.UPDATE_UNREACHABLE: QT_TRANSLATE_NOOP(
        "problem",
        "The list of Gallop's versions could not be reached ({detail}). Nothing was changed and "
        "nothing was charged. Try again later.",
    ),
    ProblemKind.UPDATE_UNREADABLE: QT_TRANSLATE_NOOP(
        "problem",
        "The answer about Gallop's versions could not be understood ({detail}). Nothing was "
        "changed and nothing was charged. Look on the download page yourself, or try again later.",
    ),
}
