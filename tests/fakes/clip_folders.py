"""Folders of new clips: what a test puts into one, and finds there."""

from pathlib import Path

from app.core.ports import ClipFiles

FIRST_NAME = "2026-11-22 A black lab swimming 1080P.mp4"


async def fill(files: ClipFiles, take_id: str, content: bytes) -> None:
    """Write the part file of a take."""
    part = await files.open_part(take_id)
    await part.write(content)
    await part.close()


def clips(folder: Path) -> list[bytes]:
    """The contents of the clips in `folder`, by name."""
    return [path.read_bytes() for path in sorted(folder.glob("[!.]*.mp4"))]
