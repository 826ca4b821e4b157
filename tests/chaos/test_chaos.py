"""A short campaign of kills and faults; `python -m tests.chaos` is the long one."""

from pathlib import Path

from tests.chaos.campaign import run_campaign

SEED = 20261122
KILLS = 24


def test_no_paid_video_is_lost_and_none_is_paid_for_twice(tmp_path: Path) -> None:
    outcome = run_campaign(SEED, KILLS, has_windows=False, folder=tmp_path)
    verdict = outcome.verdict
    assert verdict.is_good, outcome.printed()
    assert verdict.creates_per_take == 1
    assert (verdict.lost, verdict.duplicates, verdict.key_sightings) == (0, 0, 0)
    assert outcome.kills >= KILLS
    assert outcome.faults.total() > KILLS
