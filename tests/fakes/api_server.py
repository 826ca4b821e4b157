"""A real HTTP server on loopback that sends scripted answers and records all requests."""

import asyncio
import json
import socket
import ssl
import struct
import sys
from collections import deque
from collections.abc import AsyncIterator, Callable, Mapping
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass, field


@dataclass(frozen=True)
class Received:
    """One received request; header names in lower case."""

    method: str
    target: str
    headers: Mapping[str, str]
    body: bytes
    connection: int

    def json(self) -> object:
        """The body, parsed."""
        return json.loads(self.body)


@dataclass(frozen=True)
class Reply:
    """One answer, by default whole and correct; the other fields make it fail.

    `cut_after_bytes`: the connection ends after so many bytes of head and body together.
    `resets`: it ends with a reset instead of a clean close. `hangs`: it stays open and silent.
    `drips`: the answer is sent byte by byte. `raw`: these bytes replace the answer.
    `sends_length`: if False, the end of the connection ends the body.
    """

    status: int = 200
    body: bytes = b""
    headers: tuple[tuple[str, str], ...] = ()
    cut_after_bytes: int | None = None
    resets: bool = False
    hangs: bool = False
    sends_length: bool = True
    drips: bool = False
    raw: bytes | None = None

    def bytes_of(self) -> bytes:
        """The whole answer as sent over the wire."""
        if self.raw is not None:
            return self.raw
        lines = [f"HTTP/1.1 {self.status} Whatever"]
        lines += [f"{name}: {value}" for name, value in self.headers]
        names = {name.lower() for name, _ in self.headers}
        if self.sends_length and not names & {"content-length", "transfer-encoding"}:
            lines.append(f"Content-Length: {len(self.body)}")
        if not self.sends_length:
            lines.append("Connection: close")
        return "\r\n".join(lines).encode("latin-1") + b"\r\n\r\n" + self.body


def json_reply(value: object, status: int = 200, **settings: object) -> Reply:
    """A JSON answer of `value`."""
    extra = settings.pop("headers", ())
    headers = (("Content-Type", "application/json"), *extra)
    return Reply(status, json.dumps(value).encode(), headers, **settings)


HANG = Reply(cut_after_bytes=0, hangs=True)
RESET = Reply(cut_after_bytes=0, resets=True)
CLOSE = Reply(cut_after_bytes=0)
_DRIP_EVERY_S = 0.01

Answer = Reply | Callable[[Received], Reply]


@dataclass
class ApiServer:
    """Answers each request with the next of `replies`; the last one repeats."""

    replies: deque[Answer] = field(default_factory=deque)
    received: list[Received] = field(default_factory=list)
    arrived: asyncio.Event = field(default_factory=asyncio.Event)
    scheme: str = "http"
    port: int = 0
    connections: int = 0
    _ends: asyncio.Event = field(default_factory=asyncio.Event)

    @property
    def base_url(self) -> str:
        """The address of this server."""
        return f"{self.scheme}://127.0.0.1:{self.port}"

    def will(self, *replies: Answer) -> None:
        """Answer the next requests with `replies`."""
        self.replies.clear()
        self.replies.extend(replies)

    async def serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        """Serve one connection until it ends."""
        self.connections += 1
        number = self.connections
        try:
            while request := await _read_request(reader, number):
                self.received.append(request)
                self.arrived.set()
                reply = self.replies.popleft() if len(self.replies) > 1 else self.replies[0]
                if not await self._answer(
                    reply if isinstance(reply, Reply) else reply(request), writer
                ):
                    break
        except (ConnectionError, asyncio.IncompleteReadError, ssl.SSLError):
            return
        finally:
            writer.close()

    async def _answer(self, reply: Reply, writer: asyncio.StreamWriter) -> bool:
        """Send `reply`; returns whether the connection can be used again."""
        data = reply.bytes_of()
        if reply.drips:
            await self._drip(data, writer)
        writer.write(data if reply.cut_after_bytes is None else data[: reply.cut_after_bytes])
        await writer.drain()
        if reply.hangs:
            await self._ends.wait()
        if reply.resets:
            _reset(writer)
        return (
            reply.cut_after_bytes is None
            and reply.sends_length
            and reply.raw is None
            and not reply.resets
        )

    async def _drip(self, data: bytes, writer: asyncio.StreamWriter) -> None:
        """Send a byte of `data` every ten milliseconds."""
        for position in range(len(data)):
            writer.write(data[position : position + 1])
            await writer.drain()
            with suppress(TimeoutError):
                await asyncio.wait_for(self._ends.wait(), _DRIP_EVERY_S)
                return


def _reset(writer: asyncio.StreamWriter) -> None:
    """Make the next close a reset."""
    raw = writer.get_extra_info("socket")
    raw.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
    if sys.platform == "win32":
        # There asyncio would end both directions in good order first.
        raw._sock.close()
    writer.transport.abort()


async def _read_request(reader: asyncio.StreamReader, connection: int) -> Received | None:
    try:
        head = await reader.readuntil(b"\r\n\r\n")
    except asyncio.IncompleteReadError:
        return None
    first, *lines = head.decode("latin-1").rstrip("\r\n").split("\r\n")
    method, target, _ = first.split(" ")
    headers = {
        name.strip().lower(): value.strip() for name, _, value in (x.partition(":") for x in lines)
    }
    body = await reader.readexactly(int(headers.get("content-length", "0")))
    return Received(method, target, headers, body, connection)


@asynccontextmanager
async def running_server(tls: ssl.SSLContext | None = None) -> AsyncIterator[ApiServer]:
    """A server on a free port, with TLS if there is a context for it."""
    server = ApiServer(scheme="https" if tls else "http")
    async with _listening(server.serve, tls) as port:
        server.port = port
        try:
            yield server
        finally:
            server._ends.set()


@dataclass
class ProxyServer:
    """A proxy on loopback that connects every CONNECT to one port, or answers `refusal`."""

    upstream_port: int
    asked_for: list[str] = field(default_factory=list)
    heads: list[bytes] = field(default_factory=list)
    refusal: bytes | None = None
    port: int = 0

    async def serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        """Tunnel one connection."""
        try:
            head = await reader.readuntil(b"\r\n\r\n")
            self.heads.append(head)
            self.asked_for.append(" ".join(head.decode("latin-1").split(" ")[:2]))
            if self.refusal is not None:
                writer.write(self.refusal)
                await writer.drain()
                return
            far_reader, far_writer = await asyncio.open_connection("127.0.0.1", self.upstream_port)
            writer.write(b"HTTP/1.1 200 Connection established\r\n\r\n")
            there = asyncio.create_task(_pump(reader, far_writer))
            await _pump(far_reader, writer)
            await there
        except (ConnectionError, asyncio.IncompleteReadError):
            return
        finally:
            writer.close()


async def _pump(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    try:
        while data := await reader.read(65536):
            writer.write(data)
            await writer.drain()
    except ConnectionError:
        return
    finally:
        writer.close()


@asynccontextmanager
async def running_proxy(upstream_port: int) -> AsyncIterator[ProxyServer]:
    """A proxy on a free port."""
    proxy = ProxyServer(upstream_port)
    async with _listening(proxy.serve, None) as port:
        proxy.port = port
        yield proxy


Serve = Callable[[asyncio.StreamReader, asyncio.StreamWriter], object]


@asynccontextmanager
async def _listening(serve: Serve, tls: ssl.SSLContext | None) -> AsyncIterator[int]:
    """Run `serve` for each connection to a free port; closes all of them at the end."""
    tasks: set[asyncio.Task[None]] = set()

    async def _on_connection(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        task = asyncio.current_task()
        tasks.add(task)
        try:
            await serve(reader, writer)
        except asyncio.CancelledError:
            # The server ends; asyncio would report a cancelled connection as an error.
            writer.transport.abort()
        finally:
            tasks.discard(task)

    server = await asyncio.start_server(_on_connection, "127.0.0.1", 0, ssl=tls, limit=2**20)
    try:
        yield server.sockets[0].getsockname()[1]
    finally:
        server.close()
        left = list(tasks)
        for task in left:
            task.cancel()
        await asyncio.gather(*left, return_exceptions=True)
        await server.wait_closed()
