"""A finished file is fetched, checked, named and saved, whatever breaks on the way."""

import asyncio
from pathlib import Path

import pytest

from app.core import problems
from app.core.errors import (
    DownloadBroke,
    FolderUnusable,
    GallopError,
    LinkExpired,
    NotAVideo,
)
from app.core.job import Hold, JobState
from tests.fakes.engine_world import LINK, FakeStream, World, ready

DISK_FULL = FolderUnusable(problems.disk_full(path="/videos"))


async def test_a_broken_download_goes_on_where_it_stopped(world: World) -> None:
    world.api.downloads = [
        FakeStream(parts=(b"abc",), error=DownloadBroke("reset")),
        FakeStream(parts=(b"def",), offset_bytes=3),
    ]
    await world.run_to(JobState.SAVED)
    assert world.files.kept["take"] == b"abcdef"
    assert [(offset, validator) for _, offset, validator in world.api.opened] == [
        (0, ""),
        (3, '"v1"'),
    ]


async def test_a_server_that_cannot_resume_starts_the_file_anew(world: World) -> None:
    world.api.downloads = [
        FakeStream(parts=(b"abc",), error=DownloadBroke("reset")),
        FakeStream(parts=(b"xyz", b"uvw"), offset_bytes=0),
    ]
    await world.run_to(JobState.SAVED)
    assert world.files.kept["take"] == b"xyzuvw"


async def test_an_expired_link_is_replaced(world: World) -> None:
    world.api.queries = [ready("https://file.example/old"), ready("https://file.example/new")]
    world.api.downloads = [LinkExpired(), FakeStream()]
    await world.run_to(JobState.SAVED)
    assert [url for url, _, _ in world.api.opened] == [
        "https://file.example/old",
        "https://file.example/new",
    ]


@pytest.mark.parametrize("error", [LinkExpired(), DownloadBroke("reset"), NotAVideo("JSON")])
async def test_a_file_that_stays_unfetchable_needs_attention(
    world: World, error: GallopError
) -> None:
    world.api.downloads = [error]
    job = await world.run_to(JobState.ATTENTION)
    assert job.problem is not None
    assert job.problem.kind is problems.unfetchable
    assert len(world.api.opened) == 7
    world.api.downloads = [FakeStream()]
    assert await world.engine.watch_again("take")
    await world.until(JobState.SAVED)
    await world.engine.stop()


async def test_what_is_no_video_is_thrown_away_and_fetched_again(world: World) -> None:
    world.probe.answers = [NotAVideo("no picture"), *world.probe.answers]
    await world.run_to(JobState.SAVED)
    assert [offset for _, offset, _ in world.api.opened] == [0, 0]


async def test_a_full_disk_holds_the_job_and_is_noticed_when_free(world: World) -> None:
    world.files.write_error = DISK_FULL
    jobs = world.watcher.jobs
    await world.engine.submit([world.new_job()])
    await world.watcher.until(lambda: "take" in jobs and jobs["take"].hold is Hold.FOLDER)
    assert jobs["take"].state is JobState.READY
    world.files.write_error = None
    await world.until(JobState.SAVED)
    assert len(world.api.created) == 1


async def test_a_clip_that_is_getting_its_name_is_kept_whatever_is_wished(world: World) -> None:
    world.files.keep_gate = asyncio.Event()
    await world.engine.submit([world.new_job()])
    await world.files.is_keeping.wait()
    action = asyncio.ensure_future(world.engine.stop_watching("take"))
    await asyncio.sleep(0)
    world.files.keep_gate.set()
    assert not await action
    assert world.journal.jobs["take"].state is JobState.SAVED
    assert len(world.journal.clips) == 1


async def test_a_clip_that_got_its_name_before_the_end_is_not_fetched_again(world: World) -> None:
    job = world.new_job(state=JobState.READY, api_job_id="job-9", result_url="https://f.example/a")
    world.journal.jobs = {"take": job}
    world.files.unsettled_paths = {"take": Path("take.mp4"), "older": Path("older.mp4")}
    await world.engine.start()
    await world.until(JobState.SAVED)
    assert world.api.opened == []
    assert [clip.path for clip in world.journal.clips] == [Path("take.mp4")]
    # What the journal had before is settled at the start, this one with its clip.
    assert world.files.unsettled_paths == {}


async def test_finished_but_not_fetched_clips_come_first_after_a_start(world: World) -> None:
    states = (JobState.QUEUED, JobState.RUNNING, JobState.READY)
    for state in states:
        api_job_id = "" if state is JobState.QUEUED else f"job-{state}"
        job = world.new_job(str(state), state=state, api_job_id=api_job_id, result_url=LINK)
        world.journal.jobs[job.take_id] = job
    await world.engine.start()
    for state in states:
        await world.until(JobState.SAVED, str(state))
    # Also before anything is asked about or sent: a link may be about to expire.
    downloading = world.journal.states.index(JobState.DOWNLOADING)
    assert JobState.SENDING not in world.journal.states[:downloading]
    assert world.journal.clips[0].take_id == "ready"
