"""In its own process: the event loop's latency while clips are made and played."""

import asyncio
import sys
import time
from dataclasses import asdict
from typing import Any

from app.bootstrap.window import OpenWindow
from app.bridge.platform.loop import next_emission
from app.bridge.services import Mode
from tests.bench.pulse import Pulse
from tests.bench.real_window import make_clip, play, request, services_open

_SETTLE_S = 1.0
_PLAY_S = 5.0


async def scene(opened: OpenWindow) -> dict[str, Any]:
    """Opening; the first clip; 15 s of 1080P rendered while 1080p plays; changing the clip."""
    pulse = Pulse("--blame" in sys.argv)
    pulse.enter("opening")
    await services_open(opened)
    # Includes what the program does in the background after it has opened.
    await asyncio.sleep(2 * _SETTLE_S)
    player = opened.window.stage.player

    pulse.enter("first clip made and shown")
    shown = asyncio.ensure_future(next_emission(player.frame_shown))
    began_s = time.monotonic()
    await make_clip(opened, request("The first horse", "1080P", 15))
    first_s = time.monotonic() - began_s
    await shown
    await asyncio.sleep(_SETTLE_S)

    pulse.enter("clip plays, job runs")
    player.controls.loop_button.setChecked(True)
    began_s = time.monotonic()
    second = await make_clip(opened, request("The second horse", "1080P", 15))
    second_s = time.monotonic() - began_s
    assert player.is_playing
    await asyncio.sleep(_SETTLE_S)

    pulse.enter("clip plays, no job")
    await asyncio.sleep(_PLAY_S)

    pulse.enter("another clip chosen")
    shown = asyncio.ensure_future(next_emission(player.frame_shown))
    opened.window.stage.show_clip(second)
    await shown
    await asyncio.sleep(_SETTLE_S)
    pulse.stop()
    return {
        "phases": pulse.summary(),
        "long_gaps": [asdict(gap) for gap in pulse.long_gaps],
        "first_s": first_s,
        "second_s": second_s,
    }


if __name__ == "__main__":
    play(scene, Mode.DEMO)
