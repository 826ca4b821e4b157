"""The health of what Gallop needs: its parts, the result of a check, and what can be found."""

from datetime import timedelta
from enum import StrEnum
from typing import Protocol

from msgspec import Struct

from app.core.problem import Problem, StrPath, problem_kind

# lupdate finds the texts by this name.
QT_TRANSLATE_NOOP = problem_kind

# Certificates, caches and prices tolerate less than this.
_CLOCK_MAY_DIFFER = timedelta(minutes=5)


class HealthPart(StrEnum):
    """What is checked, in the order in which it is shown."""

    KEY = "key"
    NETWORK = "network"
    PROXY = "proxy"
    CERTIFICATES = "certificates"
    CLOCK = "clock"
    DISK = "disk"
    KEYRING = "keyring"
    CODECS = "codecs"
    SOUND = "sound"


class HealthState(StrEnum):
    """How well a part does."""

    GOOD = "good"
    LIMITED = "limited"  # Gallop works without it, or it may fail soon
    BAD = "bad"
    SKIPPED = "skipped"


class HealthFix(StrEnum):
    """What the button beside a result does."""

    EXPLAIN = "explain"
    ENTER_KEY = "enter-key"
    CHOOSE_FOLDER = "choose-folder"
    ASK_KEYRING = "ask-keyring"
    CHECK_AGAIN = "check-again"


class HealthResult(Struct, frozen=True):
    """The result of one check; `finding` is its sentence, which contains no key."""

    part: HealthPart
    state: HealthState
    finding: Problem
    fix: HealthFix = HealthFix.EXPLAIN


class HealthChecks(Protocol):
    """Checks that share what they find out; one for each run."""

    async def check(self, part: HealthPart) -> HealthResult:
        """Check `part`; costs nothing. Asks no server but ShortAPI, and none in the demo."""
        ...


def clock_finding(ahead: timedelta) -> Problem | None:
    """What is wrong with a clock that is `ahead` of ShortAPI's; None if it is right."""
    if abs(ahead) <= _CLOCK_MAY_DIFFER:
        return None
    minutes = round(abs(ahead) / timedelta(minutes=1))
    return clock_ahead(minutes=minutes) if ahead > timedelta(0) else clock_behind(minutes=minutes)


# --- What can be found ----------------------------------------------------------------------------


@QT_TRANSLATE_NOOP("problem", "ShortAPI accepts the key.")
def key_works() -> None: ...


@QT_TRANSLATE_NOOP("problem", "There is no API key yet, so no videos can be generated.")
def key_missing() -> None: ...


@QT_TRANSLATE_NOOP("problem", "ShortAPI refused the key.")
def key_refused() -> None: ...


@QT_TRANSLATE_NOOP("problem", "The demo needs no key.")
def key_not_needed() -> None: ...


@QT_TRANSLATE_NOOP("problem", "{host} answers.")
def network_works(*, host: str) -> None: ...


@QT_TRANSLATE_NOOP("problem", "This computer has no network connection.")
def network_missing() -> None: ...


@QT_TRANSLATE_NOOP("problem", "{host} can't be reached ({detail}).")
def network_blocked(*, host: str, detail: str) -> None: ...


@QT_TRANSLATE_NOOP("problem", "Not checked: the demo stays on this computer.")
def not_in_demo() -> None: ...


@QT_TRANSLATE_NOOP("problem", "Unknown, because {host} didn't answer.")
def not_known(*, host: str) -> None: ...


@QT_TRANSLATE_NOOP("problem", "No proxy is set. Gallop connects directly.")
def proxy_missing() -> None: ...


@QT_TRANSLATE_NOOP("problem", "Requests go through the proxy {proxy}.")
def proxy_works(*, proxy: str) -> None: ...


@QT_TRANSLATE_NOOP(
    "problem", "Requests go through the proxy {proxy}, which doesn't work ({detail})."
)
def proxy_fails(*, proxy: str, detail: str) -> None: ...


@QT_TRANSLATE_NOOP("problem", "Trusted certificate authorities: {count}.")
def certificates_found(*, count: int) -> None: ...


@QT_TRANSLATE_NOOP("problem", "Your system checks the certificates.")
def certificates_by_system() -> None: ...


@QT_TRANSLATE_NOOP(
    "problem",
    "No certificate authority is trusted, so no server can be. "
    "Install the package ca-certificates.",
)
def certificates_missing() -> None: ...


@QT_TRANSLATE_NOOP("problem", "The trusted certificates can't be read ({detail}).")
def certificates_unreadable(*, detail: str) -> None: ...


@QT_TRANSLATE_NOOP("problem", "No secure connection to {host} ({detail}).")
def connection_insecure(*, host: str, detail: str) -> None: ...


@QT_TRANSLATE_NOOP("problem", "This computer's clock is right.")
def clock_right() -> None: ...


@QT_TRANSLATE_NOOP("problem", "This computer's clock is {minutes} minutes ahead.")
def clock_ahead(*, minutes: int) -> None: ...


@QT_TRANSLATE_NOOP("problem", "This computer's clock is {minutes} minutes behind.")
def clock_behind(*, minutes: int) -> None: ...


@QT_TRANSLATE_NOOP("problem", "{size} GB free for videos in “{path}”.")
def disk_free(*, size: float, path: StrPath) -> None: ...


@QT_TRANSLATE_NOOP("problem", "Only {size} GB free for videos in “{path}”.")
def disk_low(*, size: float, path: StrPath) -> None: ...


@QT_TRANSLATE_NOOP("problem", "Videos can't be saved in “{path}” ({detail}).")
def disk_unusable(*, path: StrPath, detail: str) -> None: ...


@QT_TRANSLATE_NOOP("problem", "The job list isn't open yet, so the videos folder is unknown.")
def disk_not_known() -> None: ...


@QT_TRANSLATE_NOOP("problem", "Your system keyring works.")
def keyring_works() -> None: ...


@QT_TRANSLATE_NOOP("problem", "Your system keyring is locked, so the key in it can't be read.")
def keyring_locked() -> None: ...


@QT_TRANSLATE_NOOP(
    "problem", "This computer has no system keyring. Your key is kept only until you close Gallop."
)
def keyring_missing() -> None: ...


@QT_TRANSLATE_NOOP("problem", "What is saved in your system keyring is not an API key.")
def keyring_without_key() -> None: ...


@QT_TRANSLATE_NOOP("problem", "Videos can be read and played.")
def codecs_work() -> None: ...


@QT_TRANSLATE_NOOP("problem", "Missing: {names}. Some videos can't be played.")
def codecs_missing(*, names: tuple[str, ...]) -> None: ...


@QT_TRANSLATE_NOOP("problem", "Sound plays on “{device}”.")
def sound_works(*, device: str) -> None: ...


@QT_TRANSLATE_NOOP("problem", "No sound output was found. Videos play without sound.")
def sound_missing() -> None: ...
