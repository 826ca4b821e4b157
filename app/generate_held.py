"""Why `gallop generate` ends without a clip: the cause, and what is true of this very job."""

from collections.abc import Mapping

from app.core.job import Job, JobState
from app.core.money import format_usd
from app.core.problems import Problem, ProblemKind, problem

_K = ProblemKind
# The sentences of the window speak of jobs that wait and go on by themselves; here nothing does.
_WHAT: Mapping[ProblemKind, str] = {
    _K.KEY_MISSING: "No API key has been entered yet",
    _K.KEY_REFUSED: "ShortAPI refused the API key",
    _K.KEY_NEEDED: "Gallop cannot ask ShortAPI about the job without a working API key",
    _K.OUT_OF_CREDIT: "Your ShortAPI account is out of credit",
    _K.NOT_SENT: "ShortAPI could not be reached ({detail})",
    _K.BUSY: "ShortAPI is too busy to take this job right now",
    _K.DISK_FULL: "The disk with “{path}” is full",
    _K.FOLDER_NOT_WRITABLE: "Gallop may not write into “{path}”",
    _K.FOLDER_MISSING: "The folder “{path}” cannot be made or found",
    _K.JOURNAL_UNWRITABLE: "Gallop cannot write its job list in “{path}” ({detail})",
    _K.JOURNAL_BEHIND: "Gallop cannot write its job list in “{path}” ({detail})",
}
_REMEDY: Mapping[ProblemKind, str] = {
    _K.KEY_MISSING: "Enter a key in the window, or give one in SHORTAPI_KEY",
    _K.KEY_REFUSED: "Enter a working key in the window, or give one in SHORTAPI_KEY",
    _K.KEY_NEEDED: "Enter a working key in the window, or give one in SHORTAPI_KEY",
    _K.OUT_OF_CREDIT: "Add credit",
    _K.DISK_FULL: "Free some space",
    _K.FOLDER_NOT_WRITABLE: "Allow writing there",
    _K.FOLDER_MISSING: "Connect the disk, or choose another folder",
    _K.JOURNAL_UNWRITABLE: "Free some space or allow writing there",
    _K.JOURNAL_BEHIND: "Free some space or allow writing there",
}


def held_back(job: Job, *, is_taken_out: bool, pause: Problem | None = None) -> Problem | None:
    """Why the held `job` did not go on, and what becomes of it now; its own problem otherwise.

    `pause` is the one that the API asked for, if any.
    """
    found = job.problem
    if found is None or found.kind not in _WHAT:
        return found
    what = _WHAT[found.kind].format(**dict(found.params))
    if pause is not None and found.kind is _K.BUSY:
        what = f"{what}, and asked to be left alone until {dict(pause.params)['until']}"
    remedy = _REMEDY.get(found.kind, "")
    if job.state is JobState.QUEUED and is_taken_out:
        now = f"{remedy}, then start the command again" if remedy else ""
        return problem(_K.TAKEN_BACK, what=what, now=now or "Start the command again later")
    if job.is_with_api and job.hold is not None:
        now = f"{remedy}: an open window or the next start then goes on with it"
        return problem(_K.LEFT_WAITING, what=what, charge=charge_words(job), now=now)
    return found


def charge_words(job: Job) -> str:
    """What a job that was sent has cost, as far as that is known."""
    if job.charged_usd is None:
        return f"what it costs was not named yet, usually {format_usd(job.estimate_usd)}"
    return f"it was charged {format_usd(job.charged_usd)}"
