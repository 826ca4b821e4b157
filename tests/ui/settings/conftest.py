"""The settings dialog, shared by the tests of its pages."""

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.core.settings import Settings
from app.ui.settings.settings_dialog import SettingsDialog
from app.ui.theme.theme import Theme
from tests.paths import RESOURCES


@pytest.fixture
def settings(qapp: QApplication, qtbot: QtBot) -> SettingsDialog:
    Theme(qapp, RESOURCES / "styles", "light")
    dialog = SettingsDialog(Settings(), "/home/anna/Videos/Gallop", str, ())
    qtbot.addWidget(dialog)
    dialog.open()
    return dialog
