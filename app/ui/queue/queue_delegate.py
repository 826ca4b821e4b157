"""Paints one job of the queue: prompt, price, state, progress bar, menu button."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec import Struct
from PySide6 import QtWidgets
from PySide6.QtCore import QEvent, QRect, QRectF, QSize, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QGuiApplication,
    QHelpEvent,
    QPainter,
    QPen,
)
from PySide6.QtWidgets import QStyledItemDelegate

from app.bridge.item_models import AnyIndex, take_text
from app.bridge.jobs.queue_model import Progress, QueueRole
from app.core.job import Job, JobState
from app.core.polling import UsualTime
from app.ui.queue.job_text import job_price_text, tone_of
from app.ui.theme.focus_ring import is_led_by_keys
from app.ui.theme.icons import icon
from app.ui.theme.tokens import Tokens, Type, tokens_of
from app.ui.widgets.elided_text import cut_to, draw_line, fitting_end, isolated
from app.ui.widgets.mirroring import visual_rect
from app.ui.widgets.plain_text import show_tool_tip

if TYPE_CHECKING:
    from PySide6.QtWidgets import QAbstractItemView, QStyleOptionViewItem

_SIDE_PX = 16
# The scroll bar stands beside the rows.
_END_PX = 6
_TOP_PX = 7
_GAP_PX = 4
_BAR_PX = 3
_DOTS_PX = 24
_NO_BAR_SHIFT_PX = (_GAP_PX + _BAR_PX) // 2
_DASH_PX = 6
_EDGE_PX = 4
# Of 3:1 beside the track in every scheme.
ESTIMATE_OPACITY = 0.77


class Bar(Struct, frozen=True):
    """A progress bar: a share from 0 to 1, measured or estimated; None while it is not known."""

    share: float | None
    is_estimate: bool = False


class QueueDelegate(QStyledItemDelegate):
    """Rows of one height; every colour is a token, every size follows the font."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        job: Job = index.data(QueueRole.JOB)
        tokens = tokens_of(QGuiApplication.palette())
        bar = bar_at(index)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_ground(painter, option, tokens)
        dots = self.dots_rect(option)
        if bar is None:
            # All rows have the same height; without a bar the text is centred vertically.
            painter.translate(0, _NO_BAR_SHIFT_PX)
        self._paint_title(painter, option, index, job, tokens)
        self._paint_state(painter, option, index, job, tokens)
        icon("dots-three-bold", "dim").paint(painter, _centred(dots, 18))
        if bar is not None:
            self._paint_bar(painter, option, bar, tokens)
        painter.restore()

    def sizeHint(self, option: QStyleOptionViewItem, index: AnyIndex) -> QSize:
        lines_px = Type.BODY.line_px + Type.CAPTION.line_px
        return QSize(200, _TOP_PX + lines_px + _GAP_PX + _BAR_PX + _TOP_PX)

    def dots_rect(self, option: QStyleOptionViewItem) -> QRect:
        """Return the rectangle of the menu button, in the coordinates of `option.rect`."""
        state = self._state_rect(option)
        rect = QRect(0, 0, _DOTS_PX, _DOTS_PX)
        rect.moveCenter(state.center())
        rect.moveRight(state.right() + 3)
        return self._mirrored(rect, option)

    def helpEvent(
        self,
        event: QHelpEvent,
        view: QAbstractItemView,
        option: QStyleOptionViewItem,
        index: AnyIndex,
    ) -> bool:
        """Show the text that did not fit as a tool tip."""
        if event.type() is not QEvent.Type.ToolTip or not index.isValid():
            return super().helpEvent(event, view, option, index)
        state = index.data(Qt.ItemDataRole.AccessibleDescriptionRole)
        title = index.data(Qt.ItemDataRole.AccessibleTextRole)
        show_tool_tip(event.globalPos(), f"{title}\n{state}", view)
        return True

    def _paint_ground(
        self, painter: QPainter, option: QStyleOptionViewItem, tokens: Tokens
    ) -> None:
        # By name: PySide makes this large class at its first use, not before the first frame.
        state, flags = option.state, QtWidgets.QStyle.StateFlag
        is_selected = bool(state & flags.State_Selected)
        if is_selected or state & flags.State_MouseOver:
            painter.fillRect(option.rect, QColor(tokens.tint if is_selected else tokens.hover))
        if is_selected:
            edge = QRect(option.rect.topLeft(), QSize(_EDGE_PX, option.rect.height()))
            painter.fillRect(self._mirrored(edge, option), QColor(tokens.tint_edge))
        # Filled, not drawn: an antialiased line at whole numbers would cover two pixels half grey.
        line = QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1)
        painter.fillRect(line, QColor(tokens.line))
        has_focus = bool(state & flags.State_HasFocus) and is_selected
        if has_focus and is_led_by_keys(option.widget):
            painter.setPen(QPen(QColor(tokens.accent), 2))
            painter.drawRoundedRect(QRectF(option.rect).adjusted(3, 2, -3, -3), 6, 6)

    def _paint_title(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: AnyIndex,
        job: Job,
        tokens: Tokens,
    ) -> None:
        line = self._title_rect(option)
        price = isolated(job_price_text(job))
        width = option.fontMetrics.horizontalAdvance(price) + 1
        price_rect = QRect(line)
        price_rect.setLeft(line.right() - width + 1)
        is_uncertain = job.state is JobState.UNCERTAIN
        painter.setFont(option.font)
        painter.setPen(QColor(tokens.warning if is_uncertain else tokens.dim))
        self._draw(painter, option, price_rect, price, Qt.AlignmentFlag.AlignTrailing)
        title_rect = QRect(line)
        title_rect.setRight(price_rect.left() - _GAP_PX)
        title, width = str(index.data()), title_rect.width() - _GAP_PX
        takes = (take_text(job.take), take_text(job.take, is_short=True))
        if take := fitting_end(title, takes, option.fontMetrics, width):
            # The title is cut, not this: takes have the same one.
            take_rect = QRect(title_rect)
            take_rect.setLeft(title_rect.right() - option.fontMetrics.horizontalAdvance(take))
            painter.setPen(QColor(tokens.dim))
            self._draw(painter, option, take_rect, take, Qt.AlignmentFlag.AlignTrailing)
            title_rect.setRight(take_rect.left() - _GAP_PX)
        painter.setFont(_bold(option.font))
        painter.setPen(QColor(tokens.text))
        self._draw(painter, option, title_rect, title)

    def _paint_state(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: AnyIndex,
        job: Job,
        tokens: Tokens,
    ) -> None:
        rect = self._state_rect(option)
        rect.setRight(rect.right() - _DOTS_PX)
        painter.setFont(Type.CAPTION.font())
        painter.setPen(QColor(getattr(tokens, tone_of(job).value)))
        text = str(index.data(Qt.ItemDataRole.AccessibleDescriptionRole))
        self._draw(painter, option, rect, text)

    def _paint_bar(
        self, painter: QPainter, option: QStyleOptionViewItem, bar: Bar, tokens: Tokens
    ) -> None:
        rect = self._inner_rect(option)
        rect.setTop(rect.bottom() - _BAR_PX + 1)
        draw_track(painter, QRectF(self._mirrored(rect, option)), tokens)
        if bar.share is None or bar.is_estimate:
            painter.setOpacity(ESTIMATE_OPACITY)
        for left_px, width_px in filled_parts(bar.share, rect.width()):
            part = QRect(rect.left() + left_px, rect.top(), width_px, rect.height())
            painter.drawRoundedRect(QRectF(self._mirrored(part, option)), 1.5, 1.5)
        painter.setOpacity(1.0)

    def _inner_rect(self, option: QStyleOptionViewItem) -> QRect:
        return option.rect.adjusted(_SIDE_PX, _TOP_PX, -_END_PX, -_TOP_PX)

    def _title_rect(self, option: QStyleOptionViewItem) -> QRect:
        rect = self._inner_rect(option)
        rect.setHeight(Type.BODY.line_px)
        return rect

    def _state_rect(self, option: QStyleOptionViewItem) -> QRect:
        rect = self._title_rect(option)
        rect.moveTop(rect.bottom() + 1)
        rect.setHeight(Type.CAPTION.line_px)
        return rect

    def _mirrored(self, rect: QRect, option: QStyleOptionViewItem) -> QRect:
        return visual_rect(option.direction, option.rect, rect)

    def _draw(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        rect: QRect,
        text: str,
        align: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeading,
    ) -> None:
        """Draw `text` on one line in `rect` (as in a left-to-right row), cut with an ellipsis."""
        shown = cut_to(text, painter.fontMetrics(), rect.width())
        draw_line(painter, self._mirrored(rect, option), shown, option.direction, align)


def bar_of(
    job: Job, elapsed_s: float | None, usual: UsualTime | None, progress: Progress | None
) -> Bar | None:
    """Return the bar of `job`, or None when nothing goes on that takes time."""
    if job.state is JobState.DOWNLOADING:
        return Bar(progress.share if progress is not None else None)
    if job.state is not JobState.RUNNING or job.hold is not None or job.has_unproven_id:
        return None
    if elapsed_s is None or usual is None or elapsed_s >= usual.p90_s:
        # How much is left is unknown.
        return Bar(None)
    return Bar(elapsed_s / usual.p90_s, is_estimate=True)


def bar_at(index: AnyIndex) -> Bar | None:
    """Return the bar of the job at `index`."""
    return bar_of(
        index.data(QueueRole.JOB),
        index.data(QueueRole.ELAPSED_S),
        index.data(QueueRole.USUAL),
        index.data(QueueRole.PROGRESS),
    )


def draw_track(painter: QPainter, track: QRectF, tokens: Tokens) -> None:
    """Draw what lies under a bar, then choose the colour of its filled parts."""
    # In high contrast the whole of a bar is seen by its edge, outside of what is filled.
    painter.setPen(QPen(QColor(tokens.outline), 1))
    painter.setBrush(QColor(tokens.track))
    around = track.adjusted(-0.5, -0.5, 0.5, 0.5) if tokens.outline != "transparent" else track
    painter.drawRoundedRect(around, around.height() / 2, around.height() / 2)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(tokens.accent))


def filled_parts(share: float | None, width_px: int) -> list[tuple[int, int]]:
    """The filled parts of a bar as (left, width): dashes all along it for an unknown share."""
    if share is not None:
        return [(0, max(_BAR_PX, round(width_px * share)))]
    # Still, as nothing in the window moves by itself.
    return [(left, min(_DASH_PX, width_px - left)) for left in range(0, width_px, 2 * _DASH_PX)]


def _bold(font: QFont) -> QFont:
    bold = QFont(font)
    bold.setWeight(QFont.Weight.DemiBold)
    return bold


def _centred(rect: QRect, side_px: int) -> QRect:
    inner = QRect(0, 0, side_px, side_px)
    inner.moveCenter(rect.center())
    return inner
