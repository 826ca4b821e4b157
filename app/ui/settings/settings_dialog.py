"""The settings dialog, built from the setting records; a text counts once it is finished."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from enum import Enum
from pathlib import Path
from typing import Any

from PySide6.QtCore import QCoreApplication, Qt, Signal, Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from app.core.money import parse_limit_usd
from app.core.problem import Problem
from app.core.settings import SETTINGS, Setting, SettingGroup, Settings
from app.ui.settings.name_pattern_edit import NamePatternEdit
from app.ui.settings.text_setting import TextSettingEdit, TextSettingResult
from app.ui.widgets.bounded_spin_box import BoundedSpinBox
from app.ui.widgets.factories import named_button, named_label
from app.ui.widgets.formats import problem_text, usd_text
from app.ui.widgets.plain_text import PlainLabel
from app.ui.widgets.screen_fit import fit_height
from app.ui.widgets.scroll_column import ScrollColumn
from app.ui.widgets.style_roles import set_role, set_wrong
from app.ui.widgets.wheel_guard import WheelGuard

_AMOUNT_WIDTH_PX = 120


class SettingsDialog(QDialog):
    """Emits `setting_edited` for every valid change. Show it with `open()`.

    A text is emitted when it is finished, and not while it is invalid; a message explains why.
    `name_preview` returns the file name that a pattern leads to, or the problem with it.
    `languages` are the names of the translations, each with what it is called in itself.
    """

    setting_edited = Signal(str, object)  # name and value of a field of Settings
    open_folder_requested = Signal()
    change_folder_requested = Signal()

    def __init__(
        self,
        settings: Settings,
        videos_folder: str,
        name_preview: Callable[[str], str | Problem],
        languages: Sequence[tuple[str, str]],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._settings = settings
        self._languages = languages
        self._name_preview = name_preview
        self._build(videos_folder)
        self._connect()

    # --- construction ------------------------------------------------------------------------

    def _build(self, videos_folder: str) -> None:
        self.setObjectName("settings_dialog")
        self.setWindowTitle(self.tr("Settings"))
        self.setMinimumWidth(440)
        self._texts: list[TextSettingEdit] = []
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self._build_area(), 1)
        self._column = column = QVBoxLayout(self._page)
        column.setContentsMargins(24, 24, 24, 8)
        column.setSpacing(8)
        for group in SettingGroup:
            if group:
                column.addSpacing(8)
                column.addWidget(self._label(self._translated(group), "section"))
            for setting in SETTINGS:
                if setting.group is group:
                    self._add_setting(column, setting)
            if group is SettingGroup.FILES:
                self._add_folder(column, videos_folder)
        column.addStretch(1)
        self._close = QPushButton(self.tr("Close"), self)
        self._close.setObjectName("close_settings")
        self._close.setAccessibleName(self.tr("Close"))
        self._close.setDefault(True)
        self._buttons = QHBoxLayout()
        self._buttons.setContentsMargins(24, 8, 24, 16)
        self._buttons.addStretch(1)
        self._buttons.addWidget(self._close)
        whole.addLayout(self._buttons)

    def _build_area(self) -> QScrollArea:
        """Return the scroll area that holds all settings: on a small screen not all are visible."""
        area = ScrollColumn(self)
        self._page = QWidget(area.viewport())
        area.set_content(self._page)
        area.setObjectName("settings_area")
        area.setAccessibleName(self.tr("Settings"))
        return area

    def _connect(self) -> None:
        self._close.clicked.connect(self.accept)
        self._open_folder.clicked.connect(self.open_folder_requested)
        self._change_folder.clicked.connect(self.change_folder_requested)

    def _label(self, text: str, role: str) -> QLabel:
        label = PlainLabel(text, self)
        label.setWordWrap(True)
        set_role(label, role)
        return label

    def _add_setting(self, column: QVBoxLayout, setting: Setting) -> None:
        label, hint = self._translated(setting.label), self._translated(setting.hint)
        if setting.key == "name_pattern":
            self._add_name_pattern(column, label)
            return
        editor = self._editor(setting)
        editor.setObjectName(setting.key)
        editor.setAccessibleName(label)
        editor.setAccessibleDescription(hint)
        if isinstance(editor, QCheckBox):
            editor.setText(label)
            column.addWidget(editor)
        elif isinstance(editor, QLineEdit) and not setting.is_money:
            column.addWidget(PlainLabel(label, self))
            column.addWidget(editor)
        else:
            row = QHBoxLayout()
            row.addWidget(PlainLabel(label, self), 1)
            row.addWidget(editor)
            column.addLayout(row)
        if hint:
            column.addWidget(self._label(hint, "small"))
        if isinstance(editor, TextSettingEdit):
            self._texts.append(editor)
            column.addWidget(self._result(setting, editor))

    def _add_name_pattern(self, column: QVBoxLayout, label: str) -> None:
        editor = NamePatternEdit(self._name_preview, self)
        editor.set_pattern(self._settings.name_pattern)
        editor.pattern_edited.connect(lambda pattern: self._change("name_pattern", pattern))
        self._texts.append(editor.field)
        column.addWidget(PlainLabel(label, self))
        column.addWidget(editor)
        result = TextSettingResult(
            "name_pattern",
            editor.field,
            # The editor itself says what is wrong.
            lambda _: self.tr("Files are named as before."),
            lambda _: self.tr("New files are named like this."),
            self,
        )
        result.changed.connect(self._fit)
        column.addWidget(result)

    def _editor(self, setting: Setting) -> QWidget:
        value = getattr(self._settings, setting.key)
        if setting.choices:
            combo = QComboBox(self)
            WheelGuard(combo)
            for choice, shown in setting.choices:
                combo.addItem(self._translated(shown), str(choice))
            if setting.key == "language":
                for name, own_name in self._languages:
                    combo.addItem(own_name, name)
            # A language that is gone by now gave way to the system's.
            combo.setCurrentIndex(max(0, combo.findData(str(value))))
            combo.currentIndexChanged.connect(
                lambda index: self._change(setting.key, combo.itemData(index))
            )
            return combo
        if isinstance(value, bool):
            check = QCheckBox(self)
            check.setChecked(value)
            check.toggled.connect(lambda checked: self._change(setting.key, checked))
            return check
        if isinstance(value, int):
            spin = BoundedSpinBox(setting.minimum, setting.maximum, self)
            spin.setValue(value)
            spin.setKeyboardTracking(False)
            spin.valueChanged.connect(lambda number: self._change(setting.key, number))
            return spin
        line = TextSettingEdit(str(value), setting.problem_of, self)
        if setting.is_money:
            line.setFixedWidth(_AMOUNT_WIDTH_PX)
            line.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            line.setPlaceholderText(self.tr("no limit"))
        line.taken.connect(lambda text: self._change(setting.key, text))
        return line

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
        result.changed.connect(self._fit)
        return result

    def _limit_text(self, limit: str) -> str:
        if not limit:
            return self.tr("There is no limit.")
        if (amount := parse_limit_usd(limit)) is None:
            return self.tr("Nothing is sent while “{limit}” is the limit.").format(limit=limit)
        return self.tr("The limit is {amount}.").format(amount=usd_text(amount))

    def _add_folder(self, column: QVBoxLayout, videos_folder: str) -> None:
        column.addSpacing(8)
        column.addWidget(PlainLabel(self.tr("Videos folder"), self))
        self._folder = named_label(self, "videos_folder", videos_folder, "dim")
        self._change_folder = named_button(self, "change_folder", self.tr("Change…"))
        self._change_folder.setAccessibleName(self.tr("Change videos folder"))
        self._open_folder = named_button(self, "open_folder", self.tr("Open folder"))
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self._folder, 1)
        row.addWidget(self._change_folder)
        row.addWidget(self._open_folder)
        column.addLayout(row)
        hint = self.tr(
            "Existing clips stay where they are. Videos in the queue still go to the folder that "
            "was set when you started them."
        )
        column.addWidget(self._label(hint, "small"))
        self._folder_problem = named_label(self, "videos_folder_problem", "", "bad")
        self._folder_problem.hide()
        column.addWidget(self._folder_problem)

    def _translated(self, text: str) -> str:
        return QCoreApplication.translate("SettingsDialog", text) if text else ""

    @Slot(object)
    def show_folder(self, folder: Path) -> None:
        """Show the folder of new videos after a change."""
        self._folder.setText(str(folder))
        self._folder_problem.hide()
        self._fit()

    @Slot(object)
    def show_folder_problem(self, problem: Problem) -> None:
        """Show why a folder cannot be the one of new videos."""
        self._folder_problem.setText(problem_text(problem))
        self._folder_problem.show()
        self._fit()

    # --- what the user does ----------------------------------------------------------------

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Make the dialog as tall as all the settings, or as the screen allows."""
        self._column.activate()
        fit_height(self)

    def done(self, result: int) -> None:
        """Take what was typed; Close stays at a text that was not taken, and Escape does not."""
        untaken = [text for text in self._texts if not text.take()]
        if untaken and result == QDialog.DialogCode.Accepted:
            untaken[0].setFocus(Qt.FocusReason.OtherFocusReason)
            return
        super().done(result)

    def _change(self, name: str, value: Any) -> None:
        before = getattr(self._settings, name)
        if isinstance(before, Enum):
            value = type(before)(value)
        if value != before:
            self._settings = replace(self._settings, **{name: value})
            self.setting_edited.emit(name, value)
