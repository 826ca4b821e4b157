"""The note beside a clip's part file that says which name the clip is about to get.

A name on disk and a row in the journal cannot appear at once; whatever instant the power fails,
the note tells a clip that has its name from one that still has to get it.
"""

import json
import os
from dataclasses import asdict, dataclass
from pathlib import Path, PurePosixPath

from app.storage.atomic import write_atomically
from app.storage.content_hash import have_same_content


@dataclass(frozen=True, slots=True)
class KeptNote:
    """The final name of a take's clip and the clip's size.

    `name` is seen from the note's folder and may begin with one folder below it ("2026-11/x.mp4").
    """

    name: str
    size_bytes: int

    def write(self, path: Path) -> None:
        """Keep the note at `path`; on disk when this returns. Raises OSError."""
        write_atomically(path, json.dumps(asdict(self)).encode("ascii"))

    def clip_beside(self, part: Path) -> Path | None:
        """The clip, if it has its name already; None while `part` waits for it. Raises OSError."""
        clip = part.parent / self.name
        try:
            found = clip.stat()
        except (FileNotFoundError, NotADirectoryError):
            return None
        try:
            # Linked, and the program ended before it dropped the part's own name.
            if os.path.samestat(found, part.stat()):
                return clip
            # Named by another process while this one fetched the same once more. Any other file
            # of that name belongs to somebody else.
            is_ours = found.st_size == self.size_bytes and have_same_content(clip, part)
        except FileNotFoundError:
            is_ours = found.st_size == self.size_bytes
        return clip if is_ours else None


def read_note(path: Path) -> KeptNote | None:
    """The note at `path`; None when there is none, or nothing that could be one. Raises OSError."""
    try:
        content = json.loads(path.read_bytes())
        note = KeptNote(name=content["name"], size_bytes=content["size_bytes"])
    except (FileNotFoundError, NotADirectoryError, ValueError, KeyError, TypeError):
        return None
    return note if isinstance(note.name, str) and _stays_below(note.name) else None


def _stays_below(name: str) -> bool:
    """Whether `name` is that of a file in the note's folder or in one directly below it."""
    parts = PurePosixPath(name).parts
    return 1 <= len(parts) <= 2 and all(Path(part).name == part != ".." for part in parts)
