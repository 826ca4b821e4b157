# ruff: noqa: ASYNC240
# (Nothing else runs while a test waits for the disk.)
"""What runs leave behind, and what becomes of it."""

import os
from pathlib import Path

import pytest

from app.core import problems
from app.core.errors import StorageError
from app.storage.crash_reports import MARK, CrashFolder, last_bytes, last_lines


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    folder = tmp_path / "crashes"
    folder.mkdir()
    return folder


@pytest.fixture
def crashes(folder: Path) -> CrashFolder:
    return CrashFolder(folder)


def left_behind(crashes: CrashFolder, process_id: int, text: str, at_s: int = 0) -> None:
    path = crashes.run_file(process_id)
    path.write_text(text, encoding="utf-8", newline="\n")
    if at_s:
        os.utime(path, (at_s, at_s))


def collect(crashes: CrashFolder) -> None:
    crashes.collect(crashes.run_file(1), lambda text: text.replace("secret", "[key]"))


@pytest.mark.parametrize("text", ["", "Gallop: 1", f"Gallop: 1\n{MARK}", f"Gallop: 1\n{MARK}\n \n"])
async def test_a_run_that_was_killed_is_no_crash(
    crashes: CrashFolder, folder: Path, text: str
) -> None:
    left_behind(crashes, 2, text)
    collect(crashes)
    assert list(folder.iterdir()) == []
    assert await crashes.unseen() == []


async def test_a_run_that_noted_something_becomes_a_report(
    crashes: CrashFolder, folder: Path
) -> None:
    left_behind(crashes, 2, f"Gallop: 1\n{MARK}Fatal secret", 1_760_000_000)
    left_behind(crashes, 3, f"Gallop: 1\n{MARK}Fatal later", 1_770_000_000)
    left_behind(crashes, 1, f"Gallop: 1\n{MARK}this very run")
    collect(crashes)
    later, earlier = await crashes.unseen()
    assert later.text == f"Gallop: 1\n{MARK}Fatal later"
    assert earlier.text == f"Gallop: 1\n{MARK}Fatal [key]"
    assert crashes.run_file(1).exists()
    assert not crashes.run_file(2).exists()


async def test_a_report_with_the_line_ends_of_windows_is_found(
    crashes: CrashFolder, folder: Path
) -> None:
    left = f"Gallop: 1\n{MARK}Fatal\nin main\n"
    crashes.run_file(2).write_bytes(left.replace("\n", "\r\n").encode())
    collect(crashes)
    (report,) = await crashes.unseen()
    assert report.text == left


async def test_a_report_that_was_answered_is_kept_and_not_offered_again(
    crashes: CrashFolder, tmp_path: Path
) -> None:
    left_behind(crashes, 2, f"{MARK}Fatal")
    collect(crashes)
    (report,) = await crashes.unseen()
    await crashes.save_copy(report, tmp_path / "copy.txt")
    assert (tmp_path / "copy.txt").read_text(encoding="utf-8") == report.text
    await crashes.keep_seen()
    assert await crashes.unseen() == []
    assert [kept.text for kept in crashes.reports()] == [report.text]
    await crashes.discard()
    assert crashes.reports() == []


async def test_reports_do_not_pile_up(crashes: CrashFolder) -> None:
    for process_id in range(2, 12):
        left_behind(crashes, process_id, f"{MARK}Fatal", 1_760_000_000 + process_id)
    collect(crashes)
    kept = await crashes.unseen()
    assert [report.path.stem.rpartition("-")[2] for report in kept] == ["11", "10", "9", "8", "7"]


async def test_a_report_without_end_is_cut(crashes: CrashFolder) -> None:
    left_behind(crashes, 2, MARK + "x" * 1_000_000)
    collect(crashes)
    (report,) = await crashes.unseen()
    assert len(report.text) < 300_000
    assert report.text.endswith("[...]\n")


async def test_without_a_folder_there_are_no_reports(tmp_path: Path) -> None:
    crashes = CrashFolder(tmp_path / "none")
    collect(crashes)
    assert await crashes.unseen() == []
    await crashes.keep_seen()
    await crashes.discard()


async def test_a_place_that_takes_no_report_is_said(crashes: CrashFolder, tmp_path: Path) -> None:
    left_behind(crashes, 2, f"{MARK}Fatal")
    collect(crashes)
    (report,) = await crashes.unseen()
    (tmp_path / "file").write_text("", encoding="utf-8", newline="\n")
    with pytest.raises(StorageError) as caught:
        await crashes.save_copy(report, tmp_path / "file" / "copy.txt")
    assert caught.value.problem.kind is problems.report_failed
    assert "…" not in caught.value.message


def test_the_end_of_a_log_begins_with_a_whole_line(tmp_path: Path) -> None:
    path = tmp_path / "gallop.log"
    path.write_bytes(b"".join(b"line %03d \xe9\n" % number for number in range(100)))
    assert last_bytes(path, 30) == "line 098 \ufffd\nline 099 \ufffd\n"
    assert last_lines(path, 2) == "line 098 \ufffd\nline 099 \ufffd"
    assert last_bytes(path, 10_000).startswith("line 000")
    assert last_lines(tmp_path / "none", 5) == ""
