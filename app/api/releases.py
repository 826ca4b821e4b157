"""The published versions of Gallop, from one plain request without any other information.

The answer is that of GitHub's "get the latest release" (docs.github.com/rest/releases), which
omits drafts and previews.
"""

import asyncio
import json
import ssl

import httpx
import truststore
from packaging.version import InvalidVersion, Version

from app.api.auth import is_loopback, safe_url
from app.api.exchange import NoReply, Reply, exchange
from app.api.transport import make_client
from app.core import problems
from app.core.errors import UpdateUnknown
from app.core.help_ports import Release, shown_notes
from app.core.web_pages import download_page_url

RELEASES_BASE_URL = "https://api.github.com"

_CONNECT_S = 10.0
_ANSWER_S = 15.0
_MAX_VERSION_CHARACTERS = 40
# No version and no system name: an update check must not count users.
_HEADERS = {"User-Agent": "Gallop", "Accept": "application/vnd.github+json"}


class PublishedReleases:
    """The releases of `repository` ("owner/name", or empty). See core.help_ports.ReleaseSource.

    Keeps no connection between two checks, which are a week apart.
    """

    def __init__(
        self, repository: str, own_version: str, base_url: str = RELEASES_BASE_URL
    ) -> None:
        self._repository = repository
        self._own_version = own_version
        self._base_url = base_url

    async def newer(self) -> Release | None:
        url = safe_url(f"{self._base_url}/repos/{self._repository}/releases/latest")
        if not self._repository or url is None:
            raise UpdateUnknown(problems.update_unknown_place())
        reply = await self._ask(url)
        if isinstance(reply, NoReply):
            raise UpdateUnknown(problems.update_unreachable(detail=reply.detail))
        if reply.status == 404:
            raise _unreadable("no release has been published")
        if reply.status != 200:
            raise _unreadable(f"status {reply.status}")
        release = parse_release(reply.body, download_page_url(self._repository))
        if release is None:
            raise _unreadable("it contains no version number")
        return release if is_newer(release.version, self._own_version) else None

    async def _ask(self, url: httpx.URL) -> Reply | NoReply:
        client = await asyncio.to_thread(_client, is_local=is_loopback(url))
        try:
            request = client.build_request("GET", url, headers=_HEADERS)
            return await exchange(client, request, connect_s=_CONNECT_S, answer_s=_ANSWER_S)
        finally:
            await client.aclose()


def parse_release(body: bytes, page_url: str) -> Release | None:
    """The release in `body` (JSON), with `page_url` as its page; None without one."""
    try:
        data = json.loads(body.decode("utf-8", "replace"))
    except (ValueError, RecursionError):
        return None
    if not isinstance(data, dict) or data.get("draft") is True or data.get("prerelease") is True:
        return None
    version = _version(data.get("tag_name")) or _version(data.get("name"))
    if version is None:
        return None
    notes = data.get("body")
    return Release(str(version), page_url, shown_notes(notes) if isinstance(notes, str) else "")


def is_newer(version: str, than: str) -> bool:
    """Whether `version` is newer than `than`; False when either is not a version."""
    one, other = _version(version), _version(than)
    return one is not None and other is not None and one > other


def _version(text: object) -> Version | None:
    if not isinstance(text, str) or len(text) > _MAX_VERSION_CHARACTERS:
        return None
    try:
        return Version(text.strip().removeprefix("gallop-").removeprefix("Gallop "))
    except InvalidVersion:
        return None


def _client(*, is_local: bool) -> httpx.AsyncClient:
    tls = truststore.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    return make_client(tls, is_local=is_local, keeps_connections=False)


def _unreadable(detail: str) -> UpdateUnknown:
    return UpdateUnknown(problems.update_unreadable(detail=detail))
