"""Signs that an answer that created no job did create one: an id of any form, or an amount.

A request that was refused for now is sent again, so a refusal with a sign of a job must not count
as one.
"""

import re
from collections.abc import Iterable
from enum import Enum, auto

from app.api.wire import values_in


class JobSign(Enum):
    """The kinds of sign; `ID` may be an id of something else."""

    JOB = auto()
    ID = auto()
    AMOUNT = auto()


_WORD = re.compile(r"[A-Z]+(?![a-z])|[A-Z]?[a-z]+")
_JOB_WORDS = frozenset(("job", "jobs", "task", "tasks", "prediction", "generation"))
_ID_WORDS = frozenset(("id", "ids", "uid", "uuid", "guid"))
_JOB_ID_WORDS = _ID_WORDS | {"no", "number", "key", "token", "ref", "reference", "job", "task"}
_AMOUNT_WORDS = frozenset(
    ("amount", "charge", "charged", "cost", "credit", "fee", "paid", "billed", "deducted", "price")
)
# An id with one of these names is not a job's; an amount with one of these is not a charge.
_OTHERS_ID = re.compile(
    """request | req | trace | span | log | correlation | session | client | ray | event | user
     | account | org | organization | project | team | tenant | key | model | error | channel
     | group | region | node""",
    re.VERBOSE,
)
_LIMIT = re.compile(
    """limit | max | min | left | remaining | available | balance | ratelimit | currency | unit
     | rate | count | running | concurrent | queued?""",
    re.VERBOSE,
)
_NOTHING = frozenset(("", "null", "none", "nil", "undefined", "false", "n/a", "-"))

# "job 6650f0c0…" or "task-id: 3f2b…" within a sentence; a short number is a count.
_IN_WORDS = re.compile(
    r"\b(?:job|task)s?(?:[ _-]?id)?\b[\s:=#/'\"“‘(\[]{1,4}(?=[\w-]*\d)[\w-]{8,}", re.IGNORECASE
)
# An id that is the whole answer, or its whole payload.
_BARE_ID = re.compile(r"(?=[\w-]*\d)[\w-]{12,200}")
_BARE_PLACES = (["data"], ["result"], ["output"], ["response"])
# A link to a job or to its file, by an id in its path or its query.
_LINK_TO_JOB = re.compile(
    r"""(?: https?:/ | (?:^|[\s<"'(]) ) / \S{0,500}? (?: (?<=/) | [?&](?:(?:job|task)[_-]?)?id= )
        [0-9a-f]{8} (?: [0-9a-f]{16} | [0-9a-f]{24} | (?:-[0-9a-f]{4}){3}-[0-9a-f]{12} )
        (?![\w-])""",
    re.IGNORECASE | re.VERBOSE,
)
# Other headers link to documents, reports and pictures.
_LINK_HEADER = re.compile(r"location|link|refresh|operation")
# A name with its value in an answer that is not JSON; an HTML page has ids of its own in its tags.
_PAIR = re.compile(
    r"[\"'?&]?\b([A-Za-z][\w-]{0,40})[\"']?\s{0,3}[:=]\s{0,3}[\"']?([^\s\"',}&<>]{0,200})"
)


def job_signs(body: bytes, headers: Iterable[tuple[str, str]]) -> frozenset[JobSign]:
    """Every sign of a job in an answer, in any field, also when the answer is not JSON."""
    values = values_in(body)
    if values is None:
        text = body.decode("utf-8", "replace")
        found = {sign for name, value in _PAIR.findall(text) for sign in _signs((name,), value)}
        is_bare = _BARE_ID.fullmatch(text.strip("\ufeff \r\n\t\"'"))
        found |= {JobSign.JOB} if is_bare or _IN_WORDS.search(text) else set()
        found |= {JobSign.ID} if _LINK_TO_JOB.search(text) else set()
        if text.lstrip("\ufeff \r\n\t").startswith("<"):
            found &= {JobSign.JOB}
    else:
        found = {sign for names, value in values for sign in _signs(names, value)}
        texts = (value for _, value in values if isinstance(value, str))
        found |= {JobSign.ID} if any(map(_LINK_TO_JOB.search, texts)) else set()
    for name, value in headers:
        # Gateways number their answers too.
        found |= _signs((name,), value) & {JobSign.JOB}
        if _LINK_HEADER.search(name) and _LINK_TO_JOB.search(value):
            found.add(JobSign.ID)
        if name == "location" and any(_signs((key,), text) for key, text in _PAIR.findall(value)):
            found.add(JobSign.JOB)
    return frozenset(found)


def _signs(names: tuple[str, ...], value: object) -> set[JobSign]:
    """The signs in `value`, whose path of names is `names`."""
    text = str(value).strip().lower()
    if value is None or text in _NOTHING or not text.strip("0.-+"):
        return set()
    found = {JobSign.JOB} if isinstance(value, str) and _IN_WORDS.search(value) else set()
    path = [_words(name) for name in names]
    is_of_something_else = any(_OTHERS_ID.fullmatch(word) for words in path for word in words)
    if path and path[-1] in _BARE_PLACES and isinstance(value, str) and _BARE_ID.fullmatch(text):
        found.add(JobSign.JOB)
    for number, words in enumerate(path):
        if not words or any(_LIMIT.fullmatch(word) for word in words):
            continue
        is_id = words[-1] in _ID_WORDS
        names_job = _JOB_WORDS & {*words} and (words[-1] in _JOB_ID_WORDS or words == ["jobs"])
        if names_job or (words == ["id"] and path[:number] == [["data"]]):
            found.add(JobSign.JOB)
        elif is_id and not is_of_something_else:
            found.add(JobSign.ID)
        if _AMOUNT_WORDS & {*words}:
            found.add(JobSign.AMOUNT)
    return found


def _words(name: str) -> list[str]:
    """The words of a name: job_id, jobId and jobid have the same two."""
    words: list[str] = []
    for word in map(str.lower, _WORD.findall(name)):
        stem = word[:-2] if word.endswith("id") else ""
        is_pair = stem in _JOB_WORDS or _OTHERS_ID.fullmatch(stem)
        words += [stem, "id"] if is_pair else [word]
    return words
