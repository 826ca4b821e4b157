"""The stage: the welcome, an empty place, or a clip with its title and what can be done with it."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from msgspec import structs
from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QImage, QTextDocument
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from app.bridge.item_models import take_ends
from app.bridge.library.clip_cache import picture_id
from app.core.library.clip import AnnotationsChange
from app.core.request import TakeNumber
from app.main import load_card
from app.ui.library.details.rating_stars import RatingStars
from app.ui.queue.queue_delegate import Bar
from app.ui.stage.making_page import Making, MakingPage
from app.ui.stage.stage import Stage
from app.ui.theme.tokens import LIGHT
from app.ui.widgets.elided_text import fitting_end, whole_parts
from app.ui.widgets.formats import clip_text
from tests.fakes.clips import make_clip, make_request
from tests.fakes.real_window import ink_runs, unclipped_ink

# Without sound the backend logs it and the clip plays on. Some files here cannot be played.
pytestmark = pytest.mark.qt_log_ignore("Could not open media")


@pytest.fixture
def stage(qtbot: QtBot) -> Iterator[Stage]:
    stage = Stage(load_card())
    qtbot.addWidget(stage)
    stage.resize(680, 700)
    with qtbot.waitExposed(stage):
        stage.show()
    yield stage
    stage.player.close_clip()


def text_of(stage: Stage, name: str) -> str:
    label = stage.findChild(QLabel, name)
    assert label is not None
    return label.text() if label.isVisible() else ""


def test_the_stage_shows_one_thing(qtbot: QtBot, stage: Stage, clip_path: Path) -> None:
    assert "press Generate" in text_of(stage, "stage_empty_words")
    stage.show_welcome()
    assert text_of(stage, "stage_empty_words") == ""
    clip = make_clip(path=clip_path)
    with qtbot.waitSignal(stage.player.frame_shown):
        stage.show_clip(clip)
    assert stage.clip == clip
    assert text_of(stage, "clip_title") == clip.request.prompt
    assert text_of(stage, "clip_facts") == "1080P · 16:9 · 5 s · $1.145 · 22 Nov 2026"
    stage.show_empty()
    assert stage.clip is None
    assert not stage.player.is_playing


def test_what_can_be_done_with_a_clip(qtbot: QtBot, stage: Stage, clip_path: Path) -> None:
    stage.use_again_button.click()
    stage.show_in_folder_button.click()
    clip = make_clip(path=clip_path)
    stage.show_clip(clip, autoplay=False)
    with qtbot.waitSignal(stage.use_again_requested) as again:
        stage.use_again_button.click()
    assert again.args == [clip.request]
    with qtbot.waitSignal(stage.show_in_folder_requested) as folder:
        stage.show_in_folder_button.click()
    assert folder.args == [clip_path]
    with qtbot.waitSignal(stage.annotations_edited) as edited:
        stage.favourite_button.click()
    assert edited.args == [clip.clip_id, AnnotationsChange(is_favourite=True)]
    stars = stage.findChild(RatingStars, "clip_rating")
    with qtbot.waitSignal(stage.annotations_edited) as edited:
        QTest.keyClick(stars, "4")
    assert edited.args == [clip.clip_id, AnnotationsChange(rating=4)]
    # Not saved, it is not shown as if it were.
    stage.show_annotations()
    assert not stage.favourite_button.isChecked()
    assert stars.rating() == 0
    loved = replace(
        clip, annotations=structs.replace(clip.annotations, is_favourite=True, rating=5)
    )
    stage.refresh_clip(loved)
    assert stage.favourite_button.isChecked()
    assert stars.rating() == 5
    stage.refresh_clip(replace(clip, is_missing=True))
    assert not stage.show_in_folder_button.isEnabled()


def test_the_row_below_a_clip_is_reached_by_keys_and_names_them(
    qtbot: QtBot, stage: Stage, clip_path: Path
) -> None:
    clip = make_clip(path=clip_path)
    stage.show_clip(clip, autoplay=False)
    stars = stage.findChild(RatingStars, "clip_rating")
    row = (
        *(stars, stage.use_again_button, stage.favourite_button),
        *(stage.show_in_folder_button, stage.more_button),
    )
    stage.activateWindow()
    stars.setFocus()
    qtbot.waitUntil(lambda: QApplication.focusWidget() is stars)
    for widget in row[1:]:
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
        assert QApplication.focusWidget() is widget
    for widget in row[2:]:
        assert (widget.width(), widget.height()) == (32, 32)
        assert widget.accessibleName() in widget.toolTip()
    for widget, keys in zip(row[1:4], ("Ctrl+U", "Ctrl+D", "Ctrl+Shift+E"), strict=True):
        assert f"({keys})" in widget.toolTip()
    for key, modifiers, signal in (
        (Qt.Key.Key_U, Qt.KeyboardModifier.ControlModifier, stage.use_again_requested),
        (Qt.Key.Key_D, Qt.KeyboardModifier.ControlModifier, stage.annotations_edited),
    ):
        with qtbot.waitSignal(signal):
            QTest.keyClick(QApplication.focusWidget(), key, modifiers)
    with qtbot.waitSignal(stage.menu_requested) as menu:
        QTest.keyClick(stage.more_button, Qt.Key.Key_Space)
    assert menu.args == [clip]
    # In a narrow stage the title keeps its room; what goes is in the menu too.
    stage.resize(400, 500)
    qtbot.waitUntil(lambda: stage.use_again_button.text() == "" and not stars.isVisible())
    assert all(widget.isVisible() for widget in row[1:])
    stage.resize(300, 500)
    qtbot.waitUntil(lambda: not stage.favourite_button.isVisible())
    assert stage.more_button.isVisible()


def test_a_clip_of_the_demo_has_no_price(stage: Stage, clip_path: Path) -> None:
    stage.set_demo(True)
    stage.show_clip(make_clip(path=clip_path), autoplay=False)
    assert text_of(stage, "clip_facts") == "1080P · 16:9 · 5 s · Demo, free · 22 Nov 2026"


def test_a_damaged_clip_is_opened_once_whatever_is_said_of_it(
    qtbot: QtBot, stage: Stage, clip_path: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    damaged = tmp_path / "damaged.mp4"
    damaged.write_bytes(b"no video")
    clip = make_clip(path=damaged)
    with qtbot.waitSignal(stage.player.playback_failed):
        stage.show_clip(clip)
    opened: list[Path] = []
    show_clip = stage.player.show_clip

    def watched(path: Path, autoplay: bool) -> None:
        opened.append(path)
        show_clip(path, autoplay)

    monkeypatch.setattr(stage.player, "show_clip", watched)
    stage.refresh_clip(replace(clip, annotations=structs.replace(clip.annotations, rating=3)))
    assert opened == []
    # Located elsewhere, it is another file that may play.
    with qtbot.waitSignal(stage.player.frame_shown):
        stage.refresh_clip(replace(clip, path=clip_path))
    assert opened == [clip_path]


def test_a_long_title_is_cut_and_does_not_widen_the_stage(stage: Stage, tmp_path: Path) -> None:
    stage.show_clip(make_clip(prompt="x" * 5000, path=tmp_path / "gone.mp4"))
    assert stage.minimumSizeHint().width() <= 400
    assert not stage.grab().isNull()


def test_a_prompt_is_no_markup_in_a_tooltip(stage: Stage, clip_path: Path) -> None:
    prompt = "<b>bold</b> & <img src=x>"
    stage.show_clip(make_clip(path=clip_path, prompt=prompt), autoplay=False)
    title = stage.findChild(QLabel, "clip_title")
    assert title.text() == prompt
    shown = QTextDocument()
    shown.setHtml(title.toolTip())
    assert shown.toPlainText() == prompt


@pytest.mark.parametrize("prompt", ["hang, goes (yes) prompt Ågjpqy", "雪原上的小屋 gjpqy"])
def test_no_letter_of_a_title_is_cut_off(stage: Stage, clip_path: Path, prompt: str) -> None:
    stage.show_clip(make_clip(path=clip_path, prompt="one"), autoplay=False)
    title = stage.findChild(QLabel, "clip_title")
    bold = title.font()
    bold.setWeight(QFont.Weight.DemiBold)
    title.setFont(bold)
    height_px = title.sizeHint().height()
    stage.show_clip(make_clip(path=clip_path, prompt=prompt), autoplay=False)
    # Nor is another script higher, which would move the controls.
    assert title.sizeHint().height() == height_px
    stage.layout().activate()
    assert ink_runs(title.grab().toImage()) == unclipped_ink(prompt, bold)


@pytest.mark.parametrize(("width_px", "end"), [(680, ", take 3 of 8"), (267, " 3/8")])
def test_a_prompt_comes_before_its_take(
    qtbot: QtBot, stage: Stage, clip_path: Path, width_px: int, end: str
) -> None:
    stage.resize(width_px, 400)
    clip = replace(make_clip(path=clip_path, prompt="a black lab " * 40), take=TakeNumber(3, 8))
    stage.show_clip(clip, autoplay=False)
    title = stage.findChild(QLabel, "clip_title")
    qtbot.waitUntil(lambda: title.width() > width_px // 2)
    metrics = title.fontMetrics()
    assert fitting_end(clip.request.prompt, take_ends(clip.take), metrics, title.width()) == end
    # Its beginning is painted as that of the prompt alone.
    part = QRect(0, 0, title.width() // 3, title.height())
    with_take = title.grab(part).toImage()
    stage.show_clip(replace(clip, take=TakeNumber()), autoplay=False)
    assert title.grab(part).toImage() == with_take
    assert stage.show_in_folder_button.accessibleName() == "Show in folder"


@pytest.mark.parametrize("width_px", range(60, 400, 20))
def test_no_amount_among_the_facts_is_cut_in_two(qapp: QApplication, width_px: int) -> None:
    facts = clip_text(make_clip())
    shown = whole_parts(facts, QFontMetrics(qapp.font()), width_px)
    assert facts == shown or facts.startswith(f"{shown} · ")
    assert shown == "1080P" or QFontMetrics(qapp.font()).horizontalAdvance(shown) <= width_px


def test_picture_and_controls_are_one_plate_with_more_room_below(
    qtbot: QtBot, stage: Stage, clip_path: Path
) -> None:
    with qtbot.waitSignal(stage.player.frame_shown):
        stage.show_clip(make_clip(path=clip_path), autoplay=False)
    player, about = stage.player, stage.findChild(QLabel, "clip_title").parentWidget()
    qtbot.waitUntil(lambda: player.height() == player.maximumHeight())
    screen, controls = player.picture_area, player.controls
    assert controls.geometry().top() == screen.geometry().bottom() + 1
    assert screen.width() == controls.width() == player.width() == stage.width()
    video = stage.findChild(QWidget, "video")
    # As much round the picture above as beside it, but for what rounding takes.
    assert abs((screen.height() - video.height()) - (screen.width() - video.width())) <= 2
    above = player.geometry().top()
    below = stage.height() - about.geometry().bottom() - 1
    assert above > 20
    assert above / below == pytest.approx(2 / 3, abs=0.1)
    stage.set_clip_alone(True)
    qtbot.waitUntil(lambda: player.height() == stage.height())
    stage.set_clip_alone(False)
    qtbot.waitUntil(lambda: player.geometry().top() == above)


@pytest.mark.parametrize("size", [(1280, 720), (720, 1280), (100, 100)])
def test_an_offered_clip_keeps_its_shape_and_is_played_by_its_button_or_disc(
    qtbot: QtBot, stage: Stage, clip_path: Path, size: tuple[int, int]
) -> None:
    clip = make_clip(path=clip_path)
    width, height = size
    clip = replace(clip, facts=structs.replace(clip.facts, width_px=width, height_px=height))
    stage.offer_clip(clip)
    assert stage.is_offering
    assert text_of(stage, "clip_title") == clip.request.prompt
    screen = stage.player.picture_area
    poster = QImage(width, height, QImage.Format.Format_RGB32)
    poster.fill(QColor("#00ff00"))
    stage.set_poster("another clip", poster)
    assert screen.grab().toImage().pixelColor(screen.rect().center() / 2) != QColor("#00ff00")
    stage.set_poster(picture_id(clip), poster)

    def has_shape() -> bool:
        shown = green_size(screen.grab().toImage())
        distortion = abs(shown.width() * height - shown.height() * width)
        return shown.height() > 100 and distortion <= 2 * max(size)

    qtbot.waitUntil(has_shape)
    # What needs an open file waits for it, and neither files nor annotations open it.
    assert not stage.player.controls.snapshot_button.isEnabled()
    stage.release_file([clip.clip_id])
    stage.reopen_file()
    stage.refresh_clip(replace(clip, annotations=structs.replace(clip.annotations, rating=3)))
    assert stage.is_offering
    # What is made comes before it, what the user opens before both.
    stage.show_making(Making(make_request(), "Generating", None))
    assert stage.clip is None
    stage.show_making(None)
    stage.offer_clip(clip)
    with qtbot.waitSignal(stage.player.frame_shown):
        stage.player.controls.play_button.click()
    assert not stage.is_offering
    stage.offer_clip(clip)
    assert not stage.is_offering
    assert stage.player.controls.snapshot_button.isEnabled()
    assert green_size(screen.grab().toImage()).isEmpty()


def green_size(image: QImage) -> QSize:
    """The bounds of what is pure green, beside the disc in the middle."""
    green, row = QColor("#00ff00"), image.height() // 4
    across = [x for x in range(image.width()) if image.pixelColor(x, row) == green]
    column = across[len(across) // 8] if across else 0
    down = [y for y in range(image.height()) if image.pixelColor(column, y) == green]
    return QSize(len(across), len(down))


@pytest.mark.parametrize("ratio", ["16:9", "9:16", "1:1"])
def test_the_stage_shows_what_is_being_made_in_its_shape(
    qtbot: QtBot, stage: Stage, clip_path: Path, ratio: str
) -> None:
    request = replace(make_request(), ratio=ratio)
    stage.show_making(Making(request, "Generating, 0:05", Bar(0.5, is_estimate=True)))
    page = stage.findChild(MakingPage)
    assert page.isVisible()
    assert page.accessibleDescription() == "Generating, 0:05"
    shape, (width, height) = page.shape(), map(int, ratio.split(":"))
    assert shape.width() / shape.height() == pytest.approx(width / height, rel=0.01)
    assert page.rect().contains(shape)
    image = page.grab().toImage()
    assert image.pixelColor(shape.center().x(), shape.top() + 60) == QColor(LIGHT.panel)
    stage.show_making(None)
    assert text_of(stage, "stage_empty_words") != ""
    # It takes no clip's and no welcome's place.
    stage.show_welcome()
    stage.show_making(Making(request, "Generating", None))
    assert not page.isVisible()
    stage.show_clip(make_clip(path=clip_path), autoplay=False)
    stage.show_making(Making(request, "Generating", None))
    assert not page.isVisible()


def test_a_double_click_on_an_offered_clip_plays_it(
    qtbot: QtBot, stage: Stage, clip_path: Path
) -> None:
    stage.offer_clip(make_clip(path=clip_path))
    screen = stage.player.picture_area
    stage.player.controls.loop_button.setChecked(True)
    with qtbot.waitSignal(stage.player.full_window_requested):
        QTest.mouseClick(screen, Qt.MouseButton.LeftButton)
        qtbot.waitUntil(lambda: stage.player.is_playing)
        QTest.mouseDClick(screen, Qt.MouseButton.LeftButton)
    assert stage.player.is_playing
    # On a clip that is open already, its first click has paused it.
    QTest.mouseClick(screen, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: not stage.player.is_playing)
    QTest.mouseDClick(screen, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: stage.player.is_playing)
