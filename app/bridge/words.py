"""The sentences of core problems in the window's language."""

from PySide6.QtCore import QCoreApplication

from app.core.problems import SENTENCES, Problem, fill


def problem_text(problem: Problem) -> str:
    """What happened, was money spent, what now; translated."""
    return fill(QCoreApplication.translate("problem", SENTENCES[problem.kind]), problem)
