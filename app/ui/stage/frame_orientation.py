"""Works around QtMultimedia's orientation of pictures that are mirrored at a diagonal.

Such pictures, as of phones' front cameras, are mirrored and turned by a quarter; Qt 6.11 turns them
the other way, so that they stand on their heads.
"""

from PySide6.QtMultimedia import QtVideo, QVideoFrame, QVideoFrameFormat

_OTHER_WAY = {
    QtVideo.Rotation.Clockwise90: QtVideo.Rotation.Clockwise270,
    QtVideo.Rotation.Clockwise270: QtVideo.Rotation.Clockwise90,
}


def as_recorded(frame: QVideoFrame) -> QVideoFrame:
    """`frame` as its file says that it is shown; a copy if Qt turned it the wrong way."""
    surface = frame.surfaceFormat()
    other_way = _OTHER_WAY.get(surface.rotation())
    if other_way is None or not surface.isMirrored():
        return frame
    turned = QVideoFrameFormat(surface)
    turned.setRotation(other_way)
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
    row_bytes = min(from_bytes, to_bytes)
    for row in range(min(len(source) // from_bytes, len(target) // to_bytes)):
        start = row * to_bytes
        target[start : start + row_bytes] = source[row * from_bytes :][:row_bytes]
