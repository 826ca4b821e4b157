"""Time-outs on a loop whose clock jumps, as when the process was stopped or the computer slept."""

import asyncio
from collections.abc import Callable

import pytest

from app.api.patience import patience


class Clock:
    """Stands in for the loop's time; timers run when `to` has passed them."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self._loop = asyncio.get_running_loop()
        self._now = self._loop.time()
        self._timers: list[tuple[float, Callable[[], None]]] = []
        monkeypatch.setattr(self._loop, "time", lambda: self._now)
        monkeypatch.setattr(self._loop, "call_at", self._call_at)

    def _call_at(self, due_at: float, call: Callable[..., None], *arguments: object) -> "Timer":
        timer = Timer(lambda: call(*arguments))
        self._timers.append((due_at, timer))
        return timer

    async def pass_s(self, seconds: float) -> None:
        """Let so much time pass in one leap, then run what is due."""
        self._now += seconds
        due = [timer for due_at, timer in self._timers if due_at <= self._now]
        self._timers = [(at, timer) for at, timer in self._timers if at > self._now]
        for timer in due:
            timer()
        for _ in range(5):
            await asyncio.sleep(0)


class Timer:
    """A timer that can be called off."""

    def __init__(self, call: Callable[[], None]) -> None:
        self._call: Callable[[], None] | None = call

    def cancel(self) -> None:
        self._call = None

    def __call__(self) -> None:
        if self._call:
            self._call()


async def waiting(seconds: float, restarts: asyncio.Event) -> None:
    async with patience(seconds) as counted:
        counted.start()
        await restarts.wait()
        counted.start()
        await asyncio.Event().wait()


@pytest.fixture
async def clock(monkeypatch: pytest.MonkeyPatch) -> Clock:
    return Clock(monkeypatch)


async def test_it_ends_when_the_seconds_are_over(clock: Clock) -> None:
    task = asyncio.create_task(waiting(2.5, asyncio.Event()))
    await asyncio.sleep(0)
    for _ in range(2):
        await clock.pass_s(1)
        assert not task.done()
    await clock.pass_s(0.5)
    with pytest.raises(TimeoutError):
        await task


async def test_progress_begins_anew(clock: Clock) -> None:
    restarts = asyncio.Event()
    task = asyncio.create_task(waiting(2, restarts))
    await asyncio.sleep(0)
    await clock.pass_s(1)
    restarts.set()
    await clock.pass_s(0.9)
    await clock.pass_s(1)
    await clock.pass_s(0.5)
    assert not task.done()
    await clock.pass_s(1)
    await clock.pass_s(1)
    with pytest.raises(TimeoutError):
        await task


async def test_time_in_which_the_process_stood_still_does_not_count(clock: Clock) -> None:
    task = asyncio.create_task(waiting(1.5, asyncio.Event()))
    await asyncio.sleep(0)
    await clock.pass_s(1)
    # Even in the last tick: what lies in the socket can still be read.
    await clock.pass_s(130)
    assert not task.done()
    await clock.pass_s(0.9)
    assert not task.done()
    await clock.pass_s(0.1)
    with pytest.raises(TimeoutError):
        await task
