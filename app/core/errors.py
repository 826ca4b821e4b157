"""Every error that is raised on purpose, by what the receiver does about it.

GallopError
├── InvalidInput            the user's input cannot be sent; nothing happened
├── ApiError                what the API answered, or did not
│   ├── NotSent             no byte of the request left: send again automatically
│   ├── Busy                refused for now: wait, then send again automatically
│   ├── KeyRefused          hold everything until there is another key
│   ├── OutOfCredit         hold everything until the user resumes
│   ├── FormerKeyRefused    hold this job alone: the key in use may be a good one
│   ├── Refused             refused for good: the job fails, no charge
│   ├── OutcomeUnknown      may have been charged: never sent again automatically
│   └── QueryUnanswered     no information about a job: ask again
├── DownloadError           the finished file did not arrive
│   ├── LinkExpired         ask for a fresh link
│   ├── DownloadBroke       go on from where it stopped
│   └── NotAVideo           what arrived is no clip: delete it, fetch again
│       └── VideoDamaged    all of it arrived: fetch again, keep it if it is the same
├── StorageError            this computer cannot store something
│   ├── FolderUnusable      the videos' folder: full, missing or forbidden
│   ├── JournalUnusable     the job list: newer, damaged or not writable
│   │   └── JobIdTaken      a job cannot get an id that is another job's already
│   ├── ChangedElsewhere    another process has changed the job: stop following it
│   └── FileTrouble         one clip's file: report it, everything else goes on
├── SecretStoreError        the keyring cannot store the key
└── UpdateUnknown           the check for a newer version failed

`message` is a whole sentence for the user. IllegalEvent (in core.job_life) is not in the tree: it
is a programming error.
"""

from app.core import problems
from app.core.problem import Problem


class GallopError(Exception):
    """An error that is shown to the user; contains the problem, never a secret."""

    def __init__(self, problem: Problem) -> None:
        super().__init__(problem.kind.value)
        self.problem = problem

    @property
    def message(self) -> str:
        """The whole message: what happened, was money spent, what now."""
        return self.problem.message

    def __str__(self) -> str:
        return self.message


class InvalidInput(GallopError):
    """The user's input cannot be sent; nothing was sent and nothing is lost."""


class ApiError(GallopError):
    """The meaning of an answer of the API, or of its absence.

    `raw` is the whole answer without the key, kept for support; empty when none came.
    """

    raw: str = ""


class NotSent(ApiError):
    """Name lookup, connection or TLS failed: no request byte left this computer."""

    def __init__(self, detail: str) -> None:
        super().__init__(problems.not_sent(detail=detail))


class Busy(ApiError):
    """The API refused for now; `retry_after_s` is how long it asked to wait, if stated."""

    def __init__(self, retry_after_s: float | None = None) -> None:
        super().__init__(problems.busy())
        self.retry_after_s = retry_after_s


class KeyRefused(ApiError):
    """The API does not accept the key, or there is none to send."""

    def __init__(self, problem: Problem | None = None) -> None:
        super().__init__(problem or problems.key_refused())


class OutOfCredit(ApiError):
    """The account cannot pay for the job."""

    def __init__(self) -> None:
        super().__init__(problems.out_of_credit())


class FormerKeyRefused(ApiError):
    """The API refused a key, or its account's credit, that is no longer the one in use."""

    def __init__(self, raw: str) -> None:
        super().__init__(problems.consent_needed())
        self.raw = raw


class Refused(ApiError):
    """The API refused the job for good; `reason` is its own text as a sentence."""

    def __init__(self, reason: str) -> None:
        super().__init__(problems.refused(reason=reason))


class OutcomeUnknown(ApiError):
    """The request may have arrived and been charged, but no readable answer came."""

    def __init__(self, detail: str) -> None:
        super().__init__(problems.outcome_unknown(detail=detail))


class QueryUnanswered(ApiError):
    """Nothing is known about a job; `retry_after_s` is how long the API asked to wait."""

    def __init__(self, detail: str, retry_after_s: float | None = None) -> None:
        super().__init__(problems.query_unanswered(detail=detail))
        self.retry_after_s = retry_after_s


class DownloadError(GallopError):
    """The finished file did not arrive."""


class LinkExpired(DownloadError):
    """The file is no longer, or not yet, at its link."""

    def __init__(self) -> None:
        super().__init__(problems.link_expired())


class DownloadBroke(DownloadError):
    """The transfer stopped before the end; what arrived is kept."""

    def __init__(self, detail: str) -> None:
        super().__init__(problems.download_broke(detail=detail))


class NotAVideo(DownloadError):
    """The downloaded file is no clip that can be played."""

    def __init__(self, detail: str) -> None:
        super().__init__(problems.not_a_video(detail=detail))


class VideoDamaged(NotAVideo):
    """All of the clip arrived, but some of its picture or sound cannot be decoded."""

    def __init__(self) -> None:
        super().__init__("some of its picture or sound is damaged")


class StorageError(GallopError):
    """This computer cannot store something."""


class FolderUnusable(StorageError):
    """The videos' folder is full, missing or not writable."""


class JournalUnusable(StorageError):
    """The job list is from a newer version, damaged or not writable."""


class ChangedElsewhere(StorageError):
    """Another process has written a job since this one read it; its version was kept."""


class JobIdTaken(JournalUnusable):
    """The id for a job belongs to another job already; nothing was written."""


class FileTrouble(StorageError):
    """A clip's file could not be renamed, copied, read, deleted or restored."""


class SecretStoreError(GallopError):
    """The system's keyring cannot store the key."""


class UpdateUnknown(GallopError):
    """The check for a newer version of Gallop failed; nothing was changed."""
