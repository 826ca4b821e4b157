"""Checks that an answer is about the requested job: caches and servers mix jobs up."""

import html
import re
import unicodedata

from app.api.wire import Echo
from app.core.request import GenerationRequest

_NUMBER = re.compile(r"(\d{1,6})(?:\.0*)?\D*")
_PAIR = re.compile(r"(\d{1,6})\D+(\d{1,6})")
_CUT_MARKS = ("…", "...")
# The API cuts prompts at 2,500 Chinese or 5,000 other characters.
_CUT_LENGTH = 2_000


def is_about_request(echo: Echo, request: GenerationRequest) -> bool:
    """Whether no value that `echo` repeats contradicts `request`.

    A value in an unknown form contradicts nothing.
    """
    return (
        _is_same_model(echo.model, request.model_id)
        and _is_same(_NUMBER, echo.resolution, request.resolution)
        and _is_same(_PAIR, echo.ratio, request.ratio)
        and _is_same(_NUMBER, echo.duration, str(request.duration_s))
        and _is_same_prompt(echo.prompt, request.prompt)
    )


def is_about(echo: Echo, api_job_id: str, request: GenerationRequest) -> bool:
    """Whether `echo` is about the job `api_job_id`, created from `request`."""
    ids = [found.casefold() for found in echo.job_ids]
    is_same_id = not ids or api_job_id.strip().casefold() in ids
    return is_same_id and is_about_request(echo, request)


def _is_same(form: re.Pattern[str], echoed: str, asked: str) -> bool:
    one, other = form.fullmatch(echoed), form.fullmatch(asked)
    return one is None or other is None or [*map(int, one.groups())] == [*map(int, other.groups())]


def _is_same_model(echoed: str, asked: str) -> bool:
    one, other = _letters(echoed), _letters(asked)
    return one in other or other in one or one.isdecimal()


def _is_same_prompt(echoed: str, asked: str) -> bool:
    """Whether `echoed` is the prompt, perhaps cut by the API; ignores spaces and case."""
    one, other = _letters(echoed), _letters(asked)
    is_cut = len(echoed) >= _CUT_LENGTH or echoed.rstrip().endswith(_CUT_MARKS)
    return not one or one == other or (is_cut and other.startswith(one))


def _letters(text: str) -> str:
    """The letters and digits of `text`, normalised; escapes and quotes do not change them."""
    plain = unicodedata.normalize("NFKC", html.unescape(text)).casefold()
    return "".join(character for character in plain if character.isalnum())
