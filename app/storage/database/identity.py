"""Which journal this is, on which computer and in which folder: kept in it and outside of it.

A data folder that is copied, synchronised, or put back by a backup of the system wakes up with jobs
that wait, and so does the original: both would send, and pay, them. So the journal has an id and
counts how often what waits in it has changed, and this computer remembers both with the folder.
Where the two do not agree, what waits is asked about before it is sent.
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

# Far more than a path takes; what is longer was written by somebody else.
_MAX_NOTE_BYTES = 64 * 1024


@dataclass(frozen=True, slots=True)
class _Note:
    """What this computer remembers of one journal."""

    path: str
    computer: str
    generation: int


class JournalIdentity:
    """Compares the journal at `journal_file` with the note in `notes_dir`; kept up to date by both.

    Its methods run in the database's thread, those with a connection inside a transaction.
    """

    def __init__(self, journal_file: Path, notes_dir: Path) -> None:
        # However it was called: a link to the folder is no other folder.
        self._place = os.path.realpath(journal_file)
        self._computer = computer_id()
        self._notes_dir = notes_dir
        self._journal_id = ""
        # The count that is to be noted once the transaction is on the disk.
        self._generation = 0
        self._noted = 0
        self._is_at_home = False

    def wake(self, connection: sqlite3.Connection, *, drives_all: bool) -> None:
        """The journal was opened: is it the one that was last written here?

        If not, what waits becomes a question; whoever does not drive what others left
        (`drives_all`) leaves that to those who do.
        """
        row = connection.execute("SELECT journal_id, generation FROM journal_identity").fetchone()
        self._journal_id, self._generation = row or (uuid.uuid4().hex, 0)
        note = self._read_note()
        if row is None:
            connection.execute("INSERT INTO journal_identity VALUES (?, 0)", (self._journal_id,))
            self._is_at_home = True
        elif note is None or (note.path, note.computer) != (self._place, self._computer):
            if drives_all:
                _doubt_what_waits(connection)
                # The original keeps its name, and what is remembered of it.
                self._journal_id = uuid.uuid4().hex
                self._is_at_home = True
        elif note.generation <= self._generation:
            self._is_at_home = True
        elif drives_all:
            # Put back by a backup of the system: sent since then, or taken out.
            _doubt_what_waits(connection)
            self._generation = note.generation
            self._is_at_home = True
        connection.execute("UPDATE journal_identity SET journal_id = ?", (self._journal_id,))
        self._count(connection)

    def count_change(self, connection: sqlite3.Connection) -> None:
        """Something that waited does so no longer: an older file would send it."""
        row = connection.execute("SELECT generation FROM journal_identity").fetchone()
        # Another process may have counted on since.
        self._generation = max(self._generation, row[0])
        self._count(connection)

    def note(self) -> None:
        """What was counted is on the disk: remember it outside, as far as that can be done.

        Where it cannot, the next start asks.
        """
        if not self._is_at_home or self._noted == self._generation:
            return
        note = _Note(self._place, self._computer, self._generation)
        with suppress(OSError):
            make_private_folder(self._notes_dir)
            write_atomically(self._note_file, json.dumps(asdict(note)).encode("ascii"))
            self._noted = self._generation

    @property
    def _note_file(self) -> Path:
        # Hashed, because a journal from elsewhere may call itself anything.
        name = hashlib.sha256(self._journal_id.encode("utf-8", "replace")).hexdigest()[:32]
        return self._notes_dir / f"{name}.json"

    def _count(self, connection: sqlite3.Connection) -> None:
        if not self._is_at_home:
            # Counted up to what is remembered it would no longer be asked about.
            return
        self._generation += 1
        connection.execute("UPDATE journal_identity SET generation = ?", (self._generation,))

    def _read_note(self) -> _Note | None:
        """The note about this journal; None where there is none that can be read."""
        try:
            with self._note_file.open("rb") as file:
                # Not by msgspec's own reader: a folder's name may be no Unicode.
                return msgspec.convert(json.loads(file.read(_MAX_NOTE_BYTES)), _Note)
        except (OSError, ValueError, RecursionError):
            return None


def computer_id() -> str:
    """What tells this computer from every other, hashed; its name where the system has nothing."""
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
    """Let no job be sent that may have been sent from where this journal came from."""
    connection.execute(
        "UPDATE job SET state = ?, hold = NULL, problem_kind = ?, problem_params = '[]',"
        " revision = revision + 1, writer = '' WHERE state = ?",
        (JobState.UNCERTAIN.value, problems.woke_elsewhere.value, JobState.QUEUED.value),
    )
