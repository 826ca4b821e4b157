"""What the settings page calls each setting, in which order, and why a text may be refused."""

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum

from app.core import problems
from app.core.money import parse_limit_usd
from app.core.problem import QT_TRANSLATE_NOOP, Problem
from app.core.request import is_callback_url

_CONTEXT = "SettingsDialog"


class Section(StrEnum):
    """The groups of the page, by their titles; the first has none."""

    GENERAL = ""
    FILES = QT_TRANSLATE_NOOP(_CONTEXT, "Files of new clips")
    CAPS = QT_TRANSLATE_NOOP(_CONTEXT, "Spending limits")
    ADVANCED = QT_TRANSLATE_NOOP(_CONTEXT, "Advanced")


@dataclass(frozen=True, slots=True)
class SettingText:
    """One setting of core/settings.py as people read it; `choices` names its values in words."""

    label: str
    hint: str = ""
    section: Section = Section.GENERAL
    choices: tuple[tuple[str, str], ...] = ()
    problem_of: Callable[[str], Problem | None] | None = None


def _cap_problem(text: str) -> Problem | None:
    return problems.cap_not_money() if text and parse_limit_usd(text) is None else None


def _callback_problem(text: str) -> Problem | None:
    if not text or is_callback_url(text):
        return None
    return problems.callback_url_refused()


def _cap(label: str, hint: str = "") -> SettingText:
    return SettingText(label, hint, Section.CAPS, problem_of=_cap_problem)


# Those that are not here are kept by the window itself and have no place on the page.
SETTING_WORDS = {
    "theme": SettingText(
        QT_TRANSLATE_NOOP(_CONTEXT, "Colours"),
        choices=(
            ("system", QT_TRANSLATE_NOOP(_CONTEXT, "As the system")),
            ("light", QT_TRANSLATE_NOOP(_CONTEXT, "Light")),
            ("dark", QT_TRANSLATE_NOOP(_CONTEXT, "Dark")),
        ),
    ),
    "max_jobs_at_once": SettingText(
        QT_TRANSLATE_NOOP(_CONTEXT, "Jobs at once"),
        QT_TRANSLATE_NOOP(_CONTEXT, "More wait for their turn; 1 to 5."),
    ),
    "notifications": SettingText(
        QT_TRANSLATE_NOOP(_CONTEXT, "Tell me when a video is finished"),
        QT_TRANSLATE_NOOP(_CONTEXT, "Only while the window is not in front."),
    ),
    "name_pattern": SettingText(
        QT_TRANSLATE_NOOP(_CONTEXT, "Name of the file"),
        section=Section.FILES,
    ),
    "folders_by": SettingText(
        QT_TRANSLATE_NOOP(_CONTEXT, "Folders"),
        QT_TRANSLATE_NOOP(_CONTEXT, "Clips that are there already stay where they are."),
        Section.FILES,
        choices=(
            ("none", QT_TRANSLATE_NOOP(_CONTEXT, "All in one folder")),
            ("month", QT_TRANSLATE_NOOP(_CONTEXT, "One for each month")),
            ("collection", QT_TRANSLATE_NOOP(_CONTEXT, "One for each collection")),
        ),
    ),
    "cap_per_click_usd": _cap(QT_TRANSLATE_NOOP(_CONTEXT, "One press, in $")),
    "cap_per_day_usd": _cap(QT_TRANSLATE_NOOP(_CONTEXT, "One day, in $")),
    "cap_per_month_usd": _cap(
        QT_TRANSLATE_NOOP(_CONTEXT, "One month, in $"),
        QT_TRANSLATE_NOOP(
            _CONTEXT,
            "Empty for no limit. What is on its way counts. Over a limit Gallop asks "
            "before it sends anything.",
        ),
    ),
    "weekly_update_look": SettingText(
        QT_TRANSLATE_NOOP(_CONTEXT, "Look for a newer version once a week"),
        QT_TRANSLATE_NOOP(
            _CONTEXT,
            "Asks the list of releases and sends nothing about you. Nothing installs itself.",
        ),
        Section.ADVANCED,
    ),
    "callback_url": SettingText(
        QT_TRANSLATE_NOOP(_CONTEXT, "Callback address"),
        QT_TRANSLATE_NOOP(
            _CONTEXT,
            "An https:// address ShortAPI calls when a job ends. Gallop does not need one.",
        ),
        Section.ADVANCED,
        problem_of=_callback_problem,
    ),
}
