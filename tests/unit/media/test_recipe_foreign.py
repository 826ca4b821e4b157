"""Files from elsewhere: read without harm, and written out without a trace of the recipe."""

import struct
from decimal import Decimal
from pathlib import Path
from typing import Any

import av
import pytest

from app.core import problems
from app.core.errors import FileTrouble, NotAVideo
from app.core.library.clip import Recipe
from app.core.library.ports import ClipRecipes
from app.media.boxes import layout_of
from app.media.recipe import PyAvRecipes
from app.media.recipe_text import recipe_text
from tests.fakes.clips import MADE_AT, make_request

PROMPT = "Zebrafinch quartet — 斑马雀四重奏"
RECIPE = Recipe(
    make_request(PROMPT),
    "take-77aa",
    "6563a1b2c3d4e5f6a7b8c9d0",
    Decimal("1.145"),
    MADE_AT,
    "9.8.7",
)
TEN_GB = 10 * 10**9


@pytest.fixture
def recipes() -> ClipRecipes:
    return PyAvRecipes()


def box(kind: bytes, content: bytes = b"", size_bytes: int = 0) -> bytes:
    return struct.pack(">I4s", size_bytes or 8 + len(content), kind) + content


def long_box(kind: bytes, size_bytes: int) -> bytes:
    return struct.pack(">I4sQ", 1, kind, size_bytes)


def names_in(folder: Path) -> set[str]:
    return {path.name for path in folder.iterdir()}


def sparse(path: Path, head: bytes, size_bytes: int = TEN_GB) -> Path:
    """A large sparse file: `head`, then a hole."""
    with path.open("wb") as file:
        file.write(head)
        file.truncate(size_bytes)
    return path


async def test_a_clip_without_a_recipe(
    recipes: ClipRecipes, make_clip: Any, make_webm: Any
) -> None:
    assert await recipes.read(make_clip()) is None
    assert await recipes.read(make_webm()) is None


@pytest.mark.parametrize(
    "text",
    ["", "{", "x" * 10_000_000, '{"gallop_recipe": 2}', "[" * 150_000, recipe_text(RECIPE)[:-9]],
)
async def test_a_tag_that_is_no_recipe(recipes: ClipRecipes, make_odd_clip: Any, text: str) -> None:
    tags = {"gallop_recipe": text, "title": "Theirs"}
    assert await recipes.read(make_odd_clip(tags=tags, movflags="use_metadata_tags")) is None


async def test_an_index_too_large_to_be_read(recipes: ClipRecipes, tmp_path: Path) -> None:
    head = box(b"ftyp", b"isom\0\0\2\0isom") + box(b"moov", size_bytes=2**31)
    with pytest.raises(NotAVideo):
        await recipes.read(sparse(tmp_path / "huge.mp4", head))


@pytest.mark.parametrize(
    "head",
    [
        b"",
        box(b"ftyp", b"isom\0\0\2\0isom"),
        box(b"ftyp", b"isom\0\0\2\0isom") + box(b"mdat", size_bytes=1) + bytes(8),
        box(b"ftyp", b"isom\0\0\2\0isom") + long_box(b"mdat", TEN_GB - 20),
        box(b"ftyp", b"isom\0\0\2\0isom") + long_box(b"free", 2**63),
        b"#EXTM3U\n#EXT-X-TARGETDURATION:5\n#EXTINF:5,\nclip.mp4\n#EXT-X-ENDLIST\n",
        b"ffconcat version 1.0\nfile clip.mp4\n",
    ],
)
async def test_a_large_file_that_is_no_clip(
    recipes: ClipRecipes, make_clip: Any, tmp_path: Path, head: bytes
) -> None:
    make_clip()
    path = sparse(tmp_path / "large.mp4", head)
    with pytest.raises(NotAVideo):
        await recipes.read(path)
    with pytest.raises(NotAVideo):
        await recipes.write(path, RECIPE)
    with pytest.raises(NotAVideo):
        await recipes.export_without(path, tmp_path / "out.mp4")
    assert names_in(tmp_path) == {"clip.mp4", "large.mp4"}


async def test_a_large_clip_is_read_at_once(recipes: ClipRecipes, make_clip: Any) -> None:
    path = make_clip()
    await recipes.write(path, RECIPE)
    with path.open("ab") as file:
        file.write(long_box(b"free", TEN_GB))
        file.truncate(path.stat().st_size + TEN_GB)
    assert await recipes.read(path) == RECIPE
    assert layout_of(path).index_bytes < 100_000


async def test_a_file_that_is_gone(recipes: ClipRecipes, tmp_path: Path) -> None:
    with pytest.raises(NotAVideo):
        await recipes.read(tmp_path / "gone.mp4")
    with pytest.raises(NotAVideo):
        await recipes.write(tmp_path / "gone.mp4", RECIPE)
    with pytest.raises(NotAVideo):
        await recipes.export_without(tmp_path / "gone.mp4", tmp_path / "out.mp4")
    assert names_in(tmp_path) == set()


async def test_an_export_holds_nothing_of_the_recipe(
    recipes: ClipRecipes, make_odd_clip: Any, tmp_path: Path
) -> None:
    theirs = {"comment": "theirs", "artist": "Somebody", "handler_name": "Gallop"}
    path = make_odd_clip(tags=theirs, chapters=True, movflags="use_metadata_tags")
    plain = make_odd_clip(name="plain.mp4", tags=theirs)
    await recipes.write(plain, RECIPE)
    secrets = [
        PROMPT,
        "Zebrafinch",
        "斑马雀",
        "Gallop",
        recipe_text(RECIPE),
        RECIPE.api_job_id,
        RECIPE.take_id,
        "1.145",
        "2026-11-22",
        "9.8.7",
        RECIPE.request.model_id,
        "Somebody",
    ]
    assert any(secret.encode() in plain.read_bytes() for secret in secrets)
    for source in (path, plain):
        target = tmp_path / "out.mp4"
        await recipes.export_without(source, target)
        content = target.read_bytes().lower()
        for secret in secrets:
            for encoding in ("utf-8", "utf-16-le", "utf-16-be", "unicode_escape"):
                assert secret.lower().encode(encoding) not in content
        assert await recipes.read(target) is None
        with av.open(str(target)) as container:
            assert container.metadata.keys() <= {
                "major_brand",
                "minor_version",
                "compatible_brands",
            }
            assert [stream.type for stream in container.streams] == ["video", "audio"]
            assert container.chapters() == []
            assert container.duration == pytest.approx(2_000_000, abs=1e6 / 24)
    with av.open(str(plain)) as before, av.open(str(tmp_path / "out.mp4")) as after:
        for stream in ("video", "audio"):
            packets = zip(before.demux(**{stream: 0}), after.demux(**{stream: 0}), strict=True)
            assert all(bytes(one) == bytes(other) for one, other in packets)
            before.seek(0)
            after.seek(0)


async def test_an_export_never_replaces_the_clip_itself(
    recipes: ClipRecipes, make_clip: Any, tmp_path: Path
) -> None:
    path = make_clip()
    before = path.read_bytes()
    link = tmp_path / "link.mp4"
    link.hardlink_to(path)
    for target in (path, link):
        with pytest.raises(FileTrouble) as caught:
            await recipes.export_without(path, target)
        assert caught.value.problem.kind is problems.copy_failed
    assert path.read_bytes() == before


async def test_an_export_to_no_folder(recipes: ClipRecipes, make_clip: Any, tmp_path: Path) -> None:
    with pytest.raises(FileTrouble) as caught:
        await recipes.export_without(make_clip(), tmp_path / "none" / "out.mp4")
    assert caught.value.problem.kind is problems.copy_failed
    assert dict(caught.value.problem.params)["detail"] == "No such file or directory"


async def test_an_export_replaces_what_was_there(
    recipes: ClipRecipes, make_clip: Any, tmp_path: Path
) -> None:
    target = tmp_path / "out.mp4"
    target.write_bytes(b"older")
    await recipes.export_without(make_clip(), target)
    assert names_in(tmp_path) == {"clip.mp4", "out.mp4"}
    with av.open(str(target)) as container:
        assert container.streams.video
