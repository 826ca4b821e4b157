"""A month to choose a day from, in the window's own colours."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCharFormat
from PySide6.QtWidgets import QCalendarWidget, QToolButton, QWidget

from app.ui.icons import icon
from app.ui.plain_text import set_tool_tip


class DayCalendar(QCalendarWidget):
    """Qt's calendar without its black arrows and red week-ends, which the dark hides."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._build()

    def _build(self) -> None:
        self.setObjectName("day_calendar")
        self.setAccessibleName(self.tr("Calendar"))
        self.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.NoVerticalHeader)
        for day in (Qt.DayOfWeek.Saturday, Qt.DayOfWeek.Sunday):
            self.setWeekdayTextFormat(day, QTextCharFormat())
        for name, words, at_start, at_end in (
            ("prev", self.tr("Previous month"), "caret-left", "caret-right"),
            ("next", self.tr("Next month"), "caret-right", "caret-left"),
        ):
            button = self.findChild(QToolButton, f"qt_calendar_{name}month")
            if button is not None:
                button.setIcon(icon(at_end if self.isRightToLeft() else at_start))
                button.setAccessibleName(words)
                set_tool_tip(button, words)
