"""What is in a diagnostics file, and above all what is not."""

import asyncio
import json
import logging
import os
import zipfile
from dataclasses import replace
from datetime import UTC, datetime
from decimal import Decimal
from pathlib import Path

import pytest
from msgspec import structs

from app.bootstrap.environment import Environment, read_environment
from app.bootstrap.help import discretion_of
from app.core import problems
from app.core.errors import StorageError
from app.core.help_ports import DiagnosticsStep
from app.core.job import Job, JobState
from app.core.secret import ApiKey
from app.core.settings import Settings
from app.diagnostics.archive import Diagnostics, Sources
from app.diagnostics.crash_watch import CrashWatch
from app.diagnostics.health_process import run_healthcheck
from app.diagnostics.logs import logging_to
from app.storage.crash_reports import MARK, CrashFolder
from app.storage.database.database import Database
from app.storage.database.schema import load_migrations
from app.storage.jobs.journal import SqliteJournal
from app.storage.paths import make_folders
from tests.fakes.clips import make_request

KEYS = {
    "environment": "Planted+In/Environment-0123456789",
    "keyring": "Planted+In/Keyring-0123456789",
}
PROMPT = "A vixen crosses the ford\nAudio: reeds in the wind"
JOB_ID = "6563a1b2c3d4e5f6a7b8c9d0"
TAKE_ID = "0123456789abcdef0123456789abcdef"
# On Windows with a drive, as in the settings.
VIDEOS = tuple(str(Path(f"/mnt/{name}").absolute()) for name in ("anna", "jules", "max"))
SPARE_WORDS = ("vixen", "ford", "reeds", JOB_ID, TAKE_ID)


async def nothing_checked() -> str:
    return "everything works\n"


@pytest.fixture
def environment(tmp_path: Path) -> Environment:
    home = tmp_path / "home"
    environment = read_environment({"GALLOP_HOME": str(home), "SHORTAPI_KEY": KEYS["environment"]})
    make_folders(environment.paths)
    return environment


async def write_job(environment: Environment) -> None:
    now = datetime(2026, 11, 22, 12, 0, tzinfo=UTC)
    job = Job(
        take_id=TAKE_ID,
        request=replace(make_request(), prompt=PROMPT),
        created_at=now,
        estimate_usd=Decimal("0.645"),
        state=JobState.RUNNING,
        api_job_id=JOB_ID,
        accepted_at=now,
    )
    database = await Database.open(environment.paths.journal_file, load_migrations())
    await SqliteJournal(database).add([job])
    await database.close()


def plant(environment: Environment) -> Sources:
    """Keys and prompts at every place where they could get into the file."""
    discretion = discretion_of(environment)
    # As the window does once the keyring has returned it.
    discretion.redactor.learn(ApiKey(KEYS["keyring"]))
    log = logging.getLogger("app.test")
    paths = environment.paths
    with logging_to(paths.logs_dir, discretion.redactor):
        for place, key in KEYS.items():
            log.warning("planted %s: %s", place, key)
            log.warning("Authorization: Bearer %s https://x.org/?k=%s", key, key)
            try:
                raise ValueError(f"{key} of {PROMPT}")
            except ValueError:
                log.exception("%s failed", place)
        log.warning("file %s/2026-11-22 A vixen crosses the ford.mp4 is gone", paths.clips_dir)
        log.warning("said %s of %s", PROMPT, JOB_ID)
    # A log that was written before anything was cleaned.
    (paths.logs_dir / "gallop.log.1").write_text(
        f"2026-11-21 10:00:00,000 ERROR app: {KEYS['environment']} {PROMPT}\n", encoding="utf-8"
    )
    watch = CrashWatch(discretion.crashes, paths, discretion.redactor, discretion.things)
    with pytest.raises(RuntimeError), watch:
        raise RuntimeError(f"{PROMPT} {KEYS['keyring']}")
    discretion.crashes.collect(paths.crashes_dir / "run-other.txt", watch._complete)
    settings = Settings(
        callback_url=f"https://anna:{KEYS['keyring']}@x.org/{KEYS['environment']}",
        name_pattern=f"{{prompt}} {KEYS['keyring']}",
    )
    return Sources(
        paths=paths,
        redactor=discretion.redactor,
        things=discretion.things,
        crashes=discretion.crashes,
        settings=lambda: settings,
        draft=lambda: "A draft about a heron",
        screens=lambda: f"Screen 1: 1440x900, scale 1 {KEYS['environment']}",
        check=nothing_checked,
    )


def members_of(path: Path) -> dict[str, str]:
    with zipfile.ZipFile(path) as archive:
        assert archive.testzip() is None
        return {name: archive.read(name).decode("utf-8") for name in archive.namelist()}


async def made(environment: Environment, path: Path, *, with_prompts: bool) -> dict[str, str]:
    steps: list[DiagnosticsStep] = []
    await write_job(environment)
    diagnostics = Diagnostics(await asyncio.to_thread(plant, environment))
    await diagnostics.make(path, with_prompts=with_prompts, on_step=steps.append)
    assert steps == list(DiagnosticsStep)
    return members_of(path)


@pytest.mark.parametrize("with_prompts", [False, True])
async def test_no_key_is_in_the_file(
    environment: Environment, tmp_path: Path, with_prompts: bool
) -> None:
    path = tmp_path / "diagnostics.zip"
    members = await made(environment, path, with_prompts=with_prompts)
    whole = path.read_bytes() + "".join(members.values()).encode()
    assert b"Planted" not in whole
    assert b"0123456789-" not in whole
    assert "planted environment: [key]" in members["logs/gallop.log"]
    assert "anna" not in members["settings.json"]


async def test_no_prompt_and_no_id_is_in_the_file_unless_wished(
    environment: Environment, tmp_path: Path
) -> None:
    members = await made(environment, tmp_path / "d.zip", with_prompts=False)
    for name, text in members.items():
        for word in SPARE_WORDS:
            assert word not in text, name
    assert "ValueError" in members["logs/gallop.log"]
    assert "keyring failed" in members["logs/gallop.log"]
    assert "running: 1" in members["jobs.txt"]
    assert "left out" in members["about.txt"]
    reports = [text for name, text in members.items() if name.startswith("crashes/")]
    assert len(reports) == 1
    assert "RuntimeError" in reports[0]
    assert "test_archive.py" in reports[0]


async def test_prompts_and_ids_are_in_the_file_when_wished(
    environment: Environment, tmp_path: Path
) -> None:
    members = await made(environment, tmp_path / "d.zip", with_prompts=True)
    (job,) = json.loads(members["jobs-with-prompts.json"])
    assert (job["prompt"], job["api_job_id"]) == (PROMPT, JOB_ID)
    assert "vixen" in members["logs/gallop.log"]


async def test_what_a_helper_needs_is_in_the_file(environment: Environment, tmp_path: Path) -> None:
    members = await made(environment, tmp_path / "d.zip", with_prompts=False)
    for word in ("Gallop: ", "Python: ", "PySide6: ", "Qt: ", "System: ", "FFmpeg", "Screen 1"):
        assert word in members["versions.txt"]
    assert members["healthcheck.txt"] == "everything works\n"
    settings = json.loads(members["settings.json"])
    assert settings["callback_url"] == "set"
    assert settings["max_jobs_at_once"] == 4


async def test_an_own_folder_has_no_name_in_it(environment: Environment, tmp_path: Path) -> None:
    sources = await asyncio.to_thread(plant, environment)
    things = replace(sources.things, home=str(tmp_path))

    async def check() -> str:
        return f"the clip is {tmp_path}/clips"

    diagnostics = Diagnostics(structs.replace(sources, things=things, check=check))
    path = tmp_path / "d.zip"
    await diagnostics.make(path, with_prompts=True, on_step=lambda step: None)
    assert members_of(path)["healthcheck.txt"] == "the clip is ~/clips"


async def test_no_videos_folder_is_in_the_file(environment: Environment, tmp_path: Path) -> None:
    anna, jules, other = VIDEOS
    folders = {"clips_folder": anna, "earlier_clips_folders": f"{jules}\n{other}"}
    # As after a start: what is known of the run that crashed is in the files.
    environment.paths.settings_file.write_text(json.dumps(folders), encoding="utf-8")
    sources = await asyncio.to_thread(plant, environment)
    paths = environment.paths
    with logging_to(paths.logs_dir, sources.redactor):
        log = logging.getLogger("app.test")
        log.warning("no space in %s; %s is gone", anna, Path(other, "A fox.mp4"))
    run = paths.crashes_dir / "run-other.txt"
    run.write_text(f"{MARK}{Path(jules, 'Gallop.py')} failed\n", encoding="utf-8")
    watch = CrashWatch(sources.crashes, paths, sources.redactor, sources.things)
    watch.collect()
    diagnostics = Diagnostics(structs.replace(sources, settings=lambda: Settings(**folders)))
    for with_prompts in (False, True):
        path = tmp_path / f"{with_prompts}.zip"
        await diagnostics.make(path, with_prompts=with_prompts, on_step=lambda step: None)
        members = members_of(path)
        assert "[videos folder]" in members["logs/gallop.log"]
        assert any("failed" in text for name, text in members.items() if "crashes/" in name)
        for text in [*members.values(), *(each.text for each in sources.crashes.reports())]:
            assert not any(
                name in text for name in ("anna", "jules", f"max{os.sep}", f"{os.sep}mnt")
            )


async def test_without_any_files_there_is_still_something_to_say(
    environment: Environment, tmp_path: Path
) -> None:
    environment.paths.journal_file.write_bytes(b"no database" * 100)
    sources = await asyncio.to_thread(plant, environment)
    empty = structs.replace(
        sources,
        crashes=CrashFolder(tmp_path / "none"),
        paths=replace(sources.paths, logs_dir=tmp_path / "none"),
    )
    path = tmp_path / "d.zip"
    await Diagnostics(empty).make(path, with_prompts=True, on_step=lambda step: None)
    members = members_of(path)
    assert members["jobs.txt"].startswith("The job list can't be read (DatabaseError).")
    assert "There is no job list yet." in members["jobs.txt"]
    assert not [name for name in members if name.startswith(("logs/", "crashes/"))]


async def test_a_place_that_takes_no_file_is_said(environment: Environment, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    diagnostics = Diagnostics(await asyncio.to_thread(plant, environment))
    with pytest.raises(StorageError) as caught:
        await diagnostics.make(
            tmp_path / "file" / "d.zip", with_prompts=False, on_step=lambda step: None
        )
    assert caught.value.problem.kind is problems.diagnostics_failed


async def test_the_healthcheck_runs_as_a_process_without_the_key() -> None:
    said = await run_healthcheck({**os.environ, "SHORTAPI_KEY": "bad key", "GALLOP_HOME": "/x"})
    assert "everything works" in said
    assert said.endswith("exit status: 0\n")


async def test_a_check_that_no_one_waits_for_is_ended() -> None:
    checking = asyncio.ensure_future(run_healthcheck(os.environ))
    await asyncio.sleep(0)
    checking.cancel()
    with pytest.raises(asyncio.CancelledError):
        await checking
