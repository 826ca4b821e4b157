"""`gallop generate`: the engine without a window."""

import argparse
import asyncio
import sys
import uuid
from contextlib import redirect_stdout, suppress
from dataclasses import replace
from datetime import datetime
from decimal import Decimal
from pathlib import Path

from msgspec import Struct

from app.aio.tasks import run_until
from app.aio.worker_threads import WorkerThreads
from app.bootstrap.environment import Environment
from app.bootstrap.services import open_books, open_services
from app.cli.generate_key import load_key
from app.cli.generate_progress import JobWatch
from app.cli.generate_report import (
    ExitStatus,
    Mishap,
    Report,
    cancelled,
    interrupted,
    not_looked_at,
    print_report,
    report_of,
    stopped,
)
from app.core.budget import SpendingLimits, caps_of
from app.core.errors import FolderUnusable, GallopError
from app.core.job import Job
from app.core.library.name_pattern import Naming
from app.core.model_card import ModelCard
from app.core.money import format_usd
from app.core.ports import ClipFiles, Clock
from app.core.prices import estimate_usd, follow_charges, price_changed
from app.core.problem import Problem
from app.core.prompt import with_plain_line_ends
from app.core.request import GenerationRequest, request_problems
from app.core.settings import Settings, videos_folders_of
from app.engine.jobs.download import files_of
from app.engine.jobs.queue import Engine
from app.engine.jobs.spending_check import prices_charged
from app.storage.settings_store import settings_store
from app.system.clock import LocalZone, SystemClock
from app.system.interrupts import Interruption
from app.system.streams import ask, say

# For so long the command waits at its end for the disk of the clip.
_LAST_LOOK_S = 10.0


async def charged_card(
    request: GenerationRequest, card: ModelCard, environment: Environment, now: datetime
) -> ModelCard:
    """`card` with the prices charged up to `now`; reports a changed price of this request.

    Raises JournalUnusable.
    """
    async with open_books(environment) as ledger:
        drifts = await prices_charged(card, ledger, now)
    for drift in drifts:
        if drift.resolution == request.resolution:
            say(price_changed(drift).message)
    return follow_charges(card, drifts)


def limits_of(
    settings: Settings, environment: Environment, now: datetime, *, may_exceed: bool
) -> SpendingLimits:
    """The limits in `settings` at `now`; with `may_exceed` the user allows the job anyway."""
    caps = caps_of(settings, environment.paths.settings_file)
    return SpendingLimits(caps, now.astimezone(LocalZone()), may_exceed)


class Options(Struct, frozen=True):
    """The options of the command, except those of the clip."""

    is_demo: bool
    output: Path | None
    yes: bool
    json: bool
    allow_over_cap: bool = False


class GenerateCommand:
    """Makes one clip; writes progress to standard error and the result to standard output."""

    def __init__(
        self,
        card: ModelCard,
        clock: Clock,
        environment: Environment,
        options: Options,
        interruption: Interruption,
    ) -> None:
        self._card = card
        self._clock = clock
        self._environment = environment
        self._options = options
        self._interruption = interruption

    def run(self, request: GenerationRequest) -> ExitStatus:
        """Make the clip of `request` and print the result."""
        # Standard output is for the result; a keyring may ask for its password on standard output.
        with redirect_stdout(sys.stderr):
            report = self._report(request)
        return print_report(report, as_json=self._options.json)

    def _report(self, request: GenerationRequest) -> Report:
        if problems := request_problems(request, self._card):
            sentences = " ".join(problem.message for problem in problems)
            return Report(ExitStatus.INVALID_INPUT, "invalid", error=sentences)
        estimate = estimate_usd(request, self._card)
        job = Job(
            uuid.uuid4().hex,
            request,
            self._clock.now(),
            estimate,
            output_dir=self._options.output,
        )
        watch = JobWatch(job)
        with Mishap() as mishap:
            try:
                return self._watched(watch)
            except GallopError as error:
                if not watch.is_submitted:
                    return Report(
                        ExitStatus.NOT_SAVED, "held", watch.job.estimate_usd, error=error.message
                    )
                return report_of(watch) if watch.is_over else stopped(watch, error.message)
        return report_of(watch) if watch.clip else stopped(watch, mishap.sentence)

    def _watched(self, watch: JobWatch) -> Report:
        """Check the price, ask the user, and make the clip. Raises GallopError."""
        request = watch.job.request
        if not self._options.is_demo:
            now = self._clock.now()
            self._card = asyncio.run(charged_card(request, self._card, self._environment, now))
            watch.job = replace(watch.job, estimate_usd=estimate_usd(request, self._card))
        if not self._agreed(request, watch.job.estimate_usd):
            is_interrupted = self._interruption.has_come
            status = ExitStatus.INTERRUPTED if is_interrupted else ExitStatus.NOT_SAVED
            return cancelled(status, watch.job.estimate_usd)
        with asyncio.Runner() as runner:
            # A disk that does not answer must not delay the end.
            runner.get_loop().set_default_executor(WorkerThreads())
            return runner.run(self._make(watch))

    def _agreed(self, request: GenerationRequest, estimate: Decimal) -> bool:
        """Print the price and, without --yes or --demo, ask the user; no answer means no."""
        price = self._card.resolution(request.resolution).price_usd_per_s
        formula = f"{request.duration_s} s × {format_usd(price)} = {format_usd(estimate)}"
        if self._options.is_demo:
            say(f"{formula}, but this is the demo: nothing is charged.")
            return True
        say(formula)
        if self._options.yes:
            return True
        # A closed or unreadable stream gives no answer, which means no.
        with suppress(OSError, ValueError, KeyboardInterrupt), self._interruption.as_exception():
            ask("Generate? [y/N] ")
            answer = sys.stdin.readline() if sys.stdin else ""
            return answer.strip().lower() in ("y", "yes")
        return False

    async def _make(self, watch: JobWatch) -> Report:
        stop = self._interruption.as_event(asyncio.get_running_loop())
        # Read once: only the first read reports a damaged file.
        loaded = await settings_store(self._environment.paths).load()
        if loaded.problem:
            say(loaded.problem.message)
        naming = Naming(loaded.settings.name_pattern, loaded.settings.folders_by)
        folders = videos_folders_of(loaded.settings)
        opening = open_services(
            self._environment,
            is_demo=self._options.is_demo,
            card=self._card,
            clock=self._clock,
            listener=watch,
            max_jobs_at_once=1,
            naming=lambda: naming,
            videos_folders=lambda: folders,
            clips_dir=self._options.output,
            # Runs only its own job: another process may have the window open.
            needs_claim=False,
        )
        async with opening as services:
            watch.keyring_problem = await load_key(services.keys, stop)
            if stop.is_set():
                return interrupted(watch)
            if refusal := await self._submit(watch, services.engine, loaded.settings):
                sentence = f"{refusal.message} To allow it here, add --allow-over-cap."
                return Report(
                    ExitStatus.NOT_SAVED,
                    "over-limit",
                    watch.job.estimate_usd,
                    watch.job,
                    error=sentence,
                )
            await run_until(stop, "watch the job", watch.until_over(services.engine))
        # Closing waits for a pending answer, so an interrupted job may be complete after all.
        try:
            async with asyncio.timeout(_LAST_LOOK_S):
                kept_path = await _kept_path(services.files, watch)
        except TimeoutError:
            return not_looked_at(report_of(watch) if watch.is_over else interrupted(watch))
        return report_of(watch, kept_path) if watch.is_over or kept_path else interrupted(watch)

    async def _submit(self, watch: JobWatch, engine: Engine, settings: Settings) -> Problem | None:
        """Queue the job; returns why a spending limit forbids it, unless the user allowed that."""
        limits = None
        if not self._options.is_demo:
            limits = limits_of(
                settings,
                self._environment,
                self._clock.now(),
                may_exceed=self._options.allow_over_cap,
            )
        queued = await engine.submit([watch.job], limits)
        return queued if isinstance(queued, Problem) else None


async def _kept_path(files: ClipFiles, watch: JobWatch) -> Path | None:
    """The clip on disk of a job that the job list does not show as saved."""
    if watch.clip is not None or not watch.job.is_with_api:
        return None
    try:
        return await (await files_of(watch.job, files)).kept_path(watch.job.take_id)
    except FolderUnusable:
        return None


def generate(
    arguments: argparse.Namespace,
    card: ModelCard,
    environment: Environment,
    interruption: Interruption,
) -> ExitStatus:
    """Make one clip from the parsed command line; returns the exit status."""
    options = Options(
        is_demo=arguments.demo,
        output=arguments.output,
        yes=arguments.yes,
        json=arguments.json,
        allow_over_cap=arguments.allow_over_cap,
    )
    request = GenerationRequest(
        model_id=card.id,
        # A file from another system may contain other line ends.
        prompt=with_plain_line_ends(arguments.prompt),
        resolution=arguments.resolution,
        ratio=arguments.ratio,
        duration_s=arguments.duration,
    )
    return GenerateCommand(card, SystemClock(), environment, options, interruption).run(request)
