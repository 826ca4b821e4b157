"""Fixtures of several files: the panes, a clip, the player, the window."""

from collections.abc import Awaitable, Callable, Iterator
from datetime import UTC, date
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.bridge.jobs.queue_model import QueueModel
from app.bridge.library.library_model import LibraryModel
from app.bridge.session import Session
from app.core.model_card import ModelCard
from app.core.prices import cost_of
from app.core.request import GenerationRequest
from app.main import load_card
from app.ui.compose.compose_pane import ComposePane
from app.ui.library.filters.filter_text import FilterChoices
from app.ui.main_window import MainWindow
from app.ui.queue.job_text import job_state_text
from app.ui.side_pane import SidePane
from app.ui.stage.player import Player
from app.ui.theme.theme import Theme
from app.ui.widgets.formats import clip_text
from tests.fakes.clips import make_clip, write_clip
from tests.fakes.shut_window import RESOURCES, ShutWindow


@pytest.fixture(scope="session")
def card() -> ModelCard:
    return load_card()


@pytest.fixture
def compose(card: ModelCard, qapp: QApplication, qtbot: QtBot) -> ComposePane:
    """The pane in the active window; it gets the price of its request."""
    Theme(qapp, RESOURCES / "styles", "light")
    pane = ComposePane(card)
    pane.request_edited.connect(
        lambda request, takes: pane.show_cost(cost_of(request, takes, card))
    )
    qtbot.addWidget(pane)
    # With room for all examples, also where letters are higher than here.
    pane.resize(340, 860)
    pane.show()
    pane.activateWindow()
    qtbot.waitUntil(pane.isActiveWindow)
    return pane


@pytest.fixture
def generated(compose: ComposePane) -> list[tuple[GenerationRequest, int]]:
    """Each emitted generate request with its number of takes."""
    generated: list[tuple[GenerationRequest, int]] = []
    compose.generate_requested.connect(lambda request, takes: generated.append((request, takes)))
    return generated


@pytest.fixture(scope="session")
def clip_path(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A clip of one second in 24 frames."""
    path = tmp_path_factory.mktemp("clips") / "白马 🐎.mp4"
    return write_clip(path, duration_s=1.0, fps=24)


@pytest.fixture
def player(qtbot: QtBot) -> Iterator[Player]:
    player = Player()
    qtbot.addWidget(player)
    player.resize(680, 640)
    with qtbot.waitExposed(player):
        player.show()
    yield player
    player.close_clip()


@pytest.fixture
def shut(
    qapp: QApplication,
    on_qt_loop: Callable[[Awaitable[None]], None],
    tmp_path: Path,
) -> Iterator[ShutWindow]:
    """The window without an open job list."""
    shut = ShutWindow(qapp, load_card(), tmp_path)
    shut.window.show()
    yield shut
    on_qt_loop(shut.close())


@pytest.fixture
def queue(qtbot: QtBot) -> QueueModel:
    return QueueModel(job_state_text)


@pytest.fixture
def library(qtbot: QtBot) -> LibraryModel:
    return LibraryModel(clip_text)


@pytest.fixture
def side_pane(qtbot: QtBot, card: ModelCard, queue: QueueModel, library: LibraryModel) -> SidePane:
    choices = FilterChoices(card.ratios, card.resolution_names, UTC, lambda: date(2026, 11, 22))
    side_pane = SidePane(queue, library, choices)
    qtbot.addWidget(side_pane)
    side_pane.resize(320, 800)
    with qtbot.waitExposed(side_pane):
        side_pane.show()
    return side_pane


@pytest.fixture
def built(shut: ShutWindow, qtbot: QtBot) -> tuple[MainWindow, Session]:
    """The active window and its session."""
    with qtbot.waitExposed(shut.window):
        shut.window.activateWindow()
    qtbot.waitUntil(shut.window.isActiveWindow)
    return shut.window, shut.session


@pytest.fixture
def window(built: tuple[MainWindow, Session]) -> MainWindow:
    return built[0]


@pytest.fixture
def window_with_clip(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> MainWindow:
    clip = make_clip(path=write_clip(tmp_path / "clip.mp4", duration_s=2.0))
    with qtbot.waitSignal(window.stage.player.frame_shown):
        window.stage.show_clip(clip, autoplay=False)
    return window
