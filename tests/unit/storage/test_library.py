from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest

from app.core.clip import Clip
from app.core.ports import ClipLibrary
from app.storage.database import Database
from app.storage.library import Library, write_clip


@pytest.fixture
def library(database: Database) -> ClipLibrary:
    return Library(database)


async def put(database: Database, *clips: Clip) -> None:
    for clip in clips:
        await database.run(lambda connection, clip=clip: write_clip(connection, clip))


async def test_an_empty_library(library: ClipLibrary) -> None:
    assert await library.count() == 0
    assert await library.search("", 10, 0) == []


async def test_newest_first_in_pages(
    library: ClipLibrary, database: Database, samples: Any
) -> None:
    hours = (3, 1, 2, 5, 4)
    clips = [samples.clip(str(h), made_at=samples.noon + timedelta(hours=h)) for h in hours]
    await put(database, *clips)
    pages = [await library.search(text, 2, start) for text in ("", "lab") for start in (0, 2, 4)]
    assert [[clip.clip_id for clip in page] for page in pages] == [
        ["5", "4"],
        ["3", "2"],
        ["1"],
    ] * 2
    assert await library.count() == await library.count("black LAB") == 5


async def test_search_in_any_language(
    library: ClipLibrary, database: Database, samples: Any
) -> None:
    prompts = {"en": "A black lab swimming 🐎", "zh": "一只黑色拉布拉多犬在游泳", "fr": "Un café"}
    await put(database, *(samples.clip(name, prompt) for name, prompt in prompts.items()))
    for text, names in {
        "黑色": ["zh"],
        "游泳": ["zh"],
        "cafe": ["fr"],
        "swim": ["en"],
        "🐎": ["en"],
        "\ud83d": [],
        '"': [],
        "NOT lab": [],
        "  ": ["fr", "zh", "en"],
    }.items():
        found = await library.search(text, 10, 0)
        assert [clip.clip_id for clip in found] == names, text
        assert await library.count(text) == len(names)


async def test_one_clip_by_its_id(database: Database, samples: Any) -> None:
    library = Library(database)
    clip = samples.clip("a")
    await put(database, clip, replace(clip, clip_id="b"))
    assert await library.clip("a") == clip
    assert await library.clip("c") is None
