import asyncio
from collections.abc import Awaitable, Callable, Iterator

import pytest
from pytestqt.qtbot import QtBot

from app.aio.tasks import TaskSet
from app.bridge.preferences import Preferences
from app.core import problems
from app.core.errors import StorageError
from app.core.problem import ProblemKind
from app.core.settings import Settings, Theme

UNWRITABLE = StorageError(problems.settings_unwritable(path="/s", detail="full"))
OnLoop = Callable[[Awaitable[object]], object]


class Store:
    """Remembers what was saved; saves may wait at a gate or fail."""

    def __init__(self) -> None:
        self.settings: list[Settings] = []
        self.drafts: list[str] = []
        self.error: StorageError | None = None
        self.gate: asyncio.Event | None = None
        self.failures: list[BaseException] = []
        self.tasks = TaskSet(lambda _, error: self.failures.append(error))
        self.preferences = Preferences(
            Settings(), "a horse", self.save_settings, self.save_draft, self.tasks
        )

    async def save_settings(self, settings: Settings) -> None:
        if self.gate:
            await self.gate.wait()
        if self.error:
            raise self.error
        self.settings.append(settings)

    async def save_draft(self, draft: str) -> None:
        self.drafts.append(draft)


@pytest.fixture
def store(on_qt_loop: OnLoop) -> Iterator[Store]:
    store = Store()
    yield store
    # No timer of it may come due in a later test.
    store.error = None
    on_qt_loop(store.preferences.close())


def test_it_begins_with_what_was_stored(store: Store, on_qt_loop: OnLoop) -> None:
    assert store.preferences.settings == Settings()
    assert store.preferences.draft == "a horse"
    on_qt_loop(store.preferences.close())
    assert (store.settings, store.drafts) == ([], [])


def test_a_change_is_reported_at_once_and_the_last_one_is_written(
    store: Store, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(store.preferences.changed) as changed:
        store.preferences.change(volume_percent=10)
    assert changed.args == [Settings(volume_percent=10)]
    store.preferences.change(volume_percent=20, theme=Theme.DARK)
    assert store.preferences.settings.volume_percent == 20
    assert store.settings == []
    qtbot.waitUntil(lambda: bool(store.settings))
    assert store.settings == [Settings(volume_percent=20, theme=Theme.DARK)]


def test_nothing_is_reported_or_written_when_nothing_changed(
    store: Store, qtbot: QtBot, on_qt_loop: OnLoop
) -> None:
    with qtbot.assertNotEmitted(store.preferences.changed):
        store.preferences.change(loop=False)
    store.preferences.set_draft("a horse")
    # There and back again is no change either.
    store.preferences.change(loop=True)
    store.preferences.change(loop=False)
    on_qt_loop(store.preferences.close())
    assert (store.settings, store.drafts) == ([], [])


def test_a_draft_is_written_when_the_typing_pauses(store: Store, qtbot: QtBot) -> None:
    for text in ("a", "a f", "a fox"):
        store.preferences.set_draft(text)
    assert store.preferences.draft == "a fox"
    qtbot.waitUntil(lambda: bool(store.drafts))
    assert store.drafts == ["a fox"]
    assert store.settings == []


def test_closing_writes_what_was_not_written_yet_and_only_once(
    store: Store, on_qt_loop: OnLoop
) -> None:
    store.preferences.change(loop=True)
    store.preferences.set_draft("a fox")
    on_qt_loop(store.preferences.close())
    on_qt_loop(store.preferences.close())
    assert (store.settings, store.drafts) == ([Settings(loop=True)], ["a fox"])


def test_a_write_that_was_cut_off_is_made_up_for_by_closing(
    store: Store, qtbot: QtBot, on_qt_loop: OnLoop
) -> None:
    store.gate = asyncio.Event()
    store.preferences.change(loop=True)
    qtbot.waitUntil(lambda: bool(store.tasks.names))
    on_qt_loop(store.tasks.close())
    store.gate.set()
    on_qt_loop(store.preferences.close())
    assert store.settings == [Settings(loop=True)]


def test_settings_that_cannot_be_written_are_reported_and_cost_no_draft(
    store: Store, qtbot: QtBot, on_qt_loop: OnLoop
) -> None:
    store.error = UNWRITABLE
    store.preferences.change(loop=True)
    qtbot.waitUntil(lambda: bool(store.failures))
    assert store.failures == [UNWRITABLE]
    store.preferences.set_draft("a fox")
    with pytest.raises(StorageError):
        on_qt_loop(store.preferences.close())
    assert store.drafts == ["a fox"]
    assert store.preferences.settings.loop


def test_a_later_save_that_succeeds_takes_the_trouble_back(
    store: Store, qtbot: QtBot, on_qt_loop: OnLoop
) -> None:
    solved = list[ProblemKind]()
    store.preferences.problem_solved.connect(solved.append)
    store.error = UNWRITABLE
    store.preferences.change(loop=True)
    qtbot.waitUntil(lambda: bool(store.failures))
    store.preferences.set_draft("a fox")
    qtbot.waitUntil(lambda: bool(store.drafts))
    # The draft never failed, and the settings are still not written.
    assert solved == []
    store.error = None
    store.preferences.change(volume_percent=10)
    qtbot.waitUntil(lambda: bool(store.settings))
    assert solved == [problems.settings_unwritable]
    store.preferences.change(volume_percent=20)
    on_qt_loop(store.preferences.close())
    assert solved == [problems.settings_unwritable]
