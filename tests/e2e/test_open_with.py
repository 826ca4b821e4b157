"""A clip opened from the file manager by the desktop entry, with and without a window."""

import os
import shlex
import signal
import subprocess
from functools import partial
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from tests.fakes.program import COMMAND, ROOT, process_environment, run_gallop
from tests.fakes.real_library import RealLibrary, write_gallop_clip
from tests.fakes.real_window import RealWindow
from tests.fakes.x_windows import x_windows
from tests.patience import PATIENCE_S

ENTRY = ROOT / "resources" / "linux" / "gallop.desktop"
ASKED = "Open clip"
# No server listens there, and no request is made.
GIVEN = {"SHORTAPI_KEY": "e2e-key", "SHORTAPI_BASE_URL": "http://127.0.0.1:9"}


def arguments_for(*files: Path) -> list[str]:
    """What the desktop calls `gallop` with, to open `files`."""
    entry = dict(line.split("=", 1) for line in ENTRY.read_text().splitlines() if "=" in line)
    assert "video/mp4" in entry["MimeType"].split(";")
    program, *words = shlex.split(entry["Exec"])
    assert program == "gallop"
    return [name for word in words for name in (map(str, files) if word == "%F" else [word])]


@pytest.fixture
def clips(tmp_path: Path) -> list[Path]:
    folder = tmp_path / "usb stick, été"
    return [write_gallop_clip(folder / f"马 {number}.mp4", "A horse", number) for number in (1, 2)]


def test_the_desktop_entry_opens_a_clip_and_a_second_start_hands_it_over(
    clips: list[Path], qtbot: QtBot
) -> None:
    home = Path(os.environ["GALLOP_HOME"])
    first, second = clips
    with (
        x_windows() as screen,
        subprocess.Popen(
            [*COMMAND, *arguments_for(first)], cwd=ROOT, env=process_environment(home, **GIVEN)
        ) as process,
    ):
        try:

            def wait_for_questions(count: int) -> None:
                titles = partial(screen.titles_of, process.pid)
                qtbot.waitUntil(lambda: titles().count(ASKED) == count)

            wait_for_questions(1)
            ended = run_gallop(arguments_for(second), home, GIVEN)
            assert (ended.status, ended.stdout) == (0, "")
            assert ended.stderr.startswith("Gallop is already open")
            wait_for_questions(2)
            process.send_signal(signal.SIGTERM)
            assert process.wait(PATIENCE_S) == 0
        finally:
            process.kill()


def test_the_window_takes_several_clips_into_the_library(
    library: RealLibrary, window: RealWindow, clips: list[Path]
) -> None:
    before = library.model.total
    window.window.take_files(tuple(clips))
    library.wait_for_names(before + 2)
    assert all(clip.is_file() for clip in clips)


def test_the_menu_alone_opens_nothing() -> None:
    assert arguments_for() == ["--open"]
