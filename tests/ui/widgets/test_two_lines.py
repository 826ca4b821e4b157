"""Titles on two lines: where they are broken and cut, and that no script moves them."""

import pytest
from PySide6.QtCore import QPointF, QRect, Qt
from PySide6.QtGui import QFont, QFontMetrics, QImage, QPainter
from PySide6.QtWidgets import QApplication

from app.ui.widgets.two_lines import TwoLines, TwoLineText

WIDTH_PX = 160
LINE_PX = 20
TAKE = (", take 3 of 8", " 3/8")


@pytest.fixture
def font(qapp: QApplication) -> QFont:
    font = QFont(qapp.font())
    # Of one size, whatever tests before this one have set.
    font.setPixelSize(13)
    return font


def lines_of(made: TwoLineText) -> list[str]:
    text = made.lines.text().encode("utf-16-le")
    shown = []
    for number in range(made.lines.lineCount()):
        line = made.lines.lineAt(number)
        start = 2 * line.textStart()
        shown.append(text[start : start + 2 * line.textLength()].decode("utf-16-le"))
    if made.tail is not None:
        shown[-1] += made.tail.text()
    return ["".join(sign for sign in line if sign not in "\u2068\u2069").strip() for line in shown]


def painted(made: TwoLineText) -> QImage:
    image = QImage(WIDTH_PX + 40, 3 * LINE_PX, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    made.draw(painter, QPointF(20, 10))
    painter.end()
    return image


def inked(image: QImage) -> QRect:
    """What is not white."""
    spots = [
        (x, y)
        for y in range(image.height())
        for x in range(image.width())
        if image.pixelColor(x, y).lightness() < 200
    ]
    if not spots:
        return QRect()
    columns, rows = [x for x, _ in spots], [y for _, y in spots]
    return QRect(min(columns), min(rows), max(columns) - min(columns), max(rows) - min(rows))


def test_a_short_text_has_one_line_and_no_text_has_none(font: QFont) -> None:
    two = TwoLines(font, WIDTH_PX, LINE_PX, is_mirrored=False)
    assert lines_of(two.text("A horse")) == ["A horse"]
    assert lines_of(two.text("")) in ([], [""])
    assert inked(painted(two.text(""))).isNull()


def test_a_text_is_broken_and_cut_between_words(font: QFont) -> None:
    two = TwoLines(font, WIDTH_PX, LINE_PX, is_mirrored=False)
    words = "A horse gallops over the snow mountains while the camera follows it slowly"
    first, second = lines_of(two.text(words))
    assert second.endswith("…")
    shown = f"{first} {second.removesuffix('…').strip()}".split()
    assert shown == words.split()[: len(shown)]
    # The blank at the end of what was broken takes no room.
    assert QFontMetrics(font).horizontalAdvance(second.replace(" …", "…")) <= WIDTH_PX


@pytest.mark.parametrize("text", ["雪山下的白马" * 30, "x" * 400, "🐎" * 99, "حصان أبيض " * 40])
@pytest.mark.parametrize("is_mirrored", [False, True])
@pytest.mark.parametrize("ends", [(), TAKE])
def test_no_script_leaves_its_two_lines(
    font: QFont, text: str, is_mirrored: bool, ends: tuple[str, ...]
) -> None:
    two = TwoLines(font, WIDTH_PX, LINE_PX, is_mirrored)
    made = two.text(text, ends)
    assert len(lines_of(made)) == 2
    ink = inked(painted(made))
    assert 18 <= ink.left() <= ink.right() <= 20 + WIDTH_PX + 2
    assert 4 <= ink.top() <= ink.bottom() <= 10 + 2 * LINE_PX + 4


def test_takes_of_one_prompt_are_told_apart(font: QFont) -> None:
    two = TwoLines(font, WIDTH_PX, LINE_PX, is_mirrored=False)
    assert " ".join(lines_of(two.text("A horse", TAKE))) == "A horse, take 3 of 8"
    assert lines_of(two.text("A horse gallops over the snow " * 5, TAKE))[1].endswith("… 3/8")
    # Where only the long end has no room, nothing of the text is left out.
    long_end = (", take number three of the eight that were made in one press of Generate", " 3/8")
    for words in ("A horse gallops over", "A horse gallops over snow hills"):
        assert " ".join(lines_of(two.text(words, long_end))) == f"{words} 3/8"


def test_letters_of_all_fonts_stand_on_the_same_line(font: QFont) -> None:
    two = TwoLines(font, WIDTH_PX, LINE_PX, is_mirrored=False)
    made = [two.text(text) for text in ("Horse", "Horse 雪山")]
    latin, mixed = (each.lines.lineAt(0) for each in made)
    assert latin.position().y() + latin.ascent() == mixed.position().y() + mixed.ascent()


def test_a_right_to_left_text_begins_at_the_right(font: QFont) -> None:
    two = TwoLines(font, WIDTH_PX, LINE_PX, is_mirrored=False)
    assert inked(painted(two.text("حصان"))).left() > 20 + WIDTH_PX // 2
    assert inked(painted(two.text("Horse"))).right() < 20 + WIDTH_PX // 2
    mirrored = TwoLines(font, WIDTH_PX, LINE_PX, is_mirrored=True)
    assert inked(painted(mirrored.text("Horse"))).left() > 20 + WIDTH_PX // 2
    # What follows a cut Arabic text is at its left.
    cut = two.text("حصان أبيض " * 40)
    assert cut.tail is not None
    assert cut.tail_at.x() < cut.lines.lineAt(1).position().x()
