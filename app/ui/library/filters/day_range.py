"""A range of days; a check box enables each end."""

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QDate, QSignalBlocker, Qt, Signal, Slot
from PySide6.QtGui import QTextCharFormat
from PySide6.QtWidgets import (
    QCalendarWidget,
    QCheckBox,
    QDateEdit,
    QGridLayout,
    QToolButton,
    QWidget,
)

from app.ui.theme.icons import icon
from app.ui.theme.style_roles import set_role, set_wrong
from app.ui.widgets.accessibility import announce
from app.ui.widgets.formats import text_locale
from app.ui.widgets.plain_text import PlainLabel, set_tool_tip
from app.ui.widgets.wheel_guard import WheelGuard


class DayCalendar(QCalendarWidget):
    """Qt's calendar without its black arrows and red week-ends, unreadable in dark mode."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._build()

    def _build(self) -> None:
        self.setObjectName("day_calendar")
        self.setAccessibleName(self.tr("Calendar"))
        self.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.NoVerticalHeader)
        for day in (Qt.DayOfWeek.Saturday, Qt.DayOfWeek.Sunday):
            self.setWeekdayTextFormat(day, QTextCharFormat())
        for name, text, icon_name in (
            ("prev", self.tr("Previous month"), "caret-left"),
            ("next", self.tr("Next month"), "caret-right"),
        ):
            button = self.findChild(QToolButton, f"qt_calendar_{name}month")
            if button is not None:
                button.setIcon(icon(icon_name))
                button.setAccessibleName(text)
                set_tool_tip(button, text)


_EARLIEST = QDate(2020, 1, 1)
_WAY_BACK_DAYS = 7
_ARROW_PX = 48


class DayRange(QWidget):
    """Emits `days_edited` when `days()` changed. Both days are included, either may be None.

    `today` returns the default of the last day; the default of the first is a week before.
    """

    days_edited = Signal()

    def __init__(self, today: Callable[[], date], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._today = today
        self._days: tuple[date | None, date | None] = (None, None)
        self._build()
        self._connect()

    def _build(self) -> None:
        self.setObjectName("made")
        self._since_box, self._since = self._line(
            "made_since", self.tr("From"), self.tr("Start date")
        )
        self._until_box, self._until = self._line("made_until", self.tr("To"), self.tr("End date"))
        self._refusal = PlainLabel("", self)
        self._refusal.setObjectName("made_problem")
        self._refusal.setWordWrap(True)
        set_role(self._refusal, "bad")
        self._refusal.hide()
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(4)
        for row, widgets in enumerate(
            ((self._since_box, self._since), (self._until_box, self._until))
        ):
            for column, widget in enumerate(widgets):
                grid.addWidget(widget, row, column)
        grid.addWidget(self._refusal, 2, 0, 1, 3)
        grid.setColumnStretch(2, 1)
        self._set_default(self._since, -_WAY_BACK_DAYS)
        self._set_default(self._until, 0)

    def _line(self, name: str, text: str, spoken: str) -> tuple[QCheckBox, QDateEdit]:
        box = QCheckBox(text, self)
        box.setObjectName(f"{name}_on")
        box.setAccessibleName(text)
        edit = QDateEdit(self)
        WheelGuard(edit)
        edit.setObjectName(name)
        edit.setAccessibleName(spoken)
        edit.setLocale(text_locale())
        edit.setDisplayFormat("d MMM yyyy")
        edit.lineEdit().setTextMargins(6, 0, 6, 0)
        # Wide enough for the longest month; Qt forgets the arrow and the margins.
        longest = edit.fontMetrics().horizontalAdvance("28 MMMM 2028")
        edit.setMinimumWidth(longest + _ARROW_PX)
        edit.setCalendarPopup(True)
        edit.setCalendarWidget(DayCalendar(edit))
        edit.calendarWidget().setLocale(text_locale())
        edit.setMinimumDate(_EARLIEST)
        # A year takes four key presses: only a complete date starts a search.
        edit.setKeyboardTracking(False)
        edit.setEnabled(False)
        return box, edit

    def _connect(self) -> None:
        for box, edit in ((self._since_box, self._since), (self._until_box, self._until)):
            box.toggled.connect(edit.setEnabled)
            edit.dateChanged.connect(self._on_edited)
        self._since_box.toggled.connect(self._on_since_toggled)
        self._until_box.toggled.connect(self._on_until_toggled)

    def days(self) -> tuple[date | None, date | None]:
        """The last valid first and last day; None for no bound."""
        return self._days

    def set_days(self, first: date | None, last: date | None) -> None:
        """Show these days; the current ones change nothing."""
        if (first, last) == self._days:
            return
        self._days = (first, last)
        for box, edit, day in (
            (self._since_box, self._since, first),
            (self._until_box, self._until, last),
        ):
            with QSignalBlocker(box), QSignalBlocker(edit):
                box.setChecked(day is not None)
                edit.setEnabled(day is not None)
                if day is not None:
                    edit.setDate(QDate(day.year, day.month, day.day))
        self._refuse(False)

    @Slot(bool)
    def _on_since_toggled(self, is_on: bool) -> None:
        self._begin_with(self._since, -_WAY_BACK_DAYS if is_on else None)

    @Slot(bool)
    def _on_until_toggled(self, is_on: bool) -> None:
        self._begin_with(self._until, 0 if is_on else None)

    def _begin_with(self, edit: QDateEdit, days_from_today: int | None) -> None:
        if days_from_today is not None:
            self._set_default(edit, days_from_today)
        self._on_edited()

    def _set_default(self, edit: QDateEdit, days_from_today: int) -> None:
        today = self._today()
        with QSignalBlocker(edit):
            edit.setDate(QDate(today.year, today.month, today.day).addDays(days_from_today))

    @Slot()
    def _on_edited(self) -> None:
        first, last = (
            _python_date(edit.date()) if box.isChecked() else None
            for box, edit in ((self._since_box, self._since), (self._until_box, self._until))
        )
        is_wrong = first is not None and last is not None and first > last
        self._refuse(is_wrong)
        if not is_wrong and (first, last) != self._days:
            self._days = (first, last)
            self.days_edited.emit()

    def _refuse(self, is_wrong: bool) -> None:
        text = self.tr("The start date is after the end date, so nothing matches.")
        if is_wrong and self._refusal.isHidden():
            announce(self, text)
        self._refusal.setText(text if is_wrong else "")
        self._refusal.setVisible(is_wrong)
        for edit in (self._since, self._until):
            set_wrong(edit, is_wrong)
            edit.setAccessibleDescription(self._refusal.text())


def _python_date(day: QDate) -> date:
    return date(day.year(), day.month(), day.day())
