"""`gallop generate`: the same engine without a window."""

import argparse
import asyncio
import io
import json
import sys
import uuid
from dataclasses import dataclass, replace
from decimal import Decimal
from enum import IntEnum
from pathlib import Path

from app.core.errors import GallopError, InvalidInput
from app.core.job import Job, JobState
from app.core.model_card import ModelCard
from app.core.money import format_usd
from app.core.name_pattern import Naming
from app.core.ports import Clock
from app.core.pricing import estimate_usd
from app.core.problems import Problem
from app.core.prompt import with_plain_line_ends
from app.core.request import GenerationRequest, request_problems
from app.engine.engine import Engine
from app.environment import Environment
from app.generate_key import load_key
from app.generate_money import charged_card, limits_of
from app.generate_watch import JobWatch, say
from app.interruption import Interruption
from app.storage.settings_store import LoadedSettings, SettingsStore
from app.system_clock import SystemClock
from app.wiring import open_studio


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
    allow_over_cap: bool = False


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
        """The object of `--json`; strings or null, in ASCII whatever the terminal can show."""
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
            }
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
        return _tell(self._report(request), as_json=self._options.json)

    def _report(self, request: GenerationRequest) -> Report:
        if problems := request_problems(request, self._card):
            sentences = " ".join(problem.message for problem in problems)
            return Report(ExitStatus.INVALID_INPUT, "invalid", error=sentences)
        estimate = estimate_usd(request, self._card)
        job = Job(uuid.uuid4().hex, request, self._clock.now(), estimate)
        watch = JobWatch(job)
        try:
            if not self._options.is_demo:
                now = self._clock.now()
                self._card = asyncio.run(charged_card(request, self._card, self._environment, now))
                estimate = estimate_usd(request, self._card)
                watch.job = replace(job, estimate_usd=estimate)
            if not self._agreed(request, estimate):
                return _cancelled(ExitStatus.NOT_SAVED, estimate)
            with Interruption() as interruption:
                return asyncio.run(self._make(watch, interruption))
        except GallopError as error:
            return Report(ExitStatus.NOT_SAVED, "held", estimate, error=error.message)
        except KeyboardInterrupt:
            return _interrupted(watch)

    def _agreed(self, request: GenerationRequest, estimate: Decimal) -> bool:
        """Say the price; without --yes or --demo, ask, and take no answer as a no."""
        price = self._card.resolution(request.resolution).price_usd_per_s
        formula = f"{request.duration_s} s × {format_usd(price)} = {format_usd(estimate)}"
        if self._options.is_demo:
            say(f"{formula}, but this is the demo: nothing is charged.")
            return True
        say(formula)
        if self._options.yes:
            return True
        print("Generate? [y/N] ", end="", file=sys.stderr, flush=True)
        return sys.stdin.readline().strip().lower() in ("y", "yes")

    async def _make(self, watch: JobWatch, interruption: Interruption) -> Report:
        loop = asyncio.get_running_loop()
        stop = interruption.as_event(loop)
        # Read once: what is told of a damaged file is told by the first who reads it.
        loaded = await SettingsStore(self._environment.paths.settings_file).load()
        if loaded.problem:
            say(loaded.problem.message)
        naming = Naming(loaded.settings.name_pattern, loaded.settings.folders_by)
        studio_opened = open_studio(
            self._environment,
            is_demo=self._options.is_demo,
            card=self._card,
            clock=self._clock,
            listener=watch,
            max_jobs_at_once=1,
            naming=lambda: naming,
            clips_dir=self._options.output.absolute() if self._options.output else None,
            # Drives only its own job: a guest beside an open window.
            needs_claim=False,
        )
        async with studio_opened as studio:
            await load_key(studio.keys, stop)
            if stop.is_set():
                return _interrupted(watch)
            if refusal := await self._submit(watch, studio.engine, loaded):
                sentence = f"{refusal.message} Here --allow-over-cap does that."
                return Report(
                    ExitStatus.NOT_SAVED,
                    "over-limit",
                    watch.job.estimate_usd,
                    watch.job,
                    error=sentence,
                )
            over = loop.create_task(watch.until_over(studio.engine))
            interrupted = loop.create_task(stop.wait())
            await asyncio.wait({over, interrupted}, return_when=asyncio.FIRST_COMPLETED)
            interrupted.cancel()
            over.cancel()
            await asyncio.wait({over})
            if not over.cancelled():
                over.result()
        # Closing waits for an answer on its way, so an interrupted job may be over after all.
        return report_of(watch) if watch.is_over else _interrupted(watch)

    async def _submit(
        self, watch: JobWatch, engine: Engine, loaded: LoadedSettings
    ) -> Problem | None:
        """Queue the job; why a spending limit forbids it, unless that was allowed."""
        limits = None
        if not self._options.is_demo:
            may_exceed = self._options.allow_over_cap
            found = limits_of(loaded, self._clock.now(), may_exceed=may_exceed)
            if isinstance(found, Problem):
                return found
            limits = found
        queued = await engine.submit([watch.job], limits)
        return queued if isinstance(queued, Problem) else None


def generate(
    arguments: argparse.Namespace, card: ModelCard, environment: Environment
) -> ExitStatus:
    """Make one clip as the command line asks; returns the exit status."""
    options = Options(
        is_demo=arguments.demo,
        output=arguments.output,
        yes=arguments.yes,
        json=arguments.json,
        allow_over_cap=arguments.allow_over_cap,
    )
    request = GenerationRequest(
        model_id=card.id,
        # A file from another system may have brought its own line ends.
        prompt=with_plain_line_ends(arguments.prompt),
        resolution=arguments.resolution,
        ratio=arguments.ratio,
        duration_s=arguments.duration,
    )
    return GenerateCommand(card, SystemClock(), environment, options).run(request)


def refuse(arguments: argparse.Namespace, error: InvalidInput) -> ExitStatus:
    """Say why nothing can be sent at all, in the form the command line asks for."""
    report = Report(ExitStatus.INVALID_INPUT, "invalid", error=error.message)
    return _tell(report, as_json=arguments.json)


def invalid_as_json(message: str) -> str:
    """The one JSON object for a command line that could not be understood."""
    sentence = f"The command line cannot be understood ({message}). Nothing was sent."
    return Report(ExitStatus.INVALID_INPUT, "invalid", error=sentence).as_json()


def _tell(report: Report, *, as_json: bool) -> ExitStatus:
    if as_json:
        print(report.as_json())
    elif report.path:
        _print_path(report.path)
    if report.error:
        say(report.error)
    return report.status


def report_of(watch: JobWatch) -> Report:
    """How the job ended that `watch` saw to its end."""
    job = watch.job
    if job.state is JobState.SAVED and watch.clip is not None:
        return Report(
            ExitStatus.SAVED, job.state.value, job.estimate_usd, job, path=watch.clip.path
        )
    # After a mistake of ours in mid-sending nobody knows, as after a lost answer.
    uncertain = job.state in (JobState.UNCERTAIN, JobState.SENDING)
    return Report(
        ExitStatus.OUTCOME_UNKNOWN if uncertain else ExitStatus.NOT_SAVED,
        "held" if job.hold is not None else job.state.value,
        job.estimate_usd,
        job,
        error=watch.reason.message if watch.reason else None,
    )


def _cancelled(status: ExitStatus, estimate: Decimal) -> Report:
    return Report(status, "cancelled", estimate, error="Nothing was sent or charged.")


def _interrupted(watch: JobWatch) -> Report:
    job = watch.job
    if not watch.is_submitted:
        return _cancelled(ExitStatus.INTERRUPTED, job.estimate_usd)
    match job.state:
        case JobState.QUEUED:
            money = "before the job was sent, so nothing was charged yet"
        case JobState.SENDING:
            money = "while the job was being sent, so it may have been charged"
        case _:
            money = f"after the job was sent; it was charged {_charge_words(job)}"
    later = "an open window or the next start picks it up."
    sentence = f"Interrupted {money}. The job stays in the job list; {later}"
    return Report(ExitStatus.INTERRUPTED, "interrupted", job.estimate_usd, job, error=sentence)


def _charge_words(job: Job) -> str:
    return "as usual" if job.charged_usd is None else format_usd(job.charged_usd)


def _money(amount: Decimal | None) -> str | None:
    return None if amount is None else f"{amount:f}"


def _print_path(path: Path) -> None:
    """Print `path` as the very bytes it has on disk, whatever the terminal can show."""
    if isinstance(sys.stdout, io.TextIOWrapper):
        sys.stdout.reconfigure(
            encoding=sys.getfilesystemencoding(), errors=sys.getfilesystemencodeerrors()
        )
    print(path)
