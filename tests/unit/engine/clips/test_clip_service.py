# (Nothing else runs while a test waits for the disk.)
"""What a user does with clips, on a real library, real files and a real trash."""

import errno
import os
import shutil
from collections.abc import AsyncIterator
from dataclasses import replace
from pathlib import Path

import pytest

from app.core import problems
from app.core.errors import FileTrouble
from app.core.library.clip import AnnotationsChange
from app.core.problem import ProblemKind
from app.core.settings import FoldersBy
from app.engine.clips.batch_result import BatchResult
from app.media.recipe import read_recipe
from app.storage.files.clip_files import LocalClipFiles
from tests.fakes.clips import write_clip
from tests.fakes.library_world import LibraryWorld, library_world, write_gallop_clip


@pytest.fixture
async def world(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> AsyncIterator[LibraryWorld]:
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    async with library_world(tmp_path) as world:
        yield world


def kinds(done: BatchResult) -> list[ProblemKind]:
    return [problem.kind for problem in done.problems]


async def test_annotations_of_one_and_of_many(world: LibraryWorld) -> None:
    clips = [await world.add(f"{number}.mp4", number) for number in range(3)]
    ids = [clip.clip_id for clip in clips]
    one = await world.clip_service.change_annotations(
        ids[:1], AnnotationsChange(rating=4, add_tags=("dog",))
    )
    assert [clip.annotations.rating for clip in one.clips] == [4]
    many = await world.clip_service.change_annotations(
        [*ids, "nobody's"], AnnotationsChange(is_favourite=True)
    )
    assert [clip.clip_id for clip in many.clips] == ids
    assert [clip.annotations.rating for clip in await world.all(favourites_only=True)] == [0, 0, 4]
    assert (
        await world.clip_service.change_annotations([], AnnotationsChange(rating=1))
        == BatchResult()
    )


async def test_a_clip_follows_its_collection(world: LibraryWorld) -> None:
    world.folders_by = FoldersBy.COLLECTION
    stays, goes = await world.add("stays.mp4"), await world.add("goes.mp4", 1)
    gone = await world.add("gone.mp4", 2)
    gone.path.unlink()
    # A file lies where this collection's folder should be.
    (world.folders.clips / "Taken").touch()
    ids = [goes.clip_id, gone.clip_id]
    done = await world.clip_service.change_annotations(
        ids, AnnotationsChange(add_collections=("Dogs",))
    )
    assert [clip.path for clip in done.clips] == [world.folders.clips / "Dogs/goes.mp4", gone.path]
    assert done.clips[0].path.exists()
    done = await world.clip_service.change_annotations(
        [stays.clip_id], AnnotationsChange(add_collections=("Taken",))
    )
    # It is in the collection, and where it was.
    assert kinds(done) == [problems.rename_failed]
    assert [clip.annotations.collections for clip in done.clips] == [("Taken",)]
    assert await world.clip(stays) == done.clips[0]
    assert stays.path.exists()


async def test_a_name_for_clip_and_file(world: LibraryWorld) -> None:
    clip = await world.add("lab.mp4")
    other = await world.add("Best lab.mp4", 1)
    done = await world.clip_service.rename(clip.clip_id, "  Best lab ")
    assert done.clips == (await world.clip(clip),)
    assert done.clips[0].annotations.title == "Best lab"
    assert done.clips[0].path.name == "Best lab 2.mp4"
    assert done.clips[0].path.exists()
    assert other.path.exists()
    done = await world.clip_service.rename(clip.clip_id, " ")
    assert done.clips[0].annotations.title == ""
    assert done.clips[0].path.name == "Prompt number 0.mp4"
    assert await world.clip_service.rename("nobody's", "name") == BatchResult()


async def test_a_file_that_cannot_be_renamed_leaves_the_entry_s_name(
    world: LibraryWorld, monkeypatch: pytest.MonkeyPatch
) -> None:
    clip = await world.add("lab.mp4")
    await world.clip_service.rename(clip.clip_id, "First")

    async def refuse(self: LocalClipFiles, path: Path, name: str) -> Path:
        detail = os.strerror(errno.EROFS)
        raise FileTrouble(problems.rename_failed(path=path, detail=detail))

    # Root may write everywhere, so that a folder cannot be closed for real.
    monkeypatch.setattr(LocalClipFiles, "rename", refuse)
    done = await world.clip_service.rename(clip.clip_id, "Second")
    assert kinds(done) == [problems.rename_failed]
    now = await world.clip(clip)
    assert (now.annotations.title, now.path.name) == ("First", "First.mp4")
    assert now.path.exists()


async def test_a_clip_without_a_file_gets_its_name_all_the_same(world: LibraryWorld) -> None:
    clip = await world.add("lab.mp4")
    clip.path.unlink()
    done = await world.clip_service.rename(clip.clip_id, "Gone")
    assert done.problems == ()
    assert (done.clips[0].annotations.title, done.clips[0].path) == ("Gone", clip.path)


async def test_deleted_and_back(world: LibraryWorld) -> None:
    clips = [await world.add(f"{number}.mp4", number) for number in range(2)]
    ids = [clip.clip_id for clip in clips]
    done = await world.clip_service.delete(ids)
    assert [clip.trash_path for clip in done.clips] == [
        world.folders.trash / "files" / f"{number}.mp4" for number in range(2)
    ]
    assert await world.all() == []
    assert await world.clip_service.delete(ids) == BatchResult()
    assert (await world.clip_service.put_back(ids)).clips == tuple(clips)
    assert [clip.path.exists() for clip in clips] == [True, True]
    assert await world.clip_service.put_back(ids) == BatchResult()


async def test_what_the_trash_does_not_take_stays(
    world: LibraryWorld, monkeypatch: pytest.MonkeyPatch
) -> None:
    clips = [await world.add(f"{number}.mp4", number) for number in range(2)]
    shutil.rmtree(world.folders.data)
    world.folders.data.touch()
    done = await world.clip_service.delete([clip.clip_id for clip in clips])
    # SignalLog once, however many there are.
    (reported,) = done.problems
    assert (reported.kind, reported.others) == (problems.trash_failed, 1)
    assert reported.message.endswith("This also happened to 1 other clip.")
    assert await world.all() == clips[::-1]
    assert [clip.path.exists() for clip in clips] == [True, True]


async def test_another_clip_s_file_is_not_deleted(world: LibraryWorld) -> None:
    """The two names were swapped outside of Gallop, and no scan has run since."""
    a, b = await world.add("a.mp4"), await world.add("b.mp4", 1)
    aside = a.path.rename(a.path.with_name("aside"))
    b.path.rename(a.path)
    aside.rename(b.path)
    (deleted,) = (await world.clip_service.delete([a.clip_id])).clips
    assert (deleted.trash_path, deleted.is_missing) == (None, True)
    assert a.path.exists()
    assert (await world.scan()).moved == (b.clip_id,)
    assert len((await world.clip_service.put_back([a.clip_id])).clips) == 1
    assert (await world.scan()).moved == (a.clip_id,)
    assert [clip.path for clip in await world.all()] == [a.path, b.path]


async def test_a_clip_whose_file_was_gone_comes_back_as_missing(world: LibraryWorld) -> None:
    clip = await world.add("lab.mp4")
    clip.path.unlink()
    done = await world.clip_service.delete([clip.clip_id])
    assert (len(done.clips), done.problems) == (1, ())
    back = await world.clip_service.put_back([clip.clip_id])
    assert back.clips == (replace(clip, is_missing=True),)


async def test_back_beside_something_new_at_the_old_place(world: LibraryWorld) -> None:
    clip = await world.add("lab.mp4")
    await world.clip_service.delete([clip.clip_id])
    clip.path.write_bytes(b"new")
    done = await world.clip_service.put_back([clip.clip_id])
    assert done.clips[0].path == clip.path.with_name("lab 2.mp4")
    assert clip.path.read_bytes() == b"new"


async def test_an_emptied_trash_and_another_clip_at_the_old_place(world: LibraryWorld) -> None:
    """The new clip's file must not be taken for the old one's, there or in the trash."""
    old = await world.add("lab.mp4")
    await world.clip_service.delete([old.clip_id])
    shutil.rmtree(world.folders.trash)
    new = await world.add("lab.mp4", 1)
    assert kinds(await world.clip_service.put_back([old.clip_id])) == [problems.put_back_failed]
    (deleted,) = (await world.clip_service.delete([new.clip_id])).clips
    assert deleted.trash_path == (await world.clip(old)).trash_path
    assert kinds(await world.clip_service.put_back([old.clip_id])) == [problems.put_back_failed]
    assert (await world.clip_service.put_back([new.clip_id])).clips == (new,)
    assert new.path.exists()
    # Its owner has a copy somewhere.
    copy = await write_gallop_clip(world.folders.clips / "copy.mp4")
    assert (await world.clip_service.locate(old.clip_id, copy)).clips[0].trashed_at is None


async def test_a_clip_that_its_owner_changed_comes_back_as_well(world: LibraryWorld) -> None:
    clip = await world.add("lab.mp4")
    with clip.path.open("ab") as file:
        file.write(b"more")
    await world.clip_service.delete([clip.clip_id])
    assert (await world.clip_service.put_back([clip.clip_id])).clips == (clip,)
    assert clip.path.read_bytes().endswith(b"more")


async def test_a_file_that_came_back_by_the_system_s_own_means(world: LibraryWorld) -> None:
    clip = await world.add("lab.mp4")
    (deleted,) = (await world.clip_service.delete([clip.clip_id])).clips
    assert deleted.trash_path
    deleted.trash_path.rename(clip.path)
    assert (await world.clip_service.put_back([clip.clip_id])).clips == (clip,)


async def test_deleted_before_a_restart(world: LibraryWorld, tmp_path: Path) -> None:
    clip = await world.add("lab.mp4")
    await world.clip_service.delete([clip.clip_id])
    async with library_world(tmp_path) as later:
        assert (await later.clip_service.put_back([clip.clip_id])).clips == (clip,)
    assert clip.path.exists()


async def test_a_clip_is_shown_where_it_is(world: LibraryWorld, tmp_path: Path) -> None:
    clip = await world.add("lab.mp4")
    there = tmp_path / "elsewhere.mp4"
    clip.path.rename(there)
    await world.scan()
    assert (await world.clip(clip)).is_missing
    wrong = await write_gallop_clip(tmp_path / "wrong.mp4", 1)
    changed = tmp_path / "changed.mp4"
    changed.write_bytes(bytes(clip.facts.size_bytes))
    for path in (wrong, changed):
        done = await world.clip_service.locate(clip.clip_id, path)
        assert kinds(done) == [problems.not_the_clip]
    for path in (tmp_path / "nothing.mp4", tmp_path):
        done = await world.clip_service.locate(clip.clip_id, path)
        assert kinds(done) in ([problems.clip_unreadable], [problems.not_the_clip])
    assert (await world.clip(clip)).is_missing
    done = await world.clip_service.locate(clip.clip_id, there)
    assert done.clips == (replace(clip, path=there),)


async def test_copies(world: LibraryWorld, tmp_path: Path) -> None:
    clip = await world.add("lab.mp4")
    target = tmp_path / "out" / "copy.mp4"
    for action in (world.clip_service.copy_to, world.clip_service.export_without_recipe):
        # Its folder is gone, and then it lies on what was there before.
        done = await action(clip.clip_id, target)
        assert kinds(done) == [problems.copy_failed]
        target.parent.mkdir()
        target.write_bytes(b"before")
        assert (await action(clip.clip_id, target)).clips == (clip,)
        assert (read_recipe(target) is None) == (action == world.clip_service.export_without_recipe)
        (tmp_path / "link.mp4").symlink_to(clip.path)
        for itself in (clip.path, tmp_path / "link.mp4"):
            assert kinds(await action(clip.clip_id, itself)) == [problems.copy_failed]
        (tmp_path / "link.mp4").unlink()
        assert kinds(await action(clip.clip_id, target.parent)) == [problems.copy_failed]
        assert list(target.parent.iterdir()) == [target]
        shutil.rmtree(target.parent)
    assert read_recipe(clip.path) is not None


async def test_no_copy_of_what_is_gone_or_no_clip(world: LibraryWorld, tmp_path: Path) -> None:
    clip, broken = await world.add("lab.mp4"), await world.add("broken.mp4", 1)
    clip.path.unlink()
    broken.path.write_bytes(b"no clip")
    for action in (world.clip_service.copy_to, world.clip_service.export_without_recipe):
        done = await action(clip.clip_id, tmp_path / "copy.mp4")
        # It is the clip that is missing, and not the place for its copy.
        assert kinds(done) == [problems.clip_missing]
    done = await world.clip_service.export_without_recipe(broken.clip_id, tmp_path / "copy.mp4")
    assert kinds(done) == [problems.clip_unreadable]
    assert not (tmp_path / "copy.mp4").exists()


async def test_copies_of_several_replace_nothing(
    world: LibraryWorld, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    clips = [await world.add("lab.mp4"), await world.add("dog.mp4")]
    gone = await world.add("gone.mp4")
    gone.path.unlink()
    ids, folder = [clips[0].clip_id, gone.clip_id, clips[1].clip_id], tmp_path / "out"
    for _ in range(2):
        done = await world.clip_service.copy_all_into(ids, folder)
        assert done.clips == tuple(clips)
        assert kinds(done) == [problems.clip_missing]
    copies = list(folder.iterdir())
    assert len(copies) == 4
    assert all(read_recipe(copy) is not None for copy in copies)
    done = await world.clip_service.export_all_without_recipe(ids, folder, "Clip")
    assert done.clips == tuple(clips)
    exported = {path for path in folder.iterdir() if path.name.startswith("Clip")}
    assert len(exported) == 2
    assert all(read_recipe(path) is None for path in exported)

    async def refuse(clip_files: LocalClipFiles, path: Path, name: str) -> Path:
        raise FileTrouble(problems.rename_failed(path=path, detail="Read-only"))

    monkeypatch.setattr(LocalClipFiles, "rename", refuse)
    done = await world.clip_service.export_all_without_recipe(ids, folder, "Clip")
    assert done.clips == ()
    # Nothing half done is left under another name.
    assert set(folder.iterdir()) == {*copies, *exported}


async def test_a_clip_without_a_known_content_is_located_by_its_size(
    world: LibraryWorld, tmp_path: Path
) -> None:
    clip = await world.add("lab.mp4")
    await world.library.add(replace(clip, content_hash=""))
    there = clip.path.rename(tmp_path / "there.mp4")
    wrong = write_clip(tmp_path / "wrong.mp4", duration_s=0.5)
    assert kinds(await world.clip_service.locate(clip.clip_id, wrong)) == [problems.not_the_clip]
    done = await world.clip_service.locate(clip.clip_id, there)
    assert done.clips == (replace(clip, path=there),)
