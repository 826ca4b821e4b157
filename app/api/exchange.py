"""One HTTP exchange: the request, and everything that arrived, however the connection ended."""

import zlib
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass, field
from typing import Protocol, cast

import httpx
from msgspec import Struct

from app.api.patience import patience
from app.api.transport import describe
from app.api.unpacking import GZIP_MAGIC
from app.api.wire import MAX_ANSWER_BYTES

_GZIP, _ZLIB, _BARE_DEFLATE = 31, 15, -15


class Reply(Struct, frozen=True):
    """An HTTP answer, not yet interpreted; header names in lower case.

    `arrived` is the raw answer with its head, if requested: a wrong length in the head may have
    made the body too short.
    """

    status: int
    body: bytes
    headers: tuple[tuple[str, str], ...] = ()
    arrived: bytes = b""

    def header(self, name: str) -> str:
        """The first header called `name` (in lower case); empty if there is none."""
        return next((value for known, value in self.headers if known == name), "")


class NoReply(Struct, frozen=True):
    """No complete answer; `may_have_left` is False only when no byte of the request was sent.

    `cut` is the part that arrived; its status is 0 when not even the head could be read.
    """

    may_have_left: bool
    detail: str
    cut: Reply


async def exchange(
    client: httpx.AsyncClient,
    request: httpx.Request,
    *,
    connect_s: float,
    answer_s: float,
    keeps_arrived: bool = False,
) -> Reply | NoReply:
    """Send `request` once and read its whole answer, at most MAX_ANSWER_BYTES of it.

    Errors are returned as values: an httpx exception references the request, and so the key.
    `keeps_arrived` is for a client that keeps no connections.
    """
    arriving = _Arriving(keeps_arrived)
    request.extensions = {
        # httpx's own time-outs would count the time in which this process was suspended.
        "timeout": httpx.Timeout(None, connect=connect_s, pool=connect_s).as_dict(),
        "trace": arriving.note,
    }
    try:
        # The first limits an answer that arrives in small pieces, the second each silence.
        async with patience(connect_s + 2 * answer_s) as whole, patience(answer_s) as silence:
            arriving.on_progress = silence.start
            whole.start()
            detail = await _read_all(client, request, arriving)
    except TimeoutError:
        limit = f"no complete answer within {2 * answer_s:g}" if whole.is_over else ""
        detail = f"{limit or f'no answer within {answer_s:g}'} seconds"
    except httpx.HTTPError as error:
        detail = describe(error, connect_s=connect_s, answer_s=answer_s)
    except OSError:
        # httpcore does not translate every error of the system.
        detail = "the connection was reset"
    reply = arriving.reply()
    return NoReply(arriving.has_begun, detail, reply) if detail else reply


async def _read_all(
    client: httpx.AsyncClient, request: httpx.Request, arriving: "_Arriving"
) -> str:
    """Read the answer into `arriving`; returns why it is incomplete, or an empty text."""
    response = await client.send(request, stream=True)
    try:
        arriving.note_head(response)
        # Referenced until the answer is closed; see FileStream for the reason on Qt's loop.
        chunks = response.aiter_raw()
        async for chunk in chunks:
            arriving.note_chunk(chunk)
            if len(arriving.packed) > MAX_ANSWER_BYTES:
                return "the answer was too long"
    finally:
        await response.aclose()
    return "the answer was too long" if len(arriving.body) > MAX_ANSWER_BYTES else ""


class _NetworkStream(Protocol):
    """The part of httpcore's network stream that is replaced."""

    read: Callable[[int, float | None], Awaitable[bytes]]


@dataclass
class _Arriving:
    """Traces one exchange below httpx, and keeps the part of its answer that has arrived."""

    keeps_arrived: bool
    # Whether the first byte of the request itself may have left, not of the proxy's CONNECT.
    has_begun: bool = False
    on_progress: Callable[[], None] = lambda: None
    packed: bytearray = field(default_factory=bytearray)
    _status: int = 0
    _headers: tuple[tuple[str, str], ...] = ()
    _arrived: bytearray = field(default_factory=bytearray)

    async def note(self, event: str, info: Mapping[str, object]) -> None:
        """Called by httpcore before and after each step of a request."""
        if event.endswith("send_request_headers.started"):
            self.has_begun = getattr(info["request"], "method", b"") != b"CONNECT"
            self._arrived.clear()
            self.on_progress()
        elif self.keeps_arrived and event.endswith(("connect_tcp.complete", "start_tls.complete")):
            self._listen_to(cast("_NetworkStream", info["return_value"]))

    def _listen_to(self, stream: _NetworkStream) -> None:
        """Keep what is read from `stream`: httpcore returns nothing of a head it cannot parse."""
        read = stream.read

        async def read_and_keep(max_bytes: int, timeout: float | None = None) -> bytes:
            data = await read(max_bytes, timeout)
            self.on_progress()
            self._arrived += data
            return data

        stream.read = read_and_keep

    def note_head(self, response: httpx.Response) -> None:
        self._status = response.status_code
        self._headers = tuple((name.lower(), text) for name, text in response.headers.items())
        self.on_progress()

    def note_chunk(self, chunk: bytes) -> None:
        self.packed += chunk
        self.on_progress()

    @property
    def body(self) -> bytes:
        """The body so far, decompressed."""
        return _unpacked(bytes(self.packed), dict(self._headers).get("content-encoding", ""))

    def reply(self) -> Reply:
        """The part of the answer that has arrived."""
        return Reply(self._status, self.body, self._headers, bytes(self._arrived))


def _unpacked(data: bytes, encoding: str) -> bytes:
    """`data` decompressed, also when its end is missing; slightly more than the limit at most.

    The bytes decide, not the header: an announced coding may not have been applied.
    """
    windows = [_GZIP] if data.startswith(GZIP_MAGIC) else []
    if "deflate" in encoding.lower():
        windows += [_ZLIB, _BARE_DEFLATE]
    for window in windows:
        try:
            return zlib.decompressobj(window).decompress(data, MAX_ANSWER_BYTES + 1)
        except zlib.error:
            continue
    return data
