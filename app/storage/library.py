"""The clips a person has made: counted, searched and paged, newest first."""

import sqlite3

from app.core.clip import Clip
from app.storage.database import Database
from app.storage.rows import clip_of, clip_row
from app.storage.search_words import match_expression, words_to_index


class Library:
    """Every kept clip, found by the words of its prompt; raises JournalUnusable."""

    def __init__(self, database: Database) -> None:
        self._database = database

    async def count(self, text: str = "") -> int:
        """How many clips have every word of `text` in their prompt; all when it is empty."""
        where, params = _condition(text)

        def work(connection: sqlite3.Connection) -> int:
            row = connection.execute(f"SELECT count(*) FROM clip {where}", params).fetchone()
            return int(row[0])

        return await self._database.read(work)

    async def search(self, text: str, limit: int, offset: int) -> list[Clip]:
        """At most `limit` clips, from the `offset`-th on, with every word of `text`; newest first.

        A word also matches as the beginning of a longer one; an empty `text` matches all.
        """
        where, params = _condition(text)

        def work(connection: sqlite3.Connection) -> list[Clip]:
            # The numbers of the page first, from the index alone: prompts are long, pages short.
            rows = connection.execute(
                f"SELECT * FROM clip WHERE seq IN (SELECT seq FROM clip {where}"
                " ORDER BY made_at DESC, seq DESC LIMIT ? OFFSET ?)"
                " ORDER BY made_at DESC, seq DESC",
                (*params, limit, offset),
            )
            return [clip_of(row) for row in rows]

        return await self._database.read(work)

    async def clip(self, clip_id: str) -> Clip | None:
        """The clip called `clip_id`, or None."""

        def work(connection: sqlite3.Connection) -> Clip | None:
            row = connection.execute("SELECT * FROM clip WHERE clip_id = ?", (clip_id,)).fetchone()
            return None if row is None else clip_of(row)

        return await self._database.read(work)


def write_clip(connection: sqlite3.Connection, clip: Clip) -> None:
    """Put `clip` into the library and its words into the index, inside the open transaction.

    A clip that is already there is written anew: its writer could not know that it arrived.
    """
    columns = clip_row(clip)
    known = connection.execute("SELECT 1 FROM clip WHERE clip_id = ?", (clip.clip_id,)).fetchone()
    if known:
        changes = ", ".join(f"{name} = :{name}" for name in columns)
        connection.execute(f"UPDATE clip SET {changes} WHERE clip_id = :clip_id", columns)
        return
    names, values = ", ".join(columns), ", ".join(f":{name}" for name in columns)
    added = connection.execute(f"INSERT INTO clip ({names}) VALUES ({values})", columns)
    connection.execute(
        "INSERT INTO clip_words (rowid, words) VALUES (?, ?)",
        (added.lastrowid, words_to_index(str(columns["prompt"]))),
    )


def _condition(text: str) -> tuple[str, tuple[str, ...]]:
    """The WHERE clause that finds the clips with `text`, and its parameters."""
    wanted = text.strip().encode("utf-8", "replace").decode("utf-8")
    if not wanted:
        return "", ()
    if expression := match_expression(wanted):
        return "WHERE seq IN (SELECT rowid FROM clip_words WHERE clip_words MATCH ?)", (expression,)
    # Emoji and signs are not in the index; looking through 100,000 prompts takes 50 ms.
    return "WHERE instr(prompt, ?) > 0", (wanted,)
