"""The standard streams, which may be closed, full, not text, or without a reader."""

import io
import os
import sys
from contextlib import suppress
from pathlib import Path


def prepare_streams() -> None:
    """Make the three streams safe to use: no encoding error, no closed file.

    A closed stream is replaced by the null device. Otherwise the next opened file, perhaps the job
    list, would get its descriptor, and libraries would write into that file.
    """
    # On Windows a program without a console has no such descriptors.
    if os.name == "posix":
        for number in range(3):
            try:
                os.fstat(number)
            except OSError:
                # The lowest free descriptor is used, which is this one.
                os.set_inheritable(os.open(os.devnull, os.O_RDWR), True)
        sys.stdin = sys.stdin or os.fdopen(0, encoding="utf-8", closefd=False)
        sys.stdout = sys.stdout or os.fdopen(1, "w", encoding="utf-8", closefd=False)
        sys.stderr = sys.stderr or os.fdopen(2, "w", encoding="utf-8", closefd=False)
    for stream in (sys.stdin, sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="backslashreplace")


def say(text: str) -> None:
    """Write a line to standard error, if it has a reader; standard output is for the result."""
    _write_error(f"{text}\n")


def ask(question: str) -> None:
    """Write `question` to standard error, without a line end."""
    _write_error(question)


def print_result(text: str) -> None:
    """Write a line to standard output; if that fails, write it and an error to standard error."""
    if sys.stdout is None:
        return
    try:
        print(text, flush=True)
    except (OSError, ValueError) as error:
        why = getattr(error, "strerror", None) or "it is closed"
        say(f"The result couldn't be written to standard output ({why}). It is: {text}")


def print_path(path: Path) -> None:
    """Like `print_result`, with the exact bytes that `path` has on disk."""
    if isinstance(sys.stdout, io.TextIOWrapper):
        sys.stdout.reconfigure(
            encoding=sys.getfilesystemencoding(), errors=sys.getfilesystemencodeerrors()
        )
    print_result(str(path))


def finish_streams() -> None:
    """Flush the streams; what cannot be written is dropped.

    Otherwise Python would try again at exit and set its own exit status.
    """
    for stream in (sys.stdout, sys.stderr):
        if stream is None:
            continue
        try:
            stream.flush()
        except (OSError, ValueError):
            with suppress(OSError, ValueError):
                nowhere = os.open(os.devnull, os.O_WRONLY)
                os.dup2(nowhere, stream.fileno())
                os.close(nowhere)


def _write_error(text: str) -> None:
    if sys.stderr is None:
        return
    # The reader may be gone, as in `2>&1 | head`: the job goes on, because it may be paid for.
    with suppress(OSError, ValueError):
        sys.stderr.write(text)
        sys.stderr.flush()
