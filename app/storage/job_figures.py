"""What can be told of a job list without telling what anybody made."""

import sqlite3
from pathlib import Path

from app.storage.copies import reading

_COUNTS = (
    ("Jobs by state", "SELECT state, count(*) FROM job GROUP BY state ORDER BY state"),
    (
        "Problems of jobs by kind",
        "SELECT problem_kind, count(*) FROM job WHERE problem_kind <> ''"
        " GROUP BY problem_kind ORDER BY problem_kind",
    ),
    (
        "Jobs that wait, by reason",
        "SELECT hold, count(*) FROM job WHERE hold <> '' GROUP BY hold ORDER BY hold",
    ),
    ("Clips", "SELECT 'all', count(*) FROM clip"),
)
_LATEST = (
    "SELECT take_id, api_job_id, state, created_at, accepted_at, ended_at, resolution, ratio,"
    " duration_s, prompt FROM job ORDER BY seq DESC LIMIT ?"
)


def job_figures(journal_file: Path) -> str:
    """How many jobs are in which state, as lines of text; blocks, and never fails.

    It says so when the list cannot be read.
    """
    if not journal_file.exists():
        return "There is no job list yet.\n"
    try:
        with reading(journal_file) as connection:
            version = connection.execute("PRAGMA user_version").fetchone()[0]
            lines = [f"Format: {version}", f"Size in bytes: {journal_file.stat().st_size}"]
            for title, question in _COUNTS:
                lines += ["", f"{title}:"]
                lines += [f"  {name}: {count}" for name, count in connection.execute(question)]
    except (sqlite3.Error, OSError) as error:
        # Its words may quote a path, its name never does.
        return f"The job list cannot be read ({type(error).__name__}).\n"
    return "\n".join(lines) + "\n"


def latest_jobs(journal_file: Path, count: int) -> list[dict[str, str | int | None]]:
    """The latest `count` jobs with ids and prompts; blocks. Empty when they cannot be read."""
    if not journal_file.exists():
        return []
    try:
        with reading(journal_file) as connection:
            return [dict(row) for row in connection.execute(_LATEST, (count,))]
    except (sqlite3.Error, OSError):
        return []
