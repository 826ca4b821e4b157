"""The meaning of answers: the tables of the API contract, as core values and core errors."""

import codecs
import re
from dataclasses import replace
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime

from app.api.echo import is_about, is_about_request
from app.api.exchange import NoReply, Reply
from app.api.job_signs import JobSign, job_signs
from app.api.wire import Answer, Record, find_created, parse_answer
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
from app.core.events import Created, JobReport, Outcome
from app.core.prompt import without_controls
from app.core.request import GenerationRequest
from app.core.secret import ApiKey

_MAX_RETRY_AFTER_S = 3600.0
_MAX_REASON_CHARACTERS = 300

# Some services send 200 here for success; as a refusal it could hide a paid job.
_FINE_CODES = ("", "0", "200", "ok", "success")
_BUSY_CODE = "3000"
# Numbers as documented, words as similar services use them, without spaces and punctuation. Any
# other status is unknown: still running, unless there is a link to try.
_RUNNING_STATUS = re.compile(
    r"""0 | 1 | pending | queued | queueing | inqueue | waiting | submitted | created | accepted
      | scheduled | starting | started | preparing | processing | inprogress | running
      | generating | rendering | working | uploading | 处理中 | 排队中 | 进行中 | (?#none)""",
    re.VERBOSE,
)
_READY_STATUS = re.compile(
    r"""2 | succeed(ed)? | success(ful)? | completed? | finished | done | ready | ok
      | 成功 | 已完成 | 完成""",
    re.VERBOSE,
)
_FAILED_STATUS = re.compile(
    r"3 | 4 | fail(ed|ure)? | error(ed)? | cancell?ed | aborted | rejected | 失败 | 已取消",
    re.VERBOSE,
)

# Whole words only: "keyframe", "monkey", "white balance" and "unknown key 'seed'" are about prompts
# and parameters. 密钥 and 秘钥 mean key, 余额 balance, 欠费 overdue, 充值 top up.
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


def created(reply: Reply | NoReply, request: GenerationRequest, key: ApiKey) -> Created:
    """The job that a create made of `request`. Raises any ApiError but QueryUnanswered.

    `key` is removed from the kept answer.
    """
    arrived = reply.cut if isinstance(reply, NoReply) else reply
    answer = parse_answer(arrived.body)
    # A wrong length or a broken connection may have hidden the id.
    named = answer or find_created(arrived.body) or find_created(arrived.arrived)
    api_job_id = _created_id(arrived, named)
    error: ApiError
    if named and api_job_id and is_about_request(named.echo, request):
        return Created(api_job_id, named.amount_usd, _raw(arrived, key))
    if named and api_job_id:
        error = OutcomeUnknown("the answer was about a different job")
    elif isinstance(reply, NoReply):
        error = OutcomeUnknown(reply.detail) if reply.may_have_left else NotSent(reply.detail)
    else:
        error = _create_error(reply, answer, key)
    error.raw = _raw(arrived, key)
    raise error


def _created_id(reply: Reply, answer: Answer | None) -> str:
    """The new job's id: a readable id means a paid job, whatever else the answer contains."""
    if answer is None:
        return ""
    is_fine = reply.status < 300 and answer.code in _FINE_CODES
    return answer.job_id or (answer.other_id if is_fine else "")


def _create_error(reply: Reply, answer: Answer | None, key: ApiKey) -> ApiError:
    """The contract's table of creates, for an answer without a job id.

    Status numbers decide first whether the API is busy or may have accepted the job, texts only
    after that. A held job is sent again, so a gateway's text must never cause a hold.
    """
    code, text = (answer.code, answer.text) if answer else ("", "")
    if reply.status == 408 or not _is_from_api(reply):
        return OutcomeUnknown(f"error {reply.status}")
    signs = job_signs(reply.body, reply.headers)
    if _is_busy(reply, answer):
        busy = Busy(_retry_after_s(reply))
        return OutcomeUnknown("it said it was busy but named a job or a charge") if signs else busy
    # "Success, credits charged" does not mean that the key or the credit was refused.
    hint = text if reply.status >= 400 or code not in _FINE_CODES[1:] else ""
    if JobSign.JOB in signs and (reply.status >= 400 or code not in _FINE_CODES):
        return OutcomeUnknown("it said it refused the job but named one")
    if _is_about_key(reply.status, hint):
        return KeyRefused()
    if reply.status == 402 or _ABOUT_CREDIT.search(hint):
        return OutOfCredit()
    if answer is None:
        return OutcomeUnknown("the answer couldn't be read")
    if code not in _FINE_CODES:
        return Refused(_sentence(text, key) or f"The error code is {_plain(code, key)}.")
    if reply.status >= 400 and text:
        return Refused(_sentence(text, key))
    return OutcomeUnknown("the answer contained no job ID")


def report(
    reply: Reply | NoReply, api_job_id: str, request: GenerationRequest, key: ApiKey
) -> JobReport:
    """The state of the job `api_job_id`, created from `request`, in the answer to a query.

    Raises KeyRefused, NotSent or QueryUnanswered.
    """
    if isinstance(reply, NoReply):
        # A complete record counts as an answer, however the connection ended.
        cut = parse_answer(reply.cut.body)
        if cut is None or cut.record is None or not 200 <= reply.cut.status < 300:
            raise _unasked(reply)
        reply = reply.cut
    answer = parse_answer(reply.body)
    is_fine = 200 <= reply.status < 300
    if is_fine and answer is not None and answer.record is not None:
        if not is_about(answer.record.echo, api_job_id, request):
            return JobReport(Outcome.OTHER_JOB, raw=_raw(reply, key))
        return replace(_job_report(answer, answer.record, key), raw=_raw(reply, key))
    if _is_passing(reply, answer):
        raise _unanswered(reply, answer)
    if _is_key_refused(reply, answer):
        raise KeyRefused()
    if _is_absent(reply, answer):
        return JobReport(Outcome.NOT_FOUND)
    if is_fine and answer is not None and answer.code in _FINE_CODES[1:]:
        return JobReport(Outcome.RUNNING)
    raise _unanswered(reply, answer)


def accept_key(reply: Reply | NoReply) -> None:
    """Return when the answer to a query shows that its key is valid.

    Raises KeyRefused, NotSent or QueryUnanswered.
    """
    if isinstance(reply, NoReply):
        raise _unasked(reply)
    answer = parse_answer(reply.body)
    is_passing = _is_passing(reply, answer)
    if not is_passing and _is_key_refused(reply, answer):
        raise KeyRefused()
    if answer is None or is_passing:
        raise _unanswered(reply, answer)


def _job_report(answer: Answer, record: Record, key: ApiKey) -> JobReport:
    """The contract's table of queries, row by row, for an answer about a job."""
    outcome, url, reason = Outcome.RUNNING, "", ""
    status = re.sub(r"[\s_-]", "", record.status)
    is_ready = _READY_STATUS.fullmatch(status) is not None
    has_failed = record.is_refunded or _FAILED_STATUS.fullmatch(status) is not None
    is_unknown = not (is_ready or has_failed or _RUNNING_STATUS.fullmatch(status))
    if record.url and (is_ready or is_unknown):
        outcome, url = Outcome.READY, record.url
    elif has_failed:
        outcome = Outcome.FAILED
        texts = (record.reason, answer.text)
        message = next((text for text in texts if text and not _SAYS_NOTHING.fullmatch(text)), "")
        reason = _sentence(message, key) or "No reason was given."
    elif is_ready:
        outcome = Outcome.NO_FILE
    # While a video is being made, or is ready, only an explicit statement is a refund.
    is_given_back = has_failed or not record.refunded_usd
    return JobReport(
        outcome=outcome,
        url=url,
        reason=reason,
        charged_usd=record.charged_usd,
        refunded_usd=record.refunded_usd if is_given_back else None,
        is_refunded=record.is_refunded,
        finished_at=record.finished_at,
    )


def _unasked(reply: NoReply) -> ApiError:
    return QueryUnanswered(reply.detail) if reply.may_have_left else NotSent(reply.detail)


def _unanswered(reply: Reply, answer: Answer | None) -> QueryUnanswered:
    if not 200 <= reply.status < 300:
        detail = f"error {reply.status}"
    elif answer is None:
        detail = "the answer couldn't be read"
    else:
        detail = "it is busy" if answer.code == _BUSY_CODE else "it answered with an error"
    return QueryUnanswered(detail, _retry_after_s(reply))


def _is_busy(reply: Reply, answer: Answer | None) -> bool:
    return reply.status == 429 or (answer is not None and answer.code == _BUSY_CODE)


def _is_from_api(reply: Reply) -> bool:
    """Whether the answer may be from the API itself, and not from a broken gateway."""
    return 200 <= reply.status < 300 or 400 <= reply.status < 500


def _is_passing(reply: Reply, answer: Answer | None) -> bool:
    """Whether a query failed temporarily: the text of such an answer means nothing."""
    return _is_busy(reply, answer) or reply.status == 408 or not _is_from_api(reply)


def _is_about_key(status: int, text: str) -> bool:
    """Whether the key was refused; some services use 403 for an empty account and state that."""
    if status == 403 and _ABOUT_CREDIT.search(text):
        return False
    return status in (401, 403) or _ABOUT_KEY.search(text) is not None


def _is_key_refused(reply: Reply, answer: Answer | None) -> bool:
    """Whether the answer to a query refuses the key; an HTML page or a cut answer does not."""
    if answer is None:
        return reply.status in (401, 403) and not _begins_with(reply, b"<", b"{", b"[")
    return _is_about_key(reply.status, answer.text)


def _is_absent(reply: Reply, answer: Answer | None) -> bool:
    if reply.status == 404:
        # An HTML page is from a gateway, not from the API.
        return not _begins_with(reply, b"<")
    return answer is not None and _ABOUT_ABSENCE.search(answer.text) is not None


def _begins_with(reply: Reply, *signs: bytes) -> bool:
    """Whether the body begins with one of `signs`, after a byte order mark and spaces."""
    return reply.body.removeprefix(codecs.BOM_UTF8).lstrip().startswith(signs)


def _retry_after_s(reply: Reply) -> float | None:
    """Retry-After in seconds, at most an hour; a date is relative to the server's clock."""
    text = reply.header("retry-after").strip()
    if re.fullmatch(r"\d{1,9}(\.\d{1,9})?", text):
        return min(float(text), _MAX_RETRY_AFTER_S)
    until, now = _http_date(text), _http_date(reply.header("date"))
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
    """The raw answer without the key."""
    return key.cut_from((reply.body or reply.arrived).decode("utf-8", "replace"))


def _sentence(text: str, key: ApiKey) -> str:
    """The API's message as one sentence, to be quoted in ours; empty without a message."""
    text = _plain(text, key)
    if len(text) > _MAX_REASON_CHARACTERS:
        text = text[: _MAX_REASON_CHARACTERS - 1].rstrip() + "…"
    return text if not text or text[-1] in ".!?…。！？" else text + "."


def _plain(text: str, key: ApiKey) -> str:
    """`text` on one line, without unprintable characters and without the key."""
    return " ".join(without_controls(text).split()).replace(key.reveal(), "(your key)")
