"""From which files posters are made, and what is remembered of those there are none of."""

import asyncio
import threading
from collections.abc import Awaitable, Callable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

from app.aio.tasks import TaskSet
from app.bridge.library import poster_loader as poster_queue
from app.bridge.library.library_model import LibraryModel
from app.bridge.library.poster_cache import PosterShape, shaped
from app.bridge.library.poster_loader import PosterLoader
from app.core.library.clip import Clip
from tests.fakes.clips import MADE_AT, make_clip

SHAPE = PosterShape(120, 90, 8, 1.0)


class OpenServices:
    """Services that have a poster only for a caller that names a file."""

    def __init__(self) -> None:
        self.asked: list[tuple[str, Path | None, int]] = []
        self.kept: set[str] = set()
        # What is asked for waits until it is set.
        self.gate = asyncio.Event()
        self.gate.set()

    async def poster(self, picture: str, path: Path | None, size_bytes: int) -> QImage | None:
        self.asked.append((picture, path, size_bytes))
        await self.gate.wait()
        if path is None and picture not in self.kept:
            return None
        return QImage(480, 270, QImage.Format.Format_RGB888)


@pytest.fixture
def services() -> OpenServices:
    return OpenServices()


@pytest.fixture
def tasks(on_qt_loop: Callable[[Awaitable[Any]], Any]) -> Iterator[TaskSet]:
    failures: list[tuple[str, BaseException]] = []
    tasks = TaskSet(lambda name, error: failures.append((name, error)))
    yield tasks
    on_qt_loop(tasks.close())
    assert failures == []


@pytest.fixture
def model(qtbot: QtBot, services: OpenServices, tasks: TaskSet) -> LibraryModel:
    model = LibraryModel(lambda clip: "in words")
    PosterLoader(model, tasks, lambda: services, model)
    model.set_poster_shape(SHAPE)
    return model


def show(model: LibraryModel, clip: Clip) -> None:
    model.reset([clip], 1)
    model.set_in_view(range(1))


@pytest.mark.parametrize("why", [{"trashed_at": MADE_AT}, {"is_missing": True}])
def test_a_clip_without_a_file_gets_only_a_poster_that_was_kept(
    qtbot: QtBot, model: LibraryModel, services: OpenServices, tasks: TaskSet, why: dict[str, Any]
) -> None:
    """Another clip's file may have its name by now."""
    clip = make_clip()
    size_bytes = clip.facts.size_bytes
    gone = replace(clip, **why)
    show(model, gone)
    qtbot.waitUntil(lambda: bool(services.asked) and not tasks.names)
    assert services.asked == [("clip-1", None, size_bytes)]
    assert model.poster("clip-1") is None
    # Once it is back it has a poster again.
    show(model, clip)
    qtbot.waitUntil(lambda: model.poster("clip-1") is not None)
    # A kept one would be there at once.
    assert services.asked[1:] == [("clip-1", None, size_bytes), ("clip-1", clip.path, size_bytes)]


@pytest.mark.parametrize("before", [{"path": Path("old.mp4")}, {"is_missing": True}])
def test_a_clip_whose_file_is_elsewhere_by_now_is_asked_for_anew(
    qtbot: QtBot, model: LibraryModel, services: OpenServices, before: dict[str, Any]
) -> None:
    """Else it would have no poster for good, or be looked for where its file was."""
    clip = make_clip()
    services.gate.clear()
    show(model, replace(clip, **before))
    qtbot.waitUntil(lambda: len(services.asked) == 1)
    # Renamed, or back, while the kept one is looked for.
    model.change_all([clip])
    services.gate.set()
    qtbot.waitUntil(lambda: model.poster("clip-1") is not None)
    assert {path for _, path, _ in services.asked} == {None, clip.path}


def test_while_the_view_moves_only_kept_posters_are_fetched(
    qtbot: QtBot, model: LibraryModel, services: OpenServices, tasks: TaskSet
) -> None:
    """Making one takes the processor from what is being painted."""
    queue = model.findChild(PosterLoader)
    queue._still_s = 3600.0
    services.kept = {"clip-3"}
    model.reset([make_clip(f"clip-{number}") for number in range(20)], 20)
    for first in (0, 2, 4):
        model.set_in_view(range(first, first + 2))
        wanted = {f"clip-{first}", f"clip-{first + 1}"}
        qtbot.waitUntil(lambda wanted=wanted: wanted <= {picture for picture, *_ in services.asked})
        if "clip-3" in wanted:
            # It is made ready for its cell in a thread, which may take its time.
            qtbot.waitUntil(lambda: model.poster("clip-3") is not None)
    assert {path for _, path, _ in services.asked} == {None}
    # Then it rests.
    queue._still_s = 0.0
    model.set_in_view(range(4, 7))
    qtbot.waitUntil(lambda: model.poster("clip-6") is not None and not tasks.names)
    made = [picture for picture, path, _ in services.asked if path is not None]
    assert made == ["clip-4", "clip-5", "clip-6"]


def test_posters_are_scaled_outside_the_thread_that_paints(
    qtbot: QtBot, model: LibraryModel, monkeypatch: pytest.MonkeyPatch
) -> None:
    threads: list[int] = []

    def watched(poster: QImage, shape: PosterShape | None) -> QImage:
        threads.append(threading.get_ident())
        return shaped(poster, shape)

    monkeypatch.setattr(poster_queue, "shaped", watched)
    show(model, make_clip())
    qtbot.waitUntil(lambda: model.poster("clip-1") is not None)
    assert threads
    assert threading.get_ident() not in threads


def test_a_kept_poster_of_a_deleted_clip_is_shown(
    qtbot: QtBot, model: LibraryModel, services: OpenServices
) -> None:
    services.kept.add("clip-1")
    show(model, replace(make_clip(), trashed_at=MADE_AT))
    qtbot.waitUntil(lambda: model.poster("clip-1") is not None)
