"""In its own process: a small ShortAPI on loopback with one tiny clip that counts requests.

`python -m tests.bench.loopback_api MAKING_S` prints its address, answers until standard input
ends, then prints the counts.
"""

import asyncio
import json
import sys
import tempfile
import time
from bisect import bisect_left
from collections import Counter
from pathlib import Path

from tests.fakes.api_server import ApiServer, Received, Reply, json_reply, running_server
from tests.fakes.clips import write_clip

_CLIP_S = 3.0
_CHARGED = "0.387"


class LoopbackApi:
    """Accepts every job, finishes it `making_s` seconds later, and counts the requests."""

    def __init__(self, server: ApiServer, clip: bytes, making_s: float) -> None:
        self._server = server
        self._clip = clip
        self._making_s = making_s
        self._ready_at_s: dict[str, float] = {}
        # Times of creates and queries; downloads are not counted.
        self._asked_at_s: list[float] = []
        self._prompts: Counter[str] = Counter()

    def answer(self, request: Received) -> Reply:
        """The answer to one request of any kind."""
        # Only the counts are needed; do not keep a thousand requests.
        self._server.received.clear()
        if request.target == "/api/v1/job/create":
            return self._create(request)
        if request.target.startswith("/api/v1/job/query"):
            return self._query(request)
        headers = (("Content-Type", "video/mp4"), ("ETag", '"one"'))
        return Reply(200, self._clip, headers)

    def summary(self) -> dict[str, object]:
        """Creates in total and by prompt, queries, and the most requests in one second."""
        creates = len(self._ready_at_s)
        return {
            "creates": creates,
            "creates_by_prompt": self._prompts,
            "queries": len(self._asked_at_s) - creates,
            "peak_per_s": max(
                bisect_left(self._asked_at_s, at_s + 1.0) - number
                for number, at_s in enumerate(self._asked_at_s)
            ),
        }

    def _create(self, request: Received) -> Reply:
        now_s = time.monotonic()
        self._asked_at_s.append(now_s)
        asked = request.json()
        assert isinstance(asked, dict)
        self._prompts[asked["args"]["prompt"]] += 1
        job_id = f"{len(self._ready_at_s):024x}"
        self._ready_at_s[job_id] = now_s + self._making_s
        return json_reply({"code": 0, "data": {"amount": _CHARGED, "job_id": job_id}})

    def _query(self, request: Received) -> Reply:
        now_s = time.monotonic()
        self._asked_at_s.append(now_s)
        job_id = request.target.partition("id=")[2]
        data: dict[str, object] = {"id": job_id, "status": 1, "credit": _CHARGED}
        if now_s >= self._ready_at_s[job_id]:
            url = f"{self._server.base_url}/tmp/20261122/{job_id}/1.mp4"
            data |= {"status": 2, "result": {"videos": [{"url": url}]}}
        return json_reply({"code": 0, "data": data})


async def serve(making_s: float) -> None:
    """Answer until standard input ends."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, "clip.mp4")
        clip = write_clip(path, duration_s=_CLIP_S).read_bytes()
    async with running_server() as server:
        api = LoopbackApi(server, clip, making_s)
        server.will(api.answer)
        print(server.base_url, flush=True)
        await asyncio.to_thread(sys.stdin.read)
        print(json.dumps(api.summary()), flush=True)


if __name__ == "__main__":
    asyncio.run(serve(float(sys.argv[1])))
