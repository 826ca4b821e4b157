"""A scripted server, the client under test, and a certificate for https on loopback."""

import ssl
from contextlib import nullcontext

import pytest
import pytest_asyncio

from app.api.client import open_short_api
from app.api.transport import TimeOuts
from app.core.secret import ApiKey
from tests.fakes.api_server import running_server
from tests.fakes.tls import trusted_by_windows, write_certificate
from tests.platforms import IS_WINE

KEY_TEXT = "sk-Very-Secret-0123456789"
# Only for servers that never answer; else tests would fail on a busy machine.
HASTY = TimeOuts(create_s=0.2, query_s=0.2, download_s=0.2)


@pytest.fixture(autouse=True)
def no_proxies(monkeypatch):
    for name in ("http_proxy", "https_proxy", "all_proxy", "no_proxy"):
        monkeypatch.delenv(name, raising=False)
        monkeypatch.delenv(name.upper(), raising=False)


@pytest.fixture
def key():
    return ApiKey(KEY_TEXT)


@pytest_asyncio.fixture
async def server():
    async with running_server() as server:
        yield server


@pytest_asyncio.fixture
async def open_api(key):
    """Opens a client; closes all of them at the end."""
    opened = []

    async def _open(base_url, key_source=lambda: key, time_outs=None, **others):
        api = await open_short_api(base_url, key_source, time_outs, **others)
        opened.append(api)
        return api

    yield _open
    for api in opened:
        await api.aclose()


@pytest_asyncio.fixture
async def api(server, open_api):
    return await open_api(server.base_url)


@pytest_asyncio.fixture
async def api_for(server, open_api):
    """Sets the server's reply; returns a client with the usual time-outs."""

    async def _prepare(reply):
        server.will(reply)
        return await open_api(server.base_url, time_outs=HASTY if reply.hangs else None)

    return _prepare


@pytest.fixture(scope="session", autouse=IS_WINE)
def certificate(tmp_path_factory):
    """The path of a key and self-signed certificate for 127.0.0.1, localhost and *.example.test.

    Wine asks which certificates are trusted once, when it checks the first one.
    """
    path = tmp_path_factory.mktemp("tls") / "server.pem"
    write_certificate(path)
    with trusted_by_windows(path) if IS_WINE else nullcontext():
        yield path


@pytest.fixture
def server_tls(certificate):
    return _tls_with(certificate)


@pytest.fixture
def strange_tls(tmp_path):
    """With a certificate that nobody trusts."""
    write_certificate(tmp_path / "strange.pem")
    return _tls_with(tmp_path / "strange.pem")


def _tls_with(certificate):
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(certificate)
    return context


@pytest.fixture
def trusted(certificate, monkeypatch):
    """Make the system trust the certificate, by a variable that OpenSSL reads."""
    monkeypatch.setenv("SSL_CERT_FILE", str(certificate))
