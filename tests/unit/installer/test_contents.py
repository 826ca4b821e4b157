"""What goes into the frozen program, also on the systems that are not at hand."""

import re
import subprocess
import sys
from pathlib import Path, PurePath

import pytest

from resources.installer.components import bundled_components, debian_packages
from resources.installer.contents import Entry, is_wanted

LIBRARY = "PySide6/Qt/lib"
# As PyInstaller lists a bundle on macOS, on Windows and on Linux.
MAC = [
    ("QtCore", f"{LIBRARY}/QtCore.framework/Versions/A/QtCore", "SYMLINK"),
    (f"{LIBRARY}/QtCore.framework/Versions/A/QtCore", "/w/QtCore", "BINARY"),
    (f"{LIBRARY}/libavcodec.61.dylib", "/w/libavcodec.61.dylib", "BINARY"),
    ("av/.dylibs/libavcodec.62.dylib", "/w/libavcodec.62.dylib", "BINARY"),
    ("av/.dylibs/libx264.164.dylib", "/w/libx264.164.dylib", "BINARY"),
]
WINDOWS = [
    (r"PySide6/Qt6Core.dll", "C:/w/Qt6Core.dll", "BINARY"),
    (r"PySide6/avcodec-61.dll", "C:/w/avcodec-61.dll", "BINARY"),
    (r"av.libs/avcodec-62-abc.dll", "C:/w/avcodec-62.dll", "BINARY"),
    (r"av.libs/libx264-165-a.dll", "C:/w/libx264.dll", "BINARY"),
]
LINUX = [
    (f"{LIBRARY}/libQt6Core.so.6", "/w/libQt6Core.so.6", "BINARY"),
    (f"{LIBRARY}/libavcodec.so.61", "/w/libavcodec.so.61", "BINARY"),
    ("av.libs/libavcodec-abc.so.62", "/w/libavcodec.so.62", "BINARY"),
    ("av.libs/libx264-abc.so.165", "/w/libx264.so.165", "BINARY"),
]


@pytest.mark.parametrize("name", ["QtPdf", "QtVirtualKeyboard", "QtWebEngineCore"])
def test_a_left_out_framework_leaves_no_link_behind(name: str) -> None:
    inside = f"{LIBRARY}/{name}.framework/Versions/A/{name}"
    assert not is_wanted((inside, f"/w/{inside}", "BINARY"))
    assert not is_wanted((name, inside, "SYMLINK"))
    current = f"{LIBRARY}/{name}.framework/Versions/Current"
    assert not is_wanted((current, "A", "SYMLINK"))


def test_the_links_to_kept_frameworks_stay() -> None:
    assert all(is_wanted(entry) for entry in MAC)


@pytest.mark.parametrize("entries", [MAC, WINDOWS, LINUX], ids=["macos", "windows", "linux"])
def test_qt_and_its_licence_are_named_on_every_system(entries: list[Entry]) -> None:
    found = {component.name: component for component in bundled_components(entries)}
    assert {"Qt", "FFmpeg in Qt", "FFmpeg in PyAV", "x264 and x265"} <= found.keys()
    assert found["Qt"].version.startswith("6.")
    assert "GNU LESSER GENERAL PUBLIC LICENSE" in found["Qt"].texts[0]


@pytest.mark.parametrize(
    ("system", "site"),
    [
        ("debian", "https://packages.debian.org/"),
        ("ubuntu", "https://packages.ubuntu.com/"),
    ],
)
def test_a_systems_package_is_named_as_its_own(system: str, site: str) -> None:
    listed = subprocess.run(
        ["dpkg", "-S", "*/libc.so.6"], capture_output=True, text=True, check=True
    )
    library = Path(listed.stdout.split()[1])
    place = library if library.is_relative_to("/usr/lib") else Path(f"/usr{library}")
    (package,) = debian_packages([place], system)
    assert package.name == "libc6"
    assert package.source == f"{site}libc6"
    assert re.fullmatch(rf"pkg:deb/{system}/libc6@\S+", package.package_url)


def test_the_modules_of_the_systems_python_are_kept_and_its_drivers_left_out(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(sys, "platform", "linux")
    module = "_decimal.cpython-311-x86_64-linux-gnu.so"
    place, origin = f"python3.11/lib-dynload/{module}", f"/usr/lib/python3.11/lib-dynload/{module}"
    assert is_wanted((place, origin, "EXTENSION"))
    libraries = "/usr/lib/x86_64-linux-gnu"
    assert is_wanted(("libmpdec.so.3", f"{libraries}/libmpdec.so.3", "BINARY"))
    assert not is_wanted(("libGL.so.1", f"{libraries}/libGL.so.1", "BINARY"))


def test_our_own_translations_are_no_qt_translations() -> None:
    own = PurePath("resources/translations/gallop_de.qm").as_posix()
    assert is_wanted((own, "/w/gallop_de.qm", "DATA"))
    assert not is_wanted(("PySide6/Qt/translations/qt_de.qm", "/w/qt_de.qm", "DATA"))
