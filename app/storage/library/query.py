"""A ClipQuery as SQL: which clips, in which order, and how many.

The SQL names the index to use: without statistics SQLite guesses, and reads 100,000 rows where an
index alone has the answer. The numbers in this file are for 100,000 clips.
"""

import json
import sqlite3
from dataclasses import dataclass, field
from decimal import ROUND_CEILING, ROUND_FLOOR

from app.core.library.clip import Clip
from app.core.library.clip_query import ClipQuery, ClipSort
from app.core.library.names import storable
from app.storage.database.columns import time_text
from app.storage.database.fts_text import match_expression, sign_to_find
from app.storage.database.text_keys import micro_usd
from app.storage.library.clip_rows import IN_LIST, clips_at
from app.storage.library.labels import LabelKind, label_of

# Longer lists are written in one call that blocks the window's thread for 20 ms.
_LIST_CLIPS = 5_000
# From this number on, words are common: sorting their clips takes longer than reading along an
# order.
_COMMON_CLIPS = 2_000
_ORDERS = {
    ClipSort.NEWEST: "clip_card.seq DESC",
    ClipSort.OLDEST: "clip_card.seq",
    ClipSort.LONGEST: "length_s DESC, clip_card.seq DESC",
    ClipSort.SHORTEST: "length_s, clip_card.seq DESC",
    ClipSort.DEAREST: "cost_micro_usd DESC, clip_card.seq DESC",
    # SQLite sorts an unknown price as the lowest; for a user it is not cheap.
    ClipSort.CHEAPEST: "cost_micro_usd NULLS LAST, clip_card.seq DESC",
    ClipSort.BEST_RATED: "rating DESC, clip_card.seq DESC",
    ClipSort.NAME: "name_key, clip_card.seq DESC",
}
_INDEXES = {
    ClipSort.NEWEST: "clip_card_filters",
    ClipSort.OLDEST: "clip_card_filters",
    ClipSort.LONGEST: "clip_card_longest",
    ClipSort.SHORTEST: "clip_card_shortest",
    ClipSort.DEAREST: "clip_card_dearest",
    ClipSort.CHEAPEST: "clip_card_cheapest",
    ClipSort.BEST_RATED: "clip_card_best",
    ClipSort.NAME: "clip_card_name",
}
# The full-text index itself is in order of arrival.
_WORD_ORDERS = {ClipSort.NEWEST: " DESC", ClipSort.OLDEST: ""}

Value = str | int | float


def count(connection: sqlite3.Connection, query: ClipQuery) -> int:
    """The number of clips that `query` finds."""
    search = _search(connection, query)
    if search.is_all and not query.trashed_only:
        # SQLite counts all rows without reading each, and deleted clips are few: 1 ms.
        source = (
            "SELECT (SELECT count(*) FROM clip)"
            " - (SELECT count(*) FROM clip_card WHERE trashed_at IS NOT NULL)"
        )
    else:
        source = f"SELECT count(*) FROM {search.source()}"
    row = connection.execute(source, search.parameters).fetchone()
    return int(row[0])


def page(connection: sqlite3.Connection, query: ClipQuery, limit: int, offset: int) -> list[Clip]:
    """At most `limit` clips of `query` in its order, from the `offset`-th (from 0) on."""
    # Row ids first, from an index alone: prompts are long, pages short.
    return list(clips_at(connection, _row_ids(connection, query, limit, offset)).values())


def ids(connection: sqlite3.Connection, query: ClipQuery, limit: int, offset: int) -> list[str]:
    """As `page`, but the clips' ids."""
    found = _row_ids(connection, query, limit, offset)
    clip_ids: dict[int, str] = {}
    for start in range(0, len(found), _LIST_CLIPS):
        rows = connection.execute(
            f"SELECT seq, clip_id FROM clip_card WHERE seq {IN_LIST}",
            (json.dumps(found[start : start + _LIST_CLIPS]),),
        )
        clip_ids.update((row[0], row[1]) for row in rows)
    return [clip_ids[row_id] for row_id in found]


def _row_ids(
    connection: sqlite3.Connection, query: ClipQuery, limit: int, offset: int
) -> list[int]:
    search = _search(connection, query)
    order = f"ORDER BY {_ORDERS[query.sort]}"
    if search.words and query.sort in _WORD_ORDERS:
        # The full-text table must be named, because the rowid of the cards is another one.
        number = f"{search.words}.rowid"
        direction = _WORD_ORDERS[query.sort]
        source = f"SELECT {number} FROM {search.source()} ORDER BY {number}{direction}"
    elif _goes_along_order(connection, query, search):
        source = f"SELECT clip_card.seq FROM {search.along(_INDEXES[query.sort])} {order}"
    else:
        source = f"SELECT clip_card.seq FROM {search.source(with_cards=True)} {order}"
    rows = connection.execute(f"{source} LIMIT ? OFFSET ?", (*search.parameters, limit, offset))
    return [row[0] for row in rows]


def _goes_along_order(connection: sqlite3.Connection, query: ClipQuery, search: "_Search") -> bool:
    """Whether to read along the order until the page is full, instead of sorting the result.

    The indexes of the orders have all filtered columns, but no names of tags and collections. Those
    are often on few clips, which are found first and then sorted.
    """
    if query.trashed_only:
        return False
    if search.words:
        return _is_common(connection, search)
    return query.sort is ClipSort.NAME or not (query.tags or query.collection)


def _is_common(connection: sqlite3.Connection, search: "_Search") -> bool:
    words = search.words
    found = connection.execute(
        f"SELECT count(*) FROM (SELECT 1 FROM {words} WHERE {words} MATCH ? LIMIT ?)",
        (search.parameters[0], _COMMON_CLIPS),
    ).fetchone()
    return bool(found[0] == _COMMON_CLIPS)


@dataclass(slots=True)
class _Search:
    """The conditions of a query; `words` is the full-text index to use, or empty."""

    is_trashed: bool
    words: str = ""
    conditions: list[str] = field(default_factory=list)
    parameters: list[Value] = field(default_factory=list)

    @property
    def is_all(self) -> bool:
        """Whether the only condition is that the clip is deleted, or is not."""
        return not self.words and not self.conditions

    def along(self, index: str) -> str:
        """The FROM and WHERE clauses, read in the order of an index of the cards."""
        asked = [f"trashed_at IS {'NOT ' if self.is_trashed else ''}NULL"]
        if self.words:
            # The plus keeps SQLite from swapping the two.
            found = f"SELECT rowid FROM {self.words} WHERE {self.words} MATCH ?"
            asked.append(f"+clip_card.seq IN ({found})")
        return f"clip_card INDEXED BY {index} WHERE {' AND '.join([*asked, *self.conditions])}"

    def source(self, with_cards: bool = False) -> str:
        """The FROM and WHERE clauses, with the cards if the order needs them."""
        if not self.words:
            return self.along("clip_card_trashed" if self.is_trashed else "clip_card_filters")
        # A full-text index has either only deleted clips or none.
        asked = " AND ".join([f"{self.words} MATCH ?", *self.conditions])
        if not self.conditions and not with_cards:
            return f"{self.words} WHERE {asked}"
        # CROSS: the full-text index first, then the cards of its rows.
        join = f"{self.words} CROSS JOIN clip_card ON clip_card.seq = {self.words}.rowid"
        return f"{join} WHERE {asked}"

    def add(self, condition: str, *parameters: Value) -> None:
        self.conditions.append(condition)
        self.parameters += parameters

    def add_choice(self, column: str, values: tuple[str, ...]) -> None:
        if values:
            self.add(f"{column} IN ({', '.join('?' * len(values))})", *map(storable, values))

    def add_label(self, connection: sqlite3.Connection, kind: LabelKind, name: str) -> None:
        label_id = label_of(connection, kind, name)
        # An unknown label is on no clip, and no label has the id 0.
        self.add("clip_card.seq IN (SELECT seq FROM clip_label WHERE label_id = ?)", label_id or 0)


def _search(connection: sqlite3.Connection, query: ClipQuery) -> _Search:
    search = _Search(query.trashed_only)
    _add_text(search, query)
    search.add_choice("ratio", query.ratios)
    search.add_choice("resolution", query.resolutions)
    if query.min_length_s is not None:
        search.add("length_s >= ?", query.min_length_s)
    if query.max_length_s is not None:
        search.add("length_s <= ?", query.max_length_s)
    if query.made_since is not None:
        search.add("made_at >= ?", time_text(query.made_since))
    if query.made_until is not None:
        search.add("made_at < ?", time_text(query.made_until))
    if query.min_cost_usd is not None:
        search.add("cost_micro_usd >= ?", micro_usd(query.min_cost_usd, ROUND_CEILING))
    if query.max_cost_usd is not None:
        search.add("cost_micro_usd <= ?", micro_usd(query.max_cost_usd, ROUND_FLOOR))
    if query.favourites_only:
        search.add("is_favourite = 1")
    if query.min_rating > 0:
        search.add("rating >= ?", query.min_rating)
    if query.missing_only:
        search.add("is_missing = 1")
    for tag in query.tags:
        search.add_label(connection, LabelKind.TAG, tag)
    if query.collection:
        search.add_label(connection, LabelKind.COLLECTION, query.collection)
    return search


def _add_text(search: _Search, query: ClipQuery) -> None:
    wanted = storable(query.text.strip())
    if not wanted:
        return
    if expression := match_expression(wanted):
        search.words = "trashed_words" if query.trashed_only else "clip_words"
        search.parameters.append(expression)
        return
    if not (sign := sign_to_find(wanted)):
        return
    # Emoji and signs are not in the index: scan all prompts, which takes 120 ms.
    prompt, title, note, name = map(_has_sign, ("prompt", "title", "note", "name"))
    search.add(
        f"clip_card.seq IN (SELECT seq FROM clip WHERE {prompt}"
        f" UNION SELECT seq FROM clip_card WHERE {title} OR {note}"
        " UNION SELECT seq FROM clip_label JOIN label USING (label_id)"
        f" WHERE kind = 'tag' AND {name})",
        sign, sign, sign, sign,
    )  # fmt: skip


def _has_sign(column: str) -> str:
    # Keyboards add U+FE0F to signs, also within joined ones; programs omit it.
    return f"instr(replace({column}, char(65039), ''), ?) > 0"
