"""The player shows each frame of a clip, the first and the last one too, and never black."""

from collections.abc import Sequence
from fractions import Fraction
from itertools import accumulate
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from app.ui.stage.player import Player
from tests.fakes.clips import number_in, write_numbered_clip
from tests.fakes.player_hands import press, seen, show
from tests.platforms import needs_screen

MS = Fraction(1, 1000)
# 15 frames between 10 and 150 ms long.
VARIABLE = list(accumulate((10, 40, 20, 150, 33, 17, 70, 40, 20, 33, 10, 70, 33, 40), initial=0))


def is_seen(player: Player, number: int) -> bool:
    return number_in(seen(player)) == number


def walk(qtbot: QtBot, player: Player, key: Qt.Key, numbers: Sequence[int]) -> list[int]:
    """Press `key` once for each of `numbers`, which it has to show; returns the positions."""
    positions = []
    for number in numbers:
        press(player, key)
        qtbot.waitUntil(lambda number=number: is_seen(player, number))
        positions.append(player.controls.position_slider.value())
    return positions


def starts_ms(starts: Sequence[int], unit: Fraction) -> list[int]:
    """The first whole milliseconds in which the frames are shown."""
    return [-(-start * unit * 1000 // 1) for start in starts]


@pytest.mark.parametrize("sound_s", [0.0, 0.5])
@pytest.mark.parametrize("rate", [24, 25, 30, 50, 60, Fraction(24000, 1001)], ids=str)
def test_the_last_frame_is_shown_and_each_one_is_reached(
    qtbot: QtBot, player: Player, tmp_path: Path, rate: Fraction | int, sound_s: float
) -> None:
    unit, numbers = 1 / Fraction(rate), range(int(rate // 4))
    path = write_numbered_clip(tmp_path / "clip.mp4", numbers, unit, sound_s=sound_s)
    show(qtbot, player, path, autoplay=True)
    slider = player.controls.position_slider
    qtbot.waitUntil(lambda: slider.value() == slider.maximum() and not player.is_playing)
    qtbot.waitUntil(lambda: is_seen(player, numbers[-1]))
    times = starts_ms(numbers, unit)
    assert walk(qtbot, player, Qt.Key.Key_Comma, numbers[-2::-1]) == times[-2::-1]
    assert walk(qtbot, player, Qt.Key.Key_Period, numbers[1:]) == times[1:]
    press(player, Qt.Key.Key_Period)
    assert slider.value() == times[-1]


@pytest.mark.parametrize("name", ["clip.mp4", "clip.mkv"])
@pytest.mark.parametrize(("late_ms", "keyframe_every"), [(0, 250), (500, 250), (0, 5), (0, 6)])
def test_a_variable_frame_rate_and_a_late_first_frame(
    qtbot: QtBot, player: Player, tmp_path: Path, name: str, late_ms: int, keyframe_every: int
) -> None:
    starts = [late_ms + start for start in VARIABLE]
    path = write_numbered_clip(tmp_path / name, starts, MS, keyframe_every=keyframe_every)
    show(qtbot, player, path)
    qtbot.waitUntil(lambda: is_seen(player, 0))
    # Without sound, a clip begins with its first frame.
    assert walk(qtbot, player, Qt.Key.Key_Period, range(1, 15)) == VARIABLE[1:]
    assert walk(qtbot, player, Qt.Key.Key_Comma, range(13, -1, -1)) == VARIABLE[-2::-1]
    press(player, Qt.Key.Key_End)
    qtbot.waitUntil(lambda: is_seen(player, 14))
    assert player.controls.position_slider.value() == VARIABLE[-1]


def test_the_first_frame_of_a_clip_whose_sound_begins_earlier(
    qtbot: QtBot, player: Player, tmp_path: Path
) -> None:
    starts = range(500, 1000, 40)
    path = write_numbered_clip(tmp_path / "clip.mp4", starts, MS, sound_s=1.0)
    show(qtbot, player, path)
    qtbot.waitUntil(lambda: is_seen(player, 0))
    assert walk(qtbot, player, Qt.Key.Key_Period, range(1, 4)) == [540, 580, 620]
    press(player, Qt.Key.Key_Home)
    qtbot.waitUntil(lambda: is_seen(player, 0))
    assert player.controls.position_slider.value() == 500


def test_a_held_key_loses_no_step(qtbot: QtBot, player: Player, tmp_path: Path) -> None:
    path = write_numbered_clip(tmp_path / "clip.mp4", range(24), Fraction(1, 24))
    show(qtbot, player, path)
    for _ in range(20):
        press(player, Qt.Key.Key_Period)
    for _ in range(7):
        press(player, Qt.Key.Key_Comma)
    qtbot.waitUntil(lambda: is_seen(player, 13))
    assert player.controls.position_slider.value() == 542


@needs_screen
def test_no_black_at_a_loop_a_change_of_clip_and_the_end(
    qtbot: QtBot, player: Player, tmp_path: Path
) -> None:
    first = write_numbered_clip(tmp_path / "1.mp4", range(6), Fraction(1, 24), sound_s=0.3)
    second = write_numbered_clip(tmp_path / "2.mp4", range(12), Fraction(1, 24), first_number=100)
    pictures: list[int] = []

    def has_shown(numbers: Sequence[int]) -> bool:
        """Whether `numbers` were on the screen in this order, maybe others between them."""
        pictures.append(number_in(seen(player)))
        rest = iter(pictures)
        return all(number in rest for number in numbers)

    player.controls.loop_button.setChecked(True)
    show(qtbot, player, first, autoplay=True)
    qtbot.waitUntil(lambda: is_seen(player, 5))
    qtbot.waitUntil(lambda: has_shown((5, 1, 5, 1, 5, 1)))
    player.show_clip(second, True)
    qtbot.waitUntil(lambda: has_shown((5, 105)))
    player.controls.loop_button.setChecked(False)
    qtbot.waitUntil(lambda: has_shown((111,)) and not player.is_playing)
    slider = player.controls.position_slider
    qtbot.waitUntil(lambda: has_shown((111,)) and slider.value() == slider.maximum())
    player.show_clip(first, False)
    qtbot.waitUntil(lambda: has_shown((111, 0)))
    assert -1 not in pictures
