"""Goes round the clips' files: which are gone, which are back, and where moved ones lie now."""

from contextlib import aclosing
from dataclasses import dataclass
from pathlib import Path

from app.core.errors import FileTrouble
from app.core.library_ports import ClipFinder, ClipLibrary, ClipShelf, KnownFile

# Few enough that a person's own search does not wait for a page to be read or looked for.
_PAGE_CLIPS = 500


@dataclass(frozen=True, slots=True)
class RoundReport:
    """What a round has found, as ids of clips."""

    gone: tuple[str, ...] = ()
    back: tuple[str, ...] = ()
    moved: tuple[str, ...] = ()

    @property
    def has_news(self) -> bool:
        """Whether anything is not as it was."""
        return bool(self.gone or self.back or self.moved)


class ClipRounds:
    """Keeps the library true to the disk; never drops a clip. Methods raise JournalUnusable."""

    def __init__(
        self, library: ClipLibrary, shelf: ClipShelf, finder: ClipFinder, clips_dir: Path
    ) -> None:
        self._library = library
        self._shelf = shelf
        self._finder = finder
        self._clips_dir = clips_dir

    async def folders(self) -> list[Path]:
        """Where clips are looked for: the videos' folder, then those a person added."""
        return [self._clips_dir, *await self._library.watched_folders()]

    async def go_round(self) -> RoundReport:
        """Look at every clip's file once, then for those that are missing."""
        gone, back = await self._compare()
        moved = await self._find_moved()
        found_at_once = set(moved)
        return RoundReport(
            tuple(clip_id for clip_id in gone if clip_id not in found_at_once),
            tuple(back),
            tuple(moved),
        )

    async def read_contents(self) -> None:
        """Learn the content of clips that came before contents were kept, one after the other.

        Without it such a clip would not be known again under another name.
        """
        after = 0
        while known := await self._library.known_files(after, _PAGE_CLIPS):
            after = known[-1].place
            for file in known:
                if not file.content_hash and not file.is_missing:
                    await self._read_content(file)

    async def _read_content(self, file: KnownFile) -> None:
        try:
            if await self._shelf.size_bytes(file.path) != file.size_bytes:
                # Somebody changed it: not the content that was paid for.
                return
            content_hash = await self._shelf.content_hash(file.path)
        except FileTrouble:
            return
        await self._library.set_file(file.clip_id, file.path, content_hash)

    async def _compare(self) -> tuple[list[str], list[str]]:
        all_gone: list[str] = []
        all_back: list[str] = []
        after = 0
        while known := await self._library.known_files(after, _PAGE_CLIPS):
            after = known[-1].place
            gone, back = await self._finder.compare(known)
            if gone:
                await self._library.set_missing(gone, True)
            if back:
                await self._library.set_missing(back, False)
            all_gone += gone
            all_back += back
        return all_gone, all_back

    async def _find_moved(self) -> list[str]:
        missing = await self._library.missing_files()
        if not missing:
            return []
        taken = await self._taken({file.size_bytes for file in missing})
        moved: list[str] = []
        finding = self._finder.find(missing, await self.folders(), taken)
        async with aclosing(finding):
            async for clip_id, path in finding:
                await self._library.set_file(clip_id, path)
                moved.append(clip_id)
        return moved

    async def _taken(self, sizes_bytes: set[int]) -> set[Path]:
        """The files of clips that are in their place, as far as they could be mistaken."""
        taken: set[Path] = set()
        after = 0
        while known := await self._library.known_files(after, _PAGE_CLIPS):
            after = known[-1].place
            taken.update(
                file.path
                for file in known
                if not file.is_missing and file.size_bytes in sizes_bytes
            )
        return taken
