"""The videos' folders in the settings: the chosen one, and those that were before it."""

from pathlib import Path

import pytest

from app.core.settings import (
    Settings,
    VideosFolders,
    settings_with_folder,
    videos_folders_of,
)
from tests.paths import absolute

DEFAULT, A, B, ODD = map(absolute, ("/default", "/a", "/b", "/no text \udc80"))


def changed(folders: VideosFolders, chosen: Path | None) -> VideosFolders:
    return videos_folders_of(Settings(**settings_with_folder(folders, chosen)))


def test_a_folder_that_is_left_becomes_an_earlier_one() -> None:
    folders = changed(changed(VideosFolders(), ODD), A)
    assert folders == VideosFolders(A, (ODD,))
    assert folders.all(DEFAULT) == (A, DEFAULT, ODD)
    assert changed(folders, ODD) == VideosFolders(ODD, (A,))
    assert changed(folders, None) == VideosFolders(None, (A, ODD))
    assert changed(folders, A) == folders


def test_the_folders_of_the_demo_are_below() -> None:
    assert VideosFolders(A, (B,)).below("Demo") == VideosFolders(A / "Demo", (B / "Demo",))
    assert VideosFolders().below("Demo") == VideosFolders()


@pytest.mark.parametrize("earlier", ["", "relative", "\n\n"])
def test_what_is_no_absolute_path_is_ignored(earlier: str) -> None:
    settings = Settings(clips_folder="relative", earlier_clips_folders=earlier)
    assert videos_folders_of(settings) == VideosFolders()


def test_not_all_folders_are_remembered() -> None:
    folders = VideosFolders()
    for number in range(30):
        folders = changed(folders, absolute(f"/{number}"))
    assert folders.earlier == tuple(absolute(f"/{number}") for number in range(28, 8, -1))
