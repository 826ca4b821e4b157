import json
from urllib.parse import quote

import pytest

from app.core.redaction import Redactor
from app.core.secret import ApiKey

KEY = 'q+7/"Geheim\\=&0123'


@pytest.mark.parametrize(
    "spelling",
    [KEY, json.dumps(KEY), repr(KEY), quote(KEY, safe=""), quote(KEY), json.dumps(KEY)[1:-1]],
)
def test_a_known_key_is_taken_out_however_it_is_written(spelling: str) -> None:
    cleaned = Redactor(ApiKey(KEY)).clean(f"before {spelling} after")
    assert "Geheim" not in cleaned
    assert cleaned.startswith("before ")
    assert cleaned.endswith(" after")


def test_a_key_that_comes_later_is_learned() -> None:
    redactor = Redactor(None)
    assert redactor.clean("x VERYSECRET y") == "x VERYSECRET y"
    redactor.learn(ApiKey("VERYSECRET"))
    redactor.learn(None)
    assert redactor.clean("x VERYSECRET y") == "x [key] y"


@pytest.mark.parametrize(
    ("text", "cleaned"),
    [
        ("Authorization: Bearer Geheim", "Authorization: [hidden]"),
        ("{'Authorization': 'Bearer Geheim', 'a': 1}", "{'Authorization': '[hidden]', 'a': 1}"),
        ("Illegal header value b'Bearer Geheim '", "Illegal header value b'Bearer [hidden] '"),
        ("(b'authorization', b'Basic Geheim')", "(b'authorization', b'[hidden]')"),
        ("SHORTAPI_KEY=Geheim python", "SHORTAPI_KEY=[hidden] python"),
        ("https://x.org/?api_key=Geheim&a=1", "https://x.org/?api_key=[hidden]&a=1"),
        ("https://x.org/?token=Geheim", "https://x.org/?token=[hidden]"),
        ('{"secret": "Geheim"}', '{"secret": "[hidden]"}'),
        ("https://anna:Geheim@x.org/a", "https://[hidden]@x.org/a"),
        ("ValueError: sk-Geheim-0123", "ValueError: [hidden]"),
    ],
)
def test_what_looks_like_a_secret_is_hidden(text: str, cleaned: str) -> None:
    assert Redactor().clean(text) == cleaned
    # Cleaned once or twice makes no difference.
    assert Redactor().clean(cleaned) == cleaned


@pytest.mark.parametrize(
    "text",
    [
        "2026-11-22 19:00:00,000 WARNING app.bridge.platform.error_reporter:"
        " save the key: keyring-locked",
        '  File "/usr/lib/python3.11/asyncio/tasks.py", line 256, in __step',
        "https://file.shortapi.ai/tmp/20261122/6563a1b2/x.mp4",
        "KeyError: 'duration'",
        "task-skin, desk-top",
    ],
)
def test_other_words_stay(text: str) -> None:
    assert Redactor(ApiKey("another")).clean(text) == text
