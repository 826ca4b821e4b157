"""Starts, feeds and ends the process that renders demo clips."""

import asyncio
import multiprocessing
import signal
import threading
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from multiprocessing.connection import Connection
from multiprocessing.context import SpawnProcess
from pathlib import Path

from app.demo.look import ClipSpec
from app.demo.render_process import RenderOrder, RenderReport, part_path, serve_renders
from app.fs.in_use import delete


class RenderFailed(Exception):
    """A clip could not be rendered; the text is the reason."""


class Renderer:
    """Renders one clip at a time in its own process, which starts with the first clip.

    The owner calls `render` from one task at a time, and `stop` at the end from any thread.
    """

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._worker: tuple[SpawnProcess, Connection] | None = None
        self._is_stopped = False

    async def render(self, spec: ClipSpec, path: Path) -> None:
        """Render `spec` to `path`, which appears when complete. Raises RenderFailed."""
        report = await asyncio.to_thread(self._exchange, RenderOrder(spec, path))
        if report.failure:
            raise RenderFailed(report.failure)

    def stop(self) -> None:
        """End the process at once, even in the middle of a clip. Idempotent."""
        with self._lock:
            self._is_stopped = True
            self._end_worker()

    def _exchange(self, order: RenderOrder) -> RenderReport:
        with self._lock:
            if self._is_stopped:
                return RenderReport("the simulator is stopping")
            process_id, pipe = self._running_worker()
        try:
            pipe.send(order)
            report = pipe.recv()
        except (EOFError, OSError) as error:
            # The next order finds the worker gone and starts another.
            with suppress(OSError):
                delete(part_path(order.path, process_id), missing_ok=True)
            return RenderReport(f"the renderer ended unexpectedly ({error!r})")
        assert isinstance(report, RenderReport)
        return report

    def _running_worker(self) -> tuple[int, Connection]:
        """The id of the worker's process, and the pipe to it."""
        if self._worker is not None and self._worker[0].is_alive():
            process, ours = self._worker
            assert process.pid is not None
            return process.pid, ours
        self._end_worker()
        # Spawn: a fork of a program with threads is unsafe, and Windows has only spawn.
        context = multiprocessing.get_context("spawn")
        ours, theirs = context.Pipe()
        process = context.Process(
            target=serve_renders, args=(theirs,), name="gallop-renderer", daemon=True
        )
        with _interrupts_blocked():
            process.start()
        # With our copy closed, the death of either process closes the pipe for the other.
        theirs.close()
        self._worker = (process, ours)
        assert process.pid is not None
        return process.pid, ours

    def _end_worker(self) -> None:
        if self._worker is None:
            return
        process, pipe = self._worker
        self._worker = None
        process.kill()
        process.join()
        process.close()
        pipe.close()


@contextmanager
def _interrupts_blocked() -> Iterator[None]:
    """Make a process started in this block ignore Ctrl+C: its owner ends it."""
    if not hasattr(signal, "pthread_sigmask"):
        yield
        return
    before = signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT})
    try:
        yield
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, before)
