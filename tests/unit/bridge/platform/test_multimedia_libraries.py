"""The multimedia libraries are in memory before anything imports them."""

import subprocess
import sys

from tests.paths import ROOT
from tests.patience import PATIENCE_S
from tests.platforms import needs_proc

CHILD = """
import asyncio, sys
from pathlib import Path
from PySide6.QtCore import QCoreApplication
from app.aio.tasks import TaskSet
from app.bridge.platform.multimedia_libraries import MultimediaLibraries

def fail(name, error):
    raise error

async def main():
    tasks, loaded = TaskSet(fail), asyncio.Event()
    libraries = MultimediaLibraries(tasks)
    libraries.loaded.connect(loaded.set)
    libraries.load()
    await loaded.wait()
    print(Path("/proc/self/maps").read_text())
    await tasks.close()

app = QCoreApplication([])
asyncio.run(main())
assert "PySide6.QtMultimedia" not in sys.modules
from PySide6.QtMultimedia import QMediaPlayer
assert QMediaPlayer().isAvailable()
"""


@needs_proc
def test_they_are_loaded_and_nothing_is_imported() -> None:
    ran = subprocess.run(
        [sys.executable, "-c", CHILD],
        cwd=ROOT,
        capture_output=True,
        text=True,
        timeout=PATIENCE_S,
        check=False,
    )
    assert ran.returncode == 0, ran.stderr
    for name in ("QtMultimedia.abi3.so", "libQt6Multimedia.so", "libffmpegmediaplugin.so"):
        assert name in ran.stdout
