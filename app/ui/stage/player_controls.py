"""The controls below the picture: the position, and a row of buttons with time and frame."""

from PySide6.QtCore import QPoint, QSignalBlocker, QSize, Qt, Signal, Slot
from PySide6.QtGui import QActionGroup, QFontMetrics, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QToolButton, QVBoxLayout, QWidget

from app.ui.stage.player_actions import PlayerActions
from app.ui.stage.seek_bar import JumpSlider, SeekBar, Span
from app.ui.theme.icons import icon
from app.ui.theme.style_roles import set_role
from app.ui.widgets.action_texts import tip_with_keys
from app.ui.widgets.formats import left_to_right
from app.ui.widgets.plain_text import PlainLabel
from app.ui.widgets.rounded_menu import RoundedMenu

SPEEDS = (0.25, 0.5, 1.0, 1.5, 2.0)
MIN_SPEED, MAX_SPEED = 0.1, 4.0
_VOLUME_STEPS = 100
_VOLUME_STEP = 5
_GAP_PX = 2
_GROUP_GAP_PX = 6
_VOLUME_WIDTH_PX = (40, 72)  # narrow where large text leaves no more room
_SPEED_WIDTH_PX = 52
_NARROWEST_PX = 264
_SIDE_PX = 8
_BELOW_PX = 4


class PlayerControls(QWidget):
    """Shows the player's state and emits the user's requests; times in milliseconds."""

    seek_requested = Signal(int)
    volume_changed = Signal(float)
    muted_changed = Signal(bool)
    loop_changed = Signal(bool)
    speed_changed = Signal(float)

    def __init__(self, actions: PlayerActions, parent: QWidget | None = None) -> None:
        """Build buttons for some of `actions`; their tool tips name the keys."""
        super().__init__(parent)
        self._actions = actions
        self._duration_ms = 0
        self._is_playing = False
        self._speed = 1.0
        self._turned = 0.0
        self._frame = 0, 0
        self._build()
        self._connect()
        self.set_playing(False)
        self.set_full_screen(False)
        self.show_position(0)
        self._show_keys()

    def _build(self) -> None:
        self.setObjectName("player_controls")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setProperty("night", True)
        # Time runs from left to right in every window, and with it all that moves in it.
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.position_slider = SeekBar(self)
        self.position_slider.setObjectName("position")
        self.position_slider.setAccessibleName(self.tr("Position"))
        self.position_slider.setMinimumWidth(48)
        self.step_back_button = self._button("step_back", self.tr("Step back"))
        self.step_back_button.setIcon(icon("skip-back", "night_text"))
        self.play_button = self._button("play", self.tr("Play"))
        self.step_forward_button = self._button("step_forward", self.tr("Step forward"))
        self.step_forward_button.setIcon(icon("skip-forward", "night_text"))
        for button in (self.step_back_button, self.step_forward_button):
            button.setAutoRepeat(True)
        self.time_label = PlainLabel("", self)
        self.time_label.setObjectName("time")
        self.frame_label = PlainLabel("", self)
        self.frame_label.setObjectName("frame")
        set_role(self.frame_label, "dim")
        self.set_a_button = self._button("set_a", self.tr("Set A"))
        self.set_a_button.setText(self.tr("A"))
        self.set_b_button = self._button("set_b", self.tr("Set B"))
        self.set_b_button.setText(self.tr("B"))
        for button in (self.set_a_button, self.set_b_button):
            button.setCheckable(True)
        self.speed_button = self._button("speed", self.tr("Speed"))
        self.speed_button.setFixedWidth(_SPEED_WIDTH_PX)
        self.speed_menu = self._build_speeds()
        self.loop_button = self._button("loop", self.tr("Loop"))
        self.loop_button.setCheckable(True)
        self.loop_button.setIcon(icon("repeat", "night_text"))
        self.mute_button = self._button("mute", self.tr("Mute"))
        self.mute_button.setCheckable(True)
        self.volume_slider = JumpSlider(self)
        self.volume_slider.setObjectName("volume")
        self.volume_slider.setAccessibleName(self.tr("Volume"))
        self.volume_slider.setRange(0, _VOLUME_STEPS)
        self.volume_slider.setPageStep(10)
        self.volume_slider.setValue(_VOLUME_STEPS)
        self.volume_slider.setMinimumWidth(_VOLUME_WIDTH_PX[0])
        self.volume_slider.setMaximumWidth(_VOLUME_WIDTH_PX[1])
        self.snapshot_button = self._button("snapshot", self.tr("Snapshot"))
        self.snapshot_button.setIcon(icon("camera", "night_text"))
        self.full_screen_button = self._button("full_screen", self.tr("Full screen"))
        self._lay_out()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(_SIDE_PX, 0, _SIDE_PX, _BELOW_PX)
        column.setSpacing(0)
        column.addWidget(self.position_slider)
        self._row = QHBoxLayout()
        self._row.setSpacing(_GAP_PX)
        column.addLayout(self._row)
        for button in (self.step_back_button, self.play_button, self.step_forward_button):
            self._row.addWidget(button)
        self._row.addSpacing(_GROUP_GAP_PX)
        # One below the other, or the volume would have no room beside them.
        times = QVBoxLayout()
        times.setSpacing(0)
        times.addStretch(1)
        times.addWidget(self.time_label)
        times.addWidget(self.frame_label)
        times.addStretch(1)
        self._row.addLayout(times)
        self._row.addStretch(1)
        for part in (
            *(self.set_a_button, self.set_b_button, self.speed_button, self.loop_button),
            *(self.mute_button, self.volume_slider, self.snapshot_button, self.full_screen_button),
        ):
            self._row.addWidget(part)

    def _button(self, name: str, label: str) -> QToolButton:
        button = QToolButton(self)
        button.setObjectName(name)
        button.setAccessibleName(label)
        set_role(button, "quiet")
        button.setIconSize(QSize(18, 18))
        button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        return button

    def _build_speeds(self) -> QMenu:
        menu = RoundedMenu(self)
        menu.setObjectName("speed_menu")
        self._speeds = QActionGroup(menu)
        for speed in SPEEDS:
            entry = menu.addAction(_speed_text(speed))
            entry.setCheckable(True)
            entry.setData(speed)
            entry.setChecked(speed == 1.0)
            self._speeds.addAction(entry)
        # Also others than those of the menu can be chosen with the keys.
        self._speeds.setExclusionPolicy(QActionGroup.ExclusionPolicy.ExclusiveOptional)
        self.speed_button.setText(_speed_text(1.0))
        return menu

    def _connect(self) -> None:
        actions = self._actions
        for button, action in (
            (self.play_button, actions.play),
            (self.step_back_button, actions.step_back),
            (self.step_forward_button, actions.step_forward),
            (self.set_a_button, actions.set_a),
            (self.set_b_button, actions.set_b),
            (self.snapshot_button, actions.snapshot),
            (self.full_screen_button, actions.full_screen),
        ):
            button.clicked.connect(action.trigger)
        for button, action in ((self.loop_button, actions.loop), (self.mute_button, actions.mute)):
            button.toggled.connect(action.setChecked)
            action.toggled.connect(button.setChecked)
        self.position_slider.valueChanged.connect(self.seek_requested)
        self.loop_button.toggled.connect(self._on_loop_toggled)
        self.loop_button.toggled.connect(self.loop_changed)
        self.mute_button.toggled.connect(self._on_mute_toggled)
        self.mute_button.toggled.connect(self.muted_changed)
        self.volume_slider.valueChanged.connect(self._on_volume_moved)
        actions.volume_up.triggered.connect(lambda: self.turn_volume(1))
        actions.volume_down.triggered.connect(lambda: self.turn_volume(-1))
        actions.keys_changed.connect(self._show_keys)
        self.speed_button.clicked.connect(self._on_speed_clicked)
        self._speeds.triggered.connect(lambda entry: self.set_speed(float(entry.data())))

    @property
    def volume(self) -> float:
        """The chosen loudness, from 0 to 1; muting does not change it."""
        return self.volume_slider.value() / _VOLUME_STEPS

    @property
    def speed(self) -> float:
        """How fast clips are played, 1 being the usual speed."""
        return self._speed

    def set_playing(self, is_playing: bool) -> None:
        """Offer Pause while playing, else Play with the exact time."""
        self._is_playing = is_playing
        text = self.tr("Pause") if is_playing else self.tr("Play")
        self.play_button.setIcon(icon("pause-fill" if is_playing else "play-fill", "night_text"))
        self.play_button.setAccessibleName(text)
        tip_with_keys(self.play_button, text, self._actions.play)
        self.show_position(self.position_slider.value())
        self._show_frame()

    def set_offering(self, is_offering: bool) -> None:
        """Leave only what works for a clip that is not open yet: to play it, sound and loop."""
        for part in (
            *(self.position_slider, self.step_back_button, self.step_forward_button),
            *(self.set_a_button, self.set_b_button, self.speed_button, self.snapshot_button),
        ):
            part.setEnabled(not is_offering)
        self.setEnabled(is_offering)

    def set_full_screen(self, is_full: bool) -> None:
        """Offer to enter full screen, or to leave it."""
        text = self.tr("Leave full screen") if is_full else self.tr("Full screen")
        self.full_screen_button.setIcon(
            icon("corners-in" if is_full else "corners-out", "night_text")
        )
        self.full_screen_button.setAccessibleName(text)
        tip_with_keys(self.full_screen_button, text, self._actions.full_screen)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Hide what has no room, the least important first; keys and menu still do all of it."""
        free_px = self.width() - 2 * (_GROUP_GAP_PX + _SIDE_PX)
        for part in (
            *(self.play_button, self.time_label, self.full_screen_button, self.step_back_button),
            *(self.step_forward_button, self.mute_button, self.loop_button, self.snapshot_button),
            *(self.set_a_button, self.set_b_button, self.speed_button, self.volume_slider),
        ):
            wanted_px = max(part.sizeHint().width(), part.minimumWidth())
            if part is self.volume_slider:
                wanted_px = part.minimumWidth()  # it takes up to its maximum where there is room
            free_px -= wanted_px + _GAP_PX
            part.setVisible(free_px >= 0)
            if part is self.time_label:
                self.frame_label.setVisible(free_px >= 0)

    def set_duration(self, duration_ms: int) -> None:
        """Set the clip's duration."""
        self._duration_ms = duration_ms
        with QSignalBlocker(self.position_slider):
            self.position_slider.setRange(0, duration_ms)
        self.position_slider.setSingleStep(max(1, duration_ms // 50))
        self.position_slider.setPageStep(max(1, duration_ms // 10))
        self._fix_widths()
        self.show_position(self.position_slider.value())

    def show_position(self, position_ms: int) -> None:
        """Show the position, exactly while paused."""
        self.position_slider.set_position(position_ms)
        now = time_text(position_ms) if self._is_playing else exact_time_text(position_ms)
        self.time_label.setText(f"{now} / {time_text(self._duration_ms)}")

    def show_frame(self, number: int, count: int) -> None:
        """Show which of `count` frames is on the screen, counted from 1, while paused."""
        is_other_clip = count != self._frame[1]
        self._frame = number, count
        if is_other_clip:
            self._fix_widths()
        self._show_frame()

    def _show_frame(self) -> None:
        number, count = self._frame
        is_shown = count > 0 and not self._is_playing
        self.frame_label.setText(self._frame_text(number, count) if is_shown else "")

    def _frame_text(self, number: int, count: int) -> str:
        return self.tr("frame {number} of {count}").format(number=number, count=count)

    def show_span(self, span: Span) -> None:
        """Show where A and B are."""
        self.position_slider.set_span(span)
        self.set_a_button.setChecked(span.a_ms is not None)
        self.set_b_button.setChecked(span.b_ms is not None)

    def minimumSizeHint(self) -> QSize:
        # The same for every clip, or the panes would move with the first one.
        return QSize(_NARROWEST_PX, super().minimumSizeHint().height())

    def set_volume(self, volume: float) -> None:
        """Move the slider to `volume`, from 0 to 1."""
        self.volume_slider.setValue(round(max(0.0, min(1.0, volume)) * _VOLUME_STEPS))

    @Slot(float)
    def turn_volume(self, notches: float) -> None:
        """Make it louder by `notches` of a wheel, or quieter below 0."""
        # A touchpad sends many parts of a notch.
        self._turned += notches * _VOLUME_STEP
        steps = int(self._turned)
        self._turned -= steps
        self.volume_slider.setValue(self.volume_slider.value() + steps)

    def set_speed(self, speed: float) -> None:
        """Choose how fast clips are played, from MIN_SPEED to MAX_SPEED."""
        # Rounded, so that a step up and a step down lead back to where they began.
        self._speed = round(max(MIN_SPEED, min(speed, MAX_SPEED)), 4)
        for entry in self._speeds.actions():
            entry.setChecked(entry.data() == self._speed)
        self.speed_button.setText(_speed_text(self._speed))
        self.speed_changed.emit(self._speed)

    def _fix_widths(self) -> None:
        # The maximum, so that nothing moves with the digits, nor when playing begins.
        time = f"{exact_time_text(self._duration_ms)} / {time_text(self._duration_ms)}"
        count = self._frame[1]
        # Higher than the font where another one has some of the letters.
        frame = QFontMetrics(self.frame_label.font()).size(0, self._frame_text(count, count))
        time_px = QFontMetrics(self.time_label.font()).horizontalAdvance(time)
        width_px = max(time_px, frame.width())
        self.time_label.setMinimumWidth(width_px + 4)
        self.frame_label.setMinimumSize(width_px + 4, frame.height())
        self._fit()

    @Slot()
    def _show_keys(self) -> None:
        actions = self._actions
        for target, text, *with_keys in (
            (self.play_button, self.play_button.accessibleName(), actions.play),
            (self.step_back_button, self.tr("Step back"), actions.step_back),
            (self.step_forward_button, self.tr("Step forward"), actions.step_forward),
            (self.set_a_button, self.tr("Set loop start (A)"), actions.set_a, actions.span),
            (self.set_b_button, self.tr("Set loop end (B)"), actions.set_b, actions.span),
            (self.speed_button, self.tr("Speed"), actions.slower, actions.faster),
            (self.loop_button, self.tr("Loop"), actions.loop),
            (self.volume_slider, self.tr("Volume"), actions.volume_down, actions.volume_up),
            (self.snapshot_button, self.tr("Save this frame as an image"), actions.snapshot),
            (
                self.full_screen_button,
                self.full_screen_button.accessibleName(),
                actions.full_screen,
            ),
        ):
            tip_with_keys(target, text, *with_keys)
        self._on_mute_toggled(self.mute_button.isChecked())

    @Slot()
    def _on_speed_clicked(self) -> None:
        # Not the button's own menu: its arrow would cover the number.
        above = self.speed_button.mapToGlobal(QPoint(0, -self.speed_menu.sizeHint().height()))
        self.speed_menu.popup(above)

    @Slot(bool)
    def _on_loop_toggled(self, is_looping: bool) -> None:
        # Bolder too: colour alone must not carry the meaning.
        self.loop_button.setIcon(
            icon("repeat-bold", "night_accent") if is_looping else icon("repeat", "night_text")
        )

    @Slot(bool)
    def _on_mute_toggled(self, is_muted: bool) -> None:
        is_silent = is_muted or self.volume_slider.value() == 0
        self.mute_button.setIcon(
            icon("speaker-slash" if is_silent else "speaker-high", "night_text")
        )
        text = self.tr("Unmute") if is_muted else self.tr("Mute")
        tip_with_keys(self.mute_button, text, self._actions.mute)

    @Slot(int)
    def _on_volume_moved(self, step: int) -> None:
        if step and self.mute_button.isChecked():
            self.mute_button.setChecked(False)
        self._on_mute_toggled(self.mute_button.isChecked())
        self.volume_changed.emit(step / _VOLUME_STEPS)


def time_text(position_ms: int) -> str:
    """A position in a clip to the tenth of a second: 0:02.4."""
    minutes, rest_ms = divmod(max(0, position_ms), 60_000)
    return f"{minutes}:{rest_ms // 1000:02}.{rest_ms % 1000 // 100}"


def exact_time_text(position_ms: int) -> str:
    """A position in a clip to the millisecond: 0:02.449."""
    return f"{time_text(position_ms)}{max(0, position_ms) % 100:02}"


def _speed_text(speed: float) -> str:
    # Qt takes the direction of the window for a number, also where the button has another one.
    return left_to_right(f"{speed:.2f}".rstrip("0").rstrip(".") + "×")
