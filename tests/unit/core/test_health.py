"""What health checks can find: their sentences, and what counts as a wrong clock."""

from datetime import timedelta

import pytest

from app.core import health
from app.core.problem import TypedKind
from tests.unit.core.test_problems import parameters, sample

KINDS = [kind for kind in vars(health).values() if isinstance(kind, TypedKind)]


@pytest.mark.parametrize("kind", KINDS, ids=str)
def test_each_finding_is_a_whole_sentence(kind):
    message = sample(kind).message
    assert message.endswith(".")
    assert "{" not in message
    assert "…" not in message
    assert {each.name for each in parameters(kind)} == {name for name, _ in sample(kind).params}


@pytest.mark.parametrize(
    ("minutes", "found"),
    [
        (0, None),
        (5, None),
        (-5, None),
        (6, health.clock_ahead(minutes=6)),
        (-90, health.clock_behind(minutes=90)),
    ],
)
def test_a_clock_that_is_some_minutes_off(minutes, found):
    assert health.clock_finding(timedelta(minutes=minutes)) == found
