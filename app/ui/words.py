"""Problems, money and lengths of time as the words a person reads."""

from PySide6.QtCore import QCoreApplication

from app.core.money import format_usd
from app.core.pricing import Cost
from app.core.problems import SENTENCES, Problem, fill


def problem_text(problem: Problem) -> str:
    """The whole sentence of `problem` in the window's language."""
    return fill(QCoreApplication.translate("problem", SENTENCES[problem.kind]), problem)


def formula_text(cost: Cost) -> str:
    """How the price comes about, ending in the total: 5 s × $0.229 × 2 takes = $2.29."""
    sentence = QCoreApplication.translate("words", "{factors} = {total}")
    return sentence.format(factors=factors_text(cost), total=format_usd(cost.total_usd))


def factors_text(cost: Cost) -> str:
    """The left side of the formula: 5 s × $0.229 × 2 takes."""
    takes = (
        QCoreApplication.translate("words", "1 take")
        if cost.takes == 1
        else QCoreApplication.translate("words", "%n takes", "", cost.takes)
    )
    sentence = QCoreApplication.translate("words", "{seconds} s × {price} × {takes}")
    return sentence.format(
        seconds=cost.duration_s, price=format_usd(cost.price_usd_per_s), takes=takes
    )
