"""Finds a missing system library on Linux before Qt does, which would abort without a word."""

import ctypes
import importlib.util
import os
import shutil
import sys
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

from app.system.streams import say

# What Qt's libraries need from the system, and the Debian or Ubuntu package that has it.
_FOR_ANY_SCREEN = {
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libX11.so.6": "libx11-6",
    "libXext.so.6": "libxext6",
    "libXrandr.so.2": "libxrandr2",
    "libbrotlidec.so.1": "libbrotli1",
    "libdbus-1.so.3": "libdbus-1-3",
    "libdrm.so.2": "libdrm2",
    "libfontconfig.so.1": "libfontconfig1",
    "libfreetype.so.6": "libfreetype6",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libgssapi_krb5.so.2": "libgssapi-krb5-2",
    "libgthread-2.0.so.0": "libglib2.0-0",
    "libpulse.so.0": "libpulse0",
    "libzstd.so.1": "libzstd1",
}
_FOR_X11 = {
    "libX11-xcb.so.1": "libx11-xcb1",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-randr.so.0": "libxcb-randr0",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-render.so.0": "libxcb-render0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-shm.so.0": "libxcb-shm0",
    "libxcb-sync.so.1": "libxcb-sync1",
    "libxcb-xfixes.so.0": "libxcb-xfixes0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
    "libxcb.so.1": "libxcb1",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    "libxkbcommon.so.0": "libxkbcommon0",
}
# Linked to what is needed; loading them costs nothing, because the window loads them next anyway.
_LIBRARIES = ("Qt/lib/libQt6Widgets.so.6", "Qt/lib/libQt6Network.so.6")
_X11_PLUGIN = "Qt/plugins/platforms/libqxcb.so"
# The player's libraries need these, but are loaded only after the window shows: they are big, and
# say on the terminal what they miss.
_FOR_PLAYER = ("libpulse.so.0", "libXext.so.6", "libXrandr.so.2", "libdrm.so.2")
_SENTENCE = (
    "Gallop cannot start: this system lacks {libraries}.\nNothing was sent or charged.\n{advice}"
)
# What can show a sentence when there is no terminal; the first that a system has is used. The last
# one's words go away by themselves.
_SPEAKERS = (
    ("zenity", "--error", "--no-markup", "--title=Gallop", "--text={sentence}"),
    ("kdialog", "--title", "Gallop", "--error", "{sentence}"),
    ("xmessage", "-center", "-title", "Gallop", "{sentence}"),
    ("notify-send", "--urgency=critical", "--app-name=Gallop", "Gallop", "{sentence}"),
)
_KNOWN = "On Debian and Ubuntu this line installs it, then start Gallop again:\n{line}"
_UNKNOWN = "Install the packages that contain it, then start Gallop again."

Load = Callable[[str], object]


def missing_libraries(
    variables: Mapping[str, str], platform: str, load: Load = ctypes.CDLL
) -> tuple[str, ...]:
    """The file names of the system libraries without which the window cannot open.

    `variables` tell whether Qt will use X11; `platform` is as in `sys.platform`. Empty when all is
    there, and on other systems, whose Qt comes with all it needs.
    """
    spec = importlib.util.find_spec("PySide6")
    if platform != "linux" or spec is None or spec.origin is None:
        return ()
    folder = Path(spec.origin).parent
    plugins = (_X11_PLUGIN,) if _uses_x11(variables) else ()
    own = (str(folder / name) for name in (*_LIBRARIES, *plugins))
    trouble = _not_loaded((*_FOR_PLAYER, *own), load)
    if not trouble:
        return ()
    # The loader names the first that is missing only; a user wants to install them in one go.
    needed = (*_FOR_ANY_SCREEN, *(_FOR_X11 if plugins else ()))
    return tuple(_not_loaded(needed, load)) or tuple(trouble.values())


def missing_sentence(libraries: Sequence[str]) -> str:
    """What a user needs to know about them: that nothing happened, and what to install."""
    packages = {**_FOR_ANY_SCREEN, **_FOR_X11}
    known = dict.fromkeys(packages[name] for name in libraries if name in packages)
    line = f"sudo apt install {' '.join(known)}"
    advice = _KNOWN.format(line=line) if known else _UNKNOWN
    return _SENTENCE.format(libraries=", ".join(libraries), advice=advice)


def tell(sentence: str, variables: Mapping[str, str]) -> None:
    """Say it where a user can read it: on the terminal and, started without one, on the screen.

    Linux only; `variables` are the process's. Nothing is waited for: what shows the sentence goes
    on when this program has ended.
    """
    say(sentence)
    has_terminal = sys.stderr is not None and sys.stderr.isatty()
    has_screen = variables.get("DISPLAY") or variables.get("WAYLAND_DISPLAY")
    if has_terminal or not has_screen:
        return
    for name, *words in _SPEAKERS:
        if program := shutil.which(name, path=variables.get("PATH")):
            said = [word.format(sentence=sentence) for word in words]
            # It must not keep open what our caller may be reading.
            nowhere = [(os.POSIX_SPAWN_OPEN, fd, os.devnull, os.O_RDWR, 0) for fd in (0, 1, 2)]
            command = [name, *said]
            os.posix_spawn(program, command, variables, file_actions=nowhere, setsid=True)
            return


def _uses_x11(variables: Mapping[str, str]) -> bool:
    """Whether Qt will choose its X11 plug-in, as it does unless told otherwise or on Wayland."""
    if asked := variables.get("QT_QPA_PLATFORM"):
        return asked.startswith("xcb")
    return not variables.get("WAYLAND_DISPLAY")


def _not_loaded(names: Sequence[str], load: Load) -> dict[str, str]:
    """Those of `names` that cannot be loaded, and which file the loader misses."""
    trouble = {}
    for name in names:
        try:
            load(name)
        except OSError as error:
            trouble[name] = str(error).partition(":")[0]
    return trouble
