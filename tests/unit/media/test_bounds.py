"""What a file from outside promises costs no memory and no wait: it is refused before FFmpeg."""

import os
import random
import socket
import struct
import subprocess
import sys
import threading
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import Any

import av
import pytest

from app.core.bounds import MAX_CLIP_S, MAX_PIXELS
from app.core.errors import NotAVideo
from app.media.boxes import layout_of
from app.media.filmstrip import make_filmstrip
from app.media.poster import make_poster
from app.media.probe import probe_file
from app.media.recipe import read_recipe
from app.media.stream_print import prints_of
from tests.paths import ROOT
from tests.platforms import needs_named_pipes, needs_proc

FTYP = struct.pack(">I4s", 20, b"ftyp") + b"isom\0\0\2\0isom"
MB = 1_000_000
# An interpreter with FFmpeg in it; a clip of 720p needs some 20 MB more.
MOST_BYTES = 220 * MB
# Opens the file by each way that Gallop has, and prints the peak memory.
PROBE = """
import sys, threading
from pathlib import Path
from app.core.errors import NotAVideo
from app.media.filmstrip import make_filmstrip
from app.media.poster import make_poster
from app.media.probe import probe_file
from app.media.recipe import read_recipe
path = Path(sys.argv[1])
ways = (
    probe_file,
    read_recipe,
    lambda path: make_poster(path, 480),
    lambda path: make_filmstrip(path, 10, 320, threading.Event()),
)
for way in ways:
    try:
        way(path)
    except NotAVideo as error:
        print(error)
status = Path("/proc/self/status").read_text()
print(1024 * int(status.partition("VmHWM:")[2].split()[0]))
"""


def box(kind: bytes, *parts: bytes) -> bytes:
    content = b"".join(parts)
    return struct.pack(">I4s", 8 + len(content), kind) + content


def words(*numbers: int) -> bytes:
    return struct.pack(f">{len(numbers)}I", *numbers)


def probed(path: Path) -> tuple[list[str], int]:
    """The results of four ways to open the file, and the peak memory in bytes."""
    done = subprocess.run(
        [sys.executable, "-c", PROBE, str(path)],
        cwd=ROOT,
        stdout=subprocess.PIPE,
        text=True,
        check=True,
    )
    *said, most = done.stdout.split("\n")[:-1]
    return said, int(most)


def in_moov(path: Path, extra: bytes, inside: bytes = b"moov") -> Path:
    """The clip at `path` with `extra` at the end of its index, which is at the file's end."""
    whole = path.read_bytes()
    at = whole.rindex(inside) - 4
    (size_bytes,) = struct.unpack_from(">I", whole, at)
    grown = struct.pack(">I", size_bytes + len(extra))
    path.write_bytes(whole[:at] + grown + whole[at + 4 : at + size_bytes] + extra)
    return path


@pytest.fixture
def plain(make_odd_clip: Any) -> Path:
    """A clip with its index at the end."""
    path: Path = make_odd_clip(movflags="", audio=False)
    return path


@pytest.fixture
def sounding(make_odd_clip: Any) -> Path:
    """A clip with sound, and its index at the end."""
    path: Path = make_odd_clip(movflags="")
    return path


@needs_proc
def test_a_clip_itself_needs_little(make_clip: Any) -> None:
    said, most = probed(make_clip(width=1280, height=720))
    assert said == []
    assert most < MOST_BYTES


@needs_proc
def test_pictures_too_large(tmp_path: Path) -> None:
    path = tmp_path / "large.mp4"
    with av.open(str(path), "w") as container:
        video = container.add_stream("libx264", rate=24)
        video.width, video.height, video.pix_fmt = 8192, 4320, "yuv420p"
        video.options = {"preset": "ultrafast"}
        for number in range(2):
            frame = av.VideoFrame(8192, 4320, "yuv420p")
            frame.pts = number
            container.mux(video.encode(frame))
        container.mux(video.encode(None))
    assert MAX_PIXELS < 8192 * 4320
    said, most = probed(path)
    assert len(said) == 4
    assert most < MOST_BYTES
    # The file's table is no better: what counts is the size in the pictures themselves.
    whole = path.read_bytes()
    path.write_bytes(whole.replace(struct.pack(">HH", 8192, 4320), struct.pack(">HH", 320, 180)))
    said, most = probed(path)
    assert len(said) >= 3
    assert most < MOST_BYTES


def test_the_largest_pictures_that_are_taken(tmp_path: Path) -> None:
    path = tmp_path / "4k.mp4"
    with av.open(str(path), "w") as container:
        video = container.add_stream("libx264", rate=24)
        video.width, video.height, video.pix_fmt = 4096, 2304, "yuv420p"
        video.options = {"preset": "ultrafast"}
        container.mux(video.encode(av.VideoFrame(4096, 2304, "yuv420p")))
        container.mux(video.encode(None))
    assert probe_file(path).width_px == 4096


def with_hole(path: Path, head: bytes, hole_bytes: int) -> Path:
    """`head` and a hole that takes no space on the disk."""
    path.write_bytes(head)
    with path.open("r+b") as file:
        file.truncate(len(head) + hole_bytes)
    return path


@needs_proc
def test_a_tag_of_900_mb(plain: Path) -> None:
    size_bytes = 900 * MB
    whole = plain.read_bytes()
    at = whole.rindex(b"moov") - 4
    (moov_bytes,) = struct.unpack_from(">I", whole, at)
    # As iTunes writes a title: FFmpeg reads it in whole, twice.
    kinds = (b"\xa9nam", b"ilst")
    tag = struct.pack(">I4sII", size_bytes + 16, b"data", 1, 0)
    for kind in kinds:
        tag = struct.pack(">I4s", len(tag) + size_bytes + 8, kind) + tag
    tag = words(0) + box(b"hdlr", words(0, 0), b"mdirappl", words(0, 0), b"\0") + tag
    for kind in (b"meta", b"udta"):
        tag = struct.pack(">I4s", len(tag) + size_bytes + 8, kind) + tag
    head = whole[:at] + words(moov_bytes + len(tag) + size_bytes) + whole[at + 4 :] + tag
    said, most = probed(with_hole(plain, head, size_bytes))
    assert len(said) >= 3
    assert most < MOST_BYTES


@pytest.mark.parametrize(
    ("extra", "detail"),
    [
        (box(b"udta", bytes(17 * MB)), "its metadata is too large"),
        (box(b"trak") * 150, "it contains too many tracks"),
        (box(b"free") * 100_001, "its index is too large"),
        (
            box(
                b"trak", box(b"mdia", box(b"minf", box(b"stbl", box(b"stsz", words(0, 1, 2**31)))))
            ),
            "it lists more frames than fit into memory",
        ),
        (
            box(b"trak", box(b"stbl", box(b"stsz", words(0, 0, 2, 100, 2**30)))),
            "it lists more frames than fit into memory",
        ),
        (
            box(
                b"trak",
                box(b"edts", box(b"elst", words(0, 100_000))),
                box(b"stbl", box(b"stsz", words(0, 1, 1_000))),
            ),
            "it lists more frames than fit into memory",
        ),
        (
            box(b"traf", box(b"tfhd", words(0x38, 1, 5, 2**30, 5))),
            "it lists more frames than fit into memory",
        ),
        (
            box(b"traf", box(b"trun", words(0x301, 2, 0, 5, 5, 5, 2**30))),
            "it lists more frames than fit into memory",
        ),
        (box(b"trex", words(0, 1, 1, 5, 2**30)), "it lists more frames than fit into memory"),
        (box(b"trak", box(b"stz2", words(0, 8, 2**31))), "it lists more frames than fit"),
    ],
)
def test_what_an_index_must_not_promise(plain: Path, extra: bytes, detail: str) -> None:
    with pytest.raises(NotAVideo, match=detail):
        probe_file(in_moov(plain, extra))


def test_an_hour_of_uncompressed_sound_is_no_promise(tmp_path: Path) -> None:
    sound = box(
        b"mdia",
        box(b"hdlr", words(0, 0), b"soun", bytes(12)),
        box(b"stbl", box(b"stts", words(0, 1, 172_800_000, 1)), box(b"stsz", words(0, 4, 2**27))),
    )
    path = tmp_path / "sound.mov"
    path.write_bytes(FTYP + box(b"moov", box(b"trak", sound)))
    assert layout_of(path).samples == 0
    # The next track is another one.
    path.write_bytes(
        FTYP + box(b"moov", box(b"trak", sound), box(b"trak", box(b"stsz", words(0, 4, 9))))
    )
    assert layout_of(path).samples == 9


def test_a_webm_whose_texts_may_be_anywhere(make_webm: Any) -> None:
    path = make_webm()
    assert probe_file(path).width_px > 0
    with path.open("r+b") as file:
        file.truncate(200 * MB)
    with pytest.raises(NotAVideo, match="isn't an MP4"):
        probe_file(path)


@pytest.mark.parametrize("cut", range(0, 400, 7))
def test_a_file_cut_anywhere_breaks_no_reader(plain: Path, cut: int) -> None:
    whole = plain.read_bytes()
    plain.write_bytes(whole[: len(whole) - cut])
    layout_of(plain)


def test_what_holds_nothing_is_not_even_opened(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    # As a link to /proc/kmsg is: a file without a size, and every read blocks.
    (tmp_path / "a.mp4").touch()
    monkeypatch.setattr(Path, "open", lambda *_, **__: pytest.fail("it was opened"))
    with pytest.raises(NotAVideo, match="damaged"):
        probe_file(tmp_path / "a.mp4")


OPENERS: list[Callable[[Path], object]] = [
    probe_file,
    read_recipe,
    lambda path: make_poster(path, 480),
    lambda path: make_filmstrip(path, 10, 320, threading.Event()),
    layout_of,
    lambda path: prints_of(path, threading.Event()),
]


@needs_named_pipes
@pytest.mark.parametrize("opener", OPENERS)
def test_what_is_no_file_is_not_waited_for(
    opener: Callable[[Path], object], tmp_path: Path
) -> None:
    pipe, lane, link = tmp_path / "a.mp4", tmp_path / "b.mp4", tmp_path / "c.mp4"
    os.mkfifo(pipe)
    link.symlink_to(pipe)
    with socket.socket(socket.AF_UNIX) as listener:
        listener.bind(str(lane))
        for path in (pipe, lane, link, Path("/dev/zero"), Path("/dev/tty"), tmp_path):
            with pytest.raises((NotAVideo, OSError)):
                opener(path)
    loop = tmp_path / "loop.mp4"
    loop.symlink_to(loop)
    with pytest.raises((NotAVideo, OSError)):
        opener(loop)


@pytest.mark.parametrize("kind", [b"mvhd", b"mdhd"])
@pytest.mark.parametrize("unit", [0, 1, 2**31, 2**32 - 1])
@pytest.mark.parametrize("length", [0, 1, 2**31, 2**32 - 1])
def test_no_length_breaks_a_reader(plain: Path, kind: bytes, unit: int, length: int) -> None:
    whole = bytearray(plain.read_bytes())
    # Behind version, flags and two times.
    struct.pack_into(">II", whole, whole.rindex(kind) + 16, unit, length)
    plain.write_bytes(whole)
    for opener in OPENERS:
        with suppress(NotAVideo):
            opener(plain)
    with suppress(NotAVideo):
        facts = probe_file(plain)
        assert 0 < facts.duration_s <= MAX_CLIP_S


def test_a_codec_that_no_one_knows(plain: Path) -> None:
    whole = plain.read_bytes()
    for name in (b"xxxx", b"avc\xe1", b"\xc1vc1"):
        plain.write_bytes(whole.replace(b"avc1", name))
        for opener in (probe_file, read_recipe, lambda path: prints_of(path, threading.Event())):
            with pytest.raises(NotAVideo):
                opener(plain)


@pytest.mark.parametrize("seed", range(30))
def test_no_index_breaks_a_reader(sounding: Path, seed: int) -> None:
    chance = random.Random(seed)
    whole = bytearray(sounding.read_bytes())
    start = whole.rindex(b"moov")
    for _ in range(chance.randint(1, 20)):
        whole[chance.randrange(start, len(whole))] = chance.choice((0, 1, 0x7F, 0x80, 0xFF))
    sounding.write_bytes(whole)
    for opener in OPENERS:
        with suppress(NotAVideo):
            opener(sounding)
