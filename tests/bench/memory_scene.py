"""In its own process: the window's memory while idle and after demo clips."""

import asyncio
import sys
from pathlib import Path
from typing import Any

from app.bootstrap.window import OpenWindow
from app.bridge.platform.loop import next_emission
from app.bridge.services import Mode
from tests.bench.real_window import make_clip, play, request, services_open

_CLIPS = 10
_SETTLE_S = 3.0


async def idle(opened: OpenWindow) -> dict[str, Any]:
    """The window after its start."""
    await services_open(opened)
    await asyncio.sleep(_SETTLE_S)
    return {"idle_mb": resident_mb()}


async def watching(opened: OpenWindow) -> dict[str, Any]:
    """Idle in the demo, then after each of ten clips of 1080P, shown and played."""
    found = await idle(opened)
    after_each_mb = []
    for number in range(_CLIPS):
        shown = asyncio.ensure_future(next_emission(opened.window.stage.player.frame_shown))
        clip = await make_clip(opened, request(f"Horse number {number}", "1080P", 3))
        if opened.window.stage.clip != clip:
            opened.window.stage.show_clip(clip)
        await shown
        await asyncio.sleep(1)
        after_each_mb.append(resident_mb())
    return {**found, "after_each_mb": after_each_mb}


def resident_mb() -> float:
    """This process's resident memory in megabytes."""
    status = Path("/proc/self/status").read_text(encoding="ascii")
    line = next(line for line in status.splitlines() if line.startswith("VmRSS:"))
    return int(line.split()[1]) * 1024 / 1e6


if __name__ == "__main__":
    if "--demo" in sys.argv:
        play(watching, Mode.DEMO)
    else:
        play(idle, Mode.REAL)
