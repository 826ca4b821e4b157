"""When the API charges another price than the model card says: found, told, and followed."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import datetime
from decimal import ROUND_CEILING, Decimal

from app.core.model_card import ModelCard
from app.core.money import format_usd
from app.core.problems import Problem, ProblemKind, problem

# A charge that is rounded to whole cents is no new price.
_ROUNDING_USD = Decimal("0.01")
_PRICE_STEP_USD = Decimal("0.0001")


@dataclass(frozen=True, slots=True)
class Charge:
    """What one finished job was charged in US dollars, and when (UTC)."""

    resolution: str
    duration_s: int
    charged_usd: Decimal
    at: datetime


@dataclass(frozen=True, slots=True)
class PriceDrift:
    """The price of one tier by the card, and by what was last charged; US dollars per second."""

    resolution: str
    card_usd_per_s: Decimal
    charged_usd_per_s: Decimal

    @property
    def factor(self) -> Decimal:
        """How many times the card's price is charged."""
        return self.charged_usd_per_s / self.card_usd_per_s


def price_drift(charges: Iterable[Charge], card: ModelCard) -> tuple[PriceDrift, ...]:
    """The tiers of `card` whose latest charge is not the card's price; empty when all are.

    `charges` are of finished jobs of this model since `card.price_as_of`, in any order. A charge
    of nothing tells no price: it may be a gift, and the next job will not be.
    """
    latest: dict[str, Charge] = {}
    for charge in charges:
        known = latest.get(charge.resolution)
        if charge.charged_usd > 0 and (known is None or charge.at > known.at):
            latest[charge.resolution] = charge
    found = (
        _drift(latest[tier.name], tier.price_usd_per_s)
        for tier in card.resolutions
        if tier.name in latest
    )
    return tuple(drift for drift in found if drift is not None)


def follow_charges(card: ModelCard, drifts: Iterable[PriceDrift]) -> ModelCard:
    """`card` with the prices that are really charged, for every estimate from now on."""
    prices = {drift.resolution: drift.charged_usd_per_s for drift in drifts}
    return replace(
        card,
        resolutions=tuple(
            replace(tier, price_usd_per_s=prices.get(tier.name, tier.price_usd_per_s))
            for tier in card.resolutions
        ),
    )


def price_changed(drift: PriceDrift) -> Problem:
    """What the person is told about `drift`, once for each new price."""
    return problem(
        ProblemKind.PRICE_CHANGED,
        resolution=drift.resolution,
        old=format_usd(drift.card_usd_per_s),
        new=format_usd(drift.charged_usd_per_s),
    )


def _drift(charge: Charge, card_usd_per_s: Decimal) -> PriceDrift | None:
    expected_usd = charge.duration_s * card_usd_per_s
    if abs(charge.charged_usd - expected_usd) < _ROUNDING_USD:
        return None
    # Rounded up, so that no estimate is below what was charged.
    per_s = (charge.charged_usd / charge.duration_s).quantize(_PRICE_STEP_USD, ROUND_CEILING)
    return PriceDrift(charge.resolution, card_usd_per_s, per_s)
