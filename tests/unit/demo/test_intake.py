import json
from typing import Any

import pytest

from app.core.model_card import ModelCard
from app.core.request import GenerationRequest
from app.demo.intake import Refusal, read_create

MODEL = "alibaba/happyhorse-1.0/text-to-video"


def body(args: object, **others: object) -> bytes:
    return json.dumps({"model": MODEL, "args": args} | others).encode()


def test_defaults_are_the_documented_ones(card: ModelCard) -> None:
    request = read_create(body({"prompt": "A horse"}), card)
    assert request == GenerationRequest(MODEL, "A horse", "1080P", "16:9", 5)


@pytest.mark.parametrize(
    ("prompt", "kept"),
    [("x" * 6000, "x" * 5000), ("马" * 2501, "马" * 2500), ("马" * 2000 + "y" * 9999, 3000)],
)
def test_prompt_is_cut_silently(card: ModelCard, prompt: str, kept: str | int) -> None:
    read = read_create(body({"prompt": prompt}), card).prompt
    assert read == (prompt[:kept] if isinstance(kept, int) else kept)


@pytest.mark.parametrize("callback_url", ["", "CALLBACK_URL", "https://example.org/hook"])
def test_callback_addresses_are_taken(card: ModelCard, callback_url: str) -> None:
    assert read_create(body({"prompt": "x"}, callback_url=callback_url), card).callback_url == ""


WRONG: list[tuple[dict[str, Any], str]] = [
    ({"prompt": ""}, "prompt"),
    ({"prompt": " \n"}, "prompt"),
    ({"prompt": 5}, "prompt"),
    ({"prompt": "\ud800"}, "half of a character"),
    ({}, "prompt"),
    ({"prompt": "x", "ratio": "2:1"}, "ratio '2:1'; known are 16:9"),
    ({"prompt": "x", "ratio": None}, "ratio"),
    ({"prompt": "x", "resolution": "4K"}, "resolution '4K'; known are 720P, 1080P"),
    ({"prompt": "x", "duration": 2}, "from 3 to 15, not 2"),
    ({"prompt": "x", "duration": 16}, "from 3 to 15, not 16"),
    ({"prompt": "x", "duration": "5"}, "not '5'"),
    ({"prompt": "x", "duration": 5.5}, "not 5.5"),
    ({"prompt": "x", "duration": True}, "not True"),
    ({"prompt": "x", "seed": 7}, "unknown argument 'seed'"),
]


@pytest.mark.parametrize(("args", "reason"), WRONG)
def test_wrong_arguments_are_refused(card: ModelCard, args: dict[str, Any], reason: str) -> None:
    with pytest.raises(Refusal, match=reason) as caught:
        read_create(body(args), card)
    assert caught.value.code == 400


@pytest.mark.parametrize(
    ("raw", "reason"),
    [
        (b"", "not JSON"),
        (b"\xff", "not JSON"),
        (b"[" * 100_000, "not JSON"),
        (b"[]", "not a JSON object"),
        (json.dumps({"args": {"prompt": "x"}}).encode(), "unknown model None"),
        (json.dumps({"model": "other", "args": {}}).encode(), "unknown model 'other'"),
        (json.dumps({"model": MODEL}).encode(), "args is missing"),
        (body("x"), "args is missing"),
        (body({"prompt": "x"}, callback_url="http://example.org"), "https"),
        (body({"prompt": "x"}, callback_url=[1]), "https"),
    ],
)
def test_wrong_bodies_are_refused(card: ModelCard, raw: bytes, reason: str) -> None:
    with pytest.raises(Refusal, match=reason):
        read_create(raw, card)
