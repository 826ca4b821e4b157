"""Numbers, days and plurals as the user's locale has them."""

from collections.abc import Iterator
from datetime import UTC, datetime

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication

from app.ui.widgets.formats import (
    clock_text,
    counted,
    day_text,
    megabytes_text,
    minute_text,
    number_text,
    seconds_text,
)

AT = datetime(2026, 11, 22, 4, 5, tzinfo=UTC)


@pytest.fixture(params=["C", "en_US", "de_DE"])
def locale(qapp: QApplication, request: pytest.FixtureRequest) -> Iterator[str]:
    before = QLocale()
    QLocale.setDefault(QLocale(request.param))
    yield request.param
    QLocale.setDefault(before)


def test_numbers_and_days(locale: str) -> None:
    is_german = locale == "de_DE"
    assert number_text(12_000) == ("12.000" if is_german else "12,000")
    assert megabytes_text(1_234_560_000) == ("1.234,6" if is_german else "1,234.6")
    assert day_text(AT).endswith(" 2026")
    assert minute_text(AT) == f"{day_text(AT)} 04:05"
    if not is_german:
        assert day_text(AT) == "22 Nov 2026"


def test_one_is_said_in_words_of_its_own(locale: str) -> None:
    for count, text in ((1, "1 job of a"), (2, "2 jobs of a"), (0, "0 jobs of a")):
        assert counted("1 job of {name}", "{count} jobs of {name}", count, name="a") == text


def test_lengths() -> None:
    assert (seconds_text(5), seconds_text(2.46)) == ("5 s", "2.5 s")
    assert (clock_text(72.9), clock_text(3727)) == ("1:12", "1:02:07")
