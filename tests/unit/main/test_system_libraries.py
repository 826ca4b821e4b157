"""A missing system library is named, with its package, before Qt is loaded."""

import ctypes
import os
import subprocess
import sys
from collections.abc import Collection
from pathlib import Path

import pytest

from app.system_libraries import Load, missing_libraries, missing_sentence

ROOT = Path(__file__).parents[3]
X11 = {"DISPLAY": ":0"}
WAYLAND = {"WAYLAND_DISPLAY": "wayland-0"}
# Files that take the place of everything a folder in LD_LIBRARY_PATH offers before the system.
NOT_A_LIBRARY = b"no library"


def system_without(*lost: str, needed_by: Collection[str] = ()) -> Load:
    """A loader of a system without the libraries `lost`, which those `needed_by` are linked to."""

    def load(name: str) -> None:
        for library in lost:
            if name == library or Path(name).name in needed_by:
                raise OSError(f"{library}: cannot open shared object file: No such file")

    return load


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
    assert sentence.startswith("Gallop cannot start: this system lacks libEGL.so.1, libpulse.so.0")
    assert "Nothing was sent or charged." in sentence
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


def test_the_program_ends_with_the_sentence(tmp_path: Path) -> None:
    (tmp_path / "libxcb-cursor.so.0").write_bytes(NOT_A_LIBRARY)
    ended = subprocess.run(
        [sys.executable, "-m", "app"],
        cwd=ROOT,
        env={
            **{name: value for name, value in os.environ.items() if name != "WAYLAND_DISPLAY"},
            "QT_QPA_PLATFORM": "xcb",
            "GALLOP_HOME": str(tmp_path / "home"),
            "LD_LIBRARY_PATH": str(tmp_path),
        },
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert (ended.returncode, ended.stdout) == (1, "")
    assert "sudo apt install libxcb-cursor0" in ended.stderr
    assert not (tmp_path / "home").exists()
