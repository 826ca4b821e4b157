"""Loads the key of `gallop generate`, and waits for the keyring to be unlocked."""

import asyncio

from app.aio.tasks import run_until, running
from app.core.problem import Problem
from app.engine.jobs.api_key import PATIENCE_S, KeyHolder
from app.system.streams import say

_UNLOCK = (
    "Unlock your system keyring: the system is asking for its password in a separate window, and "
    "Gallop is waiting for the key. Nothing was sent or charged. Press Ctrl+C to quit."
)


async def load_key(keys: KeyHolder, stop: asyncio.Event) -> Problem | None:
    """Load the key into `keys`; returns, and reports, the problem of an unusable keyring.

    Returns early once `stop` is set.
    """
    async with running("ask to unlock the keyring", _ask_to_unlock()):
        found = await run_until(stop, "load the key", keys.load())
    if found:
        say(found.message)
    return found


async def _ask_to_unlock() -> None:
    await asyncio.sleep(PATIENCE_S)
    say(_UNLOCK)
