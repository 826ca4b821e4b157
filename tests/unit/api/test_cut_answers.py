"""A cut response is parsed before it fails: a whole JSON with an id is the answer."""

import asyncio
import gzip
import json
import zlib

import httpx
import pytest

from app.api.exchange import NoReply, exchange
from app.api.transport import TimeOuts
from app.core.errors import NotSent, OutcomeUnknown, QueryUnanswered, Refused
from app.core.events import Created, JobReport, Outcome
from app.core.request import GenerationRequest
from tests.fakes.api_server import Reply, json_reply, running_proxy, running_server

REQUEST = GenerationRequest("m", "A horse", "720P", "16:9", 3)
BODY = b'{"code": 0, "data": {"amount": "0.387", "job_id": "j1"}}'
REFUSAL = b'{"code": 1001, "info": "bad ratio"}'
RUNNING = b'{"code": 0, "data": {"id": "j1", "status": 1}}'
JSON = b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n"
CHUNKED = JSON + b"Transfer-Encoding: chunked\r\n\r\n"
PACKED = gzip.compress(BODY)
SHORTLY = TimeOuts(create_s=0.3, query_s=0.3)


def with_length(length: object, body: bytes = BODY, more: bytes = b"") -> bytes:
    return JSON + more + f"Content-Length: {length}\r\n\r\n".encode() + body


def chunk(data: bytes) -> bytes:
    return f"{len(data):x}\r\n".encode() + data + b"\r\n"


CUT = [
    pytest.param(with_length(len(BODY) + 20), id="Content-Length too large"),
    pytest.param(with_length(len(BODY) - 20), id="Content-Length too small"),
    pytest.param(with_length(1), id="Content-Length 1"),
    pytest.param(with_length(f"{len(BODY)}\r\nContent-Length: 3"), id="two Content-Lengths"),
    pytest.param(with_length("many"), id="Content-Length in words"),
    pytest.param(CHUNKED + chunk(BODY), id="chunked without an end"),
    pytest.param(CHUNKED + chunk(BODY[:9]) + chunk(BODY[9:]) + b"zz\r\n", id="odd chunk"),
    pytest.param(CHUNKED + b"zz\r\n" + BODY, id="chunked in name only"),
    pytest.param(CHUNKED + chunk(BODY) + b"0\r\nX: y\r\n", id="cut trailer"),
    pytest.param(CHUNKED + chunk(BODY) + b"0\r\nX-Sum: 1\r\n\r\n", id="trailer"),
    pytest.param(b"HTTP/1.1 103 Early Hints\r\n\r\n" + with_length(len(BODY)), id="1xx before"),
    pytest.param(
        b"HTTP/1.1 100 Continue\r\n\r\n" + with_length(len(BODY) - 9), id="1xx, and too small"
    ),
    pytest.param(b"HTTP/1.1 OK\r\n\r\n" + BODY, id="status line without a status"),
    pytest.param(b"ICY 200 OK\r\n\r\n" + BODY, id="not quite HTTP"),
    pytest.param(with_length(len(BODY), more=b"Bad Header\r\n"), id="header without a colon"),
    pytest.param(with_length(len(PACKED), PACKED, b"Content-Encoding: gzip\r\n"), id="gzip"),
    pytest.param(with_length(99, PACKED[:-8], b"Content-Encoding: gzip\r\n"), id="cut gzip"),
    pytest.param(with_length(99, PACKED, b"Content-Encoding: br\r\n"), id="gzip called brotli"),
    pytest.param(
        with_length(len(BODY), BODY, b"Content-Encoding: gzip\r\n"), id="gzip in name only"
    ),
    pytest.param(
        with_length(999, zlib.compress(BODY), b"Content-Encoding: deflate\r\n"), id="deflate"
    ),
    pytest.param(
        with_length(999, zlib.compress(BODY)[2:-4], b"Content-Encoding: deflate\r\n"),
        id="bare deflate",
    ),
    pytest.param(
        with_length(len(BODY), BODY, b"Content-Encoding: deflate\r\n"), id="deflate in name only"
    ),
    pytest.param(with_length(2 * len(BODY), BODY + BODY), id="two objects in a row"),
    pytest.param(with_length(len(BODY) + 3, b"ok " + BODY), id="something before it"),
    pytest.param(with_length(len(BODY) + 6, b"{ {a} " + BODY), id="something odd before it"),
    pytest.param(with_length(len(BODY) + 2, b"[" + BODY + b"]"), id="in a list"),
    pytest.param(with_length(len(BODY) + 8, b"data: " + BODY + b"\n\n"), id="as an event"),
]


@pytest.mark.parametrize("resets", [False, True], ids=["closed", "reset"])
@pytest.mark.parametrize("raw", CUT)
async def test_a_whole_json_with_an_id_is_the_answer(api, server, raw, resets):
    server.will(Reply(raw=raw, resets=resets))
    created = await api.create(REQUEST)
    assert created.api_job_id == "j1"
    assert len(server.received) == 1


async def test_what_arrived_before_the_silence_is_read(server, open_api):
    server.will(Reply(raw=with_length(len(BODY) + 20), hangs=True))
    api = await open_api(server.base_url, time_outs=SHORTLY)
    created = await api.create(REQUEST)
    assert created.api_job_id == "j1"
    assert json.loads(created.raw)["data"]["amount"] == "0.387"


async def test_what_arrived_over_tls_and_a_proxy_is_read(
    open_api, server_tls, trusted, monkeypatch
):
    async with running_server(server_tls) as server, running_proxy(server.port) as proxy:
        monkeypatch.setenv("HTTPS_PROXY", f"http://127.0.0.1:{proxy.port}")
        api = await open_api("https://api.example.test")
        server.will(Reply(raw=b"ICY 200 OK\r\n\r\n" + BODY))
        assert (await api.create(REQUEST)).api_job_id == "j1"


@pytest.mark.parametrize(
    "raw",
    [
        pytest.param(with_length(99, REFUSAL), id="refusal"),
        pytest.param(with_length(99, b'{"code": 3000}'), id="busy"),
        pytest.param(with_length(99, b'{"code": 1, "info": "invalid api key"}'), id="key"),
        pytest.param(with_length(99, BODY[:-3]), id="not whole"),
        pytest.param(with_length(99, b'{"code": 9, "id": "j1"}'), id="other id"),
        pytest.param(with_length(999, b"<script>" + BODY + b"</script>"), id="page"),
        pytest.param(with_length(1, b"{" * 20 + BODY), id="too many beginnings"),
        pytest.param(b"HTTP/1.1 200 OK\r\n", id="half a head"),
    ],
)
async def test_anything_less_is_uncertain(api, server, raw):
    server.will(Reply(raw=raw))
    with pytest.raises(OutcomeUnknown):
        await api.create(REQUEST)


async def test_a_refusal_that_came_whole_is_one(api, server):
    server.will(Reply(raw=with_length(len(REFUSAL), REFUSAL)))
    with pytest.raises(Refused):
        await api.create(REQUEST)


async def test_a_bomb_is_too_long(api, server):
    bomb = gzip.compress(b" " * 5_000_000)
    server.will(Reply(200, bomb, (("Content-Encoding", "gzip"),)))
    with pytest.raises(OutcomeUnknown, match="the answer was too long"):
        await api.create(REQUEST)


async def test_endless_bytes_end(api, server):
    server.will(Reply(200, b"x" * 3_000_000))
    with pytest.raises(OutcomeUnknown, match="the answer was too long"):
        await api.create(REQUEST)


async def test_a_whole_record_is_an_answer_too(api, server):
    server.will(Reply(raw=with_length(len(RUNNING) + 5, RUNNING)))
    assert await api.query("j1", REQUEST) == JobReport(Outcome.RUNNING)


@pytest.mark.parametrize(
    "raw",
    [
        with_length(99, RUNNING[:-1]),
        with_length(99, b'{"code": 404, "info": "job not found"}'),
        with_length(99, RUNNING).replace(b"200 OK", b"502 Bad"),
    ],
)
async def test_anything_less_is_asked_again(api, server, raw):
    server.will(Reply(raw=raw))
    with pytest.raises(QueryUnanswered):
        await api.query("j1", REQUEST)


ERRORS = [
    httpx.WriteError,
    httpx.WriteTimeout,
    httpx.ReadError,
    httpx.ReadTimeout,
    httpx.CloseError,
    httpx.ConnectError,
    httpx.ConnectTimeout,
    httpx.PoolTimeout,
    httpx.ProxyError,
    httpx.NetworkError,
    httpx.LocalProtocolError,
    httpx.RemoteProtocolError,
    httpx.UnsupportedProtocol,
    httpx.DecodingError,
    httpx.TooManyRedirects,
    OSError,
    TimeoutError,
]


class Breaks(httpx.AsyncBaseTransport):
    """Fails with an error before or after the first byte of a request has left."""

    def __init__(self, error: type[Exception], methods: tuple[bytes, ...]) -> None:
        self._error = error
        self._methods = methods

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        trace = request.extensions["trace"]
        for method in self._methods:
            await trace("connection.connect_tcp.started", {})
            begun = httpx.Request(method.decode(), request.url)
            begun.method = method  # httpcore's are bytes
            await trace("http11.send_request_headers.started", {"request": begun})
        raise self._error("broken")


@pytest.mark.parametrize("error", ERRORS)
@pytest.mark.parametrize(
    ("methods", "may_have_left"),
    [((), False), ((b"CONNECT",), False), ((b"POST",), True), ((b"CONNECT", b"POST"), True)],
    ids=["before", "at the proxy", "begun", "begun behind the proxy"],
)
async def test_not_sent_is_what_failed_before_the_first_byte(error, methods, may_have_left):
    """Whatever the error is called: one that broke a write may have left half of it there."""
    async with httpx.AsyncClient(transport=Breaks(error, methods)) as client:
        request = client.build_request("POST", "https://api.example.test")
        reply = await exchange(client, request, connect_s=9, answer_s=9)
    assert isinstance(reply, NoReply)
    assert reply.may_have_left is may_have_left


async def test_a_write_that_broke_half_way_is_uncertain(open_api):
    """The server takes the head of the request, and resets the connection under its body."""
    long = GenerationRequest("m", "A horse " * 2_000_000, "720P", "16:9", 3)
    heads = []

    async def reset(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        heads.append(await reader.readuntil(b"\r\n\r\n"))
        writer.transport.abort()

    listening = await asyncio.start_server(reset, "127.0.0.1", 0)
    async with listening:
        port = listening.sockets[0].getsockname()[1]
        api = await open_api(f"http://127.0.0.1:{port}")
        with pytest.raises(OutcomeUnknown):
            await api.create(long)
    assert len(heads) == 1


async def test_a_connection_that_is_closed_at_once_may_have_carried_it(open_api):
    async def close(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        writer.close()

    listening = await asyncio.start_server(close, "127.0.0.1", 0)
    async with listening:
        port = listening.sockets[0].getsockname()[1]
        api = await open_api(f"http://127.0.0.1:{port}")
        with pytest.raises(OutcomeUnknown):
            await api.create(REQUEST)
    with pytest.raises(NotSent):
        await api.create(REQUEST)


async def test_the_documented_answer_needs_none_of_this(api, server):
    server.will(json_reply({"code": 0, "data": {"job_id": "j1"}}))
    assert await api.create(REQUEST) == Created("j1")
