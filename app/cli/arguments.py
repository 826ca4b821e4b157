"""The command line: its commands, options and help."""

import argparse
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import NoReturn

from app import __version__
from app.core.model_card import ModelCard
from app.fs.uris import path_of_uri
from app.system.streams import say

DEFAULT_SIMULATOR_PORT = 8765
_MAX_PORT = 65535

_ENVIRONMENT = """\
environment:
  SHORTAPI_KEY       a key for this process; wins over the keyring and is never stored
  SHORTAPI_BASE_URL  another address of the API: https, or http on this computer only
  GALLOP_HOME        one folder for everything Gallop writes
"""


class CommandLineRefused(SystemExit):
    """The command line is invalid; the usage and `message` are printed already."""

    def __init__(self, message: str) -> None:
        super().__init__(2)
        self.message = message


class _Parser(argparse.ArgumentParser):
    """A parser that can report a usage error in more than one form.

    With `explains_simulator` its help ends with the simulator's special prompts.
    """

    explains_simulator = False

    def format_help(self) -> str:
        if not self.explains_simulator:
            return super().format_help()
        # Imported late: the window needs no help text.
        from app.demo.help_text import simulator_help

        self.epilog = "\n".join(filter(None, (self.epilog, simulator_help())))
        self.explains_simulator = False
        return super().format_help()

    def error(self, message: str) -> NoReturn:
        self.print_usage(sys.stderr)
        say(f"{self.prog}: error: {message}")
        raise CommandLineRefused(message)


def asks_for_json(arguments: Sequence[str]) -> bool:
    """Whether an invalid command line asks for `generate --json`."""
    options = arguments[: arguments.index("--")] if "--" in arguments else arguments
    return "generate" in options and "--json" in options


def parse_arguments(arguments: Sequence[str] | None, card: ModelCard) -> argparse.Namespace:
    """Parse the command line; prints help and exits as argparse does.

    `command` is None (the window), "generate" or "simulator". Raises CommandLineRefused, which
    ends the program with status 2.
    """
    return command_parser(card).parse_args(arguments)


def command_parser(card: ModelCard) -> argparse.ArgumentParser:
    """The parser of the whole command line; the manual and the shells' completion follow it."""
    parser = _Parser(
        prog="gallop",
        description="A desktop studio for HappyHorse-1.0 text-to-video.",
        epilog=_ENVIRONMENT,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.explains_simulator = True
    parser.add_argument("--version", action="version", version=f"Gallop {__version__}")
    parser.add_argument("--demo", action="store_true", help="use the simulator: no key, no cost")
    parser.add_argument(
        "--healthcheck",
        action="store_true",
        help="build the whole program without a screen, generate and play one demo clip, "
        "report the state of each part; exit 0 or 1",
    )
    parser.add_argument(
        "--walkthrough",
        type=Path,
        metavar="FOLDER",
        help="generate one demo clip in the real window, save it and a screenshot in FOLDER",
    )
    parser.add_argument(
        "--open",
        type=_file,
        nargs="*",
        default=[],
        metavar="CLIP",
        help="show this clip and offer to add it to the library, or add several",
    )
    commands = parser.add_subparsers(dest="command", metavar="COMMAND")
    _add_generate(commands, card)
    _add_simulator(commands)
    return parser


def _add_generate(commands: "argparse._SubParsersAction[_Parser]", card: ModelCard) -> None:
    parser = commands.add_parser(
        "generate",
        help="generate one clip without a window",
        description="Generate one clip without a window: show the price, ask, show progress, "
        "print the file.",
        epilog="exit status: 0 saved; 1 failed, refused, held, over a spending limit or needs "
        "attention; 2 invalid input, nothing sent; 3 outcome unknown, may have been charged; 130 "
        "interrupted, the next start continues the job.",
    )
    parser.add_argument("prompt", metavar="PROMPT", help="what you want to see")
    parser.add_argument(
        "--resolution",
        default=card.default_resolution,
        help=f"{' or '.join(card.resolution_names)} (default: %(default)s)",
    )
    parser.add_argument(
        "--ratio",
        default=card.default_ratio,
        help=f"{', '.join(card.ratios)} (default: %(default)s)",
    )
    parser.add_argument(
        "--duration",
        type=int,
        default=card.default_duration_s,
        metavar="SECONDS",
        help=f"{card.min_duration_s} to {card.max_duration_s} (default: %(default)s)",
    )
    parser.add_argument("--output", type=_folder, metavar="FOLDER", help="where to save the clip")
    # SUPPRESS: otherwise this default would override a --demo given before the command.
    parser.add_argument(
        "--demo", action="store_true", default=argparse.SUPPRESS, help="use the simulator"
    )
    parser.add_argument("--yes", action="store_true", help="don't ask before spending money")
    parser.add_argument(
        "--allow-over-cap",
        action="store_true",
        help="send it even if it goes over your spending limits",
    )
    parser.add_argument(
        "--json", action="store_true", help="print exactly one JSON object on standard output"
    )


def _add_simulator(commands: "argparse._SubParsersAction[_Parser]") -> None:
    parser = commands.add_parser(
        "simulator",
        help="run the simulated ShortAPI on this computer",
        description="Run the simulated ShortAPI on this computer until interrupted.",
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.explains_simulator = True
    parser.add_argument(
        "--port",
        type=_port,
        default=DEFAULT_SIMULATOR_PORT,
        help="default: %(default)s; 0: any free",
    )


def _folder(text: str) -> Path:
    """A folder; refuses an empty text, often an unset variable: it would mean the current folder.

    A leading ~ is the user's home folder.
    """
    if not text:
        raise argparse.ArgumentTypeError("the folder has no name")
    path = Path(text)
    owner = Path(*path.parts[:1])
    unknown = argparse.ArgumentTypeError(f"“{text}” is not a user of this computer")
    try:
        # The shell does not expand the ~ of --output=~/clips.
        folder, home = path.expanduser(), owner.expanduser()
    except RuntimeError as error:
        raise unknown from error
    # Windows guesses the folder of another user.
    if home != owner and owner != Path("~") and not home.is_dir():
        raise unknown
    return folder


def _file(text: str) -> Path:
    """A file, by its path or its URI; a missing file is reported later."""
    path = path_of_uri(text)
    if path is None and text.startswith("file://"):
        raise argparse.ArgumentTypeError(f"“{text}” is not on this computer")
    try:
        return Path(path or text).absolute()
    except OSError:
        return Path(text)


def _port(text: str) -> int:
    """A port number for a server, as an argparse type."""
    if not text.isascii() or not text.isdecimal() or int(text) > _MAX_PORT:
        raise argparse.ArgumentTypeError(f"“{text}” is not a number from 0 to {_MAX_PORT}")
    return int(text)
