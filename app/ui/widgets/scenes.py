"""Painted pictures for pages that have no clip to show yet."""

import math
from enum import Enum, auto

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import (
    QBrush,
    QColor,
    QImage,
    QLinearGradient,
    QPainter,
    QPainterPath,
    QPen,
    QPolygonF,
    QRadialGradient,
)

from app.ui.theme.tokens import CORNER_PX

# Scenes are painted in these units, whatever the size of the picture.
_WIDTH, _HEIGHT = 1600.0, 900.0


class Scene(Enum):
    """What can be painted."""

    LAKE = auto()
    CUP = auto()
    NEON = auto()
    BALLOONS = auto()


def scene_image(scene: Scene, size: QSize, scale: float, corner_px: int = CORNER_PX) -> QImage:
    """Return a picture of 16:9 that covers `size`, with round corners, for a screen of `scale`."""
    image = QImage(size * scale, QImage.Format.Format_ARGB32_Premultiplied)
    image.setDevicePixelRatio(scale)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    corners = QPainterPath()
    corners.addRoundedRect(QRectF(0, 0, size.width(), size.height()), corner_px, corner_px)
    painter.setClipPath(corners)
    factor = max(size.width() / _WIDTH, size.height() / _HEIGHT)
    painter.translate(size.width() / 2, size.height() / 2)
    painter.scale(factor, factor)
    painter.translate(-_WIDTH / 2, -_HEIGHT / 2)
    painter.setPen(Qt.PenStyle.NoPen)
    _PAINTERS[scene](painter)
    painter.end()
    return image


def _sky(painter: QPainter, *colors: str, height: float = _HEIGHT) -> None:
    """Fill the upper `height` from top to bottom."""
    gradient = QLinearGradient(0, 0, 0, height)
    for number, color in enumerate(colors):
        gradient.setColorAt(number / (len(colors) - 1), QColor(color))
    painter.fillRect(QRectF(0, 0, _WIDTH, height), gradient)


def _glow(painter: QPainter, x: float, y: float, radius: float, color: str, alpha: float) -> None:
    gradient = QRadialGradient(x, y, radius)
    inner, outer = QColor(color), QColor(color)
    inner.setAlphaF(alpha)
    outer.setAlphaF(0)
    gradient.setColorAt(0, inner)
    gradient.setColorAt(1, outer)
    painter.setBrush(QBrush(gradient))
    painter.drawEllipse(QPointF(x, y), radius, radius)


def _hills(painter: QPainter, y: float, height: float, phase: float, color: str) -> None:
    """Fill below a line of hills whose middle is at `y`."""
    line = [
        QPointF(x, y - height * (math.sin(x / 210 + phase) + 0.5 * math.sin(x / 87 + 3 * phase)))
        for x in range(0, int(_WIDTH) + 20, 20)
    ]
    painter.setBrush(QColor(color))
    painter.drawPolygon(QPolygonF([*line, QPointF(_WIDTH, _HEIGHT), QPointF(0, _HEIGHT)]))


def _lake(painter: QPainter) -> None:
    _sky(painter, "#27405C", "#6D8CA6", "#E5C9A4", height=520)
    _glow(painter, 1130, 470, 420, "#FFE9BF", 0.9)
    _hills(painter, 430, 70, 0.4, "#42566B")
    _hills(painter, 490, 26, 2.1, "#22303F")
    painter.fillRect(QRectF(0, 520, _WIDTH, 380), QColor("#3D566E"))
    for number in range(14):
        y = 540 + number * number * 1.9
        light = QColor("#F3D9B0")
        light.setAlphaF(0.5 - number * 0.03)
        width = 150 + 30 * number
        painter.fillRect(QRectF(1130 - width / 2 + 25 * math.sin(number * 2), y, width, 7), light)
    painter.setBrush(QColor("#121A22"))
    boat = QPainterPath(QPointF(470, 660))
    boat.cubicTo(540, 720, 760, 720, 840, 655)
    boat.quadTo(650, 690, 470, 660)
    painter.drawPath(boat)
    painter.drawEllipse(QPointF(645, 570), 24, 26)
    painter.drawRoundedRect(QRectF(615, 592, 66, 92), 24, 24)
    painter.setPen(QPen(QColor("#121A22"), 9))
    painter.drawLine(QPointF(560, 600), QPointF(760, 745))


def _cup(painter: QPainter) -> None:
    _sky(painter, "#2A1710", "#5C3620", "#8B5A33")
    for number in range(9):
        x, y = 130 + number * 177 % 1500, 90 + (number * 131) % 330
        _glow(painter, x, y, 90 + 13 * (number % 4), "#FFC680", 0.35)
    painter.setBrush(QColor("#3B2012"))
    painter.drawRect(QRectF(0, 700, _WIDTH, 200))
    painter.setBrush(QColor("#E9DCCB"))
    painter.drawEllipse(QPointF(800, 745), 420, 76)
    painter.setBrush(QColor("#FBF4EA"))
    cup = QPainterPath(QPointF(540, 440))
    cup.cubicTo(545, 640, 640, 740, 800, 740)
    cup.cubicTo(960, 740, 1055, 640, 1060, 440)
    painter.drawPath(cup)
    painter.setPen(QPen(QColor("#FBF4EA"), 38))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawEllipse(QPointF(1080, 545), 80, 78)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor("#FBF4EA"))
    painter.drawEllipse(QPointF(800, 440), 262, 92)
    painter.setBrush(QColor("#A8642F"))
    painter.drawEllipse(QPointF(800, 444), 236, 76)
    painter.setBrush(QColor("#FFF0DA"))
    heart = QPainterPath(QPointF(800, 500))
    heart.cubicTo(640, 450, 690, 385, 800, 425)
    heart.cubicTo(910, 385, 960, 450, 800, 500)
    painter.drawPath(heart)


def _neon(painter: QPainter) -> None:
    _sky(painter, "#070A18", "#131B3A", "#1C1430")
    signs = ("#FF3E8A", "#35E0F2", "#FFB238", "#8A5BFF", "#35E0F2", "#FF3E8A")
    for number, color in enumerate(signs):
        side = number % 2
        x = (60 + 130 * number) if side else (1460 - 130 * number)
        top = 130 + 60 * ((number * 2) % 5)
        _glow(painter, x, top + 90, 210, color, 0.5)
        painter.setBrush(QColor(color))
        painter.drawRoundedRect(QRectF(x - 34, top, 68, 190), 12, 12)
    painter.fillRect(QRectF(0, 660, _WIDTH, 240), QColor("#0B1022"))
    for number, color in enumerate(signs * 3):
        streak = QColor(color)
        streak.setAlphaF(0.42)
        painter.fillRect(QRectF(50 + number * 87, 670, 26, 70 + (number * 53) % 150), streak)
    painter.setPen(QPen(QColor(190, 215, 255, 90), 3))
    for number in range(70):
        x, y = (number * 197) % 1600, (number * 331) % 800
        painter.drawLine(QPointF(x, y), QPointF(x - 9, y + 52))
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor("#04060E"))
    painter.drawPie(QRectF(640, 300, 320, 250), 0, 180 * 16)
    painter.drawRoundedRect(QRectF(752, 470, 96, 230), 40, 40)
    painter.drawEllipse(QPointF(800, 450), 36, 40)
    painter.drawRect(QRectF(764, 660, 32, 150))
    painter.drawRect(QRectF(806, 660, 32, 150))


def _balloons(painter: QPainter) -> None:
    _sky(painter, "#3E6C9C", "#B9B4A8", "#F6D49B", "#E8A878")
    _glow(painter, 390, 470, 520, "#FFF2C4", 0.95)
    for x, y, radius, one, other in (
        (990.0, 230.0, 128.0, "#D9482B", "#F6EFE2"),
        (520.0, 170.0, 62.0, "#E0A02F", "#7B3F1D"),
        (1320.0, 390.0, 52.0, "#2F5F93", "#F6EFE2"),
        (770.0, 410.0, 34.0, "#C63B4E", "#F3D9B0"),
    ):
        _balloon(painter, x, y, radius, one, other)
    for y, height, phase, color in (
        (560.0, 34.0, 0.2, "#D9A68F"),
        (640.0, 38.0, 1.7, "#B57F7B"),
        (725.0, 34.0, 2.9, "#7E5A63"),
        (820.0, 28.0, 4.0, "#45373F"),
    ):
        _hills(painter, y, height, phase, color)


def _balloon(painter: QPainter, x: float, y: float, radius: float, one: str, other: str) -> None:
    painter.save()
    hull = QPainterPath(QPointF(x, y + 1.35 * radius))
    hull.cubicTo(x - 0.4 * radius, y + radius, x - radius, y + 0.6 * radius, x - radius, y)
    hull.arcTo(QRectF(x - radius, y - radius, 2 * radius, 2 * radius), 180, -180)
    hull.cubicTo(x + radius, y + 0.6 * radius, x + 0.4 * radius, y + radius, x, y + 1.35 * radius)
    painter.setBrush(QColor(one))
    painter.drawPath(hull)
    painter.setClipPath(hull, Qt.ClipOperation.IntersectClip)
    painter.setBrush(QColor(other))
    for share in (0.78, 0.3):
        painter.drawEllipse(QPointF(x, y), share * radius, 1.4 * radius)
        painter.setBrush(QColor(one))
    painter.restore()
    painter.setBrush(QColor("#4A2E1C"))
    painter.drawRoundedRect(
        QRectF(x - 0.17 * radius, y + 1.5 * radius, 0.34 * radius, 0.24 * radius), 4, 4
    )


_PAINTERS = {
    Scene.LAKE: _lake,
    Scene.CUP: _cup,
    Scene.NEON: _neon,
    Scene.BALLOONS: _balloons,
}
