"""Plays the clip on the stage: seeks, steps, repeats, and plays backwards, frame by frame."""

from pathlib import Path

from PySide6.QtCore import QElapsedTimer, QObject, QTimer, Signal, Slot
from PySide6.QtMultimedia import QVideoFrame
from PySide6.QtWidgets import QWidget

from app.core.library.frame_times import FrameTimes
from app.ui.stage.frame_seek import FrameSeek
from app.ui.stage.media_backend import MediaBackend
from app.ui.stage.seek_bar import Span

# A drag gives a hundred positions a second; the decoder gets one for every one or two frames.
_SEEK_EVERY_MS = 33
# After the latest frame of a drag, its own position is shown.
_SETTLED_AFTER_MS = 150
_BACKWARDS_EVERY_MS = 15
# A shorter clip is not repeated: it would only keep the decoder busy.
_MIN_LOOP_MS = 100


class Playback(QObject):
    """Goes to the frames of one clip; times in milliseconds.

    Picture and sound are those of `backend`. It is imported only when the first clip is shown.
    """

    unplayable = Signal(str, bool)  # error text; whether another program may be able to play it
    frame_shown = Signal()
    playing_changed = Signal(bool)
    position_changed = Signal(int)
    duration_changed = Signal(int)

    def __init__(self, screen: QWidget) -> None:
        """Create the video widget as a child of `screen`, which lays it out."""
        super().__init__(screen)
        self.backend = MediaBackend(screen)
        self._is_looping = False
        self._span = Span()
        self._seek_timer = QTimer(self, interval=_SEEK_EVERY_MS, singleShot=True)
        self._settle_timer = QTimer(self, interval=_SETTLED_AFTER_MS, singleShot=True)
        self._since_repeat = QElapsedTimer()
        self._backwards_timer = QTimer(self, interval=_BACKWARDS_EVERY_MS)
        self._since_turn = QElapsedTimer()
        self._turned_at_ms = 0
        self._reset()
        self._connect()

    def _reset(self) -> None:
        self._frames = FrameSeek()
        self._is_seek_due = False
        self._is_started = False
        self._is_at_end = False
        # Whether A is where playing went on.
        self._is_from_a = False
        self._has_moved = False
        # Whether the backend only plays to reach a frame, and whether it has just done so.
        self._is_reaching = False
        self._is_reached = False

    def _connect(self) -> None:
        self._seek_timer.timeout.connect(self._on_seek_due)
        self._settle_timer.timeout.connect(self._on_settled)
        self._backwards_timer.timeout.connect(self._on_backwards)
        backend = self.backend
        backend.frame_arrived.connect(self._on_frame)
        backend.ended.connect(self._on_ended)
        backend.state_changed.connect(self._on_state_changed)
        backend.duration_found.connect(self._on_duration_found)
        backend.unplayable.connect(self._on_unplayable)

    @property
    def is_playing(self) -> bool:
        """Whether the clip is playing, forwards or backwards."""
        return self.is_backwards or (self.backend.is_playing and not self._is_reaching)

    @property
    def is_backwards(self) -> bool:
        """Whether the clip is playing backwards."""
        return self._backwards_timer.isActive()

    @property
    def frame_number(self) -> int:
        """The number of the shown frame, or of the one that is sought; from 0."""
        return self._frames.number

    @property
    def frame_count(self) -> int:
        """How many frames the clip has; 0 until it is loaded."""
        return self._frames.count if self.duration_ms else 0

    @property
    def position_ms(self) -> int:
        """The position, or the target of a pending seek."""
        is_at_end = self._is_at_end and not self._frames.is_under_way
        return self.duration_ms if is_at_end else self._frames.position_ms

    @property
    def duration_ms(self) -> int:
        """The clip's duration; 0 until it is loaded."""
        return self._frames.duration_ms

    def open(self, path: Path, autoplay: bool) -> None:
        """Load the file at `path` and show its first frame, or play it.

        The last clip's picture stays until then.
        """
        self.close()
        self.backend.open(path)
        if autoplay:
            self.play()
        else:
            self.backend.pause()

    def close(self) -> None:
        """Close the file, so that it can be moved or deleted; its picture stays."""
        self._stop_backwards()
        self._seek_timer.stop()
        self._settle_timer.stop()
        self._reset()
        self.backend.close()
        self.duration_changed.emit(0)
        self.position_changed.emit(0)

    def set_frame_times(self, path: Path, times: FrameTimes) -> None:
        """Use the time stamps in the file at `path`, if it is still open."""
        if path == self.backend.path:
            self._frames.set_times(times)
            self.backend.set_orientation(times.orientation)
            self.duration_changed.emit(self.duration_ms)
            self.position_changed.emit(self.position_ms)

    def play(self) -> None:
        """Play; from the start if the clip is at its end."""
        self._stop_backwards()
        self._since_repeat.invalidate()
        self._play()

    def _play(self) -> None:
        self._stop_reaching()
        self._is_reached = False
        self._is_started = True
        if self._is_at_end:
            self._frames.stay()
            self._is_at_end = False
            self.backend.play_from_start()
        else:
            self.backend.play()

    def pause(self) -> None:
        """Stop at the present frame."""
        self._stop_backwards()
        if self.is_playing:
            self._is_started = False
            self.backend.pause()

    def play_backwards(self) -> None:
        """Play backwards to the first frame, without sound: as many frames as the decoder gives."""
        self.pause()
        self._turned_at_ms = self.position_ms
        self._since_turn.start()
        self._backwards_timer.start()
        self.playing_changed.emit(True)

    @Slot()
    def _on_backwards(self) -> None:
        position_ms = self._turned_at_ms - self._since_turn.elapsed()
        if position_ms <= 0:
            self._stop_backwards()
            self._frames.go_to_first()
            self._request_seek()
        elif not (self._is_seek_due or self._frames.is_under_way):
            self._frames.seek(position_ms)
            self._request_seek()

    def _stop_backwards(self) -> None:
        if self.is_backwards:
            self._backwards_timer.stop()
            self.playing_changed.emit(False)

    def seek(self, position_ms: int) -> None:
        """Go to a position; of several requests in a row only the latest is carried out."""
        self._stop_backwards()
        self._frames.seek(position_ms)
        self._request_seek()

    def step(self, frames: int) -> None:
        """Pause, and go some frames on or back, at most to the first or the last one."""
        self.pause()
        if self._frames.step(frames):
            self._request_seek()

    def show_first_frame(self) -> None:
        """Go to the clip's first frame."""
        self._stop_backwards()
        self._frames.go_to_first()
        self._request_seek()

    def show_last_frame(self) -> None:
        """Go to the clip's last frame."""
        self._stop_backwards()
        self._frames.go_to_last()
        self._request_seek()

    def set_looping(self, is_looping: bool) -> None:
        """At the end, begin again or stay on the last frame."""
        self._is_looping = is_looping
        if not is_looping:
            self.backend.set_looping(False)

    def set_span(self, span: Span) -> None:
        """Repeat what is between A and B while playing, or nothing."""
        self._span = span
        if self._is_span_repeated:
            self.backend.set_looping(False)

    @property
    def _is_span_repeated(self) -> bool:
        a_ms, b_ms = self._span.a_ms, self._span.b_ms
        return a_ms is not None and b_ms is not None and b_ms - a_ms >= _MIN_LOOP_MS

    def _go_to_a(self) -> None:
        self._frames.seek(self._span.a_ms or 0)
        self._request_seek()
        self._is_from_a = True

    # --- seeking ------------------------------------------------------------------------------

    def _request_seek(self) -> None:
        if not self.backend.is_open:
            self._frames.stay()
            return
        self._is_at_end = self._is_from_a = False
        self._is_seek_due = True
        self.position_changed.emit(self.position_ms)
        if not self._seek_timer.isActive():
            self._on_seek_due()

    @Slot()
    def _on_seek_due(self) -> None:
        if self._is_seek_due:
            self._is_seek_due = False
            self._seek_timer.start()
            self._ask_for(self._frames.ask_ms)

    def _ask_for(self, position_ms: int) -> None:
        self._stop_reaching()
        self._is_reached = False
        self.backend.go_to(position_ms)

    def _follow(self, ask_ms: int | None) -> None:
        """Ask the backend again, or accept what it shows; a newer request goes first."""
        if self._is_seek_due:
            return
        if ask_ms is not None:
            self._ask_for(ask_ms)
        elif not self._frames.is_under_way:
            self.position_changed.emit(self.position_ms)

    def _reach(self) -> None:
        """Play, silently, until the frame that is sought comes."""
        if not self._is_reaching:
            self._is_reaching = True
            self.backend.set_silenced(True)
            self.backend.play()

    def _stop_reaching(self) -> None:
        if self._is_reaching:
            self.backend.pause()
            self._is_reaching = False
            self.backend.set_silenced(False)

    @Slot()
    def _on_settled(self) -> None:
        if not self._is_seek_due:
            self._frames.stay()
            self.position_changed.emit(self.position_ms)

    # --- what the backend emits ---------------------------------------------------------------

    @Slot(QVideoFrame)
    def _on_frame(self, frame: QVideoFrame) -> None:
        if self._is_reached:
            # A frame behind the one that the backend has played to.
            return
        if not frame.isValid():
            # There is no frame at the position.
            if self._frames.is_exact and not self._is_started:
                self._follow(self._frames.before())
            return
        is_first = not self.backend.is_frame_shown
        verdict = self._frames.judge(frame.startTime(), frame.endTime(), self._is_started)
        if self._is_outside_span():
            return
        if verdict.is_shown:
            self._show(frame)
        if verdict.is_played:
            self._reach()
            return
        if self._is_reaching and not self._frames.is_under_way:
            self._stop_reaching()
            self._is_reached = True
        self._follow(verdict.ask_ms)
        if is_first:
            self.frame_shown.emit()

    def _is_outside_span(self) -> bool:
        """Whether the frame that came is not to be shown; after one behind B, go to A."""
        a_ms, b_ms = self._span.a_ms, self._span.b_ms
        if not self._is_started or not self._is_span_repeated or a_ms is None or b_ms is None:
            return False
        number = self._frames.shown_number
        if number > self._frames.number_at(b_ms):
            if not self._frames.is_under_way:
                self._go_to_a()
            return True
        # Now and then a seek while playing lets through a frame that was decoded on the way.
        return self._is_from_a and number < self._frames.number_at(a_ms)

    def _show(self, frame: QVideoFrame) -> None:
        self.backend.show(frame, expects_more=self._is_started)
        self._has_moved = True
        if self._is_started:
            is_repeated = self._is_looping and self.duration_ms >= _MIN_LOOP_MS
            self.backend.set_looping(is_repeated and not self._is_span_repeated)
        if self._frames.is_under_way and not self._frames.is_exact:
            self._settle_timer.start()

    @Slot()
    def _on_ended(self) -> None:
        if not self._is_started:
            # A seek went beyond the last frame.
            if self._frames.is_exact:
                self._follow(self._frames.before())
            else:
                self._on_settled()
        elif self._is_span_repeated and self._was_worth_it:
            self._has_moved = False
            self._since_repeat.start()
            self._go_to_a()
            self.backend.play()
        elif self._is_looping and self._was_worth_it:
            self._is_at_end = True
            self._has_moved = False
            self._since_repeat.start()
            self._play()
        else:
            self._is_started = False
            if not self._frames.is_last_shown:
                self.show_last_frame()
            self._is_at_end = True
            self.position_changed.emit(self.duration_ms)

    @property
    def _was_worth_it(self) -> bool:
        """Whether the last repetition, if any, has shown a picture and has taken some time."""
        if not self._since_repeat.isValid():
            return True
        return self._has_moved and self._since_repeat.elapsed() >= _MIN_LOOP_MS

    @Slot()
    def _on_state_changed(self) -> None:
        self.playing_changed.emit(self.is_playing)

    @Slot(int, object)
    def _on_duration_found(self, duration_ms: int, frames_per_s: object) -> None:
        self._frames.presume(duration_ms, frames_per_s)
        self.duration_changed.emit(self.duration_ms)

    @Slot(str, bool)
    def _on_unplayable(self, text: str, is_there: bool) -> None:
        # The backend must not try again.
        self.close()
        self.unplayable.emit(text, is_there)
