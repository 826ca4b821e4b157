"""Counts a prompt as the API's limit does, and finds what the API would cut."""

import re
from functools import cache
from itertools import accumulate

from msgspec import Struct

from app.core.model_card import ModelCard

# Code points of Unicode's Han script (Scripts.txt, Unicode 15), as first..last.
_HAN_RANGES = (
    (0x2E80, 0x2E99), (0x2E9B, 0x2EF3), (0x2F00, 0x2FD5), (0x3005, 0x3005), (0x3007, 0x3007),
    (0x3021, 0x3029), (0x3038, 0x303B), (0x3400, 0x4DBF), (0x4E00, 0x9FFF), (0xF900, 0xFA6D),
    (0xFA70, 0xFAD9), (0x16FE2, 0x16FE3), (0x16FF0, 0x16FF1), (0x20000, 0x2A6DF),
    (0x2A700, 0x2B739), (0x2B740, 0x2B81D), (0x2B820, 0x2CEA1), (0x2CEB0, 0x2EBE0),
    (0x2EBF0, 0x2EE5D), (0x2F800, 0x2FA1D), (0x30000, 0x3134A), (0x31350, 0x323AF),
)  # fmt: skip


@cache
def _han() -> re.Pattern[str]:
    # Not at import, as it takes four milliseconds; most prompts do without it.
    return re.compile("[" + "".join(f"{chr(a)}-{chr(b)}" for a, b in _HAN_RANGES) + "]")


# Invisible, and never part of a text: control codes except tab and line feed, and surrogate halves.
# Joiners and direction characters stay: emoji and right-to-left scripts need them.
_CONTROL = re.compile("[\\x00-\\x08\\x0b-\\x1f\\x7f-\\x9f\\ud800-\\udfff]")

# Nothing is painted for these code points, as first..last: Default_Ignorable_Code_Point of Unicode
# 15 (fillers, joiners, direction marks, variation selectors, tags, and those reserved for more).
_IGNORABLE_RANGES = (
    (0x00AD, 0x00AD), (0x034F, 0x034F), (0x061C, 0x061C), (0x115F, 0x1160), (0x17B4, 0x17B5),
    (0x180B, 0x180F), (0x200B, 0x200F), (0x202A, 0x202E), (0x2060, 0x206F), (0x3164, 0x3164),
    (0xFE00, 0xFE0F), (0xFEFF, 0xFEFF), (0xFFA0, 0xFFA0), (0xFFF0, 0xFFF8), (0x1BCA0, 0x1BCA3),
    (0x1D173, 0x1D17A), (0xE0000, 0xE0FFF),
)  # fmt: skip
# Letters and signs that are blank by design: Braille without dots, a note without a head, an
# embedded object without its object, annotation marks, fillers and joiners of Khitan and Egyptian.
_BLANK_RANGES = (
    (0x2800, 0x2800), (0xFFF9, 0xFFFC), (0x13430, 0x13442), (0x16FE4, 0x16FE4),
    (0x1D159, 0x1D159),
)  # fmt: skip
_BLANK = re.compile(
    r"[\s\x00-\x1f\x7f-\x9f\ud800-\udfff"
    + "".join(f"{chr(a)}-{chr(b)}" for a, b in _IGNORABLE_RANGES + _BLANK_RANGES)
    + "]*"
)


class PromptMeasure(Struct, frozen=True):
    """The length of a prompt in the API's units, and where the API would cut it.

    `cut_at` is the index of the first lost character; it equals the prompt's length when the prompt
    fits. `lost_characters` is the number of characters from there on.
    """

    units: int
    max_units: int
    cut_at: int
    lost_characters: int

    @property
    def fits(self) -> bool:
        """Whether the whole prompt reaches the model."""
        return self.lost_characters == 0


def is_chinese(character: str) -> bool:
    """Whether `character` (one code point) belongs to Unicode's Han script."""
    return _han().fullmatch(character) is not None


def measure_prompt(prompt: str, card: ModelCard) -> PromptMeasure:
    """Count `prompt` in the card's units: a Chinese character is two, any other one.

    Characters are Unicode code points, so an emoji made of several counts as several.
    """
    weight = card.units_per_chinese_character
    # Counted by the regex engine: a prompt of 100,000 characters takes a millisecond.
    chinese = 0 if prompt.isascii() else sum(1 for _ in _han().finditer(prompt))
    units = len(prompt) + (weight - 1) * chinese
    cut_at = len(prompt)
    if units > card.max_prompt_units:
        cut_at = _index_of_unit(prompt, card.max_prompt_units, weight)
    return PromptMeasure(units, card.max_prompt_units, cut_at, len(prompt) - cut_at)


def _index_of_unit(prompt: str, max_units: int, chinese_weight: int) -> int:
    """The number of characters at the start of the too long `prompt` that fit in `max_units`."""
    totals = accumulate(chinese_weight if is_chinese(character) else 1 for character in prompt)
    return next(index for index, units in enumerate(totals) if units > max_units)


def control_positions(prompt: str) -> tuple[int, ...]:
    """The indices of the characters of `prompt` that no model should receive."""
    return tuple(match.start() for match in _CONTROL.finditer(prompt))


def without_controls(prompt: str) -> str:
    """`prompt` without control characters and with uniform line ends."""
    return _CONTROL.sub("", with_plain_line_ends(prompt))


def with_plain_line_ends(prompt: str) -> str:
    """`prompt` with a line feed at each line end, on every system."""
    return prompt.replace("\r\n", "\n").replace("\r", "\n")


def shows_nothing(text: str) -> bool:
    """Whether `text` has no visible character: only spaces, control codes and blank letters."""
    return _BLANK.fullmatch(text) is not None


def on_one_line(text: str) -> str:
    """`text` with a space for each gap and line end; empty when it shows nothing."""
    return "" if shows_nothing(text) else " ".join(text.split())


def first_line(prompt: str, max_characters: int = 80) -> str:
    """The prompt on one line, shortened for lists and titles."""
    line = on_one_line(prompt)
    return line if len(line) <= max_characters else line[: max_characters - 1].rstrip() + "…"
