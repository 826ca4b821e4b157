"""Checks whether a file has the picture and sound of a server's clip, whatever its metadata."""

import tempfile
import threading
from collections.abc import Sequence
from pathlib import Path

from app.core.errors import NotAVideo
from app.media.stream_print import StreamPrint, prints_of


class Contents:
    """Picture and sound of the server's clips; each is decoded once."""

    def __init__(self, clips: Sequence[bytes]) -> None:
        self._prints = {clip: _prints_of_bytes(clip) for clip in clips}

    def is_clip(self, path: Path, clip: bytes) -> bool:
        """Whether the file at `path` shows exactly what `clip` does."""
        return _prints(path) == self._prints[clip]

    def is_any(self, path: Path) -> bool:
        """Whether the file at `path` shows one of the clips."""
        return _prints(path) in self._prints.values()


def _prints_of_bytes(clip: bytes) -> list[StreamPrint]:
    with tempfile.TemporaryDirectory(prefix="chaos-") as folder:
        path = Path(folder) / "clip.mp4"
        path.write_bytes(clip)
        return prints_of(path, threading.Event())


def _prints(path: Path) -> list[StreamPrint] | None:
    try:
        return prints_of(path, threading.Event())
    except NotAVideo:
        return None
