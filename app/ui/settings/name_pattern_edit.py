"""The name pattern of new files, with its placeholders and a preview."""

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QHBoxLayout,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from app.core.library.name_pattern import PLACEHOLDERS
from app.core.problem import Problem
from app.ui.settings.text_setting import TextSettingEdit
from app.ui.theme.style_roles import set_role, set_wrong
from app.ui.widgets.accessibility import announce
from app.ui.widgets.elided_text import isolated
from app.ui.widgets.factories import popup_below
from app.ui.widgets.formats import problem_text
from app.ui.widgets.plain_text import PlainLabel, set_tool_tip
from app.ui.widgets.rounded_menu import RoundedMenu


class NamePatternEdit(QWidget):
    """Emits a finished pattern by `pattern_edited`; shows its file name while the user types.

    `preview` returns the file name that a pattern leads to, or the problem with it.
    """

    pattern_edited = Signal(str)

    def __init__(
        self, preview: Callable[[str], str | Problem], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._preview = preview
        self._build()
        self._connect()
        self._follow_pattern()

    def _build(self) -> None:
        self.setObjectName("name_pattern_edit")
        self._field = TextSettingEdit("", self._problem_of, self)
        self._field.setObjectName("name_pattern")
        self._field.setAccessibleName(self.tr("File name"))
        # A pattern is code: it runs from left to right in every window.
        self._field.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self._insert = QPushButton(self.tr("Insert…"), self)
        self._insert.setObjectName("insert_placeholder")
        self._insert.setAccessibleName(self.tr("Insert a placeholder"))
        set_tool_tip(self._insert, self.tr("Insert a placeholder"))
        self._insert.setAutoDefault(False)
        self._menu = RoundedMenu(self)
        self._menu.setObjectName("placeholder_menu")
        self._menu.setAccessibleName(self.tr("Insert a placeholder"))
        for placeholder in PLACEHOLDERS:
            entry = self._menu.addAction(self._entry_text(placeholder))
            entry.setObjectName(f"placeholder_{placeholder.strip('{}')}")
            entry.setData(placeholder)
        self._result = PlainLabel("", self)
        self._result.setObjectName("name_preview")
        self._result.setWordWrap(True)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self._field, 1)
        row.addWidget(self._insert)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addLayout(row)
        column.addWidget(self._result)
        self.setFocusProxy(self._field)

    def _entry_text(self, placeholder: str) -> str:
        text = {
            "{date}": self.tr("Date"),
            "{time}": self.tr("Time"),
            "{prompt}": self.tr("Prompt"),
            "{title}": self.tr("Clip name"),
            "{ratio}": self.tr("Aspect ratio"),
            "{resolution}": self.tr("Resolution"),
            "{length}": self.tr("Duration"),
            "{price}": self.tr("Price"),
            "{model}": self.tr("Model"),
            "{collection}": self.tr("Collection"),
            "{job}": self.tr("Job ID"),
        }.get(placeholder, placeholder)
        return self.tr("{words}  {placeholder}").format(
            words=text, placeholder=isolated(placeholder)
        )

    def _connect(self) -> None:
        self._field.textChanged.connect(self._follow_pattern)
        self._field.taken.connect(self.pattern_edited)
        self._insert.clicked.connect(self._on_insert_clicked)
        self._menu.triggered.connect(self._on_placeholder_chosen)

    def pattern(self) -> str:
        """The pattern as typed; it may be invalid."""
        return self._field.text().strip()

    def set_pattern(self, pattern: str) -> None:
        """Show `pattern` without emitting it."""
        self._field.set_text_in_force(pattern)

    @property
    def field(self) -> TextSettingEdit:
        """The field of the pattern."""
        return self._field

    def _problem_of(self, pattern: str) -> Problem | None:
        result = self._preview(pattern)
        return result if isinstance(result, Problem) else None

    @Slot()
    def _follow_pattern(self) -> None:
        """Show the preview of the pattern as it is typed."""
        result = self._preview(self.pattern())
        is_wrong = isinstance(result, Problem)
        text = (
            problem_text(result)
            if isinstance(result, Problem)
            else self.tr("For example: {name}").format(name=isolated(result))
        )
        set_wrong(self._field, is_wrong)
        set_role(self._result, "bad" if is_wrong else "small")
        if is_wrong and text != self._result.text():
            announce(self._result, text)
        self._result.setText(text)
        self._field.setAccessibleDescription(text)

    @Slot()
    def _on_insert_clicked(self) -> None:
        popup_below(self._menu, self._insert)

    @Slot(QAction)
    def _on_placeholder_chosen(self, entry: QAction) -> None:
        before = self._field.text()[: self._field.cursorPosition()]
        gap = " " if before and not before.endswith((" ", "-", "_")) else ""
        self._field.insert(f"{gap}{entry.data()}")
        self._field.setFocus(Qt.FocusReason.OtherFocusReason)
