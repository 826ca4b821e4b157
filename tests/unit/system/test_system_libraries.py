"""A missing system library is named, with its package, before Qt is loaded."""

import ctypes
import io
import os
import subprocess
import sys
from collections.abc import Callable, Collection
from pathlib import Path

import pytest

from app.system.system_libraries import Load, missing_libraries, missing_sentence, show_message
from tests.paths import ROOT
from tests.patience import PATIENCE_S
from tests.platforms import needs_system_libraries

X11 = {"DISPLAY": ":0"}
WAYLAND = {"WAYLAND_DISPLAY": "wayland-0"}
# Files that take the place of everything a folder in LD_LIBRARY_PATH offers before the system.
NOT_A_LIBRARY = b"no library"
StartWithout = Callable[..., "subprocess.CompletedProcess[str]"]


def system_without(*lost: str, needed_by: Collection[str] = ()) -> Load:
    """A loader of a system without the libraries `lost`, which those `needed_by` are linked to."""

    def load(name: str) -> None:
        for library in lost:
            if name == library or Path(name).name in needed_by:
                raise OSError(f"{library}: cannot open shared object file: No such file")

    return load


@needs_system_libraries
def test_here_nothing_is_missing() -> None:
    assert missing_libraries(X11, sys.platform, ctypes.CDLL) == ()


@pytest.mark.parametrize(
    ("variables", "expected"),
    [
        (X11, ("libxcb-cursor.so.0",)),
        ({}, ("libxcb-cursor.so.0",)),
        ({**WAYLAND, "QT_QPA_PLATFORM": "xcb"}, ("libxcb-cursor.so.0",)),
        ({**X11, **WAYLAND}, ()),
        ({**X11, "QT_QPA_PLATFORM": "offscreen"}, ()),
    ],
)
def test_x11_libraries_are_asked_for_where_x11_is_used(
    variables: dict[str, str], expected: tuple[str, ...]
) -> None:
    load = system_without("libxcb-cursor.so.0", needed_by={"libqxcb.so"})
    assert missing_libraries(variables, "linux", load) == expected


def test_all_that_is_missing_is_named_at_once() -> None:
    load = system_without("libpulse.so.0", "libEGL.so.1", needed_by={"libQt6Widgets.so.6"})
    missing = missing_libraries(X11, "linux", load)
    assert missing == ("libEGL.so.1", "libpulse.so.0")
    sentence = missing_sentence(missing)
    assert sentence.startswith(
        "Gallop can't start: this system is missing libEGL.so.1, libpulse.so.0"
    )
    assert sentence.endswith("\nsudo apt install libegl1 libpulse0")


def test_a_library_of_no_known_package_is_named_too() -> None:
    load = system_without("libnew.so.7", needed_by={"libQt6Widgets.so.6"})
    missing = missing_libraries(X11, "linux", load)
    assert missing == ("libnew.so.7",)
    assert missing_sentence(missing).endswith(
        "Install the packages that contain it, then start Gallop again."
    )


@pytest.mark.parametrize("platform", ["win32", "darwin"])
def test_elsewhere_qt_brings_all_it_needs(platform: str) -> None:
    assert missing_libraries({}, platform, system_without("libEGL.so.1")) == ()


@pytest.fixture
def start_without(tmp_path: Path) -> StartWithout:
    """Starts the program on X11 without the library for cursors; PATH holds only `tmp_path`."""
    (tmp_path / "libxcb-cursor.so.0").write_bytes(NOT_A_LIBRARY)

    def start(**changes: str) -> "subprocess.CompletedProcess[str]":
        variables = {
            **{name: value for name, value in os.environ.items() if name != "WAYLAND_DISPLAY"},
            "QT_QPA_PLATFORM": "xcb",
            "GALLOP_HOME": str(tmp_path / "home"),
            "LD_LIBRARY_PATH": str(tmp_path),
            "PATH": str(tmp_path),
            **changes,
        }
        return subprocess.run(
            [sys.executable, "-m", "app"],
            cwd=ROOT,
            env=variables,
            capture_output=True,
            text=True,
            timeout=PATIENCE_S,
            check=False,
        )

    return start


@needs_system_libraries
def test_the_program_ends_with_the_sentence(tmp_path: Path, start_without: StartWithout) -> None:
    ended = start_without()
    assert (ended.returncode, ended.stdout) == (1, "")
    assert "sudo apt install libxcb-cursor0" in ended.stderr
    assert not (tmp_path / "home").exists()


@needs_system_libraries
def test_without_a_terminal_the_sentence_is_shown_on_the_screen(
    tmp_path: Path, start_without: StartWithout
) -> None:
    said = tmp_path / "said"
    os.mkfifo(said)
    for name in ("xmessage", "notify-send"):
        speaker(tmp_path / name, said)
    ended = start_without(DISPLAY=":99")
    # Reading waits for the one that shows it; nothing else may be waited for.
    words = said.read_text()
    assert words.startswith(
        "-center\n-title\nGallop\nGallop can't start: this system is missing libxcb"
    )
    assert ended.stderr in words


def speaker(program: Path, said: Path) -> None:
    """A program that reports its arguments."""
    program.write_text(f"#!/bin/sh\nprintf '%s\\n' \"$@\" > {said}\n")
    program.chmod(0o755)


@needs_system_libraries
@pytest.mark.parametrize(
    ("is_terminal", "variables"),
    [(True, {"DISPLAY": ":99"}), (False, {}), (False, {"DISPLAY": ":99", "PATH": "/nowhere"})],
)
def test_a_terminal_is_enough_and_without_a_screen_nothing_else_is_tried(
    is_terminal: bool, variables: dict[str, str], monkeypatch: pytest.MonkeyPatch
) -> None:
    terminal = Terminal() if is_terminal else io.StringIO()
    monkeypatch.setattr(sys, "stderr", terminal)
    monkeypatch.setattr(os, "posix_spawn", lambda *_, **__: pytest.fail("it was started"))
    show_message("Gallop cannot start.", variables)
    assert terminal.getvalue() == "Gallop cannot start.\n"


class Terminal(io.StringIO):
    """What is written to a terminal."""

    def isatty(self) -> bool:
        return True
