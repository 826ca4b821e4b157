"""Imports dropped or chosen files into the library, and emits the progress."""

from __future__ import annotations

import asyncio
import os
from collections import deque
from collections.abc import AsyncGenerator, Callable, Iterable, Sequence
from contextlib import aclosing, suppress
from dataclasses import replace
from itertools import count
from pathlib import Path
from typing import TYPE_CHECKING

from msgspec import Struct
from PySide6.QtCore import QObject, Signal

from app.aio.tasks import TaskSet
from app.core import problems
from app.core.errors import FileTrouble, JournalUnusable, NotAVideo
from app.core.library.clip import FoundClip, ImportStep
from app.core.problem import Problem, ProblemKind

if TYPE_CHECKING:
    from app.engine.clips.importer import ClipImporter

_NAMED_FAILURES = 3
# A large import emits at most this many ids, to be shown.
MAX_NAMED_CLIPS = 500


class ImportSummary(Struct, frozen=True):
    """How many clips are new, how many were known, and how many files were no clip.

    `unread` files may be clips, but could not be read. `troubles` has one problem of each kind,
    of files and folders, with the number of others. `passed_over` says what in the folders was not
    tried. `first_ids` are ids of the first new clips;
    `first_failed` names the first file that is no clip.
    """

    added: int
    known: int
    failed: int
    unread: int
    was_stopped: bool
    troubles: tuple[Problem, ...] = ()
    first_ids: tuple[str, ...] = ()
    first_failed: tuple[Path, ...] = ()
    passed_over: tuple[Problem, ...] = ()

    @property
    def is_whole(self) -> bool:
        """Whether everything that was to be added is in the library."""
        return not (self.failed or self.troubles or self.was_stopped)

    @property
    def problem(self) -> Problem | None:
        """The problem to show about files that are no videos."""
        if not self.failed:
            return None
        names = ", ".join(f"“{path.name}”" for path in self.first_failed)
        if self.failed > len(self.first_failed):
            names += ", …"
        everything = self.added + self.known + self.failed + self.unread
        return problems.import_incomplete(
            failed=self.failed,
            all=everything,
            names=names,
        )


class ImportSoFar:
    """Counts the steps of an import; keeps no clips."""

    def __init__(self) -> None:
        self._first_ids: list[str] = []
        self._first_failed: list[Path] = []
        self._added = self._known = self._failed = self._unread = 0
        self._troubles: dict[ProblemKind, Problem] = {}
        self._passed_over: list[Problem] = []

    def take(self, step: ImportStep) -> None:
        """Count `step`."""
        for problem in step.passed_over:
            if problem.kind is problems.folder_unreadable:
                self.meet(problem)
            else:
                self._passed_over.append(problem)
        if step.passed_over:
            return
        if step.added:
            self._added += 1
            if len(self._first_ids) < MAX_NAMED_CLIPS:
                self._first_ids.append(step.added.clip_id)
        elif step.known:
            self._known += 1
        elif step.trouble:
            self._unread += 1
            self.meet(step.trouble)
        else:
            self._failed += 1
            if len(self._first_failed) < _NAMED_FAILURES:
                self._first_failed.append(step.path)

    def meet(self, trouble: Problem) -> None:
        """Count `trouble`; problems of one kind are kept once, as a full disk repeats them."""
        first = self._troubles.get(trouble.kind)
        others = 0 if first is None else first.others + 1
        self._troubles[trouble.kind] = replace(first or trouble, others=others)

    def summary(self, *, was_stopped: bool) -> ImportSummary:
        """The counts so far."""
        return ImportSummary(
            added=self._added,
            known=self._known,
            failed=self._failed,
            unread=self._unread,
            was_stopped=was_stopped,
            troubles=tuple(self._troubles.values()),
            first_ids=tuple(self._first_ids),
            first_failed=tuple(self._first_failed),
            passed_over=tuple(self._passed_over),
        )


_IMPORT = "import clips"
_SORTED_WITHIN_S = 10.0

Steps = AsyncGenerator[tuple[ImportStep, int, int], None]


class ImportService(QObject):
    """Inspects and imports files; what is added during an import becomes part of it."""

    looked_at = Signal(object)  # FoundClip, for a single file
    progress_changed = Signal(int, int)  # files done, files in all; 0 of 0: they are looked for
    imported = Signal(object)  # ImportSummary
    problem_met = Signal(object)  # Problem, with a single file or with the library
    not_open = Signal()  # nothing is imported: the library cannot be changed now

    def __init__(
        self,
        tasks: TaskSet,
        importer: Callable[[], ClipImporter | None],
        clips_dir: Callable[[], Path | None],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._tasks = tasks
        self._importer = importer
        self._clips_dir = clips_dir
        # The pending parts of the running import; None without one.
        self._parts: deque[Steps] | None = None
        self._drops = count(1)

    @property
    def is_importing(self) -> bool:
        """Whether an import is running; what is added now becomes part of it."""
        return self._parts is not None and self._tasks.is_running(_IMPORT)

    def take(self, paths: Sequence[Path]) -> None:
        """Inspect a single file (emits `looked_at`), or import several files or folders."""
        if importer := self._importer():
            # A new name each time: a second drop must not cancel the first.
            self._tasks.start(
                f"sort dropped files {next(self._drops)}", self._take(importer, paths)
            )
        else:
            self.not_open.emit()

    def add_all(self, files: Sequence[Path], folders: Sequence[Path]) -> None:
        """Copy `files` into the clips' folder, then add `folders` in place, as one import.

        Emits `imported` at the end.
        """
        if (importer := self._importer()) and (copies := self._clips_dir()):
            parts = [importer.add_folder(folder) for folder in folders]
            if folders and not self.is_importing:
                self.progress_changed.emit(0, 0)
            if files:
                parts.insert(0, importer.add_files(tuple(files), copies))
            self._begin(parts)
        else:
            self.not_open.emit()

    def stop(self) -> None:
        """Stop the import; added clips stay, and `imported` is emitted."""
        self._parts = None
        self._tasks.cancel(_IMPORT)

    def _begin(self, parts: Iterable[Steps]) -> None:
        if self._parts is not None and self.is_importing:
            self._parts.extend(parts)
            return
        self._parts = deque(parts)
        self._tasks.start(_IMPORT, self._import(self._parts))

    async def _take(self, importer: ClipImporter, paths: Sequence[Path]) -> None:
        folders: list[Path] = []
        # Paths on a disk that does not answer count as files, and are reported as unreadable.
        with suppress(TimeoutError):
            async with asyncio.timeout(_SORTED_WITHIN_S):
                await asyncio.to_thread(_find_folders, paths, folders)
        folders = list(folders)
        files = [path for path in paths if path not in folders]
        if len(files) == 1 and not folders:
            await self._look_at(importer, files[0])
        elif paths and importer is self._importer():
            self.add_all(files, folders)

    async def _look_at(self, importer: ClipImporter, path: Path) -> None:
        try:
            found: FoundClip = await importer.look_at(path)
        except NotAVideo as error:
            detail = error.problem.param("detail", "")
            self.problem_met.emit(problems.clip_unreadable(path=path, detail=detail))
        except FileTrouble as error:
            self.problem_met.emit(error.problem)
        else:
            self.looked_at.emit(found)

    async def _import(self, parts: deque[Steps]) -> None:
        so_far = ImportSoFar()
        was_stopped, unusable = True, None
        try:
            async with aclosing(self._steps_of(parts, so_far)) as running:
                async for step, done, total in running:
                    so_far.take(step)
                    self.progress_changed.emit(done, total)
            was_stopped = False
        except JournalUnusable as error:
            unusable = error.problem
        finally:
            if self._parts is parts:
                self._parts = None
            self.imported.emit(so_far.summary(was_stopped=was_stopped))
        if unusable is not None:
            # Last: a problem of the library matters more than the counts.
            self.problem_met.emit(unusable)

    async def _steps_of(self, parts: deque[Steps], so_far: ImportSoFar) -> Steps:
        """The steps of all `parts`, with the totals of the parts known so far."""
        before = 0
        while parts:
            done = 0
            async with aclosing(parts.popleft()) as running:
                try:
                    async for step, done, total in running:
                        yield step, before + done, before + total
                except FileTrouble as error:
                    # Go on with the other folders.
                    so_far.meet(error.problem)
            before += done


def _find_folders(paths: Sequence[Path], found: list[Path]) -> None:
    """Append the folders among `paths` to `found`; blocks."""
    for path in paths:
        if os.path.isdir(path):  # noqa: PTH112 never raises
            found.append(path)
