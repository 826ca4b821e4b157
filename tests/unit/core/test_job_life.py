"""A job's life: every legal step, every illegal one, and what no sequence of steps can do."""

from dataclasses import replace
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
from app.core.job import ACTIVE, GONE, WAITING_FOR_USER, Hold
from app.core.job_life import LEGAL, IllegalEvent, advance, is_legal
from tests.fakes.jobs import FAILED, OLD, T1, T2, URL, WHY, S, job_in

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
        ev.FollowHeld(T2, Hold.FOLDER, WHY),
        ev.HoldLifted(T2),
        ev.FolderChosen(T2, Path("/b")),
        ev.DownloadStarted(T2),
        ev.DownloadStopped(T2, WHY),
        ev.DownloadFailed(T2, WHY),
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
    (S.RUNNING, ev.DownloadFailed): S.ATTENTION,
    (S.RUNNING, ev.WatchStopped): S.UNWATCHED,
    (S.READY, ev.Reported): S.READY,
    # For their money alone.
    (S.FAILED, ev.Reported): S.FAILED,
    (S.DISMISSED, ev.Reported): S.DISMISSED,
    (S.READY, ev.FollowHeld): S.READY,
    (S.READY, ev.HoldLifted): S.READY,
    (S.READY, ev.DownloadStarted): S.DOWNLOADING,
    (S.READY, ev.DownloadFailed): S.ATTENTION,
    (S.READY, ev.WatchStopped): S.UNWATCHED,
    (S.DOWNLOADING, ev.FollowHeld): S.READY,
    (S.DOWNLOADING, ev.DownloadStopped): S.READY,
    (S.DOWNLOADING, ev.DownloadFailed): S.ATTENTION,
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
    job, event = job_in(state, **condition), EVENTS[event_type]
    if (state, event_type) in STEPS:
        assert is_legal(job, event)
        assert advance(job, event).state is STEPS[state, event_type]
    else:
        assert not is_legal(job, event)
        with pytest.raises(IllegalEvent, match=f"{event_type.__name__} .* {state} job"):
            advance(job, event)


@pytest.mark.parametrize(("state", "event_type"), CONDITIONS)
def test_what_cannot_happen_to_every_job_in_a_state(state, event_type):
    job, event = job_in(state), EVENTS[event_type]
    assert not is_legal(job, event)
    with pytest.raises(IllegalEvent):
        advance(job, event)


def test_a_mistyped_id_can_be_corrected_until_the_api_says_a_word_about_it():
    job = advance(job_in(S.UNCERTAIN, problem=OLD), ev.Adopted(T1, "wrong"))
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
    job = advance(job_in(S.SENDING), ev.Accepted(T1, "j1", None))
    job = advance(job, ev.Reported(T1, JobReport(Outcome.NOT_FOUND)))
    assert not job.has_unproven_id
    assert not is_legal(job, ev.Adopted(T2, "another"))


def test_what_an_event_leaves_alone():
    job = job_in()
    for event in (ev.SendStarted(T2), ev.SendHeld(T2, Hold.KEY, WHY), ev.Removed(T2)):
        after = advance(job, event)
        assert (after.take_id, after.request, after.created_at, after.estimate_usd) == (
            job.take_id,
            job.request,
            job.created_at,
            job.estimate_usd,
        )


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
    job = job_in()
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
