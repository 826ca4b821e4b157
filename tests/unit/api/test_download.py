"""Fetching finished files: whole, resumed, redirected, expired, broken, and what is no file."""

import pytest

from app.core.errors import DownloadBroke, LinkExpired, NotAVideo
from tests.fakes.api_server import HANG, RESET, Reply, running_server

MP4 = b"\x00\x00\x00\x20ftypisom" + bytes(range(256)) * 800
KIND = ("Content-Type", "video/mp4")
ETAG = ("ETag", '"v1"')
DATE = ("Last-Modified", "Sun, 22 Nov 2026 10:00:00 GMT")


async def _fetch(api, url, offset_bytes=0, validator=""):
    """Where the bytes belong, the announced size, the validator, and the bytes."""
    async with api.open_result(url, offset_bytes, validator) as stream:
        body = b"".join([chunk async for chunk in stream.chunks()])
        return stream.offset_bytes, stream.total_bytes, stream.validator, body


def _part(start, end=None, total=None, headers=()):
    end = len(MP4) if end is None else end
    content_range = f"bytes {start}-{end - 1}/{len(MP4) if total is None else total}"
    return Reply(206, MP4[start:end], (("Content-Range", content_range), *headers))


@pytest.mark.parametrize(
    ("headers", "validator"),
    [
        ((KIND, ETAG, DATE), '"v1"'),
        ((("ETag", 'W/"v1"'), DATE), DATE[1]),
        ((DATE,), DATE[1]),
        ((("Content-Encoding", "identity"),), ""),
    ],
)
async def test_whole(api, server, headers, validator):
    server.will(Reply(200, MP4, headers))
    assert await _fetch(api, server.base_url) == (0, len(MP4), validator, MP4)
    (sent,) = server.received
    assert sent.method == "GET"
    assert sent.headers["accept-encoding"] == "identity"
    assert not {"range", "if-range", "authorization", "cookie"} & sent.headers.keys()


async def test_whole_without_a_length(api, server):
    server.will(Reply(200, MP4, sends_length=False))
    assert await _fetch(api, server.base_url) == (0, None, "", MP4)


async def test_arrives_in_small_chunks(api, server):
    server.will(Reply(200, MP4))
    async with api.open_result(server.base_url) as stream:
        sizes = [len(chunk) async for chunk in stream.chunks()]
    assert max(sizes) <= 256 * 1024


async def test_first_bytes_may_arrive_one_by_one(api, server):
    chunked = b"".join(b"1\r\n" + MP4[i : i + 1] + b"\r\n" for i in range(40)) + b"0\r\n\r\n"
    head = b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n"
    server.will(Reply(raw=head + chunked))
    assert await _fetch(api, server.base_url) == (0, None, "", MP4[:40])


@pytest.mark.parametrize("leaves_early", [True, False])
async def test_may_be_left_before_the_end(api, server, leaves_early):
    server.will(Reply(200, MP4, cut_after_bytes=5000, hangs=True))
    async with api.open_result(server.base_url) as stream:
        if leaves_early:
            assert (await anext(stream.chunks())).startswith(MP4[:8])
    server.will(Reply(200, MP4))
    assert (await _fetch(api, server.base_url))[3] == MP4


class TestResume:
    async def test_goes_on_where_it_stopped(self, api, server):
        server.will(_part(1000, headers=(ETAG,)))
        found = await _fetch(api, server.base_url, 1000, '"v1"')
        assert found == (1000, len(MP4), '"v1"', MP4[1000:])
        (sent,) = server.received
        assert sent.headers["range"] == "bytes=1000-"
        assert sent.headers["if-range"] == '"v1"'

    async def test_by_date(self, api, server):
        server.will(_part(1000, total="*", headers=(ETAG, DATE)))
        found = await _fetch(api, server.base_url, 1000, DATE[1])
        assert found == (1000, None, '"v1"', MP4[1000:])

    async def test_without_a_validator_starts_anew(self, api, server):
        server.will(Reply(200, MP4))
        assert (await _fetch(api, server.base_url, 1000))[0] == 0
        assert "range" not in server.received[0].headers

    async def test_a_changed_file_comes_whole(self, api, server):
        server.will(Reply(200, MP4, (ETAG,)))
        found = await _fetch(api, server.base_url, 1000, '"v0"')
        assert found == (0, len(MP4), '"v1"', MP4)
        assert len(server.received) == 1

    @pytest.mark.parametrize(
        "answer",
        [
            pytest.param(Reply(416, headers=(("Content-Range", "bytes */9"),)), id="416"),
            pytest.param(_part(900), id="another range"),
            pytest.param(Reply(206, MP4[1000:]), id="no range"),
            pytest.param(Reply(206, headers=(("Content-Range", "lines 1-2/3"),)), id="odd range"),
            pytest.param(_part(1000, headers=(("ETag", '"v2"'),)), id="another file"),
        ],
    )
    async def test_a_wrong_part_starts_anew(self, api, server, answer):
        server.will(answer, Reply(200, MP4))
        found = await _fetch(api, server.base_url, 1000, '"v1"')
        assert found == (0, len(MP4), "", MP4)
        assert ["range" in request.headers for request in server.received] == [True, False]

    async def test_an_error_is_an_error(self, api, server):
        server.will(Reply(503))
        with pytest.raises(DownloadBroke, match="error 503"):
            await _fetch(api, server.base_url, 1000, '"v1"')

    async def test_too_short_a_rest(self, api, server):
        server.will(_part(1000, 2000))
        with pytest.raises(DownloadBroke, match="less arrived"):
            await _fetch(api, server.base_url, 1000, '"v1"')

    async def test_too_long_a_rest(self, api, server):
        server.will(_part(1000, total=2000))
        with pytest.raises(DownloadBroke, match="more arrived"):
            await _fetch(api, server.base_url, 1000, '"v1"')


@pytest.mark.parametrize("status", [403, 404, 410])
@pytest.mark.parametrize("offset_bytes", [0, 5])
async def test_link_expired(api, server, status, offset_bytes):
    server.will(Reply(status, b"<Error/>"))
    with pytest.raises(LinkExpired):
        await _fetch(api, server.base_url, offset_bytes, '"v1"')


@pytest.mark.parametrize(
    ("reply", "detail"),
    [
        pytest.param(Reply(500), "error 500", id="500"),
        pytest.param(Reply(503, b"<html>"), "error 503", id="503"),
        pytest.param(Reply(429), "error 429", id="429"),
        pytest.param(Reply(206, MP4), "error 206", id="a part nobody asked for"),
        pytest.param(Reply(416), "error 416", id="416 without a range"),
        pytest.param(HANG, "no answer within 0.2 seconds", id="time-out"),
        pytest.param(RESET, "the connection was reset", id="reset"),
        pytest.param(
            Reply(200, MP4, cut_after_bytes=5000), "the answer was cut off or garbled", id="cut"
        ),
        pytest.param(
            Reply(200, MP4, cut_after_bytes=5000, hangs=True),
            "no answer within 0.2 seconds",
            id="silence half way",
        ),
        pytest.param(
            Reply(200, MP4, (("Content-Encoding", "gzip"),)),
            "it came packed in a way nobody asked for",
            id="gzip",
        ),
        pytest.param(
            Reply(302, headers=(("Location", "http://file.example.test/1.mp4"),)),
            "its link is not a safe https address",
            id="redirect to http elsewhere",
        ),
        pytest.param(
            Reply(302, headers=(("Location", "file:///etc/passwd"),)),
            "its link is not a safe https address",
            id="redirect to a file",
        ),
        pytest.param(
            Reply(302, headers=(("Location", "/again"),)), "too many redirects", id="loop"
        ),
        pytest.param(Reply(302), "error 302", id="redirect nowhere"),
    ],
)
async def test_download_broke(api_for, server, reply, detail):
    api = await api_for(reply)
    with pytest.raises(DownloadBroke) as caught:
        await _fetch(api, server.base_url)
    assert dict(caught.value.problem.params) == {"detail": detail}


async def test_what_arrived_before_the_cut_is_handed_on(api, server):
    head = len(Reply(200, MP4).bytes_of()) - len(MP4)
    server.will(Reply(200, MP4, cut_after_bytes=head + 5000))
    arrived = bytearray()

    async def _collect(stream):
        async for chunk in stream.chunks():
            arrived.extend(chunk)

    async with api.open_result(server.base_url) as stream:
        with pytest.raises(DownloadBroke):
            await _collect(stream)
    assert arrived == MP4[:5000]


@pytest.mark.parametrize(
    "url",
    [
        "http://file.example.test/1.mp4",
        "ftp://127.0.0.1/1.mp4",
        "https://",
        "https://\ud800.test/",
        "https://h:99999/",
        "https://h/a b",
        "",
    ],
)
async def test_unsafe_links_are_not_asked(api, url):
    with pytest.raises(DownloadBroke, match="safe https address"):
        await _fetch(api, url)


async def test_nobody_there(api, unused_tcp_port):
    with pytest.raises(DownloadBroke, match="no connection was possible"):
        await _fetch(api, f"http://127.0.0.1:{unused_tcp_port}/1.mp4")


@pytest.mark.parametrize(
    ("reply", "detail"),
    [
        pytest.param(
            Reply(200, MP4, (("Content-Type", "application/json"),)), "message", id="JSON type"
        ),
        pytest.param(
            Reply(200, MP4, (("Content-Type", "text/html; charset=utf-8"),)), "page", id="HTML type"
        ),
        pytest.param(Reply(200, MP4, (("Content-Type", "text/plain"),)), "page", id="text type"),
        pytest.param(Reply(200, b'  {"code": 404}', (KIND,)), "message", id="JSON"),
        pytest.param(Reply(200, b"<html></html>", (KIND,)), "page", id="HTML"),
        pytest.param(Reply(200, b"\x1aE\xdf\xa3webm....", (KIND,)), "not an MP4", id="WebM"),
        pytest.param(Reply(200, b"abc", (KIND,)), "not an MP4", id="short"),
        pytest.param(Reply(200, b"", (KIND,)), "empty", id="empty"),
        pytest.param(
            Reply(200, MP4, (("Content-Length", "20000000001"),)), "larger", id="over 20 GB"
        ),
    ],
)
async def test_not_a_video(api, server, reply, detail):
    server.will(reply)
    with pytest.raises(NotAVideo, match=detail):
        await _fetch(api, server.base_url)


async def test_redirects_are_followed_without_the_range_being_lost(api, server):
    async with running_server() as other:
        server.will(
            Reply(302, headers=(("Location", "/2"), ("Set-Cookie", "a=b; Path=/"))),
            Reply(307, headers=(("Location", f"{other.base_url}/3"),)),
        )
        other.will(_part(1000, headers=(ETAG,)))
        found = await _fetch(api, f"{server.base_url}/1", 1000, '"v1"')
    assert found[0] == 1000
    sent = [*server.received, *other.received]
    assert [request.target for request in sent] == ["/1", "/2", "/3"]
    for request in sent:
        assert request.headers["range"] == "bytes=1000-"
        assert not {"authorization", "cookie", "referer"} & request.headers.keys()


async def test_five_redirects_are_followed(api, server):
    hop = Reply(302, headers=(("Location", "/again"),))
    server.will(*[hop] * 5, Reply(200, MP4))
    assert (await _fetch(api, server.base_url))[3] == MP4


async def test_a_password_in_a_link_is_not_sent(api, server):
    server.will(Reply(200, MP4))
    await _fetch(api, server.base_url.replace("//", "//user:word@"))
    assert "authorization" not in server.received[0].headers
