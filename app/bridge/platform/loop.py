"""Runs asyncio on Qt's event loop; the only file that knows qasync.

Everything is cleaned up before `main` returns: qasync cannot await anything once Qt is quitting.
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
from app.bridge.platform.worker_threads import WorkerThreads

_TICK_MS = 500


class Application(QApplication):
    """Turns the system's wish to quit into a signal, so that cleaning up can be awaited.

    An event filter would do as well, but Python would be asked about every event of every object.
    """

    quit_requested = Signal()

    def event(self, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Quit:
            self.quit_requested.emit()
            return True
        return super().event(event)


def search_for_garbage_here(parent: QObject) -> None:
    """From now on search on the thread of this call, which runs `parent`'s event loop.

    Python's own search stays off until the process ends, as nothing else makes its last moments
    safe.
    """
    gc.disable()
    tick = QTimer(parent)
    tick.timeout.connect(_search_if_due)
    tick.start(_TICK_MS)


def keep_for_good() -> None:
    """Take all that is loaded out of the search, whose full rounds halt the window meanwhile.

    Modules, classes and widgets stay until the end; without this each full search, of which
    hundreds of jobs cause many, looks through all of them.
    """
    # What is garbage already would stay for good as well.
    gc.collect()
    gc.freeze()


def _search_if_due() -> None:
    """One search, of the oldest generation whose turn it is by Python's own thresholds."""
    counts = zip(gc.get_count(), gc.get_threshold(), strict=True)
    due = [generation for generation, (count, limit) in enumerate(counts) if count > limit]
    if due:
        gc.collect(due[-1])


# Enough for the slow things that run beside each other: a download's writes, a poster, the keyring.
_WORKER_THREADS = 4

Main = Callable[[asyncio.Event], Coroutine[None, None, int]]


def run_on_qt(app: Application, main: Main, *, has_signal_come: bool = False) -> int:
    """Run `main(stop)` on `app`'s event loop and return its exit status.

    `stop` is set when the last window closes, when the system asks the program to quit, and on
    any of the `ending_signals`, also one that came before; `main` then cleans up and returns.
    """
    search_for_garbage_here(app)
    app.setQuitOnLastWindowClosed(False)
    # In place before the runner, which would otherwise put its own SIGINT handler there.
    signals = _Signals(app, has_come=has_signal_come)
    try:
        with asyncio.Runner(loop_factory=lambda: QEventLoop(app)) as runner:
            return runner.run(_run(app, signals, main))
    finally:
        signals.close()


@contextmanager
def loop_errors_to(report: Callable[[str, BaseException], None]) -> Iterator[None]:
    """While inside, `report` hears of errors that only the running loop would be told of.

    These are errors of callbacks, and of steps whose waiter has left; a TaskSet reports its own.
    """
    loop = asyncio.get_running_loop()
    earlier = loop.get_exception_handler()

    def on_error(loop: asyncio.AbstractEventLoop, context: dict[str, Any]) -> None:
        error = context.get("exception")
        if error is None:
            # A warning, such as of a task that was thrown away: for the log alone.
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
    executor = WorkerThreads(_WORKER_THREADS)
    loop.set_default_executor(executor)
    stop = asyncio.Event()
    app.quit_requested.connect(stop.set)
    app.lastWindowClosed.connect(stop.set)
    signals.tell(stop.set)
    try:
        return await main(stop)
    finally:
        app.quit_requested.disconnect(stop.set)
        app.lastWindowClosed.disconnect(stop.set)
        executor.shutdown(wait=False, cancel_futures=True)


class _Signals:
    """Lets Python see signals while Qt's event loop sleeps, without a polling timer."""

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

    def tell(self, listener: Callable[[], None]) -> None:
        """Call `listener` for each signal, and at once if one has come already."""
        self._listener = listener
        if self._has_come:
            listener()

    def close(self) -> None:
        """Put everything back as it was."""
        for number, handler in self._old_handlers.items():
            signal.signal(number, handler)
        signal.set_wakeup_fd(self._old_wakeup)
        self._notifier.setEnabled(False)
        self._read_end.close()
        self._write_end.close()

    def _on_activated(self) -> None:
        # Python runs its signal handlers as soon as any Python code does, that is: here.
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
