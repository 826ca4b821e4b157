"""Full screen: with a clip on the stage only the picture is shown."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Qt, Slot
from PySide6.QtWidgets import QBoxLayout, QMainWindow, QWidget

from app.ui.notices.notice_bar import NoticeBar
from app.ui.stage.stage import Stage

_MIDDLE_MARGIN_PX = 12


class FullScreen(QObject):
    """Puts `window` into full screen and back; hides `around` while a clip is shown.

    Follows the window's state, so that all is restored when the system ends full screen.
    `middle` is the layout that contains `stage` and `notice_bar`.
    """

    def __init__(
        self,
        window: QMainWindow,
        stage: Stage,
        notice_bar: NoticeBar,
        middle: QBoxLayout,
        around: Sequence[QWidget],
    ) -> None:
        super().__init__(window)
        self._window = window
        self._stage = stage
        self._notice_bar = notice_bar
        self._middle = middle
        self._around = tuple(around)
        self._is_clip_alone = False
        self._set_margins(False)
        window.installEventFilter(self)

    @property
    def is_clip_alone(self) -> bool:
        """Whether everything but the clip is hidden."""
        return self._is_clip_alone

    @Slot()
    def toggle(self) -> None:
        """Enter full screen, or leave it."""
        if self._window.isFullScreen():
            self.leave()
            return
        self._set_clip_alone(self._stage.clip is not None)
        self._window.setWindowState(self._window.windowState() | Qt.WindowState.WindowFullScreen)

    def leave(self) -> bool:
        """Leave full screen; False when the window was not in it."""
        if not self._window.isFullScreen():
            return False
        # Only this bit, so that a maximised window is maximised again.
        self._window.setWindowState(self._window.windowState() & ~Qt.WindowState.WindowFullScreen)
        self._set_clip_alone(False)
        return True

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.WindowStateChange and not self._window.isFullScreen():
            self._set_clip_alone(False)
        return super().eventFilter(watched, event)

    def _set_clip_alone(self, is_alone: bool) -> None:
        if is_alone == self._is_clip_alone:
            return
        self._is_clip_alone = is_alone
        if is_alone:
            # Before the panes are hidden and lose the focus.
            self._stage.player.setFocus(Qt.FocusReason.OtherFocusReason)
        for widget in self._around:
            widget.setVisible(not is_alone)
        self._notice_bar.set_quiet(is_alone)
        self._stage.set_clip_alone(is_alone)
        self._set_margins(is_alone)

    def _set_margins(self, is_alone: bool) -> None:
        margin_px = 0 if is_alone else _MIDDLE_MARGIN_PX
        self._middle.setContentsMargins(margin_px, margin_px, margin_px, margin_px)
        self._middle.setSpacing(_MIDDLE_MARGIN_PX)
