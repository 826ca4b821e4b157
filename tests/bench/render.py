"""The time of the simulator for its longest and largest clip, over HTTP."""

import json
import threading
import time
from statistics import median
from urllib.request import Request, urlopen

from app.demo.server import SimulatorServer
from app.main import load_card
from tests.bench.figures import Figure
from tests.bench.fresh import fresh_home

_AIM_S = 12
_WITHIN_S = 120


def measure(runs: int) -> list[Figure]:
    """From create to ready, each time with a new simulator."""
    took_s = [_render_s() for _ in range(runs)]
    return [
        Figure("15 s of 1080P, create to ready, median", median(took_s), "s", _AIM_S),
        Figure(f"15 s of 1080P, create to ready, max of {runs}", max(took_s), "s", _AIM_S),
    ]


def _render_s() -> float:
    ended = threading.Event()
    card = load_card()
    args = {"prompt": "A horse", "resolution": "1080P", "ratio": "16:9", "duration": 15}
    with fresh_home() as home:
        server = SimulatorServer(card, home, on_job_ended=lambda _: ended.set())
        with server as base_url:
            headers = {"Authorization": "Bearer bench", "Content-Type": "application/json"}
            body = json.dumps({"model": card.id, "args": args}).encode()
            create = Request(f"{base_url}/api/v1/job/create", body, headers)
            began_s = time.perf_counter()
            with urlopen(create) as answer:
                job_id = json.load(answer)["data"]["job_id"]
            if not ended.wait(_WITHIN_S):
                raise RuntimeError("the simulator did not finish its clip")
            query = Request(f"{base_url}/api/v1/job/query?id={job_id}", headers=headers)
            with urlopen(query) as answer:
                status = json.load(answer)["data"]["status"]
            took_s = time.perf_counter() - began_s
    if status != 2:
        raise RuntimeError(f"the job ended with status {status}")
    return took_s
