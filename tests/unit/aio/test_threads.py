"""Work in a thread whose caller stops waiting."""

import asyncio
import gc
import threading
from typing import Any

import pytest

from app.aio.threads import go_on, in_thread
from tests.patience import PATIENCE_S


async def test_what_was_stopped_is_no_error_of_anybody_s() -> None:
    """The loop would call its handler, and the window would show an internal error."""
    handled: list[dict[str, Any]] = []
    asyncio.get_running_loop().set_exception_handler(lambda _, context: handled.append(context))
    begun = threading.Event()

    def work(stop: threading.Event) -> None:
        begun.set()
        stop.wait(PATIENCE_S)
        go_on(stop)

    waiting = asyncio.create_task(in_thread(work))
    await asyncio.to_thread(begun.wait, 10)
    waiting.cancel()
    await asyncio.wait([waiting])
    assert waiting.cancelled()
    del waiting
    gc.collect()
    assert handled == []


async def test_the_result_and_the_error_of_the_work() -> None:
    assert await in_thread(lambda stop: stop.is_set()) is False

    def fail(_: threading.Event) -> None:
        raise OSError(28, "full")

    with pytest.raises(OSError, match="full"):
        await in_thread(fail)


async def test_work_that_is_stuck_is_left(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("app.aio.threads._ENDED_WITHIN_S", 0.01)
    begun, release = threading.Event(), threading.Event()

    def work(stop: threading.Event) -> None:
        begun.set()
        release.wait(PATIENCE_S)

    waiting = asyncio.create_task(in_thread(work))
    await asyncio.to_thread(begun.wait, PATIENCE_S)
    waiting.cancel()
    await asyncio.wait([waiting])
    assert waiting.cancelled()
    assert not release.is_set()
    release.set()
