"""All filters of the library; each takes effect at once."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import timedelta
from decimal import Decimal, InvalidOperation

from PySide6.QtCore import QSignalBlocker, Qt, Signal, Slot
from PySide6.QtWidgets import (
    QCheckBox,
    QFrame,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from app.core.library.clip_query import ClipQuery, NamedCount
from app.core.money import parse_usd
from app.ui.library.details.rating_stars import RatingStars
from app.ui.library.details.tags_editor import TagsEditor
from app.ui.library.filters.day_range import DayRange
from app.ui.library.filters.filter_text import (
    HALF_STEP_S,
    FilterChoices,
    day_start,
    length_bounds,
    made_days,
)
from app.ui.library.filters.range_fields import RangeFields
from app.ui.theme.icons import icon
from app.ui.theme.style_roles import set_role
from app.ui.widgets.factories import leave_room_for_bold
from app.ui.widgets.flow_layout import FlowLayout
from app.ui.widgets.plain_text import PlainLabel

_GAP_PX = 6
_LONGEST_S = 86_400


class FilterPanel(QFrame):
    """Emits the whole query by `query_edited` on every change.

    Its text, its order and the tab that it is for stay as given.
    """

    query_edited = Signal(ClipQuery)

    def __init__(self, choices: FilterChoices, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._choices = choices
        self._query = ClipQuery()
        self._build()
        self._connect()

    # --- construction ------------------------------------------------------------------------

    def _build(self) -> None:
        self.setObjectName("filter_panel")
        self.setAccessibleName(self.tr("Filters"))
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(16, 16, 16, 16)
        self._column.setSpacing(4)
        self._ratios = self._add_chips(self.tr("Aspect ratio"), "ratio", self._choices.ratios)
        self._resolutions = self._add_chips(
            self.tr("Resolution"), "resolution", self._choices.resolutions
        )
        self._length = RangeFields(
            "length",
            (self.tr("Minimum duration in seconds"), self.tr("Maximum duration in seconds")),
            _seconds,
            self.tr("“{given}” is not a duration. Enter seconds, such as 5 or 7.5."),
            self,
        )
        self._add(self.tr("Duration in seconds"), self._length, self._length.first_field)
        self._made = DayRange(self._choices.today, self)
        self._add(self.tr("Created"), self._made)
        self._cost = RangeFields(
            "cost",
            (self.tr("Minimum price in dollars"), self.tr("Maximum price in dollars")),
            _dollars,
            self.tr("“{given}” is not a dollar amount. Enter a number such as 1.145."),
            self,
        )
        self._add(self.tr("Price in $"), self._cost, self._cost.first_field)
        self._rating = RatingStars(self)
        self._rating.setObjectName("min_rating")
        self._rating.setAccessibleName(self.tr("Minimum rating"))
        self._rating.set_no_stars_text(self.tr("Any rating."))
        self._add(self.tr("Minimum rating"), self._rating)
        self._tags = TagsEditor("filter_tags", self)
        self._add(self.tr("All of these tags"), self._tags)
        self._column.addSpacing(8)
        self._missing = self._add_box("missing_only", self.tr("Missing files only"))
        self._column.addStretch(1)

    def _add(self, text: str, widget: QWidget, buddy: QWidget | None = None) -> None:
        if self._column.count():
            self._column.addSpacing(6)
        title = PlainLabel(text, self)
        title.setObjectName(f"{widget.objectName()}_title")
        set_role(title, "group-title")
        title.setBuddy(buddy or widget)
        self._column.addWidget(title)
        align = Qt.AlignmentFlag.AlignLeading if isinstance(widget, RatingStars) else None
        if align is None:
            self._column.addWidget(widget)
        else:
            self._column.addWidget(widget, 0, align)

    def _add_chips(self, text: str, name: str, choices: Sequence[str]) -> dict[str, QPushButton]:
        row = QWidget(self)
        row.setObjectName(f"{name}_choices")
        row.setAccessibleName(text)
        flow = FlowLayout(_GAP_PX, row)
        chips = {choice: self._chip(f"{name}_{choice}", choice) for choice in choices}
        for chip in chips.values():
            flow.addWidget(chip)
        self._add(text, row, next(iter(chips.values()), None))
        return chips

    def _chip(self, name: str, text: str) -> QPushButton:
        chip = QPushButton(text, self)
        chip.setObjectName(name)
        chip.setAccessibleName(text)
        chip.setCheckable(True)
        chip.setAutoDefault(False)
        set_role(chip, "chip")
        # With its sign.
        self._mark(chip)
        leave_room_for_bold(chip)
        return chip

    def _add_box(self, name: str, text: str) -> QCheckBox:
        box = QCheckBox(text, self)
        box.setObjectName(name)
        box.setAccessibleName(text)
        self._column.addWidget(box)
        return box

    def _connect(self) -> None:
        for chip in (*self._ratios.values(), *self._resolutions.values()):
            chip.toggled.connect(self._on_chip_toggled)
            chip.toggled.connect(self._on_edited)
        self._missing.toggled.connect(self._on_edited)
        self._length.range_edited.connect(self._on_edited)
        self._made.days_edited.connect(self._on_edited)
        self._cost.range_edited.connect(self._on_edited)
        self._rating.rating_edited.connect(self._on_edited)
        self._tags.tag_added.connect(self._on_edited)
        self._tags.tag_removed.connect(self._on_edited)

    # --- values in and out -------------------------------------------------------------------

    def query(self) -> ClipQuery:
        """The last given or edited query."""
        return self._query

    def set_query(self, query: ClipQuery) -> None:
        """Show the conditions of `query` without emitting it."""
        self._query = query
        for chips, chosen in (
            (self._ratios, query.ratios),
            (self._resolutions, query.resolutions),
        ):
            for name, chip in chips.items():
                with QSignalBlocker(chip):
                    chip.setChecked(name in chosen)
                self._mark(chip)
        self._length.set_values(*length_bounds(query))
        self._made.set_days(*made_days(query, self._choices.zone))
        self._cost.set_values(query.min_cost_usd, query.max_cost_usd)
        self._rating.set_rating(query.min_rating)
        self._tags.set_tags(query.tags)
        with QSignalBlocker(self._missing):
            self._missing.setChecked(query.missing_only)

    def set_tags(self, known: Sequence[NamedCount]) -> None:
        """Set which tags to offer while typing."""
        self._tags.set_known(known)

    # --- what the user does ----------------------------------------------------------------

    @Slot()
    def _on_chip_toggled(self) -> None:
        for chip in (*self._ratios.values(), *self._resolutions.values()):
            self._mark(chip)

    def _mark(self, chip: QPushButton) -> None:
        # A tick as well as the colour: colour is never the only sign.
        is_on = chip.isChecked()
        chip.setIcon(icon("check-square", "accent_text") if is_on else icon("square", "dim"))

    @Slot()
    def _on_edited(self) -> None:
        shortest, longest = self._length.values()
        first, last = self._made.days()
        lowest, highest = self._cost.values()
        zone = self._choices.zone
        query = replace(
            self._query,
            ratios=_chosen(self._ratios, self._query.ratios),
            resolutions=_chosen(self._resolutions, self._query.resolutions),
            min_length_s=None if shortest is None else float(shortest) - HALF_STEP_S,
            max_length_s=None if longest is None else float(longest) + HALF_STEP_S,
            made_since=None if first is None else day_start(first, zone),
            made_until=None if last is None else day_start(last + timedelta(days=1), zone),
            min_cost_usd=lowest,
            max_cost_usd=highest,
            min_rating=self._rating.rating() or 0,
            tags=self._tags.tags(),
            missing_only=self._missing.isChecked(),
        )
        if query != self._query:
            self._query = query
            self.query_edited.emit(query)


def _chosen(chips: Mapping[str, QPushButton], before: Sequence[str]) -> tuple[str, ...]:
    """Return the chosen names, and those of a saved search that have no chip here."""
    known = (name for name, chip in chips.items() if chip.isChecked())
    return (*known, *(name for name in before if name not in chips))


def _dollars(text: str) -> Decimal | None:
    return parse_usd(text.removeprefix("$"))


def _seconds(text: str) -> Decimal | None:
    """Return the length in `text` in seconds, or None if invalid; allows a decimal comma."""
    try:
        seconds = Decimal(text.replace(",", ".").removesuffix("s").strip())
    except InvalidOperation:
        return None
    return seconds if seconds.is_finite() and 0 <= seconds <= _LONGEST_S else None
