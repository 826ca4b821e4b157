"""The process of the command `gallop`, and of `python -m app`: streams, signals, exit status."""

import sys


def run() -> int:
    """Run the program; returns its exit status, which nothing changes any more."""
    if getattr(sys, "frozen", False):
        # A process that renders for the demo begins here too, and goes no further.
        import multiprocessing

        multiprocessing.freeze_support()
    if sys.platform != "win32":
        # The part of `signal` that is there without an import, and that typeshed does not know.
        import _signal  # type: ignore[import-not-found]

        # A Ctrl+C during an import is a traceback, or it is lost and the import lock never freed.
        ending = (_signal.SIGINT, _signal.SIGTERM, _signal.SIGHUP, _signal.SIGQUIT)
        mask = _signal.pthread_sigmask(_signal.SIG_BLOCK, ending)
    from app.system.interrupts import Interruption

    interruption = Interruption()
    # Before the rest is imported, which takes half a second: a Ctrl+C may come in it.
    interruption.begin()
    if sys.platform != "win32":
        _signal.pthread_sigmask(_signal.SIG_SETMASK, mask)
    from app.system.streams import finish_streams, prepare_streams

    prepare_streams()
    try:
        from app.main import main

        return main(interruption=interruption)
    finally:
        interruption.ignore_from_now_on()
        finish_streams()


if __name__ == "__main__":
    sys.exit(run())
