"""When to ask again, and how long jobs usually take."""

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app.core.polling import UsualTime, query_delay_s, usual_time

# A loaded machine makes an example slow, never wrong.
UNTIMED = settings(deadline=None, suppress_health_check=[HealthCheck.too_slow])


@pytest.mark.parametrize(
    ("elapsed_s", "delay_s"), [(0, 1), (5, 1), (10, 1), (20, 2), (49, 4.9), (50, 5), (9999, 5)]
)
def test_delay(elapsed_s, delay_s):
    assert query_delay_s(elapsed_s) == pytest.approx(delay_s)


def test_a_usual_job_costs_few_questions():
    elapsed_s, questions = 0.0, 0
    while elapsed_s < 100:
        elapsed_s += query_delay_s(elapsed_s)
        questions += 1
    assert questions <= 40


@pytest.mark.parametrize(
    ("durations_s", "usual"),
    [
        ([], None),
        ([80.0], UsualTime(80.0, 80.0)),
        ([80.0, 100.0], UsualTime(90.0, 98.0)),
        ([10.0 * n for n in range(1, 12)], UsualTime(60.0, 100.0)),
    ],
)
def test_usual_time(durations_s, usual):
    assert usual_time(durations_s) == usual


@UNTIMED
@given(st.lists(st.floats(1, 3600), min_size=1))
def test_the_slow_end_is_no_faster_than_the_middle(durations_s):
    usual = usual_time(durations_s)
    assert min(durations_s) <= usual.median_s <= usual.p90_s + 1e-9
    assert usual.p90_s <= max(durations_s) + 1e-9
