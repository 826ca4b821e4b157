"""The library's model is kept filled from the services while the user types and scrolls."""

import asyncio
from collections.abc import Awaitable, Callable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

from app.aio.tasks import TaskSet
from app.bridge.library.library_loader import LibraryLoader
from app.bridge.library.library_model import PAGE_CLIPS, LibraryModel
from app.bridge.library.poster_cache import PosterShape
from app.core import problems
from app.core.errors import JournalUnusable
from app.core.library.clip import Clip, ClipAnnotations
from app.core.library.clip_query import ClipQuery
from tests.fakes.clips import MADE_AT, make_clip
from tests.fakes.memory_library import MemoryLibrary

Until = Callable[[Callable[[], bool]], None]
UNREADABLE = JournalUnusable(problems.journal_damaged(path=Path("j"), detail="it is damaged"))
FAVOURITE = ClipAnnotations(is_favourite=True)


@pytest.fixture
def until(qtbot: QtBot) -> Until:
    return lambda holds: qtbot.waitUntil(holds)


class OpenServices:
    """The services a loader reads from."""

    def __init__(self) -> None:
        self.library = MemoryLibrary()
        self.library.clips_kept = many_clips(450)
        self.posters: dict[str, QImage | None] = {}
        self.fetched: list[str] = []
        self.gate: asyncio.Event | None = None

    async def poster(self, clip_id: str, path: Path | None, size_bytes: int) -> QImage | None:
        self.fetched += [clip_id] if path else []
        if self.gate and path:
            await self.gate.wait()
        return self.posters.get(clip_id) if path else None


@pytest.fixture
def services() -> OpenServices:
    return OpenServices()


@pytest.fixture
def library(services: OpenServices) -> MemoryLibrary:
    return services.library


@pytest.fixture
def failures() -> list[tuple[str, BaseException]]:
    """The tasks that failed; a test removes those that it expects."""
    return []


@pytest.fixture
def tasks(
    on_qt_loop: Callable[[Awaitable[Any]], Any], failures: list[tuple[str, BaseException]]
) -> Iterator[TaskSet]:
    tasks = TaskSet(lambda name, error: failures.append((name, error)))
    yield tasks
    on_qt_loop(tasks.close())
    assert failures == []


@pytest.fixture
def model(qtbot: QtBot) -> LibraryModel:
    return LibraryModel(lambda clip: "in words")


@pytest.fixture
def loader(
    services: OpenServices, tasks: TaskSet, model: LibraryModel, until: Until
) -> LibraryLoader:
    loader = LibraryLoader(model, tasks, lambda: services.library, lambda: services)
    loader.refresh()
    until(lambda: model.total == 450)
    return loader


def many_clips(count: int) -> list[Clip]:
    return [make_clip(f"clip-{number}", f"a fox {number}") for number in range(count)]


def is_loaded(model: LibraryModel, row: int) -> bool:
    return model.clip(row) is not None


def test_all_are_counted_and_what_is_in_view_is_read(
    loader: LibraryLoader, library: MemoryLibrary, model: LibraryModel, until: Until
) -> None:
    assert model.rowCount() == 450
    assert is_loaded(model, 0)
    assert not is_loaded(model, PAGE_CLIPS)
    model.set_in_view(range(440, 450))
    until(lambda: is_loaded(model, 449))
    assert model.index_of("clip-449").row() == 449
    assert not is_loaded(model, 200)
    assert library.asked == [("", PAGE_CLIPS, 0), ("", PAGE_CLIPS, 420)]


def test_what_was_scrolled_past_is_not_waited_for(
    loader: LibraryLoader, tasks: TaskSet, library: MemoryLibrary, model: LibraryModel, until: Until
) -> None:
    gate = library.gates[""] = asyncio.Event()
    model.set_in_view(range(150, 160))
    until(lambda: len(library.asked) == 2)
    model.set_in_view(range(440, 450))
    until(lambda: len(library.asked) == 3)
    gate.set()
    until(lambda: is_loaded(model, 449))
    until(lambda: not tasks.names)
    assert not is_loaded(model, 150)


def test_the_newest_search_wins_and_the_old_results_stay_until_then(
    loader: LibraryLoader, library: MemoryLibrary, model: LibraryModel, until: Until
) -> None:
    library.clips_kept.append(make_clip("horse", "a horse"))
    gates = library.gates = {"fox 1": asyncio.Event(), "horse": asyncio.Event()}
    loader.show(ClipQuery(text="fox 1"))
    until(lambda: ("fox 1", PAGE_CLIPS, 0) in library.asked)
    loader.show(ClipQuery(text="horse"))
    gates["fox 1"].set()
    until(lambda: ("horse", PAGE_CLIPS, 0) in library.asked)
    assert model.total == 450
    gates["horse"].set()
    until(lambda: model.rowCount() == 1)
    assert model.index_of("horse").isValid()


def test_results_are_shown_before_they_are_counted(
    loader: LibraryLoader, library: MemoryLibrary, model: LibraryModel, until: Until
) -> None:
    totals: list[int] = []
    model.total_changed.connect(totals.append)
    gate = library.count_gates["fox"] = asyncio.Event()
    loader.show(ClipQuery(text="fox"))
    until(lambda: "fox" in library.counted)
    assert model.rowCount() == PAGE_CLIPS
    assert is_loaded(model, PAGE_CLIPS - 1)
    assert totals == []
    gate.set()
    until(lambda: totals == [450])
    assert model.rowCount() == 450
    # What is found on less than a page is counted with it.
    loader.show(ClipQuery(text="fox 44"))
    until(lambda: totals == [450, 11])
    assert library.counted == ["", "fox"]


def test_a_count_that_fails_leaves_no_count_of_the_search_before(
    loader: LibraryLoader,
    library: MemoryLibrary,
    model: LibraryModel,
    until: Until,
    failures: list[tuple[str, BaseException]],
) -> None:
    totals: list[int] = []
    model.total_changed.connect(totals.append)
    library.count_failure = UNREADABLE
    loader.show(ClipQuery(text="fox"))
    until(lambda: bool(failures))
    assert totals == [PAGE_CLIPS]
    assert failures.pop()[1] is UNREADABLE
    library.count_failure = None
    loader.refresh()
    until(lambda: totals[-1] == 450)
    assert model.rowCount() == 450


def test_a_newer_search_ends_the_counting_of_the_older(
    loader: LibraryLoader, tasks: TaskSet, library: MemoryLibrary, model: LibraryModel, until: Until
) -> None:
    totals: list[int] = []
    model.total_changed.connect(totals.append)
    library.count_gates["fox"] = asyncio.Event()
    loader.show(ClipQuery(text="fox"))
    until(lambda: "fox" in library.counted)
    loader.show(ClipQuery(text="fox 4"))
    until(lambda: not tasks.names)
    assert totals == [61]
    assert model.rowCount() == 61


def test_a_list_that_shrank_while_it_was_counted(
    loader: LibraryLoader, library: MemoryLibrary, model: LibraryModel, until: Until
) -> None:
    gate = library.count_gates["fox"] = asyncio.Event()
    loader.show(ClipQuery(text="fox"))
    until(lambda: "fox" in library.counted)
    del library.clips_kept[10:]
    gate.set()
    until(lambda: model.rowCount() == 10)
    assert not model.index_of("clip-10").isValid()


def test_a_page_of_an_earlier_search_is_not_put_into_a_later_one(
    loader: LibraryLoader, tasks: TaskSet, library: MemoryLibrary, model: LibraryModel, until: Until
) -> None:
    library.clips_kept += [make_clip(f"horse-{n}", "a horse") for n in range(300)]
    gate = library.gates[""] = asyncio.Event()
    model.set_in_view(range(200, 210))
    until(lambda: len(library.asked) == 2)
    loader.show(ClipQuery(text="horse"))
    until(lambda: model.rowCount() == 300)
    gate.set()
    until(lambda: not tasks.names)
    assert model.clip(0).clip_id == "horse-0"
    assert not is_loaded(model, 200)


def test_a_clip_that_arrives_comes_first(
    loader: LibraryLoader, library: MemoryLibrary, model: LibraryModel
) -> None:
    asked = len(library.asked)
    new = make_clip("new", "a newt")
    library.clips_kept.insert(0, new)
    loader.add(new)
    assert model.index_of("new").row() == 0
    assert model.total == 451
    assert len(library.asked) == asked


def test_clips_that_arrive_while_the_library_is_read_are_all_shown(
    loader: LibraryLoader, library: MemoryLibrary, model: LibraryModel, until: Until
) -> None:
    gate = library.gates[""] = asyncio.Event()
    loader.refresh()
    until(lambda: len(library.asked) == 2)
    for number in range(3):
        new = make_clip(f"new-{number}", "a newt")
        library.clips_kept.insert(0, new)
        loader.add(new)
    gate.set()
    until(lambda: model.rowCount() == 453)
    until(lambda: model.index_of("new-2").row() == 0)
    # Not once for each of them.
    assert len(library.asked) == 3


def test_during_a_search_only_what_matches_arrives(
    loader: LibraryLoader, library: MemoryLibrary, model: LibraryModel, until: Until
) -> None:
    loader.show(ClipQuery(text="fox 44"))
    until(lambda: model.rowCount() == 11)
    library.clips_kept.insert(0, make_clip("horse", "a horse"))
    library.clips_kept.insert(0, make_clip("fox", "a fox 44"))
    loader.add(library.clips_kept[1])
    loader.add(library.clips_kept[0])
    until(lambda: model.rowCount() == 12)
    assert not model.index_of("horse").isValid()


def test_a_changed_clip_is_shown_in_its_place(
    loader: LibraryLoader, library: MemoryLibrary, model: LibraryModel
) -> None:
    asked = len(library.asked)
    loader.changed([replace(library.clips_kept[3], annotations=FAVOURITE)])
    assert model.clip(3).annotations == FAVOURITE
    assert len(library.asked) == asked


def test_a_mark_that_the_search_looks_at_may_bring_or_take_clips(
    loader: LibraryLoader, library: MemoryLibrary, model: LibraryModel, until: Until
) -> None:
    kept = library.clips_kept
    kept[3], kept[5] = (replace(kept[row], annotations=FAVOURITE) for row in (3, 5))
    loader.show(ClipQuery(favourites_only=True))
    until(lambda: model.rowCount() == 2)
    kept[3] = replace(kept[3], annotations=ClipAnnotations())
    loader.changed([kept[3]])
    until(lambda: model.rowCount() == 1)
    assert model.index_of("clip-5").row() == 0


def test_deleted_clips_leave_and_come_back(
    loader: LibraryLoader, library: MemoryLibrary, model: LibraryModel, until: Until
) -> None:
    kept = library.clips_kept
    there = kept[3]
    kept[3] = replace(there, trashed_at=MADE_AT)
    loader.changed([kept[3]])
    assert model.total == 449
    assert not model.index_of("clip-3").isValid()
    assert model.clip(3).clip_id == "clip-4"
    kept[3] = there
    loader.changed([there])
    until(lambda: model.total == 450)
    assert model.index_of("clip-3").row() == 3


def test_a_list_that_shrank_is_counted_anew(
    loader: LibraryLoader, library: MemoryLibrary, model: LibraryModel, until: Until
) -> None:
    del library.clips_kept[400:]
    model.set_in_view(range(395, 405))
    until(lambda: model.total == 400)


def test_the_ids_of_rows_that_are_not_loaded(
    loader: LibraryLoader, qtbot: QtBot, on_qt_loop: Callable[[Awaitable[Any]], Any]
) -> None:
    rows = (range(1, 3), range(300, 302))
    wanted = ["clip-1", "clip-2", "clip-300", "clip-301"]
    assert on_qt_loop(loader.ids_of(rows)) == wanted
    with qtbot.waitSignal(loader.selection_found) as emitted:
        loader.find_selection(rows)
    assert emitted.args == [wanted]


def test_posters_in_view_are_fetched_in_their_cells_shape(
    loader: LibraryLoader, services: OpenServices, model: LibraryModel, until: Until
) -> None:
    picture = QImage(480, 270, QImage.Format.Format_RGB888)
    picture.fill(0xFFAA00)
    services.posters = {"clip-0": picture, "clip-1": None}
    model.set_poster_shape(PosterShape(120, 90, 8, 1.0))
    model.set_in_view(range(2))
    until(lambda: model.poster("clip-0") is not None)
    poster = model.poster("clip-0")
    assert (poster.width(), poster.height()) == (120, 90)
    assert poster.pixelColor(0, 0).alpha() < 255
    assert poster.pixelColor(60, 45).name() == picture.pixelColor(0, 0).name()
    assert model.poster("clip-1") is None


def test_posters_that_were_scrolled_past_are_not_fetched(
    loader: LibraryLoader, tasks: TaskSet, services: OpenServices, model: LibraryModel, until: Until
) -> None:
    services.gate = asyncio.Event()
    model.set_in_view(range(50))
    until(lambda: len(services.fetched) == 2)
    model.set_in_view(range(50, 60))
    until(lambda: len(services.fetched) == 4)
    services.gate.set()
    until(lambda: not tasks.names)
    assert services.fetched[2:] == [f"clip-{number}" for number in range(50, 60)]


def test_after_the_services_were_closed_posters_are_fetched_again(
    loader: LibraryLoader,
    tasks: TaskSet,
    services: OpenServices,
    model: LibraryModel,
    until: Until,
    on_qt_loop: Callable[[Awaitable[Any]], Any],
) -> None:
    services.gate = asyncio.Event()
    model.set_in_view(range(50))
    # Before they were begun.
    on_qt_loop(tasks.close())
    services.gate.set()
    model.reset((), 0)
    loader.refresh()
    until(lambda: model.total == 450)
    model.set_in_view(range(10))
    until(lambda: not tasks.names)
    assert {"clip-0", "clip-9"} <= set(services.fetched)


def test_a_search_says_how_many_clips_it_does_not_cover_until_all_are_indexed(
    loader: LibraryLoader, library: MemoryLibrary, model: LibraryModel, until: Until
) -> None:
    said: list[int] = []
    loader.unsearched_changed.connect(said.append)
    library.unindexed = [50] * 3
    loader.show(ClipQuery(text="fox 1"))
    until(lambda: said == [150])
    loader.index_rest()
    until(lambda: said == [150, 0])
    assert library.unindexed == []
    loader.show(ClipQuery())
    until(lambda: model.total == 450)
    assert said == [150, 0]
