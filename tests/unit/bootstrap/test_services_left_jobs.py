"""A command that was killed leaves its job to the window that is open beside it."""

import asyncio
import os
import sys
from pathlib import Path

from app.bootstrap.environment import read_environment
from app.bootstrap.services import open_services
from app.core.job import JobState
from app.main import load_card
from app.system.clock import SystemClock
from tests.fakes.engine_world import Watcher
from tests.paths import ROOT

COMMAND = """
import asyncio, os, sys
from app.core.job import Job
from app.core.prices import estimate_usd
from app.core.request import default_request
from app.bootstrap.environment import read_environment
from app.main import load_card
from app.system.clock import SystemClock
from app.bootstrap.services import open_services
from tests.fakes.engine_world import Watcher

async def work():
    card, clock = load_card(), SystemClock()
    async with open_services(
        read_environment(os.environ), is_demo=False, card=card, clock=clock,
        listener=Watcher(), max_jobs_at_once=0, needs_claim=False,
    ) as engine_services:
        request = default_request(card, "a horse")
        job = Job("take", request, clock.now(), estimate_usd(request, card))
        await engine_services.engine.submit([job])
        print("submitted", flush=True)
        await asyncio.Event().wait()

asyncio.run(work())
"""


class LookingClock(SystemClock):
    """The real time; a test ends each sleep until the next scan for orphaned jobs."""

    def __init__(self) -> None:
        self._next_look = asyncio.Event()
        self.is_waiting = asyncio.Event()

    async def sleep(self, seconds: float) -> None:
        if seconds != 60.0:
            await super().sleep(seconds)
            return
        self.is_waiting.set()
        await self._next_look.wait()
        self._next_look.clear()

    async def look(self) -> None:
        """Have one look happen."""
        await self.is_waiting.wait()
        self.is_waiting.clear()
        self._next_look.set()
        await self.is_waiting.wait()


async def test_a_killed_command_leaves_its_job_to_the_open_window(tmp_path: Path) -> None:
    given = {"GALLOP_HOME": str(tmp_path), "SHORTAPI_BASE_URL": "http://127.0.0.1:9"}
    clock, watcher = LookingClock(), Watcher()
    async with open_services(
        read_environment(given),
        is_demo=False,
        card=load_card(),
        clock=clock,
        listener=watcher,
        max_jobs_at_once=0,
    ) as window:
        await window.engine.start()
        command = await asyncio.create_subprocess_exec(
            sys.executable,
            "-c",
            COMMAND,
            cwd=ROOT,
            env={**os.environ, **given},
            stdout=asyncio.subprocess.PIPE,
        )
        assert command.stdout is not None
        assert await command.stdout.readline() == b"submitted\n"
        await clock.look()
        assert window.engine.job("take") is None
        command.kill()
        await command.wait()
        await clock.look()
        job = window.engine.job("take")
        assert job is not None
        assert job.state is JobState.QUEUED
        # From now on only this process works on it: the next scan knows it.
        await clock.look()
        assert window.engine.job("take") is not None
