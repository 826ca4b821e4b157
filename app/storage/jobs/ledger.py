"""The ledger, read from the journal: entries, commitments, exports, raw answers."""

import csv
import io
import sqlite3
from collections.abc import Sequence
from datetime import datetime
from pathlib import Path

from app.core import problems
from app.core.budget import Commitments, committed_usd, day_end
from app.core.errors import StorageError
from app.core.job import JobState
from app.core.ledger import CSV_COLUMNS, AnswerKind, LedgerEntry, RawAnswer, csv_row
from app.core.library.names import storable
from app.core.money import ZERO_USD
from app.core.prices import Charge
from app.fs.atomic import write_atomically
from app.storage.database.columns import money_of, time_of, time_text
from app.storage.database.database import Database
from app.storage.database.errors import UnreadableRow
from app.storage.database.journal_files import reading
from app.storage.disk_errors import disk_reason
from app.storage.jobs.job_rows import entry_of, estimate_of

MAX_ANSWER_BYTES = 64 * 1024
# For one job and kind: each answer may differ, if only by its time.
ANSWERS_KEPT = 20
# Three charges show a price; some more, in case some were free.
_LATEST_CHARGES = 10

# The number of latest jobs that are searched for ones with a wrong date.
_LATEST_DATED_BACK = 1_000

# The same text as in the index job_by_charge.
_FINISHED = "state = 'saved'"
# Also those that need the user: their charge is known, and not refunded.
_UNDER_WAY = "state IN ('running', 'ready', 'downloading', 'attention', 'unwatched')"

# The same text as in the index job_by_booking, or SQLite does not use it.
_BOOKED_AT = "coalesce(accepted_at, sent_at, created_at)"
# Only as much of a prompt as its first line needs: prompts are long and entries many.
_ENTRY = (
    "SELECT take_id, api_job_id, model_id, substr(ltrim(prompt, char(9, 10, 13, 32)), 1, 400)"
    " AS prompt, resolution, duration_s, ratio, state, problem_kind, problem_params,"
    " estimate_usd, charged_usd, refunded_usd, created_at, sent_at, accepted_at, ready_at,"
    " ended_at, allowed_over_cap, take_number, take_count, clip_id <> '' AND"
    # A clip that the user deleted is not kept.
    " EXISTS (SELECT 1 FROM clip JOIN clip_card USING (seq) WHERE clip.clip_id = job.clip_id"
    " AND trashed_at IS NULL) AS is_kept FROM job"
)


class SqliteLedger:
    """See core.ports.Ledger; stored in a Database, for the jobs of one service.

    Without a service, entries and exports cover all services, and everything else ShortAPI's own.
    """

    def __init__(self, database: Database, service: str | None = None) -> None:
        self._database = database
        self._listed = service
        self._service = service or ""

    async def entries(
        self, since: datetime | None = None, until: datetime | None = None
    ) -> list[LedgerEntry]:
        return await self._database.read_aside(lambda c: _entries(c, self._listed, since, until))

    async def entry(self, take_id: str) -> LedgerEntry | None:
        def work(connection: sqlite3.Connection) -> LedgerEntry | None:
            row = connection.execute(f"{_ENTRY} WHERE take_id = ?", (take_id,)).fetchone()
            return None if row is None else entry_of(row)

        return await self._database.read(work)

    async def latest_charges(
        self, model_id: str, resolutions: Sequence[str], since: datetime, until: datetime
    ) -> list[Charge]:
        """Ordered by arrival, not by time.

        After a clock that was once ahead, those charges would otherwise set the price for weeks.
        """

        def work(connection: sqlite3.Connection) -> list[Charge]:
            return [
                _charge_of(row)
                for resolution in resolutions
                for index, states in (("job_by_charge", _FINISHED), ("job_by_state", _UNDER_WAY))
                for row in connection.execute(
                    "SELECT resolution, duration_s, charged_usd, refunded_usd, state FROM job"
                    f" INDEXED BY {index}"
                    " WHERE service = ? AND model_id = ? AND resolution = ?"
                    f" AND accepted_at BETWEEN ? AND ? AND {states} AND charged_usd IS NOT NULL"
                    " ORDER BY seq DESC LIMIT ?",
                    (
                        self._service,
                        model_id,
                        resolution,
                        time_text(since),
                        time_text(until),
                        _LATEST_CHARGES,
                    ),
                )
                if not money_of(row["refunded_usd"])
            ]

        return await self._database.read(work)

    async def export_csv(
        self, path: Path, since: datetime | None = None, until: datetime | None = None
    ) -> int:
        """UTF-8 with a byte order mark, which spreadsheets need."""

        def work(connection: sqlite3.Connection) -> int:
            entries = _entries(connection, self._listed, since, until)
            text = io.StringIO(newline="")
            writer = csv.writer(text)
            writer.writerow(CSV_COLUMNS)
            writer.writerows(csv_row(entry) for entry in entries)
            write_atomically(path, text.getvalue().encode("utf-8-sig"))
            return len(entries)

        try:
            return await self._database.read_aside(work)
        except OSError as error:
            raise StorageError(
                problems.export_failed(path=path, detail=disk_reason(error))
            ) from error

    async def keep_answer(self, take_id: str, kind: AnswerKind, at: datetime, text: str) -> None:
        """The latest 20 answers are kept. Raises LookupError without such a take."""
        kept = storable(text).encode("utf-8")[:MAX_ANSWER_BYTES].decode("utf-8", "ignore")
        await self._database.run(lambda c: _keep_answer(c, take_id, RawAnswer(at, kind, kept)))

    async def answers(self, take_id: str) -> list[RawAnswer]:
        def work(connection: sqlite3.Connection) -> list[RawAnswer]:
            rows = connection.execute(
                "SELECT at, kind, text FROM raw_answers WHERE take_id = ? ORDER BY seq", (take_id,)
            )
            return [_answer_of(row) for row in rows]

        return await self._database.read(work)


def _entries(
    connection: sqlite3.Connection,
    service: str | None,
    since: datetime | None,
    until: datetime | None,
) -> list[LedgerEntry]:
    texts = (service, *(time_text(at) if at else None for at in (since, until)))
    tests = ("service = ?", f"{_BOOKED_AT} >= ?", f"{_BOOKED_AT} < ?")
    given = [(test, text) for test, text in zip(tests, texts, strict=True) if text is not None]
    where = " AND ".join(test for test, _ in given) or "true"
    rows = connection.execute(
        f"{_ENTRY} INDEXED BY job_by_booking WHERE {where} ORDER BY {_BOOKED_AT} DESC, seq DESC",
        [text for _, text in given],
    )
    return [entry_of(row) for row in rows]


def read_commitments(
    connection: sqlite3.Connection, service: str, day_start: datetime, month_start: datetime
) -> Commitments:
    """What was or will be spent since these times, in US dollars, including jobs on their way.

    An unsent job counts for today. Call it in the transaction that adds more jobs.
    """
    columns = (
        "SELECT state, estimate_usd, charged_usd, refunded_usd, problem_kind, created_at, sent_at,"
        " accepted_at FROM job"
    )
    # Without statistics SQLite would look through all jobs of the service, three times.
    rows = connection.execute(
        f"{columns} INDEXED BY job_by_booking WHERE service = :service AND {_BOOKED_AT} >= :since"
        # An unsent job is still to be paid, whenever it was created. So is a job from a restored
        # backup that the user adopted.
        f" UNION ALL {columns} INDEXED BY job_by_state WHERE service = :service"
        " AND state IN ('queued', 'sending', 'uncertain', 'running', 'unwatched')"
        f" AND coalesce(accepted_at, sent_at) IS NULL AND {_BOOKED_AT} < :since"
        # If the clock was set back meanwhile, its end is dated before its start.
        f" UNION ALL {columns} NOT INDEXED WHERE service = :service"
        " AND seq > (SELECT max(seq) FROM job) - :latest"
        f" AND {_BOOKED_AT} < :since AND (sent_at >= :since"
        " OR (created_at >= :since AND coalesce(accepted_at, sent_at) IS NOT NULL))",
        {
            "service": service,
            "since": time_text(min(day_start, month_start)),
            "latest": _LATEST_DATED_BACK,
        },
    )
    today_from, month_from = time_text(day_start), time_text(month_start)
    until = time_text(day_end(day_start))
    today_usd = month_usd = ZERO_USD
    for state, estimate, charged, refunded, problem_kind, created_at, sent_at, accepted_at in rows:
        is_sent = sent_at is not None or accepted_at is not None
        # With a clock that was wrong for a while, one of them may be of another day.
        spent_at = [at for at in (created_at, sent_at, accepted_at) if at is not None]
        try:
            amount_usd = committed_usd(
                JobState(state),
                estimate_of(estimate),
                money_of(charged),
                money_of(refunded),
                was_sent=sent_at is not None,
                problem_kind=problem_kind,
            )
        except ValueError as error:
            raise UnreadableRow(str(error)) from error
        if not is_sent or any(today_from <= at < until for at in spent_at):
            today_usd += amount_usd
        if not is_sent or any(month_from <= at < until for at in spent_at):
            month_usd += amount_usd
    return Commitments(today_usd, month_usd)


def _charge_of(row: sqlite3.Row) -> Charge:
    return Charge(
        resolution=row["resolution"],
        duration_s=row["duration_s"],
        charged_usd=money_of(row["charged_usd"]) or ZERO_USD,
        is_final=row["state"] == JobState.SAVED,
    )


def _answer_of(row: sqlite3.Row) -> RawAnswer:
    try:
        kind = AnswerKind(row["kind"])
    except ValueError as error:
        raise UnreadableRow(str(error)) from error
    return RawAnswer(time_of(row["at"]), kind, row["text"])


def _keep_answer(connection: sqlite3.Connection, take_id: str, answer: RawAnswer) -> None:
    of_kind = (take_id, answer.kind.value)
    last = connection.execute(
        "SELECT text FROM raw_answers WHERE take_id = ? AND kind = ? ORDER BY seq DESC LIMIT 1",
        of_kind,
    ).fetchone()
    if last is not None and last["text"] == answer.text:
        return
    if not connection.execute("SELECT 1 FROM job WHERE take_id = ?", (take_id,)).fetchone():
        raise LookupError(f"take {take_id} was never written to the journal")
    connection.execute(
        "INSERT INTO raw_answers (take_id, at, kind, text) VALUES (?, ?, ?, ?)",
        (take_id, time_text(answer.at), answer.kind.value, answer.text),
    )
    connection.execute(
        "DELETE FROM raw_answers WHERE take_id = ? AND kind = ? AND seq NOT IN (SELECT seq FROM"
        " raw_answers WHERE take_id = ? AND kind = ? ORDER BY seq DESC LIMIT ?)",
        (*of_kind, *of_kind, ANSWERS_KEPT),
    )


_COUNTS = (
    ("Jobs by state", "SELECT state, count(*) FROM job GROUP BY state ORDER BY state"),
    (
        "Problems of jobs by kind",
        "SELECT problem_kind, count(*) FROM job WHERE problem_kind <> ''"
        " GROUP BY problem_kind ORDER BY problem_kind",
    ),
    (
        "Waiting jobs by reason",
        "SELECT hold, count(*) FROM job WHERE hold <> '' GROUP BY hold ORDER BY hold",
    ),
    ("Clips", "SELECT 'all', count(*) FROM clip"),
)
_LATEST = (
    "SELECT take_id, api_job_id, state, created_at, accepted_at, ended_at, resolution, ratio,"
    " duration_s, prompt FROM job ORDER BY seq DESC LIMIT ?"
)


def job_figures(journal_file: Path) -> str:
    """The number of jobs in each state, as lines of text; blocks, and never fails.

    If the list cannot be read, the text is an error message.
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
        # The error's text may contain a path, its type never does.
        return f"The job list can't be read ({type(error).__name__}).\n"
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
