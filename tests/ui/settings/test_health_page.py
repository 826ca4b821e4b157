"""The health page of the settings."""

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from app.core import health
from app.core.health import HealthFix, HealthPart, HealthResult, HealthState
from app.core.secret import KeySource
from app.core.settings import SettingGroup
from app.ui.settings.settings_dialog import SettingsDialog
from tests.fakes.dialog_parts import press, said


def result(
    part: HealthPart, state: HealthState, fix: HealthFix = HealthFix.EXPLAIN
) -> HealthResult:
    return HealthResult(part, state, health.network_blocked(host="x.test", detail="a wall"), fix)


@pytest.fixture
def asked(settings: SettingsDialog) -> list[tuple[HealthPart, ...]]:
    """What the health page asks to be checked."""
    asked: list[tuple[HealthPart, ...]] = []
    settings.health.check_requested.connect(asked.append)
    settings.show_section(SettingGroup.HEALTH)
    return asked


def test_health_is_checked_when_its_page_is_shown(
    settings: SettingsDialog, asked: list[tuple[HealthPart, ...]]
) -> None:
    assert asked == [tuple(HealthPart)]
    assert said(settings, "health_summary") == "Checking…"
    for part in HealthPart:
        settings.health.show_result(result(part, HealthState.GOOD))
    assert said(settings, "health_summary") == "Everything works."
    settings.show_section(SettingGroup.GENERAL)
    settings.show_section(SettingGroup.HEALTH)
    assert len(asked) == 1
    press(settings, "check_health")
    assert asked[1:] == [tuple(HealthPart)]


@pytest.mark.parametrize(
    ("states", "summary"),
    [
        ([HealthState.BAD], "1 problem found."),
        ([HealthState.BAD, HealthState.BAD, HealthState.LIMITED], "2 problems found."),
        ([HealthState.LIMITED], "Gallop works, with 1 limitation."),
        ([HealthState.SKIPPED], "Everything works."),
    ],
)
def test_each_state_has_a_word_and_the_page_sums_up(
    settings: SettingsDialog,
    asked: list[tuple[HealthPart, ...]],
    states: list[HealthState],
    summary: str,
) -> None:
    rest = [HealthState.GOOD] * (len(HealthPart) - len(states))
    for part, state in zip(HealthPart, [*states, *rest], strict=True):
        settings.health.show_result(result(part, state))
    assert said(settings, "health_summary") == summary
    assert said(settings, "health_key_finding") == "x.test can't be reached (a wall)."
    words = {
        HealthState.BAD: "Not working",
        HealthState.LIMITED: "Limited",
        HealthState.SKIPPED: "Not checked",
    }
    assert said(settings, "health_key_state") == words[states[0]]
    assert said(settings, "health_sound_state") == "Works"


@pytest.mark.parametrize("part", HealthPart)
def test_each_part_is_explained_at_its_button(
    settings: SettingsDialog, asked: list[tuple[HealthPart, ...]], part: HealthPart
) -> None:
    settings.health.show_result(result(part, HealthState.GOOD))
    press(settings, f"health_{part}_fix")
    assert said(settings, f"health_{part}_explanation").endswith(".")
    press(settings, f"health_{part}_fix")
    assert said(settings, f"health_{part}_explanation") == ""


@pytest.mark.parametrize(
    ("fix", "signal"),
    [
        (HealthFix.ENTER_KEY, "key_wanted"),
        (HealthFix.CHOOSE_FOLDER, "change_folder_requested"),
        (HealthFix.ASK_KEYRING, "keyring_wanted"),
    ],
)
def test_a_button_mends(
    settings: SettingsDialog,
    asked: list[tuple[HealthPart, ...]],
    qtbot: QtBot,
    fix: HealthFix,
    signal: str,
) -> None:
    settings.health.show_result(result(HealthPart.KEYRING, HealthState.BAD, fix))
    with qtbot.waitSignal(getattr(settings, signal)):
        press(settings, "health_keyring_fix")
    assert asked[1:] == ([(HealthPart.KEYRING,)] if fix is HealthFix.ASK_KEYRING else [])


def test_a_mended_part_is_checked_again(
    settings: SettingsDialog, asked: list[tuple[HealthPart, ...]]
) -> None:
    settings.show_folder(Path("/elsewhere"))
    settings.show_key(KeySource.KEYRING, "711", is_refused=False)
    assert asked[1:] == [(HealthPart.DISK,), (HealthPart.KEY, HealthPart.KEYRING)]


def test_checks_are_stopped_by_the_button_and_by_leaving(
    settings: SettingsDialog, asked: list[tuple[HealthPart, ...]], qtbot: QtBot
) -> None:
    settings.health.show_result(result(HealthPart.KEY, HealthState.GOOD))
    with qtbot.waitSignal(settings.health.stop_requested):
        press(settings, "check_health")
    assert said(settings, "health_summary") == "Not everything was checked."
    assert said(settings, "health_key_state") == "Works"
    assert said(settings, "health_sound_state") == "Not checked"
    press(settings, "check_health")
    with qtbot.waitSignal(settings.health.stop_requested):
        settings.close()
