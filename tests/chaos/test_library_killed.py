"""The program killed at every instant of an action on a clip: nothing is lost, all is repaired."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from app.core.library.clip import Clip
from tests.fakes.kill_at_step import ROOT
from tests.fakes.killed_library import ACTIONS
from tests.fakes.library_world import Folders, LibraryWorld, library_world
from tests.patience import PATIENCE_S

# Fewer would mean that the calls were not counted.
FEWEST_INSTANTS = 6


def kill_everywhere(folder: Path, action: str) -> int:
    """Run `action` in the folders "0", "1", ... of `folder`, killed in all but the last."""
    finished = subprocess.run(
        [sys.executable, "-m", "tests.fakes.killed_library", str(folder), action],
        capture_output=True,
        text=True,
        cwd=ROOT,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        check=False,
        timeout=PATIENCE_S,
    )
    assert finished.returncode == 0, finished.stderr
    return int(finished.stdout)


async def healed(world: LibraryWorld, action: str) -> Clip:
    """The clip after the next steps of the user and the program."""
    await world.scan()
    deleted = await world.all(trashed_only=True)
    assert [clip.take_id for clip in deleted] in ([], ["take-0"])
    done = await world.clip_service.put_back([clip.clip_id for clip in deleted])
    assert done.problems == ()
    # The user repeats an action that was not done.
    aside = world.folders.root / "aside.mp4"
    (lost,) = await world.all(missing_only=True) or [None]
    if lost and action == "locate":
        assert (await world.clip_service.locate(lost.clip_id, aside)).problems == ()
    if lost and action == "take in":
        async for step, _, _ in world.importer.add_files([aside], world.folders.clips):
            assert step.added
    await world.scan()
    clips = await world.all()
    assert sorted(clip.take_id for clip in clips) == ["take-0", "take-1"]
    (mine,) = (clip for clip in clips if clip.take_id == "take-0")
    return mine


# The files besides the clip's own at the end.
EXPECTED = {
    **dict.fromkeys(ACTIONS, ("Videos/other.mp4",)),
    "put back": ("Videos/other.mp4", "Videos/mine.mp4"),
    "take in": ("Videos/other.mp4", "aside.mp4"),
}


@pytest.mark.parametrize("action", ACTIONS)
async def test_killed_at_every_instant(
    action: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    instants = kill_everywhere(tmp_path, action)
    assert instants >= FEWEST_INSTANTS
    for instant in range(instants + 1):
        root = tmp_path / f"{instant}"
        monkeypatch.setenv("XDG_DATA_HOME", str(Folders(root).data))
        async with library_world(root) as world:
            mine = await healed(world, action)
            assert (mine.is_missing, mine.trashed_at) == (False, None), instant
            assert await world.clip_files.content_hash(mine.path) == mine.content_hash, instant
            assert await world.clip_files.absent([clip.path for clip in await world.all()]) == []
        # No file exists twice except the copied ones.
        extra = [name for name in world.folders.videos() if name not in EXPECTED[action]]
        assert len(extra) == 1, (instant, world.folders.videos())
