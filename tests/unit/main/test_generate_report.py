import json
from datetime import UTC, datetime
from decimal import Decimal
from pathlib import Path

from app.core.job import Job, JobState
from app.generate import ExitStatus, Report
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
