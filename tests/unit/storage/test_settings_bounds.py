"""No number and no text in the settings' file stops the start."""

import pytest

from app.core.settings import SETTINGS, Settings
from app.storage.settings_store import settings_of

NUMBERS = [setting.key for setting in SETTINGS if type(setting.default) is int]
# A limit that cannot be read must not become none: it is reported and stops the job.
TEXTS = [
    setting.key for setting in SETTINGS if isinstance(setting.default, str) and not setting.is_money
]


@pytest.mark.parametrize("name", NUMBERS)
@pytest.mark.parametrize(
    "number", [2**31, -(2**31), 2**63, 10**400, float("nan"), float("inf"), 1e300, 3.5]
)
def test_a_number_that_no_widget_takes_is_its_default(name: str, number: float) -> None:
    assert settings_of({name: number}) == Settings()


@pytest.mark.parametrize("name", TEXTS)
@pytest.mark.parametrize("text", ["x" * 20_001, "a\ud800", "a\0"])
def test_a_text_that_nothing_takes_is_its_default(name: str, text: str) -> None:
    assert settings_of({name: text}) == Settings()


def test_a_folder_may_have_a_name_that_is_no_text() -> None:
    folder = "/clips/\udce9t\udce9"
    assert settings_of({"clips_folder": folder}).clips_folder == folder
