"""Light and dark: turns the tokens into a palette and a style sheet, and follows the system."""

from dataclasses import asdict
from pathlib import Path
from string import Template
from typing import Literal

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtGui import QColor, QFont, QPalette
from PySide6.QtWidgets import QApplication

from app.ui.widgets.tokens import DARK, LIGHT, Tokens

Preference = Literal["system", "light", "dark"]

_SCHEMES = {
    "system": Qt.ColorScheme.Unknown,
    "light": Qt.ColorScheme.Light,
    "dark": Qt.ColorScheme.Dark,
}


class Theme(QObject):
    """Styles the whole application; emits `changed` when the tokens changed.

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
        app.setStyle("Fusion")
        app.setFont(_with_tabular_figures(app.font()))
        self._ask_for_scheme()
        self._system_scheme = app.styleHints().colorScheme()
        self._tokens = self._wanted_tokens()
        self._apply()
        app.styleHints().colorSchemeChanged.connect(self._on_color_scheme_changed)

    def set_preference(self, preference: Preference) -> None:
        """Follow the system, or stay light or dark."""
        self._preference = preference
        self._ask_for_scheme()
        self._refresh()

    @Slot(Qt.ColorScheme)
    def _on_color_scheme_changed(self, scheme: Qt.ColorScheme) -> None:
        self._system_scheme = scheme
        self._refresh()

    def _ask_for_scheme(self) -> None:
        # So that native parts such as title bars and file dialogs match.
        self._app.styleHints().setColorScheme(_SCHEMES[self._preference])

    def _wanted_tokens(self) -> Tokens:
        if self._preference != "system":
            return DARK if self._preference == "dark" else LIGHT
        return DARK if self._system_scheme == Qt.ColorScheme.Dark else LIGHT

    def _refresh(self) -> None:
        wanted = self._wanted_tokens()
        if wanted != self._tokens:
            self._tokens = wanted
            self._apply()
            self.changed.emit()

    def _apply(self) -> None:
        self._app.setPalette(palette_from(self._tokens))
        self._app.setStyleSheet(
            self._template.substitute(
                asdict(self._tokens),
                images=(self._styles_dir / self._tokens.scheme).as_posix(),
                **_sizes(self._app.font()),
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
        role.ToolTipBase: tokens.raised,
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
        role.Dark: tokens.edge,
        role.Shadow: tokens.edge,
    }
    palette = QPalette()
    for color_role, color in colors.items():
        palette.setColor(color_role, QColor(color))
    for color_role in (role.WindowText, role.Text, role.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, color_role, QColor(tokens.dim))
    return palette


def _with_tabular_figures(font: QFont) -> QFont:
    """Return `font` with tabular figures, so that running times and prices do not jump."""
    tabular = QFont(font)
    tabular.setFeature(QFont.Tag("tnum"), 1)
    return tabular


def _sizes(font: QFont) -> dict[str, str]:
    """Return font sizes relative to the system font, as style sheet lengths."""
    if font.pointSizeF() > 0:
        base, unit = font.pointSizeF(), "pt"
    else:
        base, unit = float(font.pixelSize()), "px"
    factors = {"size_small": 0.92, "size_body": 1.0, "size_large": 1.15, "size_title": 1.6}
    return {name: f"{base * factor:.1f}{unit}" for name, factor in factors.items()}
