"""The theme: contrast of every pair of colours that meets, and following the scheme live."""

import re

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontInfo, QFontMetrics
from PySide6.QtWidgets import QApplication, QLabel, QMenu
from pytestqt.qtbot import QtBot

from app.ui.queue.queue_delegate import ESTIMATE_OPACITY
from app.ui.theme.icons import icon
from app.ui.theme.theme import Theme, palette_from
from app.ui.theme.tokens import (
    DARK,
    DARK_CONTRAST,
    LIGHT,
    LIGHT_CONTRAST,
    SCHEMES,
    Tokens,
    Type,
    night_of,
    tokens_of,
)
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


# The least contrast of text and of what can be pressed, in each scheme.
LEVELS = [
    pytest.param(LIGHT, 4.5, 3.0, id="light"),
    pytest.param(DARK, 4.5, 3.0, id="dark"),
    pytest.param(LIGHT_CONTRAST, 7.0, 4.5, id="light, high contrast"),
    pytest.param(DARK_CONTRAST, 7.0, 4.5, id="dark, high contrast"),
]
SURFACES = ("window", "panel", "stage", "raised")
# What is written on each ground by labels and by painted widgets.
WORDS = {
    **dict.fromkeys(SURFACES, ("text", "dim", "accent", "good", "warning", "bad")),
    "pop": ("text", "dim", "accent", "good", "warning", "bad"),
    "fill": ("text", "dim"),
    "on_stage": ("text", "accent"),
    # Rows of the queue: title, price, state.
    "hover": ("text", "dim", "good", "warning", "bad"),
    "press": ("text",),
    "tint": ("text", "dim", "tint_text", "good", "warning", "bad"),
    "accent": ("accent_text",),
    "accent_hover": ("accent_text",),
    "accent_press": ("accent_text",),
    "good_tint": ("text", "good"),
    "warn_tint": ("text", "warning"),
    "bad_tint": ("text", "bad", "accent"),
}
# Edges, rings, icons, the filled part of bars.
CONTROLS = {
    **dict.fromkeys(SURFACES, ("control", "accent")),
    "fill": ("accent", "dim"),
    "tint": ("accent",),
    "track": ("accent",),
    "pop": ("control", "accent"),
}


@pytest.mark.parametrize(("tokens", "for_text", "for_controls"), LEVELS)
def test_what_meets_can_be_told_apart(tokens: Tokens, for_text: float, for_controls: float) -> None:
    colors = tokens.by_name()
    low = {
        f"{front} on {ground}": round(contrast(colors[front], colors[ground]), 2)
        for pairs, least in ((WORDS, for_text), (CONTROLS, for_controls))
        for ground, fronts in pairs.items()
        for front in fronts
        if contrast(colors[front], colors[ground]) < least
    }
    assert low == {}


@pytest.mark.parametrize(("tokens", "for_text", "for_controls"), LEVELS)
def test_every_rule_of_the_style_sheet_can_be_read(
    tokens: Tokens, for_text: float, for_controls: float
) -> None:
    sheet = (STYLES_DIR / "gallop.qss").read_text(encoding="utf-8")
    night = {f"night_{name}": color for name, color in night_of(tokens).by_name().items()}
    colors = tokens.by_name() | night
    pairs = rules_with_both(sheet)
    assert len(pairs) > 20
    low = {
        rule: (front, ground)
        for rule, front, ground in pairs
        if contrast(colors[front], colors[ground]) < for_text
    }
    assert low == {}


def rules_with_both(sheet: str) -> list[tuple[str, str, str]]:
    """Each rule that sets a text and its ground, with the names of both tokens."""
    found = []
    for names, body in re.findall(r"([^{}]+)\{((?:\$\{\w+\}|[^{}])*)\}", sheet):
        said = dict(re.findall(r"(?<![-\w])([-\w]+):\s*\$\{(\w+)\}\s*;", body))
        # What is disabled needs no contrast.
        if {"color", "background"} <= said.keys() and ":disabled" not in names:
            found.append((names.strip().splitlines()[-1], said["color"], said["background"]))
    return found


def test_high_contrast_gives_every_button_an_edge() -> None:
    for tokens in (LIGHT_CONTRAST, DARK_CONTRAST):
        for ground in ("panel", "stage", "window"):
            assert contrast(tokens.outline, tokens.by_name()[ground]) >= 7.0


def test_an_estimate_can_be_told_from_what_is_left() -> None:
    for tokens in SCHEMES:
        bar = _mixed(tokens.accent, tokens.track, ESTIMATE_OPACITY)
        assert contrast(bar, tokens.track) >= 3.0, tokens


def test_high_contrast_gives_what_is_chosen_an_edge(qapp: QApplication, qtbot: QtBot) -> None:
    for tokens in (LIGHT_CONTRAST, DARK_CONTRAST):
        assert contrast(tokens.tint_edge, tokens.panel) >= 7.0
        assert contrast(tokens.tint_edge, tokens.tint) >= 4.5
        assert contrast(tokens.tint_edge, tokens.pop) >= 7.0
    theme = Theme(qapp, STYLES_DIR, "dark")
    menu = QMenu()
    qtbot.addWidget(menu)
    menu.setActiveAction(menu.addAction("Choose a folder"))
    assert DARK_CONTRAST.tint_edge.lower() not in colors_of(menu)
    theme._on_contrast_changed(Qt.ContrastPreference.HighContrast)
    assert DARK_CONTRAST.tint_edge.lower() in colors_of(menu)
    theme._on_contrast_changed(Qt.ContrastPreference.NoPreference)


def colors_of(menu: QMenu) -> set[str]:
    image = menu.grab().toImage()
    return {image.pixelColor(image.width() // 2, y).name() for y in range(image.height())}


def _mixed(color: str, ground: str, share: float) -> str:
    over, under = QColor(color), QColor(ground)
    parts = zip(over.getRgbF()[:3], under.getRgbF()[:3], strict=True)
    return QColor.fromRgbF(*(share * one + (1 - share) * two for one, two in parts)).name()


def test_the_systems_wish_for_contrast_is_followed_live(qapp: QApplication, qtbot: QtBot) -> None:
    theme = Theme(qapp, STYLES_DIR, "light")
    hints = qapp.styleHints().accessibility()
    with qtbot.waitSignal(theme.changed):
        hints.contrastPreferenceChanged.emit(Qt.ContrastPreference.HighContrast)
    assert tokens_of(qapp.palette()) == LIGHT_CONTRAST
    theme.set_preference("dark")
    assert tokens_of(qapp.palette()) == DARK_CONTRAST
    with qtbot.waitSignal(theme.changed):
        hints.contrastPreferenceChanged.emit(Qt.ContrastPreference.NoPreference)
    assert tokens_of(qapp.palette()) == DARK


@pytest.mark.parametrize(
    ("system_px", "body_px", "title_px", "caption_px"),
    [(12, 13, 16, 12), (13, 13, 16, 12), (18, 18, 22, 17), (26, 26, 32, 24)],
)
def test_sizes_follow_the_systems_font_and_are_never_below_twelve(
    qapp: QApplication, system_px: int, body_px: int, title_px: int, caption_px: int
) -> None:
    before = qapp.font()
    system = QFont(before)
    system.setPixelSize(system_px)
    qapp.setFont(system)
    try:
        Theme(qapp, STYLES_DIR, "light")
        assert QFontInfo(Type.BODY.font()).pixelSize() == body_px
        assert QFontInfo(Type.TITLE.font()).pixelSize() == title_px
        assert QFontInfo(Type.CAPTION.font()).pixelSize() == caption_px
        for step in Type:
            assert QFontMetrics(step.font()).height() <= step.line_px + 2
    finally:
        qapp.setFont(before)
        Theme(qapp, STYLES_DIR, "light")


@pytest.mark.parametrize("tokens", SCHEMES)
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
