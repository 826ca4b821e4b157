"""A finished clip: what it shows, how it was made, and where it lies."""

from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal
from pathlib import Path

from app.core.request import GenerationRequest


@dataclass(frozen=True, slots=True)
class ClipFacts:
    """What a video file says of itself; never taken from the request."""

    width_px: int
    height_px: int
    duration_s: float
    size_bytes: int
    has_audio: bool


@dataclass(frozen=True, slots=True)
class Clip:
    """One clip on disk with the recipe it was made from. `made_at` is UTC."""

    clip_id: str
    take_id: str
    api_job_id: str
    request: GenerationRequest
    path: Path
    facts: ClipFacts
    cost_usd: Decimal | None
    made_at: datetime
