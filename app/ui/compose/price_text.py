"""The price, the source of the key and the state of opening, as text for the user."""

from typing import assert_never

from PySide6.QtCore import QCoreApplication

from app.bridge.lifecycle import OpeningStage
from app.core import problems
from app.core.prices import Cost
from app.core.problem import ProblemKind
from app.core.secret import KeySource
from app.ui.widgets.formats import counted, usd_text


def formula_text(cost: Cost) -> str:
    """Return the whole formula with its total: 5 s × $0.229 × 2 takes = $2.29."""
    sentence = QCoreApplication.translate("words", "{factors} = {total}")
    return sentence.format(factors=factors_text(cost), total=usd_text(cost.total_usd))


def factors_text(cost: Cost) -> str:
    """Return the left side of the formula: 5 s × $0.229 × 2 takes."""
    many = QCoreApplication.translate("words", "{count} takes", "", cost.takes)
    takes = counted(QCoreApplication.translate("words", "1 take"), many, cost.takes)
    sentence = QCoreApplication.translate("words", "{seconds} s × {price} × {takes}")
    return sentence.format(
        seconds=cost.duration_s, price=usd_text(cost.price_usd_per_s), takes=takes
    )


def stage_text(stage: OpeningStage) -> str:
    """Return the text of the status bar while `stage` lasts; empty when everything is open."""
    match stage:
        case OpeningStage.OPENING:
            return QCoreApplication.translate("words", "Opening the job list…")
        case OpeningStage.ASKING_KEYRING:
            return QCoreApplication.translate("words", "Checking your system keyring…")
        case OpeningStage.OPEN:
            return ""
        case _:
            assert_never(stage)


def cannot_open_text(kind: ProblemKind) -> str:
    """Return the text of the status bar while `kind` blocks the job list; empty for other kinds."""
    if kind is problems.journal_closing:
        return QCoreApplication.translate("words", "Finishing the last request…")
    if kind is problems.journal_with_command:
        return QCoreApplication.translate("words", "Waiting for the command to finish…")
    if kind is problems.journal_in_use:
        return QCoreApplication.translate("words", "Waiting for the other Gallop window to close…")
    if kind in (problems.journal_too_new, problems.journal_damaged):
        return QCoreApplication.translate("words", "The job list is not open")
    return ""


def key_source_text(source: KeySource) -> str:
    """Return the text of the status bar about the source of the key in use."""
    match source:
        case KeySource.NONE:
            return QCoreApplication.translate("words", "No API key yet")
        case KeySource.ENVIRONMENT:
            return QCoreApplication.translate("words", "Key from SHORTAPI_KEY")
        case KeySource.KEYRING:
            return QCoreApplication.translate("words", "Key from your system keyring")
        case KeySource.SESSION:
            return QCoreApplication.translate("words", "Key kept until you close Gallop")
        case KeySource.DEMO:
            return QCoreApplication.translate("words", "No key needed")
        case _:
            assert_never(source)
