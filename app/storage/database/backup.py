"""Daily backups of the journal, and restoring one of them, which deletes nothing."""

import asyncio
import os
import re
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager, suppress
from datetime import date
from pathlib import Path
from typing import TypeVar

from app.core import problems
from app.core.errors import JournalUnusable, StorageError
from app.core.job import JobState
from app.core.ports import Backup
from app.core.problem import FileProblemKind
from app.fs.in_use import delete, rename
from app.fs.private import make_private_file, make_private_folder
from app.storage.database.errors import journal_failure
from app.storage.database.journal_files import (
    BEFORE_RESTORE,
    DAMAGED,
    check_whole,
    copy_journal,
    count_jobs,
    reading,
    replace_journal,
)
from app.storage.database.process_lock import JournalLock
from app.storage.database.schema import check_header, load_migrations
from app.storage.disk_errors import disk_reason, journal_unwritable

T = TypeVar("T")

BACKUPS_KEPT = 7
_DAY = r"\d{4}-\d{2}-\d{2}"
# The second date was given by a clock that was ahead at the time, or has been behind since.
_NAME = re.compile(rf"journal-({_DAY})(?:-dated-({_DAY}))?\.sqlite3")
# The coarsest file system stores times in steps of two seconds.
_NEXT_NS = 2_000_000_000


class DailyBackups:
    """See core.ports.JournalBackups; for the journal at `journal_file`, with backups in `folder`.

    Reads with its own connections, outside of the journal's thread: writing a job never waits for
    it. Backups are ordered by the times of their files, each later than that of the one before. The
    dates in their names come from a clock that may have been wrong.
    """

    def __init__(self, journal_file: Path, folder: Path) -> None:
        self._journal_file = journal_file
        self._folder = folder

    async def check(self) -> None:
        await asyncio.to_thread(self._check)

    async def make_daily(self, today: date) -> Backup | None:
        """The seven latest backups are kept."""
        return await asyncio.to_thread(self._make_daily, today)

    async def backups(self) -> list[Backup]:
        """Raises StorageError (BACKUPS_UNREADABLE)."""
        return await asyncio.to_thread(self._backups)

    async def restore(self, backup: Backup) -> Path | None:
        """Replace the journal, which must be closed and not claimed, with `backup`.

        Jobs that waited to be sent become uncertain: they may have been sent since. Returns the new
        path of the old file, None if there was none. Raises StorageError (RESTORE_FAILED: nothing
        has changed) or JournalUnusable (JOURNAL_IN_USE, or JOURNAL_UNWRITABLE: the next claim of
        the journal finishes it).
        """
        return await asyncio.to_thread(self._restore, backup)

    async def set_aside(self) -> Path | None:
        """Move the journal, which must be closed and not claimed, away and begin an empty one.

        Returns and raises as `restore`, without RESTORE_FAILED.
        """
        return await asyncio.to_thread(self._set_aside)

    def _check(self) -> None:
        try:
            with reading(self._journal_file) as connection:
                check_whole(connection, self._journal_file)
        except sqlite3.Error as error:
            raise (journal_failure(self._journal_file, error) or error) from error

    def _make_daily(self, today: date) -> Backup | None:
        target = self._folder / f"journal-{today.isoformat()}.sqlite3"
        with self._blamed(problems.backup_failed, self._folder):
            self._rename_later_than(today)
            if target.exists():
                return None
            with reading(self._journal_file) as connection:
                # An empty list needs no backup, and must not replace one with jobs.
                if not count_jobs(connection):
                    return None
            make_private_folder(self._folder)
            copy_journal(self._journal_file, target)
            backup = _read_backup(target, today)
            older = self._files(but=target)
            if older:
                _make_latest(target, older[0])
            for old in older[BACKUPS_KEPT - 1 :]:
                delete(old, missing_ok=True)
        return backup

    def _rename_later_than(self, today: date) -> None:
        """Rename backups with a date after `today`, so that new backups keep their order.

        If most backups have such dates, today's clock is wrong and their names are right.
        """
        days = {path: _NAME.sub(r"\1", path.name) for path in self._files()}
        later = [path for path, day in days.items() if day > today.isoformat()]
        if len(later) > len(days) / 2:
            return
        for path in later:
            renamed = path.with_name(f"journal-{today.isoformat()}-dated-{days[path]}.sqlite3")
            if not renamed.exists():
                rename(path, renamed)

    def _backups(self) -> list[Backup]:
        known = len(load_migrations())
        found: list[Backup] = []
        try:
            files = self._files()
        except OSError as error:
            raise StorageError(
                problems.backups_unreadable(path=self._folder, detail=disk_reason(error))
            ) from error
        for path in files:
            # A file that is unreadable or has no valid date cannot be restored either.
            with suppress(sqlite3.Error, OSError, JournalUnusable, ValueError):
                check_header(path, known)
                made_on = date.fromisoformat(path.stem[-len("2026-11-22") :])
                found.append(_read_backup(path, made_on))
        return found

    def _restore(self, backup: Backup) -> Path | None:
        prepared = self._prepared_path()
        with self._claimed():
            with self._blamed(problems.restore_failed, backup.path):
                check_header(backup.path, len(load_migrations()))
                copy_journal(backup.path, prepared)
                _doubt_what_waited(prepared)
            return self._replace(prepared, BEFORE_RESTORE)

    def _set_aside(self) -> Path | None:
        prepared = self._prepared_path()

        def make() -> None:
            delete(prepared, missing_ok=True)
            make_private_file(prepared)

        with self._claimed():
            return self._replace(prepared, DAMAGED, make)

    def _replace(
        self, prepared: Path, label: str, make: Callable[[], object] = lambda: None
    ) -> Path | None:
        try:
            make()
            return replace_journal(self._journal_file, prepared, label)
        except OSError as error:
            raise journal_unwritable(self._journal_file, disk_reason(error)) from error

    def _prepared_path(self) -> Path:
        return self._journal_file.with_name(f".{self._journal_file.name}.prepared")

    def _files(self, but: Path | None = None) -> list[Path]:
        """The backups' files, the latest first."""
        try:
            files = [path for path in self._folder.iterdir() if _NAME.fullmatch(path.name)]
        except (FileNotFoundError, NotADirectoryError):
            return []
        return sorted((path for path in files if path != but), key=_made_at, reverse=True)

    @contextmanager
    def _claimed(self) -> Iterator[None]:
        """Keep other processes out of the journal. Raises JournalUnusable."""
        claim = JournalLock.claim(self._journal_file)
        if claim is None:
            raise self._in_use()
        try:
            # The command line writes its own jobs without the claim.
            if _is_open_elsewhere(self._journal_file):
                raise self._in_use()
            yield
        finally:
            claim.release()

    def _in_use(self) -> JournalUnusable:
        return JournalUnusable(problems.journal_in_use(path=self._journal_file))

    @contextmanager
    def _blamed(self, kind: FileProblemKind, path: Path) -> Iterator[None]:
        """Turn errors inside into a problem of `kind` with `path`, or into a damaged journal."""
        try:
            yield
        except OSError as error:
            raise StorageError(kind(path=path, detail=disk_reason(error))) from error
        except (sqlite3.Error, JournalUnusable) as error:
            failure = (
                error
                if isinstance(error, JournalUnusable)
                else journal_failure(self._journal_file, error)
            )
            if failure is None:
                raise
            is_damaged = failure.problem.kind is problems.journal_damaged
            if is_damaged and kind is not problems.restore_failed:
                raise failure from error
            detail = failure.problem.param("detail", "it is from a newer Gallop")
            raise StorageError(kind(path=path, detail=detail)) from error


def _made_at(path: Path) -> tuple[int, str]:
    """The sort key of backups; 0 for one that was just deleted."""
    try:
        return path.stat().st_mtime_ns, path.name
    except FileNotFoundError:
        return 0, path.name


def _make_latest(made: Path, before: Path) -> None:
    """Give `made` a later file time than `before`, which a fast clock may have dated."""
    before_ns = before.stat().st_mtime_ns
    if made.stat().st_mtime_ns <= before_ns:
        os.utime(made, ns=(before_ns + _NEXT_NS, before_ns + _NEXT_NS))


def _read_backup(path: Path, made_on: date) -> Backup:
    with reading(path) as connection:
        return Backup(path, made_on, path.stat().st_size, count_jobs(connection))


def _doubt_what_waited(journal_file: Path) -> None:
    """Mark jobs as uncertain that may have been sent since this copy was made."""
    with closing(sqlite3.connect(journal_file)) as connection, connection:
        connection.execute(
            "UPDATE job SET state = ?, hold = NULL, problem_kind = ?, problem_params = '[]'"
            " WHERE state IN (?, ?)",
            (
                JobState.UNCERTAIN.value,
                problems.restored.value,
                JobState.QUEUED.value,
                JobState.SENDING.value,
            ),
        )


def _is_open_elsewhere(journal_file: Path) -> bool:
    """Whether a process has the journal open; a damaged one counts as not open."""
    try:
        # A damaged file cannot be open anywhere. Opening it would discard its damaged log.
        check_header(journal_file, len(load_migrations()))
    except JournalUnusable:
        return False
    if not journal_file.exists():
        return False
    with closing(sqlite3.connect(journal_file, timeout=0, isolation_level=None)) as connection:
        try:
            connection.execute("PRAGMA locking_mode = EXCLUSIVE")
            connection.execute("BEGIN EXCLUSIVE")
        except sqlite3.Error as error:
            return getattr(error, "sqlite_errorcode", None) == sqlite3.SQLITE_BUSY
    return False
