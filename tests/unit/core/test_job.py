"""What the state of a job means."""

from decimal import Decimal

import pytest

from app.core import problems
from app.core.job import ACTIVE, Hold, Job, JobState, is_refund_open, is_settled
from tests.fakes.jobs import FAILED, WHY, S, job_in


@pytest.mark.parametrize(
    ("job", "is_open"),
    [
        (job_in(S.FAILED, problem=FAILED), True),
        (job_in(S.FAILED, problem=FAILED, refunded_usd=Decimal(0)), True),
        (job_in(S.DISMISSED, problem=FAILED, charged_usd=Decimal(1)), True),
        (job_in(S.FAILED, problem=FAILED, refunded_usd=Decimal("0.1")), False),
        (job_in(S.FAILED, problem=FAILED, charged_usd=None), False),
        (job_in(S.FAILED, problem=FAILED, charged_usd=Decimal(0)), False),
        (job_in(S.DISMISSED, problem=WHY, charged_usd=Decimal(1)), False),
        (job_in(S.RUNNING), False),
    ],
)
def test_which_refunds_are_open(job, is_open):
    assert is_refund_open(job) is is_open


@pytest.mark.parametrize("state", JobState)
def test_only_an_end_with_known_money_can_be_forgotten(state):
    unpriced = problems.job_failed_unpriced(reason="no")
    priced = problems.job_failed(reason="no", charged=Decimal(1), refunded=Decimal(0))
    can_be_forgotten = [
        is_settled(job_in(state, problem=problem, charged_usd=charged_usd))
        for problem in (unpriced, priced, None)
        for charged_usd in (None, Decimal(0), Decimal(1))
    ]
    if state is JobState.REFUSED:
        assert all(can_be_forgotten)
    elif state is JobState.FAILED:
        known = [False, True, True]
        assert can_be_forgotten == [False, False, False, *known, *known]
    else:
        assert not any(can_be_forgotten)


@pytest.mark.parametrize("state", S)
def test_what_a_state_means(state):
    job = job_in(state)
    assert job.is_active == (state in ACTIVE)
    assert job.is_with_api == (state in (S.RUNNING, S.READY, S.DOWNLOADING))


@pytest.mark.parametrize(
    ("job", "is_waiting"),
    [
        (job_in(S.QUEUED), True),
        (job_in(S.QUEUED, hold=Hold.KEY), True),
        (job_in(S.SENDING), False),
        (job_in(S.RUNNING), False),
        (job_in(S.RUNNING, hold=Hold.KEY), True),
        (job_in(S.READY, hold=Hold.FOLDER), True),
        (job_in(S.DOWNLOADING), False),
        # Entered by the user: asked for the first time, and then not found.
        (job_in(S.RUNNING, accepted_at=None), False),
        (job_in(S.RUNNING, accepted_at=None, problem=problems.job_unknown()), True),
        (job_in(S.UNCERTAIN, problem=WHY), False),
        (job_in(S.SAVED), False),
    ],
)
def test_what_was_not_sent_or_cannot_be_followed_is_waiting(job: Job, is_waiting: bool) -> None:
    assert job.is_waiting is is_waiting
