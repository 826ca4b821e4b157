"""Which addresses the key may be sent to."""

import httpx
import pytest

from app.api.auth import (
    authorization,
    check_base_url,
    create_url,
    is_loopback,
    query_url,
)
from app.api.client import open_short_api
from app.core import problems
from app.core.errors import InvalidInput

BASE_URL = "https://api.shortapi.ai"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (BASE_URL, BASE_URL),
        (" https://api.shortapi.ai/ ", "https://api.shortapi.ai"),
        ("HTTPS://API.shortapi.ai:443//", "https://api.shortapi.ai"),
        ("https://gateway.example/short/api/", "https://gateway.example/short/api"),
        ("https://例子.example", "https://xn--fsqu00a.example"),
        ("http://127.0.0.1:8765", "http://127.0.0.1:8765"),
        ("http://127.9.8.7", "http://127.9.8.7"),
        ("http://LOCALHOST:80/", "http://localhost"),
        ("http://[::1]:8765", "http://[::1]:8765"),
        ("https://127.0.0.1", "https://127.0.0.1"),
    ],
)
def test_accepted(text, expected):
    assert check_base_url(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "",
        "api.shortapi.ai",
        "http://api.shortapi.ai",
        "http://128.0.0.1",
        "http://0.0.0.0",
        "http://127.0.0.1.example.com",
        "http://localhost.example.com",
        "http://[::2]",
        "http://2130706433",
        "ftp://127.0.0.1",
        "file:///etc/passwd",
        "https://",
        "https:///path",
        "https://user@api.shortapi.ai",
        "https://@api.shortapi.ai",
        "https://api.shortapi.ai?x=1",
        "https://api.shortapi.ai/?",
        "https://api.shortapi.ai/#",
        "https://api.shortapi.ai\\@evil.example",
        "https://api.short api.ai",
        "https://api.shortapi.ai/a b",
        "https://api.shortapi.ai\n.evil.example",
        "https://api.shortapi.ai:0",
        "https://api.shortapi.ai:99999",
        "https://api.shortapi.ai:port",
        "https://" + "a" * 64 + ".example",
        "https://a..example",
        "https://\ud800.example",
    ],
)
async def test_refused(text):
    with pytest.raises(InvalidInput) as caught:
        await open_short_api(text, lambda: None)
    assert caught.value.problem.kind is problems.base_url_refused


def test_a_password_in_the_address_is_not_repeated():
    with pytest.raises(InvalidInput) as caught:
        check_base_url("https://user:Very-Secret@api.shortapi.ai")
    assert "Very-Secret" not in str(caught.value)
    assert "“api.shortapi.ai”" in str(caught.value)


@pytest.mark.parametrize("host", ["localhost", "127.0.0.1", "127.255.255.254", "[::1]"])
def test_loopback(host):
    assert is_loopback(httpx.URL(f"http://{host}/"))


@pytest.mark.parametrize("host", ["example.com", "128.0.0.1", "10.0.0.1", "[fe80::1]"])
def test_elsewhere(host):
    assert not is_loopback(httpx.URL(f"http://{host}/"))


def test_urls():
    base = "https://gateway.example/short"
    assert str(create_url(base)) == "https://gateway.example/short/api/v1/job/create"
    assert str(query_url(base, "a&b")) == "https://gateway.example/short/api/v1/job/query?id=a%26b"


def test_the_key_is_for_the_api(key):
    header = authorization(key, create_url(BASE_URL), BASE_URL)
    assert header == {"Authorization": f"Bearer {key.reveal()}"}


@pytest.mark.parametrize(
    "url",
    [
        "https://file.shortapi.ai/tmp/1.mp4",
        "http://api.shortapi.ai/api/v1/job/create",
        "https://api.shortapi.ai:8443/api/v1/job/create",
        "https://api.shortapi.ai.evil.example/",
    ],
)
def test_and_for_no_one_else(key, url):
    with pytest.raises(ValueError, match="nowhere else") as caught:
        authorization(key, httpx.URL(url), BASE_URL)
    assert key.reveal() not in str(caught.value)
