"""Detects that the API charges another price than the model card, and applies that price."""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from decimal import ROUND_CEILING, Decimal

from msgspec import Struct

from app.core import problems
from app.core.model_card import ModelCard
from app.core.problem import Problem
from app.core.request import GenerationRequest

# A charge that is rounded to whole cents is not a new price.
_ROUNDING_USD = Decimal("0.01")
# This many jobs in a row must have the same price before an estimate goes down.
_CHARGES_TO_AGREE = 3
# As a share of the expected charge; below ten cents this is less than the rounding.
_AGREEMENT = Decimal("0.1")
_PRICE_STEP_USD = Decimal("0.0001")


class Charge(Struct, frozen=True):
    """The charge of one job in US dollars; `is_final` once the job cannot fail any more."""

    resolution: str
    duration_s: int
    charged_usd: Decimal
    is_final: bool = True


class PriceDrift(Struct, frozen=True):
    """The price of one tier on the card, and of its last charges; US dollars per second."""

    resolution: str
    card_usd_per_s: Decimal
    charged_usd_per_s: Decimal


def price_drift(charges: Iterable[Charge], card: ModelCard) -> tuple[PriceDrift, ...]:
    """The tiers of `card` whose charges differ from the card's price; empty when none do.

    `charges` are of this model's jobs since `card.price_as_of`, the latest first. A higher price
    applies from its first charge, even while that job runs. A lower price, which lets the
    spending limits admit more, applies when the last three finished jobs have the same price. A
    charge of zero shows no price.
    """
    priced = [each for each in charges if each.charged_usd > 0 and each.duration_s > 0]
    found = (
        _drift(
            tier.name,
            tier.price_usd_per_s,
            [each for each in priced if each.resolution == tier.name],
        )
        for tier in card.resolutions
    )
    return tuple(drift for drift in found if drift is not None)


def follow_charges(card: ModelCard, drifts: Iterable[PriceDrift]) -> ModelCard:
    """`card` with the charged prices, for all further estimates."""
    prices = {drift.resolution: drift.charged_usd_per_s for drift in drifts}
    return replace(
        card,
        resolutions=tuple(
            replace(tier, price_usd_per_s=prices.get(tier.name, tier.price_usd_per_s))
            for tier in card.resolutions
        ),
    )


def price_changed(drift: PriceDrift) -> Problem:
    """The message about `drift`, shown once for each new price."""
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
    """The price behind `charge`: the card's, if the difference is only rounding."""
    if abs(charge.charged_usd - charge.duration_s * card_usd_per_s) < _ROUNDING_USD:
        return card_usd_per_s
    # Rounded up, so that no estimate is below the charge.
    return (charge.charged_usd / charge.duration_s).quantize(_PRICE_STEP_USD, ROUND_CEILING)


def _agree_on(usd_per_s: Decimal, charges: Sequence[Charge]) -> bool:
    """Whether enough jobs were charged at `usd_per_s`, and none at more."""
    return len(charges) == _CHARGES_TO_AGREE and all(
        expected_usd - charge.charged_usd < min(_ROUNDING_USD, expected_usd * _AGREEMENT)
        for charge in charges
        if (expected_usd := charge.duration_s * usd_per_s)
    )


def estimate_usd(request: GenerationRequest, card: ModelCard) -> Decimal:
    """The price of one take in US dollars: seconds times the tier's price per second.

    `request` must be valid for `card` (see `request.request_problems`); the prices are the card's.
    """
    return request.duration_s * card.resolution(request.resolution).price_usd_per_s


class Cost(Struct, frozen=True):
    """The price of one press of Generate in US dollars, with its factors."""

    duration_s: int
    price_usd_per_s: Decimal
    takes: int
    total_usd: Decimal


def cost_of(request: GenerationRequest, takes: int, card: ModelCard) -> Cost:
    """The cost of `takes` jobs of `request`, which must be valid for `card`."""
    return Cost(
        duration_s=request.duration_s,
        price_usd_per_s=card.resolution(request.resolution).price_usd_per_s,
        takes=takes,
        total_usd=takes * estimate_usd(request, card),
    )
