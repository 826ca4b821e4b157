"""Rules for the key: address checks, and the Authorization header for the API alone."""

import socket
from ipaddress import IPv6Address, ip_address, ip_network
from urllib.parse import quote

import httpx

from app.core import problems
from app.core.errors import InvalidInput
from app.core.secret import ApiKey

_LOOPBACK = (ip_network("127.0.0.0/8"), ip_network("::1/128"))
# How much of a refused address its message shows.
_SHOWN_CHARACTERS = 120


def check_base_url(text: str) -> str:
    """The API's base address, normalised, without a trailing slash.

    Raises InvalidInput (BASE_URL_REFUSED) unless it is https, or http on this computer, and
    consists of scheme, host, port and path only.
    """
    text = text.strip()
    url = safe_url(text)
    if url is None or any(sign in text for sign in "@?#\\"):
        # The text before an @ may be a password, or the key itself.
        shown = text.rpartition("@")[2][:_SHOWN_CHARACTERS]
        raise InvalidInput(problems.base_url_refused(given=shown))
    return str(url).rstrip("/")


def safe_url(text: str) -> httpx.URL | None:
    """`text` as an address that may be requested: https, or http on loopback; else None.

    Removes a user name and password, because httpx would send them as credentials.
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
    """Whether `url` is this computer: localhost, 127.0.0.0/8 or ::1."""
    if url.host == "localhost":
        return True
    try:
        address = ip_address(url.host)
    except ValueError:
        return False
    return any(address in network for network in _LOOPBACK)


def is_private(url: httpx.URL) -> bool:
    """Whether `url` is in a private network or is this computer, by number or as localhost.

    Also in every notation of a number that the system's name lookup accepts.
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
    """The address to query the job `api_job_id`."""
    return httpx.URL(f"{base_url}/api/v1/job/query?id={quote(api_job_id, safe='')}")


def create_url(base_url: str) -> httpx.URL:
    """The address that creates jobs."""
    return httpx.URL(f"{base_url}/api/v1/job/create")


def authorization(key: ApiKey, url: httpx.URL, base_url: str) -> dict[str, str]:
    """The header with `key`; ValueError when `url` is not at the API of `base_url`."""
    base = httpx.URL(base_url)
    if (url.scheme, url.host, url.port) != (base.scheme, base.host, base.port):
        raise ValueError("the key goes to the API and nowhere else")
    return {"Authorization": f"Bearer {key.reveal()}"}
