"""One measured figure, and the table of them."""

from collections.abc import Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Figure:
    """A name, a value, its unit and, where something is promised, the most it should be."""

    name: str
    value: float
    unit: str
    at_most: float | None = None

    def row(self) -> tuple[str, str, str, str, str]:
        """Name, value, unit, aim and verdict as the table shows them."""
        value = _number(self.value)
        if self.at_most is None:
            return self.name, value, self.unit, "", ""
        verdict = "ok" if self.value <= self.at_most else "OVER"
        return self.name, value, self.unit, f"<= {self.at_most:g}", verdict


def table(figures: Sequence[Figure]) -> str:
    """The figures in aligned columns, one a line."""
    rows = [figure.row() for figure in figures]
    widths = [max((len(row[column]) for row in rows), default=0) for column in range(5)]
    lines = []
    for name, value, unit, aim, verdict in rows:
        cells = (name.ljust(widths[0]), value.rjust(widths[1]), unit.ljust(widths[2]))
        lines.append("  ".join((*cells, aim.ljust(widths[3]), verdict)).rstrip())
    return "\n".join(lines)


def _number(value: float) -> str:
    return f"{value:.0f}" if value >= 100 else f"{value:.1f}" if value >= 10 else f"{value:.2f}"
