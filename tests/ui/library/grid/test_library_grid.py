import pytest
from PySide6.QtCore import QPoint, QRect, QStringListModel
from PySide6.QtGui import QColor, QCursor, QPainter
from pytestqt.qtbot import QtBot

from app.ui.library.grid.grid_view import GridGeometry, GridView

GRID = GridGeometry(
    width_px=305, columns=3, cell_width_px=101, cell_height_px=80, is_mirrored=False
)
MIRRORED = GridGeometry(305, 3, 101, 80, is_mirrored=True)


def test_cells_lie_side_by_side_from_the_top() -> None:
    assert GRID.rect(0) == QRect(0, 0, 101, 80)
    assert GRID.rect(4) == QRect(101, 80, 101, 80)
    assert MIRRORED.rect(0) == QRect(204, 0, 101, 80)
    assert MIRRORED.rect(4) == QRect(103, 80, 101, 80)


@pytest.mark.parametrize("grid", [GRID, MIRRORED])
def test_a_cell_is_found_at_each_of_its_corners(grid: GridGeometry) -> None:
    for row in (0, 1, 2, 3, 99_999):
        rect = grid.rect(row)
        assert grid.row_at(rect.topLeft(), 100_000) == row
        assert grid.row_at(rect.bottomRight(), 100_000) == row


def test_beside_and_below_the_cells_there_is_none() -> None:
    assert GRID.row_at(QPoint(304, 5), 9) is None
    assert MIRRORED.row_at(QPoint(0, 5), 9) is None
    assert GRID.row_at(QPoint(5, 85), 3) is None
    assert GRID.row_at(QPoint(5, -1), 9) is None


def test_rows_in_a_stretch() -> None:
    assert GRID.rows_between(0, 79, 100) == range(3)
    assert GRID.rows_between(79, 80, 100) == range(6)
    assert GRID.rows_between(160, 400, 8) == range(6, 8)
    assert not GRID.rows_between(0, 400, 0)
    assert not GRID.rows_between(9000, 9100, 8)


def test_the_height_of_all() -> None:
    assert [GRID.height_px(total) for total in (0, 1, 3, 4)] == [0, 80, 80, 160]
    assert GRID.height_px(100_000) == 33_334 * 80


def test_a_scroll_moves_what_is_painted_and_paints_the_rest(qtbot: QtBot) -> None:
    painted: list[int] = []

    def paint(painter: QPainter, rows: list[tuple[int, QRect]]) -> None:
        painted.extend(row for row, _ in rows)
        for row, rect in rows:
            painter.fillRect(rect, QColor.fromHsv(row * 7 % 360, 255, 255))

    view = GridView(lambda width_px: 50, paint)
    qtbot.addWidget(view)
    model = QStringListModel([str(row) for row in range(400)], view)
    view.setModel(model)
    view.resize(640, 400)
    # The cells that the mouse leaves and comes to are painted too.
    view.move(0, 0)
    QCursor.setPos(view.rect().bottomRight() + QPoint(100, 100))
    with qtbot.waitExposed(view):
        view.show()
    qtbot.waitUntil(lambda: view.rows_in_view()[-1] in painted)
    columns = view.grid.columns
    painted.clear()
    view.verticalScrollBar().setValue(30)
    qtbot.waitUntil(lambda: bool(painted))
    # The last line was cut off before and the next one comes into view.
    below = view.rows_in_view()[-1] // columns
    assert {row // columns for row in painted} <= {below - 1, below}
    shown = view.screen().grabWindow(view.winId()).toImage()
    for row in view.rows_in_view():
        middle = view.visual_rect(row).center()
        if view.viewport().rect().contains(middle):
            at = view.viewport().mapTo(view, middle)
            assert shown.pixel(at) == QColor.fromHsv(row * 7 % 360, 255, 255).rgb()
