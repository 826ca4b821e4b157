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


class Pacer:
    """One request budget for all jobs: a turn is given at most every `interval_s` seconds."""

    def __init__(self, clock: Clock, interval_s: float = 0.2) -> None:
        self._clock = clock
        self._interval = timedelta(seconds=interval_s)
        self._next_turn_at = clock.now()

    async def turn(self) -> None:
        """Return when the caller may send its request."""
        now = self._clock.now()
        # A clock that was set back must not stop all questions.
        latest = now + self._interval * 100
        at = max(now, min(self._next_turn_at, latest))
        self._next_turn_at = at + self._interval
        if at > now:
            await self._clock.sleep((at - now).total_seconds())


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
