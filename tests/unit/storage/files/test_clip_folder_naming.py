"""New clips under a user's own pattern and in their folders."""

import errno
import json
import os
from dataclasses import replace
from datetime import UTC, datetime
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

from app.core.errors import FolderUnusable
from app.core.library.clip import ClipAnnotations
from app.core.library.name_pattern import Naming
from app.core.settings import FoldersBy
from app.fs import path_length
from app.storage.files.clip_files import LocalClipFiles
from app.storage.files.clip_folder import ClipFolder
from tests.fakes.clip_folders import fill
from tests.fakes.kill_at_step import was_killed
from tests.platforms import needs_links_for_renames

MADE_AT = datetime(2026, 11, 22, 12, tzinfo=UTC)
MONTHLY = Naming("{prompt}", FoldersBy.MONTH)
FIRST = "2026-11/A black lab swimming.mp4"


def monthly(folder: Path) -> ClipFolder:
    return ClipFolder(folder, UTC, lambda: MONTHLY)


def all_names(folder: Path) -> list[str]:
    found = [path for path in folder.rglob("*") if path.is_file()]
    return sorted(path.relative_to(folder).as_posix() for path in found)


async def test_a_changed_pattern_holds_at_once(tmp_path: Path, samples: Any) -> None:
    wanted = Naming()
    files = ClipFolder(tmp_path, UTC, lambda: wanted)
    await fill(files, "take1", b"one")
    assert (await files.keep("take1", samples.request(), MADE_AT)).name == (
        "2026-11-22 A black lab swimming 1080P.mp4"
    )
    wanted = Naming("{job} {price} {ratio}", FoldersBy.MONTH)
    await fill(files, "take2", b"two")
    path = await files.keep("take2", samples.request(), MADE_AT, "64a", Decimal("1.145"))
    assert path == tmp_path / "2026-11" / "64a $1.145 16x9.mp4"
    assert path.read_bytes() == b"two"


async def test_clips_in_folders_are_kept_and_settled_alike(tmp_path: Path, samples: Any) -> None:
    files = monthly(tmp_path)
    for take in ("take1", "take2"):
        await fill(files, take, take.encode())
    path = await files.keep("take1", samples.request(), MADE_AT)
    assert path == tmp_path / FIRST
    again = monthly(tmp_path)
    assert await again.kept_path("take1") == path
    assert await again.keep("take1", samples.request(), MADE_AT) == path
    await again.keep("take2", samples.request(), MADE_AT)
    assert await again.unsettled() == ["take1", "take2"]
    await again.settle("take1")
    await again.settle("take2")
    assert all_names(tmp_path) == ["2026-11/A black lab swimming 2.mp4", FIRST]


async def test_a_note_without_a_folder_is_still_read(tmp_path: Path) -> None:
    # Written by Gallop before there were folders.
    (tmp_path / "clip.mp4").write_bytes(b"film")
    note = {"name": "clip.mp4", "size_bytes": 4}
    (tmp_path / ".take1.kept").write_text(json.dumps(note), encoding="utf-8", newline="\n")
    assert await monthly(tmp_path).kept_path("take1") == tmp_path / "clip.mp4"


@pytest.mark.parametrize("name", ["a/b/c.mp4", "../x.mp4", "a/../x.mp4", "/x.mp4", "..", "", "/"])
async def test_a_note_that_leads_elsewhere_counts_for_nothing(tmp_path: Path, name: str) -> None:
    (tmp_path / ".take1.kept").write_text(
        json.dumps({"name": name, "size_bytes": 4}), encoding="utf-8", newline="\n"
    )
    assert await monthly(tmp_path).kept_path("take1") is None


async def test_a_file_in_the_folder_s_place(tmp_path: Path, samples: Any) -> None:
    (tmp_path / "2026-11").write_bytes(b"notes")
    (tmp_path / ".take1.kept").write_text(
        json.dumps({"name": FIRST, "size_bytes": 4}), encoding="utf-8", newline="\n"
    )
    files = monthly(tmp_path)
    assert await files.kept_path("take1") is None
    await fill(files, "take1", b"film")
    path = await files.keep("take1", samples.request(), MADE_AT)
    assert path == tmp_path / "A black lab swimming.mp4"
    assert await files.kept_path("take1") == path


@needs_links_for_renames
async def test_another_disk_in_the_folder_s_place(
    tmp_path: Path, samples: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    link = os.link

    def other_disk(source: Path, target: Path, **rest: Any) -> None:
        if target.parent.name == "2026-11":
            raise OSError(errno.EXDEV, "another disk")
        link(source, target, **rest)

    monkeypatch.setattr(os, "link", other_disk)
    files = monthly(tmp_path)
    await fill(files, "take1", b"film")
    path = await files.keep("take1", samples.request(), MADE_AT)
    assert path == tmp_path / "A black lab swimming.mp4"
    assert await files.kept_path("take1") == path


async def test_the_videos_folder_itself_is_not_made_anew(tmp_path: Path, samples: Any) -> None:
    files = monthly(tmp_path / "gone")
    with pytest.raises(FolderUnusable):
        await files.keep("take1", samples.request(), MADE_AT)
    assert all_names(tmp_path) == []


def test_where_a_clip_of_the_library_belongs(tmp_path: Path, samples: Any) -> None:
    clip = replace(
        samples.clip("c1"),
        path=tmp_path / "x.mp4",
        annotations=ClipAnnotations(collections=("Dogs / Cats", "Summer")),
    )
    belongs = {
        folders_by: ClipFolder(tmp_path, UTC, lambda by=folders_by: Naming(folders_by=by)).folder_of
        for folders_by in FoldersBy
    }
    # A clip's month does not change with its annotations.
    assert belongs[FoldersBy.NONE](clip) is None
    assert belongs[FoldersBy.MONTH](clip) is None
    by_collection = belongs[FoldersBy.COLLECTION]
    assert by_collection(clip) == tmp_path / "Dogs Cats"
    loose = replace(clip, annotations=ClipAnnotations())
    assert by_collection(loose) == tmp_path
    for ours in ("2026-11", "Dogs Cats", "Summer"):
        assert (
            by_collection(replace(clip, path=tmp_path / ours / "x.mp4")) == tmp_path / "Dogs Cats"
        )
    was_in = replace(loose, path=tmp_path / "Dogs Cats" / "x.mp4")
    assert by_collection(was_in) is None
    assert by_collection(was_in, ["Dogs / Cats"]) == tmp_path
    for theirs in ("Client A", "2026-10", "Summer/Best"):
        assert by_collection(replace(clip, path=tmp_path / theirs / "x.mp4")) is None
    assert by_collection(replace(clip, path=Path("/media/usb/x.mp4"))) is None


KEEP = """
import asyncio
from datetime import UTC, datetime
from pathlib import Path
from app.core.library.name_pattern import Naming
from app.core.request import GenerationRequest
from app.core.settings import FoldersBy
from app.storage.files.clip_folder import ClipFolder

async def main(folder, steps):
    request = GenerationRequest("m", "A black lab swimming", "1080P", "16:9", 5)
    files = ClipFolder(folder, UTC, lambda: Naming("{prompt}", FoldersBy.MONTH))
    arm(folder, steps)
    await files.keep("take1", request, datetime(2026, 11, 22, 12, tzinfo=UTC))
    await files.settle("take1")

asyncio.run(main(Path(sys.argv[1]), sys.argv[2]))
"""


async def test_killed_at_every_step_there_is_one_clip_in_its_folder(
    tmp_path: Path, samples: Any
) -> None:
    outcomes: list[bool] = []
    for step in range(40):
        folder = tmp_path / str(step)
        files = monthly(folder)
        await fill(files, "take1", b"film")
        if not was_killed(KEEP, folder, step):
            break
        found = await files.kept_path("take1")
        outcomes.append(found is not None)
        if found is not None or (folder / ".take1.part").exists():
            path = await files.keep("take1", samples.request(), MADE_AT)
            assert found in (None, path)
            await files.settle("take1")
            assert await files.unsettled() == []
            assert [name for name in all_names(folder) if name[0] != "."] == [FIRST]
            assert not list(folder.glob(".*.part*"))
        # Else settled but for the note; the journal had the clip before that began.
        assert (folder / FIRST).read_bytes() == b"film"
    else:
        pytest.fail("it never came to its end")
    assert set(outcomes) == {False, True}
    assert len(outcomes) > 8


@pytest.mark.parametrize("folders_by", [FoldersBy.NONE, FoldersBy.MONTH])
async def test_in_a_deep_folder_names_are_as_short_as_windows_wants(
    tmp_path: Path, samples: Any, monkeypatch: pytest.MonkeyPatch, folders_by: FoldersBy
) -> None:
    monkeypatch.setattr(path_length, "has_limit", lambda: True)
    folder = tmp_path / ("x" * (178 - len(str(tmp_path)) - 1))
    files = ClipFolder(folder, UTC, lambda: Naming("{prompt}", folders_by))
    request = replace(samples.request(), prompt="a black lab swimming " * 20)
    kept = []
    for take in ("take1", "take2"):
        await fill(files, take, take.encode())
        path = await files.keep(take, request, MADE_AT)
        assert path.read_bytes() == take.encode()
        kept.append(path)
    # A new title and a collection are no longer either.
    renamed = await LocalClipFiles().rename(kept[0], "another title " * 20)
    assert renamed.read_bytes() == b"take1"
    by_collection = ClipFolder(folder, UTC, lambda: Naming(folders_by=FoldersBy.COLLECTION))
    annotations = ClipAnnotations(collections=("y" * 80,))
    clip = replace(samples.clip("c1"), path=folder / "x.mp4", annotations=annotations)
    inner = by_collection.folder_of(clip)
    assert inner is not None
    moved = await LocalClipFiles().move_to(renamed, inner)
    named = await LocalClipFiles().rename(moved, "a third title " * 20)
    assert len(str(inner)) <= 247
    assert all(len(str(path)) <= 259 for path in (*kept, renamed, named))
