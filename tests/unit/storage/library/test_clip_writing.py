from collections.abc import Sequence
from typing import Any

import pytest

from app.core.library.clip import AnnotationsChange, Clip, ClipAnnotations
from app.core.library.clip_query import ClipQuery, NamedCount, SavedSearch
from app.storage.database.database import Database
from app.storage.library.library import Library


@pytest.fixture
async def library(database: Database, samples: Any) -> Library:
    library = Library(database)
    for name in "abc":
        await library.add(samples.clip(name))
    return library


def annotations(clips: Sequence[Clip]) -> list[ClipAnnotations]:
    return [clip.annotations for clip in clips]


async def test_annotations_are_changed_one_by_one(library: Library) -> None:
    await library.change_annotations(["a", "b"], AnnotationsChange(is_favourite=True, rating=3))
    await library.change_annotations(
        ["a"], AnnotationsChange(title="  A\n title ", note=" two\nlines ")
    )
    changed = await library.change_annotations(["b", "x", "a", "b"], AnnotationsChange(rating=0))
    assert [clip.clip_id for clip in changed] == ["b", "a"]
    assert annotations(changed) == [
        ClipAnnotations(is_favourite=True),
        ClipAnnotations(title="A title", is_favourite=True, note=" two\nlines "),
    ]
    assert await library.clips(["b", "a"]) == changed
    assert [changed[1].name, changed[0].name] == ["A title", "A black lab swimming"]
    await library.change_annotations(
        ["a"], AnnotationsChange(title="", is_favourite=False, note="")
    )
    assert annotations(await library.clips(["a", "c"])) == [ClipAnnotations(), ClipAnnotations()]


async def test_nothing_to_change_changes_nothing(library: Library) -> None:
    assert await library.change_annotations([], AnnotationsChange(rating=3)) == []
    assert annotations(await library.change_annotations(["a"], AnnotationsChange())) == [
        ClipAnnotations()
    ]


async def test_a_rating_that_is_none_changes_nothing(library: Library) -> None:
    for rating in (-1, 6):
        with pytest.raises(ValueError, match="rating"):
            await library.change_annotations(
                ["a"], AnnotationsChange(rating=rating, add_tags=("x",))
            )
    assert annotations(await library.clips(["a"])) == [ClipAnnotations()]
    assert await library.tags() == []


async def test_names_are_the_same_in_any_capitals_and_keep_the_first_spelling(
    library: Library,
) -> None:
    await library.change_annotations(
        ["a"], AnnotationsChange(add_tags=(" Straße ", "STRASSE", "", " \n"))
    )
    await library.change_annotations(
        ["a", "b"], AnnotationsChange(add_tags=("strasse", "ΣΊΣΥΦΟΣ", "Ａ  b"))
    )
    assert annotations(await library.clips(["a", "b"])) == [
        ClipAnnotations(tags=("Ａ b", "Straße", "ΣΊΣΥΦΟΣ")),
        ClipAnnotations(tags=("Ａ b", "Straße", "ΣΊΣΥΦΟΣ")),
    ]
    assert await library.count(ClipQuery(tags=("σίσυφοσ",))) == 2
    assert await library.count(ClipQuery(text="strasse a")) == 2
    change = AnnotationsChange(add_tags=("new",), remove_tags=("NEW", "STRASSE", "unknown"))
    await library.change_annotations(["a"], change)
    assert await library.tags() == [
        NamedCount("Ａ b", 2), NamedCount("Straße", 1), NamedCount("ΣΊΣΥΦΟΣ", 2)
    ]  # fmt: skip
    # Forgotten with its last clip, and its spelling with it.
    await library.change_annotations(["b"], AnnotationsChange(remove_tags=("strasse",)))
    await library.change_annotations(["b"], AnnotationsChange(add_tags=("STRASSE",)))
    assert NamedCount("STRASSE", 1) in await library.tags()


async def test_collections_are_there_without_clips(library: Library) -> None:
    for name in (" Best ", "BEST", "  ", "Rest"):
        await library.add_collection(name)
    await library.change_annotations(["a", "b"], AnnotationsChange(add_collections=("best", "New")))
    await library.change_annotations(["b"], AnnotationsChange(remove_collections=("NEW",)))
    await library.change_annotations(["a"], AnnotationsChange(remove_collections=("NEW",)))
    assert await library.collections() == [
        NamedCount("Best", 2), NamedCount("New", 0), NamedCount("Rest", 0)
    ]  # fmt: skip
    assert await library.tags() == []
    assert annotations(await library.clips(["a"])) == [ClipAnnotations(collections=("Best",))]


async def test_collections_are_renamed_merged_and_removed(library: Library) -> None:
    await library.change_annotations(["a", "b"], AnnotationsChange(add_collections=("one",)))
    await library.change_annotations(["b", "c"], AnnotationsChange(add_collections=("Two",)))
    await library.rename_collection("ONE", "One")
    await library.rename_collection("unknown", "Three")
    await library.rename_collection("one", "  ")
    assert await library.collections() == [NamedCount("One", 2), NamedCount("Two", 2)]
    await library.rename_collection("One", "two")
    assert await library.collections() == [NamedCount("Two", 3)]
    await library.remove_collection("TWO")
    await library.remove_collection("TWO")
    assert await library.collections() == []
    assert annotations(await library.clips(["a", "b", "c"])) == [ClipAnnotations()] * 3


async def test_saved_searches_follow_a_renamed_collection(library: Library) -> None:
    await library.add_collection("Cats")
    await library.add_collection("Dogs")
    await library.save_search(SavedSearch("Of cats", ClipQuery(collection="ｃats", min_rating=3)))
    await library.save_search(SavedSearch("All", ClipQuery(text="Cats")))
    await library.rename_collection("Cats", "Felines")
    found = [SavedSearch("All", ClipQuery(text="Cats"))]
    of_felines = SavedSearch("Of cats", ClipQuery(collection="Felines", min_rating=3))
    assert await library.saved_searches() == [*found, of_felines]
    await library.rename_collection("Felines", "dogs")
    of_dogs = SavedSearch("Of cats", ClipQuery(collection="dogs", min_rating=3))
    assert await library.saved_searches() == [*found, of_dogs]


async def test_deleted_clips_do_not_count(library: Library, samples: Any) -> None:
    both = AnnotationsChange(add_tags=("wet", "dry"), add_collections=("Best",))
    await library.change_annotations(["a", "b"], both)
    await library.change_annotations(["b"], AnnotationsChange(remove_tags=("dry",)))
    await library.set_trashed("a", samples.noon, None)
    assert await library.tags() == [NamedCount("wet", 1)]
    assert await library.collections() == [NamedCount("Best", 1)]
    await library.change_annotations(["a"], AnnotationsChange(note="deleted, not forgotten"))
    assert await library.count(ClipQuery(text="forgotten")) == 0
    assert await library.count(ClipQuery(text="forgotten dry", trashed_only=True)) == 1
    await library.set_trashed("a", None, None)
    assert await library.count(ClipQuery(text="forgotten dry")) == 1
    assert await library.tags() == [NamedCount("dry", 1), NamedCount("wet", 2)]
