"""Carries out a user's actions on clips of the library."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Coroutine, Sequence
from dataclasses import replace
from functools import partial
from itertools import count
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, SignalInstance

from app.aio.tasks import ShieldedTasks, TaskSet
from app.core import problems
from app.core.errors import JournalUnusable
from app.core.library.clip import AnnotationsChange
from app.core.library.clip_query import ClipQuery, SavedSearch
from app.core.problem import Problem

if TYPE_CHECKING:
    from app.core.library.ports import ClipLibrary
    from app.engine.clips.batch_result import BatchResult
    from app.engine.clips.clip_service import ClipService

# Closing the services waits this long for a file that is being copied to another disk.
_LAST_STEP_S = 60.0


class LibraryActions(QObject):
    """Carries out actions on clips; signals report the results.

    Results of more than MAX_LISTED_CLIPS clips are emitted as ids only, by the `many_...` signals.
    """

    clips_changed = Signal(object)  # tuple of Clips as they are now
    clips_deleted = Signal(object)  # tuple of Clips, for undo
    clips_back = Signal(object)  # tuple of Clips
    many_changed = Signal(object)  # tuple of clip ids
    many_deleted = Signal(object)  # tuple of clip ids, for undo
    many_back = Signal(object)  # tuple of clip ids
    annotated = Signal(object, int)  # AnnotationsChange, and on how many clips
    looked_up = Signal(object)  # tuple of Clips
    copy_written = Signal(object)  # tuple of the Clips that were copied
    copies_written = Signal(object, int)  # the folder, and how many copies are new in it
    tags_listed = Signal(object)  # tuple of NamedCounts
    collections_listed = Signal(object)  # tuple of NamedCounts
    searches_listed = Signal(object)  # tuple of SavedSearches
    clips_counted = Signal(int)  # how many clips there are in all
    problem_met = Signal(object)  # Problem
    not_open = Signal()  # nothing was done: the library cannot be changed now

    def __init__(
        self,
        tasks: TaskSet,
        library: Callable[[], ClipLibrary | None],
        clip_service: Callable[[], ClipService | None],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._tasks = tasks
        self._library = library
        self._clip_service = clip_service
        # Shielded: a moved file must also be recorded as moved.
        self._steps = ShieldedTasks()
        self._numbers = count(1)

    @property
    def is_open(self) -> bool:
        """Whether there is a library to act on, not only one to look at."""
        return self._clip_service() is not None

    async def finish(self) -> None:
        """Return when no action is half done; to be awaited before the services are closed."""
        await self._steps.finish(_LAST_STEP_S)

    # --- clips -------------------------------------------------------------------------------

    def change_annotations(self, clip_ids: Sequence[str], change: AnnotationsChange) -> None:
        """Change the annotations of these clips; emits `clips_changed` and `annotated`."""
        self._keep(
            lambda clip_service: clip_service.change_annotations(clip_ids, change),
            self.clips_changed,
            self.many_changed,
            lambda clips: self.annotated.emit(change, clips),
        )

    def rename(self, clip_id: str, title: str) -> None:
        """Rename a clip and its file; emits `clips_changed`."""
        self._keep(lambda clip_service: clip_service.rename(clip_id, title), self.clips_changed)

    def locate(self, clip_id: str, path: Path) -> None:
        """Set the path of a clip's file; emits `clips_changed` or `problem_met`."""
        self._keep(lambda clip_service: clip_service.locate(clip_id, path), self.clips_changed)

    def delete(self, clip_ids: Sequence[str]) -> None:
        """Move clips to the trash; emits `clips_deleted` with those that were moved."""
        self._keep(
            lambda clip_service: clip_service.delete(clip_ids),
            self.clips_deleted,
            self.many_deleted,
        )

    def put_back(self, clip_ids: Sequence[str]) -> None:
        """Restore deleted clips; emits `clips_back` with those that were restored."""
        self._keep(
            lambda clip_service: clip_service.put_back(clip_ids), self.clips_back, self.many_back
        )

    def copy_to(self, clip_id: str, target: Path) -> None:
        """Write a copy of a clip to `target`; emits `copy_written`."""
        self._keep(lambda clip_service: clip_service.copy_to(clip_id, target), self.copy_written)

    def export_without_recipe(self, clip_id: str, target: Path) -> None:
        """Write a copy without the recipe to `target`; emits `copy_written`."""
        self._keep(
            lambda clip_service: clip_service.export_without_recipe(clip_id, target),
            self.copy_written,
        )

    def copy_all_into(self, clip_ids: Sequence[str], folder: Path) -> None:
        """Write copies of these clips into `folder`; emits `copies_written`."""
        self._keep(
            lambda clip_service: clip_service.copy_all_into(clip_ids, folder),
            on_done=lambda clips: self.copies_written.emit(folder, clips),
        )

    def export_all_without_recipe(self, clip_ids: Sequence[str], folder: Path, name: str) -> None:
        """As `copy_all_into`, without recipes, under names made from `name`."""
        self._keep(
            lambda clip_service: clip_service.export_all_without_recipe(clip_ids, folder, name),
            on_done=lambda clips: self.copies_written.emit(folder, clips),
        )

    def look_up(self, clip_ids: Sequence[str]) -> None:
        """Read these clips; emits `looked_up` unless a newer call replaces this one."""
        if library := self._library():
            self._tasks.start("look up clips", self._look_up(library, clip_ids))

    def read_again(self, clip_ids: Sequence[str]) -> None:
        """Read clips whose files changed outside of Gallop; emits `clips_changed`."""
        if library := self._library():
            self._run(self._read_again(library, clip_ids))

    # --- names in use ------------------------------------------------------------------------

    def list_names(self) -> None:
        """Read tags, collections and saved searches, and count the clips; emits each."""
        if library := self._library():
            self._tasks.start("list the library's names", self._list_names(library))

    def save_search(self, search: SavedSearch) -> None:
        """Save a search under its name."""
        self._change_list(lambda library: library.save_search(search))

    def remove_search(self, name: str) -> None:
        """Delete a saved search."""
        self._change_list(lambda library: library.remove_search(name))

    def add_collection(self, name: str) -> None:
        """Create an empty collection."""
        self._change_list(lambda library: library.add_collection(name))

    def rename_collection(self, name: str, new_name: str) -> None:
        """Rename a collection; emits `clips_changed` for its clips."""
        self._keep(
            lambda clip_service: clip_service.rename_collection(name, new_name),
            self.clips_changed,
            self.many_changed,
        )

    def remove_collection(self, name: str) -> None:
        """Delete a collection but not its clips; emits `clips_changed` for them."""
        self._keep(
            lambda clip_service: clip_service.remove_collection(name),
            self.clips_changed,
            self.many_changed,
        )

    # --- inside ------------------------------------------------------------------------------

    def _keep(
        self,
        action: Callable[[ClipService], Awaitable[BatchResult]],
        signal: SignalInstance | None = None,
        of_many: SignalInstance | None = None,
        on_done: Callable[[int], None] = lambda clips: None,
    ) -> None:
        if (clip_service := self._clip_service()) and (library := self._library()):
            change = partial(action, clip_service)
            self._run(self._carry_out(change, library, signal, of_many, on_done))
        else:
            self.not_open.emit()

    def _change_list(self, action: Callable[[ClipLibrary], Awaitable[None]]) -> None:
        if self.is_open and (library := self._library()):
            self._run(self._list_after(action, library))
        else:
            self.not_open.emit()

    def _run(self, work: Coroutine[None, None, None]) -> None:
        # A new name each time: a second action must not cancel the first.
        self._tasks.start(f"library {next(self._numbers)}", self._steps.run(work))

    async def _look_up(self, library: ClipLibrary, clip_ids: Sequence[str]) -> None:
        self.looked_up.emit(tuple(await library.clips(clip_ids)))

    async def _read_again(self, library: ClipLibrary, clip_ids: Sequence[str]) -> None:
        if clips := tuple(await library.clips(clip_ids)):
            self.clips_changed.emit(clips)

    async def _carry_out(
        self,
        change: Callable[[], Awaitable[BatchResult]],
        library: ClipLibrary,
        signal: SignalInstance | None,
        of_many: SignalInstance | None,
        on_done: Callable[[int], None],
    ) -> None:
        try:
            done = await change()
        except JournalUnusable as error:
            # Emitted here, so that a player that closed the clip's file can open it again.
            self.problem_met.emit(_of_library(error.problem))
            return
        if done.clips and signal is not None:
            signal.emit(done.clips)
        elif done.many_ids and of_many is not None:
            of_many.emit(done.many_ids)
        if clips := len(done.clips) or len(done.many_ids):
            on_done(clips)
        # Last, so that a success does not hide a problem.
        for problem in done.problems:
            self.problem_met.emit(_of_library(problem))
        await self._list_names(library)

    async def _list_after(
        self, action: Callable[[ClipLibrary], Awaitable[None]], library: ClipLibrary
    ) -> None:
        try:
            await action(library)
        except JournalUnusable as error:
            self.problem_met.emit(_of_library(error.problem))
            return
        await self._list_names(library)

    async def _list_names(self, library: ClipLibrary) -> None:
        self.tags_listed.emit(tuple(await library.tags()))
        self.collections_listed.emit(tuple(await library.collections()))
        self.searches_listed.emit(tuple(await library.saved_searches()))
        self.clips_counted.emit(await library.count(ClipQuery()))


def _of_library(met: Problem) -> Problem:
    """`met` as a problem of the library: an action on a clip sends nothing."""
    if met.kind is problems.journal_unwritable:
        return replace(met, kind=problems.library_unwritable)
    return met
