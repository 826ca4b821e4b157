"""The key dialog, the settings dialog and the welcome page."""

from decimal import Decimal
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QComboBox,
    QLabel,
    QLineEdit,
    QListWidget,
    QPushButton,
    QScrollArea,
    QSpinBox,
    QToolButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

from app.core import health
from app.core.health import HealthFix, HealthPart, HealthResult, HealthState
from app.core.secret import ApiKey, KeySource
from app.core.settings import SETTINGS, SettingGroup, Settings
from app.core.settings import Theme as Colours
from app.main import load_card
from app.ui.compose.price_text import key_source_text
from app.ui.settings.key_dialog import KeyDialog
from app.ui.settings.settings_dialog import SettingsDialog
from app.ui.stage.welcome import WelcomePage
from app.ui.widgets.theme import Theme
from tests.paths import RESOURCES

Edit = tuple[str, object]
CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def key_dialog(qapp: QApplication, qtbot: QtBot) -> KeyDialog:
    Theme(qapp, RESOURCES / "styles", "light")
    dialog = KeyDialog()
    qtbot.addWidget(dialog)
    dialog.open()
    return dialog


@pytest.fixture
def settings(qapp: QApplication, qtbot: QtBot) -> SettingsDialog:
    Theme(qapp, RESOURCES / "styles", "light")
    dialog = SettingsDialog(Settings(), "/home/anna/Videos/Gallop", str, ())
    qtbot.addWidget(dialog)
    dialog.open()
    return dialog


@pytest.fixture
def edited(settings: SettingsDialog) -> list[Edit]:
    edited: list[Edit] = []
    settings.setting_edited.connect(lambda name, value: edited.append((name, value)))
    return edited


def click(window: QWidget, name: str) -> None:
    button = window.findChild(QPushButton, name) or window.findChild(QToolButton, name)
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def field_of(dialog: KeyDialog) -> QLineEdit:
    return dialog.findChild(QLineEdit, "api_key")


# --- the key ---------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("name", "signal"), [("save_key", "save_requested"), ("check_key", "check_requested")]
)
def test_a_key_is_handed_on_as_a_secret(
    key_dialog: KeyDialog, qtbot: QtBot, name: str, signal: str
) -> None:
    QTest.keyClicks(field_of(key_dialog), " sk-123 ")
    with qtbot.waitSignal(getattr(key_dialog, signal)) as emitted:
        click(key_dialog, name)
    assert emitted.args == [ApiKey("sk-123")]


@pytest.mark.parametrize("typed", ["", "   ", "sk 123", "schlüssel"])
def test_what_cannot_be_a_key_is_not_handed_on(
    key_dialog: KeyDialog, qtbot: QtBot, typed: str
) -> None:
    field_of(key_dialog).setText(typed)
    with qtbot.assertNotEmitted(key_dialog.save_requested):
        click(key_dialog, "save_key")
    result = key_dialog.findChild(QLabel, "key_result")
    assert "does not look like an API key" in result.text()
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
    click(key_dialog, "show_key")
    assert field.echoMode() == QLineEdit.EchoMode.Normal
    click(key_dialog, "show_key")
    assert field.echoMode() == QLineEdit.EchoMode.Password


def test_a_shown_key_is_not_copied(key_dialog: KeyDialog, qapp: QApplication) -> None:
    field = field_of(key_dialog)
    QTest.keyClicks(field, "sk-123")
    click(key_dialog, "show_key")
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
    click(key_dialog, "show_key")
    key_dialog.show_result("It works.", True)
    match how:
        case "cancel":
            click(key_dialog, "cancel")
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
    key_dialog.set_busy("Checking the key …")
    assert key_dialog.findChild(QLabel, "key_result").text() == "Checking the key …"
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
    click(key_dialog, "check_key")
    click(key_dialog, "save_key")
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
    assert (save.text(), save.accessibleName()) == ("Save, send for $1.145", "Save key")
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
        click(key_dialog, "get_key")


@pytest.mark.parametrize("source", KeySource)
def test_every_origin_of_a_key_has_words(source: KeySource) -> None:
    assert key_source_text(source)


def test_a_long_result_makes_the_dialog_taller(key_dialog: KeyDialog) -> None:
    before = key_dialog.height()
    key_dialog.show_result("A result that takes several lines of the dialog. " * 5, is_good=False)
    assert key_dialog.height() > before
    assert key_dialog.findChild(QScrollArea).verticalScrollBar().maximum() == 0


# --- settings --------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("kind", "name", "change", "wanted"),
    [
        (QComboBox, "theme", lambda w: w.setCurrentIndex(2), ("theme", Colours.DARK)),
        (
            QSpinBox,
            "max_jobs_at_once",
            lambda w: w.setValue(2),
            ("max_jobs_at_once", 2),
        ),
        (QCheckBox, "notifications", lambda w: w.click(), ("notifications", False)),
    ],
)
def test_a_change_holds_at_once(
    settings: SettingsDialog,
    edited: list[Edit],
    kind: type[QWidget],
    name: str,
    change: Any,
    wanted: Edit,
) -> None:
    change(settings.findChild(kind, name))
    assert edited == [wanted]


def test_a_callback_address_must_be_https(settings: SettingsDialog, edited: list[Edit]) -> None:
    settings.show_section(SettingGroup.ADVANCED)
    line = settings.findChild(QLineEdit, "callback_url")
    line.clear()
    QTest.keyClicks(line, "http://x")
    QTest.keyClick(line, Qt.Key.Key_Return)
    refused = settings.findChild(QLabel, "callback_url_problem")
    assert "must be a full https:// address" in refused.text()
    assert refused.isVisible()
    assert edited == []
    line.selectAll()
    QTest.keyClicks(line, "https://example.org/done")
    QTest.keyClick(line, Qt.Key.Key_Return)
    assert refused.text() == "Changed."
    assert edited == [("callback_url", "https://example.org/done")]
    click(settings, "callback_url_undo")
    assert edited[-1] == ("callback_url", "")


def test_the_videos_folder_is_shown_and_opened(settings: SettingsDialog, qtbot: QtBot) -> None:
    assert settings.findChild(QLabel, "videos_folder").text() == "/home/anna/Videos/Gallop"
    settings.show_section(SettingGroup.CLIPS)
    with qtbot.waitSignal(settings.open_folder_requested):
        click(settings, "open_folder")


def test_all_settings_fit_on_a_small_screen(
    settings: SettingsDialog, monkeypatch: pytest.MonkeyPatch
) -> None:
    available = QRect(0, 0, 683, 384)
    screen = SimpleNamespace(availableGeometry=lambda: available)
    settings.close()
    monkeypatch.setattr(settings, "screen", lambda: screen)
    settings.open()
    assert settings.height() < available.height()
    close = settings.findChild(QPushButton, "close_settings")
    assert settings.rect().contains(close.geometry())
    settings.show_section(SettingGroup.CLIPS)
    last = settings.findChild(QPushButton, "open_folder")
    last.setFocus(Qt.FocusReason.TabFocusReason)
    area = settings.findChild(QScrollArea, "settings_clips")
    area.ensureWidgetVisible(last)
    assert last.visibleRegion().boundingRect() == last.rect()
    assert area.horizontalScrollBar().maximum() == 0


def test_a_record_is_all_that_a_setting_needs_to_be_shown(settings: SettingsDialog) -> None:
    for setting in SETTINGS:
        editor = settings.findChild(QWidget, setting.key)
        assert (editor is not None) == (setting.group is not None), setting.key
        if editor is None:
            continue
        assert editor.accessibleName() == setting.label
        page = settings.findChild(QScrollArea, f"settings_{setting.group.name.lower()}")
        assert page.isAncestorOf(editor)
        if setting.hint:
            assert editor.accessibleDescription() == setting.hint
            assert setting.hint in [label.text() for label in settings.findChildren(QLabel)]
        if isinstance(editor, QSpinBox):
            assert (editor.minimum(), editor.maximum()) == (setting.minimum, setting.maximum)
        if isinstance(editor, QComboBox):
            shown = [(editor.itemData(at), editor.itemText(at)) for at in range(editor.count())]
            assert shown == list(setting.choices)


def test_every_setting_has_a_name_for_screen_readers(settings: SettingsDialog) -> None:
    names = ("theme", "max_jobs_at_once", "notifications", "callback_url")
    assert [settings.findChild(QWidget, name).accessibleName() for name in names] == [
        "Appearance",
        "Jobs at the same time",
        "Notify me when a video is finished",
        "Callback address",
    ]


def test_each_section_has_a_page(settings: SettingsDialog) -> None:
    sections = settings.findChild(QListWidget, "settings_sections")
    names = [sections.item(row).text() for row in range(sections.count())]
    assert names == ["General", "Clips", "Limits", "Account", "Advanced", "Health"]
    sections.setFocus()
    for name in names:
        area = settings.findChild(QScrollArea, f"settings_{name.lower()}")
        assert area.isVisible()
        assert area.accessibleName() == name
        QTest.keyClick(sections, Qt.Key.Key_Down)


@pytest.mark.parametrize(
    ("source", "text", "button"),
    [
        (KeySource.NONE, "No API key yet.", "Enter API key…"),
        (
            KeySource.KEYRING,
            "A key ending in …711 is saved in your system keyring. ShortAPI refused it.",
            "Change key…",
        ),
        (KeySource.DEMO, "The demo needs no key. Leave the demo to change yours.", ""),
    ],
)
def test_the_account_shows_the_key_in_use(
    settings: SettingsDialog, qtbot: QtBot, source: KeySource, text: str, button: str
) -> None:
    settings.show_section(SettingGroup.ACCOUNT)
    settings.show_key(source, "711", is_refused=source is KeySource.KEYRING)
    assert settings.findChild(QLabel, "settings_key_state").text() == text
    change = settings.findChild(QPushButton, "settings_key")
    assert change.isEnabled() is bool(button)
    if button:
        assert change.text() == button
        with qtbot.waitSignal(settings.key_wanted):
            change.click()
    with qtbot.waitSignal(settings.account_page_wanted):
        click(settings, "settings_account_page")


# --- health ----------------------------------------------------------------------------------


def result(
    part: HealthPart, state: HealthState, fix: HealthFix = HealthFix.EXPLAIN
) -> HealthResult:
    return HealthResult(part, state, health.network_blocked(host="x.test", detail="a wall"), fix)


@pytest.fixture
def asked(settings: SettingsDialog) -> list[tuple[HealthPart, ...]]:
    """What the health page asks to be checked."""
    asked: list[tuple[HealthPart, ...]] = []
    settings.health.check_requested.connect(asked.append)
    settings.show_section(SettingGroup.HEALTH)
    return asked


def shown(settings: SettingsDialog, name: str) -> str:
    label = settings.findChild(QLabel, name)
    return label.text() if label.isVisible() else ""


def test_health_is_checked_when_its_page_is_shown(
    settings: SettingsDialog, asked: list[tuple[HealthPart, ...]]
) -> None:
    assert asked == [tuple(HealthPart)]
    assert shown(settings, "health_summary") == "Checking …"
    for part in HealthPart:
        settings.health.show_result(result(part, HealthState.GOOD))
    assert shown(settings, "health_summary") == "Everything works."
    settings.show_section(SettingGroup.GENERAL)
    settings.show_section(SettingGroup.HEALTH)
    assert len(asked) == 1
    click(settings, "check_health")
    assert asked[1:] == [tuple(HealthPart)]


@pytest.mark.parametrize(
    ("states", "summary"),
    [
        ([HealthState.BAD], "1 thing does not work."),
        ([HealthState.BAD, HealthState.BAD, HealthState.LIMITED], "2 things do not work."),
        ([HealthState.LIMITED], "Gallop works. 1 thing is limited."),
        ([HealthState.SKIPPED], "Everything works."),
    ],
)
def test_each_state_has_a_word_and_the_page_sums_up(
    settings: SettingsDialog,
    asked: list[tuple[HealthPart, ...]],
    states: list[HealthState],
    summary: str,
) -> None:
    rest = [HealthState.GOOD] * (len(HealthPart) - len(states))
    for part, state in zip(HealthPart, [*states, *rest], strict=True):
        settings.health.show_result(result(part, state))
    assert shown(settings, "health_summary") == summary
    assert shown(settings, "health_key_finding") == "x.test cannot be reached (a wall)."
    words = {
        HealthState.BAD: "Does not work",
        HealthState.LIMITED: "Limited",
        HealthState.SKIPPED: "Not checked",
    }
    assert shown(settings, "health_key_state") == words[states[0]]
    assert shown(settings, "health_sound_state") == "Works"


@pytest.mark.parametrize("part", HealthPart)
def test_each_part_is_explained_at_its_button(
    settings: SettingsDialog, asked: list[tuple[HealthPart, ...]], part: HealthPart
) -> None:
    settings.health.show_result(result(part, HealthState.GOOD))
    click(settings, f"health_{part}_fix")
    assert shown(settings, f"health_{part}_explanation").endswith(".")
    click(settings, f"health_{part}_fix")
    assert shown(settings, f"health_{part}_explanation") == ""


@pytest.mark.parametrize(
    ("fix", "signal"),
    [
        (HealthFix.ENTER_KEY, "key_wanted"),
        (HealthFix.CHOOSE_FOLDER, "change_folder_requested"),
        (HealthFix.ASK_KEYRING, "keyring_wanted"),
    ],
)
def test_a_button_mends(
    settings: SettingsDialog,
    asked: list[tuple[HealthPart, ...]],
    qtbot: QtBot,
    fix: HealthFix,
    signal: str,
) -> None:
    settings.health.show_result(result(HealthPart.KEYRING, HealthState.BAD, fix))
    with qtbot.waitSignal(getattr(settings, signal)):
        click(settings, "health_keyring_fix")
    assert asked[1:] == ([(HealthPart.KEYRING,)] if fix is HealthFix.ASK_KEYRING else [])


def test_a_mended_part_is_checked_again(
    settings: SettingsDialog, asked: list[tuple[HealthPart, ...]]
) -> None:
    settings.show_folder(Path("/elsewhere"))
    settings.show_key(KeySource.KEYRING, "711", is_refused=False)
    assert asked[1:] == [(HealthPart.DISK,), (HealthPart.KEY, HealthPart.KEYRING)]


def test_checks_are_stopped_by_the_button_and_by_leaving(
    settings: SettingsDialog, asked: list[tuple[HealthPart, ...]], qtbot: QtBot
) -> None:
    settings.health.show_result(result(HealthPart.KEY, HealthState.GOOD))
    with qtbot.waitSignal(settings.health.stop_requested):
        click(settings, "check_health")
    assert shown(settings, "health_summary") == "Not everything was checked."
    assert shown(settings, "health_key_state") == "Works"
    assert shown(settings, "health_sound_state") == "Not checked"
    click(settings, "check_health")
    with qtbot.waitSignal(settings.health.stop_requested):
        settings.close()


# --- welcome ---------------------------------------------------------------------------------


@pytest.fixture
def welcome(qtbot: QtBot) -> WelcomePage:
    page = WelcomePage(load_card())
    qtbot.addWidget(page)
    page.show()
    return page


@pytest.mark.parametrize(
    ("name", "words", "signal"),
    [
        ("enter_api_key", "Enter API key", "key_wanted"),
        ("try_the_demo", "Try the demo", "demo_wanted"),
        ("get_a_key", "Get a key", "get_key_wanted"),
    ],
)
def test_three_ways_to_begin(
    welcome: WelcomePage, qtbot: QtBot, name: str, words: str, signal: str
) -> None:
    assert welcome.findChild(QPushButton, name).accessibleName() == words
    with qtbot.waitSignal(getattr(welcome, signal)):
        click(welcome, name)


def test_the_price_is_said_before_anything_else(welcome: WelcomePage) -> None:
    price = welcome.findChild(QLabel, "welcome_price").text()
    assert "A clip of 5 seconds costs $0.645 in 720P or $1.145 in 1080P" in price
    assert "costs nothing" in welcome.findChild(QLabel, "welcome_demo").text()
