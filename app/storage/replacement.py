"""Another file in the journal's place, the present one set aside: all of it or, at last, later.

A journal is up to three files, and no system renames three at once. So the new journal first lies
complete beside the old one under a name of its own: from then on the step is only ever finished,
by this process or by the next one that claims the journal.
"""

from collections.abc import Iterator
from itertools import count
from pathlib import Path

from app.storage.atomic import sync_folder

DAMAGED = "damaged"
BEFORE_RESTORE = "before-restore"

# The journal itself goes last: without its log it would open as an older state of the jobs.
_PARTS = ("-shm", "-wal", "")


def replace_journal(journal_file: Path, new: Path, label: str) -> Path | None:
    """Put the complete file `new`, in the same folder, in the place of a closed journal.

    Returns where the present journal now lies, named after `label` (DAMAGED or BEFORE_RESTORE);
    None if there was none. Raises OSError; once `new` is gone, `finish_replacement` goes on.
    """
    new.replace(_next_path(journal_file, label))
    sync_folder(journal_file.parent)
    return finish_replacement(journal_file)


def finish_replacement(journal_file: Path) -> Path | None:
    """Do what is left of a replacement that was interrupted, if any; as `replace_journal`."""
    aside: Path | None = None
    for label in (DAMAGED, BEFORE_RESTORE):
        following = _next_path(journal_file, label)
        if following.exists():
            aside = _move_aside(journal_file, label)
            following.replace(journal_file)
            sync_folder(journal_file.parent)
    return aside


def is_being_replaced(journal_file: Path) -> bool:
    """Whether a replacement was begun and is not finished."""
    return any(_next_path(journal_file, label).exists() for label in (DAMAGED, BEFORE_RESTORE))


def _move_aside(journal_file: Path, label: str) -> Path | None:
    # As long as the journal itself is not moved, every try finds the same free number.
    aside = next(path for path in _aside_paths(journal_file, label) if not path.exists())
    for part in _PARTS:
        file = journal_file.with_name(journal_file.name + part)
        if file.exists():
            file.rename(aside.with_name(aside.name + part))
    sync_folder(journal_file.parent)
    return aside if aside.exists() else None


def _aside_paths(journal_file: Path, label: str) -> Iterator[Path]:
    stem, suffix = journal_file.stem, journal_file.suffix
    return (journal_file.with_name(f"{stem}.{label}-{number}{suffix}") for number in count(1))


def _next_path(journal_file: Path, label: str) -> Path:
    return journal_file.with_name(f"{journal_file.stem}.next-{label}{journal_file.suffix}")
