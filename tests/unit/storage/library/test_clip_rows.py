import sqlite3
from contextlib import closing
from dataclasses import replace
from datetime import UTC, timedelta, timezone
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.core.bounds import EARLIEST, LATEST, MAX_CLIP_S, MAX_INT
from app.core.library.clip import Clip, ClipAnnotations, ClipFacts
from app.core.library.names import one_line
from app.core.request import GenerationRequest, TakeNumber
from app.storage.database.errors import UnreadableRow
from app.storage.database.schema import load_migrations, migrate
from app.storage.library.clip_rows import clip_called, path_of
from app.storage.library.clip_writing import write_clip
from tests.fakes.clips import make_clip

TEXTS = st.text(alphabet=st.characters(exclude_categories=["Cs"]), max_size=60)
TIMES = st.datetimes(
    EARLIEST.replace(tzinfo=None), LATEST.replace(tzinfo=None), timezones=st.just(UTC)
)
MONEY = st.decimals(min_value=0, max_value=10_000, allow_nan=False)
PATHS = TEXTS.map(Path)
CLIPS = st.builds(
    Clip,
    clip_id=st.uuids().map(str),
    take_id=TEXTS,
    api_job_id=TEXTS,
    request=st.builds(
        GenerationRequest,
        model_id=TEXTS,
        prompt=TEXTS,
        resolution=TEXTS,
        ratio=TEXTS,
        duration_s=st.integers(0, 99),
        callback_url=TEXTS,
    ),
    path=PATHS,
    facts=st.builds(
        ClipFacts,
        width_px=st.integers(1, 9999),
        height_px=st.integers(1, 9999),
        duration_s=st.floats(0, 1e6),
        size_bytes=st.integers(0, 2**62),
        has_audio=st.booleans(),
    ),
    cost_usd=st.none() | MONEY,
    made_at=TIMES,
    content_hash=TEXTS,
    annotations=st.builds(
        ClipAnnotations,
        title=TEXTS.map(one_line),
        is_favourite=st.booleans(),
        rating=st.integers(0, 5),
        note=TEXTS,
    ),
    is_missing=st.booleans(),
    trashed_at=st.none() | TIMES,
    trash_path=st.none() | PATHS,
    take=st.sampled_from([TakeNumber(), TakeNumber(3, 8)]),
)


def connected() -> sqlite3.Connection:
    connection = sqlite3.connect(":memory:", isolation_level=None)
    connection.row_factory = sqlite3.Row
    migrate(connection, Path(), load_migrations())
    return connection


def there_and_back(clip: Clip) -> Clip | None:
    with closing(connected()) as connection:
        write_clip(connection, clip)
        return clip_called(connection, clip.clip_id)


@given(CLIPS)
def test_every_field_of_a_clip_comes_back_exactly(clip: Clip) -> None:
    back = there_and_back(clip)
    assert back == clip
    # Decimal("1.0") equals Decimal("1"), but the digits count too.
    assert back is not None
    assert str(back.cost_usd) == str(clip.cost_usd)


def test_paths_that_are_no_unicode_come_back(samples: Any) -> None:
    path = Path("/videos/\udcff.mp4")
    clip = replace(samples.clip("a"), path=path, trashed_at=samples.noon, trash_path=path)
    assert there_and_back(clip) == clip


def test_text_that_is_no_unicode_is_stored_all_the_same(samples: Any) -> None:
    annotations = ClipAnnotations(title="a\ud83d", note="b\ud83d", tags=("c\ud83d",))
    back = there_and_back(replace(samples.clip("a", "d\ud83d"), annotations=annotations))
    assert back is not None
    assert back.request.prompt == "d?"
    assert back.annotations == ClipAnnotations(title="a?", note="b?", tags=("c?",))


@pytest.mark.parametrize(
    ("table", "column", "value"),
    [
        ("clip", "made_at", "yesterday"),
        ("clip", "cost_usd", "cheap"),
        ("clip", "path", 7),
        ("clip_card", "trashed_at", "yesterday"),
        ("clip_card", "trash_path", 7),
    ],
)
def test_a_clip_no_one_wrote_is_named(
    samples: Any, table: str, column: str, value: str | int
) -> None:
    with closing(connected()) as connection:
        write_clip(connection, samples.clip("a"))
        connection.execute(f"UPDATE {table} SET {column} = ?", (value,))
        with pytest.raises(UnreadableRow, match="clip a"):
            clip_called(connection, "a")


def test_a_path_is_text_or_bytes() -> None:
    assert path_of(b"/videos/a.mp4") == path_of("/videos/a.mp4") == Path("/videos/a.mp4")


def test_a_rating_is_nothing_but_0_to_5(samples: Any) -> None:
    for rating in (-1, 6):
        with pytest.raises(ValueError, match="rating"):
            there_and_back(replace(samples.clip("a"), annotations=ClipAnnotations(rating=rating)))


@pytest.mark.parametrize(
    ("column", "value"),
    [
        ("made_at", "0001-01-01T00:00:00.000000+00:00"),
        ("made_at", "9999-12-31T23:59:59.999999+00:00"),
        ("made_at", "2026-11-22T12:30:00"),
        ("duration_s", 2**62),
        ("duration_s", -1),
        ("width_px", 2**62),
        ("length_s", float("inf")),
        ("length_s", -1.0),
    ],
)
def test_what_an_earlier_version_believed_does_not_break_the_library(
    column: str, value: object
) -> None:
    with closing(connected()) as connection:
        clip = make_clip()
        write_clip(connection, clip)
        connection.execute(f"UPDATE clip SET {column} = ?", (value,))
        found = clip_called(connection, clip.clip_id)
    assert found is not None
    assert EARLIEST <= found.made_at <= LATEST
    for hours in (-14, 14):
        found.made_at.astimezone(timezone(timedelta(hours=hours)))
    assert 0 <= found.request.duration_s <= MAX_CLIP_S
    assert 0 < found.facts.width_px <= MAX_INT
    assert 0 <= found.facts.duration_s <= MAX_INT
