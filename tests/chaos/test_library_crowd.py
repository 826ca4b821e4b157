# (Nothing else runs while a test waits for the disk.)
"""User actions, scans, imports and a file manager, all at once: no clip gets lost."""

import asyncio
import random
from pathlib import Path

import pytest

from app.core.errors import FileTrouble
from app.core.library.clip import AnnotationsChange, Clip
from app.core.settings import FoldersBy
from tests.fakes.library_world import LibraryWorld, library_world

CLIPS = 6
ACTIONS = 40


class Crowd:
    """All actors on one library; each acts until the user stops."""

    def __init__(self, world: LibraryWorld, clips: list[Clip], seed: int) -> None:
        self._world = world
        self._ids = [clip.clip_id for clip in clips]
        self._chance = random.Random(seed)
        self._is_over = False

    async def all_at_once(self) -> None:
        async with asyncio.TaskGroup() as group:
            for each in (self._library_watcher, self._imports, self._file_manager):
                group.create_task(each())
            await asyncio.gather(self._user(), self._user())
            self._is_over = True

    async def _user(self) -> None:
        clip_service = self._world.clip_service
        for _ in range(ACTIONS):
            clip_id = self._chance.choice(self._ids)
            match self._chance.randrange(6):
                case 0:
                    await clip_service.rename(clip_id, self._chance.choice(("One", "Two", "")))
                case 1:
                    await clip_service.delete([clip_id])
                case 2:
                    await clip_service.put_back(self._ids)
                case 3:
                    await clip_service.change_annotations(
                        [clip_id], AnnotationsChange(add_collections=("A",))
                    )
                case 4:
                    await clip_service.change_annotations(
                        [clip_id], AnnotationsChange(remove_collections=("A",))
                    )
                case 5:
                    await clip_service.locate(clip_id, self._some_video())

    async def _library_watcher(self) -> None:
        while not self._is_over:
            await self._world.scan()

    async def _imports(self) -> None:
        while not self._is_over:
            paths = [self._some_video()]
            async for _ in self._world.importer.add_files(paths):
                pass

    async def _file_manager(self) -> None:
        """Move files; never delete any."""
        clip_files, top = self._world.clip_files, self._world.folders.clips
        while not self._is_over:
            try:
                folder = top / self._chance.choice(("", "B", "C"))
                await clip_files.move_to(self._some_video(), folder)
                await clip_files.rename(self._some_video(), self._chance.choice("xyz"))
            except FileTrouble:
                # Another actor was first.
                continue

    def _some_video(self) -> Path:
        videos = sorted(self._world.folders.clips.rglob("*.mp4"))
        return self._chance.choice(videos or [self._world.folders.clips / "none.mp4"])


@pytest.mark.parametrize("seed", range(3))
async def test_nothing_is_lost(seed: int, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    async with library_world(tmp_path) as world:
        world.folders_by = FoldersBy.COLLECTION
        made = [await world.add(f"{number}.mp4", number) for number in range(CLIPS)]
        contents = {clip.take_id: clip.content_hash for clip in made}
        await Crowd(world, made, seed).all_at_once()
        # Then all actors have stopped.
        await world.scan()
        await world.clip_service.put_back([clip.clip_id for clip in made])
        await world.scan()
        clips = await world.all()
        assert {clip.take_id: clip.content_hash for clip in clips} == contents
        assert len(clips) == CLIPS
        assert [clip.path for clip in clips if clip.is_missing] == []
        for clip in clips:
            assert await world.clip_files.content_hash(clip.path) == clip.content_hash
        # Two actors that move one file at the same instant may both succeed: it has two names.
        assert len(world.folders.videos()) >= CLIPS
