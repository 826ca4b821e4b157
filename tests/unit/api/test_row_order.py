"""Answers that fit two rows of the contract's tables: the upper row decides, words come later."""

import pytest

from app.core.errors import Busy, KeyRefused, OutcomeUnknown, QueryUnanswered
from app.core.request import GenerationRequest
from app.core.secret import ApiKey
from tests.fakes.api_server import Reply, json_reply

REQUEST = GenerationRequest("m", "A horse", "720P", "16:9", 3)
HTML = b"<!doctype html><html><body>insufficient balance, invalid api key</body></html>"


def says(text: str, status: int = 200, code: int = 1) -> Reply:
    return json_reply({"code": code, "info": text}, status)


RATE_LIMITS = [
    pytest.param(says("Rate limit exceeded for this API key", 429), id="429 that names the key"),
    pytest.param(says("insufficient_quota: top up", 429), id="429 that names credit"),
    pytest.param(says("the API key is busy", code=3000), id="3000 that names the key"),
    pytest.param(says("credit service unstable", code=3000), id="3000 that names credit"),
    pytest.param(says("unauthorized upstream", 401, code=3000), id="3000 in a 401"),
]
GATEWAYS = [
    pytest.param(says("authentication backend timed out", 503), id="503 about the key"),
    pytest.param(says("upstream unstable", 503, code=3000), id="3000 in a 503"),
    pytest.param(says("credit service timed out", 502), id="502 about credit"),
    pytest.param(says("api_key is wrong", 500), id="500 about the key"),
    pytest.param(says("insufficient balance", 500), id="500 about the balance"),
    pytest.param(says("invalid api key", 408), id="408 about the key"),
    pytest.param(says("unauthorized", 302), id="302 about the key"),
]


@pytest.mark.parametrize("reply", RATE_LIMITS)
async def test_a_create_that_was_too_many_is_busy_whatever_its_words(api, server, reply):
    server.will(reply)
    with pytest.raises(Busy):
        await api.create(REQUEST)


@pytest.mark.parametrize("reply", GATEWAYS)
async def test_a_create_that_broke_on_the_way_is_unknown_whatever_its_words(api, server, reply):
    """Held in place of that, it would be sent and perhaps paid a second time."""
    server.will(reply)
    with pytest.raises(OutcomeUnknown):
        await api.create(REQUEST)


@pytest.mark.parametrize(
    "reply",
    [
        *RATE_LIMITS,
        *GATEWAYS,
        pytest.param(Reply(403, HTML), id="403 in HTML"),
        pytest.param(Reply(401, b"\xef\xbb\xbf \n<html>"), id="401 in HTML after a mark"),
        pytest.param(Reply(401, b'{"code": 401, "info": "inv'), id="401 in cut JSON"),
        pytest.param(Reply(403, b"[1]"), id="403 in JSON that is no answer"),
    ],
)
async def test_a_query_that_was_not_answered_holds_nothing(api, server, key: ApiKey, reply):
    server.will(reply)
    with pytest.raises(QueryUnanswered):
        await api.query("j", REQUEST)
    with pytest.raises(QueryUnanswered):
        await api.check_key(key)


@pytest.mark.parametrize(
    "reply",
    [
        pytest.param(Reply(401), id="without a body"),
        pytest.param(Reply(403, b" \r\n"), id="with a blank body"),
        pytest.param(says("no", 403), id="in JSON"),
        pytest.param(says("Rate limits need a valid API key", 400), id="400 about the key"),
    ],
)
async def test_a_key_that_was_refused_still_holds(api, server, key: ApiKey, reply):
    server.will(reply)
    for ask in (api.create(REQUEST), api.query("j", REQUEST), api.check_key(key)):
        with pytest.raises(KeyRefused):
            await ask


async def test_an_hour_that_was_asked_for_is_waited_for(api, server):
    server.will(Reply(429, headers=(("Retry-After", "3600"),)))
    with pytest.raises(QueryUnanswered) as caught:
        await api.query("j", REQUEST)
    assert caught.value.retry_after_s == 3600
