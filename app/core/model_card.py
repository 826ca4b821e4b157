"""What a model accepts and costs; the card in resources/models has the same names."""

from dataclasses import dataclass
from datetime import date
from decimal import Decimal


@dataclass(frozen=True, slots=True)
class Resolution:
    """One quality tier: its name in requests, its size, its price and its making time."""

    name: str
    short_side_px: int
    price_usd_per_s: Decimal
    making_s: int


@dataclass(frozen=True, slots=True)
class ModelCard:
    """All facts about one model; the only source of options, limits and prices.

    Raises ValueError when its values contradict each other.
    """

    id: str
    name: str
    resolutions: tuple[Resolution, ...]
    default_resolution: str
    ratios: tuple[str, ...]
    default_ratio: str
    min_duration_s: int
    max_duration_s: int
    default_duration_s: int
    max_clip_bytes: int
    making_for_duration_s: int
    making_share_per_more_s: float
    max_prompt_units: int
    units_per_chinese_character: int
    default_takes: int
    max_takes: int
    price_as_of: date
    price_source: str

    def __post_init__(self) -> None:
        for holds, what in (
            (self.default_resolution in self.resolution_names, "default resolution"),
            (self.default_ratio in self.ratios, "default ratio"),
            (
                self.min_duration_s <= self.default_duration_s <= self.max_duration_s,
                "default duration",
            ),
            (1 <= self.default_takes <= self.max_takes, "default takes"),
            (all(tier.price_usd_per_s > 0 for tier in self.resolutions), "price"),
        ):
            if not holds:
                raise ValueError(f"not a model card: {what} contradicts the options")

    def resolution(self, name: str) -> Resolution:
        """The tier called `name`; KeyError when the card has none."""
        for resolution in self.resolutions:
            if resolution.name == name:
                return resolution
        raise KeyError(name)

    def expected_making_s(self, resolution: str, duration_s: int) -> float:
        """The estimated time of such a job in seconds, before one has been made.

        A tier that the card does not have, as in a job of another model, counts as the slowest.
        """
        making_s = {tier.name: tier.making_s for tier in self.resolutions}
        more_s = duration_s - self.making_for_duration_s
        longer = 1 + self.making_share_per_more_s * more_s
        return making_s.get(resolution, max(making_s.values())) * longer

    @property
    def resolution_names(self) -> tuple[str, ...]:
        """The names of the tiers in the card's order."""
        return tuple(resolution.name for resolution in self.resolutions)
