"""Records an unexpected end of the program; the next start offers the report.

Python's faulthandler records a fault (SIGSEGV, SIGABRT and the like). This module records an
exception that ends the program, and Qt's fatal message. A kill or a power failure leaves no record
and is no crash; nor is a computer without a screen.
"""

import faulthandler
import os
import traceback
from types import TracebackType
from typing import IO

from app.core.redaction import PrivateThings, Redactor, without_folders, without_private
from app.diagnostics.logs import LOG_FILE
from app.diagnostics.versions import version_lines
from app.fs.in_use import delete
from app.fs.private import make_private_folder, private_opener
from app.storage.crash_reports import MARK, CrashFolder, last_lines
from app.storage.paths import Paths
from app.system.clock import SystemClock

_LOG_LINES = 60


class CrashWatch:
    """Records crashes while its block runs; if the folder is not writable, there is no report."""

    def __init__(
        self, folder: CrashFolder, paths: Paths, redactor: Redactor, things: PrivateThings
    ) -> None:
        self._folder = folder
        self._paths = paths
        self._redactor = redactor
        self._things = things
        self._path = folder.run_file(os.getpid())
        self._file: IO[str] | None = None
        self._has_screen = False

    def __enter__(self) -> "CrashWatch":
        try:
            make_private_folder(self._path.parent)
            # The same line ends on every system: `CrashFolder` searches for MARK in the bytes.
            self._file = open(
                self._path,
                "w",
                encoding="utf-8",
                errors="backslashreplace",
                newline="\n",
                opener=private_opener,
            )
            self._file.write("\n".join((*version_lines(), MARK)))
            self._file.flush()
        except OSError:
            self._close()
        else:
            # Only the thread that fails: the stacks of the others change while they are read, and a
            # fault in reading them would lose the important one, which is written last.
            faulthandler.enable(self._file, all_threads=False)
        return self

    def screen_found(self) -> None:
        """A fatal message of Qt is a crash from now on."""
        self._has_screen = True

    def note_last_message(self, message: str) -> bool:
        """Record Qt's fatal message; returns whether it is a crash. The stack follows on abort."""
        if self._has_screen and self._file is not None:
            # As one log line, so that private text can be recognised.
            text = " ".join(message.split())
            line = f"{SystemClock().now():%Y-%m-%d %H:%M:%S} Qt gave up: {text}"
            self._file.write(without_private(self._redactor.clean(line), self._things) + "\n")
            # The fault handler bypasses Python's buffer.
            self._file.flush()
        return self._has_screen

    def collect(self) -> None:
        """Make reports from earlier runs; only for the process that owns the data folder."""
        self._folder.collect(self._path, self._complete)

    def _complete(self, noted: str) -> str:
        # Imported late: most starts find no crash and need no job list before the window shows.
        from app.diagnostics.archive import with_known_things
        from app.storage.settings_store import settings_store

        settings = settings_store(self._paths).peek()
        things = with_known_things(self._things, self._paths, settings)
        log = last_lines(self._paths.logs_dir / LOG_FILE, _LOG_LINES)
        clean_log = without_private(self._redactor.clean(log), things)
        noted = without_folders(self._redactor.clean(noted), things)
        return f"{noted.rstrip()}\n\n--- last lines of the log ---\n{clean_log}\n"

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        if self._file is None:
            return
        # A fault during shutdown is a crash as well, but its file is closed.
        faulthandler.disable()
        is_crash = isinstance(error, Exception)
        if error is not None and is_crash:
            whole = "".join(traceback.format_exception(error))
            self._file.write(without_private(self._redactor.clean(whole), self._things))
        self._close()
        if not is_crash:
            delete(self._path, missing_ok=True)

    def _close(self) -> None:
        if self._file is not None:
            self._file.close()
            self._file = None
