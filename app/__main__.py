"""The process of the command `gallop`, and of `python -m app`: streams, signals, exit status."""

import sys

from app.interruption import Interruption


def run() -> int:
    """Run the program; returns its exit status, which nothing changes any more."""
    if getattr(sys, "frozen", False):
        # A process that renders for the demo begins here too, and goes no further.
        import multiprocessing

        multiprocessing.freeze_support()
    interruption = Interruption()
    # Before the rest is imported, which takes half a second: a Ctrl+C may come in it.
    interruption.begin()
    from app.streams import finish_streams, prepare_streams

    prepare_streams()
    try:
        from app.main import main

        return main(interruption=interruption)
    finally:
        interruption.ignore_from_now_on()
        finish_streams()


if __name__ == "__main__":
    sys.exit(run())
