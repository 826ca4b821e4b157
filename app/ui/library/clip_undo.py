"""Undo for deleted clips, the latest first."""

from collections.abc import Iterable

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtGui import QAction

from app.bridge.library.imports import ImportSummary
from app.bridge.library.library_actions import LibraryActions
from app.bridge.services import Mode
from app.core import problems
from app.core.library.clip import Clip
from app.core.problem import Problem

# The clips of each deletion, the latest last, by library.
History = dict[Mode, list[tuple[str, ...]]]


class ClipUndo(QObject):
    """Remembers what was deleted until it is restored; enables `action` while there is something.

    A failed restore can be tried again, and each library has its own history.
    """

    latest_is_back = Signal()  # all clips of the latest deletion

    def __init__(
        self, library_actions: LibraryActions, action: QAction, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._library_actions = library_actions
        self._action = action
        self._all_deleted: History = {}
        self._deleted: list[tuple[str, ...]] = []
        # The clips of the latest deletion that are not restored yet, in their order.
        self._latest: dict[str, None] = {}
        # Clips that are being restored: the next undo is about an earlier deletion.
        self._under_way: set[str] = set()
        self._connect()

    def _connect(self) -> None:
        library_actions = self._library_actions
        self._action.triggered.connect(self.undo)
        library_actions.clips_deleted.connect(self._on_clips_deleted)
        library_actions.many_deleted.connect(self._on_many_deleted)
        library_actions.clips_back.connect(self._on_clips_back)
        library_actions.many_back.connect(self._on_many_back)
        # A deleted clip whose file was located is restored as well.
        library_actions.clips_changed.connect(self._on_clips_back)
        library_actions.problem_met.connect(self._on_problem_met)

    def history(self) -> History:
        """What was deleted, for `restore`."""
        return self._all_deleted

    def restore(self, history: History, mode: Mode) -> None:
        """Go on with the history of another window, in the library of `mode`."""
        self._all_deleted = history
        self.set_mode(mode)

    def set_mode(self, mode: Mode) -> None:
        """Use the history of the library of `mode`, which is open now."""
        self._deleted = self._all_deleted.setdefault(mode, [])
        self._latest.clear()
        self._under_way.clear()
        self._offer()

    @Slot()
    def undo(self) -> None:
        """Restore the latest deletion; nothing happens without one."""
        if waiting := self._waiting():
            self._bring_back(waiting[-1])

    def undo_latest(self) -> None:
        """Restore only the latest deletion that was reported."""
        self._bring_back(tuple(self._latest))

    @Slot(object)
    def on_imported(self, summary: ImportSummary) -> None:
        """Forget deleted clips that an import restored by a copy."""
        self._on_many_back(summary.first_ids)

    def _bring_back(self, clip_ids: tuple[str, ...]) -> None:
        if self._library_actions.is_open and clip_ids:
            self._under_way.update(clip_ids)
            self._library_actions.put_back(clip_ids)
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
        # A clip is reported as deleted once: an earlier entry was restored without a report.
        self._latest.clear()
        self._forget(clip_ids)
        self._deleted.append(clip_ids)
        self._latest = dict.fromkeys(clip_ids)
        self._offer()

    @Slot(object)
    def _on_clips_back(self, clips: tuple[Clip, ...]) -> None:
        if self._deleted:
            self._on_many_back(clip.clip_id for clip in clips if clip.trashed_at is None)

    @Slot(object)
    def _on_many_back(self, clip_ids: Iterable[str]) -> None:
        self._forget(clip_ids)
        self._offer()

    def _forget(self, clip_ids: Iterable[str]) -> None:
        back = set(clip_ids)
        self._under_way -= back
        left = (tuple(each for each in ids if each not in back) for ids in self._deleted)
        self._deleted[:] = [ids for ids in left if ids]
        if self._latest:
            for clip_id in back:
                self._latest.pop(clip_id, None)
            if not self._latest:
                self.latest_is_back.emit()

    @Slot(object)
    def _on_problem_met(self, problem: Problem) -> None:
        if problem.kind is problems.put_back_failed:
            # Clips that the trash no longer has must not block earlier deletions.
            self._deleted.sort(key=self._under_way.isdisjoint)
        self._under_way.clear()
        self._offer()
