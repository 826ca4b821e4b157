"""`gallop simulator` as a process: it prints its address, answers like ShortAPI, and ends."""

import json
import re
import signal
import socket
import urllib.request
from pathlib import Path

import pytest

from app.demo.trouble import Trouble
from tests.fakes.program import run_gallop, running_gallop
from tests.patience import PATIENCE_S


def ask(url: str, body: object = None) -> dict[str, object]:
    """What a client that knows nothing of Gallop gets for an answer; with a body it posts."""
    data = None if body is None else json.dumps(body).encode()
    headers = {"Authorization": "Bearer demo", "Content-Type": "application/json"}
    opener = urllib.request.build_opener(urllib.request.ProxyHandler({}))
    with opener.open(urllib.request.Request(url, data, headers), timeout=PATIENCE_S) as reply:
        answer = json.load(reply)
    assert isinstance(answer, dict)
    return answer


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM, signal.SIGHUP, signal.SIGQUIT])
def test_it_says_where_it_is_answers_and_ends_with_0(
    number: signal.Signals, tmp_path: Path
) -> None:
    with running_gallop(["simulator", "--port", "0"], tmp_path, {}) as gallop:
        said = gallop.until_said("gallop\n", on_stdout=True)
        found = re.search(r"http://127\.0\.0\.1:\d+", said)
        assert found is not None, said
        url = found[0]
        assert f"SHORTAPI_BASE_URL={url}" in said
        body = {
            "model": "alibaba/happyhorse-1.0/text-to-video",
            "args": {"prompt": "a horse [demo: failed]", "duration": 3},
        }
        created = ask(f"{url}/api/v1/job/create", body)
        assert created["code"] == 0
        data = created["data"]
        assert isinstance(data, dict)
        assert data["amount"] == "0.687"
        asked = ask(f"{url}/api/v1/job/query?id={data['job_id']}")
        assert isinstance(asked["data"], dict)
        assert asked["data"]["status"] == 3
        ended = gallop.end_with(number)
    assert (ended.status, ended.stderr) == (0, "")


def test_a_port_in_use_is_a_sentence_and_status_1(tmp_path: Path) -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        port = str(taken.getsockname()[1])
        ended = run_gallop(["simulator", "--port", port], tmp_path, {})
    assert (ended.status, ended.stdout) == (1, "")
    assert f"can't use port {port}" in ended.stderr
    assert "choose another port" in ended.stderr
    assert "Traceback" not in ended.stderr
    assert "Errno" not in ended.stderr


@pytest.mark.parametrize("port", ["99999", "-1"])
def test_a_port_that_cannot_be_is_a_sentence_and_status_2(port: str, tmp_path: Path) -> None:
    ended = run_gallop(["simulator", f"--port={port}"], tmp_path, {})
    assert (ended.status, ended.stdout) == (2, "")
    assert "0 to 65535" in ended.stderr
    assert "Traceback" not in ended.stderr


def test_a_folder_that_cannot_be_used_is_a_sentence_and_status_1(tmp_path: Path) -> None:
    blocked = tmp_path / "file"
    blocked.write_bytes(b"")
    ended = run_gallop(["simulator", "--port", "0"], blocked / "home", {})
    assert (ended.status, ended.stdout) == (1, "")
    assert "couldn't start" in ended.stderr
    assert "Traceback" not in ended.stderr


def test_help_documents_every_tag(tmp_path: Path) -> None:
    ended = run_gallop(["simulator", "--help"], tmp_path, {"LC_ALL": "C"})
    assert (ended.status, ended.stderr) == (0, "")
    for trouble in Trouble:
        assert f"  {trouble} " in ended.stdout
    assert not any(tmp_path.iterdir())
