"""The API's JSON, both ways; the only place that sees dicts."""

import json
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from decimal import Decimal

from app.core.money import parse_usd
from app.core.request import GenerationRequest

# A real answer is a few thousand bytes.
MAX_ANSWER_BYTES = 1024 * 1024

_MAX_ID_CHARACTERS = 200
_MAX_URL_CHARACTERS = 8192
_TEXT_NAMES = ("info", "message", "msg", "error", "reason")
_WHOLE = re.compile(r"-?\d{1,9}(?:\.0{1,9})?")
# Go writes "never" as the year 1; this API is younger than this century.
_FIRST_YEAR = 2000


@dataclass(frozen=True, slots=True)
class Record:
    """What an answer says about one job; empty or None where it says nothing."""

    status: int | None
    is_refunded: bool
    url: str
    reason: str
    charged_usd: Decimal | None
    refunded_usd: Decimal | None
    finished_at: datetime | None


@dataclass(frozen=True, slots=True)
class Answer:
    """One readable answer: `code` as text ("" without one), its words, ids, money, and the record.

    `job_id` is a job's for certain; `other_id` stands at the top level under the name "id", where
    an error answer may keep the number of the request instead.
    """

    code: str
    text: str
    job_id: str
    other_id: str
    amount_usd: Decimal | None
    record: Record | None


def create_body(request: GenerationRequest) -> bytes:
    """The JSON that asks for `request`: the four documented args, and the callback if there is one.

    Written in ASCII with escapes, which no gateway on the way can read in a wrong character set.
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
    try:
        # A byte that is wrong in its character set spoils one character of a text, not the answer.
        text = body.decode(json.detect_encoding(body), errors="replace")
        # Numbers with a point stay text, so that money never passes through a float.
        top = json.loads(text, parse_float=str, parse_constant=str)
    except (ValueError, RecursionError):
        return None
    if not isinstance(top, dict):
        return None
    data = _dict(top.get("data"))
    return Answer(
        code=_code(top.get("code")),
        text=_text(top) or _text(data),
        job_id=_first_id(data.get("job_id"), data.get("id"), top.get("job_id")),
        other_id=_first_id(top.get("id")),
        amount_usd=parse_usd(data.get("amount", top.get("amount"))),
        record=_record(data) if data else _record(top),
    )


def _record(data: Mapping[str, object]) -> Record | None:
    if not {"status", "result", "refunded"} & data.keys():
        return None
    result = _dict(data.get("result"))
    return Record(
        status=_whole(data.get("status")),
        is_refunded=str(data.get("refunded")).strip().lower() in ("true", "1"),
        url=_first_url(result.get("videos")) or _first_url(result.get("images")),
        reason=_text(data) or _text(result),
        charged_usd=parse_usd(data.get("credit")),
        refunded_usd=parse_usd(data.get("refunded_credit")),
        finished_at=_time(data.get("finished_at")),
    )


def _dict(value: object) -> Mapping[str, object]:
    return value if isinstance(value, dict) else {}


def _text(data: Mapping[str, object]) -> str:
    """The first of the names under which the API puts its words, as text or as an object of it."""
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
    return value.strip() if isinstance(value, str) else ""


def _whole(value: object) -> int | None:
    """`value` as a whole number, also from text such as "2" or "2.0"."""
    if isinstance(value, bool) or not isinstance(value, int | str):
        return None
    text = str(value).strip()
    return int(text.partition(".")[0]) if _WHOLE.fullmatch(text) else None


def _first_id(*values: object) -> str:
    return next((found for value in values if (found := _id(value))), "")


def _id(value: object) -> str:
    """`value` as a job id; empty when it cannot be one, or was damaged on the way."""
    if isinstance(value, bool) or not isinstance(value, int | str) or value == 0:
        return ""
    text = str(value).strip()
    is_sound = text.isprintable() and "\ufffd" not in text and len(text) <= _MAX_ID_CHARACTERS
    return text if is_sound else ""


def _first_url(items: object) -> str:
    values: Iterable[object] = items if isinstance(items, list) else ()
    for item in values:
        url = item.get("url") if isinstance(item, dict) else item
        if isinstance(url, str) and _is_web_address(url := url.strip()):
            return url
    return ""


def _is_web_address(text: str) -> bool:
    has_scheme = text.lower().startswith(("https://", "http://"))
    return has_scheme and text.isprintable() and len(text) <= _MAX_URL_CHARACTERS


def _time(value: object) -> datetime | None:
    """`value` (ISO 8601; UTC unless it says otherwise) in UTC, or None when it is no real time."""
    if not isinstance(value, str):
        return None
    try:
        time = datetime.fromisoformat(value.strip())
        if time.tzinfo is None:
            time = time.replace(tzinfo=UTC)
        time = time.astimezone(UTC)
    except (ValueError, OverflowError):
        return None
    return time if time.year >= _FIRST_YEAR else None
