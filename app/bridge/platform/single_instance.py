"""One window for each data folder: a second start raises the first window and ends.

This is only convenience. The claim on the journal prevents that two processes send one job; it
also covers every case that this misses.
"""

import base64
import hashlib
import os
import socket
import struct
import sys
from contextlib import suppress
from pathlib import Path

from PySide6.QtCore import QLockFile, QObject, Signal
from PySide6.QtNetwork import QLocalServer, QLocalSocket

from app.bridge.platform.windows import let_others_come_to_front

_GREETING = b"raise"
_ANSWER = b"raised\n"
_CONNECT_MS = 1_000
# The first instance may still be starting on a slow machine.
_ANSWER_MS = 8_000


class SingleInstance(QObject):
    """Asks an earlier instance for `data_dir` to raise its window, or answers later ones.

    Only answering needs a running event loop. The network is not used: the socket is a file in
    `folder`, which no other user can write to, or on Windows a named pipe.
    """

    raise_requested = Signal()
    files_offered = Signal(object)  # tuple of Paths that a later start was asked to open

    def __init__(self, data_dir: Path, folder: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        # Named pipes of Windows have no folder.
        name = _name_of(data_dir)
        self._name = name if sys.platform == "win32" else str(folder / name)
        self._lock_path = folder / f"{name}.lock"
        self._unanswered: QLocalSocket | None = None
        self._callers: set[QLocalSocket] = set()
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._on_connection)

    def is_first(self, files: tuple[Path, ...] = ()) -> bool:
        """Whether this is the first instance; if not, the first has raised its window.

        The first also gets `files`, whose paths must be absolute. If it does not answer in time,
        this returns True, and the claim on the journal then reports the problem to the user.
        """
        other = self._other() or self._other_or_listen()
        if other is None:
            return True
        # Encoded: a file name may contain spaces and line ends.
        names = [base64.b64encode(os.fsencode(path)) for path in files]
        let_others_come_to_front()
        other.write(b" ".join((_GREETING, *names)) + b"\n")
        other.waitForBytesWritten(_CONNECT_MS)
        has_answered = other.waitForReadyRead(_ANSWER_MS)
        if has_answered:
            other.abort()
        else:
            # Kept open: a busy first instance reads the message later, and on Windows closing a
            # pipe loses what was not read.
            self._unanswered = other
        return not has_answered

    def close(self) -> None:
        """Stop answering: a later start opens its own window."""
        self._server.close()
        if self._unanswered is not None:
            self._unanswered.abort()
            self._unanswered = None

    def _other_or_listen(self) -> QLocalSocket | None:
        """Listen and return None, or connect to another instance that was quicker."""
        # QLocalServer.listen takes the name over from another server, so two simultaneous starts
        # would both find no server and listen. A killed process leaves no lock: QLockFile checks
        # whether its owner is alive.
        lock = QLockFile(str(self._lock_path))
        lock.tryLock(_CONNECT_MS)
        try:
            # It contains the host name, and is created with the umask.
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
            # No server answered: a killed process has left its socket file.
            QLocalServer.removeServer(self._name)
            self._server.listen(self._name)

    def _other(self) -> QLocalSocket | None:
        """A connection to an earlier instance; None when there is none."""
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
            # Kept here and not by its own connections: they would let go of it, and end it again,
            # while Qt deletes it.
            self._callers.add(caller)
            caller.readyRead.connect(self._on_ready_read)
            caller.disconnected.connect(self._on_disconnected)
            # Data that arrived before the connect.
            self._on_called(caller)

    def _on_ready_read(self) -> None:
        for caller in tuple(self._callers):
            self._on_called(caller)

    def _on_disconnected(self) -> None:
        for caller in tuple(self._callers):
            if caller.state() == QLocalSocket.LocalSocketState.UnconnectedState:
                self._callers.discard(caller)
                caller.deleteLater()

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
    """Whether the peer is a process of this user; True where the system cannot know."""
    if sys.platform != "linux":
        return True
    try:
        with socket.socket(fileno=os.dup(connection.socketDescriptor())) as peer:
            size_bytes = struct.calcsize("3i")
            credentials = peer.getsockopt(socket.SOL_SOCKET, socket.SO_PEERCRED, size_bytes)
    except OSError:
        # The peer has disconnected.
        return False
    _, user_id, _ = struct.unpack("3i", credentials)
    return bool(user_id == os.geteuid())


def _name_of(data_dir: Path) -> str:
    """A short name for the socket, the same for every spelling of the folder."""
    folder = os.path.normcase(data_dir.resolve())
    return f"gallop-{hashlib.sha256(folder.encode('utf-8', 'surrogateescape')).hexdigest()[:16]}"
