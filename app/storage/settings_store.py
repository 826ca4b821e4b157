"""The settings' file and the draft prompt, both replaced whole so that no crash can tear them."""

import asyncio
import json
import threading
from collections.abc import Callable
from dataclasses import dataclass
from itertools import count
from pathlib import Path

from app.core.errors import StorageError
from app.core.problems import Problem, ProblemKind, problem
from app.core.settings import Settings, settings_from_dict, settings_to_dict
from app.storage.atomic import write_atomically
from app.storage.failures import disk_reason


@dataclass(frozen=True, slots=True)
class LoadedSettings:
    """The settings to use, and what was wrong with the file if anything was."""

    settings: Settings
    problem: Problem | None = None


_MAX_DRAFT_BYTES = 4_000_000


class _Unreadable(ValueError):
    """The settings' file is not a JSON object; says why in plain words."""


class SettingsStore:
    """Reads and writes the settings at `path` (JSON) and the draft prompt beside them.

    Entries this version does not know are kept as they are when it saves.
    """

    def __init__(self, path: Path) -> None:
        self._path = path
        self._draft_path = path.with_name("draft.txt")
        # Saves may overtake each other on the way to their threads; the latest asked for wins.
        self._lock = threading.Lock()
        self._tickets = count(1)
        self._last_written: dict[Path, int] = {}

    async def load(self) -> LoadedSettings:
        """The stored settings. A damaged file is moved aside and reported, never deleted."""
        return await asyncio.to_thread(self._load)

    async def save(self, settings: Settings) -> None:
        """Write `settings`. Raises StorageError (SETTINGS_UNWRITABLE)."""
        await self._write(self._path, lambda: self._text_of(settings).encode("ascii"))

    async def load_draft(self) -> str:
        """The prompt as it was last typed; empty when there is none or it cannot be read."""
        return await asyncio.to_thread(self._load_draft)

    async def save_draft(self, text: str) -> None:
        """Keep the prompt being typed. Raises StorageError (SETTINGS_UNWRITABLE)."""
        await self._write(self._draft_path, lambda: text.encode("utf-8", "replace"))

    def _load(self) -> LoadedSettings:
        try:
            return LoadedSettings(settings_from_dict(self._read()))
        except OSError as error:
            return LoadedSettings(Settings(), self._damage(disk_reason(error), self._path))
        except _Unreadable as error:
            detail = str(error)
        try:
            kept = self._move_aside()
        except OSError:
            kept = self._path
        return LoadedSettings(Settings(), self._damage(detail, kept))

    def _load_draft(self) -> str:
        try:
            # A pipe would be waited for, and what is larger was not typed by anybody.
            if not self._draft_path.is_file() or self._draft_path.stat().st_size > _MAX_DRAFT_BYTES:
                return ""
            return self._draft_path.read_bytes().decode("utf-8", "replace")
        except OSError:
            return ""

    async def _write(self, path: Path, make_data: Callable[[], bytes]) -> None:
        ticket = next(self._tickets)

        def write() -> None:
            with self._lock:
                if ticket < self._last_written.get(path, 0):
                    return
                path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
                write_atomically(path, make_data())
                self._last_written[path] = ticket

        try:
            await asyncio.to_thread(write)
        except OSError as error:
            raise StorageError(
                problem(ProblemKind.SETTINGS_UNWRITABLE, path=path, detail=disk_reason(error))
            ) from error

    def _text_of(self, settings: Settings) -> str:
        try:
            stored = self._read()
        except _Unreadable:
            self._move_aside()
            stored = {}
        return json.dumps({**stored, **settings_to_dict(settings)}, indent=2) + "\n"

    def _read(self) -> dict[str, object]:
        """The file's content, empty without a file. Raises OSError or _Unreadable."""
        try:
            content = json.loads(self._path.read_text(encoding="utf-8"))
        except FileNotFoundError:
            return {}
        except json.JSONDecodeError as error:
            raise _Unreadable(f"line {error.lineno} is not valid JSON") from error
        except (ValueError, RecursionError) as error:
            # Not UTF-8, a number longer than Python reads, or nested without end.
            raise _Unreadable("it is not a text of settings") from error
        if not isinstance(content, dict):
            raise _Unreadable("it is not a list of settings by name")
        return content

    def _move_aside(self) -> Path:
        for number in count(1):
            kept = self._path.with_name(f"{self._path.stem}-damaged-{number}{self._path.suffix}")
            if not kept.exists():
                break
        return self._path.rename(kept)

    def _damage(self, detail: str, kept: Path) -> Problem:
        return problem(ProblemKind.SETTINGS_DAMAGED, path=self._path, detail=detail, kept=kept)
