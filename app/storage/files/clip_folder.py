"""The folder of finished clips: part files, and final names that are never used twice."""

import asyncio
import errno
import os
import re
import threading
from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import replace
from datetime import datetime, tzinfo
from decimal import Decimal
from itertools import count
from pathlib import Path
from typing import TypeVar

from app.core.errors import FolderUnusable
from app.core.library.clip import Clip
from app.core.library.name_pattern import (
    NameFacts,
    Naming,
    facts_of_clip,
    facts_of_request,
    folder_of,
    name_parts,
)
from app.core.request import GenerationRequest
from app.core.settings import FoldersBy
from app.fs.atomic import sync_file, sync_folder
from app.fs.disk_space import check_disk_space
from app.fs.hashing import content_hash, have_same_content
from app.fs.in_use import delete
from app.fs.moves import appear_as
from app.fs.path_length import longest_folder_name, longest_name
from app.storage.disk_errors import folder_unusable
from app.storage.files.clip_names import MAX_NAME_CHARACTERS, clip_name, folder_name
from app.storage.files.part_file import FolderPartFile, KeptNote, read_note

T = TypeVar("T")

_NOTE = ".kept"
# What a take has beside its clip: the note about it, the part, and what goes with that.
_LEFT = re.compile(r"\.(?P<take_id>.+?)\.(kept|part(\.unfinished|\.validator)?)", re.DOTALL)


class ClipFolder:
    """See core.ports.ClipFiles; for `folder`, which is created when it is first needed.

    If `must_exist` is given, the folder is used only while that one, itself or its parent, exists.
    Dates in names are in the time zone `zone`, by default this computer's. `naming` is called for
    each new clip, so that a changed setting applies at once. `makes_chosen` is whether a chosen
    folder may be created in its parent.
    """

    def __init__(
        self,
        folder: Path,
        zone: tzinfo | None = None,
        naming: Callable[[], Naming] = Naming,
        *,
        makes_chosen: bool = False,
        must_exist: Path | None = None,
    ) -> None:
        self._folder = folder
        self._zone = zone
        self._naming = naming
        self._makes_chosen = makes_chosen
        self._must_exist = must_exist

    @property
    def folder(self) -> Path:
        """The folder of the clips."""
        return self._folder

    def folder_of(self, clip: Clip, left: Sequence[str] = ()) -> Path | None:
        """The folder for a clip whose collections have changed; None: leave it where it is.

        A clip follows its collections only with that naming pattern, and only out of a folder that
        Gallop itself uses: the videos' folder, that of a month, of one of its collections or of the
        ones it has `left`. Files in any other folder were arranged by the user.
        """
        if self._naming().folders_by is not FoldersBy.COLLECTION:
            return None
        facts = facts_of_clip(clip, clip.made_at.astimezone(self._zone))
        names = (*clip.annotations.collections, *left)
        ours = {self._folder, self._below(FoldersBy.MONTH, facts)}
        ours.update(
            self._below(FoldersBy.COLLECTION, replace(facts, collection=name)) for name in names
        )
        return self._below(FoldersBy.COLLECTION, facts) if clip.path.parent in ours else None

    async def in_folder(self, folder: Path) -> "ClipFolder | None":
        """A missing folder is not created: its disk may be disconnected."""
        if folder == self._folder:
            return self
        is_usable = await asyncio.to_thread(_is_usable, folder)
        return ClipFolder(folder, self._zone, self._naming) if is_usable else None

    def chosen(self, folder: Path) -> "ClipFolder":
        must_exist = folder.parent if self._makes_chosen else folder
        return ClipFolder(folder, self._zone, self._naming, must_exist=must_exist)

    async def open_part(self, take_id: str) -> FolderPartFile:
        loop = asyncio.get_running_loop()
        opening = loop.run_in_executor(None, self._open_part, take_id)
        try:
            return await asyncio.shield(opening)
        except OSError as error:
            raise folder_unusable(self._folder, error) from error
        except asyncio.CancelledError:
            # Close the file that the thread is still opening; no one else would. A disk error must
            # not replace the cancellation.
            with suppress(OSError, FolderUnusable):
                part = await opening
                await part.close()
            raise

    async def keep(
        self,
        take_id: str,
        request: GenerationRequest,
        made_at: datetime,
        api_job_id: str = "",
        cost_usd: Decimal | None = None,
    ) -> Path:
        """Give a complete part file its final, safe, short, unused name; returns the path.

        The bytes are on disk before the name is. Until `settle`, `kept_path` returns the clip, and
        keeping it again returns the same path. Raises FolderUnusable.
        """
        facts = facts_of_request(request, made_at.astimezone(self._zone), api_job_id, cost_usd)
        naming = self._naming()
        return await self._in_thread(lambda: self._keep(take_id, facts, naming))

    async def kept_path(self, take_id: str) -> Path | None:
        return await self._in_thread(lambda: self._kept_path(take_id))

    async def settle(self, take_id: str) -> None:
        await self._in_thread(lambda: self._settle(take_id))

    async def unsettled(self) -> list[str]:
        return await self._in_thread(self._unsettled)

    async def discard(self, take_id: str) -> None:
        await self._in_thread(lambda: self._throw_away(take_id))

    async def drop_second(
        self, take_id: str, saved: Sequence[Path], path: Path | None = None
    ) -> None:
        await self._in_thread(lambda: self._drop_second(take_id, saved, path))

    async def check_disk_space(self, size_bytes: int) -> None:
        await self._in_thread(lambda: self._check_space(size_bytes))

    async def _in_thread(self, work: Callable[[], T]) -> T:
        try:
            return await asyncio.to_thread(work)
        except OSError as error:
            raise folder_unusable(self._folder, error) from error

    def make(self) -> None:
        """Create the folder if it may be created; blocks. Raises OSError."""
        if self._must_exist is None:
            self._folder.mkdir(parents=True, exist_ok=True)
        elif not self._must_exist.is_dir():
            raise FileNotFoundError(errno.ENOENT, os.strerror(errno.ENOENT))
        else:
            self._folder.mkdir(exist_ok=True)

    def _check_space(self, size_bytes: int) -> None:
        self.make()
        check_disk_space(self._folder, size_bytes)

    def _open_part(self, take_id: str) -> FolderPartFile:
        self.make()
        path = self._part_path(take_id)
        try:
            if path.stat().st_nlink > 1:
                # The program ended after naming the clip and before removing the part's name.
                # Writing to the part would change the finished clip.
                delete(path)
        except FileNotFoundError:
            pass
        return FolderPartFile(path, self._validator_path(take_id))

    def _keep(self, take_id: str, facts: NameFacts, naming: Naming) -> Path:
        if kept := self._kept_path(take_id):
            return kept
        size_bytes = sync_file(self._part_path(take_id))
        folder = self._made(self._below(naming.folders_by, facts))
        try:
            clip = self._name(take_id, facts, naming.pattern, folder, size_bytes)
        except OSError as error:
            if error.errno != errno.EXDEV or folder == self._folder:
                raise
            # Another disk was mounted in the folder's place; keep the clip all the same.
            clip = self._name(take_id, facts, naming.pattern, self._folder, size_bytes)
        sync_folder(clip.parent)
        self._discard(take_id)
        return clip

    def _name(
        self, take_id: str, facts: NameFacts, pattern: str, folder: Path, size_bytes: int
    ) -> Path:
        """Give the part file the first unused name in `folder`."""
        parts = name_parts(pattern, facts)
        room = longest_name(folder, MAX_NAME_CHARACTERS)
        content = content_hash(self._part_path(take_id), threading.Event())
        for number in count(1):
            clip = folder / clip_name(parts, number, max_characters=room)
            if not clip.exists():
                noted = clip.relative_to(self._folder).as_posix()
                KeptNote(noted, size_bytes, content).write(self._note_path(take_id))
                with suppress(FileExistsError):
                    appear_as(self._part_path(take_id), clip)
                    break
            # Another process with this take may have used this name just now.
            if self._kept_path(take_id) == clip:
                break
        return clip

    def _below(self, folders_by: FoldersBy, facts: NameFacts) -> Path:
        room = longest_folder_name(self._folder, MAX_NAME_CHARACTERS)
        return self._folder / folder_name(folder_of(folders_by, facts), room)

    def _made(self, folder: Path) -> Path:
        """Create `folder`; returns the videos' folder when its name is taken by something else."""
        if folder == self._folder:
            return folder
        try:
            folder.mkdir()
        except FileExistsError:
            return folder if folder.is_dir() else self._folder
        sync_folder(self._folder)
        return folder

    def _kept_path(self, take_id: str) -> Path | None:
        note = read_note(self._note_path(take_id))
        return note.clip_beside(self._part_path(take_id)) if note else None

    def _settle(self, take_id: str) -> None:
        # The note last, so that an interrupted call is repeated.
        self._discard(take_id)
        delete(self._note_path(take_id), missing_ok=True)

    def _drop_second(self, take_id: str, saved: Sequence[Path], path: Path | None) -> None:
        path = path or self._kept_path(take_id)
        there = [clip for clip in saved if clip.exists()]
        # The same file under two paths, as through a linked folder, is not a second one.
        if path is None or any(path.samefile(clip) for clip in there):
            return
        if any(have_same_content(path, clip) for clip in there):
            delete(path)
            self._settle(take_id)

    def _unsettled(self) -> list[str]:
        try:
            names = [path.name for path in self._folder.iterdir()]
        except FileNotFoundError:
            return []
        found = (_LEFT.fullmatch(name) for name in names)
        return sorted({each["take_id"] for each in found if each})

    def _throw_away(self, take_id: str) -> None:
        # The note of a clip that was never named must not outlive the part. Otherwise it could
        # later name another clip.
        if self._kept_path(take_id) is None:
            self._discard(take_id, self._note_path(take_id))
        else:
            self._discard(take_id)

    def _discard(self, take_id: str, *others: Path) -> None:
        part = self._part_path(take_id)
        # A crash may have left a copy of the part that was to get the recipe.
        copy = part.with_name(f"{part.name}.unfinished")
        for path in (*others, part, copy, self._validator_path(take_id)):
            try:
                delete(path, missing_ok=True)
            except NotADirectoryError:
                # There is a file in place of the folder, so there is no part in it.
                return

    def _part_path(self, take_id: str) -> Path:
        return self._folder / f".{take_id}.part"

    def _validator_path(self, take_id: str) -> Path:
        return self._folder / f".{take_id}.part.validator"

    def _note_path(self, take_id: str) -> Path:
        return self._folder / f".{take_id}{_NOTE}"


def _is_usable(folder: Path) -> bool:
    return folder.is_dir() and os.access(folder, os.W_OK | os.X_OK)
