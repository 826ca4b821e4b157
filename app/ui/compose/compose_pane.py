"""The left pane: prompt, settings, price and the Generate button."""

from dataclasses import replace
from decimal import Decimal

from PySide6.QtCore import QSize, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QAction, QKeyEvent, QResizeEvent, QTextCursor
from PySide6.QtWidgets import QFormLayout, QFrame, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from app.core import problems
from app.core.model_card import ModelCard, Resolution
from app.core.money import ZERO_USD
from app.core.prices import Cost
from app.core.problem import Problem
from app.core.prompt import control_positions, measure_prompt, without_controls
from app.core.request import GenerationRequest, takes_problem
from app.ui.compose.duration_picker import DurationPicker
from app.ui.compose.example_prompts import Example, ExamplePrompts
from app.ui.compose.generate_button import FormulaLabel, GenerateButton
from app.ui.compose.month_label import MONTH_PADDING_PX, MonthLabel
from app.ui.compose.prompt_edit import PromptEdit
from app.ui.compose.prompt_meter import PromptMeter
from app.ui.compose.ratio_picker import RatioPicker
from app.ui.compose.resolution_picker import ResolutionPicker
from app.ui.compose.takes_stepper import TakesStepper
from app.ui.theme.icons import icon
from app.ui.theme.style_roles import set_role, set_wrong
from app.ui.widgets.accessibility import announce
from app.ui.widgets.action_texts import tip_with_keys
from app.ui.widgets.elided_text import CutLabel
from app.ui.widgets.factories import named_button
from app.ui.widgets.formats import number_text, problem_text
from app.ui.widgets.icon_label import IconLabel
from app.ui.widgets.plain_text import PlainLabel, set_tool_tip
from app.ui.widgets.scroll_column import ScrollColumn

_SIDE_PX = 16
_LABELS_PX = 72
_NARROWEST_PX = 292


class ComposePane(QFrame):
    """Emits `request_edited` on every change and `generate_requested` when Generate is pressed.

    Both signals carry a GenerationRequest and the number of takes; the model card gives options and
    limits.
    """

    request_edited = Signal(object, int)
    generate_requested = Signal(object, int)
    spending_wanted = Signal()
    leave_demo_wanted = Signal()

    def __init__(self, card: ModelCard, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._card = card
        self._callback_url = ""
        self._is_loading = False
        self._build()
        self._connect()

    # --- construction ------------------------------------------------------------------------

    def _build(self) -> None:
        card = self._card
        self.setObjectName("compose")
        self.setAccessibleName(self.tr("Compose"))
        set_role(self, "panel")
        self.setMinimumWidth(_NARROWEST_PX)
        self._prompt = PromptEdit(self)
        self._meter = PromptMeter(self)
        self._examples = ExamplePrompts(self)
        self._resolution = ResolutionPicker(card.resolutions, self)
        self._resolution.set_resolution(card.default_resolution)
        self._ratio = RatioPicker(card.ratios, self)
        self._ratio.set_ratio(card.default_ratio)
        self._duration = DurationPicker(
            card.min_duration_s, card.max_duration_s, card.default_duration_s, self
        )
        self._stepper = TakesStepper(card.max_takes, self)
        self._takes = self._stepper.field
        each_take = self.tr("1 to {max}; each take is a separate job").format(max=card.max_takes)
        self._takes.setAccessibleDescription(each_take)
        set_tool_tip(self._takes, self.tr("Takes: {explanation}").format(explanation=each_take))
        self._takes.setValue(card.default_takes)
        self._takes_range = PlainLabel(
            self.tr("1 to {max}").format(max=number_text(card.max_takes)), self
        )
        set_role(self._takes_range, "dim")
        self._hint = PlainLabel("", self)
        self._hint.setObjectName("number_hint")
        self._hint.setWordWrap(True)
        set_role(self._hint, "bad")
        self._hint.hide()
        self._formula = FormulaLabel(self)
        self._generate = GenerateButton(self)
        self._month = MonthLabel(self)
        self._build_demo()
        self._lay_out()
        self._on_prompt_changed()

    def _build_demo(self) -> None:
        self._demo = QWidget(self)
        self._demo.setObjectName("compose_demo")
        self._demo_text = CutLabel(self.tr("Demo - free"), self._demo)
        self._demo_text.setObjectName("demo_words")
        set_role(self._demo_text, "warning")
        self._leave_demo = named_button(
            self._demo, "leave_demo", self.tr("Leave the demo"), "small-link"
        )
        self._demo.hide()

    def _lay_out(self) -> None:
        self._scroller = ScrollColumn(self)
        content = QWidget(self._scroller.viewport())
        column = QVBoxLayout(content)
        column.setContentsMargins(_SIDE_PX, _SIDE_PX, _SIDE_PX, _SIDE_PX)
        column.setSpacing(8)
        column.addWidget(self._prompt, 1000)
        column.addWidget(self._meter)
        # What the prompt does not need; the settings stay where they are while it grows.
        column.addWidget(self._examples, 1000)
        column.addStretch(1)
        column.addWidget(self._form(content))
        column.addWidget(self._hint)
        self._scroller.set_content(content)
        self._scroller.setObjectName("compose_form")
        self._scroller.setAccessibleName(self.tr("Prompt and settings"))
        rule = QFrame(self)
        set_role(rule, "rule")
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self._scroller, 1)
        whole.addWidget(rule)
        whole.addLayout(self._foot())

    def _form(self, parent: QWidget) -> QWidget:
        form = _Form(parent)
        takes = QWidget(form)
        row = QHBoxLayout(takes)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        row.addWidget(self._stepper)
        row.addWidget(self._takes_range, 1)
        form.add_row(self.tr("Resolution"), self._resolution, self._resolution)
        form.add_row(self.tr("Aspect ratio"), self._ratio, self._ratio)
        form.add_row(self.tr("Duration"), self._duration, self._duration.field)
        form.add_row(self.tr("Takes"), takes, self._takes)
        return form

    def _foot(self) -> QVBoxLayout:
        """Price and button, which are in sight in the lowest window."""
        foot = QVBoxLayout()
        foot.setContentsMargins(_SIDE_PX, 10, _SIDE_PX, 0)
        foot.setSpacing(8)
        demo = QHBoxLayout(self._demo)
        demo.setContentsMargins(0, 0, 0, 0)
        demo.setSpacing(8)
        demo.addWidget(IconLabel(icon("flask", "warning"), 16, self._demo))
        demo.addWidget(self._demo_text, 1)
        demo.addWidget(self._leave_demo)
        foot.addWidget(self._demo)
        foot.addWidget(self._formula)
        foot.addWidget(self._generate)
        # Its text is aligned with the other text; the hover background extends around it.
        month = QHBoxLayout()
        month.setContentsMargins(_SIDE_PX - MONTH_PADDING_PX, 4, _SIDE_PX - MONTH_PADDING_PX, 10)
        month.addWidget(self._month)
        whole = QVBoxLayout()
        whole.setSpacing(0)
        whole.addLayout(foot)
        whole.addLayout(month)
        return whole

    def _connect(self) -> None:
        self._prompt.prompt_changed.connect(self._on_prompt_changed)
        self._prompt.generate_requested.connect(self.generate)
        self._meter.cut_requested.connect(self._on_cut_requested)
        self._meter.clean_requested.connect(self._on_clean_requested)
        self._resolution.resolution_changed.connect(self._on_edited)
        self._ratio.ratio_changed.connect(self._on_edited)
        self._duration.duration_changed.connect(self._on_edited)
        self._duration.number_refused.connect(self._on_duration_refused)
        self._duration.number_corrected.connect(self._follow_numbers)
        self._duration.number_taken.connect(self._on_number_taken)
        self._takes.valueChanged.connect(self._on_edited)
        self._takes.number_refused.connect(self._on_takes_refused)
        self._takes.number_corrected.connect(self._follow_numbers)
        self._takes.number_taken.connect(self._on_number_taken)
        self._generate.pressed_once.connect(self._on_pressed_once)
        self._month.clicked.connect(self.spending_wanted)
        self._examples.example_chosen.connect(self._on_example_chosen)
        self._leave_demo.clicked.connect(self.leave_demo_wanted)

    # --- values in and out -------------------------------------------------------------------

    def request(self) -> GenerationRequest:
        """The request as it is entered now."""
        return GenerationRequest(
            model_id=self._card.id,
            prompt=self._prompt.prompt(),
            resolution=self._resolution.resolution(),
            ratio=self._ratio.ratio(),
            duration_s=self._duration.duration_s(),
            callback_url=self._callback_url,
        )

    def takes(self) -> int:
        """How many jobs one press starts."""
        return self._takes.value()

    def set_request(self, request: GenerationRequest, takes: int = 1) -> None:
        """Show `request`, from a draft or a clip; the callback address stays that of the settings.

        Undo in the prompt restores the previous prompt.
        """
        self._is_loading = True
        self._prompt.set_prompt(request.prompt)
        self._resolution.set_resolution(request.resolution)
        self._ratio.set_ratio(request.ratio)
        self._duration.set_duration_s(request.duration_s)
        self._takes.setValue(takes)
        self._is_loading = False
        self._hint.hide()
        self._on_edited()

    def set_callback_url(self, callback_url: str) -> None:
        """Set the address that goes into every request; empty for none."""
        if callback_url != self._callback_url:
            self._callback_url = callback_url
            self._on_edited()

    def show_generate_keys(self, action: QAction) -> None:
        """Show in the button's tool tip the keys of `action`, which do the same."""
        tip_with_keys(self._generate, self.tr("Generate"), action)

    def show_cost(self, cost: Cost | None) -> None:
        """Show what one press costs; None when the cost is unknown."""
        self._formula.show_cost(cost)
        self._generate.show_cost(cost)

    def set_demo(self, is_demo: bool) -> None:
        """Look different where nothing is paid: no press here must be taken for one that is."""
        self._demo.setVisible(is_demo)
        self._formula.set_demo(is_demo)
        self._generate.set_demo(is_demo)

    def show_prices(self, resolutions: tuple[Resolution, ...]) -> None:
        """Show other prices per second than those of the model card, for the same resolutions."""
        self._resolution.set_prices(resolutions)

    def show_month(
        self,
        spent_usd: Decimal | None,
        cap_usd: Decimal | None,
        in_progress_usd: Decimal = ZERO_USD,
    ) -> None:
        """Show what was spent this month, the limit, and what jobs in progress may add.

        In US dollars; the amount spent and the limit may be unknown.
        """
        self._month.show_month(spent_usd, cap_usd, in_progress_usd)

    @property
    def selection(self) -> tuple[int, int]:
        """Where the selection in the prompt begins, and where the cursor is."""
        cursor = self._prompt.textCursor()
        return cursor.anchor(), cursor.position()

    def select(self, anchor: int, position: int) -> None:
        """Put the cursor to `position` and select all from `anchor`."""
        cursor = self._prompt.textCursor()
        cursor.setPosition(anchor)
        cursor.setPosition(position, QTextCursor.MoveMode.KeepAnchor)
        self._prompt.setTextCursor(cursor)

    def focus_prompt(self) -> None:
        """Put the cursor into the prompt."""
        self._prompt.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def generate(self) -> None:
        """Do the same as a press of Generate, for menus and keys."""
        if not self._prompt.is_composing:
            self._generate.press()

    # --- what the user does ----------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        is_enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if is_enter and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            event.accept()
            if not event.isAutoRepeat():
                self.generate()
            return
        super().keyPressEvent(event)

    @Slot()
    def _on_edited(self) -> None:
        self._follow_numbers()
        if not self._is_loading:
            self.request_edited.emit(self.request(), self.takes())

    @Slot()
    def _on_pressed_once(self) -> None:
        self.generate_requested.emit(self.request(), self.takes())

    @Slot()
    def _on_prompt_changed(self) -> None:
        prompt = self._prompt.prompt()
        measure = measure_prompt(prompt, self._card)
        self._prompt.mark_cut(None if measure.fits else measure.cut_at)
        self._meter.show_measure(measure, len(control_positions(prompt)))
        self._examples.setVisible(not prompt)
        self._on_edited()

    @Slot(Example)
    def _on_example_chosen(self, example: Example) -> None:
        request = replace(
            self.request(),
            prompt=example.prompt,
            ratio=example.ratio,
            duration_s=example.duration_s,
        )
        self.set_request(request, self.takes())
        self.focus_prompt()

    @Slot()
    def _on_cut_requested(self) -> None:
        self._prompt.cut_from(measure_prompt(self._prompt.prompt(), self._card).cut_at)
        self.focus_prompt()

    @Slot()
    def _on_clean_requested(self) -> None:
        self._prompt.set_prompt(without_controls(self._prompt.prompt()))
        self.focus_prompt()

    @Slot(int)
    def _on_duration_refused(self, typed: int) -> None:
        limits = {"min": self._card.min_duration_s, "max": self._card.max_duration_s}
        self._refuse(problems.duration_out_of_range(given=typed, **limits))

    @Slot(int)
    def _on_takes_refused(self, typed: int) -> None:
        if refused := takes_problem(typed, self._card):
            self._refuse(refused)

    def _refuse(self, refused: Problem) -> None:
        """Show why a number is refused and disable Generate, whose price is for another number."""
        self._hint.setText(problem_text(refused))
        self._hint.show()
        # After the layout has made room for it.
        QTimer.singleShot(0, self._hint, lambda: self._scroller.ensureWidgetVisible(self._hint))
        announce(self._hint, self._hint.text())
        self._follow_numbers()

    @Slot()
    def _on_number_taken(self) -> None:
        self._hint.hide()
        self._follow_numbers()

    @Slot()
    def _follow_numbers(self) -> None:
        set_wrong(self._duration.field, self._duration.is_refused)
        set_wrong(self._takes, self._takes.is_refused)
        self._generate.setEnabled(not self._duration.is_refused and not self._takes.is_refused)


class _Form(QWidget):
    """Rows of a label and a control; the labels stand above where both have no room beside."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._labels: list[QWidget] = []
        self._controls: list[QWidget] = []
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self._form = QFormLayout(self)
        self._form.setContentsMargins(0, 0, 0, 0)
        self._form.setHorizontalSpacing(8)
        self._form.setVerticalSpacing(8)
        self._form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)

    def add_row(self, text: str, control: QWidget, buddy: QWidget) -> None:
        """Add `control` with its label, whose mnemonic would lead to `buddy`."""
        label = PlainLabel(text, self)
        set_role(label, "dim")
        label.setMinimumWidth(_LABELS_PX)
        # As high as the control, for which it stands in the middle.
        label.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Expanding)
        label.setBuddy(buddy)
        self._labels.append(label)
        self._controls.append(control)
        self._form.addRow(label, control)

    def minimumSizeHint(self) -> QSize:
        # As if the labels stood above, which they do as soon as it is so narrow.
        return QSize(self._controls_px(), super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        labels_px = max(label.sizeHint().width() for label in self._labels)
        needed_px = (
            max(labels_px, _LABELS_PX) + self._form.horizontalSpacing() + self._controls_px()
        )
        policy = QFormLayout.RowWrapPolicy
        wraps = self.width() < needed_px
        self._form.setRowWrapPolicy(policy.WrapAllRows if wraps else policy.DontWrapRows)

    def _controls_px(self) -> int:
        return max(control.minimumSizeHint().width() for control in self._controls)
