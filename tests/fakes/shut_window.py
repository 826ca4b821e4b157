"""The real window on a session without open services: what shows without any work."""

from contextlib import AbstractAsyncContextManager
from pathlib import Path

from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication

from app.aio.tasks import TaskSet
from app.bridge.jobs.queue_model import QueueModel
from app.bridge.library.library_model import LibraryModel
from app.bridge.platform.desktop import Desktop
from app.bridge.platform.error_reporter import ErrorReporter
from app.bridge.preferences import Preferences
from app.bridge.services import Beside, Mode, Services
from app.bridge.session import Session
from app.core.budget import caps_of
from app.core.model_card import ModelCard
from app.core.settings import Settings
from app.engine.jobs.events_port import EngineListener
from app.storage.database.backup import DailyBackups
from app.storage.settings_store import SettingsStore
from app.system.clock import LocalZone, SystemClock
from app.ui.main_window import MainWindow
from app.ui.queue.job_text import job_state_text
from app.ui.theme.theme import Theme
from app.ui.widgets.formats import clip_text
from tests.paths import RESOURCES


def _stay_shut(mode: Mode, listener: EngineListener) -> AbstractAsyncContextManager[Services]:
    raise AssertionError("nothing here opens the services")


def _stay_shut_beside(mode: Mode) -> AbstractAsyncContextManager[Beside]:
    raise AssertionError("nothing here opens the clips")


async def _choose_nothing(folder: Path) -> None:
    raise AssertionError("nothing here chooses a folder")


class ShutWindow:
    """A window and its session; settings go to `folder`."""

    def __init__(
        self, app: QApplication, card: ModelCard, folder: Path, settings: Settings | None = None
    ) -> None:
        reporter = ErrorReporter()
        self._tasks = TaskSet(reporter.report)
        store = SettingsStore(folder / "settings.json")
        save = (store.save, store.save_draft)
        self._preferences = Preferences(settings or Settings(), "", *save, self._tasks)
        self.session = Session(
            card=card,
            clock=SystemClock(),
            zone=LocalZone(),
            caps=lambda: caps_of(self._preferences.settings, "settings.json"),
            queue_model=QueueModel(job_state_text),
            library_model=LibraryModel(clip_text),
            reporter=reporter,
            open_services=_stay_shut,
            open_beside=_stay_shut_beside,
            backups=lambda mode: DailyBackups(folder / "journal.sqlite3", folder / "backups"),
            choose_folder=_choose_nothing,
        )
        self.theme = Theme(app, RESOURCES / "styles", "light")
        self.window = MainWindow(
            card=card,
            session=self.session,
            preferences=self._preferences,
            theme=self.theme,
            desktop=Desktop(self._tasks, QIcon()),
        )
        app.focusChanged.connect(self.window.focus_keeper.on_focus_changed)

    async def close(self) -> None:
        """Close the window and await the end of its tasks."""
        self.window.close()
        await self.session.close()
        self._preferences.stop_timers()
        await self._tasks.close()
        await self._preferences.close()
        self.window.deleteLater()
