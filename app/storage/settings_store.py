"""The settings' file and the draft prompt, both written atomically."""

import asyncio
import errno
import json
import os
import stat
import threading
from collections.abc import Callable, Mapping, Sequence
from contextlib import suppress
from dataclasses import asdict, replace
from enum import Enum
from functools import partial
from itertools import count
from pathlib import Path
from typing import Annotated, Any

from msgspec import Meta, Struct, convert

from app.core import problems
from app.core.bounds import MAX_SETTING_CHARACTERS
from app.core.errors import StorageError
from app.core.problem import Problem
from app.core.settings import (
    SETTINGS,
    Setting,
    Settings,
    VideosFolders,
    settings_with_folder,
    unknown_limits,
    videos_folders_of,
)
from app.fs.atomic import write_atomically
from app.fs.in_use import rename
from app.fs.private import make_private_folder
from app.storage.disk_errors import disk_reason
from app.storage.paths import Paths, folder_refusal


class LoadedSettings(Struct, frozen=True):
    """The settings to use, and the problem of the file, if any."""

    settings: Settings
    problem: Problem | None = None


_MAX_DRAFT_BYTES = 4_000_000
_MAX_SETTINGS_BYTES = 4_000_000
# Incremented when an entry changes its meaning; new entries do not count. Files without a number
# are of format 1.
_FORMAT_NAME = "format"
_FORMAT = 1
# Text that can be shown and stored: no lone surrogates.
_TEXT = Annotated[str, Meta(max_length=MAX_SETTING_CHARACTERS, pattern="^[^\0\ud800-\udfff]*$")]
# Only those that stand for bytes of a name on the disk.
_PATH = Annotated[
    str, Meta(max_length=MAX_SETTING_CHARACTERS, pattern="^[^\0\ud800-\udc7f\udd00-\udfff]*$")
]


class _Unreadable(ValueError):
    """The settings' file is not a JSON object; the text is the reason."""


def _entries(pairs: Sequence[tuple[str, object]]) -> dict[str, object]:
    """The entries of a JSON object; of two with one name, one would be hidden."""
    entries = dict(pairs)
    if len(entries) < len(pairs):
        names = [name for name, _ in pairs]
        twice = next(name for name in entries if names.count(name) > 1)
        raise _Unreadable(f"“{twice}” appears twice")
    return entries


def settings_of(values: Mapping[str, object]) -> Settings:
    """The settings in `values`; missing or invalid ones have their default."""
    accepted: dict[str, Any] = {}
    for setting in SETTINGS:
        if setting.key not in values:
            continue
        value = values[setting.key]
        if setting.is_money:
            # An unreadable limit is kept as it is: it must not become no limit.
            accepted[setting.key] = "" if value is None else str(value)
        else:
            # An invalid value, or invalid Unicode.
            with suppress(ValueError):
                accepted[setting.key] = convert(value, _type_of(setting))
    for name in unknown_limits(values):
        accepted["limits_doubt"] = f"“{name}” is not a setting Gallop knows"
    return Settings(**accepted)


def _type_of(setting: Setting) -> Any:
    """The type of `setting` in the file, with its bounds."""
    match setting.default:
        case bool() | Enum():
            return type(setting.default)
        case int():
            return Annotated[int, Meta(ge=setting.minimum, le=setting.maximum)]
        case str():
            return _PATH if setting.is_path else _TEXT


def _text(content: Mapping[str, object]) -> bytes:
    return f"{json.dumps(content, indent=2)}\n".encode("ascii")


def settings_store(paths: Paths) -> "SettingsStore":
    """The settings of the installation at `paths`."""
    return SettingsStore(paths.settings_file, partial(folder_refusal, paths=paths))


class SettingsStore:
    """Reads and writes the settings at `path` (JSON) and the draft prompt beside them.

    A save writes only changed entries. It keeps unknown entries, unreadable limits, and what the
    user wrote into the file meanwhile. A file of a newer format is read as far as possible and
    never written. A copy is kept beside the settings, because without it the limits on spending
    could be lost. Settings from the copy, or defaults in its absence, have `limits_doubt` set.
    """

    def __init__(self, path: Path, folder_refusal: Callable[[Path], str] = lambda _: "") -> None:
        """`folder_refusal` returns why a folder is no place for videos; empty if it is one."""
        self._path = path
        self._folder_refusal = folder_refusal
        self._copy_path = path.with_name(f"{path.stem}-copy{path.suffix}")
        self._draft_path = path.with_name("draft.txt")
        # Saves may reach their threads in another order; the latest request wins.
        self._lock = threading.Lock()
        self._tickets = count(1)
        self._last_written: dict[Path, int] = {}
        # As last read or written.
        self._known: Mapping[str, object] = {}

    async def load(self) -> LoadedSettings:
        """The stored settings, or their copy; a damaged file is moved aside and never deleted.

        `problem` is SETTINGS_RESTORED when the copy is used, SETTINGS_DAMAGED when there is none,
        SETTINGS_TOO_NEW when a newer version wrote them, STORED_FOLDER_REFUSED when the videos'
        folder in them, which is ignored then, is no place for videos.
        """
        return self._checked(await asyncio.to_thread(self._load))

    def peek(self) -> Settings:
        """The stored settings, or their copy; changes no file; blocks."""
        for path in (self._path, self._copy_path):
            with suppress(OSError, _Unreadable):
                if stored := self._read(path):
                    return self._checked(LoadedSettings(settings_of(stored))).settings
        return Settings()

    async def save(self, settings: Settings) -> None:
        """Write `settings`. Raises StorageError (SETTINGS_UNWRITABLE or SETTINGS_TOO_NEW)."""

        def on_written() -> None:
            self._known = asdict(settings)
            self._copy()

        await self._write(self._path, lambda: self._text_of(settings), on_written)

    async def load_draft(self) -> str:
        """The last draft prompt; empty when there is none or it can't be read."""
        return await asyncio.to_thread(self._load_draft)

    async def save_draft(self, text: str) -> None:
        """Store the draft prompt. Raises StorageError (SETTINGS_UNWRITABLE)."""
        await self._write(self._draft_path, lambda: text.encode("utf-8", "replace"))

    def _load(self) -> LoadedSettings:
        kept = self._path
        try:
            stored = self._read(self._path)
        except OSError as error:
            detail = disk_reason(error)
        except _Unreadable as error:
            detail = str(error)
            with suppress(OSError):
                kept = self._move_aside()
        else:
            if stored is not None:
                self._copy()
                settings = settings_of(stored)
                self._known = asdict(settings)
                return LoadedSettings(settings, self._too_new(stored))
            if not self._copy_path.exists():
                return LoadedSettings(Settings())
            detail = "the file no longer exists"
        return self._load_copy(detail, kept)

    def _checked(self, loaded: LoadedSettings) -> LoadedSettings:
        """`loaded` without folders that are no place for videos."""
        folders = videos_folders_of(loaded.settings)
        earlier = tuple(each for each in folders.earlier if not self._folder_refusal(each))
        chosen, problem = folders.chosen, loaded.problem
        if chosen and (detail := self._folder_refusal(chosen)):
            problem = problem or problems.stored_folder_refused(path=chosen, detail=detail)
            chosen = None
        if (chosen, earlier) == (folders.chosen, folders.earlier):
            return loaded
        changes = settings_with_folder(VideosFolders(None, earlier), chosen)
        return LoadedSettings(replace(loaded.settings, **changes), problem)

    def _load_copy(self, detail: str, kept: Path) -> LoadedSettings:
        """The settings as last read, since the file cannot be read because of `detail`.

        The damaged file now lies at `kept`.
        """
        try:
            stored = self._read(self._copy_path)
        except (OSError, _Unreadable):
            stored = None
        if stored:
            problem = problems.settings_restored(path=self._path, detail=detail)
        else:
            problem = problems.settings_damaged(path=self._path, detail=detail, kept=kept)
        settings = replace(settings_of(stored or {}), limits_doubt=detail)
        # Otherwise the next start would find no file, and have no doubt. `save` reports a failed
        # write.
        with suppress(OSError):
            if not os.path.lexists(self._path):
                write_atomically(self._path, _text({**(stored or {}), "limits_doubt": detail}))
        return LoadedSettings(settings, problem)

    def _copy(self) -> None:
        """Copy the settings; if the disk refuses, the previous copy stays."""
        with suppress(OSError):
            content = self._path.read_bytes()
            if not self._copy_path.exists() or self._copy_path.read_bytes() != content:
                write_atomically(self._copy_path, content)

    def _load_draft(self) -> str:
        try:
            # Reading a pipe would block, and no user typed a larger file.
            if not self._draft_path.is_file() or self._draft_path.stat().st_size > _MAX_DRAFT_BYTES:
                return ""
            return self._draft_path.read_bytes().decode("utf-8", "replace")
        except OSError:
            return ""

    async def _write(
        self,
        path: Path,
        make_data: Callable[[], bytes],
        on_written: Callable[[], None] = lambda: None,
    ) -> None:
        ticket = next(self._tickets)

        def write() -> None:
            with self._lock:
                if ticket < self._last_written.get(path, 0):
                    return
                make_private_folder(path.parent)
                write_atomically(path, make_data())
                self._last_written[path] = ticket
                on_written()

        try:
            await asyncio.to_thread(write)
        except OSError as error:
            raise StorageError(
                problems.settings_unwritable(path=path, detail=disk_reason(error))
            ) from error

    def _text_of(self, settings: Settings) -> bytes:
        try:
            stored = self._read(self._path)
        except _Unreadable as error:
            # Damaged since it was read, perhaps by a user who was setting a limit.
            self._move_aside()
            stored, settings = None, replace(settings, limits_doubt=str(error))
        if too_new := self._too_new(stored or {}):
            raise StorageError(too_new)
        content = {_FORMAT_NAME: _FORMAT, **(stored or {})}
        if self._known.get("limits_doubt") and not settings.limits_doubt:
            # The user has checked the limits: other entries with such names are not limits.
            for name in list(unknown_limits(content)):
                del content[name]
        for name, value in asdict(settings).items():
            if name not in content or self._known.get(name) != value:
                content[name] = value
        return _text(content)

    def _too_new(self, stored: Mapping[str, object]) -> Problem | None:
        """The problem to report when a newer version wrote `stored`.

        Its entries may have other meanings.
        """
        found = stored.get(_FORMAT_NAME)
        if not isinstance(found, int) or found <= _FORMAT:
            return None
        return problems.settings_too_new(path=self._path, found=found, known=_FORMAT)

    @staticmethod
    def _read(path: Path) -> dict[str, object] | None:
        """The content of the file at `path`, None without one. Raises OSError or _Unreadable."""
        try:
            found = path.stat()
            if stat.S_ISDIR(found.st_mode):
                # Windows would say that a right is missing.
                raise IsADirectoryError(errno.EISDIR, os.strerror(errno.EISDIR))
            if not stat.S_ISREG(found.st_mode):
                # Opening a pipe would block forever.
                raise OSError(errno.EINVAL, "it is not a file")
            if found.st_size > _MAX_SETTINGS_BYTES:
                raise _Unreadable("it is much too long")
            data = path.read_bytes()
            # Windows writes UTF-8 with a byte order mark, or UTF-16.
            text = data.decode(json.detect_encoding(data))
            content = json.loads(text, object_pairs_hook=_entries)
        except FileNotFoundError:
            if path.is_symlink():
                # Its disk is not mounted now: this does not mean that there are no limits.
                raise
            return None
        except json.JSONDecodeError as error:
            raise _Unreadable(f"line {error.lineno} is not valid JSON") from error
        except _Unreadable:
            raise
        except (ValueError, RecursionError) as error:
            # Invalid Unicode, a number longer than Python reads, or endless nesting.
            raise _Unreadable("it doesn't contain settings") from error
        if not isinstance(content, dict):
            raise _Unreadable("it is not a list of settings by name")
        return content

    def _move_aside(self) -> Path:
        for number in count(1):
            kept = self._path.with_name(f"{self._path.stem}-damaged-{number}{self._path.suffix}")
            if not kept.exists():
                break
        rename(self._path, kept)
        return kept
