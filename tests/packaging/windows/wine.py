"""Starts Windows programs in the root, on a screen of their own, and takes pictures of it."""

import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from typing import IO

from PIL import Image

from tests.packaging.clean_system import entering
from tests.packaging.windows.root import PREFIX_IN_USE, WindowsRoot, environment_inside

_LOOK_EVERY_S = 0.2
_WITHIN_S = 900
# For pictures only: nothing depends on it.
_PAINTED_FOR_S = 0.7
_PAINTED_WITHIN_S = 5
_LOOK_BYTES = 1_000_000
_SCREEN = "1440x900x24"
# The head of an X window dump: its own length, then by number width, height, bytes of a row, and
# how many colours of twelve bytes follow.
_DUMP_WIDTH, _DUMP_HEIGHT, _DUMP_ROW, _DUMP_COLOURS = 4, 5, 12, 19
_COLOUR_BYTES = 12


@dataclass(frozen=True, slots=True)
class Ended:
    """A Windows program that has ended."""

    command: str
    status: int
    output: str
    complaints: str

    def expect(self, status: int = 0) -> "Ended":
        """Itself; SystemExit with all it printed unless it ended with `status`."""
        if self.status != status:
            raise SystemExit(
                f"{self.output}{self.complaints}\n{self.command} ended with {self.status} instead "
                f"of {status}."
            )
        return self


class Program:
    """A Windows program that runs.

    Its output goes to files: a pipe would stay open as long as Wine's services, which inherit it.
    Two files, because Python on Windows cannot start with one for both.
    """

    def __init__(self, command: Sequence[str], environment: dict[str, str], name: str) -> None:
        self._name = name
        self._output: IO[bytes] = tempfile.TemporaryFile()  # noqa: SIM115
        self._complaints: IO[bytes] = tempfile.TemporaryFile()  # noqa: SIM115
        self._process = subprocess.Popen(
            command,
            env=environment,
            stdin=subprocess.DEVNULL,
            stdout=self._output,
            stderr=self._complaints,
        )

    def has_said(self, words: bytes) -> bool:
        """Whether its output has `words` by now."""
        return words in os.pread(self._output.fileno(), _LOOK_BYTES, 0)

    def has_ended(self) -> bool:
        """Whether it has ended by itself."""
        return self._process.poll() is not None

    def wait(self, within_s: float = _WITHIN_S, is_shown: bool = False) -> Ended:
        """Wait for its end; SystemExit when it takes longer than `within_s`.

        With `is_shown`, what it complains of is printed at once.
        """
        shown_bytes, until_s = 0, time.monotonic() + within_s
        while (status := self._process.poll()) is None and time.monotonic() <= until_s:
            if is_shown:
                new = os.pread(self._complaints.fileno(), _LOOK_BYTES, shown_bytes)
                shown_bytes += len(new)
                sys.stderr.write(new.decode("utf-8", "replace").replace("\r", ""))
                sys.stderr.flush()
            with suppress(subprocess.TimeoutExpired):
                self._process.wait(_LOOK_EVERY_S)
        if status is not None:
            return self._ended(status)
        self._process.kill()
        self._process.wait()
        ended = self._ended(-1)
        raise SystemExit(
            f"{ended.output}{ended.complaints}\n{self._name} has not ended within {within_s:.0f} s."
        )

    def _ended(self, status: int) -> Ended:
        words = []
        for file in (self._output, self._complaints):
            file.seek(0)
            words.append(file.read().decode("utf-8", "replace").replace("\r\n", "\n"))
            file.close()
        return Ended(self._name, status, *words)


class Wine:
    """Windows programs of the prefix in use."""

    def __init__(self, root: WindowsRoot, display: str) -> None:
        self._root = root
        self._environment = {**environment_inside(PREFIX_IN_USE), "DISPLAY": display}

    def start(self, *words: str, folder: str = "/", **variables: str) -> Program:
        """Start the program `words`, in a folder of the root."""
        inside = ["/usr/bin/env", f"--chdir={folder}", "wine", *words]
        environment = {**self._environment, **variables}
        return Program([*entering(self._root.debian), *inside], environment, " ".join(words))

    def run(self, *words: str, folder: str = "/", **variables: str) -> Ended:
        """The same, waiting for its end."""
        return self.start(*words, folder=folder, **variables).wait()

    def drive(self, path: str) -> Path:
        """Where the file `path` of drive C: lies, seen from outside."""
        inside = path.removeprefix("C:\\").replace("\\", "/")
        return self._root.debian / PREFIX_IN_USE.removeprefix("/") / "drive_c" / inside

    def stop(self) -> None:
        """End all Windows programs, and write the registry to the disk."""
        for option in ("--kill", "--wait"):
            command = [*entering(self._root.debian), "wineserver", option]
            # It fails when there is nothing to end.
            subprocess.run(command, env=self._environment, capture_output=True, check=False)


def process_ids(program: str) -> list[int]:
    """As the system outside of Wine numbers the processes of the Windows program `program`."""
    found = []
    for command in Path("/proc").glob("[0-9]*/cmdline"):
        with suppress(OSError):
            words = command.read_bytes().split(b"\0")
            if words[0].decode("utf-8", "replace") == program:
                found.append(int(command.parent.name))
    return found


class Screen:
    """A screen that nobody sees."""

    def __init__(self, display: str, memory: Path) -> None:
        self.display = display
        self._memory = memory

    def save(self, place: Path) -> None:
        """Save what is on it as a PNG, once it is painted."""
        place.parent.mkdir(parents=True, exist_ok=True)
        seen, until_s = b"", time.monotonic() + _PAINTED_WITHIN_S
        while (now := self._memory.read_bytes()) != seen and time.monotonic() < until_s:
            seen = now
            time.sleep(_PAINTED_FOR_S)
        picture_of(now).save(place)


@contextmanager
def screen() -> Iterator[Screen]:
    """A screen with a number that is free."""
    with tempfile.TemporaryDirectory(prefix="gallop-") as folder:
        # Without -noreset it begins anew whenever the last program has gone.
        how = ["-screen", "0", _SCREEN, "-nolisten", "tcp", "-noreset", "-fbdir", folder]
        with subprocess.Popen(
            ["Xvfb", "-displayfd", "1", *how], stdout=subprocess.PIPE, stderr=subprocess.DEVNULL
        ) as server:
            try:
                assert server.stdout is not None
                number = server.stdout.readline().decode().strip()
                if not number:
                    raise SystemExit("Xvfb does not start: there is no screen for the windows.")
                yield Screen(f":{number}", Path(folder, "Xvfb_screen0"))
            finally:
                server.terminate()


def picture_of(dump: bytes) -> Image.Image:
    """The picture in an X window dump of a screen with 24 bits."""
    numbers = [int.from_bytes(dump[at : at + 4], "big") for at in range(0, 100, 4)]
    size = numbers[_DUMP_WIDTH], numbers[_DUMP_HEIGHT]
    start = numbers[0] + numbers[_DUMP_COLOURS] * _COLOUR_BYTES
    return Image.frombuffer("RGB", size, dump[start:], "raw", "BGRX", numbers[_DUMP_ROW], 1)


def wait_for(is_so: Callable[[], bool], what: str, within_s: float = _WITHIN_S) -> None:
    """Look until `is_so`; SystemExit says that `what` has not come within `within_s`."""
    until_s = time.monotonic() + within_s
    while not is_so():
        if time.monotonic() > until_s:
            raise SystemExit(f"{what} has not come within {within_s:.0f} s.")
        time.sleep(_LOOK_EVERY_S)
