"""What a release says: `python -m resources.installer.release TAG` prints its notes, or refuses."""

import sys
from collections.abc import Sequence

from app import __version__
from resources.installer.changelog import sections
from resources.installer.project import ROOT


def main(arguments: Sequence[str]) -> None:
    """Print the notes of the release TAG; SystemExit with a sentence when it does not fit."""
    if len(arguments) != 1:
        raise SystemExit("Say the tag of the release, as in v1.2.0.")
    check_tag(arguments[0], __version__)
    notes = release_notes((ROOT / "CHANGELOG.md").read_text(encoding="utf-8"), __version__)
    # Not print: a terminal on Windows knows fewer letters than the changelog.
    sys.stdout.buffer.write(notes.encode())


def check_tag(tag: str, version: str) -> None:
    """SystemExit unless `tag` is a "v" and the program's own `version`."""
    if tag != f"v{version}":
        raise SystemExit(
            f"The tag {tag} does not fit: the program says it is {version} (app/__init__.py), "
            f"so its tag is v{version}. Nothing was built."
        )


def release_notes(changelog: str, version: str) -> str:
    """The section of `version`, without its heading.

    SystemExit when there is none, or nothing in it, or no day: then it is not released.
    """
    for section in sections(changelog):
        if section.version == version and section.released:
            return f"{section.text}\n"
    raise SystemExit(
        f"CHANGELOG.md says nothing about {version}: give it a section of that name and a day."
    )


if __name__ == "__main__":
    main(sys.argv[1:])
