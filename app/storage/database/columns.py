"""Column values of the journal and the library: times, money and requests."""

import sqlite3
from collections.abc import Mapping
from datetime import UTC, datetime
from decimal import Decimal, InvalidOperation
from typing import Any

from app.core.bounds import MAX_CLIP_S, bounded, in_this_era
from app.core.library.names import storable
from app.core.money import MAX_USD
from app.core.request import GenerationRequest, TakeNumber
from app.storage.database.errors import UnreadableRow

Value = str | int | float | bytes | None


Row = Mapping[str, Value]


def time_text(at: datetime) -> str:
    """`at` as UTC text of fixed width, so that texts sort by time."""
    if at.tzinfo is None:
        raise ValueError("a time without a time zone")
    return at.astimezone(UTC).isoformat(timespec="microseconds")


def time_of(text: str) -> datetime:
    """The time written by `time_text`."""
    try:
        # A recipe from outside once had times that are out of range in some time zones.
        return in_this_era(datetime.fromisoformat(text))
    except ValueError as error:
        raise UnreadableRow(f"“{text}” is no time") from error


def money_of(text: str | None) -> Decimal | None:
    """The exact amount in US dollars in `text`; None for one that no job can cost.

    Earlier versions accepted an answer of "1e26", which cannot be summed.
    """
    if text is None:
        return None
    amount = _decimal_of(text)
    return amount if amount.is_finite() and 0 <= amount <= MAX_USD else None


def _decimal_of(text: str) -> Decimal:
    try:
        return Decimal(text)
    except InvalidOperation as error:
        raise UnreadableRow(f"“{text}” is no amount of money") from error


def request_row(request: GenerationRequest) -> Row:
    """The columns of `request`, the same for a job and for a clip."""
    return {
        "model_id": request.model_id,
        "prompt": storable(request.prompt),
        "resolution": request.resolution,
        "ratio": request.ratio,
        "duration_s": request.duration_s,
        "callback_url": request.callback_url,
    }


def request_of(row: sqlite3.Row | Mapping[str, Any]) -> GenerationRequest:
    """The request in the row of a job or of a clip."""
    return GenerationRequest(
        model_id=row["model_id"],
        prompt=row["prompt"],
        resolution=row["resolution"],
        ratio=row["ratio"],
        duration_s=bounded(row["duration_s"], MAX_CLIP_S),
        callback_url=row["callback_url"],
    )


def take_row(take: TakeNumber) -> Row:
    """The columns of `take`, the same for a job and for a clip."""
    return {"take_number": take.number, "take_count": take.count}


def money_text(amount: Decimal | None) -> str | None:
    """The exact `amount` in US dollars as text."""
    return None if amount is None else str(amount)


def optional_time_text(at: datetime | None) -> str | None:
    """As `time_text`; None for None."""
    return None if at is None else time_text(at)


def optional_time_of(text: str | None) -> datetime | None:
    """As `time_of`; None for None."""
    return None if text is None else time_of(text)
