"""A job's life: every legal step, every illegal one, and what no sequence of steps can do."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from decimal import Decimal
from itertools import product
from pathlib import Path
from typing import get_args

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.core import events as ev
from app.core import problems
from app.core.budget import booked_usd
from app.core.events import Event, JobReport, Outcome
from app.core.job import (
    ACTIVE,
    AGREEMENT_OUTLASTS_START,
    GONE,
    WAITING_FOR_USER,
    Hold,
    Job,
    JobState,
    is_refund_open,
    is_settled,
)
from app.core.job_life import LEGAL, IllegalEvent, advance, is_legal
from app.core.request import GenerationRequest

T0 = datetime(2026, 11, 22, 10, tzinfo=UTC)
T1 = T0 + timedelta(seconds=1)
T2 = T0 + timedelta(seconds=2)
WHY = problems.not_sent(detail="no network")
OLD = problems.busy()


def failed(charged, refunded):
    money = {"charged": Decimal(charged), "refunded": Decimal(refunded)}
    return problems.job_failed(reason="Bad.", **money)


FAILED = failed("0.50", "0.00")
URL = "https://file.example/1.mp4"
S = JobState
# Its money and its link would be another job's.
OTHERS = JobReport(
    Outcome.OTHER_JOB, URL, charged_usd=Decimal(9), refunded_usd=Decimal(8), is_refunded=True
)

EVENTS = {
    type(event): event
    for event in (
        ev.SendStarted(T2),
        ev.SendHeld(T2, Hold.NETWORK, WHY),
        ev.Accepted(T2, "j1", Decimal("0.645")),
        ev.Recovered(T2, "j1", Decimal("0.645")),
        ev.SendRefused(T2, WHY),
        ev.AnswerLost(T2, WHY),
        ev.Reported(T2, JobReport(Outcome.RUNNING)),
        ev.FollowHeld(T2, Hold.PLACE, WHY),
        ev.HoldLifted(T2),
        ev.FolderChosen(T2, Path("/b")),
        ev.DownloadStarted(T2),
        ev.DownloadStopped(T2, WHY),
        ev.GivenUp(T2, WHY),
        ev.Kept(T2, "c1"),
        ev.Removed(T2),
        ev.Paused(T2),
        ev.Unpaused(T2),
        ev.WatchStopped(T2),
        ev.WatchResumed(T2),
        ev.Adopted(T2, "j2"),
        ev.Dismissed(T2),
        ev.Restarted(T2),
    )
}

# Where each event leads from each state in which it can happen; written out on purpose.
STEPS = {
    (S.QUEUED, ev.SendStarted): S.SENDING,
    (S.QUEUED, ev.SendHeld): S.QUEUED,
    (S.QUEUED, ev.HoldLifted): S.QUEUED,
    (S.QUEUED, ev.Removed): S.REMOVED,
    (S.QUEUED, ev.Paused): S.QUEUED,
    (S.QUEUED, ev.Unpaused): S.QUEUED,
    (S.SENDING, ev.SendHeld): S.QUEUED,
    (S.SENDING, ev.Accepted): S.RUNNING,
    (S.QUEUED, ev.Recovered): S.RUNNING,
    (S.SENDING, ev.Recovered): S.RUNNING,
    (S.UNCERTAIN, ev.Recovered): S.RUNNING,
    (S.SENDING, ev.SendRefused): S.REFUSED,
    (S.SENDING, ev.AnswerLost): S.UNCERTAIN,
    (S.RUNNING, ev.Reported): S.RUNNING,
    (S.RUNNING, ev.FollowHeld): S.RUNNING,
    (S.RUNNING, ev.HoldLifted): S.RUNNING,
    (S.RUNNING, ev.GivenUp): S.ATTENTION,
    (S.RUNNING, ev.WatchStopped): S.UNWATCHED,
    (S.READY, ev.Reported): S.READY,
    # For their money alone.
    (S.FAILED, ev.Reported): S.FAILED,
    (S.DISMISSED, ev.Reported): S.DISMISSED,
    (S.READY, ev.FollowHeld): S.READY,
    (S.READY, ev.HoldLifted): S.READY,
    (S.READY, ev.DownloadStarted): S.DOWNLOADING,
    (S.READY, ev.GivenUp): S.ATTENTION,
    (S.READY, ev.WatchStopped): S.UNWATCHED,
    (S.DOWNLOADING, ev.FollowHeld): S.READY,
    (S.DOWNLOADING, ev.DownloadStopped): S.READY,
    (S.DOWNLOADING, ev.GivenUp): S.ATTENTION,
    (S.DOWNLOADING, ev.Kept): S.SAVED,
    (S.DOWNLOADING, ev.WatchStopped): S.UNWATCHED,
    (S.UNWATCHED, ev.WatchResumed): S.RUNNING,
    (S.ATTENTION, ev.WatchResumed): S.RUNNING,
    (S.UNCERTAIN, ev.Adopted): S.RUNNING,
    (S.RUNNING, ev.Adopted): S.RUNNING,
    (S.UNWATCHED, ev.Adopted): S.RUNNING,
    **{
        (state, ev.Dismissed): S.DISMISSED
        for state in (S.UNCERTAIN, S.ATTENTION, S.UNWATCHED, S.REFUSED, S.FAILED)
    },
    **{
        (state, ev.FolderChosen): state
        for state in (S.QUEUED, S.RUNNING, S.READY, S.UNCERTAIN, S.ATTENTION, S.UNWATCHED)
    },
    **{(state, ev.Restarted): state for state in S},
    (S.SENDING, ev.Restarted): S.UNCERTAIN,
    (S.ATTENTION, ev.Restarted): S.RUNNING,
    (S.DOWNLOADING, ev.Restarted): S.READY,
}
# What else must be so that it can happen in that state.
CONDITIONS = {
    (S.RUNNING, ev.Adopted): {"accepted_at": None},
    (S.UNWATCHED, ev.Adopted): {"accepted_at": None},
    (S.DISMISSED, ev.Reported): {"problem": FAILED},
}
_WITH_API = (S.RUNNING, S.READY, S.DOWNLOADING, S.SAVED, S.FAILED, S.ATTENTION, S.UNWATCHED)


def _job(state=S.QUEUED, **fields):
    """A job as it may look in `state`."""
    values = {"hold": None, "problem": None}
    if state in _WITH_API:
        values |= {"api_job_id": "j0", "charged_usd": Decimal("0.5"), "accepted_at": T1}
    if state in (S.READY, S.DOWNLOADING, S.SAVED):
        values |= {"result_url": URL, "ready_at": T1}
    if state is not S.QUEUED:
        values |= {"sent_at": T1}
    request = GenerationRequest("m", "A horse", "720P", "16:9", 5)
    return Job("t1", request, T0, Decimal("0.645"), state=state, **(values | fields))


def test_the_table_here_is_complete():
    assert set(EVENTS) == set(get_args(Event)) == set(LEGAL)
    assert len(STEPS) == sum(map(len, LEGAL.values()))
    assert set(S) == ACTIVE | WAITING_FOR_USER | GONE
    assert len(ACTIVE) + len(WAITING_FOR_USER) + len(GONE) == len(S)


@pytest.mark.parametrize(
    ("state", "event_type"),
    list(product(S, EVENTS)),
    ids=lambda value: getattr(value, "__name__", value),
)
def test_every_pair(state, event_type):
    condition = CONDITIONS.get((state, event_type), {})
    job, event = _job(state, **condition), EVENTS[event_type]
    if (state, event_type) in STEPS:
        assert is_legal(job, event)
        assert advance(job, event).state is STEPS[state, event_type]
    else:
        assert not is_legal(job, event)
        with pytest.raises(IllegalEvent, match=f"{event_type.__name__} .* {state} job"):
            advance(job, event)


@pytest.mark.parametrize(("state", "event_type"), CONDITIONS)
def test_what_cannot_happen_to_every_job_in_a_state(state, event_type):
    job, event = _job(state), EVENTS[event_type]
    assert not is_legal(job, event)
    with pytest.raises(IllegalEvent):
        advance(job, event)


def test_a_mistyped_id_can_be_corrected_until_the_api_says_a_word_about_it():
    job = advance(_job(S.UNCERTAIN, problem=OLD), ev.Adopted(T1, "wrong"))
    assert job.has_unproven_id
    job = advance(job, ev.Reported(T1, JobReport(Outcome.NOT_FOUND)))
    assert (job.state, job.problem) == (S.RUNNING, problems.job_unknown())
    held = advance(job, ev.FollowHeld(T2, Hold.KEY, WHY))
    for asked in (job, held, advance(job, ev.WatchStopped(T2))):
        right = advance(asked, ev.Adopted(T2, "right"))
        assert (right.state, right.api_job_id) == (S.RUNNING, "right")
        assert (right.hold, right.problem) == (None, None)
        proven = advance(right, ev.Reported(T2, JobReport(Outcome.RUNNING)))
        assert proven.accepted_at == T2
        # A record that is lost later makes no other id right.
        lost = advance(proven, ev.Reported(T2, JobReport(Outcome.NOT_FOUND)))
        assert not is_legal(lost, ev.Adopted(T2, "another"))


def test_the_id_that_the_api_itself_named_is_never_corrected():
    job = advance(_job(S.SENDING), ev.Accepted(T1, "j1", None))
    job = advance(job, ev.Reported(T1, JobReport(Outcome.NOT_FOUND)))
    assert not job.has_unproven_id
    assert not is_legal(job, ev.Adopted(T2, "another"))


def test_what_an_event_leaves_alone():
    job = _job()
    for event in (ev.SendStarted(T2), ev.SendHeld(T2, Hold.KEY, WHY), ev.Removed(T2)):
        after = advance(job, event)
        assert (after.take_id, after.request, after.created_at, after.estimate_usd) == (
            job.take_id,
            job.request,
            job.created_at,
            job.estimate_usd,
        )


@pytest.mark.parametrize(
    ("job", "event", "changes"),
    [
        pytest.param(
            _job(hold=Hold.BUSY, problem=OLD),
            ev.SendStarted(T2),
            {"state": S.SENDING, "hold": None, "problem": None, "sent_at": T2},
            id="sending",
        ),
        pytest.param(
            _job(S.SENDING),
            ev.SendHeld(T2, Hold.KEY, WHY),
            {"state": S.QUEUED, "hold": Hold.KEY, "problem": WHY, "sent_at": None},
            id="held",
        ),
        pytest.param(
            _job(S.SENDING),
            ev.Accepted(T2, "j1", None),
            {"state": S.RUNNING, "api_job_id": "j1", "charged_usd": None, "accepted_at": T2},
            id="accepted without a charge",
        ),
        pytest.param(
            _job(S.UNCERTAIN, problem=OLD),
            ev.Recovered(T2, "j1", Decimal(1)),
            {
                "state": S.RUNNING,
                "problem": None,
                "api_job_id": "j1",
                "charged_usd": Decimal(1),
                "accepted_at": T2,
            },
            id="its id was in the second place",
        ),
        pytest.param(
            _job(S.QUEUED, hold=Hold.KEY, problem=WHY, is_paused=True),
            ev.Recovered(T2, "j1", Decimal(0)),
            {
                "charged_usd": None,
                "state": S.RUNNING,
                "hold": None,
                "problem": None,
                "api_job_id": "j1",
                "is_paused": False,
                "sent_at": T2,
                "accepted_at": T2,
            },
            id="it was sent after the journal that was put back",
        ),
        pytest.param(
            _job(S.SENDING),
            ev.SendRefused(T2, WHY),
            {"state": S.REFUSED, "problem": WHY, "ended_at": T2},
            id="refused",
        ),
        pytest.param(
            _job(S.SENDING),
            ev.AnswerLost(T2, WHY),
            {"state": S.UNCERTAIN, "problem": WHY},
            id="uncertain",
        ),
        pytest.param(
            _job(S.UNCERTAIN, problem=OLD),
            ev.Adopted(T2, "j9"),
            {"state": S.RUNNING, "problem": None, "api_job_id": "j9"},
            id="adopted",
        ),
        pytest.param(
            _job(S.DOWNLOADING),
            ev.FollowHeld(T2, Hold.PLACE, WHY),
            {"state": S.READY, "hold": Hold.PLACE, "problem": WHY},
            id="no place",
        ),
        pytest.param(
            _job(S.RUNNING, hold=Hold.NETWORK, problem=OLD),
            ev.HoldLifted(T2),
            {"hold": None, "problem": None},
            id="lifted",
        ),
        pytest.param(
            _job(S.READY, hold=Hold.PLACE, problem=OLD, output_dir=Path("/a")),
            ev.FolderChosen(T2, Path("/b")),
            {"hold": None, "problem": None, "clips_dir": Path("/b"), "output_dir": None},
            id="another folder",
        ),
        pytest.param(
            _job(S.READY, hold=Hold.KEY, problem=OLD, clips_dir=Path("/a")),
            ev.FolderChosen(T2, None),
            {"clips_dir": None},
            id="default folder",
        ),
        pytest.param(
            _job(S.READY, problem=OLD),
            ev.DownloadStarted(T2),
            {"state": S.DOWNLOADING, "problem": None},
            id="downloading",
        ),
        pytest.param(
            _job(S.DOWNLOADING),
            ev.DownloadStopped(T2, WHY),
            {"state": S.READY, "problem": WHY},
            id="stopped",
        ),
        pytest.param(
            _job(S.READY, hold=Hold.NETWORK),
            ev.GivenUp(T2, WHY),
            {"state": S.ATTENTION, "hold": None, "problem": WHY},
            id="given up",
        ),
        pytest.param(
            _job(S.DOWNLOADING),
            ev.Kept(T2, "c1"),
            {"state": S.SAVED, "clip_id": "c1", "ended_at": T2},
            id="kept",
        ),
        pytest.param(
            _job(hold=Hold.KEY, problem=OLD),
            ev.Removed(T2),
            {"state": S.REMOVED, "hold": None, "problem": None, "ended_at": T2},
            id="removed",
        ),
        pytest.param(
            _job(S.RUNNING, hold=Hold.KEY, problem=OLD),
            ev.WatchStopped(T2),
            {"state": S.UNWATCHED, "hold": None, "problem": None},
            id="unwatched",
        ),
        pytest.param(
            _job(S.ATTENTION, problem=OLD),
            ev.WatchResumed(T2),
            {"state": S.RUNNING, "problem": None},
            id="resumed",
        ),
        pytest.param(
            _job(S.UNCERTAIN, problem=OLD),
            ev.Dismissed(T2),
            {"state": S.DISMISSED, "ended_at": T2},
            id="dismissed",
        ),
        pytest.param(
            _job(S.FAILED, ended_at=T1),
            ev.Dismissed(T2),
            {"state": S.DISMISSED},
            id="dismissed later than it ended",
        ),
        pytest.param(
            _job(S.SENDING),
            ev.Restarted(T2),
            {"state": S.UNCERTAIN, "problem": problems.interrupted_sending()},
            id="interrupted while sending",
        ),
        pytest.param(
            _job(S.RUNNING, hold=Hold.NETWORK, problem=OLD),
            ev.Restarted(T2),
            {"hold": None},
            id="a hold is asked for anew",
        ),
        pytest.param(
            _job(S.RUNNING, hold=Hold.SERVICE, problem=OLD),
            ev.Restarted(T2),
            {"hold": None, "problem": None},
            id="whose service is asked for anew",
        ),
        pytest.param(
            _job(hold=Hold.KEY, problem=OLD), ev.Restarted(T2), {}, id="parked until the user says"
        ),
        pytest.param(
            _job(hold=Hold.NETWORK, problem=OLD),
            ev.Restarted(T0 + AGREEMENT_OUTLASTS_START),
            {"hold": None},
            id="sent at a start if it was asked for a moment ago",
        ),
        *(
            pytest.param(
                _job(hold=Hold.NETWORK, problem=OLD),
                ev.Restarted(at),
                {"hold": Hold.CONSENT, "problem": problems.consent_needed()},
                id=f"asked about at a start: {reason}",
            )
            for reason, at in (
                ("too long ago", T1 + AGREEMENT_OUTLASTS_START),
                ("written with a wrong clock", T0 - timedelta(seconds=1)),
            )
        ),
        pytest.param(
            _job(hold=Hold.NETWORK, is_paused=True, problem=OLD),
            ev.Restarted(T1 + AGREEMENT_OUTLASTS_START),
            {"hold": None},
            id="paused anyway",
        ),
        pytest.param(
            _job(hold=Hold.CONSENT, problem=problems.consent_needed()),
            ev.Paused(T2),
            {"hold": None, "problem": None, "is_paused": True},
            id="unpausing it will be the consent",
        ),
        pytest.param(
            _job(S.READY),
            ev.Reported(T2, JobReport(Outcome.RUNNING)),
            {},
            id="ready stays ready",
        ),
        pytest.param(
            _job(S.RUNNING, hold=Hold.NETWORK, problem=OLD),
            ev.Reported(T2, JobReport(Outcome.NO_FILE, charged_usd=Decimal(1))),
            {"hold": None, "problem": None, "charged_usd": Decimal(1)},
            id="no file",
        ),
        pytest.param(
            _job(S.RUNNING),
            ev.Reported(T2, JobReport(Outcome.NOT_FOUND)),
            {"problem": problems.job_unknown()},
            id="not found",
        ),
        pytest.param(
            _job(S.RUNNING, accepted_at=None),
            ev.Reported(T2, OTHERS),
            {"problem": problems.other_job()},
            id="a record of another job",
        ),
        pytest.param(
            _job(S.READY, result_url=URL),
            ev.Reported(T2, OTHERS),
            {"problem": problems.other_job()},
            id="a record of another job while its own file waits",
        ),
        pytest.param(
            _job(S.FAILED, problem=FAILED, ended_at=T1),
            ev.Reported(T2, OTHERS),
            {},
            id="a failed job does not get the refund of another",
        ),
        pytest.param(
            _job(S.RUNNING),
            ev.Reported(T2, JobReport(Outcome.READY, URL, finished_at=T1)),
            {"state": S.READY, "result_url": URL, "ready_at": T1},
            id="ready at the API's own time",
        ),
        pytest.param(
            _job(S.RUNNING),
            ev.Reported(T2, JobReport(Outcome.READY, URL)),
            {"state": S.READY, "result_url": URL, "ready_at": T2},
            id="ready",
        ),
        pytest.param(
            _job(S.READY, result_url="https://old.example/"),
            ev.Reported(T2, JobReport(Outcome.READY, URL, finished_at=T2)),
            {"result_url": URL},
            id="a fresh link does not make it younger",
        ),
        pytest.param(
            _job(S.RUNNING),
            ev.Reported(T2, JobReport(Outcome.FAILED, reason="Bad.", refunded_usd=Decimal("0.5"))),
            {
                "state": S.FAILED,
                "refunded_usd": Decimal("0.5"),
                "problem": failed("0.50", "0.50"),
                "ended_at": T2,
            },
            id="failed and refunded",
        ),
        pytest.param(
            _job(S.RUNNING, charged_usd=None),
            ev.Reported(T2, JobReport(Outcome.FAILED, reason="Bad.")),
            {
                "state": S.FAILED,
                "problem": problems.job_failed_unpriced(reason="Bad."),
                "ended_at": T2,
            },
            id="failed without a word on money",
        ),
        pytest.param(
            _job(S.RUNNING),
            ev.Reported(T2, JobReport(Outcome.FAILED, reason="Bad.", is_refunded=True)),
            {
                "state": S.FAILED,
                "problem": problems.job_failed_unpriced(reason="Bad."),
                "ended_at": T2,
            },
            id="refunded without a word on how much",
        ),
        pytest.param(
            _job(S.RUNNING),
            ev.Reported(
                T2,
                JobReport(Outcome.FAILED, reason="Bad.", refunded_usd=Decimal(0), is_refunded=True),
            ),
            {
                "state": S.FAILED,
                "problem": problems.job_failed_unpriced(reason="Bad."),
                "ended_at": T2,
            },
            id="refunded, and how much is not filled in yet",
        ),
        pytest.param(
            _job(S.FAILED, problem=FAILED, ended_at=T1),
            ev.Reported(
                T2, JobReport(Outcome.FAILED, reason="Later.", refunded_usd=Decimal("0.5"))
            ),
            {
                "refunded_usd": Decimal("0.5"),
                "problem": failed("0.50", "0.50"),
            },
            id="refunded after it had failed",
        ),
        pytest.param(
            _job(S.DISMISSED, problem=FAILED, ended_at=T1, charged_usd=Decimal("0.5")),
            ev.Reported(T2, JobReport(Outcome.READY, URL, refunded_usd=Decimal("0.2"))),
            {
                "refunded_usd": Decimal("0.2"),
                "problem": failed("0.50", "0.20"),
            },
            id="refunded in part after it was dismissed",
        ),
        pytest.param(
            _job(S.FAILED, problem=FAILED, ended_at=T1),
            ev.Reported(T2, JobReport(Outcome.NOT_FOUND)),
            {},
            id="a failed job that is known no longer",
        ),
        pytest.param(
            _job(S.RUNNING),
            ev.Reported(T2, JobReport(Outcome.RUNNING, charged_usd=Decimal(0))),
            {},
            id="a record that is not filled in yet does not make a job free",
        ),
        pytest.param(
            _job(S.RUNNING),
            ev.Reported(T2, JobReport(Outcome.READY, URL, charged_usd=Decimal(0))),
            {"state": S.READY, "result_url": URL, "ready_at": T2},
            id="a zero in a finished record undoes no charge",
        ),
        pytest.param(
            _job(S.RUNNING, charged_usd=None),
            ev.Reported(T2, JobReport(Outcome.READY, URL, charged_usd=Decimal(0))),
            {"state": S.READY, "result_url": URL, "ready_at": T2},
            id="a zero in a finished record is no charge either",
        ),
        pytest.param(
            _job(S.FAILED, problem=FAILED, ended_at=T1, charged_usd=Decimal("0.5")),
            ev.Reported(
                T2,
                JobReport(
                    Outcome.FAILED,
                    charged_usd=Decimal(0),
                    refunded_usd=Decimal("0.5"),
                    is_refunded=True,
                ),
            ),
            {
                "charged_usd": Decimal(0),
                "refunded_usd": Decimal("0.5"),
                "problem": failed("0.00", "0.50"),
            },
            id="a refund may set the charge to zero",
        ),
        pytest.param(
            _job(S.RUNNING, charged_usd=None),
            ev.Reported(T2, JobReport(Outcome.FAILED, reason="Bad.", charged_usd=Decimal(0))),
            {
                "state": S.FAILED,
                "ended_at": T2,
                "charged_usd": Decimal(0),
                "problem": failed("0.00", "0.00"),
            },
            id="a failed job may have been free",
        ),
        pytest.param(
            _job(S.FAILED, problem=FAILED, ended_at=T1, refunded_usd=Decimal("0.2")),
            ev.Reported(T2, JobReport(Outcome.FAILED, refunded_usd=Decimal(0))),
            {"problem": failed("0.50", "0.20")},
            id="a zero takes back no refund",
        ),
        pytest.param(
            _job(S.SENDING),
            ev.Accepted(T2, "j1", Decimal(0)),
            {"state": S.RUNNING, "api_job_id": "j1", "accepted_at": T2},
            id="an amount of zero at the start names no charge",
        ),
    ],
)
def test_what_an_event_changes(job, event, changes):
    assert advance(job, event) == replace(job, **changes)


@pytest.mark.parametrize(
    ("job", "is_open"),
    [
        (_job(S.FAILED, problem=FAILED), True),
        (_job(S.FAILED, problem=FAILED, refunded_usd=Decimal(0)), True),
        (_job(S.DISMISSED, problem=FAILED, charged_usd=Decimal(1)), True),
        (_job(S.FAILED, problem=FAILED, refunded_usd=Decimal("0.1")), False),
        (_job(S.FAILED, problem=FAILED, charged_usd=None), False),
        (_job(S.FAILED, problem=FAILED, charged_usd=Decimal(0)), False),
        (_job(S.DISMISSED, problem=WHY, charged_usd=Decimal(1)), False),
        (_job(S.RUNNING), False),
    ],
)
def test_which_refunds_are_open(job, is_open):
    assert is_refund_open(job) is is_open


@pytest.mark.parametrize("state", JobState)
def test_only_an_end_with_known_money_can_be_forgotten(state):
    unpriced = problems.job_failed_unpriced(reason="no")
    priced = problems.job_failed(reason="no", charged=Decimal(1), refunded=Decimal(0))
    can_be_forgotten = [
        is_settled(_job(state, problem=problem, charged_usd=charged_usd))
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
    job = _job(state)
    assert job.is_active == (state in ACTIVE)
    assert job.is_with_api == (state in (S.RUNNING, S.READY, S.DOWNLOADING))


_MONEY = st.none() | st.decimals(min_value=0, max_value=100, places=3)
_REPORTS = st.builds(
    JobReport,
    outcome=st.sampled_from(Outcome),
    url=st.just(URL),
    reason=st.just("Bad."),
    charged_usd=_MONEY,
    refunded_usd=_MONEY,
    finished_at=st.none() | st.just(T1),
)
_STRATEGIES = {event_type: st.just(event) for event_type, event in EVENTS.items()} | {
    ev.Accepted: st.builds(ev.Accepted, st.just(T2), st.just("j1"), _MONEY),
    ev.Reported: st.builds(ev.Reported, st.just(T2), _REPORTS),
}


# A loaded machine makes an example slow, never wrong.
@settings(max_examples=300)
@given(st.data())
def test_no_sequence_breaks_the_promises(data):
    job = _job()
    history = [job]
    sends_taken_up = 0
    for _ in range(data.draw(st.integers(1, 25))):
        # Drawn among what can happen, so that sequences reach the end of a life.
        possible = [kind for kind, event in EVENTS.items() if is_legal(job, event)]
        event = data.draw(st.sampled_from(possible).flatmap(_STRATEGIES.__getitem__))
        before, job = job, advance(job, event)
        history.append(job)

        was_uncertain = any(past.state is S.UNCERTAIN for past in history)
        is_or_was_taken = any(past.api_job_id for past in history)
        # What may have been paid is never sent again, nor is its id forgotten.
        if was_uncertain or is_or_was_taken:
            assert job.state not in (S.QUEUED, S.SENDING)
        # But an id that the user entered may be corrected until the API has answered about it.
        if before.api_job_id and not (before.has_unproven_id and isinstance(event, ev.Adopted)):
            assert job.api_job_id == before.api_job_id
        if job.state is S.SENDING:
            assert before.state is S.QUEUED or isinstance(event, ev.Restarted)
        sends_taken_up += isinstance(event, ev.Accepted)
        assert sends_taken_up <= 1
        # The end is the end; only the money of what failed may change.
        if before.state in GONE:
            money = {"charged_usd": job.charged_usd, "refunded_usd": job.refunded_usd}
            assert job == replace(before, problem=job.problem, **money)
        # Money is never negative, and silence about it erases nothing.
        for amount, earlier in (
            (job.charged_usd, before.charged_usd),
            (job.refunded_usd, before.refunded_usd),
        ):
            assert amount is None or amount >= 0
            assert amount is not None or earlier is None
        assert booked_usd(job) >= 0
        # A job that is polled or downloaded has an id.
        if job.is_with_api or job.state in (S.SAVED, S.FAILED, S.ATTENTION, S.UNWATCHED):
            assert job.api_job_id
        if job.state in (S.READY, S.DOWNLOADING, S.SAVED):
            assert job.result_url
            assert job.ready_at
        if job.hold is not None:
            assert job.state in (S.QUEUED, S.RUNNING, S.READY)
            assert job.problem is not None
        if job.problem is not None:
            assert "{" not in job.problem.message
        assert (job.clip_id != "") == (job.state is S.SAVED)


@pytest.mark.parametrize(
    ("job", "is_waiting"),
    [
        (_job(S.QUEUED), True),
        (_job(S.QUEUED, hold=Hold.KEY), True),
        (_job(S.SENDING), False),
        (_job(S.RUNNING), False),
        (_job(S.RUNNING, hold=Hold.KEY), True),
        (_job(S.READY, hold=Hold.PLACE), True),
        (_job(S.DOWNLOADING), False),
        # Entered by the user: asked for the first time, and then not found.
        (_job(S.RUNNING, accepted_at=None), False),
        (_job(S.RUNNING, accepted_at=None, problem=problems.job_unknown()), True),
        (_job(S.UNCERTAIN, problem=WHY), False),
        (_job(S.SAVED), False),
    ],
)
def test_what_was_not_sent_or_cannot_be_followed_is_waiting(job: Job, is_waiting: bool) -> None:
    assert job.is_waiting is is_waiting
