"""Certificates, proxies, cancelling, and that the key is seen by the API alone."""

import asyncio
import logging
import ssl
import sys
import traceback

import httpx
import pytest

from app.api import proxies
from app.api.transport import TimeOuts, describe
from app.core.errors import GallopError, KeyRefused, NotSent, OutcomeUnknown
from app.core.request import GenerationRequest
from tests.fakes.api_server import (
    CLOSE,
    HANG,
    RESET,
    Reply,
    json_reply,
    running_proxy,
    running_server,
)

REQUEST = GenerationRequest("m", "a secret prompt", "720P", "16:9", 3)
DONE = json_reply({"code": 0, "data": {"job_id": "j1"}})
MP4 = Reply(200, b"\x00\x00\x00\x20ftypisom")


async def _read(api, url):
    async with api.open_result(url) as stream:
        return b"".join([chunk async for chunk in stream.chunks()])


class TestCertificates:
    async def test_the_systems_trust_is_used(self, open_api, server_tls, trusted):
        async with running_server(server_tls) as server:
            server.will(DONE)
            # Not every system looks for the number of an address in a certificate.
            api = await open_api(server.base_url.replace("127.0.0.1", "localhost"))
            assert (await api.create(REQUEST)).api_job_id == "j1"

    async def test_an_unknown_certificate_is_not_sent_to(self, open_api, strange_tls):
        async with running_server(strange_tls) as server:
            api = await open_api(server.base_url)
            with pytest.raises(NotSent, match="its certificate is not trusted"):
                await api.create(REQUEST)
            assert server.received == []

    async def test_tls_to_a_plain_port(self, open_api):
        async with running_server() as server:
            address = server.base_url.replace("http:", "https:")
            api = await open_api(address, time_outs=TimeOuts(connect_s=0.2))
            with pytest.raises(NotSent, match=r"no connection within 0\.2 seconds"):
                await api.create(REQUEST)
            assert server.received == []

    async def test_a_port_that_speaks_something_else(self, open_api):
        async def _babble(reader, writer):
            await reader.read(1)
            writer.write(b"220 mail.example ESMTP\r\n")
            await writer.drain()
            writer.close()

        other = await asyncio.start_server(_babble, "127.0.0.1", 0)
        async with other:
            port = other.sockets[0].getsockname()[1]
            api = await open_api(f"https://127.0.0.1:{port}")
            with pytest.raises(NotSent, match="no secure connection was possible"):
                await api.create(REQUEST)


async def test_an_unknown_name_is_not_sent_to(open_api):
    api = await open_api("https://api.invalid")
    with pytest.raises(NotSent, match="its name was not found"):
        await api.create(REQUEST)


class TestProxies:
    @pytest.fixture
    def set_proxy(self, monkeypatch):
        def _set(address):
            monkeypatch.setenv("HTTPS_PROXY", address)
            monkeypatch.setenv("HTTP_PROXY", address)
            monkeypatch.setenv("ALL_PROXY", address)

        return _set

    async def test_honoured(self, open_api, server_tls, trusted, set_proxy):
        async with running_server(server_tls) as server, running_proxy(server.port) as proxy:
            set_proxy(f"http://127.0.0.1:{proxy.port}")
            api = await open_api("https://api.example.test")
            server.will(DONE)
            assert (await api.create(REQUEST)).api_job_id == "j1"
            server.will(MP4)
            assert await _read(api, "https://api.example.test/1.mp4") == MP4.body
            assert proxy.asked_for == ["CONNECT api.example.test:443"] * 2
            assert not any(b"Secret" in head for head in proxy.heads)
            assert "authorization" not in server.received[1].headers

    async def test_not_used_for_loopback(self, open_api, set_proxy):
        async with running_server() as server, running_proxy(server.port) as proxy:
            set_proxy(f"http://127.0.0.1:{proxy.port}")
            api = await open_api(server.base_url)
            server.will(DONE)
            await api.create(REQUEST)
            server.will(json_reply({"code": 0, "data": {"status": 1}}))
            await api.query("j1", REQUEST)
            server.will(MP4)
            await _read(api, server.base_url)
            assert len(server.received) == 3
            assert proxy.heads == []

    @pytest.mark.parametrize(
        ("refusal", "cause"),
        [
            (b"HTTP/1.1 407 Log in first\r\nContent-Length: 0\r\n\r\n", "user name and password"),
            (b"HTTP/1.1 403 No\r\nContent-Length: 0\r\n\r\n", r"refused .* \(error 403\)"),
            (b"", "reached"),
            (b"noise\r\n\r\n", "reached"),
        ],
    )
    async def test_what_a_proxy_stops_was_not_sent(
        self, open_api, server, set_proxy, refusal, cause
    ):
        async with running_proxy(server.port) as proxy:
            proxy.refusal = refusal
            set_proxy(f"http://127.0.0.1:{proxy.port}")
            api = await open_api("https://api.example.test")
            with pytest.raises(NotSent, match=cause):
                await api.create(REQUEST)
            assert server.received == []

    @pytest.mark.parametrize("reply", [RESET, CLOSE, HANG])
    async def test_what_passed_the_proxy_may_have_arrived(
        self, open_api, server_tls, trusted, set_proxy, reply
    ):
        async with running_server(server_tls) as server, running_proxy(server.port) as proxy:
            set_proxy(f"http://127.0.0.1:{proxy.port}")
            api = await open_api("https://api.example.test", time_outs=TimeOuts(create_s=1.0))
            server.will(reply)
            with pytest.raises(OutcomeUnknown):
                await api.create(REQUEST)
            assert len(server.received) == 1

    @pytest.mark.parametrize(
        "proxy",
        [
            "gopher://127.0.0.1:1",
            "http://127.0.0.1:99999999",
            "http://127.0.0.1:0",
            "http://",
            "http://office:p#w@127.0.0.1:1",
        ],
    )
    async def test_an_unusable_proxy_is_said_and_not_gone_round(
        self, open_api, server, set_proxy, proxy
    ):
        set_proxy(proxy)
        api = await open_api("https://api.example.test")
        with pytest.raises(NotSent, match="this system's proxy setting can't be used; check"):
            await api.create(REQUEST)
        local = await open_api(server.base_url)
        server.will(DONE)
        assert (await local.create(REQUEST)).api_job_id == "j1"

    async def test_a_proxy_that_is_not_there_is_reported_from_a_service_that_is_not(
        self, open_api, set_proxy
    ):
        set_proxy("http://127.0.0.1:1")
        api = await open_api("https://api.example.test")
        with pytest.raises(NotSent, match="proxy couldn't be reached; check HTTPS_PROXY"):
            await api.create(REQUEST)

    async def test_of_several_only_the_one_for_https_counts(
        self, open_api, server_tls, trusted, monkeypatch
    ):
        async with running_server(server_tls) as server, running_proxy(server.port) as proxy:
            # Without a scheme, as many write it.
            monkeypatch.setenv("https_proxy", f" 127.0.0.1:{proxy.port}/ ")
            monkeypatch.setenv("http_proxy", "gopher://nowhere:99999999")
            monkeypatch.setenv("all_proxy", "socks9://127.0.0.1:1")
            monkeypatch.setenv("no_proxy", "localhost,[::1],10.0.0.0/8,fe80::/10,nonsense[")
            api = await open_api("https://api.example.test")
            server.will(DONE)
            assert (await api.create(REQUEST)).api_job_id == "j1"

    async def test_a_certificate_behind_a_proxy_is_not_the_proxys_fault(
        self, open_api, strange_tls, set_proxy
    ):
        async with running_server(strange_tls) as server, running_proxy(server.port) as proxy:
            set_proxy(f"http://127.0.0.1:{proxy.port}")
            api = await open_api("https://api.example.test")
            with pytest.raises(NotSent, match="its certificate is not trusted"):
                await api.create(REQUEST)

    async def test_a_proxy_for_http_alone_is_none_of_ours(self, open_api, monkeypatch):
        monkeypatch.setenv("http_proxy", "http://127.0.0.1:1")
        api = await open_api("https://api.invalid")
        with pytest.raises(NotSent, match="its name was not found"):
            await api.create(REQUEST)

    async def test_an_excepted_host_needs_no_proxy_that_can_be_used(self, open_api, monkeypatch):
        monkeypatch.setenv("https_proxy", "gopher://127.0.0.1:1")
        monkeypatch.setenv("no_proxy", ".invalid [::1]")
        api = await open_api("https://api.invalid")
        with pytest.raises(NotSent, match="its name was not found"):
            await api.create(REQUEST)

    async def test_where_socks_is_not_installed(self, open_api, monkeypatch):
        monkeypatch.setenv("all_proxy", "socks5://127.0.0.1:1")
        monkeypatch.setitem(sys.modules, "socksio", None)
        monkeypatch.delitem(sys.modules, "httpcore._async.socks_proxy", raising=False)
        api = await open_api("https://api.example.test")
        with pytest.raises(NotSent, match="ALL_PROXY"):
            await api.create(REQUEST)

    async def test_a_proxy_of_the_systems_own_settings(self, open_api, monkeypatch):
        monkeypatch.setattr(proxies, "getproxies_environment", dict)
        monkeypatch.setattr(proxies, "getproxies", lambda: {"https": "gopher://127.0.0.1:1"})
        api = await open_api("https://api.example.test")
        with pytest.raises(NotSent, match=r"this system's proxy setting can't be used\)"):
            await api.create(REQUEST)


@pytest.mark.parametrize(
    ("entry", "host", "is_excepted"),
    [
        ("*", "api.example.test", True),
        ("example.test", "api.example.test", True),
        (".example.test", "example.test", True),
        ("*.example.test", "api.example.test", True),
        ("EXAMPLE.TEST.", "api.example.test", True),
        ("https://api.example.test", "api.example.test", True),
        ("ample.test", "api.example.test", False),
        ("api.example.test:443", "api.example.test", True),
        ("api.example.test:8443", "api.example.test", False),
        ("10.0.0.0/8", "10.1.2.3", True),
        ("10.0.0.9/8", "10.1.2.3", True),
        ("10.0.0.0/8", "11.1.2.3", False),
        ("10.0.0.0/8", "api.example.test", False),
        ("10.*", "10.1.2.3", True),
        ("10.1.2.3", "10.1.2.3", True),
        ("10.1.2.3:443", "10.1.2.3", True),
        ("10.1.2.3:80", "10.1.2.3", False),
        ("[::1]", "::1", True),
        ("::1", "::1", True),
        ("[::1]:443", "::1", True),
        ("[fd00::]/8", "fd00::2", True),
        ("fd00::/8", "fd00::2", True),
        ("fd00::/8", "10.1.2.3", False),
        ("fe80::/999", "api.example.test", False),
        ("[", "api.example.test", False),
        (":", "api.example.test", False),
        (".", "api.example.test", False),
        ("<local>", "api.example.test", False),
        ("10.0.0.0/99", "10.1.2.3", False),
    ],
)
def test_an_entry_of_no_proxy(entry, host, is_excepted, monkeypatch):
    monkeypatch.setenv("https_proxy", "http://127.0.0.1:1")
    monkeypatch.setenv("no_proxy", f"localhost, {entry} nonsense[/")
    address = f"[{host}]" if ":" in host else host
    setting = proxies.ProxySetting.of_system()
    assert setting.covers(httpx.URL(f"https://{address}/api")) is not is_excepted


@pytest.mark.parametrize(
    ("code", "cause"),
    [
        (9, "not valid yet: this computer's clock"),
        (10, "has expired, or this computer's clock is wrong"),
        (0x800B0101, "has expired, or this computer's clock is wrong"),
        (62, "for another address"),
        (20, "not trusted by this computer"),
    ],
)
def test_what_is_wrong_with_a_certificate(code, cause):
    failure = ssl.SSLCertVerificationError()
    failure.verify_code = code
    error = httpx.ConnectError("tls")
    error.__cause__ = failure
    assert cause in describe(error, connect_s=1, answer_s=1)


@pytest.mark.parametrize("call", ["create", "query", "download"])
async def test_cancelling_passes_through(api, server, call):
    server.will(HANG)
    coroutine = {
        "create": lambda: api.create(REQUEST),
        "query": lambda: api.query("j1", REQUEST),
        "download": lambda: _read(api, server.base_url),
    }[call]()
    task = asyncio.create_task(coroutine)
    await server.arrived.wait()
    task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await task


@pytest.mark.parametrize("status", [301, 302, 303, 307, 308])
async def test_the_key_follows_no_redirect(api, server, status):
    async with running_server() as other:
        other.will(DONE)
        server.will(Reply(status, headers=(("Location", f"{other.base_url}/api/v1/job/create"),)))
        with pytest.raises(OutcomeUnknown):
            await api.create(REQUEST)
        assert other.received == []


def _chain(error):
    """Every exception that can be reached from `error`."""
    found, waiting = [], [error]
    while waiting:
        one = waiting.pop()
        if one is not None and one not in found:
            found.append(one)
            waiting += [one.__cause__, one.__context__]
    return found


@pytest.mark.parametrize("call", ["create", "query", "check_key", "download"])
@pytest.mark.parametrize(
    "reply",
    [
        HANG,
        RESET,
        CLOSE,
        Reply(500),
        Reply(401),
        Reply(302),
        Reply(200, b"{"),
        Reply(raw=b"\x00\r\n\r\n"),
    ],
)
async def test_no_error_or_log_line_holds_the_key_or_the_prompt(
    api_for, server, key, caplog, call, reply
):
    caplog.set_level(logging.DEBUG)
    api = await api_for(reply)
    calls = {
        "create": lambda: api.create(REQUEST),
        "query": lambda: api.query("j1", REQUEST),
        "check_key": lambda: api.check_key(key),
        "download": lambda: _read(api, server.base_url),
    }
    with pytest.raises(GallopError) as caught:
        await calls[call]()
    chain = _chain(caught.value)
    assert not [one for one in chain if isinstance(one, httpx.HTTPError)]
    texts = [caplog.text, repr(api), *map(repr, chain), *map(str, chain)]
    texts += traceback.format_exception(caught.value)
    for text in texts:
        assert key.reveal() not in text
        assert REQUEST.prompt not in text


async def test_the_key_is_read_at_each_call(open_api, server, key):
    keys = [None, key]
    api = await open_api(server.base_url, key_source=lambda: keys.pop(0))
    server.will(DONE)
    with pytest.raises(KeyRefused):
        await api.create(REQUEST)
    assert (await api.create(REQUEST)).api_job_id == "j1"


@pytest.mark.parametrize(
    ("error", "phrase"),
    [
        (httpx.ConnectTimeout(""), "no connection within 15 seconds"),
        (httpx.PoolTimeout(""), "no connection within 15 seconds"),
        (httpx.ReadTimeout(""), "no answer within 120 seconds"),
        (httpx.WriteTimeout(""), "no answer within 120 seconds"),
        (httpx.WriteError(""), "the connection was reset"),
        (httpx.UnsupportedProtocol(""), "the answer couldn't be read"),
    ],
)
def test_phrases(error, phrase):
    assert describe(error, connect_s=15, answer_s=120) == phrase
