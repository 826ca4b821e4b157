"""The composition root of the window: builds every object once, and awaits the end."""

import asyncio
import sys
import time
from collections.abc import AsyncIterator, Callable, Coroutine
from contextlib import AsyncExitStack, asynccontextmanager
from pathlib import Path
from typing import Any

from msgspec import Struct
from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication

from app import __version__
from app.aio.tasks import TaskSet, run_until
from app.bootstrap.current_window import CurrentWindow
from app.bootstrap.environment import Environment
from app.bootstrap.help import Discretion, about_credits, build_help_services, discretion_of
from app.bootstrap.languages import AppLanguage
from app.bootstrap.opener import (
    backups_of,
    beside_opener,
    services_opener,
    videos_folder_setter,
)
from app.bridge.jobs.queue_model import QueueModel
from app.bridge.library.library_model import LibraryModel
from app.bridge.platform.desktop import Desktop
from app.bridge.platform.error_reporter import ErrorReporter
from app.bridge.platform.file_opens import FileOpens
from app.bridge.platform.loop import Application, freeze_objects, loop_errors_to, run_on_qt
from app.bridge.platform.single_instance import SingleInstance
from app.bridge.platform.system_events import Connectivity, WakeWatch
from app.bridge.platform.windows import open_mutex
from app.bridge.preferences import Preferences
from app.bridge.services import Mode
from app.bridge.session import Session
from app.core.budget import caps_of
from app.core.errors import StorageError
from app.core.model_card import ModelCard
from app.diagnostics.crash_watch import CrashWatch
from app.diagnostics.logs import logging_to
from app.storage.paths import resources_dir, socket_folder
from app.storage.settings_store import settings_store
from app.system.clock import LocalZone, SystemClock
from app.system.interrupts import Interruption
from app.system.streams import say
from app.ui.library.details.facts_text import clip_speech
from app.ui.main_window import MainWindow
from app.ui.queue.job_text import job_state_text
from app.ui.theme.theme import Theme


class OpenWindow(Struct, frozen=True):
    """The shown window with its session, for callers that control it."""

    shown: CurrentWindow
    session: Session

    @property
    def window(self) -> MainWindow:
        """The current window."""
        return self.shown.window


_ALREADY_OPEN = "Gallop is already open. Its window is now in front."

# After the services are open and their first work is done: keyring, jobs, posters.
_QUIET_AFTER_MS = 3_000

# Runs concurrently with the window; its end closes the program, its result is the exit status.
Companion = Callable[[OpenWindow], Coroutine[Any, Any, int]]


def run_window(
    card: ModelCard,
    environment: Environment,
    mode: Mode,
    companion: Companion | None = None,
    files: tuple[Path, ...] = (),
    interruption: Interruption | None = None,
) -> int:
    """Show the window until it is closed, or until `companion` ends; returns the exit status.

    The clips `files` are opened as if dropped on the window. If a window of the same data folder
    is already open, it is raised instead, and gets the files. A signal that `interruption` has
    already recorded ends the program at once.
    """
    # First, so that Qt's messages go to the log and not to a terminal.
    discretion = discretion_of(environment)
    paths, redactor = environment.paths, discretion.redactor
    watch = CrashWatch(discretion.crashes, paths, redactor, discretion.things)
    with watch, logging_to(paths.logs_dir, redactor, watch.note_last_message), open_mutex():
        # The look is Theme's. `setStyle` would return the style, and PySide make its large class.
        app = Application(["gallop", "-style", "fusion"])
        watch.screen_found()
        app.setApplicationName("Gallop")
        app.setApplicationVersion(__version__)
        app.setDesktopFileName("gallop")
        app.setWindowIcon(QIcon(str(resources_dir() / "icons" / "gallop.svg")))
        # The demo's folder is inside this one: one window for both modes.
        instance = SingleInstance(paths.data_dir, socket_folder(paths), app)
        if companion is None and not instance.is_first(files):
            say(_ALREADY_OPEN)
            return 0
        opens = FileOpens(files, app)
        instance.files_offered.connect(opens.offer)
        if sys.platform == "darwin":
            app.installEventFilter(opens)
        if companion is None:
            watch.collect()

        async def main(stop: asyncio.Event) -> int:
            async with open_window(app, card, environment, discretion) as opened:
                instance.raise_requested.connect(opened.shown.come_to_front)
                once = Qt.ConnectionType.SingleShotConnection
                # When the start is finished.
                opened.session.opened.connect(
                    lambda: QTimer.singleShot(_QUIET_AFTER_MS, opened.session, freeze_objects), once
                )
                # Clips can be opened only when the services are open.
                take = opened.shown.take_files
                opened.session.opened.connect(lambda _: opens.deliver_to(take), once)
                opened.window.first_frame.shown.connect(lambda: opened.session.begin(mode))
                try:
                    if companion is None:
                        await stop.wait()
                        return 0
                    status = await run_until(stop, "companion", companion(opened))
                    return 1 if status is None else status
                finally:
                    # The end may take a while; a user who starts Gallop then wants a window.
                    instance.close()

        has_signal_come = interruption is not None and interruption.has_come
        return run_on_qt(app, main, has_signal_come=has_signal_come)


@asynccontextmanager
async def open_window(
    app: QApplication,
    card: ModelCard,
    environment: Environment,
    discretion: Discretion | None = None,
) -> AsyncIterator[OpenWindow]:
    """Build and show the window; at the exit, close it and end all tasks.

    The caller opens the session's services. `discretion` receives the keys.
    """
    discretion = discretion or discretion_of(environment)
    reporter = ErrorReporter()
    tasks = TaskSet(reporter.report)
    store = settings_store(environment.paths)
    loaded = await store.load()
    draft = await store.load_draft()
    preferences = Preferences(loaded.settings, draft, store.save, store.save_draft, tasks)
    language = AppLanguage(app, resources_dir() / "translations")
    language.use(loaded.settings.language)
    theme = Theme(app, resources_dir() / "styles", loaded.settings.theme.value)
    session = Session(
        card=card,
        clock=SystemClock(),
        zone=LocalZone(),
        caps=lambda: caps_of(preferences.settings, environment.paths.settings_file),
        queue_model=QueueModel(job_state_text),
        library_model=LibraryModel(lambda clip: clip_speech(clip, is_demo=session.is_demo)),
        reporter=reporter,
        open_services=services_opener(card, environment, preferences),
        open_beside=beside_opener(environment),
        backups=lambda mode: backups_of(environment, mode),
        choose_folder=videos_folder_setter(card, environment, preferences),
    )
    preferences.problem_solved.connect(session.problem_solved)
    desktop = Desktop(tasks, app.windowIcon())
    help_services = build_help_services(
        app, environment, discretion, preferences, tasks, session, session
    )

    def build() -> MainWindow:
        window = MainWindow(
            card=card,
            session=session,
            preferences=preferences,
            theme=theme,
            desktop=desktop,
            languages=language.choices,
        )
        app.focusChanged.connect(window.focus_keeper.on_focus_changed)
        app.commitDataRequest.connect(window.on_session_ending)
        window.add_help(help_services, about_credits(card))
        return window

    shown = CurrentWindow(build, language, preferences, session)
    desktop.activated.connect(shown.come_to_front)
    # The user has not answered yet.
    shown.exchanged.connect(help_services.crashes.look)
    # On the program's button in the task bar, so that a minimised window shows it too.
    session.queue_model.counts_changed.connect(
        lambda counts: app.setBadgeNumber(counts.in_progress)
    )
    session.api_key_service.source_changed.connect(
        lambda _: discretion.redactor.learn(session.api_key_service.current())
    )
    connectivity = Connectivity(tasks, session)
    connectivity.changed.connect(session.on_network_changed)
    wake_watch = WakeWatch(SystemClock(), time.monotonic, session)
    wake_watch.woke.connect(session.job_actions.try_now)
    async with AsyncExitStack() as ends:
        reporter.watch_uncaught()
        ends.callback(reporter.stop_watching_uncaught)
        ends.enter_context(loop_errors_to(reporter.report))
        # Qt keeps the receivers of signals alive until the sender is deleted.
        ends.callback(session.deleteLater)
        ends.callback(shown.delete_later)
        ends.push_async_callback(_write_preferences, preferences, reporter)
        ends.push_async_callback(tasks.close)
        # A timer that is due while tasks are being closed would start another one.
        ends.callback(preferences.stop_timers)
        ends.push_async_callback(session.close)
        ends.callback(shown.close_at_once)
        shown.window.show()
        if loaded.problem is not None:
            session.problem_met.emit(loaded.problem)
        connectivity.watch()
        help_services.begin()
        yield OpenWindow(shown, session)


async def _write_preferences(preferences: Preferences, reporter: ErrorReporter) -> None:
    try:
        await preferences.close()
    except StorageError as error:
        # The window is closed; the log still gets the error.
        reporter.report("writing the settings", error)
