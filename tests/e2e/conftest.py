"""The real window on a real journal and a simulator, in this process."""

import asyncio
import json
import shutil
from collections.abc import Callable, Iterator
from itertools import count
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.core.library.clip_query import ClipSort
from app.core.model_card import ModelCard
from app.demo.server import SimulatorServer
from app.main import load_card
from tests.fakes.clips import write_clip
from tests.fakes.key_api import Recorder
from tests.fakes.real_library import PROMPTS, RealLibrary, write_gallop_clip
from tests.fakes.real_window import RealWindow


@pytest.fixture(scope="session")
def card() -> ModelCard:
    return load_card()


@pytest.fixture(scope="module")
def simulator_folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("simulator")


@pytest.fixture(scope="module")
def simulator_url(card: ModelCard, simulator_folder: Path) -> Iterator[str]:
    """One simulator for all tests of a file: its renderer takes a second to start."""
    with SimulatorServer(card, simulator_folder) as url:
        yield url


@pytest.fixture
def make_window(
    qapp: QApplication,
    qtbot: QtBot,
    qt_loop: asyncio.AbstractEventLoop,
    card: ModelCard,
) -> Iterator[Callable[[], RealWindow]]:
    """Makes windows in the environment at their opening; closes all of them."""
    # The application goes on after the last window of a test.
    quits = qapp.quitOnLastWindowClosed()
    qapp.setQuitOnLastWindowClosed(False)
    made: list[RealWindow] = []

    def make() -> RealWindow:
        made.append(RealWindow(qapp, qtbot, qt_loop, card))
        return made[-1]

    yield make
    for window in made:
        window.close()
    qapp.setQuitOnLastWindowClosed(quits)
    troubles = [trouble for window in made for trouble in window.own_mistakes]
    assert not troubles, f"the window told about mistakes of ours: {troubles}"


@pytest.fixture
def window(
    make_window: Callable[[], RealWindow], simulator_url: str, monkeypatch: pytest.MonkeyPatch
) -> RealWindow:
    """The opened window with a key, using the file's simulator."""
    monkeypatch.setenv("SHORTAPI_BASE_URL", simulator_url)
    monkeypatch.setenv("SHORTAPI_KEY", "e2e-key")
    window = make_window()
    window.open()
    return window


@pytest.fixture(scope="session")
def made_clips(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with one clip with recipe for each of PROMPTS."""
    folder = tmp_path_factory.mktemp("made")
    for number, prompt in enumerate(PROMPTS):
        write_gallop_clip(folder / f"{number}.mp4", prompt, number)
    return folder


@pytest.fixture
def trash(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The folder of files in the trash, private to the test."""
    (tmp_path / "data").mkdir()
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    return tmp_path / "data" / "Trash" / "files"


@pytest.fixture
def library(trash: Path, window: RealWindow, made_clips: Path) -> RealLibrary:
    """The clips of PROMPTS in folder and library, sorted by name; the first is selected."""
    library = RealLibrary(window)
    shutil.copytree(made_clips, library.folder, dirs_exist_ok=True)
    library.take_in(library.folder, len(PROMPTS))
    library.pane.bar._on_sort_chosen(ClipSort.NAME)
    window.wait_for(lambda: library.names() == sorted(PROMPTS))
    library.click(0)
    return library


@pytest.fixture
def files(tmp_path: Path) -> Iterator[Recorder]:
    """Where the finished clips lie: a host that has no business with the key."""
    clip = write_clip(tmp_path / "source.mp4", duration_s=3.0).read_bytes()
    with Recorder(lambda path: clip).running() as recorder:
        yield recorder


@pytest.fixture
def api(files: Recorder, monkeypatch: pytest.MonkeyPatch) -> Iterator[Recorder]:
    """An API that has every job ready at once."""

    numbers = count()

    def answer(path: str) -> bytes:
        if path.endswith("/create"):
            # No two jobs have one id.
            job_id = f"6563a1b2c3d4e5f6a7b8c9d{next(numbers):x}"
            data: dict[str, object] = {"job_id": job_id, "amount": "0.387"}
        else:
            data = {"status": 2, "result": {"videos": [{"url": f"{files.url}/tmp/clip.mp4"}]}}
        return json.dumps({"code": 0, "data": data}).encode()

    with Recorder(answer).running() as recorder:
        monkeypatch.setenv("SHORTAPI_BASE_URL", recorder.url)
        yield recorder
