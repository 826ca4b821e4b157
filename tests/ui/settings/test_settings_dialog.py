"""The sections of the settings."""

from types import SimpleNamespace
from typing import Any

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QLabel,
    QLineEdit,
    QListWidget,
    QPushButton,
    QScrollArea,
    QSpinBox,
    QWidget,
)
from pytestqt.qtbot import QtBot

from app.core.secret import KeySource
from app.core.settings import SETTINGS, SettingGroup
from app.core.settings import Theme as Colours
from app.ui.settings.settings_dialog import SettingsDialog
from tests.fakes.dialog_parts import press

Edit = tuple[str, object]


@pytest.fixture
def edited(settings: SettingsDialog) -> list[Edit]:
    edited: list[Edit] = []
    settings.setting_edited.connect(lambda name, value: edited.append((name, value)))
    return edited


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
    press(settings, "callback_url_undo")
    assert edited[-1] == ("callback_url", "")


def test_the_videos_folder_is_shown_and_opened(settings: SettingsDialog, qtbot: QtBot) -> None:
    assert settings.findChild(QLabel, "videos_folder").text() == "/home/anna/Videos/Gallop"
    settings.show_section(SettingGroup.CLIPS)
    with qtbot.waitSignal(settings.open_folder_requested):
        press(settings, "open_folder")


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
        press(settings, "settings_account_page")
