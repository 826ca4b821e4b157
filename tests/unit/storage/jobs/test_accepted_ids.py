"""The second place for ids, on a real disk."""

import json
import os
import stat
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime
from decimal import Decimal
from pathlib import Path

import pytest

from app.core.events import AcceptedId
from app.core.request import GenerationRequest, TakeNumber
from app.storage.jobs.accepted_ids import AcceptedIdFiles
from tests.platforms import needs_fallocate, needs_folder_sync, needs_posix_rights

NOON = datetime(2026, 11, 22, 12, tzinfo=UTC)
ONE = AcceptedId("one", "64a/“b” 一", Decimal("0.387"), NOON)
OTHER = AcceptedId("other", "64b", None, NOON)
REQUEST = GenerationRequest("m", "马 “a”\n", "720P", "16:9", 3, "https://example.com")
FULL = replace(
    ONE,
    request=REQUEST,
    estimate_usd=Decimal("0.387"),
    service="https://x",
    output_dir=Path("/v"),
    clips_dir=Path("/w"),
    take=TakeNumber(3, 8),
)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "accepted"


@pytest.fixture
def ids(folder: Path) -> Iterator[AcceptedIdFiles]:
    files = AcceptedIdFiles(folder)
    yield files
    files.close()


def names_in(folder: Path) -> list[str]:
    return [path.name for path in folder.iterdir()]


def put(folder: Path, text: str) -> None:
    """Write `text` to one file, and make a folder where a file should be."""
    (folder / "one.json").write_text(text, encoding="utf-8", newline="\n")
    (folder / "pipe.json").mkdir()


def occupy(folder: Path) -> None:
    folder.write_text("a file where the folder should be", encoding="utf-8", newline="\n")


async def test_an_id_is_kept_until_it_is_forgotten(ids: AcceptedIdFiles, folder: Path) -> None:
    assert await ids.all() == []
    await ids.reserve("one")
    assert await ids.all() == []
    await ids.write(ONE)
    await ids.write(OTHER)
    assert await ids.all() == [ONE, OTHER]
    again = AcceptedIdFiles(folder)
    assert await again.all() == [ONE, OTHER]
    again.close()
    await ids.forget("one")
    await ids.forget("one")
    assert await ids.all() == [OTHER]


@needs_posix_rights
async def test_only_the_user_can_read_it(ids: AcceptedIdFiles, folder: Path) -> None:
    await ids.write(ONE)
    modes = [stat.S_IMODE(path.stat().st_mode) for path in (folder, folder / "one.json")]
    assert modes == [0o700, 0o600]


@needs_fallocate
async def test_what_was_reserved_needs_no_more_space(ids: AcceptedIdFiles, folder: Path) -> None:
    await ids.reserve("one")
    before = (folder / "one.json").stat()
    await ids.write(ONE)
    after = (folder / "one.json").stat()
    assert (after.st_size, after.st_blocks, after.st_ino) == (
        before.st_size,
        before.st_blocks,
        before.st_ino,
    )
    longest = AcceptedId("one", "\U0001f40e" * 200, Decimal("0.387"), NOON)
    await ids.write(longest)
    assert (folder / "one.json").stat().st_size == before.st_size
    assert await ids.all() == [longest]


@needs_folder_sync
async def test_it_is_on_the_disk_before_anything_else(
    ids: AcceptedIdFiles, monkeypatch: pytest.MonkeyPatch
) -> None:
    synced: list[int] = []
    fsync = os.fsync

    def note(handle: int) -> None:
        synced.append(os.fstat(handle).st_mode)
        fsync(handle)

    monkeypatch.setattr(os, "fsync", note)
    await ids.reserve("one")
    assert [stat.S_ISDIR(mode) for mode in synced] == [False, True]
    await ids.write(ONE)
    assert [stat.S_ISDIR(mode) for mode in synced] == [False, True, False]


@pytest.mark.parametrize(
    "text",
    [
        "",
        "{",
        "[]",
        "null",
        json.dumps({"take_id": "one"}),
        json.dumps({"take_id": "another", "api_job_id": "64a", "at": NOON.isoformat()}),
        json.dumps({"take_id": "one", "api_job_id": 64, "at": NOON.isoformat()}),
        json.dumps({"take_id": "one", "api_job_id": "", "at": NOON.isoformat()}),
        json.dumps({"take_id": "one", "api_job_id": "6\n4", "at": NOON.isoformat()}),
        json.dumps({"take_id": "one", "api_job_id": "6" * 999, "at": NOON.isoformat()}),
        json.dumps({"take_id": "one", "api_job_id": "64a", "at": "soon"}),
        json.dumps({"take_id": "one", "api_job_id": "64a", "at": "2026-11-22T12:00:00"}),
        json.dumps({"take_id": "one", "api_job_id": "64a", "at": NOON.isoformat()}) + "x" * 9999,
        '{"take_id":' * 2000,
    ],
)
async def test_what_is_torn_or_odd_is_no_id(ids: AcceptedIdFiles, folder: Path, text: str) -> None:
    await ids.write(OTHER)
    put(folder, text)
    assert await ids.all() == [OTHER]


async def test_a_disk_that_takes_nothing_stops_nothing(ids: AcceptedIdFiles, folder: Path) -> None:
    occupy(folder)
    await ids.reserve("one")
    await ids.write(ONE)
    await ids.forget("one")
    assert await ids.all() == []


async def test_a_take_whose_name_leads_elsewhere_is_passed_over(
    ids: AcceptedIdFiles, tmp_path: Path
) -> None:
    await ids.reserve("../one")
    await ids.write(AcceptedId("../one", "64a", None, NOON))
    await ids.forget("../one")
    assert names_in(tmp_path) == []


async def test_what_was_asked_for_is_kept_with_the_id(ids: AcceptedIdFiles, folder: Path) -> None:
    await ids.write(FULL)
    longest = replace(FULL, take_id="two", request=replace(REQUEST, prompt="\U0001f40e" * 5_000))
    await ids.write(longest)
    assert await ids.all() == [FULL, longest]
    await ids.write(replace(FULL, request=replace(REQUEST, prompt="x" * 40_000)))
    assert await ids.all() == [ONE, longest]


async def test_an_order_of_an_earlier_version_is_the_only_take(
    ids: AcceptedIdFiles, folder: Path
) -> None:
    await ids.write(FULL)
    file = folder / "one.json"
    fields = json.loads(file.read_text(encoding="utf-8"))
    del fields["take_number"], fields["take_count"]
    file.write_text(json.dumps(fields), encoding="utf-8", newline="\n")
    assert await ids.all() == [replace(FULL, take=TakeNumber())]


@pytest.mark.parametrize(
    "odd",
    [
        {"prompt": 5},
        {"duration_s": "x"},
        {"estimate_usd": "x"},
        {"output_dir": 1},
        {"clips_dir": 1},
    ],
)
async def test_an_id_counts_whatever_stands_beside_it(
    ids: AcceptedIdFiles, folder: Path, odd: dict[str, object]
) -> None:
    await ids.write(FULL)
    file = folder / "one.json"
    file.write_text(
        json.dumps(json.loads(file.read_text(encoding="utf-8")) | odd),
        encoding="utf-8",
        newline="\n",
    )
    assert await ids.all() == [ONE]
