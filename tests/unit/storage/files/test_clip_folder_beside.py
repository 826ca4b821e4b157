"""Two processes that bring one take into the same folder: it has one name there."""

import errno
import os
from collections.abc import Sequence
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from app.engine.jobs.job_record import JobRecord, UnsavedEvents
from app.engine.jobs.unsettled_clips import UnsettledClips
from app.storage.disk_errors import folder_unusable
from app.storage.files.clip_folder import ClipFolder
from tests.fakes.clip_folders import FIRST_NAME, clips, fill
from tests.fakes.clips import make_clip
from tests.fakes.engine_world import World
from tests.fakes.memory_journal import MemoryJournal

MADE_AT = datetime(2026, 11, 22, 12, tzinfo=UTC)
TAKE = "take1"


@pytest.fixture
def one(tmp_path: Path) -> ClipFolder:
    return ClipFolder(tmp_path, UTC)


@pytest.fixture
def other(tmp_path: Path) -> ClipFolder:
    return ClipFolder(tmp_path, UTC)


def names(folder: Path) -> list[str]:
    return [path.name for path in folder.iterdir()]


async def test_what_was_fetched_once_more_is_the_clip_that_is_named(
    one: ClipFolder, other: ClipFolder, tmp_path: Path, samples: Any
) -> None:
    await fill(one, TAKE, b"film")
    path = await one.keep(TAKE, samples.request(), MADE_AT)
    await fill(other, TAKE, b"film")
    assert await other.keep(TAKE, samples.request(), MADE_AT) == path
    await other.settle(TAKE)
    assert names(tmp_path) == [FIRST_NAME]


async def test_what_differs_from_the_clip_of_an_earlier_version_s_note_is_kept_too(
    one: ClipFolder, other: ClipFolder, tmp_path: Path, samples: Any
) -> None:
    await fill(one, TAKE, b"film")
    path = await one.keep(TAKE, samples.request(), MADE_AT)
    note = b'{"name": "%s", "size_bytes": 4}' % FIRST_NAME.encode()
    (tmp_path / f".{TAKE}.kept").write_bytes(note)
    await fill(other, TAKE, b"FILM")
    assert await other.keep(TAKE, samples.request(), MADE_AT) != path
    assert sorted(clips(tmp_path)) == [b"FILM", b"film"]


@pytest.mark.parametrize("second", [b"", b"fi", b"<html>", b"FILM"])
async def test_a_named_clip_stays_known_whatever_is_downloaded_beside_it(
    one: ClipFolder, other: ClipFolder, tmp_path: Path, samples: Any, second: bytes
) -> None:
    await fill(other, TAKE, b"film")
    path = await other.keep(TAKE, samples.request(), MADE_AT)
    await fill(one, TAKE, second)
    assert await one.kept_path(TAKE) == path
    await one.discard(TAKE)
    await fill(one, TAKE, second)
    assert await one.keep(TAKE, samples.request(), MADE_AT) == path
    await one.settle(TAKE)
    assert names(tmp_path) == [FIRST_NAME]
    assert path.read_bytes() == b"film"


@pytest.mark.parametrize("is_before_the_look", [True, False])
async def test_a_name_given_at_the_same_instant_is_the_only_one(
    other: ClipFolder,
    tmp_path: Path,
    samples: Any,
    monkeypatch: pytest.MonkeyPatch,
    is_before_the_look: bool,
) -> None:
    await fill(other, TAKE, b"film")
    clip, part = tmp_path / FIRST_NAME, tmp_path / f".{TAKE}.part"
    link, exists = os.link, Path.exists

    def name_it() -> None:
        if not exists(clip):
            note = b'{"name": "%s", "size_bytes": 4}' % FIRST_NAME.encode()
            (tmp_path / f".{TAKE}.kept").write_bytes(note)
            link(part, clip)

    def late_link(*given: Any, **named: Any) -> None:
        name_it()
        link(*given, **named)

    def late_look(path: Path) -> bool:
        if path == clip:
            name_it()
        return exists(path)

    if is_before_the_look:
        monkeypatch.setattr(Path, "exists", late_look)
    else:
        monkeypatch.setattr(os, "link", late_link)
    assert await other.keep(TAKE, samples.request(), MADE_AT) == clip
    assert clips(tmp_path) == [b"film"]


async def test_a_second_file_goes_if_the_saved_one_is_the_same(
    one: ClipFolder, tmp_path: Path, samples: Any
) -> None:
    saved, gone = tmp_path / "saved.mp4", tmp_path / "gone.mp4"
    saved.write_bytes(b"film")
    await fill(one, TAKE, b"film")
    path = await one.keep(TAKE, samples.request(), MADE_AT)
    await one.drop_second(TAKE, [gone, saved], path)
    assert names(tmp_path) == ["saved.mp4"]


@pytest.mark.parametrize("content", [b"FILM", b"a film", None])
async def test_a_second_file_stays_if_no_saved_one_is_the_same(
    one: ClipFolder, tmp_path: Path, samples: Any, content: bytes | None
) -> None:
    saved = tmp_path / "saved.mp4"
    if content is not None:
        saved.write_bytes(content)
    await fill(one, TAKE, b"film")
    path = await one.keep(TAKE, samples.request(), MADE_AT)
    await one.drop_second(TAKE, [saved], path)
    assert path.read_bytes() == b"film"


async def test_the_saved_file_stays_whatever_path_leads_to_it(
    one: ClipFolder, tmp_path: Path, samples: Any
) -> None:
    await fill(one, TAKE, b"film")
    path = await one.keep(TAKE, samples.request(), MADE_AT)
    (tmp_path / "linked").symlink_to(tmp_path)
    copy = tmp_path / "copy.mp4"
    copy.write_bytes(b"film")
    await one.drop_second(TAKE, [copy, tmp_path / "linked" / path.name])
    await one.drop_second(TAKE, [path, copy])
    assert path.read_bytes() == copy.read_bytes() == b"film"


async def test_a_start_drops_the_second_file_of_a_process_that_was_killed(
    one: ClipFolder, tmp_path: Path, samples: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    journal, saved = MemoryJournal(), tmp_path / "saved.mp4"
    saved.write_bytes(b"film")
    for take_id in ("take-1", "take-2"):
        clip = make_clip(take_id.removeprefix("take-"), path=saved)
        journal.clips.append(clip)
        await fill(one, take_id, b"film")
        await one.keep(take_id, samples.request(), MADE_AT)
    records = dict[str, JobRecord]()
    unsettled = UnsettledClips(one, journal, records, tuple)
    drop = one.drop_second

    async def fails_for_the_first(take_id: str, saved: Sequence[Path]) -> None:
        if take_id == "take-1":
            raise folder_unusable(tmp_path, OSError(errno.EIO, "unreadable"))
        await drop(take_id, saved)

    with monkeypatch.context() as patch:
        patch.setattr(one, "drop_second", fails_for_the_first)
        await unsettled.settle()
    # What cannot be settled now keeps none of the others from it.
    assert await one.unsettled() == ["take-1"]
    world = World()
    unsaved = UnsavedEvents(world.watcher, list)
    records["take-1"] = JobRecord(world.new_job(), journal, world.watcher, unsaved)
    await unsettled.settle()
    assert clips(tmp_path) == [b"film", b"film"]
    records.clear()
    await unsettled.settle()
    assert names(tmp_path) == ["saved.mp4"]
