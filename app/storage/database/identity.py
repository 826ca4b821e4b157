"""Detects whether a journal was copied or restored, by a note on this computer.

A data folder that is copied, synchronized or restored by a system backup has jobs that wait, as has
the original. Both would send, and pay for, them. So the journal has an id and counts the changes of
its waiting jobs. This computer stores both with the folder, outside of it. If the two differ, the
user decides about the waiting jobs before they are sent.
"""

import hashlib
import json
import os
import platform
import sqlite3
import sys
import uuid
from contextlib import suppress
from dataclasses import asdict, dataclass
from pathlib import Path

import msgspec

from app.core import problems
from app.core.job import JobState
from app.fs.atomic import write_atomically
from app.fs.private import make_private_folder

# Far more than a path needs; a longer file was not written by Gallop.
_MAX_NOTE_BYTES = 64 * 1024


@dataclass(frozen=True, slots=True)
class _Note:
    """What this computer remembers of one journal."""

    path: str
    computer: str
    generation: int


class JournalIdentity:
    """Compares the journal at `journal_file` with the note in `notes_dir`, and updates both.

    Its methods run in the database's thread, those with a connection inside a transaction.
    """

    def __init__(self, journal_file: Path, notes_dir: Path) -> None:
        # Resolved, because a link to the folder is the same folder.
        self._real_path = os.path.realpath(journal_file)
        self._computer = computer_id()
        self._notes_dir = notes_dir
        self._journal_id = ""
        # The count to be noted once the transaction is on the disk.
        self._generation = 0
        self._noted = 0
        self._is_at_home = False

    def wake(self, connection: sqlite3.Connection, *, runs_all: bool) -> None:
        """Check, after opening, whether this journal is the one that was last written here.

        If not, its waiting jobs become uncertain. Without `runs_all` this is left to a process
        that also runs the jobs of others.
        """
        row = connection.execute("SELECT journal_id, generation FROM journal_identity").fetchone()
        self._journal_id, self._generation = row or (uuid.uuid4().hex, 0)
        note = self._read_note()
        if row is None:
            connection.execute("INSERT INTO journal_identity VALUES (?, 0)", (self._journal_id,))
            self._is_at_home = True
        elif note is None or (note.path, note.computer) != (self._real_path, self._computer):
            if runs_all:
                _doubt_what_waits(connection)
                # The original keeps its id, and the note about it.
                self._journal_id = uuid.uuid4().hex
                self._is_at_home = True
        elif note.generation <= self._generation:
            self._is_at_home = True
        elif runs_all:
            # Restored by a system backup: its waiting jobs may have been sent or removed since.
            _doubt_what_waits(connection)
            self._generation = note.generation
            self._is_at_home = True
        connection.execute("UPDATE journal_identity SET journal_id = ?", (self._journal_id,))
        self._count(connection)

    def count_change(self, connection: sqlite3.Connection) -> None:
        """Count that a job no longer waits: an older copy of the file would still send it."""
        row = connection.execute("SELECT generation FROM journal_identity").fetchone()
        # Another process may have counted more since.
        self._generation = max(self._generation, row[0])
        self._count(connection)

    def note(self) -> None:
        """Write the committed count to the note, if possible.

        If not, the next start asks the user.
        """
        if not self._is_at_home or self._noted == self._generation:
            return
        note = _Note(self._real_path, self._computer, self._generation)
        with suppress(OSError):
            make_private_folder(self._notes_dir)
            write_atomically(self._note_file, json.dumps(asdict(note)).encode("ascii"))
            self._noted = self._generation

    @property
    def _note_file(self) -> Path:
        # Hashed, because the id in a journal from elsewhere may be any text.
        name = hashlib.sha256(self._journal_id.encode("utf-8", "replace")).hexdigest()[:32]
        return self._notes_dir / f"{name}.json"

    def _count(self, connection: sqlite3.Connection) -> None:
        if not self._is_at_home:
            # If counted up to the noted value, the copy would no longer be detected.
            return
        self._generation += 1
        connection.execute("UPDATE journal_identity SET generation = ?", (self._generation,))

    def _read_note(self) -> _Note | None:
        """The note about this journal; None if there is none or it can't be read."""
        try:
            with self._note_file.open("rb") as file:
                # Not decoded by msgspec: a folder's name may be invalid Unicode.
                return msgspec.convert(json.loads(file.read(_MAX_NOTE_BYTES)), _Note)
        except (OSError, ValueError, RecursionError):
            return None


def computer_id() -> str:
    """A hashed id of this computer; from its name where the system has no id."""
    found = _system_id() or platform.node()
    return hashlib.sha256(f"gallop {found}".encode("utf-8", "replace")).hexdigest()[:32]


if sys.platform == "win32":

    def _system_id() -> str:
        import winreg

        with suppress(OSError):
            path = r"SOFTWARE\Microsoft\Cryptography"
            with winreg.OpenKey(winreg.HKEY_LOCAL_MACHINE, path) as key:
                return str(winreg.QueryValueEx(key, "MachineGuid")[0])
        return ""

else:

    def _system_id() -> str:
        for name in ("/etc/machine-id", "/var/lib/dbus/machine-id"):
            with suppress(OSError, ValueError):
                if found := Path(name).read_text(encoding="ascii").strip():
                    return found
        return ""


def _doubt_what_waits(connection: sqlite3.Connection) -> None:
    """Mark jobs as uncertain that may have been sent from where this journal came from."""
    connection.execute(
        "UPDATE job SET state = ?, hold = NULL, problem_kind = ?, problem_params = '[]',"
        " revision = revision + 1, writer = '' WHERE state = ?",
        (JobState.UNCERTAIN.value, problems.woke_elsewhere.value, JobState.QUEUED.value),
    )
