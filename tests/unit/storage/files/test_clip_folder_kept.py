import errno
import os
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from app.core.errors import FolderUnusable
from app.core.ports import ClipFiles
from app.storage.files.clip_folder import ClipFolder
from tests.fakes.clip_folders import FIRST_NAME, clips, fill
from tests.fakes.kill_at_step import was_killed
from tests.platforms import needs_links_for_renames

MADE_AT = datetime(2026, 11, 22, 12, tzinfo=UTC)


@pytest.fixture
def files(tmp_path: Path) -> ClipFiles:
    return ClipFolder(tmp_path, UTC)


async def test_a_clip_is_found_until_it_is_settled(
    files: ClipFiles, tmp_path: Path, samples: Any
) -> None:
    assert await files.kept_path("take1") is None
    await fill(files, "take1", b"film")
    assert await files.kept_path("take1") is None
    path = await files.keep("take1", samples.request(), MADE_AT)
    again = ClipFolder(tmp_path, UTC)
    assert await again.kept_path("take1") == path
    assert await again.unsettled() == ["take1"]
    await again.settle("take1")
    assert await again.unsettled() == []
    assert await again.kept_path("take1") is None
    await again.settle("take1")
    assert path.read_bytes() == b"film"


async def test_kept_twice_is_one_clip(files: ClipFiles, tmp_path: Path, samples: Any) -> None:
    await fill(files, "take1", b"film")
    path = await files.keep("take1", samples.request(), MADE_AT)
    # The journal could not be written, so it is tried again.
    assert await files.keep("take1", samples.request(), MADE_AT) == path
    assert clips(tmp_path) == [b"film"]


async def test_a_clip_the_user_moved_away_is_not_kept(
    files: ClipFiles, tmp_path: Path, samples: Any
) -> None:
    await fill(files, "take1", b"film")
    path = await files.keep("take1", samples.request(), MADE_AT)
    path.rename(tmp_path / "mine.mp4")
    assert await files.kept_path("take1") is None
    # Something else of that name is not this clip.
    path.write_bytes(b"another film")
    assert await files.kept_path("take1") is None


@needs_links_for_renames
async def test_a_name_that_another_clip_got_first_is_not_ours(
    files: ClipFiles, tmp_path: Path, samples: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    await fill(files, "take1", b"film")

    def full(*_: object, **__: object) -> None:
        raise OSError(errno.ENOSPC, "full")

    with monkeypatch.context() as patch:
        patch.setattr(os, "link", full)
        with pytest.raises(FolderUnusable):
            await files.keep("take1", samples.request(), MADE_AT)
    # Same size, so only the part that is still there distinguishes them.
    (tmp_path / FIRST_NAME).write_bytes(b"FILM")
    assert await files.unsettled() == ["take1"]
    assert await files.kept_path("take1") is None
    await files.discard("take1")
    assert await files.kept_path("take1") is None
    assert clips(tmp_path) == [b"FILM"]


async def test_discarding_leaves_a_kept_clip_findable(
    files: ClipFiles, tmp_path: Path, samples: Any
) -> None:
    await fill(files, "take1", b"film")
    path = await files.keep("take1", samples.request(), MADE_AT)
    await files.discard("take1")
    assert await files.kept_path("take1") == path


@pytest.mark.parametrize(
    "content",
    [b"", b"{", b"[]", b'{"name": 1, "size_bytes": 4}', b'{"name": "../x", "size_bytes": 4}'],
)
async def test_a_note_no_one_wrote_counts_for_nothing(
    files: ClipFiles, tmp_path: Path, content: bytes
) -> None:
    (tmp_path / ".take1.kept").write_bytes(content)
    assert await files.kept_path("take1") is None


async def test_without_a_folder_nothing_is_kept(tmp_path: Path) -> None:
    files = ClipFolder(tmp_path / "missing", UTC)
    assert await files.unsettled() == []
    assert await files.kept_path("take1") is None
    await files.settle("take1")


KEEP = """
import asyncio, errno, os
from datetime import UTC, datetime
from pathlib import Path
from app.core.request import GenerationRequest
from app.storage.files.clip_folder import ClipFolder

async def main(folder, steps, links):
    if links == "no links":
        def no_links(*_, **__):
            raise OSError(errno.EPERM, "no links here")
        os.link = no_links
    request = GenerationRequest("m", "A black lab swimming", "1080P", "16:9", 5)
    files = ClipFolder(folder, UTC)
    arm(folder, steps)
    await files.keep("take1", request, datetime(2026, 11, 22, 12, tzinfo=UTC))
    await files.settle("take1")

asyncio.run(main(Path(sys.argv[1]), sys.argv[2], sys.argv[3]))
"""


@pytest.mark.parametrize("links", ["links", "no links"])
async def test_killed_at_every_step_there_is_one_clip_in_the_end(
    tmp_path: Path, samples: Any, links: str
) -> None:
    outcomes: list[bool] = []
    for step in range(40):
        folder = tmp_path / str(step)
        files = ClipFolder(folder, UTC)
        await fill(files, "take1", b"film")
        if not was_killed(KEEP, folder, step, links):
            break
        found = await files.kept_path("take1")
        outcomes.append(found is not None)
        if found is None and not (folder / ".take1.part").exists():
            # Settled but for the note; the journal had the clip before that began.
            assert clips(folder) == [b"film"]
            continue
        path = await files.keep("take1", samples.request(), MADE_AT)
        assert found in (None, path)
        await files.settle("take1")
        assert [clip for clip in clips(folder) if clip] == [b"film"]
        assert not list(folder.glob(".*.part*"))
        assert await files.unsettled() == []
    else:
        pytest.fail("it never came to its end")
    # Killed before the name, and after it.
    assert set(outcomes) == {False, True}
    assert len(outcomes) > 6
