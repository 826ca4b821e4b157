"""Decides whether a file belongs to a clip, and finds the file of a deleted clip."""

from collections.abc import AsyncGenerator, Sequence
from contextlib import aclosing
from itertools import count
from pathlib import Path

from app.core.errors import NotAVideo
from app.core.library.clip import Clip
from app.core.library.ports import ClipFileStore, ClipLibrary, ClipRecipes, KnownFile, Trash
from app.fs.moves import numbered

# Small enough that a search of the user does not wait long for reading one page.
_PAGE_CLIPS = 500


async def known_pages(library: ClipLibrary) -> AsyncGenerator[list[KnownFile], None]:
    """All clips that are not deleted, page by page."""
    after = 0
    while known := await library.known_files(after, _PAGE_CLIPS):
        after = known[-1].row_id
        yield known


class FileLocator:
    """Read-only. Methods raise JournalUnusable and FileTrouble."""

    def __init__(
        self, library: ClipLibrary, clip_files: ClipFileStore, recipes: ClipRecipes, trash: Trash
    ) -> None:
        self._library = library
        self._clip_files = clip_files
        self._recipes = recipes
        self._trash = trash

    async def is_absent(self, path: Path) -> bool:
        """Whether it is certain that there is no file at `path`."""
        return bool(await self._clip_files.absent([path]))

    async def is_same(self, clip: Clip, path: Path) -> bool:
        """Whether the file at `path` is the clip's, by its size and, if known, its content hash."""
        if await self._clip_files.size_bytes(path) != clip.facts.size_bytes:
            return False
        return (
            not clip.content_hash or await self._clip_files.content_hash(path) == clip.content_hash
        )

    async def is_out_of_reach(self, clip: Clip) -> bool:
        """Whether the clip has no file that could be renamed or moved."""
        if clip.is_missing or clip.trashed_at or await self.is_absent(clip.path):
            return True
        # Two files may have swapped their names.
        return await self.is_another_s(clip, clip.path)

    async def has_file(self, clip: Clip) -> bool:
        """Whether the clip's own file is at its path and may be deleted; FileTrouble if gone."""
        if clip.is_missing:
            # It may be back since the last scan, or the path may belong to another file.
            return await self.is_same(clip, clip.path)
        return not await self.is_another_s(clip, clip.path)

    async def in_place(self, clip: Clip) -> Path | None:
        """The path of a deleted clip's file if it was never moved, or is restored already."""
        for number in count(1):
            # The names that a trash gives when it restores a file.
            path = numbered(clip.path, number)
            if await self.is_absent(path):
                break
            if await self.is_same(clip, path):
                return path
        return None

    async def in_trash(self, clip: Clip) -> Path | None:
        """The path of a deleted clip's file in the trash, or None.

        If the program ended between two steps, the library does not have the path. Then the trash's
        own metadata is searched.
        """
        found: Sequence[Path] = (
            (clip.trash_path,) if clip.trash_path else await self._trash.find(clip.path)
        )
        for path in found:
            content = await self._trash.content_of(path, clip.path)
            if content is None:
                continue
            # A link that leads nowhere is still the clip's.
            is_dangling = content != path and await self.is_absent(content)
            if is_dangling or await self._may_be(clip, content):
                return path
        return None

    async def is_another_s(self, clip: Clip, path: Path) -> bool:
        """Whether the file at `path` is another clip's, by its size and then its content.

        A file that the user has edited matches no clip, and stays this clip's.
        """
        size_bytes = await self._clip_files.size_bytes(path)
        if size_bytes == clip.facts.size_bytes:
            return False
        content_hash = await self._clip_files.content_hash(path)
        return bool(await self._library.with_content(size_bytes, content_hash))

    async def may_be_back(self, clip: Clip) -> bool:
        """Whether the file at a deleted clip's old path may be taken for the clip's.

        The system may have restored a file that the user had edited; its recipe identifies it. It
        must not be another clip's, neither by content nor by path.
        """
        if await self.is_absent(clip.path) or not await self._names_take(clip, clip.path):
            return False
        size_bytes = await self._clip_files.size_bytes(clip.path)
        content_hash = await self._clip_files.content_hash(clip.path)
        same = await self._library.with_content(size_bytes, content_hash)
        if any(other.clip_id != clip.clip_id for other in same):
            return False
        async with aclosing(known_pages(self._library)) as pages:
            async for known in pages:
                if any(file.path == clip.path and file.clip_id != clip.clip_id for file in known):
                    return False
        return True

    async def _names_take(self, clip: Clip, path: Path) -> bool:
        """Whether the recipe in the file at `path` has the clip's take."""
        try:
            recipe = await self._recipes.read(path)
        except NotAVideo:
            return False
        return recipe is not None and recipe.take_id == clip.take_id

    async def _may_be(self, clip: Clip, path: Path) -> bool:
        """Whether the file at `path`, in the trash or linked from there, is the clip's.

        After the trash was emptied, the next deleted file may get the same name.
        """
        if await self._clip_files.size_bytes(path) == clip.facts.size_bytes:
            return await self.is_same(clip, path)
        return not await self.is_another_s(clip, path)
