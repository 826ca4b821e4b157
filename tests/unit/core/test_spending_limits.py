from datetime import UTC, datetime, timedelta, timezone
from decimal import Decimal

import pytest

from app.core import problems
from app.core.budget import Caps, Commitments
from app.core.job import Job
from app.core.problem import Problem, ProblemKind
from app.core.request import GenerationRequest
from app.core.spending_limits import CAP_KINDS, SpendingLimits

REQUEST = GenerationRequest("m", "a horse", "720P", "16:9", 5)
NOW = datetime(2026, 11, 22, 0, 30, tzinfo=timezone(timedelta(hours=2)))
CAPS = Caps(Decimal("2"), Decimal("10"), Decimal("20"))


def jobs(count: int) -> tuple[Job, ...]:
    return tuple(Job(str(number), REQUEST, NOW, Decimal("0.645")) for number in range(count))


def test_days_and_months_are_the_users() -> None:
    limits = SpendingLimits(CAPS, NOW)
    assert limits.day_start.astimezone(UTC) == datetime(2026, 11, 21, 22, tzinfo=UTC)
    assert limits.month_start.astimezone(UTC) == datetime(2026, 10, 31, 22, tzinfo=UTC)


@pytest.mark.parametrize(
    ("count", "committed", "kind"),
    [
        (4, Commitments(), problems.cap_per_click),
        (1, Commitments(Decimal("9.36"), Decimal("9.36")), problems.cap_per_day),
        (1, Commitments(Decimal(0), Decimal("19.36")), problems.cap_per_month),
    ],
)
def test_what_is_too_much_comes_in_only_with_leave(
    count: int, committed: Commitments, kind: ProblemKind
) -> None:
    refused = SpendingLimits(CAPS, NOW).admit(jobs(count), committed)
    assert isinstance(refused, Problem)
    assert refused.kind is kind
    assert kind in CAP_KINDS
    admitted = SpendingLimits(CAPS, NOW, may_exceed=True).admit(jobs(count), committed)
    assert not isinstance(admitted, Problem)
    assert [job.allowed_over_cap for job in admitted] == [True] * count


@pytest.mark.parametrize("may_exceed", [False, True])
def test_what_is_within_the_limits_needs_no_leave(may_exceed: bool) -> None:
    committed = Commitments(Decimal("9.355"), Decimal("19.355"))
    assert SpendingLimits(CAPS, NOW, may_exceed).admit(jobs(1), committed) == jobs(1)
