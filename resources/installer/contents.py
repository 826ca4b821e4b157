"""What goes into the frozen program; `build.spec` asks here about everything PyInstaller found."""

import re
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path, PurePath

from resources.installer.languages import languages

# As PyInstaller lists them: where it goes in the bundle, where it comes from, of which kind.
Entry = tuple[str, str, str]

# Never imported by the program; some are drawn in by "if it is there" imports of others.
EXCLUDED_MODULES = (
    "PIL.AvifImagePlugin",
    "PIL.ImageQt",
    "PIL.ImageTk",
    "PIL._avif",
    "PIL._imagingtk",
    "_pytest",
    "distutils",
    "doctest",
    "hypothesis",
    "lib2to3",
    "mypy",
    "numpy",
    "pip",
    "pydoc",
    "pygments",
    "pytest",
    "qtpy",
    "rich",
    "setuptools",
    "tkinter",
    "trio",
)

# Found by the program at run time by name only.
HIDDEN_MODULES = ("app.demo.render_process", "app.demo.clip_render")

# Qt's plug-ins that are used, on all three systems; a folder that is not named is left out whole.
# TLS is Python's; eglfs and the like are for screens without windows.
QT_PLUGINS = {
    "iconengines": {"qsvgicon"},
    "imageformats": {"qgif", "qico", "qjpeg", "qsvg", "qwebp"},
    "multimedia": {"ffmpegmediaplugin", "windowsmediaplugin", "darwinmediaplugin"},
    # Ibus and compose: without them nobody writes Chinese, Japanese or accents.
    "platforminputcontexts": {
        "composeplatforminputcontextplugin",
        "ibusplatforminputcontextplugin",
    },
    "platforms": {"qcocoa", "qminimal", "qoffscreen", "qwayland", "qwindows", "qxcb"},
    "platformthemes": {"qxdgdesktopportal"},
    "styles": {"qmacstyle", "qmodernwindowsstyle", "qwindows11style", "qwindowsvistastyle"},
    "wayland-decoration-client": {"adwaita", "bradient"},
    "wayland-graphics-integration-client": {"qt-plugin-wayland-egl"},
    "wayland-shell-integration": {"xdg-shell"},
    "xcbglintegrations": {"qxcb-egl-integration", "qxcb-glx-integration"},
}

# Of the build system's own libraries, on Linux: those Python is built with, whose names differ
# between systems, and the small ones of Qt's xcb plug-in that many desktops lack. All others are
# left to the system: its drivers, sound and fonts only work with its own libraries.
KEPT_SYSTEM_LIBRARIES = (
    "libbz2.so",
    "libcrypto.so",
    "libffi.so",
    "liblzma.so",
    "libmpdec.so",
    "libpython3",
    "libsqlite3.so",
    "libssl.so",
    "libxcb-cursor.so",
    "libxcb-icccm.so",
    "libxcb-image.so",
    "libxcb-keysyms.so",
    "libxcb-render-util.so",
    "libxcb-util.so",
    "libxkbcommon-x11.so",
    "libxkbcommon.so",
)
_LINKED_KINDS = ("BINARY", "EXTENSION")
_SYSTEM_FOLDERS = ("/lib/", "/lib64/", "/usr/lib/", "/usr/lib64/")
_PLUGIN = re.compile(r"PySide6/(?:Qt/)?plugins/([^/]+)/(?:lib)?([^/.]+)")
_MAC_FRAMEWORK = re.compile(r"/(Qt(?:Pdf|VirtualKeyboard|WebEngine)\w*)\.framework/")


def is_wanted(entry: Entry) -> bool:
    """Whether this file belongs in the bundle, judged by its place and origin alone."""
    place, origin = PurePath(entry[0]).as_posix(), PurePath(entry[1]).as_posix()
    if plugin := _PLUGIN.match(place):
        folder, name = plugin.groups()
        return name in QT_PLUGINS.get(folder, set())
    if place.startswith(("PySide6/translations/", "PySide6/Qt/translations/")):
        # Qt's own texts, in the languages of the program.
        return PurePath(place).stem.removeprefix("qtbase_") in languages()
    # At the top of the bundle PyInstaller puts links, which must not lead to what is left out.
    framework = origin if entry[2] == "SYMLINK" and "/" not in place else place
    if _MAC_FRAMEWORK.search(f"/{framework}"):
        return False
    # A wheel's dist-info is kept for its entry points; the lists of its files tell build paths.
    if PurePath(place).name in {"RECORD", "REQUESTED", "direct_url.json"}:
        return False
    # The modules of the system's own Python lie beside its libraries.
    is_library = entry[2] != "EXTENSION" and origin.startswith(_SYSTEM_FOLDERS)
    is_system = sys.platform == "linux" and (is_library or place.startswith("libpython"))
    return not is_system or PurePath(place).name.startswith(KEPT_SYSTEM_LIBRARIES)


def without_unlinked(
    entries: Sequence[Entry], imports_of: Callable[[str], Iterable[str]]
) -> list[Entry]:
    """`entries` without the wheels' libraries that nothing in the bundle is linked to any more.

    `imports_of` gives the file names a binary is linked to. Plug-ins and Python's own modules are
    loaded by name, so they are where it begins.
    """
    libraries = {PurePath(entry[0]).name: entry for entry in entries if _is_library(entry)}
    reached: set[str] = set()
    waiting = [entry for entry in entries if not _is_library(entry) and entry[2] in _LINKED_KINDS]
    while waiting:
        for name in imports_of(waiting.pop()[1]):
            if name in libraries and name not in reached:
                reached.add(name)
                waiting.append(libraries[name])
    dropped = {name for name in libraries if name not in reached}
    return [
        entry
        for entry in entries
        if not (_is_library(entry) or entry[2] == "SYMLINK") or _file_of(entry) not in dropped
    ]


def _file_of(entry: Entry) -> str:
    """The file's name; of a link at the top of the bundle, the name of what it leads to."""
    return PurePath(entry[1] if entry[2] == "SYMLINK" else entry[0]).name


def _is_library(entry: Entry) -> bool:
    """Whether this is a library of a wheel: neither a plug-in nor a module of Python's."""
    place = PurePath(entry[0])
    return (
        entry[2] == "BINARY"
        and "plugins" not in place.parts
        and len(place.parts) > 1
        and place.parts[0].split(".")[0] in {"PySide6", "shiboken6", "av", "pillow"}
    )


def stripped(entries: Sequence[Entry], folder: Path) -> list[Entry]:
    """`entries` with copies in `folder` that carry no debug information, on Linux.

    Only Python's own files and modules of wheels: the libraries beside them were stripped by
    those who built them, and rewriting those again has broken some.
    """
    strip = shutil.which("strip")
    if sys.platform != "linux" or strip is None:
        return list(entries)
    result = []
    for place, origin, kind in entries:
        is_python = PurePath(place).name.startswith("libpython")
        is_module = kind == "EXTENSION" and not place.startswith(("PySide6", "shiboken6"))
        if is_python or is_module:
            copy = folder / place
            copy.parent.mkdir(parents=True, exist_ok=True)
            shutil.copyfile(origin, copy)
            subprocess.run([strip, "--strip-unneeded", str(copy)], check=True)
            origin = str(copy)
        result.append((place, origin, kind))
    return result
