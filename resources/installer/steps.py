"""What the parts of packaging share: running a tool, saying what happens, a clean folder."""

import os
import re
import shutil
import subprocess
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path

_TRIES = 4


def say(text: str) -> None:
    """Tell the person."""
    print(text, file=sys.stderr, flush=True)


def run(command: Sequence[str | Path], **variables: str) -> str:
    """What `command` printed; its own complaints are shown, and a failure ends the packaging."""
    return _run(command, Path.cwd(), variables)


def run_in(
    folder: Path, command: Sequence[str | Path], known: str | None = None, **variables: str
) -> str:
    """The same in `folder`; complaints that match `known`, a regular expression, are not shown."""
    return _run(command, folder, variables, known)


def run_patiently(command: Sequence[str | Path], excuse: str, wait_s: float = 10.0) -> str:
    """As `run`, but up to four times, `wait_s` apart, while it fails with the words `excuse`."""
    # Late import: the release job has a Python without packages.
    from tenacity import Retrying, retry_if_exception, stop_after_attempt, wait_fixed

    def is_excused(error: BaseException) -> bool:
        return isinstance(error, SystemExit) and excuse in str(error)

    again = Retrying(
        retry=retry_if_exception(is_excused),
        stop=stop_after_attempt(_TRIES),
        wait=wait_fixed(wait_s),
        reraise=True,
    )
    return again(run, command)


def _run(
    command: Sequence[str | Path],
    folder: Path,
    variables: Mapping[str, str],
    known: str | None = None,
) -> str:
    words = [str(word) for word in command]
    try:
        done = subprocess.run(
            words,
            cwd=folder,
            env={**os.environ, **variables},
            capture_output=True,
            text=True,
            errors="replace",
            check=False,
        )
    except OSError as error:
        raise SystemExit(f"{words[0]} cannot be started: {error.strerror}.") from error
    if done.returncode != 0:
        raise SystemExit(
            f"{done.stdout}{done.stderr}\n{words[0]} failed with exit status {done.returncode}."
        )
    complaints = [line for line in done.stderr.splitlines() if line.strip()]
    if shown := [line for line in complaints if not (known and re.search(known, line))]:
        say("\n".join(shown))
    return done.stdout


def tool(name: str) -> str | None:
    """Where the program `name` is, or None with a loud line when it is not installed."""
    found = shutil.which(name)
    if found is None:
        say(f"NOT DONE: {name} is not installed.")
    return found


def emptied(folder: Path) -> Path:
    """`folder`, new and empty."""
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    return folder


def megabytes(size_bytes: int) -> str:
    """A size for people."""
    return f"{size_bytes / 1e6:.1f} MB"


def size_bytes(folder: Path) -> int:
    """The bytes of all files in `folder`; links do not count."""
    files = (path for path in folder.rglob("*") if path.is_file() and not path.is_symlink())
    return sum(path.stat().st_size for path in files)
