"""What goes into the frozen program, also on the systems that are not at hand."""

import importlib.util
import json
import re
import subprocess
import sys
import types
from pathlib import Path, PurePath
from typing import Any

import pytest

from resources.installer.components import (
    bundled_components,
    debian_packages,
    unnamed_libraries,
)
from resources.installer.contents import Entry, is_wanted
from resources.installer.project import read_project
from resources.installer.sbom import software_bill
from resources.installer.version_info import windows_version
from tests.platforms import needs_dpkg, needs_system_libraries

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

# What Python for Windows and PyAV's wheel for it bring beside what has a row above.
WINDOWS_EXTRA = [
    "libcrypto-3.dll",
    "libssl-3.dll",
    "sqlite3.dll",
    "libffi-8.dll",
    "VCRUNTIME140.dll",
    "VCRUNTIME140_1.dll",
    "PySide6/MSVCP140.dll",
    "av.libs/libiconv-2-6ce5f4ff92ada49d6f23a8e413455502.dll",
    "av.libs/libgcc_s_seh-1-4c0a762e4178b574f72d1ef1f8bb5fc9.dll",
    "av.libs/libstdc++-6-2d5c346d47ad531ef9f5185db0e8cef3.dll",
    "av.libs/libwinpthread-1-02332fab016bf884a2a7a7b2ece22ffe.dll",
    "av.libs/zlib1-79e0c4f9db71cb511398c504b832d395.dll",
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


def test_what_lies_in_the_windows_bundle_is_named_with_its_licence() -> None:
    extra = [(name, f"C:/w/{name}", "BINARY") for name in WINDOWS_EXTRA]
    python = [("python311.dll", "C:/w/python311.dll", "BINARY")]
    modules = [(name, f"C:/w/{name}", "EXTENSION") for name in ("_bz2.pyd", "_decimal.pyd")]
    entries = [*WINDOWS, *extra, *python, *modules]
    assert unnamed_libraries(entries) == []
    found = {component.name: component for component in bundled_components(entries)}
    licences = {
        "OpenSSL": "Apache-2.0",
        "SQLite": "blessing",
        "libffi": "MIT",
        "zlib": "Zlib",
        "bzip2": "bzip2-1.0.6",
        "libmpdec": "BSD-2-Clause",
        "Microsoft Visual C++ runtime": "LicenseRef-Microsoft-Visual-Cpp-Runtime",
        "GNU libiconv": "LGPL-2.1-or-later",
        "GCC runtime libraries": "GPL-3.0-or-later WITH GCC-exception-3.1",
        "winpthreads (mingw-w64)": "MIT AND BSD-3-Clause",
    }
    assert {name: found[name].licence for name in licences} == licences
    assert "GNU LESSER GENERAL PUBLIC LICENSE" in found["GNU libiconv"].texts[0]
    assert re.fullmatch(r"\d+\.\d+\.\d+", found["SQLite"].version)
    assert re.fullmatch(r"\d+\.\d+\.\d+\w?", found["OpenSSL"].version)
    # Every name is one that a bill of materials can hold.
    bill = json.loads(software_bill(list(found.values()), read_project()))
    assert licences.keys() <= {component["name"] for component in bill["components"]}


def test_a_library_that_nobody_knows_is_found() -> None:
    unknown = ("av.libs/libnovel-1-abc.dll", "C:/w/libnovel-1.dll", "BINARY")
    assert unnamed_libraries([*WINDOWS, unknown]) == [unknown[0]]


@needs_system_libraries
def test_a_library_of_the_system_is_known_under_both_names_of_its_folder() -> None:
    both = [
        (folder.strip("/"), f"{folder}/libnovel.so.1", "BINARY") for folder in ("/usr/lib", "/lib")
    ]
    is_one_folder = Path("/lib").resolve() == Path("/usr/lib")
    assert unnamed_libraries(both) == ([] if is_one_folder else ["lib"])


def test_the_libraries_in_the_installed_wheels_are_all_named() -> None:
    """As PyInstaller finds them on this system."""
    entries = [
        (f"{folder.name}/{library.name}", str(library), "BINARY")
        for package in ("av", "PIL")
        for folder in [Path(importlib.util.find_spec(package).origin).parents[1]]  # type: ignore[union-attr, arg-type]
        for folder in folder.glob("*.libs")
        for library in folder.iterdir()
    ]
    qt = Path(importlib.util.find_spec("PySide6").origin).parent  # type: ignore[union-attr, arg-type]
    endings = ("*.so*", "*.dll", "*.dylib")
    libraries = [path for ending in endings for path in qt.rglob(ending) if "qml" not in path.parts]
    places = [(f"PySide6/{path.relative_to(qt).as_posix()}", str(path)) for path in libraries]
    entries += [(place, origin, "BINARY") for place, origin in places]
    assert len(entries) > 50
    # Modules of PySide6 are its own; what is left out of the bundle needs no name.
    unnamed = unnamed_libraries([entry for entry in entries if is_wanted(entry)])
    assert [place for place in unnamed if not re.fullmatch(r"PySide6/Qt\w+\.\S+", place)] == []


class VersionParts:
    """Stands for PyInstaller's classes of the version resource, which import on Windows only."""

    def __init__(self, *args: Any, **named: Any) -> None:
        self.args, self.named = args, named

    @classmethod
    def module(cls) -> types.ModuleType:
        names = "FixedFileInfo StringFileInfo StringStruct StringTable VarFileInfo VarStruct"
        module = types.ModuleType("versioninfo")
        for name in (*names.split(), "VSVersionInfo"):
            setattr(module, name, cls)
        return module


@pytest.mark.parametrize("program", ["gallop", "gallop-console"])
def test_each_program_file_has_its_own_version_resource(
    program: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    module = VersionParts.module()
    monkeypatch.setitem(sys.modules, "PyInstaller.utils.win32.versioninfo", module)
    monkeypatch.setattr("PyInstaller.utils.win32.versioninfo", module, raising=False)
    table = windows_version(read_project(), program).named["kids"][0].args[0][0]
    texts = dict(text.args for text in table.args[1])
    assert texts["OriginalFilename"] == f"{program}.exe"
    assert texts["InternalName"] == program
    assert texts["FileDescription"] == "Gallop"


@needs_dpkg
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
    # Qt's own texts only in the languages of the program.
    assert is_wanted(("PySide6/Qt/translations/qtbase_de.qm", "/w/qtbase_de.qm", "DATA"))
    assert not is_wanted(("PySide6/Qt/translations/qtbase_xx.qm", "/w/qtbase_xx.qm", "DATA"))
