"""A refusal that shows any sign of a job is none: sent again it would be paid for twice."""

import json

import pytest

from app.core.errors import Busy, KeyRefused, OutcomeUnknown, OutOfCredit, Refused
from app.core.events import Created
from app.core.request import GenerationRequest
from tests.fakes.api_server import Reply, json_reply

REQUEST = GenerationRequest("m", "A horse", "720P", "16:9", 3)
ID = "6650f0c0a1b2c3d4e5f60718"
UUID = "0b5f3c1e-8c0e-4f5a-9d1c-2f4be52a1a77"


def busy(status: int = 200, headers: tuple[tuple[str, str], ...] = (), **fields: object) -> Reply:
    return json_reply({"code": 3000, "info": "upstream unstable"} | fields, status, headers=headers)


SIGNS = [
    pytest.param(busy(data={"amount": "0.387"}), id="amount"),
    pytest.param(busy(429, amount=0.387), id="amount on top, 429"),
    pytest.param(busy(data={"credit": "0.387"}), id="credit"),
    pytest.param(busy(data={"amount": "0,387 $"}), id="amount that is no number"),
    pytest.param(busy(charged=True), id="charged"),
    pytest.param(busy(data={"id": ID}), id="id in data"),
    pytest.param(busy(id=ID), id="id on top"),
    pytest.param(busy(data={"_id": ID}), id="id with a mark"),
    pytest.param(busy(data={"uuid": UUID}), id="uuid"),
    pytest.param(busy(data={"task_id": ID}), id="task_id"),
    pytest.param(busy(data={"taskId": ID}), id="taskId"),
    pytest.param(busy(taskid=ID), id="taskid"),
    pytest.param(busy(data={"job": ID}), id="job"),
    pytest.param(busy(data={"job": {"id": ID}}), id="job with an id"),
    pytest.param(busy(data={"jobs": [{"id": ID}]}), id="jobs"),
    pytest.param(busy(data={"job_number": 7}), id="number of a job"),
    pytest.param(busy(data=[{"task": {"uid": 42}}, 1]), id="deep in a list"),
    pytest.param(busy(data={"job_id": {"value": ID}}), id="id that is an object"),
    pytest.param(busy(data={"job_id": [ID]}), id="id that is a list"),
    pytest.param(busy(data={"job_id": 1.5}), id="id that is a fraction"),
    pytest.param(busy(data={"job_id": True}), id="id that is true"),
    pytest.param(busy(data={"job_id": "j\ud800"}), id="damaged id"),
    pytest.param(busy(data={"job_id": "x" * 500}), id="endless id"),
    pytest.param(busy(info=f"busy, job {ID} is queued"), id="id in the words"),
    pytest.param(busy(info=f"busy (task-id: {UUID})"), id="id in the words, with a mark"),
    pytest.param(busy(headers=(("X-Job-Id", ID),)), id="id in a header"),
    pytest.param(busy(headers=(("Location", f"/api/v1/job/query?id={ID}"),)), id="Location"),
    pytest.param(busy(headers=(("Location", f"/v1/jobs/{ID}"),)), id="Location by path"),
    pytest.param(Reply(429, b'{"code":3000,"data":{"job_id":"6650f0'), id="cut JSON"),
    pytest.param(Reply(429, b'{"code":3000,"data":{"amount":"0.3'), id="cut JSON with an amount"),
    pytest.param(Reply(429, f"too busy; job_id={ID}".encode()), id="plain text"),
    pytest.param(Reply(429, f"<html><p>job {ID} is queued</p></html>".encode()), id="page"),
    pytest.param(Reply(429, json.dumps([{"job": {"id": ID}}]).encode()), id="JSON list"),
    pytest.param(busy(data={"running": [{"job_id": ID}]}), id="ids of other jobs"),
    pytest.param(Reply(429, b'oh: {"data":{"of":{"job_id":"1"}}}'), id="other jobs in plain text"),
    pytest.param(busy(data=ID), id="the data is an id"),
    pytest.param(busy(429, data=[UUID]), id="the data is a list of an id"),
    pytest.param(busy(data={"result": f"task-{UUID}"}), id="the result is an id"),
    pytest.param(Reply(429, f'"{ID}"\n'.encode()), id="the answer is an id"),
    pytest.param(busy(status_url=f"https://x/v1/query/{ID}"), id="link"),
    pytest.param(
        busy(urls={"get": f"https://x/v1/run/{UUID}?full=1"}), id="link in a list of them"
    ),
    pytest.param(busy(info=f"see https://x/job/query?id={ID}."), id="link in the words"),
    pytest.param(busy(data={"videos": [f"/tmp/20261130/{ID}/1.mp4"]}), id="link to its file"),
    pytest.param(Reply(429, f"busy, see https://x/q?task_id={ID}".encode()), id="link in a text"),
    pytest.param(busy(headers=(("Operation-Location", f"https://x/o/{ID}"),)), id="operation"),
    pytest.param(busy(headers=(("Link", f'</q?id={ID}>; rel="monitor"'),)), id="Link"),
    pytest.param(busy(503), id="5xx"),
    pytest.param(busy(408), id="time-out"),
]


@pytest.mark.parametrize("reply", SIGNS)
async def test_busy_with_a_sign_of_a_job_is_uncertain(api, server, reply):
    server.will(reply)
    with pytest.raises(OutcomeUnknown):
        await api.create(REQUEST)
    assert len(server.received) == 1


@pytest.mark.parametrize(
    "reply",
    [
        pytest.param(busy(), id="nothing more"),
        pytest.param(busy(data=None), id="no data"),
        pytest.param(busy(data={"job_id": "", "amount": "0.00", "id": 0}), id="empty fields"),
        pytest.param(busy(data={"job_id": None, "task_id": "null", "amount": None}), id="nulls"),
        pytest.param(busy(data={"job_id": "0" * 24, "charged": False}), id="zeros"),
        pytest.param(busy(data={"amount": "", "job": {}, "jobs": []}), id="empty texts and lists"),
        pytest.param(busy(request_id="2026112210000012"), id="number of the request"),
        pytest.param(busy(data={"requestId": ID, "traceID": ID}), id="numbers of the request"),
        pytest.param(busy(error={"id": "err-1"}), id="number of the error"),
        pytest.param(busy(data={"user": {"id": 7}, "model_id": "m"}), id="other ids"),
        pytest.param(busy(max_jobs=5, running_jobs="5", job_limit=5), id="limits"),
        pytest.param(busy(info="5 jobs running, task 3 of 5"), id="counts in the words"),
        pytest.param(busy(credit_balance="12.5"), id="balance"),
        pytest.param(busy(valid=False, invalid=True), id="words that end like it"),
        pytest.param(busy(headers=(("X-Request-Id", ID), ("CF-Ray", ID))), id="headers"),
        pytest.param(busy(headers=(("Location", "/limits"),)), id="Location of something else"),
        pytest.param(busy(docs="https://x/docs/errors/3000?request_id=" + UUID), id="other link"),
        pytest.param(busy(info=f"busy (request id: {UUID})"), id="the request in the words"),
        pytest.param(busy(headers=(("Report-To", f"https://x/csp/{UUID}"),)), id="report"),
        pytest.param(busy(headers=(("Set-Cookie", f"s={ID}; path=/"),)), id="cookie"),
        pytest.param(
            Reply(429, f'<img src="https://x/{UUID}">busy'.encode()), id="page with links"
        ),
        pytest.param(busy(**{"1": 1, "…": "x"}), id="names without letters"),
        pytest.param(Reply(429, b'<div id="main" class="a">slow down</div>'), id="page"),
        pytest.param(Reply(429, b"\xff\xfe"), id="noise"),
    ],
)
async def test_busy_without_a_sign_is_sent_again(api, server, reply):
    server.will(reply)
    with pytest.raises(Busy):
        await api.create(REQUEST)


@pytest.mark.parametrize("status", [200, 429])
async def test_an_id_that_can_be_read_is_the_job_however_busy(api, server, status):
    server.will(busy(status, data={"job_id": ID}))
    assert await api.create(REQUEST) == Created(ID)


@pytest.mark.parametrize(
    "reply",
    [
        pytest.param(json_reply({"code": 401, "job_id": [ID]}, 401), id="key"),
        pytest.param(json_reply({"code": 1, "info": "balance", "task_id": ID}), id="credit"),
        pytest.param(json_reply({"code": 9, "info": "no", "data": {"id": "\ud800"}}), id="refused"),
        pytest.param(json_reply({"code": 9, "data": {"id": "req-1"}}, 402), id="id in data"),
    ],
)
async def test_what_names_a_job_is_not_held_and_not_refused(api, server, reply):
    server.will(reply)
    with pytest.raises(OutcomeUnknown, match="it said it refused the job but named one"):
        await api.create(REQUEST)


@pytest.mark.parametrize(
    ("reply", "error"),
    [
        (json_reply({"code": 402, "info": "balance", "amount": "0.387"}, 402), OutOfCredit),
        (json_reply({"code": 401, "request_id": ID, "id": "r1"}, 401), KeyRefused),
        (json_reply({"code": 9, "info": "bad ratio", "id": "r1"}, 400), Refused),
    ],
)
async def test_an_amount_or_a_number_of_the_request_is_no_job(api, server, reply, error):
    server.will(reply)
    with pytest.raises(error):
        await api.create(REQUEST)


async def test_a_word_for_success_is_no_refusal(api, server):
    server.will(json_reply({"code": "Success", "data": {}}))
    with pytest.raises(OutcomeUnknown, match="the answer contained no job ID"):
        await api.create(REQUEST)
