"""HTTP as this program uses it: which clients there are, and why one of them failed."""

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


@dataclass(frozen=True, slots=True)
class TimeOuts:
    """How long to wait, in seconds: for a connection, and for each kind of answer.

    A create waits long, because giving up early turns a paid job into an uncertain one.
    """

    connect_s: float = 15.0
    create_s: float = 120.0
    query_s: float = 20.0
    download_s: float = 60.0


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
