"""Fetching finished files: whole, resumed, redirected, expired, broken, and what is no file."""

import gzip
import zlib

import pytest

from app.core.errors import DownloadBroke, LinkExpired, NotAVideo
from tests.fakes.api_server import HANG, RESET, Reply, running_server

MP4 = b"\x00\x00\x00\x20ftypisom" + bytes(range(256)) * 800
KIND = ("Content-Type", "video/mp4")
ETAG = ("ETag", '"v1"')
DATE = ("Last-Modified", "Sun, 22 Nov 2026 10:00:00 GMT")
SIZE = f"\n\n{len(MP4)}"
TAG_AND_SIZE = f'"v1"{SIZE}'
WRONG_KINDS = ("text/plain", "text/html; charset=utf-8", "application/json", "binary/octet-stream")
NO_CODINGS = ("identity", "", "utf-8", "binary", "none", "aws-chunked", "gzip", "br", "deflate, x")


async def _fetch(api, url, offset_bytes=0, validator=""):
    """Where the bytes belong, the announced size, the version as a validator, and the bytes."""
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
        ((KIND, ETAG, DATE), f'"v1"\n{DATE[1]}\n{len(MP4)}'),
        ((("ETag", 'W/"v1"'), DATE), f'W/"v1"\n{DATE[1]}\n{len(MP4)}'),
        ((DATE,), f"\n{DATE[1]}\n{len(MP4)}"),
        ((), SIZE),
        *[((("Content-Type", kind),), SIZE) for kind in WRONG_KINDS],
        *[((("Content-Encoding", coding),), SIZE) for coding in NO_CODINGS],
        ((KIND, ("Content-Range", "bytes 5-9/10")), SIZE),
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


@pytest.mark.parametrize(
    ("packed", "coding"),
    [
        (gzip.compress(MP4), "gzip"),
        (gzip.compress(MP4), ""),
        (gzip.compress(MP4[:5000]) + gzip.compress(MP4[5000:]), "x-gzip"),
        (gzip.compress(MP4) + b"junk", "gzip"),
        (zlib.compress(MP4), "deflate"),
        (zlib.compress(MP4, wbits=-15), "deflate"),
    ],
)
async def test_what_came_packed_is_unpacked(api, server, packed, coding):
    server.will(Reply(200, packed, (("Content-Encoding", coding), ETAG)))
    # Without a validator it is unknown where in the packed file the rest begins.
    assert await _fetch(api, server.base_url) == (0, None, "", MP4)


async def test_a_small_answer_does_not_fill_the_memory(api, server):
    server.will(Reply(200, gzip.compress(MP4 + bytes(50_000_000))))
    async with api.open_result(server.base_url) as stream:
        sizes = [len(chunk) async for chunk in stream.chunks()]
    assert sum(sizes) == len(MP4) + 50_000_000
    assert max(sizes) <= 256 * 1024


@pytest.mark.parametrize(
    "reply",
    [
        _part(0),
        _part(0, headers=(ETAG, KIND)),
        Reply(206, MP4[:], (("Content-Range", f"bytes=0-{len(MP4) - 1}/{len(MP4)}"),)),
        Reply(206, MP4[:]),
        Reply(203, MP4[:]),
    ],
)
async def test_a_part_that_is_the_whole_is_the_file(api, server, reply):
    server.will(reply)
    found = await _fetch(api, server.base_url)
    assert (found[0], found[3]) == (0, MP4)


async def test_the_first_part_unasked_is_followed_by_the_others(api, server):
    server.will(_part(0, 100_000), _part(100_000, 200_000), _part(200_000))
    assert await _fetch(api, server.base_url) == (0, len(MP4), SIZE, MP4)
    asked = [request.headers.get("range") for request in server.received]
    assert asked == [None, "bytes=100000-", "bytes=200000-"]


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
        found = await _fetch(api, server.base_url, 1000, TAG_AND_SIZE)
        assert found == (1000, len(MP4), TAG_AND_SIZE, MP4[1000:])
        (sent,) = server.received
        assert sent.headers["range"] == "bytes=1000-"
        assert sent.headers["if-range"] == '"v1"'

    @pytest.mark.parametrize("headers", [(), (DATE,), (("ETag", 'W/"v1"'), DATE)])
    async def test_by_what_is_no_strong_validator(self, api, server, headers):
        """Nothing is sent as a condition then: what comes is compared."""
        server.will(Reply(200, MP4, headers), _part(1000, headers=headers))
        validator = (await _fetch(api, server.base_url))[2]
        found = await _fetch(api, server.base_url, 1000, validator)
        assert found == (1000, len(MP4), validator, MP4[1000:])
        assert server.received[1].headers["range"] == "bytes=1000-"
        assert "if-range" not in server.received[1].headers

    async def test_of_an_unknown_size(self, api, server):
        server.will(_part(1000, total="*", headers=(ETAG,)))
        found = await _fetch(api, server.base_url, 1000, '"v1"')
        assert found == (1000, None, '"v1"', MP4[1000:])

    async def test_without_a_validator_starts_anew(self, api, server):
        server.will(Reply(200, MP4))
        assert (await _fetch(api, server.base_url, 1000))[0] == 0
        assert "range" not in server.received[0].headers

    async def test_a_file_that_is_all_there(self, api, server):
        server.will(Reply(416, headers=(("Content-Range", f"bytes */{len(MP4)}"),)))
        found = await _fetch(api, server.base_url, len(MP4), TAG_AND_SIZE)
        assert found == (len(MP4), len(MP4), TAG_AND_SIZE, b"")

    async def test_in_several_parts_as_a_cache_hands_them_out(self, api, server):
        parts = [_part(at, min(at + 70_000, len(MP4))) for at in range(1000, len(MP4), 70_000)]
        server.will(*parts)
        found = await _fetch(api, server.base_url, 1000, SIZE)
        assert found == (1000, len(MP4), SIZE, MP4[1000:])
        assert server.received[-1].headers["range"] == "bytes=141000-"

    async def test_in_parts_of_which_one_is_of_another_file(self, api, server):
        server.will(_part(1000, 2000), _part(2000, 3000, total=77_777))
        with pytest.raises(DownloadBroke, match="the file is incomplete"):
            await _fetch(api, server.base_url, 1000, SIZE)

    async def test_a_packed_part_belongs_nowhere(self, api, server):
        server.will(_part(1000, headers=(("Content-Encoding", "gzip"),)), Reply(200, MP4))
        assert (await _fetch(api, server.base_url, 1000, TAG_AND_SIZE))[0] == 0

    async def test_a_changed_file_comes_whole(self, api, server):
        server.will(Reply(200, MP4, (ETAG,)))
        found = await _fetch(api, server.base_url, 1000, '"v0"')
        assert found == (0, len(MP4), TAG_AND_SIZE, MP4)
        assert len(server.received) == 1

    @pytest.mark.parametrize(
        "answer",
        [
            pytest.param(Reply(416, headers=(("Content-Range", "bytes */9"),)), id="416"),
            pytest.param(_part(900), id="another range"),
            pytest.param(Reply(206, MP4[1000:]), id="no range"),
            pytest.param(Reply(206, headers=(("Content-Range", "lines 1-2/3"),)), id="odd range"),
            pytest.param(_part(1000, headers=(("ETag", '"v2"'),)), id="another file"),
            pytest.param(_part(1000, total=len(MP4) + 1), id="another size"),
            pytest.param(_part(1000, headers=(("Last-Modified", "x"),)), id="another date"),
            pytest.param(
                Reply(206, b"--x\r\n", (("Content-Type", "multipart/byteranges; boundary=x"),)),
                id="several ranges",
            ),
        ],
    )
    async def test_a_wrong_part_starts_anew(self, api, server, answer):
        server.will(answer, Reply(200, MP4))
        version = f'"v1"\n{DATE[1]}\n{len(MP4)}'
        found = await _fetch(api, server.base_url, 1000, version)
        assert found == (0, len(MP4), SIZE, MP4)
        assert ["range" in request.headers for request in server.received] == [True, False]

    async def test_an_error_is_an_error(self, api, server):
        server.will(Reply(503))
        with pytest.raises(DownloadBroke, match="error 503"):
            await _fetch(api, server.base_url, 1000, '"v1"')

    async def test_too_short_a_rest(self, api, server):
        server.will(_part(1000, 2000))
        with pytest.raises(DownloadBroke, match="the file is incomplete"):
            await _fetch(api, server.base_url, 1000, '"v1"')

    async def test_too_long_a_rest(self, api, server):
        server.will(_part(1000, total=2000))
        with pytest.raises(NotAVideo, match="the file is longer"):
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
        pytest.param(_part(5), "a part of another file arrived", id="a part nobody asked for"),
        pytest.param(Reply(416), "error 416", id="416 without a range"),
        pytest.param(HANG, "no answer within 0.2 seconds", id="time-out"),
        pytest.param(RESET, "the connection was reset", id="reset"),
        pytest.param(
            Reply(200, MP4, cut_after_bytes=len(Reply(200, MP4).bytes_of()) - len(MP4) + 3),
            "the answer was incomplete or damaged",
            id="cut in the first bytes",
        ),
        pytest.param(
            Reply(200, MP4, cut_after_bytes=5000), "the answer was incomplete or damaged", id="cut"
        ),
        pytest.param(
            Reply(200, MP4, cut_after_bytes=5000, hangs=True),
            "no answer within 0.2 seconds",
            id="silence half way",
        ),
        pytest.param(
            Reply(200, b"\x0b\x80" + bytes(90), (("Content-Encoding", "br"),)),
            "it has an unknown compression",
            id="brotli",
        ),
        pytest.param(
            Reply(200, b"\x28\xb5\x2f\xfd" + bytes(90)),
            "it has an unknown compression",
            id="zstd",
        ),
        pytest.param(
            Reply(200, gzip.compress(MP4)[:20] + bytes(90)),
            "its compressed data is damaged",
            id="damaged gzip",
        ),
        pytest.param(Reply(200, gzip.compress(MP4)[:-50]), "the file is incomplete", id="cut gzip"),
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


async def test_no_one_there(api, unused_tcp_port):
    with pytest.raises(DownloadBroke, match="no connection was possible"):
        await _fetch(api, f"http://127.0.0.1:{unused_tcp_port}/1.mp4")


@pytest.mark.parametrize(
    ("reply", "detail"),
    [
        pytest.param(Reply(200, b'  {"code": 404}', (KIND,)), "message", id="JSON"),
        pytest.param(Reply(200, b"<html></html>", (KIND,)), "page", id="HTML"),
        pytest.param(Reply(200, b"\x1aE\xdf\xa3webm....", (KIND,)), "not an MP4", id="WebM"),
        pytest.param(Reply(200, b"abc", (KIND,)), "not an MP4", id="short"),
        pytest.param(Reply(200, b"", (KIND,)), "empty", id="empty"),
        pytest.param(Reply(204), "empty", id="no content"),
        pytest.param(Reply(200, gzip.compress(b"<html></html>" * 9)), "page", id="packed HTML"),
        pytest.param(Reply(200, gzip.compress(b"")), "empty", id="packed nothing"),
        pytest.param(
            Reply(206, b"--x\r\nContent-Type: video/mp4\r\n"), "not an MP4", id="several ranges"
        ),
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
        found = await _fetch(api, f"{server.base_url}/1", 1000, TAG_AND_SIZE)
    assert found[0] == 1000
    sent = [*server.received, *other.received]
    assert [request.target for request in sent] == ["/1", "/2", "/3"]
    for request in sent:
        assert request.headers["range"] == "bytes=1000-"
        assert not {"authorization", "cookie", "referer"} & request.headers.keys()
