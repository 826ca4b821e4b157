"""Reads a journal from a copy, so that the next start finds it unchanged."""

import re
import shutil
import sqlite3
import tempfile
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

JOURNAL = "journal.sqlite3"
# The empty files beside it whose locks claim it.
LOCKS = (".claim", ".guests")
_TAKE = re.compile(r"chaos (\S+) runs")


def prompt_of(take: str) -> str:
    """The prompt that contains a take's name, for journal and server."""
    return f"chaos {take} runs"


def take_in(prompt: str) -> str:
    """The take named in a prompt."""
    found = _TAKE.search(prompt)
    return found[1] if found else prompt


@dataclass(frozen=True)
class JournalCopy:
    """The rows of a journal at one moment; jobs by the take that their prompts name."""

    jobs: Mapping[str, Mapping[str, str | int | None]]
    clips: Sequence[Mapping[str, str | int | None]]

    def state(self, take: str) -> str:
        """The state of a take's job; empty while it is not in the journal."""
        return str(self.jobs[take]["state"]) if take in self.jobs else ""

    def needs_consent(self, take: str) -> bool:
        """Whether a take's job waits until the user agrees again."""
        return take in self.jobs and self.jobs[take]["hold"] == "consent"


def read_journal(home: Path) -> JournalCopy:
    """The journal in `home`; empty when there is none. Raises when it is damaged."""
    with tempfile.TemporaryDirectory(prefix="chaos-") as folder:
        for suffix in ("", "-wal"):
            source = home / (JOURNAL + suffix)
            if source.exists():
                shutil.copyfile(source, Path(folder) / source.name)
        if not (Path(folder) / JOURNAL).exists():
            return JournalCopy({}, ())
        return _read(str(Path(folder) / JOURNAL))


def look_into_journal(home: Path) -> JournalCopy:
    """The journal in `home` while a process uses it; a copy of its files could be inconsistent."""
    return _read(f"file:{home / JOURNAL}?mode=ro")


def _read(address: str) -> JournalCopy:
    connection = sqlite3.connect(address, uri=address.startswith("file:"))
    try:
        connection.row_factory = sqlite3.Row
        if not connection.execute("SELECT 1 FROM sqlite_master WHERE name = 'job'").fetchone():
            return JournalCopy({}, ())
        rows = [dict(row) for row in connection.execute("SELECT * FROM job")]
        clips = [dict(row) for row in connection.execute("SELECT * FROM clip")]
        check = connection.execute("PRAGMA integrity_check").fetchone()[0]
    finally:
        connection.close()
    if check != "ok":
        raise AssertionError(f"the journal is damaged: {check}")
    return JournalCopy({take_in(row["prompt"]): row for row in rows}, clips)
