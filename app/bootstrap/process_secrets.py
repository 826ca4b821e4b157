"""Keeps the API key inside this process: out of children's environments and of core dumps.

Nothing here works against other programs of the same user, who may read its memory and keyring.
Windows Error Reporting can still write dumps where somebody set it up to.
"""

import os
import sys
from collections.abc import MutableMapping

from app.bootstrap.environment import Environment, read_environment
from app.core.secret import KEY_VARIABLE


def take_environment(variables: MutableMapping[str, str]) -> Environment:
    """As `read_environment`; the key is gone from `variables` then, also when it is refused.

    Browsers, file managers and renderers are started with what is in `os.environ`.
    """
    try:
        return read_environment(variables)
    finally:
        if variables is os.environ and sys.platform == "linux" and KEY_VARIABLE in variables:
            _overwrite(KEY_VARIABLE)
        variables.pop(KEY_VARIABLE, None)


def forbid_core_dumps() -> None:
    """Let the system write no memory of this process to disk when it crashes; crash reports stay.

    Not by PR_SET_DUMPABLE: desktop portals, which show file choosers, refuse such processes.
    """
    if sys.platform == "win32":
        return
    import resource

    _, hard = resource.getrlimit(resource.RLIMIT_CORE)
    # One byte, for which no dump is written. Zero would still hand it to the program that
    # /proc/sys/kernel/core_pattern may name.
    resource.setrlimit(resource.RLIMIT_CORE, (hard if hard == 0 else 1, hard))


def _overwrite(name: str) -> None:
    """Blank out the value where /proc/<id>/environ shows it: unsetenv leaves it there."""
    import ctypes

    getenv = ctypes.CDLL(None).getenv
    getenv.argtypes, getenv.restype = [ctypes.c_char_p], ctypes.c_void_p
    address = getenv(name.encode())
    if address is not None:
        ctypes.memset(address, ord("-"), len(ctypes.string_at(address)))
