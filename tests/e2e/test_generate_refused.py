"""What `gallop generate` refuses, or is not allowed, before anything is sent."""

import signal
from pathlib import Path

import pytest

from tests.fakes.program import JSON_KEYS, recorder, run_gallop, running_gallop

KEY = "sk-very-secret-4711"
CLIP = ("--resolution", "720P", "--duration", "3")
# The prompt, a part of the sentence, and options other than CLIP.
INVALID = {
    "empty": ("", "empty", ()),
    "blank": (" \n ", "empty", ()),
    "too long": ("马" * 2501, "too long", ()),
    "far too long": ("x" * 100_000, "characters lost: 95,000", ()),
    "control characters": ("a\x07b\x1b[31m", "position 2", ()),
    "no text at all": ("\udc80\udcff", "control characters", ()),
    "too short a clip": ("x", "not 2", ("--duration", "2")),
    "too long a clip": ("x", "not 16", ("--duration", "16")),
    "unknown ratio": ("x", "“2:1”", ("--ratio", "2:1")),
    "unknown resolution": ("x", "“4K”", ("--resolution", "4K")),
    "a disk as the folder": ("x", "root of a disk", ("--output", "/")),
    "a ratio that is no text": ("x", "ratio", ("--ratio", "\udc80")),
}


@pytest.mark.parametrize(("prompt", "sentence", "options"), INVALID.values(), ids=INVALID.keys())
def test_invalid_input_sends_nothing(
    prompt: str, sentence: str, options: tuple[str, ...], tmp_path: Path
) -> None:
    arguments = ["generate", prompt, "--yes", "--json", *(options or CLIP)]
    with recorder() as (address, received):
        given = {"SHORTAPI_KEY": KEY, "SHORTAPI_BASE_URL": address}
        ended = run_gallop(arguments, tmp_path / "home", given)
    assert ended.status == 2, ended.stderr
    answer = ended.json()
    assert set(answer) == JSON_KEYS
    assert answer["state"] == "invalid"
    assert sentence in str(answer["error"])
    assert "Nothing was sent" in str(answer["error"])
    assert sentence in ended.stderr
    assert received == []
    assert not (tmp_path / "home").exists(), "it has written something"


@pytest.mark.parametrize(
    ("variable", "value", "sentence"),
    [
        ("SHORTAPI_BASE_URL", "http://api.example.com", "your key would travel unprotected"),
        ("SHORTAPI_BASE_URL", "http://127.0.0.1.example.com:80", "unprotected"),
        ("SHORTAPI_BASE_URL", "ftp://127.0.0.1", "begins with https://"),
        ("SHORTAPI_KEY", "two words", "doesn't look like an API key"),
        ("SHORTAPI_KEY", "sk-ключ", "doesn't look like an API key"),
    ],
)
def test_an_environment_that_cannot_be_used_sends_nothing(
    variable: str, value: str, sentence: str, tmp_path: Path
) -> None:
    with recorder() as (address, received):
        proxies = dict.fromkeys(("http_proxy", "https_proxy", "all_proxy"), address)
        given = {"SHORTAPI_KEY": KEY, "SHORTAPI_BASE_URL": address, **proxies, variable: value}
        ended = run_gallop(["generate", "x", "--yes", *CLIP], tmp_path / "home", given)
    assert (ended.status, ended.stdout) == (2, "")
    assert sentence in ended.stderr
    assert "Traceback" not in ended.stderr
    assert value not in ended.stderr or variable != "SHORTAPI_KEY"
    assert received == []
    reported = run_gallop(["generate", "x", "--json", *CLIP], tmp_path / "home", given).json()
    assert reported["state"] == "invalid"
    assert sentence in str(reported["error"])


def test_without_a_yes_nothing_is_sent(tmp_path: Path) -> None:
    for answer in (b"", b"\n", b"no\n"):
        with recorder() as (address, received):
            given = {"SHORTAPI_KEY": KEY, "SHORTAPI_BASE_URL": address}
            ended = run_gallop(["generate", "x", *CLIP], tmp_path, given, stdin=answer)
        assert (ended.status, ended.stdout, received) == (1, "", [])
        assert "3 s × $0.129 = $0.387" in ended.stderr
        assert "Generate? [y/N]" in ended.stderr
        assert "Nothing was sent or charged" in ended.stderr


def test_interrupted_at_the_question_nothing_is_sent(tmp_path: Path) -> None:
    with recorder() as (address, received):
        given = {"SHORTAPI_KEY": KEY, "SHORTAPI_BASE_URL": address}
        with running_gallop(["generate", "x", "--json", *CLIP], tmp_path, given) as gallop:
            gallop.until_said("[y/N] ")
            ended = gallop.end_with(signal.SIGINT)
    assert ended.status == 130
    assert ended.json()["state"] == "cancelled"
    assert "Nothing was sent or charged" in ended.stderr
    assert "Traceback" not in ended.stderr
    assert received == []
