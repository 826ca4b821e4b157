"""One section of the settings: rows from the records of its settings, and what else it holds."""

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from app.core.money import parse_limit_usd
from app.core.problem import Problem
from app.core.settings import SETTINGS, Setting, SettingGroup, Settings
from app.ui.settings.name_pattern_edit import NamePatternEdit
from app.ui.settings.text_setting import TextSettingEdit, TextSettingResult
from app.ui.theme.style_roles import set_role, set_wrong
from app.ui.widgets.bounded_spin_box import BoundedSpinBox
from app.ui.widgets.formats import problem_text, usd_text
from app.ui.widgets.plain_text import PlainLabel
from app.ui.widgets.rounded_combo_box import RoundedComboBox
from app.ui.widgets.wheel_guard import WheelGuard

# The controls at the end of a row share this width and their right edge.
_CONTROL_PX = 128
_DOLLAR_PX = 18
# Between rows of one line, and between those of several.
_ROW_GAP_PX, _PART_GAP_PX = 8, 16
_TICK_PX = 24


class SettingsPage(QWidget):
    """Shows the settings of one section and emits each valid change by `setting_edited`.

    A text is emitted when it is finished, and not while it is invalid; a message explains why.
    `name_preview` returns the file name that a pattern leads to, or the problem with it.
    """

    setting_edited = Signal(str, object)  # name and value of a field of Settings
    result_shown = Signal(QWidget)  # below a text: it may be out of sight

    def __init__(
        self,
        group: SettingGroup,
        settings: Settings,
        name_preview: Callable[[str], str | Problem],
        languages: Sequence[tuple[str, str]],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._settings = settings
        self._languages = languages
        self._name_preview = name_preview
        self.texts: list[TextSettingEdit] = []
        self._rows: dict[str, QWidget] = {}
        self._build(group)

    def _build(self, group: SettingGroup) -> None:
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(24, 20, 24, 16)
        self._column.setSpacing(_ROW_GAP_PX if group is SettingGroup.LIMITS else _PART_GAP_PX)
        title = PlainLabel(translated(group), self)
        set_role(title, "title")
        self._column.addWidget(title)
        if intro := self._intro(group):
            label = self._wrapped(intro, "dim")
            self._column.addWidget(label)
        for setting in SETTINGS:
            if setting.group is group:
                self._add_setting(setting)
        self._column.addStretch(1)

    def _intro(self, group: SettingGroup) -> str:
        if group is SettingGroup.LIMITS:
            return self._limits_intro()
        if group is SettingGroup.HEALTH:
            return self.tr(
                "What Gallop needs on this computer and to reach ShortAPI. Checking costs nothing."
            )
        return ""

    def _limits_intro(self) -> str:
        return self.tr(
            "Gallop asks before it goes over a limit. Jobs in progress count. Leave a field empty "
            "for no limit."
        )

    def add(self, item: QWidget, after: str = "") -> None:
        """Add `item` at the end, or below the setting called `after`."""
        row = self._rows.get(after)
        place = self._column.count() - 1 if row is None else self._column.indexOf(row) + 1
        self._column.insertWidget(place, item)

    def _wrapped(self, text: str, role: str) -> QLabel:
        label = PlainLabel(text, self)
        label.setWordWrap(True)
        set_role(label, role)
        return label

    # --- one row -----------------------------------------------------------------------------

    def _add_setting(self, setting: Setting) -> None:
        row = QWidget(self)
        self._rows[setting.key] = row
        column = QVBoxLayout(row)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        if setting.key == "name_pattern":
            self._fill_name_pattern(column, setting)
        else:
            self._fill(column, setting)
        self._column.addWidget(row)

    def _fill(self, column: QVBoxLayout, setting: Setting) -> None:
        label, hint = translated(setting.label), translated(setting.hint)
        editor = self._editor(setting)
        editor.setObjectName(setting.key)
        editor.setAccessibleName(label)
        editor.setAccessibleDescription(self._limits_intro() if setting.is_money else hint)
        if isinstance(editor, QCheckBox):
            editor.setText(label)
            column.addWidget(editor)
            if hint:
                below = QHBoxLayout()
                below.addSpacing(_TICK_PX)
                below.addWidget(self._wrapped(hint, "small"), 1)
                column.addLayout(below)
        elif isinstance(editor, QLineEdit) and not setting.is_money:
            column.addWidget(PlainLabel(label, self))
            column.addWidget(editor)
            if hint:
                column.addWidget(self._wrapped(hint, "small"))
        else:
            words = QVBoxLayout()
            words.setSpacing(0)
            words.addWidget(self._wrapped(label, ""))
            if hint:
                words.addWidget(self._wrapped(hint, "small"))
            side_by_side = QHBoxLayout()
            side_by_side.setSpacing(16)
            side_by_side.addLayout(words, 1)
            side_by_side.addWidget(editor)
            column.addLayout(side_by_side)
        if isinstance(editor, TextSettingEdit):
            self.texts.append(editor)
            column.addWidget(self._result(setting, editor))

    def _fill_name_pattern(self, column: QVBoxLayout, setting: Setting) -> None:
        editor = NamePatternEdit(self._name_preview, self)
        editor.set_pattern(self._settings.name_pattern)
        editor.pattern_edited.connect(lambda pattern: self._edit(setting, pattern))
        self.texts.append(editor.field)
        column.addWidget(PlainLabel(translated(setting.label), self))
        column.addWidget(editor)
        result = TextSettingResult(
            setting.key,
            editor.field,
            # The editor itself says what is wrong.
            lambda _: self.tr("Files are named as before."),
            lambda _: self.tr("New files are named like this."),
            self,
        )
        result.changed.connect(lambda: self.result_shown.emit(result))
        column.addWidget(result)

    # --- its control -------------------------------------------------------------------------

    def _editor(self, setting: Setting) -> QWidget:
        value = getattr(self._settings, setting.key)
        if setting.choices:
            return self._combo(setting, str(value))
        if isinstance(value, bool):
            check = QCheckBox(self)
            check.setChecked(value)
            check.toggled.connect(lambda checked: self._edit(setting, checked))
            return check
        if isinstance(value, int):
            spin = BoundedSpinBox(setting.minimum, setting.maximum, self)
            spin.setMinimumWidth(_CONTROL_PX)
            spin.setValue(value)
            spin.setKeyboardTracking(False)
            spin.valueChanged.connect(lambda number: self._edit(setting, number))
            return spin
        line = TextSettingEdit(str(value), setting.problem_of, self)
        if setting.is_money:
            self._dress_as_money(line)
        line.taken.connect(lambda text: self._edit(setting, text))
        return line

    def _combo(self, setting: Setting, value: str) -> QComboBox:
        combo = RoundedComboBox(self)
        WheelGuard(combo)
        combo.setMinimumWidth(_CONTROL_PX)
        for choice, shown in setting.choices:
            combo.addItem(translated(shown), str(choice))
        if setting.key == "language":
            for name, own_name in self._languages:
                combo.addItem(own_name, name)
        # A language that is gone by now gave way to the system's.
        combo.setCurrentIndex(max(0, combo.findData(value)))
        combo.currentIndexChanged.connect(lambda index: self._edit(setting, combo.itemData(index)))
        return combo

    def _dress_as_money(self, line: QLineEdit) -> None:
        line.setFixedWidth(_CONTROL_PX)
        line.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        line.setPlaceholderText(self.tr("no limit"))
        # An amount runs from left to right in every window.
        line.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        line.setTextMargins(_DOLLAR_PX, 0, 0, 0)
        dollar = PlainLabel("$", line)
        set_role(dollar, "dim")
        dollar.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        inside = QHBoxLayout(line)
        inside.setContentsMargins(10, 0, 0, 0)
        inside.addWidget(dollar)
        inside.addStretch(1)

    def _result(self, setting: Setting, line: TextSettingEdit) -> TextSettingResult:
        def refused_text(problem: Problem) -> str:
            in_force = self._limit_text(line.in_force) if setting.is_money else ""
            return f"{problem_text(problem)} {in_force}".rstrip()

        def taken_text(text: str) -> str:
            return self._limit_text(text) if setting.is_money else self.tr("Changed.")

        result = TextSettingResult(setting.key, line, refused_text, taken_text, self)
        # The value as stored in the file, which the user may edit by hand.
        if setting.problem_of and (problem := setting.problem_of(line.text().strip())):
            set_wrong(line, True)
            result.show_problem(problem)
        result.changed.connect(lambda: self.result_shown.emit(result))
        return result

    def _limit_text(self, limit: str) -> str:
        if not limit:
            return self.tr("There is no limit.")
        if (amount := parse_limit_usd(limit)) is None:
            return self.tr("Nothing is sent while “{limit}” is the limit.").format(limit=limit)
        return self.tr("The limit is {amount}.").format(amount=usd_text(amount))

    def _edit(self, setting: Setting, value: Any) -> None:
        # An enum travels in a combo box as its text.
        self.setting_edited.emit(setting.key, type(setting.default)(value))


def translated(text: str) -> str:
    """Return the translation of a label, a hint or a title in the records."""
    return QCoreApplication.translate("SettingsDialog", text) if text else ""
