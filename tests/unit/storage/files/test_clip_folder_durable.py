"""What is on disk before what: bytes before their name, emptied parts before their validator."""

import errno
import os
from collections.abc import Callable
from datetime import UTC
from pathlib import Path
from typing import Any

import pytest

from app.storage.files.clip_folder import ClipFolder
from tests.fakes.clips import MADE_AT, make_request
from tests.fakes.kill_at_step import was_killed
from tests.platforms import needs_folder_sync

Event = tuple[str, int]


@pytest.fixture
def steps(monkeypatch: pytest.MonkeyPatch) -> list[Event]:
    """What is done to which file (by its inode), in order: synced, named, emptied, dropped."""
    done: list[Event] = []

    def watch(name: str, event: str, inode_of: Callable[[Any], int]) -> None:
        real = getattr(os, name)

        def watched(first: Any, *others: Any, **settings: Any) -> Any:
            inode = inode_of(first)
            result = real(first, *others, **settings)
            done.append((event, inode))
            return result

        monkeypatch.setattr(os, name, watched)

    def of_handle(handle: int) -> int:
        return os.fstat(handle).st_ino

    def of_path(path: Path) -> int:
        return os.lstat(path).st_ino

    watch("fsync", "synced", of_handle)
    watch("ftruncate", "emptied", of_handle)
    watch("link", "named", of_path)
    watch("replace", "named", of_path)
    watch("rename", "named", of_path)
    watch("unlink", "dropped", of_path)
    return done


@needs_folder_sync
@pytest.mark.parametrize("has_links", [True, False])
async def test_bytes_are_on_disk_before_their_name(
    tmp_path: Path, steps: list[Event], monkeypatch: pytest.MonkeyPatch, has_links: bool
) -> None:
    folder = ClipFolder(tmp_path, UTC)
    part = await folder.open_part("take")
    await part.write(b"the clip")
    await part.close()
    inode, folder_inode = part.path.stat().st_ino, tmp_path.stat().st_ino  # noqa: ASYNC240
    if not has_links:
        monkeypatch.setattr(os, "link", _no_link)
    steps.clear()
    path = await folder.keep("take", make_request(), MADE_AT)
    assert path.stat().st_ino == inode
    named_at = steps.index(("named", inode))
    assert ("synced", inode) in steps[:named_at]
    # And the name itself before the way back to it is thrown away.
    assert ("synced", folder_inode) in steps[named_at:]
    if has_links:
        dropped_at = steps.index(("dropped", inode))
        assert ("synced", folder_inode) in steps[named_at:dropped_at]


async def test_nothing_small_gets_its_name_before_it_is_on_disk(
    tmp_path: Path, steps: list[Event]
) -> None:
    """Validators and notes: each is replaced whole or not at all."""
    folder = ClipFolder(tmp_path, UTC)
    part = await folder.open_part("take")
    await part.restart('"v1"')
    await part.write(b"the clip")
    await part.close()
    await folder.keep("take", make_request(), MADE_AT)
    named = [(at, inode) for at, (event, inode) in enumerate(steps) if event == "named"]
    assert len(named) == 3
    for at, inode in named:
        assert ("synced", inode) in steps[:at]


async def test_a_part_is_empty_on_disk_before_its_new_validator_is(
    tmp_path: Path, steps: list[Event]
) -> None:
    part = await ClipFolder(tmp_path, UTC).open_part("take")
    await part.restart('"v1"')
    await part.write(b"of the first file")
    inode = part.path.stat().st_ino
    steps.clear()
    await part.restart('"v2"')
    await part.close()
    emptied_at = steps.index(("emptied", inode))
    named_at = next(at for at, (event, _) in enumerate(steps) if event == "named")
    assert ("synced", inode) in steps[emptied_at:named_at]


_RESTARTS = """
import asyncio, sys
from pathlib import Path
from app.storage.files.clip_folder import ClipFolder

async def main(folder, steps):
    part = await ClipFolder(Path(folder)).open_part("take")
    arm(folder, steps)
    await part.restart('"v2"')
    await part.write(b"new")
    await part.close()

asyncio.run(main(*sys.argv[1:]))
"""


async def test_killed_at_any_step_no_bytes_stand_beside_another_file_s_validator(
    tmp_path: Path,
) -> None:
    for step in range(20):
        folder = tmp_path / str(step)
        part = await ClipFolder(folder).open_part("take")
        await part.restart('"v1"')
        await part.write(b"old")
        await part.close()
        is_killed = was_killed(_RESTARTS, folder, step)
        found = await ClipFolder(folder).open_part("take")
        await found.close()
        content = found.path.read_bytes()
        assert (content, found.validator) in [(b"", ""), (b"old", '"v1"'), (b"new", '"v2"')]
        if not is_killed:
            assert step > 2
            return
    raise AssertionError("it never came to its end")


def _no_link(*_: object, **__: object) -> None:
    raise PermissionError(errno.EPERM, "no links here")
