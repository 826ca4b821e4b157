"""Crash reports as files: traces of a crashed run become a report for the next start."""

import asyncio
import os
from collections.abc import Callable
from contextlib import suppress
from datetime import UTC, datetime
from pathlib import Path
from typing import TypeVar

from app.core import problems
from app.core.errors import StorageError
from app.core.help_ports import CrashReport
from app.fs.atomic import write_atomically
from app.fs.in_use import delete, rename
from app.storage.disk_errors import disk_reason

Result = TypeVar("Result")

# Above this line: the description of the run. Below it: only the output of a crash.
MARK = "--- what happened ---\n"
_RUN_PREFIX = "run-"
_UNSEEN_PREFIX = "unseen-"
_SEEN_PREFIX = "seen-"
_KEPT_REPORTS = 5
_MAX_READ_BYTES = 256_000


class CrashFolder:
    """See core.help_ports.CrashReports; the reports are files in `folder`."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def run_file(self, process_id: int) -> Path:
        """The file where the run of this process writes how it crashed."""
        return self._folder / f"{_RUN_PREFIX}{process_id}.txt"

    def collect(self, own: Path, make_text: Callable[[str], str]) -> None:
        """Turn traces of earlier runs into reports; blocks, and never fails.

        A run that was killed or lost its power has written nothing below its MARK; its file is
        deleted. `make_text` completes and redacts the output of a crash. `own` is the present run's
        file.
        """
        with suppress(OSError):
            for left in self._folder.glob(f"{_RUN_PREFIX}*.txt"):
                if left != own:
                    self._take_over(left, make_text)
            for old in self._files()[_KEPT_REPORTS:]:
                delete(old, missing_ok=True)

    def _take_over(self, left: Path, make_text: Callable[[str], str]) -> None:
        text = _read(left)
        _, mark, noted = text.partition(MARK)
        if mark and noted.strip():
            crashed_at = datetime.fromtimestamp(left.stat().st_mtime, UTC)
            name = f"{_UNSEEN_PREFIX}{crashed_at:%Y%m%dT%H%M%S}-{left.stem}.txt"
            write_atomically(self._folder / name, make_text(text).encode())
        delete(left, missing_ok=True)

    async def unseen(self) -> list[CrashReport]:
        """The reports that the user has not answered yet, the latest first. Raises StorageError."""
        return await self._in_thread(lambda: self.reports(_UNSEEN_PREFIX))

    async def keep_seen(self) -> None:
        """Mark all reports as answered. Raises StorageError."""

        def work() -> None:
            for path in self._files(_UNSEEN_PREFIX):
                seen = _SEEN_PREFIX + path.name.removeprefix(_UNSEEN_PREFIX)
                rename(path, path.with_name(seen))

        await self._in_thread(work)

    async def save_copy(self, report: CrashReport, path: Path) -> None:
        """Write the text of `report` to `path`. Raises StorageError."""
        try:
            await asyncio.to_thread(write_atomically, path, report.text.encode())
        except OSError as error:
            raise _failed(path, error) from error

    async def discard(self) -> None:
        """Delete all reports. Raises StorageError."""

        def work() -> None:
            for path in self._files():
                delete(path, missing_ok=True)

        await self._in_thread(work)

    def reports(self, prefix: str = "") -> list[CrashReport]:
        """The stored reports, the latest first; blocks. Raises OSError."""
        return [
            CrashReport(path, datetime.fromtimestamp(path.stat().st_mtime, UTC), _read(path))
            for path in self._files(prefix)
        ]

    def _files(self, prefix: str = "") -> list[Path]:
        prefixes = (prefix,) if prefix else (_UNSEEN_PREFIX, _SEEN_PREFIX)
        found = [path for each in prefixes for path in self._folder.glob(f"{each}*.txt")]
        return sorted(found, key=lambda path: path.name.split("-", 1)[1], reverse=True)

    async def _in_thread(self, work: Callable[[], Result]) -> Result:
        try:
            return await asyncio.to_thread(work)
        except OSError as error:
            raise _failed(self._folder, error) from error


def _read(path: Path) -> str:
    with path.open("rb") as file:
        size_bytes = os.fstat(file.fileno()).st_size
        beginning = file.read(_MAX_READ_BYTES)
        if size_bytes > _MAX_READ_BYTES:
            beginning += b"\n[...]\n"
    # On Windows a run may have written CRLF line ends.
    return beginning.decode("utf-8", "replace").replace("\r\n", "\n")


def _failed(path: Path, error: OSError) -> StorageError:
    return StorageError(problems.report_failed(path=path, detail=disk_reason(error)))


# An upper limit of the average line.
_BYTES_A_LINE = 400


def last_bytes(path: Path, limit_bytes: int) -> str:
    """At most the last `limit_bytes` of the file, from the start of a line; blocks.

    An empty text when it can't be read.
    """
    try:
        with path.open("rb") as file:
            size_bytes = file.seek(0, 2)
            file.seek(max(0, size_bytes - limit_bytes))
            data = file.read(limit_bytes)
    except OSError:
        return ""
    if size_bytes > limit_bytes:
        # The first line is probably cut.
        data = data.partition(b"\n")[2]
    return data.decode("utf-8", "replace")


def last_lines(path: Path, count: int) -> str:
    """About the last `count` lines of the file; blocks. Empty when it can't be read."""
    return "\n".join(last_bytes(path, count * _BYTES_A_LINE).splitlines()[-count:])
