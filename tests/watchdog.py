"""Ends a run in which a test hangs: names the test and shows what its main thread is doing.

A process beside the run watches, because a hang may hold Python's lock, and the main thread writes
its own stack, because walking the stacks of running threads has crashed the run. Nothing that is
merely slow gets there: the slowest test needs a fiftieth of the time on a machine of today.
"""

import contextlib
import faulthandler
import os
import queue
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from typing import BinaryIO

import pytest

# The stack is written by faulthandler, at once, whatever the thread is in.
_SHOW_STACK = getattr(signal, "SIGUSR2", None)
_END = getattr(signal, "SIGKILL", signal.SIGTERM)
_FOR_THE_STACK_S = 1
_LOOK_EVERY_S = 1
# A test that needs longer declares it with the marker.
_HANG_AFTER_S = 900


def pytest_configure(config: pytest.Config) -> None:
    config.addinivalue_line("markers", "hang_after_s(seconds): how long this test may take")
    # With xdist the tests run in the workers, where this is loaded too.
    if getattr(config.option, "dist", "no") == "no":
        config.pluginmanager.register(Watchdog())


class Watchdog:
    """Reports to the watching process which test runs."""

    def __init__(self) -> None:
        # Not pytest's replacement of it, which would not be read after the end.
        self._stderr = os.dup(sys.__stderr__.fileno())
        faulthandler.enable(self._stderr, all_threads=False)
        if _SHOW_STACK:
            faulthandler.register(_SHOW_STACK, self._stderr, all_threads=False)
        self._watching = subprocess.Popen(
            [sys.executable, "-I", __file__, str(os.getpid())],
            stdin=subprocess.PIPE,
            stderr=self._stderr,
            # Ctrl+C is for the run; this ends with it.
            start_new_session=True,
        )

    @pytest.hookimpl(wrapper=True, tryfirst=True)
    def pytest_runtest_protocol(self, item: pytest.Item) -> Iterator[None]:
        marker = item.get_closest_marker("hang_after_s")
        hang_after_s = marker.args[0] if marker else _HANG_AFTER_S
        self._report(hang_after_s, item.nodeid)
        result = yield
        self._report(hang_after_s, f"what comes after {item.nodeid}")
        return result

    def pytest_enter_pdb(self) -> None:
        # A user thinks, and that may take any time.
        self._watching.kill()

    def _report(self, hang_after_s: int, name: str) -> None:
        # Without a watching process the tests run on.
        with contextlib.suppress(BrokenPipeError):
            os.write(self._watching.stdin.fileno(), f"{hang_after_s} {name}\n".encode())


def _read(names: BinaryIO, reported: "queue.SimpleQueue[str]") -> None:
    for name in names:
        reported.put(name.decode().rstrip())
    # The run has ended.
    os._exit(0)


def watch(process_id: int) -> None:
    """End the process once it has reported nothing for longer than it announced."""
    reported: queue.SimpleQueue[str] = queue.SimpleQueue()
    threading.Thread(target=_read, args=(sys.stdin.buffer, reported), daemon=True).start()
    message, seconds = f"{_HANG_AFTER_S} the start of the tests", 0
    # Second by second: while the whole machine stands still, no time has passed.
    while seconds < int(message.split()[0]):
        try:
            message, seconds = reported.get(timeout=_LOOK_EVERY_S), 0
        except queue.Empty:
            seconds += _LOOK_EVERY_S
    seconds_and_name = message.replace(" ", " s: ", 1)
    print(f"\nHANGS, and is ended after {seconds_and_name}", file=sys.stderr, flush=True)
    if _SHOW_STACK:
        os.kill(process_id, _SHOW_STACK)
        time.sleep(_FOR_THE_STACK_S)
    os.kill(process_id, _END)


if __name__ == "__main__":
    watch(int(sys.argv[1]))
