"""`gallop generate` as a process: every exit status, what it prints, and what it never does."""

import asyncio
import signal
import socket
import sqlite3
import unicodedata
from collections.abc import Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import closing
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

import av
import pytest

from app.bootstrap.environment import read_environment
from app.bootstrap.services import open_services
from app.core.job import Job, JobState
from app.core.library.clip import Clip
from app.core.problem import Problem
from app.demo.server import SimulatorServer
from app.main import load_card
from app.system.clock import SystemClock
from tests.fakes.program import (
    JSON_KEYS,
    Ended,
    process_environment,
    recorder,
    run_gallop,
    running_gallop,
)
from tests.patience import PATIENCE_S

KEY = "sk-very-secret-4711"
BAD_KEY = "bad-very-secret-4711"
CLIP = ("--resolution", "720P", "--duration", "3")
UNREADABLE_MODES = "\u202e\u0645\u0631\u062d\u0628\u0627 \u05e9\u05dc\u05d5\u05dd"
# More files than memory holds at once do no harm; more processes than cores do.
PROCESSES_AT_ONCE = 4


@dataclass(frozen=True)
class Case:
    """One call of the command and how it has to end; `error` is a part of its sentence.

    `place` selects the output: the default folder, a file in its place, or a full disk.
    """

    prompt: str
    status: int
    state: str
    error: str = ""
    key: str = KEY
    place: str = ""
    is_waiting: bool = False


NOT_SAVED = {
    # The long wait first: it waits while the others work.
    "nobody there": Case("x", 1, "held", "couldn't be reached", is_waiting=True),
    "refused": Case("x [demo: refused]", 1, "refused", "content policy"),
    "refused with 4xx": Case("x [demo: refused-4xx]", 1, "refused", "cannot be processed"),
    "failed": Case("x [demo: failed]", 1, "failed", "refunded $0.387"),
    "failed and kept": Case("x [demo: failed-kept]", 1, "failed", "refunded $0"),
    "no credit": Case("x [demo: no-credit]", 1, "held", "out of credit"),
    "bad key": Case("x", 1, "held", "refused the API key", key=BAD_KEY),
    "no key": Case("x", 1, "held", "no API key", key=""),
    "no file": Case("x [demo: no-file]", 1, "attention", "gives no file"),
    "folder missing": Case("x", 1, "held", "can't be found or created", place="a file"),
    "disk full": Case("onto a full disk", 1, "held", "is full", place="full"),
    "reply lost": Case("x [demo: lost-reply]", 3, "uncertain", "may have been charged"),
    "web page": Case("x [demo: html]", 3, "uncertain", "may have been charged"),
    "answer cut": Case("x [demo: cut-json]", 3, "uncertain", "may have been charged"),
    "error 500": Case("x [demo: error-500]", 3, "uncertain", "may have been charged"),
}
SAVED = {
    "emoji": "Ein Pferd 🐎🏽‍♀️ galoppiert 👨‍👩‍👧‍👦",
    "right to left": UNREADABLE_MODES,
    "Chinese": "一匹马在晨光中奔跑" * 40,
    "a path": "../../etc/passwd: C:\\CON | <a> *?",
    "busy at first": "x [demo: busy]",
    "link expired": "x [demo: expired-link]",
    "cut half way": "x [demo: cut-video]",
}


class ShiftedClock:
    """The real time, and as much later as a test asks for."""

    def __init__(self) -> None:
        self.ahead = timedelta()

    def now(self) -> datetime:
        return datetime.now(UTC) + self.ahead

    async def sleep(self, seconds: float) -> None:
        await asyncio.sleep(seconds)


@dataclass(frozen=True)
class Service:
    """The simulator that all tests share."""

    base_url: str
    folder: Path
    clock: ShiftedClock

    def jobs_of(self, prompt: str) -> int:
        """How many jobs were ever made of `prompt`."""
        texts = (path.read_text(encoding="utf-8") for path in (self.folder / "jobs").glob("*.json"))
        return sum(prompt in text for text in texts)

    def environment(self, key: str = KEY) -> dict[str, str]:
        return {"SHORTAPI_BASE_URL": self.base_url, "SHORTAPI_KEY": key}


@pytest.fixture(scope="module")
def service(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Service]:
    folder, clock = tmp_path_factory.mktemp("service"), ShiftedClock()
    with SimulatorServer(load_card(), folder, clock=clock) as base_url:
        yield Service(base_url, folder, clock)


@pytest.fixture(scope="module")
def closed_port() -> Iterator[str]:
    """An address on loopback that never accepts a connection."""
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        yield f"http://127.0.0.1:{taken.getsockname()[1]}"


def run_case(case: Case, base_url: str, home: Path) -> Ended:
    arguments = ["generate", case.prompt, "--yes", "--json", *CLIP]
    before: tuple[str, ...] = ()
    if case.place == "a file":
        blocked = home.with_suffix(".file")
        blocked.write_bytes(b"")
        arguments += ["--output", str(blocked / "clips")]
    elif case.place == "full":
        # A limit on every file's size: the clip is larger, the job list is not.
        before = ("prlimit", "--fsize=250000")
    given = {"SHORTAPI_BASE_URL": base_url, "SHORTAPI_KEY": case.key}
    return run_gallop(arguments, home, given, before=before)


@pytest.fixture(scope="module", autouse=True)
def endings(
    service: Service, closed_port: str, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[dict[str, "Future[Ended]"]]:
    """Every case of NOT_SAVED and SAVED, run beside each other and beside the other tests."""
    saved = {name: Case(prompt, 0, "saved") for name, prompt in SAVED.items()}
    cases = NOT_SAVED | saved
    waiting = sum(case.is_waiting for case in cases.values())
    with ThreadPoolExecutor(PROCESSES_AT_ONCE + waiting) as executor:
        yield {
            name: executor.submit(
                run_case,
                case,
                closed_port if name == "nobody there" else service.base_url,
                tmp_path_factory.mktemp("home"),
            )
            for name, case in cases.items()
        }


def check_whole_clip(path: Path, width_px: int = 1280, height_px: int = 720) -> None:
    with av.open(str(path)) as clip:
        video = clip.streams.video[0]
        assert (video.width, video.height) == (width_px, height_px)
        assert clip.streams.audio
        frames = sum(1 for _ in clip.decode(video=0))
    assert frames == 3 * 24


def test_agreed_to_it_makes_the_clip_and_prints_its_path_alone(
    service: Service, tmp_path: Path
) -> None:
    home, output = tmp_path / "home", tmp_path / "My Clips"
    arguments = ["generate", "A black lab swimming", "--output", str(output), *CLIP]
    ended = run_gallop(arguments, home, service.environment(), stdin=b"y\n")
    assert ended.status == 0, ended.stderr
    path = Path(ended.stdout.removesuffix("\n"))
    assert ended.stdout == f"{path}\n"
    assert path.parent == output
    assert "black lab" in path.name
    assert [path] == [file for file in output.iterdir() if not file.name.startswith(".")]
    check_whole_clip(path)
    assert KEY.encode() not in ended.written() + path.read_bytes()


@pytest.mark.parametrize(
    "environment", [{"LANG": "C", "LC_ALL": "C"}, {"PYTHONIOENCODING": "ascii"}]
)
def test_the_demo_needs_no_key_and_any_locale_will_do(
    environment: dict[str, str], tmp_path: Path
) -> None:
    prompt, arguments = "一匹马 🐎", ["--demo", *CLIP, "--ratio", "9:16"]
    if "PYTHONIOENCODING" in environment:
        arguments.append("--json")
    with recorder() as (address, received):
        given = {"SHORTAPI_BASE_URL": address, **environment}
        ended = run_gallop(["generate", prompt, *arguments], tmp_path, given)
    assert ended.status == 0, ended.stderr
    assert "nothing is charged" in ended.stderr
    printed = ended.json()["path"] if "--json" in arguments else ended.stdout.removesuffix("\n")
    path = Path(str(printed))
    assert "一匹马" in path.name
    check_whole_clip(path, 720, 1280)
    assert received == []


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
async def test_an_interrupted_job_is_picked_up_by_the_next_start(
    number: signal.Signals, service: Service, tmp_path: Path
) -> None:
    prompt = f"ended by {number.name} [demo: slow 3600]"
    output = tmp_path / "My Clips"
    arguments = ["generate", prompt, "--yes", "--json", "--output", str(output), *CLIP]
    with running_gallop(arguments, tmp_path, service.environment()) as gallop:
        gallop.until_said("Generating (job ID ")
        ended = await asyncio.to_thread(gallop.end_with, number)
    assert ended.status == 130
    answer = ended.json()
    assert set(answer) == JSON_KEYS
    assert (answer["state"], answer["charged_usd"], answer["path"]) == (
        "interrupted",
        "0.387",
        None,
    )
    assert "continues it" in str(answer["error"])
    assert "charged" in str(answer["error"])
    service.clock.ahead += timedelta(hours=2)
    job, clip = await saved_by_the_next_start(service, tmp_path)
    assert job.api_job_id == answer["job_id"]
    assert clip.path.parent == output
    check_whole_clip(clip.path)
    assert service.jobs_of(prompt) == 1


async def test_a_clip_on_the_disk_is_saved_though_the_job_list_is_locked(
    service: Service, tmp_path: Path
) -> None:
    prompt = "Locked [demo: slow 3600]"
    arguments = ["generate", prompt, "--yes", "--json", *CLIP]
    with running_gallop(arguments, tmp_path, service.environment()) as gallop:
        gallop.until_said("Generating (job ID ")
        with closing(sqlite3.connect(tmp_path / "journal.sqlite3")) as connection:
            connection.execute("BEGIN IMMEDIATE")
            service.clock.ahead += timedelta(hours=2)
            ended = await asyncio.to_thread(gallop.ended)
    assert ended.status == 0, ended.stderr
    answer = ended.json()
    assert (answer["state"], answer["charged_usd"]) == ("saved", "0.387")
    assert "the job list couldn't be updated" in str(answer["error"])
    check_whole_clip(Path(str(answer["path"])))
    _, clip = await saved_by_the_next_start(service, tmp_path)
    assert str(clip.path) == answer["path"]
    assert service.jobs_of(prompt) == 1


def test_interrupted_while_it_gets_ready_it_ends_without_a_traceback(
    closed_port: str, tmp_path: Path
) -> None:
    given = {"SHORTAPI_KEY": KEY, "SHORTAPI_BASE_URL": closed_port}
    with running_gallop(["generate", "x", "--yes", "--json", *CLIP], tmp_path, given) as gallop:
        gallop.until_said("= $0.387")
        ended = gallop.end_with(signal.SIGINT)
    answer = ended.json()
    assert ended.status == 130
    # How far it had come by then is chance; that it is reported is not.
    assert answer["state"] in ("cancelled", "interrupted")
    assert "charged" in str(answer["error"])
    assert "Traceback" not in ended.stderr


def test_interrupted_before_anything_could_be_sent_it_says_so(
    closed_port: str, tmp_path: Path
) -> None:
    given = {"SHORTAPI_KEY": KEY, "SHORTAPI_BASE_URL": closed_port}
    with running_gallop(["generate", "x", "--yes", "--json", *CLIP], tmp_path, given) as gallop:
        gallop.until_said("couldn't be reached")
        ended = gallop.end_with(signal.SIGINT)
    answer = ended.json()
    assert (ended.status, answer["state"], answer["job_id"]) == (130, "interrupted", None)
    assert "nothing was charged" in str(answer["error"])


@pytest.mark.parametrize("name", SAVED)
def test_a_clip_is_saved_under_a_sane_name(name: str, endings: dict[str, "Future[Ended]"]) -> None:
    ended = endings[name].result()
    assert ended.status == 0, ended.stderr
    answer = ended.json()
    assert set(answer) == JSON_KEYS
    assert (answer["state"], answer["error"]) == ("saved", None)
    assert (answer["estimated_usd"], answer["charged_usd"]) == ("0.387", "0.387")
    path = Path(str(answer["path"]))
    assert path.parent == ended.home / "Videos" / "Gallop"
    assert len(path.name.encode()) <= 255
    assert all(unicodedata.category(character) != "Cc" for character in path.name)
    assert not set(path.name) & set('\\/:*?"<>|')
    assert path.suffix == ".mp4"
    check_whole_clip(path)
    assert KEY.encode() not in ended.written()


@pytest.mark.parametrize("name", list(reversed(NOT_SAVED)))
def test_what_is_not_saved_says_why_with_its_own_status(
    name: str, endings: dict[str, "Future[Ended]"], service: Service
) -> None:
    case, ended = NOT_SAVED[name], endings[name].result()
    assert ended.status == case.status, ended.stderr
    answer = ended.json()
    assert set(answer) == JSON_KEYS
    assert all(value is None or isinstance(value, str) for value in answer.values())
    assert (answer["state"], answer["path"]) == (case.state, None)
    assert case.error in str(answer["error"])
    assert str(answer["error"]) in ended.stderr
    assert "Traceback" not in ended.stderr
    assert answer["estimated_usd"] == "0.387"
    assert KEY.encode() not in ended.written()
    assert BAD_KEY.encode() not in ended.written()
    if case.state == "failed":
        assert answer["charged_usd"] == "0.387"
        assert answer["refunded_usd"] == ("0.387" if name == "failed" else "0")
    # A folder that cannot be made, or is full, is noticed before the job costs anything.
    assert (answer["job_id"] is not None) == (case.state in ("failed", "attention"))
    if case.place == "full":
        assert service.jobs_of(case.prompt) == 0


class _Next:
    """Listens to the next start's engine until a clip is saved."""

    def __init__(self) -> None:
        self.saved: asyncio.Future[Job] = asyncio.get_running_loop().create_future()
        self.clips: list[Clip] = []

    def job_changed(self, job: Job) -> None:
        if job.state is JobState.SAVED:
            self.saved.set_result(job)

    def clip_kept(self, clip: Clip) -> None:
        self.clips.append(clip)

    def progress_changed(self, take_id: str, received_bytes: int, total_bytes: int | None) -> None:
        return

    def online_changed(self, is_online: bool) -> None:
        return

    def problem_met(self, problem: Problem) -> None:
        self.saved.set_exception(AssertionError(problem.message))


async def saved_by_the_next_start(service: Service, home: Path) -> tuple[Job, Clip]:
    """Start the engine anew on the journal in `home` and wait until its job is saved."""
    listener = _Next()
    variables = process_environment(home, **service.environment())
    opening = open_services(
        read_environment(variables),
        is_demo=False,
        card=load_card(),
        clock=SystemClock(),
        listener=listener,
        max_jobs_at_once=4,
    )
    async with opening as engine_services, asyncio.timeout(PATIENCE_S):
        await engine_services.engine.start()
        job = await listener.saved
    return job, listener.clips[0]
