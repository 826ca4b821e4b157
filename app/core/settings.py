"""What a user can set, declared as data; kept by app/storage/settings_store.py.

The settings page is made from `setting_fields()`. The API key is none of these: it has only the
keyring.
"""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, fields
from enum import StrEnum
from typing import Any

from app.core.bounds import MAX_INT, MAX_SETTING_CHARACTERS


class Theme(StrEnum):
    """Which colours the window wears."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"


class FoldersBy(StrEnum):
    """Into which folders below the videos' folder new clips go."""

    NONE = "none"
    MONTH = "month"
    COLLECTION = "collection"


SettingValue = bool | int | str


@dataclass(frozen=True, slots=True)
class SettingField:
    """One setting as the settings page shows it; `about` is empty for what it does not show.

    `choices` limits a text, `minimum` and `maximum` a number (both are allowed values). A text
    with `is_money` is a spending limit in the user's own words, empty for none: one that cannot be
    understood is no reason to do without.
    """

    name: str
    default: SettingValue
    about: str = ""
    minimum: int | None = None
    maximum: int | None = None
    choices: tuple[str, ...] = ()
    is_money: bool = False

    def accepts(self, value: object) -> bool:
        """Whether `value` is of the right type and inside the bounds."""
        # JSON's true is no number and 1 is no switch, although Python says so.
        if isinstance(value, bool) or isinstance(self.default, bool):
            return isinstance(value, bool) and isinstance(self.default, bool)
        if isinstance(value, int) and isinstance(self.default, int):
            least = -MAX_INT if self.minimum is None else self.minimum
            most = MAX_INT if self.maximum is None else self.maximum
            return least <= value <= most
        if isinstance(value, str) and isinstance(self.default, str):
            # A limit that cannot be read is kept as it is: it must not become none.
            return value in self.choices if self.choices else self.is_money or _is_text(value)
        return False


def _is_text(value: str) -> bool:
    """Whether `value` is a text that can be shown and stored: no halves of surrogate pairs."""
    return len(value) <= MAX_SETTING_CHARACTERS and not re.search("[\0\ud800-\udfff]", value)


_FIELD = "setting_field"
# The words of a name, in whatever way they are joined.
_WORD = re.compile(r"[A-Z]?[a-z]+|[A-Z]+")
_LIMIT_WORDS = frozenset(
    (
        *("budget", "cap", "caps", "ceiling", "daily", "dollar", "dollars", "limit", "limits"),
        *("monthly", "per", "quota", "spend", "spending"),
    )
)


def _setting(
    about: str = "",
    minimum: int | None = None,
    maximum: int | None = None,
    choices: tuple[str, ...] = (),
    is_money: bool = False,
) -> Mapping[str, SettingField]:
    """Metadata of one field of Settings; its name and default are filled in when read."""
    return {_FIELD: SettingField("", "", about, minimum, maximum, choices, is_money)}


@dataclass(frozen=True, slots=True)
class Settings:
    """Every setting with its default. The last options are empty or 0 until a first request."""

    callback_url: str = field(
        default="",
        metadata=_setting("An https address ShortAPI calls when a job ends; usually left empty"),
    )
    max_jobs_at_once: int = field(
        default=4,
        metadata=_setting("How many jobs ShortAPI works on at the same time", 1, 5),
    )
    cap_per_click_usd: str = field(
        default="",
        metadata=_setting("At most this much for one press of Generate", is_money=True),
    )
    cap_per_day_usd: str = field(
        default="",
        metadata=_setting("At most this much in one day", is_money=True),
    )
    cap_per_month_usd: str = field(
        default="",
        metadata=_setting("At most this much in one month", is_money=True),
    )
    # Why the limits above may not be all that the user has set; empty once they looked at them.
    limits_doubt: str = field(default="", metadata=_setting())
    theme: Theme = field(
        default=Theme.SYSTEM,
        metadata=_setting("Colours of the window", choices=tuple(Theme)),
    )
    notifications: bool = field(
        default=True,
        metadata=_setting("Tell me when a video is finished and the window is not in front"),
    )
    # What the placeholders mean is said in core/name_pattern.py.
    name_pattern: str = field(
        default="{date} {prompt} {resolution}",
        metadata=_setting("How the files of new clips are named"),
    )
    folders_by: FoldersBy = field(
        default=FoldersBy.NONE,
        metadata=_setting("In which folders new clips are kept", choices=tuple(FoldersBy)),
    )
    weekly_update_look: bool = field(
        default=False,
        metadata=_setting("Look for a newer version of Gallop once a week"),
    )
    # When a look last got an answer, in UTC as ISO 8601; empty before the first.
    looked_for_update_at: str = field(default="", metadata=_setting())
    # In the pane, where the default leaves two columns down to 256 pixels, and in the whole window.
    library_cell_px: int = field(default=112, metadata=_setting(minimum=100, maximum=400))
    library_window_cell_px: int = field(default=200, metadata=_setting(minimum=100, maximum=400))
    library_shows_details: bool = field(default=False, metadata=_setting())
    volume_percent: int = field(default=80, metadata=_setting(minimum=0, maximum=100))
    loop: bool = field(default=False, metadata=_setting())
    # Qt's own saved states, as base64.
    window_geometry: str = field(default="", metadata=_setting())
    window_splitters: str = field(default="", metadata=_setting())
    last_resolution: str = field(default="", metadata=_setting())
    last_ratio: str = field(default="", metadata=_setting())
    last_duration_s: int = field(default=0, metadata=_setting(minimum=0, maximum=3_600))
    last_takes: int = field(default=0, metadata=_setting(minimum=0, maximum=1_000))
    # Which other prices than the card's the user has been told of: "720P $0.258, …".
    told_prices: str = field(default="", metadata=_setting())


def setting_fields() -> tuple[SettingField, ...]:
    """Every setting in order, with name, default, bounds and description."""
    defaults = settings_to_dict(Settings())
    return tuple(
        SettingField(
            name=entry.name,
            default=defaults[entry.name],
            about=entry.metadata[_FIELD].about,
            minimum=entry.metadata[_FIELD].minimum,
            maximum=entry.metadata[_FIELD].maximum,
            choices=entry.metadata[_FIELD].choices,
            is_money=entry.metadata[_FIELD].is_money,
        )
        for entry in fields(Settings)
    )


def settings_to_dict(settings: Settings) -> dict[str, SettingValue]:
    """The settings as plain JSON values by name."""
    return {entry.name: _plain(getattr(settings, entry.name)) for entry in fields(Settings)}


def settings_from_dict(values: Mapping[str, object]) -> Settings:
    """The settings in `values`; what is missing or not allowed has its default."""
    accepted: dict[str, Any] = {}
    for entry in setting_fields():
        if entry.name in values:
            value = values[entry.name]
            if entry.is_money:
                value = _limit_text(value)
            if entry.accepts(value):
                accepted[entry.name] = value
    for name in unknown_limits(values):
        accepted["limits_doubt"] = f"“{name}” is no setting that Gallop knows"
    if "theme" in accepted:
        accepted["theme"] = Theme(accepted["theme"])
    if "folders_by" in accepted:
        accepted["folders_by"] = FoldersBy(accepted["folders_by"])
    return Settings(**accepted)


def unknown_limits(values: Mapping[str, object]) -> Iterator[str]:
    """The names in `values` that look like a limit, misspelt or of another version, and hold one.

    Taken for no setting at all, they would let everything through.
    """
    known = {entry.name for entry in setting_fields()}
    for name, value in values.items():
        if name not in known and any(_looks_like_limit(*entry) for entry in _entries(name, value)):
            yield name


def _entries(name: str, value: object) -> Iterator[tuple[str, object]]:
    """`value` with its name, and each value inside of it with its own, or that of its list."""
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


def _limit_text(value: object) -> str:
    """A limit as text, in whatever form it stands in the file; empty for none."""
    return "" if value is None else str(value)


def _plain(value: SettingValue) -> SettingValue:
    return str(value) if isinstance(value, str) else value
