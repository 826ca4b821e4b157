"""The real program with its window as a process, with its own home and a simulator."""

import re
import sqlite3
import subprocess
import uuid
from collections.abc import Awaitable, Callable, Iterator, Sequence
from contextlib import closing, contextmanager
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from pytestqt.qtbot import QtBot

from app.core.job import Job
from app.core.model_card import ModelCard
from app.core.prices import estimate_usd
from app.core.request import GenerationRequest
from app.demo.server import SimulatorServer
from app.storage.database.database import Database
from app.storage.database.schema import load_migrations
from app.storage.jobs.journal import SqliteJournal
from app.storage.paths import Paths, make_folders
from tests.fakes.program import COMMAND, ROOT, process_environment
from tests.fakes.x_windows import XWindows
from tests.patience import PATIENCE_S

# Messages of Qt's FFmpeg when a clip is closed while it is being opened.
DECODER_SAYS = re.compile(r"\[mov,mp4,|Consider increasing the value for the 'analyzeduration'")


@dataclass
class ServiceClock:
    """The simulator's clock, which a test can set forward."""

    ahead_s: float = 0.0

    def now(self) -> datetime:
        return datetime.now(UTC) + timedelta(seconds=self.ahead_s)

    async def sleep(self, seconds: float) -> None:
        raise AssertionError("the simulator sleeps by its own clock nowhere in these tests")


class ProgramWorld:
    """A simulator and the home folder of programs that use it."""

    def __init__(
        self,
        home: Path,
        folder: Path,
        card: ModelCard,
        qtbot: QtBot,
        on_qt_loop: Callable[[Awaitable[None]], None],
    ) -> None:
        self.home = home
        self.clock = ServiceClock()
        self.server = SimulatorServer(card, folder, clock=self.clock)
        self.url = self.server.start()
        self._folder = folder
        self._card = card
        self._qtbot = qtbot
        self._on_qt_loop = on_qt_loop

    def queue(self, prompt: str) -> None:
        """Write one job to the journal, as a press of Generate does."""
        request = GenerationRequest(self._card.id, prompt, "720P", "16:9", 3)
        estimate = estimate_usd(request, self._card)
        job = Job(uuid.uuid4().hex, request, datetime.now(UTC), estimate)
        self._on_qt_loop(self._write(job))

    async def _write(self, job: Job) -> None:
        paths = Paths.find({"GALLOP_HOME": str(self.home)})
        make_folders(paths)
        database = await Database.open(paths.journal_file, load_migrations())
        await SqliteJournal(database).add([replace(job, service=self.url)])
        await database.close()

    def states(self) -> list[str]:
        """The state of every job in the journal, the oldest first."""
        return [row[0] for row in self._rows("SELECT state FROM job ORDER BY seq")]

    def clips(self) -> list[Path]:
        """The files of the library."""
        return [Path(row[0]) for row in self._rows("SELECT path FROM clip ORDER BY seq")]

    def _rows(self, question: str) -> Sequence[Any]:
        with closing(sqlite3.connect(self.home / "journal.sqlite3")) as connection:
            return connection.execute(question).fetchall()

    def creates(self) -> int:
        """How many jobs the simulator has accepted."""
        return len(list((self._folder / "jobs").glob("*.json")))

    def wait_for_states(self, *states: str) -> None:
        """Wait until the journal's jobs are in `states`."""
        self.wait_for(lambda: self.states() == list(states))

    def wait_for(self, is_so: Callable[[], bool]) -> None:
        """Poll until `is_so()`; another process sends no signals."""
        self._qtbot.waitUntil(is_so)

    @contextmanager
    def program(self, *arguments: str) -> "Iterator[Program]":
        """Start the program with its window; it is killed at the end if it still runs."""
        environment = process_environment(
            self.home, SHORTAPI_BASE_URL=self.url, SHORTAPI_KEY="e2e-key"
        )
        with subprocess.Popen(
            [*COMMAND, *arguments],
            cwd=ROOT,
            env=environment,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
        ) as process:
            try:
                yield Program(process, self)
            finally:
                process.kill()


class Program:
    """The running program."""

    def __init__(self, process: "subprocess.Popen[bytes]", world: ProgramWorld) -> None:
        self.process = process
        self._world = world

    def wait_for_window(self, screen: XWindows) -> None:
        """Wait until its window is on the screen."""
        self._world.wait_for(lambda: screen.title_of(self.process.pid) == "Gallop")

    def ended(self) -> tuple[int, str]:
        """Wait for its end; returns exit status and output."""
        stdout, stderr = self.process.communicate(timeout=PATIENCE_S)
        return self.process.returncode, (stdout + stderr).decode()

    def assert_ended_well_while_playing(self) -> None:
        """Exit status 0, and no output but that of the decoder, whose clip was closed."""
        status, output = self.ended()
        ours = [line for line in output.splitlines() if not DECODER_SAYS.match(line)]
        assert (status, ours) == (0, [])
