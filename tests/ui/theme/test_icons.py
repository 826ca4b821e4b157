"""Icons that outlive the widgets that show them."""

import gc
from collections.abc import Awaitable, Callable
from pathlib import Path

from PySide6.QtWidgets import QApplication

from app.core import problems
from app.main import load_card
from app.ui.theme.icons import icon
from tests.fakes.shut_window import ShutWindow


def test_icons_of_a_window_that_is_garbage_are_not_destroyed_twice(
    qapp: QApplication, on_qt_loop: Callable[[Awaitable[None]], None], tmp_path: Path
) -> None:
    shut = ShutWindow(qapp, load_card(), tmp_path)
    shut.window.show()
    failed = problems.rename_failed(path="a.mp4", detail="read-only")
    shut.session.library_actions.problem_met.emit(failed)
    on_qt_loop(shut.close())
    del shut
    # Python's collector would end the program here.
    gc.collect()
    assert not icon("warning", "warning").pixmap(18, 18).isNull()


def test_one_icon_is_made_once() -> None:
    assert icon("info") is icon("info")
