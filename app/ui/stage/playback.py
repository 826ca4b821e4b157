"""Plays one file with QtMultimedia; imported only when the first clip is shown.

The player's frames go to a sink of its own, which passes them on to the video widget. The backend
also sends a black frame at the end of a clip and nothing while a clip is loaded; as these are not
passed on, the widget keeps the last picture until the next one is there.
"""

from pathlib import Path

from PySide6.QtCore import (
    QCoreApplication,
    QElapsedTimer,
    QEvent,
    QObject,
    QSize,
    Qt,
    QTimer,
    QUrl,
    Signal,
    Slot,
)
from PySide6.QtGui import QImage, QOpenGLContext
from PySide6.QtMultimedia import (
    QAudio,
    QAudioOutput,
    QMediaMetaData,
    QMediaPlayer,
    QVideoFrame,
    QVideoSink,
)
from PySide6.QtMultimediaWidgets import QVideoWidget
from PySide6.QtWidgets import QWidget

from app.bridge.platform.file_urls import PlayerUrl
from app.core.library.frame_times import FrameTimes
from app.ui.stage.frame_orientation import as_recorded
from app.ui.stage.frame_seek import FrameSeek
from app.ui.stage.seek_bar import Span

# lupdate looks for this name.
translate = QCoreApplication.translate

_NO_PICTURE_AFTER_MS = 1000
# On a slow computer, the first picture of a large clip may need more than a second.
_GIVE_UP_AFTER_MS = 5000
# A drag gives a hundred positions a second; the decoder gets one for every one or two frames.
_SEEK_EVERY_MS = 33
# After the latest frame of a drag, its own position is shown.
_SETTLED_AFTER_MS = 150
_BACKWARDS_EVERY_MS = 15
# A shorter clip is not repeated: it would only keep the decoder busy.
_MIN_LOOP_MS = 100

_Status = QMediaPlayer.MediaStatus
_State = QMediaPlayer.PlaybackState
_LOADED = (_Status.LoadedMedia, _Status.BufferingMedia, _Status.BufferedMedia)


class Playback(QObject):
    """A media player with its picture and sound; times in milliseconds, volume from 0 to 1."""

    failed = Signal(str)  # error text; the clip may still play
    unplayable = Signal(str, bool)  # error text; whether another program may be able to play it
    frame_shown = Signal()
    playing_changed = Signal(bool)
    position_changed = Signal(int)
    duration_changed = Signal(int)
    size_changed = Signal(QSize)

    def __init__(self, screen: QWidget) -> None:
        """Create the video widget as a child of `screen`, which lays it out."""
        super().__init__(screen)
        self.video = QVideoWidget(screen)
        for part in self.video.findChildren(QWidget):
            # Otherwise drops on the picture would not reach the window.
            part.setAcceptDrops(False)
        # The widget already has the picture's shape, except for a pixel that would stay black.
        self.video.setAspectRatioMode(Qt.AspectRatioMode.IgnoreAspectRatio)
        self._audio = QAudioOutput(self)
        self._sink = QVideoSink(self)
        self._player = QMediaPlayer(self)
        self._player.setAudioOutput(self._audio)
        self._player.setVideoSink(self._sink)
        self._url = PlayerUrl()
        self._is_looping = False
        self._is_muted = False
        self._span = Span()
        self._size = QSize()
        self._seek_timer = self._single_shot(_SEEK_EVERY_MS)
        self._settle_timer = self._single_shot(_SETTLED_AFTER_MS)
        self._picture_timer = self._single_shot(0)
        self._since_repeat = QElapsedTimer()
        self._backwards_timer = QTimer(self)
        self._backwards_timer.setInterval(_BACKWARDS_EVERY_MS)
        self._since_turn = QElapsedTimer()
        self._turned_at_ms = 0
        self._reset()
        self._connect()

    def _reset(self) -> None:
        """Forget the clip; the widget keeps its picture."""
        self._path = Path()
        self._frames = FrameSeek()
        self._last_frame = QVideoFrame()
        self._is_seek_due = False
        self._is_started = False
        self._is_at_end = False
        # Whether A is where playing went on.
        self._is_from_a = False
        self._has_moved = False
        # Whether the backend only plays to reach a frame, and whether it has just done so.
        self._is_reaching = False
        self._is_reached = False

    def _single_shot(self, after_ms: int) -> QTimer:
        timer = QTimer(self)
        timer.setSingleShot(True)
        timer.setInterval(after_ms)
        return timer

    def _connect(self) -> None:
        self._seek_timer.timeout.connect(self._on_seek_due)
        self._settle_timer.timeout.connect(self._on_settled)
        self._picture_timer.timeout.connect(self._on_no_picture)
        self._backwards_timer.timeout.connect(self._on_backwards)
        # Queued: the player emits these in the middle of its own work. A call back into it, such
        # as a seek, has caused deadlocks.
        later = Qt.ConnectionType.QueuedConnection
        self._player.mediaStatusChanged.connect(self._on_status_changed, later)
        self._player.playbackStateChanged.connect(self._on_state_changed)
        self._player.durationChanged.connect(self._on_duration_changed)
        self._player.errorOccurred.connect(self._on_error, later)
        self._sink.videoFrameChanged.connect(self._on_frame)

    @Slot()
    def load_graphics(self) -> None:
        """Load the graphics driver now: it is most of the cost of the first picture."""
        QOpenGLContext(self).create()

    @property
    def is_available(self) -> bool:
        """Whether this computer has the libraries that Qt needs to play video."""
        return self._player.isAvailable()

    @property
    def is_playing(self) -> bool:
        """Whether the clip is playing, forwards or backwards."""
        return self.is_backwards or (
            self._player.playbackState() is _State.PlayingState and not self._is_reaching
        )

    @property
    def is_backwards(self) -> bool:
        """Whether the clip is playing backwards."""
        return self._backwards_timer.isActive()

    @property
    def is_frame_shown(self) -> bool:
        """Whether a frame of the open clip is on the screen."""
        return self._last_frame.isValid()

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
        self._path = path
        self._player.setSource(self._url.take(path))
        if autoplay:
            self.play()
        else:
            self._player.pause()

    def close(self) -> None:
        """Close the file, so that it can be moved or deleted; its picture stays."""
        self._stop_backwards()
        for timer in (self._picture_timer, self._seek_timer, self._settle_timer):
            timer.stop()
        self._reset()
        # stop() keeps the file open; only an empty source releases it.
        self._player.setSource(QUrl())
        self._url.release()
        # The last frames and states of this clip, which would be taken for the next one's.
        QCoreApplication.removePostedEvents(self, QEvent.Type.MetaCall.value)
        self._loop_in_backend(False)
        self.duration_changed.emit(0)
        self.position_changed.emit(0)

    def set_frame_times(self, path: Path, times: FrameTimes) -> None:
        """Use the time stamps in the file at `path`, if it is still open."""
        if path == self._path:
            self._frames.set_times(times)
            self.duration_changed.emit(self.duration_ms)
            self.position_changed.emit(self.position_ms)

    def play(self) -> None:
        """Play; from the start if the clip is at its end."""
        self._stop_backwards()
        self._since_repeat.invalidate()
        self._play()

    def _play(self) -> None:
        if self._is_at_end:
            self._frames.stay()
            self._is_at_end = False
            self._player.setPosition(0)
        self._stop_reaching()
        self._is_reached = False
        self._is_started = True
        self._player.play()

    def pause(self) -> None:
        """Stop at the present frame."""
        self._stop_backwards()
        if self.is_playing:
            self._is_started = False
            self._player.pause()

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

    def set_volume(self, volume: float) -> None:
        """Set the perceived loudness, from 0 to 1."""
        scale = QAudio.VolumeScale
        linear = QAudio.convertVolume(volume, scale.LogarithmicVolumeScale, scale.LinearVolumeScale)
        self._audio.setVolume(linear)

    def set_muted(self, is_muted: bool) -> None:
        """Mute or unmute the sound."""
        self._is_muted = is_muted
        self._audio.setMuted(is_muted)

    def set_looping(self, is_looping: bool) -> None:
        """At the end, begin again or stay on the last frame."""
        self._is_looping = is_looping
        if not is_looping:
            self._loop_in_backend(False)

    def set_span(self, span: Span) -> None:
        """Repeat what is between A and B while playing, or nothing."""
        self._span = span
        if self._is_span_repeated:
            self._loop_in_backend(False)

    @property
    def _is_span_repeated(self) -> bool:
        a_ms, b_ms = self._span.a_ms, self._span.b_ms
        return a_ms is not None and b_ms is not None and b_ms - a_ms >= _MIN_LOOP_MS

    def _go_to_a(self) -> None:
        self._frames.seek(self._span.a_ms or 0)
        self._request_seek()
        self._is_from_a = True

    def set_rate(self, rate: float) -> None:
        """Play at `rate` times the usual speed."""
        self._player.setPlaybackRate(rate)

    def current_image(self) -> QImage:
        """The shown frame; a null image before the first one."""
        return self._last_frame.toImage()

    # --- seeking ------------------------------------------------------------------------------

    def _request_seek(self) -> None:
        if self._player.source().isEmpty():
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
        self._player.setPosition(position_ms)
        if self._player.playbackState() is _State.StoppedState:
            # As at the end of a clip, where it would show no frame.
            self._player.pause()

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
            self._audio.setMuted(True)
            self._player.play()

    def _stop_reaching(self) -> None:
        if self._is_reaching:
            self._player.pause()
            self._is_reaching = False
            self._audio.setMuted(self._is_muted)

    @Slot()
    def _on_settled(self) -> None:
        if not self._is_seek_due:
            self._frames.stay()
            self.position_changed.emit(self.position_ms)

    # --- what the backend emits ---------------------------------------------------------------

    @Slot(QVideoFrame)
    def _on_frame(self, frame: QVideoFrame) -> None:
        if self._player.source().isEmpty() or self._is_reached:
            # Also frames behind the one that the backend has played to.
            return
        if not frame.isValid():
            # There is no frame at the position.
            if self._frames.is_exact and not self._is_started:
                self._follow(self._frames.before())
            return
        is_first = not self._last_frame.isValid()
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
        self._last_frame = frame = as_recorded(frame)
        self._has_moved = True
        size = self._sink.videoSize()
        if size != self._size:
            self._size = size
            self.size_changed.emit(size)
        self.video.videoSink().setVideoFrame(frame)
        if self._is_started:
            self._picture_timer.start(_NO_PICTURE_AFTER_MS)
            is_repeated = self._is_looping and self.duration_ms >= _MIN_LOOP_MS
            self._loop_in_backend(is_repeated and not self._is_span_repeated)
        else:
            self._picture_timer.stop()
        if self._frames.is_under_way and not self._frames.is_exact:
            self._settle_timer.start()

    def _loop_in_backend(self, is_looping: bool) -> None:
        """Let the backend repeat the clip without a pause, which it does even without frames."""
        loops = QMediaPlayer.Loops.Infinite if is_looping else QMediaPlayer.Loops.Once
        if self._player.loops() != loops.value:
            self._player.setLoops(loops)

    @Slot()
    def _on_status_changed(self) -> None:
        # The present status: another clip may have been opened since the signal.
        status = self._player.mediaStatus()
        if status in _LOADED and not self._last_frame.isValid():
            if not self._player.hasVideo():
                self._give_up()
            elif not self._picture_timer.isActive():
                self._picture_timer.start(_NO_PICTURE_AFTER_MS)
        elif status is _Status.EndOfMedia:
            self._on_end()
        elif status is _Status.InvalidMedia:
            self._picture_timer.stop()

    def _on_end(self) -> None:
        if not self._last_frame.isValid():
            self._give_up()
        elif not self._is_started:
            # A seek went beyond the last frame.
            if self._frames.is_exact:
                self._follow(self._frames.before())
            else:
                self._on_settled()
        elif self._is_span_repeated and self._was_worth_it:
            self._has_moved = False
            self._since_repeat.start()
            self._go_to_a()
            self._player.play()
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

    @Slot(_State)
    def _on_state_changed(self, state: QMediaPlayer.PlaybackState) -> None:
        self.playing_changed.emit(self.is_playing)

    @Slot("qint64")
    def _on_duration_changed(self, duration_ms: int) -> None:
        rate = self._player.metaData().value(QMediaMetaData.Key.VideoFrameRate)
        self._frames.presume(duration_ms, rate)
        self.duration_changed.emit(self.duration_ms)

    @Slot()
    def _on_no_picture(self) -> None:
        if self._last_frame.isValid():
            # Repeating without pictures would keep a processor busy, and end with no signal.
            self._loop_in_backend(False)
        elif self._picture_timer.interval() == _NO_PICTURE_AFTER_MS:
            self._picture_timer.start(_GIVE_UP_AFTER_MS)
            self.failed.emit(_no_picture_text())
        else:
            self._give_up()

    def _give_up(self) -> None:
        """Close a clip without pictures: the backend must not try again."""
        self.close()
        self.unplayable.emit(_no_picture_text(), True)

    @Slot(QMediaPlayer.Error, str)
    def _on_error(self, error: QMediaPlayer.Error, detail: str) -> None:
        name = self._path.name
        self.close()
        is_there = error is not QMediaPlayer.Error.ResourceError
        self.unplayable.emit(_error_text(error).format(name=name, detail=detail), is_there)


def _no_picture_text() -> str:
    return translate(
        "Playback",
        "No picture came from this file: its format cannot be shown here. "
        "The file is safe in its folder.",
    )


def _error_text(error: QMediaPlayer.Error) -> str:
    if error is QMediaPlayer.Error.FormatError:
        return translate(
            "Playback",
            "This file cannot be played: it is damaged or not a video ({detail}). "
            "Nothing more is charged; try another player, or make the clip again.",
        )
    if error is QMediaPlayer.Error.ResourceError:
        return translate(
            "Playback",
            "“{name}” is not in its folder any more, or cannot be read. "
            "Nothing more is charged; put it back, or make it again.",
        )
    return translate(
        "Playback",
        "“{name}” could not be played ({detail}). Nothing more is charged; "
        "open it in another player.",
    )
