"""Work on clips in threads that somebody stops waiting for."""

import asyncio
import threading

import pytest

from app.media import reading
from tests.patience import PATIENCE_S


async def test_a_file_that_never_answers_is_left(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(reading, "_ENDED_WITHIN_S", 0.01)
    begun, release = threading.Event(), threading.Event()

    def work(stop: threading.Event) -> None:
        begun.set()
        release.wait(PATIENCE_S)

    waiting = asyncio.create_task(reading.in_thread(work))
    await asyncio.to_thread(begun.wait, PATIENCE_S)
    waiting.cancel()
    await asyncio.wait([waiting])
    assert waiting.cancelled()
    assert not release.is_set()
    release.set()
