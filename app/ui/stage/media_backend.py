"""QtMultimedia's player with its picture and sound, for one file at a time.

The player's frames go to a sink of its own; `show` passes them on to the video widget. The player
also sends a black frame at the end of a clip and nothing while a clip is loaded; as these are not
passed on, the widget keeps the last picture until the next one is there. The graphics driver cannot
be loaded in another thread, as PySide keeps the interpreter's lock while Qt creates a graphics
context, which would block the window all the same; it is loaded while the user types nothing.
"""

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QSize, Qt, QTimer, QUrl, Signal, Slot
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
from app.core.library.frame_times import Orientation
from app.ui.stage.frame_presentation import as_recorded, is_pale, orientation_of
from app.ui.widgets.formats import name_text

_NO_PICTURE_AFTER_MS = 1000
# On a slow computer, the first picture of a large clip may need more than a second.
_GIVE_UP_AFTER_MS = 5000

_Status = QMediaPlayer.MediaStatus
_State = QMediaPlayer.PlaybackState
_LOADED = (_Status.LoadedMedia, _Status.BufferingMedia, _Status.BufferedMedia)


class MediaBackend(QObject):
    """Plays a file and emits its frames; times in milliseconds, volume from 0 to 1."""

    failed = Signal(str)  # error text; the clip may still play
    unplayable = Signal(str, bool)  # error text; whether another program may be able to play it
    frame_arrived = Signal(QVideoFrame)  # not valid if there is none at the position
    ended = Signal()
    state_changed = Signal()
    duration_found = Signal(int, object)  # with the frames in a second, None if not known
    size_changed = Signal(QSize)
    paleness_changed = Signal(bool)  # whether HDR is shown without its contrast

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
        self._path = Path()
        self._decoded_frame = self._last_frame = QVideoFrame()
        self._orientation: Orientation | None = None
        self._size = QSize()
        self._is_pale = False
        self._is_muted = False
        self._is_silenced = False
        self._picture_timer = QTimer(self)
        self._picture_timer.setSingleShot(True)
        self._connect()

    def _connect(self) -> None:
        self._picture_timer.timeout.connect(self._on_no_picture)
        # Queued: the player emits these in the middle of its own work. A call back into it, such
        # as a seek, has caused deadlocks.
        later = Qt.ConnectionType.QueuedConnection
        self._player.mediaStatusChanged.connect(self._on_status_changed, later)
        self._player.playbackStateChanged.connect(self.state_changed)
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
    def is_open(self) -> bool:
        """Whether there is a file."""
        return not self._player.source().isEmpty()

    @property
    def path(self) -> Path:
        """The open file."""
        return self._path

    @property
    def is_playing(self) -> bool:
        """Whether the file is playing."""
        return self._player.playbackState() is _State.PlayingState

    @property
    def is_frame_shown(self) -> bool:
        """Whether a frame of the open file is on the screen."""
        return self._last_frame.isValid()

    def current_image(self) -> QImage:
        """The shown frame; a null image before the first one."""
        return self._last_frame.toImage()

    def open(self, path: Path) -> None:
        """Load the file at `path`; its frames come when it plays or pauses."""
        self._path = path
        self._player.setSource(self._url.take(path))

    def close(self) -> None:
        """Close the file, so that it can be moved or deleted; its picture stays."""
        self._picture_timer.stop()
        self._path = Path()
        self._decoded_frame = self._last_frame = QVideoFrame()
        self._orientation = None
        # stop() keeps the file open; only an empty source releases it.
        self._player.setSource(QUrl())
        self._url.release()
        # The last frames and states of this file, which would be taken for the next one's.
        QCoreApplication.removePostedEvents(self, QEvent.Type.MetaCall.value)
        self.set_looping(False)
        self.set_silenced(False)

    def play(self) -> None:
        """Play from here on."""
        self._player.play()

    def play_from_start(self) -> None:
        """Go to the start, and play."""
        self._player.setPosition(0)
        self._player.play()

    def pause(self) -> None:
        """Stop at the present frame."""
        self._player.pause()

    def go_to(self, position_ms: int) -> None:
        """Ask for the frame at a position."""
        self._player.setPosition(position_ms)
        if self._player.playbackState() is _State.StoppedState:
            # As at the end of a clip, where it would show no frame.
            self._player.pause()

    def set_looping(self, is_looping: bool) -> None:
        """Repeat the file without a pause, which the player does even without frames."""
        loops = QMediaPlayer.Loops.Infinite if is_looping else QMediaPlayer.Loops.Once
        if self._player.loops() != loops.value:
            self._player.setLoops(loops)

    def set_rate(self, rate: float) -> None:
        """Play at `rate` times the usual speed."""
        self._player.setPlaybackRate(rate)

    def set_volume(self, volume: float) -> None:
        """Set the perceived loudness, from 0 to 1."""
        scale = QAudio.VolumeScale
        linear = QAudio.convertVolume(volume, scale.LogarithmicVolumeScale, scale.LinearVolumeScale)
        self._audio.setVolume(linear)

    def set_muted(self, is_muted: bool) -> None:
        """Mute or unmute the sound, as the user wants it."""
        self._is_muted = is_muted
        self._audio.setMuted(is_muted or self._is_silenced)

    def set_silenced(self, is_silenced: bool) -> None:
        """Play no sound for a while, whether muted or not."""
        self._is_silenced = is_silenced
        self._audio.setMuted(is_silenced or self._is_muted)

    def show(self, frame: QVideoFrame, expects_more: bool) -> None:
        """Show a frame that came; `expects_more` while the file is to play on."""
        self._decoded_frame = frame
        self._show_decoded()
        if expects_more:
            self._picture_timer.start(_NO_PICTURE_AFTER_MS)
        else:
            self._picture_timer.stop()

    def set_orientation(self, orientation: Orientation | None) -> None:
        """Show the open file's frames, also the present one, as it says; None if not known."""
        self._orientation = orientation
        if self._decoded_frame.isValid():
            self._show_decoded()

    def _show_decoded(self) -> None:
        decoded, size = self._decoded_frame, self._sink.videoSize()
        self._last_frame = frame = as_recorded(decoded, self._orientation)
        turns = orientation_of(frame).quarter_turns - orientation_of(decoded).quarter_turns
        size = size.transposed() if turns % 2 else size
        if size != self._size:
            self._size = size
            self.size_changed.emit(size)
        if is_pale(frame) is not self._is_pale:
            self._is_pale = not self._is_pale
            self.paleness_changed.emit(self._is_pale)
        self.video.videoSink().setVideoFrame(frame)

    # --- what the player emits ----------------------------------------------------------------

    @Slot(QVideoFrame)
    def _on_frame(self, frame: QVideoFrame) -> None:
        if self.is_open:
            self.frame_arrived.emit(frame)

    @Slot()
    def _on_status_changed(self) -> None:
        # The present status: another file may have been opened since the signal.
        status = self._player.mediaStatus()
        if status in _LOADED and not self.is_frame_shown:
            if not self._player.hasVideo():
                self._give_up()
            elif not self._picture_timer.isActive():
                self._picture_timer.start(_NO_PICTURE_AFTER_MS)
        elif status is _Status.EndOfMedia:
            if self.is_frame_shown:
                self.ended.emit()
            else:
                self._give_up()
        elif status is _Status.InvalidMedia:
            self._picture_timer.stop()

    @Slot("qint64")
    def _on_duration_changed(self, duration_ms: int) -> None:
        rate = self._player.metaData().value(QMediaMetaData.Key.VideoFrameRate)
        self.duration_found.emit(duration_ms, rate)

    @Slot()
    def _on_no_picture(self) -> None:
        if self.is_frame_shown:
            # Repeating without pictures would keep a processor busy, and end with no signal.
            self.set_looping(False)
        elif self._picture_timer.interval() == _NO_PICTURE_AFTER_MS:
            self._picture_timer.start(_GIVE_UP_AFTER_MS)
            self.failed.emit(self._no_picture_text())
        else:
            self._give_up()

    def _give_up(self) -> None:
        self.unplayable.emit(self._no_picture_text(), True)

    @Slot(QMediaPlayer.Error, str)
    def _on_error(self, error: QMediaPlayer.Error, detail: str) -> None:
        if error is QMediaPlayer.Error.FormatError:
            text = self.tr(
                "This file can't be played: it is damaged or not a video ({detail}). Try "
                "another player."
            )
        elif error is QMediaPlayer.Error.ResourceError:
            text = self.tr(
                "“{name}” is no longer in its folder or can't be read. Move it back, or choose "
                "“Locate…”."
            )
        else:
            text = self.tr("“{name}” couldn't be played ({detail}). Open it in another player.")
        is_there = error is not QMediaPlayer.Error.ResourceError
        name = name_text(self._path.name)
        self.unplayable.emit(text.format(name=name, detail=name_text(detail)), is_there)

    def _no_picture_text(self) -> str:
        return self.tr("This file's format can't be shown here. The file is safe in its folder.")
