"""A layout that wraps its widgets like words in a text."""

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QSizePolicy, QWidget

from app.ui.widgets.mirroring import visual_rect


class FlowLayout(QLayout):
    """Puts widgets beside each other and wraps; mirrored in right-to-left windows.

    A widget that expands takes the rest of its line.
    """

    def __init__(self, gap_px: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._items: list[QLayoutItem] = []
        self._gap_px = gap_px
        self.setContentsMargins(0, 0, 0, 0)

    def insert_widget(self, index: int, widget: QWidget) -> None:
        """Insert `widget` at `index`."""
        self.addWidget(widget)
        self._items.insert(index, self._items.pop())
        self.invalidate()

    def addItem(self, item: QLayoutItem) -> None:
        self._items.append(item)

    def count(self) -> int:
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        margins = self.contentsMargins()
        return self._arrange(QRect(0, 0, width, 0).marginsRemoved(margins), is_real=False) + (
            margins.top() + margins.bottom()
        )

    def setGeometry(self, rect: QRect) -> None:
        super().setGeometry(rect)
        self._arrange(rect.marginsRemoved(self.contentsMargins()), is_real=True)

    def sizeHint(self) -> QSize:
        return self.minimumSize()

    def minimumSize(self) -> QSize:
        size = QSize()
        for item in self._shown():
            size = size.expandedTo(item.minimumSize())
        return size.grownBy(self.contentsMargins())

    def _shown(self) -> list[QLayoutItem]:
        return [item for item in self._items if not item.isEmpty()]

    def _arrange(self, area: QRect, *, is_real: bool) -> int:
        """Set the geometry of every item if `is_real`; return the needed height in pixels."""
        lines: list[list[tuple[QLayoutItem, QSize]]] = []
        left_px = 0
        for item in self._shown():
            hint = item.sizeHint()
            size = QSize(min(hint.width(), area.width()), hint.height())
            if lines and left_px + self._gap_px + size.width() <= area.width():
                lines[-1].append((item, size))
                left_px += self._gap_px + size.width()
            else:
                lines.append([(item, size)])
                left_px = size.width()
        top_px = 0
        for line in lines:
            height_px = max(size.height() for _, size in line)
            if is_real:
                self._set_geometries(
                    line, QRect(area.x(), area.y() + top_px, area.width(), height_px)
                )
            top_px += height_px + self._gap_px
        return max(0, top_px - self._gap_px)

    def _set_geometries(self, line: list[tuple[QLayoutItem, QSize]], area: QRect) -> None:
        used_px = sum(size.width() for _, size in line) + self._gap_px * (len(line) - 1)
        parent = self.parentWidget()
        direction = parent.layoutDirection() if parent else Qt.LayoutDirection.LayoutDirectionAuto
        left_px = area.x()
        for item, size in line:
            width_px = size.width()
            if _expands(item):
                width_px += area.width() - used_px
            top_px = area.y() + (area.height() - size.height()) // 2
            rect = QRect(left_px, top_px, width_px, size.height())
            item.setGeometry(visual_rect(direction, area, rect))
            left_px += width_px + self._gap_px


def _expands(item: QLayoutItem) -> bool:
    widget = item.widget()
    if widget is None:
        return False
    return widget.sizePolicy().horizontalPolicy() == QSizePolicy.Policy.Expanding
