"""Brings back what was deleted, the latest first."""

from collections.abc import Iterable

from PySide6.QtCore import QObject, Slot
from PySide6.QtGui import QAction

from app.bridge.library_desk import LibraryDesk
from app.bridge.rooms import Mode
from app.core.clip import Clip
from app.core.problems import Problem, ProblemKind


class ClipUndo(QObject):
    """Remembers what was deleted until it is back; `action` is on while there is something.

    What could not be brought back can be tried again, and each library has its own past.
    """

    def __init__(self, desk: LibraryDesk, action: QAction, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._action = action
        # What was deleted together, the latest last, by library.
        self._all_deleted: dict[Mode, list[tuple[str, ...]]] = {}
        self._deleted: list[tuple[str, ...]] = []
        # What is being brought back: the next undo is about what was deleted before.
        self._under_way: set[str] = set()
        self._connect()

    def _connect(self) -> None:
        desk = self._desk
        self._action.triggered.connect(self.undo)
        desk.clips_deleted.connect(self._on_clips_deleted)
        desk.many_deleted.connect(self._on_many_deleted)
        desk.clips_back.connect(self._on_clips_back)
        desk.many_back.connect(self._on_many_back)
        # A deleted clip whose file was located is back as well.
        desk.clips_changed.connect(self._on_clips_back)
        desk.problem_met.connect(self._on_problem_met)

    def set_mode(self, mode: Mode) -> None:
        """The library of `mode` is open: undo is about what was deleted there."""
        self._deleted = self._all_deleted.setdefault(mode, [])
        self._under_way.clear()
        self._offer()

    @Slot()
    def undo(self) -> None:
        """Bring back what was deleted last; nothing happens when nothing was."""
        if self._desk.is_open and (waiting := self._waiting()):
            self._under_way.update(waiting[-1])
            self._desk.put_back(waiting[-1])
        self._offer()

    def _waiting(self) -> list[tuple[str, ...]]:
        return [ids for ids in self._deleted if self._under_way.isdisjoint(ids)]

    def _offer(self) -> None:
        self._action.setEnabled(bool(self._waiting()))

    @Slot(object)
    def _on_clips_deleted(self, clips: tuple[Clip, ...]) -> None:
        self._on_many_deleted(tuple(clip.clip_id for clip in clips))

    @Slot(object)
    def _on_many_deleted(self, clip_ids: tuple[str, ...]) -> None:
        # Whoever deletes twice before the answer deletes once.
        known = {clip_id for ids in self._deleted for clip_id in ids}
        if fresh := tuple(clip_id for clip_id in clip_ids if clip_id not in known):
            self._deleted.append(fresh)
        self._offer()

    @Slot(object)
    def _on_clips_back(self, clips: tuple[Clip, ...]) -> None:
        if self._deleted:
            self._on_many_back(clip.clip_id for clip in clips if clip.trashed_at is None)

    @Slot(object)
    def _on_many_back(self, clip_ids: Iterable[str]) -> None:
        back = set(clip_ids)
        self._under_way -= back
        left = (tuple(each for each in ids if each not in back) for ids in self._deleted)
        self._deleted[:] = [ids for ids in left if ids]
        self._offer()

    @Slot(object)
    def _on_problem_met(self, problem: Problem) -> None:
        if problem.kind is ProblemKind.PUT_BACK_FAILED:
            # What the trash no longer has must not keep what was deleted before from coming back.
            self._deleted.sort(key=self._under_way.isdisjoint)
        self._under_way.clear()
        self._offer()
