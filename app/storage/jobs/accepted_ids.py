"""A second copy of the ids of paid jobs, beside the journal: one small file for each take."""

import asyncio
import contextlib
import json
import os
import re
from collections.abc import Callable, Mapping
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from typing import Any, TypeVar

from app.core.bounds import MAX_JOB_ID_CHARACTERS
from app.core.events import AcceptedId
from app.core.money import parse_usd
from app.core.request import take_of
from app.fs.atomic import sync_folder
from app.fs.in_use import delete, when_free
from app.fs.private import make_private_folder
from app.storage.database.columns import Row, request_of, request_row, take_row, time_text
from app.storage.jobs.job_rows import estimate_of, path_of, path_value

T = TypeVar("T")

# Enough for the longest id, its money and its prompt. Reserved before the request is sent, so that
# a disk that is full afterwards can still store it.
_SIZE_BYTES = 32 * 1024
_SAFE_NAME = re.compile(r"[0-9A-Za-z_-]{1,100}")
# O_BINARY exists on Windows only; other systems need no flag.
_WRITE = os.O_WRONLY | os.O_CREAT | getattr(os, "O_BINARY", 0)


class AcceptedIdFiles:
    """See core.ports.AcceptedIds; files in a folder beside the journal.

    They are written in a separate thread, so that an id never waits for other disk work. Disk
    errors are ignored: the journal is the primary copy and reports its own.
    """

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._executor = ThreadPoolExecutor(1, thread_name_prefix="accepted-ids")

    async def reserve(self, take_id: str) -> None:
        """See AcceptedIds."""
        await self._in_thread(lambda: self._write(take_id, b""))

    async def write(self, accepted: AcceptedId) -> None:
        """See AcceptedIds."""
        charged = accepted.charged_usd
        fields: Row = {
            "take_id": accepted.take_id,
            "api_job_id": accepted.api_job_id,
            "charged_usd": None if charged is None else f"{charged:f}",
            "at": time_text(accepted.at),
        }
        data = _text({**fields, **_order_row(accepted)})
        if len(data) > _SIZE_BYTES:
            # The id comes first in the file.
            data = _text(fields)
        await self._in_thread(lambda: self._write(accepted.take_id, data))

    async def forget(self, take_id: str) -> None:
        """See AcceptedIds."""
        await self._in_thread(lambda: self._remove(take_id))

    async def all(self) -> list[AcceptedId]:
        """See AcceptedIds."""
        return await self._in_thread(self._read_all)

    def close(self) -> None:
        """Finish all pending writes; blocks."""
        self._executor.shutdown()

    async def _in_thread(self, call: Callable[[], T]) -> T:
        # Shielded as the journal's writes are: a requested write is done even if its caller is
        # cancelled.
        return await asyncio.shield(asyncio.wrap_future(self._executor.submit(call)))

    def _path(self, take_id: str) -> Path | None:
        return self._folder / f"{take_id}.json" if _SAFE_NAME.fullmatch(take_id) else None

    def _write(self, take_id: str, data: bytes) -> None:
        """Overwrite the file with `data` and blanks, flushed to disk."""
        path = self._path(take_id)
        if path is None:
            return
        with contextlib.suppress(OSError):
            make_private_folder(self._folder)
            is_new = not path.exists()
            handle = when_free(lambda: os.open(path, _WRITE, 0o600))
            with os.fdopen(handle, "wb") as file:
                file.write(data.ljust(_SIZE_BYTES))
                file.flush()
                os.fsync(file.fileno())
            if is_new:
                sync_folder(self._folder)

    def _remove(self, take_id: str) -> None:
        if path := self._path(take_id):
            with contextlib.suppress(OSError):
                delete(path, missing_ok=True)

    def _read_all(self) -> list[AcceptedId]:
        try:
            paths = sorted(self._folder.glob("*.json"))
        except OSError:
            return []
        return [accepted for path in paths if (accepted := _accepted_in(path))]


def _accepted_in(path: Path) -> AcceptedId | None:
    """The content of the file at `path`; None for one that is only reserved or partly written."""
    try:
        if not path.is_file() or path.stat().st_size > _SIZE_BYTES:
            return None
        fields = json.loads(path.read_bytes())
        take_id, api_job_id = fields["take_id"], fields["api_job_id"]
        at = datetime.fromisoformat(fields["at"])
    except (OSError, ValueError, LookupError, TypeError, RecursionError):
        return None
    is_id = isinstance(api_job_id, str) and 0 < len(api_job_id) <= MAX_JOB_ID_CHARACTERS
    if take_id != path.stem or not is_id or not api_job_id.isprintable() or at.tzinfo is None:
        return None
    accepted = AcceptedId(take_id, api_job_id, parse_usd(fields.get("charged_usd")), at)
    try:
        return _with_order(accepted, fields)
    except (ValueError, LookupError, TypeError):
        # An earlier version stored the id alone. So does this one when there is not enough space.
        return accepted


def _order_row(accepted: AcceptedId) -> Row:
    """The request, as far as text can hold it; empty when it is not known."""
    if accepted.request is None:
        return {}
    return {
        **request_row(accepted.request),
        "estimate_usd": str(accepted.estimate_usd),
        "service": accepted.service,
        "output_dir": _folder_text(accepted.output_dir),
        "clips_dir": _folder_text(accepted.clips_dir),
        **take_row(accepted.take),
    }


def _folder_text(folder: Path | None) -> str | None:
    value = None if folder is None else path_value(folder)
    return value if isinstance(value, str) else None


def _with_order(accepted: AcceptedId, fields: Mapping[str, Any]) -> AcceptedId:
    """`accepted` with its request. Raises ValueError, LookupError or TypeError."""
    # Earlier versions knew only the default folder.
    folder, clips_dir = fields["output_dir"], fields.get("clips_dir")
    texts = ("model_id", "prompt", "resolution", "ratio", "callback_url", "service")
    if not all(isinstance(fields[name], str) for name in texts):
        raise TypeError("one of the texts is none")
    return replace(
        accepted,
        request=request_of(fields),
        estimate_usd=estimate_of(fields["estimate_usd"]),
        service=fields["service"],
        output_dir=None if folder is None else path_of(folder),
        clips_dir=None if clips_dir is None else path_of(clips_dir),
        # Earlier versions stored neither.
        take=take_of(fields.get("take_number"), fields.get("take_count")),
    )


def _text(fields: Row) -> bytes:
    return json.dumps(fields, ensure_ascii=False).encode("utf-8", "replace")
