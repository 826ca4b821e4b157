"""What is asked of the books before money is spent: the real prices, and whether it is too much."""

from collections.abc import Sequence
from datetime import UTC, datetime, time

from app.core.budget import Caps, cap_exceeded, day_start, month_start
from app.core.job import Job
from app.core.model_card import ModelCard
from app.core.money import ZERO_USD
from app.core.ports import Ledger
from app.core.price_drift import PriceDrift, price_drift
from app.core.problems import Problem


async def prices_charged(card: ModelCard, ledger: Ledger, now: datetime) -> tuple[PriceDrift, ...]:
    """The tiers of `card` that are charged at another price from when it was written to `now`.

    Raises JournalUnusable.
    """
    since = datetime.combine(card.price_as_of, time.min, UTC)
    charges = await ledger.latest_charges(card.id, card.resolution_names, since, now)
    return price_drift(charges, card)


async def over_cap(
    jobs: Sequence[Job], caps: Caps, ledger: Ledger, now: datetime
) -> Problem | None:
    """Why `jobs`, which are not written down yet, need the person's leave together; else None.

    `now` is in the person's time zone, whose days and months the limits are for. Raises
    JournalUnusable.
    """
    if caps == Caps():
        return None
    commitments = await ledger.commitments(day_start(now), month_start(now))
    total_usd = sum((job.estimate_usd for job in jobs), ZERO_USD)
    return cap_exceeded(total_usd, commitments, caps)
