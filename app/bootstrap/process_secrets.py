"""Keeps the API key out of child processes' environments and out of core dumps.

This does not protect against other programs of the same user, which can read memory and keyring.
Windows Error Reporting can still write dumps where it is configured to.
"""

import os
import sys
from collections.abc import MutableMapping

from app.bootstrap.environment import Environment, read_environment
from app.core.secret import KEY_VARIABLE


def take_environment(variables: MutableMapping[str, str]) -> Environment:
    """As `read_environment`, but removes the key from `variables`, even when it is invalid.

    Browsers, file managers and renderers inherit `os.environ`.
    """
    try:
        return read_environment(variables)
    finally:
        if variables is os.environ and sys.platform == "linux" and KEY_VARIABLE in variables:
            _overwrite(KEY_VARIABLE)
        variables.pop(KEY_VARIABLE, None)


def forbid_core_dumps() -> None:
    """Prevent core dumps of this process; crash reports are still written.

    Not by PR_SET_DUMPABLE: desktop portals, which show file choosers, refuse such processes.
    """
    if sys.platform == "win32":
        return
    import resource

    _, hard = resource.getrlimit(resource.RLIMIT_CORE)
    # With a limit of one byte no dump is written. With zero, the kernel would still pipe it to a
    # program named in /proc/sys/kernel/core_pattern.
    resource.setrlimit(resource.RLIMIT_CORE, (hard if hard == 0 else 1, hard))


def _overwrite(name: str) -> None:
    """Overwrite the value in memory: after unsetenv /proc/<id>/environ still shows it."""
    import ctypes

    getenv = ctypes.CDLL(None).getenv
    getenv.argtypes, getenv.restype = [ctypes.c_char_p], ctypes.c_void_p
    address = getenv(name.encode())
    if address is not None:
        ctypes.memset(address, ord("-"), len(ctypes.string_at(address)))
