"""Changes the videos' folder as the window does, with a job at work and one that waits."""

from collections.abc import Callable
from contextlib import AbstractAsyncContextManager
from dataclasses import dataclass
from datetime import UTC
from pathlib import Path

from PySide6.QtCore import QCoreApplication

from app.aio.tasks import TaskSet
from app.bootstrap.environment import read_environment
from app.bootstrap.opener import videos_folder_setter
from app.bridge.library.videos_folder import VideosFolder
from app.bridge.preferences import Preferences
from app.core.events import JobReport, Outcome
from app.core.job import Hold, JobState
from app.core.library.clip_query import ClipQuery
from app.core.ports import Clock
from app.core.settings import Settings, VideosFolders, settings_with_folder, videos_folders_of
from app.engine.jobs.queue import Engine
from app.storage.database.database import Database
from app.storage.files.clip_folder import ClipFolder
from app.storage.jobs.journal import SqliteJournal
from app.storage.library.library import Library
from app.storage.paths import Paths
from app.storage.settings_store import settings_store
from app.system.clock import SystemClock
from tests.fakes.clips import make_clip, write_clip
from tests.fakes.engine_world import CARD, FakeApi, FakeClock, Watcher
from tests.fakes.fetching import FileApi, paid_job, running

AT_WORK, WAITING, OLD = "take-at-work", "take-waiting", "take-old"


@dataclass(frozen=True)
class Home:
    """A user with the videos' folder `before`, a clip in it, and two paid jobs.

    One is being made, for `before`; the other is finished, and waits for the disk with `away`.
    """

    root: Path

    @property
    def paths(self) -> Paths:
        return Paths.find({"GALLOP_HOME": str(self.root / "changing" / "home")})

    @property
    def films(self) -> Path:
        """The folder that is chosen."""
        return self.root / "changing" / "Films"

    @property
    def before(self) -> Path:
        return self.root / "before"

    @property
    def away(self) -> Path:
        return self.root / "disk" / "away"

    async def make(self) -> None:
        """Begin."""
        self.films.mkdir(parents=True)
        self.before.mkdir()
        self.paths.data_dir.mkdir()
        stored = Settings(**settings_with_folder(VideosFolders(None, (self.away,)), self.before))
        await settings_store(self.paths).save(stored)
        old = write_clip(self.before / "old.mp4", duration_s=1)
        async with self._running(FakeApi(), Watcher()) as (_, database):
            now = FakeClock().now()
            await Library(database).add(make_clip("old", path=old))
            await SqliteJournal(database).add(
                [
                    paid_job(AT_WORK, now, JobState.RUNNING, self.before),
                    paid_job(WAITING, now, JobState.READY, self.away),
                ]
            )

    async def change(self, when_ready: Callable[[], None]) -> None:
        """Choose `films`; returns when the waiting job goes there. `when_ready` is called first."""
        application = QCoreApplication.instance() or QCoreApplication([])
        store, watcher, api = settings_store(self.paths), Watcher(), FakeApi()
        api.queries = [JobReport(Outcome.RUNNING)]
        tasks = TaskSet(lambda name, error: None)
        loaded = await store.load()
        preferences = Preferences(loaded.settings, "", store.save, store.save_draft, tasks)

        def folders() -> VideosFolders:
            return videos_folders_of(preferences.settings)

        environment = read_environment({"GALLOP_HOME": str(self.paths.data_dir)})
        choose = videos_folder_setter(CARD, environment, preferences)
        async with self._running(api, watcher, folders, SystemClock()) as (engine, _):
            chooser = VideosFolder(tasks, choose, lambda: engine, lambda: folders().chosen)
            await engine.start()
            await watcher.until(lambda: self._hold_of(watcher) is Hold.FOLDER)
            when_ready()
            chooser.choose(self.films)
            await watcher.until(lambda: watcher.jobs[WAITING].clips_dir == self.films)
        await tasks.close()
        del application

    async def left(self) -> tuple[VideosFolders, dict[str, Path | None]]:
        """What is written: the folders, and where each job goes."""
        loaded = await settings_store(self.paths).load()
        assert loaded.problem is None
        async with self._running(FakeApi(), Watcher()) as (_, database):
            jobs = await SqliteJournal(database).unfinished()
            return videos_folders_of(loaded.settings), {job.take_id: job.clips_dir for job in jobs}

    async def restart(self, content: bytes) -> dict[str, Path]:
        """Start again with the disk that was away; returns the clips when both jobs are saved."""
        self.away.mkdir(parents=True)
        folders, _ = await self.left()
        watcher, api = Watcher(), FileApi(content)
        async with self._running(api, watcher, lambda: folders) as (engine, database):
            await engine.start()
            await watcher.until(
                lambda: (
                    len(watcher.jobs) == 2
                    and all(job.state is JobState.SAVED for job in watcher.jobs.values())
                )
            )
            assert api.created == []
            clips = await Library(database).page(ClipQuery(), 10, 0)
            return {clip.take_id: clip.path for clip in clips}

    @staticmethod
    def _hold_of(watcher: Watcher) -> Hold | None:
        return watcher.jobs[WAITING].hold if WAITING in watcher.jobs else None

    def _running(
        self,
        api: FakeApi,
        watcher: Watcher,
        folders: Callable[[], VideosFolders] = VideosFolders,
        clock: Clock | None = None,
    ) -> AbstractAsyncContextManager[tuple[Engine, Database]]:
        files = ClipFolder(self.paths.clips_dir, UTC)
        return running(self.paths.journal_file, api, files, watcher, folders=folders, clock=clock)
