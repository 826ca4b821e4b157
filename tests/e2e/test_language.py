"""Another language is chosen in the settings: the window is built anew, and nothing is lost."""

import gc
import weakref
from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QLocale, QTranslator
from PySide6.QtWidgets import QApplication, QComboBox

from app.core import problems
from app.core.job import JobState
from app.core.library.clip import Clip
from app.core.library.clip_query import ClipQuery, ClipSort
from tests.fakes.real_library import RealLibrary
from tests.fakes.real_window import RealWindow

RUNNING = "A black lab in a lake [demo: slow 600]"
DRAFT = "A white horse in the mist 🐎"
LEFT = problems.disk_full(path="/videos")
GONE = problems.folder_missing(path="/elsewhere")


@pytest.fixture(autouse=True)
def english_again(qapp: QApplication) -> Iterator[None]:
    locale, direction = QLocale(), qapp.layoutDirection()
    yield
    QLocale.setDefault(locale)
    qapp.setLayoutDirection(direction)
    for translator in qapp.findChildren(QTranslator):
        qapp.removeTranslator(translator)


def choose_language(window: RealWindow, name: str) -> None:
    """Choose it in the open settings, and wait for the new window."""
    before = window.window
    combo = before.findChild(QComboBox, "language")
    combo.setCurrentIndex(combo.findData(name))
    window.wait_for(lambda: window.window is not before)


def menus(window: RealWindow) -> list[str]:
    return [action.text() for action in window.window.menuBar().actions()]


def chosen(window: RealWindow) -> tuple[Clip, ...]:
    return window.window.library.clip_actions.clips


def names(window: RealWindow) -> list[str]:
    model = window.session.library_model
    return [clip.request.prompt for row in range(model.total) if (clip := model.clip(row))]


def is_at_middle(window: RealWindow) -> bool:
    """Whether the clip of half a second shows a frame near its middle."""
    return abs(window.window.stage.player.save_state().position_ms - 250) < 50


def test_another_language_and_back_with_a_running_job(library: RealLibrary) -> None:
    window = library.window
    window.generate(RUNNING)
    window.wait_for(lambda: [job.state for job in window.jobs()] == [JobState.RUNNING])
    job, english = window.jobs()[0], menus(window)
    # A search, a chosen clip, a clip on the stage, a draft with a selection, notices.
    library.pane.show_query(ClipQuery(text="rain", sort=ClipSort.NAME))
    window.wait_for(lambda: names(window) == ["Neon rain"])
    library.click(0)
    window.wait_for(lambda: len(chosen(window)) == 1)
    (clip,) = chosen(window)
    player = window.window.stage.player
    player.controls.loop_button.setChecked(True)
    window.window.stage.show_clip(clip, autoplay=False)
    window.wait_for(lambda: not player.current_image().isNull())
    player._on_seek_requested(250)
    window.wait_for(lambda: is_at_middle(window))
    window.type_prompt(DRAFT)
    window.window.compose.select(2, 7)
    for problem in (LEFT, GONE):
        window.session.problem_met.emit(problem)
    window.window._notice_bar.clear(f"problem-{GONE.kind.value}")
    size = window.window.size()

    window.window._dialogs.show_settings()
    choose_language(window, "de")

    assert menus(window) != english
    assert window.window.isVisible()
    assert window.window.size() == size
    combo = window.window.findChild(QComboBox, "language")
    assert combo.currentData() == "de"
    assert combo.isVisible()
    assert window.window.compose.request().prompt == DRAFT
    assert window.window.compose.selection == (2, 7)
    assert window.window.library.bar.query().text == "rain"
    assert window.window.stage.clip == clip
    window.wait_for(lambda: chosen(window) == (clip,))
    window.wait_for(lambda: is_at_middle(window))
    assert not window.window.stage.player.is_playing
    assert window.window.stage.player.controls.loop_button.isChecked()
    shown = {notice.notice_id for notice in window.window._notice_bar.notices()}
    assert f"problem-{LEFT.kind.value}" in shown
    assert f"problem-{GONE.kind.value}" not in shown
    # The job has heard of nothing.
    assert window.jobs() == (job,)
    assert window.session.is_open

    choose_language(window, "en")
    assert menus(window) == english
    assert window.jobs() == (job,)
    dialog = window.window._dialogs._settings_dialog
    assert dialog is not None
    dialog.close()
    window.press_generate()
    window.wait_for(lambda: len(window.accepted) == 2)
    assert window.accepted[1].request.prompt == DRAFT
    window.wait_for(lambda: {each.state for each in window.jobs()} == {JobState.RUNNING})


def test_the_language_is_that_of_the_next_start(
    make_window: Callable[[], RealWindow], window: RealWindow
) -> None:
    first = weakref.ref(window.window)
    window.window._dialogs.show_settings()
    choose_language(window, "de")
    gc.collect()
    assert first() is None, "the English window is still there"
    german = menus(window)
    window.close()
    again = make_window()
    again.show(None)
    assert menus(again) == german
    assert QLocale().language() is QLocale.Language.German
