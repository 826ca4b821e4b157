"""What a request costs, to the tenth of a cent, before anything is sent."""

from dataclasses import dataclass
from decimal import Decimal

from app.core.model_card import ModelCard
from app.core.request import GenerationRequest


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
