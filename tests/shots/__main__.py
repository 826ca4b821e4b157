"""`python -m tests.shots`: renders every window and dialog in each look into a folder.

A process for each look, because the scale is that of a whole process.
"""

import argparse
import subprocess
import sys
from pathlib import Path

import msgspec

from resources.installer.languages import languages
from tests.paths import ROOT
from tests.shots.looks import LANGUAGES, environment_of, looks


def main() -> int:
    """Render the wanted looks; exits with the status of the first that fails."""
    parser = argparse.ArgumentParser(prog="dev.py shots", description=__doc__)
    parser.add_argument("--folder", type=Path, default=ROOT / "dist" / "shots")
    parser.add_argument("--languages", default=",".join(LANGUAGES), help="with commas, or `all`")
    parser.add_argument(
        "--only", default="", help="parts whose names contain one of these, with commas"
    )
    parser.add_argument("looks", nargs="*", help="default: all")
    options = parser.parse_args()
    there_are = languages()
    wanted = there_are if options.languages == "all" else options.languages.split(",")
    known = looks([*wanted, *options.looks], there_are)
    if unknown := set(options.looks) - set(known):
        parser.error(f"unknown: {', '.join(sorted(unknown))}; there are: {', '.join(known)}")
    for name in options.looks or known:
        look = known[name]
        folder = options.folder / name
        print(f"{name}: {folder}", flush=True)
        command = [sys.executable, "-m", "tests.shots.scene", str(folder), options.only]
        said = msgspec.json.encode(look).decode()
        status = subprocess.call([*command, said], env=environment_of(look))
        if status:
            return status
    return 0


if __name__ == "__main__":
    sys.exit(main())
