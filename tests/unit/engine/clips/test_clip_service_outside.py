# ruff: noqa: ASYNC240
# (Nothing else runs while a test waits for the disk.)
"""Actions on clips whose files other programs have changed, swapped or restored meanwhile."""

import os
import shutil
from collections.abc import AsyncIterator
from dataclasses import replace
from pathlib import Path

import pytest
from msgspec import structs

from app.core import problems
from app.core.library.clip import AnnotationsChange, Clip
from app.core.problem import ProblemKind
from app.core.settings import FoldersBy
from app.engine.clips.batch_result import BatchResult
from tests.fakes.clips import write_clip
from tests.fakes.library_world import LibraryWorld, library_world


@pytest.fixture
async def world(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> AsyncIterator[LibraryWorld]:
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    async with library_world(tmp_path) as world:
        yield world


def edit(path: Path) -> None:
    with path.open("ab") as file:
        file.write(b"more")


def swap(a: Clip, b: Clip) -> None:
    aside = a.path.rename(a.path.with_name("aside"))
    b.path.rename(a.path)
    aside.rename(b.path)


def kinds(done: BatchResult) -> list[ProblemKind]:
    return [problem.kind for problem in done.problems]


# --- brought back by the file manager --------------------------------------------------------


async def test_an_edited_clip_that_the_file_manager_restored_comes_back(
    world: LibraryWorld,
) -> None:
    clip = await world.add("lab.mp4")
    edit(clip.path)
    (deleted,) = (await world.clip_service.delete([clip.clip_id])).clips
    assert deleted.trash_path
    deleted.trash_path.rename(clip.path)
    assert await world.clip_service.put_back([clip.clip_id]) == BatchResult((clip,))
    assert clip.path.read_bytes().endswith(b"more")


@pytest.mark.parametrize("kind", ["relative", "relative elsewhere", "absolute", "hard"])
async def test_a_clip_behind_a_link_is_deleted_and_comes_back(
    world: LibraryWorld, tmp_path: Path, kind: str
) -> None:
    clip = await world.add("lab.mp4")
    elsewhere = tmp_path / "elsewhere"
    elsewhere.mkdir()
    real = clip.path.rename((clip.path.parent if kind == "relative" else elsewhere) / "real.mp4")
    if kind == "hard":
        clip.path.hardlink_to(real)
    elif kind == "absolute":
        clip.path.symlink_to(real)
    else:
        clip.path.symlink_to(os.path.relpath(real, clip.path.parent))
    leads_to = None if kind == "hard" else clip.path.readlink()
    (deleted,) = (await world.clip_service.delete([clip.clip_id])).clips
    assert deleted.trash_path
    assert not os.path.lexists(clip.path)
    assert real.exists()
    assert await world.clip_service.put_back([clip.clip_id]) == BatchResult((clip,))
    assert leads_to is None or clip.path.readlink() == leads_to
    assert clip.path.samefile(real)


async def test_a_link_whose_file_went_away_comes_back_as_a_missing_clip(
    world: LibraryWorld, tmp_path: Path
) -> None:
    clip = await world.add("lab.mp4")
    real = clip.path.rename(clip.path.with_name("real.mp4"))
    clip.path.symlink_to("real.mp4")
    await world.clip_service.delete([clip.clip_id])
    real.unlink()
    (back,) = (await world.clip_service.put_back([clip.clip_id])).clips
    assert back.is_missing
    assert back.trashed_at is None
    assert str(clip.path.readlink()) == "real.mp4"


async def test_while_the_trash_has_the_clip_another_file_is_not_taken_for_it(
    world: LibraryWorld,
) -> None:
    clip = await world.add("lab.mp4")
    edit(clip.path)
    await world.clip_service.delete([clip.clip_id])
    clip.path.write_bytes(b"new")
    (back,) = (await world.clip_service.put_back([clip.clip_id])).clips
    assert back.path.name == "lab 2.mp4"
    assert clip.path.read_bytes() == b"new"


@pytest.mark.parametrize("is_edited", [False, True])
async def test_another_clip_s_file_at_the_old_place_is_not_taken(
    world: LibraryWorld, is_edited: bool
) -> None:
    """An edited file: only its path shows that it is another clip's."""
    clip = await world.add("lab.mp4")
    await world.clip_service.delete([clip.clip_id])
    shutil.rmtree(world.folders.trash)
    other = await world.add("lab.mp4", 1)
    if is_edited:
        edit(other.path)
    assert kinds(await world.clip_service.put_back([clip.clip_id])) == [problems.put_back_failed]
    assert await world.all() == [other]


@pytest.mark.parametrize("stranger", [b"a stranger's own letter", None])
async def test_a_stranger_s_file_at_the_old_place_is_not_taken(
    world: LibraryWorld, stranger: bytes | None
) -> None:
    """Nor would it be deleted with the clip later; None is a film without a recipe."""
    clip = await world.add("lab.mp4")
    await world.clip_service.delete([clip.clip_id])
    shutil.rmtree(world.folders.trash)
    if stranger is None:
        write_clip(clip.path)
    else:
        clip.path.write_bytes(stranger)
    assert kinds(await world.clip_service.put_back([clip.clip_id])) == [problems.put_back_failed]
    assert (await world.clip(clip)).trashed_at is not None


async def test_a_file_as_long_as_the_clip_s_may_be_another_clip_s(world: LibraryWorld) -> None:
    clip = await world.add("lab.mp4")
    await world.clip_service.delete([clip.clip_id])
    shutil.rmtree(world.folders.trash)
    other = await world.add("other.mp4", 1)
    # What another clip of the same length has become known as.
    content = bytes(clip.facts.size_bytes)
    clip.path.write_bytes(content)
    content_hash = await world.clip_files.content_hash(clip.path)
    facts = structs.replace(other.facts, size_bytes=len(content))
    await world.library.add(replace(other, facts=facts, content_hash=content_hash))
    assert kinds(await world.clip_service.put_back([clip.clip_id])) == [problems.put_back_failed]


# --- deleted on a disk that was away ---------------------------------------------------------


async def missing_and_back(world: LibraryWorld) -> Clip:
    """A clip whose disk was away during a scan, and which no scan has seen since."""
    clip = await world.add("lab.mp4")
    away = clip.path.rename(world.folders.root / "away")
    await world.scan()
    away.rename(clip.path)
    now = await world.clip(clip)
    assert now.is_missing
    return now


async def test_a_clip_that_is_back_before_a_scan_knows_goes_into_the_trash(
    world: LibraryWorld,
) -> None:
    clip = await missing_and_back(world)
    (deleted,) = (await world.clip_service.delete([clip.clip_id])).clips
    assert not clip.path.exists()
    assert deleted.trash_path
    assert deleted.trash_path.exists()
    # It has a file again: one that is lost from the trash must be reported as lost.
    assert not deleted.is_missing
    (back,) = (await world.clip_service.put_back([clip.clip_id])).clips
    assert (back.is_missing, back.path.exists()) == (False, True)


async def test_what_has_a_missing_clip_s_name_by_now_is_not_deleted(world: LibraryWorld) -> None:
    clip = await missing_and_back(world)
    clip.path.write_bytes(b"somebody else's")
    (deleted,) = (await world.clip_service.delete([clip.clip_id])).clips
    assert (deleted.trash_path, deleted.is_missing) == (None, True)
    # Nor is it the clip once that is wanted back.
    (back,) = (await world.clip_service.put_back([clip.clip_id])).clips
    assert back.is_missing
    assert clip.path.read_bytes() == b"somebody else's"


# --- deleted twice ---------------------------------------------------------------------------


async def test_a_clip_that_is_deleted_already_is_not_reported_again(world: LibraryWorld) -> None:
    """Else the window would offer to undo what was not done."""
    old, new = await world.add("old.mp4"), await world.add("new.mp4", 1)
    await world.clip_service.delete([old.clip_id])
    assert await world.clip_service.delete([old.clip_id]) == BatchResult()
    both = await world.clip_service.delete([old.clip_id, new.clip_id])
    assert [clip.clip_id for clip in both.clips] == [new.clip_id]


# --- names that were swapped -----------------------------------------------------------------


async def test_another_clip_s_file_is_not_renamed(world: LibraryWorld) -> None:
    a, b = await world.add("a.mp4"), await world.add("b.mp4", 1)
    swap(a, b)
    done = await world.clip_service.rename(a.clip_id, "Best")
    assert done.problems == ()
    # The name is the clip's; its file gets it once it is known where that is.
    assert [(clip.annotations.title, clip.path) for clip in done.clips] == [("Best", a.path)]
    assert world.folders.videos() == ["Videos/a.mp4", "Videos/b.mp4"]
    assert set((await world.scan()).moved) == {a.clip_id, b.clip_id}
    assert (await world.clip(a)).path == b.path
    assert (await world.clip_service.rename(a.clip_id, "Best")).clips[0].path.name == "Best.mp4"


async def test_another_clip_s_file_is_not_moved_to_a_collection(world: LibraryWorld) -> None:
    world.folders_by = FoldersBy.COLLECTION
    a, b = await world.add("a.mp4"), await world.add("b.mp4", 1)
    swap(a, b)
    await world.clip_service.change_annotations(
        [a.clip_id], AnnotationsChange(add_collections=("Dogs",))
    )
    assert world.folders.videos() == ["Videos/a.mp4", "Videos/b.mp4"]
