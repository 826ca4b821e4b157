"""Waiting for a Qt signal in asyncio."""

import asyncio
from typing import Any

from PySide6.QtCore import SignalInstance


async def next_emission(signal: SignalInstance) -> tuple[Any, ...]:
    """The arguments of the next emission of `signal`."""
    emitted: asyncio.Future[tuple[Any, ...]] = asyncio.get_running_loop().create_future()

    def on_emitted(*arguments: object) -> None:
        if not emitted.done():
            emitted.set_result(arguments)

    signal.connect(on_emitted)
    try:
        return await emitted
    finally:
        signal.disconnect(on_emitted)
