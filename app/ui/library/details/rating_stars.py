"""A rating of none to five stars, set by click or key."""

from PySide6.QtCore import QRect, QSignalBlocker, QSize, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QWheelEvent
from PySide6.QtWidgets import QSizePolicy, QSlider, QWidget

from app.core.library.clip import MAX_RATING
from app.ui.theme.icons import icon
from app.ui.widgets.formats import counted, number_text
from app.ui.widgets.plain_text import set_tool_tip

_STAR_PX = 20
_GAP_PX = 4
_PADDING_PX = 5


class RatingStars(QSlider):
    """Emits the user's choice by `rating_edited`; a slider for keys and screen readers.

    Keys 0 to 5 and the arrows choose; a click on the last full star clears the rating.
    """

    rating_edited = Signal(int)

    def __init__(self, parent: QWidget | None = None, star_px: int = _STAR_PX) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._star_px = star_px
        # Small ones stand in a line of text.
        self._padding_px = _PADDING_PX if star_px == _STAR_PX else 2
        self._is_mixed = False
        self._none_text = self.tr("Not rated.")
        self._build()
        self._connect()
        self._follow_value()

    def _build(self) -> None:
        self.setObjectName("rating")
        self.setAccessibleName(self.tr("Rating"))
        self.setRange(0, MAX_RATING)
        self.setSingleStep(1)
        self.setPageStep(1)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def _connect(self) -> None:
        self.valueChanged.connect(self._on_value_changed)

    def rating(self) -> int | None:
        """The shown stars, from 0 to 5; None while several clips differ."""
        return None if self._is_mixed else self.value()

    def set_rating(self, rating: int | None) -> None:
        """Show a rating from 0 to 5, or None where several clips differ."""
        self._is_mixed = rating is None
        with QSignalBlocker(self):
            self.setValue(rating or 0)
        self._follow_value()

    def set_no_stars_text(self, text: str) -> None:
        """Set the sentence that explains no stars."""
        self._none_text = text
        self._follow_value()

    @Slot(int)
    def _on_value_changed(self, rating: int) -> None:
        self._is_mixed = False
        self._follow_value()
        self.rating_edited.emit(rating)

    def _follow_value(self) -> None:
        if self._is_mixed:
            text = self.tr("Different ratings.")
        elif self.value() == 0:
            text = self._none_text
        else:
            one, stars = self.tr("1 star of {max}."), self.value()
            many = self.tr("{count} stars of {max}.", "", stars)
            text = counted(one, many, stars, max=number_text(MAX_RATING))
        self.setAccessibleDescription(text)
        set_tool_tip(
            self, self.tr("{state} Press 0 to {max} to rate.").format(state=text, max=MAX_RATING)
        )
        self.update()

    def _choose(self, rating: int) -> None:
        if self._is_mixed and rating == self.value():
            # The choice equals the value of the slider, so Qt emits no signal, but the clips
            # differ.
            self._on_value_changed(rating)
        else:
            self.setValue(rating)

    # --- what the user does ----------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        digit = event.key() - Qt.Key.Key_0
        plain = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if 0 <= digit <= MAX_RATING and plain == Qt.KeyboardModifier.NoModifier:
            self._choose(digit)
            return
        super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() is not Qt.MouseButton.LeftButton:
            event.ignore()
            return
        spot = event.position().toPoint()
        for number in range(1, MAX_RATING + 1):
            reach = _GAP_PX // 2
            if (
                self._star_rect(number)
                .adjusted(-reach, -self._padding_px, reach, self._padding_px)
                .contains(spot)
            ):
                is_last = not self._is_mixed and number == self.value()
                self._choose(0 if is_last else number)
        event.accept()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        event.accept()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        event.accept()

    def wheelEvent(self, event: QWheelEvent) -> None:
        # Scrolling the panel must not rate a clip.
        event.ignore()

    # --- looks -------------------------------------------------------------------------------

    def sizeHint(self) -> QSize:
        width_px = MAX_RATING * self._star_px + (MAX_RATING - 1) * _GAP_PX
        return QSize(width_px + 2 * self._padding_px, self._star_px + 2 * self._padding_px)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def _star_rect(self, number: int) -> QRect:
        """Return the rectangle of the `number`-th star, counted from 1."""
        before = MAX_RATING - number if self.isRightToLeft() else number - 1
        left_px = self._padding_px + before * (self._star_px + _GAP_PX)
        return QRect(left_px, (self.height() - self._star_px) // 2, self._star_px, self._star_px)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        for number in range(1, MAX_RATING + 1):
            is_full = number <= self.value()
            star = icon("star-fill", "accent") if is_full else icon("star", "dim")
            star.paint(painter, self._star_rect(number))
