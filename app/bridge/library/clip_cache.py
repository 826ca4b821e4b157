"""The loaded clips of a long list, by row."""

from collections.abc import Iterable, Iterator, Sequence

from PySide6.QtCore import QMimeData

from app.bridge.item_models import title_with_take
from app.bridge.platform.file_urls import files_as_data
from app.core.library.clip import Clip
from app.core.prompt import first_line

# A clip with its prompt takes about 4 kB.
MAX_LOADED = 2_000


class ClipCache:
    """A sparse list of clips: rows that are not loaded take no memory."""

    def __init__(self) -> None:
        self._clips: dict[int, Clip] = {}
        self._rows: dict[str, int] = {}

    def __len__(self) -> int:
        return len(self._clips)

    def __iter__(self) -> Iterator[Clip]:
        return iter(self._clips.values())

    def clip(self, row: int) -> Clip | None:
        """The clip at `row`; None when it is not loaded."""
        return self._clips.get(row)

    def row_of(self, clip_id: str) -> int | None:
        """The row of a clip; None when it is not loaded."""
        return self._rows.get(clip_id)

    def missing(self, rows: Iterable[int]) -> Iterator[int]:
        """Those of `rows` that are not loaded."""
        return (row for row in rows if row not in self._clips)

    def put(self, first: int, clips: Sequence[Clip]) -> bool:
        """Store `clips` at the rows from `first` on; False when one was known at another row.

        Then the list has changed since it was counted. The newer row is kept.
        """
        fits = True
        for row, clip in enumerate(clips, first):
            known = self._rows.get(clip.clip_id)
            if known is not None and known != row:
                fits = False
                del self._clips[known]
            self._forget_row(row)
            self._clips[row] = clip
            self._rows[clip.clip_id] = row
        return fits

    def insert(self, row: int, clip: Clip) -> None:
        """Insert `clip` at `row`; all from there on move by one."""
        self._shift(row, 1)
        self.put(row, [clip])

    def remove(self, row: int) -> None:
        """Remove `row`, loaded or not; all behind it move by one."""
        self._forget_row(row)
        self._shift(row, -1)

    def cut_off(self, total: int) -> None:
        """Forget all rows from `total` on."""
        for row in [row for row in self._clips if row >= total]:
            self._forget_row(row)

    def clear(self) -> None:
        """Forget all rows."""
        self._clips.clear()
        self._rows.clear()

    def keep_near(self, row: int) -> None:
        """Forget the rows farthest from `row` when there are too many."""
        too_many = len(self._clips) - MAX_LOADED
        if too_many > 0:
            by_distance = sorted(self._clips, key=lambda each: abs(each - row), reverse=True)
            for each in by_distance[:too_many]:
                self._forget_row(each)

    def _forget_row(self, row: int) -> None:
        gone = self._clips.pop(row, None)
        if gone is not None:
            del self._rows[gone.clip_id]

    def _shift(self, first: int, by: int) -> None:
        moved = {row + by if row >= first else row: clip for row, clip in self._clips.items()}
        self._clips = moved
        self._rows = {clip.clip_id: row for row, clip in moved.items()}


def spans_of(rows: Sequence[int]) -> list[range]:
    """The sorted `rows` as spans without gaps."""
    spans: list[range] = []
    for row in rows:
        if spans and spans[-1].stop == row:
            spans[-1] = range(spans[-1].start, row + 1)
        else:
            spans.append(range(row, row + 1))
    return spans


def title_of(clip: Clip, max_characters: int) -> str:
    """The title of `clip`, else its prompt with its take, on one line.

    `max_characters` are those of the title or prompt.
    """
    if title := clip.annotations.title:
        return first_line(title, max_characters)
    return title_with_take(clip.request.prompt, clip.take, max_characters)


def picture_id(clip: Clip) -> str:
    """The cache key of pictures of `clip`; another content has another key."""
    return f"{clip.clip_id} {clip.content_hash}" if clip.content_hash else clip.clip_id


def has_file(clip: Clip) -> bool:
    """Whether `clip` has a file at its path.

    A deleted clip keeps its old path, where another clip's file may be now.
    """
    return clip.trashed_at is None and not clip.is_missing


def files_to_drag(clips: Iterable[Clip]) -> QMimeData:
    """The files of `clips` for other programs; clips without a file are left out."""
    return files_as_data(clip.path for clip in clips if has_file(clip))
