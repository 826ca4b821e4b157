"""What a clip and its pictures are called in a list, and what is dragged out of one."""

from collections.abc import Iterable

from PySide6.QtCore import QMimeData, QUrl

from app.core.clip import Clip
from app.core.prompt import first_line


def title_of(clip: Clip, max_characters: int) -> str:
    """The title of `clip`, else its prompt, on one line of at most `max_characters`."""
    return first_line(clip.marks.title or clip.request.prompt, max_characters)


def picture_id(clip: Clip) -> str:
    """What pictures of `clip` are kept by: with another content it has other pictures."""
    return f"{clip.clip_id} {clip.content_hash}" if clip.content_hash else clip.clip_id


def has_file(clip: Clip) -> bool:
    """Whether there is a file of `clip` where its path says.

    That of a deleted clip is its old one, where another clip's file may lie by now.
    """
    return clip.trashed_at is None and not clip.is_missing


def files_to_drag(clips: Iterable[Clip]) -> QMimeData:
    """The files of `clips` as URLs that other programs take; those without one are left out."""
    mime = QMimeData()
    urls = [QUrl.fromLocalFile(str(clip.path)) for clip in clips if has_file(clip)]
    # An empty list of files would still be offered as files.
    if urls:
        mime.setUrls(urls)
    return mime
