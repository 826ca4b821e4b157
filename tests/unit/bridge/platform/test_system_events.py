import pytest
from PySide6.QtNetwork import QNetworkInformation
from pytestqt.qtbot import QtBot

from app.bridge.platform.system_events import Connectivity

Reachability = QNetworkInformation.Reachability


def test_watching_says_whether_this_system_can_report_and_breaks_nothing(
    qtbot: QtBot, capfd: pytest.CaptureFixture[str]
) -> None:
    connectivity = Connectivity()
    is_supported = connectivity.watch()
    assert is_supported == (QNetworkInformation.instance() is not None)
    assert connectivity.watch() == is_supported
    assert capfd.readouterr().err == ""


@pytest.mark.parametrize(
    ("reachability", "is_online"),
    [
        (Reachability.Disconnected, False),
        (Reachability.Online, True),
        (Reachability.Local, True),
        # A guess must not stop anybody.
        (Reachability.Unknown, True),
    ],
)
def test_only_a_sure_no_counts_as_offline(
    qtbot: QtBot, reachability: Reachability, is_online: bool
) -> None:
    connectivity = Connectivity()
    with qtbot.waitSignal(connectivity.changed) as changed:
        connectivity._on_changed(reachability)
    assert changed.args == [is_online]


def test_a_window_that_closes_first_is_not_watched_for(qtbot: QtBot) -> None:
    connectivity = Connectivity()
    connectivity.watch_soon()
    with qtbot.waitSignal(connectivity.destroyed):
        connectivity.deleteLater()
