"""All answers and faults by name, for creates, queries and downloads."""

import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from email.utils import format_datetime
from enum import Enum, auto

from tests.chaos.wire import Ending, Reply

HTML = b"<!DOCTYPE html><html><body><h1>Bad gateway</h1></body></html>"
JSON_TYPE = (("Content-Type", "application/json"),)
HTML_TYPE = (("Content-Type", "text/html"),)


class Meaning(Enum):
    """What an answer to a create proves to the client."""

    ACCEPTED = auto()
    AGAIN = auto()
    REFUSED = auto()
    UNKNOWN = auto()


@dataclass(frozen=True)
class Scene:
    """The input of a faulty answer: the right answer, the server's time, another host."""

    good: Mapping[str, object]
    now: datetime
    elsewhere: str
    stale: Mapping[str, object]


def json_reply(value: object, status: int = 200, *headers: tuple[str, str]) -> Reply:
    """A whole JSON answer."""
    return Reply(status, json.dumps(value).encode(), (*JSON_TYPE, *headers))


def _said(text: str, code: object = 4001, status: int = 200) -> Reply:
    return json_reply({"code": code, "info": text, "data": None}, status)


def _data(scene: Scene, **changes: object) -> Reply:
    data = scene.good["data"]
    assert isinstance(data, dict)
    merged = {**data, **changes}
    kept = {name: value for name, value in merged.items() if value is not None}
    return json_reply({**scene.good, "data": kept})


def _top_id(scene: Scene) -> Reply:
    data = scene.good["data"]
    assert isinstance(data, dict)
    return json_reply({"code": 0, **data})


def _whole(scene: Scene) -> Reply:
    return json_reply(scene.good)


def _later(scene: Scene) -> str:
    return format_datetime(scene.now + timedelta(seconds=2), usegmt=True)


Make = Callable[[Scene], Reply]
HELD_BACK_S = 0.25

CREATED: Mapping[str, Make] = {
    "as documented": _whole,
    "id at the top": _top_id,
    "amount as a number": lambda s: _data(s, amount=0.387),
    "no amount, unknown fields": lambda s: _data(s, amount=None, queue={"place": [1]}),
    "code as text": lambda s: json_reply({**s.good, "code": "0"}),
    "an error code, and an id": lambda s: json_reply({**s.good, "code": 5001, "info": "warned"}),
    "late": lambda s: replace(_whole(s), delay_s=HELD_BACK_S),
    "dripping": lambda s: replace(_whole(s), pieces=20, pause_s=0.01),
    "twice": lambda s: replace(_whole(s), copies=2),
    "no length": lambda s: replace(_whole(s), length=-1, ending=Ending.CLOSE),
    # The whole answer arrives, and then the connection ends early.
    "length too long": lambda s: replace(_whole(s), length=9_999, ending=Ending.CLOSE),
    "length too long, reset": lambda s: replace(
        _whole(s), length=9_999, silence_s=0.1, ending=Ending.RESET
    ),
}
# After each of these a job may or may not exist.
UNKNOWN: Mapping[str, Make] = {
    "reset": lambda s: Reply(share=0, ending=Ending.RESET),
    "closed": lambda s: Reply(share=0, ending=Ending.CLOSE),
    "silence, then reset": lambda s: Reply(share=0, silence_s=0.6, ending=Ending.RESET),
    "cut in the head": lambda s: replace(_whole(s), share=0.2, ending=Ending.CLOSE),
    "cut in the body": lambda s: replace(_whole(s), share=0.95, ending=Ending.CLOSE),
    "reset in the body": lambda s: replace(_whole(s), share=0.9, ending=Ending.RESET),
    "dripping, then reset": lambda s: replace(
        _whole(s), share=0.8, pieces=15, pause_s=0.02, ending=Ending.RESET
    ),
    "cut JSON": lambda s: Reply(200, json.dumps(s.good).encode()[:-9], JSON_TYPE),
    "cut before the id": lambda s: replace(
        _whole(s), share=0.6, silence_s=0.1, ending=Ending.RESET
    ),
    "HTML, 200": lambda s: Reply(200, HTML, HTML_TYPE),
    "HTML, 502": lambda s: Reply(502, HTML, HTML_TYPE),
    "nothing, 200": lambda s: Reply(200),
    "no id": lambda s: json_reply({"code": 0, "data": {}}),
    "JSON, 500": lambda s: _said("internal error", 1, 500),
    "3000, 503": lambda s: _said("upstream unstable", 3000, 503),
    "429, and an amount": lambda s: json_reply(
        {"code": 429, "info": "slow down", "data": {"amount": "0.387"}}, 429
    ),
    "503": lambda s: Reply(503, headers=(("Retry-After", "1"),)),
    "408": lambda s: _said("request timeout", 1, 408),
    "redirect": lambda s: Reply(307, headers=(("Location", f"{s.elsewhere}/stolen"),)),
}
NOT_NOW: Mapping[str, Make] = {
    "429": lambda s: Reply(429),
    "429, seconds": lambda s: _said("slow down", 429, 429),
    "429, Retry-After": lambda s: Reply(429, headers=(("Retry-After", "1"),)),
    "429, date": lambda s: Reply(429, headers=(("Retry-After", _later(s)),)),
    "3000": lambda s: _said("upstream unstable", 3000),
    "401": lambda s: _said("unauthorized", 401, 401),
    "403": lambda s: Reply(403, HTML, HTML_TYPE),
    "key, 200": lambda s: _said("invalid api key", 1001),
    "402": lambda s: Reply(402),
    "balance, 200": lambda s: _said("insufficient balance", 1002),
    "balance, 403": lambda s: _said("your credit is used up", 1002, 403),
}
REFUSED: Mapping[str, Make] = {
    "code 4001": lambda s: _said("prompt not allowed"),
    "400": lambda s: _said("bad prompt", 400, 400),
    "404": lambda s: json_reply({"error": {"message": "no such model"}}, 404),
    "410": lambda s: json_reply({"msg": "model retired"}, 410),
    "422": lambda s: json_reply({"code": 7, "data": {"info": "prompt too odd"}}, 422),
}

# Fields of a foreign job: more expensive, refunded, ready at another host.
_OTHERS: Mapping[str, object] = {
    "id": "0123456789abcdef01234567",
    "args": {"prompt": "somebody else's horse"},
    "credit": "9.999",
}

QUERIES: Mapping[str, Make] = {
    **{f"lost, {name}": make for name, make in UNKNOWN.items()},
    "404": lambda s: _said("job not found", 404, 404),
    "not found, 200": lambda s: _said("job does not exist", 404),
    "404, HTML": lambda s: Reply(404, HTML, HTML_TYPE),
    "410": lambda s: _said("gone", 410, 410),
    "401": lambda s: _said("unauthorized", 401, 401),
    "403": lambda s: Reply(403, HTML, HTML_TYPE),
    "402": lambda s: Reply(402),
    "429": lambda s: Reply(429),
    "429, Retry-After": lambda s: Reply(429, headers=(("Retry-After", "1"),)),
    "3000": lambda s: _said("upstream unstable", 3000),
    "error, 200": lambda s: _said("try again later", 9),
    "status unknown": lambda s: _data(s, status=77),
    "status a word": lambda s: _data(s, status="working"),
    "no status": lambda s: _data(s, status=None, result=None),
    "ready, no link": lambda s: _data(s, status=2, result={}),
    "ready, unsafe link": lambda s: _data(
        s, status=2, result={"videos": ["http://203.0.113.9/clip.mp4"]}
    ),
    "ready, link to a file": lambda s: _data(
        s, status=2, result={"videos": [{"url": "file:///etc/passwd"}]}
    ),
    "of another job, running": lambda s: _data(s, **_OTHERS, status=1, result=None),
    "of another job, ready": lambda s: _data(
        s, **_OTHERS, status=2, result={"videos": [{"url": f"{s.elsewhere}/tmp/other.mp4"}]}
    ),
    "of another job, failed": lambda s: _data(
        s, **_OTHERS, status=3, refunded=True, refunded_credit="9.999", result=None
    ),
    "id of another job": lambda s: _data(s, id=_OTHERS["id"], credit=_OTHERS["credit"]),
    "length too long": lambda s: replace(_whole(s), length=9_999, ending=Ending.CLOSE),
    "length too short": lambda s: replace(_whole(s), length=17, ending=Ending.CLOSE),
    "stale": lambda s: json_reply(s.stale),
    "twice": lambda s: replace(_whole(s), copies=2),
    "dripping": lambda s: replace(_whole(s), pieces=20, pause_s=0.01),
    "wrong bytes": lambda s: Reply(200, b"\xff\xfe\x00{" + b"\x80" * 40, JSON_TYPE),
    "nested": lambda s: Reply(200, b"[" * 50_000, JSON_TYPE),
}


@dataclass(frozen=True)
class FileScene:
    """The input of a faulty download: the right answer, maybe of a range, and another address."""

    good: Reply
    whole: bytes
    elsewhere: str
    path: str


MakeFile = Callable[[FileScene], Reply]
MP4_TYPE = (("Content-Type", "video/mp4"),)


def _to(address: str) -> Reply:
    return Reply(302, headers=(("Location", address),))


DOWNLOADS: Mapping[str, MakeFile] = {
    "reset": lambda s: Reply(share=0, ending=Ending.RESET),
    "reset in the middle": lambda s: replace(s.good, share=0.6, pieces=6, ending=Ending.RESET),
    "closed in the middle": lambda s: replace(s.good, share=0.4, pieces=4, ending=Ending.CLOSE),
    "cut, no length": lambda s: Reply(
        200, s.whole[: len(s.whole) * 2 // 3], MP4_TYPE, length=-1, ending=Ending.CLOSE
    ),
    "length too long": lambda s: replace(
        s.good, length=len(s.good.body) + 999, ending=Ending.CLOSE
    ),
    "length too short": lambda s: Reply(
        200, s.whole, MP4_TYPE, length=len(s.whole) // 2, ending=Ending.CLOSE
    ),
    "slow": lambda s: replace(s.good, pieces=12, pause_s=0.05),
    "byte by byte": lambda s: replace(
        s.good, share=0.001, pieces=20, pause_s=0.05, silence_s=0.3, ending=Ending.RESET
    ),
    "stalls half way": lambda s: replace(s.good, share=0.5, silence_s=0.7, ending=Ending.RESET),
    "HTML": lambda s: Reply(200, HTML, HTML_TYPE),
    "HTML as MP4": lambda s: Reply(200, HTML, MP4_TYPE),
    "JSON as MP4": lambda s: Reply(200, b'{"code": 404, "info": "gone"}', MP4_TYPE),
    "nothing": lambda s: Reply(200, b"", MP4_TYPE),
    "noise": lambda s: Reply(200, b"\0\0\0\x18ftypisom" + bytes(range(256)) * 40, MP4_TYPE),
    "packed": lambda s: Reply(200, s.whole, (*MP4_TYPE, ("Content-Encoding", "gzip"))),
    "403": lambda s: Reply(403, HTML, HTML_TYPE),
    "404": lambda s: Reply(404),
    "410": lambda s: Reply(410),
    "416": lambda s: Reply(416),
    "429": lambda s: Reply(429, headers=(("Retry-After", "1"),)),
    "500": lambda s: Reply(500, HTML, HTML_TYPE),
    "401": lambda s: Reply(401, headers=(("WWW-Authenticate", "Bearer"),)),
    "to another host": lambda s: _to(f"{s.elsewhere}{s.path}"),
    "to plain http": lambda s: _to("http://203.0.113.7/clip.mp4"),
    "to a file": lambda s: _to("file:///etc/passwd"),
    "in a circle": lambda s: _to(s.path),
    "range ignored": lambda s: Reply(200, s.whole, MP4_TYPE),
    "another range": lambda s: Reply(
        206,
        s.whole[7:],
        (*MP4_TYPE, ("Content-Range", f"bytes 7-{len(s.whole) - 1}/{len(s.whole)}")),
    ),
}
