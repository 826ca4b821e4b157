"""Asks the keyring for the key of `gallop generate`, for as long as it waits to be unlocked."""

import asyncio

from app.engine.jobs.api_key import PATIENCE_S, KeyHolder
from app.system.streams import say

_UNLOCK = (
    "Unlock the keyring: the system asks for its password in a window of its own, and Gallop waits "
    "for the key. Nothing was sent or charged. Ctrl+C ends Gallop."
)


async def load_key(keys: KeyHolder, stop: asyncio.Event) -> None:
    """Load the key into `keys`, and say what is the matter; returns early once `stop` is set."""
    loading = asyncio.ensure_future(keys.load())
    stopping = asyncio.ensure_future(stop.wait())
    either, first = {loading, stopping}, asyncio.FIRST_COMPLETED
    try:
        done, _ = await asyncio.wait(either, timeout=PATIENCE_S, return_when=first)
        if not done:
            say(_UNLOCK)
            await asyncio.wait(either, return_when=first)
        if loading.done() and (found := loading.result()):
            say(found.message)
    finally:
        for task in either:
            task.cancel()
        await asyncio.wait(either)
