"""Runs asyncio on Qt's event loop; the only file that imports qasync.

Everything is cleaned up before `main` returns: qasync cannot await anything while Qt quits.
"""

import asyncio
import gc
import signal
import socket
from collections.abc import Callable, Coroutine, Iterator
from contextlib import contextmanager
from typing import Any

from PySide6.QtCore import QEvent, QObject, QSocketNotifier, QTimer, Signal, SignalInstance
from PySide6.QtWidgets import QApplication
from qasync import QEventLoop

from app.aio.ending_signals import ending_signals
from app.aio.worker_threads import WorkerThreads

_TICK_MS = 500


class Application(QApplication):
    """Turns the system's quit event into a signal, so that the clean-up can be awaited.

    An event filter could do the same, but would call Python for every event of every object.
    """

    quit_requested = Signal()

    def event(self, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Quit:
            self.quit_requested.emit()
            return True
        return super().event(event)


def collect_garbage_here(parent: QObject) -> None:
    """Collect garbage only in the thread of this call, which runs `parent`'s event loop.

    Python's automatic collection stays off until the process ends: in another thread it could
    delete Qt objects, even at the exit. What was imported before is never garbage.
    """
    gc.disable()
    gc.freeze()
    tick = QTimer(parent)
    tick.timeout.connect(_collect_if_due)
    tick.start(_TICK_MS)


def freeze_objects() -> None:
    """Exclude all present objects from garbage collection (`gc.freeze`).

    Modules, classes and widgets live until the end. Otherwise each full collection, of which
    hundreds of jobs cause many, would visit all of them and block the window meanwhile.
    """
    # Otherwise present garbage would stay too.
    gc.collect()
    gc.freeze()


def _collect_if_due() -> None:
    """Collect the oldest generation that is due by Python's own thresholds."""
    counts = zip(gc.get_count(), gc.get_threshold(), strict=True)
    due = [generation for generation, (count, limit) in enumerate(counts) if count > limit]
    if due:
        gc.collect(due[-1])


Main = Callable[[asyncio.Event], Coroutine[None, None, int]]


def run_on_qt(app: Application, main: Main, *, has_signal_come: bool = False) -> int:
    """Run `main(stop)` on `app`'s event loop and return its exit status.

    `stop` is set when the last window closes, when the system asks the program to quit, and on
    any of the `ending_signals`, also one received before; `main` then cleans up and returns.
    """
    collect_garbage_here(app)
    app.setQuitOnLastWindowClosed(False)
    # Before the runner, which would otherwise install its own SIGINT handler.
    signals = _Signals(app, has_come=has_signal_come)
    try:
        with asyncio.Runner(loop_factory=lambda: QEventLoop(app)) as runner:
            return runner.run(_run(app, signals, main))
    finally:
        signals.close()


@contextmanager
def loop_errors_to(report: Callable[[str, BaseException], None]) -> Iterator[None]:
    """Within the block, `report` receives errors that reach only the loop's exception handler.

    These are errors of callbacks, and of shielded steps whose caller was cancelled; a TaskSet
    reports its own errors.
    """
    loop = asyncio.get_running_loop()
    earlier = loop.get_exception_handler()

    def on_error(loop: asyncio.AbstractEventLoop, context: dict[str, Any]) -> None:
        error = context.get("exception")
        if error is None:
            # A warning, such as of a task that was garbage-collected: only for the log.
            loop.default_exception_handler(context)
        else:
            report(context.get("message") or "the event loop", error)

    loop.set_exception_handler(on_error)
    try:
        yield
    finally:
        loop.set_exception_handler(earlier)


async def _run(app: Application, signals: "_Signals", main: Main) -> int:
    loop = asyncio.get_running_loop()
    # qasync's own default runs on QThreads and has crashed (qasync#154, PYSIDE-3165).
    executor = WorkerThreads()
    loop.set_default_executor(executor)
    stop = asyncio.Event()
    app.quit_requested.connect(stop.set)
    app.lastWindowClosed.connect(stop.set)
    signals.listen(stop.set)
    try:
        return await main(stop)
    finally:
        app.quit_requested.disconnect(stop.set)
        app.lastWindowClosed.disconnect(stop.set)
        executor.shutdown(wait=False, cancel_futures=True)


class _Signals:
    """Handles process signals while Qt's event loop sleeps, without a polling timer."""

    def __init__(self, app: QApplication, *, has_come: bool) -> None:
        self._listener: Callable[[], None] | None = None
        self._has_come = has_come
        self._read_end, self._write_end = socket.socketpair()
        self._read_end.setblocking(False)
        self._write_end.setblocking(False)
        self._old_wakeup = signal.set_wakeup_fd(self._write_end.fileno(), warn_on_full_buffer=False)
        self._notifier = QSocketNotifier(
            self._read_end.fileno(), QSocketNotifier.Type.Read, parent=app
        )
        self._notifier.activated.connect(self._on_activated)
        self._old_handlers = {
            number: signal.signal(number, self._on_signal) for number in ending_signals()
        }

    def listen(self, listener: Callable[[], None]) -> None:
        """Call `listener` for each signal, and now if one has come already."""
        self._listener = listener
        if self._has_come:
            listener()

    def close(self) -> None:
        """Restore the former handlers."""
        for number, handler in self._old_handlers.items():
            signal.signal(number, handler)
        signal.set_wakeup_fd(self._old_wakeup)
        self._notifier.setEnabled(False)
        self._read_end.close()
        self._write_end.close()

    def _on_activated(self) -> None:
        # Python runs its signal handlers when it next runs Python code: here.
        self._read_end.recv(4096)

    def _on_signal(self, number: int, frame: object) -> None:
        self._has_come = True
        if self._listener:
            self._listener()


async def next_emission(signal: SignalInstance) -> tuple[Any, ...]:
    """The arguments of the next emission of `signal`."""
    emitted: asyncio.Future[tuple[Any, ...]] = asyncio.get_running_loop().create_future()

    def on_emitted(*arguments: object) -> None:
        if not emitted.done():
            emitted.set_result(arguments)

    signal.connect(on_emitted)
    try:
        return await emitted
    finally:
        signal.disconnect(on_emitted)
