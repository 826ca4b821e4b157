"""The troubles a prompt can ask the simulator for: their table, and the parser of their tags."""

import re
from enum import StrEnum

from msgspec import Struct

_TAG = re.compile(r"\[\s*demo\s*:\s*([^\[\]]*?)\s*\]", re.IGNORECASE)


class Trouble(StrEnum):
    """The troubles; the value is the word in the tag."""

    REFUSED = "refused"
    REFUSED_4XX = "refused-4xx"
    KEY_REFUSED = "key-refused"
    NO_CREDIT = "no-credit"
    BUSY = "busy"
    UNSTABLE = "unstable"
    ERROR_500 = "error-500"
    HANG = "hang"
    LOST_REPLY = "lost-reply"
    HTML = "html"
    CUT_JSON = "cut-json"
    TOP_LEVEL_ID = "top-level-id"
    PRICE_CHANGE = "price-change"
    SLOW = "slow"
    NEVER = "never"
    FAILED = "failed"
    FAILED_KEPT = "failed-kept"
    FLAKY_QUERY = "flaky-query"
    NO_FILE = "no-file"
    IMAGES = "images"
    EXPIRED_LINK = "expired-link"
    DEAD_LINK = "dead-link"
    NOT_VIDEO = "not-video"
    HTML_VIDEO = "html-video"
    CUT_VIDEO = "cut-video"
    SLOW_DOWNLOAD = "slow-download"


SLOW_DEFAULT_S = 60
REFUSALS_BEFORE_ACCEPTING = 2
BUSY_RETRY_AFTER_S = 1
SLOW_DOWNLOAD_BYTES_PER_S = 200_000

# Every trouble with its effect, in the order of a job's life. `--help` prints this table.
TROUBLES: tuple[tuple[Trouble, str], ...] = (
    (Trouble.REFUSED, "refused by the content policy (HTTP 200, code not 0); not charged"),
    (Trouble.REFUSED_4XX, "refused with HTTP 400 and a reason; not charged"),
    (Trouble.KEY_REFUSED, "the key is refused (HTTP 401); not charged"),
    (Trouble.NO_CREDIT, "the account is out of credit (HTTP 402); not charged"),
    (Trouble.BUSY, "busy twice (HTTP 429, wait 1 s), then accepted"),
    (Trouble.UNSTABLE, "upstream unstable twice (code 3000), then accepted"),
    (Trouble.ERROR_500, "a server error (HTTP 500); no job is created, but the client can't tell"),
    (Trouble.HANG, "no answer arrives; no job is created, but the client can't tell"),
    (Trouble.LOST_REPLY, "the job is created and charged, then the connection is cut"),
    (Trouble.HTML, "the job is created and charged, but the answer is a web page"),
    (Trouble.CUT_JSON, "the job is created and charged, but the answer is incomplete"),
    (Trouble.TOP_LEVEL_ID, "the job ID is at the top level of the answer"),
    (Trouble.PRICE_CHANGE, "twice the usual price is charged"),
    (Trouble.SLOW, "the job takes 60 s longer; “slow 20” makes it 20 s"),
    (Trouble.NEVER, "the job runs forever"),
    (Trouble.FAILED, "the job fails and is refunded (status 3)"),
    (Trouble.FAILED_KEPT, "the job fails and is not refunded (status 4)"),
    (Trouble.FLAKY_QUERY, "every second query gets an error or half an answer"),
    (Trouble.NO_FILE, "the job is finished, but there is no file"),
    (Trouble.IMAGES, "the link is plain text in a list called images"),
    (Trouble.EXPIRED_LINK, "the first link returns 404; the next query gives one that works"),
    (Trouble.DEAD_LINK, "no link ever works (404)"),
    (Trouble.NOT_VIDEO, "the link returns a JSON error instead of a video"),
    (Trouble.HTML_VIDEO, "the link returns a web page instead of a video"),
    (Trouble.CUT_VIDEO, "the download stops halfway; resuming it works"),
    (Trouble.SLOW_DOWNLOAD, "the download runs at about 200 KB per second"),
)


class UnknownTrouble(ValueError):
    """A prompt has a demo tag that the simulator does not know; the text names it."""


class TroublePlan(Struct, frozen=True):
    """The troubles of one prompt; `slow_s` is how many seconds longer the job takes."""

    troubles: frozenset[Trouble] = frozenset()
    slow_s: int = 0

    def __contains__(self, trouble: Trouble) -> bool:
        return trouble in self.troubles


def plan_of(prompt: str) -> TroublePlan:
    """The troubles asked for in `prompt`, as in "a horse [demo: slow 20] [demo: expired-link]".

    Raises UnknownTrouble for a tag that is not in the table, so that a typing error is noticed.
    """
    troubles: set[Trouble] = set()
    slow_s = 0
    for tag in _TAG.findall(prompt):
        word, _, number = " ".join(tag.lower().split()).partition(" ")
        is_slow = word == Trouble.SLOW
        if word not in set(Trouble) or (
            number and not (is_slow and re.fullmatch("[0-9]+", number))
        ):
            known = ", ".join(Trouble)
            raise UnknownTrouble(f"unknown demo tag “{tag}”; known are: {known}")
        troubles.add(Trouble(word))
        if is_slow:
            slow_s = min(int(number), 86_400) if number else SLOW_DEFAULT_S
    return TroublePlan(frozenset(troubles), slow_s)
