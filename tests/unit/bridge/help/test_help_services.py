"""The desks of the help menu, on scripted makers, feeds and reports."""

import asyncio
from collections.abc import Awaitable, Callable, Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from pytestqt.qtbot import QtBot

from app.aio.tasks import TaskSet
from app.bridge.help.crash_reports import CrashReportService
from app.bridge.help.diagnostics import DiagnosticsService
from app.bridge.help.updates import UpdateService
from app.bridge.preferences import Preferences
from app.core import problems
from app.core.errors import GallopError, StorageError, UpdateUnknown
from app.core.help_ports import CrashReport, DiagnosticsStep, Release
from app.core.settings import Settings
from tests.fakes.engine_world import FakeClock

NEWER = Release("9.0", "https://example.org", "Better.")
OFFLINE = UpdateUnknown(problems.update_unreachable(detail="no connection"))
NO_DISK = StorageError(problems.report_failed(path="/x", detail="full"))
REPORT = CrashReport(Path("/x"), datetime(2026, 11, 22, tzinfo=UTC), "it fell")
PLACE = Path("/somewhere/d.zip")

Until = Callable[[Callable[[], bool]], None]


@dataclass
class Feed:
    """Answers each look with `answer`, a release, None or an error."""

    answer: Release | GallopError | None = None
    looks: int = 0

    async def newer(self) -> Release | None:
        self.looks += 1
        await asyncio.sleep(0)
        if isinstance(self.answer, GallopError):
            raise self.answer
        return self.answer


@dataclass
class Maker:
    """Makes nothing, and fails or hangs as configured."""

    failure: GallopError | None = None
    gate: asyncio.Event | None = None
    made: list[tuple[Path, bool]] = field(default_factory=list)

    async def make(
        self, path: Path, *, with_prompts: bool, on_step: Callable[[DiagnosticsStep], None]
    ) -> None:
        for step in DiagnosticsStep:
            on_step(step)
        if self.gate:
            await self.gate.wait()
        if self.failure:
            raise self.failure
        self.made.append((path, with_prompts))


@dataclass
class Reports:
    """Reports in a list, which fails as configured."""

    kept: list[CrashReport] = field(default_factory=list)
    failure: GallopError | None = None
    log: list[str] = field(default_factory=list)

    async def _do(self, what: str) -> None:
        await asyncio.sleep(0)
        if self.failure:
            raise self.failure
        self.log.append(what)

    async def unseen(self) -> list[CrashReport]:
        await self._do("unseen")
        return self.kept

    async def keep_seen(self) -> None:
        await self._do("keep seen")

    async def save_copy(self, report: CrashReport, path: Path) -> None:
        await self._do(f"save {path.name}")

    async def discard(self) -> None:
        await self._do("discard")


@pytest.fixture
def until(qtbot: QtBot) -> Until:
    return lambda holds: qtbot.waitUntil(holds)


@pytest.fixture
def mistakes() -> list[BaseException]:
    return []


@pytest.fixture
def tasks(
    mistakes: list[BaseException], on_qt_loop: Callable[[Awaitable[object]], object]
) -> Iterator[TaskSet]:
    tasks = TaskSet(lambda where, error: mistakes.append(error))
    yield tasks
    on_qt_loop(tasks.close())
    assert mistakes == []


async def not_saved(value: object) -> None:
    return


@pytest.fixture
def preferences(
    tasks: TaskSet, on_qt_loop: Callable[[Awaitable[object]], object]
) -> Iterator[Preferences]:
    preferences = Preferences(Settings(), "", not_saved, not_saved, tasks)
    yield preferences
    on_qt_loop(preferences.close())


@pytest.fixture
def feed() -> Feed:
    return Feed()


@pytest.fixture
def clock() -> FakeClock:
    return FakeClock()


class Updates:
    """The service and everything it emitted."""

    def __init__(self, service: UpdateService) -> None:
        self.service = service
        self.emitted: list[object] = []
        service.newer_found.connect(self.emitted.append)
        service.is_newest.connect(lambda: self.emitted.append("newest"))
        service.failed.connect(lambda problem: self.emitted.append(problem.kind))


@pytest.fixture
def updates(feed: Feed, preferences: Preferences, tasks: TaskSet, clock: FakeClock) -> Updates:
    return Updates(UpdateService(lambda: feed, preferences, tasks, clock))


# --- newer versions --------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("answer", "emitted"),
    [(NEWER, NEWER), (None, "newest"), (OFFLINE, problems.update_unreachable)],
)
def test_who_asks_gets_an_answer(
    updates: Updates, feed: Feed, until: Until, answer: object, emitted: object
) -> None:
    feed.answer = answer
    updates.service.look_now()
    until(lambda: updates.emitted == [emitted])


def test_nothing_is_asked_unless_it_is_wished(updates: Updates, feed: Feed, tasks: TaskSet) -> None:
    updates.service.watch()
    updates.service.look_if_due()
    assert tasks.names == ()
    assert feed.looks == 0


def test_the_weekly_look_comes_once_a_week(
    updates: Updates,
    feed: Feed,
    preferences: Preferences,
    tasks: TaskSet,
    clock: FakeClock,
    until: Until,
) -> None:
    preferences.change(weekly_update_look=True)
    for days, looks in ((0, 1), (0, 1), (6, 1), (1, 2)):
        clock.time += timedelta(days=days)
        updates.service.findChild(QTimer).timeout.emit()
        until(lambda: not tasks.is_running("look for a newer version"))
        assert feed.looks == looks
    assert updates.emitted == []
    feed.answer = NEWER
    clock.time += timedelta(days=7)
    updates.service.look_if_due()
    until(lambda: updates.emitted == [NEWER])


def test_a_weekly_look_that_fails_is_silent_and_comes_again(
    updates: Updates, feed: Feed, preferences: Preferences, tasks: TaskSet, until: Until
) -> None:
    preferences.change(weekly_update_look=True)
    feed.answer = OFFLINE
    for looks in (1, 2):
        updates.service.look_if_due()
        until(lambda: not tasks.is_running("look for a newer version"))
        assert feed.looks == looks
    assert updates.emitted == []
    assert preferences.settings.looked_for_update_at == ""


@pytest.mark.parametrize("looked_at", ["", "odd", "2099-01-01T00:00:00+00:00", "2020-01-01"])
def test_an_odd_time_of_the_last_look_puts_nothing_off(
    updates: Updates, feed: Feed, preferences: Preferences, until: Until, looked_at: str
) -> None:
    preferences.change(weekly_update_look=True, looked_for_update_at=looked_at)
    updates.service.look_if_due()
    until(lambda: feed.looks == 1)


# --- diagnostics -----------------------------------------------------------------------------


def test_diagnostics_are_made_step_by_step(tasks: TaskSet, until: Until) -> None:
    maker, emitted = Maker(), []
    service = DiagnosticsService(lambda: maker, tasks)
    service.step_begun.connect(emitted.append)
    service.made.connect(emitted.append)
    service.make(PLACE, with_prompts=True)
    until(lambda: emitted == [*DiagnosticsStep, PLACE])
    assert maker.made == [(PLACE, True)]


def test_diagnostics_that_fail_are_reported(tasks: TaskSet, until: Until) -> None:
    emitted: list[object] = []
    service = DiagnosticsService(lambda: Maker(failure=NO_DISK), tasks)
    service.failed.connect(emitted.append)
    service.make(PLACE, with_prompts=False)
    until(lambda: emitted == [NO_DISK.problem])


def test_diagnostics_that_are_stopped_report_nothing(tasks: TaskSet, until: Until) -> None:
    maker, emitted = Maker(gate=asyncio.Event()), []
    service = DiagnosticsService(lambda: maker, tasks)
    service.step_begun.connect(emitted.append)
    service.made.connect(emitted.append)
    service.make(PLACE, with_prompts=False)
    until(lambda: len(emitted) == 3)
    service.stop()
    until(lambda: tasks.names == ())
    assert maker.made == []
    assert len(emitted) == 3


# --- crash reports ---------------------------------------------------------------------------


def test_reports_are_offered_saved_and_thrown_away(tasks: TaskSet, until: Until) -> None:
    reports, emitted = Reports([REPORT]), []
    service = CrashReportService(reports, tasks)
    service.found.connect(emitted.append)
    service.saved.connect(emitted.append)
    service.discarded.connect(lambda: emitted.append("gone"))
    service.look()
    until(lambda: emitted == [(REPORT,)])
    service.save_copy(REPORT, PLACE)
    until(lambda: emitted[1:] == [PLACE])
    service.keep_seen()
    service.discard()
    until(lambda: emitted[2:] == ["gone"])
    assert reports.log == ["unseen", "save d.zip", "keep seen", "discard"]


def test_without_reports_nothing_is_said(tasks: TaskSet, until: Until) -> None:
    reports, emitted = Reports(), []
    service = CrashReportService(reports, tasks)
    service.found.connect(emitted.append)
    service.look()
    until(lambda: tasks.names == ())
    assert (reports.log, emitted) == (["unseen"], [])


def test_a_folder_that_cannot_be_read_is_said(tasks: TaskSet, until: Until) -> None:
    emitted: list[object] = []
    service = CrashReportService(Reports(failure=NO_DISK), tasks)
    service.failed.connect(emitted.append)
    for action in (service.look, service.keep_seen, service.discard):
        action()
        until(lambda: tasks.names == ())
    service.save_copy(REPORT, PLACE)
    until(lambda: emitted == [NO_DISK.problem] * 4)
