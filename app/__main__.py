"""Process entry of `gallop` and `python -m app`: streams, signals, exit status."""

import sys


def run() -> int:
    """Run the program; returns its final exit status."""
    if getattr(sys, "frozen", False):
        # The demo's renderer process starts here too, and ends here.
        import multiprocessing

        multiprocessing.freeze_support()
    if sys.platform != "win32":
        # The C part of `signal`, built in and unknown to typeshed: no import of files.
        import _signal  # type: ignore[import-not-found]

        # Ctrl+C during an import shows a traceback, or is lost and leaves the import lock held.
        ending = (_signal.SIGINT, _signal.SIGTERM, _signal.SIGHUP, _signal.SIGQUIT)
        mask = _signal.pthread_sigmask(_signal.SIG_BLOCK, ending)
    from app.system.interrupts import Interruption

    interruption = Interruption()
    # Before the other imports, which take half a second: Ctrl+C may come meanwhile.
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
