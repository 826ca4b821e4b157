"""Any sequence of events from any state: advance stays legal, and money is booked once."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from decimal import Decimal
from pathlib import Path

import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from app.core import events as ev
from app.core import problems
from app.core.budget import booked_usd
from app.core.events import JobReport, Outcome
from app.core.job import GONE, Hold, Job, JobState
from app.core.job_life import LEGAL, IllegalEvent, advance, is_legal
from tests.fakes.clips import make_request

BEGAN_AT = datetime(2026, 11, 22, 12, tzinfo=UTC)
TROUBLE = problems.busy()
FAILURE = problems.job_failed_unpriced(reason="Bad.")
AMOUNTS = st.decimals(min_value=0, max_value=100, places=3)
MONEY = st.none() | AMOUNTS
# A clock that is set back or forward must not matter.
TIMES = st.integers(-100_000, 100_000).map(lambda s: BEGAN_AT + timedelta(seconds=s))
IDS = st.sampled_from(("job-1", "job-2", "job-3"))
REPORTS = st.builds(
    JobReport,
    outcome=st.sampled_from(Outcome),
    url=st.sampled_from(("https://file.example/a.mp4", "https://file.example/b.mp4")),
    reason=st.text(max_size=20),
    charged_usd=MONEY,
    refunded_usd=MONEY | st.just(Decimal(0)),
    is_refunded=st.booleans(),
    finished_at=st.none() | TIMES,
)
HOLDS = st.sampled_from(Hold)
EVENTS = {
    ev.SendStarted: st.builds(ev.SendStarted, TIMES),
    ev.SendHeld: st.builds(ev.SendHeld, TIMES, HOLDS, st.just(TROUBLE)),
    ev.Accepted: st.builds(ev.Accepted, TIMES, IDS, MONEY),
    ev.Recovered: st.builds(ev.Recovered, TIMES, IDS, MONEY),
    ev.SendRefused: st.builds(ev.SendRefused, TIMES, st.just(TROUBLE)),
    ev.AnswerLost: st.builds(ev.AnswerLost, TIMES, st.just(TROUBLE)),
    ev.Reported: st.builds(ev.Reported, TIMES, REPORTS),
    ev.FollowHeld: st.builds(ev.FollowHeld, TIMES, HOLDS, st.just(TROUBLE)),
    ev.HoldLifted: st.builds(ev.HoldLifted, TIMES),
    ev.FolderChosen: st.builds(ev.FolderChosen, TIMES, st.none() | st.just(Path("/other"))),
    ev.DownloadStarted: st.builds(ev.DownloadStarted, TIMES),
    ev.DownloadStopped: st.builds(ev.DownloadStopped, TIMES, st.just(TROUBLE)),
    ev.DownloadFailed: st.builds(ev.DownloadFailed, TIMES, st.just(TROUBLE)),
    ev.Kept: st.builds(ev.Kept, TIMES, st.just("clip-1")),
    ev.Removed: st.builds(ev.Removed, TIMES),
    ev.WatchStopped: st.builds(ev.WatchStopped, TIMES),
    ev.WatchResumed: st.builds(ev.WatchResumed, TIMES),
    ev.Adopted: st.builds(ev.Adopted, TIMES, IDS),
    ev.Dismissed: st.builds(ev.Dismissed, TIMES),
    ev.Paused: st.builds(ev.Paused, TIMES),
    ev.Unpaused: st.builds(ev.Unpaused, TIMES),
    ev.Restarted: st.builds(ev.Restarted, TIMES),
}
WITH_API = frozenset(
    (
        JobState.RUNNING,
        JobState.READY,
        JobState.DOWNLOADING,
        JobState.SAVED,
        JobState.FAILED,
        JobState.ATTENTION,
        JobState.UNWATCHED,
    )
)


def test_every_event_is_tried() -> None:
    assert EVENTS.keys() == LEGAL.keys()


class Life(RuleBasedStateMachine):
    """One job, and a ledger computed from the API's answers."""

    @initialize(
        state=st.sampled_from(JobState),
        api_job_id=IDS,
        charged=MONEY,
        is_adopted=st.booleans(),
        has_failed=st.booleans(),
    )
    def begin(
        self,
        state: JobState,
        api_job_id: str,
        charged: Decimal | None,
        is_adopted: bool,
        has_failed: bool,
    ) -> None:
        """A job in any state that a journal may contain."""
        may_have_failed = state is JobState.FAILED or (has_failed and state is JobState.DISMISSED)
        has_id = state in WITH_API or may_have_failed
        may_be_unproven = is_adopted and state in (JobState.RUNNING, JobState.UNWATCHED)
        self.job = Job(
            take_id="take",
            request=make_request(),
            created_at=BEGAN_AT,
            estimate_usd=Decimal("0.645"),
            state=state,
            api_job_id=api_job_id if has_id else "",
            charged_usd=charged if has_id else None,
            accepted_at=BEGAN_AT if has_id and not may_be_unproven else None,
            result_url="https://file.example/a.mp4" if has_id else "",
            clip_id="clip-1" if state is JobState.SAVED else "",
            problem=FAILURE if may_have_failed else None,
        )
        # The id that the API has named, or has answered about.
        self.proven_id = api_job_id if has_id and not may_be_unproven else ""
        self.may_be_sent = state is JobState.QUEUED
        self.sends = 0
        self.charge = self.job.charged_usd
        self.refund = self.job.refunded_usd

    @precondition(lambda self: any(self.job.state in states for states in LEGAL.values()))
    @rule(data=st.data())
    def something_possible_happens(self, data: st.DataObject) -> None:
        """Drawn among what can happen, so that lives reach their end."""
        kinds = [kind for kind, states in LEGAL.items() if self.job.state in states]
        event = data.draw(st.sampled_from(kinds).flatmap(EVENTS.__getitem__))
        self.anything_happens(event)

    @rule(event=st.one_of(*EVENTS.values()))
    def anything_happens(self, event: ev.Event) -> None:
        """What cannot happen is refused and changes nothing."""
        if is_legal(self.job, event):
            self._after(event)
            return
        with pytest.raises(IllegalEvent):
            advance(self.job, event)

    def _after(self, event: ev.Event) -> None:
        before, self.job = self.job, advance(self.job, event)
        self.sends += isinstance(event, ev.SendStarted)
        if isinstance(event, ev.SendHeld) and before.state is JobState.SENDING:
            # Provably not accepted, so this sending does not count.
            self.sends -= 1
        if isinstance(event, ev.Accepted | ev.Recovered):
            # An amount that is not settled yet is zero.
            self.charge = event.charged_usd or None
            self.proven_id = event.api_job_id
        if isinstance(event, ev.Adopted):
            assert not self.proven_id
        if isinstance(event, ev.Reported) and event.report.outcome is not Outcome.OTHER_JOB:
            report = event.report
            # A charge of 0 is not filled in, unless money was refunded or the job failed before
            # any charge was named.
            is_free = report.outcome is Outcome.FAILED and self.charge is None
            if report.charged_usd or (
                report.charged_usd is not None and (report.is_refunded or is_free)
            ):
                self.charge = report.charged_usd
            # A refund of 0 neither withdraws a refund nor names its amount.
            if report.refunded_usd or (
                report.refunded_usd is not None and not report.is_refunded and not self.refund
            ):
                self.refund = report.refunded_usd
            if report.outcome is not Outcome.NOT_FOUND:
                self.proven_id = before.api_job_id
        if before.api_job_id and not isinstance(event, ev.Adopted):
            assert self.job.api_job_id == before.api_job_id
        if self.proven_id:
            assert self.job.api_job_id == self.proven_id
        assert self.job.has_unproven_id == bool(self.job.api_job_id and not self.proven_id)
        if before.state in GONE:
            # A dismissed failed job may still be refunded, but nothing else changes.
            changed = {
                name: getattr(self.job, name)
                for name in ("charged_usd", "refunded_usd", "problem")
                if isinstance(event, ev.Reported)
            }
            assert self.job == replace(before, **changed)
        if isinstance(event, ev.Restarted):
            assert advance(self.job, event) == self.job

    @invariant()
    def its_state_is_legal(self) -> None:
        """A followed job has an id, and only a waiting job is held."""
        assert self.job.state in JobState
        if self.job.state in WITH_API:
            assert self.job.api_job_id
        if self.job.hold is not None:
            assert self.job.state in (JobState.QUEUED, JobState.RUNNING, JobState.READY)
        assert bool(self.job.clip_id) == (self.job.state is JobState.SAVED)
        if self.job.state in (JobState.QUEUED, JobState.SENDING):
            assert not self.job.api_job_id

    @invariant()
    def it_is_sent_at_most_once(self) -> None:
        """At most one sending from queued is accepted; none from other states."""
        assert self.sends <= (1 if self.may_be_sent else 0)

    @invariant()
    def money_is_booked_once_and_never_below_zero(self) -> None:
        """The ledger has the API's last amounts for this job, not a sum of all answers."""
        assert (self.job.charged_usd, self.job.refunded_usd) == (self.charge, self.refund)
        charge, refund = self.charge or Decimal(0), self.refund or Decimal(0)
        assert booked_usd(self.job) == max(Decimal(0), charge - refund)
        assert booked_usd(self.job) >= 0


Life.TestCase.settings = settings(
    max_examples=settings.default.max_examples // 2,
    stateful_step_count=20,
)
TestLife = Life.TestCase
