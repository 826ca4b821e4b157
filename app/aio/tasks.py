"""Ownership of asyncio tasks: named, referenced, reported, cancelled together, or shielded."""

import asyncio
from collections.abc import AsyncIterator, Callable, Coroutine
from contextlib import asynccontextmanager
from typing import Any, TypeVar

from app.core.errors import GallopError

Result = TypeVar("Result")

# The clean-up of a cancelled task takes no longer, unless it waits for a disk.
_ENDED_WITHIN_S = 10.0
_SLICE_S = 1.0
# A slice that took this much longer: the process was suspended.
_STOOD_STILL_S = 1.0


@asynccontextmanager
async def running(
    name: str, work: Coroutine[Any, Any, Result]
) -> AsyncIterator[asyncio.Task[Result]]:
    """Run `work` as the task called `name` while the block runs, and cancel it after the block.

    When the block exits, the task has ended. Raises what the task raises.
    """
    task = asyncio.get_running_loop().create_task(work, name=name)
    try:
        yield task
    finally:
        task.cancel()
        if not task.done():
            await asyncio.wait([task])
        # Always retrieve the error. When the block fails too, the block's error is raised.
        error = None if task.cancelled() else task.exception()
    if error is not None:
        raise error


async def run_until(
    stop: asyncio.Event, name: str, work: Coroutine[Any, Any, Result]
) -> Result | None:
    """Return the result of `work`; when `stop` is set first, cancel `work` and return None.

    Raises what `work` raises.
    """
    async with running(name, work) as task:
        stopping = asyncio.get_running_loop().create_task(stop.wait(), name=f"{name}: stop")
        try:
            await asyncio.wait({task, stopping}, return_when=asyncio.FIRST_COMPLETED)
        finally:
            stopping.cancel()
    return None if task.cancelled() else task.result()


class TaskSet:
    """Starts named tasks, keeps them alive, and reports each failure exactly once.

    Starting a name that still runs cancels the earlier task first.
    """

    def __init__(
        self,
        report: Callable[[str, BaseException], None],
        on_ended: Callable[[], None] = lambda: None,
    ) -> None:
        """`report` receives each failure; `on_ended` is called when a task ends by itself."""
        self._report = report
        self._on_ended = on_ended
        self._tasks: dict[str, asyncio.Task[None]] = {}
        # Cancelled and perhaps still cleaning up. The event loop itself keeps no task alive.
        self._ending: set[asyncio.Task[None]] = set()

    def start(self, name: str, work: Coroutine[None, None, None]) -> None:
        """Run `work` as the task called `name`."""
        self.cancel(name)
        task = asyncio.get_running_loop().create_task(work, name=name)
        self._tasks[name] = task
        task.add_done_callback(self._on_done)

    def is_running(self, name: str) -> bool:
        """Whether a task called `name` still runs."""
        return name in self._tasks

    @property
    def names(self) -> tuple[str, ...]:
        """The names of the running tasks, oldest first."""
        return tuple(self._tasks)

    def cancel(self, name: str) -> None:
        """Cancel the task called `name`, if there is one."""
        if task := self._tasks.pop(name, None):
            self._ending.add(task)
            task.cancel()

    async def close(self) -> None:
        """Cancel all tasks and wait until they have ended.

        The clean-up of one that waits for a disk that does not answer is cancelled too.
        """
        for name in self.names:
            self.cancel(name)
        while late := tuple(self._ending):
            await asyncio.wait(late, timeout=_ENDED_WITHIN_S)
            for task in self._ending.intersection(late):
                task.cancel()

    def _on_done(self, task: asyncio.Task[None]) -> None:
        name = task.get_name()
        self._ending.discard(task)
        if self._tasks.get(name) is task:
            del self._tasks[name]
        if task.cancelled():
            return
        if (error := task.exception()) is not None:
            self._report(name, error)
        self._on_ended()


class ShieldedTasks:
    """Steps that run to their end even if the task that awaits them is cancelled.

    For work that must not stop half way: a request that may be charged and storing its answer.
    """

    def __init__(self) -> None:
        self._tasks: set[asyncio.Task[Any]] = set()

    async def run(self, step: Coroutine[None, None, Result]) -> Result:
        """Run `step` to its end. Returns its result or raises its error."""
        task = asyncio.get_running_loop().create_task(step, name="shielded step")
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)
        try:
            return await asyncio.shield(task)
        except asyncio.CancelledError:
            task.add_done_callback(self._on_orphan_done)
            raise

    async def finish(self, within_s: float) -> None:
        """Wait for the running steps, then cancel those that take longer than `within_s`."""
        loop, left_s, late = asyncio.get_running_loop(), within_s, set(self._tasks)
        # In slices: after a suspension (Ctrl+Z) there is still time to read the answer.
        while late and left_s > 0:
            slice_s, began_at = min(_SLICE_S, left_s), loop.time()
            _, late = await asyncio.wait(late, timeout=slice_s)
            if loop.time() < began_at + slice_s + _STOOD_STILL_S:
                left_s -= slice_s
        for task in late:
            task.cancel()
        await asyncio.gather(*late, return_exceptions=True)

    @staticmethod
    def _on_orphan_done(task: asyncio.Task[Any]) -> None:
        """Retrieve the error of a step whose waiter was cancelled; report only unexpected ones."""
        error = None if task.cancelled() else task.exception()
        if error is not None and not isinstance(error, GallopError):
            message = "a step whose waiter had left"
            context = {"message": message, "exception": error, "task": task}
            task.get_loop().call_exception_handler(context)
