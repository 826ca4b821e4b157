"""Turns the tokens into a palette and a style sheet; follows the system's scheme and contrast."""

from pathlib import Path
from string import Template
from typing import Literal

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtGui import QColor, QFont, QFontInfo, QPalette
from PySide6.QtWidgets import QApplication

from app.ui.theme.tokens import (
    BODY_PX,
    CORNER_PX,
    DARK,
    DARK_CONTRAST,
    LIGHT,
    LIGHT_CONTRAST,
    SCRIM,
    Tokens,
    Type,
    night_of,
)

Preference = Literal["system", "light", "dark"]

_SCHEMES = {
    "system": Qt.ColorScheme.Unknown,
    "light": Qt.ColorScheme.Light,
    "dark": Qt.ColorScheme.Dark,
}
_DISABLED_OPACITY = 0.55


class Theme(QObject):
    """Styles the whole application, whose style is Fusion; emits `changed` when the tokens changed.

    `styles_dir` holds gallop.qss, a template with ${token} placeholders, and the few images that a
    style sheet can use only as files.
    """

    changed = Signal()

    def __init__(self, app: QApplication, styles_dir: Path, preference: Preference) -> None:
        super().__init__(app)
        self._app = app
        self._styles_dir = styles_dir
        self._preference: Preference = preference
        self._template = Template((styles_dir / "gallop.qss").read_text(encoding="utf-8"))
        app.setFont(_body_font(app.font()))
        self._ask_for_scheme()
        self._system_scheme = app.styleHints().colorScheme()
        # Both are kept: with PySide's object of the hints, that of its child becomes unusable.
        self._hints = app.styleHints()
        self._accessibility = self._hints.accessibility()
        self._contrast = self._accessibility.contrastPreference()
        self._tokens = self._wanted_tokens()
        self._apply()
        self._hints.colorSchemeChanged.connect(self._on_color_scheme_changed)
        self._accessibility.contrastPreferenceChanged.connect(self._on_contrast_changed)

    def set_preference(self, preference: Preference) -> None:
        """Follow the system, or stay light or dark."""
        self._preference = preference
        self._ask_for_scheme()
        self._refresh()

    @Slot(Qt.ColorScheme)
    def _on_color_scheme_changed(self, scheme: Qt.ColorScheme) -> None:
        self._system_scheme = scheme
        self._refresh()

    @Slot(Qt.ContrastPreference)
    def _on_contrast_changed(self, contrast: Qt.ContrastPreference) -> None:
        self._contrast = contrast
        self._refresh()

    def _ask_for_scheme(self) -> None:
        # So that native parts such as title bars and file dialogs match.
        self._app.styleHints().setColorScheme(_SCHEMES[self._preference])

    def _wanted_tokens(self) -> Tokens:
        is_dark = self._preference == "dark"
        if self._preference == "system":
            is_dark = self._system_scheme == Qt.ColorScheme.Dark
        if self._contrast == Qt.ContrastPreference.HighContrast:
            return DARK_CONTRAST if is_dark else LIGHT_CONTRAST
        return DARK if is_dark else LIGHT

    def _refresh(self) -> None:
        wanted = self._wanted_tokens()
        if wanted != self._tokens:
            self._tokens = wanted
            self._apply()
            self.changed.emit()

    def _apply(self) -> None:
        self._app.setPalette(palette_from(self._tokens))
        night = night_of(self._tokens)
        self._app.setStyleSheet(
            self._template.substitute(
                self._tokens.by_name(),
                images=(self._styles_dir / self._tokens.scheme).as_posix(),
                corner=f"{CORNER_PX}px",
                scrim=SCRIM,
                **{f"night_{name}": color for name, color in night.by_name().items()},
                **_disabled(self._tokens),
                **_sizes(),
            )
        )


def palette_from(tokens: Tokens) -> QPalette:
    """Return the palette that Fusion and painted widgets use."""
    role = QPalette.ColorRole
    colors = {
        role.Window: tokens.window,
        role.WindowText: tokens.text,
        role.Base: tokens.raised,
        role.AlternateBase: tokens.panel,
        role.ToolTipBase: tokens.pop,
        role.ToolTipText: tokens.text,
        role.PlaceholderText: tokens.dim,
        role.Text: tokens.text,
        role.Button: tokens.panel,
        role.ButtonText: tokens.text,
        role.BrightText: tokens.bad,
        role.Highlight: tokens.accent,
        role.HighlightedText: tokens.accent_text,
        role.Accent: tokens.accent,
        role.Link: tokens.accent,
        role.LinkVisited: tokens.accent,
        role.Light: tokens.hover,
        role.Midlight: tokens.hover,
        role.Mid: tokens.line,
        role.Dark: tokens.control,
        role.Shadow: tokens.control,
    }
    palette = QPalette()
    for color_role, color in colors.items():
        palette.setColor(color_role, QColor(color))
    for color_role in (role.WindowText, role.Text, role.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, color_role, QColor(tokens.dim))
    return palette


def _body_font(font: QFont) -> QFont:
    """Return `font` in the size of body text, as large as the system's or larger.

    With tabular figures, so that running times and prices do not jump.
    """
    body = QFont(font)
    system_px = QFontInfo(font).pixelSize()
    if system_px < BODY_PX:
        # That of Windows and X11 is 12.
        if font.pointSizeF() > 0:
            body.setPointSizeF(font.pointSizeF() * BODY_PX / system_px)
        else:
            body.setPixelSize(BODY_PX)
    body.setFeature(QFont.Tag("tnum"), 1)
    return body


def _sizes() -> dict[str, str]:
    """Return the type scale as style sheet lengths: size_title, line_title ..."""
    sizes = {f"size_{step.name.lower()}": step.size for step in Type}
    return sizes | {f"line_{step.name.lower()}": f"{step.line_px}px" for step in Type}


def _disabled(tokens: Tokens) -> dict[str, str]:
    """Return the colours of disabled controls: style sheets know no opacity."""
    return {
        "off_text": _mixed(tokens.text, tokens.panel),
        "off_fill": _mixed(tokens.fill, tokens.panel),
        "off_accent": _mixed(tokens.accent, tokens.panel),
        "off_control": _mixed(tokens.control, tokens.panel),
    }


def _mixed(color: str, ground: str) -> str:
    """Return `color` as it looks half transparent on `ground`."""
    share = _DISABLED_OPACITY
    over, under = QColor(color), QColor(ground)
    mixed = QColor.fromRgbF(
        share * over.redF() + (1 - share) * under.redF(),
        share * over.greenF() + (1 - share) * under.greenF(),
        share * over.blueF() + (1 - share) * under.blueF(),
    )
    return mixed.name()
