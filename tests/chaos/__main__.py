"""`python -m tests.chaos [--kills 200] [--seed N]`: kills the program and prints the verdict."""

import argparse
import random
import sys
from pathlib import Path

from tests.chaos.campaign import run_campaign


def main() -> int:
    """Run one campaign; returns 1 when a guarantee was broken."""
    parser = argparse.ArgumentParser(prog="python -m tests.chaos", description=__doc__)
    parser.add_argument("--kills", type=int, default=200)
    parser.add_argument("--seed", type=int, default=None, help="default: another one each time")
    parser.add_argument("--no-window", action="store_true", help="leave the real window out")
    parser.add_argument("--folder", type=Path, help="keep everything here, to look at it")
    options = parser.parse_args()
    seed = random.SystemRandom().randrange(10**6) if options.seed is None else options.seed
    if options.folder:
        options.folder.mkdir(parents=True, exist_ok=True)
    outcome = run_campaign(
        seed, options.kills, has_windows=not options.no_window, folder=options.folder
    )
    print(outcome.printed())
    return 0 if outcome.verdict.is_good else 1


if __name__ == "__main__":
    sys.exit(main())
