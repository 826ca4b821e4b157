"""The simulator's part of the command-line help: its rules and its troubles."""

from textwrap import fill

from app.demo.trouble import TROUBLES

_INTRODUCTION = """\
The simulator answers like ShortAPI, on this computer only. Nothing is charged and nothing leaves
the computer. It renders a real video with the requested aspect ratio, duration and resolution. Any
key is accepted unless it begins with "bad".

A tag anywhere in the prompt causes a problem, for example:

  A horse at dawn [demo: failed]
  A horse at dawn [demo: slow 20] [demo: expired-link]

The tags:
"""


def simulator_help() -> str:
    """The simulator, its key rule and every trouble tag, in lines of at most 100 characters."""
    column = max(len(trouble) for trouble, _ in TROUBLES) + 2
    lines = (
        fill(
            sentence,
            width=98,
            initial_indent=f"  {trouble:<{column}}",
            subsequent_indent=" " * (column + 2),
        )
        for trouble, sentence in TROUBLES
    )
    return _INTRODUCTION + "\n" + "\n".join(lines) + "\n"
