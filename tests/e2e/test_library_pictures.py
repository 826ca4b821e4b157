"""The library's pictures in the real window, whatever becomes of those that were kept."""

import os
import shutil

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage

from app.bridge.library.clip_cache import picture_id
from app.core.library.clip_query import ClipQuery
from app.storage.paths import Paths
from tests.fakes.real_library import RealLibrary, write_gallop_clip
from tests.fakes.real_window import RealWindow, difference


def wait_for_posters(library: RealLibrary) -> int:
    """Wait until every clip in view has a poster made for its cell; returns how many they are."""
    model = library.model

    def are_ready() -> bool:
        clips = [library.clip(row) for row in library.view.rows_in_view()]
        is_asked = bool(model._posters.lacking(clips, model.poster_shape))
        return not is_asked and all(model.poster(clip.clip_id) for clip in clips)

    library.window.wait_for(are_ready)
    return len(library.view.rows_in_view())


def shown(library: RealLibrary) -> QImage:
    """The list of clips, painted anew."""
    return library.view.viewport().grab().toImage()


@pytest.mark.parametrize("is_replaced", [False, True], ids=["deleted", "a file in its place"])
def test_the_kept_pictures_are_deleted_while_the_window_shows_them(
    library: RealLibrary, window: RealWindow, is_replaced: bool
) -> None:
    kept, notice = Paths.find(os.environ).posters_dir, window.notice

    def is_kept(count: int) -> bool:
        return len(list(kept.glob("*.jpg"))) == count

    count = wait_for_posters(library)
    assert count == library.model.total
    window.wait_for(lambda: is_kept(count))
    before, cell_px = shown(library), library.cell_px
    shutil.rmtree(kept)
    if is_replaced:
        kept.touch()
    # What is in memory is painted as before.
    assert difference(shown(library), before) == 0
    # Larger cells need what was kept: it is made anew.
    library.view.set_cell_px(cell_px * 2)
    count = wait_for_posters(library)
    if not is_replaced:
        window.wait_for(lambda: is_kept(count))
    library.view.set_cell_px(cell_px)
    wait_for_posters(library)
    assert difference(shown(library), before) < 1
    assert window.notice == notice


def test_a_deleted_clip_does_not_get_the_picture_of_what_has_its_name_now(
    library: RealLibrary, window: RealWindow
) -> None:
    model, kept = library.model, Paths.find(os.environ).posters_dir
    count = wait_for_posters(library)
    window.wait_for(lambda: len(list(kept.glob("*.jpg"))) == count)
    old = library.clip(0)
    library.press(Qt.Key.Key_Delete)
    library.wait_for_names(count - 1)
    write_gallop_clip(old.path, "A new clip", 9)
    library.take_in(library.folder, count)
    wait_for_posters(library)
    # What was kept of the old one is thrown away, as by the bounds of memory and disk.
    model._posters.forget(picture_id(old))
    shutil.rmtree(kept)
    window.session.library_loader.show(ClipQuery(trashed_only=True))
    library.wait_for_names(1)
    assert library.clip(0).clip_id == old.clip_id
    window.wait_for(lambda: not any("poster" in name for name in window.session._tasks.names))
    assert model.poster(old.clip_id) is None
    assert not kept.exists()
    # Back in its place it has its own.
    window.session.library_actions.put_back([old.clip_id])
    window.session.library_loader.show(ClipQuery())
    library.wait_for_names(count + 1)
    wait_for_posters(library)
    assert model.poster(old.clip_id)
