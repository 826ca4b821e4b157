"""Follows the job of `gallop generate`: prints its progress and detects its end."""

import asyncio
from collections.abc import Callable, Mapping
from typing import assert_never

from app.core import problems
from app.core.errors import JournalUnusable
from app.core.job import Hold, Job, JobState
from app.core.library.clip import Clip
from app.core.money import format_usd
from app.core.problem import Problem, ProblemKind
from app.engine.jobs.queue import Engine
from app.system.streams import say

_K = ProblemKind
# The window's messages are about jobs that wait and go on by themselves; here no job does.
_WHAT: Mapping[ProblemKind, str] = {
    problems.key_missing: "There is no API key yet",
    problems.keyring_locked: (
        "Your system keyring is locked or doesn't answer, so Gallop has no API key"
    ),
    problems.keyring_entry_malformed: (
        "What is saved in your system keyring doesn't look like an API key"
    ),
    problems.key_refused: "ShortAPI refused the API key",
    problems.key_needed: "Gallop can't check the job without a working API key",
    problems.out_of_credit: "Your ShortAPI account is out of credit",
    problems.not_sent: "ShortAPI couldn't be reached ({detail})",
    problems.busy: "ShortAPI is too busy to take this job right now",
    problems.disk_full: "The disk with “{path}” is full",
    problems.folder_not_writable: "Gallop isn't allowed to write to “{path}”",
    problems.folder_in_use: "Another program is using the files in “{path}”",
    problems.folder_missing: "The folder “{path}” can't be found or created",
    problems.journal_unwritable: "Gallop can't write to its job list in “{path}” ({detail})",
    problems.journal_behind: "Gallop can't write to its job list in “{path}” ({detail})",
}
_REMEDY: Mapping[ProblemKind, str] = {
    problems.key_missing: "Enter a key in the window, or set SHORTAPI_KEY",
    problems.keyring_locked: "Unlock the keyring, or set SHORTAPI_KEY",
    problems.keyring_entry_malformed: "Enter a key in the window, or set SHORTAPI_KEY",
    problems.key_refused: "Enter a working key in the window, or set SHORTAPI_KEY",
    problems.key_needed: "Enter a working key in the window, or set SHORTAPI_KEY",
    problems.out_of_credit: "Add credit",
    problems.disk_full: "Free up space",
    problems.folder_not_writable: "Allow writing there",
    problems.folder_in_use: "Close that program",
    problems.folder_missing: "Connect the disk, or choose another folder",
    problems.journal_unwritable: "Free up space or allow writing there",
    problems.journal_behind: "Free up space or allow writing there",
}


def held_back(
    job: Job,
    *,
    is_taken_out: bool,
    pause: Problem | None = None,
    keyring_problem: Problem | None = None,
) -> Problem | None:
    """Why the held `job` did not go on, and what happens next; otherwise the job's own problem.

    `pause` is the pause that the API asked for, if any. `keyring_problem` is why there is no key.
    """
    found = job.problem
    if found and found.kind is problems.key_missing and keyring_problem:
        found = keyring_problem if keyring_problem.kind in _WHAT else found
    if found is None or found.kind not in _WHAT:
        return found
    what = _WHAT[found.kind].format(**dict(found.params))
    if pause is not None and found.kind is problems.busy:
        what = f"{what}, and asked Gallop to wait until {dict(pause.params)['until']}"
    remedy = _REMEDY.get(found.kind, "")
    if job.state is JobState.QUEUED and is_taken_out:
        now = f"{remedy}, then start the command again" if remedy else ""
        return problems.taken_back(what=what, now=now or "Start the command again later")
    if job.is_with_api and job.hold is not None:
        now = f"{remedy}: an open window or the next start then continues it"
        return problems.left_waiting(what=what, charge=charge_text(job), now=now)
    return found


def charge_text(job: Job) -> str:
    """The cost of a job that was sent, as far as it is known."""
    if job.charged_usd is None:
        return f"its charge is not known yet, usually {format_usd(job.estimate_usd)}"
    return f"it was charged {format_usd(job.charged_usd)}"


# Attempts to send without a network, or while the API is busy, before the command gives up.
_UNSENT_TRIES = 5
# The longest pause, asked for by the API, that the command waits for.
_LONGEST_PAUSE_S = 120.0
_TRIED_AGAIN = (Hold.NETWORK, Hold.BUSY)


class JobWatch:
    """Follows one job and writes to standard error. See engine.listener.EngineListener."""

    def __init__(self, job: Job) -> None:
        self.job = job
        self.clip: Clip | None = None
        self.mistake: Problem | None = None
        self.not_taken_back: Problem | None = None
        self.keyring_problem: Problem | None = None
        self.is_submitted = False
        self._is_withdrawn = False
        self._stopped = asyncio.Event()
        self._said = ""
        self._pause: Problem | None = None
        self._unsent_tries = 0
        self._was_offline = False
        self._pause_left_s: Callable[[], float] = lambda: 0.0

    @property
    def is_over(self) -> bool:
        """Whether this process will not change the job any more."""
        if self.job.state is JobState.QUEUED:
            return self._is_withdrawn or self.not_taken_back is not None
        return self._is_withdrawn or self._stopped.is_set()

    @property
    def reason(self) -> Problem | None:
        """Why the job ended, was withdrawn, or could not be withdrawn; None without a problem."""
        if self.mistake:
            return self.mistake
        if self.job.state is JobState.QUEUED and self.not_taken_back:
            return self.not_taken_back
        return held_back(
            self.job,
            is_taken_out=self._is_withdrawn,
            pause=self._pause,
            keyring_problem=self.keyring_problem,
        )

    async def until_over(self, engine: Engine) -> None:
        """Return when the job will not change by itself any more.

        Withdraws a job that could not be sent, so that no later start sends and pays for it. When
        the journal cannot record that, `not_taken_back` holds the problem.
        """
        self._pause_left_s = lambda: engine.pause_left_s
        self._stop_if_due(self.job)
        while not self.is_over:
            await self._stopped.wait()
            held = self.job
            if held.state is JobState.QUEUED:
                try:
                    self._is_withdrawn = await engine.remove(held.take_id)
                except JournalUnusable as error:
                    self.not_taken_back = error.problem
                    continue
                if self._is_withdrawn:
                    self.job = held
                else:
                    # Another attempt began at this moment; its result decides.
                    self._stopped.clear()

    def job_changed(self, job: Job) -> None:
        self.job = job
        self.is_submitted = True
        self._say_once(_progress_text(job))
        # The engine retries by itself after network errors and a busy API. A window can wait for
        # ever, a command should not.
        # The next attempt sent it after all, and its result decides.
        self._unsent_tries += job.hold in _TRIED_AGAIN
        if not self._stop_if_due(job) and self.not_taken_back:
            # It is sent after all, by the try that followed; that decides.
            self._stopped.clear()

    def _stop_if_due(self, job: Job) -> bool:
        """Stop when `job` will not go on, or not soon; returns whether that is so."""
        is_held = job.hold is not None and job.hold not in _TRIED_AGAIN
        is_busy_for_long = job.hold is Hold.BUSY and self._pause_left_s() > _LONGEST_PAUSE_S
        tries_are_over = self._unsent_tries >= _UNSENT_TRIES
        is_due = is_held or is_busy_for_long or tries_are_over or not job.is_active
        if is_due:
            self._stopped.set()
        return is_due

    def progress_changed(self, take_id: str, received_bytes: int, total_bytes: int | None) -> None:
        total = f" of {total_bytes / 1e6:.1f}" if total_bytes else ""
        self._say_once(f"Downloading: {received_bytes / 1e6:.1f}{total} MB")

    def clip_kept(self, clip: Clip) -> None:
        self.clip = clip

    def online_changed(self, is_online: bool) -> None:
        if not is_online:
            self._say_once("No network; trying again.")
        elif self._was_offline:
            self._say_once("ShortAPI can be reached again.")
        self._was_offline = not is_online

    def problem_met(self, problem: Problem) -> None:
        self._say_once(problem.message)
        if problem.kind is problems.pause_asked:
            self._pause = problem
        # After an internal error, or when another process has the job, the engine does not touch
        # the job, so waiting would be in vain.
        if problem.kind in (problems.internal, problems.changed_elsewhere):
            self.mistake = problem
            self._stopped.set()

    def problem_solved(self, kind: ProblemKind) -> None:
        if kind is problems.journal_behind:
            self._say_once("The job list is up to date again.")

    def _say_once(self, text: str) -> None:
        if text and text != self._said:
            self._said = text
            say(text)


def _progress_text(job: Job) -> str:
    if job.hold is not None and job.hold not in _TRIED_AGAIN:
        # The last message is printed at the end, in a form for this job alone.
        return ""
    match job.state:
        case JobState.SENDING:
            return "Sending…"
        case JobState.RUNNING if job.problem is None:
            return f"Generating (job ID {job.api_job_id})…"
        case JobState.READY if job.problem is None:
            return "Ready."
        case JobState.QUEUED | JobState.RUNNING | JobState.READY | JobState.DOWNLOADING:
            return job.problem.message if job.problem else ""
        case JobState.UNCERTAIN | JobState.SAVED | JobState.REFUSED | JobState.FAILED:
            return ""
        case JobState.ATTENTION | JobState.UNWATCHED | JobState.REMOVED | JobState.DISMISSED:
            return ""
        case _:
            assert_never(job.state)
