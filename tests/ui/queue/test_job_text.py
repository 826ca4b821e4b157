"""The text of a job: its state, its times, its price, and the actions it allows."""

from dataclasses import replace
from datetime import UTC, datetime
from decimal import Decimal

import pytest

from app.bridge.jobs.job_actions import JobAction
from app.bridge.jobs.queue_model import Progress
from app.core import problems
from app.core.job import Hold, Job, JobState
from app.core.polling import UsualTime
from app.ui.queue.job_action_text import actions_for
from app.ui.queue.job_text import (
    Tone,
    job_price_text,
    job_state_text,
    tone_of,
)
from app.ui.queue.queue_delegate import Bar, bar_of
from tests.fakes.clips import MADE_AT, make_request

NOW = datetime(2026, 11, 22, 12, 0, tzinfo=UTC)
TROUBLE = problems.outcome_unknown(detail="reset")
S, A = JobState, JobAction


def make_job(state: JobState = S.QUEUED, prompt: str = "A fox", **fields: object) -> Job:
    job = Job("take-1", make_request(prompt), NOW, Decimal("1.145"), state)
    return replace(job, **fields)


@pytest.mark.parametrize(
    ("job", "words"),
    [
        (make_job(), "Waiting for its turn"),
        (make_job(S.SENDING), "Sending"),
        (make_job(S.UNCERTAIN), "Uncertain - may have been charged"),
        (make_job(S.RUNNING), "Generating"),
        (make_job(is_paused=True), "Paused"),
        (make_job(S.RUNNING, hold=Hold.SERVICE), "Belongs to another service"),
        (make_job(is_paused=True, hold=Hold.KEY), "Paused"),
        (make_job(S.READY), "Ready - starting download"),
        (make_job(S.DOWNLOADING), "Downloading"),
        (make_job(S.SAVED), "Saved"),
        (make_job(S.REFUSED), "Refused - not charged"),
        (make_job(S.ATTENTION), "Needs your attention"),
        (make_job(S.UNWATCHED), "Not tracked - may still be charged"),
        (make_job(S.UNWATCHED, ready_at=NOW), "Not tracked"),
        (make_job(S.REMOVED), "Removed"),
        (make_job(S.DISMISSED), "Dismissed"),
        (make_job(S.FAILED), "Failed - charge unknown"),
        (make_job(S.FAILED, charged_usd=Decimal(0)), "Failed - not charged"),
        (make_job(S.FAILED, charged_usd=Decimal("1.145")), "Failed - charged $1.145"),
        (
            make_job(S.FAILED, charged_usd=Decimal("1.145"), refunded_usd=Decimal("1.145")),
            "Failed - refunded",
        ),
        (make_job(hold=Hold.NETWORK), "Waiting for the network"),
        (make_job(hold=Hold.BUSY), "Waiting - ShortAPI is busy"),
        (make_job(hold=Hold.KEY), "Waiting for a key"),
        (make_job(hold=Hold.CREDIT), "Waiting for credit"),
        (make_job(S.READY, hold=Hold.FOLDER), "Waiting for a folder to save in"),
    ],
)
def test_every_state_has_words(job: Job, words: str) -> None:
    assert job_state_text(job, None, None, None) == words


@pytest.mark.parametrize(
    ("usual", "words"),
    [
        (None, "Generating · 1:12"),
        (UsualTime(41, 58), "Generating · 1:12, usually 0:40–1:00"),
        (UsualTime(80, 81), "Generating · 1:12, usually 1:20"),
        (UsualTime(80, 170), "Generating · 1:12, usually 1:20–2:50"),
        (UsualTime(3700, 3710), "Generating · 1:12, usually 1:01:40–1:01:50"),
        (UsualTime(1.2, 4.4), "Generating · 1:12, usually 0:01–0:04"),
        (UsualTime(0.2, 0.4), "Generating · 1:12, usually 0:01"),
    ],
)
def test_the_time_a_job_takes(usual: UsualTime | None, words: str) -> None:
    assert job_state_text(make_job(S.RUNNING), 72.9, usual, None) == words


@pytest.mark.parametrize(
    ("job", "age_s", "words"),
    [
        (make_job(S.READY, ready_at=NOW), 59, "Ready - starting download"),
        (make_job(S.READY, ready_at=NOW), 61, "Ready for 1 min; links last about a day"),
        (make_job(S.READY, ready_at=NOW), 11_000, "Ready for 3 h; links last about a day"),
        (
            make_job(S.READY, ready_at=NOW, hold=Hold.FOLDER),
            40,
            "Waiting for a folder to save in · ready for 1 min",
        ),
        (make_job(S.ATTENTION, ready_at=NOW), 9e5, "Needs your attention · ready for 10 days"),
        (make_job(S.UNWATCHED, ready_at=NOW), 90_000, "Not tracked · ready for 25 h"),
    ],
)
def test_how_old_the_link_of_a_finished_video_is(job: Job, age_s: float, words: str) -> None:
    assert job_state_text(job, age_s, None, None) == words


def test_a_download_without_a_known_size() -> None:
    job = make_job(S.DOWNLOADING)
    assert job_state_text(job, None, None, Progress(6_100_000)) == "Downloading · 6.1 MB"
    ready = make_job(S.DOWNLOADING, ready_at=MADE_AT)
    assert job_state_text(ready, 5.0, None, Progress(6_100_000)) == "Downloading · 6.1 MB"
    old = job_state_text(ready, 3 * 3600.0, None, Progress(6_100_000))
    assert old == "Downloading · 6.1 MB · ready for 3 h"
    assert bar_of(job, None, None, Progress(6_100_000)) == Bar(None)
    assert bar_of(job, None, None, None) == Bar(None)


def test_the_bar_is_bytes_or_an_estimate_that_ends_with_the_usual_time() -> None:
    downloading, running = make_job(S.DOWNLOADING), make_job(S.RUNNING)
    usual = UsualTime(100, 180)
    assert bar_of(downloading, None, None, Progress(5, 10)) == Bar(0.5)
    assert bar_of(running, 90, usual, None) == Bar(0.5, is_estimate=True)
    assert bar_of(running, 1, UsualTime(4, 5), None) == Bar(0.2, is_estimate=True)
    for elapsed_s in (180, 9999):
        assert bar_of(running, elapsed_s, usual, None) == Bar(None)
    assert bar_of(running, 90, None, None) == Bar(None)
    assert bar_of(running, None, usual, None) == Bar(None)


@pytest.mark.parametrize(
    "job",
    [
        *(make_job(state) for state in S if state not in (S.RUNNING, S.DOWNLOADING)),
        make_job(S.RUNNING, hold=Hold.NETWORK),
        make_job(S.RUNNING, api_job_id="entered by the user"),
        make_job(S.QUEUED, is_paused=True),
    ],
    ids=lambda job: f"{job.state} {job.hold}",
)
def test_a_job_that_does_not_run_has_no_bar(job: Job) -> None:
    assert bar_of(job, 90.0, UsualTime(100, 180), None) is None


def test_the_price_is_what_is_known() -> None:
    assert job_price_text(make_job()) == "$1.145"
    assert job_price_text(make_job(S.RUNNING, charged_usd=Decimal("0.645"))) == "$0.645"
    assert job_price_text(make_job(S.UNCERTAIN)) == "$1.145?"


def test_urgency() -> None:
    assert tone_of(make_job()) is Tone.CALM
    assert tone_of(make_job(hold=Hold.KEY)) is Tone.WARNING
    assert tone_of(make_job(S.UNCERTAIN)) is Tone.WARNING
    assert tone_of(make_job(S.FAILED)) is Tone.BAD


@pytest.mark.parametrize(
    ("job", "actions"),
    [
        (make_job(), [A.PAUSE, A.REMOVE]),
        (make_job(is_paused=True, hold=Hold.KEY), [A.UNPAUSE, A.REMOVE]),
        (make_job(hold=Hold.KEY, problem=TROUBLE), [A.GO_ON, A.PAUSE, A.REMOVE, A.WHAT_HAPPENED]),
        (
            make_job(hold=Hold.SERVICE, problem=TROUBLE),
            [A.GO_ON, A.PAUSE, A.REMOVE, A.WHAT_HAPPENED],
        ),
        (make_job(S.RUNNING, hold=Hold.SERVICE), [A.STOP_WATCHING]),
        (make_job(S.SENDING), []),
        (make_job(S.RUNNING), [A.STOP_WATCHING]),
        (make_job(S.UNCERTAIN), [A.ENTER_JOB_ID, A.SEND_AGAIN, A.DISMISS]),
        (make_job(S.ATTENTION), [A.FETCH_AGAIN, A.DISMISS]),
        (make_job(S.UNWATCHED), [A.WATCH_AGAIN, A.REMOVE_FROM_LIST]),
        (make_job(S.FAILED), [A.TRY_AGAIN, A.USE_AGAIN, A.DISMISS]),
    ],
)
def test_actions_fit_the_state(job: Job, actions: list[JobAction]) -> None:
    assert list(actions_for(job)) == [*actions, A.COPY_PROMPT]
    known = replace(job, api_job_id="6563", accepted_at=job.created_at)
    assert list(actions_for(known)) == [*actions, A.COPY_PROMPT, A.COPY_JOB_ID]


@pytest.mark.parametrize("state", [S.RUNNING, S.UNWATCHED])
def test_an_id_that_a_user_entered_can_be_corrected_until_it_is_known(state: JobState) -> None:
    adopted = make_job(state, api_job_id="mistyped", accepted_at=None)
    assert A.ENTER_JOB_ID in actions_for(adopted)
    assert A.ENTER_JOB_ID not in actions_for(replace(adopted, accepted_at=adopted.created_at))


def test_a_job_whose_entered_id_is_unknown_is_not_said_to_be_made() -> None:
    unknown = problems.job_unknown()
    adopted = make_job(S.RUNNING, api_job_id="mistyped", accepted_at=None, problem=unknown)
    assert job_state_text(adopted, None, None, None) == "ShortAPI doesn't know this job ID"
    others = replace(adopted, problem=problems.other_job())
    assert job_state_text(others, None, None, None) == "This job ID belongs to another job"
    known = replace(adopted, accepted_at=adopted.created_at)
    assert job_state_text(known, None, None, None) == "Generating"
