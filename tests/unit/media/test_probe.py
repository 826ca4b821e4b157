import logging
import subprocess
import sys
import threading
from fractions import Fraction
from pathlib import Path
from typing import Any

import av
import pytest

from app.aio.threads import Stopped
from app.core import problems
from app.core.errors import NotAVideo
from app.core.ports import ClipProbe
from app.media.probe import PyAvProbe, read_frame_times
from tests.fakes.clips import write_numbered_clip
from tests.paths import ROOT
from tests.platforms import POSIX_NAMES


@pytest.fixture
def probe() -> ClipProbe:
    return PyAvProbe()


async def detail_of(probe: ClipProbe, path: Path) -> str:
    with pytest.raises(NotAVideo) as caught:
        await probe.probe(path)
    assert caught.value.problem.kind is problems.not_a_video
    return dict(caught.value.problem.params)["detail"]


@pytest.mark.parametrize(("width", "height"), [(320, 180), (180, 320), (240, 240)])
@pytest.mark.parametrize("audio", [True, False])
async def test_facts_are_the_files_own(
    probe: ClipProbe, make_clip: Any, width: int, height: int, audio: bool
) -> None:
    path = make_clip(width=width, height=height, seconds=3, audio=audio)
    facts = await probe.probe(path)
    assert (facts.width_px, facts.height_px, facts.has_audio) == (width, height, audio)
    assert facts.duration_s == pytest.approx(3.0, abs=1 / 24)
    assert facts.size_bytes == path.stat().st_size


async def test_a_webm_is_a_clip_too(probe: ClipProbe, make_webm: Any) -> None:
    facts = await probe.probe(make_webm())
    assert facts.duration_s == pytest.approx(3.0, abs=1 / 24)


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b'{"code": 1003, "info": "expired"}',
        b"<!doctype html><title>Not found</title>" * 200,
        b"\x89PNG\r\n\x1a\n" + bytes(500),
        bytes(100_000),
        # FFmpeg would open what a playlist names; here it is no video.
        b"#EXTM3U\n#EXT-X-TARGETDURATION:5\n#EXTINF:5,\nhttp://127.0.0.1:9/a.ts\n#EXT-X-ENDLIST\n",
        b"ffconcat version 1.0\nfile clip.mp4\n",
    ],
)
async def test_what_is_no_video(
    probe: ClipProbe, make_clip: Any, tmp_path: Path, content: bytes
) -> None:
    make_clip()
    path = tmp_path / ".take1.part"
    path.write_bytes(content)
    detail = await detail_of(probe, path)
    assert detail == "it is not an MP4, MOV, MKV or WebM video, or it is damaged"


async def test_a_clip_that_is_cut_short(probe: ClipProbe, make_clip: Any) -> None:
    path = make_clip(audio=False)
    path.write_bytes(path.read_bytes()[:-300])
    assert await detail_of(probe, path) == "the file is incomplete"


async def test_a_clip_whose_pictures_are_missing(probe: ClipProbe, make_clip: Any) -> None:
    path = make_clip()
    whole = path.read_bytes()
    start = whole.index(b"mdat") + 4
    path.write_bytes(whole[:start] + bytes(len(whole) - start))
    assert await detail_of(probe, path)


async def test_sound_alone_is_no_clip(probe: ClipProbe, tmp_path: Path) -> None:
    path = tmp_path / "sound.mp4"
    with av.open(str(path), "w") as container:
        sound = container.add_stream("aac", rate=48000)
        frame = av.AudioFrame(format="fltp", layout="stereo", samples=1024)
        for plane in frame.planes:
            plane.update(bytes(plane.buffer_size))
        frame.sample_rate = 48000
        container.mux(sound.encode(frame))
        container.mux(sound.encode(None))
    assert await detail_of(probe, path) == "it contains no video"


async def test_a_file_that_is_gone_or_a_folder(probe: ClipProbe, tmp_path: Path) -> None:
    assert await detail_of(probe, tmp_path / "gone.mp4") == "the file no longer exists"
    assert await detail_of(probe, tmp_path)


async def test_names_of_every_kind(probe: ClipProbe, make_clip: Any, tmp_path: Path) -> None:
    for name in ("一只 🐎.mp4", *POSIX_NAMES):
        path = make_clip().rename(tmp_path / name)
        assert (await probe.probe(path)).width_px == 320


async def test_ffmpeg_says_nothing(
    probe: ClipProbe,
    tmp_path: Path,
    capfd: pytest.CaptureFixture[str],
    caplog: pytest.LogCaptureFixture,
) -> None:
    caplog.set_level(logging.DEBUG)
    path = tmp_path / "bad.mp4"
    path.write_bytes(b"\0\0\0\x20ftypisom" + bytes(5000))
    await detail_of(probe, path)
    assert capfd.readouterr() == ("", "")
    assert not [record for record in caplog.records if record.name.startswith("libav")]


def test_pyav_is_imported_late() -> None:
    code = (
        "import sys, app.media.probe, app.media.picture_cache, app.media.recipe;"
        "sys.exit('av' in sys.modules)"
    )
    subprocess.run([sys.executable, "-c", code], cwd=ROOT, check=True)


@pytest.mark.parametrize("name", ["clip.mp4", "clip.mkv"])
@pytest.mark.parametrize("late_ms", [0, 500])
def test_the_times_of_frames_are_the_files_own(tmp_path: Path, name: str, late_ms: int) -> None:
    """In the order of showing, from the start of the clip; B-frames are stored in another order."""
    starts = [0, 10, 50, 70, 220, 253, 270, 340]
    late = [late_ms + start for start in starts]
    path = write_numbered_clip(tmp_path / name, late, Fraction(1, 1000))
    times = read_frame_times(path, threading.Event())
    assert [start_us // 1000 for start_us in times.starts_us] == starts
    assert times.end_us >= 340_000


def test_times_of_frames_begin_with_the_sound(tmp_path: Path) -> None:
    late = range(500, 700, 40)
    path = write_numbered_clip(tmp_path / "clip.mp4", late, Fraction(1, 1000), sound_s=1.0)
    times = read_frame_times(path, threading.Event())
    assert [start_us // 1000 for start_us in times.starts_us] == list(late)
    assert times.end_us >= 1_000_000


def test_times_of_frames_of_no_video(tmp_path: Path, make_clip: Any) -> None:
    path = tmp_path / "page.mp4"
    path.write_bytes(b"<html>" * 100)
    with pytest.raises(NotAVideo):
        read_frame_times(path, threading.Event())
    stop = threading.Event()
    stop.set()
    with pytest.raises(Stopped):
        read_frame_times(make_clip(), stop)
