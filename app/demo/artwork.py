"""The still layers of a demo clip, painted once with Pillow: sun, hills, caption, digits."""

import math

from msgspec import Struct
from PIL import Image, ImageDraw, ImageFilter, ImageFont

from app.demo.lettering import Font, text_lines
from app.demo.look import ClipSpec, Hills, Look, Rgb

_LIGHT = (255, 255, 255, 255)
_SHADOW = (0, 0, 0, 150)
_FOOT = "Rendered by Gallop's simulator"
_MAX_PROMPT_LINES = 3
_CLOCK_SIGNS = "0123456789:./ "


def paint_sun(look: Look, diameter_px: int) -> Image.Image:
    """A soft round light, RGBA, `diameter_px` square."""
    # Painted small: a blurred disc loses no detail when it is scaled up.
    side_px = 160
    glow = Image.new("L", (side_px, side_px), 0)
    draw = ImageDraw.Draw(glow)
    for radius_share, alpha in ((0.78, 40), (0.6, 90), (0.44, 235)):
        inset = side_px / 2 * (1 - radius_share)
        draw.ellipse((inset, inset, side_px - inset, side_px - inset), fill=alpha)
    glow = glow.filter(ImageFilter.GaussianBlur(5))
    sun = Image.new("RGBA", glow.size, look.sun)
    sun.putalpha(glow)
    return sun.resize((diameter_px, diameter_px), Image.Resampling.BICUBIC)


def paint_hills(hills: Hills, spec: ClipSpec) -> tuple[Image.Image, int]:
    """One row of hills, wide enough to scroll for the whole clip, and its top edge in pixels."""
    travel = hills.speed_widths_per_s * spec.duration_s
    width = math.ceil(spec.width_px * (1 + travel) / 2) * 2 + 4
    swing = sum(share for _, share, _ in hills.waves)
    top_px = int((hills.base_share - swing) * spec.height_px) // 2 * 2
    height = spec.height_px - top_px
    long_px = max(spec.width_px, spec.height_px)
    step = long_px // 240
    outline: list[tuple[float, float]] = []
    for x in range(0, width + step, step):
        share = hills.base_share + sum(
            amplitude * math.sin(math.tau * cycles * x / long_px + phase)
            for cycles, amplitude, phase in hills.waves
        )
        outline.append((x, share * spec.height_px - top_px))
    mask = Image.new("L", (width * 2, height * 2), 0)
    doubled = [(x * 2, y * 2) for x, y in outline]
    ImageDraw.Draw(mask).polygon([*doubled, (width * 2, height * 2), (0, height * 2)], fill=255)
    layer = _fade_down(hills.colour, (width, height))
    # Drawn at twice the size and halved, which smooths the edge.
    layer.putalpha(mask.reduce(2))
    return layer, top_px


def _fade_down(colour: Rgb, size: tuple[int, int]) -> Image.Image:
    """`colour` as a gradient that gets lighter towards the top, like haze."""
    haze = Image.linear_gradient("L").resize(size)
    light = tuple(min(255, round(part * 1.3 + 16)) for part in colour)
    top = Image.new("RGBA", size, light)
    top.paste(Image.new("RGBA", size, colour), mask=haze)
    return top


class Layer(Struct, frozen=True):
    """A still RGBA picture and the position of its upper left corner in the clip."""

    picture: Image.Image
    left_px: int
    top_px: int


def paint_captions(spec: ClipSpec) -> tuple[Layer, Layer]:
    """The word DEMO above the start of the prompt, and a line at the bottom."""
    short_px = min(spec.width_px, spec.height_px)
    middle, top = spec.width_px // 2, spec.height_px // 5
    title, draw = _empty(spec)
    title_px = short_px // 5
    draw.text((middle, top), "DEMO", _LIGHT, ImageFont.load_default(title_px), anchor="mm")
    prompt_px = short_px // 22
    lines = text_lines(spec.prompt, prompt_px, spec.width_px * 0.8, _MAX_PROMPT_LINES)
    for index, line in enumerate(lines):
        y = top + title_px * 0.75 + index * prompt_px * 1.35
        line.draw(draw, (middle, y), _LIGHT)
    foot, draw = _empty(spec)
    margin = short_px // 24
    font = ImageFont.load_default(short_px // 34)
    draw.text((margin, spec.height_px - margin), _FOOT, _LIGHT, font, anchor="ls")
    return _trimmed(_with_shadow(title, short_px)), _trimmed(_with_shadow(foot, short_px))


def _empty(spec: ClipSpec) -> tuple[Image.Image, ImageDraw.ImageDraw]:
    picture = Image.new("RGBA", (spec.width_px, spec.height_px), (0, 0, 0, 0))
    return picture, ImageDraw.Draw(picture)


def _trimmed(picture: Image.Image) -> Layer:
    """Crop the empty border of `picture`: a smaller layer costs less to overlay."""
    left, top, right, bottom = picture.getbbox() or (0, 0, 2, 2)
    # Even, because colour is stored for every second pixel only.
    left, top = left // 2 * 2, top // 2 * 2
    return Layer(picture.crop((left, top, right, bottom)), left, top)


def _with_shadow(text: Image.Image, short_px: int) -> Image.Image:
    """`text` over its own soft shadow, so that it is readable on any background."""
    quarter = text.getchannel("A").reduce(4).filter(ImageFilter.GaussianBlur(short_px / 400))
    alpha = quarter.resize(text.size, Image.Resampling.BILINEAR)
    shadow = Image.new("RGBA", text.size, _SHADOW[:3])
    shadow.putalpha(alpha.point([level * _SHADOW[3] // 255 for level in range(256)]))
    return Image.alpha_composite(shadow, text)


class ClockFace:
    """The running time code, composed of digits that were painted once."""

    def __init__(self, spec: ClipSpec) -> None:
        short_px = min(spec.width_px, spec.height_px)
        font = ImageFont.load_default(short_px // 24)
        self._cell_px = math.ceil(font.getlength("0") / 2) * 2
        self._height_px = short_px // 16 // 2 * 2
        self._duration_s = spec.duration_s
        self._cells = {sign: self._paint(sign, font) for sign in _CLOCK_SIGNS}
        width, height = self.size_px
        margin = short_px // 24
        # Even, because colour is stored for every second pixel only.
        self.left_px = (spec.width_px - margin - width) // 2 * 2
        self.top_px = (spec.height_px - margin // 2 - height) // 2 * 2

    @property
    def size_px(self) -> tuple[int, int]:
        """Width and height of every picture."""
        return self._cell_px * len(self._text(0.0)), self._height_px

    def paint(self, time_s: float) -> Image.Image:
        """The time code at `time_s`, RGBA."""
        picture = Image.new("RGBA", self.size_px, (0, 0, 0, 0))
        for index, sign in enumerate(self._text(time_s)):
            picture.paste(self._cells[sign], (index * self._cell_px, 0))
        return picture

    def _text(self, time_s: float) -> str:
        whole_s = int(time_s)
        hundredths = int((time_s - whole_s) * 100)
        return f" 00:{whole_s:02d}.{hundredths:02d} / 00:{self._duration_s:02d} "

    def _paint(self, sign: str, font: Font) -> Image.Image:
        cell = Image.new("RGBA", (self._cell_px, self._height_px), (0, 0, 0, 110))
        middle = (self._cell_px / 2, self._height_px / 2)
        ImageDraw.Draw(cell).text(middle, sign, _LIGHT, font, anchor="mm")
        return cell
