"""One window for each data folder: a second start raises the first window and ends.

This is for the user's convenience. What keeps two programs from sending one job twice is the
claim on the journal, which holds in every case this does not catch.
"""

import base64
import hashlib
import os
import socket
import struct
import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from PySide6.QtCore import QLockFile, QObject, Signal
from PySide6.QtNetwork import QLocalServer, QLocalSocket

_GREETING = b"raise"
_ANSWER = b"raised\n"
_CONNECT_MS = 1_000
# The first may just be starting on a slow machine.
_ANSWER_MS = 8_000


class SingleInstance(QObject):
    """Speaks for the window of `data_dir`: asks one that is already there, or answers later ones.

    Nothing here needs a running event loop but answering. The network is never touched: it is a
    socket file in `folder`, which no other user can write to, or on Windows a named pipe.
    """

    raise_requested = Signal()
    files_offered = Signal(object)  # tuple of Paths that the later start was asked to open

    def __init__(self, data_dir: Path, folder: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        # Named pipes of Windows lie in no folder.
        name = _name_of(data_dir)
        self._name = name if sys.platform == "win32" else str(folder / name)
        self._lock_path = folder / f"{name}.lock"
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._on_connection)

    def is_first(self, files: tuple[Path, ...] = ()) -> bool:
        """Whether this is the first window; if not, the first has been asked to come to the front.

        It also gets `files`, whose paths must be absolute.

        One that exists but does not answer is not waited for long: then this says True, and the
        claim on the journal tells the user what is the matter.
        """
        other = self._other() or self._other_or_listen()
        if other is None:
            return True
        # Encoded: the name of a file may hold spaces and ends of lines.
        names = [base64.b64encode(os.fsencode(path)) for path in files]
        other.write(b" ".join((_GREETING, *names)) + b"\n")
        other.waitForBytesWritten(_CONNECT_MS)
        has_answered = other.waitForReadyRead(_ANSWER_MS)
        other.abort()
        return not has_answered

    def close(self) -> None:
        """Answer no more: a start from now on gets a window of its own."""
        self._server.close()

    def _other_or_listen(self) -> QLocalSocket | None:
        """Begin to listen, unless another start was quicker: then a connection to that one."""
        # Qt's listening takes a name over from whoever has it, so of two starts at once both would
        # look, find nobody and listen. One that was killed leaves no lock: Qt asks for its process.
        lock = QLockFile(str(self._lock_path))
        lock.tryLock(_CONNECT_MS)
        try:
            # It names the computer and the program, and is made by the umask.
            with suppress(OSError):
                self._lock_path.chmod(0o600)
            other = self._other()
            if other is None:
                self._listen()
            return other
        finally:
            lock.unlock()

    def _listen(self) -> None:
        if not self._server.listen(self._name):
            # Nobody answered there: a program that was killed has left its socket behind.
            QLocalServer.removeServer(self._name)
            self._server.listen(self._name)

    def _other(self) -> QLocalSocket | None:
        """A connection to the window that is there already; None when nobody listens."""
        other = QLocalSocket()
        other.connectToServer(self._name)
        if not other.waitForConnected(_CONNECT_MS):
            return None
        return other if _is_of_this_user(other) else None

    def _on_connection(self) -> None:
        while (caller := self._server.nextPendingConnection()) is not None:
            if not _is_of_this_user(caller):
                caller.abort()
                caller.deleteLater()
                continue
            caller.readyRead.connect(lambda caller=caller: self._on_called(caller))
            caller.disconnected.connect(caller.deleteLater)
            # What was said before anybody listened.
            self._on_called(caller)

    def _on_called(self, caller: QLocalSocket) -> None:
        if not caller.canReadLine():
            return
        greeting, *names = bytes(caller.readLine().data()).split() or [b""]
        if greeting == _GREETING:
            self.raise_requested.emit()
            caller.write(_ANSWER)
            caller.flush()
        if greeting == _GREETING and names:
            paths = (Path(os.fsdecode(base64.b64decode(name))) for name in names)
            self.files_offered.emit(tuple(paths))


def _is_of_this_user(connection: QLocalSocket) -> bool:
    """Whether a process of this user is at the other end, as far as the system tells."""
    if sys.platform != "linux":
        return True
    try:
        with socket.socket(fileno=os.dup(connection.socketDescriptor())) as peer:
            size_bytes = struct.calcsize("3i")
            told = peer.getsockopt(socket.SOL_SOCKET, socket.SO_PEERCRED, size_bytes)
    except OSError:
        # It has gone already.
        return False
    _, user_id, _ = struct.unpack("3i", told)
    return bool(user_id == os.geteuid())


def _name_of(data_dir: Path) -> str:
    """A name for the socket that is the same however the folder is written, and always short."""
    folder = os.path.normcase(data_dir.resolve())
    return f"gallop-{hashlib.sha256(folder.encode('utf-8', 'surrogateescape')).hexdigest()[:16]}"


# Named in resources/installer/gallop.iss too.
MUTEX_NAME = "GallopWindow"


@contextmanager
def open_mark() -> Iterator[None]:
    """Hold the mark while the window is open; on other systems nobody asks for it."""
    if sys.platform == "win32":
        import ctypes

        kernel = ctypes.WinDLL("kernel32")
        kernel.CreateMutexW.restype = ctypes.c_void_p
        # A handle of 0 is a failure: then Setup and Uninstall go on as they would without a mark.
        handle = ctypes.c_void_p(kernel.CreateMutexW(None, False, MUTEX_NAME))
        try:
            yield
        finally:
            kernel.CloseHandle(handle)
    else:
        yield
