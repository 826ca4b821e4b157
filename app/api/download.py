"""Fetches finished files: resumes, follows a few redirects, and never carries the key."""

from collections.abc import AsyncGenerator, AsyncIterator, Awaitable, Callable, Iterable
from contextlib import asynccontextmanager
from dataclasses import dataclass, replace
from functools import partial

import httpx

from app.api.auth import is_loopback, is_private, safe_url
from app.api.file_version import ContentRange, FileVersion, range_of, size_in_refusal, version_of
from app.api.transport import TimeOuts, describe
from app.api.unpacking import Unpacker, is_packing, unpacker_for
from app.core.errors import DownloadBroke, DownloadError, LinkExpired, NotAVideo
from app.core.ports import ResultStream

_MAX_REDIRECTS = 5
_MAX_FILE_BYTES = 20 * 10**9
# An MP4 begins with the length of its first box and that box's name.
_HEAD_BYTES = 8
_BOX_NAME = b"ftyp"

# The rest of the file from a position on, or None when the server does not hand it out.
OpenRest = Callable[[int, FileVersion], Awaitable["tuple[httpx.Response, ContentRange] | None"]]


class FileStream:
    """A finished file on its way, read once from start to end; see core.ports.ResultStream.

    What it holds is decided by its first bytes, not by its headers: `begin` looks at them.
    """

    def __init__(
        self,
        response: httpx.Response,
        time_outs: TimeOuts,
        span: ContentRange,
        open_rest: OpenRest,
    ) -> None:
        self._response = response
        self._time_outs = time_outs
        self._span = span
        self._open_rest = open_rest
        self._version = version_of(response, span.total_bytes)
        self._raw: AsyncIterator[bytes] = response.aiter_raw()
        self._pieces = self._plain()
        self._head = b""
        self._unpacker: Unpacker | None = None
        self._chunks: AsyncGenerator[bytes, None] | None = None

    @property
    def offset_bytes(self) -> int:
        """Where in the file the first chunk belongs."""
        return self._span.start

    @property
    def total_bytes(self) -> int | None:
        """The whole file's size, if the server says and it is not the size of a packed one."""
        return None if self._unpacker else self._span.total_bytes

    @property
    def validator(self) -> str:
        """What the server says of this version of the file; empty when no resume can be right."""
        return "" if self._unpacker else self._version.as_text()

    def chunks(self) -> AsyncGenerator[bytes, None]:
        """The file's bytes as they arrive, 64 KiB or less. Raises DownloadBroke or NotAVideo."""
        self._chunks = self._read()
        return self._chunks

    async def begin(self) -> None:
        """Look at the first bytes. Raises NotAVideo or DownloadBroke when this is no clip."""
        if (self._span.total_bytes or 0) > _MAX_FILE_BYTES:
            raise NotAVideo("it is larger than any clip")
        if self._span.start > 0:
            return
        failure: DownloadBroke | None = None
        try:
            await self._read_head()
        except httpx.HTTPError as error:
            failure = _broken(error, self._time_outs)
        # Raised out here, so that it does not hold the httpx error and its request.
        if failure is not None:
            raise failure
        _check_head(self._head)

    async def _read_head(self) -> None:
        head = b""
        while len(head) < _HEAD_BYTES and (chunk := await anext(self._raw, b"")):
            head += chunk
        if head[4:8] != _BOX_NAME:
            packing = self._response.headers.get("Content-Encoding", "")
            self._unpacker = unpacker_for(head, packing)
        self._pieces = self._plain(head)
        while len(self._head) < _HEAD_BYTES and (piece := await anext(self._pieces, b"")):
            self._head += piece

    async def aclose(self) -> None:
        """Give the connection back."""
        if self._chunks is not None:
            await self._chunks.aclose()
        await self._response.aclose()
        await self._pieces.aclose()
        # Thrown away here, and not with the error that may still hold this stream: httpx's
        # generators need the loop to end on.
        del self._pieces, self._raw

    async def _read(self) -> AsyncGenerator[bytes, None]:
        position = self._span.start
        failure: DownloadError | None = None
        try:
            if self._head:
                position += len(self._head)
                yield self._head
            goes_on = True
            while goes_on:
                async for chunk in self._pieces:
                    position += len(chunk)
                    if position > (self.total_bytes or _MAX_FILE_BYTES):
                        # What lies there is put together wrongly: no resume mends it.
                        raise NotAVideo("more arrived than was announced")
                    yield chunk
                goes_on = await self._goes_on_at(position)
            if self.total_bytes not in (None, position):
                raise DownloadBroke("less arrived than was announced")
        except httpx.HTTPError as error:
            failure = _broken(error, self._time_outs)
        except DownloadError as error:
            failure = error
        finally:
            # Before the raw stream is thrown away: on Qt's loop httpx's generators would then be
            # broken off in the midst of giving the connection back, and it would stay open.
            await self._response.aclose()
        # Raised out here, so that it does not hold the httpx error and its request.
        if failure is not None:
            raise failure

    async def _plain(self, head: bytes = b"") -> AsyncGenerator[bytes, None]:
        """`head` and what is left of the answer, unpacked."""
        if head:
            for piece in self._unpacked(head):
                yield piece
        async for chunk in self._raw:
            for piece in self._unpacked(chunk):
                yield piece
        if self._unpacker is not None and not self._unpacker.is_complete:
            raise DownloadBroke("less arrived than was announced")

    def _unpacked(self, data: bytes) -> Iterable[bytes]:
        return (data,) if self._unpacker is None else self._unpacker.feed(data)

    async def _goes_on_at(self, position: int) -> bool:
        """Whether the file goes on at `position` in a further answer, as caches cut files up."""
        span = self._span
        is_part = span.end == position and position < (span.total_bytes or 0)
        if self._unpacker is not None or not is_part:
            return False
        await self._response.aclose()
        rest = await self._open_rest(position, self._version)
        if rest is None:
            return False
        self._response, span = rest
        self._span = replace(span, start=self._span.start)
        self._raw = self._response.aiter_raw()
        self._pieces = self._plain()
        return True


class WholeFile:
    """All of a file has arrived before, as its server says; see core.ports.ResultStream."""

    def __init__(self, size_bytes: int, validator: str) -> None:
        self.offset_bytes = size_bytes
        self.total_bytes: int | None = size_bytes
        self.validator = validator

    async def chunks(self) -> AsyncGenerator[bytes, None]:
        """Nothing more."""
        yield b""


@dataclass(frozen=True, slots=True)
class Downloader:
    """Opens finished files: `remote` for the world, through its proxies, `local` for loopback.

    Links to this computer are followed only if the API, `base_url`, is here too, and those into a
    network only to the API's own host.
    """

    remote: httpx.AsyncClient
    local: httpx.AsyncClient
    time_outs: TimeOuts
    base_url: httpx.URL

    @asynccontextmanager
    async def open(
        self, url: str, offset_bytes: int = 0, validator: str = ""
    ) -> AsyncGenerator[ResultStream, None]:
        """The file at `url`, from `offset_bytes` on if it may still be the one of `validator`.

        Raises LinkExpired, DownloadBroke or NotAVideo.
        """
        stream: FileStream | WholeFile | None = None
        if offset_bytes > 0 and validator:
            stream = await self._resume(url, offset_bytes, validator)
        if isinstance(stream, WholeFile):
            yield stream
            return
        stream = stream or await self._from_start(url)
        try:
            await stream.begin()
            yield stream
        finally:
            await stream.aclose()

    async def _from_start(self, url: str) -> FileStream:
        response = await self._get(url, {})
        span = range_of(response)
        if response.is_success and span is None:
            # A part that does not say where it belongs: its first bytes tell whether that is here.
            span = ContentRange()
        if response.is_success and span is not None and span.start == 0:
            return FileStream(response, self.time_outs, span, partial(self._rest, url))
        await response.aclose()
        if response.is_success:
            raise DownloadBroke("another part of the file came than the first")
        raise DownloadBroke(f"error {response.status_code}")

    async def _resume(
        self, url: str, offset_bytes: int, validator: str
    ) -> FileStream | WholeFile | None:
        """The rest of a file, or all of it anew; None when it must be asked for without a range."""
        version = FileVersion.parse(validator)
        response = await self._get(url, _resuming(offset_bytes, version))
        open_rest = partial(self._rest, url)
        if response.is_success and response.status_code != httpx.codes.PARTIAL_CONTENT:
            whole = range_of(response) or ContentRange()
            return FileStream(response, self.time_outs, whole, open_rest)
        if span := _span_of_rest(response, offset_bytes, version):
            return FileStream(response, self.time_outs, span, open_rest)
        await response.aclose()
        if response.status_code == httpx.codes.REQUESTED_RANGE_NOT_SATISFIABLE:
            is_whole = size_in_refusal(response) == offset_bytes
            return WholeFile(offset_bytes, validator) if is_whole else None
        if response.is_success:
            return None
        raise DownloadBroke(f"error {response.status_code}")

    async def _rest(
        self, url: str, offset_bytes: int, version: FileVersion
    ) -> tuple[httpx.Response, ContentRange] | None:
        """The file of `version` from `offset_bytes` on, if that is what comes."""
        response = await self._get(url, _resuming(offset_bytes, version))
        if span := _span_of_rest(response, offset_bytes, version):
            return response, span
        await response.aclose()
        return None

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
        if is_private(url) and not self._is_beside_api(url):
            raise DownloadBroke("its link leads into a private network")
        client = self.local if is_loopback(url) else self.remote
        connect_s = self.time_outs.connect_s
        time_out = httpx.Timeout(self.time_outs.download_s, connect=connect_s, pool=connect_s)
        # A cache may hold an older file, or the answer from when there was none.
        headers = {**headers, "Cache-Control": "no-cache"}
        request = client.build_request("GET", url, headers=headers, timeout=time_out)
        try:
            return await client.send(request, stream=True)
        except httpx.HTTPError as error:
            failure = _broken(error, self.time_outs)
        raise failure

    def _is_beside_api(self, url: httpx.URL) -> bool:
        return url.host == self.base_url.host or (is_loopback(url) and is_loopback(self.base_url))


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


def _resuming(offset_bytes: int, version: FileVersion) -> dict[str, str]:
    """The headers that ask for the rest; only a strong ETag can be a condition of that."""
    headers = {"Range": f"bytes={offset_bytes}-"}
    return {**headers, "If-Range": version.strong_etag} if version.strong_etag else headers


def _span_of_rest(
    response: httpx.Response, offset_bytes: int, version: FileVersion
) -> ContentRange | None:
    """Which bytes `response` holds, if they begin at `offset_bytes` of a file of `version`."""
    span = range_of(response)
    if response.status_code != httpx.codes.PARTIAL_CONTENT or span is None:
        return None
    # Of a packed part nobody knows where in the file it belongs.
    is_packed = is_packing(response.headers.get("Content-Encoding", ""))
    is_same = version.may_be(version_of(response, span.total_bytes))
    return span if span.start == offset_bytes and is_same and not is_packed else None
