"""The look for a newer version, against a real server on loopback."""

import json

import pytest

from app import __version__
from app.api.releases import PublishedReleases, is_newer, parse_release
from app.core import problems
from app.core.errors import UpdateUnknown
from app.core.help_ports import Release
from tests.fakes.api_server import RESET, Reply, json_reply

PAGE = "https://github.com/somebody/gallop/releases/latest"
NEWER = {"tag_name": "v99.1.0", "body": "Better.", "html_url": "https://evil.example", "id": 7}


def feed(server, own_version=__version__, repository="somebody/gallop"):
    return PublishedReleases(repository, own_version, server.base_url)


async def test_one_plain_request_reports_of_a_newer_version(server):
    server.will(json_reply(NEWER))
    # Where to get it is known here and never taken from the answer.
    assert await feed(server).newer() == Release("99.1.0", PAGE, "Better.")
    (request,) = server.received
    assert (request.method, request.target) == ("GET", "/repos/somebody/gallop/releases/latest")
    assert request.body == b""
    assert request.headers["user-agent"] == "Gallop"
    answer = set(request.headers) - {
        "host",
        "user-agent",
        "accept",
        "accept-encoding",
        "connection",
    }
    assert answer == set()


@pytest.mark.parametrize("tag", ["v0.1.0", "0.1", "v0.1.0-rc.2", "0.0.9", f"v{__version__}"])
async def test_what_is_not_newer_is_not_reported(server, tag):
    server.will(json_reply({"tag_name": tag}))
    assert await feed(server, "0.1.0").newer() is None


@pytest.mark.parametrize(
    ("reply", "kind"),
    [
        (RESET, problems.update_unreachable),
        (Reply(404, b'{"message": "Not Found"}'), problems.update_unreadable),
        (Reply(403, b"rate limit"), problems.update_unreadable),
        (Reply(302, headers=(("Location", "https://x.org"),)), problems.update_unreadable),
        (Reply(200, b"<html>captive portal</html>"), problems.update_unreadable),
        (Reply(200, b'{"tag_name": "v99'), problems.update_unreadable),
        (Reply(200, b"x" * 2_000_000), problems.update_unreachable),
    ],
)
async def test_odd_answers_are_one_sentence(server, reply, kind):
    server.will(reply)
    with pytest.raises(UpdateUnknown) as caught:
        await feed(server).newer()
    assert caught.value.problem.kind is kind
    assert len(server.received) == 1


async def test_offline_is_one_sentence():
    with pytest.raises(UpdateUnknown) as caught:
        await PublishedReleases("a/b", "1.0", "http://127.0.0.1:9").newer()
    assert caught.value.problem.kind is problems.update_unreachable


@pytest.mark.parametrize(("repository", "base"), [("", None), ("a/b", "http://example.org")])
async def test_nothing_is_sent_without_a_place_or_without_protection(server, repository, base):
    with pytest.raises(UpdateUnknown) as caught:
        await PublishedReleases(repository, "1.0", base or server.base_url).newer()
    assert caught.value.problem.kind is problems.update_unknown_place
    assert server.received == []


@pytest.mark.parametrize(
    "answer",
    [
        [],
        {},
        {"tag_name": None},
        {"tag_name": "latest"},
        {"tag_name": 99},
        {"tag_name": "v" + "9" * 100},
        {"tag_name": "v9", "draft": True},
        {"tag_name": "v9", "prerelease": True},
        "v9",
    ],
)
def test_what_names_no_version_is_none(answer):
    assert parse_release(json.dumps(answer).encode(), PAGE) is None


@pytest.mark.parametrize("body", [b"", b"\xff\xfe", b"[" * 100_000, b"null"])
def test_what_is_no_json_is_none(body):
    assert parse_release(body, PAGE) is None


@pytest.mark.parametrize(
    ("answer", "version", "notes"),
    [
        ({"tag_name": "v1.2.3"}, "1.2.3", ""),
        ({"tag_name": "gallop-1.2", "body": 5}, "1.2", ""),
        ({"tag_name": "release", "name": "Gallop 1.2.3", "body": "a\r\nb"}, "1.2.3", "a\nb"),
        ({"tag_name": "1.2.3", "draft": False, "more": {}}, "1.2.3", ""),
    ],
)
def test_tags_as_people_write_them(answer, version, notes):
    assert parse_release(json.dumps(answer).encode(), PAGE) == Release(version, PAGE, notes)


@pytest.mark.parametrize(
    ("one", "other", "newer"),
    [
        ("0.10.0", "0.9.9", True),
        ("1.0", "1.0.0", False),
        ("1.0rc1", "1.0", False),
        ("1.0", "1.0rc1", True),
        ("odd", "1.0", False),
        ("1.0", "odd", False),
    ],
)
def test_which_version_is_newer(one, other, newer):
    assert is_newer(one, other) is newer
