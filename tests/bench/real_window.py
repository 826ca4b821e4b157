"""The real window in this process, controlled by a scene that measures it."""

import asyncio
import os
from collections.abc import Awaitable, Callable
from typing import Any

from app.bootstrap.environment import read_environment
from app.bootstrap.window import OpenWindow, run_window
from app.bridge.platform.loop import next_emission
from app.bridge.services import Mode
from app.cli.arguments import parse_arguments
from app.core.job import Job, JobState
from app.core.library.clip import Clip
from app.core.request import GenerationRequest
from app.main import load_card
from tests.bench.fresh import report

MODEL_ID = "alibaba/happyhorse-1.0/text-to-video"
_WITHIN_S = 150
Scene = Callable[[OpenWindow], Awaitable[dict[str, Any]]]


def play(scene: Scene, mode: Mode, within_s: float = _WITHIN_S) -> None:
    """Open the window as `gallop` does, run `scene` concurrently, report its measurements."""
    card = load_card()
    parse_arguments([], card)

    async def companion(opened: OpenWindow) -> int:
        # If an event never comes, the traceback shows which.
        async with asyncio.timeout(within_s):
            measured = await scene(opened)
        report(measured)
        return 0

    status = run_window(card, read_environment(os.environ), mode, companion)
    if status:
        raise SystemExit(status)


async def services_open(opened: OpenWindow) -> None:
    """Wait until the services are open."""
    if not opened.session.is_open:
        await next_emission(opened.session.opened)


def request(prompt: str, resolution: str, duration_s: int) -> GenerationRequest:
    """A wide clip of `duration_s` seconds."""
    return GenerationRequest(MODEL_ID, prompt, resolution, "16:9", duration_s)


async def make_clip(opened: OpenWindow, wanted: GenerationRequest) -> Clip:
    """Press Generate for `wanted`, and return its clip when it is saved."""
    window, session = opened.window, opened.session
    ended: asyncio.Future[Clip] = asyncio.get_running_loop().create_future()

    def on_kept(clip: Clip) -> None:
        if clip.request.prompt == wanted.prompt and not ended.done():
            ended.set_result(clip)

    def on_job(job: Job) -> None:
        is_over = job.state in (JobState.FAILED, JobState.ATTENTION, JobState.UNCERTAIN)
        if (job.problem or is_over) and not ended.done():
            ended.set_exception(RuntimeError(f"the demo job is {job.state}: {job.problem}"))

    session.clip_kept.connect(on_kept)
    session.job_changed.connect(on_job)
    window.compose.set_request(wanted)
    window.compose.generate()
    try:
        return await ended
    finally:
        session.clip_kept.disconnect(on_kept)
        session.job_changed.disconnect(on_job)
