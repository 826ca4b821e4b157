"""Several processes at once on one journal: no limit is passed, and each take is sent once."""

import subprocess
import sys
from pathlib import Path
from typing import Any

from tests.fakes.journal_files import fill
from tests.fakes.kill_at_step import ROOT

_PROCESSES = 6

_BEGIN = """
import asyncio, sys
from dataclasses import replace
from datetime import UTC, datetime
from decimal import Decimal
from pathlib import Path
from app.core.budget import Caps
from app.core.errors import ChangedElsewhere
from app.core.job import Job, JobState
from app.core.problem import Problem
from app.core.request import GenerationRequest
from app.core.budget import SpendingLimits
from app.storage.database.database import Database
from app.storage.jobs.journal import SqliteJournal
from app.storage.database.schema import load_migrations

NOW = datetime(2026, 11, 22, 12, tzinfo=UTC)

async def main(path, take_id):
    database = await Database.open(Path(path), load_migrations(), busy_timeout_s=60)
    journal = SqliteJournal(database)
    waiting = await journal.unfinished()
    print("ready", flush=True)
    sys.stdin.readline()
    print(await work(journal, take_id, waiting), flush=True)
    await database.close()
"""
_ADD = """
async def work(journal, take_id, waiting):
    request = GenerationRequest("m", "a horse", "720P", "16:9", 3)
    job = Job(take_id, request, NOW, Decimal("0.387"))
    limits = SpendingLimits(Caps(per_day_usd=Decimal("1.00")), NOW)
    found = await journal.add([job], limits=limits)
    return found.kind if isinstance(found, Problem) else "queued"
"""
_SEND = """
async def work(journal, take_id, waiting):
    try:
        await journal.begin_sending(replace(waiting[0], state=JobState.SENDING, sent_at=NOW))
    except ChangedElsewhere:
        return "let go"
    return "sent"
"""
_END = """
asyncio.run(main(*sys.argv[1:]))
"""


def run_at_once(work: str, journal_file: Path) -> list[str]:
    """What each process reports of its `work`; all of them begin at the same moment."""
    processes = [
        subprocess.Popen(
            [sys.executable, "-c", _BEGIN + work + _END, str(journal_file), f"take-{number}"],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
            cwd=ROOT,
        )
        for number in range(_PROCESSES)
    ]
    for process in processes:
        assert process.stdout is not None
        assert process.stdout.readline() == "ready\n"
    for process in processes:
        assert process.stdin is not None
        process.stdin.write("\n")
        process.stdin.flush()
    return sorted(process.communicate()[0].strip() for process in processes)


async def test_of_many_who_add_at_once_no_more_get_in_than_the_limit_allows(
    journal_file: Path, samples: Any
) -> None:
    await fill(journal_file, samples)
    said = run_at_once(_ADD, journal_file)
    assert said == ["cap-per-day"] * (_PROCESSES - 2) + ["queued"] * 2


async def test_of_many_who_send_one_take_at_once_one_does(journal_file: Path, samples: Any) -> None:
    await fill(journal_file, samples, "take")
    said = run_at_once(_SEND, journal_file)
    assert said == ["let go"] * (_PROCESSES - 1) + ["sent"]
