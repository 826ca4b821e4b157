"""The program killed at each step between a file's arrival and the library: one whole clip."""

import hashlib
import threading
from pathlib import Path

from app.media.recipe import read_recipe
from app.media.stream_print import prints_of
from tests.fakes.clips import write_clip
from tests.fakes.fetching import TAKE, fetch_to_the_end
from tests.fakes.kill_at_step import was_killed

FETCH = """
import asyncio
from pathlib import Path
from tests.fakes.fetching import fetch_to_the_end

folder, steps = Path(sys.argv[1]), int(sys.argv[2])
armed = []

def on_arrived():
    if not armed:
        armed.append(True)
        arm(folder, steps)

asyncio.run(fetch_to_the_end(folder, (folder.parent / "clip.mp4").read_bytes(), on_arrived))
"""
# Fewer would mean that the steps were not seen.
FEWEST_STEPS = 12


async def test_a_kill_at_any_step_leaves_one_whole_clip(tmp_path: Path) -> None:
    content = write_clip(tmp_path / "clip.mp4", duration_s=4.5).read_bytes()
    original = prints_of(tmp_path / "clip.mp4", threading.Event())
    fetched_anew: list[int] = []
    step = 0
    while True:
        folder = tmp_path / f"{step}"
        folder.mkdir()
        killed = was_killed(FETCH, folder, step)
        clips, api = await fetch_to_the_end(folder, content)
        (clip,) = clips
        assert prints_of(clip.path, threading.Event()) == original
        recipe = read_recipe(clip.path)
        assert recipe is not None
        assert recipe.take_id == TAKE
        assert clip.facts.size_bytes == clip.path.stat().st_size
        assert clip.content_hash == hashlib.sha256(clip.path.read_bytes()).hexdigest()
        large = [path for path in clip.path.parent.iterdir() if path.stat().st_size > 1_000]
        assert large == [clip.path]
        if api.opened:
            fetched_anew.append(step)
        if not killed:
            break
        step += 1
    assert step >= FEWEST_STEPS
    # Once the recipe is in the file nothing is fetched again, and that comes early.
    assert fetched_anew == list(range(len(fetched_anew)))
    assert len(fetched_anew) < step - FEWEST_STEPS / 2


async def test_an_older_start_s_validator_never_meets_a_changed_part(tmp_path: Path) -> None:
    """As a version that did not know the mark would leave it, or a disk that forgot a removal."""
    content = write_clip(tmp_path / "clip.mp4", duration_s=4.5).read_bytes()
    step = 0
    while True:
        folder = tmp_path / f"killed {step}"
        folder.mkdir()
        assert was_killed(FETCH, folder, step)
        (part,) = (folder / "clips").glob(".*.part")
        if read_recipe(part) is not None:
            break
        step += 1
    part.with_name(part.name + ".validator").write_bytes(b'"v1"')
    clips, api = await fetch_to_the_end(folder, content)
    assert api.opened == []
    assert prints_of(clips[0].path, threading.Event()) == prints_of(
        tmp_path / "clip.mp4", threading.Event()
    )
