"""The sentences of core problems in the window's language."""

from PySide6.QtCore import QCoreApplication

from app.core.problems import Problem, fill, sentences_of


def problem_text(problem: Problem) -> str:
    """What happened, was money spent, what now; translated."""
    translated = (QCoreApplication.translate("problem", each) for each in sentences_of(problem))
    return " ".join(fill(sentence, problem) for sentence in translated)
