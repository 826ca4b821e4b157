"""`python -m tests.chaos.runner TAKE ...`: the real services without a window, with a fast clock.

Submits the takes that are not in the journal yet, runs all jobs until nothing is left to do, and
prints every change as a line on standard output. Exits with 0 when all jobs are settled and with
3 when another process has the journal.
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
from app.core.errors import GallopError
from app.core.job import Hold, Job
from app.core.library.clip import Clip
from app.core.model_card import ModelCard
from app.core.prices import estimate_usd
from app.core.problem import Problem, ProblemKind
from app.core.request import GenerationRequest
from app.main import load_card
from tests.chaos.journal_copy import look_into_journal, prompt_of, take_in

SETTLED, IN_USE = 0, 3
# How long the simulated user takes to press "I have a new key, go on".
_USER_WAITS_S = 3.0


class QuickClock:
    """A clock that runs `speed` times as fast since `epoch_s`, the same in every process."""

    def __init__(self, epoch_s: float, speed: float) -> None:
        self._epoch_s = epoch_s
        self._speed = speed

    def now(self) -> datetime:
        passed_s = (time.time() - self._epoch_s) * self._speed
        return datetime.fromtimestamp(self._epoch_s + passed_s, UTC)

    def elapsed_s(self) -> float:
        return time.monotonic() * self._speed

    async def sleep(self, seconds: float) -> None:
        await asyncio.sleep(seconds / self._speed)


class FactPrinter:
    """An engine listener that prints each fact for the parent process."""

    def __init__(self) -> None:
        self.jobs: dict[str, Job] = {}
        self.changed = asyncio.Event()

    def job_changed(self, job: Job) -> None:
        self.jobs[job.take_id] = job
        print_fact(
            "state",
            take_in(job.request.prompt),
            job.state.value,
            job.hold.value if job.hold else "-",
        )
        self.changed.set()

    def progress_changed(self, take_id: str, received_bytes: int, total_bytes: int | None) -> None:
        return

    def clip_kept(self, clip: Clip) -> None:
        print_fact("clip", clip.take_id, clip.clip_id)

    def online_changed(self, is_online: bool) -> None:
        return

    def problem_met(self, problem: Problem) -> None:
        print_fact("trouble", problem.kind.value, problem.message)

    def problem_solved(self, kind: ProblemKind) -> None:
        print_fact("over", kind.value)

    @property
    def is_settled(self) -> bool:
        """Whether no job is left that goes on by itself or by an action of the user."""
        return not any(job.is_active for job in self.jobs.values())


def print_fact(*fields: str) -> None:
    """Write one line unbuffered: the process may be killed before a flush."""
    os.write(sys.stdout.fileno(), (" ".join(fields) + "\n").encode())


def request_for(take_id: str, card: ModelCard) -> GenerationRequest:
    """The request of a take; the prompt contains its name for the server."""
    return GenerationRequest(card.id, prompt_of(take_id), "720P", "16:9", 3)


async def run(options: argparse.Namespace) -> int:
    """Open the services, run all jobs, and close the services."""
    card = load_card()
    printer = FactPrinter()
    clock = QuickClock(options.epoch, options.speed)
    opening = open_services(
        read_environment(os.environ),
        is_demo=False,
        card=card,
        clock=clock,
        listener=printer,
        max_jobs_at_once=options.at_once,
        needs_claim=True,
    )
    try:
        async with opening as engine_services:
            print_fact("claimed", str(time.monotonic()))
            await _work(engine_services, printer, clock, card, options)
            print_fact("closing", str(time.monotonic()))
    except GallopError as error:
        print_fact("closed-out", error.problem.kind.value)
        return IN_USE if error.problem.kind is problems.journal_in_use else 1
    return SETTLED


async def _work(
    engine_services: Services,
    printer: FactPrinter,
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
    print_fact("submitted")
    for pair in options.adopt:
        take, _, api_job_id = pair.partition("=")
        job = next(job for job in printer.jobs.values() if take_in(job.request.prompt) == take)
        await engine.adopt(job.take_id, api_job_id)
    user = asyncio.create_task(_act_as_user(engine_services, clock))
    try:
        while not printer.is_settled:
            printer.changed.clear()
            await printer.changed.wait()
    finally:
        user.cancel()


async def _act_as_user(engine_services: Services, clock: QuickClock) -> None:
    """Report repeatedly that there is a good key and enough credit, and agree to every price."""
    while True:
        await clock.sleep(_USER_WAITS_S)
        engine_services.engine.release(Hold.KEY)
        engine_services.engine.release(Hold.CREDIT)
        engine_services.engine.release(Hold.CONSENT)


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
    return asyncio.run(run(options))


if __name__ == "__main__":
    sys.exit(main())
