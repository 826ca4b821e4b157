"""Numbers, days and plurals as the user's locale has them."""

import re
from collections.abc import Iterator
from datetime import UTC, datetime
from decimal import Decimal

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.core import problems
from app.core.problem import Problem
from app.ui.widgets.bounded_spin_box import BoundedSpinBox
from app.ui.widgets.formats import (
    clock_text,
    counted,
    day_text,
    local_time,
    long_day_text,
    megabytes_text,
    minute_text,
    number_text,
    problem_text,
    seconds_text,
    usd_text,
)
from tests.paths import ROOT

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


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("C", "$12,345.855"),
        ("en_GB", "$12,345.855"),
        ("de_DE", "12.345,855\u00a0$"),
        ("fr_FR", "12\u202f345,855\u00a0$"),
        ("ja_JP", "$12,345.855"),
    ],
)
def test_an_amount_is_written_in_full_as_the_locale_does(name: str, text: str) -> None:
    before = QLocale()
    QLocale.setDefault(QLocale(name))
    try:
        assert usd_text(Decimal("12345.855")) == text
        assert usd_text(Decimal("-0.387")) == "-" + text.replace(
            re.findall(r"[\d.,\u202f]+", text)[0], "0,387" if "855\u00a0" in text else "0.387"
        )
        assert seconds_text(5) == "5 s"
        assert seconds_text(7.5) == ("7,5 s" if "855\u00a0" in text else "7.5 s")
    finally:
        QLocale.setDefault(before)


def test_problems_have_the_numbers_and_times_of_the_window(locale: str) -> None:
    is_german = locale == "de_DE"
    long = problems.prompt_too_long(lost=1_200, units=12_345, limit=11_145)
    assert f"{number_text(12_345)} of {number_text(11_145)} characters" in problem_text(long)
    odd = problem_text(problems.length_differs(given=2.46, wanted=5, job="j"))
    assert ("2,5" if is_german else "2.5") in odd
    pause = problem_text(problems.pause_asked(until=AT))
    assert f"until {local_time(AT):%H:%M}." in pause
    others = Problem(problems.busy, others=1_200)
    assert f"to {number_text(1_200)} other" in problem_text(others)


def test_one_is_said_in_words_of_its_own(locale: str) -> None:
    for count, text in ((1, "1 job of a"), (2, "2 jobs of a"), (0, "0 jobs of a")):
        assert counted("1 job of {name}", "{count} jobs of {name}", count, name="a") == text


@pytest.mark.parametrize("name", ["ar_EG", "fa_IR", "bn_BD", "mr_IN", "ne_NP", "my_MM", "dz_BT"])
def test_digits_are_of_one_kind(qapp: QApplication, qtbot: QtBot, name: str) -> None:
    before = QLocale()
    QLocale.setDefault(QLocale(name))
    try:
        spin = BoundedSpinBox(1, 15)
        spin.setValue(12)
        texts = (
            number_text(12_345),
            megabytes_text(1_234_560_000),
            counted("1 clip", "{count} clips", 28),
            day_text(AT),
            long_day_text(AT),
            minute_text(AT),
            spin.text(),
        )
        # Typed digits become these as well.
        qtbot.addWidget(spin)
        spin.selectAll()
        zero = ord(QLocale(name).zeroDigit())
        typed = QInputMethodEvent()
        typed.setCommitString(chr(zero + 1) + chr(zero + 4))
        QApplication.sendEvent(spin.lineEdit(), typed)
        assert (spin.value(), spin.text()) == (14, "14")
    finally:
        QLocale.setDefault(before)
    assert [text for text in texts if any(c.isdecimal() and not c.isascii() for c in text)] == []
    assert texts[0] == "12,345"


def test_only_one_module_formats_by_locale() -> None:
    sources = (ROOT / "app" / "ui").rglob("*.py")
    assert [path.name for path in sources if "QLocale()" in path.read_text("utf-8")] == [
        "formats.py"
    ]


def test_lengths() -> None:
    assert (seconds_text(5), seconds_text(2.46)) == ("5 s", "2.5 s")
    assert (clock_text(72.9), clock_text(3727)) == ("1:12", "1:02:07")
