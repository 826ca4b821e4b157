"""Builds, installs, uses and removes Gallop on Windows, by Wine in a Debian of its own."""

import argparse
import itertools
import os
import shutil
import subprocess
import sys
import time
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import IO

import dev
from resources.installer.steps import megabytes, say, size_bytes
from tests.packaging.clean_system import sources, why_impossible
from tests.packaging.windows.root import CannotBeMade, WindowsRoot, folder_of, is_free
from tests.packaging.windows.suites import AT_ONCE
from tests.packaging.windows.trial import NotDone, Step, Tests, Trial
from tests.packaging.windows.wine import Wine, screen
from tests.paths import ROOT

# What automatic checks know as "skipped": this machine cannot do it.
NOT_HERE = 77
_HOST_PACKAGES = ["debootstrap", "osslsigncode", "xvfb"]
# Whatever happens to this process, all that it started ends, and what was mounted is gone.
_ALONE = ["setpriv", "--pdeathsig", "KILL"]
_ALONE += ["unshare", "--mount", "--pid", "--fork", "--kill-child", "--mount-proc"]
_INTERRUPTED = 130
_FULL_BELOW_BYTES = 100_000_000


@dataclass(frozen=True, slots=True)
class Row:
    """A line of the table."""

    title: str
    result: str
    seconds: float
    note: str


def main(arguments: Sequence[str]) -> int:
    """The exit status: 0, 1 after a failure, 77 where the machine cannot do this."""
    parser = argparse.ArgumentParser(prog="dev.py windows", description=__doc__)
    parser.add_argument(
        "--into",
        type=Path,
        default=ROOT / "dist" / "windows",
        metavar="FOLDER",
        help="packages and screenshots; default: %(default)s",
    )
    parser.add_argument("--root-only", action="store_true", help="only make or mend the root")
    parser.add_argument(
        "--tests",
        nargs="*",
        metavar="PATH",
        help="only set up, and run the tests at these paths; without one, of all unit and ui tests",
    )
    parser.add_argument(
        "--slow-tests", action="store_true", help="also those that kill a process at every step"
    )
    parser.add_argument(
        "--at-once",
        type=int,
        default=AT_ONCE,
        metavar="N",
        help="how many processes run the tests; default: %(default)s",
    )
    # The number of the open file that is locked while the root is in use, and this call's folder.
    parser.add_argument("--alone", nargs=2, help=argparse.SUPPRESS)
    options = parser.parse_args(arguments)
    folder = folder_of(os.environ)
    if options.alone:
        given = options.tests
        slow, at_once = options.slow_tests, options.at_once
        tests = None if given is None else Tests(tuple(given), slow, at_once)
        lock, place = options.alone
        root = WindowsRoot(folder, Path(place), int(lock))
        try:
            return in_root(root, options.into.absolute(), options.root_only, tests)
        except KeyboardInterrupt:
            # The call that started this one says so.
            return _INTERRUPTED
    if reason := why_not_here():
        say(f"NOT DONE: Gallop cannot be tried on Windows here, because {reason}.")
        return NOT_HERE
    folder.mkdir(parents=True, exist_ok=True)
    command = [*_ALONE, sys.executable, "-m", "tests.packaging.windows", *arguments, "--alone"]
    try:
        with (folder / "lock").open("a") as lock, own_place(folder) as (place, own_lock):
            # They inherit the locks: both are held until the last of them has gone.
            numbers = [lock.fileno(), own_lock.fileno()]
            return subprocess.call([*command, str(lock.fileno()), str(place)], pass_fds=numbers)
    except KeyboardInterrupt:
        say("Interrupted. The next call goes on from what is finished.")
        return _INTERRUPTED


def why_not_here() -> str:
    """Why this machine can have no root; empty when it can."""
    if os.geteuid() != 0:
        return "it needs root"
    if shutil.which("apt-get") is None:
        return "this system has no apt"
    try:
        dev.install_debian(_HOST_PACKAGES)
    except SystemExit as error:
        return f"packages are missing: {error}"
    if not sources():
        # A new system knows its sources' names and not what they have.
        subprocess.run(["apt-get", "update"], capture_output=True, check=False)
    if subprocess.run([*_ALONE, "true"], capture_output=True, check=False).returncode != 0:
        return "nothing may be mounted here"
    return why_impossible()


@contextmanager
def own_place(folder: Path) -> Iterator[tuple[Path, IO[str]]]:
    """A folder that no other call uses, an earlier call's if one is free; and the lock on it."""
    for number in itertools.count(1):
        place = folder / f"call-{number}"
        place.mkdir(exist_ok=True)
        with (place / "lock").open("a") as lock:
            if is_free(lock.fileno()):
                yield place, lock
                return


def in_root(root: WindowsRoot, into: Path, is_root_only: bool, tests: Tests | None) -> int:
    """Make the root and do all steps in it, or only `tests`.

    Nothing else runs in this process's namespace.
    """
    started_s = time.monotonic()
    folder = root.folder
    try:
        lacks = root.make()
        size = megabytes(size_bytes(root.debian))
        root.enter()
    except CannotBeMade as error:
        say(f"NOT DONE: there can be no Windows here, because {error}.")
        return NOT_HERE
    except (AssertionError, OSError, SystemExit) as error:
        say(f"{error}\nFAILED: the Windows in {folder} could not be made.{full_disk(folder)}")
        return 1
    made_s = time.monotonic() - started_s
    rows = [Row("Debian, Wine, Python, Inno Setup", "ok", made_s, size)]
    if not is_root_only:
        with screen() as own_screen:
            os.environ["DISPLAY"] = own_screen.display
            wine = Wine(root, own_screen.display)
            try:
                trial = Trial(root, wine, own_screen, into, lacks)
                for step in trial.test_steps(tests) if tests else trial.steps():
                    rows.append(row := done(step))
                    if row.result == "FAILED":
                        own_screen.save(into / "failed.png")
                        break
            finally:
                wine.stop()
    say(table(rows))
    if rows[-1].result == "FAILED":
        say(f"FAILED: {rows[-1].title}; see above.{full_disk(folder)}")
        return 1
    return 0


def done(step: Step) -> Row:
    """The row of `step`, done now."""
    say(f"== Windows: {step.title}")
    started_s = time.monotonic()
    try:
        result, note = "ok", step.work()
    except NotDone as error:
        result, note = "NOT DONE", str(error)
    except (AssertionError, OSError, SystemExit) as error:
        say(str(error))
        result, note = "FAILED", ""
    return Row(step.title, result, time.monotonic() - started_s, note)


def table(rows: Iterable[Row]) -> str:
    """The rows as text, and how long all took."""
    listed = list(rows)
    total = Row("All", "", sum(row.seconds for row in listed), "")
    return "\n".join(
        f"{row.title:<42} {row.result:<8} {row.seconds:>6.0f} s  {row.note}".rstrip()
        for row in (*listed, total)
    )


def full_disk(folder: Path) -> str:
    """A sentence when there is no room left, else nothing."""
    if shutil.disk_usage(folder).free < _FULL_BELOW_BYTES:
        return f" The disk of {folder} is full: make room, then start again."
    return ""


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
