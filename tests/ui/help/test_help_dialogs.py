"""The dialogs of the help menu and the question before the key is forgotten."""

from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QDialog,
    QFileDialog,
    QLabel,
    QPlainTextEdit,
    QProgressBar,
    QPushButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

from app.core import problems
from app.core.help_ports import CrashReport, Credits, DiagnosticsStep
from app.core.secret import KeySource
from app.main import load_card
from app.ui.help.about_dialog import AboutDialog
from app.ui.help.diagnostics_dialog import DiagnosticsDialog
from app.ui.help.report_dialog import ReportDialog
from app.ui.settings.key_dialog import KeyDialog
from app.ui.theme.theme import Theme
from tests.paths import RESOURCES

REPORT = CrashReport(Path("/x"), datetime(2026, 11, 22, tzinfo=UTC), "Fatal <b>error</b>\nline 2")


@pytest.fixture
def parent(qapp: QApplication, qtbot: QtBot) -> QWidget:
    Theme(qapp, RESOURCES / "styles", "light")
    parent = QWidget()
    qtbot.addWidget(parent)
    parent.show()
    return parent


def button(dialog: QWidget, name: str) -> QPushButton:
    found = dialog.findChild(QPushButton, name)
    assert found is not None, name
    return found


def click(dialog: QWidget, name: str) -> None:
    QTest.mouseClick(button(dialog, name), Qt.MouseButton.LeftButton)


def words(dialog: QWidget, name: str) -> str:
    label = dialog.findChild(QLabel, name)
    return label.text() if label.isVisible() else ""


# --- diagnostics -----------------------------------------------------------------------------


@pytest.fixture
def diagnostics(parent: QWidget) -> DiagnosticsDialog:
    dialog = DiagnosticsDialog(parent)
    dialog.open()
    return dialog


def choose(dialog: DiagnosticsDialog, path: Path) -> None:
    click(dialog, "save_diagnostics")
    chooser = dialog.findChild(QFileDialog, "diagnostics_chooser")
    assert chooser.acceptMode() is QFileDialog.AcceptMode.AcceptSave
    assert chooser.defaultSuffix() == "zip"
    chooser.fileSelected.emit(str(path))
    chooser.close()


def test_a_place_is_asked_for_and_prompts_stay_out_unless_ticked(
    diagnostics: DiagnosticsDialog, qtbot: QtBot, tmp_path: Path
) -> None:
    with qtbot.waitSignal(diagnostics.make_requested) as emitted:
        choose(diagnostics, tmp_path / "d.zip")
    assert emitted.args == [tmp_path / "d.zip", False]
    diagnostics.show_made(tmp_path / "d.zip")
    diagnostics.findChild(QCheckBox, "with_prompts").click()
    with qtbot.waitSignal(diagnostics.make_requested) as emitted:
        choose(diagnostics, tmp_path / "e.zip")
    assert emitted.args == [tmp_path / "e.zip", True]


def test_how_far_it_is_and_where_it_lies(
    diagnostics: DiagnosticsDialog, qtbot: QtBot, tmp_path: Path
) -> None:
    bar = diagnostics.findChild(QProgressBar, "diagnostics_progress")
    assert not bar.isVisible()
    choose(diagnostics, tmp_path / "d.zip")
    seen = []
    for step in DiagnosticsStep:
        diagnostics.show_step(step)
        seen.append((words(diagnostics, "diagnostics_words"), bar.value()))
        assert bar.isVisible()
    assert len(set(seen)) == 3
    assert not button(diagnostics, "save_diagnostics").isEnabled()
    diagnostics.show_made(tmp_path / "d.zip")
    assert not bar.isVisible()
    assert str(tmp_path / "d.zip") in words(diagnostics, "diagnostics_words")
    with qtbot.waitSignal(diagnostics.show_in_folder_requested) as emitted:
        click(diagnostics, "show_diagnostics")
    assert emitted.args == [tmp_path / "d.zip"]
    with qtbot.assertNotEmitted(diagnostics.stop_requested):
        click(diagnostics, "close_diagnostics")


def test_closing_it_meanwhile_stops_it(
    diagnostics: DiagnosticsDialog, qtbot: QtBot, tmp_path: Path
) -> None:
    choose(diagnostics, tmp_path / "d.zip")
    assert button(diagnostics, "close_diagnostics").text() == "Stop"
    with qtbot.waitSignal(diagnostics.stop_requested):
        QTest.keyClick(diagnostics, Qt.Key.Key_Escape)


def test_a_failure_is_said_and_another_place_can_be_chosen(
    diagnostics: DiagnosticsDialog, tmp_path: Path
) -> None:
    choose(diagnostics, tmp_path / "d.zip")
    full = problems.diagnostics_failed(path="/d.zip", detail="the disk is full")
    diagnostics.show_failure(full)
    assert "the disk is full" in words(diagnostics, "diagnostics_words")
    assert button(diagnostics, "save_diagnostics").isEnabled()
    assert not button(diagnostics, "show_diagnostics").isVisible()


# --- crash reports ---------------------------------------------------------------------------


def test_a_report_is_shown_word_for_word(parent: QWidget, qapp: QApplication, qtbot: QtBot) -> None:
    dialog = ReportDialog(REPORT, parent)
    dialog.open()
    text = dialog.findChild(QPlainTextEdit, "report_text")
    assert text.toPlainText() == REPORT.text
    assert text.isReadOnly()
    click(dialog, "copy_report")
    assert qapp.clipboard().text() == REPORT.text
    with qtbot.waitSignal(dialog.save_requested) as emitted:
        click(dialog, "save_report")
    assert emitted.args == [REPORT]
    with qtbot.waitSignals([dialog.discard_requested, dialog.accepted]):
        click(dialog, "discard_report")


# --- about -----------------------------------------------------------------------------------


def test_from_the_source_the_box_says_where_licences_are(parent: QWidget) -> None:
    dialog = AboutDialog(Credits(load_card()), parent)
    dialog.open()
    assert "pyproject.toml" in words(dialog, "about_others")
    assert words(dialog, "about_independence") == (
        "Independent software, not affiliated with Alibaba or ShortAPI."
    )
    assert words(dialog, "about_origin") == (
        "You are running Gallop from its source code, not from a download."
    )
    assert not button(dialog, "third_party_licences").isVisible()
    assert not button(dialog, "source_code").isVisible()


def test_in_a_bundle_the_box_leads_to_licences_and_source(
    parent: QWidget, qtbot: QtBot, tmp_path: Path
) -> None:
    page = tmp_path / "licences.html"
    dialog = AboutDialog(Credits(load_card(), page, "https://github.com/a/b"), parent)
    dialog.open()
    with qtbot.waitSignal(dialog.licences_wanted) as emitted:
        click(dialog, "third_party_licences")
    assert emitted.args == [page]
    with qtbot.waitSignal(dialog.page_wanted) as emitted:
        click(dialog, "source_code")
    assert emitted.args == ["https://github.com/a/b"]
    assert "pyproject.toml" not in words(dialog, "about_others")
    assert "doesn't say who published it" in words(dialog, "about_origin")


def test_a_published_copy_says_how_to_check_a_download(parent: QWidget, tmp_path: Path) -> None:
    url = "https://github.com/a/b/releases/latest"
    credits = Credits(load_card(), tmp_path / "licences.html", download_page_url=url)
    dialog = AboutDialog(credits, parent)
    dialog.open()
    assert words(dialog, "about_origin") == (
        f"Download Gallop only from {url}. To check a download, compare its SHA-256 checksum with "
        "the one in SHA256SUMS on that page."
    )


# --- forgetting the key ----------------------------------------------------------------------


@pytest.fixture
def key_dialog(parent: QWidget) -> KeyDialog:
    dialog = KeyDialog(parent)
    dialog.open()
    return dialog


def question(dialog: KeyDialog) -> QDialog:
    click(dialog, "forget_key")
    asked = dialog.findChildren(QDialog, "forget_key_dialog")
    return next(each for each in asked if each.isVisible())


def test_the_key_is_forgotten_only_after_a_question(key_dialog: KeyDialog, qtbot: QtBot) -> None:
    key_dialog.show_stored(KeySource.KEYRING, "711", is_refused=False)
    with qtbot.assertNotEmitted(key_dialog.forget_requested):
        # Enter keeps it.
        QTest.keyClick(question(key_dialog), Qt.Key.Key_Return)
    asked = question(key_dialog)
    assert "wait until you enter a key" in words(asked, "forget_key_jobs")
    with qtbot.waitSignal(key_dialog.forget_requested):
        click(asked, "forget_key_accept")


def test_without_a_kept_key_there_is_nothing_to_forget(key_dialog: KeyDialog) -> None:
    assert not button(key_dialog, "forget_key").isVisible()
    key_dialog.show_stored(KeySource.KEYRING, "711", is_refused=False)
    assert button(key_dialog, "forget_key").isVisible()
    key_dialog.show_stored(KeySource.NONE, "", is_refused=False)
    assert not button(key_dialog, "forget_key").isVisible()
