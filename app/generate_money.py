"""What `gallop generate` asks before money is spent: the real price, and the person's limits."""

from datetime import datetime

from app.core.budget import caps_of
from app.core.model_card import ModelCard
from app.core.price_drift import follow_charges, price_changed
from app.core.problems import Problem, ProblemKind
from app.core.request import GenerationRequest
from app.core.spending_limits import SpendingLimits
from app.engine.books import prices_charged
from app.environment import Environment
from app.storage.settings_store import LoadedSettings
from app.streams import say
from app.system_clock import LocalZone
from app.wiring import open_books


async def charged_card(
    request: GenerationRequest, card: ModelCard, environment: Environment, now: datetime
) -> ModelCard:
    """`card` with the prices charged up to `now`; says so when that of `request` is another.

    Raises JournalUnusable.
    """
    async with open_books(environment) as ledger:
        drifts = await prices_charged(card, ledger, now)
    for drift in drifts:
        if drift.resolution == request.resolution:
            say(price_changed(drift).message)
    return follow_charges(card, drifts)


def limits_of(
    loaded: LoadedSettings, now: datetime, *, may_exceed: bool
) -> SpendingLimits | Problem:
    """The limits in the settings at `now`, or why there is no job without the user's leave.

    Limits that were lost with the settings are taken as reached, once: nobody may be there to
    read that they are off.
    """
    is_lost = loaded.problem and loaded.problem.kind is ProblemKind.SETTINGS_DAMAGED
    if loaded.problem and is_lost and not may_exceed:
        return loaded.problem
    return SpendingLimits(caps_of(loaded.settings), now.astimezone(LocalZone()), may_exceed)
