"""When the API charges another price than the model card says: found, told, and followed."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from decimal import ROUND_CEILING, Decimal

from app.core import problems
from app.core.model_card import ModelCard
from app.core.problem import Problem
from app.core.request import GenerationRequest

# A charge that is rounded to whole cents is no new price.
_ROUNDING_USD = Decimal("0.01")
# So many jobs in a row must have been charged alike before an estimate goes down.
_CHARGES_TO_AGREE = 3
# Of its expected charge; below ten cents this is less than the rounding.
_AGREEMENT = Decimal("0.1")
_PRICE_STEP_USD = Decimal("0.0001")


@dataclass(frozen=True, slots=True)
class Charge:
    """What one job was charged in US dollars; `is_final` once it cannot fail any more."""

    resolution: str
    duration_s: int
    charged_usd: Decimal
    is_final: bool = True


@dataclass(frozen=True, slots=True)
class PriceDrift:
    """The price of one tier by the card, and by its last charges; US dollars per second."""

    resolution: str
    card_usd_per_s: Decimal
    charged_usd_per_s: Decimal


def price_drift(charges: Iterable[Charge], card: ModelCard) -> tuple[PriceDrift, ...]:
    """The tiers of `card` that are not charged at the card's price; empty when all are.

    `charges` are of this model's jobs since `card.price_as_of`, the latest first. A higher price
    holds from its first charge on, while that job is still being made. A lower one, by which the
    spending limits would let more through, holds when the last three finished jobs were charged
    alike; a charge of nothing tells no price.
    """
    telling = [each for each in charges if each.charged_usd > 0 and each.duration_s > 0]
    found = (
        _drift(
            tier.name,
            tier.price_usd_per_s,
            [each for each in telling if each.resolution == tier.name],
        )
        for tier in card.resolutions
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
    """What the user is told about `drift`, once for each new price."""
    return problems.price_changed(
        resolution=drift.resolution,
        old=drift.card_usd_per_s,
        new=drift.charged_usd_per_s,
    )


def _drift(
    resolution: str, card_usd_per_s: Decimal, charges: Sequence[Charge]
) -> PriceDrift | None:
    last = [charge for charge in charges if charge.is_final][:_CHARGES_TO_AGREE]
    under_way = [charge for charge in charges if not charge.is_final]
    prices = [_usd_per_s(charge, card_usd_per_s) for charge in last]
    highest_usd_per_s = max(prices, default=card_usd_per_s)
    if highest_usd_per_s < card_usd_per_s and not _agree_on(highest_usd_per_s, last):
        highest_usd_per_s = card_usd_per_s
    for charge in under_way:
        highest_usd_per_s = max(highest_usd_per_s, _usd_per_s(charge, card_usd_per_s))
    if highest_usd_per_s == card_usd_per_s:
        return None
    return PriceDrift(resolution, card_usd_per_s, highest_usd_per_s)


def _usd_per_s(charge: Charge, card_usd_per_s: Decimal) -> Decimal:
    """The price that `charge` is made of: the card's, if it differs by no more than rounding."""
    if abs(charge.charged_usd - charge.duration_s * card_usd_per_s) < _ROUNDING_USD:
        return card_usd_per_s
    # Rounded up, so that no estimate is below what was charged.
    return (charge.charged_usd / charge.duration_s).quantize(_PRICE_STEP_USD, ROUND_CEILING)


def _agree_on(usd_per_s: Decimal, charges: Sequence[Charge]) -> bool:
    """Whether enough jobs were charged at `usd_per_s`, which none of them exceeds."""
    return len(charges) == _CHARGES_TO_AGREE and all(
        expected_usd - charge.charged_usd < min(_ROUNDING_USD, expected_usd * _AGREEMENT)
        for charge in charges
        if (expected_usd := charge.duration_s * usd_per_s)
    )


def estimate_usd(request: GenerationRequest, card: ModelCard) -> Decimal:
    """The price of one take in US dollars: seconds times the tier's price per second.

    `request` must be valid for `card` (see `request.problems`); source of prices: the card.
    """
    return request.duration_s * card.resolution(request.resolution).price_usd_per_s


@dataclass(frozen=True, slots=True)
class Cost:
    """The price of one press of Generate, with the factors it is made of. US dollars."""

    duration_s: int
    price_usd_per_s: Decimal
    takes: int
    total_usd: Decimal


def cost_of(request: GenerationRequest, takes: int, card: ModelCard) -> Cost:
    """What `takes` jobs of `request` cost together; `request` must be valid for `card`."""
    return Cost(
        duration_s=request.duration_s,
        price_usd_per_s=card.resolution(request.resolution).price_usd_per_s,
        takes=takes,
        total_usd=takes * estimate_usd(request, card),
    )
