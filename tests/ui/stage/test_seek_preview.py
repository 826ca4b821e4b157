"""Above the seek bar stands what the clip shows at the place under the mouse."""

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QImage, QMouseEvent
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from app.bridge.library.clip_cache import picture_id
from app.core.library.clip import Clip
from app.core.library.frame_times import regular_times
from app.ui.stage.player import Player
from app.ui.stage.seek_bar import SeekBar
from app.ui.stage.seek_preview import SeekPreview
from tests.fakes.clips import make_clip

TIMES = regular_times(5_000, 24)
RED, BLUE = (QImage(96, 54, QImage.Format.Format_RGB32) for _ in range(2))
RED.fill(Qt.GlobalColor.red)
BLUE.fill(Qt.GlobalColor.blue)


@pytest.fixture
def bar(player: Player) -> SeekBar:
    bar = player.controls.position_slider
    player.controls.set_duration(5_000)
    player.controls.setEnabled(True)
    player.resize(800, 500)
    player.show()
    return bar


@pytest.fixture
def preview(bar: SeekBar) -> SeekPreview:
    return SeekPreview(bar)


def clip_with(prompt: str = "A fox", ratio: str = "16:9") -> Clip:
    return make_clip(prompt=prompt, ratio=ratio)


def label(preview: SeekPreview, name: str) -> QLabel:
    found = preview.findChild(QLabel, f"seek_preview_{name}")
    assert isinstance(found, QLabel)
    return found


def strip_of(*colours: Qt.GlobalColor) -> QImage:
    strip = QImage(96 * len(colours), 54, QImage.Format.Format_RGB32)
    for x in range(strip.width()):
        for y in range(54):
            strip.setPixelColor(x, y, colours[x // 96])
    return strip


def colour_of(preview: SeekPreview) -> str:
    image = label(preview, "picture").pixmap().toImage()
    return image.pixelColor(image.rect().center()).name()


def test_the_mouse_over_the_bar_says_where_it_is(bar: SeekBar) -> None:
    pointed, left = list[int](), list[bool]()
    bar.pointed.connect(pointed.append)
    bar.pointer_left.connect(lambda: left.append(True))
    spot = QPointF(bar.position_x_px(2_500), bar.rect().center().y())
    none = Qt.MouseButton.NoButton
    move = QMouseEvent(
        QEvent.Type.MouseMove, spot, bar.mapToGlobal(spot), none, none, Qt.KeyboardModifier(0)
    )
    QApplication.sendEvent(bar, move)
    assert abs(pointed[0] - 2_500) < 50
    assert bar.hasMouseTracking()
    QApplication.sendEvent(bar, QEvent(QEvent.Type.Leave))
    assert left


def test_the_strip_at_once_and_the_very_frame_at_rest(qtbot: QtBot, preview: SeekPreview) -> None:
    clip = clip_with()
    with qtbot.waitSignals([preview.strip_wanted, preview.frame_wanted]):
        preview.point(clip, TIMES, 4_000)
    preview.set_strip(picture_id(clip), strip_of(Qt.GlobalColor.red, Qt.GlobalColor.blue), 2)
    assert colour_of(preview) == "#0000ff"
    with qtbot.waitSignal(preview.frame_wanted) as frame:
        preview.point(clip, TIMES, 1_000)
        assert colour_of(preview) == "#ff0000"
    assert label(preview, "time").text() == "0:01.000"
    path, number, longer_px = frame.args
    assert (path, number) == (clip.path, TIMES.at(1_000))
    assert longer_px == round(192 * preview.devicePixelRatioF())
    preview.set_frame(path, number, BLUE)
    assert colour_of(preview) == "#0000ff"
    # A mouse that trembles within the frame does not replace it by the strip's rougher picture.
    preview.point(clip, TIMES, 995)
    assert colour_of(preview) == "#0000ff"
    assert label(preview, "time").text() == "0:00.995"


def test_a_frame_that_comes_late_is_not_shown(preview: SeekPreview) -> None:
    clip = clip_with()
    preview.point(clip, TIMES, 1_000)
    preview.set_frame(clip.path, TIMES.at(1_000), RED)
    preview.set_frame(clip.path, TIMES.at(2_000), BLUE)
    preview.set_frame(Path("other.mp4"), TIMES.at(1_000), BLUE)
    assert colour_of(preview) == "#ff0000"
    preview.leave()
    assert preview.isHidden()
    preview.set_frame(clip.path, TIMES.at(1_000), BLUE)
    assert preview.isHidden()


def test_another_clip_does_not_show_the_picture_of_the_last_one(preview: SeekPreview) -> None:
    clip = clip_with()
    preview.point(clip, TIMES, 1_000)
    preview.set_frame(clip.path, TIMES.at(1_000), RED)
    preview.point(replace(clip, clip_id="other", path=Path("other.mp4")), TIMES, 1_000)
    assert label(preview, "picture").pixmap().isNull()


def test_the_shot_of_the_prompt(preview: SeekPreview) -> None:
    preview.point(clip_with("[00:00-00:02] A fox\n[00:02-00:05] Snow falls"), TIMES, 3_000)
    assert label(preview, "shot").text() == "\u2068Snow falls\u2069"
    preview.point(clip_with("A fox without shots"), TIMES, 3_000)
    assert label(preview, "shot").isHidden()


@pytest.mark.parametrize("ratio", ["16:9", "9:16", "1:1"])
def test_it_stands_above_the_place_and_on_the_screen(
    bar: SeekBar, preview: SeekPreview, ratio: str
) -> None:
    for position_ms in (0, 2_500, 5_000):
        preview.point(clip_with(ratio=ratio), TIMES, position_ms)
        assert bar.screen().availableGeometry().contains(preview.geometry())
        assert preview.geometry().bottom() < bar.mapToGlobal(QPoint(0, bar.height())).y()
    size = label(preview, "picture").size()
    assert max(size.width(), size.height()) == 192


def test_a_missing_file_is_not_read(qtbot: QtBot, preview: SeekPreview) -> None:
    with qtbot.assertNotEmitted(preview.frame_wanted, wait=200):
        preview.point(replace(clip_with(), is_missing=True), TIMES, 1_000)


def test_it_takes_neither_focus_nor_mouse(preview: SeekPreview) -> None:
    assert preview.windowFlags() & Qt.WindowType.WindowTransparentForInput
    assert preview.windowFlags() & Qt.WindowType.WindowDoesNotAcceptFocus
