"""Fetches finished files: resumes, follows a few redirects, and never carries the key."""

import re
from collections.abc import AsyncGenerator, AsyncIterator
from contextlib import aclosing, asynccontextmanager
from dataclasses import dataclass

import httpx

from app.api.auth import is_loopback, safe_url
from app.api.transport import TimeOuts, describe
from app.core.errors import DownloadBroke, DownloadError, LinkExpired, NotAVideo
from app.core.ports import ResultStream

_MAX_REDIRECTS = 5
_MAX_FILE_BYTES = 20 * 10**9
# An MP4 begins with the length of its first box and that box's name.
_HEAD_BYTES = 8
_BOX_NAME = b"ftyp"
_CONTENT_RANGE = re.compile(r"bytes (\d{1,15})-(\d{1,15})/(\d{1,15}|\*)")


class FileStream:
    """A finished file on its way, read once from start to end; see core.ports.ResultStream."""

    def __init__(
        self,
        response: httpx.Response,
        time_outs: TimeOuts,
        offset_bytes: int,
        total_bytes: int | None,
    ) -> None:
        self._response = response
        self._time_outs = time_outs
        self._offset_bytes = offset_bytes
        self._total_bytes = total_bytes
        self._chunks: AsyncGenerator[bytes, None] | None = None

    @property
    def offset_bytes(self) -> int:
        """Where in the file the first chunk belongs."""
        return self._offset_bytes

    @property
    def total_bytes(self) -> int | None:
        """The whole file's size, if the server says."""
        return self._total_bytes

    @property
    def validator(self) -> str:
        """The strong ETag, else the date of the last change, else nothing."""
        return _strong_etag(self._response) or self._response.headers.get("Last-Modified", "")

    def chunks(self) -> AsyncGenerator[bytes, None]:
        """The file's bytes as they arrive, 64 KiB or less. Raises DownloadBroke or NotAVideo."""
        self._chunks = self._read()
        return self._chunks

    def check_headers(self) -> None:
        """Raise NotAVideo or DownloadBroke when the headers alone show that this is no clip."""
        headers = self._response.headers
        kind = headers.get("Content-Type", "").partition(";")[0].strip().lower()
        if kind.startswith("text/") or kind.endswith(("json", "xml", "html")):
            raise NotAVideo("it is a web page or a message")
        if headers.get("Content-Encoding", "identity").strip().lower() != "identity":
            raise DownloadBroke("it came packed in a way nobody asked for")
        if (self._total_bytes or 0) > _MAX_FILE_BYTES:
            raise NotAVideo("it is larger than any clip")

    async def aclose(self) -> None:
        """Give the connection back."""
        if self._chunks is not None:
            await self._chunks.aclose()
        await self._response.aclose()

    async def _read(self) -> AsyncGenerator[bytes, None]:
        position = self._offset_bytes
        failure: DownloadError | None = None
        raw = self._response.aiter_raw()
        try:
            async with aclosing(self._checked(raw)) as chunks:
                async for chunk in chunks:
                    position += len(chunk)
                    if position > (self._total_bytes or _MAX_FILE_BYTES):
                        failure = DownloadBroke("more arrived than was announced")
                        break
                    yield chunk
        except httpx.HTTPError as error:
            failure = _broken(error, self._time_outs)
        finally:
            # Before `raw` is thrown away: on Qt's loop httpx's generators would then be broken
            # off in the midst of giving the connection back, and it would stay open.
            await self._response.aclose()
        if failure is None and self._total_bytes not in (None, position):
            failure = DownloadBroke("less arrived than was announced")
        # Raised out here, so that it does not hold the httpx error and its request.
        if failure is not None:
            raise failure

    async def _checked(self, raw: AsyncIterator[bytes]) -> AsyncGenerator[bytes, None]:
        """The chunks of `raw`, unless it is the start of a file that is no MP4."""
        head = bytearray()
        is_checked = self._offset_bytes > 0
        async for chunk in raw:
            if is_checked:
                yield chunk
                continue
            head += chunk
            if len(head) >= _HEAD_BYTES:
                _check_head(head)
                is_checked = True
                yield bytes(head)
        if not is_checked:
            _check_head(head)


@dataclass(frozen=True, slots=True)
class Downloader:
    """Opens finished files: `remote` for the world, through its proxies, `local` for loopback."""

    remote: httpx.AsyncClient
    local: httpx.AsyncClient
    time_outs: TimeOuts

    @asynccontextmanager
    async def open(
        self, url: str, offset_bytes: int = 0, validator: str = ""
    ) -> AsyncGenerator[ResultStream, None]:
        """The file at `url`, from `offset_bytes` on if it is still the one `validator` names.

        Raises LinkExpired, DownloadBroke or NotAVideo.
        """
        stream = None
        if offset_bytes > 0 and validator:
            stream = await self._resume(url, offset_bytes, validator)
        if stream is None:
            response = await self._get(url, {})
            if response.status_code != 200:
                await response.aclose()
                raise DownloadBroke(f"error {response.status_code}")
            stream = FileStream(response, self.time_outs, 0, _length_bytes(response))
        try:
            stream.check_headers()
            yield stream
        finally:
            await stream.aclose()

    async def _resume(self, url: str, offset_bytes: int, validator: str) -> FileStream | None:
        """The rest of a file, or all of it anew; None when it must be asked for without a range."""
        headers = {"Range": f"bytes={offset_bytes}-", "If-Range": validator}
        response = await self._get(url, headers)
        if response.status_code == 200:
            return FileStream(response, self.time_outs, 0, _length_bytes(response))
        found = _CONTENT_RANGE.fullmatch(response.headers.get("Content-Range", "").strip())
        etag = _strong_etag(response)
        is_other_file = bool(etag) and validator.startswith('"') and etag != validator
        is_rest = response.status_code == 206 and found and int(found[1]) == offset_bytes
        if found and is_rest and not is_other_file:
            total_bytes = None if found[3] == "*" else int(found[3])
            return FileStream(response, self.time_outs, offset_bytes, total_bytes)
        await response.aclose()
        if response.status_code in (206, 416):
            return None
        raise DownloadBroke(f"error {response.status_code}")

    async def _get(self, address: str, headers: dict[str, str]) -> httpx.Response:
        """The answer at the end of a few redirects, its body not yet read."""
        for _ in range(_MAX_REDIRECTS + 1):
            response = await self._hop(address, headers)
            if response.status_code in (403, 404, 410):
                await response.aclose()
                raise LinkExpired()
            if response.next_request is None:
                return response
            address = str(response.next_request.url)
            await response.aclose()
        raise DownloadBroke("too many redirects")

    async def _hop(self, address: str, headers: dict[str, str]) -> httpx.Response:
        url = safe_url(address)
        if url is None:
            raise DownloadBroke("its link is not a safe https address")
        client = self.local if is_loopback(url) else self.remote
        connect_s = self.time_outs.connect_s
        time_out = httpx.Timeout(self.time_outs.download_s, connect=connect_s, pool=connect_s)
        request = client.build_request("GET", url, headers=headers, timeout=time_out)
        try:
            return await client.send(request, stream=True)
        except httpx.HTTPError as error:
            failure = _broken(error, self.time_outs)
        raise failure


def _broken(error: httpx.HTTPError, time_outs: TimeOuts) -> DownloadBroke:
    return DownloadBroke(
        describe(error, connect_s=time_outs.connect_s, answer_s=time_outs.download_s)
    )


def _check_head(head: bytes | bytearray) -> None:
    if not head:
        raise NotAVideo("it is empty")
    if head.lstrip()[:1] in (b"{", b"<", b"["):
        raise NotAVideo("it is a web page or a message")
    if head[4:8] != _BOX_NAME:
        raise NotAVideo("it is not an MP4 file")


def _length_bytes(response: httpx.Response) -> int | None:
    text = response.headers.get("Content-Length", "")
    return int(text) if text.isdecimal() else None


def _strong_etag(response: httpx.Response) -> str:
    etag = response.headers.get("ETag", "").strip()
    return etag if etag.startswith('"') else ""
