"""The welcome page."""

import pytest
from PySide6.QtWidgets import (
    QLabel,
    QPushButton,
)
from pytestqt.qtbot import QtBot

from app.main import load_card
from app.ui.stage.welcome import WelcomePage
from tests.fakes.dialog_parts import press


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
        press(welcome, name)


def test_the_price_is_said_before_anything_else(welcome: WelcomePage) -> None:
    price = welcome.findChild(QLabel, "welcome_price").text()
    assert "A 5-second clip costs $0.645 in 720P or $1.145 in 1080P" in price
    assert "is free" in welcome.findChild(QLabel, "welcome_demo").text()
