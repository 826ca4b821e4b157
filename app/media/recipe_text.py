"""A recipe as the text that lies in a clip's file, and back."""

import json
from datetime import UTC, datetime
from typing import Any

from app.core.bounds import MAX_CLIP_S, MAX_PROMPT_CHARACTERS, is_name, is_of_this_era
from app.core.clip import Recipe
from app.core.money import parse_usd
from app.core.request import GenerationRequest

# Raised when a reader of an older version could misunderstand what is written.
FORMAT = 1
# A prompt is 5,000 characters at most; whatever is far longer was not written by Gallop.
MAX_TEXT_CHARACTERS = 200_000


def recipe_text(recipe: Recipe) -> str:
    """The recipe as one line of JSON."""
    request = recipe.request
    return json.dumps(
        {
            "gallop_recipe": FORMAT,
            "model": request.model_id,
            "prompt": request.prompt,
            "resolution": request.resolution,
            "ratio": request.ratio,
            "duration_s": request.duration_s,
            "take_id": recipe.take_id,
            "job_id": recipe.api_job_id,
            "cost_usd": None if recipe.cost_usd is None else f"{recipe.cost_usd:f}",
            "made_at": recipe.made_at.astimezone(UTC).isoformat(),
            "app_version": recipe.app_version,
        }
    )


def recipe_of(text: str) -> Recipe | None:
    """The recipe in `text`; None when it holds none that can be understood whole.

    The file may come from anybody: every value is checked before it is believed.
    """
    if len(text) > MAX_TEXT_CHARACTERS:
        return None
    try:
        values = json.loads(text)
    except (ValueError, RecursionError):
        return None
    if not isinstance(values, dict):
        return None
    try:
        return _recipe(values)
    # The last is a time that its zone puts before the first year or behind the last.
    except (KeyError, TypeError, ValueError, OverflowError):
        return None


def _recipe(values: dict[str, Any]) -> Recipe:
    made_at = datetime.fromisoformat(_text(values, "made_at"))
    if _integer(values, "gallop_recipe") != FORMAT or not _name(values, "model"):
        raise ValueError("not a recipe of this format")
    if not is_of_this_era(made_at):
        raise ValueError("no time of a clip")
    duration_s = _integer(values, "duration_s")
    if not 0 <= duration_s <= MAX_CLIP_S:
        raise ValueError("no length of a clip")
    cost = values["cost_usd"]
    cost_usd = None if cost is None else parse_usd(_text(values, "cost_usd"))
    if cost is not None and cost_usd is None:
        raise ValueError("no amount of money")
    return Recipe(
        request=GenerationRequest(
            model_id=_name(values, "model"),
            prompt=_prompt(values),
            resolution=_name(values, "resolution"),
            ratio=_name(values, "ratio"),
            duration_s=duration_s,
        ),
        take_id=_name(values, "take_id"),
        api_job_id=_name(values, "job_id"),
        cost_usd=cost_usd,
        made_at=made_at.astimezone(UTC),
        app_version=_name(values, "app_version"),
    )


def _integer(values: dict[str, Any], name: str) -> int:
    value = values[name]
    # JSON's true is an int to Python.
    if type(value) is not int:
        raise TypeError(f"{name} is no integer")
    return value


def _text(values: dict[str, Any], name: str) -> str:
    value = values[name]
    if not isinstance(value, str):
        raise TypeError(f"{name} is no text")
    # Half a surrogate pair can be shown, sent and stored by nobody.
    return value.encode("utf-8", "replace").decode("utf-8")


def _name(values: dict[str, Any], name: str) -> str:
    text = _text(values, name)
    if not is_name(text):
        raise ValueError(f"{name} is no name")
    return text


def _prompt(values: dict[str, Any]) -> str:
    prompt = _text(values, "prompt")
    if len(prompt) > MAX_PROMPT_CHARACTERS:
        raise ValueError("no prompt is so long")
    return prompt
