"""The filters: what each control asks for, and what is refused with a reason."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta, timezone
from decimal import Decimal
from typing import TypeVar

import pytest
from PySide6.QtCore import QDate, Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDateEdit,
    QLabel,
    QLineEdit,
    QPushButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

from app.core.library.clip_query import ClipQuery, ClipSort
from app.ui.library.details.rating_stars import RatingStars
from app.ui.library.filters.filter_panel import FilterPanel
from app.ui.library.filters.filter_text import FilterChoices

W = TypeVar("W", bound=QWidget)
ZONE = timezone(timedelta(hours=8))
CHOICES = FilterChoices(
    ("16:9", "9:16", "1:1"), ("720P", "1080P"), ZONE, lambda: date(2026, 11, 22)
)


@pytest.fixture
def panel(qtbot: QtBot) -> FilterPanel:
    panel = FilterPanel(CHOICES)
    qtbot.addWidget(panel)
    panel.resize(376, 760)
    with qtbot.waitExposed(panel):
        panel.show()
    return panel


def child(panel: FilterPanel, kind: type[W], name: str) -> W:
    found = panel.findChild(kind, name)
    assert found is not None
    return found


def retype(qtbot: QtBot, field: QLineEdit, text: str) -> None:
    field.selectAll()
    qtbot.keyClick(field, Qt.Key.Key_Delete)
    qtbot.keyClicks(field, text)


def test_ratios_and_resolutions_are_alternatives(panel: FilterPanel) -> None:
    for name in ("ratio_1:1", "ratio_16:9", "resolution_1080P"):
        child(panel, QPushButton, name).click()
    assert panel.query() == ClipQuery(ratios=("16:9", "1:1"), resolutions=("1080P",))
    child(panel, QPushButton, "ratio_16:9").click()
    assert panel.query().ratios == ("1:1",)


def test_text_tab_and_order_stay(qtbot: QtBot, panel: FilterPanel) -> None:
    given = ClipQuery(text="fox", collection="Dogs", favourites_only=True, sort=ClipSort.NAME)
    with qtbot.assertNotEmitted(panel.query_edited):
        panel.set_query(given)
    with qtbot.waitSignal(panel.query_edited) as edited:
        child(panel, QCheckBox, "missing_only").click()
    assert edited.args == [replace(given, missing_only=True)]


def test_what_shows_as_five_seconds_is_found_as_five_seconds(
    qtbot: QtBot, panel: FilterPanel
) -> None:
    retype(qtbot, child(panel, QLineEdit, "length_from"), "5")
    retype(qtbot, child(panel, QLineEdit, "length_to"), "7,5")
    low, high = panel.query().min_length_s, panel.query().max_length_s
    assert low is not None
    assert high is not None
    assert low < 4.96 < 5 < 7.5 < 7.54 < high
    assert (f"{low:.2f}", f"{high:.2f}") == ("4.95", "7.55")
    panel.set_query(ClipQuery())
    panel.set_query(ClipQuery(min_length_s=low, max_length_s=high))
    assert child(panel, QLineEdit, "length_from").text() == "5"
    assert child(panel, QLineEdit, "length_to").text() == "7.5"


@pytest.mark.parametrize(
    ("field", "text", "reason"),
    [
        ("length", "five", "“⁨five⁩” is not a duration."),
        ("length", "-1", "is not a duration."),
        ("length", "nan", "is not a duration."),
        ("length", "1e99", "is not a duration."),
        ("cost", "cheap", "“⁨cheap⁩” is not a dollar amount."),
        ("cost", "-1", "is not a dollar amount"),
    ],
)
def test_what_is_no_number_says_so(
    qtbot: QtBot, panel: FilterPanel, field: str, text: str, reason: str
) -> None:
    low = child(panel, QLineEdit, f"{field}_from")
    emitted: list[ClipQuery] = []
    panel.query_edited.connect(emitted.append)
    low.setText("")
    qtbot.keyClicks(low, text)
    refusal = child(panel, QLabel, f"{field}_problem")
    assert refusal.isVisible()
    assert reason in refusal.text()
    assert low.property("wrong") == "true"
    assert low.accessibleDescription() == refusal.text()
    retype(qtbot, low, "1")
    assert not refusal.isVisible()
    assert low.property("wrong") == "false"
    assert emitted[-1] == panel.query() != ClipQuery()


def test_more_than_the_most_is_refused(qtbot: QtBot, panel: FilterPanel) -> None:
    retype(qtbot, child(panel, QLineEdit, "cost_to"), "1.145")
    assert panel.query() == ClipQuery(max_cost_usd=Decimal("1.145"))
    retype(qtbot, child(panel, QLineEdit, "cost_from"), "2")
    assert panel.query().min_cost_usd is None
    assert "nothing matches" in child(panel, QLabel, "cost_problem").text()
    retype(qtbot, child(panel, QLineEdit, "cost_from"), "0.645")
    assert panel.query().min_cost_usd == Decimal("0.645")
    retype(qtbot, child(panel, QLineEdit, "cost_from"), "")
    assert panel.query() == ClipQuery(max_cost_usd=Decimal("1.145"))


def test_days_are_the_users_and_the_last_is_included(panel: FilterPanel) -> None:
    since = child(panel, QDateEdit, "made_since")
    assert not since.isEnabled()
    child(panel, QCheckBox, "made_since_on").click()
    assert since.date() == QDate(2026, 11, 15)
    child(panel, QCheckBox, "made_until_on").click()
    assert panel.query() == ClipQuery(
        made_since=datetime(2026, 11, 14, 16, tzinfo=UTC),
        made_until=datetime(2026, 11, 22, 16, tzinfo=UTC),
    )
    since.setDate(QDate(2026, 11, 22))
    assert panel.query().made_since == datetime(2026, 11, 21, 16, tzinfo=UTC)
    since.setDate(QDate(2026, 11, 23))
    assert child(panel, QLabel, "made_problem").isVisible()
    assert panel.query().made_since == datetime(2026, 11, 21, 16, tzinfo=UTC)
    child(panel, QCheckBox, "made_until_on").click()
    assert not child(panel, QLabel, "made_problem").isVisible()
    assert panel.query() == ClipQuery(made_since=datetime(2026, 11, 22, 16, tzinfo=UTC))


def test_a_query_with_days_comes_back_as_it_was(panel: FilterPanel) -> None:
    query = ClipQuery(
        made_since=datetime(2026, 10, 31, 16, tzinfo=UTC),
        made_until=datetime(2026, 11, 22, 16, tzinfo=UTC),
    )
    panel.set_query(query)
    assert child(panel, QDateEdit, "made_since").date() == QDate(2026, 11, 1)
    assert child(panel, QDateEdit, "made_until").date() == QDate(2026, 11, 22)
    child(panel, QCheckBox, "missing_only").click()
    child(panel, QCheckBox, "missing_only").click()
    assert panel.query() == query


def test_tags_and_rating(qtbot: QtBot, panel: FilterPanel) -> None:
    qtbot.keyClicks(child(panel, QLineEdit, "filter_tags_entry"), "sea,")
    qtbot.keyClick(child(panel, RatingStars, "min_rating"), Qt.Key.Key_4)
    assert panel.query() == ClipQuery(tags=("sea",), min_rating=4)


def test_a_saved_ratio_without_a_chip_stays(panel: FilterPanel) -> None:
    panel.set_query(ClipQuery(ratios=("21:9", "9:16")))
    child(panel, QPushButton, "ratio_9:16").click()
    assert panel.query() == ClipQuery(ratios=("21:9",))


def test_every_control_has_a_name(panel: FilterPanel) -> None:
    kinds = (QLineEdit, QCheckBox, QComboBox, QDateEdit, QPushButton, RatingStars)
    controls = [each for kind in kinds for each in panel.findChildren(kind)]
    ours = [each for each in controls if not each.objectName().startswith("qt_")]
    assert len(ours) > 15
    assert [each.objectName() for each in ours if not each.accessibleName()] == []
