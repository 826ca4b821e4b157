"""Measured figures and their table."""

from collections.abc import Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Figure:
    """A name, a value, its unit and, if there is a goal, its maximum.

    `raw` is the time of plain SQLite for a search in the same process, in the same unit.
    """

    name: str
    value: float
    unit: str
    at_most: float | None = None
    raw: float | None = None

    def row(self) -> tuple[str, ...]:
        """The table's texts: name, value, unit, goal, verdict and ratio to plain SQLite."""
        value = _number(self.value)
        times = "" if self.raw is None else f"{_number(self.value / self.raw)} x raw SQLite"
        if self.at_most is None:
            return self.name, value, self.unit, "", "", times
        verdict = "ok" if self.value <= self.at_most else "OVER"
        return self.name, value, self.unit, f"<= {self.at_most:g}", verdict, times


def table(figures: Sequence[Figure]) -> str:
    """The figures in aligned columns, one per line."""
    rows = [figure.row() for figure in figures]
    widths = [max((len(cell) for cell in column), default=0) for column in zip(*rows, strict=True)]
    lines = []
    for name, value, *others in rows:
        cells = [name.ljust(widths[0]), value.rjust(widths[1])]
        cells += [cell.ljust(width) for cell, width in zip(others, widths[2:], strict=True)]
        lines.append("  ".join(cells).rstrip())
    return "\n".join(lines)


def _number(value: float) -> str:
    return f"{value:.0f}" if value >= 100 else f"{value:.1f}" if value >= 10 else f"{value:.2f}"
