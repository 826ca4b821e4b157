"""The dialog for the API key."""

from decimal import Decimal

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QLabel,
    QLineEdit,
    QPushButton,
    QScrollArea,
)
from pytestqt.qtbot import QtBot

from app.core.secret import ApiKey, KeySource
from app.ui.compose.price_text import key_source_text
from app.ui.settings.key_dialog import KeyDialog
from app.ui.theme.theme import Theme
from tests.fakes.dialog_parts import press
from tests.paths import RESOURCES

CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def key_dialog(qapp: QApplication, qtbot: QtBot) -> KeyDialog:
    Theme(qapp, RESOURCES / "styles", "light")
    dialog = KeyDialog()
    qtbot.addWidget(dialog)
    dialog.open()
    return dialog


def field_of(dialog: KeyDialog) -> QLineEdit:
    return dialog.findChild(QLineEdit, "api_key")


@pytest.mark.parametrize(
    ("name", "signal"), [("save_key", "save_requested"), ("check_key", "check_requested")]
)
def test_a_key_is_handed_on_as_a_secret(
    key_dialog: KeyDialog, qtbot: QtBot, name: str, signal: str
) -> None:
    QTest.keyClicks(field_of(key_dialog), " sk-123 ")
    with qtbot.waitSignal(getattr(key_dialog, signal)) as emitted:
        press(key_dialog, name)
    assert emitted.args == [ApiKey("sk-123")]


@pytest.mark.parametrize("typed", ["", "   ", "sk 123", "schlüssel"])
def test_what_cannot_be_a_key_is_not_handed_on(
    key_dialog: KeyDialog, qtbot: QtBot, typed: str
) -> None:
    field_of(key_dialog).setText(typed)
    with qtbot.assertNotEmitted(key_dialog.save_requested):
        press(key_dialog, "save_key")
    result = key_dialog.findChild(QLabel, "key_result")
    assert "doesn't look like an API key" in result.text()
    assert result.property("role") == "bad"
    QTest.keyClicks(field_of(key_dialog), "s")
    assert not result.isVisible()


def test_enter_in_the_field_saves(key_dialog: KeyDialog, qtbot: QtBot) -> None:
    QTest.keyClicks(field_of(key_dialog), "sk-123")
    with qtbot.waitSignal(key_dialog.save_requested):
        QTest.keyClick(field_of(key_dialog), Qt.Key.Key_Return)


def test_the_key_is_hidden_until_it_is_asked_for(key_dialog: KeyDialog) -> None:
    field = field_of(key_dialog)
    face = QAccessible.queryAccessibleInterface(field)
    assert face.text(QAccessible.Text.Name) == "API key"
    assert face.state().passwordEdit
    assert field.echoMode() == QLineEdit.EchoMode.Password
    press(key_dialog, "show_key")
    assert field.echoMode() == QLineEdit.EchoMode.Normal
    press(key_dialog, "show_key")
    assert field.echoMode() == QLineEdit.EchoMode.Password


def test_a_shown_key_is_not_copied(key_dialog: KeyDialog, qapp: QApplication) -> None:
    field = field_of(key_dialog)
    QTest.keyClicks(field, "sk-123")
    press(key_dialog, "show_key")
    qapp.clipboard().setText("before")
    field.selectAll()
    QTest.keyClick(field, Qt.Key.Key_C, CTRL)
    QTest.keyClick(field, Qt.Key.Key_X, CTRL)
    assert qapp.clipboard().text() == "before"
    assert field.text() == "sk-123"


@pytest.mark.parametrize("how", ["cancel", "escape", "accept", "close"])
def test_closing_forgets_the_key(key_dialog: KeyDialog, how: str) -> None:
    field = field_of(key_dialog)
    QTest.keyClicks(field, "sk-123")
    press(key_dialog, "show_key")
    key_dialog.show_result("It works.", True)
    match how:
        case "cancel":
            press(key_dialog, "cancel")
        case "escape":
            QTest.keyClick(key_dialog, Qt.Key.Key_Escape)
        case "accept":
            key_dialog.accept()
        case _:
            key_dialog.close()
    assert field.text() == ""
    assert not field.isUndoAvailable()
    key_dialog.open()
    assert field.echoMode() == QLineEdit.EchoMode.Password
    assert not key_dialog.findChild(QLabel, "key_result").isVisible()


def test_while_busy_only_cancel_can_be_pressed(key_dialog: KeyDialog) -> None:
    key_dialog.set_busy("Checking the key…")
    assert key_dialog.findChild(QLabel, "key_result").text() == "Checking the key…"
    enabled = {
        name: key_dialog.findChild(QPushButton, name).isEnabled()
        for name in ("save_key", "check_key", "cancel")
    }
    assert enabled == {"save_key": False, "check_key": False, "cancel": True}
    key_dialog.set_busy("")
    key_dialog.show_result("ShortAPI accepts this key.", True)
    result = key_dialog.findChild(QLabel, "key_result")
    assert result.text() == "✓ ShortAPI accepts this key."
    assert result.property("role") == "good"


def test_where_the_key_will_be_kept_is_said(key_dialog: KeyDialog) -> None:
    place = key_dialog.findChild(QLabel, "key_place")
    assert place.text() == "Stored in your system keyring, not in a file."
    key_dialog.show_stored(KeySource.SESSION, "711", is_refused=False)
    assert place.text() == "A key ending in …711 is in use until you close Gallop."
    key_dialog.show_stored(KeySource.KEYRING, "", is_refused=True)
    assert place.text() == "A key is saved in your system keyring. ShortAPI refused it."
    assert place.property("role") == "warning"


@pytest.mark.parametrize(
    ("source", "signals"),
    [
        (KeySource.KEYRING, ["check_requested", "save_requested"]),
        # A key from the environment is never stored.
        (KeySource.ENVIRONMENT, ["check_requested"]),
        (KeySource.NONE, []),
    ],
)
def test_an_empty_field_means_the_stored_key(
    key_dialog: KeyDialog, source: KeySource, signals: list[str]
) -> None:
    emitted: list[str] = []
    for name in ("check_requested", "save_requested"):
        getattr(key_dialog, name).connect(
            lambda key, name=name: emitted.append(name) if key is None else None
        )
    key_dialog.show_stored(source, "711", is_refused=False)
    press(key_dialog, "check_key")
    press(key_dialog, "save_key")
    assert emitted == signals


def test_waiting_jobs_are_sent_only_when_that_is_ticked(
    key_dialog: KeyDialog, qtbot: QtBot
) -> None:
    tick = key_dialog.findChild(QCheckBox, "send_waiting")
    said = key_dialog.findChild(QLabel, "key_jobs")
    save = key_dialog.findChild(QPushButton, "save_key")
    key_dialog.show_waiting(0, Decimal(0))
    assert not tick.isVisible()
    key_dialog.show_waiting(1, Decimal("1.145"))
    assert said.text() == "1 job is waiting: $1.145 is charged when it is sent."
    assert not key_dialog.sends_waiting
    assert save.text() == "Save key"
    tick.click()
    assert said.text() == "1 job is waiting: $1.145 is charged when you save."
    assert key_dialog.sends_waiting
    assert (save.text(), save.accessibleName()) == ("Save and send for $1.145", "Save key")
    # Other jobs, another price: another question.
    key_dialog.show_waiting(40, Decimal("12345.855"))
    assert said.text() == "40 jobs are waiting: $12,345.855 is charged when they are sent."
    assert not key_dialog.sends_waiting
    tick.click()
    qtbot.waitUntil(lambda: save.width() >= save.sizeHint().width())
    key_dialog.close()
    key_dialog.open()
    assert not key_dialog.sends_waiting


def test_getting_a_key_is_an_action(key_dialog: KeyDialog, qtbot: QtBot) -> None:
    with qtbot.waitSignal(key_dialog.get_key_wanted):
        press(key_dialog, "get_key")


@pytest.mark.parametrize("source", KeySource)
def test_every_origin_of_a_key_has_words(source: KeySource) -> None:
    assert key_source_text(source)


def test_a_long_result_makes_the_dialog_taller(key_dialog: KeyDialog) -> None:
    before = key_dialog.height()
    key_dialog.show_result("A result that takes several lines of the dialog. " * 5, is_good=False)
    assert key_dialog.height() > before
    assert key_dialog.findChild(QScrollArea).verticalScrollBar().maximum() == 0
