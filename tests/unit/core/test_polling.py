"""When to ask again, and how long jobs usually take."""

from statistics import median

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.core.polling import UsualTime, query_delay_s, usual_time

# A loaded machine makes an example slow, never wrong.


def followed(made_in_s, usual, expected_s=80.0):
    """Questions asked about a job that takes `made_in_s`, and how late its end is noticed."""
    elapsed_s, questions = 0.0, 0
    while elapsed_s < made_in_s:
        elapsed_s += query_delay_s(elapsed_s, usual, expected_s)
        questions += 1
    return questions, elapsed_s - made_in_s


def test_without_experience_a_job_of_100_s_is_noticed_within_two_seconds_at_few_questions():
    seen = [followed(100 + share / 2, None) for share in range(-20, 21)]
    questions, lags_s = zip(*seen, strict=True)
    assert median(lags_s) <= 2
    assert median(questions) <= 30


@given(made_in_s=st.floats(0.1, 20), expected_s=st.floats(64, 240))
def test_a_quick_job_is_noticed_within_a_second_or_about_a_tenth(made_in_s, expected_s):
    _, lag_s = followed(made_in_s, None, expected_s)
    assert lag_s <= max(1, made_in_s / 9) + 1e-9


@given(elapsed_s=st.floats(0, 1e7), expected_s=st.floats(64, 240))
def test_without_experience_it_is_asked_again_soon_but_not_all_the_time(elapsed_s, expected_s):
    assert 1 <= query_delay_s(elapsed_s, None, expected_s) <= 15


@given(made_in_s=st.floats(60, 360), expected_s=st.floats(64, 240))
def test_without_experience_questions_stay_few(made_in_s, expected_s):
    questions, _ = followed(made_in_s, None, expected_s)
    assert questions <= 34 + max(0, made_in_s - 100) / 3.5


@given(share=st.floats(0.9, 1.75), expected_s=st.floats(64, 240))
def test_a_job_that_takes_as_long_as_expected_is_noticed_within_four_seconds(share, expected_s):
    _, lag_s = followed(share * expected_s, None, expected_s)
    assert lag_s <= 3.5 + 1e-9


@pytest.mark.parametrize("spread_s", [0, 5, 20, 40])
def test_experience_notices_a_usual_job_within_two_seconds_at_few_questions(spread_s):
    usual = UsualTime(100.0, 100.0 + spread_s)
    seen = [followed(100 + spread_s * share / 10, usual) for share in range(-10, 11)]
    questions, lags_s = zip(*seen, strict=True)
    assert median(lags_s) <= 2
    assert median(questions) <= 30


def test_a_job_far_later_than_usual_is_asked_about_rarely_but_for_ever():
    usual = UsualTime(100.0, 120.0)
    delays_s = [query_delay_s(elapsed_s, usual) for elapsed_s in (150, 200, 1000, 100_000)]
    assert delays_s == sorted(delays_s)
    assert delays_s[-1] == 15


def test_a_job_may_be_early_for_once():
    questions, lag_s = followed(30, UsualTime(100.0, 110.0))
    assert lag_s <= 15
    assert questions <= 5


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


@given(st.lists(st.floats(1, 3600), min_size=1))
def test_the_slow_end_is_no_faster_than_the_middle(durations_s):
    usual = usual_time(durations_s)
    assert min(durations_s) <= usual.median_s <= usual.p90_s + 1e-9
    assert usual.p90_s <= max(durations_s) + 1e-9
