"""Opens, exchanges and closes the services of one mode."""

import asyncio
from collections.abc import Awaitable, Callable
from contextlib import AsyncExitStack
from enum import StrEnum
from typing import TypeVar

from PySide6.QtCore import QObject, Signal

from app.aio.tasks import ShieldedTasks, TaskSet
from app.bridge.services import Exchange, Mode, OpenServices, Services
from app.core import problems
from app.core.errors import GallopError
from app.core.ports import Clock
from app.core.problem import Problem
from app.engine.jobs.events_port import EngineListener

_IN_USE_RETRY_S = 2.0
T = TypeVar("T")


class OpeningStage(StrEnum):
    """What the user waits for while the services are being opened."""

    OPENING = "opening"
    ASKING_KEYRING = "asking-keyring"
    OPEN = "open"


class SessionLifecycle(QObject):
    """Owns the open services: at most one set, and none during an exchange.

    `furnish` prepares newly opened services before their engine starts. `clear` ends the work
    that uses them before they are closed.
    """

    closed = Signal(bool)  # whether anything had been open
    stage_changed = Signal(object)  # OpeningStage
    problem_met = Signal(object)  # Problem
    problem_solved = Signal(object)  # ProblemKind
    engine_started = Signal()

    def __init__(
        self,
        *,
        open_services: OpenServices,
        listener: EngineListener,
        furnish: Callable[[Services], Awaitable[None]],
        clear: Callable[[], Awaitable[None]],
        clock: Clock,
        report: Callable[[str, BaseException], None],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._open_services = open_services
        self._listener = listener
        self._furnish = furnish
        self._clear = clear
        self._clock = clock
        self._opening = TaskSet(report)
        # Opening and closing are never cancelled half way and never overlap. Otherwise a claimed
        # journal, a running simulator or an answer about money could be lost.
        self._steps = ShieldedTasks()
        self._exchange = asyncio.Lock()
        self._mode = Mode.REAL
        self._services: Services | None = None
        self._closing = AsyncExitStack()
        # Set once it is known whether the services can be used.
        self._settled = asyncio.Event()
        self._cannot_open: Problem | None = None

    @property
    def services(self) -> Services | None:
        """The opened services; None while they are being opened or cannot be."""
        return self._services

    def part(self, get: Callable[[Services], T]) -> Callable[[], T | None]:
        """A function that returns `get(services)`, or None while no services are open."""

        def part_now() -> T | None:
            return get(self._services) if self._services else None

        return part_now

    @property
    def cannot_open(self) -> Problem | None:
        """Why the services cannot be used, if they cannot."""
        return self._cannot_open

    def open(self, mode: Mode) -> None:
        """Open the services of `mode`, closing those that are open."""
        self._mode = mode
        self._opening.start("open the rooms", self._open(mode))

    def exchange(self, exchange: Exchange) -> None:
        """Close the services, await `exchange`, which replaces the job list, and reopen them."""
        self._opening.start("open the rooms", self._exchange_journal(exchange))

    async def usable_services(self) -> Services | Problem:
        """The services once they are open, or why they cannot be."""
        await self._settled.wait()
        if self._cannot_open:
            return self._cannot_open
        assert self._services is not None
        return self._services

    async def close(self) -> None:
        """Close the services that are open or being opened."""
        await self._opening.close()
        await self._close_services()

    async def _exchange_journal(self, exchange: Exchange) -> None:
        await self._close_services()
        # What is wrong with the other list will be emitted again.
        self._set_cannot_open(None)
        await self._steps.run(self._exchange_once(exchange))
        await self._open(self._mode)

    async def _exchange_once(self, exchange: Exchange) -> None:
        async with self._exchange:
            await exchange()

    async def _open(self, mode: Mode) -> None:
        await self._close_services()
        self.stage_changed.emit(OpeningStage.OPENING)
        services = await self._opened_services(mode)
        if services is None:
            return
        await self._furnish(services)
        try:
            await services.engine.start()
        except GallopError as error:
            self._set_cannot_open(error.problem)
        self._settled.set()
        self.engine_started.emit()

    async def _opened_services(self, mode: Mode) -> Services | None:
        """The services of `mode`; None when they cannot be opened, with the reason emitted.

        While another process uses the same journal, retries until that process ends.
        """
        while True:
            try:
                services = await self._steps.run(self._open_once(mode))
            except GallopError as error:
                self._set_cannot_open(error.problem)
                self._settled.set()
                if error.problem.kind is not problems.journal_in_use:
                    return None
                await self._clock.sleep(_IN_USE_RETRY_S)
            else:
                self._settled.clear()
                self._set_cannot_open(None)
                return services

    def _set_cannot_open(self, problem: Problem | None) -> None:
        """Store why nothing can be generated (None when it can) and emit the change once."""
        before, self._cannot_open = self._cannot_open, problem
        if before and (problem is None or problem.kind is not before.kind):
            self.problem_solved.emit(before.kind)
        if problem and problem != before:
            self.problem_met.emit(problem)

    async def _open_once(self, mode: Mode) -> Services:
        async with self._exchange:
            opening = self._open_services(mode, self._listener)
            self._services = services = await self._closing.enter_async_context(opening)
        return services

    async def _close_services(self) -> None:
        await self._steps.run(self._close_once())

    async def _close_once(self) -> None:
        async with self._exchange:
            services, self._services = self._services, None
            self._settled.clear()
            await self._clear()
            await self._closing.aclose()
            self.closed.emit(services is not None)
