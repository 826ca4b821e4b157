"""The real program as a process, isolated from the user's files, key, keyring and network."""

import json
import os
import signal
import subprocess
import sys
import threading
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

from tests.paths import ROOT
from tests.patience import PATIENCE_S

COMMAND = (sys.executable, "-m", "app")
# What `generate --json` prints.
JSON_KEYS = {
    "state",
    "job_id",
    "estimated_usd",
    "charged_usd",
    "refunded_usd",
    "path",
    "error",
}


@dataclass(frozen=True)
class Ended:
    """Exit status and output (UTF-8) of a process."""

    status: int
    stdout: str
    stderr: str
    home: Path

    def json(self) -> dict[str, str | None]:
        """Standard output, which must be one JSON object, parsed."""
        value = json.loads(self.stdout)
        assert isinstance(value, dict)
        return value

    def written(self) -> bytes:
        """The content of all files in its home, and its output."""
        files = b"".join(path.read_bytes() for path in self.home.rglob("*") if path.is_file())
        return files + self.stdout.encode() + self.stderr.encode()


def process_environment(home: Path, **changes: str) -> dict[str, str]:
    """This process's environment with `home`, without key, address and proxies."""
    kept = {
        name: value
        for name, value in os.environ.items()
        if not name.startswith("SHORTAPI_") and not name.lower().endswith("_proxy")
    }
    return {
        **kept,
        "GALLOP_HOME": str(home),
        "PYTHON_KEYRING_BACKEND": "keyring.backends.null.Keyring",
        "PYTHONWARNINGS": "error",
        **changes,
    }


def run_gallop(
    arguments: Sequence[str],
    home: Path,
    environment: Mapping[str, str],
    stdin: bytes = b"",
    before: Sequence[str] = (),
) -> Ended:
    """Run `gallop` to its end; `stdin` is its whole input, `before` precedes the command."""
    finished = subprocess.run(
        [*before, *COMMAND, *arguments],
        cwd=ROOT,
        env=process_environment(home, **environment),
        input=stdin,
        capture_output=True,
        check=False,
        timeout=PATIENCE_S,
    )
    return Ended(finished.returncode, finished.stdout.decode(), finished.stderr.decode(), home)


class RunningGallop:
    """A running `gallop`; `running_gallop` starts and ends it."""

    def __init__(self, process: "subprocess.Popen[bytes]", home: Path) -> None:
        self._process = process
        self._home = home
        self._said = b""

    def until_said(self, text: str, *, on_stdout: bool = False) -> str:
        """Wait until `text` has been written; returns the output so far."""
        stream = self._process.stdout if on_stdout else self._process.stderr
        assert stream is not None
        said = b""
        while text.encode() not in said:
            byte = stream.read(1)
            assert byte, f"it ended before it said {text!r}: {said.decode()}"
            said += byte
        if not on_stdout:
            self._said += said
        return said.decode()

    def end_with(self, number: signal.Signals) -> Ended:
        """Send the signal and wait for the end."""
        self._process.send_signal(number)
        return self.ended()

    def ended(self) -> Ended:
        """Wait for the end."""
        stdout, stderr = self._process.communicate(timeout=PATIENCE_S)
        said = (self._said + stderr).decode()
        return Ended(self._process.returncode, stdout.decode(), said, self._home)


@contextmanager
def running_gallop(
    arguments: Sequence[str],
    home: Path,
    environment: Mapping[str, str],
    command: Sequence[str] = COMMAND,
) -> Iterator[RunningGallop]:
    """Start `gallop`; it has ended when the block is left."""
    with subprocess.Popen(
        [*command, *arguments],
        cwd=ROOT,
        env=process_environment(home, **environment),
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        bufsize=0,
    ) as process:
        try:
            yield RunningGallop(process, home)
        finally:
            process.kill()


@contextmanager
def recorder() -> Iterator[tuple[str, list[str]]]:
    """A server on loopback, usable as a proxy; yields its address and the received requests."""
    received: list[str] = []

    class _Record(BaseHTTPRequestHandler):
        def _on_request(self) -> None:
            received.append(self.requestline)
            self.send_error(500)

        do_GET = do_POST = do_CONNECT = _on_request

        def log_message(self, format: str, *args: object) -> None:
            return

    with ThreadingHTTPServer(("127.0.0.1", 0), _Record) as server:
        thread = threading.Thread(target=server.serve_forever, name="recorder")
        thread.start()
        try:
            yield f"http://127.0.0.1:{server.server_port}", received
        finally:
            server.shutdown()
            thread.join()
