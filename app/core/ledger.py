"""The spending ledger: one entry for each job, its sums, CSV rows and receipt."""

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import UTC, date, datetime, tzinfo
from decimal import ROUND_HALF_UP, Decimal
from enum import StrEnum
from typing import Generic, TypeVar, assert_never

from msgspec import Struct

from app.core.budget import counts_at_estimate, net_usd
from app.core.job import JobState
from app.core.money import ZERO_USD, format_usd
from app.core.request import ONLY_TAKE, TakeNumber

Key = TypeVar("Key", date, str)

_TENTH_OF_A_CENT = Decimal("0.001")


class LedgerEntry(Struct, frozen=True):
    """One job in the ledger. Times are UTC; `title` is the prompt on one short line.

    `reason` is the API's message on a failure, `is_kept` whether the clip is in the library.
    `problem_kind` is the value of its last ProblemKind, empty without one.
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
    take: TakeNumber = ONLY_TAKE

    @property
    def booked_at(self) -> datetime:
        """When its money was, or may have been, spent; when it was requested if it never was."""
        return self.accepted_at or self.sent_at or self.created_at

    @property
    def net_usd(self) -> Decimal:
        """The charge less the refund, never below zero."""
        return net_usd(self.charged_usd, self.refunded_usd)

    @property
    def was_taken(self) -> bool:
        """Whether the API accepted the job, so that it counts in sums of spending."""
        return self.accepted_at is not None or self.charged_usd is not None

    @property
    def is_uncertain(self) -> bool:
        """Whether it is unknown if the API accepted it, also after a dismissal or a new take."""
        if self.was_taken or self.state not in (JobState.UNCERTAIN, JobState.DISMISSED):
            return False
        return counts_at_estimate(
            self.state, was_sent=self.sent_at is not None, problem_kind=self.problem_kind
        )


class AnswerKind(StrEnum):
    """The request that a kept answer of the API belongs to."""

    CREATE = "create"
    QUERY = "query"


@dataclass(frozen=True, slots=True)
class RawAnswer:
    """One answer of the API about a job, unchanged except for the removed key. `at` is UTC."""

    at: datetime
    kind: AnswerKind
    text: str


class SpendingRow(Struct, Generic[Key], frozen=True):
    """The sum of the jobs of one day, month (its first day) or tier, in US dollars."""

    key: Key
    jobs: int
    charged_usd: Decimal
    refunded_usd: Decimal
    net_usd: Decimal
    kept_clips: int

    @property
    def usd_per_kept_clip(self) -> Decimal | None:
        """The net cost per kept clip, to a tenth of a cent; None without kept clips."""
        if not self.kept_clips:
            return None
        return (self.net_usd / self.kept_clips).quantize(_TENTH_OF_A_CENT, ROUND_HALF_UP)


def spending_by_day(entries: Iterable[LedgerEntry], zone: tzinfo) -> list[SpendingRow[date]]:
    """The sum of each day in `zone`, the latest first; days without jobs are left out."""
    return _summed(entries, lambda entry: entry.booked_at.astimezone(zone).date())[::-1]


def spending_by_month(entries: Iterable[LedgerEntry], zone: tzinfo) -> list[SpendingRow[date]]:
    """The sum of each month in `zone`, keyed by its first day, the latest first."""
    return _summed(entries, lambda entry: entry.booked_at.astimezone(zone).date().replace(day=1))[
        ::-1
    ]


def spending_by_resolution(entries: Iterable[LedgerEntry]) -> list[SpendingRow[str]]:
    """The sum of each tier, ordered by name."""
    return _summed(entries, lambda entry: entry.resolution)


def spending_total(rows: Iterable[SpendingRow[Key]]) -> SpendingRow[str]:
    """The sum of all `rows`; its key is empty."""
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


CSV_COLUMNS = (
    "take_id",
    "shortapi_job_id",
    "model",
    "prompt",
    "resolution",
    "duration_s",
    "ratio",
    "state",
    "estimate_usd",
    "charged_usd",
    "refunded_usd",
    "net_usd",
    "created_at",
    "sent_at",
    "accepted_at",
    "ready_at",
    "ended_at",
    "clip_kept",
    "allowed_over_limit",
    # New columns come last, for what reads the table by position.
    "take",
)

# A spreadsheet starts a formula with these, also in their full-width forms.
_FORMULA_STARTS = ("=", "+", "-", "@", "＝", "＋", "－", "＠")
_CUT_OFF = ("\t", "\r", "\n")
# What a spreadsheet converts to a number, an amount, a time, a date or a boolean: 16:9 to a time of
# day, an id of digits to 6.9E+23, 1/2 to the first of February. Better too much than too little.
_AROUND = r"[\W\d_年月日時时分秒]"
_MONTH = "(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*"
_VALUE = re.compile(
    rf"(?=\D*\d){_AROUND}+(?:e{_AROUND}+)?(?:(?:[ap]m|(?<=\s)[ap])\s*)?"
    rf"|(?=\D*\d){_AROUND}*{_MONTH}{_AROUND}*"
    r"|\s*(?:true|false)\s*",
    re.IGNORECASE,
)


def csv_row(entry: LedgerEntry) -> tuple[str, ...]:
    """The cells of `entry` under CSV_COLUMNS: plain decimals, times in ISO 8601 (UTC), yes or no.

    One of several takes of a request is "3 of 8", the cell of a single one is empty. An unknown
    value is an empty cell. An apostrophe, the spreadsheet's sign for text, is put before
    a text that would be read as a formula, a number, a time or a date.
    """
    return (
        _text(entry.take_id),
        _text(entry.api_job_id),
        _text(entry.model_id),
        _text(entry.title),
        _text(entry.resolution),
        str(entry.duration_s),
        _text(entry.ratio),
        entry.state.value,
        _plain(entry.estimate_usd),
        _plain(entry.charged_usd),
        _plain(entry.refunded_usd),
        _plain(entry.net_usd),
        time_in_utc(entry.created_at),
        time_in_utc(entry.sent_at),
        time_in_utc(entry.accepted_at),
        time_in_utc(entry.ready_at),
        time_in_utc(entry.ended_at),
        _yes_no(entry.is_kept),
        _yes_no(entry.was_allowed_over_cap),
        _take_text(entry.take),
    )


_DEMO_HEAD = "DEMO: record of one simulated job, for which nothing was charged (times in UTC)"


def receipt(entry: LedgerEntry, *, is_demo: bool = False) -> str:
    """Plain text with every fact about one job that a refund request needs.

    That of a job of the demo says so first: no one must be asked to refund it.

    Lines end in a line feed. Facts that the API did not state are listed as such, not left out.
    """
    facts = [
        ("Job ID", entry.api_job_id or "none received"),
        ("Model", entry.model_id),
        ("Prompt", entry.title),
        ("Take", _take_text(entry.take)),
        ("Settings", f"{entry.resolution}, {entry.ratio}, {entry.duration_s} s"),
        ("State", _state_text(entry.state)),
        ("Reason given", entry.reason),
        ("Estimate", format_usd(entry.estimate_usd)),
        ("Charged", _money_text(entry.charged_usd)),
        ("Refunded", _money_text(entry.refunded_usd)),
        ("Net cost", format_usd(entry.net_usd)),
        ("Requested", time_in_utc(entry.created_at)),
        ("Sent", time_in_utc(entry.sent_at)),
        ("Accepted", time_in_utc(entry.accepted_at)),
        ("Finished", time_in_utc(entry.ready_at)),
        ("Closed", time_in_utc(entry.ended_at)),
        ("Video downloaded", _yes_no(entry.state is JobState.SAVED)),
        ("Gallop's own ID", entry.take_id),
    ]
    width = max(len(label) for label, _ in facts) + 2
    lines = [f"{label + ':':<{width}}{text}" for label, text in facts if text]
    head = _DEMO_HEAD if is_demo else "Record of one ShortAPI job (times in UTC)"
    return "\n".join((head, "", *lines, ""))


def _text(text: str) -> str:
    """`text` as a cell that a spreadsheet does not convert."""
    is_formula = text.startswith(_CUT_OFF) or text.lstrip().startswith(_FORMULA_STARTS)
    return f"'{text}" if is_formula or _VALUE.fullmatch(text) else text


def _plain(amount: Decimal | None) -> str:
    return "" if amount is None else f"{amount:f}"


def _state_text(state: JobState) -> str:
    # In English whatever the window's language is, because ShortAPI's support reads it.
    match state:
        case JobState.QUEUED:
            return "not yet sent"
        case JobState.SENDING:
            return "being sent"
        case JobState.UNCERTAIN:
            return "sent, but no clear answer arrived"
        case JobState.RUNNING:
            return "accepted, not finished"
        case JobState.READY:
            return "finished, file not yet downloaded"
        case JobState.DOWNLOADING:
            return "finished, file downloading"
        case JobState.SAVED:
            return "finished, file downloaded"
        case JobState.REFUSED:
            return "refused"
        case JobState.FAILED:
            return "failed"
        case JobState.ATTENTION:
            return "finished, but its file couldn't be downloaded"
        case JobState.UNWATCHED:
            return "accepted, no longer tracked"
        case JobState.REMOVED:
            return "removed before it was sent"
        case JobState.DISMISSED:
            return "removed by the customer"
        case _:
            assert_never(state)


def _money_text(amount: Decimal | None) -> str:
    """An amount in full; distinguishes zero from an amount that was not stated."""
    if amount is None:
        return "not reported by ShortAPI"
    return format_usd(amount)


def _take_text(take: TakeNumber) -> str:
    return f"{take.number} of {take.count}" if take.is_one_of_many else ""


def _yes_no(fact: bool) -> str:
    return "yes" if fact else "no"
