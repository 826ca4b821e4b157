"""The user's settings: one record each, from which the store and the dialog are built.

The API key is not a setting: it is stored in the keyring only.
"""

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field, fields
from enum import StrEnum
from pathlib import Path
from typing import Any, Final, TypeVar

from msgspec import Struct

from app.core import problems
from app.core.bounds import MAX_INT
from app.core.money import parse_limit_usd
from app.core.problem import QT_TRANSLATE_NOOP, Problem
from app.core.request import is_callback_url

T = TypeVar("T")
SettingValue = bool | int | str

# The words of a name in any notation.
_WORD = re.compile(r"[A-Z]?[a-z]+|[A-Z]+")
_LIMIT_WORDS = frozenset(
    (
        *("budget", "cap", "caps", "ceiling", "daily", "dollar", "dollars", "limit", "limits"),
        *("monthly", "per", "quota", "spend", "spending"),
    )
)


class Theme(StrEnum):
    """The colours of the window."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"


class FoldersBy(StrEnum):
    """The subfolders of the videos' folder for new clips."""

    NONE = "none"
    MONTH = "month"
    COLLECTION = "collection"


class SettingGroup(StrEnum):
    """The sections of the settings dialog in order, by their titles."""

    GENERAL = QT_TRANSLATE_NOOP("SettingsDialog", "General")
    CLIPS = QT_TRANSLATE_NOOP("SettingsDialog", "Clips")
    LIMITS = QT_TRANSLATE_NOOP("SettingsDialog", "Limits")
    ACCOUNT = QT_TRANSLATE_NOOP("SettingsDialog", "Account")
    ADVANCED = QT_TRANSLATE_NOOP("SettingsDialog", "Advanced")
    HEALTH = QT_TRANSLATE_NOOP("SettingsDialog", "Health")


class Setting(Struct, frozen=True):
    """The record of one setting; its type is that of its default.

    A number is in the range `minimum` to `maximum`. `choices` are values with their labels. A text
    with `is_money` is a spending limit as the user wrote it, empty for none. Those with `is_path`
    may hold bytes that are not text, as surrogates. `problem_of` returns why a text is invalid. The
    dialog shows only settings with a group.
    """

    key: str
    default: SettingValue
    minimum: int = 0
    maximum: int = MAX_INT
    group: SettingGroup | None = None
    label: str = ""
    hint: str = ""
    choices: tuple[tuple[str, str], ...] = ()
    is_money: bool = False
    is_path: bool = False
    problem_of: Callable[[str], Problem | None] | None = None


def _setting(default: T, **record: Any) -> T:
    """A field of Settings with its Setting record; the key is the field's name."""
    return field(default=default, metadata=record)


def _cap_problem(text: str) -> Problem | None:
    return problems.cap_not_money() if text and parse_limit_usd(text) is None else None


def _callback_problem(text: str) -> Problem | None:
    if not text or is_callback_url(text):
        return None
    return problems.callback_url_refused()


def _cap(label: str) -> str:
    return _setting(
        "",
        group=SettingGroup.LIMITS,
        label=label,
        is_money=True,
        problem_of=_cap_problem,
    )


# The default pattern of clip names; core/library/name_pattern.py defines the placeholders.
DEFAULT_PATTERN = "{date} {prompt} {resolution}"


@dataclass(frozen=True, slots=True)
class Settings:
    """Every setting with its default, in the order of the dialog."""

    # The name of a translation, such as "de"; empty for that of the system.
    language: str = _setting(
        "",
        group=SettingGroup.GENERAL,
        label=QT_TRANSLATE_NOOP("SettingsDialog", "Language"),
        # The dialog adds the languages that there are.
        choices=(("", QT_TRANSLATE_NOOP("SettingsDialog", "System language")),),
    )
    theme: Theme = _setting(
        Theme.SYSTEM,
        group=SettingGroup.GENERAL,
        label=QT_TRANSLATE_NOOP("SettingsDialog", "Appearance"),
        choices=(
            (Theme.SYSTEM, QT_TRANSLATE_NOOP("SettingsDialog", "Match system")),
            (Theme.LIGHT, QT_TRANSLATE_NOOP("SettingsDialog", "Light")),
            (Theme.DARK, QT_TRANSLATE_NOOP("SettingsDialog", "Dark")),
        ),
    )
    notifications: bool = _setting(
        True,
        group=SettingGroup.GENERAL,
        label=QT_TRANSLATE_NOOP("SettingsDialog", "Notify me when a video is finished"),
        hint=QT_TRANSLATE_NOOP("SettingsDialog", "Only while the window is not in front."),
    )
    name_pattern: str = _setting(
        DEFAULT_PATTERN,
        group=SettingGroup.CLIPS,
        label=QT_TRANSLATE_NOOP("SettingsDialog", "File name"),
    )
    folders_by: FoldersBy = _setting(
        FoldersBy.NONE,
        group=SettingGroup.CLIPS,
        label=QT_TRANSLATE_NOOP("SettingsDialog", "Folders"),
        hint=QT_TRANSLATE_NOOP("SettingsDialog", "Existing clips stay where they are."),
        choices=(
            (FoldersBy.NONE, QT_TRANSLATE_NOOP("SettingsDialog", "All in one folder")),
            (FoldersBy.MONTH, QT_TRANSLATE_NOOP("SettingsDialog", "One per month")),
            (FoldersBy.COLLECTION, QT_TRANSLATE_NOOP("SettingsDialog", "One per collection")),
        ),
    )
    # Absolute; empty for the default folder.
    clips_folder: str = _setting("", is_path=True)
    # Absolute, one a line, the last one first.
    earlier_clips_folders: str = _setting("", is_path=True)
    cap_per_click_usd: str = _cap(QT_TRANSLATE_NOOP("SettingsDialog", "Per Generate"))
    cap_per_day_usd: str = _cap(QT_TRANSLATE_NOOP("SettingsDialog", "Per day"))
    cap_per_month_usd: str = _cap(QT_TRANSLATE_NOOP("SettingsDialog", "Per month"))
    # Why the limits above may be incomplete; empty after the user has checked them.
    limits_doubt: str = ""
    max_jobs_at_once: int = _setting(
        4,
        minimum=1,
        maximum=5,
        group=SettingGroup.LIMITS,
        label=QT_TRANSLATE_NOOP("SettingsDialog", "Jobs at the same time"),
        hint=QT_TRANSLATE_NOOP("SettingsDialog", "1 to 5. The rest wait."),
    )
    weekly_update_look: bool = _setting(
        False,
        group=SettingGroup.ADVANCED,
        label=QT_TRANSLATE_NOOP("SettingsDialog", "Check for updates weekly"),
        hint=QT_TRANSLATE_NOOP(
            "SettingsDialog",
            "Reads the public release list; sends nothing about you and installs nothing.",
        ),
    )
    # Time of the last answered update check, in UTC as ISO 8601; empty before the first.
    looked_for_update_at: str = ""
    callback_url: str = _setting(
        "",
        group=SettingGroup.ADVANCED,
        label=QT_TRANSLATE_NOOP("SettingsDialog", "Callback address"),
        hint=QT_TRANSLATE_NOOP(
            "SettingsDialog",
            "An https:// address ShortAPI calls when a job ends. Gallop doesn't need one.",
        ),
        problem_of=_callback_problem,
    )
    # In the pane, where the default shows two columns down to 256 pixels, and in the window.
    library_cell_px: int = _setting(112, minimum=100, maximum=400)
    library_window_cell_px: int = _setting(200, minimum=100, maximum=400)
    library_shows_details: bool = False
    volume_percent: int = _setting(80, maximum=100)
    muted: bool = False
    loop: bool = False
    # The player's keys that the user has changed; app/ui/stage/player_keys.py reads them.
    player_keys: str = ""
    # Qt's saved states, as base64.
    window_geometry: str = ""
    window_splitters: str = ""
    # Empty or 0 before the first request.
    last_resolution: str = ""
    last_ratio: str = ""
    last_duration_s: int = _setting(0, maximum=3_600)
    last_takes: int = _setting(0, maximum=1_000)
    # Prices other than the card's that were reported to the user: "720P $0.258, …".
    told_prices: str = ""


SETTINGS: Final = tuple(
    Setting(entry.name, getattr(Settings(), entry.name), **entry.metadata)
    for entry in fields(Settings)
)


class VideosFolders(Struct, frozen=True):
    """The videos' folder that the user has chosen, None for the default one, and earlier ones."""

    chosen: Path | None = None
    earlier: tuple[Path, ...] = ()

    def below(self, name: str) -> "VideosFolders":
        """The folders called `name` in these."""
        return VideosFolders(
            self.chosen and self.chosen / name, tuple(folder / name for folder in self.earlier)
        )

    def all(self, default: Path) -> tuple[Path, ...]:
        """All folders, the one in force first."""
        return tuple(dict.fromkeys((self.chosen or default, default, *self.earlier)))


# More would make the search for moved files slow.
_MAX_EARLIER_FOLDERS = 20


def videos_folders_of(settings: Settings) -> VideosFolders:
    """The folders in `settings`; what is no absolute path is ignored."""
    texts = (settings.clips_folder, *settings.earlier_clips_folders.split("\n"))
    chosen, *earlier = map(Path, texts)
    return VideosFolders(
        chosen if chosen.is_absolute() else None,
        tuple(folder for folder in earlier if folder.is_absolute()),
    )


def settings_with_folder(folders: VideosFolders, chosen: Path | None) -> dict[str, Any]:
    """The changes of Settings after `chosen` replaces the folder in `folders`."""
    earlier = [folder for folder in (folders.chosen, *folders.earlier) if folder]
    kept = [str(folder) for folder in dict.fromkeys(earlier) if folder != chosen]
    # A name with a line end is not remembered: clips there are still known by their paths.
    lines = [text for text in kept if "\n" not in text][:_MAX_EARLIER_FOLDERS]
    return {
        "clips_folder": "" if chosen is None else str(chosen),
        "earlier_clips_folders": "\n".join(lines),
    }


def unknown_limits(values: Mapping[str, object]) -> Iterator[str]:
    """The names in `values` that look like a misspelt or newer limit and have a value.

    If they were ignored, everything would be allowed.
    """
    known = {setting.key for setting in SETTINGS}
    for name, value in values.items():
        if name not in known and any(_looks_like_limit(*entry) for entry in _entries(name, value)):
            yield name


def _entries(name: str, value: object) -> Iterator[tuple[str, object]]:
    """`value` with its name, and each nested value with its own name, or that of its list."""
    waiting = [(name, value)]
    while waiting:
        name, value = waiting.pop()
        yield name, value
        if isinstance(value, dict):
            waiting += value.items()
        elif isinstance(value, list):
            waiting += [(name, inner) for inner in value]


def _looks_like_limit(name: str, value: object) -> bool:
    words = {word.lower() for word in _WORD.findall(name)}
    is_named_so = not _LIMIT_WORDS.isdisjoint(words) or name.lower().endswith("usd")
    return is_named_so and value not in (None, "")
