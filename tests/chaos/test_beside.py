"""`gallop generate` at work while another process starts on the same journal."""

import asyncio
import json
import sys
from pathlib import Path

from tests.chaos.campaign import make_clips
from tests.chaos.process import RUNNER, started
from tests.chaos.wire import Answering, Listener, Reply, Request

JOB_ID = "5" * 24
GENERATE = (sys.executable, "-m", "app", "generate", "a horse", "--yes", "--json")


async def test_a_start_leaves_the_job_alone_that_generate_is_about_to_send(tmp_path: Path) -> None:
    """Until then the job is queued: another engine that starts must not take it over."""
    taken, refused = 0, asyncio.Event()
    clip = make_clips(tmp_path)[0]

    async def answer(request: Request) -> Answering:
        nonlocal taken
        if request.method == "POST" and not refused.is_set():
            refused.set()
            return Answering(Reply(429, headers=(("Retry-After", "2"),)))
        if request.method == "POST":
            taken += 1
            body = {"code": 0, "data": {"job_id": JOB_ID, "amount": "0.387"}}
            return Answering(Reply(200, json.dumps(body).encode()))
        if request.target.endswith(".mp4"):
            return Answering(Reply(200, clip, (("Content-Type", "video/mp4"),)))
        url = f"http://127.0.0.1:{server.port}/clip.mp4"
        body = {"code": 0, "data": {"status": 2, "result": {"videos": [url]}}}
        return Answering(Reply(200, json.dumps(body).encode()))

    server = Listener(answer)
    await server.open()
    home = tmp_path / "home"
    environment = {"SHORTAPI_KEY": "sk-1", "SHORTAPI_BASE_URL": f"http://127.0.0.1:{server.port}"}
    generate = await started(GENERATE, home, environment)
    try:
        await refused.wait()
        # As the window does: it claims the journal and starts its engine on all jobs in it.
        second = await started(RUNNER, home, environment)
        await second.ended()
        assert await generate.ended() == 0, generate.said
    finally:
        generate.kill()
        await server.close()
    assert taken == 1
    assert len(list(home.rglob("*.mp4"))) == 1
