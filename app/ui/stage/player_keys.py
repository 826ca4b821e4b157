"""The keys of the player's actions: presets, and the text of the setting that holds changes."""

from collections.abc import Iterable, Mapping
from enum import StrEnum
from typing import Final

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QKeySequence

# By the name of an action, the keys that replace its own ones.
Keys = Mapping[str, tuple[str, ...]]

_JUMPS: Final = tuple(f"jump_{tenths}" for tenths in range(10))


class KeyPreset(StrEnum):
    """Whose keys the player has."""

    GALLOP = "gallop"
    MPV = "mpv"
    EDITOR = "editor"


# What differs from Gallop's keys, which PlayerActions defines.
PRESETS: Final[Mapping[KeyPreset, Keys]] = {
    KeyPreset.GALLOP: {},
    KeyPreset.MPV: {
        "play": ("Space", "P"),
        "volume_up": ("0",),
        "volume_down": ("9",),
        "shuttle_back": (),
        "shuttle_stop": (),
        "shuttle_on": (),
        # mpv counts 9 and 0 among the keys of the volume.
        **dict.fromkeys((_JUMPS[9], _JUMPS[0]), ()),
    },
    # As in Premiere Pro and DaVinci Resolve.
    KeyPreset.EDITOR: {
        "step_back": ("Left", ","),
        "step_forward": ("Right", "."),
        "second_back": ("Ctrl+Left",),
        "second_forward": ("Ctrl+Right",),
        "previous_clip": ("Up", "<"),
        "next_clip": ("Down", ">"),
        "set_a": ("I",),
        "set_b": ("O",),
        "span": ("X",),
        "facts": ("D",),
        "volume_up": ("=",),
        "volume_down": ("-",),
    },
}


def preset_name(preset: KeyPreset) -> str:
    """The name of `preset` in the user's language."""
    match preset:
        case KeyPreset.GALLOP:
            return "Gallop"
        case KeyPreset.MPV:
            return "mpv"
        case KeyPreset.EDITOR:
            return QCoreApplication.translate("KeysDialog", "Video editor")


def keys_from_text(text: str) -> dict[str, tuple[QKeySequence, ...]]:
    """The changed keys in the setting `text`, by the names of their actions.

    Lines of another version of Gallop that cannot be read are ignored.
    """
    changed = {}
    for line in text.splitlines():
        name, is_line, keys = line.partition("=")
        found = QKeySequence.listFromString(keys) if keys else []
        if is_line and all(key.count() == 1 for key in found):
            changed[name] = tuple(found)
    return changed


def text_from_keys(changed: Mapping[str, Iterable[QKeySequence]]) -> str:
    """The setting's text for `changed`: a line for each action, as "snapshot=S; Ctrl+S"."""
    lines = (f"{name}={QKeySequence.listToString([*keys])}" for name, keys in changed.items())
    return "\n".join(sorted(lines))


def text_of_preset(preset: KeyPreset) -> str:
    """The setting's text for the keys of `preset`."""
    changed = PRESETS[preset].items()
    return text_from_keys({name: map(QKeySequence, keys) for name, keys in changed})
