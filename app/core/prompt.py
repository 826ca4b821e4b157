"""Counting a prompt the way the API limits it, and finding what it would cut."""

import unicodedata
from bisect import bisect_right
from dataclasses import dataclass

from app.core.model_card import ModelCard

# Code points of Unicode's Han script (Scripts.txt, Unicode 15), as first..last.
_HAN_RANGES = (
    (0x2E80, 0x2E99), (0x2E9B, 0x2EF3), (0x2F00, 0x2FD5), (0x3005, 0x3005), (0x3007, 0x3007),
    (0x3021, 0x3029), (0x3038, 0x303B), (0x3400, 0x4DBF), (0x4E00, 0x9FFF), (0xF900, 0xFA6D),
    (0xFA70, 0xFAD9), (0x16FE2, 0x16FE3), (0x16FF0, 0x16FF1), (0x20000, 0x2A6DF),
    (0x2A700, 0x2B739), (0x2B740, 0x2B81D), (0x2B820, 0x2CEA1), (0x2CEB0, 0x2EBE0),
    (0x2EBF0, 0x2EE5D), (0x2F800, 0x2FA1D), (0x30000, 0x3134A), (0x31350, 0x323AF),
)  # fmt: skip
_HAN_STARTS = tuple(first for first, _ in _HAN_RANGES)

_ALLOWED_CONTROLS = frozenset("\n\t")


@dataclass(frozen=True, slots=True)
class PromptMeasure:
    """How long a prompt is in the API's units, and where the API would cut it.

    `cut_at` is the index of the first character that would be lost; it equals the prompt's length
    when everything fits. `lost_characters` counts what lies behind it.
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
    code = ord(character)
    index = bisect_right(_HAN_STARTS, code) - 1
    return index >= 0 and code <= _HAN_RANGES[index][1]


def measure_prompt(prompt: str, card: ModelCard) -> PromptMeasure:
    """Count `prompt` in the card's units: a Chinese character is two, any other one.

    Characters are Unicode code points, so an emoji made of several counts as several.
    """
    units = 0
    cut_at = len(prompt)
    for index, character in enumerate(prompt):
        # ASCII first: the common case must stay cheap for a prompt of 100,000 characters.
        if character < "\u2e80" or not is_chinese(character):
            units += 1
        else:
            units += card.units_per_chinese_character
        if units > card.max_prompt_units and index < cut_at:
            cut_at = index
    return PromptMeasure(units, card.max_prompt_units, cut_at, len(prompt) - cut_at)


def is_control(character: str) -> bool:
    """Whether `character` is invisible and no part of any text: a control code or half a pair.

    Line breaks and tabs are fine; so are joiners and direction marks, which emoji and
    right-to-left writing need.
    """
    if character in _ALLOWED_CONTROLS:
        return False
    return unicodedata.category(character) in ("Cc", "Cs")


def control_positions(prompt: str) -> tuple[int, ...]:
    """The indices of the characters of `prompt` that no model can be meant to read."""
    return tuple(i for i, character in enumerate(prompt) if is_control(character))


def without_controls(prompt: str) -> str:
    """`prompt` with its control characters left out and line ends made uniform."""
    uniform = prompt.replace("\r\n", "\n").replace("\r", "\n")
    return "".join(character for character in uniform if not is_control(character))


def first_line(prompt: str, max_characters: int = 80) -> str:
    """The prompt on one line, shortened for lists and titles."""
    line = " ".join(prompt.split())
    return line if len(line) <= max_characters else line[: max_characters - 1].rstrip() + "…"
