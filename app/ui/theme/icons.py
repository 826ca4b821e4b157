"""Icons of the Phosphor font, drawn in the colours of the theme when they are painted."""

import importlib.util
import json
from collections.abc import Mapping
from functools import cache
from pathlib import Path

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontDatabase,
    QGuiApplication,
    QIcon,
    QIconEngine,
    QPainter,
    QPixmap,
    QTransform,
)

from app.ui.theme.tokens import night_of, tokens_of

# Before the name of a colour: as on the dark ground round a picture.
_NIGHT = "night_"
# They point to the start or the end of a line, which change places in a right-to-left window. The
# player's icons are not among them: time runs from left to right everywhere.
_TURNED = frozenset({"arrow-u-up-left", "caret-left", "caret-right"})


@cache
def icon(name: str, color: str = "text") -> QIcon:
    """Return the Phosphor icon `name` ("play", "eye-slash") in a token's colour ("accent").

    The colour is looked up on every paint event, so that an icon follows light and dark by itself;
    a disabled icon is dim. Raises KeyError when there is no such icon.
    """
    # Each is created once and kept. PySide 6.11 makes an engine a child of its QIcon. Where both
    # are garbage of one cycle, as after a window is closed, Python's collector destroys the engine
    # and the QIcon destroys it again.
    return QIcon(_GlyphEngine(chr(int(_codes()[name], 16)), color, name in _TURNED))


class _GlyphEngine(QIconEngine):
    """Paints one character of the icon font."""

    def __init__(self, character: str, color: str, is_turned: bool) -> None:
        super().__init__()
        self._character = character
        self._color = color
        self._is_turned = is_turned

    def clone(self) -> QIconEngine:
        return _GlyphEngine(self._character, self._color, self._is_turned)

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, state: QIcon.State) -> None:
        tokens, name = tokens_of(QGuiApplication.palette()), self._color
        if name.startswith(_NIGHT):
            tokens, name = night_of(tokens), name.removeprefix(_NIGHT)
        color = tokens.dim if mode == QIcon.Mode.Disabled else getattr(tokens, name)
        font = QFont(_family())
        font.setPixelSize(max(1, min(rect.width(), rect.height())))
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.TextAntialiasing)
        painter.setFont(font)
        painter.setPen(QColor(color))
        if self._is_turned and QGuiApplication.isRightToLeft():
            painter.setTransform(QTransform(-1, 0, 0, 1, 2 * rect.x() + rect.width(), 0), True)
        painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, self._character)
        painter.restore()

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        pixmap = QPixmap(size)
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        self.paint(painter, QRect(QPoint(0, 0), size), mode, state)
        painter.end()
        return pixmap


@cache
def _fonts_dir() -> Path:
    """Return the folder of QtAwesome's fonts; raises FileNotFoundError when not installed.

    Only its files are used: `import qtawesome` loads nine other fonts and takes a quarter of a
    second, the two files of the one family a hundredth.
    """
    spec = importlib.util.find_spec("qtawesome")
    if spec is None or spec.origin is None:
        raise FileNotFoundError("QtAwesome is not installed")
    return Path(spec.origin).parent / "fonts"


@cache
def _codes() -> Mapping[str, str]:
    """Return the character of each icon name, as a hexadecimal number."""
    path = next(iter(_fonts_dir().glob("phosphor-charmap-*.json")))
    codes: dict[str, str] = json.loads(path.read_text(encoding="utf-8"))
    return codes


@cache
def _family() -> str:
    """Return the font family, which is registered on the first paint."""
    path = next(iter(_fonts_dir().glob("phosphor-[0-9]*.ttf")))
    font_id = QFontDatabase.addApplicationFontFromData(path.read_bytes())
    return QFontDatabase.applicationFontFamilies(font_id)[0]
