"""Waiting: how often the API may be asked, and how long until the next try."""

import asyncio
from datetime import timedelta

from tenacity import RetryCallState, wait_exponential_jitter

from app.core.errors import Busy, QueryUnanswered
from app.core.ports import Clock

_backoff = wait_exponential_jitter(initial=1, max=60, jitter=1)


def wait_s(state: RetryCallState) -> float:
    """Seconds until the next try: as long as the API asked for, else growing up to a minute."""
    error = state.outcome.exception() if state.outcome else None
    asked_s = error.retry_after_s if isinstance(error, Busy | QueryUnanswered) else None
    return asked_s if asked_s is not None else _backoff(state)


# Five requests a second, and a little less: each is written down between its turn and its leaving,
# and one that took longer must not arrive with those after it as the sixth of a second.
_TURN_INTERVAL_S = 0.22


class Pacer:
    """One request budget for all jobs: a turn is given at most every `interval_s` seconds."""

    def __init__(self, clock: Clock, interval_s: float = _TURN_INTERVAL_S) -> None:
        self._clock = clock
        self._interval = timedelta(seconds=interval_s)
        self._next_turn_at = clock.now()
        # Whoever holds it is the next in line; the others wait for it in the order they came.
        self._next_in_line = asyncio.Lock()

    async def turn(self) -> None:
        """Return when the caller may send its request; turns are given in the order of asking."""
        async with self._next_in_line:
            # A clock that was set back must not stop all questions.
            left = min(self._next_turn_at - self._clock.now(), self._interval)
            if left > timedelta(0):
                await self._clock.sleep(left.total_seconds())
            self._next_turn_at = self._clock.now() + self._interval


class Alarm:
    """A sleep that can be cut short when what was waited for is there."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._rung = asyncio.Event()

    def ring(self) -> None:
        """End every sleep that is under way."""
        self._rung.set()
        self._rung = asyncio.Event()

    async def sleep(self, seconds: float) -> None:
        """Return after `seconds`, or as soon as the alarm rings."""
        waits = {
            asyncio.ensure_future(self._clock.sleep(seconds)),
            asyncio.ensure_future(self._rung.wait()),
        }
        try:
            await asyncio.wait(waits, return_when=asyncio.FIRST_COMPLETED)
        finally:
            for wait in waits:
                wait.cancel()
