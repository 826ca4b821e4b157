"""What a user does with finished clips: rename, annotate, export, delete and restore them."""

import asyncio
from collections.abc import Awaitable, Callable, Iterator, Sequence
from pathlib import Path

from msgspec import Struct

from app.core import problems
from app.core.errors import FileTrouble, JournalUnusable, NotAVideo
from app.core.library.clip import AnnotationsChange, Clip
from app.core.library.clip_query import ClipQuery
from app.core.library.names import one_line
from app.core.library.ports import ClipFileStore, ClipLibrary, ClipRecipes, Trash
from app.core.ports import Clock
from app.engine.clips.batch_result import BatchProgress, BatchResult
from app.engine.clips.file_locator import FileLocator

# A job's answer about money is written between two batches and waits 50 ms at most.
_LOT_CLIPS = 50


class ClipServiceParts(Struct, frozen=True):
    """The dependencies of ClipService.

    `folder_of` returns the folder of a clip after a change of its collections, given the
    collections it has left; None leaves it where it is. `write_lock` is held during changes of
    files and library together, by all who make them.
    """

    library: ClipLibrary
    clip_files: ClipFileStore
    recipes: ClipRecipes
    trash: Trash
    clock: Clock
    folder_of: Callable[[Clip, Sequence[str]], Path | None]
    write_lock: asyncio.Lock


class ClipService:
    """Changes clips on disk and in the library, consistently even when interrupted.

    If the library cannot be written, the work ends: the result has what was done by then, and why
    it ended. If it can't be read, JournalUnusable is raised.
    """

    def __init__(self, parts: ClipServiceParts) -> None:
        self._parts = parts
        # One change at a time: a file must not be deleted in the middle of its renaming.
        self._write_lock = parts.write_lock
        self._where = FileLocator(parts.library, parts.clip_files, parts.recipes, parts.trash)

    async def change_annotations(
        self, clip_ids: Sequence[str], change: AnnotationsChange
    ) -> BatchResult:
        """Change the annotations of these clips; with new collections their files move folder.

        Many clips are changed in batches, each of them atomic.
        """
        follows = bool(change.add_collections or change.remove_collections)
        async with self._write_lock:
            so_far = BatchProgress()
            for lot in _lots(clip_ids):
                try:
                    clips = await self._parts.library.change_annotations(lot, change)
                except JournalUnusable as error:
                    so_far.fail(error.problem)
                    break
                if not follows:
                    so_far.add(clips)
                elif not await self._follow(clips, change.remove_collections, so_far):
                    break
            return so_far.done()

    async def rename_collection(self, name: str, new_name: str) -> BatchResult:
        """Rename a collection and move the files of its clips.

        If `new_name` exists, the two collections are merged.
        """
        return await self._regroup(
            name, lambda: self._parts.library.rename_collection(name, new_name)
        )

    async def remove_collection(self, name: str) -> BatchResult:
        """Remove a collection; its clips stay, and their files move where they now belong."""
        return await self._regroup(name, lambda: self._parts.library.remove_collection(name))

    async def rename(self, clip_id: str, title: str) -> BatchResult:
        """Give a clip and its file a title; an empty one restores the name from the prompt."""
        async with self._write_lock:
            return await self._in_lots([clip_id], lambda clip: self._rename(clip, one_line(title)))

    async def delete(self, clip_ids: Sequence[str]) -> BatchResult:
        """Move the clips' files to the system's trash; `put_back` undoes it."""
        async with self._write_lock:
            return await self._in_lots(clip_ids, self._delete)

    async def put_back(self, clip_ids: Sequence[str]) -> BatchResult:
        """Restore deleted clips and their files."""
        async with self._write_lock:
            return await self._in_lots(clip_ids, self._put_back)

    async def locate(self, clip_id: str, path: Path) -> BatchResult:
        """Accept `path`, chosen by the user, as a clip's file if the content is the same.

        For a clip without a content hash only the size is compared.
        """
        async with self._write_lock:
            return await self._in_lots([clip_id], lambda clip: self._locate(clip, path))

    async def copy_to(self, clip_id: str, target: Path) -> BatchResult:
        """Write a copy of a clip, including its recipe, to `target`."""
        return await self._in_lots([clip_id], lambda clip: self._copy(clip, target))

    async def export_without_recipe(self, clip_id: str, target: Path) -> BatchResult:
        """Write a copy without the recipe to `target`."""
        return await self._in_lots([clip_id], lambda clip: self._export(clip, target))

    async def copy_all_into(self, clip_ids: Sequence[str], folder: Path) -> BatchResult:
        """Write copies of these clips with their recipes into `folder`, under unused names."""
        return await self._in_lots(clip_ids, lambda clip: self._copy_into(clip, folder))

    async def export_all_without_recipe(
        self, clip_ids: Sequence[str], folder: Path, name: str
    ) -> BatchResult:
        """As `copy_all_into` without the recipes, all under names made from `name`.

        The name of a clip's file would give the prompt away.
        """
        return await self._in_lots(clip_ids, lambda clip: self._export_into(clip, folder, name))

    # --- internal -----------------------------------------------------------------------------

    async def _in_lots(
        self, clip_ids: Sequence[str], work: Callable[[Clip], Awaitable[Clip | None]]
    ) -> BatchResult:
        """Call `work` for every clip; an error with one file does not stop the others.

        `work` returns None when there was nothing to do.
        """
        so_far = BatchProgress()
        for lot in _lots(clip_ids):
            clips = await self._read(lot, so_far)
            try:
                for clip in clips or ():
                    await self._try(clip, work, so_far)
            except JournalUnusable as error:
                so_far.fail(error.problem)
                break
            if clips is None:
                break
        return so_far.done()

    async def _read(self, clip_ids: Sequence[str], so_far: BatchProgress) -> list[Clip] | None:
        """Return these clips; None if they cannot be read but `so_far` has something to return.

        Raises JournalUnusable when `so_far` is empty.
        """
        try:
            return await self._parts.library.clips(clip_ids)
        except JournalUnusable as error:
            if so_far.is_empty:
                raise
            so_far.fail(error.problem)
            return None

    @staticmethod
    async def _try(
        clip: Clip, work: Callable[[Clip], Awaitable[Clip | None]], so_far: BatchProgress
    ) -> None:
        try:
            if (done := await work(clip)) is not None:
                so_far.add([done])
        except FileTrouble as error:
            so_far.fail(error.problem)

    async def _regroup(self, name: str, change: Callable[[], Awaitable[None]]) -> BatchResult:
        """Call `change` for the collection `name`; then move the files of its clips, in batches."""
        async with self._write_lock:
            library, query = self._parts.library, ClipQuery(collection=name)
            clip_ids = await library.ids(query, await library.count(query), 0)
            await change()
            so_far = BatchProgress()
            for lot in _lots(clip_ids):
                clips = await self._read(lot, so_far)
                if clips is None or not await self._follow(clips, (name,), so_far):
                    break
            return so_far.done()

    async def _follow(
        self, clips: Sequence[Clip], left: Sequence[str], so_far: BatchProgress
    ) -> bool:
        """Move the files of these clips where they belong; False when that must end early.

        `left` are the collections they may have been in until now. The annotations of a clip are
        already changed, even if its file stays.
        """
        may_move = True
        for clip in clips:
            now = clip
            if may_move:
                try:
                    now = await self._put_in_its_folder(clip, left)
                except FileTrouble as error:
                    so_far.fail(error.problem)
                except JournalUnusable as error:
                    so_far.fail(error.problem)
                    may_move = False
            so_far.add([now])
        return may_move

    async def _put_in_its_folder(self, clip: Clip, left: Sequence[str]) -> Clip:
        folder = self._parts.folder_of(clip, left)
        if folder is None or clip.path.parent == folder or await self._where.is_out_of_reach(clip):
            return clip
        path = await self._parts.clip_files.move_to(clip.path, folder)
        return await self._parts.library.set_file(clip.clip_id, path) or clip

    async def _rename(self, clip: Clip, title: str) -> Clip:
        library, clip_ids = self._parts.library, [clip.clip_id]
        # Written first: when interrupted here, the clip has the new title and its file the old
        # name.
        named, *_ = await library.change_annotations(clip_ids, AnnotationsChange(title=title)) or [
            clip
        ]
        try:
            if await self._where.is_out_of_reach(clip):
                # The title is the user's choice; the file keeps its name.
                return named
            path = await self._parts.clip_files.rename(clip.path, title or clip.request.prompt)
        except FileTrouble:
            await library.change_annotations(
                clip_ids, AnnotationsChange(title=clip.annotations.title)
            )
            raise
        return await library.set_file(clip.clip_id, path) or named

    async def _delete(self, clip: Clip) -> Clip | None:
        if clip.trashed_at:
            # Reported as deleted, the clip would be restored when the user undoes the last action.
            return None
        library, now = self._parts.library, self._parts.clock.now()
        # Written first: when interrupted here, the clip is listed as deleted with its file still in
        # place. The reverse order could leave a clip whose file is missing without a reason.
        await library.set_trashed(clip.clip_id, now, None)
        trash_path = None
        try:
            if has_file := await self._where.has_file(clip):
                trash_path = await self._parts.trash.put(clip.path)
        except FileTrouble:
            if not await self._where.is_absent(clip.path):
                await library.set_trashed(clip.clip_id, None, None)
                raise
            has_file = False
        if clip.is_missing is has_file:
            # Even without a file the user wants the clip deleted. Restoring it gives back the same
            # entry.
            await library.set_missing([clip.clip_id], not has_file)
        return await library.set_trashed(clip.clip_id, now, trash_path) or clip

    async def _put_back(self, clip: Clip) -> Clip | None:
        if clip.trashed_at is None:
            # Nothing was done, so nothing may be reported as done.
            return None
        library = self._parts.library
        path = await self._where.in_place(clip)
        if path is None and (trash_path := await self._where.in_trash(clip)):
            path = await self._parts.trash.put_back(trash_path, clip.path)
        if path is None and not clip.is_missing and await self._where.may_be_back(clip):
            path = clip.path
        if path is not None:
            await library.set_file(clip.clip_id, path)
            if await self._where.is_absent(path):
                # A link whose file is gone.
                await library.set_missing([clip.clip_id], True)
        elif not clip.is_missing:
            detail = "it is no longer in the trash"
            raise FileTrouble(problems.put_back_failed(path=clip.path, detail=detail))
        return await library.set_trashed(clip.clip_id, None, None) or clip

    async def _locate(self, clip: Clip, path: Path) -> Clip:
        if not await self._where.is_same(clip, path):
            raise FileTrouble(problems.not_the_clip(path=path))
        content_hash = clip.content_hash or await self._parts.clip_files.content_hash(path)
        library = self._parts.library
        if clip.trashed_at:
            await library.set_trashed(clip.clip_id, None, None)
        return await library.set_file(clip.clip_id, path, content_hash) or clip

    async def _copy(self, clip: Clip, target: Path) -> Clip:
        await self._check_there(clip)
        await self._parts.clip_files.copy_to(clip.path, target)
        return clip

    async def _export(self, clip: Clip, target: Path) -> Clip:
        await self._check_there(clip)
        try:
            await self._parts.recipes.export_without(clip.path, target)
        except NotAVideo as error:
            detail = error.problem.param("detail", "")
            unreadable = problems.clip_unreadable(path=clip.path, detail=detail)
            raise FileTrouble(unreadable) from error
        return clip

    async def _copy_into(self, clip: Clip, folder: Path) -> Clip:
        await self._check_there(clip)
        await self._parts.clip_files.copy_into(clip.path, folder)
        return clip

    async def _export_into(self, clip: Clip, folder: Path, name: str) -> Clip:
        # First under a name that no other file has, because an export replaces a file.
        exported = folder / f"{clip.clip_id}{clip.path.suffix}"
        await self._export(clip, exported)
        try:
            await self._parts.clip_files.rename(exported, name)
        except FileTrouble:
            await self._parts.clip_files.take_back(exported)
            raise
        return clip

    async def _check_there(self, clip: Clip) -> None:
        """Raise FileTrouble (CLIP_MISSING, CLIP_UNREADABLE) when there is nothing to copy."""
        if await self._where.is_absent(clip.path):
            raise FileTrouble(problems.clip_missing(path=clip.path))
        # An empty file must not replace a good copy.
        if await self._parts.clip_files.size_bytes(clip.path) == 0:
            detail = "the file is empty"
            raise FileTrouble(problems.clip_unreadable(path=clip.path, detail=detail))


def _lots(clip_ids: Sequence[str]) -> Iterator[Sequence[str]]:
    for start in range(0, len(clip_ids), _LOT_CLIPS):
        yield clip_ids[start : start + _LOT_CLIPS]
