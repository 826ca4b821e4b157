"""The versions in use, for crash reports and diagnostics."""

import platform
import sys

import PySide6
from PySide6.QtCore import qVersion

from app import __version__


def version_lines() -> tuple[str, ...]:
    """Gallop, Python, Qt and the system, each as "name: version"; loads no library."""
    bundle = " (installed program)" if getattr(sys, "frozen", False) else " (from its source)"
    return (
        f"Gallop: {__version__}{bundle}",
        f"Python: {platform.python_version()}",
        f"PySide6: {PySide6.__version__}",
        f"Qt: {qVersion()}",
        f"System: {platform.system()} {platform.release()} {platform.machine()}",
    )


def more_version_lines() -> tuple[str, ...]:
    """The media libraries and the name of the system; slow, because it loads FFmpeg."""
    # Imported late: it costs 40 ms and 17 MB.
    from app.media.versions import media_versions

    return (
        *media_versions(),
        f"System's name: {_system_name()}",
        f"Encoding: {sys.getfilesystemencoding()}",
    )


def _system_name() -> str:
    try:
        return platform.freedesktop_os_release().get("PRETTY_NAME", platform.platform())
    except OSError:
        # On Windows and macOS the platform module names the system.
        return platform.platform()
