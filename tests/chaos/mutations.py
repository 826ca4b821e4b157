"""Random mutations of real API answers.

Hypothesis' own strategies take 30 ms for what takes 0.1 ms with a random generator. Its `randoms`
strategy provides the generator, and reports the seed of a failing example.
"""

import json
from collections.abc import Callable, Mapping, Sequence
from random import Random

CREATED: Mapping[str, object] = {
    "code": 0,
    "data": {"amount": "0.645", "job_id": "6563a1b2c3d4e5f6a7b8c9d0"},
}
RUNNING: Mapping[str, object] = {
    "code": 0,
    "data": {
        "id": "6563a1b2c3d4e5f6a7b8c9d0",
        "key_name": "default",
        "model": "alibaba/happyhorse-1.0/text-to-video",
        "args": {"prompt": "a horse", "resolution": "720P", "ratio": "16:9", "duration": 5},
        "result": None,
        "status": 1,
        "credit": "0.645",
        "refunded": False,
        "refunded_credit": "0",
        "created_at": "2026-11-22T12:00:00Z",
        "updated_at": "2026-11-22T12:00:09.123456Z",
        "finished_at": "0001-01-01T00:00:00Z",
    },
}
READY: Mapping[str, object] = {
    "code": 0,
    "data": {
        **RUNNING["data"],  # type: ignore[dict-item]
        "status": 2,
        "result": {"videos": [{"url": "https://file.shortapi.ai/tmp/20261122/a/b.mp4"}]},
        "finished_at": "2026-11-22T12:01:20Z",
    },
}
ERROR: Mapping[str, object] = {"code": 1005, "info": "something is wrong", "data": None}

ODD: Sequence[object] = (
    None,
    True,
    False,
    0,
    -1,
    1,
    2,
    3,
    4,
    401,
    3000,
    2**63,
    -(2**80),
    10**400,
    0.645,
    1e308,
    float("nan"),
    float("inf"),
    "",
    " ",
    "0",
    "2",
    "3",
    "1e999999",
    "-0.1",
    "0.1e-40",
    "NaN",
    "\ud800",
    "\x00\u202e",
    "https://",
    "https://file.example/other.mp4",
    "http://[::1",
    "file:///etc/passwd",
    "9999-99-99T99:99:99Z",
    "9999-12-31T23:59:59-14:00",
    "0001-01-01T00:00:00+14:00",
    "insufficient balance",
    "invalid api key",
    "job not found",
    "{curly} {0}",
    "x" * 5000,
    "9" * 5000,
    [],
    {},
    [[]],
    {"": None},
    [{"url": "https://file.example/c.mp4"}],
)
NAMES = ("data", "code", "status", "info", "error", "id", "job_id", "result", "url", "", "\x00")
ENCODINGS = ("utf-8",) * 6 + ("utf-16", "utf-32", "utf-8-sig", "latin-1")


def mutated_body(dice: Random, originals: Sequence[Mapping[str, object]]) -> bytes:
    """The bytes of one of `originals` after up to four mutations, or random bytes."""
    if dice.random() < 0.03:
        return dice.randbytes(dice.randrange(200))
    value: object = dice.choice(originals)
    for _ in range(dice.randrange(5)):
        value = _mutated(dice, value)
    return _spoilt(dice, json.dumps(value, ensure_ascii=dice.random() < 0.5))


def _mutated(dice: Random, value: object) -> object:
    """`value` with one part dropped, swapped, nested, renamed or added."""
    if isinstance(value, dict) and value and dice.random() < 0.85:
        name = dice.choice(list(value))
        rest = {key: kept for key, kept in value.items() if key != name}
        changes: Sequence[Callable[[], object]] = (
            lambda: rest,
            lambda: {**rest, dice.choice(NAMES): value[name]},
            lambda: {**value, name: dice.choice(ODD)},
            lambda: {**value, dice.choice(NAMES): dice.choice(ODD)},
            lambda: {**value, name: _mutated(dice, value[name])},
            lambda: {**value, name: _mutated(dice, value[name])},
        )
        return dice.choice(changes)()
    if isinstance(value, list) and value and dice.random() < 0.5:
        return [_mutated(dice, value[0]), *value]
    wrapped = ([value], {"data": value}, {"error": value}, json.dumps(value))
    return dice.choice((dice.choice(ODD), dice.choice(wrapped)))


def _spoilt(dice: Random, text: str) -> bytes:
    """`text` as bytes in some encoding, sometimes cut, repeated or with wrong bytes."""
    encoding = dice.choice(ENCODINGS)
    data = text.encode(encoding, "surrogatepass" if encoding.startswith("utf") else "replace")
    position = dice.randrange(len(data) + 1)
    spoilt = (
        data[:position],
        data[:position] + dice.randbytes(dice.randrange(1, 8)) + data[position:],
        data + data,
        b"[" * dice.choice((1, 900, 100_000)) + data,
    )
    return dice.choice(spoilt) if dice.random() < 0.4 else data
