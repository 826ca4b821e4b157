"""The log file: events and failures, written in a separate thread, without secrets.

The key is never logged: its type hides its value, and HTTP requests are not logged at all. Secrets
in error messages of other libraries are removed before they reach the file.
"""

import logging
import logging.handlers
import os
import queue
import re
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from functools import partial
from io import TextIOWrapper
from pathlib import Path

from PySide6.QtCore import (
    QLockFile,
    QLoggingCategory,
    QMessageLogContext,
    QtMsgType,
    qInstallMessageHandler,
)

from app.core.redaction import Redactor
from app.fs.private import make_private_folder, private_opener
from app.system.streams import say

LOG_FILE = "gallop.log"
_MAX_BYTES = 1_000_000
_KEPT_FILES = 3
_FORMAT = "%(asctime)s %(levelname)s %(name)s: %(message)s"
_FATAL = (
    "Gallop can't show its window ({reason}). Nothing is lost: the next start continues the jobs "
    "in progress. Without a screen, use “gallop generate”."
)
# Qt's messages have their own logger name.
_QT_LOG = logging.getLogger("qt")
_LEVELS = {
    QtMsgType.QtDebugMsg: logging.DEBUG,
    QtMsgType.QtInfoMsg: logging.INFO,
    QtMsgType.QtWarningMsg: logging.WARNING,
    QtMsgType.QtCriticalMsg: logging.ERROR,
    QtMsgType.QtFatalMsg: logging.CRITICAL,
}


class SharedLogFile(logging.handlers.RotatingFileHandler):
    """A rotating log of a few files that several processes may write at once.

    Another process may have rotated the file since the last line.
    """

    def emit(self, record: logging.LogRecord) -> None:
        if self.stream is not None and self._is_put_aside(self.stream.fileno()):
            self._reopen()
        super().emit(record)

    def _open(self) -> TextIOWrapper:
        return open(
            self.baseFilename,
            "a",
            encoding=self.encoding,
            errors=self.errors,
            newline="\n",
            opener=_appending_opener,
        )

    def doRollover(self) -> None:
        # Two processes that rotate at the same moment would delete each other's files.
        lock_path = f"{self.baseFilename}.lock"
        lock = QLockFile(lock_path)
        if self.stream is None or not lock.tryLock(0):
            return
        with suppress(OSError):
            Path(lock_path).chmod(0o600)
        try:
            if self._is_put_aside(self.stream.fileno()):
                self._reopen()
            else:
                super().doRollover()
        except OSError:
            self._reopen()
        finally:
            lock.unlock()

    def _reopen(self) -> None:
        if self.stream is not None:
            self.stream.close()
        self.stream = self._open()

    def _is_put_aside(self, handle: int) -> bool:
        try:
            return not os.path.samestat(os.fstat(handle), Path(self.baseFilename).stat())
        except OSError:
            return True


def _appending_opener(path: str, flags: int) -> int:
    """As `private_opener`; each write goes to the end, also while another process writes."""
    if sys.platform == "win32":
        import _winapi
        import msvcrt

        # The C library's own append mode seeks and then writes, so two processes overwrite each
        # other's lines, and forbids to rotate the file while another process has it open.
        append_only, share_all, open_always, normal = 0x0004, 0x0007, 4, 0x0080
        handle = _winapi.CreateFile(path, append_only, share_all, 0, open_always, normal, 0)
        return msvcrt.open_osfhandle(handle, os.O_APPEND)
    return private_opener(path, flags)


# Control characters could control the terminal that shows a log.
_CONTROLS = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f]")


class _CleanFormatter(logging.Formatter):
    """Formats log lines, including tracebacks, without secrets."""

    def __init__(self, redactor: Redactor) -> None:
        super().__init__(_FORMAT)
        self._redactor = redactor

    def format(self, record: logging.LogRecord) -> str:
        text = self._redactor.clean(super().format(record))
        return _CONTROLS.sub(lambda found: f"\\x{ord(found[0]):02x}", text)


@contextmanager
def logging_to(
    logs_dir: Path, redactor: Redactor, is_crash: Callable[[str], bool] = lambda _: False
) -> Iterator[None]:
    """Log into `logs_dir` while the block runs; if it is not writable, there is no log.

    What `redactor` knows or takes for a secret never reaches the file. `is_crash` receives Qt's
    fatal message; when it returns False, there is no screen, and the program ends with a message.
    """
    records: queue.SimpleQueue[logging.LogRecord] = queue.SimpleQueue()
    handler = logging.handlers.QueueHandler(records)
    root = logging.getLogger()
    root.addHandler(handler)
    root.setLevel(logging.INFO)
    # These loggers name every request.
    for chatty in ("httpx", "httpcore", "PIL", "asyncio"):
        logging.getLogger(chatty).setLevel(logging.WARNING)
    file_handler = _file_handler(logs_dir, redactor)
    listener = logging.handlers.QueueListener(records, file_handler)
    listener.start()
    # Qt Multimedia would describe every file and driver it opens; QT_LOGGING_RULES can enable it.
    QLoggingCategory.setFilterRules("qt.multimedia*=false")
    earlier = qInstallMessageHandler(partial(_on_qt_message, is_crash))
    try:
        yield
    finally:
        qInstallMessageHandler(earlier)
        root.removeHandler(handler)
        listener.stop()
        file_handler.close()


def _file_handler(logs_dir: Path, redactor: Redactor) -> logging.Handler:
    try:
        make_private_folder(logs_dir)
        handler = SharedLogFile(
            logs_dir / LOG_FILE,
            maxBytes=_MAX_BYTES,
            backupCount=_KEPT_FILES,
            encoding="utf-8",
            # A file name that is not Unicode must not suppress the log line.
            errors="backslashreplace",
        )
    except OSError:
        return logging.NullHandler()
    handler.setFormatter(_CleanFormatter(redactor))
    return handler


def _on_qt_message(
    is_crash: Callable[[str], bool],
    kind: QtMsgType,
    context: QMessageLogContext,
    message: str | None,
) -> None:
    _QT_LOG.log(_LEVELS[kind], "%s: %s", context.category, message)
    # Qt aborts after its fatal message, before the log's thread could write it.
    if kind is QtMsgType.QtFatalMsg and not is_crash(message or ""):
        reason = " ".join((message or "").split()).rstrip(".")
        say(_FATAL.format(reason=reason))
        os._exit(1)
