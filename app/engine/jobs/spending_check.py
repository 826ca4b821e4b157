"""Compares the model card's prices with the real charges before money is spent."""

from datetime import UTC, datetime, time

from app.core.model_card import ModelCard
from app.core.ports import Ledger
from app.core.prices import PriceDrift, price_drift


async def prices_charged(card: ModelCard, ledger: Ledger, now: datetime) -> tuple[PriceDrift, ...]:
    """The tiers of `card` that were charged another price from when it was written to `now`.

    Raises JournalUnusable.
    """
    since = datetime.combine(card.price_as_of, time.min, UTC)
    charges = await ledger.latest_charges(card.id, card.resolution_names, since, now)
    return price_drift(charges, card)
