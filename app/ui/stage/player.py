"""The player: the picture in its aspect ratio above its controls, with keys for everything."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from msgspec import Struct
from PySide6.QtCore import QSize, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QFocusEvent, QImage, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.core.library.frame_times import FrameTimes
from app.ui.stage.player_actions import PlayerActions
from app.ui.stage.player_controls import PlayerControls
from app.ui.stage.player_screen import PlayerScreen
from app.ui.stage.seek_bar import Span
from app.ui.theme.style_roles import set_role
from app.ui.widgets.plain_text import PlainLabel

if TYPE_CHECKING:
    from app.ui.stage.playback import Playback

_FULL_SCREEN_MARGIN_PX = 12
_SECOND_MS = 1000
# Qt's own "no limit".
_QT_MAX_PX = 16_777_215
_PREPARE_EVERY_MS = 50
_PREPARE_AFTER_MS = 500
_FASTER = 1.1
# What one press of the key for playing on leads to, from this speed.
_SHUTTLE_SPEEDS = (1.0, 2.0, 4.0)


class SavedPlayback(Struct, frozen=True):
    """How a clip was being played."""

    position_ms: int
    is_playing: bool
    speed: float
    span: Span


class Player(QWidget):
    """Plays one clip at a time; QtMultimedia is loaded with the first one."""

    play_requested = Signal()  # of the offered clip, which the receiver has to show
    playback_failed = Signal(str)
    default_player_requested = Signal()
    frame_times_wanted = Signal(Path)  # answered by set_frame_times
    frame_shown = Signal()
    volume_changed = Signal(float)
    muted_changed = Signal(bool)
    loop_changed = Signal(bool)
    full_window_requested = Signal()
    snapshot_requested = Signal(int, bool)  # number of the frame, from 0; whether with its recipe

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._playback: Playback | None = None
        self._span = Span()
        self._times: tuple[Path, FrameTimes] | None = None
        # Where to go on at the clip's first frame: the player ignores a seek before it.
        self._resume_ms = 0
        self._preparations = iter(
            (self._import_playback, self._prepare_playback, self._load_graphics)
        )
        self._prepare_timer = QTimer(self)
        self._prepare_timer.setSingleShot(True)
        self._prepare_timer.timeout.connect(self._on_prepare_due)
        self._is_full_screen = False
        self._is_offering = False
        # Whether the last press on the picture has opened the offered clip.
        self._has_press_begun = False
        self._build()
        self._connect()

    def _build(self) -> None:
        self.setObjectName("player")
        self.setAccessibleName(self.tr("Player"))
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self._screen = PlayerScreen(self)
        self.player_actions = PlayerActions(self)
        self.controls = PlayerControls(self.player_actions, self)
        self._set_usable(False)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        # Picture and controls are one plate, as high as the picture needs.
        self._hdr_note = PlainLabel(
            self.tr("HDR video: colors look paler here than in an HDR player."), self
        )
        self._hdr_note.setObjectName("hdr_note")
        self._hdr_note.setProperty("role", "dim")
        self._hdr_note.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._hdr_note.setWordWrap(True)
        self._hdr_note.hide()
        layout.addWidget(self._screen, 1)
        layout.addWidget(self.controls)
        layout.addWidget(self._hdr_note)

    def _connect(self) -> None:
        self._screen.pressed.connect(self._on_screen_pressed)
        self._screen.double_clicked.connect(self._on_double_clicked)
        self._screen.back_pressed.connect(self.player_actions.previous_clip.trigger)
        self._screen.forward_pressed.connect(self.player_actions.next_clip.trigger)
        self._screen.wheel_turned.connect(self.controls.turn_volume)
        self._screen.shape_changed.connect(self._fit)
        self._screen.default_player_requested.connect(self.default_player_requested)
        controls = self.controls
        controls.seek_requested.connect(self._on_seek_requested)
        controls.volume_changed.connect(self._on_volume_changed)
        controls.muted_changed.connect(self._on_muted_changed)
        controls.loop_changed.connect(self._on_loop_changed)
        controls.speed_changed.connect(self._on_speed_changed)
        controls.position_slider.span_dragged.connect(self._set_span)
        self._connect_actions()

    def _connect_actions(self) -> None:
        actions, controls = self.player_actions, self.controls
        actions.play.triggered.connect(self.toggle_play)
        for action, frames in (
            *((actions.step_back, -1), (actions.step_forward, 1)),
            *((actions.ten_back, -10), (actions.ten_forward, 10)),
        ):
            action.triggered.connect(partial(self._step, frames))
        for action, by_ms in (
            (actions.second_back, -_SECOND_MS),
            (actions.second_forward, _SECOND_MS),
        ):
            action.triggered.connect(partial(self._seek_by, by_ms))
        for action, tenths in zip(actions.jumps, range(10), strict=True):
            action.triggered.connect(partial(self._jump, tenths))
        for action, factor in (
            *((actions.slower, 1 / _FASTER), (actions.faster, _FASTER)),
            *((actions.half_speed, 0.5), (actions.double_speed, 2.0)),
        ):
            action.triggered.connect(partial(self._change_speed, factor))
        actions.usual_speed.triggered.connect(lambda: controls.set_speed(1.0))
        actions.first_frame.triggered.connect(self._on_first_frame)
        actions.last_frame.triggered.connect(self._on_last_frame)
        actions.span.triggered.connect(lambda: self._set_span(self._span.next(self._now_ms)))
        actions.set_a.triggered.connect(lambda: self._set_span(self._span.with_a(self._now_ms)))
        actions.set_b.triggered.connect(lambda: self._set_span(self._span.with_b(self._now_ms)))
        actions.shuttle_back.triggered.connect(self._on_shuttle_back)
        actions.shuttle_stop.triggered.connect(self._on_shuttle_stop)
        actions.shuttle_on.triggered.connect(self._on_shuttle_on)
        actions.snapshot.triggered.connect(partial(self._request_snapshot, True))
        actions.plain_snapshot.triggered.connect(partial(self._request_snapshot, False))
        actions.full_screen.triggered.connect(self.full_window_requested)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    @Slot()
    def _fit(self) -> None:
        height_px = self._screen.height_for_px(self.width()) + self.controls.sizeHint().height()
        if not self._hdr_note.isHidden():
            height_px += self._hdr_note.heightForWidth(self.width())
        self.setMaximumHeight(_QT_MAX_PX if self._is_full_screen else height_px)

    @property
    def is_playing(self) -> bool:
        """Whether a clip is playing."""
        return self._playback is not None and self._playback.is_playing

    @property
    def picture_area(self) -> QWidget:
        """The area of the picture, without the controls."""
        return self._screen

    def prepare(self) -> None:
        """Make the player's parts, so that the first clip does not block the window.

        To be called when the multimedia libraries are in memory. Runs in three steps, with time for
        events between them: Python's modules (15 ms of processor), the player (5), the graphics
        driver (60 without a GPU).
        """
        self._prepare_timer.start(_PREPARE_EVERY_MS)

    @Slot()
    def put_off_preparing(self) -> None:
        """Prepare the rest only when this was not called for a moment, as while the user types."""
        if self._prepare_timer.isActive():
            self._prepare_timer.start(_PREPARE_AFTER_MS)

    def offer(self, shape: QSize, duration_ms: int) -> None:
        """Offer to play a clip of this shape and duration without opening its file.

        Any way to play it emits `play_requested`.
        """
        self.clear()
        self._is_offering = True
        self._screen.offer(shape)
        self.controls.set_duration(duration_ms)
        self.controls.set_offering(True)
        self.player_actions.play.setEnabled(True)

    def set_poster(self, poster: QImage) -> None:
        """Show the poster of the offered clip."""
        if self._is_offering:
            self._screen.set_poster(poster)

    def _end_offer(self) -> None:
        if self._is_offering:
            self._is_offering = False
            self._screen.end_offer()
            self.controls.set_offering(False)

    def show_clip(self, path: Path, autoplay: bool) -> None:
        """Show the clip at `path` from its start; emits `playback_failed` if that fails.

        The player's own thread checks whether the file exists.
        """
        self._end_offer()
        playback = self._playback or self._make_playback()
        if not playback.backend.is_available:
            self._fail(
                self.tr(
                    "Gallop's video player is missing on this computer. Your clips are safe in "
                    "their folder. Open them in another player, or reinstall Gallop."
                ),
                offers_default_player=True,
            )
            return
        self._screen.hide_message()
        self._set_usable(True)
        self._set_span(Span())
        self._resume_ms = 0
        playback.open(path, autoplay)
        self.frame_times_wanted.emit(path)

    def save_state(self) -> SavedPlayback:
        """Where the clip is and how it is played, for `resume`."""
        return SavedPlayback(self._now_ms, self.is_playing, self.controls.speed, self._span)

    def resume(self, path: Path, saved: SavedPlayback) -> None:
        """Show the clip at `path` as another player left it."""
        self.show_clip(path, saved.is_playing)
        self.controls.set_speed(saved.speed)
        self._set_span(saved.span)
        self._resume_ms = saved.position_ms

    @Slot(Path, FrameTimes)
    def set_frame_times(self, path: Path, times: FrameTimes) -> None:
        """Use the frames' time stamps in the file at `path`, if it is still shown."""
        self._times = path, times
        if self._playback is not None:
            self._playback.set_frame_times(path, times)

    def frame_times(self, path: Path) -> FrameTimes | None:
        """The time stamps in the file at `path`, once they are known."""
        return self._times[1] if self._times and self._times[0] == path else None

    def close_clip(self) -> None:
        """Close the file, so that it can be moved or deleted; its picture stays."""
        if self._playback is not None:
            self._playback.close()
        self._set_usable(False)

    def clear(self) -> None:
        """Close the file, and show no picture."""
        self._end_offer()
        self.close_clip()
        self._screen.clear()

    def set_full_screen(self, is_full: bool) -> None:
        """Use a black background, and show the button to leave full screen."""
        self._is_full_screen = is_full
        margin_px = _FULL_SCREEN_MARGIN_PX if is_full else 0
        self.controls.setContentsMargins(margin_px, 0, margin_px, margin_px)
        self.controls.set_full_screen(is_full)
        set_role(self._screen, "cinema" if is_full else "")
        self._fit()

    def current_image(self) -> QImage:
        """The shown frame; a null image before the first one."""
        return QImage() if self._playback is None else self._playback.backend.current_image()

    @Slot()
    def toggle_play(self) -> None:
        """Play, or pause; plays the offered clip."""
        if self._is_offering:
            self.play_requested.emit()
            return
        if self._playback is None or not self.controls.isEnabled():
            return
        self.player_actions.is_shuttling = False
        if self._playback.is_playing:
            self._playback.pause()
        else:
            self._playback.play()

    def take_key(self, event: QKeyEvent) -> bool:
        """Handle a key of the player; returns whether it was one.

        The window passes on keys that no other widget has handled.
        """
        return self.player_actions.take(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not self.take_key(event):
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self._screen.set_ringed(True)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._screen.set_ringed(False)

    def _make_playback(self) -> Playback:
        # Late import: loading multimedia takes longer than the whole window.
        from app.ui.stage.playback import Playback

        playback = Playback(self._screen)
        playback.backend.failed.connect(self._on_failed)
        playback.unplayable.connect(self._on_unplayable)
        playback.frame_shown.connect(self._on_frame_shown)
        playback.playing_changed.connect(self.controls.set_playing)
        playback.position_changed.connect(self._on_position_changed)
        playback.duration_changed.connect(self.controls.set_duration)
        playback.backend.size_changed.connect(self._screen.set_shape)
        playback.backend.paleness_changed.connect(self._hdr_note.setVisible)
        playback.backend.paleness_changed.connect(self._fit)
        playback.backend.set_volume(self.controls.volume)
        playback.backend.set_muted(self.controls.mute_button.isChecked())
        playback.set_looping(self.controls.loop_button.isChecked())
        self._screen.set_video(playback.backend.video)
        self._playback = playback
        return playback

    @Slot()
    def _on_prepare_due(self) -> None:
        if step := next(self._preparations, None):
            step()
            self._prepare_timer.start(_PREPARE_EVERY_MS)

    def _import_playback(self) -> None:
        import app.ui.stage.playback  # noqa: F401

    def _prepare_playback(self) -> None:
        self._playback = self._playback or self._make_playback()

    def _load_graphics(self) -> None:
        if self._playback is not None and not self._playback.backend.is_frame_shown:
            self._playback.backend.load_graphics()

    def _set_usable(self, is_usable: bool) -> None:
        self.controls.setEnabled(is_usable)
        self.player_actions.set_clip_shown(is_usable)

    @property
    def _now_ms(self) -> int:
        return 0 if self._playback is None else self._playback.position_ms

    def _step(self, frames: int) -> None:
        self.player_actions.is_shuttling = False
        if self._playback is not None:
            self._playback.step(frames)

    def _seek_by(self, by_ms: int) -> None:
        self._on_seek_requested(self._now_ms + by_ms)

    def _jump(self, tenths: int) -> None:
        if self._playback is not None:
            self._on_seek_requested(self._playback.duration_ms * tenths // 10)

    def _change_speed(self, factor: float) -> None:
        self.controls.set_speed(self.controls.speed * factor)

    @Slot(Span)
    def _set_span(self, span: Span) -> None:
        self._span = span
        self.controls.show_span(span)
        if self._playback is not None:
            self._playback.set_span(span)

    def _request_snapshot(self, with_recipe: bool) -> None:
        if self._playback is not None and self._playback.backend.is_frame_shown:
            self.snapshot_requested.emit(self._playback.frame_number, with_recipe)

    @Slot()
    def _on_first_frame(self) -> None:
        if self._playback is not None:
            self._playback.show_first_frame()

    @Slot()
    def _on_last_frame(self) -> None:
        if self._playback is not None:
            self._playback.show_last_frame()

    @Slot()
    def _on_shuttle_back(self) -> None:
        if self._playback is not None:
            self._playback.play_backwards()
            self.player_actions.is_shuttling = True

    @Slot()
    def _on_shuttle_stop(self) -> None:
        self.toggle_play()
        self.player_actions.is_shuttling = True

    @Slot()
    def _on_shuttle_on(self) -> None:
        if self._playback is None:
            return
        speed = 1.0
        if self.is_playing and not self._playback.is_backwards:
            speed = next(
                (s for s in _SHUTTLE_SPEEDS if s > self.controls.speed), self.controls.speed
            )
        self.controls.set_speed(speed)
        self._playback.play()
        self.player_actions.is_shuttling = True

    @Slot(int)
    def _on_position_changed(self, position_ms: int) -> None:
        self.controls.show_position(position_ms)
        if self._playback is not None:
            self.controls.show_frame(self._playback.frame_number + 1, self._playback.frame_count)

    def _fail(self, text: str, offers_default_player: bool) -> None:
        self._screen.show_message(text, offers_default_player)
        self.playback_failed.emit(text)

    @Slot(str)
    def _on_failed(self, text: str) -> None:
        self._fail(text, offers_default_player=True)

    @Slot(str, bool)
    def _on_unplayable(self, text: str, offers_default_player: bool) -> None:
        self._set_usable(False)
        self._fail(text, offers_default_player)

    @Slot()
    def _on_frame_shown(self) -> None:
        # On a slow computer the picture may come after the message that there is none.
        self._screen.show_picture()
        if self._resume_ms:
            position_ms, self._resume_ms = self._resume_ms, 0
            self._on_seek_requested(position_ms)
        self.frame_shown.emit()

    @Slot()
    def _on_screen_pressed(self) -> None:
        self.setFocus(Qt.FocusReason.MouseFocusReason)
        self._has_press_begun = self._is_offering
        self.toggle_play()

    @Slot()
    def _on_double_clicked(self) -> None:
        # The first click has paused it, or played it; one that has opened a clip plays it.
        if not self._has_press_begun:
            self.toggle_play()
        self.player_actions.full_screen.trigger()

    @Slot(int)
    def _on_seek_requested(self, position_ms: int) -> None:
        if self._playback is not None:
            self._playback.seek(position_ms)

    @Slot(float)
    def _on_volume_changed(self, volume: float) -> None:
        if self._playback is not None:
            self._playback.backend.set_volume(volume)
        self.volume_changed.emit(volume)

    @Slot(bool)
    def _on_muted_changed(self, is_muted: bool) -> None:
        if self._playback is not None:
            self._playback.backend.set_muted(is_muted)
        self.muted_changed.emit(is_muted)

    @Slot(bool)
    def _on_loop_changed(self, is_looping: bool) -> None:
        if self._playback is not None:
            self._playback.set_looping(is_looping)
        self.loop_changed.emit(is_looping)

    @Slot(float)
    def _on_speed_changed(self, speed: float) -> None:
        if self._playback is not None:
            self._playback.backend.set_rate(speed)
