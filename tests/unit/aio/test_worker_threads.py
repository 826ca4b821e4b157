"""Threads that wait for a disk keep neither the others' work nor the program's end."""

import asyncio
import threading
from collections.abc import Iterator

import pytest

from app.aio.worker_threads import WorkerThreads
from tests.patience import PATIENCE_S


@pytest.fixture
def release() -> Iterator[threading.Event]:
    """Ends what is stuck, after the test."""
    event = threading.Event()
    yield event
    event.set()


def stuck(begun: threading.Semaphore, release: threading.Event) -> None:
    begun.release()
    release.wait(PATIENCE_S)


def test_results_and_errors(release: threading.Event) -> None:
    threads = WorkerThreads(2)
    assert [threads.submit(pow, n, 2).result(PATIENCE_S) for n in range(20)][19] == 361
    with pytest.raises(ZeroDivisionError):
        threads.submit(divmod, 1, 0).result(PATIENCE_S)
    threads.shutdown()
    with pytest.raises(RuntimeError):
        threads.submit(pow, 2, 2)


def test_no_more_threads_than_usual(release: threading.Event) -> None:
    threads = WorkerThreads(2)
    begun = threading.Semaphore(0)
    calls = [threads.submit(stuck, begun, release) for _ in range(3)]
    assert begun.acquire(timeout=PATIENCE_S)
    assert begun.acquire(timeout=PATIENCE_S)
    assert [call.running() for call in calls] == [True, True, False]
    assert calls[2].cancel()
    release.set()
    for call in calls[:2]:
        call.result(PATIENCE_S)
    threads.shutdown()


async def test_what_is_stuck_and_left_gives_its_thread_to_others(
    release: threading.Event,
) -> None:
    threads, loop = WorkerThreads(2), asyncio.get_running_loop()
    begun = threading.Semaphore(0)
    for _ in range(5):
        waiting = asyncio.ensure_future(loop.run_in_executor(threads, stuck, begun, release))
        await asyncio.to_thread(begun.acquire, timeout=PATIENCE_S)
        waiting.cancel()
        await asyncio.wait([waiting])
        async with asyncio.timeout(PATIENCE_S):
            assert await loop.run_in_executor(threads, pow, 3, 2) == 9
    # Returns although five are stuck.
    threads.shutdown()
    assert not release.is_set()


def test_what_waits_is_cancelled_at_the_end(release: threading.Event) -> None:
    threads = WorkerThreads(1)
    begun = threading.Semaphore(0)
    first = threads.submit(stuck, begun, release)
    assert begun.acquire(timeout=PATIENCE_S)
    second = threads.submit(pow, 2, 2)
    threads.shutdown(wait=False, cancel_futures=True)
    assert second.cancelled()
    release.set()
    assert first.result(PATIENCE_S) is None
    threads.shutdown()


def test_many_left_calls_that_end_leave_the_usual_threads(release: threading.Event) -> None:
    threads = WorkerThreads(1)
    begun = threading.Semaphore(0)
    calls = [threads.submit(stuck, begun, release)]
    for _ in range(4):
        assert begun.acquire(timeout=PATIENCE_S)
        calls[-1].cancel()
        calls.append(threads.submit(stuck, begun, release))
    assert begun.acquire(timeout=PATIENCE_S)
    release.set()
    for call in calls:
        call.result(PATIENCE_S)
    assert threads.submit(pow, 2, 3).result(PATIENCE_S) == 8
    threads.shutdown()
