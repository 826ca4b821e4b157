"""Closing the real window with paid videos on their way, and opening it again too soon."""

import os
import signal
import sqlite3
import sys
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel

from app.bridge.services import Mode
from app.core import problems
from app.core.job import Hold, JobState
from app.core.library.clip_query import ClipSort
from app.core.problem import Problem
from app.core.secret import ApiKey
from app.storage.database.process_lock import JournalLock
from tests.fakes.program import running_gallop
from tests.fakes.real_library import PROMPTS, RealLibrary
from tests.fakes.real_window import RealWindow
from tests.platforms import needs_named_pipes


def open_job_list() -> closing[sqlite3.Connection]:
    return closing(sqlite3.connect(Path(os.environ["GALLOP_HOME"], "journal.sqlite3")))


def test_quitting_with_paid_videos_on_their_way_asks_first(window: RealWindow) -> None:
    window.generate("A horse [demo: slow 60]", takes=2)
    window.wait_for(lambda: [job.state for job in window.jobs()] == [JobState.RUNNING] * 2)
    window.window.close()
    dialog = window.dialog("quit_dialog")
    text = dialog.findChild(QLabel, "quit_text")
    assert text is not None
    assert text.text() == (
        "2 videos are still generating. Start Gallop within a day to download them."
    )
    # Enter does not lose anything.
    QTest.keyClick(dialog, Qt.Key.Key_Return)
    window.wait_for(lambda: not dialog.isVisible())
    assert window.window.isVisible()
    window.window.close()
    dialog = window.dialog("quit_dialog")
    # Closing once more keeps the question; there is no second one.
    window.window.close()
    window.wait_for(lambda: window.window._dialogs._quit_dialog is dialog)
    assert [each for each in window._dialogs("quit_dialog") if each.isVisible()] == [dialog]
    assert window.window.isVisible()
    window.click("Quit")
    window.wait_for(lambda: not window.window.isVisible())
    assert not dialog.isVisible()


def test_the_end_of_the_session_is_not_kept_waiting(window: RealWindow) -> None:
    window.generate("A horse [demo: slow 60]")
    window.wait_for(lambda: [job.state for job in window.jobs()] == [JobState.RUNNING])
    window.window.close()
    window.dialog("quit_dialog")
    # As SIGTERM does; this waits until the program has ended.
    window.close()
    with open_job_list() as kept:
        assert [tuple(row) for row in kept.execute("SELECT state FROM job")] == [("running",)]


def test_the_systems_session_ends_without_an_answer(window: RealWindow, qapp: QApplication) -> None:
    window.generate("A horse [demo: slow 60]")
    window.wait_for(lambda: [job.state for job in window.jobs()] == [JobState.RUNNING])
    # As before the system closes all windows.
    qapp.commitDataRequest.emit(None)
    window.window.close()
    assert not window.window.isVisible()


def test_quitting_without_paid_videos_does_not_ask(
    make_window: Callable[[], RealWindow], simulator_url: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SHORTAPI_BASE_URL", simulator_url)
    unsent = make_window()
    unsent.open()
    unsent.generate("A horse")
    unsent.wait_for(lambda: [job.hold for job in unsent.jobs()] == [Hold.KEY])
    unsent.window.close()
    assert not unsent.window.isVisible()
    unsent.close()
    demo = make_window()
    demo.open(Mode.DEMO)
    demo.generate("A horse [demo: slow 60]")
    demo.wait_for(lambda: [job.state for job in demo.jobs()] == [JobState.RUNNING])
    demo.window.close()
    assert not demo.window.isVisible()


def test_a_start_while_the_last_request_is_being_finished_shows_the_clips(
    library: RealLibrary, make_window: Callable[[], RealWindow]
) -> None:
    files = sorted(library.folder.iterdir())
    library.window.close()
    claim = JournalLock.claim(Path(os.environ["GALLOP_HOME"], "journal.sqlite3"))
    assert claim is not None
    claim.admit_guests()
    window = make_window()
    window.show()
    again = RealLibrary(window)
    again.wait_for_names(len(PROMPTS))
    window.wait_for(lambda: window.notice.startswith("Gallop is still finishing its last request."))
    assert sorted(again.names()) == sorted(PROMPTS)
    assert not window.session.is_open
    # The clips can be looked for and looked at.
    again.pane.bar._on_sort_chosen(ClipSort.NAME)
    window.wait_for(lambda: again.names() == sorted(PROMPTS))
    again.click(0)
    # An action that changes one is not dropped silently.
    window.click("Dismiss notice")
    window.session.library_actions.delete([again.clip(0).clip_id])
    window.wait_for(lambda: window.notice.startswith("Gallop is still finishing"))
    claim.release()
    window.wait_for(lambda: window.session.is_open)
    window.wait_for(lambda: window.notice == "" and again.names() == sorted(PROMPTS))
    assert sorted(library_file for library_file in files if library_file.exists()) == files
    again.click(0)
    again.press(Qt.Key.Key_Delete)
    window.wait_for(lambda: again.model.total == len(PROMPTS) - 1)


def test_a_start_beside_a_command_says_so_and_goes_on_by_itself(
    make_window: Callable[[], RealWindow], window: RealWindow
) -> None:
    window.close()
    command = JournalLock.visit(Path(os.environ["GALLOP_HOME"], "journal.sqlite3"))
    assert command is not None
    again = make_window()
    again.show()
    again.wait_for(lambda: "“gallop generate” command is still running" in again.notice)
    command.release()
    again.wait_for(lambda: again.session.is_open and again.notice == "")


def test_the_demo_is_marked_before_its_job_list_is_open(
    make_window: Callable[[], RealWindow],
) -> None:
    home = Path(os.environ["GALLOP_HOME"], "demo")
    home.mkdir(parents=True)
    claim = JournalLock.claim(home / "journal.sqlite3")
    assert claim is not None
    window = make_window()
    window.show(Mode.DEMO)
    assert window.text("demo_badge") == "DEMO"
    window.wait_for(lambda: window.notice.startswith("Gallop is still finishing"))
    claim.release()
    window.wait_for(lambda: window.session.is_open and window.notice == "")


def test_a_press_before_the_services_are_being_opened_is_sent(
    make_window: Callable[[], RealWindow], simulator_url: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SHORTAPI_BASE_URL", simulator_url)
    monkeypatch.setenv("SHORTAPI_KEY", "e2e-key")
    said: list[Problem] = []
    window = make_window()
    window.show(None)
    # What cannot wait is said.
    window.session.library_actions.add_collection("Cats")
    window.wait_for(lambda: window.notice.startswith("The job list isn't open yet."))
    window.session.api_key_service.checked.connect(said.append)
    window.session.api_key_service.check(ApiKey("e2e-key"))
    assert [problem.kind for problem in said] == [problems.journal_not_open]
    window.generate("A horse")
    assert window.accepted == []
    window.session.begin(Mode.REAL)
    window.wait_for(lambda: [job.request.prompt for job in window.accepted] == ["A horse"])
    window.wait_for_clip()


# The last look at the disk of the clip takes ten seconds otherwise.
IMPATIENT = (
    sys.executable,
    "-c",
    "import runpy; from app.cli import generate; generate._LAST_LOOK_S = 0.2;"
    "runpy.run_module('app', run_name='__main__')",
)


@needs_named_pipes
def test_a_disk_that_does_not_answer_at_the_end_is_said_and_not_waited_for(
    simulator_url: str, tmp_path: Path
) -> None:
    given = {"SHORTAPI_BASE_URL": simulator_url, "SHORTAPI_KEY": "e2e-key"}
    output, prompt = tmp_path / "My Clips", "dead disk [demo: slow 3600]"
    arguments = ["generate", prompt, "--yes", "--json", "--duration", "3", "--output", str(output)]
    with running_gallop(arguments, tmp_path, given, IMPATIENT) as gallop:
        gallop.until_said("Generating (job ID ")
        with closing(sqlite3.connect(tmp_path / "journal.sqlite3")) as connection:
            (take_id,) = connection.execute("SELECT take_id FROM job").fetchone()
        # Whoever opens it to read waits for ever.
        os.mkfifo(output / f".{take_id}.kept")
        ended = gallop.end_with(signal.SIGINT)
    answer = ended.json()
    assert (ended.status, answer["state"], answer["path"]) == (130, "interrupted", None)
    assert str(answer["error"]).startswith("The disk with the videos folder doesn't respond, ")
    assert "it was charged $" in str(answer["error"])
    assert "continues it" in str(answer["error"])
