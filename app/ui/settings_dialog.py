"""The settings, made from a declared list of fields; every change holds at once."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Any

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from app.bridge.settings_form import SettingsForm
from app.bridge.words import problem_text
from app.core.money import parse_usd
from app.core.problems import QT_TRANSLATE_NOOP, ProblemKind, problem
from app.core.request import is_callback_url
from app.ui.bounded_spin_box import BoundedSpinBox
from app.ui.fitting import fit_height
from app.ui.roles import set_role, set_wrong


@dataclass(frozen=True, slots=True)
class _Field:
    """One line of the dialog; what kind of editor it gets follows from the value and `choices`."""

    name: str
    label: str
    hint: str = ""
    choices: tuple[tuple[str, str], ...] = ()
    minimum: int = 0
    maximum: int = 0
    section: str = ""
    problem_of: Callable[[str], ProblemKind | None] | None = None
    is_amount: bool = False


def _cap_problem(text: str) -> ProblemKind | None:
    return ProblemKind.CAP_NOT_MONEY if text and parse_usd(text) is None else None


def _callback_problem(text: str) -> ProblemKind | None:
    return ProblemKind.CALLBACK_URL_REFUSED if text and not is_callback_url(text) else None


_CAPS = QT_TRANSLATE_NOOP("SettingsDialog", "Spending limits")
_ADVANCED = QT_TRANSLATE_NOOP("SettingsDialog", "Advanced")
_AMOUNT_WIDTH_PX = 120

_FIELDS = (
    _Field(
        "theme",
        QT_TRANSLATE_NOOP("SettingsDialog", "Colours"),
        choices=(
            ("system", QT_TRANSLATE_NOOP("SettingsDialog", "As the system")),
            ("light", QT_TRANSLATE_NOOP("SettingsDialog", "Light")),
            ("dark", QT_TRANSLATE_NOOP("SettingsDialog", "Dark")),
        ),
    ),
    _Field(
        "max_jobs_at_once",
        QT_TRANSLATE_NOOP("SettingsDialog", "Jobs at once"),
        QT_TRANSLATE_NOOP("SettingsDialog", "More wait for their turn; 1 to 5."),
        minimum=1,
        maximum=5,
    ),
    _Field(
        "notifications",
        QT_TRANSLATE_NOOP("SettingsDialog", "Tell me when a video is finished"),
        QT_TRANSLATE_NOOP("SettingsDialog", "Only while the window is not in front."),
    ),
    *(
        _Field(name, label, hint, section=_CAPS, problem_of=_cap_problem, is_amount=True)
        for name, label, hint in (
            ("cap_per_click_usd", QT_TRANSLATE_NOOP("SettingsDialog", "One press, in $"), ""),
            ("cap_per_day_usd", QT_TRANSLATE_NOOP("SettingsDialog", "One day, in $"), ""),
            (
                "cap_per_month_usd",
                QT_TRANSLATE_NOOP("SettingsDialog", "One month, in $"),
                QT_TRANSLATE_NOOP(
                    "SettingsDialog",
                    "Empty for no limit. What is on its way counts. Over a limit Gallop asks "
                    "before it sends anything.",
                ),
            ),
        )
    ),
    _Field(
        "callback_url",
        QT_TRANSLATE_NOOP("SettingsDialog", "Callback address"),
        QT_TRANSLATE_NOOP(
            "SettingsDialog",
            "An https:// address ShortAPI calls when a job ends. Gallop does not need one.",
        ),
        section=_ADVANCED,
        problem_of=_callback_problem,
    ),
)


class SettingsDialog(QDialog):
    """Tells every allowed change by `settings_edited` with a SettingsForm. Show it with `open()`.

    A text that is not allowed is not told; a sentence says why.
    """

    settings_edited = Signal(object)
    open_folder_requested = Signal()

    def __init__(
        self, form: SettingsForm, videos_folder: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._form = form
        self._build(videos_folder)
        self._connect()

    # --- construction ------------------------------------------------------------------------

    def _build(self, videos_folder: str) -> None:
        self.setObjectName("settings_dialog")
        self.setWindowTitle(self.tr("Settings"))
        self.setMinimumWidth(440)
        self._problems: dict[str, QLabel] = {}
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 24, 24, 16)
        column.setSpacing(8)
        self._add_section(column, "")
        self._add_folder(column, videos_folder)
        for section in (_CAPS, _ADVANCED):
            column.addSpacing(8)
            column.addWidget(self._label(self._translated(section), "section"))
            self._add_section(column, section)
        column.addStretch(1)
        self._close = QPushButton(self.tr("Close"), self)
        self._close.setObjectName("close_settings")
        self._close.setAccessibleName(self.tr("Close"))
        self._close.setDefault(True)
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(self._close)
        column.addSpacing(8)
        column.addLayout(buttons)

    def _connect(self) -> None:
        self._close.clicked.connect(self.accept)
        self._open_folder.clicked.connect(self.open_folder_requested)

    def _label(self, words: str, role: str) -> QLabel:
        label = QLabel(words, self)
        label.setWordWrap(True)
        set_role(label, role)
        return label

    def _add_section(self, column: QVBoxLayout, section: str) -> None:
        for field in _FIELDS:
            if field.section == section:
                self._add_field(column, field)

    def _add_field(self, column: QVBoxLayout, field: _Field) -> None:
        label, hint = self._translated(field.label), self._translated(field.hint)
        editor = self._editor(field)
        editor.setObjectName(field.name)
        editor.setAccessibleName(label)
        editor.setAccessibleDescription(hint)
        if isinstance(editor, QCheckBox):
            editor.setText(label)
            column.addWidget(editor)
        elif isinstance(editor, QLineEdit) and not field.is_amount:
            column.addWidget(QLabel(label, self))
            column.addWidget(editor)
        else:
            row = QHBoxLayout()
            row.addWidget(QLabel(label, self), 1)
            row.addWidget(editor)
            column.addLayout(row)
        if hint:
            column.addWidget(self._label(hint, "small"))
        if field.problem_of:
            refused = self._label("", "bad")
            refused.setObjectName(f"{field.name}_problem")
            refused.hide()
            self._problems[field.name] = refused
            column.addWidget(refused)

    def _editor(self, field: _Field) -> QWidget:
        value = getattr(self._form, field.name)
        if field.choices:
            combo = QComboBox(self)
            for choice, words in field.choices:
                combo.addItem(self._translated(words), choice)
            combo.setCurrentIndex(combo.findData(str(value)))
            combo.currentIndexChanged.connect(
                lambda index: self._change(field, combo.itemData(index))
            )
            return combo
        if isinstance(value, bool):
            check = QCheckBox(self)
            check.setChecked(value)
            check.toggled.connect(lambda checked: self._change(field, checked))
            return check
        if isinstance(value, int):
            spin = BoundedSpinBox(field.minimum, field.maximum, self)
            spin.setValue(value)
            spin.valueChanged.connect(lambda number: self._change(field, number))
            return spin
        line = QLineEdit(str(value), self)
        if field.is_amount:
            line.setFixedWidth(_AMOUNT_WIDTH_PX)
            line.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            line.setPlaceholderText(self.tr("no limit"))
        line.textEdited.connect(lambda text: self._change_text(field, line, text.strip()))
        return line

    def _add_folder(self, column: QVBoxLayout, videos_folder: str) -> None:
        column.addSpacing(8)
        column.addWidget(QLabel(self.tr("Videos are kept in"), self))
        path = self._label(videos_folder, "dim")
        path.setObjectName("videos_folder")
        self._open_folder = QPushButton(self.tr("Open folder"), self)
        self._open_folder.setObjectName("open_folder")
        self._open_folder.setAccessibleName(self.tr("Open folder"))
        self._open_folder.setAutoDefault(False)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(path, 1)
        row.addWidget(self._open_folder)
        column.addLayout(row)

    def _translated(self, text: str) -> str:
        return QCoreApplication.translate("SettingsDialog", text) if text else ""

    # --- what the person does ----------------------------------------------------------------

    def form(self) -> SettingsForm:
        """The settings as they are shown and allowed."""
        return self._form

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        fit_height(self)

    def _change_text(self, field: _Field, line: QLineEdit, text: str) -> None:
        kind = field.problem_of(text) if field.problem_of else None
        set_wrong(line, kind is not None)
        refused = self._problems[field.name]
        refused.setVisible(kind is not None)
        if kind is not None:
            refused.setText(problem_text(problem(kind)))
        else:
            self._change(field, text)
        fit_height(self)

    def _change(self, field: _Field, value: Any) -> None:
        changed = replace(self._form, **{field.name: value})
        if changed != self._form:
            self._form = changed
            self.settings_edited.emit(changed)
