"""Where the cells of a grid are, by arithmetic: a hundred thousand cost no more than ten."""

from dataclasses import dataclass

from PySide6.QtCore import QPoint, QRect


@dataclass(frozen=True, slots=True)
class LibraryGrid:
    """Equal cells in lines that fill `width_px`, from the top; x goes from the right if mirrored.

    Coordinates are those of the whole content, not of what is scrolled into view.
    """

    width_px: int
    columns: int
    cell_width_px: int
    cell_height_px: int
    is_mirrored: bool

    def rect(self, row: int) -> QRect:
        """The cell of a row of the model."""
        line, column = divmod(row, self.columns)
        left = column * self.cell_width_px
        if self.is_mirrored:
            left = self.width_px - left - self.cell_width_px
        top = line * self.cell_height_px
        return QRect(left, top, self.cell_width_px, self.cell_height_px)

    def row_at(self, point: QPoint, total: int) -> int | None:
        """The row whose cell is at `point`, or None."""
        x = self.width_px - 1 - point.x() if self.is_mirrored else point.x()
        column = x // self.cell_width_px
        row = point.y() // self.cell_height_px * self.columns + column
        return row if 0 <= column < self.columns and 0 <= row < total else None

    def rows_between(self, top_px: int, bottom_px: int, total: int) -> range:
        """The rows whose cells have a part from `top_px` to `bottom_px`, both included."""
        first = max(0, top_px // self.cell_height_px * self.columns)
        stop = (bottom_px // self.cell_height_px + 1) * self.columns
        return range(min(first, total), max(min(first, total), min(stop, total)))

    def height_px(self, total: int) -> int:
        """How high all cells are together."""
        return -(-total // self.columns) * self.cell_height_px
