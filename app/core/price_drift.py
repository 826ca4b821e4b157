"""When the API charges another price than the model card says: found, told, and followed."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from decimal import ROUND_CEILING, Decimal

from app.core.model_card import ModelCard
from app.core.money import format_usd
from app.core.problems import Problem, ProblemKind, problem

# A charge that is rounded to whole cents is no new price.
_ROUNDING_USD = Decimal("0.01")
# So many jobs in a row must have been charged alike before an estimate goes down.
_CHARGES_TO_AGREE = 3
# Of its expected charge; below ten cents this is less than the rounding.
_AGREEMENT = Decimal("0.1")
_PRICE_STEP_USD = Decimal("0.0001")


@dataclass(frozen=True, slots=True)
class Charge:
    """What one finished job was charged in US dollars."""

    resolution: str
    duration_s: int
    charged_usd: Decimal


@dataclass(frozen=True, slots=True)
class PriceDrift:
    """The price of one tier by the card, and by its last charges; US dollars per second."""

    resolution: str
    card_usd_per_s: Decimal
    charged_usd_per_s: Decimal

    @property
    def factor(self) -> Decimal:
        """How many times the card's price is charged."""
        return self.charged_usd_per_s / self.card_usd_per_s


def price_drift(charges: Iterable[Charge], card: ModelCard) -> tuple[PriceDrift, ...]:
    """The tiers of `card` that are not charged at the card's price; empty when all are.

    `charges` are of finished jobs of this model since `card.price_as_of`, the latest first. A
    higher price holds from its first charge on. A lower one, by which the spending limits would
    let more through, holds when the last three jobs were charged alike; a charge of nothing tells
    no price.
    """
    last: dict[str, list[Charge]] = {tier.name: [] for tier in card.resolutions}
    for charge in charges:
        of_tier = last.get(charge.resolution)
        if (
            of_tier is not None
            and len(of_tier) < _CHARGES_TO_AGREE
            and charge.charged_usd > 0
            and charge.duration_s > 0
        ):
            of_tier.append(charge)
    found = (_drift(last[tier.name], tier.price_usd_per_s) for tier in card.resolutions)
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


def _drift(charges: Sequence[Charge], card_usd_per_s: Decimal) -> PriceDrift | None:
    if not charges:
        return None
    highest_usd_per_s = max(_usd_per_s(charge, card_usd_per_s) for charge in charges)
    if highest_usd_per_s == card_usd_per_s:
        return None
    if highest_usd_per_s < card_usd_per_s and not _agree_on(highest_usd_per_s, charges):
        return None
    return PriceDrift(charges[0].resolution, card_usd_per_s, highest_usd_per_s)


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
