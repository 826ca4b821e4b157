"""Starting, stopping, starting again, and dying."""

import json
import multiprocessing
import os
import select
import signal
import socket
import subprocess
import sys
import textwrap
import threading
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager, suppress
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

import httpx
import pytest

from app.core.model_card import ModelCard
from app.demo.server import SimulatorServer
from tests.paths import ROOT
from tests.patience import PATIENCE_S
from tests.platforms import needs_proc

if TYPE_CHECKING:
    from tests.unit.demo.conftest import Service


# A program that has a renderer at work: it has made one clip and is busy with a long one.
OWNER = """
    import json, select, sys, urllib.request, queue
    from pathlib import Path
    from app.demo.server import SimulatorServer
    from app.main import load_card

    def create(base_url, seconds):
        body = {"model": card.id, "args": {"prompt": "A horse", "duration": seconds}}
        headers = {"Authorization": "Bearer key"}
        url = base_url + "/api/v1/job/create"
        request = urllib.request.Request(url, json.dumps(body).encode(), headers)
        urllib.request.urlopen(request).close()

    if __name__ == "__main__":
        card = load_card()
        ended = queue.SimpleQueue()
        server = SimulatorServer(card, Path(sys.argv[1]), on_job_ended=ended.put)
        base_url = server.start()
        create(base_url, 3)
        ended.get()
        create(base_url, 15)
        print("busy", flush=True)
        # A signal just before a read begins does not end it: look up now and then.
        while not select.select([sys.stdin], [], [], 0.2)[0]:
            pass
        server.stop()
"""


@pytest.fixture
def owner(tmp_path: Path) -> "subprocess.Popen[bytes]":
    script = tmp_path / "owner.py"
    script.write_text(textwrap.dedent(OWNER))
    return subprocess.Popen(
        [sys.executable, str(script), str(tmp_path / "simulator")],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        env=os.environ | {"PYTHONPATH": str(ROOT)},
        # A group of its own, as a terminal would give it.
        start_new_session=True,
    )


def children_of(process_id: int) -> set[int]:
    found = set()
    for status in Path("/proc").glob("[0-9]*/stat"):
        try:
            fields = status.read_text().rpartition(")")[2].split()
        except (FileNotFoundError, ProcessLookupError):
            continue
        if int(fields[1]) == process_id:
            found.add(int(status.parent.name))
    return found


def wait_for_death(process_fds: list[int]) -> bool:
    """Whether all of the processes end; the system reports each end."""
    left = set(process_fds)
    while left:
        dead, _, _ = select.select(left, [], [], PATIENCE_S)
        if not dead:
            return False
        left -= set(dead)
    return True


@contextmanager
def hanging_request(service: "Service") -> Iterator[None]:
    """A request that is being worked on, and that has to be cut off by the end of the block."""
    body = json.dumps({"model": service.card.id, "args": {"prompt": "[demo: hang]"}}).encode()
    head = (
        "POST /api/v1/job/create HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer key\r\n"
        f"Expect: 100-continue\r\nContent-Length: {len(body)}\r\n\r\n"
    )
    address = ("127.0.0.1", int(service.base_url.rpartition(":")[2]))
    with socket.create_connection(address, timeout=PATIENCE_S) as connection:
        connection.sendall(head.encode())
        assert connection.recv(100).startswith(b"HTTP/1.1 100 ")
        connection.sendall(body)
        yield
        with suppress(ConnectionResetError):
            assert connection.recv(100) == b""


@needs_proc
@pytest.mark.parametrize("ending", ["killed", "stopped", "interrupted"])
def test_nothing_outlives_the_owner(owner: "subprocess.Popen[bytes]", ending: str) -> None:
    assert owner.stdin is not None
    assert owner.stdout is not None
    assert owner.stderr is not None
    with owner, ExitStack() as stack:
        assert owner.stdout.readline() == b"busy\n"
        children = children_of(owner.pid)
        # The renderer, and the watcher that multiprocessing starts beside it.
        assert len(children) == 2
        fds = [os.pidfd_open(child) for child in children]
        for fd in fds:
            stack.callback(os.close, fd)
        if ending == "killed":
            owner.kill()
        elif ending == "interrupted":
            os.killpg(owner.pid, signal.SIGINT)
        else:
            owner.stdin.close()
        assert wait_for_death(fds)
        said = owner.stderr.read()
    if ending == "interrupted":
        # Only the owner itself complains, once; the renderer does not hear Ctrl+C.
        assert said.count(b"Traceback") == 1
    else:
        assert said == b""
        assert owner.returncode == (-signal.SIGKILL if ending == "killed" else 0)


def test_stop_ends_renderer_thread_and_hanging_requests(
    open_service: "Callable[[Path], Service]", tmp_path: Path
) -> None:
    service = open_service(tmp_path)
    service.make("A horse")
    service.create("A horse", duration=15, resolution="1080P")
    with hanging_request(service):
        service.server.stop()
        service.server.stop()
    assert multiprocessing.active_children() == []
    assert "gallop-simulator" not in {thread.name for thread in threading.enumerate()}


def test_a_restarted_simulator_knows_its_jobs(
    open_service: "Callable[[Path], Service]", tmp_path: Path
) -> None:
    before = open_service(tmp_path)
    done = before.make("A horse")
    failed = before.query(before.create("A horse [demo: failed-kept]"))
    never = before.create("A horse [demo: never]")
    before.create("A cow [demo: never]")
    lost = before.make("A cow")
    other_take = before.make("A cow")
    unfinished = [before.create("A dog"), before.create("A cat")]
    before.close()
    clips = [tmp_path / "clips" / f"{record['id']}.mp4" for record in (lost, other_take)]
    contents = [clip.read_bytes() for clip in clips]
    assert contents[0] != contents[1]
    for clip in clips:
        clip.unlink()
    left = tmp_path / "clips" / "left.mp4.part"
    left.write_bytes(b"half a clip")
    os.utime(left, (0, 0))
    (tmp_path / "jobs" / "broken.json").write_text("{")
    (tmp_path / "jobs" / "strange.json").write_text(json.dumps({"id": 1, "args": []}))

    after = open_service(tmp_path)
    assert after.base_url != before.base_url
    again = after.query(done["id"])
    (url,) = again["result"].pop("videos")
    assert url["url"].startswith(after.base_url)
    assert after.client.head(url["url"]).status_code == 200
    assert again | {"result": done["result"]} == done
    assert after.query(failed["id"]) == failed
    assert after.query(never)["status"] == 1
    for job_id in (lost["id"], other_take["id"], *unfinished):
        after.wait_for(job_id)
        record = after.query(job_id)
        assert record["status"] == 2
        assert after.client.head(record["result"]["videos"][0]["url"]).status_code == 200
    assert [clip.read_bytes() for clip in clips] == contents
    assert list((tmp_path / "clips").glob("*.part")) == []


# As Gallop 0.1 wrote it.
OLD_RECORD = (
    '{"id": "64a1", "key_name": "demo", "model": "alibaba/happyhorse-1.0/text-to-video",'
    ' "args": {"prompt": "Ein Pferd 🐎 [demo: failed]", "resolution": "720P", "ratio": "16:9",'
    ' "duration": 3}, "result": {}, "status": 3, "credit": "0.387", "refunded": true,'
    ' "refunded_credit": "0.387", "created_at": "2026-11-22T12:30:00.000Z",'
    ' "updated_at": "2026-11-22T12:30:00.123Z", "finished_at": "2026-11-22T12:30:00.123Z",'
    ' "info": "the model could not make this video"}'
)


def test_a_record_of_an_earlier_version_opens(
    open_service: "Callable[[Path], Service]", tmp_path: Path
) -> None:
    jobs = tmp_path / "jobs"
    jobs.mkdir()
    running = OLD_RECORD.replace('"2026-11-22T12:30:00.123Z", "info"', 'null, "info"')
    running = running.replace("64a1", "64a2").replace('"status": 3', '"status": 1')
    running = running.replace(', "info": "the model could not make this video"', "")
    (jobs / "64a1.json").write_text(OLD_RECORD, encoding="utf-8")
    (jobs / "64a2.json").write_text(running.replace("failed", "never"), encoding="utf-8")
    (jobs / "64a3.json").write_text(
        OLD_RECORD.replace("demo: failed", "demo: from-the-future"), encoding="utf-8"
    )
    (jobs / "64a4.json").write_text(OLD_RECORD.replace('"0.387"', '"dear"'), encoding="utf-8")
    (jobs / "64a5.json").write_bytes(OLD_RECORD.encode("utf-16"))
    after = open_service(tmp_path)
    found = after.query("64a1")
    times = ("created_at", "updated_at", "finished_at")
    old = json.loads(OLD_RECORD)
    for record in (old, found):
        record |= {name: datetime.fromisoformat(record[name]) for name in times}
    assert found == old
    assert (after.query("64a2")["status"], "info" in after.query("64a2")) == (1, False)
    for job_id in ("64a3", "64a4", "64a5"):
        answer = after.client.get("/api/v1/job/query", params={"id": job_id})
        assert answer.status_code == 404


def test_a_second_simulator_on_the_folder_leaves_the_first_ones_work_alone(
    open_service: "Callable[[Path], Service]", tmp_path: Path
) -> None:
    first = open_service(tmp_path)
    making = tmp_path / "clips" / "making.mp4.part"
    jobs = [first.create(f"A horse {number}") for number in range(3)]
    making.write_bytes(b"half a clip of another simulator")
    # It takes up what it finds unfinished, while the first is still at work on it.
    second = open_service(tmp_path)
    for job_id in jobs:
        first.wait_for(job_id)
        second.wait_for(job_id)
        assert first.query(job_id)["status"] == 2
        assert second.query(job_id)["status"] == 2
    assert list((tmp_path / "clips").glob("*.part")) == [making]


def test_clips_are_kept_for_a_day(
    open_service: "Callable[[Path], Service]", tmp_path: Path
) -> None:
    service = open_service(tmp_path)
    record = service.make("A horse")
    service.close()
    clip = tmp_path / "clips" / f"{record['id']}.mp4"
    os.utime(clip, (0, 0))
    again = open_service(tmp_path)
    again.wait_for(record["id"])
    assert again.query(record["id"])["status"] == 2
    assert clip.stat().st_mtime > 0


def test_a_killed_renderer_fails_its_job_and_the_next_one_works(
    open_service: "Callable[[Path], Service]", tmp_path: Path
) -> None:
    service = open_service(tmp_path)
    service.make("A horse")
    victim = service.create("A horse", duration=15, resolution="1080P")
    (renderer,) = multiprocessing.active_children()
    renderer.kill()
    service.wait_for(victim)
    record = service.query(victim)
    assert (record["status"], record["refunded"]) == (3, True)
    assert "could not render this clip: the renderer ended" in record["info"]
    assert service.make("A horse")["status"] == 2


def test_a_clip_that_cannot_be_written_fails_its_job(
    open_service: "Callable[[Path], Service]", tmp_path: Path
) -> None:
    service = open_service(tmp_path)
    (tmp_path / "clips").rmdir()
    record = service.make("A horse")
    assert record["status"] == 3
    assert "No such file" in record["info"]


def test_a_taken_port_is_said_in_words(card: ModelCard, tmp_path: Path) -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
        server = SimulatorServer(card, tmp_path, port)
        with pytest.raises(OSError, match=f"can't use port {port} on this computer") as caught:
            server.start()
        assert "choose another port" in str(caught.value)
        server.stop()


def test_an_unusable_folder_frees_the_port(card: ModelCard, tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    with socket.create_server(("127.0.0.1", 0)) as probe:
        port = probe.getsockname()[1]
    # Windows does not distinguish a file on the way from nothing there.
    with pytest.raises((NotADirectoryError, FileNotFoundError)):
        SimulatorServer(card, tmp_path / "file", port).start()
    socket.create_server(("127.0.0.1", port)).close()


def test_a_chosen_port_can_be_used_again_at_once(card: ModelCard, tmp_path: Path) -> None:
    with SimulatorServer(card, tmp_path) as base_url:
        port = int(base_url.rpartition(":")[2])
        assert httpx.get(base_url, trust_env=False).status_code == 404
    server = SimulatorServer(card, tmp_path, port)
    assert server.start() == base_url
    with pytest.raises(RuntimeError, match="already running"):
        server.start()
    server.stop()
