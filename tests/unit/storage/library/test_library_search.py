"""After any change of annotations, a search finds the same as a check of each clip."""

import re
import sqlite3
from contextlib import closing
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app.core.library.clip import AnnotationsChange, Clip, ClipAnnotations
from app.core.library.clip_query import ClipQuery
from app.core.library.names import folded
from app.storage.database.schema import load_migrations, migrate
from app.storage.library.clip_rows import clips_called
from app.storage.library.clip_writing import change_annotations, set_trashed, write_clip
from app.storage.library.query import count, ids

# Few words and many meetings: English, Chinese, Russian, Greek, full-width, digits, emoji.
LATIN = ["lab", "Lab", "labrador", "ＬＡＢ", "ﬁn", "fin", "STRASSE", "straße", "café", "CAFE"]
OTHERS = [
    "黑",
    "黑色",
    "黑色犬",
    "色黑",
    "4K黑色",
    "Дом",
    "дома",
    "ΣΟΦΟΣ",
    "σοφος",
    "4",
    "42",
    "🐎",
    "★",
    # With and without the selector that makes a sign colourful.
    "❤",
    "❤\ufe0f",
    "☀\ufe0f",
    "lab❤\ufe0f",
]
WORDS = st.sampled_from((*LATIN, *OTHERS))
TEXTS = st.lists(WORDS, max_size=3).map(" ".join)
TAGS = st.lists(WORDS, max_size=2).map(tuple)
PLACES = st.lists(st.integers(0, 3), max_size=4)
CHANGES = st.builds(
    AnnotationsChange,
    title=st.none() | TEXTS,
    is_favourite=st.none() | st.booleans(),
    rating=st.none() | st.integers(0, 5),
    note=st.none() | TEXTS,
    add_tags=TAGS,
    remove_tags=TAGS,
    add_collections=TAGS,
    remove_collections=TAGS,
)
MARKS = st.builds(ClipAnnotations, title=TEXTS, tags=TAGS, note=TEXTS, collections=TAGS)
STEPS = st.one_of(
    st.tuples(st.just("change"), PLACES, CHANGES),
    st.tuples(st.just("trash"), PLACES, st.booleans()),
    st.tuples(st.just("write"), st.integers(0, 3), st.tuples(TEXTS, MARKS)),
)
QUERIES = st.builds(
    ClipQuery,
    text=TEXTS,
    favourites_only=st.booleans(),
    min_rating=st.integers(0, 5),
    tags=TAGS | st.just(()),
    collection=st.just("") | WORDS,
    trashed_only=st.booleans(),
)

HAN = "[\u4e00-\u9fff]+"
WORD = f"{HAN}|(?:(?!{HAN})\\w)+"


def has_words(clip: Clip, text: str) -> bool:
    annotations = clip.annotations
    texts = [clip.request.prompt, annotations.title, *annotations.tags, annotations.note]
    wanted, signs = re.findall(WORD, bare(text)), re.findall("[🐎★❤☀]", text)
    return all(any(begins(bare(one), word) for one in texts) for word in wanted) and all(
        any(sign in one for one in texts) for sign in signs
    )


def begins(text: str, wanted: str) -> bool:
    """Whether `wanted` begins a word of `text`; Chinese words may begin anywhere."""
    return any(
        wanted in word if re.match(HAN, wanted) else word.startswith(wanted)
        for word in re.findall(WORD, text)
    )


def bare(text: str) -> str:
    # The index takes accents off; here there is only this one.
    return folded(text).replace("é", "e").replace("\ufe0f", "")


def is_wanted(clip: Clip, query: ClipQuery) -> bool:
    annotations = clip.annotations
    return (
        (clip.trashed_at is not None) == query.trashed_only
        and has_words(clip, query.text)
        and (annotations.is_favourite or not query.favourites_only)
        and annotations.rating >= query.min_rating
        and {folded(tag) for tag in query.tags} <= {folded(tag) for tag in annotations.tags}
        and (
            not query.collection or folded(query.collection) in map(folded, annotations.collections)
        )
    )


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("❤\ufe0f", ["0", "1"]),
        ("❤", ["0", "1"]),
        ("❤\ufe0e", ["0", "1"]),
        ("☀\ufe0f", ["2"]),
        ("❤\ufe0f\u200d🔥", ["1"]),
        ("❤\u200d🔥", ["1"]),
        ("✈\ufe0f dog", []),
        ("dog❤\ufe0f", ["0"]),
        ("☀ dog", ["2"]),
        ("?", ["3"]),
        ("\u0301", []),
        ("\ufe0f", ["0", "1", "2", "3"]),
    ],
)
def test_signs_are_found_whether_or_not_they_are_colourful(
    samples: Any, text: str, wanted: list[str]
) -> None:
    with closing(sqlite3.connect(":memory:", isolation_level=None)) as connection:
        connection.row_factory = sqlite3.Row
        migrate(connection, Path(), load_migrations())
        prompts = ("A dog ❤", "A cat ❤\ufe0f\u200d🔥", "A dog☀\ufe0f at noon", "A?")
        for number, prompt in enumerate(prompts):
            write_clip(connection, samples.clip(str(number), prompt))
        assert sorted(ids(connection, ClipQuery(text=text), 10, 0)) == wanted
        assert count(connection, ClipQuery(text=text)) == len(wanted)


def take(connection: sqlite3.Connection, samples: Any, step: tuple[str, Any, Any]) -> None:
    match step:
        case ("change", places, change):
            change_annotations(connection, [str(place) for place in places], change)
        case ("trash", places, is_trashed):
            for place in places:
                set_trashed(connection, str(place), samples.noon if is_trashed else None, None)
        case (_, place, (prompt, annotations)):
            clip = samples.clip(str(place), prompt)
            write_clip(connection, replace(clip, annotations=annotations))


# The samples do not change.
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    prompts=st.lists(TEXTS, min_size=3, max_size=4),
    steps=st.lists(STEPS, max_size=6),
    queries=st.lists(QUERIES, min_size=1, max_size=4),
)
def test_a_search_finds_what_a_look_at_every_clip_finds(
    samples: Any, prompts: list[str], steps: list[Any], queries: list[ClipQuery]
) -> None:
    with closing(sqlite3.connect(":memory:", isolation_level=None)) as connection:
        connection.row_factory = sqlite3.Row
        migrate(connection, Path(), load_migrations())
        for number, prompt in enumerate(prompts):
            write_clip(connection, samples.clip(str(number), prompt))
        for step in steps:
            take(connection, samples, step)
        there = clips_called(connection, ["3", "2", "1", "0"])
        arrived = connection.execute("SELECT clip_id FROM clip ORDER BY seq DESC").fetchall()
        order = [row["clip_id"] for row in arrived]
        there.sort(key=lambda clip: order.index(clip.clip_id))
        words_alone = [
            ClipQuery(text=query.text, trashed_only=query.trashed_only) for query in queries
        ]
        for query in (*queries, *words_alone):
            wanted = [clip.clip_id for clip in there if is_wanted(clip, query)]
            assert ids(connection, query, 10, 0) == wanted, query
            assert count(connection, query) == len(wanted), query
        for clip in there:
            set_trashed(connection, clip.clip_id, samples.noon, None)
        # FTS5 deletes only text that it is given exactly; the rest would be found for ever.
        connection.execute("CREATE VIRTUAL TABLE temp.v USING fts5vocab (main, clip_words, row)")
        assert connection.execute("SELECT term FROM temp.v").fetchall() == []
