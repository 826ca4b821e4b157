"""Mutated answers for the client and the engine: no unhandled error, no job wrongly failed."""

import asyncio
import json
from collections.abc import Mapping, Sequence
from random import Random

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app.api import translate
from app.api.exchange import NoReply, Reply
from app.core import problems
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
from app.core.job import Hold, Job, JobState
from app.core.request import GenerationRequest
from app.core.secret import ApiKey
from tests.chaos.mutations import CREATED, ERROR, READY, RUNNING, mutated_body
from tests.fakes.engine_world import REQUEST, World

KEY = ApiKey("sk-mutations-0123456789")
# Of 10,000 examples each; several pieces show the progress on a slow machine.
PIECES = 20
IN_PIECES = pytest.mark.parametrize("piece", range(PIECES))
MANY = settings(
    max_examples=10_000 // PIECES,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large],
)

STATUSES = (200,) * 20 + (201, 204, 302, 400, 401, 402, 403, 404, 408, 410, 429)
STATUSES += (500, 502, 503, 504, 599, 999)
HEADERS = ("", "", "", "1", "-3", "1e9", "99999999999", "soon", "\x00", "Sun, 31 Feb")
DICE = st.randoms(use_true_random=True)


def a_reply(dice: Random, originals: Sequence[Mapping[str, object]]) -> Reply | NoReply:
    """A whole answer with a mutated body, sometimes no answer."""
    if dice.random() < 0.1:
        cut = Reply(dice.choice(STATUSES), mutated_body(dice, originals))
        return NoReply(dice.random() < 0.5, "lost", cut)
    body = mutated_body(dice, originals)
    headers = (("retry-after", dice.choice(HEADERS)), ("date", dice.choice(HEADERS)))
    return Reply(dice.choice(STATUSES), body, headers)


def a_create_reply(dice: Random) -> Reply | NoReply:
    """An answer to a create."""
    return a_reply(dice, (CREATED, CREATED, ERROR, READY))


def a_query_reply(dice: Random) -> Reply | NoReply:
    """An answer to a query."""
    return a_reply(dice, (RUNNING, READY, READY, ERROR))


GOOD_CREATE = Reply(200, json.dumps(CREATED).encode())
GOOD_QUERY = Reply(200, json.dumps(READY).encode())


def about_job(api_job_id: str) -> Mapping[str, object]:
    """READY as the record of this job."""
    return {**READY, "data": {**READY["data"], "id": api_job_id}}  # type: ignore[dict-item]


class MutantApi:
    """Reads mutated answers as the real client does, then only good ones."""

    def __init__(
        self, creates: Sequence[Reply | NoReply], queries: Sequence[Reply | NoReply]
    ) -> None:
        self._create_replies = [*creates, GOOD_CREATE]
        self._query_replies = [*queries, GOOD_QUERY]
        self.binding_creates = 0

    async def prepare(self) -> None:
        pass

    async def create(self, request: GenerationRequest) -> Created:
        await asyncio.sleep(0)
        try:
            created = translate.created(_next(self._create_replies), request, KEY)
        except (NotSent, Busy, KeyRefused, OutOfCredit):
            raise
        except ApiError:
            self.binding_creates += 1
            raise
        self.binding_creates += 1
        return created

    async def query(self, api_job_id: str, request: GenerationRequest) -> JobReport:
        await asyncio.sleep(0)
        reply = _next(self._query_replies)
        if reply is GOOD_QUERY:
            # The mutated answer to the create may have named any id; queries use that one.
            reply = Reply(200, json.dumps(about_job(api_job_id)).encode())
        return translate.report(reply, api_job_id, request, KEY)


@IN_PIECES
@MANY
@given(dice=DICE)
def test_a_create_answer_is_a_job_or_one_of_the_contract_s_errors(dice: Random, piece: int) -> None:
    reply = a_create_reply(dice)
    try:
        created = translate.created(reply, REQUEST, KEY)
    except (NotSent, Busy, KeyRefused, OutOfCredit, Refused, OutcomeUnknown):
        return
    assert created.api_job_id
    assert created.api_job_id.isprintable()
    assert created.charged_usd is None or created.charged_usd >= 0


@IN_PIECES
@MANY
@given(dice=DICE)
def test_a_query_answer_is_a_report_or_nothing_was_learned(dice: Random, piece: int) -> None:
    reply = a_query_reply(dice)
    try:
        report = translate.report(reply, "job-1", REQUEST, KEY)
    except (NotSent, KeyRefused, QueryUnanswered):
        return
    assert bool(report.url) == (report.outcome is Outcome.READY)
    if report.outcome is Outcome.FAILED:
        assert _says_failed(reply)
    for amount in (report.charged_usd, report.refunded_usd):
        assert amount is None or amount >= 0


@IN_PIECES
@MANY
@given(dice=DICE)
def test_no_answer_breaks_the_engine_or_is_paid_for_twice(dice: Random, piece: int) -> None:
    creates = [a_create_reply(dice) for _ in range(dice.randrange(3))]
    queries = [a_query_reply(dice) for _ in range(dice.randrange(4))]
    asyncio.run(_live(creates, queries))


async def _live(creates: Sequence[Reply | NoReply], queries: Sequence[Reply | NoReply]) -> None:
    world = World()
    api = MutantApi(creates, queries)
    # The rest stays scripted: files, clock, journal and downloads.
    world.api.create, world.api.query = api.create, api.query  # type: ignore[method-assign]
    await world.engine.submit([world.new_job()])
    job = await _settled(world)
    await world.engine.stop()
    assert [p for p in world.watcher.troubles if p.kind is problems.internal] == []
    assert api.binding_creates <= 1
    assert job.state in (JobState.SAVED, JobState.UNCERTAIN, JobState.REFUSED, JobState.FAILED)
    if job.state is JobState.FAILED:
        assert any(map(_says_failed, queries))
    # A later start reads the same from the journal; a later refund may change its money.
    assert world.journal.jobs["take"] == world.watcher.jobs["take"]
    assert world.watcher.jobs["take"].state is job.state


async def _settled(world: World) -> Job:
    """The job when nothing is left to do; a refused key or empty account is fixed at once."""
    jobs = world.watcher.jobs
    while jobs["take"].is_active:
        hold = jobs["take"].hold
        if hold in (Hold.KEY, Hold.CREDIT):
            world.engine.release(hold)
        seen = jobs["take"]
        await world.watcher.until(lambda seen=seen: jobs["take"] is not seen)
    return jobs["take"]


def _next(replies: list[Reply | NoReply]) -> Reply | NoReply:
    return replies.pop(0) if len(replies) > 1 else replies[0]


def _says_failed(answer: Reply | NoReply) -> bool:
    """Whether the answer, or what arrived of it, contains a failure at any level of nesting."""
    reply = answer.cut if isinstance(answer, NoReply) else answer
    text = reply.body.decode(json.detect_encoding(reply.body), "replace")
    compact = text.replace(" ", "").replace('"', "").lower()
    return any(
        word in compact
        for word in ("status:3", "status:4", "refunded:true", "refunded:1", "status:03")
    )
