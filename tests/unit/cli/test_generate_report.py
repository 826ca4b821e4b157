import asyncio
import json
from collections.abc import Coroutine
from dataclasses import replace
from datetime import UTC, datetime
from decimal import Decimal
from pathlib import Path

import pytest

from app.cli.generate_progress import JobWatch
from app.cli.generate_report import ExitStatus, Mishap, Report, interrupted, report_of, stopped
from app.core.job import Job, JobState
from app.main import main
from tests.fakes.engine_world import REQUEST

KEYS = ["state", "job_id", "estimated_usd", "charged_usd", "refunded_usd", "path", "error"]


def test_a_saved_clip_as_json() -> None:
    job = Job(
        "take",
        REQUEST,
        datetime(2026, 11, 22, tzinfo=UTC),
        Decimal("0.645"),
        JobState.SAVED,
        api_job_id="job-1",
        charged_usd=Decimal("0.645"),
        refunded_usd=Decimal("0"),
    )
    path = Path("/videos/ein Pferd 🐎 \udc80.mp4")
    report = Report(ExitStatus.SAVED, "saved", job.estimate_usd, job, path)
    text = report.as_json()
    assert text.isascii()
    assert "\n" not in text
    answer = json.loads(text)
    assert list(answer) == KEYS
    assert answer == {
        "state": "saved",
        "job_id": "job-1",
        "estimated_usd": "0.645",
        "charged_usd": "0.645",
        "refunded_usd": "0",
        "path": str(path),
        "error": None,
    }


def test_money_is_never_written_with_an_exponent() -> None:
    report = Report(ExitStatus.NOT_SAVED, "held", Decimal("1E+1"))
    assert json.loads(report.as_json())["estimated_usd"] == "10"


def test_without_a_job_everything_else_is_null() -> None:
    report = Report(ExitStatus.INVALID_INPUT, "invalid", error="The prompt is empty.")
    answer = json.loads(report.as_json())
    assert list(answer) == KEYS
    assert {name for name, value in answer.items() if value is not None} == {"state", "error"}


def test_a_job_that_was_not_sent_has_no_id() -> None:
    job = Job("take", REQUEST, datetime(2026, 11, 22, tzinfo=UTC), Decimal("0.645"))
    answer = json.loads(Report(ExitStatus.NOT_SAVED, "held", job.estimate_usd, job).as_json())
    assert answer["job_id"] is None
    assert answer["charged_usd"] is None


def test_the_exit_status_is_the_interfaces() -> None:
    assert {status.name: int(status) for status in ExitStatus} == {
        "SAVED": 0,
        "NOT_SAVED": 1,
        "INVALID_INPUT": 2,
        "OUTCOME_UNKNOWN": 3,
        "INTERRUPTED": 130,
    }


def watch_of(state: JobState, charged: str | None = None) -> JobWatch:
    """A watch that has seen a job come to `state`."""
    job = Job("take", REQUEST, datetime(2026, 11, 22, tzinfo=UTC), Decimal("0.645"))
    watch = JobWatch(job)
    charged_usd = None if charged is None else Decimal(charged)
    watch.job_changed(replace(job, state=state, api_job_id="job-1", charged_usd=charged_usd))
    return watch


@pytest.mark.parametrize(
    ("state", "charged", "status", "sentence"),
    [
        (JobState.QUEUED, None, ExitStatus.NOT_SAVED, "not sent, so nothing was charged yet"),
        (JobState.SENDING, None, ExitStatus.OUTCOME_UNKNOWN, "may have been charged"),
        (JobState.UNCERTAIN, None, ExitStatus.OUTCOME_UNKNOWN, "may have been charged"),
        (JobState.RUNNING, "0.645", ExitStatus.NOT_SAVED, "was sent; it was charged $0.645"),
        (JobState.READY, None, ExitStatus.NOT_SAVED, "is not known yet, usually $0.645"),
    ],
)
def test_trouble_of_our_own_says_what_became_of_this_very_job(
    state: JobState, charged: str | None, status: ExitStatus, sentence: str
) -> None:
    watch = watch_of(state, charged)
    report = stopped(watch, "It broke.")
    assert (report.status, report.state) == (status, state.value)
    assert report.error is not None
    assert report.error.startswith("It broke. ")
    assert sentence in report.error
    assert "next start continues it" in report.error
    assert sentence in (interrupted(watch).error or "")


def test_trouble_before_anything_was_written_down() -> None:
    job = Job("take", REQUEST, datetime(2026, 11, 22, tzinfo=UTC), Decimal("0.645"))
    report = stopped(JobWatch(job), "It broke.")
    assert (report.status, report.state) == (ExitStatus.NOT_SAVED, "held")
    assert report.error == "It broke. Nothing was sent or charged."


def test_a_clip_that_has_its_name_is_saved_whatever_the_job_list_says() -> None:
    path = Path("/videos/a.mp4")
    report = report_of(watch_of(JobState.READY, "0.645"), path)
    assert (report.status, report.state) == (ExitStatus.SAVED, "saved")
    answer = json.loads(report.as_json())
    assert (answer["path"], answer["charged_usd"]) == (str(path), "0.645")
    assert "job list couldn't be updated" in answer["error"]


def test_a_mishap_names_where_it_happened_and_quotes_nothing() -> None:
    with Mishap() as mishap:
        raise ZeroDivisionError("sk-secret")
    assert "ZeroDivisionError in test_generate_report.py, line " in mishap.sentence
    assert "sk-secret" not in mishap.sentence


def test_a_mishap_lets_the_end_of_the_program_through() -> None:
    with pytest.raises(KeyboardInterrupt), Mishap():
        raise KeyboardInterrupt


def test_whatever_no_one_foresaw_there_is_one_object(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def fail(work: Coroutine[None, None, None]) -> None:
        work.close()
        raise MemoryError

    monkeypatch.setenv("GALLOP_HOME", str(tmp_path))
    monkeypatch.setattr(asyncio, "run", fail)
    assert main(["generate", "x", "--yes", "--json"]) == ExitStatus.NOT_SAVED
    printed = capsys.readouterr()
    answer = json.loads(printed.out)
    assert list(answer) == KEYS
    assert "(MemoryError in test_generate_report.py" in answer["error"]
    assert "Nothing was sent or charged" in answer["error"]
    assert "Traceback" not in printed.err
