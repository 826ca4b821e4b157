"""Where the key may go: checking addresses, and the Authorization header for the API alone."""

import socket
from ipaddress import IPv6Address, ip_address, ip_network
from urllib.parse import quote

import httpx

from app.core import problems
from app.core.errors import InvalidInput
from app.core.secret import ApiKey

_LOOPBACK = (ip_network("127.0.0.0/8"), ip_network("::1/128"))
# What a user reads back of an address that was refused.
_SHOWN_CHARACTERS = 120


def check_base_url(text: str) -> str:
    """The API's address as requests are built on it: normalised, without a trailing slash.

    InvalidInput (BASE_URL_REFUSED) unless it is https, or http on this computer itself, with
    nothing in it but scheme, host, port and path.
    """
    text = text.strip()
    url = safe_url(text)
    if url is None or any(sign in text for sign in "@?#\\"):
        # What stands before an @ may be a password, or the key itself.
        shown = text.rpartition("@")[2][:_SHOWN_CHARACTERS]
        raise InvalidInput(problems.base_url_refused(given=shown))
    return str(url).rstrip("/")


def safe_url(text: str) -> httpx.URL | None:
    """`text` as an address that may be asked: https anywhere, http on loopback; else None.

    A user name or password in it is dropped, because httpx would send them as credentials.
    """
    if not text.isprintable() or " " in text:
        return None
    try:
        url = httpx.URL(text)
        # The name lookup refuses labels that are empty or longer than 63 characters.
        url.raw_host.decode("ascii").encode("idna")
    except (httpx.InvalidURL, UnicodeError):
        return None
    if not url.host or not (url.port is None or 0 < url.port < 65536):
        return None
    if url.scheme == "https" or (url.scheme == "http" and is_loopback(url)):
        return url.copy_with(userinfo=b"")
    return None


def is_loopback(url: httpx.URL) -> bool:
    """Whether `url` names this computer itself: localhost, 127.0.0.0/8 or ::1."""
    if url.host == "localhost":
        return True
    try:
        address = ip_address(url.host)
    except ValueError:
        return False
    return any(address in network for network in _LOOPBACK)


def is_private(url: httpx.URL) -> bool:
    """Whether `url` names an address inside a network, or this computer, by number or as localhost.

    Also in the ways of writing a number that the system's name lookup understands.
    """
    host = url.host.rstrip(".")
    if host == "localhost" or host.endswith(".localhost"):
        return True
    try:
        address = ip_address(host)
    except ValueError:
        try:
            address = ip_address(socket.inet_aton(host))
        except (OSError, ValueError):
            return False
    mapped = address.ipv4_mapped if isinstance(address, IPv6Address) else None
    return not (mapped or address).is_global


def query_url(base_url: str, api_job_id: str) -> httpx.URL:
    """The address that tells about the job `api_job_id`."""
    return httpx.URL(f"{base_url}/api/v1/job/query?id={quote(api_job_id, safe='')}")


def create_url(base_url: str) -> httpx.URL:
    """The address that takes new jobs."""
    return httpx.URL(f"{base_url}/api/v1/job/create")


def authorization(key: ApiKey, url: httpx.URL, base_url: str) -> dict[str, str]:
    """The header that carries `key`; ValueError when `url` is not at the API of `base_url`."""
    base = httpx.URL(base_url)
    if (url.scheme, url.host, url.port) != (base.scheme, base.host, base.port):
        raise ValueError("the key goes to the API and nowhere else")
    return {"Authorization": f"Bearer {key.reveal()}"}
