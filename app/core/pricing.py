"""What a request costs, to the tenth of a cent, before anything is sent."""

from decimal import Decimal

from app.core.model_card import ModelCard
from app.core.request import GenerationRequest


def estimate_usd(request: GenerationRequest, card: ModelCard) -> Decimal:
    """The price of one take in US dollars: seconds times the tier's price per second.

    `request` must be valid for `card` (see `request.problems`); source of prices: the card.
    """
    return request.duration_s * card.resolution(request.resolution).price_usd_per_s
