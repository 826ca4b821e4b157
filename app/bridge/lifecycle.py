"""Opens the rooms of one mode, exchanges and closes them; knows why they cannot be opened."""

import asyncio
from collections.abc import Awaitable, Callable
from enum import StrEnum

from PySide6.QtCore import QObject, Signal

from app.aio.tasks import TaskSet, UnbrokenSteps
from app.bridge.services import Exchange, Mode, OpenRooms, Rooms
from app.core.errors import GallopError
from app.core.ports import Clock
from app.core.problem import Problem, ProblemKind
from app.engine.jobs.events_port import EngineListener

_IN_USE_RETRY_S = 2.0


class OpeningStage(StrEnum):
    """What the person waits for while the rooms are being opened."""

    OPENING = "opening"
    ASKING_KEYRING = "asking-keyring"
    OPEN = "open"


class Door(QObject):
    """The way into the rooms: at most one set is open, and none while one is exchanged.

    `furnish` makes the newly opened rooms ready before their engine starts; `clear` ends what
    works in them before they are closed.
    """

    closed = Signal(bool)  # whether anything had been open
    stage_changed = Signal(object)  # OpeningStage
    problem_met = Signal(object)  # Problem
    problem_solved = Signal(object)  # ProblemKind
    engine_started = Signal()

    def __init__(
        self,
        *,
        open_rooms: OpenRooms,
        listener: EngineListener,
        furnish: Callable[[Rooms], Awaitable[None]],
        clear: Callable[[], Awaitable[None]],
        clock: Clock,
        report: Callable[[str, BaseException], None],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._open_rooms = open_rooms
        self._listener = listener
        self._furnish = furnish
        self._clear = clear
        self._clock = clock
        self._opening = TaskSet(report)
        # Opening and closing, neither cut off half way nor at the same time: a journal that is
        # claimed, a simulator that runs, or an answer about money must not be lost sight of.
        self._steps = UnbrokenSteps()
        self._exchange = asyncio.Lock()
        self._mode = Mode.REAL
        self._rooms: Rooms | None = None
        # Set once it is known whether the rooms can be used.
        self._settled = asyncio.Event()
        self._cannot_open: Problem | None = None

    @property
    def rooms(self) -> Rooms | None:
        """The opened rooms; None while they are being opened or cannot be."""
        return self._rooms

    @property
    def cannot_open(self) -> Problem | None:
        """Why the rooms cannot be used, if they cannot."""
        return self._cannot_open

    def open(self, mode: Mode) -> None:
        """Open the rooms of `mode`, closing those that are open."""
        self._mode = mode
        self._opening.start("open the rooms", self._open(mode))

    def exchange(self, exchange: Exchange) -> None:
        """Close the rooms, await `exchange`, which replaces the job list, and open them again."""
        self._opening.start("open the rooms", self._exchange_journal(exchange))

    async def usable_rooms(self) -> Rooms | Problem:
        """The rooms once they are open, or why they cannot be."""
        await self._settled.wait()
        if self._cannot_open:
            return self._cannot_open
        assert self._rooms is not None
        return self._rooms

    async def close(self) -> None:
        """Close whatever is open or being opened."""
        await self._opening.close()
        await self._close_rooms()

    async def _exchange_journal(self, exchange: Exchange) -> None:
        await self._close_rooms()
        # What is wrong with the other list will be told anew.
        self._set_cannot_open(None)
        await self._steps.run(self._exchange_once(exchange))
        await self._open(self._mode)

    async def _exchange_once(self, exchange: Exchange) -> None:
        async with self._exchange:
            await exchange()

    async def _open(self, mode: Mode) -> None:
        await self._close_rooms()
        self.stage_changed.emit(OpeningStage.OPENING)
        rooms = await self._opened_rooms(mode)
        if rooms is None:
            return
        await self._furnish(rooms)
        try:
            await rooms.engine.start()
        except GallopError as error:
            self._set_cannot_open(error.problem)
        self._settled.set()
        self.engine_started.emit()

    async def _opened_rooms(self, mode: Mode) -> Rooms | None:
        """The rooms of `mode`; None, and said why, when they cannot be opened.

        While another process works on the same journal, this one waits for its end.
        """
        while True:
            try:
                rooms = await self._steps.run(self._open_once(mode))
            except GallopError as error:
                self._set_cannot_open(error.problem)
                self._settled.set()
                if error.problem.kind is not ProblemKind.JOURNAL_IN_USE:
                    return None
                await self._clock.sleep(_IN_USE_RETRY_S)
            else:
                self._settled.clear()
                self._set_cannot_open(None)
                return rooms

    def _set_cannot_open(self, problem: Problem | None) -> None:
        """Remember, and tell once, why nothing can be generated; None when it can."""
        before, self._cannot_open = self._cannot_open, problem
        if before and (problem is None or problem.kind is not before.kind):
            self.problem_solved.emit(before.kind)
        if problem and problem != before:
            self.problem_met.emit(problem)

    async def _open_once(self, mode: Mode) -> Rooms:
        async with self._exchange:
            self._rooms = rooms = await self._open_rooms(mode, self._listener)
        return rooms

    async def _close_rooms(self) -> None:
        await self._steps.run(self._close_once())

    async def _close_once(self) -> None:
        async with self._exchange:
            rooms, self._rooms = self._rooms, None
            self._settled.clear()
            await self._clear()
            if rooms:
                await rooms.close()
            self.closed.emit(rooms is not None)
