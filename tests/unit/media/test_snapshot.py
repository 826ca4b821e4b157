"""A snapshot is the very frame, as large and turned as it is shown, and says where it is from."""

import threading
from datetime import UTC, datetime
from decimal import Decimal
from fractions import Fraction
from pathlib import Path

import pytest
from PySide6.QtGui import QImage

from app.core import problems
from app.core.errors import FileTrouble
from app.core.library.clip import Recipe
from app.media.recipe import PyAvRecipes
from app.media.recipe_text import recipe_of
from app.media.snapshot import read_frame, save_snapshot
from tests.fakes.clips import make_request, number_in, write_numbered_clip
from tests.fakes.said_clips import Said, write_said

MADE_AT = datetime(2026, 11, 22, 12, 30, tzinfo=UTC)
RECIPE = Recipe(make_request("白马 🐎"), "take-1", "job-1", Decimal("1.145"), MADE_AT, "0.1.0")
# Frames that a seek to their time passes over: the next keyframe is decoded before it.
UNEVEN = (0, 10, 50, 70, 220, 253, 270, 340, 380, 400, 433, 443, 593, 603, 610, 700)


def save(path: Path, number: int, with_recipe: bool = True) -> Path:
    return save_snapshot(path, number, with_recipe, threading.Event())


@pytest.mark.parametrize("name", ["clip.mp4", "clip.mkv"])
def test_each_frame_at_its_size(tmp_path: Path, name: str) -> None:
    path = tmp_path / name
    write_numbered_clip(path, UNEVEN, keyframe_every=5, width_px=1280, height_px=720)
    for number in range(len(UNEVEN)):
        saved = save(path, number)
        assert saved == tmp_path / f"clip frame {number + 1}.png"
        image = QImage(str(saved))
        assert (image.width(), image.height()) == (1280, 720)
        assert number_in(image) == number
        assert image.text("gallop_frame") == str(number + 1)


def test_a_small_picture_of_each_frame(tmp_path: Path) -> None:
    path = write_numbered_clip(tmp_path / "clip.mp4", UNEVEN, width_px=1280, height_px=720)
    for number in range(len(UNEVEN)):
        frame = read_frame(path, number, 192, threading.Event())
        assert (frame.width_px, frame.height_px) == (192, 108)
        size = frame.width_px, frame.height_px, frame.stride_bytes
        assert number_in(QImage(frame.rgb, *size, QImage.Format.Format_RGB888)) == number


def test_turned_and_stretched(tmp_path: Path) -> None:
    said = Said(matrix=(0, 1, -1, 0), pixel_shape=Fraction(2))
    image = QImage(str(save(write_said(tmp_path / "clip.mp4", said), 3)))
    assert (image.width(), image.height()) == (180, 640)


async def test_the_recipe_is_in_the_picture_or_not(tmp_path: Path) -> None:
    path = write_numbered_clip(tmp_path / "clip.mp4", range(12), Fraction(1, 24))
    await PyAvRecipes().write(path, RECIPE)
    image = QImage(str(save(path, 4)))
    assert recipe_of(image.text("gallop_recipe")) == RECIPE
    assert image.text("Description") == "白马 🐎"
    # No picture is replaced.
    plain = save(path, 4, with_recipe=False)
    assert plain == tmp_path / "clip frame 5 2.png"
    assert QImage(str(plain)).textKeys() == []
    assert number_in(QImage(str(plain))) == 4


def test_what_cannot_be_saved_says_why(tmp_path: Path) -> None:
    path = write_numbered_clip(tmp_path / "clip.mp4", range(12), Fraction(1, 24))
    # A clip that was replaced meanwhile has fewer frames.
    assert number_in(QImage(str(save(path, 100)))) == 11
    path.rename(path.with_name("elsewhere.mp4"))
    with pytest.raises(FileTrouble) as caught:
        save(path, 1)
    assert caught.value.problem.kind is problems.snapshot_failed
    assert caught.value.problem.param("detail", "") == "the file no longer exists"
    path.write_text("no clip")
    with pytest.raises(FileTrouble):
        save(path, 1)
    assert [entry.suffix for entry in tmp_path.iterdir() if entry.suffix == ".part"] == []


def test_a_folder_that_cannot_be_written(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = write_numbered_clip(tmp_path / "clip.mp4", range(12), Fraction(1, 24))

    def refuse(path: Path, data: bytes) -> int:
        raise PermissionError(13, "In the system's language")

    monkeypatch.setattr(Path, "write_bytes", refuse)
    with pytest.raises(FileTrouble) as caught:
        save(path, 1)
    assert caught.value.problem.param("detail", "") == "Permission denied"
