from collections.abc import Sequence
from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest

from app.core import problems
from app.core.errors import JournalUnusable
from app.core.library.clip import Clip, ClipAnnotations
from app.core.library.clip_query import ClipQuery, ClipSort
from app.core.library.ports import ClipLibrary
from app.storage.database.database import Database
from app.storage.database.schema import load_migrations
from app.storage.library.clip_writing import write_clip
from app.storage.library.library import Library

ALL = ClipQuery()


@pytest.fixture
def library(database: Database) -> ClipLibrary:
    return Library(database)


async def put(library: ClipLibrary, clips: Sequence[Clip]) -> None:
    for clip in clips:
        await library.add(clip)


async def names(library: ClipLibrary, query: ClipQuery) -> list[str]:
    found = await library.ids(query, 100, 0)
    assert [clip.clip_id for clip in await library.page(query, 100, 0)] == found
    assert await library.count(query) == len(found)
    return found


async def test_an_empty_library(library: ClipLibrary) -> None:
    for sort in ClipSort:
        assert await names(library, ClipQuery(sort=sort)) == []
    assert await names(library, ClipQuery(text="lab", tags=("x",), collection="y")) == []


async def test_the_last_to_arrive_is_first_whenever_it_was_made(
    library: ClipLibrary, samples: Any
) -> None:
    hours = (3, 1, 2, 5, 4)
    await put(library, [samples.clip(str(h), made_at=samples.noon + timedelta(h)) for h in hours])
    for text in ("", "lab"):
        query = ClipQuery(text=text)
        pages = [await library.page(query, 2, start) for start in (0, 2, 4, 6)]
        assert [[clip.clip_id for clip in page] for page in pages] == [
            ["4", "5"],
            ["2", "1"],
            ["3"],
            [],
        ]
        assert await library.ids(query, 2, 2) == ["2", "1"]
        assert await names(library, replace(query, sort=ClipSort.OLDEST)) == list("31254")


async def test_search_in_any_language(library: ClipLibrary, samples: Any) -> None:
    prompts = {"en": "A black lab swimming 🐎", "zh": "一只黑色拉布拉多犬在游泳", "fr": "Un café"}
    await put(library, [samples.clip(name, prompt) for name, prompt in prompts.items()])
    for text, found in {
        "黑色": ["zh"],
        "游泳": ["zh"],
        "游": ["zh"],
        "cafe": ["fr"],
        "swim": ["en"],
        "🐎": ["en"],
        "\ud83d": [],
        '"': [],
        "NOT lab": [],
        "  ": ["fr", "zh", "en"],
    }.items():
        assert await names(library, ClipQuery(text=text)) == found, text


async def test_titles_tags_and_notes_are_searched_too(library: ClipLibrary, samples: Any) -> None:
    annotations = ClipAnnotations(
        title="Sommer am See", tags=("Urlaub", "湖边"), note="nochmal in 1080P ★"
    )
    await put(library, [replace(samples.clip("a"), annotations=annotations), samples.clip("b")])
    for text in ("somm", "see lab", "urlaub nochmal black", "湖边", "1080p", "★"):
        assert await names(library, ClipQuery(text=text)) == ["a"], text
    # Not half in one text and half in the next: "See" ends one where "Urlaub" begins another.
    assert await names(library, ClipQuery(text="see-urlaub")) == []
    assert await names(library, ClipQuery(text="am-see")) == ["a"]


async def test_clips_by_their_ids(library: ClipLibrary, samples: Any) -> None:
    clips = {name: samples.clip(name) for name in "abc"}
    await put(library, list(clips.values()))
    assert await library.clips(["c", "x", "a", "c"]) == [clips["c"], clips["a"]]
    assert await library.clips([]) == []


async def test_thousands_at_once(library: ClipLibrary, database: Database, samples: Any) -> None:
    ids = [f"clip{number}" for number in range(3000)]

    def fill(connection: Any) -> None:
        for clip_id in ids:
            write_clip(connection, samples.clip(clip_id, "lab"))

    await database.run(fill)
    assert await library.ids(ALL, 5000, 0) == ids[::-1]
    assert [clip.clip_id for clip in await library.clips(ids)] == ids


async def test_an_imported_clip_is_written_anew(library: ClipLibrary, samples: Any) -> None:
    annotations = ClipAnnotations("Best", True, 5, ("wet",), "swims", ("dogs",))
    old = replace(samples.clip("a", "A black lab"), annotations=annotations, content_hash="abc")
    await put(library, [old, samples.clip("b")])
    assert await library.page(ALL, 1, 1) == [old]
    new = samples.clip("a", "A white horse")
    await library.add(new)
    assert await library.page(ALL, 1, 1) == [new]
    assert await names(library, ClipQuery(text="white")) == ["a"]
    for text in ("swims", "wet", "best"):
        assert await names(library, ClipQuery(text=text)) == []
    assert await library.tags() == []


async def test_a_deleted_clip_is_found_only_among_the_deleted(
    library: ClipLibrary, samples: Any
) -> None:
    annotations = ClipAnnotations(title="Best", rating=4, tags=("wet",))
    clips = [replace(samples.clip(name), annotations=annotations) for name in "abc"]
    await put(library, clips)
    gone = await library.set_trashed("b", samples.noon, samples.clip("trash").path)
    deleted = replace(clips[1], trashed_at=samples.noon, trash_path=samples.clip("trash").path)
    assert gone == deleted
    for query in (ALL, ClipQuery(text="lab"), ClipQuery(text="wet"), ClipQuery(min_rating=2)):
        for sort in ClipSort:
            there, not_there = replace(query, sort=sort), replace(query, trashed_only=True)
            assert sorted(await names(library, there)) == ["a", "c"]
            assert await names(library, replace(not_there, sort=sort)) == ["b"]
    assert [tag.clips for tag in await library.tags()] == [2]
    assert await library.clips(["b"]) == [deleted]
    assert await library.set_trashed("b", None, None) == clips[1]
    assert await names(library, ClipQuery(text="wet")) == list("cba")
    assert await names(library, ClipQuery(text="wet", trashed_only=True)) == []
    assert await library.set_trashed("nobody", samples.noon, None) is None


async def test_what_another_process_adds_is_there(
    library: ClipLibrary, journal_file: Any, samples: Any
) -> None:
    await put(library, [replace(samples.clip("a"), annotations=ClipAnnotations(tags=("wet",)))])
    other = await Database.open(journal_file, load_migrations())
    await Library(other).add(replace(samples.clip("b"), annotations=ClipAnnotations(tags=("WET",))))
    await other.close()
    assert await names(library, ClipQuery(text="lab", tags=("Wet",))) == ["b", "a"]


async def test_a_row_no_one_wrote_is_damage(
    library: ClipLibrary, database: Database, samples: Any
) -> None:
    await put(library, [samples.clip("a")])
    await database.run(lambda c: c.execute("UPDATE clip SET path = 7"))
    for reading in (library.page(ALL, 1, 0), library.known_files(0, 1), library.clips(["a"])):
        with pytest.raises(JournalUnusable) as caught:
            await reading
        assert caught.value.problem.kind is problems.journal_damaged
