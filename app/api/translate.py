"""What an answer means: the tables of the API's contract, as core answers and core errors."""

import re
from dataclasses import replace
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime

from app.api.transport import NoReply, Reply
from app.api.wire import Answer, Record, parse_answer
from app.core.answers import Created, JobReport, Outcome
from app.core.errors import (
    ApiError,
    Busy,
    KeyRefused,
    NotSent,
    OutcomeUnknown,
    OutOfCredit,
    QueryUnanswered,
    Refused,
)
from app.core.prompt import without_controls
from app.core.secret import ApiKey

_MAX_RETRY_AFTER_S = 600.0
_MAX_REASON_CHARACTERS = 300

# Some services answer 200 here for "fine"; taken for a refusal it could hide a paid job.
_FINE_CODES = ("", "0", "200")
_BUSY_CODE = "3000"
# Everything else, 0, 1 and numbers nobody knows yet, is still running.
_READY_STATUS = 2
_FAILED_STATUSES = (3, 4)

# Whole words only: "keyframe", "monkey", "white balance" and "unknown key 'seed'" are about prompts
# and parameters. 密钥 and 秘钥 are a key, 余额 a balance, 欠费 arrears, 充值 topping up.
_ABOUT_KEY = re.compile(
    r"""\b(api|access|secret)[ _-]?keys?\b
      | \b(invalid|incorrect|wrong|expired|missing|disabled|revoked)[ ]key\b(?!\s*[:'"“`=(]|[ ]in\b)
      | \bkey\s+(is|was|has\s+been)\s+(invalid|incorrect|wrong|expired|missing|disabled|revoked
          |not\s+(valid|found|active))\b
      | \bunauthori[sz]ed\b | \bunauthenticated\b | \bauthentication\b | \bauthorization\b
      | \b(invalid|expired|missing)[ ](access[ _-]|auth[ _-]|bearer[ _-])?token\b
      | 密钥 | 秘钥""",
    re.IGNORECASE | re.VERBOSE,
)
_ABOUT_CREDIT = re.compile(
    r"""(?<!\bwhite[ ])(?<!\bcolor[ ])(?<!\bcolour[ ])\bbalance\b
      | (?<!\bend[ ])(?<!\bopening[ ])(?<!\bclosing[ ])\bcredits?\b(?![ ]+(roll|sequence)\b)
      | \binsufficient[ _](funds|quota)\b | \bpayment[ ]required\b
      | 余额 | 欠费 | 充值 | (额度|积分)不足""",
    re.IGNORECASE | re.VERBOSE,
)
_ABOUT_ABSENCE = re.compile(
    r"\bnot[ _]found\b|\bno such job\b|\b(does not|doesn'?t) exist\b|不存在|未找到|找不到",
    re.IGNORECASE,
)
_SAYS_NOTHING = re.compile(r"(ok|success|succeeded|succeed|成功)[.!。]?", re.IGNORECASE)


def created(reply: Reply | NoReply, key: ApiKey) -> Created:
    """The job a create made. Raises any ApiError but QueryUnanswered; `key` is kept out of it."""
    if isinstance(reply, NoReply):
        raise OutcomeUnknown(reply.detail) if reply.may_have_left else NotSent(reply.detail)
    answer = parse_answer(reply.body)
    if answer is not None and (api_job_id := _created_id(reply, answer)):
        return Created(api_job_id, answer.amount_usd, _raw(reply, key))
    error = _create_error(reply, answer, key)
    error.raw = _raw(reply, key)
    raise error


def _created_id(reply: Reply, answer: Answer) -> str:
    """The new job's id: one that can be read was made and paid for, whatever else is said."""
    if not answer.job_id and reply.status < 300 and answer.code in _FINE_CODES:
        return answer.other_id
    return answer.job_id


def _create_error(reply: Reply, answer: Answer | None, key: ApiKey) -> ApiError:
    """The contract's table of creates, row by row, for an answer without a job id."""
    code, text = (answer.code, answer.text) if answer else ("", "")
    hint = text if _is_refusal(reply.status, code) else ""
    if _is_about_key(reply.status, hint):
        return KeyRefused()
    if reply.status == 402 or _ABOUT_CREDIT.search(hint):
        return OutOfCredit()
    if reply.status == 429 or code == _BUSY_CODE:
        return Busy(_retry_after_s(reply))
    if reply.status == 408 or not (200 <= reply.status < 300 or 400 <= reply.status < 500):
        return OutcomeUnknown(f"error {reply.status}")
    if answer is None:
        return OutcomeUnknown("the answer could not be read")
    if code not in _FINE_CODES:
        return Refused(_sentence(text, key) or f"The error code is {_plain(code, key)}.")
    if reply.status >= 400 and text:
        return Refused(_sentence(text, key))
    return OutcomeUnknown("the answer named no job")


def _is_refusal(status: int, code: str) -> bool:
    """Whether an answer's words about key or credit say why nothing was made.

    A held job is sent again, so it must be the API that refused it: "success, credits charged" is
    no refusal, and what a gateway says in place of an answer is none either.
    """
    if status < 300:
        return code == "" or code not in _FINE_CODES
    return status < 500 or code not in _FINE_CODES


def report(reply: Reply | NoReply, key: ApiKey) -> JobReport:
    """What a query's answer says. Raises KeyRefused, NotSent or QueryUnanswered."""
    if isinstance(reply, NoReply):
        raise _unasked(reply)
    answer = parse_answer(reply.body)
    is_fine = 200 <= reply.status < 300
    if is_fine and answer is not None and answer.record is not None:
        return replace(_job_report(answer, answer.record, key), raw=_raw(reply, key))
    text = answer.text if answer else ""
    if _is_about_key(reply.status, text):
        raise KeyRefused()
    if _is_absent(reply, text):
        return JobReport(Outcome.NOT_FOUND)
    if is_fine and answer is not None and answer.code in _FINE_CODES[1:]:
        return JobReport(Outcome.RUNNING)
    raise _unanswered(reply, answer)


def accept_key(reply: Reply | NoReply) -> None:
    """Return when the answer to a query shows that its key is good.

    Raises KeyRefused, NotSent or QueryUnanswered.
    """
    if isinstance(reply, NoReply):
        raise _unasked(reply)
    answer = parse_answer(reply.body)
    if _is_about_key(reply.status, answer.text if answer else ""):
        raise KeyRefused()
    is_busy = reply.status in (408, 429) or (answer is not None and answer.code == _BUSY_CODE)
    is_from_api = 200 <= reply.status < 300 or 400 <= reply.status < 500
    if answer is None or is_busy or not is_from_api:
        raise _unanswered(reply, answer)


def _job_report(answer: Answer, record: Record, key: ApiKey) -> JobReport:
    """The contract's table of queries, row by row, for an answer about a job."""
    outcome, url, reason = Outcome.RUNNING, "", ""
    if record.status == _READY_STATUS and record.url:
        outcome, url = Outcome.READY, record.url
    elif record.is_refunded or record.status in _FAILED_STATUSES:
        outcome = Outcome.FAILED
        texts = (record.reason, answer.text)
        told = next((text for text in texts if text and not _SAYS_NOTHING.fullmatch(text)), "")
        reason = _sentence(told, key) or "It gave no reason."
    elif record.status == _READY_STATUS:
        outcome = Outcome.NO_FILE
    return JobReport(
        outcome=outcome,
        url=url,
        reason=reason,
        charged_usd=record.charged_usd,
        refunded_usd=record.refunded_usd,
        is_refunded=record.is_refunded,
        finished_at=record.finished_at,
    )


def _unasked(reply: NoReply) -> ApiError:
    return QueryUnanswered(reply.detail) if reply.may_have_left else NotSent(reply.detail)


def _unanswered(reply: Reply, answer: Answer | None) -> QueryUnanswered:
    if not 200 <= reply.status < 300:
        detail = f"error {reply.status}"
    elif answer is None:
        detail = "the answer could not be read"
    else:
        detail = "it is busy" if answer.code == _BUSY_CODE else "it answered with an error"
    return QueryUnanswered(detail, _retry_after_s(reply))


def _is_about_key(status: int, text: str) -> bool:
    """Whether the key was refused; some services use 403 for an empty account, and say so."""
    if status == 403 and _ABOUT_CREDIT.search(text):
        return False
    return status in (401, 403) or _ABOUT_KEY.search(text) is not None


def _is_absent(reply: Reply, text: str) -> bool:
    if reply.status == 404:
        # A page in HTML comes from something on the way, not from the API.
        return not reply.body.lstrip().startswith(b"<")
    is_from_api = 200 <= reply.status < 300 or 400 <= reply.status < 500
    return is_from_api and reply.status != 429 and _ABOUT_ABSENCE.search(text) is not None


def _retry_after_s(reply: Reply) -> float | None:
    """Retry-After in seconds, at most ten minutes; a date counts from the server's own clock."""
    text = reply.retry_after.strip()
    if re.fullmatch(r"\d{1,9}(\.\d{1,9})?", text):
        return min(float(text), _MAX_RETRY_AFTER_S)
    until, now = _http_date(text), _http_date(reply.date)
    if until is None or now is None:
        return None
    return min(max(0.0, (until - now).total_seconds()), _MAX_RETRY_AFTER_S)


def _http_date(text: str) -> datetime | None:
    try:
        time = parsedate_to_datetime(text)
    except (ValueError, TypeError, OverflowError):
        return None
    return time if time.tzinfo else time.replace(tzinfo=UTC)


def _raw(reply: Reply, key: ApiKey) -> str:
    """The answer as it came, without the key."""
    return key.cut_from(reply.body.decode("utf-8", "replace"))


def _sentence(text: str, key: ApiKey) -> str:
    """The API's own words as one sentence that can stand among ours; empty without words."""
    text = _plain(text, key)
    if len(text) > _MAX_REASON_CHARACTERS:
        text = text[: _MAX_REASON_CHARACTERS - 1].rstrip() + "…"
    return text if not text or text[-1] in ".!?…。！？" else text + "."


def _plain(text: str, key: ApiKey) -> str:
    """`text` on one line, without what cannot be shown and without the key."""
    return " ".join(without_controls(text).split()).replace(key.reveal(), "(your key)")
