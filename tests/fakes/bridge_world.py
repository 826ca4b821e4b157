"""The library's services on real files, for bridge objects on Qt's loop."""

import asyncio
from collections.abc import Awaitable, Callable
from contextlib import AsyncExitStack
from pathlib import Path
from typing import Any, TypeVar

from app.aio.tasks import TaskSet
from app.bridge.platform.error_reporter import ErrorReporter
from app.core.problem import Problem, ProblemKind
from tests.fakes.library_world import LibraryWorld, library_world

T = TypeVar("T")
Run = Callable[[Awaitable[Any]], Any]


class BridgeWorld:
    """The services of an open library world, with the tasks that use them and their errors."""

    def __init__(self, root: Path, run: Run) -> None:
        self.run = run
        self._stack = AsyncExitStack()
        self.world: LibraryWorld = run(self._stack.enter_async_context(library_world(root)))
        self.library = self.world.library
        self.clip_service = self.world.clip_service
        self.importer = self.world.importer
        self.library_scan = self.world.library_scan
        self.clips_dir = self.world.folders.clips
        self.problems: list[Problem] = []
        self._reporter = ErrorReporter()
        self._reporter.problem_reported.connect(self.problems.append)
        self.tasks = TaskSet(self._reporter.report)
        self.is_open = True

    def part(self, name: str) -> Callable[[], Any]:
        """A function that returns the service of this name while the library is open."""
        return lambda: getattr(self, name) if self.is_open else None

    def kinds(self) -> list[ProblemKind]:
        """The kinds of all reported errors."""
        return [problem.kind for problem in self.problems]

    def close(self) -> None:
        """End the tasks and close the library."""
        self.run(self.tasks.close())
        self.run(self._stack.aclose())


class Gate:
    """Blocks the callers of `through` until it is opened; sets `reached` before."""

    def __init__(self) -> None:
        self.reached = asyncio.Event()
        self._opened = asyncio.Event()

    async def through(self) -> None:
        self.reached.set()
        await self._opened.wait()

    def open(self) -> None:
        self._opened.set()
