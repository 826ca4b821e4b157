"""The program ended by faults from outside, and what its next start offers."""

import os
import signal
import subprocess
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QFileDialog, QPlainTextEdit, QPushButton
from pytestqt.qtbot import QtBot

from app.ui.help.help_controller import HelpController
from tests.fakes.program import COMMAND, ROOT, process_environment
from tests.fakes.real_window import RealWindow
from tests.patience import PATIENCE_S

KEY = "sk-very-secret-4711"
MakeWindow = Callable[[], RealWindow]


@pytest.fixture
def home() -> Path:
    return Path(os.environ["GALLOP_HOME"])


@contextmanager
def gallop(home: Path, qtbot: QtBot) -> "Iterator[subprocess.Popen[bytes]]":
    """The window as an offscreen process, once its job list is open."""
    environment = process_environment(home, QT_QPA_PLATFORM="offscreen", SHORTAPI_KEY=KEY)
    journal = home / "journal.sqlite3"
    journal.unlink(missing_ok=True)
    with subprocess.Popen(
        COMMAND, cwd=ROOT, env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
    ) as process:
        try:
            qtbot.waitUntil(journal.exists)
            yield process
        finally:
            process.kill()


def end_with(number: signal.Signals, home: Path, qtbot: QtBot) -> int:
    with gallop(home, qtbot) as process:
        process.send_signal(number)
        return process.wait(PATIENCE_S)


def kept(home: Path) -> list[str]:
    return sorted(path.name.split("-")[0] for path in (home / "crashes").iterdir())


def crashed(home: Path, qtbot: QtBot) -> None:
    """One run that crashed, and one that found its report and ended as it should."""
    assert end_with(signal.SIGSEGV, home, qtbot) == -signal.SIGSEGV
    assert end_with(signal.SIGTERM, home, qtbot) == 0


@pytest.mark.parametrize("fault", [signal.SIGSEGV, signal.SIGABRT])
def test_a_fault_leaves_a_report(home: Path, qtbot: QtBot, fault: signal.Signals) -> None:
    assert end_with(fault, home, qtbot) == -fault
    assert kept(home) == ["run"]
    assert end_with(signal.SIGTERM, home, qtbot) == 0
    assert kept(home) == ["unseen"]
    (report,) = (home / "crashes").iterdir()
    text = report.read_text(encoding="utf-8")
    assert "Gallop: " in text
    assert "Fatal Python error: " in text
    assert 'File "' in text
    assert "last lines of the log" in text
    assert KEY not in text


@pytest.mark.parametrize("ending", [signal.SIGTERM, signal.SIGINT, signal.SIGKILL])
def test_being_ended_is_no_crash(home: Path, qtbot: QtBot, ending: signal.Signals) -> None:
    end_with(ending, home, qtbot)
    assert end_with(signal.SIGTERM, home, qtbot) == 0
    assert kept(home) == []


def report_dialog(window: RealWindow) -> QDialog:
    window.wait_for(lambda: window.notice.startswith("Gallop closed unexpectedly"))
    window.click("View report")
    return window.dialog("report_dialog")


def test_the_next_start_shows_the_report_once(
    home: Path, qtbot: QtBot, make_window: MakeWindow
) -> None:
    crashed(home, qtbot)
    window = make_window()
    window.open()
    dialog = report_dialog(window)
    text = dialog.findChild(QPlainTextEdit, "report_text").toPlainText()
    assert "Segmentation fault" in text
    assert window.notice == ""
    dialog.accept()
    window.wait_for(lambda: kept(home) == ["seen"])
    window.close()
    again = make_window()
    again.open()
    service = again.window.findChild(HelpController)._help_services.crashes
    again.wait_for(lambda: not service._tasks.is_running("look for crash reports"))
    assert again.notice == ""


def test_the_report_is_saved_where_the_user_wants_it(
    home: Path, qtbot: QtBot, make_window: MakeWindow, tmp_path: Path
) -> None:
    crashed(home, qtbot)
    window = make_window()
    window.open()
    window.wait_for(lambda: window.notice.startswith("Gallop closed unexpectedly"))
    window.click("Save…")
    chooser = window.window.findChild(QFileDialog, "report_chooser")
    chooser.fileSelected.emit(str(tmp_path / "report.txt"))
    chooser.close()
    window.wait_for(lambda: window.notice.startswith("The report was saved as"))
    assert "Segmentation fault" in (tmp_path / "report.txt").read_text(encoding="utf-8")


def test_the_report_is_thrown_away(home: Path, qtbot: QtBot, make_window: MakeWindow) -> None:
    crashed(home, qtbot)
    window = make_window()
    window.open()
    dialog = report_dialog(window)
    discard = dialog.findChild(QPushButton, "discard_report")
    QTest.mouseClick(discard, Qt.MouseButton.LeftButton)
    window.wait_for(lambda: kept(home) == [])
