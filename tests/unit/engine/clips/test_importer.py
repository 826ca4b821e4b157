# (Nothing else runs while a test waits for the disk.)
"""Files of every kind taken into a real library."""

import asyncio
import os
import shutil
import sqlite3
import threading
from collections.abc import AsyncIterator
from contextlib import aclosing, closing
from pathlib import Path

import pytest

from app.core import problems
from app.core.errors import FileTrouble, JournalUnusable, NotAVideo
from app.core.library.clip import AnnotationsChange, Clip, ClipFacts, ImportStep
from app.media.probe import PyAvProbe
from app.media.recipe import PyAvRecipes
from app.storage.files.clip_files import LocalClipFiles
from app.storage.library.library import Library
from tests.fakes.clips import MADE_AT, make_request, write_clip
from tests.fakes.library_world import LibraryWorld, library_world, odd_name, write_gallop_clip
from tests.platforms import needs_byte_names, needs_named_pipes

SPARSE_BYTES = 10 * 1024**3


@pytest.fixture
async def world(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> AsyncIterator[LibraryWorld]:
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    async with library_world(tmp_path) as world:
        yield world


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Where clips come from."""
    folder = tmp_path / "from"
    folder.mkdir()
    return folder


async def steps_of(
    world: LibraryWorld, *paths: Path, copy_into: Path | None = None
) -> list[ImportStep]:
    return [step async for step, _, _ in world.importer.add_files(paths, copy_into)]


async def test_a_folder_of_all_kinds(world: LibraryWorld, folder: Path) -> None:
    with_recipe = await write_gallop_clip(folder / "with.mp4", 7)
    (folder / "below").mkdir()
    without = write_clip(folder / "below" / "My dog.MOV", 180, 320)
    shutil.copy(with_recipe, folder / "with again.mp4")
    for name, content in {
        "empty.mp4": b"",
        "broken.mp4": b"ftyp",
        "text.m4v": b"#EXTM3U\n",
    }.items():
        (folder / name).write_bytes(content)
    cut = folder / "cut.mp4"
    cut.write_bytes(with_recipe.read_bytes()[:-2_000])
    with (folder / "huge.mp4").open("wb") as file:
        file.truncate(SPARSE_BYTES)
    (folder / "link.mp4").symlink_to(without)
    (folder / "nowhere.mp4").symlink_to(folder / "nothing")
    (folder / "round").symlink_to(folder)
    (folder / ".hidden.mp4").write_bytes(with_recipe.read_bytes())
    (folder / "notes.txt").touch()
    added, known, failed = await world.take_in(folder)
    assert {path.name for path in failed} == {
        "empty.mp4", "broken.mp4", "text.m4v", "cut.mp4", "huge.mp4"
    }  # fmt: skip
    assert len(added) == 2
    assert len(known) == 2
    (ours,) = (clip for clip in added if clip.has_recipe)
    assert (ours.request, ours.take_id) == (make_request("Prompt number 7"), "take-7")
    (theirs,) = (clip for clip in added if not clip.has_recipe)
    assert (theirs.request.prompt, theirs.request.ratio, theirs.cost_usd) == ("link", "9:16", None)
    assert await world.library.watched_folders() == [folder]
    # A second time nothing is new.
    assert (await world.take_in(folder))[0] == []
    assert len(await world.all()) == 2


async def test_the_demo_s_clips_stay_in_their_own_library(world: LibraryWorld) -> None:
    clips = world.folders.clips
    ours = await write_gallop_clip(clips / "ours.mp4", 1)
    demo = await write_gallop_clip(clips / "Demo" / "demo.mp4", 2)
    added, _, _ = await world.take_in(clips)
    assert [clip.path for clip in added] == [ours]
    # A user who chooses that very folder means its clips.
    added, _, _ = await world.take_in(demo.parent)
    assert [clip.path for clip in added] == [demo]


@needs_byte_names
async def test_names_of_bytes_that_are_no_text(world: LibraryWorld, folder: Path) -> None:
    made = await write_gallop_clip(folder / "x.mp4")
    plain = write_clip(folder / "y.mp4")
    odd = odd_name(folder)
    made.rename(odd)
    (folder / "odd").mkdir()
    plain.rename(odd_name(folder / "odd"))
    added, _, failed = await world.take_in(folder)
    assert failed == []
    assert {clip.path for clip in added} == {odd, odd_name(folder / "odd")}
    (clip,) = (clip for clip in added if not clip.has_recipe)
    assert clip.request.prompt.startswith("na")
    (now, _) = await world.all()
    there = odd.rename(folder / "found.mp4")
    await world.scan()
    assert there in {each.path for each in await world.all()}
    assert (await world.clip_service.rename(now.clip_id, "Name")).problems == ()


async def test_known_clips_that_were_moved_there(world: LibraryWorld, folder: Path) -> None:
    """No scan has run since, so the library still has the old path."""
    clip = await world.add("lab.mp4")
    await world.clip_service.change_annotations(
        [clip.clip_id], AnnotationsChange(is_favourite=True)
    )
    there = clip.path.rename(folder / "lab.mp4")
    added, _, _ = await world.take_in(folder)
    assert [(each.clip_id, each.path, each.annotations.is_favourite) for each in added] == [
        (clip.clip_id, there, True)
    ]
    assert len(await world.all()) == 1


async def test_a_deleted_clip_s_copy_brings_it_back(world: LibraryWorld, folder: Path) -> None:
    clip = await world.add("lab.mp4")
    copy = Path(shutil.copy(clip.path, folder))
    await world.clip_service.delete([clip.clip_id])
    (step,) = await steps_of(world, copy, copy_into=world.folders.clips)
    # Copied as any dropped file is: the place it came from may be a stick.
    assert step.added == clip
    assert clip.path.exists()
    assert await world.all() == [clip]
    assert await world.all(text="number") == [clip]
    assert await world.all(text="number", trashed_only=True) == []


async def test_the_same_take_with_other_bytes(world: LibraryWorld, folder: Path) -> None:
    """As after another program; from then on its new size and content count."""
    clip = await world.add("lab.mp4")
    recipe = await PyAvRecipes().read(clip.path)
    assert recipe
    other = write_clip(folder / "other.mp4", duration_s=1)
    await PyAvRecipes().write(other, recipe)
    (step,) = await steps_of(world, other)
    assert step.known == clip
    clip.path.unlink()
    (step,) = await steps_of(world, other)
    assert step.added
    assert step.added.facts.size_bytes == other.stat().st_size
    moved = other.rename(world.folders.clips / "moved.mp4")
    assert (await world.scan()).moved == (clip.clip_id,)
    assert (await world.clip(clip)).path == moved


async def test_a_copy_of_a_clip_that_is_there(world: LibraryWorld, folder: Path) -> None:
    clip = await world.add("lab.mp4")
    copy = Path(shutil.copy(clip.path, folder))
    (step,) = await steps_of(world, copy, copy_into=world.folders.clips)
    assert (step.known, step.added) == (clip, None)
    assert world.folders.videos() == ["Videos/lab.mp4", "from/lab.mp4"]


async def test_a_thousand_files_stopped_in_the_middle(world: LibraryWorld, folder: Path) -> None:
    template = write_clip(folder / "0.mp4", 64, 64, duration_s=0.1)
    content = template.read_bytes()
    for number in range(1, 1_000):
        # What lies behind the last box is nothing to FFmpeg.
        (folder / f"{number}.mp4").write_bytes(content + b"\0\0\0\x0cfree%04d" % number)
    running = world.importer.add_folder(folder)
    middle = asyncio.Event()
    seen: list[tuple[int, int]] = []

    async def run() -> None:
        async with aclosing(running) as steps:
            async for _, done, total in steps:
                seen.append((done, total))
                if done == 20:
                    middle.set()

    importing = asyncio.create_task(run())
    await middle.wait()
    importing.cancel()
    with pytest.raises(asyncio.CancelledError):
        await importing
    assert seen[:2] == [(1, 1_000), (2, 1_000)]
    there = await world.all()
    # One may have been on its way when it was stopped.
    assert len(seen) <= len(there) <= len(seen) + 1
    assert all(clip.path.exists() for clip in there)


async def test_stopped_while_a_file_is_copied(
    world: LibraryWorld, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    source = await write_gallop_clip(folder / "lab.mp4")
    copying = asyncio.Event()
    real = LocalClipFiles.copy_into

    async def copy_into(self: LocalClipFiles, path: Path, folder: Path) -> Path:
        copying.set()
        return await real(self, path, folder)

    monkeypatch.setattr(LocalClipFiles, "copy_into", copy_into)
    importing = asyncio.create_task(steps_of(world, source, copy_into=world.folders.clips))
    await copying.wait()
    importing.cancel()
    with pytest.raises(asyncio.CancelledError):
        await importing
    assert list(world.folders.clips.iterdir()) == []
    assert await world.all() == []


async def test_a_file_that_is_still_written(
    world: LibraryWorld, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = await write_gallop_clip(folder / "lab.mp4")
    real = LocalClipFiles.content_hash

    async def content_hash(self: LocalClipFiles, path: Path) -> str:
        content = await real(self, path)
        with path.open("ab") as file:
            file.write(b"more")
        return content

    monkeypatch.setattr(LocalClipFiles, "content_hash", content_hash)
    (step,) = await steps_of(world, path)
    assert step.trouble
    assert step.trouble.kind is problems.clip_unreadable
    assert await world.all() == []


async def test_no_space_for_a_copy(world: LibraryWorld, folder: Path) -> None:
    source = await write_gallop_clip(folder / "lab.mp4")
    full = folder / "full"
    full.touch()
    (step,) = await steps_of(world, source, copy_into=full)
    assert step.trouble
    assert step.trouble.kind is problems.copy_failed
    assert await world.all() == []


async def test_a_single_file_looked_at(world: LibraryWorld, folder: Path) -> None:
    path = await write_gallop_clip(folder / "lab.mp4", 3)
    found = await world.importer.look_at(path)
    assert found.recipe
    assert (found.recipe.request.prompt, found.known) == ("Prompt number 3", None)
    clip = await world.importer.add(found)
    assert (clip.made_at - MADE_AT).seconds == 180
    again = await world.importer.look_at(path)
    assert (again.known, again.is_lost) == (clip, False)
    elsewhere = path.rename(folder / "elsewhere.mp4")
    assert (await world.importer.look_at(elsewhere)).is_lost
    for missing in (folder / "nothing.mp4", folder):
        with pytest.raises((NotAVideo, FileTrouble)):
            await world.importer.look_at(missing)


async def test_a_folder_that_is_none(world: LibraryWorld, folder: Path) -> None:
    with pytest.raises(FileTrouble) as caught:
        await world.take_in(folder / "nothing")
    assert caught.value.problem.kind is problems.folder_unreadable
    assert await world.library.watched_folders() == []


async def test_a_library_that_takes_no_writes(world: LibraryWorld, folder: Path) -> None:
    path = await write_gallop_clip(folder / "lab.mp4")
    with closing(sqlite3.connect(world.folders.journal, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        with pytest.raises(JournalUnusable) as caught:
            await steps_of(world, path)
        assert "another program is using it" in caught.value.message
        other.execute("ROLLBACK")
    (step,) = await steps_of(world, path)
    assert step.added


async def test_deleted_by_its_owner_while_it_was_read(
    world: LibraryWorld, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The very file that would bring it back is in the trash by now."""
    clip = await world.add("lab.mp4")
    real = Library.with_content

    async def with_content(self: Library, size_bytes: int, content_hash: str) -> list[Clip]:
        await world.clip_service.delete([clip.clip_id])
        return await real(self, size_bytes, content_hash)

    monkeypatch.setattr(Library, "with_content", with_content)
    (step,) = await steps_of(world, clip.path)
    assert step.trouble
    deleted = await world.clip(clip)
    assert deleted.trash_path
    assert deleted.trash_path.exists()
    assert (await world.clip_service.put_back([clip.clip_id])).clips == (clip,)


@needs_named_pipes
async def test_what_is_no_file_does_not_keep_the_others(world: LibraryWorld, folder: Path) -> None:
    pipe, zero, nul = folder / "pipe.mp4", folder / "zero.mp4", Path("a\0b.mp4")
    os.mkfifo(pipe)
    zero.symlink_to("/dev/zero")
    good = await write_gallop_clip(folder / "good.mp4", 7)
    steps = await steps_of(world, pipe, zero, nul, good)
    assert [step.path for step in steps if step.added] == [good]
    assert len(steps) == 4


async def test_a_disk_that_does_not_answer_is_left(
    world: LibraryWorld, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    good = await write_gallop_clip(folder / "good.mp4", 7)
    probe, release = PyAvProbe.probe, threading.Event()

    async def stuck(self: PyAvProbe, path: Path) -> ClipFacts:
        if path.name == "good.mp4":
            return await probe(self, path)
        await asyncio.to_thread(release.wait)
        raise AssertionError

    monkeypatch.setattr(PyAvProbe, "probe", stuck)
    # The good one is looked at within the usual time.
    with monkeypatch.context() as patch:
        patch.setattr("app.engine.clips.importer._ANSWER_WITHIN_S", 0.01)
        (step,) = await steps_of(world, folder / "stuck.mp4")
    release.set()
    assert step.trouble is not None
    assert step.trouble.kind is problems.clip_unreadable
    assert dict(step.trouble.params)["detail"] == "the disk doesn't respond"
    (step,) = await steps_of(world, good)
    assert step.added is not None
