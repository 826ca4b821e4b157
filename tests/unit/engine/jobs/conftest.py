"""The scripted world; nothing of it may be left open at its end."""

from collections.abc import AsyncIterator

import pytest

from app.core import problems
from tests.fakes.engine_world import World


@pytest.fixture
async def world() -> AsyncIterator[World]:
    world = World()
    yield world
    await world.engine.stop()
    assert world.files.open_parts == 0
    assert [p for p in world.watcher.troubles if p.kind is problems.internal] == []
