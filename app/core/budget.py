"""What has been spent or is about to be, by the API's word on each job, and the user's limits."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from decimal import Decimal

from app.core import problems
from app.core.job import Job, JobState
from app.core.money import ZERO_USD, parse_limit_usd
from app.core.problem import Problem, StrPath
from app.core.settings import Settings

# In these a job costs its estimate until the API names the charge. A failed or refused one costs
# what was charged and no more.
_COUNTED_AT_ESTIMATE = frozenset(
    (
        JobState.QUEUED,
        JobState.SENDING,
        JobState.UNCERTAIN,
        JobState.RUNNING,
        JobState.READY,
        JobState.DOWNLOADING,
        JobState.SAVED,
        JobState.ATTENTION,
        JobState.UNWATCHED,
    )
)

# A dismissed job keeps the problem it ended with. These say that nothing more was charged than was
# named; any other, or none, leaves open what the API took for it.
_ENDED_BADLY = frozenset(
    kind.value for kind in (problems.refused, problems.job_failed, problems.job_failed_unpriced)
)


# Of a limit that cannot be read: it may be a whole book.
_SHOWN = 60
# A charge above so many times its estimate is booked as the API says, but not without a word;
# one below that part of it makes no room for more.
_SURPRISING_FACTOR = 3


@dataclass(frozen=True, slots=True)
class Caps:
    """How much the user allows, in US dollars; None where there is no limit.

    With `unreadable` there is a limit that nobody knows: it counts as reached.
    """

    per_click_usd: Decimal | None = None
    per_day_usd: Decimal | None = None
    per_month_usd: Decimal | None = None
    unreadable: Problem | None = None


@dataclass(frozen=True, slots=True)
class Commitments:
    """US dollars that are spent, or will be by what is queued, running or uncertain."""

    today_usd: Decimal = ZERO_USD
    month_usd: Decimal = ZERO_USD


def booked_usd(job: Job) -> Decimal:
    """What `job` has cost so far: the charge less the refund, never below zero."""
    return net_usd(job.charged_usd, job.refunded_usd)


def net_usd(charged_usd: Decimal | None, refunded_usd: Decimal | None) -> Decimal:
    """The charge less the refund, never below zero; what is not known counts as nothing."""
    return max(ZERO_USD, (charged_usd or ZERO_USD) - (refunded_usd or ZERO_USD))


def counts_at_estimate(state: JobState, *, was_sent: bool, problem_kind: str | None) -> bool:
    """Whether a job costs its estimate as long as its charge is not named.

    To dismiss a job changes nothing about its money: what was uncertain before stays so.
    """
    if state is JobState.DISMISSED:
        return was_sent and problem_kind not in _ENDED_BADLY
    return state in _COUNTED_AT_ESTIMATE


def committed_usd(
    state: JobState,
    estimate_usd: Decimal,
    charged_usd: Decimal | None,
    refunded_usd: Decimal | None,
    *,
    was_sent: bool,
    problem_kind: str | None,
) -> Decimal:
    """What a job counts against the caps: what is booked, or its estimate until that is known.

    A charge far below the estimate counts as the estimate, too: one that the API gets wrong must
    not make room for more. If the price went down indeed, estimates follow it soon. Only what was
    refunded makes room.
    `problem_kind` is the value of a ProblemKind, also of one that only a newer version knows.
    """
    is_unknown = charged_usd is None or charged_usd * _SURPRISING_FACTOR < estimate_usd
    if is_unknown and counts_at_estimate(state, was_sent=was_sent, problem_kind=problem_kind):
        charged_usd = estimate_usd
    return net_usd(charged_usd, refunded_usd)


def surprising_charge(before: Job, after: Job) -> Problem | None:
    """What to say when `after` has a charge, not known `before`, far beyond its estimate."""
    charged_usd = after.charged_usd
    if charged_usd is None or charged_usd == before.charged_usd:
        return None
    if charged_usd <= _SURPRISING_FACTOR * after.estimate_usd:
        return None
    return problems.charge_surprising(charged=charged_usd, estimate=after.estimate_usd)


def cap_exceeded(total_usd: Decimal, commitments: Commitments, caps: Caps) -> Problem | None:
    """Why one press of Generate that costs `total_usd` needs the user's leave; else None.

    Reaching a cap exactly is allowed.
    """
    if caps.unreadable:
        return caps.unreadable
    if (cap := caps.per_click_usd) is not None and total_usd > cap:
        return problems.cap_per_click(total=total_usd, cap=cap)
    checks = (
        (problems.cap_per_day, commitments.today_usd, caps.per_day_usd),
        (problems.cap_per_month, commitments.month_usd, caps.per_month_usd),
    )
    for kind, committed, cap in checks:
        if cap is not None and committed + total_usd > cap:
            return kind(total=total_usd, committed=committed, cap=cap)
    return None


def caps_of(settings: Settings, settings_file: StrPath) -> Caps:
    """The limits in `settings`; one that cannot be read is never taken for none.

    `settings_file` is where the user can look, for the sentence that says so.
    """
    unreadable: Problem | None = None
    if settings.limits_doubt:
        unreadable = problems.limits_in_doubt(path=settings_file, detail=settings.limits_doubt)
    amounts: dict[str, Decimal | None] = {}
    for name in ("cap_per_click_usd", "cap_per_day_usd", "cap_per_month_usd"):
        text: str = getattr(settings, name)
        amounts[name] = parse_limit_usd(text)
        if text.strip() and amounts[name] is None:
            value = "".join(char if char.isprintable() else " " for char in text[:_SHOWN])
            unreadable = problems.limit_unreadable(name=name, value=value, path=settings_file)
    return Caps(
        per_click_usd=amounts["cap_per_click_usd"],
        per_day_usd=amounts["cap_per_day_usd"],
        per_month_usd=amounts["cap_per_month_usd"],
        unreadable=unreadable,
    )


def day_start(now: datetime) -> datetime:
    """The first instant of the day of `now`, in the time zone of `now`."""
    return now.replace(hour=0, minute=0, second=0, microsecond=0)


def day_end(now: datetime) -> datetime:
    """The first instant after the day of `now`, in the time zone of `now`.

    What is dated later was written by a clock that was wrong, and is no spending of today.
    """
    return day_start(now) + timedelta(days=1)


def month_start(now: datetime) -> datetime:
    """The first instant of the month of `now`, in the time zone of `now`."""
    return day_start(now).replace(day=1)
