"""The money spent or committed, from the API's reports on each job, and the user's limits."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime, timedelta
from decimal import Decimal

from msgspec import Struct

from app.core import problems
from app.core.job import Job, JobState
from app.core.money import ZERO_USD, parse_limit_usd
from app.core.problem import Problem, ProblemKind, StrPath
from app.core.settings import Settings

# Jobs in these states count with their estimate until the API names the charge. A failed or refused
# job costs only what was charged.
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

# A dismissed job keeps its last problem. After these problems nothing more was charged than was
# named; after any other, or none, the charge is unknown.
_ENDED_BADLY = frozenset(
    kind.value for kind in (problems.refused, problems.job_failed, problems.job_failed_unpriced)
)


# Maximum length of an unreadable limit in a message.
_SHOWN = 60
# A charge above this multiple of its estimate is booked, but reported to the user. A charge below
# this fraction of it still counts as the estimate.
_SURPRISING_FACTOR = 3
# A limit is reached: the user may change it, or allow the jobs once.
CAP_KINDS = frozenset[ProblemKind](
    (
        problems.cap_per_click,
        problems.cap_per_day,
        problems.cap_per_month,
        problems.limit_unreadable,
        problems.limits_in_doubt,
    )
)


class Caps(Struct, frozen=True):
    """The user's limits in US dollars; None where there is no limit.

    With `unreadable` there is a limit of unknown amount: it counts as reached.
    """

    per_click_usd: Decimal | None = None
    per_day_usd: Decimal | None = None
    per_month_usd: Decimal | None = None
    unreadable: Problem | None = None


class Commitments(Struct, frozen=True):
    """US dollars that are spent, or committed by queued, running or uncertain jobs."""

    today_usd: Decimal = ZERO_USD
    month_usd: Decimal = ZERO_USD


def booked_usd(job: Job) -> Decimal:
    """What `job` has cost so far: the charge less the refund, never below zero."""
    return net_usd(job.charged_usd, job.refunded_usd)


def net_usd(charged_usd: Decimal | None, refunded_usd: Decimal | None) -> Decimal:
    """The charge less the refund, never below zero; None counts as zero."""
    return max(ZERO_USD, (charged_usd or ZERO_USD) - (refunded_usd or ZERO_USD))


def counts_at_estimate(state: JobState, *, was_sent: bool, problem_kind: str | None) -> bool:
    """Whether a job counts with its estimate until its charge is known.

    Dismissing a job does not change its money: an uncertain charge stays uncertain.
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
    """What a job counts against the caps: the booked amount, or its estimate until that is known.

    A charge far below the estimate also counts as the estimate: a wrong charge of the API must not
    free budget. If the price really fell, the estimates follow soon. Only a refund frees budget.
    `problem_kind` is the value of a ProblemKind, also of one that only a newer version knows.
    """
    is_unknown = charged_usd is None or charged_usd * _SURPRISING_FACTOR < estimate_usd
    if is_unknown and counts_at_estimate(state, was_sent=was_sent, problem_kind=problem_kind):
        charged_usd = estimate_usd
    return net_usd(charged_usd, refunded_usd)


def outstanding_usd(job: Job) -> Decimal:
    """What `job` may still cost beyond what it has cost so far."""
    committed = committed_usd(
        job.state,
        job.estimate_usd,
        job.charged_usd,
        job.refunded_usd,
        was_sent=job.sent_at is not None,
        problem_kind=job.problem.kind.value if job.problem else None,
    )
    return committed - booked_usd(job)


def surprising_charge(before: Job, after: Job) -> Problem | None:
    """The problem when `after` has a charge, unknown `before`, far above its estimate."""
    charged_usd = after.charged_usd
    if charged_usd is None or charged_usd == before.charged_usd:
        return None
    if charged_usd <= _SURPRISING_FACTOR * after.estimate_usd:
        return None
    return problems.charge_surprising(charged=charged_usd, estimate=after.estimate_usd)


def cap_exceeded(total_usd: Decimal, commitments: Commitments, caps: Caps) -> Problem | None:
    """Why a press of Generate that costs `total_usd` needs the user's consent; else None.

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
    """The limits in `settings`; an unreadable limit never counts as no limit.

    `settings_file` is named in the message, so that the user can correct it.
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

    A later date was written with a wrong clock, and is not today's spending.
    """
    return day_start(now) + timedelta(days=1)


def month_start(now: datetime) -> datetime:
    """The first instant of the month of `now`, in the time zone of `now`."""
    return day_start(now).replace(day=1)


class SpendingLimits(Struct, frozen=True):
    """The limits at one moment: `now` is in the time zone whose days and months are counted.

    With `may_exceed` the user has allowed these jobs regardless of the limits.
    """

    caps: Caps
    now: datetime
    may_exceed: bool = False

    @property
    def day_start(self) -> datetime:
        """The first instant of today."""
        return day_start(self.now)

    @property
    def month_start(self) -> datetime:
        """The first instant of this month."""
        return month_start(self.now)

    def admit(self, jobs: Sequence[Job], commitments: Commitments) -> tuple[Job, ...] | Problem:
        """`jobs` as they may be queued, or why none of them may.

        Jobs that were admitted only by the user's consent are marked with it.
        """
        total_usd = sum((job.estimate_usd for job in jobs), ZERO_USD)
        refusal = cap_exceeded(total_usd, commitments, self.caps)
        if refusal is None:
            return tuple(jobs)
        if self.may_exceed:
            return tuple(replace(job, allowed_over_cap=True) for job in jobs)
        return refusal
