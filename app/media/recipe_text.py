"""Converts a recipe to the text that is stored in a clip's file, and back."""

import json
from dataclasses import asdict, dataclass
from datetime import UTC, datetime
from typing import Annotated, Any, Literal

from msgspec import Meta, convert

from app.core.bounds import MAX_CLIP_S, MAX_PROMPT_CHARACTERS, is_name, is_of_this_era
from app.core.library.clip import Recipe
from app.core.money import parse_usd
from app.core.request import GenerationRequest, take_of

# A prompt has at most 5,000 characters; a far longer text was not written by Gallop.
MAX_TEXT_CHARACTERS = 200_000


@dataclass(frozen=True, slots=True)
class _StoredRecipe:
    """A recipe as stored in a file. Other programs may have written it."""

    # The version of the format: raised when an older reader could misunderstand a new text.
    gallop_recipe: Literal[1]
    model: Annotated[str, Meta(min_length=1)]
    prompt: Annotated[str, Meta(max_length=MAX_PROMPT_CHARACTERS)]
    resolution: str
    ratio: str
    duration_s: Annotated[int, Meta(ge=0, le=MAX_CLIP_S)]
    take_id: str
    job_id: str
    cost_usd: str | None
    made_at: str
    app_version: str
    # Earlier versions wrote neither, and other programs may mean something else by them.
    take: Any = None
    takes: Any = None


def recipe_text(recipe: Recipe) -> str:
    """The recipe as one line of JSON."""
    request = recipe.request
    stored = _StoredRecipe(
        gallop_recipe=1,
        model=request.model_id,
        prompt=request.prompt,
        resolution=request.resolution,
        ratio=request.ratio,
        duration_s=request.duration_s,
        take_id=recipe.take_id,
        job_id=recipe.api_job_id,
        cost_usd=None if recipe.cost_usd is None else f"{recipe.cost_usd:f}",
        made_at=recipe.made_at.astimezone(UTC).isoformat(),
        app_version=recipe.app_version,
    )
    values = asdict(stored)
    if recipe.take.is_one_of_many:
        values |= {"take": recipe.take.number, "takes": recipe.take.count}
    else:
        del values["take"], values["takes"]
    return json.dumps(values)


def recipe_of(text: str) -> Recipe | None:
    """The recipe in `text`; None without a complete and valid one.

    The file may come from anywhere, so every value is checked before it is used.
    """
    if len(text) > MAX_TEXT_CHARACTERS:
        return None
    try:
        # msgspec's own decoder refuses lone surrogates, which earlier versions wrote.
        stored = convert(json.loads(text, object_hook=_without_half_pairs), _StoredRecipe)
        # Any form of ISO 8601, as earlier versions read it; msgspec's own reader takes one.
        made_at = datetime.fromisoformat(stored.made_at)
    except (ValueError, RecursionError):
        return None
    cost_usd = None if stored.cost_usd is None else parse_usd(stored.cost_usd)
    names = (stored.model, stored.resolution, stored.ratio, stored.take_id, stored.job_id)
    if (
        not all(map(is_name, (*names, stored.app_version)))
        or not is_of_this_era(made_at)
        or (cost_usd is None and stored.cost_usd is not None)
    ):
        return None
    return Recipe(
        request=GenerationRequest(
            model_id=stored.model,
            prompt=stored.prompt,
            resolution=stored.resolution,
            ratio=stored.ratio,
            duration_s=stored.duration_s,
        ),
        take_id=stored.take_id,
        api_job_id=stored.job_id,
        cost_usd=cost_usd,
        made_at=made_at.astimezone(UTC),
        app_version=stored.app_version,
        take=take_of(stored.take, stored.takes),
    )


def _without_half_pairs(values: dict[str, object]) -> dict[str, object]:
    """`values` with lone surrogates in their texts replaced, as they cannot be shown."""
    return {
        name: value.encode("utf-8", "replace").decode("utf-8") if isinstance(value, str) else value
        for name, value in values.items()
    }
