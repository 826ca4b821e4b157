"""Bounds for values from outside: recipes, rows of a copied library, settings, videos.

Far above what Gallop itself writes, and low enough for Qt, SQLite and the memory.
"""

from datetime import UTC, datetime
from typing import Final

# No clip, job or setting is older than the model. Far from the limits of Python's calendar, where
# a time cannot be converted to every zone.
EARLIEST: Final = datetime(2020, 1, 1, tzinfo=UTC)
LATEST: Final = datetime(2100, 1, 1, tzinfo=UTC)
# Qt's widgets use 32-bit integers.
MAX_INT: Final = 2**31 - 1
# No model makes longer clips.
MAX_CLIP_S: Final = 86_400
MAX_PROMPT_CHARACTERS: Final = 100_000
# Ids, and the names of models, resolutions and shapes.
MAX_NAME_CHARACTERS: Final = 300
MAX_JOB_ID_CHARACTERS: Final = 200
MAX_SETTING_CHARACTERS: Final = 20_000
# Cinema 4K. A decoder holds some 20 frames at once.
MAX_PIXELS: Final = 4096 * 2304


def is_of_this_era(at: datetime) -> bool:
    """Whether a clip or job can be from the instant `at`."""
    return at.tzinfo is not None and EARLIEST <= at < LATEST


def in_this_era(at: datetime) -> datetime:
    """`at`, clamped to this era; a time without a zone is taken as UTC."""
    aware = at if at.tzinfo is not None else at.replace(tzinfo=UTC)
    return min(max(aware, EARLIEST), LATEST)


def bounded(number: int, most: int = MAX_INT) -> int:
    """`number`, clamped to 0..`most`."""
    return min(max(number, 0), most)


def is_name(text: str) -> bool:
    """Whether `text`, which may be empty, can be an id or a name: one short line."""
    return len(text) <= MAX_NAME_CHARACTERS and (text.isprintable() or not text)
