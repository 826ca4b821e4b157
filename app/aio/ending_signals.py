"""Which signals ask the program to end: it then waits for the answer to what is on its way."""

import signal

_NAMES = ("SIGINT", "SIGTERM", "SIGHUP", "SIGQUIT", "SIGBREAK")


def ending_signals() -> tuple[signal.Signals, ...]:
    """The ones this system has: Ctrl+C, kill, a closed terminal, Ctrl+backslash, Ctrl+Break.

    One that is ignored by whoever started the program stays so, as `nohup` wants it.
    """
    known = [getattr(signal, name) for name in _NAMES if hasattr(signal, name)]
    return tuple(number for number in known if signal.getsignal(number) is not signal.SIG_IGN)
