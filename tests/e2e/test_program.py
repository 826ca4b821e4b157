"""The real program as a process: how it ends, and what the next start makes of what it left."""

import os
import signal
from collections.abc import Awaitable, Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

from app.core.model_card import ModelCard
from tests.fakes.program import run_gallop
from tests.fakes.program_world import ProgramWorld
from tests.fakes.real_window import RealWindow, brightness
from tests.fakes.x_windows import x_windows

# Longer than any test: only the test's own clock brings such a job to its end.
SLOW = "A horse at dawn [demo: slow 3600]"
AN_HOUR_S = 3600.0


@pytest.fixture
def world(
    tmp_path: Path,
    card: ModelCard,
    qtbot: QtBot,
    on_qt_loop: Callable[[Awaitable[None]], None],
) -> Iterator[ProgramWorld]:
    home = Path(os.environ["GALLOP_HOME"])
    world = ProgramWorld(home, tmp_path / "simulator", card, qtbot, on_qt_loop)
    yield world
    world.server.stop()


def test_a_closed_window_leaves_its_jobs_to_the_next_start(world: ProgramWorld) -> None:
    world.queue(SLOW)
    with x_windows() as screen, world.program() as program:
        program.wait_for_window(screen)
        world.wait_for_states("running")
        screen.close(program.process.pid)
        # What is being made is named first; the end of the session does not wait for an answer.
        world.wait_for(lambda: "Quit Gallop?" in screen.titles_of(program.process.pid))
        program.process.send_signal(signal.SIGTERM)
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


def test_a_killed_program_leaves_its_jobs_to_the_next_start(world: ProgramWorld) -> None:
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


def test_killed_while_sending_it_is_not_sent_again(world: ProgramWorld) -> None:
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
    world: ProgramWorld, make_window: Callable[[], RealWindow], monkeypatch: pytest.MonkeyPatch
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
    second.wait_for(lambda: second.session.is_open)
    world.wait_for_states("saved")
    assert second.notice == ""
    assert second.prompt.toPlainText() == "A second horse"
    assert world.creates() == 1


@pytest.mark.parametrize("arguments", [[], ["--demo"]])
def test_a_second_start_brings_the_first_window_to_the_front(
    world: ProgramWorld, arguments: list[str]
) -> None:
    with x_windows() as screen, world.program() as program:
        program.wait_for_window(screen)
        for _ in range(2):
            ended = run_gallop(arguments, world.home, {})
            assert (ended.status, ended.stdout) == (0, "")
            assert ended.stderr.startswith("Gallop is already open. Its window is now in front.")
            assert ended.stderr.count("\n") == 1
        assert screen.title_of(program.process.pid) == "Gallop"
        program.process.send_signal(signal.SIGTERM)
        assert program.ended() == (0, "")


def test_after_a_kill_the_next_start_has_a_window(world: ProgramWorld) -> None:
    with x_windows() as screen:
        for end_signal in (signal.SIGKILL, signal.SIGTERM):
            with world.program() as program:
                program.wait_for_window(screen)
                program.process.send_signal(end_signal)
                program.ended()


def test_a_first_look_leaves_a_video_and_a_picture_and_no_noise(world: ProgramWorld) -> None:
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
