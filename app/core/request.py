"""A request for a clip: frozen, complete, storable, and checked against a model card."""

from dataclasses import dataclass
from urllib.parse import urlsplit

from msgspec import Struct

from app.core import problems
from app.core.model_card import ModelCard
from app.core.problem import Problem
from app.core.prompt import control_positions, measure_prompt, shows_nothing


@dataclass(frozen=True, slots=True)
class GenerationRequest:
    """One clip to make: everything the API needs.

    `callback_url` is usually empty, and is then not sent.
    """

    model_id: str
    prompt: str
    resolution: str
    ratio: str
    duration_s: int
    callback_url: str = ""


class TakeNumber(Struct, frozen=True):
    """Which of the takes of one press of Generate: the third of eight, or the only one."""

    number: int = 1
    count: int = 1

    @property
    def is_one_of_many(self) -> bool:
        """Whether there are others, which the user has to tell apart."""
        return self.count > 1


ONLY_TAKE = TakeNumber()
# More than one press of any version has made.
_MOST_TAKES = 1000


def take_of(number: object, count: object) -> TakeNumber:
    """The stored take `number` of `count`; the only one where these make no sense."""
    if not isinstance(number, int) or not isinstance(count, int):
        return ONLY_TAKE
    return TakeNumber(number, count) if 1 <= number <= count <= _MOST_TAKES else ONLY_TAKE


def default_request(card: ModelCard, prompt: str = "", callback_url: str = "") -> GenerationRequest:
    """A request with the card's defaults."""
    return GenerationRequest(
        model_id=card.id,
        prompt=prompt,
        resolution=card.default_resolution,
        ratio=card.default_ratio,
        duration_s=card.default_duration_s,
        callback_url=callback_url,
    )


def request_problems(request: GenerationRequest, card: ModelCard) -> tuple[Problem, ...]:
    """Every reason why `request` cannot be sent to the model of `card`; empty when valid."""
    found: list[Problem] = []
    if controls := control_positions(request.prompt):
        found.append(
            problems.prompt_controls(
                count=len(controls),
                position=controls[0] + 1,
            )
        )
    elif shows_nothing(request.prompt):
        # Surrogate halves are invisible too, but the user has typed something.
        found.append(problems.prompt_empty())
    measure = measure_prompt(request.prompt, card)
    if not measure.fits:
        found.append(
            problems.prompt_too_long(
                lost=measure.lost_characters,
                units=measure.units,
                limit=measure.max_units,
            )
        )
    if request.resolution not in card.resolution_names:
        found.append(
            problems.resolution_unknown(given=request.resolution, options=card.resolution_names)
        )
    if request.ratio not in card.ratios:
        found.append(problems.ratio_unknown(given=request.ratio, options=card.ratios))
    if not card.min_duration_s <= request.duration_s <= card.max_duration_s:
        found.append(
            problems.duration_out_of_range(
                given=request.duration_s,
                min=card.min_duration_s,
                max=card.max_duration_s,
            )
        )
    if request.callback_url and not is_callback_url(request.callback_url):
        found.append(problems.callback_url_refused())
    return tuple(found)


def takes_problem(takes: int, card: ModelCard) -> Problem | None:
    """Why `takes` jobs cannot be started by one press of Generate, or None."""
    if 1 <= takes <= card.max_takes:
        return None
    return problems.takes_out_of_range(given=takes, max=card.max_takes)


def is_callback_url(text: str) -> bool:
    """Whether `text` is a full https address that the API can post to."""
    try:
        parts = urlsplit(text)
        has_host = bool(parts.hostname) and parts.port != 0
    except ValueError:
        return False
    return parts.scheme == "https" and has_host and text.isprintable() and " " not in text
