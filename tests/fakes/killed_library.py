"""Runs one action on a library and kills the process before or after its n-th call of a part.

Run as a program: `folder action`. It creates one folder after the other with a library in each,
and kills a child process there at the next instant, until one finishes.
"""

import asyncio
import os
import shutil
import signal
import sys
from collections.abc import Callable
from itertools import count
from pathlib import Path
from typing import Any

from app.bridge.platform.trash import SystemTrash
from app.core.library.clip import AnnotationsChange
from app.core.settings import FoldersBy
from app.media.recipe import PyAvRecipes
from app.storage.files.clip_files import LocalClipFiles
from app.storage.library.library import Library
from tests.fakes.library_world import Folders, library_world

ACTIONS = ("rename", "collect", "delete", "put back", "locate", "take in", "scan")
# The parts whose calls change files or the database, or check for changes.
_PARTS = (Library, LocalClipFiles, SystemTrash, PyAvRecipes)


def kill_at(instant: int) -> None:
    """Kill this process at the `instant`-th begin or end of a call of a part."""
    left = count(instant, -1)

    def step() -> None:
        if next(left) == 0:
            os.kill(os.getpid(), signal.SIGKILL)

    def counted(real: Callable[..., Any]) -> Callable[..., Any]:
        async def call(*args: Any, **named: Any) -> Any:
            step()
            result = await real(*args, **named)
            step()
            return result

        return call

    for part in _PARTS:
        for name, method in list(vars(part).items()):
            if asyncio.iscoroutinefunction(method) and not name.startswith("_"):
                setattr(part, name, counted(method))


async def prepare(root: Path, action: str) -> None:
    """Create a library of two clips in `root`, one of them as `action` needs it."""
    async with library_world(root) as world:
        mine = await world.add("mine.mp4")
        await world.add("other.mp4", 1)
        if action == "put back":
            await world.clip_service.delete([mine.clip_id])
            # So that it is restored under another name.
            shutil.copyfile(world.folders.clips / "other.mp4", mine.path)
        if action in ("locate", "take in", "scan"):
            mine.path.rename(_aside(root))
        if action == "locate":
            await world.scan()
        if action == "scan":
            await world.library.watch_folder(root)


async def carry_out(root: Path, action: str, instant: int) -> None:
    """Run `action`, and be killed at `instant`."""
    async with library_world(root) as world:
        world.folders_by = FoldersBy.COLLECTION
        clips = [*await world.all(), *await world.all(trashed_only=True)]
        (mine,) = (clip.clip_id for clip in clips if clip.take_id == "take-0")
        kill_at(instant)
        match action:
            case "rename":
                await world.clip_service.rename(mine, "Another name")
            case "collect":
                await world.clip_service.change_annotations(
                    [mine], AnnotationsChange(add_collections=("Dogs",))
                )
            case "delete":
                await world.clip_service.delete([mine])
            case "put back":
                await world.clip_service.put_back([mine])
            case "locate":
                await world.clip_service.locate(mine, _aside(root))
            case "take in":
                paths = [_aside(root)]
                async for _ in world.importer.add_files(paths, world.folders.clips):
                    pass
            case "scan":
                await world.scan()


def _aside(root: Path) -> Path:
    return root / "aside.mp4"


def main() -> None:
    """Print the number of instants."""
    folder, action = Path(sys.argv[1]), sys.argv[2]
    for instant in count():
        root = folder / f"{instant}"
        root.mkdir()
        os.environ["XDG_DATA_HOME"] = str(Folders(root).data)
        asyncio.run(prepare(root, action))
        child = os.fork()
        if child == 0:
            asyncio.run(carry_out(root, action, instant))
            os._exit(0)
        _, status = os.waitpid(child, 0)
        if not os.WIFSIGNALED(status):
            print(instant)
            sys.exit(os.waitstatus_to_exitcode(status))


if __name__ == "__main__":
    main()
