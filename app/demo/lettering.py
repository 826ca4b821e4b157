"""Lines of text in any script, each word in a font of the system that has its letters."""

import unicodedata
from collections.abc import Iterator, Sequence
from functools import cache
from itertools import groupby

from msgspec import Struct
from PIL import ImageDraw, ImageFont, features

Font = ImageFont.FreeTypeFont | ImageFont.ImageFont

# Fonts with many scripts, where the three systems keep them: Arabic, Hebrew, Greek, Cyrillic;
# Chinese, Japanese and Korean; Indic; Thai, Lao and Khmer; Ethiopic; symbols.
_WIDE_FONTS = (
    "segoeui.ttf", "DejaVuSans.ttf", "NotoSans-Regular.ttf", "FreeSans.ttf", "Arial Unicode.ttf",
    "GeezaPro.ttc", "ArialHB.ttc",
    "NotoSansCJK-Regular.ttc", "NotoSansCJKsc-Regular.otf", "SourceHanSansSC-Regular.otf",
    "wqy-zenhei.ttc", "DroidSansFallbackFull.ttf", "msyh.ttc", "YuGothR.ttc", "malgun.ttf",
    "PingFang.ttc", "Hiragino Sans GB.ttc",
    "Nirmala.ttf", "Nirmala.ttc", "Kohinoor.ttc", "LeelawUI.ttf", "Thonburi.ttc", "ebrima.ttf",
    "seguisym.ttf", "NotoSansSymbols2-Regular.ttf", "NotoEmoji-Regular.ttf", "Apple Symbols.ttf",
)  # fmt: skip
# Linux keeps a font for each script, named after it.
_SCRIPT_FONTS = ("NotoSans{script}-Regular.ttf", "Lohit-{script}.ttf")
# Invisible, but they shape the letters beside them.
_JOINERS = "\u200c\u200d"
_RIGHT_TO_LEFT = ("R", "AL")
_MAX_CHARACTERS = 400


class _Word(Struct, frozen=True):
    """A word without spaces in one font."""

    text: str
    font: Font
    is_right_to_left: bool

    @property
    def width_px(self) -> float:
        return self.font.getlength(self.text)


class TextLine(Struct, frozen=True):
    """One line, its words in reading order; lines of a paragraph have its direction."""

    words: tuple[_Word, ...]
    is_right_to_left: bool
    space_px: float

    @property
    def width_px(self) -> float:
        """The width of the words and the spaces between them."""
        return sum(word.width_px for word in self.words) + self.space_px * (len(self.words) - 1)

    def draw(
        self, draw: ImageDraw.ImageDraw, middle: tuple[float, float], fill: tuple[int, ...]
    ) -> None:
        """Draw the line centred at `middle`."""
        x, y = middle
        x -= self.width_px / 2
        for word in self.from_left():
            draw.text((x, y), _as_laid_out(word), fill, word.font, anchor="lm")
            x += word.width_px + self.space_px

    def from_left(self) -> Iterator[_Word]:
        """The words as they stand side by side: each direction's neighbours keep their order."""
        groups = [list(group) for _, group in groupby(self.words, lambda w: w.is_right_to_left)]
        for group in reversed(groups) if self.is_right_to_left else groups:
            yield from reversed(group) if group[0].is_right_to_left else group


def text_lines(text: str, size_px: int, width_px: float, max_lines: int) -> list[TextLine]:
    """The start of `text` in at most `max_lines` lines of `width_px`.

    Breaks between words, and in a word that is wider than a line. A character that no font has is
    left out.
    """
    start = text[:_MAX_CHARACTERS]
    is_right_to_left = _is_right_to_left(start, otherwise=False)
    built_in = ImageFont.load_default(size_px)
    space_px = built_in.getlength(" ")
    words = [
        piece
        for raw in start.split()
        if (word := _word(raw, size_px, is_right_to_left)) is not None
        for piece in _pieces(word, width_px)
    ]
    lines: list[list[_Word]] = []
    for word in words:
        line = [*lines[-1], word] if lines else [word]
        if lines and TextLine(tuple(line), is_right_to_left, space_px).width_px <= width_px:
            lines[-1] = line
        elif len(lines) < max_lines:
            lines.append([word])
        else:
            lines[-1].append(_Word("…", built_in, is_right_to_left))
            break
    return [TextLine(tuple(line), is_right_to_left, space_px) for line in lines]


def _word(raw: str, size_px: int, is_right_to_left: bool) -> _Word | None:
    """`raw` in the first font with all its characters, else in the one with most of them."""
    text = "".join(each for each in raw if each.isprintable() or each in _JOINERS)
    best = max(_fonts_for(text, size_px), key=lambda font: len(_drawable(text, font)))
    drawable = _drawable(text, best)
    if not drawable.strip(_JOINERS):
        return None
    return _Word(drawable, best, _is_right_to_left(drawable, otherwise=is_right_to_left))


def _pieces(word: _Word, width_px: float) -> Iterator[_Word]:
    """`word` in pieces that fit into a line."""
    text = word.text
    while text:
        fits = len(text)
        while fits > 1 and word.font.getlength(text[:fits]) > width_px:
            fits -= max(1, fits // 20)
        yield _Word(text[:fits], word.font, word.is_right_to_left)
        text = text[fits:]


def _fonts_for(text: str, size_px: int) -> Sequence[Font]:
    built_in = ImageFont.load_default(size_px)
    if _drawable(text, built_in) == text:
        return (built_in,)
    scripts = dict.fromkeys(_script(character) for character in text)
    names = [pattern.format(script=script) for script in scripts for pattern in _SCRIPT_FONTS]
    found = (_font(name, size_px) for name in (*_WIDE_FONTS, *names))
    return (built_in, *(font for font in found if font is not None))


def _script(character: str) -> str:
    """The script of `character` as fonts are named: the first word of its Unicode name."""
    return unicodedata.name(character, "Unknown").partition(" ")[0].title()


@cache
def _font(name: str, size_px: int) -> ImageFont.FreeTypeFont | None:
    try:
        return ImageFont.truetype(name, size_px)
    except OSError:
        return None


def _drawable(text: str, font: Font) -> str:
    return "".join(each for each in text if each in _JOINERS or _has(font, each))


@cache
def _has(font: Font, character: str) -> bool:
    missing = bytes(font.getmask("\uffff"))
    return bytes(font.getmask(character)) != missing


def _is_right_to_left(text: str, *, otherwise: bool) -> bool:
    """Whether the first letter of `text` is read from the right; `otherwise` without a letter."""
    for character in text:
        direction = unicodedata.bidirectional(character)
        if direction == "L" or direction in _RIGHT_TO_LEFT:
            return direction != "L"
    return otherwise


def _as_laid_out(word: _Word) -> str:
    """The text of `word` for Pillow, which reorders and joins letters only with FriBiDi."""
    if word.is_right_to_left and not features.check("fribidi"):
        return word.text[::-1]
    return word.text
