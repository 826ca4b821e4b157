"""A ledger entry for others to read: as a row of a table, and as a receipt for a refund request."""

import re
from collections.abc import Mapping
from decimal import Decimal

from app.core.job import JobState
from app.core.ledger import LedgerEntry, time_in_utc
from app.core.money import format_usd

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
)

# With these a spreadsheet begins a formula, in their wide forms too.
_FORMULA_STARTS = ("=", "+", "-", "@", "＝", "＋", "－", "＠")
_CUT_OFF = ("\t", "\r", "\n")
# What a spreadsheet turns into a number, an amount, a time, a date or a truth: 16:9 into a time of
# day, an id of digits into 6.9E+23, 1/2 into the first of February. Rather too much than not all.
_AROUND = r"[\W\d_年月日時时分秒]"
_MONTH = "(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*"
_VALUE = re.compile(
    rf"(?=\D*\d){_AROUND}+(?:e{_AROUND}+)?(?:(?:[ap]m|(?<=\s)[ap])\s*)?"
    rf"|(?=\D*\d){_AROUND}*{_MONTH}{_AROUND}*"
    r"|\s*(?:true|false)\s*",
    re.IGNORECASE,
)

# For the support of ShortAPI, which reads English whatever the window speaks.
_STATE_WORDS: Mapping[JobState, str] = {
    JobState.QUEUED: "not yet sent",
    JobState.SENDING: "being sent",
    JobState.UNCERTAIN: "sent, but no answer arrived",
    JobState.RUNNING: "accepted, not finished",
    JobState.READY: "finished, file not yet fetched",
    JobState.DOWNLOADING: "finished, file being fetched",
    JobState.SAVED: "finished, file received",
    JobState.REFUSED: "refused",
    JobState.FAILED: "failed",
    JobState.ATTENTION: "finished, but its file could not be fetched",
    JobState.UNWATCHED: "accepted, no longer followed",
    JobState.REMOVED: "removed before it was sent",
    JobState.DISMISSED: "put aside by the customer",
}


def csv_row(entry: LedgerEntry) -> tuple[str, ...]:
    """The cells of `entry` under CSV_COLUMNS: plain decimals, times in ISO 8601 (UTC), yes or no.

    What is not known is an empty cell. A text that a spreadsheet would take for a formula, a
    number, a time or a date begins with an apostrophe, its mark of a text.
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
    )


def receipt(entry: LedgerEntry) -> str:
    """Plain text with every fact about one job that a request for a refund needs.

    Lines end in a line feed. What the API never said is named as such, not left out.
    """
    facts = [
        ("ShortAPI job id", entry.api_job_id or "none was received"),
        ("Model", entry.model_id),
        ("Prompt", entry.title),
        ("Settings", f"{entry.resolution}, {entry.ratio}, {entry.duration_s} s"),
        ("State", _STATE_WORDS[entry.state]),
        ("Reason given", entry.reason),
        ("Price expected", format_usd(entry.estimate_usd)),
        ("Charged", _money_words(entry.charged_usd)),
        ("Refunded", _money_words(entry.refunded_usd)),
        ("Net cost", format_usd(entry.net_usd)),
        ("Asked for", time_in_utc(entry.created_at)),
        ("Sent", time_in_utc(entry.sent_at)),
        ("Accepted", time_in_utc(entry.accepted_at)),
        ("Finished", time_in_utc(entry.ready_at)),
        ("Ended", time_in_utc(entry.ended_at)),
        ("Video received", _yes_no(entry.state is JobState.SAVED)),
        ("Gallop's own id", entry.take_id),
    ]
    width = max(len(label) for label, _ in facts) + 2
    lines = [f"{label + ':':<{width}}{words}" for label, words in facts if words]
    return "\n".join(("Record of one ShortAPI job (times in UTC)", "", *lines, ""))


def _text(text: str) -> str:
    """`text` as a cell that stays what it is."""
    is_formula = text.startswith(_CUT_OFF) or text.lstrip().startswith(_FORMULA_STARTS)
    return f"'{text}" if is_formula or _VALUE.fullmatch(text) else text


def _plain(amount: Decimal | None) -> str:
    return "" if amount is None else f"{amount:f}"


def _money_words(amount: Decimal | None) -> str:
    """An amount in full; nothing at all and an amount nobody named are not the same."""
    if amount is None:
        return "not stated by ShortAPI"
    return format_usd(amount)


def _yes_no(fact: bool) -> str:
    return "yes" if fact else "no"
