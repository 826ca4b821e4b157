"""The left pane: prompt, settings, price and the Generate button."""

from decimal import Decimal

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from app.core import problems
from app.core.model_card import ModelCard, Resolution
from app.core.prices import Cost
from app.core.problem import Problem
from app.core.prompt import control_positions, measure_prompt, without_controls
from app.core.request import GenerationRequest, takes_problem
from app.ui.compose.duration_picker import DurationPicker
from app.ui.compose.generate_button import FormulaLabel, GenerateButton
from app.ui.compose.month_label import MONTH_PADDING_PX, MonthLabel
from app.ui.compose.prompt_edit import PromptEdit
from app.ui.compose.prompt_meter import PromptMeter
from app.ui.compose.ratio_picker import RatioPicker
from app.ui.compose.resolution_picker import ResolutionPicker
from app.ui.widgets.accessibility import announce
from app.ui.widgets.bounded_spin_box import BoundedSpinBox
from app.ui.widgets.formats import problem_text
from app.ui.widgets.plain_text import PlainLabel
from app.ui.widgets.scroll_column import ScrollColumn
from app.ui.widgets.style_roles import set_role, set_wrong


class ComposePane(QFrame):
    """Emits `request_edited` on every change and `generate_requested` when Generate is pressed.

    Both signals carry a GenerationRequest and the number of takes; the model card gives options and
    limits.
    """

    request_edited = Signal(object, int)
    generate_requested = Signal(object, int)
    spending_wanted = Signal()

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
        self._prompt = PromptEdit(self)
        self._meter = PromptMeter(self)
        self._resolution = ResolutionPicker(card.resolutions, self)
        self._resolution.set_resolution(card.default_resolution)
        self._ratio = RatioPicker(card.ratios, self)
        self._ratio.set_ratio(card.default_ratio)
        self._duration = DurationPicker(
            card.min_duration_s, card.max_duration_s, card.default_duration_s, self
        )
        self._takes = BoundedSpinBox(1, card.max_takes, self)
        self._takes.setObjectName("takes")
        self._takes.setAccessibleName(self.tr("Takes"))
        self._takes.setAccessibleDescription(
            self.tr("1 to {max}; each is a job of its own").format(max=card.max_takes)
        )
        self._takes.setValue(card.default_takes)
        self._hint = PlainLabel("", self)
        self._hint.setObjectName("number_hint")
        self._hint.setWordWrap(True)
        set_role(self._hint, "bad")
        self._hint.hide()
        self._formula = FormulaLabel(self)
        self._generate = GenerateButton(self)
        self._month = MonthLabel(self)
        self._lay_out()
        self._on_prompt_changed()

    def _lay_out(self) -> None:
        self._form = ScrollColumn(self)
        form = QWidget(self._form.viewport())
        column = QVBoxLayout(form)
        column.setContentsMargins(16, 16, 16, 8)
        column.setSpacing(8)
        column.addWidget(self._prompt, 1)
        column.addWidget(self._meter)
        column.addSpacing(4)
        column.addWidget(self._title(self.tr("Resolution")))
        column.addWidget(self._resolution)
        column.addSpacing(4)
        column.addWidget(self._title(self.tr("Aspect ratio")))
        column.addWidget(self._ratio)
        column.addSpacing(4)
        numbers = QGridLayout()
        numbers.setHorizontalSpacing(16)
        numbers.setVerticalSpacing(4)
        numbers.addWidget(self._title(self.tr("Duration"), self._duration.field), 0, 0)
        numbers.addWidget(self._title(self.tr("Takes"), self._takes), 0, 1)
        numbers.addWidget(self._duration, 1, 0)
        numbers.addWidget(self._takes, 1, 1)
        numbers.setColumnStretch(0, 1)
        column.addLayout(numbers)
        column.addWidget(self._hint)
        self._form.set_content(form)
        self._form.setObjectName("compose_form")
        self._form.setAccessibleName(self.tr("Prompt and settings"))
        # Price and button are in sight in the lowest window.
        foot = QVBoxLayout()
        foot.setContentsMargins(16, 4, 16, 0)
        foot.setSpacing(8)
        foot.addWidget(self._formula)
        foot.addWidget(self._generate)
        # Its text is aligned with the other text; focus ring and hover background extend around it.
        month = QHBoxLayout()
        month.setContentsMargins(16 - MONTH_PADDING_PX, 0, 16 - MONTH_PADDING_PX, 0)
        month.addWidget(self._month)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 16)
        whole.setSpacing(8)
        whole.addWidget(self._form, 1)
        whole.addLayout(foot)
        whole.addLayout(month)

    def _title(self, text: str, buddy: QWidget | None = None) -> QLabel:
        title = PlainLabel(text, self)
        set_role(title, "group-title")
        if buddy:
            title.setBuddy(buddy)
        return title

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

    def show_cost(self, cost: Cost | None) -> None:
        """Show what one press costs; None when the cost is unknown."""
        self._formula.show_cost(cost)
        self._generate.show_cost(cost)

    def show_prices(self, resolutions: tuple[Resolution, ...]) -> None:
        """Show other prices per second than those of the model card, for the same resolutions."""
        self._resolution.set_prices(resolutions)

    def show_month(self, spent_usd: Decimal | None, cap_usd: Decimal | None) -> None:
        """Show what was spent this month and the limit, in US dollars; either may be None."""
        self._month.show_month(spent_usd, cap_usd)

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
        self._on_edited()

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
        QTimer.singleShot(0, self._hint, lambda: self._form.ensureWidgetVisible(self._hint))
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
