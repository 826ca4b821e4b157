"""The signals that ask the program to end after the pending answers have arrived."""

import signal

_NAMES = ("SIGINT", "SIGTERM", "SIGHUP", "SIGQUIT", "SIGBREAK")


def ending_signals() -> tuple[signal.Signals, ...]:
    """The signals of this system: Ctrl+C, kill, closed terminal, Ctrl+backslash, Ctrl+Break.

    A signal that the parent process ignores stays ignored, as `nohup` requires.
    """
    known = [getattr(signal, name) for name in _NAMES if hasattr(signal, name)]
    return tuple(number for number in known if signal.getsignal(number) is not signal.SIG_IGN)
