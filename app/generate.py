"""`gallop generate`: the same engine without a window."""

import argparse
import asyncio
import json
import signal
import sys
import uuid
from contextlib import suppress
from dataclasses import dataclass
from decimal import Decimal
from enum import IntEnum
from pathlib import Path

from app.core.clip import Clip
from app.core.errors import GallopError
from app.core.events import Hold
from app.core.job import Job, JobState
from app.core.model_card import ModelCard
from app.core.money import format_usd
from app.core.ports import Clock
from app.core.pricing import estimate_usd
from app.core.problems import Problem
from app.core.request import GenerationRequest, request_problems
from app.environment import Environment
from app.system_clock import SystemClock
from app.wiring import Studio, open_studio

# Tries without a network, or while the API is busy, before the command gives up.
_UNSENT_TRIES = 5


class ExitStatus(IntEnum):
    """What the command tells its caller."""

    SAVED = 0
    NOT_SAVED = 1
    INVALID_INPUT = 2
    OUTCOME_UNKNOWN = 3
    INTERRUPTED = 130


@dataclass(frozen=True, slots=True)
class Options:
    """How the command was called, beside what clip to make."""

    is_demo: bool
    output: Path | None
    yes: bool
    json: bool


@dataclass(frozen=True, slots=True)
class Report:
    """How it ended: the one JSON object, or the file's path and a sentence."""

    status: ExitStatus
    state: str
    estimated_usd: Decimal | None = None
    job: Job | None = None
    path: Path | None = None
    error: str | None = None

    def as_json(self) -> str:
        """The object of `--json`; strings or null."""
        job = self.job
        return json.dumps(
            {
                "state": self.state,
                "job_id": (job.api_job_id or None) if job else None,
                "estimated_usd": _money(self.estimated_usd),
                "charged_usd": _money(job.charged_usd) if job else None,
                "refunded_usd": _money(job.refunded_usd) if job else None,
                "path": str(self.path) if self.path else None,
                "error": self.error,
            },
            ensure_ascii=False,
        )


class GenerateCommand:
    """Makes one clip; tells progress on standard error and the result on standard output."""

    def __init__(
        self, card: ModelCard, clock: Clock, environment: Environment, options: Options
    ) -> None:
        self._card = card
        self._clock = clock
        self._environment = environment
        self._options = options

    def run(self, request: GenerationRequest) -> ExitStatus:
        """Make the clip of `request` and print how it ended."""
        report = self._report(request)
        if self._options.json:
            print(report.as_json())
        elif report.path:
            print(report.path)
        if report.error:
            _say(report.error)
        return report.status

    def _report(self, request: GenerationRequest) -> Report:
        if problems := request_problems(request, self._card):
            sentences = " ".join(problem.message for problem in problems)
            return Report(ExitStatus.INVALID_INPUT, "invalid", error=sentences)
        estimate = estimate_usd(request, self._card)
        if not self._agreed(request, estimate):
            return Report(
                ExitStatus.NOT_SAVED, "cancelled", estimate, error="Nothing was sent or charged."
            )
        job = Job(uuid.uuid4().hex, request, self._clock.now(), estimate)
        try:
            return asyncio.run(self._make(job))
        except GallopError as error:
            return Report(ExitStatus.NOT_SAVED, "held", estimate, error=error.message)

    def _agreed(self, request: GenerationRequest, estimate: Decimal) -> bool:
        """Say the price; without --yes or --demo, ask, and take no answer as a no."""
        price = self._card.resolution(request.resolution).price_usd_per_s
        formula = f"{request.duration_s} s × {format_usd(price)} = {format_usd(estimate)}"
        if self._options.is_demo:
            _say(f"{formula}, but this is the demo: nothing is charged.")
            return True
        _say(formula)
        if self._options.yes:
            return True
        print("Generate? [y/N] ", end="", file=sys.stderr, flush=True)
        return sys.stdin.readline().strip().lower() in ("y", "yes")

    async def _make(self, job: Job) -> Report:
        watcher = _Watcher(job)
        stop = asyncio.Event()
        loop = asyncio.get_running_loop()
        for number in (signal.SIGINT, signal.SIGTERM):
            # Windows has no such handlers; there, Ctrl+C ends asyncio.run itself.
            with suppress(NotImplementedError):
                loop.add_signal_handler(number, stop.set)
        studio_opened = open_studio(
            self._environment,
            is_demo=self._options.is_demo,
            card=self._card,
            clock=self._clock,
            listener=watcher,
            max_jobs_at_once=1,
            clips_dir=self._options.output.absolute() if self._options.output else None,
            # Drives only its own job, so it may work beside an open window.
            needs_claim=False,
        )
        async with studio_opened as studio:
            if keyring_problem := await studio.keys.load():
                _say(keyring_problem.message)
            await studio.engine.submit([job])
            ended = loop.create_task(watcher.ended.wait())
            interrupted = loop.create_task(stop.wait())
            await asyncio.wait({ended, interrupted}, return_when=asyncio.FIRST_COMPLETED)
            interrupted.cancel()
            ended.cancel()
            if watcher.ended.is_set():
                await self._leave_nothing_waiting(studio, watcher)
        if not watcher.ended.is_set():
            return Report(
                ExitStatus.INTERRUPTED,
                "interrupted",
                job.estimate_usd,
                watcher.job,
                error="Interrupted. The job stays in the job list; the next start picks it up.",
            )
        return _report_of(watcher)

    async def _leave_nothing_waiting(self, studio: Studio, watcher: "_Watcher") -> None:
        """A job that could not be sent must not be sent, and charged, at some later start."""
        if watcher.job.state is JobState.QUEUED:
            held = watcher.job
            await studio.engine.remove(held.take_id)
            watcher.job = held


def generate(
    arguments: argparse.Namespace, card: ModelCard, environment: Environment
) -> ExitStatus:
    """Make one clip as the command line asks; returns the exit status."""
    options = Options(
        is_demo=arguments.demo,
        output=arguments.output,
        yes=arguments.yes,
        json=arguments.json,
    )
    request = GenerationRequest(
        model_id=card.id,
        prompt=arguments.prompt,
        resolution=arguments.resolution,
        ratio=arguments.ratio,
        duration_s=arguments.duration,
    )
    return GenerateCommand(card, SystemClock(), environment, options).run(request)


class _Watcher:
    """An engine listener that says what happens and notices when the command is done."""

    def __init__(self, job: Job) -> None:
        self.job = job
        self.clip: Clip | None = None
        self.ended = asyncio.Event()
        self._said = ""
        self._unsent_tries = 0

    def job_changed(self, job: Job) -> None:
        self.job = job
        self._say_once(_progress_words(job))
        # The engine sends again by itself what the network or a busy API kept back; a window can
        # wait for ever, a command should not.
        tries_again = job.hold in (Hold.NETWORK, Hold.BUSY)
        self._unsent_tries += tries_again
        is_held = job.hold is not None and not tries_again
        if is_held or self._unsent_tries >= _UNSENT_TRIES or not job.is_active:
            self.ended.set()

    def progress_changed(self, take_id: str, received_bytes: int, total_bytes: int | None) -> None:
        total = f" of {total_bytes / 1e6:.1f}" if total_bytes else ""
        self._say_once(f"Downloading: {received_bytes / 1e6:.1f}{total} MB")

    def clip_kept(self, clip: Clip) -> None:
        self.clip = clip

    def online_changed(self, is_online: bool) -> None:
        self._say_once("ShortAPI is reached again." if is_online else "No network; trying again.")

    def trouble_met(self, problem: Problem) -> None:
        self._say_once(problem.message)

    def _say_once(self, text: str) -> None:
        if text and text != self._said:
            self._said = text
            _say(text)


def _progress_words(job: Job) -> str:
    match job.state:
        case JobState.SENDING:
            return "Sending …"
        case JobState.RUNNING if job.problem is None:
            return f"Being made at ShortAPI as job {job.api_job_id} …"
        case JobState.READY if job.problem is None:
            return "Ready."
        case _:
            return job.problem.message if job.problem and job.is_active else ""


def _report_of(watcher: _Watcher) -> Report:
    job = watcher.job
    if job.state is JobState.SAVED and watcher.clip is not None:
        return Report(
            ExitStatus.SAVED, job.state.value, job.estimate_usd, job, path=watcher.clip.path
        )
    uncertain = job.state is JobState.UNCERTAIN
    return Report(
        ExitStatus.OUTCOME_UNKNOWN if uncertain else ExitStatus.NOT_SAVED,
        "held" if job.hold is not None else job.state.value,
        job.estimate_usd,
        job,
        error=job.problem.message if job.problem else None,
    )


def _money(amount: Decimal | None) -> str | None:
    return None if amount is None else f"{amount:f}"


def _say(text: str) -> None:
    print(text, file=sys.stderr, flush=True)
