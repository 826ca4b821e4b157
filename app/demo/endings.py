"""Responses that fail on purpose: cut connections, silence, half a file, a slow file."""

from collections.abc import Callable

from starlette.responses import Response
from starlette.types import Message, Receive, Scope, Send

from app.core.ports import WallClock
from app.demo.trouble import SLOW_DOWNLOAD_BYTES_PER_S

# Closes the connection of a request after the bytes already written have been sent.
CutConnection = Callable[[Scope], None]


class Silence(Response):
    """No answer at all: the client waits until its time-out."""

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        await _wait_for_disconnect(receive)


class CutOff(Response):
    """A connection that is closed without a byte of an answer."""

    def __init__(self, cut: CutConnection) -> None:
        super().__init__()
        self._cut = cut

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        self._cut(scope)
        await _wait_for_disconnect(receive)


class CutHalfWay(Response):
    """Another response of `size_bytes`, of which only the first half arrives."""

    def __init__(self, whole: Response, size_bytes: int, cut: CutConnection) -> None:
        super().__init__()
        self._whole = whole
        self._left_bytes = size_bytes // 2
        self._cut = cut

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        async def send_half(message: Message) -> None:
            if message["type"] != "http.response.body":
                await send(message)
            elif self._left_bytes > 0:
                part = message.get("body", b"")[: self._left_bytes]
                self._left_bytes -= len(part)
                await send({"type": "http.response.body", "body": part, "more_body": True})
                if self._left_bytes == 0:
                    self._cut(scope)

        await self._whole(scope, receive, send_half)
        await _wait_for_disconnect(receive)


class Slowed(Response):
    """Another response whose body arrives at a fixed rate."""

    def __init__(self, whole: Response, clock: WallClock) -> None:
        super().__init__()
        self._whole = whole
        self._clock = clock

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        async def send_slowly(message: Message) -> None:
            await send(message)
            if size_bytes := len(message.get("body", b"")):
                await self._clock.sleep(size_bytes / SLOW_DOWNLOAD_BYTES_PER_S)

        await self._whole(scope, receive, send_slowly)


async def _wait_for_disconnect(receive: Receive) -> None:
    while (await receive())["type"] != "http.disconnect":
        pass
