"""A child widget that lies over other parts of its window, also over the video."""

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QPoint, QRect, QRectF, Qt, Slot
from PySide6.QtGui import QPainterPath, QRegion, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QFrame, QSlider, QWidget

_CORNER_PX = 8
_WIDTH_PX = 480
_MARGIN_PX = 12
_MOVED = (QEvent.Type.Move, QEvent.Type.Resize, QEvent.Type.Show, QEvent.Type.Hide)


class Overlay(QFrame):
    """Stays over the first visible one of some areas, where it covers the fewest controls."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._areas: tuple[QWidget, ...] = ()
        # The video is a native window, and only another one can lie over it. Without these two
        # attributes Qt would make one of each widget around the overlay.
        QCoreApplication.setAttribute(Qt.ApplicationAttribute.AA_DontCreateNativeWidgetSiblings)
        self.setAttribute(Qt.WidgetAttribute.WA_DontCreateNativeAncestors)
        self.setAttribute(Qt.WidgetAttribute.WA_NativeWindow)

    def height_for(self, width_px: int, room_px: int) -> int:
        """The height at a width; more than `room_px` only if the contents cannot do with less."""
        raise NotImplementedError

    def lie_over(self, *areas: QWidget) -> None:
        """Lie over the first visible one of `areas`, in the same window.

        That is over its lower edge, or over its upper one where it covers fewer buttons and
        sliders of all `areas`.
        """
        self._areas = areas
        for area in areas:
            widget: QWidget | None = area
            while widget is not None and widget is not self.parentWidget():
                widget.installEventFilter(self)
                widget = widget.parentWidget()
        self.window().installEventFilter(self)
        self.place()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in _MOVED:
            self.place()
        elif event.type() is QEvent.Type.ZOrderChange:
            # Qt raises the video with the window.
            self.come_to_front()
        return super().eventFilter(watched, event)

    @Slot()
    def come_to_front(self) -> None:
        """Lie over the video also when its window was created later."""
        if (handle := self.windowHandle()) is not None and self.parentWidget() is not None:
            # Over the widgets, whose picture it would show through; then over the video.
            self.raise_()
            handle.raise_()

    def place(self) -> None:
        """Move to where it belongs now, in the size of the present contents."""
        area = next((area for area in self._areas if area.isVisible()), None)
        parent = self.parentWidget()
        if area is None or parent is None or self.isHidden():
            return
        free = QRect(area.mapTo(parent, QPoint(0, 0)), area.size())
        width = min(_WIDTH_PX, free.width() - 2 * _MARGIN_PX)
        height = self.height_for(width, free.height() - 2 * _MARGIN_PX)
        left = free.left() + (free.width() - width) // 2
        top, lowest = free.top() + _MARGIN_PX, free.bottom() + 1 - _MARGIN_PX - height
        # One with details may be higher than the area; it begins in it, and ends in the window.
        at_bottom = max(min(top, parent.height() - _MARGIN_PX - height), lowest)
        candidates = [QRect(left, y, width, height) for y in (at_bottom, top)]
        controls = self._controls_below(parent)
        self.setGeometry(min(candidates, key=lambda each: sum(map(each.intersects, controls))))
        self.come_to_front()

    def _controls_below(self, window: QWidget) -> list[QRect]:
        """Return where the controls of the areas are in `window`; watches these from now on.

        One that appears later, such as a button beside a message, moves the overlay.
        """
        found: set[QWidget] = set()
        for area in self._areas:
            found.update(area.findChildren(QAbstractButton), area.findChildren(QSlider))
        for control in found:
            control.installEventFilter(self)
        return [
            QRect(control.mapTo(window, QPoint(0, 0)), control.size())
            for control in found
            if control.isVisible()
        ]

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        # A window of its own has no transparent corners.
        self.setMask(QRegion(self.outline().toFillPolygon().toPolygon()))

    def outline(self) -> QPainterPath:
        """The rounded border in the widget's own coordinates."""
        outline = QPainterPath()
        outline.addRoundedRect(QRectF(self.rect()), _CORNER_PX, _CORNER_PX)
        return outline
