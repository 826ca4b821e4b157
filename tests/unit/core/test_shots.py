"""Time codes in a prompt name the shots of its clip."""

import pytest

from app.core.shots import Shot, shot_at, shots_of

LETTERS = """\
A harbour at night.
[00:00-00:04] A boat comes in: "Ahoy!"
[00:04 - 00:09,5] The crew jumps ashore
Constraints: no text"""


def test_both_notations() -> None:
    assert shots_of(LETTERS) == (
        Shot(0, 4, 'A boat comes in: "Ahoy!"'),
        Shot(4, 9.5, "The crew jumps ashore"),
    )
    assert shots_of("Shot 1 [0-3s]: a fox. Shot 2 [3-5.5s] 雪地") == (
        Shot(0, 3, "Shot 1: a fox."),
        Shot(3, 5.5, "Shot 2: 雪地"),
    )
    assert shots_of("Shot 1 [0-3s]\nShot 2 [3–6s]")[1] == Shot(3, 6, "Shot 2")


def test_the_shot_at_a_position() -> None:
    assert shot_at(LETTERS, 0) == Shot(0, 4, 'A boat comes in: "Ahoy!"')
    assert shot_at(LETTERS, 4) == Shot(4, 9.5, "The crew jumps ashore")
    assert shot_at(LETTERS, 9.5) is None


@pytest.mark.parametrize(
    "prompt",
    [
        "",
        "a fox",
        "[4-4s] nothing",
        "[9-3s] backwards",
        "[a-b]",
        "rated [5-star]",
        "[1-2" + "3" * 9,
    ],
)
def test_other_brackets_are_no_shots(prompt: str) -> None:
    assert shots_of(prompt) == ()


def test_a_long_prompt_of_brackets_is_read_at_once() -> None:
    assert len(shots_of("[0-1s] a " * 2_000)) == 2_000
    assert shots_of("[" * 20_000 + "Shot " * 4_000) == ()
