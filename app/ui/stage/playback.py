"""Plays one file with QtMultimedia; imported only when the first clip is shown."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QObject, QSize, Qt, QTimer, QUrl, Signal, Slot
from PySide6.QtGui import QImage, QOpenGLContext
from PySide6.QtMultimedia import (
    QAudio,
    QAudioOutput,
    QMediaMetaData,
    QMediaPlayer,
    QVideoFrame,
)
from PySide6.QtMultimediaWidgets import QVideoWidget
from PySide6.QtWidgets import QWidget

from app.bridge.platform.file_urls import PlayerUrl

# lupdate looks for this name.
translate = QCoreApplication.translate

_NO_PICTURE_AFTER_MS = 1000
# A drag gives a hundred positions a second; the decoder gets one for every one or two frames.
_SEEK_EVERY_MS = 33
_DEFAULT_FRAME_RATE = 24.0

_Status = QMediaPlayer.MediaStatus
_State = QMediaPlayer.PlaybackState
_LOADED = (_Status.LoadedMedia, _Status.BufferingMedia, _Status.BufferedMedia)


class Playback(QObject):
    """A media player with its picture and sound; times in milliseconds, volume from 0 to 1."""

    failed = Signal(str)  # error text; the clip may still play
    unplayable = Signal(str)  # error text; the clip cannot be played
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
        self._player = QMediaPlayer(self)
        self._player.setAudioOutput(self._audio)
        self._player.setVideoOutput(self.video)
        self._url = PlayerUrl()
        self._name = ""
        self._last_frame = QVideoFrame()
        self._has_picture = False
        self._is_looping = False
        self._is_at_end = False
        self._wanted_ms: int | None = None
        self._seek_timer = self._single_shot(_SEEK_EVERY_MS)
        self._picture_timer = self._single_shot(_NO_PICTURE_AFTER_MS)
        self._connect()

    def _single_shot(self, after_ms: int) -> QTimer:
        timer = QTimer(self)
        timer.setSingleShot(True)
        timer.setInterval(after_ms)
        return timer

    def _connect(self) -> None:
        self._seek_timer.timeout.connect(self._on_seek_due)
        self._picture_timer.timeout.connect(self._on_no_picture)
        # Queued: the player emits these in the middle of its own work. A call back into it, such
        # as a seek, has caused deadlocks.
        later = Qt.ConnectionType.QueuedConnection
        self._player.mediaStatusChanged.connect(self._on_status_changed, later)
        self._player.playbackStateChanged.connect(self._on_state_changed)
        self._player.durationChanged.connect(self._on_duration_changed)
        self._player.errorOccurred.connect(self._on_error)
        self.video.videoSink().videoFrameChanged.connect(self._on_frame)
        self.video.videoSink().videoSizeChanged.connect(self._on_size_changed)

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
        """Whether the clip is playing."""
        return self._player.playbackState() is _State.PlayingState

    @property
    def position_ms(self) -> int:
        """The position, or the target of a pending seek."""
        return self._player.position() if self._wanted_ms is None else self._wanted_ms

    @property
    def duration_ms(self) -> int:
        """The clip's duration by its file; 0 until it is loaded."""
        return self._player.duration()

    @property
    def frame_ms(self) -> float:
        """The duration of one frame."""
        rate = self._player.metaData().value(QMediaMetaData.Key.VideoFrameRate)
        is_rate = isinstance(rate, float | int) and rate > 0
        return 1000 / (float(rate) if is_rate else _DEFAULT_FRAME_RATE)

    def open(self, path: Path, autoplay: bool) -> None:
        """Load the file at `path` and show its first frame, or play it."""
        self.close()
        self._name = path.name
        self._player.setSource(self._url.take(path))
        if autoplay:
            self._player.play()
        else:
            self._player.pause()

    def close(self) -> None:
        """Close the file, so that it can be moved or deleted."""
        self._picture_timer.stop()
        self._seek_timer.stop()
        self._wanted_ms = None
        self._has_picture = False
        self._is_at_end = False
        self._last_frame = QVideoFrame()
        # stop() keeps the file open; only an empty source releases it.
        self._player.setSource(QUrl())
        self._url.release()

    def play(self) -> None:
        """Play; from the start if the clip is at its end."""
        if self._is_at_end:
            self._seek_now(0)
        self._player.play()

    def pause(self) -> None:
        """Stop at the present frame."""
        self._player.pause()

    def seek(self, position_ms: int) -> None:
        """Go to a position; of several requests in a row only the latest is carried out."""
        last_ms = max(0, self.duration_ms - round(self.frame_ms))
        self._wanted_ms = max(0, min(position_ms, last_ms))
        self.position_changed.emit(self._wanted_ms)
        if not self._seek_timer.isActive():
            self._on_seek_due()

    def set_volume(self, volume: float) -> None:
        """Set the perceived loudness, from 0 to 1."""
        scale = QAudio.VolumeScale
        linear = QAudio.convertVolume(volume, scale.LogarithmicVolumeScale, scale.LinearVolumeScale)
        self._audio.setVolume(linear)

    def set_muted(self, is_muted: bool) -> None:
        """Mute or unmute the sound."""
        self._audio.setMuted(is_muted)

    def set_looping(self, is_looping: bool) -> None:
        """At the end, begin again or stay on the last frame."""
        self._is_looping = is_looping

    def set_rate(self, rate: float) -> None:
        """Play at `rate` times the usual speed."""
        self._player.setPlaybackRate(rate)

    def current_image(self) -> QImage:
        """The shown frame; a null image before the first one."""
        return self._last_frame.toImage()

    def _seek_now(self, position_ms: int) -> None:
        self._wanted_ms = None
        self._is_at_end = False
        self._player.setPosition(position_ms)

    @Slot()
    def _on_seek_due(self) -> None:
        if self._wanted_ms is not None:
            self._seek_now(self._wanted_ms)
            self._seek_timer.start()

    @Slot(QVideoFrame)
    def _on_frame(self, frame: QVideoFrame) -> None:
        # The backend sends an invalid, black frame at the end of a clip. The last frames of a
        # closed clip arrive late.
        if not frame.isValid() or self._player.source().isEmpty():
            return
        self._last_frame = frame
        if not self._has_picture:
            self._has_picture = True
            self._picture_timer.stop()
            self.frame_shown.emit()
        # The player emits its position ten times a second; each frame has its own time.
        if self._wanted_ms is None and not self._is_at_end and frame.startTime() >= 0:
            self.position_changed.emit(frame.startTime() // 1000)

    @Slot()
    def _on_status_changed(self) -> None:
        # The present status: another clip may have been opened since the signal.
        status = self._player.mediaStatus()
        if status in _LOADED and not self._has_picture:
            self._picture_timer.start()
        elif status is _Status.EndOfMedia:
            self._on_end()
        elif status is _Status.InvalidMedia:
            self._picture_timer.stop()

    def _on_end(self) -> None:
        if self._is_looping:
            self._seek_now(0)
            self._player.play()
            return
        # Shows the last frame instead of black.
        self._player.pause()
        self._player.setPosition(max(0, self.duration_ms - round(self.frame_ms)))
        self._is_at_end = True
        self.position_changed.emit(self.duration_ms)

    @Slot(_State)
    def _on_state_changed(self, state: QMediaPlayer.PlaybackState) -> None:
        self.playing_changed.emit(state is _State.PlayingState)

    @Slot("qint64")
    def _on_duration_changed(self, duration_ms: int) -> None:
        self.duration_changed.emit(duration_ms)

    @Slot()
    def _on_size_changed(self) -> None:
        self.size_changed.emit(self.video.videoSink().videoSize())

    @Slot()
    def _on_no_picture(self) -> None:
        self.failed.emit(
            translate(
                "Playback",
                "No picture came from this file: it may use a format that cannot be played here. "
                "It is safe in its folder and nothing more is charged; open it in another player.",
            )
        )

    @Slot(QMediaPlayer.Error, str)
    def _on_error(self, error: QMediaPlayer.Error, detail: str) -> None:
        self._picture_timer.stop()
        if error is QMediaPlayer.Error.FormatError:
            text = translate(
                "Playback",
                "This file cannot be played: it is damaged or not a video ({detail}). "
                "Nothing more is charged; try another player, or make the clip again.",
            )
        elif error is QMediaPlayer.Error.ResourceError:
            text = translate(
                "Playback",
                "“{name}” is not in its folder any more, or cannot be read. "
                "Nothing more is charged; put it back, or make it again.",
            )
        else:
            text = translate(
                "Playback",
                "“{name}” could not be played ({detail}). Nothing more is charged; "
                "open it in another player.",
            )
        self.unplayable.emit(text.format(name=self._name, detail=detail))
