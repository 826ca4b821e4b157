"""The command `gallop`: reads the command line and starts what it asks for."""

import multiprocessing
import os
import sys
from collections.abc import Sequence

from app.arguments import CommandLineRefused, asks_for_json, parse_arguments
from app.core.errors import InvalidInput
from app.core.model_card import ModelCard, parse_model_card
from app.process_secrets import forbid_core_dumps, take_environment
from app.storage.paths import resources_dir
from app.system_libraries import missing_libraries, missing_sentence, tell

_CARD_FILE = "happyhorse-1.0-text-to-video.toml"
_CANNOT_START = 1
_INVALID_INPUT = 2


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the program; returns its exit status."""
    # The demo renders in a process of its own, which starts here in a frozen program.
    multiprocessing.freeze_support()
    card = load_card()
    try:
        options = parse_arguments(arguments, card)
    except CommandLineRefused as refused:
        if asks_for_json(sys.argv[1:] if arguments is None else arguments):
            from app.generate import invalid_as_json

            print(invalid_as_json(refused.message))
        raise
    forbid_core_dumps()
    try:
        environment = take_environment(os.environ)
    except InvalidInput as error:
        if options.command == "generate":
            from app.generate import refuse

            return refuse(options, error)
        print(error.message, file=sys.stderr)
        return _INVALID_INPUT
    # Each command imports what it needs: the command line must not wait for Qt, nor the window
    # for the web server.
    match options.command:
        case "generate":
            from app.generate import generate

            return generate(options, card, environment)
        case "simulator":
            from app.simulate import simulate

            return simulate(options.port, card, environment)
        case _ if lacking := missing_libraries(
            {"QT_QPA_PLATFORM": "offscreen"} if options.healthcheck else os.environ, sys.platform
        ):
            tell(missing_sentence(lacking), os.environ)
            return _CANNOT_START
        case _ if options.healthcheck:
            from app.healthcheck import healthcheck

            return healthcheck(card)
        case _:
            from app.bridge.rooms import Mode
            from app.walkthrough import walkthrough_in
            from app.window import run_window

            is_demo = options.demo or options.walkthrough is not None
            companion = walkthrough_in(options.walkthrough) if options.walkthrough else None
            mode = Mode.DEMO if is_demo else Mode.REAL
            return run_window(card, environment, mode, companion, tuple(options.open))


def load_card() -> ModelCard:
    """The model card that comes with the program."""
    return parse_model_card((resources_dir() / "models" / _CARD_FILE).read_text(encoding="utf-8"))
