"""Finds missing system libraries on Linux before Qt does, which would abort without a message."""

import ctypes
import importlib.util
import os
import shutil
import sys
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

from app.system.streams import say

# What Qt's libraries need from the system, and the Debian or Ubuntu package that contains it.
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
# Linked to what is needed. Loading them costs nothing, because the window loads them next anyway.
_LIBRARIES = ("Qt/lib/libQt6Widgets.so.6", "Qt/lib/libQt6Network.so.6")
_X11_PLUGIN = "Qt/plugins/platforms/libqxcb.so"
# The player's libraries need these, but are loaded only after the window shows: they are large,
# and report on the terminal what is missing.
_FOR_PLAYER = ("libpulse.so.0", "libXext.so.6", "libXrandr.so.2", "libdrm.so.2")
_SENTENCE = "Gallop can't start: this system is missing {libraries}.\n{advice}"
# Programs that can show a message without a terminal; the first that is installed is used. The
# last one's message disappears by itself.
_SPEAKERS = (
    ("zenity", "--error", "--no-markup", "--title=Gallop", "--text={sentence}"),
    ("kdialog", "--title", "Gallop", "--error", "{sentence}"),
    ("xmessage", "-center", "-title", "Gallop", "{sentence}"),
    ("notify-send", "--urgency=critical", "--app-name=Gallop", "Gallop", "{sentence}"),
)
_KNOWN = "On Debian and Ubuntu, run this line to install it, then start Gallop again:\n{line}"
_UNKNOWN = "Install the packages that contain it, then start Gallop again."

Load = Callable[[str], object]


def missing_libraries(
    variables: Mapping[str, str], platform: str, load: Load = ctypes.CDLL
) -> tuple[str, ...]:
    """The file names of the missing system libraries without which the window cannot open.

    `variables` decide whether Qt will use X11; `platform` is as in `sys.platform`. Empty when none
    is missing, and on other systems, whose Qt comes with all it needs.
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
    # The loader names only the first missing library; the user wants to install all at once.
    needed = (*_FOR_ANY_SCREEN, *(_FOR_X11 if plugins else ()))
    return tuple(_not_loaded(needed, load)) or tuple(trouble.values())


def missing_sentence(libraries: Sequence[str]) -> str:
    """The message for the user: nothing was sent, and what to install."""
    packages = {**_FOR_ANY_SCREEN, **_FOR_X11}
    known = dict.fromkeys(packages[name] for name in libraries if name in packages)
    line = f"sudo apt install {' '.join(known)}"
    advice = _KNOWN.format(line=line) if known else _UNKNOWN
    return _SENTENCE.format(libraries=", ".join(libraries), advice=advice)


def show_message(sentence: str, variables: Mapping[str, str]) -> None:
    """Show `sentence` on the terminal and, when there is none, on the screen.

    Linux only; `variables` are the process's environment. Does not wait: the program that shows
    the message outlives this one.
    """
    say(sentence)
    has_terminal = sys.stderr is not None and sys.stderr.isatty()
    has_screen = variables.get("DISPLAY") or variables.get("WAYLAND_DISPLAY")
    if has_terminal or not has_screen:
        return
    for name, *options in _SPEAKERS:
        if program := shutil.which(name, path=variables.get("PATH")):
            texts = [option.format(sentence=sentence) for option in options]
            # It must not keep open a stream that our caller may be reading.
            nowhere = [(os.POSIX_SPAWN_OPEN, fd, os.devnull, os.O_RDWR, 0) for fd in (0, 1, 2)]
            command = [name, *texts]
            os.posix_spawn(program, command, variables, file_actions=nowhere, setsid=True)
            return


def _uses_x11(variables: Mapping[str, str]) -> bool:
    """Whether Qt will choose its X11 plug-in: its default, except on Wayland."""
    if asked := variables.get("QT_QPA_PLATFORM"):
        return asked.startswith("xcb")
    return not variables.get("WAYLAND_DISPLAY")


def _not_loaded(names: Sequence[str], load: Load) -> dict[str, str]:
    """The `names` that cannot be loaded, each with the file that the loader misses."""
    trouble = {}
    for name in names:
        try:
            load(name)
        except OSError as error:
            trouble[name] = str(error).partition(":")[0]
    return trouble
