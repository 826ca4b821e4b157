"""The controls below the picture: play, time, position, speed, loop, sound."""

from PySide6.QtCore import QPoint, QSignalBlocker, QSize, Qt, Signal, Slot
from PySide6.QtGui import QActionGroup, QFontMetrics, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QMenu,
    QSizePolicy,
    QSlider,
    QStyle,
    QStyleOptionSlider,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from app.ui.widgets.icons import icon
from app.ui.widgets.plain_text import PlainLabel, set_tool_tip

SPEEDS = (0.25, 0.5, 1.0, 1.5, 2.0)
_VOLUME_STEPS = 100
_GAP_PX = 6
_MAX_VOLUME_WIDTH_PX = 72
_ONE_LINE_FROM_PX = 440
# Below it, without speed and volume slider.
_ALL_FROM_PX = 348
_NARROWEST_PX = 264
# The column after the play button and the time.
_POSITION_COLUMN = 2


class PlayerControls(QWidget):
    """Shows the player's state and emits the user's requests; times in milliseconds."""

    play_toggled = Signal()
    seek_requested = Signal(int)
    volume_changed = Signal(float)
    muted_changed = Signal(bool)
    loop_changed = Signal(bool)
    speed_changed = Signal(float)
    full_screen_toggled = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._duration_ms = 0
        self._build()
        self._connect()
        self.set_playing(False)
        self.set_full_screen(False)
        self.show_position(0)
        self._on_mute_toggled(False)

    def _build(self) -> None:
        self.setObjectName("player_controls")
        self.play_button = self._button("play", self.tr("Play"))
        self.time_label = PlainLabel("", self)
        self.time_label.setObjectName("time")
        self.time_label.setProperty("role", "dim")
        self.position_slider = _JumpSlider(self)
        self.position_slider.setObjectName("position")
        self.position_slider.setAccessibleName(self.tr("Position"))
        self.position_slider.setMinimumWidth(48)
        self.speed_button = self._button("speed", self.tr("Speed"))
        self.speed_menu = self._build_speeds()
        self.loop_button = self._button("loop", self.tr("Loop"))
        self.loop_button.setCheckable(True)
        self.loop_button.setIcon(icon("repeat"))
        self.mute_button = self._button("mute", self.tr("Mute"))
        self.mute_button.setCheckable(True)
        self.volume_slider = _JumpSlider(self)
        self.volume_slider.setObjectName("volume")
        self.volume_slider.setAccessibleName(self.tr("Volume"))
        set_tool_tip(self.volume_slider, self.tr("Volume"))
        self.volume_slider.setRange(0, _VOLUME_STEPS)
        self.volume_slider.setPageStep(10)
        self.volume_slider.setValue(_VOLUME_STEPS)
        self.volume_slider.setMinimumWidth(40)
        self.volume_slider.setMaximumWidth(_MAX_VOLUME_WIDTH_PX)
        self.full_screen_button = self._button("full_screen", self.tr("Full screen"))
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._row = QHBoxLayout()
        self._row.setSpacing(_GAP_PX)
        self._column.addLayout(self._row)
        self._row.addWidget(self.play_button)
        self._row.addWidget(self.time_label)
        self._row.addWidget(self.position_slider, 6)
        # Takes the slider's space while that has its own line.
        self._row.addStretch(0)
        self._row.addWidget(self.speed_button)
        self._row.addWidget(self.loop_button)
        self._row.addWidget(self.mute_button)
        self._row.addWidget(self.volume_slider, 1)
        self._row.addWidget(self.full_screen_button)

    def _button(self, name: str, label: str) -> QToolButton:
        button = QToolButton(self)
        button.setObjectName(name)
        button.setAccessibleName(label)
        set_tool_tip(button, label)
        button.setIconSize(QSize(18, 18))
        button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        return button

    def _build_speeds(self) -> QMenu:
        menu = QMenu(self)
        menu.setObjectName("speed_menu")
        self._speeds = QActionGroup(menu)
        for speed in SPEEDS:
            entry = menu.addAction(_speed_text(speed))
            entry.setCheckable(True)
            entry.setData(speed)
            entry.setChecked(speed == 1.0)
            self._speeds.addAction(entry)
        self.speed_button.setText(_speed_text(1.0))
        return menu

    def _connect(self) -> None:
        self.play_button.clicked.connect(self.play_toggled)
        self.full_screen_button.clicked.connect(self.full_screen_toggled)
        self.position_slider.valueChanged.connect(self.seek_requested)
        self.loop_button.toggled.connect(self._on_loop_toggled)
        self.loop_button.toggled.connect(self.loop_changed)
        self.mute_button.toggled.connect(self._on_mute_toggled)
        self.mute_button.toggled.connect(self.muted_changed)
        self.volume_slider.valueChanged.connect(self._on_volume_moved)
        self.speed_button.clicked.connect(self._on_speed_clicked)
        self._speeds.triggered.connect(lambda entry: self.set_speed(float(entry.data())))

    @property
    def volume(self) -> float:
        """The chosen loudness, from 0 to 1; muting does not change it."""
        return self.volume_slider.value() / _VOLUME_STEPS

    @property
    def speed(self) -> float:
        """The chosen one of SPEEDS."""
        chosen = self._speeds.checkedAction()
        return 1.0 if chosen is None else float(chosen.data())

    def set_playing(self, is_playing: bool) -> None:
        """Offer Pause while playing, else Play."""
        text = self.tr("Pause") if is_playing else self.tr("Play")
        self.play_button.setIcon(icon("pause-fill" if is_playing else "play-fill"))
        self.play_button.setAccessibleName(text)
        set_tool_tip(self.play_button, text)

    def set_full_screen(self, is_full: bool) -> None:
        """Offer to enter full screen, or to leave it."""
        text = self.tr("Leave full screen") if is_full else self.tr("Full screen")
        self.full_screen_button.setIcon(icon("corners-in" if is_full else "corners-out"))
        self.full_screen_button.setAccessibleName(text)
        set_tool_tip(self.full_screen_button, text)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        width_px = event.size().width()
        self._place_position(width_px < _ONE_LINE_FROM_PX)
        for part in (self.speed_button, self.volume_slider):
            part.setVisible(width_px >= _ALL_FROM_PX)

    def _place_position(self, is_narrow: bool) -> None:
        """Move the position to its own line when the row is too narrow."""
        if is_narrow == (self._column.indexOf(self.position_slider) >= 0):
            return
        if is_narrow:
            self._row.removeWidget(self.position_slider)
            self._column.insertWidget(0, self.position_slider)
        else:
            self._column.removeWidget(self.position_slider)
            self._row.insertWidget(_POSITION_COLUMN, self.position_slider, 6)
        self._row.setStretch(self._row.indexOf(self.speed_button) - 1, 6 if is_narrow else 0)

    def set_duration(self, duration_ms: int) -> None:
        """Set the clip's duration."""
        self._duration_ms = duration_ms
        with QSignalBlocker(self.position_slider):
            self.position_slider.setRange(0, duration_ms)
        self.position_slider.setSingleStep(max(1, duration_ms // 50))
        self.position_slider.setPageStep(max(1, duration_ms // 10))
        self._fix_time_width()
        self.show_position(self.position_slider.value())

    def show_position(self, position_ms: int) -> None:
        """Show the position, unless the user is dragging the slider."""
        if not self.position_slider.isSliderDown():
            with QSignalBlocker(self.position_slider):
                self.position_slider.setValue(position_ms)
        self.time_label.setText(f"{time_text(position_ms)} / {time_text(self._duration_ms)}")

    def minimumSizeHint(self) -> QSize:
        # The same for every clip, or the panes would move with the first one.
        return QSize(_NARROWEST_PX, super().minimumSizeHint().height())

    def set_volume(self, volume: float) -> None:
        """Move the slider to `volume`, from 0 to 1."""
        self.volume_slider.setValue(round(max(0.0, min(1.0, volume)) * _VOLUME_STEPS))

    def set_speed(self, speed: float) -> None:
        """Choose one of SPEEDS."""
        for entry in self._speeds.actions():
            entry.setChecked(entry.data() == speed)
        self.speed_button.setText(_speed_text(speed))
        self.speed_changed.emit(speed)

    def _fix_time_width(self) -> None:
        # The maximum width, so that the slider does not move with the digits.
        longest = f"{time_text(self._duration_ms)} / {time_text(self._duration_ms)}"
        metrics = QFontMetrics(self.time_label.font())
        self.time_label.setMinimumWidth(metrics.horizontalAdvance(longest) + 4)

    @Slot()
    def _on_speed_clicked(self) -> None:
        # Not the button's own menu: its arrow would cover the number.
        above = self.speed_button.mapToGlobal(QPoint(0, -self.speed_menu.sizeHint().height()))
        self.speed_menu.popup(above)

    @Slot(bool)
    def _on_loop_toggled(self, is_looping: bool) -> None:
        # Bolder too: colour alone must not carry the meaning.
        self.loop_button.setIcon(icon("repeat-bold", "accent") if is_looping else icon("repeat"))

    @Slot(bool)
    def _on_mute_toggled(self, is_muted: bool) -> None:
        is_silent = is_muted or self.volume_slider.value() == 0
        self.mute_button.setIcon(icon("speaker-slash" if is_silent else "speaker-high"))
        text = self.tr("Sound on") if is_muted else self.tr("Mute")
        set_tool_tip(self.mute_button, text)

    @Slot(int)
    def _on_volume_moved(self, step: int) -> None:
        if step and self.mute_button.isChecked():
            self.mute_button.setChecked(False)
        self._on_mute_toggled(self.mute_button.isChecked())
        self.volume_changed.emit(step / _VOLUME_STEPS)


class _JumpSlider(QSlider):
    """A horizontal slider that jumps to a click, and can be dragged from there."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() is Qt.MouseButton.LeftButton:
            # With the handle under the mouse, the press below begins a normal drag.
            self.setValue(self._value_at(round(event.position().x())))
        super().mousePressEvent(event)

    def _value_at(self, x_px: int) -> int:
        option = QStyleOptionSlider()
        self.initStyleOption(option)
        style, control = self.style(), QStyle.ComplexControl.CC_Slider
        groove = style.subControlRect(control, option, QStyle.SubControl.SC_SliderGroove, self)
        handle = style.subControlRect(control, option, QStyle.SubControl.SC_SliderHandle, self)
        range_px = groove.width() - handle.width()
        return QStyle.sliderValueFromPosition(
            self.minimum(),
            self.maximum(),
            x_px - groove.left() - handle.width() // 2,
            max(1, range_px),
            option.upsideDown,
        )


def time_text(position_ms: int) -> str:
    """A position in a clip to the tenth of a second: 0:02.4."""
    minutes, rest_ms = divmod(max(0, position_ms), 60_000)
    return f"{minutes}:{rest_ms // 1000:02}.{rest_ms % 1000 // 100}"


def _speed_text(speed: float) -> str:
    return f"{speed:g}×"
