"""A column that scrolls where the window is too low for it."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QScrollArea, QSizePolicy, QWidget

from app.ui.widgets.factories import set_own_viewport

_LOWEST_PX = 96


class ScrollColumn(QScrollArea):
    """Shows its content in full width; as tall as the content if there is room, else it scrolls."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        # Before anything that resizes it.
        self._is_fitting = False
        set_own_viewport(self)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        # It takes no focus of its own when the user tabs through the fields.
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def set_content(self, content: QWidget) -> None:
        """Show `content`, best a child of the viewport: a change of parent restyles it all."""
        self._content = content
        self.setWidget(content)
        self.viewport().setAutoFillBackground(False)
        content.setAutoFillBackground(False)

    def resizeEvent(self, event: QResizeEvent) -> None:
        # With a bar that is there already, Qt measures the content beside it: text would wrap into
        # a line more than there is room for, and the bar would stay.
        most, is_first = self.maximumViewportSize(), not self._is_fitting
        # Qt measures by both, and each change of the policy resizes the viewport again.
        needed_px = max(self.heightForWidth(most.width()), self._content.minimumSizeHint().height())
        self._is_fitting = True
        if is_first and needed_px <= most.height():
            self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        super().resizeEvent(event)
        if is_first:
            self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
            self._is_fitting = False

    def heightForWidth(self, width_px: int) -> int:
        if self._content.hasHeightForWidth():
            return self._content.heightForWidth(width_px)
        return self._content.sizeHint().height()

    def sizeHint(self) -> QSize:
        return self._content.sizeHint()

    def minimumSizeHint(self) -> QSize:
        hint = self._content.minimumSizeHint()
        bar_px = self.verticalScrollBar().sizeHint().width()
        return QSize(hint.width() + bar_px, min(hint.height(), _LOWEST_PX))
