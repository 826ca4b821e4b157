"""Answers that are left before their end, on a loop that does not look after generators.

asyncio's own loop ends a generator that was thrown away; Qt's, which the window runs on, does not.
"""

import sys
from collections.abc import Iterator
from contextlib import contextmanager

import pytest

from app.api.wire import MAX_ANSWER_BYTES
from app.core.errors import NotAVideo, QueryUnanswered
from app.core.request import GenerationRequest
from tests.fakes.api_server import Reply

REQUEST = GenerationRequest("m", "p", "720P", "16:9", 3)
MP4 = b"\x00\x00\x00\x20ftypisom" + bytes(range(256)) * 40_000


@contextmanager
def qt_like_loop() -> Iterator[None]:
    """Generators that are thrown away end at once, in the midst of what they wait for."""
    hooks = sys.get_asyncgen_hooks()
    sys.set_asyncgen_hooks(None, None)
    try:
        yield
    finally:
        sys.set_asyncgen_hooks(*hooks)


def open_connections(client):
    """What the client still holds."""
    return client._transport._pool.connections


async def test_a_file_that_cannot_be_written_gives_its_connection_back(api, server):
    """As on a full disk; a connection left open would stay so until the program ends."""
    server.will(Reply(200, MP4))

    async def fill_the_disk():
        async with api.open_result(server.base_url) as stream:
            async for _ in stream.chunks():
                raise OSError

    with qt_like_loop(), pytest.raises(OSError):  # noqa: PT011 (it is the test's own)
        await fill_the_disk()
    assert open_connections(api._local_files) == []


async def test_what_is_no_file_gives_its_connection_back(api, server):
    server.will(Reply(200, b"<html>" + bytes(5_000_000)))

    async def fetch():
        async with api.open_result(server.base_url) as stream:
            return [chunk async for chunk in stream.chunks()]

    with qt_like_loop(), pytest.raises(NotAVideo):
        await fetch()
    assert open_connections(api._local_files) == []


async def test_an_answer_that_is_too_long_gives_its_connection_back(api, server):
    server.will(Reply(200, b" " * (2 * MAX_ANSWER_BYTES)))
    with qt_like_loop(), pytest.raises(QueryUnanswered):
        await api.query("j1", REQUEST)
    assert open_connections(api._queries) == []
