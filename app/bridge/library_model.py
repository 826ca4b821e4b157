"""The finished clips as a Qt list model that loads page after page."""

from collections import OrderedDict
from collections.abc import Callable, Sequence
from enum import IntEnum

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QImage

from app.core.clip import Clip
from app.core.prompt import first_line

AnyIndex = QModelIndex | QPersistentModelIndex

_TITLE_CHARACTERS = 200
_SPOKEN_CHARACTERS = 1000
# As large as a poster is ever drawn, at 200 %; so 160 of them take at most 65 MB.
_POSTER_PX = 320
_MAX_POSTERS = 160


class LibraryRole(IntEnum):
    """What a clip's item knows beside its texts and poster."""

    CLIP = Qt.ItemDataRole.UserRole + 1


class LibraryModel(QAbstractListModel):
    """Clips in the order given, newest first; its facts in words come from `describe`.

    Posters are asked for by `poster_wanted` when they are first shown, and only so many are kept.
    """

    more_wanted = Signal(int)
    poster_wanted = Signal(str, object)
    total_changed = Signal(int)

    def __init__(self, describe: Callable[[Clip], str], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._describe = describe
        self._clips: list[Clip] = []
        self._rows: dict[str, int] = {}
        self._total = 0
        self._is_waiting = False
        # A null image means: asked for, and not there yet or never.
        self._posters: OrderedDict[str, QImage] = OrderedDict()

    @property
    def total(self) -> int:
        """How many clips there are, loaded or not."""
        return self._total

    def reset(self, clips: Sequence[Clip], total: int) -> None:
        """Show `clips`, the first page of `total`. Posters already there are kept."""
        self.beginResetModel()
        self._clips = list(clips)
        self._number()
        self._is_waiting = False
        self._total = total
        self.endResetModel()
        self._set_total(total)

    def append(self, clips: Sequence[Clip]) -> None:
        """Add the next page; an empty one says that there are no more."""
        new = [clip for clip in clips if clip.clip_id not in self._rows]
        if new:
            first = len(self._clips)
            self.beginInsertRows(QModelIndex(), first, first + len(new) - 1)
            self._clips.extend(new)
            self._number()
            self.endInsertRows()
        self._is_waiting = False
        if not new or len(self._clips) > self._total:
            self._set_total(len(self._clips))

    def prepend(self, clip: Clip) -> None:
        """Put a clip that was just finished in front; one already there is left alone."""
        if clip.clip_id in self._rows:
            return
        self.beginInsertRows(QModelIndex(), 0, 0)
        self._clips.insert(0, clip)
        self._number()
        self.endInsertRows()
        self._set_total(self._total + 1)

    def set_poster(self, clip_id: str, poster: QImage) -> None:
        """Show `poster`; a null image says that there is none and is not asked for again."""
        if max(poster.width(), poster.height()) > _POSTER_PX:
            poster = poster.scaled(
                QSize(_POSTER_PX, _POSTER_PX),
                Qt.AspectRatioMode.KeepAspectRatio,
                Qt.TransformationMode.SmoothTransformation,
            )
        self._remember(clip_id, poster)
        if (row := self._rows.get(clip_id)) is not None:
            index = self.index(row)
            self.dataChanged.emit(index, index, [Qt.ItemDataRole.DecorationRole])

    def index_of(self, clip_id: str) -> QModelIndex:
        """The index of a clip; invalid when it is not loaded."""
        row = self._rows.get(clip_id)
        return QModelIndex() if row is None else self.index(row)

    def rowCount(self, parent: AnyIndex = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._clips)

    def canFetchMore(self, parent: AnyIndex) -> bool:
        return not parent.isValid() and not self._is_waiting and len(self._clips) < self._total

    def fetchMore(self, parent: AnyIndex) -> None:
        if self.canFetchMore(parent):
            self._is_waiting = True
            self.more_wanted.emit(len(self._clips))

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid() or index.row() >= len(self._clips):
            return None
        clip = self._clips[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return first_line(clip.request.prompt, _TITLE_CHARACTERS)
            case Qt.ItemDataRole.AccessibleTextRole:
                return first_line(clip.request.prompt, _SPOKEN_CHARACTERS)
            case Qt.ItemDataRole.AccessibleDescriptionRole | Qt.ItemDataRole.ToolTipRole:
                return self._describe(clip)
            case Qt.ItemDataRole.DecorationRole:
                return self._poster(clip)
            case LibraryRole.CLIP:
                return clip
            case _:
                return None

    def _poster(self, clip: Clip) -> QImage | None:
        poster = self._posters.get(clip.clip_id)
        if poster is None:
            self._remember(clip.clip_id, QImage())
            self.poster_wanted.emit(clip.clip_id, clip.path)
            return None
        self._posters.move_to_end(clip.clip_id)
        return None if poster.isNull() else poster

    def _remember(self, clip_id: str, poster: QImage) -> None:
        self._posters[clip_id] = poster
        self._posters.move_to_end(clip_id)
        while len(self._posters) > _MAX_POSTERS:
            self._posters.popitem(last=False)

    def _number(self) -> None:
        self._rows = {clip.clip_id: row for row, clip in enumerate(self._clips)}

    def _set_total(self, total: int) -> None:
        self._total = total
        self.total_changed.emit(total)
