"""Paints the cells of clips; parts that many cells share are drawn once and cached."""

from msgspec import Struct
from PySide6.QtCore import QCoreApplication, QPoint, QPointF, QRect, QRectF, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetrics,
    QImage,
    QPainter,
    QPen,
    QPixmap,
)

from app.bridge.item_models import take_ends
from app.bridge.library.poster_cache import PosterShape, filling_part
from app.core.library.clip import Clip
from app.core.prompt import first_line
from app.core.request import ONLY_TAKE, TakeNumber
from app.ui.library.grid.clip_badges import Badge, ClipBadges
from app.ui.library.grid.hover_strip import StripPicture
from app.ui.theme.icons import icon
from app.ui.theme.tokens import CORNER_PX, Tokens, Type
from app.ui.widgets.elided_text import cut_to
from app.ui.widgets.formats import clock_text
from app.ui.widgets.two_lines import TwoLines, TwoLineText

GAP_PX = 8
_TITLE_GAP_PX = 4
_BADGE_MARGIN_PX = 6
_SMALL_BADGE_MARGIN_PX = 4
_SMALL_CELL_PX = 120
_MISSING_OPACITY = 0.35
_MARK_PX = 2
_MARK = "#FFFFFF"
_LINES = 2
_CELL_RATIO = "16:9"
_MAX_TITLES = 1_000
_NARROWEST_PX = 3


class CellState(Struct, frozen=True):
    """The state of a cell: chosen, focused, marked as new."""

    is_selected: bool = False
    has_keyboard: bool = False
    is_new: bool = False


PLAIN = CellState()


class CellLook(Struct, frozen=True):
    """What all cells have in common; a change of it needs a new ClipCell."""

    font: QFont
    tokens: Tokens
    scale: float
    cell_width_px: int
    is_mirrored: bool


class ClipCell:
    """Paints cells of one look: a 16:9 area full of the poster, badges, two lines of title."""

    def __init__(self, look: CellLook) -> None:
        self.look = look
        self._font = Type.CAPTION.font()
        self._metrics = QFontMetrics(self._font)
        self._line_px = Type.CAPTION.line_px
        self._badges = ClipBadges(self._font, look.scale)
        width_px = max(1, look.cell_width_px - GAP_PX)
        # Relative to the cell.
        self._picture = QRect(GAP_PX // 2, GAP_PX // 2, width_px, round(width_px * 9 / 16))
        is_small = look.cell_width_px < _SMALL_CELL_PX
        self._margin_px = _SMALL_BADGE_MARGIN_PX if is_small else _BADGE_MARGIN_PX
        self._titles: dict[tuple[str, TakeNumber, bool], TwoLineText] = {}
        self._titles_in = {
            is_strong: TwoLines(
                Type.CAPTION.font(weight),
                # Two pixels less: a last letter may be painted wider than its advance.
                width_px - 2,
                self._line_px,
                look.is_mirrored,
            )
            for is_strong, weight in ((False, QFont.Weight.Normal), (True, QFont.Weight.DemiBold))
        }
        self._ground = self._drawn_ground("")
        self._empty = self._drawn_ground("film-strip")

    def height_px(self) -> int:
        """The height of a cell, gap included."""
        return self._picture.height() + _TITLE_GAP_PX + _LINES * self._line_px + GAP_PX

    def poster_shape(self) -> PosterShape:
        """The shape that posters should fill."""
        scale = self.look.scale
        width_px, height_px = self._picture.width(), self._picture.height()
        return PosterShape(
            round(width_px * scale), round(height_px * scale), round(CORNER_PX * scale), scale
        )

    def share_across(self, cell: QRect, x_px: int) -> float:
        """Return how far across the picture of `cell` x is, from its left: 0 to 1 or beyond.

        As in the player, time runs from left to right in every window.
        """
        inner = self._picture.translated(cell.topLeft())
        return (x_px - inner.left()) / max(1, inner.width())

    def paint(
        self,
        painter: QPainter,
        cell: QRect,
        clip: Clip | None,
        poster: QImage | None = None,
        state: CellState = PLAIN,
        strip: StripPicture | None = None,
    ) -> None:
        """Paint one cell; an empty one while `clip` is None because it is not loaded yet."""
        picture = self._picture.translated(cell.topLeft())
        if state.is_selected:
            self._paint_selected(painter, cell)
        if clip is None:
            painter.drawPixmap(picture.topLeft(), self._ground)
        else:
            self._paint_picture(painter, picture, clip, poster, strip)
            self._paint_badges(painter, picture, clip, state)
            self._paint_title(painter, picture, clip, state.is_selected)
        if state.has_keyboard:
            self._paint_ring(painter, picture)

    def _paint_picture(
        self,
        painter: QPainter,
        picture: QRect,
        clip: Clip,
        poster: QImage | None,
        strip: StripPicture | None,
    ) -> None:
        if poster is None and strip is None:
            painter.drawPixmap(picture.topLeft(), self._empty)
            return
        if clip.is_missing:
            painter.setOpacity(_MISSING_OPACITY)
        if strip is not None:
            self._paint_strip(painter, picture, strip)
        elif poster is not None:
            self._paint_poster(painter, picture, poster)
        if clip.is_missing:
            painter.setOpacity(1.0)

    def _paint_poster(self, painter: QPainter, picture: QRect, poster: QImage) -> None:
        size = poster.size() / poster.devicePixelRatio()
        if abs(size.width() - picture.width()) + abs(size.height() - picture.height()) <= 2:
            # The poster was made for these cells, so it needs no scaling.
            painter.drawImage(picture.topLeft(), poster)
        else:
            whole = QRect(QPoint(0, 0), poster.size())
            painter.drawImage(picture, poster, filling_part(whole, picture.size()))

    def _paint_strip(self, painter: QPainter, picture: QRect, strip: StripPicture) -> None:
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.drawImage(picture, strip.strip, filling_part(strip.source, picture.size()))
        x_px = picture.left() + round(strip.share * max(0, picture.width() - _MARK_PX))
        mark = QRect(x_px, picture.top(), _MARK_PX, picture.height())
        # The edges keep it visible on white pictures.
        painter.fillRect(mark.adjusted(-1, 0, 1, 0), QColor(0, 0, 0, 150))
        painter.fillRect(mark, QColor(_MARK))

    def _paint_badges(
        self, painter: QPainter, picture: QRect, clip: Clip, state: CellState
    ) -> None:
        made, annotations = self._badges, clip.annotations
        if clip.is_missing:
            text = QCoreApplication.translate("library", "Missing")
            badge = made.badge(cut_to(text, self._metrics, picture.width() - 40), "file-x")
            corner = picture.center() - QPoint(badge.width_px // 2, badge.height_px // 2)
            painter.drawPixmap(corner, badge.pixmap)
            if picture.height() < 3 * badge.height_px + 2 * self._margin_px:
                # Badges would overlap: the missing file is the most important one.
                return
        length = made.badge(clock_text(round(clip.facts.duration_s)))
        self._draw_badge(painter, picture, length, is_top=False, is_first=False)
        if (ratio := clip.request.ratio) and ratio != _CELL_RATIO:
            # The picture shows only the middle of such a clip.
            self._draw_badge(painter, picture, made.badge(ratio), is_top=False, is_first=True)
        if state.is_new:
            new = made.badge(QCoreApplication.translate("library", "New"))
            self._draw_badge(painter, picture, new, is_top=True, is_first=True)
        elif annotations.is_favourite:
            self._draw_badge(
                painter, picture, made.badge("", "heart-fill"), is_top=True, is_first=True
            )
        if annotations.rating:
            stars = made.badge(str(annotations.rating), "star-fill")
            self._draw_badge(painter, picture, stars, is_top=True, is_first=False)

    def _draw_badge(
        self, painter: QPainter, picture: QRect, badge: Badge, is_top: bool, is_first: bool
    ) -> None:
        """Draw a badge in a corner; the first is left, or right in a right-to-left window."""
        margin_px = self._margin_px
        x_px, y_px = picture.left() + margin_px, picture.top() + margin_px
        if is_first is self.look.is_mirrored:
            x_px += picture.width() - badge.width_px - 2 * margin_px
        if not is_top:
            y_px += picture.height() - badge.height_px - 2 * margin_px
        painter.drawPixmap(x_px, y_px, badge.pixmap)

    def _paint_title(self, painter: QPainter, picture: QRect, clip: Clip, is_strong: bool) -> None:
        own, tokens = clip.annotations.title, self.look.tokens
        take = ONLY_TAKE if own else clip.take
        title = self._title(own or clip.request.prompt, take, is_strong)
        painter.setPen(QColor(tokens.tint_text if is_strong else tokens.text))
        title.draw(painter, QPointF(picture.left(), picture.bottom() + 1 + _TITLE_GAP_PX))

    def _title(self, text: str, take: TakeNumber, is_strong: bool) -> TwoLineText:
        """Return the cut title from a cache; measuring takes longer than all else in a cell."""
        title = self._titles.get((text, take, is_strong))
        if title is None:
            if len(self._titles) >= _MAX_TITLES:
                self._titles.clear()
            # Wider than the cell; measuring a whole prompt would take long.
            most = _LINES * self._picture.width() // _NARROWEST_PX
            line = first_line(text[: 2 * most], most)
            title = self._titles_in[is_strong].text(line, take_ends(take))
            self._titles[text, take, is_strong] = title
        return title

    def _paint_selected(self, painter: QPainter, cell: QRect) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(self.look.tokens.tint_edge), 1))
        painter.setBrush(QColor(self.look.tokens.tint))
        # A line of one pixel lies on both sides of its path.
        face = QRectF(cell).adjusted(0.5, 0.5, -0.5, -2.5)
        painter.drawRoundedRect(face, CORNER_PX + 2, CORNER_PX + 2)

    def _paint_ring(self, painter: QPainter, picture: QRect) -> None:
        """Surround the picture of the cell that the keys move from."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(QColor(self.look.tokens.accent), 2))
        around = QRectF(picture).adjusted(-2, -2, 2, 2)
        painter.drawRoundedRect(around, CORNER_PX + 2, CORNER_PX + 2)

    def _drawn_ground(self, icon_name: str) -> QPixmap:
        """Return the background of posters or, with an icon, the replacement of one."""
        scale = self.look.scale
        pixmap = QPixmap(self._picture.size() * scale)
        pixmap.setDevicePixelRatio(scale)
        pixmap.fill(Qt.GlobalColor.transparent)
        whole = QRect(QPoint(0, 0), self._picture.size())
        painter = QPainter(pixmap)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(self.look.tokens.fill))
        painter.drawRoundedRect(whole, CORNER_PX, CORNER_PX)
        if icon_name:
            side_px = min(24, whole.width(), whole.height())
            mark = QRect(0, 0, side_px, side_px)
            mark.moveCenter(whole.center())
            icon(icon_name, "dim").paint(painter, mark)
        painter.end()
        return pixmap
