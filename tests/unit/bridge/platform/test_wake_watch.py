"""Sleep and a changed clock, detected by comparing the computer's two clocks."""

from datetime import UTC, datetime, timedelta

import pytest
from PySide6.QtCore import QTimer
from pytestqt.qtbot import QtBot

from app.bridge.platform.system_events import WakeWatch
from tests.fakes.engine_world import FakeClock


class TwoClocks(FakeClock):
    """A wall clock and one that only runs forward, both set by hand."""

    def __init__(self) -> None:
        super().__init__()
        self.wall = datetime(2026, 11, 22, tzinfo=UTC)
        self.own_s = 100.0

    def now(self) -> datetime:
        return self.wall

    def pass_by(self, wall_s: float, own_s: float) -> None:
        self.wall += timedelta(seconds=wall_s)
        self.own_s += own_s


@pytest.mark.parametrize(
    ("wall_s", "own_s", "wakes"),
    [
        (5, 5, 0),
        (20, 20, 0),  # a busy machine
        (7200, 5, 1),  # asleep, where the own clock stands still
        (7200, 7200, 1),  # asleep, where it runs on
        (-86_400, 5, 1),  # set back by a day
        (25, 5, 0),  # set a little
    ],
)
def test_it_reports_of_sleep_and_of_a_clock_that_was_set(
    qtbot: QtBot, wall_s: float, own_s: float, wakes: int
) -> None:
    clocks = TwoClocks()
    watch = WakeWatch(clocks, lambda: clocks.own_s)
    emitted: list[bool] = []
    watch.woke.connect(lambda: emitted.append(True))
    clocks.pass_by(wall_s, own_s)
    watch.look()
    watch.look()
    assert len(emitted) == wakes


def test_it_looks_by_itself(qtbot: QtBot) -> None:
    clocks = TwoClocks()
    watch = WakeWatch(clocks, lambda: clocks.own_s)
    clocks.pass_by(3600, 5)
    watch.findChild(QTimer).setInterval(1)
    with qtbot.waitSignal(watch.woke):
        pass
