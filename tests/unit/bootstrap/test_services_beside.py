"""Two programs on one job list though something should have kept them apart: one create a take."""

import asyncio
from collections.abc import AsyncIterator, Callable
from pathlib import Path

import pytest

from app.core import problems
from app.core.job import JobState
from app.main import load_card
from tests.fakes.api_server import ApiServer, Received, Reply, json_reply, running_server
from tests.fakes.engine_world import Watcher
from tests.fakes.two_programs import engine_services, new_job, no_locks, two_watchers
from tests.platforms import needs_moves_of_open_files

_TAKES = ("one", "two", "three", "four")


def answer(request: Received) -> Reply:
    """Each create is a job of its own, which is never finished."""
    if "create" in request.target:
        answer.count += 1  # type: ignore[attr-defined]
        job_id = f"{answer.count:024x}"  # type: ignore[attr-defined]
        return json_reply({"code": 0, "data": {"amount": "0.645", "job_id": job_id}})
    return json_reply({"code": 0, "data": {"status": 1}})


answer.count = 0  # type: ignore[attr-defined]


@pytest.fixture
async def server() -> AsyncIterator[ApiServer]:
    async with running_server() as server:
        server.will(answer)
        yield server


def creates(server: ApiServer) -> int:
    return sum("create" in request.target for request in server.received)


def other_locks(home: Path) -> None:
    for name in ("journal.claim", "journal.guests"):
        (home / name).touch()
        (home / name).rename(home / f"{name}.away")
        (home / name).touch()


def have_left(watcher: Watcher) -> bool:
    states = [job.state for job in watcher.jobs.values()]
    return len(states) == len(_TAKES) and JobState.QUEUED not in states


def are_made(*watchers: Watcher) -> bool:
    """Whether each take is followed by one of them at least."""
    return all(
        any(watcher.jobs[take_id].state is JobState.RUNNING for watcher in watchers)
        for take_id in _TAKES
    )


@needs_moves_of_open_files
@pytest.mark.parametrize("harm", [no_locks, other_locks])
@pytest.mark.parametrize("first_is_a_command", [False, True])
async def test_without_the_lock_files_each_take_is_sent_once(
    server: ApiServer, tmp_path: Path, harm: Callable[[Path], None], first_is_a_command: bool
) -> None:
    first, second = two_watchers()
    async with engine_services(server, tmp_path, first, needs_claim=not first_is_a_command) as one:
        if not first_is_a_command:
            await one.engine.start()
        await one.engine.submit([new_job(load_card(), take_id) for take_id in _TAKES])
        await asyncio.to_thread(harm, tmp_path)
        async with engine_services(server, tmp_path, second) as other:
            await other.engine.start()
            for side in (one, other):
                side.engine.set_max_jobs_at_once(len(_TAKES))
            await first.until(
                lambda: have_left(first) and have_left(second) and are_made(first, second)
            )
            assert creates(server) == len(_TAKES)
            kinds = {reported.kind for reported in (*first.troubles, *second.troubles)}
            assert kinds <= {problems.changed_elsewhere}


@needs_moves_of_open_files
async def test_a_journal_that_was_swapped_under_an_open_window_is_not_sent_from_twice(
    server: ApiServer, tmp_path: Path
) -> None:
    first, second = two_watchers()
    home = tmp_path / "home"
    async with engine_services(server, home, first) as one:
        await one.engine.start()
        await one.engine.submit([new_job(load_card(), take_id) for take_id in _TAKES])

        def swap() -> None:
            home.rename(tmp_path / "moved")
            home.mkdir()
            for name in ("journal.sqlite3", "journal.sqlite3-wal"):
                (home / name).write_bytes((tmp_path / "moved" / name).read_bytes())

        await asyncio.to_thread(swap)
        async with engine_services(server, home, second) as other:
            await other.engine.start()
            other.engine.set_max_jobs_at_once(len(_TAKES))
            await second.until(lambda: have_left(second) and are_made(second))
            one.engine.set_max_jobs_at_once(len(_TAKES))
            held = len(_TAKES)
            await first.until(
                lambda: sum(job.hold is not None for job in first.jobs.values()) == held
            )
            assert creates(server) == len(_TAKES)


async def test_the_simulators_address_leaves_the_real_jobs_alone(
    server: ApiServer, tmp_path: Path
) -> None:
    watcher = Watcher()
    async with running_server() as real:
        real.will(answer)
        async with engine_services(real, tmp_path, Watcher()) as window:
            await window.engine.start()
            await window.engine.submit([new_job(load_card(), "real")])
    async with engine_services(server, tmp_path, watcher) as window:
        await window.engine.start()
        window.engine.set_max_jobs_at_once(1)
        await window.engine.submit([new_job(load_card(), "simulated")])
        await watcher.until(lambda: watcher.jobs["simulated"].state is JobState.RUNNING)
        assert creates(server) == 1
        job = window.engine.job("real")
        assert job is not None
        assert job.problem is not None
        assert job.problem.kind is problems.other_service
