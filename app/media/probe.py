"""What a clip's file says of itself: size, length and sound, checked by decoding a picture."""

import asyncio
from pathlib import Path
from typing import TYPE_CHECKING

from app.core.bounds import MAX_CLIP_S
from app.core.clip import ClipFacts
from app.core.errors import NotAVideo
from app.media.reading import decoded, opened

if TYPE_CHECKING:
    from av.container import InputContainer
    from av.video.stream import VideoStream

_AV_TIME_BASE = 1_000_000


class PyAvProbe:
    """Implements core.ports.ClipProbe."""

    async def probe(self, path: Path) -> ClipFacts:
        """What the file at `path` holds. Raises NotAVideo when it cannot be played."""
        return await asyncio.to_thread(probe_file, path)


def probe_file(path: Path) -> ClipFacts:
    """As PyAvProbe.probe, in the calling thread; about 10 ms for a 720p clip."""
    with opened(path) as (container, stream):
        frame = next(decoded(container, stream))
        size_bytes = path.stat().st_size
        if _end_of_index(stream) > size_bytes:
            raise NotAVideo("the file is cut short")
        duration_s = _duration_s(container, stream)
        if not 0 < duration_s <= MAX_CLIP_S:
            raise NotAVideo("it has no length" if duration_s <= 0 else "it is longer than a day")
        return ClipFacts(
            width_px=frame.width,
            height_px=frame.height,
            duration_s=duration_s,
            size_bytes=size_bytes,
            has_audio=bool(container.streams.audio),
        )


def _end_of_index(stream: "VideoStream") -> int:
    """Where in the file the last picture ends, by the file's own table; in bytes, 0 without one."""
    return max((entry.pos + entry.size for entry in stream.index_entries), default=0)


def _duration_s(container: "InputContainer", stream: "VideoStream") -> float:
    if stream.duration is not None and stream.time_base is not None:
        return float(stream.duration * stream.time_base)
    return 0.0 if container.duration is None else container.duration / _AV_TIME_BASE
