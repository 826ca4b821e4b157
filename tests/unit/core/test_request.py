"""Which requests can be sent, and every reason why one cannot."""

import re
from dataclasses import replace

import pytest

from app.core import problems
from app.core.request import (
    GenerationRequest,
    TakeNumber,
    default_request,
    is_callback_url,
    request_problems,
    take_of,
    takes_problem,
)


def test_default(card):
    request = default_request(card, "A horse", "https://me.example/")
    assert request == GenerationRequest(
        card.id, "A horse", "1080P", "16:9", 5, "https://me.example/"
    )
    assert request_problems(request, card) == ()


@pytest.mark.parametrize(
    ("number", "count", "take"),
    [
        (3, 8, TakeNumber(3, 8)),
        (1, 1, TakeNumber()),
        (9, 8, TakeNumber()),
        (0, 8, TakeNumber()),
        (1, 10**9, TakeNumber()),
        ("3", 8, TakeNumber()),
        (3, None, TakeNumber()),
    ],
)
def test_a_stored_take_that_makes_no_sense_is_the_only_one(number, count, take):
    assert take_of(number, count) == take
    assert take.is_one_of_many == (count == 8 and number == 3)


@pytest.mark.parametrize("duration_s", [3, 15])
@pytest.mark.parametrize(
    "prompt", ["x", "🐎", "\U0001fae8", "\u2800\u2801", "❤\ufe0f", "حصان יפה", "一" * 2500]
)
def test_can_be_sent(card, prompt, duration_s):
    request = replace(default_request(card, prompt), duration_s=duration_s)
    assert request_problems(request, card) == ()


@pytest.mark.parametrize(
    ("changes", "kind", "words"),
    [
        ({"prompt": ""}, problems.prompt_empty, "empty"),
        ({"prompt": " \n\t\u3000"}, problems.prompt_empty, "empty"),
        ({"prompt": "\u3164\u115f \u2800"}, problems.prompt_empty, "empty"),
        ({"prompt": "\u200b\ufe0f\U000e0041"}, problems.prompt_empty, "empty"),
        ({"prompt": "ab\x00c\x01"}, problems.prompt_controls, "invisible .*2, .* position 3"),
        ({"prompt": "x" * 6234}, problems.prompt_too_long, r"6,234 of 5,000 .*1,234"),
        ({"resolution": "4K"}, problems.resolution_unknown, "“4K”.* 720P, 1080P"),
        ({"resolution": "720p"}, problems.resolution_unknown, "“720p”"),
        ({"ratio": "2:1"}, problems.ratio_unknown, "“2:1”.* 16:9, 9:16, 1:1, 4:3, 3:4"),
        ({"duration_s": 2}, problems.duration_out_of_range, "3 to 15 seconds long, not 2"),
        ({"duration_s": 16}, problems.duration_out_of_range, "not 16"),
        ({"duration_s": -5}, problems.duration_out_of_range, "not -5"),
        ({"callback_url": "CALLBACK_URL"}, problems.callback_url_refused, "https://"),
        ({"callback_url": "http://me.example"}, problems.callback_url_refused, "https://"),
    ],
)
def test_cannot_be_sent(card, changes, kind, words):
    request = replace(default_request(card, "A horse"), **changes)
    (found,) = request_problems(request, card)
    assert found.kind is kind
    assert re.search(words, found.message)
    assert "Nothing was sent" in found.message


def test_every_reason_is_named_at_once(card):
    request = GenerationRequest(card.id, "", "?", "?", 99, "?")
    assert [problem.kind for problem in request_problems(request, card)] == [
        problems.prompt_empty,
        problems.resolution_unknown,
        problems.ratio_unknown,
        problems.duration_out_of_range,
        problems.callback_url_refused,
    ]


@pytest.mark.parametrize(("takes", "is_fine"), [(0, False), (1, True), (8, True), (9, False)])
def test_takes(card, takes, is_fine):
    found = takes_problem(takes, card)
    assert (found is None) == is_fine
    if found is not None:
        assert f"1 to 8 takes at once, not {takes}" in found.message


@pytest.mark.parametrize(
    ("text", "is_fine"),
    [
        ("https://me.example/hook?x=1", True),
        ("https://me.example:8443", True),
        ("https://[2001:db8::1]/", True),
        ("http://me.example", False),
        ("https://", False),
        ("https://:443", False),
        ("https://me.example:0", False),
        ("https://me.example:port", False),
        ("https://[::1", False),
        ("https://me.example/a b", False),
        ("https://me.example/\n", False),
        ("me.example", False),
        ("", False),
    ],
)
def test_callback_url(text, is_fine):
    assert is_callback_url(text) == is_fine


def test_what_a_terminal_could_not_decode_is_not_called_empty(card):
    prompt = "草原".encode().decode("ascii", "surrogateescape")
    found = request_problems(replace(default_request(card), prompt=prompt), card)
    assert [problem.kind for problem in found] == [problems.prompt_controls]


@pytest.mark.parametrize("prompt", ["", "  \n\t", "\u200b", "\ufeff\u2060 \u00a0", "\u202e"])
def test_a_prompt_no_one_could_see_is_empty(card, prompt):
    request = replace(default_request(card), prompt=prompt)
    assert problems.prompt_empty in [p.kind for p in request_problems(request, card)]


@pytest.mark.parametrize("prompt", ["x", " . ", "\u200b🐎", "\u202eسب"])
def test_a_prompt_with_anything_to_see_is_not(card, prompt):
    request = replace(default_request(card), prompt=prompt)
    assert request_problems(request, card) == ()
