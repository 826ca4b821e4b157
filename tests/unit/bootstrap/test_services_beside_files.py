"""Two programs that fetch one take, as without the lock files: one file of it in the end."""

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from app.bridge.services import Services
from app.core import problems
from app.core.job import JobState
from app.main import load_card
from tests.fakes.api_server import ApiServer, Received, Reply, json_reply, running_server
from tests.fakes.clips import write_clip
from tests.fakes.engine_world import Watcher
from tests.fakes.two_programs import (
    engine_services,
    new_job,
    no_locks,
    two_watchers,
)
from tests.platforms import needs_moves_of_open_files

pytestmark = needs_moves_of_open_files

JOB_ID = "5" * 24


@pytest.fixture
async def server(tmp_path: Path) -> AsyncIterator[ApiServer]:
    """Makes one job, which is finished at once."""
    length_s = new_job(load_card(), "take").request.duration_s
    video = write_clip(tmp_path / "source.mp4", duration_s=length_s, fps=4).read_bytes()
    async with running_server() as server:

        def answer(request: Received) -> Reply:
            if request.target.endswith(".mp4"):
                return Reply(200, video, (("Content-Type", "video/mp4"),))
            if "create" in request.target:
                return json_reply({"code": 0, "data": {"amount": "0.645", "job_id": JOB_ID}})
            result = {"videos": [{"url": f"{server.base_url}/clip.mp4"}]}
            return json_reply({"code": 0, "data": {"status": 2, "result": result}})

        server.will(answer)
        yield server


@dataclass
class Gate:
    """Blocks a call before it is made until it is released; reports when it was made."""

    is_reached: asyncio.Event = field(default_factory=asyncio.Event)
    may_go_on: asyncio.Event = field(default_factory=asyncio.Event)
    is_passed: asyncio.Event = field(default_factory=asyncio.Event)

    def put_before(self, owner: object, name: str) -> None:
        call = getattr(owner, name)

        async def stopped(*given: object) -> object:
            self.is_reached.set()
            await self.may_go_on.wait()
            result = await call(*given)
            self.is_passed.set()
            return result

        setattr(owner, name, stopped)


@dataclass
class Both:
    """Two programs with one take; the first is about to give its clip a name."""

    first: Watcher
    naming: Gate
    home: Path
    start_other: Callable[[], Awaitable[Services]]
    second: Watcher

    async def until_saved(self) -> None:
        await self.second.until(lambda: self.second.jobs["take"].state is JobState.SAVED)

    async def until_first_lets_go(self) -> None:
        await self.first.until(
            lambda: (
                [problem.kind for problem in self.first.troubles] == [problems.changed_elsewhere]
            )
        )

    def videos(self) -> list[Path]:
        return sorted(self.home.rglob("[!.]*.mp4"))


@asynccontextmanager
async def both_with_one_take(
    server: ApiServer, home: Path, opening: Gate | None = None
) -> AsyncIterator[Both]:
    """`opening` is where the other stops before it opens its part file."""
    first, second = two_watchers()
    async with AsyncExitStack() as open_studios:
        one = await open_studios.enter_async_context(engine_services(server, home, first))
        naming = Gate()
        naming.put_before(one.files, "keep")
        await one.engine.start()
        one.engine.set_max_jobs_at_once(1)
        await one.engine.submit([new_job(load_card(), "take")])
        await naming.is_reached.wait()
        await asyncio.to_thread(no_locks, home)

        async def start_other() -> Services:
            other = await open_studios.enter_async_context(engine_services(server, home, second))
            if opening:
                opening.put_before(other.files, "open_part")
            await other.engine.start()
            return other

        try:
            yield Both(first, naming, home, start_other, second)
        finally:
            naming.may_go_on.set()


async def test_the_clip_another_program_named_meanwhile_gets_no_second_name(
    server: ApiServer, tmp_path: Path
) -> None:
    opening, home = Gate(), tmp_path / "home"
    async with both_with_one_take(server, home, opening) as both:
        other = await both.start_other()
        # It has looked for a named clip and found none.
        await opening.is_reached.wait()
        both.naming.may_go_on.set()
        await both.naming.is_passed.wait()
        opening.may_go_on.set()
        await both.until_saved()
        await both.until_first_lets_go()
        clip = await other.library.with_take("take")
        assert clip is not None
        assert both.videos() == [clip.path]


@pytest.mark.parametrize("is_same", [True, False])
async def test_a_file_named_too_late_goes_only_if_it_is_the_saved_one_again(
    server: ApiServer, tmp_path: Path, is_same: bool
) -> None:
    home = tmp_path / "home"
    async with both_with_one_take(server, home) as both:
        other = await both.start_other()
        await both.until_saved()
        clip = await other.library.with_take("take")
        assert clip is not None
        saved = clip.path
        content = saved.read_bytes()
        # What the first was still writing, its recipe for instance, comes to the disk now.
        part = saved.parent / ".take.part"
        await asyncio.to_thread(part.write_bytes, content if is_same else content[::-1])
        both.naming.may_go_on.set()
        await both.until_first_lets_go()
        assert saved.read_bytes() == content
        assert len(both.videos()) == (1 if is_same else 2)
