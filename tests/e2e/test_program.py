"""The real program as a process: how it ends, and what the next start makes of what it left."""

import os
import re
import signal
import sqlite3
import subprocess
import uuid
from collections.abc import Awaitable, Callable, Iterator, Sequence
from contextlib import closing, contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

from app.core.job import Job
from app.core.model_card import ModelCard
from app.core.pricing import estimate_usd
from app.core.request import GenerationRequest
from app.demo.server import SimulatorServer
from app.storage.database import Database
from app.storage.journal import SqliteJournal
from app.storage.paths import Paths, make_folders
from app.storage.schema import load_migrations
from tests.fakes.program import COMMAND, ROOT, process_environment, run_gallop
from tests.fakes.real_window import RealWindow, brightness
from tests.fakes.x_windows import XWindows, x_windows

# A machine without sound is told so by the backend; the clip plays on.
pytestmark = pytest.mark.qt_log_ignore("PulseAudioService", "No audio device detected")

# FFmpeg inside Qt, when a clip is closed in the instant it is being opened.
DECODER_SAYS = re.compile(r"\[mov,mp4,|Consider increasing the value for the 'analyzeduration'")

WITHIN_MS = 30_000
# Longer than any test: only the test's own clock brings such a job to its end.
SLOW = "A horse at dawn [demo: slow 3600]"
AN_HOUR_S = 3600.0


@dataclass
class ServiceClock:
    """The simulator's clock, which a test sets forward."""

    ahead_s: float = 0.0

    def now(self) -> datetime:
        return datetime.now(UTC) + timedelta(seconds=self.ahead_s)

    async def sleep(self, seconds: float) -> None:
        raise AssertionError("the simulator sleeps by its own clock nowhere in these tests")


class World:
    """A simulator and the home of programs that work with it."""

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
        """Write one job down, as the window does when Generate is pressed."""
        request = GenerationRequest(self._card.id, prompt, "720P", "16:9", 3)
        estimate = estimate_usd(request, self._card)
        job = Job(uuid.uuid4().hex, request, datetime.now(UTC), estimate)
        self._on_qt_loop(self._write(job))

    async def _write(self, job: Job) -> None:
        paths = Paths.find({"GALLOP_HOME": str(self.home)})
        make_folders(paths)
        database = await Database.open(paths.journal_file, load_migrations())
        await SqliteJournal(database).add([job])
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
        """How many jobs the simulator ever took."""
        return len(list((self._folder / "jobs").glob("*.json")))

    def wait_for_states(self, *states: str) -> None:
        """Wait until the journal says that the jobs are there."""
        self.wait_for(lambda: self.states() == list(states))

    def wait_for(self, is_so: Callable[[], bool]) -> None:
        """Wait, looking again and again; what another process does sends no signals."""
        self._qtbot.waitUntil(is_so, timeout=WITHIN_MS)

    @contextmanager
    def program(self, *arguments: str) -> "Iterator[Program]":
        """The program with its window; what is still running at the end is killed."""
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

    def __init__(self, process: "subprocess.Popen[bytes]", world: World) -> None:
        self.process = process
        self._world = world

    def wait_for_window(self, screen: XWindows) -> None:
        """Wait until its window is on the screen."""
        self._world.wait_for(lambda: screen.title_of(self.process.pid) == "Gallop")

    def ended(self) -> tuple[int, str]:
        """Its exit status and all it wrote, once it has ended."""
        stdout, stderr = self.process.communicate(timeout=WITHIN_MS / 1000)
        return self.process.returncode, (stdout + stderr).decode()

    def assert_ended_well_while_playing(self) -> None:
        """Exit status 0, and no word but that of the decoder, whose clip was taken away."""
        status, output = self.ended()
        ours = [line for line in output.splitlines() if not DECODER_SAYS.match(line)]
        assert (status, ours) == (0, [])


@pytest.fixture
def world(
    tmp_path: Path,
    card: ModelCard,
    qtbot: QtBot,
    on_qt_loop: Callable[[Awaitable[None]], None],
) -> Iterator[World]:
    home = Path(os.environ["GALLOP_HOME"])
    world = World(home, tmp_path / "simulator", card, qtbot, on_qt_loop)
    yield world
    world.server.stop()


def test_a_closed_window_leaves_its_jobs_to_the_next_start(world: World) -> None:
    world.queue(SLOW)
    with x_windows() as screen, world.program() as program:
        program.wait_for_window(screen)
        world.wait_for_states("running")
        screen.close(program.process.pid)
        assert program.ended() == (0, "")
    assert world.states() == ["running"]

    world.clock.ahead_s = AN_HOUR_S
    with world.program() as program:
        world.wait_for_states("saved")
        program.process.send_signal(signal.SIGTERM)
        program.assert_ended_well_while_playing()
    (clip,) = world.clips()
    assert clip.is_file()
    assert world.creates() == 1


def test_a_killed_program_leaves_its_jobs_to_the_next_start(world: World) -> None:
    world.queue(SLOW)
    with world.program() as program:
        world.wait_for_states("running")
        program.process.kill()
        program.ended()
    world.clock.ahead_s = AN_HOUR_S
    with world.program() as program:
        world.wait_for_states("saved")
        program.process.send_signal(signal.SIGINT)
        program.assert_ended_well_while_playing()
    assert len(world.clips()) == 1
    assert world.creates() == 1


def test_killed_while_sending_it_is_not_sent_again(world: World) -> None:
    world.queue("A horse at dawn [demo: hang]")
    with world.program() as program:
        world.wait_for_states("sending")
        program.process.kill()
        program.ended()
    with world.program() as program:
        world.wait_for_states("uncertain")
        program.process.send_signal(signal.SIGTERM)
        assert program.ended() == (0, "")
    assert world.creates() == 0


def test_a_second_window_waits_and_says_so(
    world: World, make_window: Callable[[], RealWindow], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SHORTAPI_BASE_URL", world.url)
    monkeypatch.setenv("SHORTAPI_KEY", "e2e-key")
    world.queue(SLOW)
    with world.program() as program:
        world.wait_for_states("running")
        second = make_window()
        second.show()
        world.wait_for(lambda: "another" in second.notice.lower())
        assert second.jobs() == ()
        second.type_prompt("A second horse")
        second.press_generate()
        assert world.states() == ["running"]
        world.clock.ahead_s = AN_HOUR_S
        program.process.send_signal(signal.SIGTERM)
        assert program.ended() == (0, "")
    second.wait_for(lambda: second.session.rooms is not None)
    world.wait_for_states("saved")
    assert second.notice == ""
    assert second.prompt.toPlainText() == "A second horse"
    assert world.creates() == 1


@pytest.mark.parametrize("arguments", [[], ["--demo"]])
def test_a_second_start_brings_the_first_window_to_the_front(
    world: World, arguments: list[str]
) -> None:
    with x_windows() as screen, world.program() as program:
        program.wait_for_window(screen)
        for _ in range(2):
            ended = run_gallop(arguments, world.home, {})
            assert (ended.status, ended.stdout) == (0, "")
            assert ended.stderr.startswith("Gallop is already open: its window was brought to")
            assert ended.stderr.count("\n") == 1
        assert screen.title_of(program.process.pid) == "Gallop"
        program.process.send_signal(signal.SIGTERM)
        assert program.ended() == (0, "")


def test_after_a_kill_the_next_start_has_a_window(world: World) -> None:
    with x_windows() as screen:
        for end_signal in (signal.SIGKILL, signal.SIGTERM):
            with world.program() as program:
                program.wait_for_window(screen)
                program.process.send_signal(end_signal)
                program.ended()


def test_a_first_look_leaves_a_video_and_a_picture_and_no_noise(world: World) -> None:
    folder = world.home / "walkthrough"
    ended = run_gallop(["--walkthrough", str(folder)], world.home, {})
    assert (ended.status, ended.stderr) == (0, "")
    lines = dict(line.split(":", 1) for line in ended.stdout.strip().splitlines())
    assert Path(lines["Video"].strip()).is_file()
    assert brightness(QImage(lines["Screenshot"].strip())) > 100


def test_the_healthcheck_names_each_part(tmp_path: Path) -> None:
    ended = run_gallop(["--healthcheck"], tmp_path, {"DISPLAY": ""})
    assert (ended.status, ended.stderr) == (0, "")
    lines = dict(line.split(":", 1) for line in ended.stdout.strip().splitlines())
    states = {part: state.strip() for part, state in lines.items()}
    assert states["result"] == "everything works"
    assert states["player"] == "shows it, with sound"
    assert states["window"] == "built"
    assert {
        "Gallop",
        "model card",
        "licences",
        "new versions",
        "certificates",
        "keyring",
        "job list",
        "simulator",
        "clip",
    } <= set(states)
    # It works in a folder of its own.
    assert list(tmp_path.iterdir()) == []


def test_the_version(tmp_path: Path) -> None:
    ended = run_gallop(["--version"], tmp_path, {})
    assert (ended.status, ended.stderr) == (0, "")
    assert ended.stdout.startswith("Gallop 0.")
