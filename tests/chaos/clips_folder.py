"""The clips' folder, seen and changed from outside of the program."""

import asyncio
from collections.abc import Callable
from pathlib import Path

from tests.chaos.trigger import FILES

CLIPS_FOLDER = Path("Videos") / "Gallop"
_WATCH_S = 0.001
_NOTICED = {".mp4": "clip appears", ".part": "part appears", ".unfinished": "copy appears"}


class ClipsFolder:
    """The clips' folder in one home."""

    def __init__(self, home: Path) -> None:
        self._path = home / CLIPS_FOLDER

    async def watch(self, what: str, notice: Callable[[str], None]) -> None:
        """Poll every millisecond for instants that only the disk shows, if `what` is one."""
        if what not in FILES:
            return
        known = self._names()
        while True:
            now = self._names()
            for name in now - known:
                notice(_NOTICED[Path(name).suffix])
            known = now
            await asyncio.sleep(_WATCH_S)

    def hide(self) -> bool:
        """Replace the folder by a file, so that no clip can be saved; False without a folder."""
        if not self._path.is_dir():
            return False
        self._path.rename(self._path.with_name("hidden"))
        self._path.touch()
        return True

    def show(self) -> None:
        """Undo `hide`."""
        self._path.unlink()
        self._path.with_name("hidden").rename(self._path)

    def clips(self) -> list[Path]:
        """Every file that looks like a finished clip."""
        return sorted(self._path.glob("*.mp4"))

    def _names(self) -> set[str]:
        try:
            return {path.name for path in self._path.iterdir() if path.suffix in _NOTICED}
        except (FileNotFoundError, NotADirectoryError):
            return set()
