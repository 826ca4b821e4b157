"""Which links are asked for a finished file, and where a redirect may lead."""

import httpx
import pytest

from app.api.auth import is_private
from app.api.download import Downloader
from app.api.transport import TimeOuts
from app.core.errors import DownloadBroke
from tests.fakes.api_server import Reply

MP4 = b"\x00\x00\x00\x20ftypisom" + bytes(range(256)) * 800


async def _fetch(api, url):
    async with api.open_result(url) as stream:
        return b"".join([chunk async for chunk in stream.chunks()])


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


@pytest.mark.parametrize(
    "host",
    [
        *("10.0.0.1", "192.168.1.1", "172.16.9.9", "169.254.169.254", "100.64.0.1", "0.0.0.0"),
        *("[::]", "[fe80::1]", "[fd00::1]", "[::ffff:10.0.0.1]", "167772161", "0x0a.1", "10.1"),
        *("files.localhost", "localhost."),
    ],
)
async def test_links_into_a_network_are_not_asked(api, host):
    with pytest.raises(DownloadBroke, match="private network"):
        await _fetch(api, f"https://{host}/1.mp4")


@pytest.mark.parametrize("host", ["127.0.0.1", "localhost", "[::1]"])
async def test_of_an_api_elsewhere_no_link_leads_to_this_computer(open_api, server, host):
    api = await open_api("https://api.example.test")
    with pytest.raises(DownloadBroke, match="private network"):
        await _fetch(api, server.base_url.replace("127.0.0.1", host))
    assert server.received == []


@pytest.mark.parametrize("host", ["10.0.0.1", "127.0.0.1"])
async def test_of_an_api_inside_a_network_its_own_host_is_asked_and_no_other(host):
    def answer(request):
        asked.append(request.url.host)
        return httpx.Response(200, stream=httpx.ByteStream(b"\0\0\0\x18ftypisom" * 4))

    asked = []
    async with httpx.AsyncClient(transport=httpx.MockTransport(answer)) as client:
        downloader = Downloader(client, client, TimeOuts(), httpx.URL("https://10.0.0.5:8443"))
        async with downloader.open("https://10.0.0.5/1.mp4"):
            assert asked == ["10.0.0.5"]
        with pytest.raises(DownloadBroke, match="private network"):
            async with downloader.open(f"https://{host}/1.mp4"):
                pass
    assert asked == ["10.0.0.5"]


async def test_a_redirect_into_a_network_is_not_followed(api, server):
    server.will(Reply(302, headers=(("Location", "https://169.254.169.254/latest"),)))
    with pytest.raises(DownloadBroke, match="private network"):
        await _fetch(api, server.base_url)


@pytest.mark.parametrize("host", ["file.shortapi.ai", "8.8.8.8", "[2606:4700::1111]", "10.example"])
def test_addresses_of_the_world_are_not_private(host):
    assert not is_private(httpx.URL(f"https://{host}/1.mp4"))


async def test_five_redirects_are_followed(api, server):
    hop = Reply(302, headers=(("Location", "/again"),))
    server.will(*[hop] * 5, Reply(200, MP4))
    assert await _fetch(api, server.base_url) == MP4


async def test_a_password_in_a_link_is_not_sent(api, server):
    server.will(Reply(200, MP4))
    await _fetch(api, server.base_url.replace("//", "//user:word@"))
    assert "authorization" not in server.received[0].headers
