"""Signals that ask for an end are noted, and thrown into nothing."""

import asyncio
import signal
from collections.abc import Iterator

import pytest

from app.aio.ending_signals import ending_signals
from app.system.interrupts import Interruption
from tests.patience import PATIENCE_S
from tests.platforms import needs_signals

NAMES = ("SIGINT", "SIGTERM", "SIGHUP", "SIGQUIT", "SIGBREAK")
# SIGHUP and SIGQUIT are not on Windows, SIGBREAK is there only.
ENDING = [getattr(signal, name) for name in NAMES if hasattr(signal, name)]


@pytest.fixture(autouse=True)
def handlers() -> Iterator[None]:
    """What was there before is there again, whatever a test does."""
    earlier = {number: signal.getsignal(number) for number in ENDING}
    yield
    for number, handler in earlier.items():
        signal.signal(number, handler)


@pytest.mark.parametrize("number", ENDING)
async def test_each_is_noted_and_ends_nothing_itself(number: signal.Signals) -> None:
    interruption = Interruption()
    interruption.begin()
    stop = interruption.as_event(asyncio.get_running_loop())
    assert not stop.is_set()
    signal.raise_signal(number)
    await asyncio.wait_for(stop.wait(), PATIENCE_S)
    assert interruption.has_come
    interruption.ignore_from_now_on()
    assert signal.getsignal(number) is signal.SIG_IGN


@needs_signals
def test_what_nohup_ignores_stays_ignored() -> None:
    signal.signal(signal.SIGHUP, signal.SIG_IGN)
    assert signal.SIGHUP not in ending_signals()
    interruption = Interruption()
    interruption.begin()
    signal.raise_signal(signal.SIGHUP)
    assert not interruption.has_come
    assert signal.getsignal(signal.SIGHUP) is signal.SIG_IGN
