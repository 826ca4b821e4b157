"""Reads the body of a create request and refuses what the documented API would refuse."""

import json
from collections.abc import Mapping

from app.core.model_card import ModelCard
from app.core.prompt import measure_prompt
from app.core.request import GenerationRequest, is_callback_url

# The documented samples send exactly this text, so the service must accept it.
_CALLBACK_PLACEHOLDER = "CALLBACK_URL"
_ARGS = frozenset(("prompt", "resolution", "ratio", "duration"))


class Refusal(Exception):
    """An answer with a code other than 0; as in the real service, mostly with HTTP status 200."""

    def __init__(
        self, code: int, info: str, http_status: int = 200, retry_after_s: int | None = None
    ) -> None:
        super().__init__(info)
        self.code = code
        self.info = info
        self.http_status = http_status
        self.retry_after_s = retry_after_s


def read_create(body: bytes, card: ModelCard) -> GenerationRequest:
    """The request in `body`, with the documented defaults, its prompt cut at the card's limit.

    Raises Refusal with code 400 and a readable reason. A callback address is checked but never
    used: no callback of the real service has been observed either.
    """
    try:
        data = json.loads(body)
    except (ValueError, RecursionError):
        raise _invalid("the body is not JSON", http_status=400) from None
    if not isinstance(data, dict):
        raise _invalid("the body is not a JSON object", http_status=400)
    if data.get("model") != card.id:
        raise _invalid(f"unknown model {data.get('model')!r}; known is {card.id}")
    args = data.get("args")
    if not isinstance(args, dict):
        raise _invalid("args is missing or not an object")
    _check_callback(data.get("callback_url", ""))
    if unknown := sorted(set(args) - _ARGS):
        raise _invalid(f"unknown argument {unknown[0]!r}; known are {', '.join(sorted(_ARGS))}")
    prompt = args.get("prompt")
    if not isinstance(prompt, str) or not prompt.strip():
        raise _invalid("prompt is required and must not be empty")
    try:
        prompt.encode()
    except UnicodeEncodeError:
        raise _invalid("prompt holds half of a character") from None
    return GenerationRequest(
        model_id=card.id,
        # The real service also cuts silently.
        prompt=prompt[: measure_prompt(prompt, card).cut_at],
        resolution=_option(args, "resolution", card.resolution_names, card.default_resolution),
        ratio=_option(args, "ratio", card.ratios, card.default_ratio),
        duration_s=_duration_s(args, card),
    )


def _check_callback(callback_url: object) -> None:
    if callback_url in ("", _CALLBACK_PLACEHOLDER):
        return
    if not isinstance(callback_url, str) or not is_callback_url(callback_url):
        raise _invalid("callback_url must be a full https address")


def _option(args: Mapping[str, object], name: str, options: tuple[str, ...], default: str) -> str:
    value = args.get(name, default)
    if not isinstance(value, str) or value not in options:
        raise _invalid(f"unknown {name} {value!r}; known are {', '.join(options)}")
    return value


def _duration_s(args: Mapping[str, object], card: ModelCard) -> int:
    value = args.get("duration", card.default_duration_s)
    if (
        not isinstance(value, int)
        or isinstance(value, bool)
        or not card.min_duration_s <= value <= card.max_duration_s
    ):
        raise _invalid(
            "duration must be a whole number of seconds from "
            f"{card.min_duration_s} to {card.max_duration_s}, not {value!r}"
        )
    return value


def _invalid(info: str, http_status: int = 200) -> Refusal:
    return Refusal(400, info, http_status)
