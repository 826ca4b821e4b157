"""`python -m tests.chaos.runner TAKE ...`: the real rooms without a window, told to be quick.

Submits the takes the journal does not have yet, drives all jobs until nothing is left to do, and
tells every change on standard output, a line each. Ends with 0 when all jobs are settled and with 3
when another process has the journal.
"""

import argparse
import asyncio
import os
import sys
import time
from collections.abc import Sequence
from datetime import UTC, datetime

from app.bootstrap.environment import read_environment
from app.bootstrap.services import open_services
from app.bridge.services import Services
from app.core import problems
from app.core.clip import Clip
from app.core.errors import GallopError
from app.core.job import Hold, Job
from app.core.model_card import ModelCard
from app.core.prices import estimate_usd
from app.core.problem import Problem, ProblemKind
from app.core.request import GenerationRequest
from app.main import load_card
from tests.chaos.journal_copy import look_into_journal, prompt_of, take_in

SETTLED, IN_USE = 0, 3
# How long the person behind this program thinks before saying "I have a new key, go on".
_PERSON_WAITS_S = 3.0


class QuickClock:
    """Time that passes `speed` times as fast since `epoch_s`, the same in every process."""

    def __init__(self, epoch_s: float, speed: float) -> None:
        self._epoch_s = epoch_s
        self._speed = speed

    def now(self) -> datetime:
        passed_s = (time.time() - self._epoch_s) * self._speed
        return datetime.fromtimestamp(self._epoch_s + passed_s, UTC)

    async def sleep(self, seconds: float) -> None:
        await asyncio.sleep(seconds / self._speed)


class Teller:
    """An engine listener that writes each fact down for whoever started this process."""

    def __init__(self) -> None:
        self.jobs: dict[str, Job] = {}
        self.changed = asyncio.Event()

    def job_changed(self, job: Job) -> None:
        self.jobs[job.take_id] = job
        tell(
            "state",
            take_in(job.request.prompt),
            job.state.value,
            job.hold.value if job.hold else "-",
        )
        self.changed.set()

    def progress_changed(self, take_id: str, received_bytes: int, total_bytes: int | None) -> None:
        return

    def clip_kept(self, clip: Clip) -> None:
        tell("clip", clip.take_id, clip.clip_id)

    def online_changed(self, is_online: bool) -> None:
        return

    def problem_met(self, problem: Problem) -> None:
        tell("trouble", problem.kind.value, problem.message)

    def problem_solved(self, kind: ProblemKind) -> None:
        tell("over", kind.value)

    @property
    def is_settled(self) -> bool:
        """Whether no job is left that would go on by itself or on the person's word."""
        return not any(job.is_active for job in self.jobs.values())


def tell(*words: str) -> None:
    """One line at once: this process may not live to flush a buffer."""
    os.write(sys.stdout.fileno(), (" ".join(words) + "\n").encode())


def request_for(take_id: str, card: ModelCard) -> GenerationRequest:
    """What a take asks for; its prompt carries its name to the server."""
    return GenerationRequest(card.id, prompt_of(take_id), "720P", "16:9", 3)


async def drive(options: argparse.Namespace) -> int:
    """Open the rooms, do what there is to do, and close them."""
    card = load_card()
    teller = Teller()
    clock = QuickClock(options.epoch, options.speed)
    opening = open_services(
        read_environment(os.environ),
        is_demo=False,
        card=card,
        clock=clock,
        listener=teller,
        max_jobs_at_once=options.at_once,
        needs_claim=True,
    )
    try:
        async with opening as engine_services:
            tell("claimed", str(time.monotonic()))
            await _work(engine_services, teller, clock, card, options)
            tell("closing", str(time.monotonic()))
    except GallopError as error:
        tell("closed-out", error.problem.kind.value)
        return IN_USE if error.problem.kind is problems.journal_in_use else 1
    return SETTLED


async def _work(
    engine_services: Services,
    teller: Teller,
    clock: QuickClock,
    card: ModelCard,
    options: argparse.Namespace,
) -> None:
    engine = engine_services.engine
    environment = read_environment(os.environ)
    known = look_into_journal(environment.paths.data_dir).jobs
    service = environment.service
    new = [
        Job(take, request, clock.now(), estimate_usd(request, card), service=service)
        for take in options.takes
        if take not in known
        for request in (request_for(take, card),)
    ]
    if options.only_submit:
        await engine_services.journal.add(new)
        return
    await engine.start()
    await engine.submit(new)
    tell("submitted")
    for pair in options.adopt:
        take, _, api_job_id = pair.partition("=")
        job = next(job for job in teller.jobs.values() if take_in(job.request.prompt) == take)
        await engine.adopt(job.take_id, api_job_id)
    person = asyncio.create_task(_be_the_person(engine_services, clock))
    try:
        while not teller.is_settled:
            teller.changed.clear()
            await teller.changed.wait()
    finally:
        person.cancel()


async def _be_the_person(engine_services: Services, clock: QuickClock) -> None:
    """Say again and again that there is a good key and enough credit."""
    while True:
        await clock.sleep(_PERSON_WAITS_S)
        engine_services.engine.release(Hold.KEY)
        engine_services.engine.release(Hold.CREDIT)


def main(arguments: Sequence[str] | None = None) -> int:
    """Read the command line and run."""
    parser = argparse.ArgumentParser(prog="tests.chaos.runner", description=__doc__)
    parser.add_argument("takes", nargs="*")
    parser.add_argument("--adopt", action="append", default=[], metavar="TAKE=JOB")
    parser.add_argument("--only-submit", action="store_true", help="write the takes down and end")
    parser.add_argument("--at-once", type=int, default=4)
    parser.add_argument("--epoch", type=float, default=time.time())
    parser.add_argument("--speed", type=float, default=20.0)
    options = parser.parse_args(arguments)
    return asyncio.run(drive(options))


if __name__ == "__main__":
    sys.exit(main())
