"""Recipes in real files: the clip stays what it was, and no failure costs it."""

import asyncio
import errno
import os
from collections.abc import Iterator
from contextlib import contextmanager
from decimal import Decimal
from fractions import Fraction
from pathlib import Path
from typing import Any

import av
import pytest
from msgspec.structs import replace

from app.core import problems
from app.core.errors import FileTrouble, NotAVideo
from app.core.library.clip import Recipe
from app.core.library.ports import ClipRecipes
from app.media.recipe import PyAvRecipes
from tests.fakes.clips import MADE_AT, make_request
from tests.platforms import POSIX_NAMES, needs_file_size_limits, needs_posix_rights

RECIPE = Recipe(
    make_request("A black lab swims — 一只黑狗在湖里游泳 🐕\nAudio: splashes"),
    "take-0123456789",
    "6563a1b2c3d4e5f6a7b8c9d0",
    Decimal("1.145"),
    MADE_AT,
    "0.1.0",
)


@pytest.fixture
def recipes() -> ClipRecipes:
    return PyAvRecipes()


def tags_of(path: Path) -> dict[str, str]:
    with av.open(str(path)) as container:
        return dict(container.metadata)


def content_of(path: Path) -> list[object]:
    """Everything a player gets from the file, packet by packet, with how it is to be shown."""
    found: list[object] = []
    with av.open(str(path)) as container:
        found.append(pytest.approx(container.duration, abs=1_000))
        for stream in container.streams:
            codec = stream.codec_context
            found.append((stream.type, codec.name, codec.codec_tag, codec.extradata))
            found.append((stream.time_base, stream.start_time))
            # Within one frame: the last packet's may be written down in another way.
            found.append(pytest.approx(stream.duration, abs=1 / 24 / stream.time_base))
            found.append({**stream.metadata, "creation_time": ""})
            if isinstance(stream, av.VideoStream):
                found.append((stream.average_rate, stream.sample_aspect_ratio))
                found.append((stream.colorspace, stream.color_trc, stream.color_primaries))
                found.append((stream.color_range, stream.pix_fmt))
        packets: list[tuple[int, int, object]] = []
        for packet in container.demux():
            if packet.dts is None:
                continue
            extras = [(extra.data_type, bytes(extra)) for extra in packet.iter_sidedata()]
            rest = (packet.pts, packet.is_keyframe, packet.is_discard, bytes(packet), extras)
            packets.append((packet.stream_index, packet.dts, rest))
        # The interleaving of picture and sound in the file does not matter.
        found += sorted(packets, key=lambda packet: packet[:2])
    with av.open(str(path)) as container:
        frame = next(container.decode(video=0))
        found.append((frame.rotation, bytes(frame.planes[0])))
    return found


def files_in(folder: Path) -> set[str]:
    return {path.name for path in folder.iterdir()}


@pytest.mark.parametrize(
    "shape",
    [
        {},
        {"audio": False},
        {"seconds": 1 / 24},
        {"width": 240, "height": 240, "pixel_shape": Fraction(16, 9)},
        {"rotation": 90},
        {"units_per_s": 600},
        {"units_per_s": 24},
        {"edit_list": False},
        {"reordered": True},
        {"reordered": True, "edit_list": False},
        {"hdr": True},
        {"codec": "libx265", "codec_tag": "hvc1"},
        {"name": "clip.mov", "reordered": True},
        {"movflags": "frag_keyframe+empty_moov"},
        {"movflags": ""},
    ],
)
async def test_picture_and_sound_stay_what_they_were(
    recipes: ClipRecipes, make_odd_clip: Any, shape: dict[str, Any]
) -> None:
    path = make_odd_clip(**shape)
    before = content_of(path)
    await recipes.write(path, RECIPE)
    assert content_of(path) == before
    assert await recipes.read(path) == RECIPE
    assert files_in(path.parent) == {path.name}


async def test_it_can_be_played_while_it_arrives(recipes: ClipRecipes, make_clip: Any) -> None:
    path = make_clip()
    await recipes.write(path, RECIPE)
    data = path.read_bytes()
    assert data.index(b"moov") < data.index(b"mdat")


async def test_other_programs_show_what_it_is(recipes: ClipRecipes, make_clip: Any) -> None:
    path = make_clip()
    await recipes.write(path, RECIPE)
    tags = tags_of(path)
    assert tags["title"] == "A black lab swims — 一只黑狗在湖里游泳 🐕 Audio: splashes"
    assert tags["description"] == tags["comment"] == RECIPE.request.prompt
    assert (tags["date"], tags["creation_time"]) == ("2026-11-22", "2026-11-22T12:30:00.000000Z")
    assert tags["software"] == "Gallop 0.1.0"


async def test_a_second_recipe_replaces_the_first_and_nothing_grows(
    recipes: ClipRecipes, make_clip: Any
) -> None:
    path = make_clip()
    await recipes.write(path, RECIPE)
    size_bytes = path.stat().st_size
    for _ in range(3):
        await recipes.write(path, replace(RECIPE, request=make_request("Another prompt")))
    again = await recipes.read(path)
    assert again is not None
    assert (again.request.prompt, tags_of(path)["title"]) == ("Another prompt", "Another prompt")
    assert path.stat().st_size <= size_bytes


async def test_tags_of_others_stay(recipes: ClipRecipes, make_odd_clip: Any) -> None:
    own = {"title": "Their title", "AIGC": '{"Label": "1"}', "location": "+01.0000+002.0000/"}
    path = make_odd_clip(tags=own, movflags="use_metadata_tags")
    await recipes.write(path, RECIPE)
    tags = tags_of(path)
    assert own.items() <= tags.items()
    assert tags["comment"] == RECIPE.request.prompt
    assert await recipes.read(path) == RECIPE


async def test_every_prompt_can_travel(recipes: ClipRecipes, make_clip: Any) -> None:
    path = make_clip(seconds=0.5)
    for prompt in ("马" * 2500, "a\0b\x01", "half \ud83d a pair", "=;\\\n#", ""):
        await recipes.write(path, replace(RECIPE, request=make_request(prompt)))
        found = await recipes.read(path)
        assert found is not None
        assert found.request.prompt == prompt.encode("utf-8", "replace").decode()


@pytest.mark.parametrize("name", ["一只 🐎.mp4", ".take.part", *POSIX_NAMES])
async def test_names_of_every_kind(recipes: ClipRecipes, make_clip: Any, name: str) -> None:
    path = make_clip(seconds=0.5)
    path = path.rename(path.with_name(name))
    await recipes.write(path, RECIPE)
    assert await recipes.read(path) == RECIPE
    long_name = path.rename(path.with_name("马" * 83 + ".mp4"))
    await recipes.write(long_name, RECIPE)
    assert files_in(path.parent) == {long_name.name}


@needs_posix_rights
async def test_rights_and_links_stay(recipes: ClipRecipes, make_clip: Any) -> None:
    path = make_clip(seconds=0.5)
    path.chmod(0o600)
    link = path.with_name("link.mp4")
    link.symlink_to(path)
    await recipes.write(link, RECIPE)
    assert link.is_symlink()
    assert path.stat().st_mode & 0o777 == 0o600
    assert await recipes.read(path) == RECIPE


async def test_what_a_crash_left_is_replaced(recipes: ClipRecipes, make_clip: Any) -> None:
    path = make_clip(seconds=0.5)
    path.with_name(".clip.mp4.unfinished").write_bytes(b"half a copy")
    await recipes.write(path, RECIPE)
    assert files_in(path.parent) == {"clip.mp4"}


@contextmanager
def little_space(max_bytes: int) -> Iterator[None]:
    """A disk on which no file can be larger, as a full one answers while it is written."""
    import resource

    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (max_bytes, before[1]))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)


@needs_file_size_limits
@pytest.mark.parametrize("share", [0, 0.01, 0.5, 0.99])
async def test_a_disk_that_is_full_leaves_the_clip(
    recipes: ClipRecipes, make_clip: Any, share: float
) -> None:
    path = make_clip()
    before = path.read_bytes()
    with little_space(round(share * len(before))), pytest.raises(FileTrouble) as caught:
        await recipes.write(path, RECIPE)
    problem = caught.value.problem
    assert problem.kind is problems.recipe_unwritable
    assert dict(problem.params)["path"] == str(path)
    assert dict(problem.params)["detail"] == os.strerror(errno.EFBIG)
    assert path.read_bytes() == before
    assert files_in(path.parent) == {"clip.mp4"}


async def test_what_a_copy_would_lose_is_left_alone(
    recipes: ClipRecipes, make_odd_clip: Any, make_webm: Any, tmp_path: Path
) -> None:
    for path, why in ((make_odd_clip(chapters=True), "more than"), (make_webm(), "MP4")):
        before = path.read_bytes()
        with pytest.raises(FileTrouble) as caught:
            await recipes.write(path, RECIPE)
        assert why in dict(caught.value.problem.params)["detail"]
        assert path.read_bytes() == before
    assert files_in(tmp_path) == {"clip.mp4", "clip.webm"}


@pytest.mark.parametrize("at", ["mdat", "stts", "avcC"])
async def test_a_copy_that_is_not_the_same_is_thrown_away(
    recipes: ClipRecipes, make_clip: Any, monkeypatch: pytest.MonkeyPatch, at: str
) -> None:
    """A disk that keeps other bytes than it was given, or a mistake in FFmpeg."""
    real_open = av.open

    def spoiling_open(file: str, mode: str = "r", **more: Any) -> Any:
        # The copy is opened for reading once it is written.
        if mode == "r" and file.endswith(".unfinished"):
            data = bytearray(Path(file).read_bytes())
            data[data.index(at.encode()) + 19] ^= 1
            Path(file).write_bytes(data)
        return real_open(file, mode, **more)

    monkeypatch.setattr(av, "open", spoiling_open)
    path = make_clip(width=1280, height=720)
    with pytest.raises((FileTrouble, NotAVideo)):
        await recipes.write(path, RECIPE)
    monkeypatch.undo()
    assert await recipes.read(path) is None
    assert files_in(path.parent) == {"clip.mp4"}


async def test_cancelled_means_untouched(recipes: ClipRecipes, make_clip: Any) -> None:
    path = make_clip(seconds=20, width=640, height=360)
    before = path.read_bytes()
    unfinished = path.with_name(".clip.mp4.unfinished")
    writing = asyncio.create_task(recipes.write(path, RECIPE))
    # No signal reports when a file appears.
    while not unfinished.exists():  # noqa: ASYNC110
        await asyncio.sleep(0)
    writing.cancel()
    with pytest.raises(asyncio.CancelledError):
        await writing
    assert path.read_bytes() == before
    assert files_in(path.parent) == {"clip.mp4"}
    await recipes.write(path, RECIPE)
    assert await recipes.read(path) == RECIPE
