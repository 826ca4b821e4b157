"""The job list damaged, set aside and put back, in the real window on real files."""

import os
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QLabel, QListWidget, QPushButton

from tests.fakes.real_window import RealWindow

MakeWindow = Callable[[], RealWindow]


@pytest.fixture
def home(simulator_url: str, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("SHORTAPI_BASE_URL", simulator_url)
    monkeypatch.setenv("SHORTAPI_KEY", "e2e-key")
    return Path(os.environ["GALLOP_HOME"])


def opened(make_window: MakeWindow) -> RealWindow:
    window = make_window()
    window.open()
    return window


def backups_in(home: Path) -> list[Path]:
    return sorted((home / "backups").glob("journal-*.sqlite3"))


def make_a_backup(make_window: MakeWindow, home: Path) -> None:
    """One clip in the library and in the backup, another in the library only."""
    window = opened(make_window)
    # An empty list is worth no backup; the job must not come before that is found out.
    session = window.session
    window.wait_for(session._lifecycle._settled.is_set)
    window.wait_for(lambda: not session._tasks.is_running("look after the job list"))
    window.generate("The first horse")
    window.wait_for_clip()
    window.close()
    assert backups_in(home) == []
    window = opened(make_window)
    window.wait_for(lambda: len(backups_in(home)) == 1)
    window.generate("The second horse")
    window.wait_for_clip()
    window.close()


def click_in(dialog: QDialog, name: str) -> None:
    QTest.mouseClick(dialog.findChild(QPushButton, name), Qt.MouseButton.LeftButton)


def test_a_backup_is_put_back_and_the_present_list_kept(
    make_window: MakeWindow, home: Path
) -> None:
    make_a_backup(make_window, home)
    window = opened(make_window)
    window.wait_for(lambda: len(window.names_in("Library")) == 2)
    window.window._menus.backups.trigger()
    dialog = window.dialog("backups_dialog")
    listed = dialog.findChild(QListWidget, "backups")
    window.wait_for(lambda: listed.count() == 1)
    assert "1 job, " in listed.item(0).text()
    click_in(dialog, "restore_backup")
    asking = window.dialog("exchange_dialog")
    words = " ".join(label.text() for label in asking.findChildren(QLabel))
    assert "Gallop stops tracking the jobs sent since then" in words
    assert "become uncertain" in words
    assert "kept as a separate file" in words
    # Enter leaves it as it is.
    QTest.keyClick(asking, Qt.Key.Key_Return)
    window.wait_for(lambda: not asking.isVisible())
    assert len(window.names_in("Library")) == 2

    window.window._menus.backups.trigger()
    dialog = window.dialog("backups_dialog")
    window.wait_for(lambda: dialog.findChild(QListWidget, "backups").count() == 1)
    click_in(dialog, "restore_backup")
    click_in(window.dialog("exchange_dialog"), "exchange_accept")
    window.wait_for(lambda: window.names_in("Library") == ["The first horse"])
    aside = home / "journal.before-restore-1.sqlite3"
    assert aside.is_file()
    assert "was restored" in window.notice
    assert str(aside) in window.notice
    window.generate("The third horse")
    window.wait_for_clip()


@pytest.mark.parametrize("has_backup", [True, False])
def test_a_damaged_list_offers_two_ways_on(
    make_window: MakeWindow, home: Path, has_backup: bool
) -> None:
    make_a_backup(make_window, home)
    journal = home / "journal.sqlite3"
    damaged = b"no database any more" * 200
    journal.write_bytes(damaged)
    if not has_backup:
        for backup in backups_in(home):
            backup.unlink()
    window = make_window()
    window.show()
    way = "Restore backup of " if has_backup else "Start with an empty list…"
    window.wait_for(lambda: any(words.startswith(way) for words in buttons(window)))
    assert window.notice.startswith("Your job list in “")
    assert "the damaged file is kept" in window.notice
    assert any(words.startswith("Restore backup") for words in buttons(window)) is has_backup
    window.click(next(words for words in buttons(window) if words.startswith(way)))
    click_in(window.dialog("exchange_dialog"), "exchange_accept")
    window.wait_for(lambda: window.session.is_open)
    label = "before-restore" if has_backup else "damaged"
    assert (home / f"journal.{label}-1.sqlite3").read_bytes() == damaged
    kept = ["The first horse"] if has_backup else []
    window.wait_for(lambda: window.names_in("Library") == kept)
    window.wait_for(lambda: "is kept as" in window.notice)
    window.generate("The third horse")
    window.wait_for_clip()


def buttons(window: RealWindow) -> list[str]:
    found = window.window.findChildren(QPushButton)
    return [button.text() for button in found if button.isVisible()]
