"""Whether a file that arrived is one whole clip: cut, spliced, damaged, or only laid out oddly."""

import random
import threading
from pathlib import Path
from typing import Any

import av
import pytest

from app.aio.threads import Stopped
from app.core.errors import NotAVideo, VideoDamaged
from app.core.library.clip import ClipFacts
from app.media.probe import PyAvProbe, verify_file
from tests.fakes.clips import write_clip


def verify(path: Path) -> ClipFacts:
    return verify_file(path, threading.Event())


def copied(source: Path, target: Path, **options: str) -> Path:
    """The clip at `source` laid out in another way."""
    with av.open(str(source)) as read, av.open(str(target), "w", options=options) as made:
        streams = {s.index: made.add_stream_from_template(s) for s in read.streams}
        for packet in read.demux():
            if packet.dts is not None:
                packet.stream = streams[packet.stream_index]
                made.mux(packet)
    return target


def places_of(path: Path, kind: str) -> list[tuple[int, int]]:
    """Where in the file each packet of one kind lies, and how long it is."""
    with av.open(str(path)) as container:
        stream = next(stream for stream in container.streams if stream.type == kind)
        return [(packet.pos, packet.size) for packet in container.demux(stream) if packet.size]


def write_flat(source: Path, target: Path) -> int:
    """Lay the clip out with all sound after all pictures; returns where the pictures end."""
    with av.open(str(source)) as read, av.open(str(target), "w", options=FLAT) as made:
        streams = {s.index: made.add_stream_from_template(s) for s in read.streams}
        packets = [packet for packet in read.demux() if packet.dts is not None]
        for packet in sorted(packets, key=lambda packet: packet.stream_index):
            packet.stream = streams[packet.stream_index]
            made.mux(packet)
    return sum(places_of(target, "video")[-1])


FLAT = {"movflags": "faststart", "max_interleave_delta": "0", "max_muxing_queue_size": "9999"}


@pytest.fixture(scope="module")
def clip(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("clips")
    return copied(write_clip(folder / "raw.mp4"), folder / "clip.mp4", movflags="faststart")


@pytest.fixture(scope="module")
def other(tmp_path_factory: pytest.TempPathFactory) -> bytes:
    folder = tmp_path_factory.mktemp("clips")
    raw = write_clip(folder / "raw.mp4", width_px=480, height_px=270)
    return copied(raw, folder / "other.mp4", movflags="faststart").read_bytes()


@pytest.fixture
def part(tmp_path: Path) -> Path:
    return tmp_path / ".take.part"


@pytest.mark.parametrize(
    "options",
    [
        {},
        {"movflags": "faststart"},
        {"movflags": "frag_keyframe+empty_moov+default_base_moof"},
        {"movflags": "faststart", "moov_size": "20000"},
    ],
)
def test_whole_in_every_layout(clip: Path, part: Path, options: dict[str, str]) -> None:
    copied(clip, part.with_suffix(".mp4"), **options).rename(part)
    facts = verify(part)
    assert facts.has_audio
    assert facts.size_bytes == part.stat().st_size


def test_sound_is_not_asked_for(part: Path, make_clip: Any) -> None:
    assert not verify(make_clip(audio=False)).has_audio


@pytest.mark.parametrize("junk", [b"\r\n", b"<html>gone</html>" * 9, bytes(4096)])
def test_junk_after_the_last_box_is_no_damage(clip: Path, part: Path, junk: bytes) -> None:
    part.write_bytes(clip.read_bytes() + junk)
    verify(part)


def test_media_that_reach_to_the_end_of_the_file(clip: Path, part: Path) -> None:
    whole = bytearray(clip.read_bytes())
    at = whole.index(b"mdat") - 4
    whole[at : at + 4] = bytes(4)
    part.write_bytes(whole)
    verify(part)


@pytest.mark.parametrize("is_fragmented", [True, False])
def test_cut_anywhere(clip: Path, part: Path, is_fragmented: bool) -> None:
    """Also where no box begins or ends, and in the very last byte."""
    layout = "frag_keyframe+empty_moov" if is_fragmented else "faststart"
    whole = copied(clip, part.with_suffix(".mp4"), movflags=layout).read_bytes()
    for length in (len(whole) // 10, len(whole) // 2, len(whole) - 300, len(whole) - 1):
        part.write_bytes(whole[:length])
        with pytest.raises(NotAVideo):
            verify(part)


def test_all_of_the_sound_is_missing(clip: Path, part: Path) -> None:
    pictures_end = write_flat(clip, part.with_suffix(".mp4"))
    whole = part.with_suffix(".mp4").read_bytes()
    part.write_bytes(whole)
    verify(part)
    # The box of the media ends with the pictures, too: only the tables show it.
    at = whole.index(b"mdat") - 4
    part.write_bytes(whole[:at] + (pictures_end - at).to_bytes(4) + whole[at + 4 : pictures_end])
    with pytest.raises(NotAVideo, match="incomplete"):
        verify(part)


def test_a_box_after_the_media_is_cut(clip: Path, part: Path) -> None:
    part.write_bytes(clip.read_bytes() + (500).to_bytes(4) + b"udta" + bytes(20))
    with pytest.raises(NotAVideo, match="incomplete"):
        verify(part)


def test_put_together_from_two_files(clip: Path, part: Path, other: bytes) -> None:
    whole = clip.read_bytes()
    start = whole.index(b"mdat") + 200
    for place in random.Random(9).sample(range(start, len(whole) - 1000), 12):
        rest = other.ljust(len(whole), b"\0")[place : len(whole)]
        part.write_bytes(whole[:place] + rest)
        with pytest.raises(NotAVideo):
            verify(part)


@pytest.mark.parametrize("kind", ["video", "audio"])
@pytest.mark.parametrize("number", [0, 7, -1])
def test_a_hole_in_picture_or_sound(clip: Path, part: Path, kind: str, number: int) -> None:
    whole = bytearray(clip.read_bytes())
    at, size = places_of(clip, kind)[number]
    whole[at : at + size] = bytes(size)
    part.write_bytes(whole)
    with pytest.raises(NotAVideo):
        verify(part)


def test_damage_is_reported_from_a_cut(clip: Path, part: Path) -> None:
    whole = bytearray(clip.read_bytes())
    at, size = places_of(clip, "video")[9]
    whole[at : at + size] = bytes(size)
    part.write_bytes(whole)
    with pytest.raises(VideoDamaged):
        verify(part)


async def test_in_a_thread(clip: Path) -> None:
    assert (await PyAvProbe().verify(clip)) == verify_file(clip, threading.Event())


def test_a_file_that_is_gone(tmp_path: Path) -> None:
    with pytest.raises(NotAVideo, match="no longer exists"):
        verify(tmp_path / "gone.mp4")


def test_ends_soon_when_no_one_waits(clip: Path) -> None:
    stop = threading.Event()
    stop.set()
    with pytest.raises(Stopped):
        verify_file(clip, stop)


@pytest.mark.parametrize(
    "options",
    [
        {"movflags": "frag_keyframe+empty_moov"},
        {"movflags": "frag_keyframe+empty_moov+default_base_moof"},
        {"movflags": "dash"},
        {"movflags": "isml+frag_keyframe"},
    ],
    ids=lambda options: options["movflags"],
)
def test_a_clip_in_fragments(clip: Path, tmp_path: Path, options: dict[str, str]) -> None:
    # Fragments may name one size for all their samples, or leave it to each of them.
    assert verify(copied(clip, tmp_path / "fragments.mp4", **options)).has_audio
