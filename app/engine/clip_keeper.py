"""What a person does with finished clips: name them, mark them, delete them and bring them back."""

import asyncio
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from app.core.clip import Clip, MarksChange
from app.core.errors import FileTrouble
from app.core.library_ports import ClipLibrary, ClipRecipes, ClipShelf, Trash
from app.core.ports import Clock
from app.core.problems import Problem, ProblemKind, problem


@dataclass(frozen=True, slots=True)
class KeeperParts:
    """What looking after clips takes.

    `folder_of` is the folder a clip belongs in by the person's own order on disk; None leaves it
    where it is.
    """

    library: ClipLibrary
    shelf: ClipShelf
    recipes: ClipRecipes
    trash: Trash
    clock: Clock
    folder_of: Callable[[Clip], Path | None]


@dataclass(frozen=True, slots=True)
class Done:
    """The clips something was done with, as they are now, and what went wrong with the others."""

    clips: tuple[Clip, ...] = ()
    problems: tuple[Problem, ...] = ()


class ClipKeeper:
    """Changes clips, on disk and in the library, so that both agree whenever it is cut off.

    Every method raises JournalUnusable.
    """

    def __init__(self, parts: KeeperParts) -> None:
        self._parts = parts
        # One change at a time: a file that is being renamed must not be deleted half way.
        self._turn = asyncio.Lock()

    async def change_marks(self, clip_ids: Sequence[str], change: MarksChange) -> Done:
        """Change what is said of these clips; those that changed collections move folder."""
        async with self._turn:
            clips = await self._parts.library.change_marks(clip_ids, change)
            if not (change.add_collections or change.remove_collections):
                return Done(tuple(clips))
            return await self._for_each(clips, self._put_in_its_folder)

    async def rename(self, clip_id: str, title: str) -> Done:
        """Give a clip and its file a name of their own; an empty one is the prompt's again."""
        async with self._turn:
            before = await self._parts.library.clips([clip_id])
            done = await self._for_each(before, lambda clip: self._rename_file(clip, title))
            if done.problems:
                return done
            change = MarksChange(title=title.strip())
            return Done(tuple(await self._parts.library.change_marks([clip_id], change)))

    async def delete(self, clip_ids: Sequence[str]) -> Done:
        """Move the clips' files into the system's trash; `put_back` undoes it."""
        async with self._turn:
            clips = await self._parts.library.clips(clip_ids)
            return await self._for_each(clips, self._delete)

    async def put_back(self, clip_ids: Sequence[str]) -> Done:
        """Bring deleted clips and their files back."""
        async with self._turn:
            clips = await self._parts.library.clips(clip_ids)
            return await self._for_each(clips, self._put_back)

    async def locate(self, clip_id: str, path: Path) -> Done:
        """The person says that a clip's file is at `path`: believe it if the content is the same.

        A clip whose content was never read is known by its size alone.
        """
        async with self._turn:
            clips = await self._parts.library.clips([clip_id])
            return await self._for_each(clips, lambda clip: self._locate(clip, path))

    async def copy_to(self, clip_id: str, target: Path) -> Done:
        """Write a copy of a clip, recipe included, to `target`."""
        clips = await self._parts.library.clips([clip_id])
        return await self._for_each(clips, lambda clip: self._copy(clip, target))

    async def export_without_recipe(self, clip_id: str, target: Path) -> Done:
        """Write a copy that says nothing of how it was made to `target`."""
        clips = await self._parts.library.clips([clip_id])
        return await self._for_each(clips, lambda clip: self._export(clip, target))

    # --- inside ------------------------------------------------------------------------------

    async def _for_each(
        self, clips: Sequence[Clip], work: Callable[[Clip], Awaitable[Clip]]
    ) -> Done:
        """Do `work` with every clip; trouble with one file is no reason to leave the others."""
        done: list[Clip] = []
        problems: list[Problem] = []
        for clip in clips:
            try:
                done.append(await work(clip))
            except FileTrouble as error:
                problems.append(error.problem)
        return Done(tuple(done), tuple(problems))

    async def _put_in_its_folder(self, clip: Clip) -> Clip:
        folder = self._parts.folder_of(clip)
        if folder is None or clip.is_missing or clip.trashed_at or clip.path.parent == folder:
            return clip
        path = await self._parts.shelf.move_to(clip.path, folder)
        return await self._parts.library.set_file(clip.clip_id, path) or clip

    async def _rename_file(self, clip: Clip, title: str) -> Clip:
        if clip.is_missing or clip.trashed_at:
            # The name is the person's word on the clip; its file follows when it is there again.
            return clip
        name = title.strip() or clip.request.prompt
        path = await self._parts.shelf.rename(clip.path, name)
        return await self._parts.library.set_file(clip.clip_id, path) or clip

    async def _delete(self, clip: Clip) -> Clip:
        if clip.trashed_at:
            return clip
        library, now = self._parts.library, self._parts.clock.now()
        # Written first: cut off between the two, the clip is in the list of deleted ones with its
        # file still in place, and never a clip whose file is gone for no reason.
        await library.set_trashed(clip.clip_id, now, None)
        try:
            trash_path = None if clip.is_missing else await self._parts.trash.put(clip.path)
        except FileTrouble:
            if await self._parts.shelf.absent([clip.path]):
                # Somebody else removed the file; its owner wants the clip gone all the same.
                trash_path = None
            else:
                await library.set_trashed(clip.clip_id, None, None)
                raise
        return await library.set_trashed(clip.clip_id, now, trash_path) or clip

    async def _put_back(self, clip: Clip) -> Clip:
        if clip.trashed_at is None:
            return clip
        library, shelf = self._parts.library, self._parts.shelf
        if clip.trash_path and not await shelf.absent([clip.trash_path]):
            path = await self._parts.trash.put_back(clip.trash_path, clip.path)
            await library.set_file(clip.clip_id, path)
        elif not clip.is_missing and await shelf.absent([clip.path]):
            detail = "it is no longer in the trash"
            raise FileTrouble(problem(ProblemKind.PUT_BACK_FAILED, path=clip.path, detail=detail))
        return await library.set_trashed(clip.clip_id, None, None) or clip

    async def _locate(self, clip: Clip, path: Path) -> Clip:
        content_hash = await self._parts.shelf.content_hash(path)
        if clip.content_hash:
            is_same = content_hash == clip.content_hash
        else:
            is_same = await self._parts.shelf.size_bytes(path) == clip.facts.size_bytes
        if not is_same:
            raise FileTrouble(problem(ProblemKind.NOT_THE_CLIP, path=path))
        library = self._parts.library
        if clip.trashed_at:
            await library.set_trashed(clip.clip_id, None, None)
        return await library.set_file(clip.clip_id, path, content_hash) or clip

    async def _copy(self, clip: Clip, target: Path) -> Clip:
        await self._parts.shelf.copy_to(clip.path, target)
        return clip

    async def _export(self, clip: Clip, target: Path) -> Clip:
        await self._parts.recipes.export_without(clip.path, target)
        return clip
