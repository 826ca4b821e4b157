"""What was spent in some time, summed up for the spending view."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, tzinfo
from decimal import Decimal
from enum import StrEnum
from typing import assert_never

from app.core.budget import month_start
from app.core.ledger import (
    LedgerEntry,
    SpendingRow,
    spending_by_day,
    spending_by_month,
    spending_by_resolution,
    spending_total,
)
from app.core.money import ZERO_USD

_MONTHS = 12


class Period(StrEnum):
    """Which jobs the spending view counts, by when they were booked."""

    THIS_MONTH = "this-month"
    TWELVE_MONTHS = "twelve-months"
    ALL_TIME = "all-time"


@dataclass(frozen=True, slots=True)
class Spending:
    """The sums of one period in US dollars; days and months are those of the person's zone.

    `uncertain_usd` is what the uncertain jobs may have cost, dismissed or not; no sum has it in.
    `allowed_jobs` are those of the sums that were allowed once, over a limit.
    """

    period: Period
    by_day: tuple[SpendingRow[date], ...]
    by_month: tuple[SpendingRow[date], ...]
    by_resolution: tuple[SpendingRow[str], ...]
    total: SpendingRow[str]
    uncertain_jobs: int
    uncertain_usd: Decimal
    allowed_jobs: int = 0


def period_start(period: Period, now: datetime) -> datetime | None:
    """The first instant of `period`, in the time zone of `now`; None where it has none."""
    match period:
        case Period.THIS_MONTH:
            return month_start(now)
        case Period.TWELVE_MONTHS:
            first = month_start(now)
            months = first.year * _MONTHS + first.month - _MONTHS
            return first.replace(year=months // _MONTHS, month=months % _MONTHS + 1)
        case Period.ALL_TIME:
            return None
        case _:
            assert_never(period)


def spending_of(period: Period, entries: Sequence[LedgerEntry], zone: tzinfo) -> Spending:
    """The sums of `entries`, which are those of `period`; takes a second for 100,000."""
    by_resolution = tuple(spending_by_resolution(entries))
    uncertain = [entry for entry in entries if entry.is_uncertain]
    return Spending(
        period=period,
        by_day=tuple(spending_by_day(entries, zone)),
        by_month=tuple(spending_by_month(entries, zone)),
        by_resolution=by_resolution,
        total=spending_total(by_resolution),
        uncertain_jobs=len(uncertain),
        uncertain_usd=sum((entry.estimate_usd for entry in uncertain), ZERO_USD),
        allowed_jobs=sum(entry.was_taken and entry.was_allowed_over_cap for entry in entries),
    )
