"""Numbers, days, times, clips and problems as text in the user's locale."""

from collections.abc import Iterable
from datetime import date, datetime
from decimal import Decimal
from pathlib import Path
from unicodedata import bidirectional

from PySide6.QtCore import QCoreApplication, QDate, QDateTime, QLocale, QTime
from PySide6.QtGui import QGuiApplication

from app.core.library.clip import Clip
from app.core.money import format_usd
from app.core.problem import Problem, english_text, fill
from app.ui.widgets.elided_text import PART_SEPARATOR, isolated

# Named as lupdate expects it.
translate = QCoreApplication.translate

_BYTES_PER_MB = 1_000_000
_LEFT_TO_RIGHT, _POP_ISOLATE = "\u2066", "\u2069"


def number_text(number: int) -> str:
    """Return `number` with grouped thousands: 12,000."""
    return text_locale().toString(number)


def counted(one: str, many: str, count: int, **fill_ins: str) -> str:
    """Return `one` for a count of 1, else `many`, filled with {count} and the other `fill_ins`.

    `many` was translated with the count as its last argument, so that a language can have several
    plurals; 1 has a text of its own because English runs without a translation.
    """
    return (one if count == 1 else many).format(count=number_text(count), **fill_ins)


def day_text(day: date) -> str:
    """Return `day` as 22 Nov 2026."""
    return text_locale().toString(QDate(day.year, day.month, day.day), _day_pattern())


def long_day_text(day: date) -> str:
    """Return `day` in the long form of the user's locale: Sunday, November 22, 2026."""
    date_of = QDate(day.year, day.month, day.day)
    return text_locale().toString(date_of, QLocale.FormatType.LongFormat)


def _day_pattern() -> str:
    """Return how a day is written, with the year and a short month."""
    # Neither of Qt's own forms has both.
    return translate("words", "d MMM yyyy", "the order and signs of a day: d, MMM, yyyy")


def minute_text(at: datetime) -> str:
    """Return `at` as 22 Nov 2026 14:05."""
    day, time = QDate(at.year, at.month, at.day), QTime(at.hour, at.minute)
    return text_locale().toString(QDateTime(day, time), f"{_day_pattern()} HH:mm")


def local_time(at: datetime) -> datetime:
    """Return `at` in the system's time zone, as texts show it."""
    return at.astimezone()


def usd_text(amount: Decimal) -> str:
    """Return an amount in full, as the user's locale writes it: $1.145, or 1,145 $."""
    english, locale = format_usd(amount), text_locale()
    if locale.language() in (QLocale.Language.English, QLocale.Language.C):
        return english
    sign, _, number = english.partition("$")
    # Not by Qt itself, which rounds to cents.
    signs = {ord(","): locale.groupSeparator(), ord("."): locale.decimalPoint()}
    return sign + locale.toCurrencyString(1, "$", 0).replace("1", number.translate(signs))


def seconds_text(seconds: float) -> str:
    """Return a length as 5 s or 2.5 s."""
    locale = text_locale()
    number = locale.toString(float(seconds), "f", 1).removesuffix(f"{locale.decimalPoint()}0")
    return translate("job", "{seconds} s").format(seconds=number)


def megabytes_text(size_bytes: int) -> str:
    """Return a size in megabytes, without the unit: 12.3."""
    return text_locale().toString(size_bytes / _BYTES_PER_MB, "f", 1)


def clip_text(clip: Clip, *, is_demo: bool = False) -> str:
    """Return the facts of `clip` on one line: 1080P · 16:9 · 5 s · $1.145 · 22 Nov 2026.

    A clip of the demo has no price, as nothing was paid for it.
    """
    facts = [clip.request.resolution, clip.request.ratio, seconds_text(clip.facts.duration_s)]
    if is_demo:
        facts.append(translate("facts", "Demo, free"))
    elif clip.cost_usd is not None:
        facts.append(usd_text(clip.cost_usd))
    return joined([*facts, day_text(local_time(clip.made_at))])


def joined(parts: Iterable[str]) -> str:
    """Return facts on one line, each of which keeps its own direction."""
    return PART_SEPARATOR.join(map(name_text, parts))


def clock_text(seconds: float) -> str:
    """Return whole seconds as 1:12 or 1:02:07."""
    minutes, rest_s = divmod(int(seconds), 60)
    hours, minutes = divmod(minutes, 60)
    return f"{hours}:{minutes:02}:{rest_s:02}" if hours else f"{minutes}:{rest_s:02}"


def problem_text(problem: Problem) -> str:
    """The translated text of `problem`: what happened, was money spent, what now."""
    text = fill(translate("problem", problem.kind.sentence), problem, _fill_in_text)
    if not problem.others:
        return text
    one = translate("problem", "This also happened to 1 other clip.")
    many = translate("problem", "This also happened to {count} other clips.", "", problem.others)
    return f"{text} {counted(one, many, problem.others)}"


def left_to_right(fact: Path | str) -> str:
    """Return a path, an address or a number as part of any text: it reads from left to right."""
    return f"{_LEFT_TO_RIGHT}{fact}{_POP_ISOLATE}" if _may_reorder(str(fact)) else str(fact)


def name_text(name: str) -> str:
    """Return a name as part of a sentence: it keeps the direction of its first letter."""
    return isolated(name) if _may_reorder(name) else name


def _may_reorder(text: str) -> bool:
    """Whether `text` and a sentence round it could reorder each other."""
    if QGuiApplication.isRightToLeft():
        return True
    return any(bidirectional(character) in ("R", "AL") for character in text)


def _fill_in_text(value: object) -> str:
    match value:
        case Decimal():
            return usd_text(value)
        case int():
            return number_text(value)
        case float():
            return text_locale().toString(value, "f", 1)
        case datetime():
            at = local_time(value)
            return text_locale().toString(QTime(at.hour, at.minute), "HH:mm")
        case _:
            text = english_text(value)
            is_path = "://" in text or Path(text).is_absolute()
            return left_to_right(text) if is_path else name_text(text)


def text_locale() -> QLocale:
    """Return the locale of numbers and days: the user's, if its digits are 0 to 9.

    Prices have these digits everywhere, as at ShortAPI; a window with two kinds is misread. Other
    locales give way to English, the language of the window.
    """
    locale = QLocale()
    if locale.zeroDigit() != "0":
        locale = QLocale(QLocale.Language.English, locale.territory())
    # The C locale groups no thousands by itself.
    locale.setNumberOptions(QLocale.NumberOption.DefaultNumberOptions)
    return locale
