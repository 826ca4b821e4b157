"""Notices above the Stage instead of modal boxes: a message, actions, details."""

import re
from typing import assert_never

from PySide6.QtCore import QRectF, Qt, Signal, Slot
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPainterPath, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QFrame,
    QHBoxLayout,
    QPlainTextEdit,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from app.bridge.notices import Notice, NoticeLevel
from app.ui.widgets.accessibility import announce
from app.ui.widgets.icon_label import IconLabel
from app.ui.widgets.icons import icon
from app.ui.widgets.plain_text import StrongBeginningLabel, caption, set_tool_tip
from app.ui.widgets.style_roles import set_role
from app.ui.widgets.tokens import tokens_of

_ICONS = {
    NoticeLevel.BAD: "x-circle",
    NoticeLevel.WARNING: "warning",
    NoticeLevel.GOOD: "check-circle",
    NoticeLevel.INFO: "info",
}
_COLORS = {
    NoticeLevel.BAD: "bad",
    NoticeLevel.WARNING: "warning",
    NoticeLevel.GOOD: "good",
    NoticeLevel.INFO: "edge",
}
_URGENCY = {level: rank for rank, level in enumerate(NoticeLevel)}
_FIRST_SENTENCE = re.compile(r".+?(?:[.!?](?=\s)|[。!?]|$)", re.DOTALL)
_EDGE_PX = 4
_DETAILS_LINES = 6
# From these widths on, one button or several fit beside the message.
_ONE_BESIDE_FROM_PX = 480
_BESIDE_FROM_PX = 860


class NoticeBar(QFrame):
    """Shows the most urgent of its notices, and the others one by one on request."""

    dismissed = Signal(str)  # notice id
    left = Signal()  # by the keyboard

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._notices: list[Notice] = []
        self._shown: Notice | None = None
        self._is_quiet = False
        self._build()
        self._connect()

    # --- construction ------------------------------------------------------------------------

    def _build(self) -> None:
        self.setObjectName("notice_bar")
        self.setAccessibleName(self.tr("Notices"))
        set_role(self, "notice")
        self._icon = IconLabel(icon("info"), 18, self)
        self._text = StrongBeginningLabel(self)
        self._text.setObjectName("notice_text")
        self._text.setWordWrap(True)
        self._text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._details_toggle = QPushButton(self.tr("Details"), self)
        self._details_toggle.setObjectName("notice_details_toggle")
        self._details_toggle.setCheckable(True)
        self._more = QPushButton(self)
        self._more.setObjectName("notice_more")
        for button in (self._details_toggle, self._more):
            set_role(button, "link")
        self._dismiss = QToolButton(self)
        self._dismiss.setObjectName("notice_dismiss")
        self._dismiss.setAccessibleName(self.tr("Dismiss notice"))
        set_tool_tip(self._dismiss, self.tr("Dismiss notice"))
        self._dismiss.setIcon(icon("x", "dim"))
        self._dismiss.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        set_role(self._dismiss, "quiet")
        self._details = QPlainTextEdit(self)
        self._details.setObjectName("notice_details")
        self._details.setAccessibleName(self.tr("Details of the notice"))
        self._details.setReadOnly(True)
        self._details.setTabChangesFocus(True)
        self._lay_out()
        self.hide()

    def _lay_out(self) -> None:
        self._body = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._body.setSpacing(8)
        self._buttons = QHBoxLayout()
        self._buttons.setSpacing(8)
        self._buttons.addStretch(0)
        self._buttons.addWidget(self._details_toggle)
        self._buttons.addWidget(self._more)
        self._body.addWidget(self._text, 1)
        self._body.addLayout(self._buttons)
        self._row = QHBoxLayout()
        self._row.setSpacing(8)
        self._row.addWidget(self._icon)
        self._row.addLayout(self._body, 1)
        self._row.addWidget(self._dismiss)
        column = QVBoxLayout(self)
        column.setContentsMargins(8 + _EDGE_PX, 8, 8 + _EDGE_PX, 8)
        column.setSpacing(8)
        column.addLayout(self._row)
        column.addWidget(self._details)
        self._action_buttons: list[QPushButton] = []

    def _connect(self) -> None:
        self._dismiss.clicked.connect(self._on_dismiss_clicked)
        self._more.clicked.connect(self._on_more_clicked)
        self._details_toggle.toggled.connect(self._details.setVisible)

    # --- notices -----------------------------------------------------------------------------

    def show_notice(self, notice: Notice) -> None:
        """Add `notice`, or replace the notice with the same id.

        The most urgent notice is shown, unless `notice` is an answer to the user.
        """
        self._notices = [old for old in self._notices if old.notice_id != notice.notice_id]
        # Of two notices of the same urgency the newer comes first: sorting is stable.
        self._notices.insert(0, notice)
        self._notices.sort(key=lambda each: _URGENCY[each.level])
        self._show(notice if notice.is_answer else self._notices[0])
        announce(self, notice.text)

    def clear(self, notice_id: str) -> None:
        """Remove a notice; an unknown id changes nothing."""
        self._notices = [old for old in self._notices if old.notice_id != notice_id]
        if self._shown and self._shown.notice_id == notice_id:
            self._show(self._notices[0] if self._notices else None)
        else:
            self._follow_count()

    def set_quiet(self, is_quiet: bool) -> None:
        """Stay hidden while a clip fills the screen; show notices of that time afterwards."""
        self._is_quiet = is_quiet
        self._follow_quiet()

    def _follow_quiet(self) -> None:
        self.setVisible(self._shown is not None and not self._is_quiet)

    def notices(self) -> tuple[Notice, ...]:
        """All notices, the most urgent first."""
        return tuple(self._notices)

    def _show(self, notice: Notice | None) -> None:
        self._shown = notice
        self._clear_action_buttons()
        self._follow_quiet()
        if notice is None:
            return
        self._icon.set_icon(icon(_ICONS[notice.level], _COLORS[notice.level]))
        self._icon.setAccessibleName(self._level_word(notice.level))
        self._text.show_parts(*_split_first_sentence(notice.text))
        self._text.setAccessibleName(notice.text)
        self._add_action_buttons(notice)
        self._details_toggle.setVisible(bool(notice.details))
        self._details_toggle.setChecked(False)
        self._details.setPlainText(notice.details)
        lines = min(notice.details.count("\n") + 2, _DETAILS_LINES)
        self._details.setFixedHeight(lines * self.fontMetrics().lineSpacing() + 26)
        self._details.hide()
        self._follow_count()
        self.update()

    def _level_word(self, level: NoticeLevel) -> str:
        match level:
            case NoticeLevel.BAD:
                return self.tr("Error")
            case NoticeLevel.WARNING:
                return self.tr("Warning")
            case NoticeLevel.GOOD:
                return self.tr("Good news")
            case NoticeLevel.INFO:
                return self.tr("Information")
            case _:
                assert_never(level)

    def _add_action_buttons(self, notice: Notice) -> None:
        for position, action in enumerate(notice.actions):
            button = QPushButton(caption(action.label), self)
            button.setObjectName(f"notice_action_{action.action_id}")
            button.clicked.connect(lambda _=False, call=action.call: call())
            button.setAccessibleName(action.label)
            self._buttons.insertWidget(1 + position, button)
            # A layout would show it later, when the user may already ask for it.
            button.show()
            # Keep the Tab order visual: new buttons come before Details, not at the end of the
            # window.
            QWidget.setTabOrder(self._details_toggle, button)
            QWidget.setTabOrder(button, self._details_toggle)
            self._action_buttons.append(button)
        self._place_buttons()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place_buttons()

    def _place_buttons(self) -> None:
        """Place the buttons beside the message if both fit, else below it."""
        if self._shown is None:
            return
        notice = self._shown
        buttons = len(notice.actions) + bool(notice.details) + (len(self._notices) > 1)
        beside_from_px = _BESIDE_FROM_PX if buttons > 1 else _ONE_BESIDE_FROM_PX
        is_below = buttons > 0 and self.width() < beside_from_px
        direction = QBoxLayout.Direction
        self._body.setDirection(direction.TopToBottom if is_below else direction.LeftToRight)
        side = Qt.AlignmentFlag.AlignTop if is_below else Qt.AlignmentFlag.AlignVCenter
        for widget in (self._icon, self._dismiss):
            self._row.setAlignment(widget, side)

    def _clear_action_buttons(self) -> None:
        for button in self._action_buttons:
            self._buttons.removeWidget(button)
            button.hide()
            # Deleted later, because this may run inside the button's own click.
            button.deleteLater()
        self._action_buttons.clear()

    def _follow_count(self) -> None:
        others = len(self._notices) - 1
        self._more.setVisible(others > 0)
        self._more.setText(self.tr("%n more", "", others))

    # --- what the user does ----------------------------------------------------------------

    @Slot()
    def _on_dismiss_clicked(self) -> None:
        if self._shown:
            notice_id = self._shown.notice_id
            self.clear(notice_id)
            self.dismissed.emit(notice_id)

    @Slot()
    def _on_more_clicked(self) -> None:
        if self._shown in self._notices:
            following = self._notices.index(self._shown) + 1
            self._show(self._notices[following % len(self._notices)])
            self._more.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self._shown is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        outline = QPainterPath()
        outline.addRoundedRect(QRectF(self.rect()), 8, 8)
        painter.setClipPath(outline)
        left = self.width() - _EDGE_PX if self.isRightToLeft() else 0
        color = getattr(tokens_of(self.palette()), _COLORS[self._shown.level])
        painter.fillRect(left, 0, _EDGE_PX, self.height(), QColor(color))


def _split_first_sentence(text: str) -> tuple[str, str]:
    """Split `text` after its first sentence, which is empty when there is only one."""
    match = _FIRST_SENTENCE.match(text)
    first = match[0] if match else ""
    rest = text[len(first) :]
    return (first, rest) if rest.strip() else ("", text)
