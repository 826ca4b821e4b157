"""Whether the API can be reached: one request without a key, and what stands in its way."""

import asyncio
import ssl
from datetime import datetime
from email.utils import parsedate_to_datetime
from enum import StrEnum
from urllib.parse import urlsplit

import httpx
import truststore
from msgspec import Struct

from app.api.auth import is_loopback
from app.api.proxies import ProxySetting, UnreachableProxy, UnusableProxy, caused_by_tls
from app.api.transport import describe, make_client

_WITHIN_S = 10.0


class Obstacle(StrEnum):
    """What keeps a request from the API."""

    NETWORK = "network"
    PROXY = "proxy"
    TLS = "tls"


class Reachability(Struct, frozen=True):
    """The outcome of one request; `obstacle` is None when any answer came.

    `detail` says why none came, `server_time` is the server's time in UTC if it sent one.
    """

    obstacle: Obstacle | None = None
    detail: str = ""
    server_time: datetime | None = None


def host_of(base_url: str) -> str:
    """The host name of the API."""
    return httpx.URL(base_url).host


def proxy_of(base_url: str) -> str:
    """The proxy between here and the API as host:port, without a password; empty without one."""
    setting = ProxySetting.of_system()
    url = httpx.URL(base_url)
    if not setting.url or is_loopback(url) or not setting.covers(url):
        return ""
    try:
        parts = urlsplit(setting.url)
        host, port = parts.hostname or "?", parts.port
    except ValueError:
        return "?"
    return f"{host}:{port}" if port else host


async def reach(base_url: str) -> Reachability:
    """Send one request to the API at `base_url`, without a key; costs nothing."""
    client = await asyncio.to_thread(_client, base_url)
    try:
        async with asyncio.timeout(_WITHIN_S):
            # The head of any answer is enough.
            async with client.stream("HEAD", base_url) as response:
                return Reachability(server_time=_time_in(response))
    except TimeoutError:
        return Reachability(Obstacle.NETWORK, f"no answer within {_WITHIN_S:g} seconds")
    except httpx.HTTPError as error:
        detail = describe(error, connect_s=_WITHIN_S, answer_s=_WITHIN_S)
        return Reachability(_obstacle(error), detail)
    except OSError:
        # httpcore does not translate every error of the system.
        return Reachability(Obstacle.NETWORK, "the connection was reset")
    finally:
        await client.aclose()


def _client(base_url: str) -> httpx.AsyncClient:
    tls = truststore.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    return make_client(tls, is_local=is_loopback(httpx.URL(base_url)), keeps_connections=False)


def _obstacle(error: httpx.HTTPError) -> Obstacle:
    if isinstance(error, httpx.ProxyError | UnusableProxy | UnreachableProxy):
        return Obstacle.PROXY
    return Obstacle.TLS if caused_by_tls(error) else Obstacle.NETWORK


def _time_in(response: httpx.Response) -> datetime | None:
    """The server's time; None if there is none, or if a cache may have kept the answer."""
    if "age" in response.headers:
        return None
    try:
        found = parsedate_to_datetime(response.headers.get("date", ""))
    except ValueError:
        return None
    # Without a zone it is not the time that the standard demands.
    return found if found.tzinfo else None
