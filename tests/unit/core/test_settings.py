"""The records of the settings, and what is taken for a limit."""

from enum import Enum

import pytest

from app.core import problems
from app.core.settings import SETTINGS, SettingGroup, unknown_limits

BY_KEY = {setting.key: setting for setting in SETTINGS}


def test_every_record_is_complete():
    assert [setting.key for setting in SETTINGS if setting.group is SettingGroup.LIMITS] == [
        "cap_per_click_usd",
        "cap_per_day_usd",
        "cap_per_month_usd",
        "max_jobs_at_once",
    ]
    for setting in SETTINGS:
        assert bool(setting.label) == (setting.group is not None)
        if isinstance(setting.default, int):
            assert setting.minimum <= setting.default <= setting.maximum
        if isinstance(setting.default, Enum):
            assert [value for value, _ in setting.choices] == list(type(setting.default))
        if setting.problem_of:
            assert setting.problem_of(setting.default) is None


@pytest.mark.parametrize(
    ("key", "text", "problem"),
    [
        ("cap_per_day_usd", "$0.50", None),
        ("cap_per_day_usd", "much", problems.cap_not_money()),
        ("callback_url", "https://example.org/done", None),
        ("callback_url", "http://example.org", problems.callback_url_refused()),
    ],
)
def test_a_text_that_is_refused(key, text, problem):
    assert BY_KEY[key].problem_of(text) == problem


@pytest.mark.parametrize(
    ("values", "found"),
    [
        ({"cap_per_day_usd": "5", "caption": "x", "day_limit": None, "max_limits": ""}, []),
        ({"cap_per_day": "0.50"}, ["cap_per_day"]),
        ({"CAPPERDAYUSD": 1}, ["CAPPERDAYUSD"]),
        ({"spending": {"day": 1}}, ["spending"]),
        ({"money": {"perDay": [{"cap": 1}]}, "others": [{"caption": 1}]}, ["money"]),
    ],
)
def test_what_looks_like_a_limit(values, found):
    assert list(unknown_limits(values)) == found
