"""Every row of the contract's table of creates, and the ways an answer can be odd."""

from decimal import Decimal

import pytest

from app.api.transport import TimeOuts
from app.core import problems
from app.core.errors import (
    Busy,
    FormerKeyRefused,
    KeyRefused,
    NotSent,
    OutcomeUnknown,
    OutOfCredit,
    Refused,
)
from app.core.events import Created
from app.core.request import GenerationRequest
from app.core.secret import ApiKey
from tests.fakes.api_server import CLOSE, HANG, RESET, Reply, json_reply

REQUEST = GenerationRequest(
    "alibaba/happyhorse-1.0/text-to-video", "A horse, 一匹马 🐎", "720P", "9:16", 3
)
DONE = {"code": 0, "data": {"amount": "0.387", "job_id": "6650f0c0a1b2c3d4e5f60718"}}
HTML = b"<!doctype html><html><body>insufficient balance, invalid api key</body></html>"


async def test_request_on_the_wire(api, server):
    server.will(json_reply(DONE))
    await api.create(REQUEST)
    (sent,) = server.received
    assert (sent.method, sent.target) == ("POST", "/api/v1/job/create")
    assert sent.json() == {
        "model": "alibaba/happyhorse-1.0/text-to-video",
        "args": {
            "prompt": "A horse, 一匹马 🐎",
            "resolution": "720P",
            "ratio": "9:16",
            "duration": 3,
        },
    }
    assert sent.headers["authorization"] == "Bearer sk-Very-Secret-0123456789"
    assert sent.headers["content-type"] == "application/json"
    assert sent.headers["user-agent"].startswith("Gallop/")
    assert not {"cookie", "expect"} & sent.headers.keys()


async def test_callback_only_when_there_is_one(api, server):
    server.will(json_reply(DONE))
    request = GenerationRequest("m", "p", "720P", "1:1", 3, "https://me.example/hook")
    await api.create(request)
    assert server.received[0].json()["callback_url"] == "https://me.example/hook"


async def test_each_create_has_a_connection_of_its_own(api, server):
    server.will(json_reply(DONE, headers=(("Set-Cookie", "session=1; Path=/"),)))
    await api.create(REQUEST)
    await api.create(REQUEST)
    assert [request.connection for request in server.received] == [1, 2]
    assert "cookie" not in server.received[1].headers


async def test_no_key_sends_nothing(open_api, server):
    api = await open_api(server.base_url, key_source=lambda: None)
    with pytest.raises(KeyRefused) as caught:
        await api.create(REQUEST)
    assert caught.value.problem.kind is problems.key_missing
    assert server.connections == 0


@pytest.mark.parametrize(
    ("reply", "expected"),
    [
        pytest.param(
            json_reply(DONE),
            Created("6650f0c0a1b2c3d4e5f60718", Decimal("0.387")),
            id="documented",
        ),
        pytest.param(json_reply({"code": 0, "job_id": "j1"}), Created("j1"), id="top level"),
        pytest.param(json_reply({"code": 0, "id": "j1"}), Created("j1"), id="top level id"),
        pytest.param(json_reply({"id": "j1"}), Created("j1"), id="id alone"),
        pytest.param(
            json_reply({"code": 0, "data": {"id": "j1", "amount": 0.1}}),
            Created("j1", Decimal("0.1")),
            id="id in data, number as amount",
        ),
        pytest.param(
            json_reply({"code": 0, "data": {"job_id": 42}, "amount": "1"}),
            Created("42", Decimal(1)),
            id="number as id, amount on top",
        ),
        pytest.param(
            json_reply({"code": 0, "data": {"job_id": " j1 ", "amount": "-1"}}),
            Created("j1"),
            id="negative amount is no money",
        ),
        pytest.param(
            json_reply({"code": 1001, "info": "odd", "data": {"job_id": "j1"}}, 500),
            Created("j1"),
            id="id in an error",
        ),
        pytest.param(
            json_reply({"code": 401, "info": "invalid api key", "job_id": "j1"}, 401),
            Created("j1"),
            id="id in a refusal of the key",
        ),
        pytest.param(
            json_reply(DONE, 302, headers=(("Location", "/x"),)),
            Created("6650f0c0a1b2c3d4e5f60718", Decimal("0.387")),
            id="id in a redirect",
        ),
        pytest.param(
            Reply(body=b'\xef\xbb\xbf{"code":0,"data":{"job_id":"j1"}}'),
            Created("j1"),
            id="byte order mark",
        ),
        pytest.param(
            Reply(body='{"code":0,"data":{"job_id":"j1"}}'.encode("utf-16")),
            Created("j1"),
            id="UTF-16",
        ),
        pytest.param(
            Reply(body='{"code":0,"info":"成功","data":{"job_id":"j1"}}'.encode("gbk")),
            Created("j1"),
            id="words in another character set",
        ),
        pytest.param(
            Reply(body=b'{"code":0,"data":{"job_id":"j1","amount":NaN}}'),
            Created("j1"),
            id="NaN as amount",
        ),
        pytest.param(
            Reply(body=b'{"code":0,"data":{"job_id":"j0"},"data":{"job_id":"j1"}}'),
            Created("j1"),
            id="duplicate names: the last counts",
        ),
        pytest.param(
            Reply(body=b'{"code":0,"data":{"job_id":"j1"}}', sends_length=False),
            Created("j1"),
            id="without length",
        ),
    ],
)
async def test_accepted(api, server, reply, expected):
    server.will(reply)
    assert await api.create(REQUEST) == expected
    assert len(server.received) == 1


def _errors(status=200, **fields):
    return json_reply(fields, status)


@pytest.mark.parametrize(
    "reply",
    [
        pytest.param(_errors(401, code=401, info="no"), id="401"),
        pytest.param(_errors(403, code=403), id="403"),
        pytest.param(Reply(401), id="401 without body"),
        pytest.param(Reply(403, HTML), id="403 in HTML"),
        pytest.param(_errors(code=1, info="Invalid API key provided"), id="api key"),
        pytest.param(_errors(code=1, message="invalid key"), id="invalid key"),
        pytest.param(_errors(code=1, msg="Your key has been disabled"), id="key disabled"),
        pytest.param(_errors(code=1, error="Unauthorized"), id="unauthorized"),
        pytest.param(_errors(code=1, error={"message": "expired token"}), id="token"),
        pytest.param(_errors(code=1, data={"info": "密钥无效"}), id="Chinese, data.info"),
        pytest.param(_errors(400, error="Authentication failed"), id="in a 400"),
    ],
)
async def test_key_refused(api, server, reply):
    server.will(reply)
    with pytest.raises(KeyRefused) as caught:
        await api.create(REQUEST)
    assert caught.value.problem.kind is problems.key_refused


NEWER = ApiKey("sk-Newer-0123456789")


@pytest.mark.parametrize("status", [401, 402])
@pytest.mark.parametrize(("now", "error"), [(NEWER, FormerKeyRefused), (None, KeyRefused)])
async def test_a_refusal_says_nothing_about_a_key_that_is_not_the_one_it_was_made_with(
    open_api, server, key, status, now, error
):
    keys, verdicts = [key, now], []
    api = await open_api(
        server.base_url,
        key_source=lambda: keys.pop(0),
        on_key_answer=lambda *verdict: verdicts.append(verdict),
    )
    server.will(Reply(status, b'{"code": 1}'))
    with pytest.raises(error) as caught:
        await api.create(REQUEST)
    assert caught.value.problem.kind is (problems.consent_needed if now else problems.key_missing)
    assert verdicts == [(key, status == 402)]
    assert keys == []


@pytest.mark.parametrize(
    "reply",
    [
        pytest.param(_errors(402, code=1), id="402"),
        pytest.param(Reply(402), id="402 without body"),
        pytest.param(_errors(code=1002, info="Insufficient balance"), id="balance"),
        pytest.param(_errors(code=1, message="You have no credits left"), id="credits"),
        pytest.param(_errors(code=1, msg="not enough credit"), id="credit"),
        pytest.param(_errors(code=1, error="账户余额不足"), id="Chinese"),
        pytest.param(_errors(403, code=1, info="Balance too low"), id="403 that says so"),
        pytest.param(_errors(400, code=1, info="insufficient_quota: top up"), id="quota"),
    ],
)
async def test_out_of_credit(api, server, reply):
    server.will(reply)
    with pytest.raises(OutOfCredit):
        await api.create(REQUEST)


@pytest.mark.parametrize(
    ("reply", "retry_after_s"),
    [
        pytest.param(Reply(429), None, id="429"),
        pytest.param(Reply(429, HTML), None, id="429 in HTML"),
        pytest.param(_errors(code=3000, info="upstream unstable"), None, id="3000"),
        pytest.param(_errors(code="3000"), None, id="3000 as text"),
        pytest.param(Reply(429, headers=(("Retry-After", "7"),)), 7.0, id="seconds"),
        pytest.param(Reply(429, headers=(("Retry-After", "1.5"),)), 1.5, id="parts of a second"),
        pytest.param(Reply(429, headers=(("Retry-After", "999999"),)), 3600.0, id="too long"),
        pytest.param(Reply(429, headers=(("Retry-After", "-3"),)), None, id="negative"),
        pytest.param(Reply(429, headers=(("Retry-After", "soon"),)), None, id="words"),
        pytest.param(
            Reply(
                429,
                headers=(
                    ("Date", "Sun, 22 Nov 2026 10:00:00 GMT"),
                    ("Retry-After", "Sun, 22 Nov 2026 10:00:30 GMT"),
                ),
            ),
            30.0,
            id="date",
        ),
        pytest.param(
            Reply(
                429,
                headers=(
                    ("Date", "Sun, 22 Nov 2026 10:00:00 -0000"),
                    ("Retry-After", "Sun, 22 Nov 2026 09:00:30 GMT"),
                ),
            ),
            0.0,
            id="past date",
        ),
        pytest.param(
            Reply(429, headers=(("Retry-After", "Sun, 22 Nov 2026 10:00:30 GMT"),)),
            None,
            id="date without the server's own",
        ),
    ],
)
async def test_busy(api, server, reply, retry_after_s):
    server.will(reply)
    with pytest.raises(Busy) as caught:
        await api.create(REQUEST)
    assert caught.value.retry_after_s == retry_after_s


@pytest.mark.parametrize(
    ("reply", "reason"),
    [
        pytest.param(_errors(code=1001, info="prompt too long"), "prompt too long.", id="info"),
        pytest.param(_errors(code=1, message="Bad ratio!"), "Bad ratio!", id="message"),
        pytest.param(_errors(code=1, msg="提示词违规。"), "提示词违规。", id="msg"),
        pytest.param(_errors(code=1, error="no"), "no.", id="error"),
        pytest.param(_errors(code=1, error={"message": "deep"}), "deep.", id="error object"),
        pytest.param(_errors(code=1, data={"info": "inner"}), "inner.", id="data.info"),
        pytest.param(_errors(code=1, info=" ", msg="second"), "second.", id="blank is no text"),
        pytest.param(_errors(code=1, info="a", message="b"), "a.", id="info first"),
        pytest.param(_errors(code=1234), "The error code is 1234.", id="code alone"),
        pytest.param(_errors(code="BadRatio"), "The error code is BadRatio.", id="code as word"),
        pytest.param(_errors(400, message="bad ratio"), "bad ratio.", id="400 with a reason"),
        pytest.param(_errors(404, code=0, info="no such model"), "no such model.", id="404"),
        pytest.param(_errors(422, code=7), "The error code is 7.", id="422 with a code"),
        pytest.param(_errors(code=1, info="a\r\nb\x00\x1b[1mc\ud800"), "a b[1mc.", id="controls"),
        pytest.param(_errors(code=1, info="x" * 999), "x" * 299 + "…", id="long"),
        pytest.param(
            _errors(code=1, info="sk-Very-Secret-0123456789 may not"),
            "(your key) may not.",
            id="with the key in it",
        ),
        pytest.param(
            _errors(code="sk-Very-Secret-0123456789"),
            "The error code is (your key).",
            id="the key as code",
        ),
        pytest.param(_errors(code=1, info="unknown key 'seed'"), "unknown key 'seed'.", id="arg"),
        pytest.param(_errors(code=1, info="invalid key: seed"), "invalid key: seed.", id="arg 2"),
        pytest.param(_errors(code=1, info="monkey keyframe"), "monkey keyframe.", id="whole words"),
        pytest.param(_errors(code=1, info="bad white balance"), "bad white balance.", id="balance"),
        pytest.param(_errors(code=1, info="no end credits"), "no end credits.", id="credits"),
        pytest.param(
            _errors(400, code=9, id="req-1", message="bad"), "bad.", id="number of the request"
        ),
    ],
)
async def test_refused(api, server, reply, reason):
    server.will(reply)
    with pytest.raises(Refused) as caught:
        await api.create(REQUEST)
    assert dict(caught.value.problem.params)["reason"] == reason
    assert len(server.received) == 1


CUT_JSON = json_reply(DONE).bytes_of()
GZIP = (("Content-Encoding", "gzip"),)


@pytest.mark.parametrize(
    ("reply", "detail"),
    [
        pytest.param(HANG, "no answer within 0.2 seconds", id="time-out"),
        pytest.param(
            Reply(body=b"x" * 9, cut_after_bytes=40, hangs=True),
            "no answer within 0.2 seconds",
            id="time-out half way",
        ),
        pytest.param(RESET, "the connection was reset", id="reset"),
        pytest.param(CLOSE, "the answer was incomplete or damaged", id="closed"),
        pytest.param(
            Reply(raw=CUT_JSON, cut_after_bytes=len(CUT_JSON) - 3),
            "the answer was incomplete or damaged",
            id="cut",
        ),
        pytest.param(
            Reply(body=b'{"code":0,"data":{"job_', sends_length=False),
            "the answer couldn't be read",
            id="cut without length",
        ),
        pytest.param(
            Reply(raw=b"garbage\r\n\r\n"), "the answer was incomplete or damaged", id="not HTTP"
        ),
        pytest.param(Reply(500), "error 500", id="500"),
        pytest.param(Reply(502, HTML), "error 502", id="502 in HTML"),
        pytest.param(_errors(500, code=1, info="prompt"), "error 500", id="500 in JSON"),
        pytest.param(_errors(504, info="slow"), "error 504", id="504"),
        pytest.param(
            _errors(502, message="authentication service timed out"),
            "error 502",
            id="a gateway's words about a key",
        ),
        pytest.param(
            _errors(503, error="credit service unavailable"),
            "error 503",
            id="a gateway's words about credit",
        ),
        pytest.param(
            _errors(code=0, message="success, credits charged", data={"task_id": "x"}),
            "the answer contained no job ID",
            id="credit in what sounds like success",
        ),
        pytest.param(
            _errors(code=200, message="API key accepted"),
            "the answer contained no job ID",
            id="a key in what sounds like success",
        ),
        pytest.param(_errors(408, code=1, info="slow"), "error 408", id="408"),
        pytest.param(Reply(302, headers=(("Location", "/x"),)), "error 302", id="redirect"),
        pytest.param(
            Reply(308, headers=(("Location", "https://h:port"),)),
            "the answer was incomplete or damaged",
            id="redirect nowhere",
        ),
        pytest.param(Reply(200, HTML), "the answer couldn't be read", id="HTML"),
        pytest.param(Reply(400, HTML), "the answer couldn't be read", id="400 in HTML"),
        pytest.param(Reply(400), "the answer couldn't be read", id="400 without a reason"),
        pytest.param(_errors(400), "the answer contained no job ID", id="400 in empty JSON"),
        pytest.param(Reply(200), "the answer couldn't be read", id="empty"),
        pytest.param(Reply(200, b"[1]"), "the answer couldn't be read", id="list"),
        pytest.param(Reply(200, b"null"), "the answer couldn't be read", id="null"),
        pytest.param(
            Reply(200, b'{"a":' * 200_000), "the answer couldn't be read", id="depth bomb"
        ),
        pytest.param(
            Reply(200, b'{"code":' + b"9" * 5000 + b"}"),
            "the answer couldn't be read",
            id="digits",
        ),
        pytest.param(Reply(200, b" " * 1_048_577), "the answer was too long", id="too long"),
        pytest.param(Reply(200, b"x", GZIP), "the answer couldn't be read", id="not gzip"),
        pytest.param(_errors(code=0, data={}), "the answer contained no job ID", id="no id"),
        pytest.param(
            _errors(code=0, data=[1]), "the answer contained no job ID", id="data is a list"
        ),
        pytest.param(_errors(code=False), "the answer contained no job ID", id="code is no number"),
        pytest.param(
            _errors(code=200, message="ok"), "the answer contained no job ID", id="code 200"
        ),
        pytest.param(
            _errors(message="odd"), "the answer contained no job ID", id="words without a code"
        ),
        pytest.param(
            _errors(code=0, data={"job_id": " "}), "the answer contained no job ID", id="blank id"
        ),
        pytest.param(
            _errors(code=0, data={"job_id": 0}), "the answer contained no job ID", id="id 0"
        ),
        pytest.param(
            _errors(code=0, data={"job_id": True}), "the answer contained no job ID", id="id true"
        ),
        pytest.param(
            _errors(code=0, data={"job_id": "j\ud800"}),
            "the answer contained no job ID",
            id="damaged id",
        ),
        pytest.param(
            Reply(200, b'{"code":0,"data":{"job_id":"j\xff"}}'),
            "the answer contained no job ID",
            id="id in a wrong character set",
        ),
    ],
)
async def test_outcome_unknown(api_for, server, reply, detail):
    api = await api_for(reply)
    with pytest.raises(OutcomeUnknown) as caught:
        await api.create(REQUEST)
    assert dict(caught.value.problem.params) == {"detail": detail}
    assert len(server.received) == 1


async def test_an_answer_that_drips_for_ever_ends(server, open_api):
    server.will(Reply(body=b" " * 9999, drips=True))
    api = await open_api(server.base_url, time_outs=TimeOuts(connect_s=0.5, create_s=0.5))
    with pytest.raises(OutcomeUnknown, match="no complete answer within 1 seconds"):
        await api.create(REQUEST)


async def test_no_one_there_is_not_sent(open_api, unused_tcp_port):
    api = await open_api(f"http://127.0.0.1:{unused_tcp_port}")
    with pytest.raises(NotSent) as caught:
        await api.create(REQUEST)
    assert "no connection was possible" in str(caught.value)
