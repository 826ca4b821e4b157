"""A web server that records the keys it is sent, and a key typed into the window."""

import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QLabel, QPushButton

from tests.fakes.real_window import RealWindow

KEY = "sk-very-secret-4711"


@dataclass
class Recorder:
    """A web server on loopback that remembers each request; `answer` gives the body for a path."""

    answer: Callable[[str], bytes]
    received: list[str] = field(default_factory=list)
    keys: list[str | None] = field(default_factory=list)
    url: str = ""

    @contextmanager
    def running(self) -> "Iterator[Recorder]":
        recorder = self

        class _Record(BaseHTTPRequestHandler):
            def _on_request(self) -> None:
                body = self.rfile.read(int(self.headers.get("Content-Length", "0")))
                recorder.keys.append(self.headers.get("Authorization"))
                recorder.received.append(f"{self.requestline}\n{self.headers}\n{body!r}")
                answer = recorder.answer(self.path)
                self.send_response(200)
                self.send_header("Content-Length", str(len(answer)))
                self.end_headers()
                self.wfile.write(answer)

            do_GET = do_POST = _on_request

            def log_message(self, format: str, *args: object) -> None:
                return

        with ThreadingHTTPServer(("127.0.0.1", 0), _Record) as server:
            self.url = f"http://127.0.0.1:{server.server_port}"
            thread = threading.Thread(target=server.serve_forever, name="recorder")
            thread.start()
            try:
                yield self
            finally:
                server.shutdown()
                thread.join()


def enter_key(window: RealWindow) -> QDialog:
    """Type the key into the dialog and press Save key."""
    window.click("Enter API key")
    return save_key(window)


def save_key(window: RealWindow, key: str = KEY) -> QDialog:
    dialog = window.dialog("key_dialog")
    window.enter_text(dialog, "api_key", key)
    save = dialog.findChild(QPushButton, "save_key")
    QTest.mouseClick(save, Qt.MouseButton.LeftButton)
    return dialog


def result_of(dialog: QDialog) -> str:
    return dialog.findChild(QLabel, "key_result").text()
