"""The real window shows a notice when the program it was started from has been updated."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

import app.bootstrap.help
from app.ui.help.help_controller import HelpController
from tests.fakes.real_window import RealWindow


def test_an_updated_program_asks_to_be_started_again(
    make_window: Callable[[], RealWindow],
    qapp: QApplication,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    program, new = tmp_path / "gallop", tmp_path / "gallop.dpkg-new"
    program.write_bytes(b"old")
    new.write_bytes(b"new")
    monkeypatch.setattr(app.bootstrap.help, "program_path", lambda: program)
    window = make_window()
    window.open()
    watched = window.window.findChild(HelpController)._help_services.program
    window.wait_for(lambda: watched._own is not None)
    new.rename(program)
    qapp.applicationStateChanged.emit(Qt.ApplicationState.ApplicationActive)
    window.wait_for(lambda: "Gallop was updated." in window.notice)
    assert "Restart it to use the new version; jobs in progress continue." in window.notice
