# (Nothing else runs while a test waits for the disk.)
"""Scans of a real library and real files that are moved outside of Gallop."""

import asyncio
import io
import os
import shutil
import threading
from collections.abc import (
    AsyncGenerator,
    AsyncIterator,
    Awaitable,
    Callable,
    Collection,
    Iterator,
    Sequence,
)
from dataclasses import replace
from pathlib import Path

import pytest

from app.core.library.clip import Clip
from app.core.library.ports import Comparison, KnownFile
from app.engine.clips.library_scan import ScanReport
from app.fs import hashing as content_hash
from app.storage.files.clip_files import LocalClipFiles
from app.storage.files.file_finder import DiskFinder
from tests.fakes.library_world import LibraryWorld, library_world, write_gallop_clip
from tests.platforms import needs_case_in_names

Meanwhile = Callable[[], Awaitable[object]]


async def nothing() -> None:
    return


class SlowFinder(DiskFinder):
    """Lets something happen between search and result, once each."""

    def __init__(self) -> None:
        self.after_compare: Meanwhile = nothing
        self.after_find: Meanwhile = nothing

    async def compare(self, known: Sequence[KnownFile]) -> Comparison:
        found = await super().compare(known)
        meanwhile, self.after_compare = self.after_compare, nothing
        await meanwhile()
        return found

    async def find(
        self, missing: Sequence[KnownFile], folders: Sequence[Path], taken: Collection[Path]
    ) -> AsyncGenerator[tuple[str, Path], None]:
        async for pair in super().find(missing, folders, taken):
            meanwhile, self.after_find = self.after_find, nothing
            await meanwhile()
            yield pair


@pytest.fixture
def finder() -> SlowFinder:
    return SlowFinder()


@pytest.fixture
async def world(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, finder: SlowFinder
) -> AsyncIterator[LibraryWorld]:
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    async with library_world(tmp_path, finder=finder) as world:
        yield world


async def paths_of(world: LibraryWorld, *clips: Clip) -> list[Path]:
    return [(await world.clip(clip)).path for clip in clips]


async def test_nothing_new(world: LibraryWorld) -> None:
    assert await world.scan() == ScanReport()
    clip = await world.add("lab.mp4")
    report = await world.scan()
    assert report == ScanReport()
    assert not report.has_changes
    assert await world.clip(clip) == clip


async def test_renamed_and_moved_into_folders(world: LibraryWorld) -> None:
    renamed, moved = await world.add("a.mp4"), await world.add("b.mp4", 1)
    other = renamed.path.rename(renamed.path.with_name("other.mp4"))
    below = world.folders.clips / "in" / "a folder" / "b.mp4"
    below.parent.mkdir(parents=True)
    moved.path.rename(below)
    report = await world.scan()
    assert (report.gone, report.back) == ((), ())
    assert set(report.moved) == {renamed.clip_id, moved.clip_id}
    assert await paths_of(world, renamed, moved) == [other, below]
    assert await world.scan() == ScanReport()


async def test_two_files_that_swapped_their_names(world: LibraryWorld) -> None:
    a, b = await world.add("a.mp4"), await world.add("b.mp4", 1)
    aside = a.path.rename(a.path.with_name("aside"))
    b.path.rename(a.path)
    aside.rename(b.path)
    report = await world.scan()
    assert set(report.moved) == {a.clip_id, b.clip_id}
    assert await paths_of(world, a, b) == [b.path, a.path]
    assert await world.scan() == ScanReport()


async def test_a_copy_does_not_take_the_clip_away(world: LibraryWorld) -> None:
    clip = await world.add("lab.mp4")
    shutil.copy(clip.path, clip.path.with_name("a copy.mp4"))
    assert await world.scan() == ScanReport()
    clip.path.unlink()
    await world.scan()
    assert await paths_of(world, clip) == [clip.path.with_name("a copy.mp4")]


async def test_a_file_that_its_owner_changed_stays_the_clip_s(world: LibraryWorld) -> None:
    longer, same_size = await world.add("a.mp4"), await world.add("b.mp4", 1)
    with longer.path.open("ab") as file:
        file.write(b"more")
    same_size.path.write_bytes(bytes(same_size.facts.size_bytes))
    assert await world.scan() == ScanReport()
    assert await world.all() == [same_size, longer]


async def test_another_video_under_the_clip_s_name(world: LibraryWorld) -> None:
    clip = await world.add("lab.mp4")
    aside = clip.path.rename(clip.path.with_name("lab old.mp4"))
    await write_gallop_clip(clip.path, 1)
    assert (await world.scan()).moved == (clip.clip_id,)
    assert await paths_of(world, clip) == [aside]


async def test_a_disk_that_is_unplugged_and_back(world: LibraryWorld, tmp_path: Path) -> None:
    disk, unplugged = tmp_path / "disk", tmp_path / "unplugged"
    await write_gallop_clip(disk / "a.mp4")
    added, _, _ = await world.take_in(disk)
    at_home = await world.add("b.mp4", 1)
    disk.rename(unplugged)
    gone = tuple(clip.clip_id for clip in added)
    assert await world.scan() == ScanReport(gone=gone)
    assert await world.scan() == ScanReport()
    assert len(await world.all()) == 2
    assert [clip.clip_id for clip in await world.all(missing_only=True)] == list(gone)
    unplugged.rename(disk)
    assert await world.scan() == ScanReport(back=gone)
    assert await world.all() == [at_home, *added]


async def test_the_folder_of_the_videos_gone(world: LibraryWorld) -> None:
    clip = await world.add("lab.mp4")
    shutil.rmtree(world.folders.clips)
    assert (await world.scan()).gone == (clip.clip_id,)
    world.folders.clips.touch()
    assert await world.scan() == ScanReport()
    assert await world.all() == [replace(clip, is_missing=True)]


async def test_renamed_by_its_owner_meanwhile(world: LibraryWorld, finder: SlowFinder) -> None:
    clip = await world.add("lab.mp4")
    aside = clip.path.with_name("aside")
    clip.path.rename(aside)

    async def rename() -> None:
        aside.rename(clip.path)
        await world.clip_service.rename(clip.clip_id, "Best")

    finder.after_compare = rename
    assert await world.scan() == ScanReport()
    (now,) = await world.all()
    assert (now.path.name, now.is_missing) == ("Best.mp4", False)


async def test_deleted_by_its_owner_meanwhile(world: LibraryWorld, finder: SlowFinder) -> None:
    clip = await world.add("lab.mp4")
    clip.path.rename(clip.path.with_name("moved.mp4"))
    finder.after_find = lambda: world.clip_service.delete([clip.clip_id])
    assert (await world.scan()).moved == ()
    back = (await world.clip_service.put_back([clip.clip_id])).clips
    assert [each.is_missing for each in back] == [True]
    assert (await world.scan()).moved == (clip.clip_id,)


async def test_located_by_its_owner_meanwhile(world: LibraryWorld, finder: SlowFinder) -> None:
    clip = await world.add("lab.mp4")
    clip.path.rename(clip.path.with_name("moved.mp4"))
    copy = shutil.copy(clip.path.with_name("moved.mp4"), world.folders.root / "copy.mp4")
    finder.after_find = lambda: world.clip_service.locate(clip.clip_id, copy)
    assert (await world.scan()).moved == ()
    assert await paths_of(world, clip) == [copy]


@needs_case_in_names
async def test_what_one_of_two_equal_clips_was_given_meanwhile_is_not_the_other_s(
    world: LibraryWorld, finder: SlowFinder
) -> None:
    clip = await world.add("lab.mp4")
    twin = replace(clip, clip_id="twin", path=clip.path.with_name("twin.mp4"))
    await world.library.add(twin)
    # By its name the finder gives it to the twin.
    there = clip.path.rename(twin.path.with_name("twin.MP4"))
    finder.after_find = lambda: world.clip_service.locate(clip.clip_id, there)
    await world.scan()
    assert await paths_of(world, clip, twin) == [there, twin.path]


async def test_a_scan_waits_for_a_rename(
    world: LibraryWorld, monkeypatch: pytest.MonkeyPatch, finder: SlowFinder
) -> None:
    """The file has its new name, and the library learns it only now."""
    clip = await world.add("lab.mp4")
    renamed, compared = asyncio.Event(), asyncio.Event()
    real = LocalClipFiles.rename

    async def rename(self: LocalClipFiles, path: Path, name: str) -> Path:
        path = await real(self, path, name)
        renamed.set()
        await compared.wait()
        return path

    async def report_jobs() -> None:
        compared.set()

    monkeypatch.setattr(LocalClipFiles, "rename", rename)
    finder.after_compare = report_jobs
    renaming = asyncio.create_task(world.clip_service.rename(clip.clip_id, "Best"))
    await renamed.wait()
    assert await world.scan() == ScanReport()
    (done,) = (await renaming).clips
    assert await world.clip(clip) == done
    assert not done.is_missing


async def test_contents_are_learned(world: LibraryWorld, monkeypatch: pytest.MonkeyPatch) -> None:
    clips = [await world.add(f"{number}.mp4", number) for number in range(4)]
    known, changed, gone, renamed = clips
    for clip in clips:
        await world.library.add(replace(clip, content_hash=""))
    changed.path.write_bytes(b"changed")
    gone.path.unlink()
    real = LocalClipFiles.content_hash

    async def hash_of(self: LocalClipFiles, path: Path) -> str:
        content = await real(self, path)
        if path == renamed.path:
            await world.clip_service.rename(renamed.clip_id, "Best")
        return content

    monkeypatch.setattr(LocalClipFiles, "content_hash", hash_of)
    await world.library_scan.read_contents()
    now = [await world.clip(clip) for clip in clips]
    assert [clip.content_hash for clip in now] == [known.content_hash, "", "", ""]
    assert now[3].path.name == "Best.mp4"
    await world.library_scan.read_contents()
    assert (await world.clip(renamed)).content_hash == renamed.content_hash


async def test_what_is_read_while_it_is_written_is_no_one_s_content(
    world: LibraryWorld, monkeypatch: pytest.MonkeyPatch
) -> None:
    clip = await world.add("lab.mp4")
    await world.library.add(replace(clip, content_hash=""))
    real = content_hash.blocks_of

    def blocks_of(file: io.FileIO, stop: threading.Event) -> Iterator[memoryview]:
        yield from real(file, stop)
        # The same size again, as of a file that is copied onto it.
        os.utime(clip.path, ns=(1, 1))

    monkeypatch.setattr(content_hash, "blocks_of", blocks_of)
    await world.library_scan.read_contents()
    assert (await world.clip(clip)).content_hash == ""
