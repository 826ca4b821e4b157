"""The API's JSON, both ways; the only module that handles dicts."""

import json
import re
from collections.abc import Mapping
from datetime import UTC, datetime
from decimal import Decimal

from msgspec import Struct

from app.core.bounds import MAX_JOB_ID_CHARACTERS, is_of_this_era
from app.core.money import ZERO_USD, parse_usd
from app.core.request import GenerationRequest

# A real answer has a few thousand bytes.
MAX_ANSWER_BYTES = 1024 * 1024

_MAX_URL_CHARACTERS = 8192
_TEXT_NAMES = ("info", "message", "msg", "error", "reason")
# Possible names of a finished file's link, the most likely first; posters have other names.
_LINK_NAMES = ("videos", "video", "video_url", "url", "output", "images")
_LINK_DEPTH = 4
# Limits for an invalid answer: object beginnings that are tried, and values inside an object.
_MAX_BEGINNINGS = 16
_MAX_VALUES = 5_000
# Values of "code" that mean success.
_FINE_WORDS = ("ok", "success")
_WHOLE = re.compile(r"-?\d{1,9}(?:\.0{1,9})?")


class Echo(Struct, frozen=True):
    """The job that an answer is about: its ids and its request; empty where not stated."""

    job_ids: tuple[str, ...]
    model: str
    prompt: str
    resolution: str
    ratio: str
    duration: str


class Record(Struct, frozen=True):
    """The fields of an answer about one job; empty or None where not stated.

    `status` is the number as text, or the word in lower case.
    """

    echo: Echo
    status: str
    is_refunded: bool
    url: str
    reason: str
    charged_usd: Decimal | None
    refunded_usd: Decimal | None
    finished_at: datetime | None


class Answer(Struct, frozen=True):
    """One readable answer: `code` as text ("" without one), message, ids, money, and record.

    `job_id` is certainly a job's. `other_id` has the name "id", which in an error answer may be the
    number of the request. `echo` is the request as the answer repeats it.
    """

    code: str
    text: str
    job_id: str
    other_id: str
    amount_usd: Decimal | None
    echo: Echo
    record: Record | None


def create_body(request: GenerationRequest) -> bytes:
    """The JSON that requests `request`: the four documented args, and the callback if any.

    In ASCII with escapes, so that no gateway can read it in a wrong character set.
    """
    body: dict[str, object] = {
        "model": request.model_id,
        "args": {
            "prompt": request.prompt,
            "resolution": request.resolution,
            "ratio": request.ratio,
            "duration": request.duration_s,
        },
    }
    if request.callback_url:
        body["callback_url"] = request.callback_url
    return json.dumps(body).encode("ascii")


def parse_answer(body: bytes) -> Answer | None:
    """The answer in `body`, or None when that is not a JSON object."""
    top = _json(_text_of(body))
    return _answer(top) if isinstance(top, dict) else None


def find_created(data: bytes) -> Answer | None:
    """The first complete JSON object with a job's id in the raw bytes of an answer, or None.

    For answers that are not valid JSON as a whole: two objects in a row, text before an object, an
    unreadable head. An HTML page that shows such an object is no answer.
    """
    while data.startswith(b"HTTP/"):
        data = data.partition(b"\r\n\r\n")[2]
    text = data.decode("utf-8", "replace")
    if text.lstrip("\ufeff \r\n\t").startswith("<"):
        return None
    position = 0
    for _ in range(_MAX_BEGINNINGS):
        position = text.find("{", position)
        if position < 0:
            break
        try:
            top, position = _DECODER.raw_decode(text, position)
        except (ValueError, RecursionError):
            position += 1
            continue
        # Nested objects are skipped: they may be about other jobs.
        if (answer := _answer(top)).job_id:
            return answer
    return None


def values_in(body: bytes) -> list[tuple[tuple[str, ...], object]] | None:
    """Each value in the JSON `body` with its path of names; None when that is no JSON."""
    top = _json(_text_of(body))
    if not isinstance(top, dict | list):
        return None
    found: list[tuple[tuple[str, ...], object]] = []
    waiting: list[tuple[tuple[str, ...], object]] = [((), top)]
    while waiting and len(found) < _MAX_VALUES:
        names, value = waiting.pop()
        if isinstance(value, dict):
            waiting += [((*names, name), inner) for name, inner in value.items()]
        elif isinstance(value, list):
            waiting += [(names, inner) for inner in value]
        else:
            found.append((names, value))
    return found


class _Fraction(str):
    """A number with a decimal point, as text: money never passes through a float."""

    __slots__ = ()


_DECODER = json.JSONDecoder(parse_float=_Fraction, parse_constant=str)


def _json(text: str) -> object:
    """The JSON value of `text`; None when it is invalid."""
    try:
        return _DECODER.decode(text)
    except (ValueError, RecursionError):
        return None


def _text_of(body: bytes) -> str:
    # An invalid byte damages one character of a text, not the whole answer.
    return body.decode(json.detect_encoding(body), errors="replace").removeprefix("\ufeff")


def _answer(top: Mapping[str, object]) -> Answer:
    data = _dict(top.get("data"))
    return Answer(
        code=_code(top.get("code")),
        text=_text(top) or _text(data),
        job_id=_first_id(*_job_ids(data), *_job_ids(top)),
        other_id=_first_id(data.get("id"), top.get("id")),
        amount_usd=parse_usd(data.get("amount", top.get("amount"))),
        echo=_echo(data),
        record=_record(data) if data else _record(top),
    )


def _job_ids(data: Mapping[str, object]) -> tuple[object, ...]:
    return data.get("job_id"), data.get("jobId")


def _record(data: Mapping[str, object]) -> Record | None:
    if not {"status", "result", "refunded"} & data.keys():
        return None
    refunded = str(data.get("refunded")).strip().lower()
    refunded_usd = parse_usd(data.get("refunded_credit"))
    if refunded_usd and refunded in ("false", "0"):
        # The API states a possible refund that did not happen.
        refunded_usd = ZERO_USD
    return Record(
        echo=_echo(data),
        status=_status(data.get("status")),
        is_refunded=refunded in ("true", "1"),
        url=_link(data.get("result")),
        reason=_text(data) or _text(_dict(data.get("result"))),
        charged_usd=parse_usd(data.get("credit")),
        refunded_usd=refunded_usd,
        finished_at=_time(data.get("finished_at")),
    )


def _echo(data: Mapping[str, object]) -> Echo:
    ids = (_id(value) for value in (data.get("id"), *_job_ids(data)))
    args = _dict(data.get("args"))
    return Echo(
        job_ids=tuple(api_job_id for api_job_id in ids if api_job_id),
        model=_plain(data.get("model")),
        prompt=_plain(args.get("prompt")),
        resolution=_plain(args.get("resolution")),
        ratio=_plain(args.get("ratio")),
        duration=_plain(args.get("duration")),
    )


def _status(value: object) -> str:
    """A number as its plain digits, a word in lower case; empty without a value."""
    whole = _whole(value)
    return _plain(value).lower() if whole is None else str(whole)


def _plain(value: object) -> str:
    """A number or a text as text; empty for other types."""
    is_plain = isinstance(value, int | str) and not isinstance(value, bool)
    return str(value).strip() if is_plain else ""


def _dict(value: object) -> Mapping[str, object]:
    """`value` as an object; also one in a list of one item, or encoded as a JSON text."""
    if isinstance(value, str) and value.lstrip().startswith(("{", "[")):
        value = _json(value)
    if isinstance(value, list) and len(value) == 1:
        value = value[0]
    return value if isinstance(value, dict) else {}


def _text(data: Mapping[str, object]) -> str:
    """The first message of `data`, under its usual names, as text or inside an object."""
    for name in _TEXT_NAMES:
        value = data.get(name)
        if isinstance(value, dict):
            value = _text(value)
        if isinstance(value, str) and value.strip():
            return value.strip()
    return ""


def _code(value: object) -> str:
    whole = _whole(value)
    if whole is not None:
        return str(whole)
    text = value.strip() if isinstance(value, str) else ""
    return text.lower() if text.lower() in _FINE_WORDS else text


def _whole(value: object) -> int | None:
    """`value` as an integer, also from text such as "2" or "2.0"."""
    if isinstance(value, bool) or not isinstance(value, int | str):
        return None
    text = str(value).strip()
    return int(text.partition(".")[0]) if _WHOLE.fullmatch(text) else None


def _first_id(*values: object) -> str:
    return next((found for value in values if (found := _id(value))), "")


def _id(value: object) -> str:
    """`value` as a job id; empty when it is invalid or damaged."""
    if isinstance(value, bool | _Fraction) or not isinstance(value, int | str):
        return ""
    text = str(value).strip()
    if not text.strip("0-"):
        # Some services send zeros for "none".
        return ""
    is_sound = text.isprintable() and "\ufffd" not in text and len(text) <= MAX_JOB_ID_CHARACTERS
    return text if is_sound else ""


def _link(value: object, depth: int = 0) -> str:
    """The first web address in a job's `result`, at any nesting; empty without one."""
    if depth > _LINK_DEPTH:
        return ""
    if isinstance(value, str):
        text = value.strip()
        if text.startswith(("{", "[")):
            return _link(_json(text), depth + 1)
        return text if _is_web_address(text) else ""
    if isinstance(value, dict):
        value = [value.get(name) for name in _LINK_NAMES]
    items = value if isinstance(value, list) else []
    return next((url for item in items if (url := _link(item, depth + 1))), "")


def _is_web_address(text: str) -> bool:
    has_scheme = text.lower().startswith(("https://", "http://"))
    return has_scheme and text.isprintable() and len(text) <= _MAX_URL_CHARACTERS


def _time(value: object) -> datetime | None:
    """`value` (ISO 8601, UTC by default) in UTC, or None when it is not a valid time."""
    if not isinstance(value, str):
        return None
    try:
        time = datetime.fromisoformat(value.strip())
        if time.tzinfo is None:
            time = time.replace(tzinfo=UTC)
        time = time.astimezone(UTC)
    except (ValueError, OverflowError):
        return None
    # Go encodes "never" as the year 1.
    return time if is_of_this_era(time) else None
