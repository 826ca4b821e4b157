"""The length of the clip: a slider and a field with the same value."""

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QSlider, QWidget

from app.ui.theme.style_roles import set_mirrored
from app.ui.widgets.bounded_spin_box import BoundedSpinBox
from app.ui.widgets.wheel_guard import WheelGuard


class DurationPicker(QWidget):
    """Whole seconds within the range of the model card.

    `number_refused`, `number_corrected` and `number_taken` are the signals of the field.
    """

    duration_changed = Signal(int)
    number_refused = Signal(int)
    number_corrected = Signal()
    number_taken = Signal()

    def __init__(
        self, min_s: int, max_s: int, duration_s: int, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._build(min_s, max_s, duration_s)
        self._connect()

    def _build(self, min_s: int, max_s: int, duration_s: int) -> None:
        self.setObjectName("duration_picker")
        self._slider = _MirroredSlider(Qt.Orientation.Horizontal, self)
        WheelGuard(self._slider)
        self._slider.setObjectName("duration_slider")
        self._slider.setAccessibleName(self.tr("Duration slider"))
        self._slider.setRange(min_s, max_s)
        self._slider.setPageStep(1)
        self._slider.setValue(duration_s)
        self._field = BoundedSpinBox(min_s, max_s, self)
        self._field.setObjectName("duration")
        self._field.setAccessibleName(self.tr("Duration"))
        self._field.setAccessibleDescription(
            self.tr("{min} to {max} seconds").format(min=min_s, max=max_s)
        )
        self._field.setSuffix(self.tr(" s"))
        self._field.setValue(duration_s)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self._slider, 1)
        row.addWidget(self._field)

    def _connect(self) -> None:
        self._slider.valueChanged.connect(self._field.setValue)
        self._slider.actionTriggered.connect(self.number_taken)
        self._field.valueChanged.connect(self._on_value_changed)
        self._field.number_refused.connect(self.number_refused)
        self._field.number_corrected.connect(self.number_corrected)
        self._field.number_taken.connect(self.number_taken)

    def duration_s(self) -> int:
        """The chosen length, always within the range."""
        return self._field.value()

    def set_duration_s(self, duration_s: int) -> None:
        """Choose `duration_s`, or the nearest length that the model card allows."""
        self._field.setValue(duration_s)

    @property
    def is_refused(self) -> bool:
        """Whether the field shows a number that it refused."""
        return self._field.is_refused

    @property
    def field(self) -> BoundedSpinBox:
        """The field, for labels and the order of the Tab key."""
        return self._field

    @Slot(int)
    def _on_value_changed(self, duration_s: int) -> None:
        self._slider.setValue(duration_s)
        self.duration_changed.emit(duration_s)


class _MirroredSlider(QSlider):
    """A slider whose picture follows the direction of the layout."""

    def __init__(self, orientation: Qt.Orientation, parent: QWidget) -> None:
        super().__init__(orientation, parent)
        # There is no event of a direction that it has from the start.
        set_mirrored(self, self.isRightToLeft())

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LayoutDirectionChange:
            set_mirrored(self, self.isRightToLeft())
