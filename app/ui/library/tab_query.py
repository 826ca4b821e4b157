"""The tabs of the library, and what they make of a query."""

from dataclasses import replace
from enum import StrEnum
from typing import assert_never

from app.core.library.clip_query import ClipQuery


class LibraryTab(StrEnum):
    """The tabs above the clips, in their order."""

    ALL = "all"
    FAVORITES = "favorites"
    COLLECTIONS = "collections"
    TRASH = "trash"


def tab_of(query: ClipQuery) -> LibraryTab:
    """Return the tab whose clips `query` finds; its other conditions are filters in that tab."""
    if query.trashed_only:
        return LibraryTab.TRASH
    if query.collection:
        return LibraryTab.COLLECTIONS
    return LibraryTab.FAVORITES if query.favourites_only else LibraryTab.ALL


def in_tab(query: ClipQuery, tab: LibraryTab, collection: str = "") -> ClipQuery:
    """Return `query` in another tab, with the same filters; `collection` is the opened one."""
    plain = replace(query, trashed_only=False, favourites_only=False, collection="")
    match tab:
        case LibraryTab.ALL:
            return plain
        case LibraryTab.FAVORITES:
            return replace(plain, favourites_only=True)
        case LibraryTab.COLLECTIONS:
            return replace(plain, collection=collection)
        case LibraryTab.TRASH:
            return replace(plain, trashed_only=True)
        case _:
            assert_never(tab)


def without_filters(query: ClipQuery) -> ClipQuery:
    """Return `query` with only its tab, its text and its order."""
    only = ClipQuery(text=query.text, sort=query.sort)
    return in_tab(only, tab_of(query), query.collection)


def is_whole_tab(query: ClipQuery) -> bool:
    """Return whether `query` finds all clips of its tab."""
    return query == replace(without_filters(query), text="")
