"""An answer about another job is none: a cache or a server has mixed them up."""

import pytest

from app.core.errors import OutcomeUnknown
from app.core.events import Outcome
from app.core.request import GenerationRequest
from tests.fakes.api_server import json_reply

MODEL = "alibaba/happyhorse-1.0/text-to-video"
REQUEST = GenerationRequest(MODEL, "A horse,\n“quick” & brown…", "720P", "16:9", 3)
ARGS = {"prompt": REQUEST.prompt, "resolution": "720P", "ratio": "16:9", "duration": 3}
RECORD = {
    "id": "6650F0c0a1b2c3d4e5f60718",
    "model": MODEL,
    "args": ARGS,
    "status": 2,
    "result": {"videos": ["https://file.example/1.mp4"]},
    "credit": "0.387",
}
ID = "6650f0c0a1b2c3d4e5f60718"


def with_args(**changes: object) -> dict[str, object]:
    return {"args": ARGS | changes}


@pytest.mark.parametrize(
    "changes",
    [
        pytest.param({"id": "7" * 24}, id="id"),
        pytest.param({"id": "7" * 24, "args": None, "model": None}, id="id alone"),
        pytest.param({"id": None, "job_id": "7" * 24}, id="job_id"),
        pytest.param(with_args(prompt="A red kite"), id="prompt"),
        pytest.param(with_args(prompt=REQUEST.prompt + " in rain"), id="longer prompt"),
        pytest.param(with_args(prompt="A horse"), id="shorter prompt"),
        pytest.param(with_args(resolution="1080P"), id="resolution"),
        pytest.param(with_args(ratio="9:16"), id="ratio"),
        pytest.param(with_args(duration=15), id="duration"),
        pytest.param({"model": "alibaba/happyhorse-1.0/image-to-video"}, id="model"),
        pytest.param({"args": '{"prompt": "A red kite"}'}, id="args as text"),
        pytest.param({"id": "7" * 24, "status": 3, "refunded": True}, id="failure"),
    ],
)
async def test_another_job_s_record_is_no_answer(api, server, changes):
    server.will(json_reply({"code": 0, "data": RECORD | changes}))
    report = await api.query(ID, REQUEST)
    assert report.outcome is Outcome.OTHER_JOB
    assert (report.url, report.charged_usd, report.refunded_usd) == ("", None, None)
    assert '"status"' in report.raw


@pytest.mark.parametrize(
    "changes",
    [
        pytest.param({}, id="as it is"),
        pytest.param({"id": f" {ID.upper()} "}, id="id in capitals"),
        pytest.param({"id": 17, "job_id": ID}, id="number of the row"),
        pytest.param({"id": {"$oid": "7"}}, id="id that cannot be read"),
        pytest.param({"id": None, "args": None, "model": None}, id="silent"),
        pytest.param({"args": "text", "model": 1.5}, id="other shapes"),
        pytest.param({"model": "HappyHorse-1.0"}, id="short name of the model"),
        pytest.param(with_args(duration="3.0", resolution="720p", ratio="16x9"), id="other forms"),
        pytest.param(with_args(duration="3s", resolution=720), id="more forms"),
        pytest.param(with_args(duration="short", resolution="HD", ratio="wide"), id="words"),
        pytest.param(with_args(prompt='a HORSE, "quick" &amp; brown...'), id="escaped"),
        pytest.param(with_args(prompt="A horse, “qui…"), id="cut with a mark"),
    ],
)
async def test_other_spellings_are_the_same_job(api, server, changes):
    server.will(json_reply({"code": 0, "data": RECORD | changes}))
    assert (await api.query(ID, REQUEST)).outcome is Outcome.READY


async def test_a_prompt_that_the_api_cut_is_the_same(api, server):
    request = GenerationRequest(MODEL, "A horse and " * 900, "720P", "16:9", 3)
    server.will(json_reply({"code": 0, "data": RECORD | with_args(prompt=request.prompt[:5000])}))
    assert (await api.query(ID, request)).outcome is Outcome.READY


async def test_questions_go_past_caches(api, server, key):
    server.will(json_reply({"code": 0, "data": RECORD}))
    await api.query(ID, REQUEST)
    await api.check_key(key)
    assert [sent.headers["cache-control"] for sent in server.received] == ["no-cache"] * 2


async def test_a_create_that_is_answered_about_another_request_is_uncertain(api, server):
    server.will(json_reply({"code": 0, "data": {"job_id": "old", "args": ARGS | {"ratio": "1:1"}}}))
    with pytest.raises(OutcomeUnknown, match="the answer was about a different job"):
        await api.create(REQUEST)
    server.will(json_reply({"code": 0, "data": {"job_id": "new", "args": ARGS}}))
    assert (await api.create(REQUEST)).api_job_id == "new"
