"""Paints one clip of the library: its poster in true shape, how long it is, and its title."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import (
    QBrush,
    QColor,
    QFont,
    QFontMetrics,
    QGuiApplication,
    QImage,
    QPainter,
    QPen,
    QTransform,
)
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from app.bridge.library_model import LibraryRole
from app.core.clip import Clip
from app.ui.icons import icon
from app.ui.job_words import clock_words
from app.ui.one_line import cut_to
from app.ui.tokens import Tokens, tokens_of

AnyIndex = QModelIndex | QPersistentModelIndex

GAP_PX = 8
_TITLE_GAP_PX = 4
_CORNER_PX = 8
_BADGE_MARGIN_PX = 6
# The badge lies on a picture of any colour, so it brings its own ground in both schemes.
_BADGE_GROUND = "#B8000000"
_BADGE_TEXT = "#FFFFFF"
_SMALLER = 0.92


class LibraryDelegate(QStyledItemDelegate):
    """Cells as wide as the view says, 16:9 above one line of title."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._cell = QSize(150, 120)

    def set_cell_width(self, width_px: int, font: QFont) -> QSize:
        """Make every cell `width_px` wide, gap included; returns the whole cell's size."""
        picture_height = round((width_px - GAP_PX) * 9 / 16)
        title_height = QFontMetrics(_small(font)).height()
        self._cell = QSize(width_px, picture_height + _TITLE_GAP_PX + title_height + GAP_PX)
        return self._cell

    def sizeHint(self, option: QStyleOptionViewItem, index: AnyIndex) -> QSize:
        return self._cell

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        clip: Clip = index.data(LibraryRole.CLIP)
        poster = index.data(Qt.ItemDataRole.DecorationRole)
        tokens = tokens_of(QGuiApplication.palette())
        picture = self._picture_rect(option)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        self._paint_picture(painter, picture, clip, poster, tokens)
        self._paint_badge(painter, picture, option, clock_words(round(clip.facts.duration_s)))
        self._paint_title(painter, picture, option, str(index.data()), tokens)
        self._paint_state(painter, picture, option, tokens)
        painter.restore()

    def _picture_rect(self, option: QStyleOptionViewItem) -> QRect:
        rect = QRect(option.rect)
        rect.setWidth(self._cell.width() - GAP_PX)
        rect.setHeight(round(rect.width() * 9 / 16))
        rect.moveLeft(option.rect.left() + GAP_PX // 2)
        rect.moveTop(option.rect.top() + GAP_PX // 2)
        return rect

    def _paint_picture(
        self, painter: QPainter, rect: QRect, clip: Clip, poster: QImage | None, tokens: Tokens
    ) -> None:
        shape = QSize(clip.facts.width_px, clip.facts.height_px)
        size = shape.scaled(rect.size(), Qt.AspectRatioMode.KeepAspectRatio)
        inner = QRect(0, 0, max(1, size.width()), max(1, size.height()))
        inner.moveCenter(rect.center())
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(tokens.hover))
        painter.drawRoundedRect(rect, _CORNER_PX, _CORNER_PX)
        if poster is None:
            side_px = min(24, inner.width(), inner.height())
            mark = QRect(0, 0, side_px, side_px)
            mark.moveCenter(inner.center())
            icon("film-strip", "dim").paint(painter, mark)
            return
        # A brush instead of a clip path: its rounded corners are smooth.
        brush = QBrush(poster)
        scale_x, scale_y = inner.width() / poster.width(), inner.height() / poster.height()
        to_place = QTransform.fromTranslate(inner.x(), inner.y()).scale(scale_x, scale_y)
        brush.setTransform(to_place)
        painter.setBrush(brush)
        corner_px = min(_CORNER_PX, inner.width() // 4)
        painter.drawRoundedRect(inner, corner_px, corner_px)

    def _paint_badge(
        self, painter: QPainter, picture: QRect, option: QStyleOptionViewItem, words: str
    ) -> None:
        font = _small(option.font)
        metrics = QFontMetrics(font)
        rect = QRect(0, 0, metrics.horizontalAdvance(words) + 10, metrics.height() + 2)
        rect.moveBottomRight(picture.bottomRight())
        rect.translate(-_BADGE_MARGIN_PX, -_BADGE_MARGIN_PX)
        rect = QStyle.visualRect(option.direction, picture, rect)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(_BADGE_GROUND))
        painter.drawRoundedRect(rect, 4, 4)
        painter.setPen(QColor(_BADGE_TEXT))
        painter.setFont(font)
        painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, words)

    def _paint_title(
        self,
        painter: QPainter,
        picture: QRect,
        option: QStyleOptionViewItem,
        title: str,
        tokens: Tokens,
    ) -> None:
        font = _small(option.font)
        metrics = QFontMetrics(font)
        rect = QRect(picture)
        rect.setTop(picture.bottom() + 1 + _TITLE_GAP_PX)
        rect.setHeight(metrics.height())
        painter.setFont(font)
        painter.setPen(QColor(tokens.text))
        leading = QStyle.visualAlignment(option.direction, Qt.AlignmentFlag.AlignLeading)
        flags = leading | Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute
        # Two pixels less: a last letter may be painted wider than it counts.
        shown = cut_to(title, metrics, rect.width() - 2)
        painter.drawText(rect, int(flags.value) | int(Qt.TextFlag.TextSingleLine.value), shown)

    def _paint_state(
        self, painter: QPainter, picture: QRect, option: QStyleOptionViewItem, tokens: Tokens
    ) -> None:
        """Outline the chosen clip, in the accent only while the list has the keyboard."""
        state = option.state
        if not state & (QStyle.StateFlag.State_Selected | QStyle.StateFlag.State_MouseOver):
            return
        is_selected = bool(state & QStyle.StateFlag.State_Selected)
        has_keyboard = is_selected and bool(state & QStyle.StateFlag.State_HasFocus)
        color = tokens.accent if has_keyboard else tokens.text if is_selected else tokens.edge
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(QColor(color), 2))
        around = QRectF(picture).adjusted(-2, -2, 2, 2)
        painter.drawRoundedRect(around, _CORNER_PX + 2, _CORNER_PX + 2)


def _small(font: QFont) -> QFont:
    small = QFont(font)
    if font.pointSizeF() > 0:
        small.setPointSizeF(font.pointSizeF() * _SMALLER)
    else:
        small.setPixelSize(round(font.pixelSize() * _SMALLER))
    return small
