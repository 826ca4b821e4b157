import asyncio
import threading
from pathlib import Path
from typing import Any

import pytest

from app.storage.files.clip_folder import ClipFolder
from tests.patience import PATIENCE_S


async def test_opening_that_fails_for_a_caller_that_left_is_still_a_leaving(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    files = ClipFolder(tmp_path / "Videos")
    loop, entered, may_fail = asyncio.get_running_loop(), asyncio.Event(), threading.Event()

    def open_badly(_: Any, take_id: str) -> None:
        loop.call_soon_threadsafe(entered.set)
        may_fail.wait(PATIENCE_S)
        raise OSError(28, "full")

    monkeypatch.setattr(ClipFolder, "_open_part", open_badly)
    opening = asyncio.create_task(files.open_part("take1"))
    await entered.wait()
    opening.cancel()
    # The thread fails only once its caller has been cancelled.
    loop.call_soon(may_fail.set)
    with pytest.raises(asyncio.CancelledError):
        await opening
