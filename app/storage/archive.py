"""Texts as one zip file that appears whole or not at all."""

import io
import zipfile
from collections.abc import Mapping
from pathlib import Path

from app.core.errors import StorageError
from app.core.problems import ProblemKind, problem
from app.storage.atomic import write_atomically
from app.storage.failures import disk_reason


def write_archive(path: Path, members: Mapping[str, str]) -> None:
    """Write `members`, texts by their names, as a zip to `path`; blocks.

    Raises StorageError (DIAGNOSTICS_FAILED); what was at `path` before is then still there.
    """
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, text in members.items():
            archive.writestr(name, text.encode("utf-8", "backslashreplace"))
    try:
        write_atomically(path, packed.getvalue())
    except OSError as error:
        raise StorageError(
            problem(ProblemKind.DIAGNOSTICS_FAILED, path=path, detail=disk_reason(error))
        ) from error
