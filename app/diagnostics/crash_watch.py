"""Notes an end of the program that nobody wanted, for the next start to offer.

A fault (SIGSEGV, SIGABRT and the like) is written down by Python's faulthandler; an exception that
ends the program, and the last words of Qt, by us. Being killed, or a power cut, leaves nothing and
is no crash; nor is a computer without a screen.
"""

import faulthandler
import os
import traceback
from types import TracebackType
from typing import IO

from app.core.redaction import PrivateThings, Redactor, without_home, without_private
from app.diagnostics.logs import LOG_FILE
from app.diagnostics.versions import version_lines
from app.fs.private import make_private_folder, private_opener
from app.storage.crash_reports import MARK, CrashFolder, last_lines
from app.storage.paths import Paths
from app.system.clock import SystemClock

_LOG_LINES = 60


class CrashWatch:
    """Watches while its block runs; a folder that takes no files costs the report only."""

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
            # Lines end alike on every system: `CrashFolder` looks for MARK in the bytes.
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
            # The thread that fails only: the stacks of the others change while they are read, and
            # a fault in reading them would cost the one that matters, which comes last.
            faulthandler.enable(self._file, all_threads=False)
        return self

    def screen_found(self) -> None:
        """From now on it is a crash when Qt gives up."""
        self._has_screen = True

    def note_last_words(self, message: str) -> bool:
        """Note why Qt gives up; whether that is a crash, whose stack follows when Qt aborts."""
        if self._has_screen and self._file is not None:
            # As one line of a log, of which what is private can be told.
            said = " ".join(message.split())
            line = f"{SystemClock().now():%Y-%m-%d %H:%M:%S} Qt gave up: {said}"
            self._file.write(without_private(self._redactor.clean(line), self._things) + "\n")
            # What the fault handler writes next goes past Python's buffer.
            self._file.flush()
        return self._has_screen

    def collect(self) -> None:
        """Make reports of what earlier runs left; only for the one window of the data folder."""
        self._folder.collect(self._path, self._complete)

    def _complete(self, noted: str) -> str:
        # Late: most starts find no crash, and need no job list before the window shows.
        from app.diagnostics.archive import with_known_prompts

        things = with_known_prompts(self._things, self._paths)
        log = last_lines(self._paths.logs_dir / LOG_FILE, _LOG_LINES)
        clean_log = without_private(self._redactor.clean(log), things)
        noted = without_home(self._redactor.clean(noted), things)
        return f"{noted.rstrip()}\n\n--- last lines of the log ---\n{clean_log}\n"

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        if self._file is None:
            return
        # A fault while everything is being taken down is one as well, but has no file any more.
        faulthandler.disable()
        is_crash = isinstance(error, Exception)
        if error is not None and is_crash:
            whole = "".join(traceback.format_exception(error))
            self._file.write(without_private(self._redactor.clean(whole), self._things))
        self._close()
        if not is_crash:
            self._path.unlink(missing_ok=True)

    def _close(self) -> None:
        if self._file is not None:
            self._file.close()
            self._file = None
