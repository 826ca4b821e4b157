"""The player on the screen agrees with the poster and the facts of the same file."""

from fractions import Fraction
from pathlib import Path

import pytest
from av.stream import Disposition
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from app.media.poster import make_poster
from app.media.probe import probe_file
from app.ui.stage.player import Player
from tests.fakes.player_hands import seen, show
from tests.fakes.said_clips import Said, write_said
from tests.platforms import needs_screen

# Turned by a quarter, a half and three; mirrored at each axis.
MATRICES = (
    *((0, 1, -1, 0), (-1, 0, 0, -1), (0, -1, 1, 0)),
    *((-1, 0, 0, 1), (1, 0, 0, -1), (0, 1, 1, 0), (0, -1, -1, 0)),
)
COVER, DEFAULT, NONE = Disposition.attached_pic, Disposition.default, Disposition(0)
SAID = (
    *(Said(matrix=matrix) for matrix in MATRICES),
    Said(matrix=(0.6, 0.8, -0.8, 0.6)),
    Said(pixel_shape=Fraction(2)),
    Said(pixel_shape=Fraction(1, 2), matrix=(0, 1, -1, 0)),
    Said(rival=COVER),
    Said(rival=NONE),
    Said(rival=DEFAULT, own=NONE),
    Said(sound_s=2, begins_s=1),
    *(Said(in_stream=(False, False, quarters)) for quarters in (1, 2, 3)),
    *(Said(in_stream=(True, False, quarters)) for quarters in (0, 1)),
    Said(in_stream=(False, False, 1), codec="libx265"),
    Said(in_stream=(False, False, 1), matrix=(-1, 0, 0, -1)),
    Said(clean_px=(240, 160)),
)


def quarters(image: QImage) -> list[tuple[bool, ...]]:
    """Which colours are in the four quarters, from left to right and from top to bottom."""
    spots = ((1, 1), (3, 1), (1, 3), (3, 3))
    colours = (
        image.pixelColor(image.width() * across // 4, image.height() * down // 4)
        for across, down in spots
    )
    return [parts(colour) for colour in colours]


def parts(colour: QColor) -> tuple[bool, ...]:
    return tuple(part > 127 for part in (colour.red(), colour.green(), colour.blue()))


@pytest.mark.parametrize("said", SAID, ids=lambda said: str(said)[5:-1][:40])
def test_what_a_file_says_of_itself(
    qtbot: QtBot, player: Player, tmp_path: Path, said: Said
) -> None:
    path = write_said(tmp_path / "said.mp4", said)
    facts, made = probe_file(path), make_poster(path, 160)
    size = made.width_px, made.height_px, made.stride_bytes
    poster = QImage(made.rgb, *size, QImage.Format.Format_RGB888)
    show(qtbot, player, path)
    video = player.findChild(QWidget, "video")
    qtbot.waitUntil(lambda: quarters(seen(player)) == quarters(poster))
    shape = video.width() / video.height()
    assert shape == pytest.approx(facts.width_px / facts.height_px, rel=0.02)
    assert quarters(player.current_image()) == quarters(poster)


@needs_screen
def test_hdr_that_is_shown_pale_is_said(qtbot: QtBot, player: Player, tmp_path: Path) -> None:
    """Without graphics hardware, as here, Qt shows HDR like any other picture."""
    note = player.findChild(QLabel, "hdr_note")
    dark = Said(transfer=16, level=0.48, codec="libx265", pixels="yuv420p10le")
    path = write_said(tmp_path / "hdr.mp4", dark)
    show(qtbot, player, path)
    qtbot.waitUntil(note.isVisible)
    assert note.text() == "HDR video: colors look paler here than in an HDR player."
    # Less than half bright, while the poster is not.
    qtbot.waitUntil(lambda: set(quarters(seen(player))) == {(False, False, False)})
    poster = make_poster(path, 160)
    assert max(poster.rgb) > 127
    show(qtbot, player, write_said(tmp_path / "usual.mp4"))
    qtbot.waitUntil(lambda: not note.isVisible())
