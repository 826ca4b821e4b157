"""What the window works with: prices, jobs, clips and wishes, as signals and slots."""

import asyncio
import uuid
from enum import StrEnum

from PySide6.QtCore import QObject, QTimer, Signal

from app.bridge.clip_feed import ClipFeed
from app.bridge.engine_signals import EngineSignals
from app.bridge.job_desk import JobDesk
from app.bridge.key_desk import KeyDesk
from app.bridge.library_model import LibraryModel
from app.bridge.queue_model import QueueModel
from app.bridge.reporter import ErrorReporter
from app.bridge.rooms import Mode, OpenRooms, Rooms
from app.core.budget import month_start
from app.core.clip import Clip
from app.core.errors import GallopError
from app.core.job import GONE, Job, JobState
from app.core.model_card import ModelCard
from app.core.polling import usual_time
from app.core.ports import Clock
from app.core.pricing import cost_of, estimate_usd
from app.core.problems import Problem, ProblemKind
from app.core.request import GenerationRequest, request_problems, takes_problem
from app.engine.tasks import TaskSet, UnbrokenSteps

_TICK_MS = 1000
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
        queue_model: QueueModel,
        library_model: LibraryModel,
        reporter: ErrorReporter,
        open_rooms: OpenRooms,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._card = card
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
        self._rooms: Rooms | None = None
        # Set once it is known whether the rooms can be used.
        self._settled = asyncio.Event()
        self._cannot_open: Problem | None = None
        self.queue_model = queue_model
        self.library_model = library_model
        self.key_desk = KeyDesk(self._tasks, self)
        self.job_desk = JobDesk(self._tasks, lambda: self._rooms, self)
        self.clip_feed = ClipFeed(library_model, self._tasks, lambda: self._rooms, self)
        self._engine_signals = EngineSignals(self)
        self._tick = QTimer(self)
        self._tick.setInterval(_TICK_MS)
        self._connect(reporter)

    def _connect(self, reporter: ErrorReporter) -> None:
        signals = self._engine_signals
        self.job_desk.another_take_wanted.connect(self.generate)
        signals.job_moved.connect(self._on_job_moved)
        signals.download_moved.connect(self.queue_model.set_progress)
        signals.clip_arrived.connect(self._on_clip_arrived)
        signals.reach_changed.connect(self.online_changed)
        signals.trouble_told.connect(self.problem_met)
        reporter.problem_reported.connect(self.problem_met)
        self._tick.timeout.connect(self._on_tick)

    # --- life --------------------------------------------------------------------------------

    @property
    def rooms(self) -> Rooms | None:
        """The opened rooms; None while they are being opened or cannot be."""
        return self._rooms

    def open(self, mode: Mode) -> None:
        """Open the rooms of `mode`, closing those that are open; `opened` tells when done."""
        # What was pressed in one mode must not be sent, and paid for, in the other.
        for press in self._presses.names:
            self._presses.cancel(press)
        self._opening.start("open the rooms", self._open(mode))

    async def close(self) -> None:
        """End everything; jobs stay in the journal for the next start."""
        await self._presses.close()
        await self._opening.close()
        await self._close_rooms()

    async def _open(self, mode: Mode) -> None:
        await self._close_rooms()
        self.stage_changed.emit(OpeningStage.OPENING)
        rooms = await self._opened_rooms(mode)
        if rooms is None:
            return
        self.clip_feed.refresh()
        self._refresh_spent()
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
            self._tick.stop()
            await self._tasks.close()
            if rooms:
                await rooms.close()
            self.queue_model.clear()
            self.library_model.reset((), 0)

    def on_network_changed(self, is_online: bool) -> None:
        """The system says that the network went or came back."""
        self.online_changed.emit(is_online)
        if is_online:
            self.job_desk.try_now()

    # --- making clips ------------------------------------------------------------------------

    def price(self, request: GenerationRequest, takes: int) -> None:
        """Tell what `takes` jobs of `request` would cost."""
        try:
            cost = cost_of(request, takes, self._card)
        except KeyError:
            cost = None
        self.cost_changed.emit(cost)

    def generate(self, request: GenerationRequest, takes: int) -> None:
        """Write `takes` jobs down and send them, or tell every reason why not."""
        problems = request_problems(request, self._card)
        if takes_refused := takes_problem(takes, self._card):
            problems += (takes_refused,)
        if self._cannot_open:
            problems += (self._cannot_open,)
        if problems:
            self.generate_refused.emit(problems)
            return
        now = self._clock.now()
        jobs = tuple(
            Job(uuid.uuid4().hex, request, now, estimate_usd(request, self._card))
            for _ in range(takes)
        )
        self._presses.start(f"submit {jobs[0].take_id}", self._submit(jobs))

    async def _submit(self, jobs: tuple[Job, ...]) -> None:
        await self._settled.wait()
        if self._cannot_open:
            self.generate_refused.emit((self._cannot_open,))
            return
        assert self._rooms is not None
        try:
            await self._rooms.engine.submit(jobs)
        except GallopError as error:
            self.generate_refused.emit((error.problem,))
        else:
            self.generate_accepted.emit(jobs)

    # --- facts from the engine ---------------------------------------------------------------

    def _on_job_moved(self, job: Job) -> None:
        self.queue_model.set_job(job)
        self.job_changed.emit(job)
        jobs = self.queue_model.jobs()
        self.on_their_way_changed.emit(sum(1 for job in jobs if job.is_active))
        if job.state is JobState.RUNNING:
            self._follow_time(job)
        if job.charged_usd is not None or job.state in GONE:
            self._refresh_spent()

    def _on_clip_arrived(self, clip: Clip) -> None:
        self.clip_feed.add(clip)
        self.clip_kept.emit(clip)

    def _on_tick(self) -> None:
        self.queue_model.tick(self._clock.now())
        if not any(job.state is JobState.RUNNING for job in self.queue_model.jobs()):
            self._tick.stop()

    def _follow_time(self, job: Job) -> None:
        if self._rooms:
            self._tasks.start(f"usual time {job.take_id}", self._load_usual(self._rooms, job))
        if not self._tick.isActive():
            self._on_tick()
            self._tick.start()

    async def _load_usual(self, rooms: Rooms, job: Job) -> None:
        request = job.request
        times_s = await rooms.journal.making_times_s(request.resolution, request.duration_s)
        self.queue_model.set_usual(job.take_id, usual_time(times_s))

    def _refresh_spent(self) -> None:
        if self._rooms:
            self._tasks.start("what was spent", self._load_spent(self._rooms))

    async def _load_spent(self, rooms: Rooms) -> None:
        # The person's month, not Greenwich's.
        since = month_start(self._clock.now().astimezone())
        self.spent_changed.emit(await rooms.journal.spent_usd(since))
