"""The posters in memory, and what becomes of the longest unused."""

from PySide6.QtGui import QImage

from app.bridge.library.poster_cache import PosterCache, PosterShape

SHAPE = PosterShape(800, 450, 8, 1.0)


def test_pictures_are_kept_up_to_a_size() -> None:
    store = PosterCache()
    for number in range(40):
        store.put(f"{number}", QImage(800, 450, QImage.Format.Format_ARGB32), SHAPE)
    assert store.poster("0") is None
    assert store.poster("39") is not None
    assert store.is_ready("39", SHAPE)
    assert not store.is_ready("39", None)


def test_clips_without_a_picture_are_not_remembered_without_end() -> None:
    """A disk that is not connected may be all clips there are."""
    store = PosterCache()
    for number in range(10_000):
        store.put(f"{number}", QImage(), SHAPE)
    assert store.is_ready("9999", None)
    assert not store.is_ready("0", None)
