"""What the window works with: prices, jobs, clips and wishes, as signals and slots."""

import asyncio
from collections.abc import Callable
from datetime import tzinfo
from enum import StrEnum

from PySide6.QtCore import QObject, Signal

from app.bridge.backup_desk import BackupDesk, Exchange
from app.bridge.clip_feed import ClipFeed
from app.bridge.engine_signals import EngineSignals
from app.bridge.job_desk import JobDesk
from app.bridge.key_desk import KeyDesk
from app.bridge.ledger_desk import LedgerDesk
from app.bridge.library_model import LibraryModel
from app.bridge.pace import Pace
from app.bridge.press_desk import PressDesk
from app.bridge.price_desk import PriceDesk
from app.bridge.queue_model import QueueModel
from app.bridge.reporter import ErrorReporter
from app.bridge.rooms import Mode, OpenRooms, Rooms
from app.core.budget import Caps
from app.core.clip import Clip
from app.core.errors import GallopError
from app.core.job import GONE, Job, JobState
from app.core.model_card import ModelCard
from app.core.ports import Clock, JournalBackups
from app.core.problems import Problem, ProblemKind
from app.core.request import GenerationRequest
from app.engine.tasks import TaskSet, UnbrokenSteps

_IN_USE_RETRY_S = 2.0


class OpeningStage(StrEnum):
    """What the person waits for while the rooms are being opened."""

    OPENING = "opening"
    ASKING_KEYRING = "asking-keyring"
    OPEN = "open"


class Session(QObject):
    """The one object between the window and the rooms; alive from the first paint to the last.

    The rooms are opened after the window shows and can be exchanged for the demo's and back.
    """

    opened = Signal(object)  # Mode
    cost_changed = Signal(object)  # Cost, or None while the request cannot be sent
    generate_accepted = Signal(object)  # tuple of the new Jobs
    generate_refused = Signal(object)  # tuple of Problems
    job_changed = Signal(object)  # Job
    clip_kept = Signal(object)  # Clip
    online_changed = Signal(bool)
    on_their_way_changed = Signal(int)
    spent_changed = Signal(object)  # Decimal, US dollars this month
    problem_met = Signal(object)  # Problem that concerns no single job
    problem_solved = Signal(object)  # ProblemKind
    stage_changed = Signal(object)  # OpeningStage

    def __init__(
        self,
        *,
        card: ModelCard,
        clock: Clock,
        zone: tzinfo,
        caps: Callable[[], Caps],
        queue_model: QueueModel,
        library_model: LibraryModel,
        reporter: ErrorReporter,
        open_rooms: OpenRooms,
        backups: Callable[[Mode], JournalBackups],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._clock = clock
        self._open_rooms = open_rooms
        self._opening = TaskSet(reporter.report)
        self._presses = TaskSet(reporter.report)
        # What works in the opened rooms and has to end before they are closed.
        self._tasks = TaskSet(reporter.report)
        # Opening and closing, neither cut off half way nor at the same time: a journal that is
        # claimed, a simulator that runs, or an answer about money must not be lost sight of.
        self._steps = UnbrokenSteps()
        self._exchange = asyncio.Lock()
        self._mode = Mode.REAL
        self._rooms: Rooms | None = None
        # Set once it is known whether the rooms can be used.
        self._settled = asyncio.Event()
        self._cannot_open: Problem | None = None
        self.queue_model = queue_model
        self.library_model = library_model
        self.key_desk = KeyDesk(self._tasks, self)
        self.job_desk = JobDesk(queue_model, self._tasks, lambda: self._rooms, self)
        self.clip_feed = ClipFeed(library_model, self._tasks, lambda: self._rooms, self)
        self.price_desk = PriceDesk(card, self._tasks, self)
        self.ledger_desk = LedgerDesk(self._tasks, lambda: self._rooms, clock, zone, self)
        self.backup_desk = BackupDesk(backups, self._tasks, clock, zone, self)
        self._press_desk = PressDesk(
            prices=self.price_desk,
            clock=clock,
            zone=zone,
            caps=caps,
            presses=self._presses,
            rooms=self._usable_rooms,
            parent=self,
        )
        self._engine_signals = EngineSignals(self)
        self._pace = Pace(queue_model, self._tasks, lambda: self._rooms, clock, self)
        self._connect(reporter)

    def _connect(self, reporter: ErrorReporter) -> None:
        signals = self._engine_signals
        self.job_desk.another_try_wanted.connect(self.generate_again)
        self._press_desk.cost_changed.connect(self.cost_changed)
        self._press_desk.generate_accepted.connect(self.generate_accepted)
        self._press_desk.generate_refused.connect(self.generate_refused)
        self.ledger_desk.spent_changed.connect(self.spent_changed)
        self.backup_desk.exchange_wanted.connect(self.exchange_journal)
        self.backup_desk.problem_met.connect(self.problem_met)
        self.backup_desk.problem_solved.connect(self.problem_solved)
        signals.job_moved.connect(self._on_job_moved)
        signals.download_moved.connect(self.queue_model.set_progress)
        signals.clip_arrived.connect(self._on_clip_arrived)
        signals.reach_changed.connect(self.online_changed)
        signals.trouble_told.connect(self.problem_met)
        reporter.problem_reported.connect(self.problem_met)

    # --- life --------------------------------------------------------------------------------

    @property
    def rooms(self) -> Rooms | None:
        """The opened rooms; None while they are being opened or cannot be."""
        return self._rooms

    def open(self, mode: Mode) -> None:
        """Open the rooms of `mode`, closing those that are open; `opened` tells when done."""
        # What was pressed in one mode must not be sent, and paid for, in the other.
        self._press_desk.forget()
        self._mode = mode
        self.backup_desk.set_mode(mode)
        self._opening.start("open the rooms", self._open(mode))

    def exchange_journal(self, exchange: Exchange) -> None:
        """Close the rooms, await `exchange`, which replaces the job list, and open them again."""
        self._press_desk.forget()
        self._opening.start("open the rooms", self._exchange_journal(exchange))

    async def close(self) -> None:
        """End everything; jobs stay in the journal for the next start."""
        await self._presses.close()
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
        self.clip_feed.refresh()
        self.ledger_desk.refresh_spent()
        self.price_desk.look(rooms)
        self.stage_changed.emit(OpeningStage.ASKING_KEYRING)
        # Before the engine starts: a queued job should find its key there.
        keyring_problem = await rooms.keys.load()
        self.key_desk.set_rooms(rooms)
        self.stage_changed.emit(OpeningStage.OPEN)
        self.opened.emit(mode)
        if keyring_problem and keyring_problem.kind is ProblemKind.KEYRING_LOCKED:
            self.problem_met.emit(keyring_problem)
        try:
            await rooms.engine.start()
        except GallopError as error:
            self._set_cannot_open(error.problem)
        self._settled.set()
        self.backup_desk.look_after()

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
            self._rooms = rooms = await self._open_rooms(mode, self._engine_signals)
        return rooms

    async def _close_rooms(self) -> None:
        await self._steps.run(self._close_once())

    async def _close_once(self) -> None:
        async with self._exchange:
            rooms, self._rooms = self._rooms, None
            self._settled.clear()
            self.key_desk.set_rooms(None)
            self._pace.stop()
            await self._tasks.close()
            await self.backup_desk.finish()
            if rooms:
                await rooms.close()
            self.queue_model.clear()
            if rooms:
                self.on_their_way_changed.emit(0)
            self.library_model.reset((), 0)

    def on_network_changed(self, is_online: bool) -> None:
        """The system says that the network went or came back."""
        self.online_changed.emit(is_online)
        if is_online:
            self.job_desk.try_now()

    # --- making clips ------------------------------------------------------------------------

    def price(self, request: GenerationRequest, takes: int) -> None:
        """Tell what `takes` jobs of `request` would cost."""
        self._press_desk.price(request, takes)

    def generate(self, request: GenerationRequest, takes: int) -> None:
        """Write `takes` jobs down and send them, or tell every reason why not."""
        self._press_desk.generate(request, takes, self._cannot_open)

    def generate_again(self, ended: tuple[Job, ...]) -> None:
        """Send the requests of jobs that `ended` once more; new takes take their places."""
        self._press_desk.generate_again(ended, self._cannot_open)

    def allow_once(self) -> None:
        """Send what a spending limit has just refused after all."""
        self._press_desk.allow_once()

    async def _usable_rooms(self) -> Rooms | Problem:
        """The rooms once they are open, or why they cannot be."""
        await self._settled.wait()
        if self._cannot_open:
            return self._cannot_open
        assert self._rooms is not None
        return self._rooms

    # --- facts from the engine ---------------------------------------------------------------

    def _on_job_moved(self, job: Job) -> None:
        self.queue_model.set_job(job)
        self.job_changed.emit(job)
        self.on_their_way_changed.emit(self.queue_model.active_jobs)
        self._pace.follow(job)
        if job.charged_usd is not None or job.state in GONE:
            self.ledger_desk.refresh_spent()
        if job.state is JobState.SAVED and self._rooms:
            self.price_desk.look(self._rooms)

    def _on_clip_arrived(self, clip: Clip) -> None:
        self.clip_feed.add(clip)
        self.clip_kept.emit(clip)
