"""What can be told without a Mac: the property lists, and the spec as each system runs it."""

import plistlib
import sys
from pathlib import Path
from types import SimpleNamespace
from typing import Any
from unittest.mock import Mock

import pytest
from PyInstaller.depend import bindepend

from app import __version__
from resources.installer import contents, icons
from resources.installer.icons import Icons
from resources.installer.macos import OLDEST_MACOS, info_plist
from resources.installer.project import INSTALLER, read_project
from tests.paths import ROOT
from tests.unit.installer.conftest import installed, said

ENTITLEMENTS = INSTALLER / "entitlements.plist"
LIBRARY = "PySide6/Qt/lib"
# As PyInstaller lists what it found, cut to one file of each kind.
FOUND = {
    "darwin": [
        (f"{LIBRARY}/QtCore.framework/Versions/A/QtCore", "QtCore", "BINARY"),
        ("QtCore", f"{LIBRARY}/QtCore.framework/Versions/A/QtCore", "SYMLINK"),
        (f"{LIBRARY}/QtPdf.framework/Versions/A/QtPdf", "QtPdf", "BINARY"),
        ("PySide6/Qt/plugins/platforms/libqcocoa.dylib", "libqcocoa.dylib", "BINARY"),
    ],
    "win32": [
        ("PySide6/Qt6Core.dll", "Qt6Core.dll", "BINARY"),
        ("PySide6/plugins/platforms/qwindows.dll", "qwindows.dll", "BINARY"),
        ("PySide6/Qt6Pdf.dll", "Qt6Pdf.dll", "BINARY"),
    ],
    "linux": [
        (f"{LIBRARY}/libQt6Core.so.6", "libQt6Core.so.6", "BINARY"),
        ("PySide6/Qt/plugins/platforms/libqxcb.so", "libqxcb.so", "BINARY"),
        (f"{LIBRARY}/libQt6Pdf.so.6", "libQt6Pdf.so.6", "BINARY"),
    ],
}
CORE = {"darwin": "QtCore", "win32": "Qt6Core.dll", "linux": "libQt6Core.so.6"}


class Spec:
    """The calls of build.spec, and what it gave to each."""

    def __init__(self, platform: str, folder: Path) -> None:
        self.calls: dict[str, list[tuple[tuple[Any, ...], dict[str, Any]]]] = {}
        found = [(place, str(folder / origin), kind) for place, origin, kind in FOUND[platform]]
        analysis = SimpleNamespace(binaries=found, datas=[], pure=[], scripts=[])
        names = {
            "SPECPATH": str(ROOT),
            "workpath": str(folder),
            "Analysis": self._noted("Analysis", analysis),
            **{name: self._noted(name, name) for name in ("PYZ", "EXE", "COLLECT", "BUNDLE")},
        }
        spec = ROOT / "build.spec"
        exec(compile(spec.read_text(encoding="utf-8"), spec, "exec"), names)

    def _noted(self, name: str, answer: Any) -> Any:
        def call(*arguments: Any, **options: Any) -> Any:
            self.calls.setdefault(name, []).append((arguments, options))
            return answer

        return call

    def options(self, name: str) -> list[dict[str, Any]]:
        """The named arguments of each call of `name`."""
        return [options for _, options in self.calls.get(name, [])]

    @property
    def places(self) -> set[str]:
        """Where each file goes in the bundle."""
        ((arguments, _),) = self.calls["COLLECT"]
        return {place for place, _, _ in arguments[-1]}


@pytest.fixture(scope="module")
def specs(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Spec]:
    """build.spec as it runs on each system."""
    return {name: evaluated(name, tmp_path_factory.mktemp(name)) for name in FOUND}


def evaluated(platform: str, folder: Path) -> Spec:
    """build.spec with `platform` as its system."""
    # Each plug-in is linked to Qt's core, as on every system.
    linked = [(CORE[platform], str(folder / CORE[platform]))]
    monkeypatch = pytest.MonkeyPatch()
    monkeypatch.setattr(
        icons, "write_icons", lambda place: Icons({}, place / "ico", place / "icns")
    )
    monkeypatch.setattr(bindepend, "get_imports", lambda path: linked)
    # PyInstaller's needs a package that is installed on Windows only.
    monkeypatch.setitem(sys.modules, "PyInstaller.utils.win32.versioninfo", Mock())
    # On Linux it would strip files, which are not there.
    monkeypatch.setattr(contents.shutil, "which", lambda name: None)
    monkeypatch.setattr(sys, "platform", platform)
    monkeypatch.setattr(sys, "path", list(sys.path))
    try:
        return Spec(platform, folder)
    finally:
        monkeypatch.undo()


def test_on_macos_the_spec_makes_an_app(specs: dict[str, Spec]) -> None:
    evaluated = specs["darwin"]
    (bundle,) = evaluated.options("BUNDLE")
    assert bundle["name"] == "Gallop.app"
    assert bundle["bundle_identifier"] == read_project().app_id
    assert bundle["version"] == __version__
    assert Path(bundle["icon"]).name == "icns"
    assert [program["console"] for program in evaluated.options("EXE")] == [False]
    # A framework goes as a whole, and no link leads to one that is left out.
    assert f"{LIBRARY}/QtCore.framework/Versions/A/QtCore" in evaluated.places
    assert not [place for place in evaluated.places if "QtPdf" in place]


def test_on_windows_the_spec_makes_two_programs(specs: dict[str, Spec]) -> None:
    evaluated = specs["win32"]
    programs = evaluated.options("EXE")
    assert {(program["name"], program["console"]) for program in programs} == {
        ("gallop", False),
        ("gallop-console", True),
    }
    for program in programs:
        assert Path(program["icon"]).name == "ico"
        assert program["version"] is not None
    assert evaluated.options("BUNDLE") == []
    assert {"PySide6/Qt6Core.dll", "PySide6/plugins/platforms/qwindows.dll"} <= evaluated.places
    assert "PySide6/Qt6Pdf.dll" not in evaluated.places


def test_on_linux_the_spec_brings_what_runs_first(specs: dict[str, Spec]) -> None:
    evaluated = specs["linux"]
    (analysis,) = evaluated.options("Analysis")
    hooks = [ROOT / hook for hook in analysis["runtime_hooks"]]
    assert len(hooks) == 2
    assert [hook for hook in hooks if not hook.is_file()] == []
    assert f"{LIBRARY}/libQt6Core.so.6" in evaluated.places
    assert f"{LIBRARY}/libQt6Pdf.so.6" not in evaluated.places


@pytest.mark.parametrize("system", FOUND)
def test_on_every_system_licences_come_along_and_packaging_stays_out(
    specs: dict[str, Spec], system: str
) -> None:
    evaluated = specs[system]
    assert "resources/licences.html" in evaluated.places
    (analysis,) = evaluated.options("Analysis")
    folders = {Path(place).parts[:2] for _, place in analysis["datas"]}
    assert ("resources", "models") in folders
    assert folders.isdisjoint({("resources", name) for name in ("linux", "installer", "stores")})
    assert all(program["upx"] is False for program in evaluated.options("EXE"))


# --- property lists --------------------------------------------------------------------------


def linted(place: Path) -> None:
    """Let another reader of Apple's format than Python's read it, to the same content."""
    binary = place.with_suffix(".binary")
    said(installed("plistutil"), "--infile", place, "--outfile", binary, "--format", "bin")
    # It says nothing with its exit status: without a file it has found a fault.
    assert plistlib.loads(binary.read_bytes()) == plistlib.loads(place.read_bytes())


def test_the_apps_property_list_says_what_macos_asks_for(tmp_path: Path) -> None:
    place = tmp_path / "Info.plist"
    place.write_bytes(plistlib.dumps(info_plist(read_project())))
    linted(place)
    read_back = plistlib.loads(place.read_bytes())
    assert read_back["CFBundleVersion"] == __version__
    assert read_back["LSMinimumSystemVersion"] == OLDEST_MACOS
    assert read_back["LSApplicationCategoryType"] == "public.app-category.video"
    (document,) = read_back["CFBundleDocumentTypes"]
    assert document["LSItemContentTypes"] == ["public.mpeg-4"]
    # Videos open in the user's own player unless Gallop is chosen.
    assert document["LSHandlerRank"] == "Alternate"


def test_the_entitlements_are_those_python_needs(tmp_path: Path) -> None:
    copy = tmp_path / "entitlements.plist"
    copy.write_bytes(ENTITLEMENTS.read_bytes())
    linted(copy)
    assert plistlib.loads(ENTITLEMENTS.read_bytes()) == {
        "com.apple.security.cs.allow-unsigned-executable-memory": True,
        "com.apple.security.cs.disable-library-validation": True,
    }
