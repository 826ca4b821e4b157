"""The httpx clients of this program, and descriptions of their failures."""

import re
import socket
import ssl
from http.cookiejar import CookieJar, DefaultCookiePolicy

import httpx
from msgspec import Struct

from app import __version__
from app.api.proxies import (
    ProxySetting,
    UnreachableProxy,
    UnusableProxy,
    caused_by_tls,
    transport_for,
)


class TimeOuts(Struct, frozen=True):
    """Time-outs in seconds: for a connection, and for each kind of answer.

    A create waits long, because giving up early makes a paid job uncertain.
    """

    connect_s: float = 15.0
    create_s: float = 120.0
    query_s: float = 20.0
    download_s: float = 60.0


def make_client(
    tls: ssl.SSLContext, *, is_local: bool = False, keeps_connections: bool = True
) -> httpx.AsyncClient:
    """A client without cookies and redirects, through the system's proxy unless `is_local`.

    Blocks for some milliseconds. Without `keeps_connections` each request has its own connection.
    """
    keepalive = 10 if keeps_connections else 0
    limits = httpx.Limits(max_connections=None, max_keepalive_connections=keepalive)
    setting = ProxySetting() if is_local else ProxySetting.of_system()
    return httpx.AsyncClient(
        transport=transport_for(setting, tls, limits),
        headers={"User-Agent": f"Gallop/{__version__}", "Accept-Encoding": "identity"},
        cookies=CookieJar(DefaultCookiePolicy(allowed_domains=())),
        timeout=None,  # Every request sets its own.
        trust_env=False,
        follow_redirects=False,
    )


def describe(error: httpx.HTTPError, *, connect_s: float, answer_s: float) -> str:
    """Why a request failed, as a short phrase for the brackets in a message."""
    match error:
        case UnusableProxy():
            return f"this system's proxy setting can't be used{_set_in(error)}"
        case UnreachableProxy():
            return f"the proxy couldn't be reached{_set_in(error)}"
        case httpx.ProxyError() if str(error).startswith("407"):
            return (
                "the proxy needs a user name and password, or refused the ones it got (error 407)"
            )
        case httpx.ProxyError():
            status = re.match(r"[1-5]\d\d\b", str(error))
            number = f" (error {status[0]})" if status else ""
            return f"the proxy refused the connection{number}"
        case httpx.ConnectTimeout() | httpx.PoolTimeout():
            return f"no connection within {connect_s:g} seconds"
        case httpx.ConnectError():
            return _why_unconnected(error)
        case httpx.TimeoutException():
            return f"no answer within {answer_s:g} seconds"
        case httpx.NetworkError():
            return "the connection was reset"
        case httpx.RemoteProtocolError():
            return "the answer was incomplete or damaged"
        case _:
            return "the answer couldn't be read"


def _set_in(error: UnusableProxy | UnreachableProxy) -> str:
    """The name of the variable that sets the proxy, for the message."""
    return f"; check {error}" if str(error) else ""


# Error codes of OpenSSL, macOS and Windows; on the latter two the system's library decides.
_NOT_YET_VALID = (9, -67819)
_EXPIRED = (10, -67818, 0x800B0101)
_ANOTHER_NAME = (62, 64, -67602, 0x800B010F)


def _why_unconnected(error: httpx.ConnectError) -> str:
    match caused_by_tls(error):
        case ssl.SSLCertVerificationError(verify_code=code) if code in _NOT_YET_VALID:
            return "its certificate is not valid yet: this computer's clock is probably behind"
        case ssl.SSLCertVerificationError(verify_code=code) if code in _EXPIRED:
            return "its certificate has expired, or this computer's clock is wrong"
        case ssl.SSLCertVerificationError(verify_code=code) if code in _ANOTHER_NAME:
            return (
                "the certificate is for another address: another server answered, "
                "perhaps because this network wants you to sign in first"
            )
        case ssl.SSLCertVerificationError():
            return "its certificate is not trusted by this computer"
        case ssl.SSLError():
            return "no secure connection was possible"
        case _:
            return _why_without_tls(error)


def _why_without_tls(error: BaseException) -> str:
    cause: BaseException | None = error
    while cause is not None:
        match cause:
            case socket.gaierror():
                return "its name was not found"
            case ConnectionRefusedError():
                return "no connection was possible: it was refused"
        cause = cause.__cause__ or cause.__context__
    return "no connection was possible"
