"""What QtMultimedia does not show as the file says: some turned pictures, and HDR.

Pictures as of phones' front cameras are mirrored and turned by a quarter; Qt 6.11 turns them the
other way, so that they stand on their heads. It does not know the orientation that H.264 and H.265
state in the stream itself. It gives HDR its contrast only in the pixel formats of graphics
hardware; what a processor decodes, as without a GPU, is shown like any other picture.
"""

from PySide6.QtMultimedia import QtVideo, QVideoFrame, QVideoFrameFormat

from app.core.library.frame_times import Orientation

_QUARTER_TURNS = (
    QtVideo.Rotation.None_,
    QtVideo.Rotation.Clockwise90,
    QtVideo.Rotation.Clockwise180,
    QtVideo.Rotation.Clockwise270,
)
_HDR = (
    QVideoFrameFormat.ColorTransfer.ColorTransfer_ST2084,
    QVideoFrameFormat.ColorTransfer.ColorTransfer_STD_B67,
)
_OF_HARDWARE = (
    QVideoFrameFormat.PixelFormat.Format_P010,
    QVideoFrameFormat.PixelFormat.Format_P016,
)


def is_pale(frame: QVideoFrame) -> bool:
    """Whether `frame` is HDR that is shown without its contrast."""
    surface = frame.surfaceFormat()
    return surface.colorTransfer() in _HDR and surface.pixelFormat() not in _OF_HARDWARE


def orientation_of(frame: QVideoFrame) -> Orientation:
    """How Qt shows `frame`: it turns a picture before it mirrors it."""
    surface = frame.surfaceFormat()
    turns = _QUARTER_TURNS.index(surface.rotation())
    return Orientation(surface.isMirrored(), -turns % 4 if surface.isMirrored() else turns)


def as_recorded(frame: QVideoFrame, orientation: Orientation | None) -> QVideoFrame:
    """`frame` in its file's `orientation`, None if that is not known yet; perhaps a copy."""
    surface = frame.surfaceFormat()
    if orientation is None:
        # Qt reads the file as if it mirrored a picture first.
        turns = _QUARTER_TURNS.index(surface.rotation())
        orientation = Orientation(surface.isMirrored(), turns)
    if orientation == orientation_of(frame):
        return frame
    turns = orientation.quarter_turns
    turned = QVideoFrameFormat(surface)
    turned.setMirrored(orientation.is_mirrored)
    turned.setRotation(_QUARTER_TURNS[-turns % 4 if orientation.is_mirrored else turns])
    copy = QVideoFrame(turned)
    # A frame cannot be turned itself: setRotation has no effect on a decoded one.
    if frame.map(QVideoFrame.MapMode.ReadOnly) and copy.map(QVideoFrame.MapMode.WriteOnly):
        for plane in range(frame.planeCount()):
            _copy_rows(frame, copy, plane)
    frame.unmap()
    copy.unmap()
    copy.setStartTime(frame.startTime())
    copy.setEndTime(frame.endTime())
    return copy


def _copy_rows(frame: QVideoFrame, copy: QVideoFrame, plane: int) -> None:
    source, target = memoryview(frame.bits(plane)), memoryview(copy.bits(plane))
    from_bytes, to_bytes = frame.bytesPerLine(plane), copy.bytesPerLine(plane)
    if from_bytes == to_bytes:
        plane_bytes = min(len(source), len(target))
        target[:plane_bytes] = source[:plane_bytes]
        return
    row_bytes = min(from_bytes, to_bytes)
    for row in range(min(len(source) // from_bytes, len(target) // to_bytes)):
        start = row * to_bytes
        target[start : start + row_bytes] = source[row * from_bytes :][:row_bytes]
