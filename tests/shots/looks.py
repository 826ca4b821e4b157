"""The looks a window is shown in: colours, scale, size, language."""

import os
from collections.abc import Mapping, Sequence

from msgspec import Struct, structs

from app.core.settings import Theme


class Look(Struct, frozen=True):
    """How the window looks; its size in logical pixels."""

    theme: Theme = Theme.LIGHT
    has_contrast: bool = False
    language: str = "en"
    scale: int = 1
    width_px: int = 1360
    height_px: int = 860


LOOKS: Mapping[str, Look] = {
    "light": Look(),
    "dark": Look(theme=Theme.DARK),
    "light-contrast": Look(has_contrast=True),
    "dark-contrast": Look(theme=Theme.DARK, has_contrast=True),
    # A screen of 1920x1080 at 200 %.
    "200-percent": Look(scale=2, width_px=960, height_px=540),
    "900x520": Look(width_px=900, height_px=520),
    "1920x1080": Look(width_px=1920, height_px=1080),
}
# Long words, another script, right to left.
LANGUAGES = ("zh_CN", "de", "ar")


def looks(languages: Sequence[str], there_are: Sequence[str]) -> dict[str, Look]:
    """All looks by name: those above in English, then each language that there is."""
    found = dict(LOOKS)
    for language in languages:
        if language in there_are:
            found[language] = structs.replace(LOOKS["light"], language=language)
    return found


def environment_of(look: Look) -> dict[str, str]:
    """The environment of a process that shows `look`."""
    quiet = "qt.multimedia*=false"
    return {**os.environ, "QT_SCALE_FACTOR": str(look.scale), "QT_LOGGING_RULES": quiet}
