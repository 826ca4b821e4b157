"""The command `gallop`: parses the command line and runs the command."""

import argparse
import os
import sys
from collections.abc import Sequence
from pathlib import Path

import msgspec

from app.bootstrap.process_secrets import forbid_core_dumps, take_environment
from app.cli.arguments import CommandLineRefused, asks_for_json, parse_arguments
from app.core import problems
from app.core.errors import InvalidInput
from app.core.model_card import ModelCard
from app.storage.paths import Paths, folder_refusal, resources_dir
from app.system.interrupts import Interruption
from app.system.streams import print_result, say
from app.system.system_libraries import missing_libraries, missing_sentence, show_message

_CARD_FILE = "happyhorse-1.0-text-to-video.toml"
_CANNOT_START = 1
_INVALID_INPUT = 2


def main(arguments: Sequence[str] | None = None, interruption: Interruption | None = None) -> int:
    """Run the program; returns its exit status. `interruption` is already active."""
    interruption = interruption or Interruption()
    card = load_card()
    try:
        options = parse_arguments(arguments, card)
    except CommandLineRefused as refused:
        if asks_for_json(sys.argv[1:] if arguments is None else arguments):
            from app.cli.generate_report import invalid_as_json

            print_result(invalid_as_json(refused.message))
        raise
    forbid_core_dumps()
    try:
        environment = take_environment(os.environ)
        _settle_folders(options, environment.paths)
    except InvalidInput as error:
        if options.command == "generate":
            from app.cli.generate_report import refuse

            return refuse(error.message, as_json=options.json)
        say(error.message)
        return _CANNOT_START if options.healthcheck else _INVALID_INPUT
    # Each command imports what it needs: the command line does not load Qt, and the window does
    # not load the web server.
    match options.command:
        case "generate":
            from app.cli.generate import generate

            return generate(options, card, environment, interruption)
        case "simulator":
            from app.cli.simulator import simulate

            return simulate(options.port, card, environment, interruption)
        case _ if lacking := missing_libraries(
            {"QT_QPA_PLATFORM": "offscreen"} if options.healthcheck else os.environ, sys.platform
        ):
            show_message(missing_sentence(lacking), os.environ)
            return _CANNOT_START
        case _ if options.healthcheck:
            from app.cli.healthcheck import healthcheck

            return healthcheck(card, interruption)
        case _:
            from app.bootstrap.imports import prepare_imports

            prepare_imports()
            from app.bootstrap.window import run_window
            from app.bridge.services import Mode
            from app.cli.walkthrough import walkthrough_in

            is_demo = options.demo or options.walkthrough is not None
            companion = walkthrough_in(options.walkthrough) if options.walkthrough else None
            mode = Mode.DEMO if is_demo else Mode.REAL
            files = tuple(options.open)
            return run_window(card, environment, mode, companion, files, interruption)


def _settle_folders(options: argparse.Namespace, paths: Paths) -> None:
    """Make --output absolute, as the job stores it, and leave a deleted working folder.

    Raises InvalidInput for a path relative to the deleted folder, or one that is no place for
    videos.
    """
    output: Path | None = getattr(options, "output", None)
    try:
        options.output = output = output and output.absolute()
        if output and (detail := _refusal(output, paths)):
            raise InvalidInput(problems.output_folder_refused(path=output, detail=detail))
        Path.cwd()
    except OSError as error:
        if output and not output.is_absolute():
            raise InvalidInput(problems.folder_missing(path=output)) from error
        # No child process, such as the demo's renderer, could start in a deleted folder.
        os.chdir("/")


def _refusal(output: Path, paths: Paths) -> str:
    """Why videos must not be kept in `output`, also if it is a link to such a folder."""
    return folder_refusal(output, paths) or folder_refusal(Path(os.path.realpath(output)), paths)


def load_card() -> ModelCard:
    """The model card that comes with the program."""
    path = resources_dir() / "models" / _CARD_FILE
    return msgspec.toml.decode(path.read_bytes(), type=ModelCard)
