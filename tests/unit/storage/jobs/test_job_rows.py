import sqlite3
from contextlib import closing
from dataclasses import replace
from datetime import UTC, datetime
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.core import problems
from app.core.bounds import EARLIEST, LATEST
from app.core.job import Hold, Job, JobState
from app.core.money import MAX_USD
from app.core.problem import Problem
from app.core.request import GenerationRequest, TakeNumber
from app.storage.database.columns import money_of, time_of, time_text
from app.storage.database.errors import UnreadableRow
from app.storage.database.schema import load_migrations, migrate
from app.storage.jobs.job_rows import job_of, job_row

TEXTS = st.text(alphabet=st.characters(exclude_categories=["Cs"]), max_size=60)
ANY_TEXTS = st.text(max_size=30)
TIMES = st.datetimes(
    EARLIEST.replace(tzinfo=None), LATEST.replace(tzinfo=None), timezones=st.just(UTC)
)
MONEY = st.decimals(min_value=0, max_value=MAX_USD, allow_nan=False, allow_infinity=False)
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
    kind=st.sampled_from(tuple(problems.BY_NAME.values())),
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
    service=TEXTS,
    clips_dir=st.none() | st.sampled_from([Path("/videos/Pferd 🐎"), Path("/no text \udc80")]),
    output_dir=st.none() | st.sampled_from([Path("/videos/Pferd 🐎"), Path("/no text \udc80")]),
    take=st.sampled_from([TakeNumber(), TakeNumber(3, 8)]),
)


def stored(row: Any) -> sqlite3.Row:
    with closing(sqlite3.connect(":memory:")) as connection:
        migrate(connection, Path(), load_migrations())
        connection.row_factory = sqlite3.Row
        annotations = ", ".join(f":{name}" for name in row)
        connection.execute(f"INSERT INTO job ({', '.join(row)}) VALUES ({annotations})", row)
        found = connection.execute("SELECT * FROM job").fetchone()
        assert isinstance(found, sqlite3.Row)
        return found


@given(JOBS)
def test_every_field_of_a_job_comes_back_exactly(job: Job) -> None:
    back = job_of(stored(job_row(job)))
    assert back == job
    # Decimal("1.0") equals Decimal("1"), but the digits count too.
    assert str(back.estimate_usd) == str(job.estimate_usd)


@given(JOBS, ANY_TEXTS)
def test_text_that_is_no_unicode_is_stored_all_the_same(job: Job, text: str) -> None:
    broken = replace(job, result_url=text, request=replace(job.request, prompt=text))
    back = job_of(stored(job_row(broken)))
    assert back.result_url == text.encode("utf-8", "replace").decode()


def test_a_problem_of_another_version_does_not_lose_the_job(samples: Any) -> None:
    job = replace(samples.job(), problem=Problem(problems.busy))
    row = {**job_row(job), "problem_kind": "from-the-future"}
    back = job_of(stored(row))
    assert back.problem == Problem(problems.internal, (("detail", "from-the-future"),))


@pytest.mark.parametrize(
    ("column", "value"),
    [
        ("state", "melted"),
        ("hold", "weather"),
        ("created_at", "yesterday"),
        ("estimate_usd", "cheap"),
        ("estimate_usd", "NaN"),
        ("estimate_usd", "-1"),
        ("charged_usd", "cheap"),
    ],
)
def test_a_row_no_one_wrote_is_named(samples: Any, column: str, value: str) -> None:
    row = {**job_row(samples.job()), column: value}
    with pytest.raises(UnreadableRow, match="job take1"):
        job_of(stored(row))


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


@pytest.mark.parametrize("text", ["1E+26", "1e999999", "10000.01", "-1", "NaN", "sNaN", "Infinity"])
def test_an_absurd_charge_of_an_earlier_version_is_one_that_is_not_known(text: str) -> None:
    assert money_of(text) is None


def test_an_estimate_that_followed_an_absurd_charge_is_cut_short(samples: Any) -> None:
    row = {**job_row(samples.job()), "estimate_usd": "1E+26"}
    assert job_of(stored(row)).estimate_usd == MAX_USD
