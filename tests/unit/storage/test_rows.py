import sqlite3
from dataclasses import replace
from datetime import UTC, datetime
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.core.clip import Clip, ClipFacts
from app.core.events import Hold
from app.core.job import Job, JobState
from app.core.problems import Problem, ProblemKind
from app.core.request import GenerationRequest
from app.storage.failures import UnreadableRow
from app.storage.rows import clip_of, clip_row, job_of, job_row, money_of, time_of, time_text
from app.storage.schema import load_migrations

TEXTS = st.text(alphabet=st.characters(exclude_categories=["Cs"]), max_size=60)
ANY_TEXTS = st.text(max_size=30)
TIMES = st.datetimes(timezones=st.just(UTC))
MONEY = st.decimals(min_value=0, allow_nan=False, allow_infinity=False)
REQUESTS = st.builds(
    GenerationRequest,
    model_id=TEXTS,
    prompt=TEXTS,
    resolution=TEXTS,
    ratio=TEXTS,
    duration_s=st.integers(0, 99),
    callback_url=TEXTS,
)
PROBLEMS = st.builds(
    Problem,
    kind=st.sampled_from(ProblemKind),
    params=st.lists(st.tuples(ANY_TEXTS, ANY_TEXTS), max_size=3).map(tuple),
)
JOBS = st.builds(
    Job,
    take_id=TEXTS,
    request=REQUESTS,
    created_at=TIMES,
    estimate_usd=MONEY,
    state=st.sampled_from(JobState),
    hold=st.none() | st.sampled_from(Hold),
    problem=st.none() | PROBLEMS,
    api_job_id=TEXTS,
    charged_usd=st.none() | MONEY,
    refunded_usd=st.none() | MONEY,
    result_url=TEXTS,
    clip_id=TEXTS,
    sent_at=st.none() | TIMES,
    accepted_at=st.none() | TIMES,
    ready_at=st.none() | TIMES,
    ended_at=st.none() | TIMES,
    is_paused=st.booleans(),
    allowed_over_cap=st.booleans(),
)
CLIPS = st.builds(
    Clip,
    clip_id=TEXTS,
    take_id=TEXTS,
    api_job_id=TEXTS,
    request=REQUESTS,
    path=TEXTS.map(Path),
    facts=st.builds(
        ClipFacts,
        width_px=st.integers(1, 9999),
        height_px=st.integers(1, 9999),
        duration_s=st.floats(0, 1e6),
        size_bytes=st.integers(0, 2**62),
        has_audio=st.booleans(),
    ),
    cost_usd=st.none() | MONEY,
    made_at=TIMES,
)


def stored(table: str, row: Any) -> sqlite3.Row:
    connection = sqlite3.connect(":memory:")
    try:
        for script in load_migrations():
            connection.executescript(script)
        connection.row_factory = sqlite3.Row
        marks = ", ".join(f":{name}" for name in row)
        connection.execute(f"INSERT INTO {table} ({', '.join(row)}) VALUES ({marks})", row)
        found = connection.execute(f"SELECT * FROM {table}").fetchone()
        assert isinstance(found, sqlite3.Row)
        return found
    finally:
        connection.close()


@given(JOBS)
def test_every_field_of_a_job_comes_back_exactly(job: Job) -> None:
    back = job_of(stored("job", job_row(job)))
    assert back == job
    # Decimal("1.0") equals Decimal("1"), but the digits count too.
    assert str(back.estimate_usd) == str(job.estimate_usd)


@given(CLIPS)
def test_every_field_of_a_clip_comes_back_exactly(clip: Clip) -> None:
    assert clip_of(stored("clip", clip_row(clip))) == clip


@given(JOBS, ANY_TEXTS)
def test_text_that_is_no_unicode_is_stored_all_the_same(job: Job, text: str) -> None:
    broken = replace(job, result_url=text, request=replace(job.request, prompt=text))
    back = job_of(stored("job", job_row(broken)))
    assert back.result_url == text.encode("utf-8", "replace").decode()


def test_a_path_that_is_no_unicode_comes_back(samples: Any) -> None:
    clip = replace(samples.clip("a"), path=Path("/videos/\udcff.mp4"))
    assert clip_of(stored("clip", clip_row(clip))).path == clip.path


def test_a_problem_of_another_version_does_not_lose_the_job(samples: Any) -> None:
    job = replace(samples.job(), problem=Problem(ProblemKind.BUSY))
    row = {**job_row(job), "problem_kind": "from-the-future"}
    back = job_of(stored("job", row))
    assert back.problem == Problem(ProblemKind.INTERNAL, (("detail", "from-the-future"),))


@pytest.mark.parametrize(
    ("column", "value"),
    [
        ("state", "melted"),
        ("hold", "weather"),
        ("created_at", "yesterday"),
        ("estimate_usd", "cheap"),
        ("charged_usd", "cheap"),
    ],
)
def test_a_row_nobody_wrote_is_named(samples: Any, column: str, value: str) -> None:
    row = {**job_row(samples.job()), column: value}
    with pytest.raises(UnreadableRow, match="job take1"):
        job_of(stored("job", row))


def test_a_clip_row_nobody_wrote_is_named(samples: Any) -> None:
    row = {**clip_row(samples.clip("a")), "made_at": "yesterday"}
    with pytest.raises(UnreadableRow, match="clip a"):
        clip_of(stored("clip", row))


def test_a_time_without_a_zone_is_a_mistake() -> None:
    with pytest.raises(ValueError, match="zone"):
        time_text(datetime(2026, 1, 1))  # noqa: DTZ001


@given(TIMES, TIMES)
def test_the_order_of_texts_is_the_order_of_times(one: datetime, other: datetime) -> None:
    assert (time_text(one) < time_text(other)) == (one < other)
    assert time_of(time_text(one)) == one


def test_no_amount_is_none() -> None:
    assert money_of(None) is None
    assert money_of("1.145") == Decimal("1.145")
