"""The theme: contrast of every pair of colours that meets, and following the scheme live."""

from dataclasses import asdict

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from app.ui.widgets.icons import icon
from app.ui.widgets.theme import Theme, palette_from
from app.ui.widgets.tokens import DARK, LIGHT, Tokens, tokens_of
from tests.paths import RESOURCES

STYLES_DIR = RESOURCES / "styles"


def luminance(color: str) -> float:
    def linear(part: float) -> float:
        return part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4

    q = QColor(color)
    return 0.2126 * linear(q.redF()) + 0.7152 * linear(q.greenF()) + 0.0722 * linear(q.blueF())


def contrast(one: str, other: str) -> float:
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


@pytest.mark.parametrize("tokens", [LIGHT, DARK], ids=["light", "dark"])
@pytest.mark.parametrize("surface", ["window", "panel", "raised"])
@pytest.mark.parametrize("words", ["text", "dim", "accent", "good", "warning", "bad"])
def test_words_can_be_read_on_every_surface(tokens: Tokens, surface: str, words: str) -> None:
    colors = asdict(tokens)
    assert contrast(colors[words], colors[surface]) >= 4.5


@pytest.mark.parametrize("tokens", [LIGHT, DARK], ids=["light", "dark"])
@pytest.mark.parametrize(
    ("words", "surface"),
    [
        ("accent_text", "accent"),
        ("accent_text", "accent_hover"),
        ("text", "pressed"),
        ("dim", "hover"),
        ("text", "cut"),
        ("accent", "cut"),
        ("panel", "warning"),
    ],
)
def test_words_can_be_read_on_coloured_ground(tokens: Tokens, words: str, surface: str) -> None:
    colors = asdict(tokens)
    assert contrast(colors[words], colors[surface]) >= 4.5


@pytest.mark.parametrize("tokens", [LIGHT, DARK], ids=["light", "dark"])
def test_a_palette_reports_its_tokens(qapp: QApplication, tokens: Tokens) -> None:
    assert tokens_of(palette_from(tokens)) == tokens


def test_the_preference_changes_a_shown_window(qapp: QApplication, qtbot: QtBot) -> None:
    theme = Theme(qapp, STYLES_DIR, "light")
    label = QLabel("Words")
    label.setProperty("role", "dim")
    qtbot.addWidget(label)
    label.show()
    assert label.palette().windowText().color() == QColor(LIGHT.dim)
    with qtbot.waitSignal(theme.changed):
        theme.set_preference("dark")
    assert tokens_of(qapp.palette()) == DARK
    assert label.palette().windowText().color() == QColor(DARK.dim)


def test_the_same_scheme_again_changes_nothing(qapp: QApplication, qtbot: QtBot) -> None:
    theme = Theme(qapp, STYLES_DIR, "dark")
    with qtbot.assertNotEmitted(theme.changed):
        theme.set_preference("dark")


def test_the_systems_scheme_is_followed_live(qapp: QApplication, qtbot: QtBot) -> None:
    theme = Theme(qapp, STYLES_DIR, "system")
    hints = qapp.styleHints()
    hints.colorSchemeChanged.emit(Qt.ColorScheme.Dark)
    assert tokens_of(qapp.palette()) == DARK
    with qtbot.waitSignal(theme.changed):
        hints.colorSchemeChanged.emit(Qt.ColorScheme.Light)
    assert tokens_of(qapp.palette()) == LIGHT


def test_a_fixed_preference_does_not_follow_the_system(qapp: QApplication, qtbot: QtBot) -> None:
    theme = Theme(qapp, STYLES_DIR, "light")
    with qtbot.assertNotEmitted(theme.changed):
        qapp.styleHints().colorSchemeChanged.emit(Qt.ColorScheme.Dark)


def test_an_icon_is_drawn_in_the_themes_colour(qapp: QApplication) -> None:
    theme = Theme(qapp, STYLES_DIR, "light")
    play = icon("play-fill", "accent")
    image = play.pixmap(QSize(32, 32)).toImage()
    assert image.pixelColor(14, 16).name().upper() == LIGHT.accent
    theme.set_preference("dark")
    image = play.pixmap(QSize(32, 32)).toImage()
    assert image.pixelColor(14, 16).name().upper() == DARK.accent


def test_an_unknown_icon_is_a_mistake(qapp: QApplication) -> None:
    with pytest.raises(KeyError):
        icon("no-such-icon")
