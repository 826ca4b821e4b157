"""The client that is built by its first request, or before it."""

import asyncio
from decimal import Decimal

import pytest
import pytest_asyncio

from app.api.late_client import LateShortApi
from app.core.events import JobReport, Outcome
from app.core.request import GenerationRequest
from tests.fakes.api_server import Reply, json_reply

REQUEST = GenerationRequest("alibaba/happyhorse-1.0/text-to-video", "A horse", "720P", "9:16", 3)
CREATED = json_reply({"code": 0, "data": {"amount": "0.387", "job_id": "6650f0c0a1b2c3d4e5f60718"}})
RUNNING = json_reply({"code": 0, "data": {"job_id": "j", "status": "running"}})
FILE = Reply(200, b"\x00\x00\x00\x20ftypisom", (("Content-Type", "video/mp4"),))


@pytest_asyncio.fixture
async def late_api(server, key):
    answers = []
    api = LateShortApi(server.base_url, lambda: key, lambda *answer: answers.append(answer))
    api.answers = answers
    yield api
    await api.aclose()


async def test_the_first_request_builds_it(late_api, server, key):
    server.will(CREATED)
    assert (await late_api.create(REQUEST)).charged_usd == Decimal("0.387")
    assert late_api.answers == [(key, True)]


async def test_every_request_is_passed_on(late_api, server, key):
    server.will(RUNNING, RUNNING, FILE)
    assert await late_api.query("j", REQUEST) == JobReport(Outcome.RUNNING)
    await late_api.check_key(key)
    async with late_api.open_result(server.base_url) as stream:
        assert b"".join([chunk async for chunk in stream.chunks()]) == FILE.body
    assert len(server.received) == 3


async def test_prepared_before_sends_nothing(late_api, server):
    await asyncio.gather(late_api.prepare(), late_api.prepare())
    assert not server.received
    server.will(CREATED)
    await late_api.create(REQUEST)
    assert len(server.received) == 1


@pytest.mark.parametrize("is_asked", [False, True])
async def test_no_request_leaves_after_it_is_closed(server, key, is_asked):
    api = LateShortApi(server.base_url, lambda: key, lambda *answer: None)
    if is_asked:
        # A thread may still be building it.
        asking = asyncio.ensure_future(api.prepare())
        await asyncio.sleep(0)
        asking.cancel()
    await api.aclose()
    with pytest.raises(RuntimeError, match="closed"):
        await api.create(REQUEST)
    assert not server.received
