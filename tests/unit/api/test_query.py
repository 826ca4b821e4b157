"""Every row of the contract's table of queries, and the free check of a key."""

import json
from dataclasses import replace
from datetime import UTC, datetime
from decimal import Decimal

import pytest

from app.core import problems
from app.core.errors import KeyRefused, NotSent, QueryUnanswered
from app.core.events import JobReport, Outcome
from app.core.request import GenerationRequest
from app.core.secret import ApiKey
from tests.fakes.api_server import CLOSE, HANG, RESET, Reply, json_reply

REQUEST = GenerationRequest("alibaba/happyhorse-1.0/text-to-video", "p", "720P", "16:9", 3)
URL = "https://file.shortapi.ai/tmp/20261122/j/1.mp4"
RESULT = {"videos": [{"url": URL}]}
RUNNING = JobReport(Outcome.RUNNING)
READY = JobReport(Outcome.READY, URL)
NO_FILE = JobReport(Outcome.NO_FILE)
NOT_FOUND = JobReport(Outcome.NOT_FOUND)
HTML = b"<html>bad gateway</html>"
RECORD = {
    "id": "j",
    "key_name": "mine",
    "model": "alibaba/happyhorse-1.0/text-to-video",
    "args": {"prompt": "p", "resolution": "720P", "ratio": "16:9", "duration": 3},
    "result": RESULT,
    "status": 2,
    "credit": "0.387",
    "refunded": False,
    "refunded_credit": "0",
    "created_at": "2026-11-22T10:00:00Z",
    "updated_at": "2026-11-22T10:01:20Z",
    "finished_at": "2026-11-22T10:01:20.123456789Z",
}


def _about(**data):
    return json_reply({"code": 0, "data": data})


def _failed(reason, **money):
    return JobReport(Outcome.FAILED, reason=reason, **money)


async def test_request_on_the_wire(api, server):
    server.will(_about(status=1))
    await api.query("a/b c&d", REQUEST)
    (sent,) = server.received
    assert (sent.method, sent.target) == ("GET", "/api/v1/job/query?id=a%2Fb%20c%26d")
    assert sent.headers["authorization"] == "Bearer sk-Very-Secret-0123456789"
    assert sent.body == b""


async def test_queries_share_a_connection(api, server):
    server.will(json_reply({"code": 0, "data": {"status": 1}}, headers=(("Set-Cookie", "a=b"),)))
    await api.query("j", REQUEST)
    await api.query("j", REQUEST)
    assert [request.connection for request in server.received] == [1, 1]
    assert "cookie" not in server.received[1].headers


async def test_no_key_sends_nothing(open_api, server):
    api = await open_api(server.base_url, key_source=lambda: None)
    with pytest.raises(KeyRefused) as caught:
        await api.query("j", REQUEST)
    assert caught.value.problem.kind is problems.key_missing
    assert server.connections == 0


@pytest.mark.parametrize(
    ("reply", "expected"),
    [
        pytest.param(
            json_reply({"code": 0, "data": RECORD}),
            JobReport(
                Outcome.READY,
                URL,
                charged_usd=Decimal("0.387"),
                refunded_usd=Decimal(0),
                finished_at=datetime(2026, 11, 22, 10, 1, 20, 123456, UTC),
            ),
            id="stored record",
        ),
        pytest.param(_about(status=0), RUNNING, id="0"),
        pytest.param(_about(status=1), RUNNING, id="1"),
        pytest.param(_about(status=7), RUNNING, id="unknown number"),
        pytest.param(_about(status="odd"), RUNNING, id="unknown word"),
        pytest.param(_about(status=True, result=None), RUNNING, id="no number"),
        pytest.param(_about(result=RESULT), RUNNING, id="missing, with a result"),
        pytest.param(_about(id="j"), RUNNING, id="missing"),
        pytest.param(_about(status=7, result=RESULT), READY, id="unknown number with a link"),
        pytest.param(_about(status="odd", result=RESULT), READY, id="unknown word with a link"),
        pytest.param(_about(status=1, result=RESULT), RUNNING, id="1 with a link"),
        pytest.param(_about(status="In-Progress", result=RESULT), RUNNING, id="word for 1"),
        pytest.param(_about(status="SUCCEEDED", result=RESULT), READY, id="word for 2"),
        pytest.param(_about(status=" succeeded "), NO_FILE, id="word for 2 without a link"),
        pytest.param(_about(status="Failed"), _failed("No reason was given."), id="word for 3"),
        pytest.param(_about(status="失败"), _failed("No reason was given."), id="Chinese for 3"),
        pytest.param(_about(status=-1, error="e"), RUNNING, id="unknown number with an error"),
        pytest.param(
            _about(status=5, refunded=True, result=RESULT),
            _failed("No reason was given.", is_refunded=True),
            id="unknown number, refunded",
        ),
        pytest.param(_about(status=2, result=json.dumps(RESULT)), READY, id="result as text"),
        pytest.param(_about(status=2, result=[{"url": URL}]), READY, id="result as list"),
        pytest.param(_about(status=2, result={"video": {"url": URL}}), READY, id="one video"),
        pytest.param(_about(status=2, result={"video_url": URL}), READY, id="video_url"),
        pytest.param(_about(status=2, result={"cover": URL}), NO_FILE, id="only a poster"),
        pytest.param(
            _about(status=2, result={"video": {"video": {"video": {"video": {"video": URL}}}}}),
            NO_FILE,
            id="too deep",
        ),
        pytest.param(
            json_reply({"code": 0, "data": [{"status": 2, "result": RESULT}]}),
            READY,
            id="data in a list",
        ),
        pytest.param(json_reply({"code": 0, "data": None}), RUNNING, id="data missing"),
        pytest.param(_about(status=2, result=RESULT), READY, id="documented"),
        pytest.param(_about(status="2", result=RESULT), READY, id="number as text"),
        pytest.param(_about(status=2.0, result=RESULT), READY, id="number with a point"),
        pytest.param(_about(status=2, result={"videos": [URL]}), READY, id="bare string"),
        pytest.param(_about(status=2, result={"images": [{"url": URL}]}), READY, id="images"),
        pytest.param(
            _about(status=2, result={"videos": [None, {"url": ""}, {"url": f" {URL} "}]}),
            READY,
            id="first usable",
        ),
        pytest.param(
            json_reply({"code": 0, "status": 2, "result": RESULT}), READY, id="record at top"
        ),
        pytest.param(
            _about(status=2, result=RESULT, refunded=True),
            replace(READY, is_refunded=True),
            id="refunded and yet a file",
        ),
        pytest.param(
            _about(status=2, result=RESULT, refunded=True, refunded_credit="0.387"),
            replace(READY, is_refunded=True, refunded_usd=Decimal("0.387")),
            id="refunded with an amount and yet a file",
        ),
        pytest.param(
            _about(status=2, result=RESULT, refunded=False, refunded_credit="0.387"),
            replace(READY, refunded_usd=Decimal(0)),
            id="a file, not refunded and yet an amount",
        ),
        pytest.param(
            _about(status=2, result=RESULT, refunded_credit="0.387"),
            READY,
            id="a file, an amount and no word on a refund",
        ),
        pytest.param(
            _about(status=3, refunded="False", refunded_credit="0.387"),
            _failed("No reason was given.", refunded_usd=Decimal(0)),
            id="failed, not refunded and yet an amount",
        ),
        pytest.param(_about(status=2), NO_FILE, id="without result"),
        pytest.param(_about(status=2, result={"videos": []}), NO_FILE, id="without videos"),
        pytest.param(_about(status=2, result={"videos": {}}), NO_FILE, id="videos no list"),
        pytest.param(
            _about(status=2, result={"videos": ["ftp://a/b", "javascript:1", "/x", "https://a\n"]}),
            JobReport(Outcome.READY, "https://a"),
            id="only web addresses",
        ),
        pytest.param(
            _about(status=2, result={"videos": ["https://a\x00b", "https://" + "a" * 9000]}),
            NO_FILE,
            id="unusable addresses",
        ),
        pytest.param(
            _about(status=3, info="moderation", credit="0.387", refunded_credit="0.387"),
            _failed("moderation.", charged_usd=Decimal("0.387"), refunded_usd=Decimal("0.387")),
            id="3",
        ),
        pytest.param(_about(status=4), _failed("No reason was given."), id="4"),
        pytest.param(
            _about(status=1, refunded=True, credit=1, refunded_credit=0.5),
            _failed(
                "No reason was given.",
                charged_usd=Decimal(1),
                refunded_usd=Decimal("0.5"),
                is_refunded=True,
            ),
            id="refunded",
        ),
        pytest.param(
            _about(status=2, refunded="true"),
            _failed("No reason was given.", is_refunded=True),
            id="text",
        ),
        pytest.param(
            _about(status=3, result={"error": "bad frames"}), _failed("bad frames."), id="result"
        ),
        pytest.param(_about(status=3, reason="r"), _failed("r."), id="reason"),
        pytest.param(
            json_reply({"code": 0, "message": "success", "data": {"status": 3}}),
            _failed("No reason was given."),
            id="success is no reason",
        ),
        pytest.param(
            json_reply({"code": 5, "message": "it broke", "data": {"status": 3}}),
            _failed("it broke."),
            id="reason on top",
        ),
        pytest.param(
            _about(status=3, info="upstream API key sk-Very-Secret-0123456789 expired"),
            _failed("upstream API key (your key) expired."),
            id="a failed job's words are not about the key",
        ),
        pytest.param(json_reply({"code": 404, "info": "job not found"}), NOT_FOUND, id="words"),
        pytest.param(json_reply({"code": 1, "info": "任务不存在"}), NOT_FOUND, id="Chinese"),
        pytest.param(json_reply({"code": 0, "info": "Job not found"}), NOT_FOUND, id="code 0"),
        pytest.param(json_reply({"code": 9}, 404), NOT_FOUND, id="404"),
        pytest.param(Reply(404, b"404 page not found"), NOT_FOUND, id="404 as text"),
        pytest.param(json_reply({"msg": "job does not exist"}, 400), NOT_FOUND, id="400"),
    ],
)
async def test_report(api, server, reply, expected):
    server.will(reply)
    assert await api.query("j", REQUEST) == expected


async def test_the_whole_answer_is_kept_without_the_key(api, server, key):
    server.will(json_reply({"code": 0, "data": RECORD | {"key_name": key.reveal(), "new": [1]}}))
    raw = (await api.query("j", REQUEST)).raw
    assert '"new": [1]' in raw
    assert key.reveal() not in raw
    assert "[key]" in raw


@pytest.mark.parametrize(
    ("written", "finished_at"),
    [
        ("2026-11-22T10:00:00Z", datetime(2026, 11, 22, 10, tzinfo=UTC)),
        ("2026-11-22 10:00:00", datetime(2026, 11, 22, 10, tzinfo=UTC)),
        ("2026-11-22T18:00:00+08:00", datetime(2026, 11, 22, 10, tzinfo=UTC)),
        ("0001-01-01T00:00:00Z", None),
        ("0001-01-01T00:00:00+08:00", None),
        ("2019-12-31T23:59:59Z", None),
        ("2100-01-01T00:00:00Z", None),
        ("9999-12-31T23:59:59-14:00", None),
        ("soon", None),
        ("", None),
        (1763805600, None),
        (None, None),
    ],
)
async def test_times(api, server, written, finished_at):
    server.will(_about(status=1, finished_at=written))
    assert (await api.query("j", REQUEST)).finished_at == finished_at


CUT_JSON = json_reply({"code": 0, "data": RECORD}).bytes_of()


@pytest.mark.parametrize(
    ("reply", "detail", "retry_after_s"),
    [
        pytest.param(HANG, "no answer within 0.2 seconds", None, id="time-out"),
        pytest.param(RESET, "the connection was reset", None, id="reset"),
        pytest.param(CLOSE, "the answer was incomplete or damaged", None, id="closed"),
        pytest.param(
            Reply(raw=CUT_JSON[:-3]), "the answer was incomplete or damaged", None, id="cut"
        ),
        pytest.param(
            Reply(body=b'{"code":0,"da', sends_length=False),
            "the answer couldn't be read",
            None,
            id="cut without length",
        ),
        pytest.param(
            Reply(429, headers=(("Retry-After", "3"),)), "error 429", 3.0, id="429 with a wait"
        ),
        pytest.param(
            json_reply({"code": 1, "info": "not found"}, 429), "error 429", None, id="429"
        ),
        pytest.param(Reply(500), "error 500", None, id="500"),
        pytest.param(json_reply({"info": "not found"}, 502), "error 502", None, id="502"),
        pytest.param(json_reply({"code": 0, "data": RECORD}, 503), "error 503", None, id="503"),
        pytest.param(Reply(200, HTML), "the answer couldn't be read", None, id="HTML"),
        pytest.param(Reply(404, HTML), "error 404", None, id="404 in HTML"),
        pytest.param(Reply(301, headers=(("Location", "/x"),)), "error 301", None, id="redirect"),
        pytest.param(Reply(400), "error 400", None, id="400"),
        pytest.param(json_reply({"code": 3000}), "it is busy", None, id="3000"),
        pytest.param(
            json_reply({"code": 1, "info": "no"}), "it answered with an error", None, id="1"
        ),
        pytest.param(json_reply({}), "it answered with an error", None, id="empty JSON"),
        pytest.param(Reply(402), "error 402", None, id="402"),
        pytest.param(Reply(200, b" " * 1_048_577), "the answer was too long", None, id="too long"),
    ],
)
async def test_unanswered(api_for, reply, detail, retry_after_s):
    api = await api_for(reply)
    with pytest.raises(QueryUnanswered) as caught:
        await api.query("j", REQUEST)
    assert dict(caught.value.problem.params) == {"detail": detail}
    assert caught.value.retry_after_s == retry_after_s


KEY_REFUSALS = [
    pytest.param(Reply(401), id="401"),
    pytest.param(json_reply({"code": 403}, 403), id="403"),
    pytest.param(Reply(401, b"Unauthorized"), id="401 as text"),
    pytest.param(json_reply({"code": 1, "info": "invalid api key"}), id="words"),
    pytest.param(json_reply({"code": 0, "info": "密钥错误"}), id="Chinese"),
]


@pytest.mark.parametrize("reply", KEY_REFUSALS)
async def test_key_refused(api, server, reply):
    server.will(reply)
    with pytest.raises(KeyRefused):
        await api.query("j", REQUEST)


async def test_a_refused_key_that_was_changed_meanwhile_is_no_answer(open_api, server, key):
    keys = [key, ApiKey("sk-Newer-0123456789")]
    api = await open_api(server.base_url, key_source=lambda: keys.pop(0))
    server.will(Reply(401))
    with pytest.raises(QueryUnanswered):
        await api.query("j", REQUEST)
    assert keys == []


async def test_no_one_there_is_not_sent(open_api, unused_tcp_port):
    api = await open_api(f"http://127.0.0.1:{unused_tcp_port}")
    with pytest.raises(NotSent):
        await api.query("j", REQUEST)


@pytest.mark.parametrize(
    "reply",
    [
        pytest.param(json_reply({"code": 404, "info": "job not found"}), id="not found"),
        pytest.param(json_reply({"code": 1, "info": "not found"}, 404), id="404"),
        pytest.param(json_reply({"code": 9, "info": "bad id"}, 400), id="400"),
        pytest.param(json_reply({"code": 9, "info": "no balance"}, 402), id="402"),
        pytest.param(_about(status=1), id="a job after all"),
    ],
)
async def test_check_key_accepts(open_api, server, reply):
    api = await open_api(server.base_url, key_source=lambda: None)
    server.will(reply)
    assert await api.check_key(ApiKey("another-key")) is None
    (sent,) = server.received
    assert sent.method == "GET"
    assert sent.headers["authorization"] == "Bearer another-key"


@pytest.mark.parametrize("reply", KEY_REFUSALS)
async def test_check_key_refuses(api, server, key, reply):
    server.will(reply)
    with pytest.raises(KeyRefused):
        await api.check_key(key)


@pytest.mark.parametrize(
    "reply",
    [
        pytest.param(RESET, id="reset"),
        pytest.param(Reply(404, HTML), id="HTML"),
        pytest.param(Reply(429), id="429"),
        pytest.param(json_reply({"code": 1}, 429), id="429 in JSON"),
        pytest.param(json_reply({"code": 1}, 500), id="500 in JSON"),
        pytest.param(json_reply({"code": 3000}), id="3000"),
        pytest.param(json_reply({}, 302), id="redirect"),
    ],
)
async def test_check_key_learns_nothing(api, server, key, reply):
    server.will(reply)
    with pytest.raises(QueryUnanswered):
        await api.check_key(key)


async def test_check_key_without_a_connection(open_api, key, unused_tcp_port):
    api = await open_api(f"http://127.0.0.1:{unused_tcp_port}")
    with pytest.raises(NotSent):
        await api.check_key(key)
