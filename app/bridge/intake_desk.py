"""Takes files that were dropped or chosen into the library, and tells how far it is."""

from collections import deque
from collections.abc import AsyncGenerator, Callable, Iterable, Sequence
from contextlib import aclosing
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from app.bridge.rooms import Rooms
from app.core.clip import Clip
from app.core.errors import FileTrouble, JournalUnusable, NotAVideo
from app.core.found_clip import FoundClip, ImportStep
from app.core.problems import Problem, ProblemKind, problem
from app.engine.tasks import TaskSet

_LOOK = "look at dropped files"
_IMPORT = "import clips"
_NAMED_FAILURES = 3

Steps = AsyncGenerator[tuple[ImportStep, int, int], None]


@dataclass(frozen=True, slots=True)
class ImportSummary:
    """What an import brought: new clips, those that were known already, and what was no clip.

    `unread` files may be clips, but the disk stood in the way.
    """

    added: tuple[Clip, ...]
    known: tuple[Clip, ...]
    failed: tuple[Path, ...]
    was_stopped: bool
    unread: tuple[Path, ...] = ()

    @property
    def problem(self) -> Problem | None:
        """What to tell of the files that could not be added."""
        if not self.failed:
            return None
        names = ", ".join(f"“{path.name}”" for path in self.failed[:_NAMED_FAILURES])
        if len(self.failed) > _NAMED_FAILURES:
            names += ", …"
        everything = sum(map(len, (self.added, self.known, self.failed, self.unread)))
        return problem(
            ProblemKind.IMPORT_INCOMPLETE,
            failed=f"{len(self.failed):,}",
            all=f"{everything:,}",
            names=names,
        )


class IntakeDesk(QObject):
    """Looks into files and imports them; what comes during an import is done after it."""

    looked_at = Signal(object)  # FoundClip, for a single file
    progress_changed = Signal(int, int)  # files done, files in all
    imported = Signal(object)  # ImportSummary
    problem_met = Signal(object)  # Problem

    def __init__(
        self, tasks: TaskSet, rooms: Callable[[], Rooms | None], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._tasks = tasks
        self._rooms = rooms
        # What is still to come of the import that is under way.
        self._parts: deque[Steps] | None = None

    @property
    def is_importing(self) -> bool:
        """Whether an import is under way; whatever is added now becomes part of it."""
        return self._parts is not None and self._tasks.is_running(_IMPORT)

    def look_at(self, path: Path) -> None:
        """Find out what the file at `path` is; `looked_at` or `problem_met` tells."""
        if rooms := self._rooms():
            self._tasks.start(_LOOK, self._look_at(rooms, path))

    def add_files(self, paths: Sequence[Path]) -> None:
        """Copy these files into the videos' folder and add them; `imported` tells in the end."""
        if rooms := self._rooms():
            self._begin([rooms.importer.add_files(tuple(paths), rooms.clips_dir)])

    def add_folder(self, folder: Path) -> None:
        """Add all clips of `folder` where they lie; `imported` tells in the end."""
        if rooms := self._rooms():
            self._begin([rooms.importer.add_folder(folder)])

    def add_all(self, files: Sequence[Path], folders: Sequence[Path]) -> None:
        """Add `files` as `add_files` does and then each folder; all of it is one import."""
        if rooms := self._rooms():
            importer, copies = rooms.importer, rooms.clips_dir
            parts = [importer.add_folder(folder) for folder in folders]
            if files:
                parts.insert(0, importer.add_files(tuple(files), copies))
            self._begin(parts)

    def stop(self) -> None:
        """End an import; what was added stays, and `imported` tells."""
        self._parts = None
        self._tasks.cancel(_IMPORT)

    def _begin(self, parts: Iterable[Steps]) -> None:
        if self._parts is not None and self.is_importing:
            self._parts.extend(parts)
            return
        self._parts = deque(parts)
        self._tasks.start(_IMPORT, self._import(self._parts))

    async def _look_at(self, rooms: Rooms, path: Path) -> None:
        try:
            found: FoundClip = await rooms.importer.look_at(path)
        except NotAVideo as error:
            detail = dict(error.problem.params).get("detail", "")
            kind = ProblemKind.CLIP_UNREADABLE
            self.problem_met.emit(problem(kind, path=path, detail=detail))
        except FileTrouble as error:
            self.problem_met.emit(error.problem)
        else:
            self.looked_at.emit(found)

    async def _import(self, parts: deque[Steps]) -> None:
        added: list[Clip] = []
        known: list[Clip] = []
        failed: list[Path] = []
        unread: list[Path] = []
        told = set[ProblemKind]()
        was_stopped = True
        try:
            async with aclosing(self._steps_of(parts)) as running:
                async for step, done, total in running:
                    if step.added:
                        added.append(step.added)
                    elif step.known:
                        known.append(step.known)
                    elif step.trouble:
                        unread.append(step.path)
                        # A full disk says the same of every file.
                        if step.trouble.kind not in told:
                            self.problem_met.emit(step.trouble)
                        told.add(step.trouble.kind)
                    else:
                        failed.append(step.path)
                    self.progress_changed.emit(done, total)
            was_stopped = False
        except JournalUnusable as error:
            self.problem_met.emit(error.problem)
        finally:
            if self._parts is parts:
                self._parts = None
            ends = (tuple(added), tuple(known), tuple(failed), was_stopped, tuple(unread))
            self.imported.emit(ImportSummary(*ends))

    async def _steps_of(self, parts: deque[Steps]) -> Steps:
        """The steps of all `parts`, counted together as far as their files are known by then."""
        before = 0
        while parts:
            done = 0
            async with aclosing(parts.popleft()) as running:
                try:
                    async for step, done, total in running:
                        yield step, before + done, before + total
                except FileTrouble as error:
                    # One folder that cannot be read is no reason to leave the others.
                    self.problem_met.emit(error.problem)
            before += done
