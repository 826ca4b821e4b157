"""An update of the running program is noticed once, when the user returns to the window."""

import asyncio
import threading
from collections.abc import Awaitable, Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

import app.bridge.help.program_file
from app.aio.tasks import TaskSet
from app.bridge.help.program_file import ProgramFile

ACTIVE = Qt.ApplicationState.ApplicationActive
INACTIVE = Qt.ApplicationState.ApplicationInactive
OnLoop = Callable[[Awaitable[object]], object]


def nothing() -> None:
    """There is nothing to load."""


class World:
    """A program's file, and who watches it."""

    def __init__(self, folder: Path, on_loop: OnLoop, qtbot: QtBot) -> None:
        self.path = folder / "gallop"
        self.path.write_bytes(b"the old one")
        self.mistakes: list[BaseException] = []
        self.emitted: list[bool] = []
        self.on_loop = on_loop
        self.qtbot = qtbot
        self.tasks = TaskSet(lambda _, error: self.mistakes.append(error))

    def watch(self, load: Callable[[], None] = nothing) -> ProgramFile:
        watch = ProgramFile(self.path, load, self.tasks)
        watch.replaced.connect(lambda: self.emitted.append(True))
        self.do(watch.begin)
        return watch

    def do(self, what: Callable[[], None]) -> None:
        """Do it on the loop, and wait until no task runs any more."""

        async def doing() -> None:
            what()

        self.on_loop(doing())
        self.qtbot.waitUntil(lambda: not self.tasks.names)

    def update(self) -> None:
        new = self.path.with_name("gallop.dpkg-new")
        new.write_bytes(b"the new one")
        new.replace(self.path)


@pytest.fixture
def world(tmp_path: Path, on_qt_loop: OnLoop, qtbot: QtBot) -> World:
    return World(tmp_path, on_qt_loop, qtbot)


def test_an_update_is_reported_once(world: World) -> None:
    watch = world.watch()
    world.do(lambda: watch.look_when_active(ACTIVE))
    assert world.emitted == []
    world.update()
    world.do(lambda: watch.look_when_active(INACTIVE))
    assert world.emitted == []
    for _ in range(2):
        world.do(lambda: watch.look_when_active(ACTIVE))
    assert world.emitted == [True]
    assert world.mistakes == []


def test_a_program_that_is_gone_is_no_update(world: World) -> None:
    watch = world.watch()
    world.path.unlink()
    world.do(lambda: watch.look_when_active(ACTIVE))
    assert world.emitted == []
    # The update has only now come to its end.
    world.update()
    world.do(lambda: watch.look_when_active(ACTIVE))
    assert world.emitted == [True]


def test_what_comes_late_is_loaded_in_a_thread(
    world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(app.bridge.help.program_file, "_QUIET_AFTER_MS", 0)
    threads: list[threading.Thread] = []
    watch = world.watch(lambda: threads.append(threading.current_thread()))
    world.qtbot.waitUntil(lambda: bool(threads))
    assert threads[0] is not threading.main_thread()
    world.do(lambda: watch.look_when_active(ACTIVE))
    assert world.mistakes == []


def test_from_the_source_nothing_is_watched(world: World) -> None:
    watch = ProgramFile(None, nothing, world.tasks)
    watch.begin()
    watch.look_when_active(ACTIVE)
    assert world.tasks.names == ()


def test_looking_again_and_again_reports_once(world: World) -> None:
    watch = world.watch()
    world.update()

    async def many() -> None:
        for _ in range(5):
            watch.look_when_active(ACTIVE)
            await asyncio.sleep(0)

    world.on_loop(many())
    world.qtbot.waitUntil(lambda: not world.tasks.names)
    assert world.emitted == [True]
