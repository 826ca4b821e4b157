"""Notices over the Stage instead of modal boxes: a message, actions, details."""

import re
from typing import assert_never

from PySide6.QtCore import (
    Qt,
    QTimer,
    Signal,
    Slot,
)
from PySide6.QtGui import (
    QColor,
    QKeyEvent,
    QPainter,
    QPaintEvent,
)
from PySide6.QtWidgets import (
    QAbstractSlider,
    QGridLayout,
    QHBoxLayout,
    QLayout,
    QPlainTextEdit,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from app.bridge.notices import Notice, NoticeLevel
from app.ui.notices.overlay import Overlay
from app.ui.theme.icons import icon
from app.ui.theme.style_roles import set_role
from app.ui.theme.tokens import tokens_of
from app.ui.widgets.accessibility import announce
from app.ui.widgets.factories import set_margins
from app.ui.widgets.flow_layout import FlowLayout
from app.ui.widgets.icon_label import IconDisc
from app.ui.widgets.plain_text import PlainLabel, caption, set_tool_tip
from app.ui.widgets.scroll_column import ScrollColumn

_ICONS = {
    NoticeLevel.BAD: "x-circle",
    NoticeLevel.WARNING: "warning",
    NoticeLevel.GOOD: "check-circle",
    NoticeLevel.INFO: "info",
}
# Of the icon, of the disc around it, and of the edge.
_COLORS = {
    NoticeLevel.BAD: ("bad", "bad_tint", "bad"),
    NoticeLevel.WARNING: ("warning", "warn_tint", "warn_edge"),
    NoticeLevel.GOOD: ("good", "good_tint", "good"),
    NoticeLevel.INFO: ("dim", "fill", "control"),
}
_FIRST_SENTENCE = re.compile(r".+?(?:[.!?](?=\s)|[。!?]|$)", re.DOTALL)
_EDGE_PX = 4
_ICON_PX = 20
# The disc around the icon, and the buttons beside the first line.
_LINE_PX = 32
_TITLE_PX = 24
_DETAILS_LINES = 6
_LEAST_LINES = 2
_GAP_PX = 8
# A click does not move the focus, so a user can dismiss a notice and continue typing.
_FOCUS = Qt.FocusPolicy.TabFocus
_DONE_FOR_MS = 6_000
# With an action, such as Undo, that the user has yet to think about.
_OFFERED_FOR_MS = 20_000


class NoticeBar(Overlay):
    """Lies over a part of the window and shows one notice at a time, the most urgent first."""

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
        self._icon = IconDisc(_LINE_PX, _ICON_PX, self)
        # In the row of the icon; what is in it is read with the text below.
        self._title = PlainLabel("", self)
        self._title.setObjectName("notice_title")
        # Where the area is too low for all of it.
        self._text_column = ScrollColumn(self)
        self._text = PlainLabel("", self._text_column.viewport())
        self._text.setObjectName("notice_text")
        for label in (self._title, self._text):
            label.setWordWrap(True)
            label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        set_role(self._title, "strong")
        self._text_column.set_content(self._text)
        self._details_toggle = QPushButton(self.tr("Details"), self)
        self._details_toggle.setObjectName("notice_details_toggle")
        self._details_toggle.setCheckable(True)
        self._details_toggle.setFocusPolicy(_FOCUS)
        set_role(self._details_toggle, "link")
        self._previous = self._button("notice_previous", "caret-left", self.tr("Previous notice"))
        self._position = PlainLabel("", self)
        self._position.setObjectName("notice_position")
        set_role(self._position, "dim")
        self._next = self._button("notice_next", "caret-right", self.tr("Next notice"))
        self._dismiss = self._button("notice_dismiss", "x", self.tr("Dismiss notice"))
        self._details = QPlainTextEdit(self)
        self._details.setObjectName("notice_details")
        self._details.setAccessibleName(self.tr("Details of the notice"))
        self._details.setReadOnly(True)
        self._details.setTabChangesFocus(True)
        self._paging = QWidget(self)
        paging = QHBoxLayout(self._paging)
        paging.setContentsMargins(0, 0, 0, 0)
        paging.setSpacing(0)
        for widget in (self._previous, self._position, self._next):
            paging.addWidget(widget)
        self._lay_out()
        self.hide()

    def _button(self, name: str, icon_name: str, text: str) -> QToolButton:
        button = QToolButton(self)
        button.setObjectName(name)
        button.setAccessibleName(text)
        set_tool_tip(button, text)
        button.setIcon(icon(icon_name, "dim"))
        button.setFocusPolicy(_FOCUS)
        set_role(button, "quiet")
        return button

    def _lay_out(self) -> None:
        self._action_buttons: list[QPushButton] = []
        self._buttons = FlowLayout(8)
        self._buttons.addWidget(self._details_toggle)
        self._below = QHBoxLayout()
        self._below.setSpacing(0)
        self._below.addSpacing(_LINE_PX + _GAP_PX)
        self._below.addLayout(self._buttons, 1)
        top = Qt.AlignmentFlag.AlignTop
        self._rows = QGridLayout()
        self._rows.setHorizontalSpacing(_GAP_PX)
        self._rows.setVerticalSpacing(0)
        self._rows.setColumnStretch(1, 1)
        # What is higher than a line of text takes no room above the text.
        self._rows.addWidget(self._icon, 0, 0, 2, 1, top)
        self._rows.addWidget(self._title, 0, 1)
        self._rows.addWidget(self._paging, 0, 2, top)
        self._rows.addWidget(self._dismiss, 0, 3, 2, 1, top)
        self._rows.addWidget(self._text_column, 1, 1, 1, 2)
        column = QVBoxLayout(self)
        set_margins(column, 12 + _EDGE_PX, 8, 8, 10)
        column.setSpacing(8)
        column.addLayout(self._rows)
        column.addLayout(self._below)
        column.addWidget(self._details)

    def _connect(self) -> None:
        self._dismiss.clicked.connect(self._on_dismiss_clicked)
        self._previous.clicked.connect(lambda: self._turn(-1))
        self._next.clicked.connect(lambda: self._turn(1))
        self._details_toggle.toggled.connect(self._on_details_toggled)

    def height_for(self, width_px: int, room_px: int) -> int:
        """See Overlay. The rest of a long text is scrolled to."""
        self._place_paging(width_px)
        layout = self.layout()
        assert layout is not None
        margins = layout.contentsMargins()
        beside_px = margins.left() + margins.right() + _LINE_PX + 2 * _GAP_PX
        first_px = width_px - beside_px - self._dismiss.sizeHint().width()
        text_width_px = first_px
        if self._rows.indexOf(self._paging) >= 0 and not self._paging.isHidden():
            first_px -= self._paging.sizeHint().width() + _GAP_PX
        if self._title.isHidden():
            text_width_px = first_px
        # Where there is too little room the text is scrolled, and the title is not cut.
        # It would keep the height that it needed when it was narrower.
        self._title.setMinimumHeight(0)
        self._title.setMinimumHeight(max(_TITLE_PX, self._title.heightForWidth(first_px)))
        text_px = self._text_column.heightForWidth(text_width_px)
        self._text_column.setMaximumHeight(text_px)
        height_px = self._fresh_height_px(layout, width_px)
        if height_px > room_px:
            least_px = min(text_px, _LEAST_LINES * self.fontMetrics().lineSpacing())
            self._text_column.setMaximumHeight(max(least_px, text_px - (height_px - room_px)))
            height_px = self._fresh_height_px(layout, width_px)
        return height_px

    @staticmethod
    def _fresh_height_px(layout: QLayout, width_px: int) -> int:
        # Also the rows in it, which remember the height of another notice.
        layout.invalidate()
        layout.activate()
        return layout.totalHeightForWidth(width_px)

    def _place_paging(self, width_px: int) -> None:
        """Put the buttons for other notices beside the title, or below it where it is narrow."""
        is_narrow = 3 * self._paging.sizeHint().width() > width_px
        if is_narrow == (self._below.indexOf(self._paging) >= 0):
            return
        if is_narrow:
            self._rows.removeWidget(self._paging)
            self._below.addWidget(self._paging, 0, Qt.AlignmentFlag.AlignTop)
        else:
            self._below.removeWidget(self._paging)
            self._rows.addWidget(self._paging, 0, 2, Qt.AlignmentFlag.AlignTop)

    # --- notices -----------------------------------------------------------------------------

    def show_notice(self, notice: Notice) -> None:
        """Add `notice`, or replace the notice with the same id.

        The most urgent notice is shown, unless `notice` is an answer to the user or the user is
        busy with another one.
        """
        shown = self._shown
        self._notices = [old for old in self._notices if old.notice_id != notice.notice_id]
        # Of two notices of the same urgency the newer comes first: sorting is stable.
        self._notices.insert(0, notice)
        self._notices.sort(key=lambda each: each.urgency)
        if notice.is_answer or (shown is not None and shown.notice_id == notice.notice_id):
            self._show(notice)
        elif shown is None or not self._is_in_use:
            self._show(self._notices[0])
        else:
            self._follow_count()
        if notice.is_done:
            self._leave_later(notice)
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
        self.place()

    def notices(self) -> tuple[Notice, ...]:
        """All notices, the most urgent first."""
        return tuple(self._notices)

    @property
    def _is_in_use(self) -> bool:
        """Whether the user points at a notice or has the focus in it."""
        focused = self.window().focusWidget()
        return self.underMouse() or (focused is not None and self.isAncestorOf(focused))

    def _show(self, notice: Notice | None) -> None:
        focused = self.window().focusWidget()
        focused_name = focused.objectName() if focused in self._action_buttons else ""
        self._shown = notice
        before = self._take_action_buttons()
        if notice is not None:
            color, disc, _ = _COLORS[notice.level]
            self._icon.show_icon(icon(_ICONS[notice.level], color), disc)
            self._icon.setAccessibleName(self._level_word(notice.level))
            self._show_text(notice)
            self._text_column.updateGeometry()
            self._text_column.verticalScrollBar().setValue(0)
            self._add_action_buttons(notice)
            self._details_toggle.setVisible(bool(notice.details))
            self._details_toggle.setChecked(False)
            self._details.setPlainText(notice.details)
            lines = min(notice.details.count("\n") + 2, _DETAILS_LINES)
            self._details.setFixedHeight(lines * self.fontMetrics().lineSpacing() + 26)
            self._details.hide()
            self._follow_count()
        self._follow_quiet()
        for button in self._action_buttons:
            # The same button of a notice that only says something else now.
            if button.objectName() == focused_name:
                button.setFocus(Qt.FocusReason.OtherFocusReason)
        for button in before:
            button.hide()
            # Deleted later, because this may run inside the button's own click.
            button.deleteLater()
        self.update()

    def _show_text(self, notice: Notice) -> None:
        """Show the first sentence as the title of the others; alone it is the text."""
        first, rest = _split_first_sentence(notice.text)
        self._title.setText(first)
        # The text says all of it to a screen reader.
        self._title.setAccessibleName(self._level_word(notice.level))
        self._title.setVisible(bool(first))
        self._text.setText(rest.strip())
        self._text.setAccessibleName(notice.text)
        self._rows.removeWidget(self._text_column)
        if first:
            self._rows.addWidget(self._text_column, 1, 1, 1, 2)
        else:
            self._rows.addWidget(self._text_column, 0, 1)

    def _level_word(self, level: NoticeLevel) -> str:
        match level:
            case NoticeLevel.BAD:
                return self.tr("Error")
            case NoticeLevel.WARNING:
                return self.tr("Warning")
            case NoticeLevel.GOOD:
                return self.tr("Success")
            case NoticeLevel.INFO:
                return self.tr("Information")
            case _:
                assert_never(level)

    def _add_action_buttons(self, notice: Notice) -> None:
        self._buttons.removeWidget(self._details_toggle)
        for action in notice.actions:
            button = QPushButton(caption(action.label), self)
            if action is notice.actions[0]:
                set_role(button, "primary")
            button.setObjectName(f"notice_action_{action.action_id}")
            button.clicked.connect(lambda _=False, call=action.call: call())
            button.setAccessibleName(action.label)
            button.setFocusPolicy(_FOCUS)
            self._buttons.addWidget(button)
            # A layout would show it later, when the user may already ask for it.
            button.show()
            # Keep the Tab order visual: new buttons come before Details, not at the end of the
            # window.
            QWidget.setTabOrder(self._details_toggle, button)
            QWidget.setTabOrder(button, self._details_toggle)
            button.stackUnder(self._details_toggle)
            self._action_buttons.append(button)
        self._buttons.addWidget(self._details_toggle)

    def _take_action_buttons(self) -> list[QPushButton]:
        taken, self._action_buttons = self._action_buttons, []
        for button in taken:
            self._buttons.removeWidget(button)
        return taken

    def _follow_count(self) -> None:
        count = len(self._notices)
        self._paging.setVisible(count > 1)
        if self._shown in self._notices:
            number = self._notices.index(self._shown) + 1
            text = self.tr("{number} of {count}").format(number=number, count=count)
            self._position.setText(text)

    # --- what the user does ----------------------------------------------------------------

    @Slot()
    def _on_dismiss_clicked(self) -> None:
        if self._shown:
            notice_id = self._shown.notice_id
            self.clear(notice_id)
            self.dismissed.emit(notice_id)

    def _turn(self, step: int) -> None:
        if self._shown in self._notices:
            following = self._notices.index(self._shown) + step
            self._show(self._notices[following % len(self._notices)])

    @Slot(bool)
    def _on_details_toggled(self, is_shown: bool) -> None:
        self._details.setVisible(is_shown)
        self.place()

    def _leave_later(self, notice: Notice) -> None:
        time_ms = _OFFERED_FOR_MS if notice.actions else _DONE_FOR_MS
        QTimer.singleShot(time_ms, self, lambda: self._leave(notice))

    def _leave(self, notice: Notice) -> None:
        """Remove a notice of success, but not while the user reads it or cannot see it."""
        if not any(each is notice for each in self._notices):
            return
        if self._is_in_use or self._is_quiet:
            self._leave_later(notice)
        else:
            self.clear(notice.notice_id)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        bar, step = self._text_column.verticalScrollBar(), QAbstractSlider.SliderAction
        match event.key():
            case Qt.Key.Key_Escape:
                self.left.emit()
            case Qt.Key.Key_PageDown:
                bar.triggerAction(step.SliderPageStepAdd)
            case Qt.Key.Key_PageUp:
                bar.triggerAction(step.SliderPageStepSub)
            case _:
                super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self._shown is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setClipPath(self.outline())
        left = self.width() - _EDGE_PX if self.isRightToLeft() else 0
        color = getattr(tokens_of(self.palette()), _COLORS[self._shown.level][2])
        painter.fillRect(left, 0, _EDGE_PX, self.height(), QColor(color))


def _split_first_sentence(text: str) -> tuple[str, str]:
    """Split `text` after its first sentence, which is empty when there is only one."""
    match = _FIRST_SENTENCE.match(text)
    first = match[0] if match else ""
    rest = text[len(first) :]
    return (first, rest) if rest.strip() else ("", text)
