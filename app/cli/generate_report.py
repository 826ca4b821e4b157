"""The result of `gallop generate`: its exit status, the JSON object, and a message."""

import json
from dataclasses import dataclass, replace
from decimal import Decimal
from enum import IntEnum
from pathlib import Path
from types import TracebackType
from typing import assert_never

from app.cli.generate_progress import JobWatch, charge_text
from app.core.job import Job, JobState
from app.system.streams import print_path, print_result, say


class ExitStatus(IntEnum):
    """The exit status of the command."""

    SAVED = 0
    NOT_SAVED = 1
    INVALID_INPUT = 2
    OUTCOME_UNKNOWN = 3
    INTERRUPTED = 130


@dataclass(frozen=True, slots=True)
class Report:
    """The result: the JSON object, or the file's path and a message."""

    status: ExitStatus
    state: str
    estimated_usd: Decimal | None = None
    job: Job | None = None
    path: Path | None = None
    error: str | None = None

    def as_json(self) -> str:
        """The object of `--json`: strings or null, in ASCII for every terminal."""
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


def print_report(report: Report, *, as_json: bool) -> ExitStatus:
    """Print the result to standard output and the message to standard error."""
    if as_json:
        print_result(report.as_json())
    elif report.path:
        print_path(report.path)
    if report.error:
        say(report.error)
    return report.status


def refuse(message: str, *, as_json: bool) -> ExitStatus:
    """Print why the command cannot send anything, in the requested form."""
    report = Report(ExitStatus.INVALID_INPUT, "invalid", error=message)
    return print_report(report, as_json=as_json)


def invalid_as_json(message: str) -> str:
    """The JSON object for an invalid command line."""
    sentence = f"This command line is not valid ({message}). Nothing was sent."
    return Report(ExitStatus.INVALID_INPUT, "invalid", error=sentence).as_json()


def report_of(watch: JobWatch, kept_path: Path | None = None) -> Report:
    """The result of the finished job of `watch`; `kept_path` is its clip on disk, if any.

    A clip that has its final name is saved, even if the job list could not record it.
    """
    job = watch.job
    if job.state is JobState.SAVED and watch.clip is not None:
        return _saved(job, watch.clip.path)
    if kept_path is not None:
        sentence = (
            "The video is saved and nothing more is charged, but the job list couldn't be updated. "
            "An open window or the next start does that."
        )
        return _saved(job, kept_path, sentence)
    return Report(
        _status_of(job),
        "held" if job.hold is not None else job.state.value,
        job.estimate_usd,
        job,
        error=watch.reason.message if watch.reason else None,
    )


def not_looked_at(report: Report) -> Report:
    """`report` of a job whose clip may be on a disk that does not answer."""
    sentence = (
        "The disk with the videos folder doesn't respond, so Gallop can't tell whether the video "
        "is saved there."
    )
    return replace(report, error=" ".join(filter(None, (sentence, report.error))))


def cancelled(status: ExitStatus, estimate: Decimal) -> Report:
    """The user declined; nothing was sent."""
    return Report(status, "cancelled", estimate, error="Nothing was sent or charged.")


def interrupted(watch: JobWatch) -> Report:
    """A signal ended the command before the job ended."""
    job = watch.job
    if not watch.is_submitted:
        return cancelled(ExitStatus.INTERRUPTED, job.estimate_usd)
    sentence = f"Interrupted. {_what_became_of(job)}"
    return Report(ExitStatus.INTERRUPTED, "interrupted", job.estimate_usd, job, error=sentence)


def stopped(watch: JobWatch, why: str) -> Report:
    """A local error ended the command before the job ended; `why` is a sentence."""
    job = watch.job
    if not watch.is_submitted:
        sentence = f"{why} Nothing was sent or charged."
        return Report(ExitStatus.NOT_SAVED, "held", job.estimate_usd, error=sentence)
    sentence = f"{why} {_what_became_of(job)}"
    return Report(_status_of(job), job.state.value, job.estimate_usd, job, error=sentence)


class Mishap:
    """Catches unexpected exceptions, so that the caller always gets a JSON object and a status."""

    def __init__(self) -> None:
        self.sentence = ""

    def __enter__(self) -> "Mishap":
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> bool:
        if not isinstance(error, Exception):
            return False
        # Without the exception's text, which may quote anything, even the key.
        where = type(error).__name__
        if step := _innermost(traceback):
            code = step.tb_frame.f_code
            where += f" in {Path(code.co_filename).name}, line {step.tb_lineno}"
        self.sentence = f"Something went wrong in Gallop ({where}). Report this."
        return True


def _innermost(traceback: TracebackType | None) -> TracebackType | None:
    while traceback is not None and traceback.tb_next is not None:
        traceback = traceback.tb_next
    return traceback


def _saved(job: Job, path: Path, sentence: str | None = None) -> Report:
    return Report(ExitStatus.SAVED, "saved", job.estimate_usd, job, path=path, error=sentence)


def _status_of(job: Job) -> ExitStatus:
    # After an internal error while sending, the outcome is unknown, as after a lost answer.
    is_uncertain = job.state in (JobState.UNCERTAIN, JobState.SENDING)
    return ExitStatus.OUTCOME_UNKNOWN if is_uncertain else ExitStatus.NOT_SAVED


def _what_became_of(job: Job) -> str:
    """Whether this job was charged, and what happens to it next."""
    match job.state:
        case JobState.QUEUED:
            money = "The job was not sent, so nothing was charged yet."
        case JobState.SENDING | JobState.UNCERTAIN:
            money = "The job was being sent, so it may have been charged."
        case (
            JobState.RUNNING
            | JobState.READY
            | JobState.DOWNLOADING
            | JobState.SAVED
            | JobState.REFUSED
            | JobState.FAILED
            | JobState.ATTENTION
            | JobState.UNWATCHED
            | JobState.REMOVED
            | JobState.DISMISSED
        ):
            money = f"The job was sent; {charge_text(job)}."
        case _:
            assert_never(job.state)
    return f"{money} It stays in the job list; an open window or the next start continues it."


def _money(amount: Decimal | None) -> str | None:
    return None if amount is None else f"{amount:f}"
