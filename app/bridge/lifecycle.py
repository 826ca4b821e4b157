"""Opens, exchanges and closes the services of one mode."""

import asyncio
from collections.abc import Awaitable, Callable
from contextlib import AsyncExitStack
from enum import StrEnum
from itertools import count
from typing import TypeVar

from PySide6.QtCore import QObject, Signal

from app.aio.tasks import ShieldedTasks, TaskSet
from app.bridge.services import Beside, Exchange, Mode, OpenBeside, OpenServices, Services
from app.core import problems
from app.core.errors import GallopError
from app.core.ports import Clock
from app.core.problem import Problem
from app.engine.jobs.events_port import EngineListener

_IN_USE_RETRY_S = 2.0
# A closing process ends within 15 seconds. One that has the job list for longer is not closing.
_CLOSING_TRIES = 15
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
    beside_opened = Signal()  # the clips can be looked at while another process has the job list
    problem_met = Signal(object)  # Problem
    problem_solved = Signal(object)  # ProblemKind
    engine_started = Signal()

    def __init__(
        self,
        *,
        open_services: OpenServices,
        open_beside: OpenBeside,
        listener: EngineListener,
        furnish: Callable[[Services], Awaitable[None]],
        clear: Callable[[], Awaitable[None]],
        clock: Clock,
        report: Callable[[str, BaseException], None],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._open_services = open_services
        self._open_beside = open_beside
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
        self._beside: Beside | None = None
        self._closing_beside = AsyncExitStack()
        # Set once it is known whether the services can be used.
        self._settled = asyncio.Event()
        self._cannot_open: Problem | None = None

    @property
    def services(self) -> Services | None:
        """The opened services; None while they are being opened or cannot be."""
        return self._services

    def shown_part(self, get: Callable[[Services | Beside], T | None]) -> Callable[[], T | None]:
        """As `part`, but also of the list that another process has, while its clips are shown."""

        def part_now() -> T | None:
            shown = self._services or self._beside
            return get(shown) if shown else None

        return part_now

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
        self._opening.start("open the services", self._open(mode))

    def exchange(self, exchange: Exchange) -> None:
        """Close the services, await `exchange`, which replaces the job list, and reopen them."""
        self._opening.start("open the services", self._exchange_journal(exchange))

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
        for tries in count(1):
            try:
                services = await self._steps.run(self._open_once(mode))
            except GallopError as error:
                problem = error.problem
                if problem.kind is problems.journal_in_use:
                    reason = await self._steps.run(self._look_beside(mode))
                    is_long = reason.kind is problems.journal_closing and tries > _CLOSING_TRIES
                    problem = problem if is_long else reason
                self._set_cannot_open(problem)
                self._settled.set()
                if error.problem.kind is not problems.journal_in_use:
                    return None
                await self._clock.sleep(_IN_USE_RETRY_S)
            else:
                self._settled.clear()
                self._set_cannot_open(None)
                return services
        return None

    async def _look_beside(self, mode: Mode) -> Problem:
        """Why another process has the job list; the clips are shown meanwhile."""
        async with self._exchange:
            if self._beside is None:
                opening = self._open_beside(mode)
                self._beside = await self._closing_beside.enter_async_context(opening)
                self.beside_opened.emit()
            return await self._beside.reason()

    async def _close_beside(self) -> None:
        """End the work that reads beside another process before its file is closed."""
        if self._beside is not None:
            self._beside = None
            await self._clear()
            await self._closing_beside.aclose()

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
            services = await self._closing.enter_async_context(opening)
            await self._close_beside()
            self._services = services
        return services

    async def _close_services(self) -> None:
        await self._steps.run(self._close_once())

    async def _close_once(self) -> None:
        async with self._exchange:
            services, self._services = self._services, None
            self._settled.clear()
            await self._close_beside()
            await self._clear()
            await self._closing.aclose()
            self.closed.emit(services is not None)
