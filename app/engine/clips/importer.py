"""Imports clips from elsewhere into the library, with the recipes in their files."""

import asyncio
import uuid
from collections.abc import AsyncGenerator, Callable, Sequence
from dataclasses import replace
from math import gcd
from pathlib import Path

from app.core import problems
from app.core.errors import FileTrouble, JournalUnusable, NotAVideo
from app.core.library.clip import Clip, ClipFacts, FoundClip, ImportStep, Recipe
from app.core.library.ports import ClipFileStore, ClipLibrary, ClipRecipes
from app.core.ports import ClipProbe, Clock
from app.core.request import ONLY_TAKE, GenerationRequest

# Encoders round sizes to even numbers or to blocks of 16. This tolerance covers that.
_SHAPE_TOLERANCE = 0.02
# A file on a slow share takes a second. One that takes longer than this hangs and blocks the
# others.
_ANSWER_WITHIN_S = 30.0


class ClipImporter:
    """Inspects files and adds them to the library. Every method raises JournalUnusable."""

    def __init__(
        self,
        library: ClipLibrary,
        clip_files: ClipFileStore,
        recipes: ClipRecipes,
        probe: ClipProbe,
        clock: Clock,
        write_lock: asyncio.Lock,
        ratios: Sequence[str],
        others_dirs: Callable[[], Sequence[Path]] = tuple,
    ) -> None:
        """`write_lock` is held while a known clip gets another file: see ClipServiceParts.

        `ratios` are the usual aspect ratios, such as "16:9". Clips below `others_dirs` belong to
        another library, that of the demo; the import of a folder skips them.
        """
        self._library = library
        self._clip_files = clip_files
        self._recipes = recipes
        self._probe = probe
        self._clock = clock
        self._write_lock = write_lock
        self._ratios = ratios
        self._others_dirs = others_dirs

    async def look_at(self, path: Path) -> FoundClip:
        """Inspect the file at `path`. Raises NotAVideo or FileTrouble."""
        try:
            async with asyncio.timeout(_ANSWER_WITHIN_S):
                facts = await self._probe.probe(path)
                recipe = await self._recipes.read(path)
        except TimeoutError as error:
            detail = "the disk doesn't respond"
            unreadable = problems.clip_unreadable(path=path, detail=detail)
            raise FileTrouble(unreadable) from error
        content_hash = await self._clip_files.content_hash(path)
        await self._check_size(path, facts.size_bytes, "it is still being written")
        known = await self._known(path, facts.size_bytes, content_hash, recipe)
        is_lost = known is not None and await self._is_lost(known)
        return FoundClip(path, facts, content_hash, recipe, known, is_lost)

    async def add(self, found: FoundClip, copy_into: Path | None = None) -> Clip:
        """Add an inspected file to the library, where it lies or as a copy in `copy_into`.

        Raises FileTrouble when it cannot be copied.
        """
        path = await self._placed(found.path, copy_into)
        clip = self._clip(found, path)
        try:
            await self._library.add(clip)
        except JournalUnusable:
            # The next try would make a second copy.
            await self._take_back(found, path)
            raise
        return clip

    async def add_folder(self, folder: Path) -> AsyncGenerator[tuple[ImportStep, int, int], None]:
        """Add every clip in `folder` and below where it lies; known clips that moved are relinked.

        Yields each step with the number of files done and the total. Raises FileTrouble
        (FOLDER_UNREADABLE).
        """
        found = await self._clip_files.videos_in(folder)
        await self._library.watch_folder(folder)
        paths = [path for path in found.paths if not self._is_others(path, folder)]
        if found.passed_over:
            yield ImportStep(folder, passed_over=found.passed_over), 0, len(paths)
        async for step in self.add_files(paths):
            yield step

    def _is_others(self, path: Path, folder: Path) -> bool:
        # If the user chose that very folder, its clips are meant.
        return any(
            path.is_relative_to(others) and not folder.is_relative_to(others)
            for others in self._others_dirs()
        )

    async def add_files(
        self, paths: Sequence[Path], copy_into: Path | None = None
    ) -> AsyncGenerator[tuple[ImportStep, int, int], None]:
        """Add these files as `add` does; yields as `add_folder` does."""
        for number, path in enumerate(paths, start=1):
            yield await self._step(path, copy_into), number, len(paths)

    async def _step(self, path: Path, copy_into: Path | None) -> ImportStep:
        try:
            found = await self.look_at(path)
            if found.known is None:
                return ImportStep(path, added=await self.add(found, copy_into))
            if not found.is_lost:
                return ImportStep(path, known=found.known)
            return await self._bring_back_in(found, copy_into)
        except NotAVideo:
            return ImportStep(path)
        except FileTrouble as error:
            return ImportStep(path, trouble=error.problem)

    async def _bring_back_in(self, found: FoundClip, copy_into: Path | None) -> ImportStep:
        path = await self._placed(found.path, copy_into)
        try:
            step = await self._bring_back(found, path)
        except (FileTrouble, JournalUnusable):
            await self._take_back(found, path)
            raise
        if step.added is None:
            await self._take_back(found, path)
        return step

    async def _take_back(self, found: FoundClip, path: Path) -> None:
        """Delete the copy at `path`, unless it is the inspected file itself."""
        if path != found.path:
            await self._clip_files.take_back(path)

    async def _bring_back(self, found: FoundClip, path: Path) -> ImportStep:
        """Restore a known clip, deleted or without its file, with the file at `path`."""
        async with self._write_lock:
            for known in await self._library.clips([found.known.clip_id] if found.known else []):
                if not await self._is_lost(known):
                    return ImportStep(found.path, known=known)
                # The file may have been deleted, moved or replaced meanwhile.
                await self._check_size(path, found.facts.size_bytes, "it was moved in the meantime")
                # The same take may have other bytes when another program has rewritten the file.
                back = replace(
                    known,
                    path=path,
                    facts=found.facts,
                    content_hash=found.content_hash,
                    is_missing=False,
                    trashed_at=None,
                    trash_path=None,
                )
                await self._library.add(back)
                return ImportStep(found.path, added=back)
        return ImportStep(found.path)

    async def _is_lost(self, clip: Clip) -> bool:
        """Whether a clip of the library is deleted or has no file."""
        if clip.trashed_at is not None or clip.is_missing:
            return True
        return bool(await self._clip_files.absent([clip.path]))

    async def _check_size(self, path: Path, size_bytes: int, detail: str) -> None:
        if await self._clip_files.size_bytes(path) != size_bytes:
            raise FileTrouble(problems.clip_unreadable(path=path, detail=detail))

    async def _placed(self, path: Path, copy_into: Path | None) -> Path:
        if copy_into is None or path.is_relative_to(copy_into):
            return path
        return await self._clip_files.copy_into(path, copy_into)

    async def _known(
        self, path: Path, size_bytes: int, content_hash: str, recipe: Recipe | None
    ) -> Clip | None:
        same = await self._library.with_content(size_bytes, content_hash)
        if not same and recipe is not None and recipe.take_id:
            # The same take with other bytes: rewritten by another program, or its hash is not known
            # yet.
            take = await self._library.with_take(recipe.take_id)
            same = [take] if take else []
        # Prefer the clip at this very path, then one that is not deleted.
        same.sort(key=lambda clip: (clip.path != path, clip.trashed_at is not None))
        return same[0] if same else None

    def _clip(self, found: FoundClip, path: Path) -> Clip:
        recipe = found.recipe
        clip = Clip(
            clip_id=uuid.uuid4().hex,
            take_id=recipe.take_id if recipe else "",
            api_job_id=recipe.api_job_id if recipe else "",
            request=recipe.request if recipe else _unknown_request(path, found.facts, self._ratios),
            path=path,
            facts=found.facts,
            cost_usd=recipe.cost_usd if recipe else None,
            made_at=recipe.made_at if recipe else self._clock.now(),
            content_hash=found.content_hash,
            take=recipe.take if recipe else ONLY_TAKE,
        )
        return replace(clip, take_id=clip.take_id or clip.clip_id)


def _unknown_request(path: Path, facts: ClipFacts, ratios: Sequence[str]) -> GenerationRequest:
    """The request of a file without a recipe: the file's name stands for the prompt."""
    short_px = min(facts.width_px, facts.height_px)
    return GenerationRequest(
        model_id="",
        prompt=str(path.stem).encode("utf-8", "replace").decode("utf-8"),
        resolution=f"{short_px}P",
        ratio=_shape_of(facts, ratios),
        duration_s=round(facts.duration_s),
    )


def _shape_of(facts: ClipFacts, ratios: Sequence[str]) -> str:
    """The one of `ratios` that fits the picture, else its exact aspect ratio."""
    width_px, height_px = facts.width_px, facts.height_px
    shape = width_px / height_px
    for name in ratios:
        width, height = (int(part) for part in name.split(":"))
        if abs(shape / (width / height) - 1) <= _SHAPE_TOLERANCE:
            return name
    common = gcd(width_px, height_px)
    return f"{width_px // common}:{height_px // common}"
