"""What `gallop generate` asks before money is spent: the real price, and the person's limits."""

from datetime import datetime

from app.core.budget import caps_of
from app.core.model_card import ModelCard
from app.core.price_drift import follow_charges, price_changed
from app.core.request import GenerationRequest
from app.core.settings import Settings
from app.core.spending_limits import SpendingLimits
from app.engine.books import prices_charged
from app.environment import Environment
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
    settings: Settings, environment: Environment, now: datetime, *, may_exceed: bool
) -> SpendingLimits:
    """The limits in `settings` at `now`; with `may_exceed` the user allows the job all the same."""
    caps = caps_of(settings, environment.paths.settings_file)
    return SpendingLimits(caps, now.astimezone(LocalZone()), may_exceed)
