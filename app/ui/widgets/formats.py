"""Numbers, times and clips as text in the window."""

from datetime import date

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from app.core.clip import Clip
from app.core.money import format_usd

# Under the name that lupdate looks for.
translate = QCoreApplication.translate


def clip_words(clip: Clip) -> str:
    """The facts of `clip` on one line: 1080P · 16:9 · 5 s · $1.145 · 22 Nov 2026."""
    facts = [
        clip.request.resolution,
        clip.request.ratio,
        translate("job", "{seconds} s").format(
            seconds=f"{clip.facts.duration_s:.1f}".removesuffix(".0")
        ),
    ]
    if clip.cost_usd is not None:
        facts.append(format_usd(clip.cost_usd))
    return " · ".join([*facts, short_day_words(clip.made_at.astimezone())])


def short_day_words(day: date) -> str:
    """A day short enough for a button: 22 Nov 2026."""
    return QLocale().toString(QDate(day.year, day.month, day.day), "d MMM yyyy")


def day_words(day: date) -> str:
    """A day written out as the user's country does."""
    return QLocale().toString(QDate(day.year, day.month, day.day), QLocale.FormatType.LongFormat)


def clock_words(seconds: float) -> str:
    """Whole seconds as 1:12 or 1:02:07."""
    minutes, rest_s = divmod(int(seconds), 60)
    hours, minutes = divmod(minutes, 60)
    return f"{hours}:{minutes:02}:{rest_s:02}" if hours else f"{minutes}:{rest_s:02}"
