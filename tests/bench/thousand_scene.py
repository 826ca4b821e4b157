"""In its own process: latency and memory of the window during very many concurrent jobs."""

import asyncio
import sys
import time
from collections import Counter
from dataclasses import asdict
from typing import Any

from app.bootstrap.window import OpenWindow
from app.bridge.services import Mode
from app.core.job import Job, JobState
from app.core.library.clip import Clip
from app.core.library.clip_query import ClipQuery
from tests.bench.memory_scene import resident_mb
from tests.bench.pulse import Pulse
from tests.bench.real_window import play, request, services_open

_SETTLE_S = 3.0
_TAKES = 8


class Tally:
    """Counts the changes of the session's jobs."""

    def __init__(self, opened: OpenWindow, jobs: int) -> None:
        self._jobs = jobs
        self._with_api: set[str] = set()
        self._sent: set[str] = set()
        self._clips: set[str] = set()
        self.most_in_flight = 0
        self.all_sent = asyncio.Event()
        self.all_kept = asyncio.Event()
        opened.session.job_changed.connect(self._on_job)
        opened.session.clip_kept.connect(self._on_kept)

    @property
    def clips(self) -> int:
        """How many takes have a clip."""
        return len(self._clips)

    def _on_job(self, job: Job) -> None:
        if job.state in (JobState.FAILED, JobState.UNCERTAIN, JobState.ATTENTION) or job.problem:
            raise RuntimeError(f"job {job.take_id} is {job.state}: {job.problem}")
        if job.state is JobState.RUNNING:
            self._with_api.add(job.take_id)
            self._sent.add(job.take_id)
            self.most_in_flight = max(self.most_in_flight, len(self._with_api))
            if len(self._sent) == self._jobs:
                self.all_sent.set()
        else:
            self._with_api.discard(job.take_id)

    def _on_kept(self, clip: Clip) -> None:
        self._clips.add(clip.take_id)
        if self.clips == self._jobs:
            self.all_kept.set()


async def scene(opened: OpenWindow) -> dict[str, Any]:
    """Press Generate until all jobs are queued, and wait until the last clip is saved."""
    jobs = int(sys.argv[1])
    await services_open(opened)
    await asyncio.sleep(_SETTLE_S)
    services = opened.session._lifecycle.services
    assert services is not None
    # More than the settings allow: the window is measured, not the account.
    services.engine.set_max_jobs_at_once(jobs)
    tally = Tally(opened, jobs)
    before_mb = resident_mb()
    pulse = Pulse("--blame" in sys.argv)
    pulse.enter("sending")
    began_s = time.monotonic()
    takes_by_prompt: Counter[str] = Counter()
    for first in range(0, jobs, _TAKES):
        takes = min(_TAKES, jobs - first)
        wanted = request(f"Horses number {first} and on", "720P", 3)
        takes_by_prompt[wanted.prompt] += takes
        opened.session.generate(wanted, takes)
        # A user's presses have pauses.
        await asyncio.sleep(0.05)
    await tally.all_sent.wait()
    pulse.enter("following and fetching")
    in_flight_mb = resident_mb()
    await tally.all_kept.wait()
    took_s = time.monotonic() - began_s
    pulse.enter("")
    await asyncio.sleep(_SETTLE_S)
    pulse.stop()
    return {
        "takes_by_prompt": takes_by_prompt,
        "most_in_flight": tally.most_in_flight,
        "clips": await services.library.count(ClipQuery()),
        "took_s": took_s,
        "before_mb": before_mb,
        "grown_in_flight_mb": in_flight_mb - before_mb,
        "grown_saved_mb": resident_mb() - before_mb,
        "phases": pulse.summary(),
        "long_gaps": [asdict(gap) for gap in pulse.long_gaps],
    }


if __name__ == "__main__":
    play(scene, Mode.REAL, within_s=float(sys.argv[2]))
