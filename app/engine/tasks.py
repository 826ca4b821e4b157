"""One owner for a room's asyncio tasks: named, referenced, reported, ended together."""

import asyncio
from collections.abc import Callable, Coroutine


class TaskSet:
    """Starts named tasks, keeps them alive, and reports each failure exactly once.

    Starting a name that still runs cancels the earlier task first: the newest wish counts.
    """

    def __init__(self, report: Callable[[str, BaseException], None]) -> None:
        self._report = report
        self._tasks: dict[str, asyncio.Task[None]] = {}

    def start(self, name: str, work: Coroutine[None, None, None]) -> None:
        """Run `work` as the task called `name`."""
        self.cancel(name)
        task = asyncio.get_running_loop().create_task(work, name=name)
        self._tasks[name] = task
        task.add_done_callback(self._on_done)

    def is_running(self, name: str) -> bool:
        """Whether a task called `name` has not ended yet."""
        return name in self._tasks

    @property
    def names(self) -> tuple[str, ...]:
        """The tasks that run now, oldest first."""
        return tuple(self._tasks)

    def cancel(self, name: str) -> None:
        """Ask the task called `name` to end; nothing happens when there is none."""
        if task := self._tasks.pop(name, None):
            task.cancel()

    async def close(self) -> None:
        """End all tasks and wait until they have."""
        tasks = tuple(self._tasks.values())
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)

    def _on_done(self, task: asyncio.Task[None]) -> None:
        name = task.get_name()
        if self._tasks.get(name) is task:
            del self._tasks[name]
        if not task.cancelled() and (error := task.exception()) is not None:
            self._report(name, error)
