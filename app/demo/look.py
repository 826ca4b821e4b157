"""How a demo clip looks and sounds: colours, hills, sun and chord, all derived from its prompt."""

import colorsys
import hashlib
import math
from random import Random

from msgspec import Struct

from app.core.model_card import ModelCard

Rgb = tuple[int, int, int]

_HILL_LAYERS = 3
# Major, minor, suspended and sixth chords as ratios of just intonation: all are pleasant.
_CHORDS = ((1, 5 / 4, 3 / 2), (1, 6 / 5, 3 / 2), (1, 4 / 3, 3 / 2), (1, 5 / 4, 5 / 3))
_LOWEST_ROOT_HZ = 130.8
_GOLDEN_RATIO = (math.sqrt(5) - 1) / 2
_PENTATONIC_SEMITONES = (0, 2, 4, 7, 9)


class ClipSpec(Struct, frozen=True):
    """One clip to render: its prompt, size and length.

    `variation` counts the clips of the same prompt; each looks different.
    """

    prompt: str
    width_px: int
    height_px: int
    duration_s: int
    variation: int = 0


class Hills(Struct, frozen=True):
    """One row of hills; waves are (cycles per long side, share of the height, phase)."""

    colour: Rgb
    base_share: float
    waves: tuple[tuple[float, float, float], ...]
    speed_widths_per_s: float


class Look(Struct, frozen=True):
    """Colours, hills and sound of a clip; `sky` from top to bottom, hills from back to front."""

    seed: int
    sky: tuple[Rgb, ...]
    sun: Rgb
    sun_x_share: float
    sun_y_share: float
    hills: tuple[Hills, ...]
    chord_hz: tuple[float, ...]


def frame_size_px(ratio: str, resolution: str, card: ModelCard) -> tuple[int, int]:
    """Width and height of a clip: the tier's short side, the long side by `ratio`, both even.

    `ratio` is written "16:9". Raises KeyError when the card has no such `resolution`.
    """
    wide, high = (int(part) for part in ratio.split(":"))
    short_px = card.resolution(resolution).short_side_px
    long_px = round(short_px * max(wide, high) / min(wide, high) / 2) * 2
    return (long_px, short_px) if wide >= high else (short_px, long_px)


def look_of(prompt: str, variation: int = 0) -> Look:
    """The look of a variation of `prompt`: always the same for these two.

    The colours of the first variations are as far apart as they can be.
    """
    first_hue = Random(_seed_of(prompt)).random()
    hue = first_hue + variation * _GOLDEN_RATIO
    seed = _seed_of(f"{prompt}\0{variation}" if variation else prompt)
    # For pictures only, so a simple generator with the same numbers on every system is enough.
    random = Random(seed)
    random.random()
    turn = random.choice((-1, 1)) * random.uniform(0.07, 0.14)
    sky = tuple(
        _rgb(hue + turn * step, lightness, saturation)
        for step, lightness, saturation in ((0, 0.36, 0.62), (1, 0.52, 0.58), (2, 0.68, 0.78))
    )
    hills = tuple(_hills(random, layer, hue + turn * 0.5) for layer in range(_HILL_LAYERS))
    root_hz = _LOWEST_ROOT_HZ * 2 ** (random.choice(_PENTATONIC_SEMITONES) / 12)
    chord = random.choice(_CHORDS)
    return Look(
        seed=seed,
        sky=sky,
        sun=_rgb(hue + turn * 2.4, 0.86, 0.9),
        sun_x_share=random.uniform(0.2, 0.8),
        sun_y_share=random.uniform(0.56, 0.66),
        hills=hills,
        chord_hz=tuple(round(root_hz * ratio, 2) for ratio in chord),
    )


def _seed_of(text: str) -> int:
    return int.from_bytes(hashlib.sha256(text.encode()).digest()[:4], "big")


def _hills(random: Random, layer: int, hue: float) -> Hills:
    nearness = layer / (_HILL_LAYERS - 1)
    waves = tuple(
        (cycles * random.uniform(0.8, 1.25), share, random.uniform(0, math.tau))
        for cycles, share in ((0.7, 0.055), (1.7, 0.03), (3.6, 0.012))
    )
    return Hills(
        colour=_rgb(hue, 0.44 - 0.24 * nearness, 0.42),
        base_share=0.64 + 0.12 * layer,
        waves=waves,
        speed_widths_per_s=0.006 * (1 + 2 * layer),
    )


def _rgb(hue: float, lightness: float, saturation: float) -> Rgb:
    red, green, blue = colorsys.hls_to_rgb(hue % 1, lightness, saturation)
    return round(red * 255), round(green * 255), round(blue * 255)
