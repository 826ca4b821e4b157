"""The command with streams that are closed, full, no text, or left; with early and late signals.

Whatever becomes of them, the status is the documented one and nothing is sent twice or unasked.
"""

import json
import shlex
import signal
import socket
import subprocess
from collections.abc import Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

import pytest

from app.demo.server import SimulatorServer
from app.main import load_card
from tests.fakes.program import (
    COMMAND,
    ROOT,
    Ended,
    process_environment,
    recorder,
    run_gallop,
    running_gallop,
)
from tests.patience import PATIENCE_S

CLIP = ("generate", "A black lab", "--resolution", "720P", "--duration", "3")
SAVES = (*CLIP, "--yes")
PROCESSES_AT_ONCE = 4
LOOK_EVERY_S = 0.05


@dataclass(frozen=True)
class Case:
    """A line for the shell, in which {} is the command, and the status it has to end with.

    `stdout` and `stderr` are parts of what can still be read there.
    """

    line: str
    status: int
    arguments: tuple[str, ...] = SAVES
    stdout: str = ""
    stderr: str = ""
    saves: bool = False


ASKED_JSON = (*CLIP, "--json")
SAVES_JSON = (*SAVES, "--json")
CANCELLED = '"state": "cancelled"'
UNSENT = "Nothing was sent or charged"
CASES = {
    "JSON to a reader that has gone": Case(
        "{} | true; exit ${PIPESTATUS[0]}", 0, SAVES_JSON, stderr='"state": "saved"', saves=True
    ),
    "path to a reader that has gone": Case(
        "{} | true; exit ${PIPESTATUS[0]}", 0, stderr=".mp4", saves=True
    ),
    "JSON into a full disk": Case(
        "{} >/dev/full", 0, SAVES_JSON, stderr="No space left on device", saves=True
    ),
    "path into a full disk": Case("{} >/dev/full", 0, stderr=".mp4", saves=True),
    "no stdout": Case("{} >&-", 0, saves=True),
    "no stderr": Case("{} 2>&-", 0, SAVES_JSON, stdout='"state": "saved"', saves=True),
    "full stderr": Case("{} 2>/dev/full", 0, SAVES_JSON, stdout='"state": "saved"', saves=True),
    "no streams at all": Case("{} <&- >&- 2>&-", 0, saves=True),
    "a dumb terminal": Case("TERM=dumb {}", 0, stdout=".mp4", saves=True),
    "another locale": Case("LC_ALL=de_DE.ISO-8859-1 LANG=C {}", 0, stdout=".mp4", saves=True),
    "yes from Windows": Case("printf 'y\\r\\n' | {}", 0, CLIP, stdout=".mp4", saves=True),
    "asked without stdin": Case("{} <&-", 1, CLIP, stderr=UNSENT),
    "asked without stdin, JSON": Case("{} <&-", 1, ASKED_JSON, stdout=CANCELLED),
    "asked without any stream": Case("{} <&- >&- 2>&-", 1, CLIP),
    "asked, no text": Case("printf '\\xff\\xfe\\n' | {}", 1, ASKED_JSON, stdout=CANCELLED),
    "asked, no line": Case("head -c 100000 /dev/zero | {}", 1, ASKED_JSON, stdout=CANCELLED),
    "asked at the end of a file": Case("{} </dev/null", 1, ASKED_JSON, stdout=CANCELLED),
    "asked, stdin only for writing": Case("{} 0>/dev/null", 1, ASKED_JSON, stdout=CANCELLED),
    "not understood, no stderr": Case(
        "{} 2>&-", 2, (*SAVES_JSON, "--resolution"), stdout='"state": "invalid"'
    ),
    "not understood, full streams": Case("{} >/dev/full 2>&1", 2, (*SAVES_JSON, "--no-such")),
    "invalid, no stdout": Case("{} >&-", 2, (*SAVES_JSON, "--ratio", "2:1"), stderr="“2:1”"),
    "started in a folder that is gone": Case(
        f"mkdir $GALLOP_HOME/gone; cd $GALLOP_HOME/gone; rmdir ../gone; PYTHONPATH={ROOT} {{}}",
        0,
        (*CLIP, "--demo", "--json"),
        stdout='"state": "saved"',
        saves=True,
    ),
    "a folder beside one that is gone": Case(
        f"mkdir $GALLOP_HOME/gone; cd $GALLOP_HOME/gone; rmdir ../gone; PYTHONPATH={ROOT} {{}}",
        2,
        (*SAVES_JSON, "--output", "clips"),
        stdout='"state": "invalid"',
    ),
    "version, no stdout": Case("{} >&-", 0, ("--version",)),
    "version to a reader that has gone": Case(
        "{} | true; exit ${PIPESTATUS[0]}", 0, ("--version",)
    ),
    "version into a full disk": Case("{} >/dev/full", 0, ("--version",)),
    "help to a reader that has gone": Case("{} | true; exit ${PIPESTATUS[0]}", 0, ("--help",)),
    "help in another encoding": Case(
        "PYTHONIOENCODING=ascii {}", 0, ("generate", "--help"), stdout="usage"
    ),
    "healthcheck to a reader that has gone": Case(
        "{} | true; exit ${PIPESTATUS[0]}", 0, ("--healthcheck",)
    ),
    "healthcheck without streams": Case("{} <&- >&- 2>&-", 0, ("--healthcheck",)),
}


def run_in_shell(case: Case, base_url: str, home: Path) -> Ended:
    command = shlex.join([*COMMAND, *case.arguments])
    finished = subprocess.run(
        ["bash", "-c", case.line.replace("{}", command)],
        cwd=ROOT,
        env=process_environment(home, SHORTAPI_BASE_URL=base_url, SHORTAPI_KEY="e2e-key"),
        capture_output=True,
        check=False,
        timeout=PATIENCE_S,
    )
    return Ended(finished.returncode, finished.stdout.decode(), finished.stderr.decode(), home)


@pytest.fixture(scope="module", autouse=True)
def endings(tmp_path_factory: pytest.TempPathFactory) -> Iterator[dict[str, "Future[Ended]"]]:
    """Every case, run beside each other."""
    with (
        SimulatorServer(load_card(), tmp_path_factory.mktemp("service")) as base_url,
        ThreadPoolExecutor(PROCESSES_AT_ONCE) as executor,
    ):
        yield {
            name: executor.submit(run_in_shell, case, base_url, tmp_path_factory.mktemp("home"))
            for name, case in CASES.items()
        }


@pytest.mark.parametrize("name", CASES)
def test_the_status_is_the_documented_one(name: str, endings: dict[str, "Future[Ended]"]) -> None:
    case, ended = CASES[name], endings[name].result()
    assert ended.status == case.status, ended.stderr
    assert case.stdout in ended.stdout
    assert case.stderr in ended.stderr
    assert "Traceback" not in ended.stderr
    assert "Exception ignored" not in ended.stderr
    if case.stdout.startswith('"state"'):
        assert json.loads(ended.stdout)
    clips = list((ended.home / "Videos").rglob("*.mp4"))
    assert len(clips) == case.saves


@pytest.mark.parametrize("target", ["/dev/full", "&-"])
def test_the_simulator_serves_whatever_becomes_of_its_words(target: str, tmp_path: Path) -> None:
    # Port 0 would stay unknown: the output cannot be read.
    port = free_port()
    command = shlex.join([*COMMAND, "simulator", "--port", str(port)])
    with subprocess.Popen(
        ["bash", "-c", f"exec {command} >{target}"],
        cwd=ROOT,
        env=process_environment(tmp_path),
        stderr=subprocess.PIPE,
    ) as process:
        try:
            wait_until_served(port, process)
            process.send_signal(signal.SIGTERM)
            _, said = process.communicate(timeout=PATIENCE_S)
        finally:
            process.kill()
    assert process.returncode == 0
    assert b"Traceback" not in said


def free_port() -> int:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        return int(taken.getsockname()[1])


def wait_until_served(port: int, process: "subprocess.Popen[bytes]") -> None:
    """Return when something answers at `port`."""
    while process.poll() is None:
        with socket.socket() as asking:
            if asking.connect_ex(("127.0.0.1", port)) == 0:
                return
        with suppress(subprocess.TimeoutExpired):
            process.wait(LOOK_EVERY_S)
    raise AssertionError("it ended")


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
@pytest.mark.parametrize(
    "module", ["app.system.interrupts", "signal", "argparse", "asyncio", "httpx"]
)
def test_a_signal_during_the_start_is_noted(
    number: signal.Signals, module: str, tmp_path: Path
) -> None:
    """The process sends the signal to itself while `module` is imported."""
    hook = site_hook(
        tmp_path,
        "class Finder:\n"
        "    def find_spec(self, name, path=None, target=None):\n"
        f"        if name == {module!r}:\n"
        "            sys.meta_path.remove(self)\n"
        f"            os.kill(os.getpid(), {int(number)})\n"
        "sys.meta_path.insert(0, Finder())\n",
    )
    with recorder() as (address, received):
        given = {"SHORTAPI_KEY": "e2e-key", "SHORTAPI_BASE_URL": address, **hook}
        with running_gallop([*SAVES_JSON], tmp_path / "home", given) as gallop:
            ended = gallop.ended()
    assert ended.status == 130
    assert ended.json()["state"] == "cancelled"
    assert "Traceback" not in ended.stderr
    assert received == []


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_a_signal_after_the_result_changes_nothing(number: signal.Signals, tmp_path: Path) -> None:
    hook = site_hook(
        tmp_path, f"import atexit\natexit.register(os.kill, os.getpid(), {int(number)})\n"
    )
    ended = run_gallop([*CLIP, "--json"], tmp_path / "home", hook)
    assert ended.status == 1
    assert ended.json()["state"] == "cancelled"
    assert "Traceback" not in ended.stderr


def site_hook(tmp_path: Path, code: str) -> dict[str, str]:
    """Variables that have a process run `code` before anything of the program is imported."""
    folder = tmp_path / "hook"
    folder.mkdir()
    (folder / "sitecustomize.py").write_text(f"import os, sys\n{code}", encoding="utf-8")
    return {"PYTHONPATH": str(folder)}
