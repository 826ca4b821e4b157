"""Where the money went: one entry for each job, summed up, as table rows and as a receipt."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import UTC, date, datetime, tzinfo
from decimal import ROUND_HALF_UP, Decimal
from enum import StrEnum
from typing import Generic, TypeVar

from app.core.budget import counts_at_estimate, net_usd
from app.core.job import JobState
from app.core.money import ZERO_USD

Key = TypeVar("Key", date, str)

_TENTH_OF_A_CENT = Decimal("0.001")


@dataclass(frozen=True, slots=True)
class LedgerEntry:
    """One job as the books see it. Times are UTC; `title` is the prompt on one short line.

    `reason` is the API's own words on a failure, `is_kept` whether the clip is in the library;
    `problem_kind` is the value of the ProblemKind it ended with or has now, empty without one.
    """

    take_id: str
    api_job_id: str
    model_id: str
    title: str
    resolution: str
    duration_s: int
    ratio: str
    state: JobState
    estimate_usd: Decimal
    charged_usd: Decimal | None
    refunded_usd: Decimal | None
    created_at: datetime
    sent_at: datetime | None
    accepted_at: datetime | None
    ready_at: datetime | None
    ended_at: datetime | None
    reason: str = ""
    is_kept: bool = False
    was_allowed_over_cap: bool = False
    problem_kind: str = ""

    @property
    def booked_at(self) -> datetime:
        """When its money was, or may have been, spent; when it was asked for if it never was."""
        return self.accepted_at or self.sent_at or self.created_at

    @property
    def net_usd(self) -> Decimal:
        """The charge less the refund, never below zero."""
        return net_usd(self.charged_usd, self.refunded_usd)

    @property
    def was_taken(self) -> bool:
        """Whether the API took the job, so that it belongs into a sum of spending."""
        return self.accepted_at is not None or self.charged_usd is not None

    @property
    def is_uncertain(self) -> bool:
        """Whether nobody knows if the API took it, also when it was dismissed or sent again."""
        if self.was_taken or self.state not in (JobState.UNCERTAIN, JobState.DISMISSED):
            return False
        return counts_at_estimate(
            self.state, was_sent=self.sent_at is not None, problem_kind=self.problem_kind
        )


class AnswerKind(StrEnum):
    """Which question a kept answer of the API belongs to."""

    CREATE = "create"
    QUERY = "query"


@dataclass(frozen=True, slots=True)
class RawAnswer:
    """One answer of the API about a job, as it came but for the key. `at` is UTC."""

    at: datetime
    kind: AnswerKind
    text: str


@dataclass(frozen=True, slots=True)
class SpendingRow(Generic[Key]):
    """The sum of the jobs of one day, month (its first day) or tier, in US dollars."""

    key: Key
    jobs: int
    charged_usd: Decimal
    refunded_usd: Decimal
    net_usd: Decimal
    kept_clips: int

    @property
    def usd_per_kept_clip(self) -> Decimal | None:
        """The net cost shared by the clips that were kept, to a tenth of a cent; None without."""
        if not self.kept_clips:
            return None
        return (self.net_usd / self.kept_clips).quantize(_TENTH_OF_A_CENT, ROUND_HALF_UP)


def spending_by_day(entries: Iterable[LedgerEntry], zone: tzinfo) -> list[SpendingRow[date]]:
    """What each day cost where the person is, the latest first; days without jobs are left out."""
    return _summed(entries, lambda entry: entry.booked_at.astimezone(zone).date())[::-1]


def spending_by_month(entries: Iterable[LedgerEntry], zone: tzinfo) -> list[SpendingRow[date]]:
    """What each month cost, keyed by its first day, the latest first."""
    return _summed(entries, lambda entry: entry.booked_at.astimezone(zone).date().replace(day=1))[
        ::-1
    ]


def spending_by_resolution(entries: Iterable[LedgerEntry]) -> list[SpendingRow[str]]:
    """What each tier cost, in the order of their names."""
    return _summed(entries, lambda entry: entry.resolution)


def spending_total(rows: Iterable[SpendingRow[Key]]) -> SpendingRow[str]:
    """All of `rows` as one, whose key is empty."""
    summed = tuple(rows)
    return SpendingRow(
        key="",
        jobs=sum(row.jobs for row in summed),
        charged_usd=sum((row.charged_usd for row in summed), ZERO_USD),
        refunded_usd=sum((row.refunded_usd for row in summed), ZERO_USD),
        net_usd=sum((row.net_usd for row in summed), ZERO_USD),
        kept_clips=sum(row.kept_clips for row in summed),
    )


def _summed(
    entries: Iterable[LedgerEntry], key_of: Callable[[LedgerEntry], Key]
) -> list[SpendingRow[Key]]:
    groups: dict[Key, list[LedgerEntry]] = {}
    for entry in entries:
        if entry.was_taken:
            groups.setdefault(key_of(entry), []).append(entry)
    return [
        SpendingRow(
            key=key,
            jobs=len(group),
            charged_usd=sum((entry.charged_usd or ZERO_USD for entry in group), ZERO_USD),
            refunded_usd=sum((entry.refunded_usd or ZERO_USD for entry in group), ZERO_USD),
            net_usd=sum((entry.net_usd for entry in group), ZERO_USD),
            kept_clips=sum(entry.is_kept for entry in group),
        )
        for key, group in sorted(groups.items())
    ]


def time_in_utc(at: datetime | None) -> str:
    """`at` as ISO 8601 in UTC to the second, such as 2026-11-22T12:00:00Z; empty for None."""
    if at is None:
        return ""
    return at.astimezone(UTC).replace(tzinfo=None).isoformat(timespec="seconds") + "Z"
