"""The standard streams, which may be closed, full, no text, or left by whoever read them."""

import io
import os
import sys
from contextlib import suppress
from pathlib import Path


def prepare_streams() -> None:
    """Make the three streams such that using them raises no error about text or a closed file.

    A closed one leads nowhere from now on: otherwise the next file to be opened, perhaps the job
    list, would get its number, and with it what libraries write there.
    """
    # On Windows a program without a console has no such numbers.
    if os.name == "posix":
        for number in range(3):
            try:
                os.fstat(number)
            except OSError:
                # The lowest free number is given, which is this one.
                os.set_inheritable(os.open(os.devnull, os.O_RDWR), True)
        sys.stdin = sys.stdin or os.fdopen(0, encoding="utf-8", closefd=False)
        sys.stdout = sys.stdout or os.fdopen(1, "w", encoding="utf-8", closefd=False)
        sys.stderr = sys.stderr or os.fdopen(2, "w", encoding="utf-8", closefd=False)
    for stream in (sys.stdin, sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="backslashreplace")


def say(text: str) -> None:
    """Write a line to standard error, if anyone still reads it; the other is for the result."""
    _write_error(f"{text}\n")


def ask(question: str) -> None:
    """Write `question` to standard error; the answer is to stand beside it."""
    _write_error(question)


def print_result(text: str) -> None:
    """Write a line to standard output; when that is not possible, say so and the line as well."""
    if sys.stdout is None:
        return
    try:
        print(text, flush=True)
    except (OSError, ValueError) as error:
        why = getattr(error, "strerror", None) or "it is closed"
        say(f"The result could not be written to standard output ({why}). It is: {text}")


def print_path(path: Path) -> None:
    """As `print_result`, with the very bytes that `path` has on disk."""
    if isinstance(sys.stdout, io.TextIOWrapper):
        sys.stdout.reconfigure(
            encoding=sys.getfilesystemencoding(), errors=sys.getfilesystemencodeerrors()
        )
    print_result(str(path))


def finish_streams() -> None:
    """Write what is still to be written; what cannot be is dropped.

    Python would try once more at its end, and then end with a status of its own.
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
    # Whoever read along has gone, as in `2>&1 | head`: the job goes on, it may be paid for.
    with suppress(OSError, ValueError):
        sys.stderr.write(text)
        sys.stderr.flush()
