"""The settings a person sees in the settings dialog."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class SettingsForm:
    """Field names are those of the stored settings; `theme` is "system", "light" or "dark"."""

    theme: str
    max_jobs_at_once: int
    notifications: bool
    callback_url: str
    cap_per_click_usd: str = ""
    cap_per_day_usd: str = ""
    cap_per_month_usd: str = ""
