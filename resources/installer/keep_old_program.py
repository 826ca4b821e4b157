"""In the frozen program on Linux: modules that are loaded late come from the program that runs.

PyInstaller reads them from the program's file, which it opens anew each time by its path. After an
update another program lies there. The system's own link leads to the file that was started, also
when that has no name any more.
"""

from pathlib import Path

import pyimod02_importers  # type: ignore[import-not-found]

_OWN_FILE = Path("/proc/self/exe")

if _OWN_FILE.exists():
    pyimod02_importers.pyz_archive._filename = str(_OWN_FILE)
