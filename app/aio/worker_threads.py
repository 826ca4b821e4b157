"""An executor whose stuck threads are abandoned and replaced, and never delay the exit."""

import threading
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from functools import partial
from queue import Empty, SimpleQueue
from typing import Any, TypeVar

T = TypeVar("T")
_MAX_THREADS = 64
_JOINED_WITHIN_S = 5.0


# Enough for the slow calls that overlap: a download's writes, a poster, the keyring.
_USUAL_THREADS = 4


class WorkerThreads(ThreadPoolExecutor):
    """At most `usual` daemon threads, and one more for each cancelled call that still runs.

    A file on a disk that does not answer blocks its thread for ever. The base class would run out
    of threads, and would block the exit of the process. Nothing of it is used: asyncio accepts no
    other class as its default executor.
    """

    def __init__(self, usual: int = _USUAL_THREADS) -> None:
        self._usual = usual
        self._lock = threading.Lock()
        self._waiting: SimpleQueue[tuple[_Call[Any], Callable[[], Any]] | None] = SimpleQueue()
        self._threads: set[threading.Thread] = set()
        self._running: dict[_Call[Any], threading.Thread] = {}
        self._abandoned: set[_Call[Any]] = set()
        self._is_shut = False

    def submit(self, fn: Callable[..., T], /, *args: Any, **kwargs: Any) -> "Future[T]":
        """As Executor.submit; cancelling a running call abandons its thread."""
        call: _Call[T] = _Call(self._on_abandoned)
        with self._lock:
            if self._is_shut:
                raise RuntimeError("the program is ending")
            self._waiting.put((call, partial(fn, *args, **kwargs)))
            self._start_thread_if_needed()
        return call

    def shutdown(self, wait: bool = True, *, cancel_futures: bool = False) -> None:
        """As Executor.shutdown, but waits at most 5 s and not for abandoned threads."""
        with self._lock:
            was_shut, self._is_shut = self._is_shut, True
            threads = self._threads - {self._running.get(call) for call in self._abandoned}
            if cancel_futures:
                self._cancel_waiting()
            if not was_shut:
                for _ in range(_MAX_THREADS):
                    self._waiting.put(None)
        if wait:
            for thread in threads:
                if thread is not None:
                    thread.join(_JOINED_WITHIN_S / len(threads))

    def _cancel_waiting(self) -> None:
        while True:
            try:
                item = self._waiting.get_nowait()
            except Empty:
                return
            if item is not None:
                item[0].cancel()

    def _on_abandoned(self, call: "_Call[Any]") -> None:
        with self._lock:
            if call in self._running:
                self._abandoned.add(call)
                self._start_thread_if_needed()

    def _start_thread_if_needed(self) -> None:
        idle = len(self._threads) - len(self._running)
        most = min(self._usual + len(self._abandoned), _MAX_THREADS)
        if self._waiting.qsize() > idle and len(self._threads) < most:
            thread = threading.Thread(target=self._work, name="worker", daemon=True)
            self._threads.add(thread)
            thread.start()

    def _work(self) -> None:
        me = threading.current_thread()
        while (item := self._waiting.get()) is not None:
            call, work = item
            with self._lock:
                self._running[call] = me
            if call.set_running_or_notify_cancel():
                call.run(work)
            with self._lock:
                del self._running[call]
                was_abandoned = call in self._abandoned
                self._abandoned.discard(call)
                # Another thread has replaced this one.
                is_one_too_many = was_abandoned and len(self._threads) > self._usual
            # Free the call's objects while waiting for the next.
            del item, call, work
            if is_one_too_many:
                break
        with self._lock:
            self._threads.discard(me)


class _Call(Future[T]):
    """The future of one call; calls `on_abandoned` when cancelled while running."""

    def __init__(self, on_abandoned: Callable[["_Call[T]"], None]) -> None:
        super().__init__()
        self._on_abandoned = on_abandoned

    def cancel(self) -> bool:
        is_cancelled = super().cancel()
        if not is_cancelled and self.running():
            self._on_abandoned(self)
        return is_cancelled

    def run(self, work: Callable[[], T]) -> None:
        """Call `work` in this thread; sets its result or its error."""
        with self:
            self.set_result(work())

    def __enter__(self) -> None:
        return None

    def __exit__(self, _: object, error: BaseException | None, __: object) -> bool:
        # Passed to the waiter of the future, as with every executor.
        if error is not None:
            self.set_exception(error)
        return True
