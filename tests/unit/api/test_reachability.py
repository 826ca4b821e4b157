"""Whether the API can be reached, and what stands in its way."""

import ssl
from datetime import UTC, datetime

import httpx
import pytest

from app.api import reachability
from app.api.reachability import Obstacle, Reachability, host_of, proxy_of, reach
from tests.fakes.api_server import CLOSE, HANG, Reply, running_proxy, running_server

DATE = "Mon, 30 Nov 2026 12:00:00 GMT"
CLOSED_PORT = "http://127.0.0.1:9"
API = "https://api.example.test"


async def test_any_answer_will_do_and_no_key_is_sent(server):
    server.will(Reply(404, headers=(("Date", DATE),)))
    noon = datetime(2026, 11, 30, 12, tzinfo=UTC)
    assert await reach(server.base_url) == Reachability(server_time=noon)
    assert [request.method for request in server.received] == ["HEAD"]
    assert "authorization" not in server.received[0].headers


@pytest.mark.parametrize(
    "headers",
    [
        (),
        (("Date", "soon"),),
        (("Date", "Mon, 30 Nov 2026 12:00:00"),),
        (("Date", DATE), ("Age", "90")),
    ],
)
async def test_a_time_that_says_nothing_about_now(server, headers):
    server.will(Reply(200, headers=headers))
    assert await reach(server.base_url) == Reachability()


@pytest.mark.parametrize(("reply", "detail"), [(CLOSE, "incomplete"), (HANG, "within 0.2 seconds")])
async def test_no_answer(server, reply, detail, monkeypatch):
    monkeypatch.setattr(reachability, "_WITHIN_S", 0.2 if reply is HANG else 10.0)
    server.will(reply)
    found = await reach(server.base_url)
    assert found.obstacle is Obstacle.NETWORK
    assert detail in found.detail


async def test_nobody_is_there():
    found = await reach(CLOSED_PORT)
    assert found == Reachability(Obstacle.NETWORK, "no connection was possible: it was refused")


async def test_an_error_that_httpx_does_not_know(monkeypatch):
    def fail(request):
        raise OSError("odd")

    client = httpx.AsyncClient(transport=httpx.MockTransport(fail))
    monkeypatch.setattr(reachability, "_client", lambda base_url: client)
    assert await reach(API) == Reachability(Obstacle.NETWORK, "the connection was reset")


async def test_a_certificate_that_is_not_trusted(strange_tls):
    assert isinstance(strange_tls, ssl.SSLContext)
    async with running_server(strange_tls) as server:
        found = await reach(server.base_url)
    assert found.obstacle is Obstacle.TLS
    assert "not trusted" in found.detail
    assert server.received == []


async def test_a_proxy_that_does_not_answer(monkeypatch):
    monkeypatch.setenv("HTTPS_PROXY", CLOSED_PORT)
    found = await reach(API)
    assert found.obstacle is Obstacle.PROXY
    assert found.detail == "the proxy couldn't be reached; check HTTPS_PROXY"


async def test_a_proxy_that_works(server_tls, trusted, monkeypatch):
    async with running_server(server_tls) as server, running_proxy(server.port) as proxy:
        monkeypatch.setenv("HTTPS_PROXY", f"http://127.0.0.1:{proxy.port}")
        server.will(Reply(200))
        assert (await reach(API)).obstacle is None
        assert proxy.asked_for == ["CONNECT api.example.test:443"]


@pytest.mark.parametrize(
    ("address", "base_url", "shown"),
    [
        ("", API, ""),
        ("http://anna:secret@proxy.example:8080", API, "proxy.example:8080"),
        ("socks5://proxy.example", API, "proxy.example"),
        ("http://proxy.example:port", API, "?"),
        ("http://", API, "?"),
        ("http://proxy.example:8080", "http://127.0.0.1:8765", ""),
        ("http://proxy.example:8080", "https://api.except.test", ""),
    ],
)
def test_the_proxy_is_named_without_its_password(address, base_url, shown, monkeypatch):
    monkeypatch.setenv("HTTPS_PROXY", address)
    monkeypatch.setenv("NO_PROXY", "except.test")
    assert proxy_of(base_url) == shown


def test_the_host():
    assert host_of("https://api.shortapi.ai/v1") == "api.shortapi.ai"
