"""The system's proxy for https, and the hosts that are reached without it."""

import ipaddress
import re
import ssl
from collections.abc import Sequence
from fnmatch import fnmatchcase
from urllib.parse import urlsplit
from urllib.request import getproxies, getproxies_environment

import httpx
from msgspec import Struct


class UnusableProxy(httpx.ProxyError):
    """The system's proxy setting cannot be used; the text names the variable that sets it."""


class UnreachableProxy(httpx.ProxyError):
    """No connection to the proxy itself; the text names the variable that sets it."""


class ProxySetting(Struct, frozen=True):
    """The proxy for https, if any, the variable that sets it, and the entries of NO_PROXY.

    `variable` is empty when the proxy is from the system's own settings. Except for loopback,
    every request uses https, so a proxy for http alone is ignored.
    """

    url: str = ""
    variable: str = ""
    exceptions: tuple[str, ...] = ()

    @classmethod
    def of_system(cls) -> "ProxySetting":
        """The setting of the environment, or else of the system."""
        given = getproxies_environment()
        found = given or getproxies()
        exceptions = tuple(re.split(r"[\s,;]+", found.get("no", "").strip().lower()))
        for scheme in ("https", "all"):
            if url := found.get(scheme, "").strip():
                url = url if "://" in url else f"http://{url}"
                return cls(url, f"{scheme.upper()}_PROXY" if given else "", exceptions)
        return cls()

    def covers(self, url: httpx.URL) -> bool:
        """Whether a request to `url` goes through the proxy: all but the exceptions do."""
        return not is_excepted(url.host, url.port or 443, self.exceptions)


def is_excepted(host: str, port: int, exceptions: Sequence[str]) -> bool:
    """Whether one of the `exceptions`, entries of NO_PROXY, covers `host` at `port`.

    Read as curl and requests do: a name with all its subdomains, with or without a dot or "*."
    before it, an address, a range in CIDR form, "*" for all. Other entries are ignored.
    """
    host = host.lower().rstrip(".")
    return any(_means(entry, host, port) for entry in exceptions if entry)


def _means(entry: str, host: str, port: int) -> bool:
    entry = entry.partition("://")[2] or entry
    name, its_port = entry, ""
    if in_brackets := re.fullmatch(r"\[([^]]*)](?::(\d+))?(/\d+)?", entry):
        name, its_port = in_brackets[1] + (in_brackets[3] or ""), in_brackets[2] or ""
    elif entry.count(":") == 1:
        name, _, its_port = entry.partition(":")
    if its_port and its_port != str(port):
        return False
    if network := _network(name):
        address = _network(host)
        return (
            address is not None
            and address.version == network.version
            and address.network_address in network
        )
    if "*" in name:
        return fnmatchcase(host, name)
    name = name.strip(".")
    return bool(name) and (host == name or host.endswith(f".{name}"))


def _network(text: str) -> ipaddress.IPv4Network | ipaddress.IPv6Network | None:
    """The CIDR range or the single address in `text`; None without one."""
    try:
        return ipaddress.ip_network(text, strict=False)
    except ValueError:
        return None


def transport_for(
    setting: ProxySetting, tls: ssl.SSLContext, limits: httpx.Limits
) -> httpx.AsyncBaseTransport:
    """The transport that sends requests according to `setting`."""
    if not setting.url:
        return direct_transport(tls, limits)
    return ProxyTransport(setting, tls, limits)


def direct_transport(tls: ssl.SSLContext, limits: httpx.Limits) -> httpx.AsyncHTTPTransport:
    """The transport without any proxy."""
    return httpx.AsyncHTTPTransport(verify=tls, trust_env=False, limits=limits)


class ProxyTransport(httpx.AsyncBaseTransport):
    """Sends each request through the proxy of `setting`, or directly for an exception.

    Never bypasses a proxy that cannot be used: the system forbids a direct connection.
    """

    def __init__(self, setting: ProxySetting, tls: ssl.SSLContext, limits: httpx.Limits) -> None:
        self._setting = setting
        self._direct = direct_transport(tls, limits)
        self._proxied: httpx.AsyncHTTPTransport | None = None
        if proxy := _usable(setting.url, tls):
            try:
                self._proxied = httpx.AsyncHTTPTransport(
                    verify=tls, trust_env=False, limits=limits, proxy=proxy
                )
            except ImportError:
                # A SOCKS proxy without the socksio package.
                self._proxied = None

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        """See httpx.AsyncBaseTransport. Raises UnusableProxy or UnreachableProxy, among others."""
        if not self._setting.covers(request.url):
            return await self._direct.handle_async_request(request)
        if self._proxied is None:
            raise UnusableProxy(self._setting.variable)
        try:
            return await self._proxied.handle_async_request(request)
        except httpx.ConnectError as error:
            # Connections made here go to the proxy only; TLS to the server runs through the tunnel.
            if caused_by_tls(error):
                raise
            raise UnreachableProxy(self._setting.variable) from error

    async def aclose(self) -> None:
        """Close every connection."""
        await self._direct.aclose()
        if self._proxied is not None:
            await self._proxied.aclose()


def caused_by_tls(error: BaseException) -> ssl.SSLError | None:
    """The TLS error among the causes of `error`, if any."""
    cause: BaseException | None = error
    while cause is not None and not isinstance(cause, ssl.SSLError):
        cause = cause.__cause__ or cause.__context__
    return cause


def _usable(url: str, tls: ssl.SSLContext) -> httpx.Proxy | None:
    """The proxy at `url`; None if the address is invalid."""
    try:
        parts = urlsplit(url)
        # asyncio raises misleading errors for an invalid port.
        if parts.port == 0 or not parts.hostname:
            return None
        return httpx.Proxy(url, ssl_context=tls if parts.scheme == "https" else None)
    except (ValueError, httpx.InvalidURL):
        return None
