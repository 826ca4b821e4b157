"""Clip actions carried out in a real library, and the signals for the window."""

import shutil
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from app.aio.tasks import TaskSet
from app.bridge.library.library_actions import LibraryActions
from app.core import problems
from app.core.errors import JournalUnusable
from app.core.library.clip import AnnotationsChange, Clip
from app.core.library.clip_query import ClipQuery, NamedCount, SavedSearch
from tests.fakes.bridge_world import BridgeWorld, Gate, Run

SIGNALS = (
    "clips_changed", "clips_deleted", "clips_back", "looked_up", "copy_written", "tags_listed",
    "collections_listed", "searches_listed", "clips_counted",
)  # fmt: skip


class ReceivedSignals:
    """What the service emitted, by signal, in order."""

    def __init__(self, actions: LibraryActions, tasks: TaskSet, qtbot: QtBot) -> None:
        self._tasks = tasks
        self._qtbot = qtbot
        self.values: dict[str, list[Any]] = {name: [] for name in SIGNALS}
        for name, values in self.values.items():
            getattr(actions, name).connect(values.append)

    def last(self, name: str) -> Any:
        """The newest value of a signal, once all is done, which is then forgotten."""
        # While an action runs, the lists of an earlier one may be the newest so far.
        self._qtbot.waitUntil(lambda: bool(self.values[name]) and not self._tasks.names)
        value = self.values[name][-1]
        self.values[name].clear()
        return value


@pytest.fixture
def world(
    tmp_path: Path, on_qt_loop: Run, monkeypatch: pytest.MonkeyPatch
) -> Iterator[BridgeWorld]:
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    world = BridgeWorld(tmp_path, on_qt_loop)
    yield world
    world.close()


@pytest.fixture
def actions(world: BridgeWorld) -> Iterator[LibraryActions]:
    actions = LibraryActions(world.tasks, world.part("library"), world.part("clip_service"))
    actions.problem_met.connect(world.problems.append)
    yield actions
    world.run(actions.finish())


@pytest.fixture
def received(world: BridgeWorld, actions: LibraryActions, qtbot: QtBot) -> ReceivedSignals:
    return ReceivedSignals(actions, world.tasks, qtbot)


@pytest.fixture
def clips(world: BridgeWorld) -> list[Clip]:
    return [world.run(world.world.add(f"{number}.mp4", number)) for number in range(2)]


def test_actions_and_what_came_of_them(
    world: BridgeWorld,
    actions: LibraryActions,
    received: ReceivedSignals,
    clips: list[Clip],
    tmp_path: Path,
) -> None:
    ids = [clip.clip_id for clip in clips]
    actions.change_annotations(ids, AnnotationsChange(rating=5, add_tags=("dog",)))
    assert [clip.annotations.rating for clip in received.last("clips_changed")] == [5, 5]
    assert received.last("tags_listed") == (NamedCount("dog", 2),)
    assert received.last("clips_counted") == 2
    actions.rename(ids[0], "Best")
    assert [clip.path.name for clip in received.last("clips_changed")] == ["Best.mp4"]
    actions.copy_to(ids[0], tmp_path / "copy.mp4")
    assert [clip.clip_id for clip in received.last("copy_written")] == ids[:1]
    actions.export_without_recipe(ids[0], tmp_path / "bare.mp4")
    assert len(received.last("copy_written")) == 1
    actions.delete(ids)
    assert [clip.clip_id for clip in received.last("clips_deleted")] == ids
    assert received.last("clips_counted") == 0
    actions.put_back(ids)
    assert [clip.trashed_at for clip in received.last("clips_back")] == [None, None]
    actions.locate(ids[1], tmp_path / "nothing.mp4")
    actions.look_up(ids[1:])
    assert received.last("looked_up") == (world.run(world.world.clip(clips[1])),)
    world.run(actions.finish())
    assert world.kinds() == [problems.clip_unreadable]


def test_lists(actions: LibraryActions, received: ReceivedSignals) -> None:
    actions.add_collection("Dogs")
    assert received.last("collections_listed") == (NamedCount("Dogs", 0),)
    actions.rename_collection("Dogs", "Cats")
    assert received.last("collections_listed") == (NamedCount("Cats", 0),)
    actions.remove_collection("Cats")
    assert received.last("collections_listed") == ()
    search = SavedSearch("mine", ClipQuery(text="dog"))
    actions.save_search(search)
    received.values["searches_listed"].clear()
    assert received.last("searches_listed") == (search,)
    actions.remove_search("mine")
    actions.list_names()
    assert received.last("tags_listed") == ()


def test_only_what_could_be_done_is_reported(
    world: BridgeWorld, actions: LibraryActions, received: ReceivedSignals, clips: list[Clip]
) -> None:
    ids = [clip.clip_id for clip in clips]
    shutil.rmtree(world.world.folders.data)
    # A folder that is only gone would be made anew.
    world.world.folders.data.touch()
    actions.delete(ids)
    received.last("clips_counted")
    assert [(each.kind, each.others) for each in world.problems] == [(problems.trash_failed, 1)]
    assert received.values["clips_deleted"] == []
    assert all(clip.path.exists() for clip in clips)


def test_a_database_that_another_program_holds(
    world: BridgeWorld, actions: LibraryActions, received: ReceivedSignals, clips: list[Clip]
) -> None:
    """Each action gets a message, none is half done, and all work afterwards."""
    ids = [clip.clip_id for clip in clips]
    with closing(sqlite3.connect(world.world.folders.journal, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        actions.change_annotations(ids, AnnotationsChange(rating=5))
        actions.rename(ids[0], "Best")
        actions.delete(ids)
        actions.add_collection("Shop")
        world.run(actions.finish())
        # "Nothing was sent" does not belong in a message about a rating.
        assert world.kinds() == [problems.library_unwritable] * 4
        assert "another program is using it" in world.problems[0].message
        assert all(clip.path.exists() for clip in clips)
        other.execute("ROLLBACK")
    received.last("clips_counted")
    assert world.run(world.world.all()) == clips[::-1]
    actions.rename(ids[0], "Best")
    assert received.last("clips_changed")[0].path.name == "Best.mp4"


def test_an_action_is_carried_out_though_the_services_close(
    world: BridgeWorld, actions: LibraryActions, clips: list[Clip], monkeypatch: pytest.MonkeyPatch
) -> None:
    """A file that was moved is also written down as moved."""
    gate = Gate()
    real = world.library.set_trashed

    async def set_trashed(*given: Any) -> Clip | None:
        await gate.through()
        return await real(*given)

    monkeypatch.setattr(world.library, "set_trashed", set_trashed)
    actions.delete([clips[0].clip_id])
    world.run(gate.reached.wait())
    world.run(world.tasks.close())
    gate.open()
    world.run(actions.finish())
    now = world.run(world.world.clip(clips[0]))
    assert now.trashed_at
    assert now.trash_path.exists()


def test_a_library_that_cannot_be_read_is_reported_by_the_service(
    world: BridgeWorld,
    actions: LibraryActions,
    clips: list[Clip],
    monkeypatch: pytest.MonkeyPatch,
    qtbot: QtBot,
) -> None:
    """A player that released the clip's file for this is notified that it stays."""
    damaged = JournalUnusable(problems.journal_damaged(path="journal", detail="x"))

    async def unreadable(_: object) -> list[Clip]:
        raise damaged

    monkeypatch.setattr(world.library, "clips", unreadable)
    with qtbot.waitSignal(actions.problem_met) as emitted:
        actions.rename(clips[0].clip_id, "Best")
    assert emitted.args == [damaged.problem]
    assert world.problems == [damaged.problem]


def test_without_services_nothing_happens(world: BridgeWorld, actions: LibraryActions) -> None:
    world.is_open = False
    actions.delete(["a"])
    actions.look_up(["a"])
    actions.list_names()
    actions.remove_search("a")
    assert world.tasks.names == ()
