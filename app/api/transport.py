"""HTTP as this program uses it: which clients there are, and what became of one exchange."""

import asyncio
import socket
import ssl
from collections.abc import Mapping
from dataclasses import dataclass
from functools import partial
from http.cookiejar import CookieJar, DefaultCookiePolicy
from urllib.parse import urlsplit
from urllib.request import getproxies

import httpx

from app import __version__
from app.api.wire import MAX_ANSWER_BYTES


@dataclass(frozen=True, slots=True)
class TimeOuts:
    """How long to wait, in seconds: for a connection, and for each kind of answer.

    A create waits long, because giving up early turns a paid job into an uncertain one.
    """

    connect_s: float = 15.0
    create_s: float = 120.0
    query_s: float = 20.0
    download_s: float = 60.0


@dataclass(frozen=True, slots=True)
class Reply:
    """A complete HTTP answer; times and sizes not yet understood."""

    status: int
    body: bytes
    retry_after: str = ""
    date: str = ""


@dataclass(frozen=True, slots=True)
class NoReply:
    """No complete answer came; `may_have_left` is False only when no request byte was sent."""

    may_have_left: bool
    detail: str


class UnusableProxy(httpx.ProxyError):
    """The system asks for a proxy that httpx cannot use."""


class _Unreachable(httpx.AsyncBaseTransport):
    """Stands where a proxy is set that cannot be used: going round it would be wrong."""

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        raise UnusableProxy("unusable proxy setting")


def make_client(
    tls: ssl.SSLContext, *, is_local: bool = False, keeps_connections: bool = True
) -> httpx.AsyncClient:
    """A client without cookies and redirects, through the system's proxy unless `is_local`.

    Blocks for some milliseconds; without `keeps_connections` each request has one of its own.
    """
    keepalive = 10 if keeps_connections else 0
    client = partial(
        httpx.AsyncClient,
        verify=tls,
        headers={"User-Agent": f"Gallop/{__version__}", "Accept-Encoding": "identity"},
        cookies=CookieJar(DefaultCookiePolicy(allowed_domains=())),
        limits=httpx.Limits(max_connections=None, max_keepalive_connections=keepalive),
        timeout=None,  # Every request says its own.
        follow_redirects=False,
    )
    try:
        if not is_local and not _has_possible_ports(getproxies()):
            return client(trust_env=False, transport=_Unreachable())
        return client(trust_env=not is_local)
    except (ImportError, ValueError, httpx.InvalidURL):
        # A SOCKS proxy without socksio, an unknown scheme, or a no_proxy list httpx cannot read.
        return client(trust_env=False, transport=_Unreachable())


def _has_possible_ports(proxies: Mapping[str, str]) -> bool:
    """Whether every proxy's port can exist; asyncio fails oddly over one that cannot."""
    try:
        ports = [urlsplit(proxy).port for scheme, proxy in proxies.items() if scheme != "no"]
    except ValueError:
        return False
    return 0 not in ports


async def exchange(
    client: httpx.AsyncClient,
    request: httpx.Request,
    *,
    connect_s: float,
    answer_s: float,
) -> Reply | NoReply:
    """Send `request` once and read its whole answer, at most MAX_ANSWER_BYTES of it.

    Errors come back as values: an httpx exception holds the request, and with it the key.
    """
    progress = _Progress()
    request.extensions = {
        "timeout": httpx.Timeout(answer_s, connect=connect_s, pool=connect_s).as_dict(),
        "trace": progress.note,
    }
    try:
        # The inner time-outs bound each step; this one bounds an answer that drips.
        async with asyncio.timeout(connect_s + 2 * answer_s):
            return await _exchange(client, request)
    except TimeoutError:
        return NoReply(not progress.in_tunnel, f"no whole answer within {2 * answer_s:g} seconds")
    except httpx.HTTPError as error:
        return NoReply(
            not (isinstance(error, _NOT_SENT) or progress.in_tunnel),
            describe(error, connect_s=connect_s, answer_s=answer_s),
        )


async def _exchange(client: httpx.AsyncClient, request: httpx.Request) -> Reply | NoReply:
    response = await client.send(request, stream=True)
    try:
        body = bytearray()
        # Held until the answer is closed: see FileStream for what would happen on Qt's loop.
        chunks = response.aiter_bytes()
        async for chunk in chunks:
            body += chunk
            if len(body) > MAX_ANSWER_BYTES:
                return NoReply(True, "the answer was too long")
    finally:
        await response.aclose()
    return Reply(
        status=response.status_code,
        body=bytes(body),
        retry_after=response.headers.get("Retry-After", ""),
        date=response.headers.get("Date", ""),
    )


class _Progress:
    """Watches httpcore to know whether only the proxy has been spoken to so far."""

    def __init__(self) -> None:
        self.in_tunnel = False

    async def note(self, event: str, info: Mapping[str, object]) -> None:
        """Called by httpcore before and after each step of a request."""
        if event.endswith("send_request_headers.started"):
            self.in_tunnel = getattr(info["request"], "method", b"") == b"CONNECT"


_NOT_SENT = (
    httpx.ConnectError,
    httpx.ConnectTimeout,
    httpx.PoolTimeout,
    httpx.ProxyError,
    httpx.UnsupportedProtocol,
)


def describe(error: httpx.HTTPError, *, connect_s: float, answer_s: float) -> str:
    """What went wrong on the way, as a short phrase that fits into brackets in a sentence."""
    match error:
        case UnusableProxy():
            return "this system's proxy setting cannot be used"
        case httpx.ProxyError():
            return "the proxy refused the connection"
        case httpx.ConnectTimeout() | httpx.PoolTimeout():
            return f"no connection within {connect_s:g} seconds"
        case httpx.ConnectError():
            return _why_unconnected(error)
        case httpx.TimeoutException():
            return f"no answer within {answer_s:g} seconds"
        case httpx.NetworkError():
            return "the connection was reset"
        case httpx.RemoteProtocolError():
            return "the answer was cut off or garbled"
        case _:
            return "the answer could not be read"


def _why_unconnected(error: BaseException) -> str:
    cause: BaseException | None = error
    while cause is not None:
        match cause:
            case socket.gaierror():
                return "its name was not found"
            case ssl.SSLCertVerificationError():
                return "its certificate is not trusted"
            case ssl.SSLError():
                return "no secure connection was possible"
        cause = cause.__cause__ or cause.__context__
    return "no connection was possible"
