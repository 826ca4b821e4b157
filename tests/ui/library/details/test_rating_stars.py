"""Rating stars: keys, clicks, and the text for screen readers."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible
from pytestqt.qtbot import QtBot

from app.ui.library.details.rating_stars import RatingStars


@pytest.fixture
def stars(qtbot: QtBot) -> RatingStars:
    stars = RatingStars()
    qtbot.addWidget(stars)
    with qtbot.waitExposed(stars):
        stars.show()
    return stars


@pytest.fixture
def emitted(stars: RatingStars) -> list[int]:
    emitted: list[int] = []
    stars.rating_edited.connect(emitted.append)
    return emitted


def click(qtbot: QtBot, stars: RatingStars, number: int) -> None:
    """Click the `number`-th star from the left."""
    spot = QPoint(stars.width() * (2 * number - 1) // 10, stars.height() // 2)
    qtbot.mouseClick(stars, Qt.MouseButton.LeftButton, pos=spot)


def test_digits_and_arrows(qtbot: QtBot, stars: RatingStars, emitted: list[int]) -> None:
    qtbot.keyClick(stars, Qt.Key.Key_4)
    qtbot.keyClick(stars, Qt.Key.Key_Right)
    qtbot.keyClick(stars, Qt.Key.Key_Right)
    qtbot.keyClick(stars, Qt.Key.Key_Left)
    qtbot.keyClick(stars, Qt.Key.Key_0)
    qtbot.keyClick(stars, Qt.Key.Key_9)
    qtbot.keyClick(stars, Qt.Key.Key_3, Qt.KeyboardModifier.ControlModifier)
    assert emitted == [4, 5, 4, 0]


def test_clicks(qtbot: QtBot, stars: RatingStars, emitted: list[int]) -> None:
    click(qtbot, stars, 3)
    click(qtbot, stars, 5)
    click(qtbot, stars, 5)
    assert emitted == [3, 5, 0]


def test_from_the_right_where_the_window_reads_so(
    qtbot: QtBot, stars: RatingStars, emitted: list[int]
) -> None:
    stars.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    click(qtbot, stars, 1)
    qtbot.keyClick(stars, Qt.Key.Key_Right)
    assert emitted == [5, 4]


def test_a_given_rating_is_not_reported(stars: RatingStars, emitted: list[int]) -> None:
    stars.set_rating(3)
    stars.set_rating(None)
    assert emitted == []
    assert stars.rating() is None


@pytest.mark.parametrize("key", [Qt.Key.Key_0, Qt.Key.Key_1])
def test_where_ratings_differ_any_choice_is_one(
    qtbot: QtBot, stars: RatingStars, emitted: list[int], key: Qt.Key
) -> None:
    stars.set_rating(None)
    assert stars.accessibleDescription() == "Different ratings."
    qtbot.keyClick(stars, key)
    assert emitted == [key - Qt.Key.Key_0]
    assert stars.rating() == emitted[0]


def test_a_slider_called_rating(stars: RatingStars) -> None:
    stars.set_rating(1)
    spoken = QAccessible.queryAccessibleInterface(stars)
    assert spoken.role() == QAccessible.Role.Slider
    assert spoken.text(QAccessible.Text.Name) == "Rating"
    assert spoken.text(QAccessible.Text.Description) == "1 star of 5."
    assert spoken.valueInterface().currentValue() == 1
    stars.set_rating(0)
    assert stars.accessibleDescription() == "Not rated."
