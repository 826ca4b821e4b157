"""Whole clips read from the tables they are spread over, many at a time."""

import json
import sqlite3
from collections import defaultdict
from collections.abc import Iterable, Sequence

from app.core.clip import Clip
from app.storage.clip_rows import clip_of
from app.storage.labels import LabelKind

_CLIPS = (
    "SELECT clip.seq, clip.clip_id, take_id, api_job_id, model_id, prompt, clip.resolution,"
    " clip.ratio, duration_s, callback_url, path, width_px, height_px, clip.length_s, size_bytes,"
    " has_audio, cost_usd, clip.made_at, content_hash, title, is_favourite, rating, note,"
    " is_missing, trashed_at, trash_path"
    " FROM clip JOIN clip_card USING (seq)"
)
# A list as one parameter: SQLite takes only so many, and keeps one statement for all lengths.
IN_LIST = "IN (SELECT value FROM json_each(?))"


def clips_at(connection: sqlite3.Connection, places: Sequence[int]) -> dict[int, Clip]:
    """The clips at these places (clip.seq), by place, in this order."""
    wanted = json.dumps(list(places))
    names = _label_names(connection, wanted)
    rows = connection.execute(f"{_CLIPS} WHERE clip.seq {IN_LIST}", (wanted,))
    columns = [column[0] for column in rows.description]
    found: dict[int, Clip] = {}
    for values in rows:
        # sqlite3.Row looks for a name by comparing all of them, a dict does not.
        row = dict(zip(columns, values, strict=True))
        place = row["seq"]
        tags, collections = names[place, LabelKind.TAG], names[place, LabelKind.COLLECTION]
        found[place] = clip_of(row, tags, collections)
    return {place: found[place] for place in places if place in found}


def places_of(connection: sqlite3.Connection, clip_ids: Iterable[str]) -> list[int]:
    """The places of the clips with these ids, each once, in this order; unknown ones left out."""
    wanted = list(dict.fromkeys(clip_ids))
    rows = connection.execute(
        f"SELECT clip_id, seq FROM clip WHERE clip_id {IN_LIST}", (json.dumps(wanted),)
    )
    places = {str(row["clip_id"]): int(row["seq"]) for row in rows}
    return [places[clip_id] for clip_id in wanted if clip_id in places]


def clips_called(connection: sqlite3.Connection, clip_ids: Iterable[str]) -> list[Clip]:
    """The clips with these ids, each once, in this order; unknown ones left out."""
    return list(clips_at(connection, places_of(connection, clip_ids)).values())


def clip_called(connection: sqlite3.Connection, clip_id: str) -> Clip | None:
    """The clip with this id, or None."""
    return next(iter(clips_called(connection, [clip_id])), None)


def _label_names(
    connection: sqlite3.Connection, wanted: str
) -> defaultdict[tuple[int, str], list[str]]:
    rows = connection.execute(
        "SELECT seq, kind, name FROM clip_label JOIN label USING (label_id)"
        f" WHERE seq {IN_LIST} ORDER BY key",
        (wanted,),
    )
    names: defaultdict[tuple[int, str], list[str]] = defaultdict(list)
    for row in rows:
        names[row["seq"], row["kind"]].append(row["name"])
    return names
