"""Scans the clips' files: which are gone, which are back, and where moved ones lie now."""

import asyncio
from collections.abc import Callable, Iterable, Mapping, Sequence
from contextlib import aclosing
from pathlib import Path

from msgspec import Struct

from app.core.errors import FileTrouble
from app.core.library.ports import ClipFileStore, ClipFinder, ClipLibrary, KnownFile
from app.engine.clips.file_locator import known_pages


class ScanReport(Struct, frozen=True):
    """The result of a scan, as ids of clips."""

    gone: tuple[str, ...] = ()
    back: tuple[str, ...] = ()
    moved: tuple[str, ...] = ()

    @property
    def has_changes(self) -> bool:
        """Whether anything has changed."""
        return bool(self.gone or self.back or self.moved)


class LibraryScan:
    """Keeps the library consistent with the disk; never drops a clip.

    Methods raise JournalUnusable.
    """

    def __init__(
        self,
        library: ClipLibrary,
        clip_files: ClipFileStore,
        finder: ClipFinder,
        clips_dir: Path,
        write_lock: asyncio.Lock,
        other_dirs: Callable[[], Sequence[Path]] = tuple,
    ) -> None:
        """`write_lock` is held during writes: see ClipServiceParts.

        `clips_dir` is the default folder of clips, `other_dirs` returns those that the user chose.
        """
        self._library = library
        self._clip_files = clip_files
        self._finder = finder
        self._clips_dir = clips_dir
        self._write_lock = write_lock
        self._other_dirs = other_dirs

    async def folders(self) -> list[Path]:
        """The folders to search for clips: the videos' folders, then those that the user added."""
        watched = await self._library.watched_folders()
        return list(dict.fromkeys((self._clips_dir, *self._other_dirs(), *watched)))

    async def scan(self) -> ScanReport:
        """Check every clip's file once, then search for those that are missing."""
        gone, back, changed = await self._compare()
        moved = await self._find_moved(changed)
        found_at_once = set(moved)
        return ScanReport(
            tuple(clip_id for clip_id in gone if clip_id not in found_at_once),
            tuple(back),
            tuple(moved),
        )

    async def read_contents(self) -> None:
        """Compute the missing content hashes, one clip after another.

        Clips from before hashes were stored could otherwise not be found under another name.
        """
        async for known in known_pages(self._library):
            for file in known:
                if not file.content_hash and not file.is_missing:
                    await self._read_content(file)

    async def _read_content(self, file: KnownFile) -> None:
        try:
            if await self._clip_files.size_bytes(file.path) != file.size_bytes:
                # The file was edited: it is not the content that was paid for.
                return
            content_hash = await self._clip_files.content_hash(file.path)
        except FileTrouble:
            return
        async with self._write_lock:
            if await self._as_before([file]):
                await self._library.set_file(file.clip_id, file.path, content_hash)

    async def _compare(self) -> tuple[list[str], list[str], list[KnownFile]]:
        """The ids of clips that are gone, or back, and those whose file has another size."""
        all_gone: list[str] = []
        all_back: list[str] = []
        all_changed: list[KnownFile] = []
        async for known in known_pages(self._library):
            found = await self._finder.compare(known)
            all_gone += await self._mark(known, found.gone, is_missing=True)
            all_back += await self._mark(known, found.back, is_missing=False)
            all_changed += [file for file in known if file.clip_id in found.changed]
        return all_gone, all_back, all_changed

    async def _mark(
        self, known: Sequence[KnownFile], clip_ids: Sequence[str], *, is_missing: bool
    ) -> list[str]:
        """Write down which clips are missing; returns their ids.

        Skips those that the user moved, located or deleted since the scan began.
        """
        if not clip_ids:
            return []
        async with self._write_lock:
            marked = await self._as_before([file for file in known if file.clip_id in clip_ids])
            if marked:
                await self._library.set_missing(marked, is_missing)
        return marked

    async def _find_moved(self, changed: Sequence[KnownFile]) -> list[str]:
        """Find missing clips, and those whose path holds another file; returns their ids."""
        # A file of another size may be the user's edited version, which stays the clip's. The
        # exception: the clip's own file lies elsewhere, as after two files swapped their names.
        missing = await self._library.missing_files()
        # In a thread: with a disconnected disk these may be all clips.
        lost = await asyncio.to_thread(_by_id, (*missing, *changed))
        if not lost:
            return []
        taken = await self._taken(lost)
        moved: list[str] = []
        finding = self._finder.find(list(lost.values()), await self.folders(), taken)
        async with aclosing(finding):
            async for clip_id, path in finding:
                async with self._write_lock:
                    if await self._may_have(lost[clip_id], path):
                        await self._library.set_file(clip_id, path)
                        moved.append(clip_id)
        return moved

    async def _may_have(self, file: KnownFile, path: Path) -> bool:
        """Whether the clip of `file` is still missing, and `path` is no other clip's by now."""
        if not await self._as_before([file]) or await self._clip_files.absent([path]):
            return False
        same = await self._library.with_content(file.size_bytes, file.content_hash)
        return all(clip.path != path or clip.clip_id == file.clip_id for clip in same)

    async def _taken(self, lost: Mapping[str, KnownFile]) -> set[Path]:
        """The files of clips that are in place, as far as they could be mistaken for a lost one."""
        sizes_bytes = await asyncio.to_thread(_sizes_bytes, lost.values())
        taken: set[Path] = set()
        async for known in known_pages(self._library):
            taken.update(
                file.path
                for file in known
                if file.clip_id not in lost and file.size_bytes in sizes_bytes
            )
        return taken

    async def _as_before(self, files: Sequence[KnownFile]) -> list[str]:
        """The ids of those clips that were neither deleted nor given another path since."""
        # Compared as strings: on Windows, Path ignores upper and lower case.
        paths = {file.clip_id: str(file.path) for file in files}
        return [
            clip.clip_id
            for clip in await self._library.clips(list(paths))
            if str(clip.path) == paths[clip.clip_id] and clip.trashed_at is None
        ]


def _by_id(files: Iterable[KnownFile]) -> dict[str, KnownFile]:
    return {file.clip_id: file for file in files}


def _sizes_bytes(files: Iterable[KnownFile]) -> set[int]:
    return {file.size_bytes for file in files}
