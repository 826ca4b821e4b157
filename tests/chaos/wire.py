"""Raw HTTP on loopback that can produce any faulty answer."""

import asyncio
import socket
import struct
from collections.abc import Awaitable, Callable, Mapping
from contextlib import suppress
from dataclasses import dataclass, field
from enum import Enum, auto

_LARGEST_HEAD_BYTES = 2**20


class Ending(Enum):
    """The end of a connection after an answer or a part of it."""

    KEEP = auto()
    CLOSE = auto()
    RESET = auto()


@dataclass(frozen=True)
class Request:
    """One received request; header names in lower case."""

    method: str
    target: str
    headers: Mapping[str, str]
    body: bytes
    raw: bytes


@dataclass(frozen=True)
class Reply:
    """One answer, by default whole, correct and immediate.

    `length`: the value of Content-Length, by default the real one; -1 omits it, so that the end of
    the connection ends the body. `share`: the sent part of the answer, 0 to 1. `pieces`: the
    number of parts it is sent in, with `pause_s` after each. `silence_s`: the pause before the
    ending. `copies`: how often the whole answer is sent.
    """

    status: int = 200
    body: bytes = b""
    headers: tuple[tuple[str, str], ...] = ()
    length: int | None = None
    share: float = 1.0
    delay_s: float = 0.0
    pieces: int = 1
    pause_s: float = 0.0
    silence_s: float = 0.0
    copies: int = 1
    ending: Ending = Ending.KEEP

    def as_bytes(self) -> bytes:
        """Head and body as sent over the wire."""
        lines = [f"HTTP/1.1 {self.status} Chaos"]
        lines += [f"{name}: {value}" for name, value in self.headers]
        if self.length != -1:
            lines.append(
                f"Content-Length: {len(self.body) if self.length is None else self.length}"
            )
        head = "\r\n".join(lines).encode("latin-1") + b"\r\n\r\n"
        whole = (head + self.body) * self.copies
        return whole[: round(len(whole) * self.share)]

    @property
    def ends_connection(self) -> bool:
        """Whether this connection accepts no further request."""
        is_odd = self.length not in (None, len(self.body)) or self.share < 1 or self.copies > 1
        return is_odd or self.ending is not Ending.KEEP


@dataclass
class Answering:
    """A reply, and the callbacks while it is being sent."""

    reply: Reply
    on_begin: Callable[[], None] = lambda: None
    on_middle: Callable[[], None] = lambda: None
    on_end: Callable[[], None] = lambda: None


Handler = Callable[[Request], Awaitable[Answering]]


@dataclass
class Listener:
    """A server on one loopback address; `handler` returns the answers; keeps all received bytes."""

    handler: Handler
    host: str = "127.0.0.1"
    port: int = 0
    # Decides for each new connection whether it is reset before anything is read.
    resets_at_once: Callable[[], bool] = lambda: False
    received: list[bytes] = field(default_factory=list)
    _server: asyncio.Server | None = None
    _connections: set["asyncio.Task[None]"] = field(default_factory=set)
    _ends: asyncio.Event = field(default_factory=asyncio.Event)

    async def open(self) -> None:
        """Listen, at the former port if there was one."""
        self._server = await asyncio.start_server(
            self._serve, self.host, self.port, limit=_LARGEST_HEAD_BYTES
        )
        self.port = self._server.sockets[0].getsockname()[1]

    def refuse(self) -> None:
        """Accept no new connections until the next `open`; existing ones go on."""
        if self._server is not None:
            self._server.close()
            self._server = None

    async def close(self) -> None:
        """Close the server and all connections."""
        self._ends.set()
        self.refuse()
        left = list(self._connections)
        for task in left:
            task.cancel()
        await asyncio.gather(*left, return_exceptions=True)

    async def pause(self, seconds: float) -> None:
        """Wait for `seconds`, or until the server ends."""
        if seconds > 0:
            with suppress(TimeoutError):
                await asyncio.wait_for(self._ends.wait(), seconds)

    async def _serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        task = asyncio.current_task()
        assert task is not None
        self._connections.add(task)
        try:
            if self.resets_at_once():
                _reset(writer)
                return
            while request := await self._read(reader):
                answering = await self.handler(request)
                await self._answer(answering, writer)
                if answering.reply.ends_connection:
                    break
        except (ConnectionError, asyncio.IncompleteReadError):
            return
        except asyncio.CancelledError:
            # The server ends; asyncio would report a cancelled connection as an error.
            writer.transport.abort()
        finally:
            self._connections.discard(task)
            writer.close()

    async def _read(self, reader: asyncio.StreamReader) -> Request | None:
        try:
            head = await reader.readuntil(b"\r\n\r\n")
        except asyncio.IncompleteReadError as error:
            self.received.append(error.partial)
            return None
        first, *lines = head.decode("latin-1").rstrip("\r\n").split("\r\n")
        method, target, _ = first.split(" ")
        split = (line.partition(":") for line in lines)
        headers = {name.strip().lower(): value.strip() for name, _, value in split}
        body = await reader.readexactly(int(headers.get("content-length", "0")))
        self.received.append(head + body)
        return Request(method, target, headers, body, head + body)

    async def _answer(self, answering: Answering, writer: asyncio.StreamWriter) -> None:
        reply = answering.reply
        await self.pause(reply.delay_s)
        answering.on_begin()
        data = reply.as_bytes()
        step = max(1, -(-len(data) // reply.pieces))
        is_half_reported = False
        for start in range(0, len(data), step):
            if not is_half_reported and start * 2 >= len(data):
                is_half_reported = True
                answering.on_middle()
            writer.write(data[start : start + step])
            await writer.drain()
            await self.pause(reply.pause_s)
        await self.pause(reply.silence_s)
        if reply.ending is Ending.RESET:
            _reset(writer)
        answering.on_end()


def _reset(writer: asyncio.StreamWriter) -> None:
    """End the connection with a reset instead of a clean close."""
    raw = writer.get_extra_info("socket")
    # The peer may have been killed; then nothing is left to reset.
    if raw is not None and raw.fileno() >= 0:
        raw.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
    writer.transport.abort()
