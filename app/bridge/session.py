"""The window's access to prices, jobs, clips and requests, as signals and slots."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Iterable
from datetime import date, tzinfo
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from msgspec import Struct
from PySide6.QtCore import QObject, QTimer, Signal, SignalInstance

from app.aio.tasks import TaskSet
from app.bridge.books.backups import BackupService
from app.bridge.books.spending import SpendingService
from app.bridge.jobs.api_key import ApiKeyService
from app.bridge.jobs.elapsed_times import ElapsedTimes
from app.bridge.jobs.job_actions import JobActions
from app.bridge.jobs.queue_model import QueueModel
from app.bridge.jobs.submission import JobSubmitter, PriceList
from app.bridge.library.clip_frames import ClipFrames
from app.bridge.library.imports import ImportService
from app.bridge.library.library_actions import LibraryActions
from app.bridge.library.library_loader import LibraryLoader
from app.bridge.library.library_model import LibraryModel
from app.bridge.library.library_watcher import LibraryWatcher
from app.bridge.library.videos_folder import VideosFolder
from app.bridge.lifecycle import OpeningStage, SessionLifecycle
from app.bridge.platform.error_reporter import ErrorReporter
from app.bridge.platform.multimedia_libraries import MultimediaLibraries
from app.bridge.platform.system_events import Connection
from app.bridge.services import Exchange, Mode, OpenBeside, OpenServices, Services
from app.core import problems
from app.core.budget import Caps
from app.core.job import GONE, Hold, Job, JobState
from app.core.library.clip import Clip
from app.core.library.name_pattern import NameFacts, fill
from app.core.model_card import ModelCard
from app.core.ports import Clock, JournalBackups
from app.core.problem import Problem, ProblemKind
from app.core.request import GenerationRequest

if TYPE_CHECKING:
    from app.bridge.help.health import HealthService
    from app.core.health import HealthChecks


# The first posters come first. A request that is made earlier does not wait.
_NETWORK_AFTER_MS = 1_000


class _Emitters(Struct, frozen=True):
    """An EngineListener of functions: each is the `emit` of the signal with its name."""

    job_changed: Callable[[Job], None]
    progress_changed: Callable[[str, int, int | None], None]
    clip_kept: Callable[[Clip], None]
    online_changed: Callable[[bool], None]
    problem_met: Callable[[Problem], None]
    problem_solved: Callable[[ProblemKind], None]


class _Repeater:
    """Remembers the latest emission of each signal, for a window that is built later."""

    def __init__(self, signals: Iterable[SignalInstance]) -> None:
        # In the order of the emissions.
        self._latest: dict[int, tuple[SignalInstance, tuple[object, ...]]] = {}
        for number, signal in enumerate(signals):
            signal.connect(partial(self._remember, number, signal))

    def _remember(self, number: int, signal: SignalInstance, *values: object) -> None:
        self._latest.pop(number, None)
        self._latest[number] = (signal, values)

    def repeat(self) -> None:
        """Emit everything again, in order."""
        for signal, values in tuple(self._latest.values()):
            signal.emit(*values)


# The API names the charge when the job begins; it is final when the job is saved.
_STATES_WITH_CHARGE = (JobState.RUNNING, JobState.SAVED)


class Session(QObject):
    """The one object between the window and the services; it lives as long as the window.

    The services are opened after the window shows. They can be exchanged for the demo's and back.
    """

    mode_chosen = Signal(object)  # Mode whose services are opened from now on
    opened = Signal(object)  # Mode
    leaving = Signal()  # the services are about to be closed: the last chance to save typed text
    cost_changed = Signal(object)  # Cost, or None while the request cannot be sent
    generate_accepted = Signal(object)  # tuple of the new Jobs
    generate_refused = Signal(object)  # tuple of Problems
    job_changed = Signal(object)  # Job
    # Sizes travel as objects: Qt's int ends at 2 GB.
    progress_changed = Signal(str, object, object)  # take id, received bytes, total bytes or None
    clip_kept = Signal(object)  # Clip
    connection_changed = Signal(object)  # Connection
    problem_met = Signal(object)  # Problem that concerns no single job
    action_refused = Signal(object)  # Problem because of which an action was not begun
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
        open_services: OpenServices,
        open_beside: OpenBeside,
        backups: Callable[[Mode], JournalBackups],
        choose_folder: Callable[[Path], Awaitable[None]],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._clock = clock
        self.zone = zone
        self._has_begun = False
        # Until the system reports otherwise.
        self._has_network = True
        self._connection: Connection | None = None
        self._presses = TaskSet(reporter.report)
        # The tasks that use the opened services and must end before these are closed.
        self._tasks = TaskSet(reporter.report)
        emitters = _Emitters(
            job_changed=self.job_changed.emit,
            progress_changed=self.progress_changed.emit,
            clip_kept=self.clip_kept.emit,
            online_changed=self._on_reachable_changed,
            problem_met=self.problem_met.emit,
            problem_solved=self.problem_solved.emit,
        )
        self._lifecycle = SessionLifecycle(
            open_services=open_services,
            open_beside=open_beside,
            listener=emitters,
            furnish=self._furnish,
            clear=self._clear,
            clock=clock,
            report=reporter.report,
            parent=self,
        )
        self.queue_model = queue_model
        self.library_model = library_model
        self.api_key_service = ApiKeyService(self._tasks, self)
        part = self._lifecycle.part
        engine = part(lambda services: services.engine)
        journal = part(lambda services: services.journal)
        ledger = part(lambda services: services.ledger)
        library = part(lambda services: services.library)
        library_shown = self._lifecycle.shown_part(lambda shown: shown.library)
        pictures = self._lifecycle.shown_part(lambda shown: shown.pictures)
        clip_service = part(lambda services: services.clip_service)
        importer = part(lambda services: services.importer)
        library_scan = part(lambda services: services.library_scan)
        self.job_actions = JobActions(queue_model, self._tasks, engine, self)
        self.library_loader = LibraryLoader(
            library_model, self._tasks, library_shown, pictures, self
        )
        self.library_actions = LibraryActions(self._tasks, library_shown, clip_service, self)
        self.import_service = ImportService(self._tasks, importer, lambda: self.clips_dir, self)
        self.clip_frames = ClipFrames(self._tasks, pictures, self)
        self.multimedia_libraries = MultimediaLibraries(self._tasks, self)
        self.library_watcher = LibraryWatcher(self._tasks, library, library_scan, self)
        self.videos_folder = VideosFolder(
            self._tasks, choose_folder, engine, lambda: self.clips_dir, self
        )
        self.price_list = PriceList(card, clock, self._tasks, self)
        self.spending_service = SpendingService(
            self._tasks, journal, ledger, clock, zone, lambda: self.is_demo, self
        )
        self.backup_service = BackupService(backups, self._tasks, clock, zone, self)
        self._job_submitter = JobSubmitter(
            prices=self.price_list,
            clock=clock,
            zone=zone,
            caps=caps,
            presses=self._presses,
            services=self._lifecycle.usable_services,
            parent=self,
        )
        self._pace = ElapsedTimes(queue_model, self._tasks, journal, clock, self)
        self._network_due = QTimer(self)
        self._network_due.setSingleShot(True)
        self._network_due.setInterval(_NETWORK_AFTER_MS)
        self._connect(reporter)

    def _connect(self, reporter: ErrorReporter) -> None:
        lifecycle = self._lifecycle
        lifecycle.stage_changed.connect(self.stage_changed)
        lifecycle.problem_met.connect(self.problem_met)
        lifecycle.problem_solved.connect(self.problem_solved)
        lifecycle.engine_started.connect(self.backup_service.look_after)
        lifecycle.engine_started.connect(self.library_watcher.begin)
        lifecycle.engine_started.connect(self.library_loader.index_rest)
        lifecycle.engine_started.connect(self.api_key_service.begin)
        lifecycle.engine_started.connect(self._network_due.start)
        self._network_due.timeout.connect(self._on_network_due)
        lifecycle.closed.connect(self._on_closed)
        lifecycle.beside_opened.connect(self._on_library_changed)
        self.job_actions.another_try_wanted.connect(self.generate_again)
        self._job_submitter.cost_changed.connect(self.cost_changed)
        self._job_submitter.generate_accepted.connect(self.generate_accepted)
        self._job_submitter.generate_refused.connect(self.generate_refused)
        self.backup_service.exchange_wanted.connect(self.exchange_journal)
        self.backup_service.problem_met.connect(self.problem_met)
        self.backup_service.problem_solved.connect(self.problem_solved)
        self.api_key_service.problem_met.connect(self.problem_met)
        self.api_key_service.problem_solved.connect(self.problem_solved)
        self.library_actions.problem_met.connect(self.problem_met)
        self.library_actions.not_open.connect(self._on_not_open)
        self.import_service.not_open.connect(self._on_not_open)
        self.videos_folder.refused.connect(self.problem_met)
        self.clip_frames.snapshot_failed.connect(self.problem_met)
        self.videos_folder.changed.connect(self.library_watcher.scan)
        self.import_service.problem_met.connect(self.problem_met)
        self.import_service.imported.connect(self._on_library_changed)
        self.library_watcher.changes_found.connect(self._on_library_changed)
        # Connected first: the models know of a change before the widgets do.
        self.job_changed.connect(self._on_job_changed)
        self.progress_changed.connect(self.queue_model.set_progress)
        self.clip_kept.connect(self._on_clip_kept)
        reporter.problem_reported.connect(self.problem_met)
        self._repeater = _Repeater(
            (
                *(self.mode_chosen, self.stage_changed, self.connection_changed, self.opened),
                *(self.api_key_service.source_changed, self.api_key_service.refused_changed),
                *(self.spending_service.spent_changed, self.price_list.prices_changed),
                *(self.library_actions.tags_listed, self.library_actions.collections_listed),
                *(self.library_actions.searches_listed, self.library_actions.clips_counted),
                *(self.library_loader.unsearched_changed, self.library_model.total_changed),
                *(self.queue_model.counts_changed, self.queue_model.groups_changed),
                self.multimedia_libraries.loaded,
            )
        )

    # --- life --------------------------------------------------------------------------------

    @property
    def is_open(self) -> bool:
        """Whether services are open; False while they are being opened."""
        return self._lifecycle.services is not None

    @property
    def is_demo(self) -> bool:
        """Whether the demo's services are open."""
        services = self._lifecycle.services
        return services is not None and services.mode is Mode.DEMO

    @property
    def clips_dir(self) -> Path | None:
        """The folder that new clips of the open services go into."""
        services = self._lifecycle.services
        return services.clips_dir() if services else None

    def count_unsaved_videos(self) -> int:
        """How many videos are paid for, or being paid for, and not saved; the demo's cost nothing.

        Jobs of another service are not fetched by this window.
        """
        if self.is_demo:
            return 0
        jobs = self.queue_model.jobs()
        return sum(
            (job.is_with_api or job.state is JobState.SENDING) and job.hold is not Hold.SERVICE
            for job in jobs
        )

    def file_name(self, pattern: str, facts: NameFacts) -> str:
        """The file name of a clip by `pattern` and `facts`; approximate without services."""
        services = self._lifecycle.services
        return services.file_name(pattern, facts) if services else fill(pattern, facts)

    def open_health(
        self, open_checks: Callable[[], HealthChecks], parent: QObject
    ) -> HealthService:
        """Make a service whose checks end before the services that they use are closed."""
        from app.bridge.help.health import HealthService

        return HealthService(open_checks, self._tasks, parent)

    def set_max_jobs_at_once(self, max_jobs: int) -> None:
        """Limit how many jobs the engine works on at once."""
        if services := self._lifecycle.services:
            services.engine.set_max_jobs_at_once(max_jobs)

    def repeat_facts(self) -> None:
        """Emit again how things stand, for a window that replaces the first one."""
        self._repeater.repeat()

    def begin(self, mode: Mode) -> None:
        """Open the services for the first time, unless the user has chosen a mode already."""
        if not self._has_begun:
            self.open(mode)

    def open(self, mode: Mode) -> None:
        """Open the services of `mode`, closing those that are open; emits `opened` when done."""
        self.leaving.emit()
        if self.is_demo:
            # The simulator's charges are no real prices.
            self.price_list.forget_charges()
        if self._has_begun:
            # A request made in one mode must not be sent, and paid for, in the other. One made
            # before the first waits for it.
            self._job_submitter.forget()
        self._has_begun = True
        self.mode_chosen.emit(mode)
        self.backup_service.set_mode(mode)
        self._lifecycle.open(mode)

    def exchange_journal(self, exchange: Exchange) -> None:
        """Close the services, await `exchange`, which replaces the job list, and reopen them."""
        self.leaving.emit()
        self._job_submitter.forget()
        self._lifecycle.exchange(exchange)

    async def close(self) -> None:
        """End all tasks and close the services; jobs stay in the journal for the next start."""
        await self._presses.close()
        await self._lifecycle.close()

    def today(self) -> date:
        """The current date in the user's time zone."""
        return self._clock.now().astimezone(self.zone).date()

    async def _furnish(self, services: Services) -> None:
        """Fill the models from the services that were just opened."""
        self.library_loader.refresh()
        self.library_actions.list_names()
        self.spending_service.refresh_spent()
        self._look_at_prices()
        if services.mode is not Mode.DEMO:
            # The demo's key is in no keyring.
            self.stage_changed.emit(OpeningStage.ASKING_KEYRING)
        # Before the engine starts: a queued job needs its key.
        await self.api_key_service.load(services)
        self.api_key_service.set_services(services)
        self.stage_changed.emit(OpeningStage.OPEN)
        self.opened.emit(services.mode)

    def _on_network_due(self) -> None:
        if services := self._lifecycle.services:
            self._tasks.start("load the network", services.api.prepare())

    async def _clear(self) -> None:
        """End the tasks that use the services before these are closed."""
        self.api_key_service.set_services(None)
        self._network_due.stop()
        self._pace.stop()
        self.library_watcher.stop()
        await self._tasks.close()
        await self.library_actions.finish()
        await self.backup_service.finish()

    def _on_closed(self, was_open: bool) -> None:
        self.queue_model.clear()
        if was_open and self._has_network:
            # The next services may ask another address.
            self._set_connection(Connection.UNKNOWN)
        self.library_model.reset((), 0)

    def on_network_changed(self, has_network: bool) -> None:
        """Note that the system's network went or came back; earlier answers prove nothing now."""
        had_network, self._has_network = self._has_network, has_network
        # The first report, a moment after the start, is no change if there is a network.
        if self._connection is None or not (had_network and has_network):
            if services := self._lifecycle.services:
                services.engine.reachability.forget()
            self._set_connection(Connection.UNKNOWN if has_network else Connection.OFFLINE)
        if has_network:
            self.job_actions.try_now()

    def _on_reachable_changed(self, is_reachable: bool) -> None:
        """An answer of the API counts more than what the system says about its network."""
        failure = Connection.UNREACHABLE if self._has_network else Connection.OFFLINE
        self._set_connection(Connection.ONLINE if is_reachable else failure)

    def _set_connection(self, connection: Connection) -> None:
        self._connection = connection
        self.connection_changed.emit(connection)

    # --- making clips ------------------------------------------------------------------------

    def price(self, request: GenerationRequest, takes: int) -> None:
        """Emit what `takes` jobs of `request` would cost."""
        self._job_submitter.price(request, takes)

    def generate(self, request: GenerationRequest, takes: int) -> None:
        """Write `takes` jobs to the journal and send them, or emit every reason against it."""
        self._job_submitter.generate(request, takes, self._lifecycle.cannot_open)

    def generate_again(self, ended: tuple[Job, ...]) -> None:
        """Send the requests of `ended` jobs once more; new takes replace them."""
        self._job_submitter.generate_again(ended, self._lifecycle.cannot_open)

    def allow_once(self) -> None:
        """Send the request that a spending limit has just refused."""
        self._job_submitter.allow_once()

    # --- facts from the engine ---------------------------------------------------------------

    def _on_job_changed(self, job: Job) -> None:
        self.queue_model.set_job(job)
        self.api_key_service.note_job(job)
        self._pace.follow(job)
        if job.charged_usd is not None or job.state in GONE:
            self.spending_service.refresh_spent()
        if job.charged_usd is not None and job.state in _STATES_WITH_CHARGE:
            self._look_at_prices()

    def _look_at_prices(self) -> None:
        if services := self._lifecycle.services:
            # Also the simulator's: a changed price is a thing to see in the demo first.
            self.price_list.look(services.ledger)

    def _on_not_open(self) -> None:
        """Say why an action on clips was not carried out."""
        self.action_refused.emit(self._lifecycle.cannot_open or problems.journal_not_open())

    def _on_library_changed(self) -> None:
        self.library_loader.refresh()
        self.library_actions.list_names()

    def _on_clip_kept(self, clip: Clip) -> None:
        self.library_loader.add(clip)
        self.library_actions.list_names()
