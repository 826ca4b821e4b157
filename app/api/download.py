"""Downloads finished files: resumes, follows a few redirects, and never sends the key."""

from collections.abc import AsyncGenerator, AsyncIterator, Awaitable, Callable, Iterable
from contextlib import asynccontextmanager
from dataclasses import replace
from functools import partial

import httpx
from msgspec import Struct

from app.api.auth import is_loopback, is_private, safe_url
from app.api.file_version import ContentRange, FileVersion, range_of, size_in_refusal, version_of
from app.api.transport import TimeOuts, describe
from app.api.unpacking import Unpacker, is_packing, unpacker_for
from app.core.errors import DownloadBroke, DownloadError, LinkExpired, NotAVideo
from app.core.ports import ResultStream

_MAX_REDIRECTS = 5
_MAX_FILE_BYTES = 20 * 10**9
# An MP4 begins with the length and the name of its first box.
_HEAD_BYTES = 8
_BOX_NAME = b"ftyp"

# The rest of the file from a position on, or None when the server does not send it.
OpenRest = Callable[[int, FileVersion], Awaitable["tuple[httpx.Response, ContentRange] | None"]]


class FileStream:
    """A download, read once from start to end. See core.ports.ResultStream.

    Its first bytes decide what it contains, not its headers: `begin` checks them.
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
        """The position of the first chunk in the file, in bytes."""
        return self._span.start

    @property
    def total_bytes(self) -> int | None:
        """The whole file's size; None if the server does not send it or sends a compressed size."""
        return None if self._unpacker else self._span.total_bytes

    @property
    def validator(self) -> str:
        """The server's version of the file, as text; empty when a resume is not safe."""
        return "" if self._unpacker else self._version.as_text()

    def chunks(self) -> AsyncGenerator[bytes, None]:
        """The file's bytes in chunks of 64 KiB or less. Raises DownloadBroke or NotAVideo."""
        self._chunks = self._read()
        return self._chunks

    async def begin(self) -> None:
        """Check the first bytes. Raises NotAVideo or DownloadBroke when this is no clip."""
        if (self._span.total_bytes or 0) > _MAX_FILE_BYTES:
            raise NotAVideo("it is larger than any video can be")
        if self._span.start > 0:
            return
        failure: DownloadBroke | None = None
        try:
            await self._read_head()
        except httpx.HTTPError as error:
            failure = _broken(error, self._time_outs)
        # Raised here, so that it does not reference the httpx error and its request.
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
        """Release the connection."""
        if self._chunks is not None:
            await self._chunks.aclose()
        await self._response.aclose()
        await self._pieces.aclose()
        # Deleted here, and not with an error that still references this stream: httpx's generators
        # need a running loop to finish.
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
                        # The bytes are put together wrongly: a resume cannot repair that.
                        raise NotAVideo("the file is longer than announced")
                    yield chunk
                goes_on = await self._goes_on_at(position)
            if self.total_bytes not in (None, position):
                raise DownloadBroke("the file is incomplete")
        except httpx.HTTPError as error:
            failure = _broken(error, self._time_outs)
        except DownloadError as error:
            failure = error
        finally:
            # Before the raw stream is deleted: on Qt's loop httpx's generators would otherwise be
            # interrupted while they release the connection, and it would stay open.
            await self._response.aclose()
        # Raised here, so that it does not reference the httpx error and its request.
        if failure is not None:
            raise failure

    async def _plain(self, head: bytes = b"") -> AsyncGenerator[bytes, None]:
        """`head` and the rest of the answer, decompressed."""
        if head:
            for piece in self._unpacked(head):
                yield piece
        async for chunk in self._raw:
            for piece in self._unpacked(chunk):
                yield piece
        if self._unpacker is not None and not self._unpacker.is_complete:
            raise DownloadBroke("the file is incomplete")

    def _unpacked(self, data: bytes) -> Iterable[bytes]:
        return (data,) if self._unpacker is None else self._unpacker.feed(data)

    async def _goes_on_at(self, position: int) -> bool:
        """Whether a further answer continues the file at `position`, as caches split files."""
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
    """A file that has arrived completely before. See core.ports.ResultStream."""

    def __init__(self, size_bytes: int, validator: str) -> None:
        self.offset_bytes = size_bytes
        self.total_bytes: int | None = size_bytes
        self.validator = validator

    async def chunks(self) -> AsyncGenerator[bytes, None]:
        """No further bytes."""
        yield b""


class Downloader(Struct, frozen=True):
    """Opens finished files: `remote` uses the system's proxies, `local` is for loopback.

    Follows links to this computer only if the API, `base_url`, is here too, and links into a
    private network only to the API's own host.
    """

    remote: httpx.AsyncClient
    local: httpx.AsyncClient
    time_outs: TimeOuts
    base_url: httpx.URL

    @asynccontextmanager
    async def open(
        self, url: str, offset_bytes: int = 0, validator: str = ""
    ) -> AsyncGenerator[ResultStream, None]:
        """The file at `url`, from `offset_bytes` on if `validator` may still be its version.

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
            # A part without a position: its first bytes show whether it is the start of the file.
            span = ContentRange()
        if response.is_success and span is not None and span.start == 0:
            return FileStream(response, self.time_outs, span, partial(self._rest, url))
        await response.aclose()
        if response.is_success:
            raise DownloadBroke("a part of another file arrived")
        raise DownloadBroke(f"error {response.status_code}")

    async def _resume(
        self, url: str, offset_bytes: int, validator: str
    ) -> FileStream | WholeFile | None:
        """The rest of a file, or the whole file; None when the request must omit the range."""
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
        """The file of `version` from `offset_bytes` on, if the server sends that."""
        response = await self._get(url, _resuming(offset_bytes, version))
        if span := _span_of_rest(response, offset_bytes, version):
            return response, span
        await response.aclose()
        return None

    async def _get(self, address: str, headers: dict[str, str]) -> httpx.Response:
        """The answer after a few redirects; its body is not read yet."""
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
            raise DownloadBroke("its link points into a private network")
        client = self.local if is_loopback(url) else self.remote
        connect_s = self.time_outs.connect_s
        time_out = httpx.Timeout(self.time_outs.download_s, connect=connect_s, pool=connect_s)
        # A cache may hold an older file, or the answer from before the file existed.
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
    """The headers that request the rest; only a strong ETag can be a condition (If-Range)."""
    headers = {"Range": f"bytes={offset_bytes}-"}
    return {**headers, "If-Range": version.strong_etag} if version.strong_etag else headers


def _span_of_rest(
    response: httpx.Response, offset_bytes: int, version: FileVersion
) -> ContentRange | None:
    """The byte range of `response`, if it begins at `offset_bytes` of a file of `version`."""
    span = range_of(response)
    if response.status_code != httpx.codes.PARTIAL_CONTENT or span is None:
        return None
    # The position of a compressed part in the file is unknown.
    is_packed = is_packing(response.headers.get("Content-Encoding", ""))
    is_same = version.may_be(version_of(response, span.total_bytes))
    return span if span.start == offset_bytes and is_same and not is_packed else None
