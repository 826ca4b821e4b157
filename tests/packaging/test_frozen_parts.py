"""Parts that a frozen program easily loses: keyring, certificates, and output without a reader."""

import asyncio
import json
import ssl
import subprocess
from pathlib import Path

import pytest

from tests.fakes.api_server import json_reply, running_server
from tests.fakes.tls import write_certificate
from tests.packaging.conftest import Made
from tests.packaging.test_package import alone, ended
from tests.patience import PATIENCE_S

pytestmark = [pytest.mark.packaging, pytest.mark.hang_after_s(7200)]

UNLOCKED = (
    'printf test | gnome-keyring-daemon --unlock --components=secrets >/dev/null 2>&1; exec "$@"'
)


def test_the_key_can_be_kept_in_the_systems_keyring(made: Made, tmp_path: Path) -> None:
    runtime = tmp_path / "run"
    runtime.mkdir(mode=0o700)
    command = ["dbus-run-session", "--", "sh", "-c", UNLOCKED, "sh", str(made.frozen / "gallop")]
    said = ended([*command, "--healthcheck"], alone(tmp_path, XDG_RUNTIME_DIR=str(runtime)))
    states = dict(line.split(":", 1) for line in said.splitlines() if ":" in line)
    assert states["keyring"].strip() == "works"


def test_it_works_where_nothing_can_be_said(made: Made, tmp_path: Path) -> None:
    # As from a desktop menu, and less: not even a place to throw words away.
    closed = ["sh", "-c", 'exec "$@" <&- >&- 2>&-', "sh", str(made.frozen / "gallop")]
    done = subprocess.run(
        [*closed, "--healthcheck"], env=alone(tmp_path), timeout=PATIENCE_S, check=False
    )
    assert done.returncode == 0


@pytest.mark.parametrize("is_trusted", [True, False])
async def test_a_server_is_spoken_to_only_if_the_system_trusts_it(
    made: Made, tmp_path: Path, is_trusted: bool
) -> None:
    certificate = tmp_path / "server.pem"
    write_certificate(certificate)
    tls = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    tls.load_cert_chain(certificate)
    async with running_server(tls) as server:
        server.will(json_reply({"code": 1001, "info": "no horses today"}))
        given = {"SHORTAPI_KEY": "packaging-key", "SHORTAPI_BASE_URL": server.base_url}
        trust = {"SSL_CERT_FILE": str(certificate)} if is_trusted else {}
        process = await asyncio.create_subprocess_exec(
            *(made.frozen / "gallop", "generate", "A horse", "--yes", "--json"),
            env=alone(tmp_path, **given, **trust),
            stdout=asyncio.subprocess.PIPE,
            stderr=asyncio.subprocess.PIPE,
        )
        said, _ = await process.communicate()
    answer = json.loads(said)
    assert process.returncode == 1
    assert answer["charged_usd"] is None
    asked = [f"{request.method} {request.target}" for request in server.received]
    if is_trusted:
        assert asked == ["POST /api/v1/job/create"]
        assert "no horses today" in answer["error"]
    else:
        # Not one byte of the request, and of the key, has left.
        assert asked == []
        assert "nothing was charged" in answer["error"].lower()
