"""Whether limits let new jobs into the queue; decided in the transaction that adds them."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from app.core import problems
from app.core.budget import Caps, Commitments, cap_exceeded, day_start, month_start
from app.core.job import Job
from app.core.money import ZERO_USD
from app.core.problem import Problem, ProblemKind

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


@dataclass(frozen=True, slots=True)
class SpendingLimits:
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
