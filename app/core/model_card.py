"""What a model accepts and costs, read from the text of its card in resources/models."""

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from decimal import Decimal, InvalidOperation


class ModelCardError(ValueError):
    """The card's text is not a usable model card; a mistake in the program's own files."""


@dataclass(frozen=True, slots=True)
class Resolution:
    """One quality tier: its name on the wire, its size and its price."""

    name: str
    short_side_px: int
    price_usd_per_s: Decimal


@dataclass(frozen=True, slots=True)
class ModelCard:
    """Everything Gallop knows about one model; the only source of options, limits and prices."""

    id: str
    name: str
    resolutions: tuple[Resolution, ...]
    default_resolution: str
    ratios: tuple[str, ...]
    default_ratio: str
    min_duration_s: int
    max_duration_s: int
    default_duration_s: int
    max_prompt_units: int
    units_per_chinese_character: int
    default_takes: int
    max_takes: int
    price_as_of: date
    price_source: str

    def resolution(self, name: str) -> Resolution:
        """The tier called `name`; KeyError when the card has none."""
        for resolution in self.resolutions:
            if resolution.name == name:
                return resolution
        raise KeyError(name)

    @property
    def resolution_names(self) -> tuple[str, ...]:
        """The tiers' names in the card's order."""
        return tuple(resolution.name for resolution in self.resolutions)


def parse_model_card(text: str) -> ModelCard:
    """The card written in TOML `text`; ModelCardError names what is missing or contradictory."""
    try:
        data = tomllib.loads(text)
        card = _from_data(data)
    except (tomllib.TOMLDecodeError, KeyError, TypeError, ValueError, InvalidOperation) as error:
        raise ModelCardError(f"not a model card: {error!r}") from error
    _check(card)
    return card


def _from_data(data: Mapping[str, object]) -> ModelCard:
    resolution, ratio = _table(data, "resolution"), _table(data, "ratio")
    duration, prompt = _table(data, "duration"), _table(data, "prompt")
    takes, price = _table(data, "takes"), _table(data, "price")
    per_second = _table(price, "per_second")
    return ModelCard(
        id=_text(data, "id"),
        name=_text(data, "name"),
        resolutions=tuple(
            Resolution(
                name=_text(option, "name"),
                short_side_px=_whole(option, "short_side_px"),
                price_usd_per_s=Decimal(_text(per_second, _text(option, "name"))),
            )
            for option in _list(resolution, "options")
            if isinstance(option, dict)
        ),
        default_resolution=_text(resolution, "default"),
        ratios=tuple(str(option) for option in _list(ratio, "options")),
        default_ratio=_text(ratio, "default"),
        min_duration_s=_whole(duration, "min_s"),
        max_duration_s=_whole(duration, "max_s"),
        default_duration_s=_whole(duration, "default_s"),
        max_prompt_units=_whole(prompt, "max_units"),
        units_per_chinese_character=_whole(prompt, "units_per_chinese_character"),
        default_takes=_whole(takes, "default"),
        max_takes=_whole(takes, "max"),
        price_as_of=_date(price, "as_of"),
        price_source=_text(price, "source"),
    )


def _check(card: ModelCard) -> None:
    problems = (
        (card.default_resolution in card.resolution_names, "default resolution"),
        (card.default_ratio in card.ratios, "default ratio"),
        (card.min_duration_s <= card.default_duration_s <= card.max_duration_s, "duration"),
        (1 <= card.default_takes <= card.max_takes, "takes"),
        (all(r.price_usd_per_s > 0 for r in card.resolutions), "price"),
    )
    for holds, what in problems:
        if not holds:
            raise ModelCardError(f"not a model card: {what} contradicts the options")


def _table(data: Mapping[str, object], name: str) -> Mapping[str, object]:
    value = data[name]
    if not isinstance(value, dict):
        raise TypeError(f"{name} is not a table")
    return value


def _list(data: Mapping[str, object], name: str) -> list[object]:
    value = data[name]
    if not isinstance(value, list):
        raise TypeError(f"{name} is not a list")
    return value


def _text(data: Mapping[str, object], name: str) -> str:
    value = data[name]
    if not isinstance(value, str):
        raise TypeError(f"{name} is not text")
    return value


def _whole(data: Mapping[str, object], name: str) -> int:
    value = data[name]
    if not isinstance(value, int):
        raise TypeError(f"{name} is not a whole number")
    return value


def _date(data: Mapping[str, object], name: str) -> date:
    value = data[name]
    if not isinstance(value, date):
        raise TypeError(f"{name} is not a date")
    return value
