"""Signals that ask for an end are noted, and thrown into nothing."""

import asyncio
import os
import signal
from collections.abc import Iterator

import pytest

from app.aio.ending_signals import ending_signals
from app.system.interrupts import Interruption
from tests.patience import PATIENCE_S

ENDING = [signal.SIGINT, signal.SIGTERM, signal.SIGHUP, signal.SIGQUIT]


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
    os.kill(os.getpid(), number)
    await asyncio.wait_for(stop.wait(), PATIENCE_S)
    assert interruption.has_come
    interruption.ignore_from_now_on()
    assert signal.getsignal(number) is signal.SIG_IGN


def test_what_nohup_ignores_stays_ignored() -> None:
    signal.signal(signal.SIGHUP, signal.SIG_IGN)
    assert signal.SIGHUP not in ending_signals()
    interruption = Interruption()
    interruption.begin()
    os.kill(os.getpid(), signal.SIGHUP)
    assert not interruption.has_come
    assert signal.getsignal(signal.SIGHUP) is signal.SIG_IGN
