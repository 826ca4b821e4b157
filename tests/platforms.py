"""What tests need and some systems lack, with the reasons: every skip by system stands here.

Wine runs Windows' Python on Debian (`dev.py windows --tests`). What only Wine lacks a real Windows
has, and runs. A mark is put on the tests that need the thing; the tables name whole files that such
a system cannot even import, and fixtures that it cannot set up.
"""

import ctypes
import os
import signal
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path

import pytest

from tests.paths import ROOT

IS_WINDOWS = sys.platform == "win32"
IS_WINE = sys.platform == "win32" and hasattr(ctypes.windll.ntdll, "wine_get_version")
# pytest's option where no process can be forked, and what is in the names of the tests it skips.
WITHOUT_SLOW = "--without-slow"
_SLOW = "killed"
# Where windows are on no screen.
IS_OFFSCREEN = os.environ.get("QT_QPA_PLATFORM", "").startswith("offscreen")

# Sent to a process, it ends it at once; on Windows each signal does.
KILL = getattr(signal, "SIGKILL", signal.SIGTERM)
# The statuses of a process that was killed, by itself with KILL or by Popen.kill().
KILLED = {KILL, 1} if IS_WINDOWS else {-KILL}
# Names of files that are no text, or that Windows does not take.
POSIX_NAMES = () if IS_WINDOWS else ("a:b?c#d%20.mp4", "\udcff.mp4")
# What a process with an otherwise empty environment needs to start at all.
SYSTEM_VARIABLES = {name: os.environ[name] for name in ("SYSTEMROOT",) if name in os.environ}


def _linux(reason: str) -> pytest.MarkDecorator:
    return pytest.mark.skipif(sys.platform != "linux", reason=f"Linux only: {reason}")


def _not_windows(reason: str) -> pytest.MarkDecorator:
    return pytest.mark.skipif(IS_WINDOWS, reason=f"not on Windows: {reason}")


def _not_wine(reason: str) -> pytest.MarkDecorator:
    return pytest.mark.skipif(IS_WINE, reason=f"not under Wine: {reason}")


def _not_real_windows(reason: str) -> pytest.MarkDecorator:
    is_real = IS_WINDOWS and not IS_WINE
    return pytest.mark.skipif(is_real, reason=f"on Windows under Wine only: {reason}")


needs_an_unknown_home = _linux("other systems know a home without HOME")
needs_certificate_files = _linux("others decide on certificates when a server is met")
needs_dbus = _linux("a message bus and what runs on it")
needs_dpkg = _linux("dpkg knows files and compares versions")
needs_freedesktop_trash = _linux("other systems' trash is a folder of another make")
needs_inotify = _linux("inotify tells who opens a file")
needs_linux_modules = _linux("what the first frame loads differs from system to system")
needs_peer_ids = _linux("a socket says whose the other end is")
needs_proc = _linux("/proc tells about processes")
needs_system_libraries = _linux("Qt is linked to libraries of the system")
needs_virtual_screen = _linux("its tests run on a virtual screen")
needs_xdg = _linux("XDG_... say where things lie")

needs_byte_names = _not_windows("file names are Unicode, and not every one of that")
needs_case_in_names = _not_windows("names that differ in their case alone are one name")
needs_deletable_cwd = _not_windows("a folder in use cannot be deleted")
needs_endless_paths = _not_windows("a path has at most 32,767 letters, and no handle of a folder")
needs_moves_of_open_files = _not_windows("what a program has open is neither moved nor deleted")
needs_fallocate = _not_windows("it asks a disk for its free space alone")
needs_folder_sync = _not_windows("a folder cannot be flushed to the disk")
needs_file_size_limits = _not_windows("it limits no file's size")
needs_links_for_renames = _not_windows("a file gets its name by a rename, never by a hard link")
needs_long_name_errors = _not_windows("a name that is too long is one that is not there")
needs_movable_open_files = _not_windows("an open file is neither renamed nor deleted")
needs_named_pipes = _not_windows("its folders hold no pipes, sockets or devices")
needs_posix_rights = _not_windows("access lists take the place of modes, and there is no root")
needs_quiet_qt = _not_windows("without a console, Qt says what is wrong in a box and waits")
needs_shell = _not_windows("it has no #! scripts, and no tools such as sha256sum")
needs_posix_uris = _not_windows("a URI may name another computer's file, and names have no bytes")
needs_signals = _not_windows("a process gets no signals but Ctrl+C of its own console")
needs_zone_by_name = _not_windows("a program's own time zone cannot be chosen (no time.tzset)")

needs_share_modes = pytest.mark.skipif(
    not IS_WINDOWS, reason="Windows only: a program keeps others from a file that it has open"
)

needs_screen = pytest.mark.skipif(
    IS_OFFSCREEN, reason="offscreen: no screen shows what Qt makes of a video's pictures"
)

needs_atomic_appends = _not_wine(
    "it finds the end of a file first, so two programs overwrite lines"
)
needs_case_renames = _not_wine("it ignores a rename that changes the case of a name alone")
needs_trash = _not_wine("it has no recycle bin (QFile.moveToTrash: Not implemented.)")


_slow = pytest.mark.skip("slow: a new process for each step at which one is killed")

_MODULES = {
    "tests/e2e/test_key.py": needs_dbus,
    "tests/ui/test_desktop.py": needs_dbus,
    "tests/unit/bridge/platform/test_desktop.py": needs_dbus,
    "tests/unit/installer/test_windows_trial.py": _linux("from there Windows is tried"),
}
_FIXTURES = {
    "apple": needs_shell,
    "trusted": _not_real_windows("it asks its user before it trusts a certificate"),
    "in_berlin": needs_zone_by_name,
    "other_disk": _linux("/dev/shm is a disk besides that of the temporary folder"),
    "runner": needs_shell,
}


# What Qt warns of there.
_OFFSCREEN_WARNINGS = (
    "This plugin does not support ",
    "No RHI backend. Using CPU conversion",
    # A window that is closed while it is painted.
    r"QBackingStore::flush\(\) called for ",
)


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption(WITHOUT_SLOW, action="store_true", help="skip tests that kill at each step")


def pytest_configure(config: pytest.Config) -> None:
    if IS_OFFSCREEN:
        config.getini("qt_log_ignore").extend(_OFFSCREEN_WARNINGS)


class _SkippedModule(pytest.Module):
    """A file that is not imported."""

    def collect(self) -> Iterator[pytest.Item]:
        mark = _MODULES[self.path.relative_to(ROOT).as_posix()].mark
        pytest.skip(mark.kwargs["reason"], allow_module_level=True)


def pytest_pycollect_makemodule(
    module_path: Path, parent: pytest.Collector
) -> pytest.Module | None:
    if not module_path.is_relative_to(ROOT):
        return None
    needed = _MODULES.get(module_path.relative_to(ROOT).as_posix())
    if needed is None or not needed.mark.args[0]:
        return None
    module: pytest.Module = _SkippedModule.from_parent(parent, path=module_path)
    return module


def pytest_collection_modifyitems(config: pytest.Config, items: Sequence[pytest.Item]) -> None:
    for item in items:
        if config.getoption(WITHOUT_SLOW) and _SLOW in item.nodeid:
            item.add_marker(_slow)
        for name in _FIXTURES.keys() & set(getattr(item, "fixturenames", ())):
            item.add_marker(_FIXTURES[name])


@pytest.fixture(autouse=IS_WINDOWS)
def symbolic_links(monkeypatch: pytest.MonkeyPatch) -> None:
    """On Windows, a test that makes a symbolic link ends there as skipped if none can be made.

    Windows asks for a right that not every user has, and Wine makes none without saying so.
    """
    symlink = os.symlink

    def link_or_skip(source: str, target: str, *more: bool) -> None:
        try:
            symlink(source, target, *more)
        except OSError as error:
            if getattr(error, "winerror", 0) != _NO_RIGHT_TO_LINK:
                raise
            pytest.skip("this user of Windows may make no symbolic links")
        # pytest links the newest of its temporary folders, and can do without.
        if not os.path.lexists(target) and not str(target).endswith("current"):
            pytest.skip("not under Wine: it makes no symbolic links")

    monkeypatch.setattr(os, "symlink", link_or_skip)


_NO_RIGHT_TO_LINK = 1314
