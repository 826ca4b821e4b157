"""What travels inside a clip's file: how it was made, so that any Gallop can make it again."""

from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal

from app.core.request import GenerationRequest


@dataclass(frozen=True, slots=True)
class Recipe:
    """How a clip was made. `made_at` is UTC; `cost_usd` is None when it is not known.

    The callback address of the request is not part of it: it is nobody else's business.
    """

    request: GenerationRequest
    take_id: str
    api_job_id: str
    cost_usd: Decimal | None
    made_at: datetime
    app_version: str
