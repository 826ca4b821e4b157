"""Waiting: how often the API may be asked, and how long until the next try."""

import asyncio
from contextlib import AsyncExitStack
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


def asks_for_a_pause(error: BaseException) -> bool:
    """Whether `error` is the API's own word that it wants to be left alone for a while."""
    if isinstance(error, QueryUnanswered):
        return error.retry_after_s is not None
    return isinstance(error, Busy)


# Five requests a second, and a little less: each is written down between its turn and its leaving,
# and one that took longer must not arrive with those after it as the sixth of a second.
_TURN_INTERVAL_S = 0.22


class Pacer:
    """One request budget for all jobs: a turn is given at most every `interval_s` seconds.

    Urgent requests stand in the line itself, the others behind a gate through which only the first
    of them has gone. So an urgent one waits for one other at most, however many there are; and
    that one has a fixed place in the line, so that no number of urgent ones can starve the others.
    """

    def __init__(self, clock: Clock, interval_s: float = _TURN_INTERVAL_S) -> None:
        self._clock = clock
        self._interval = timedelta(seconds=interval_s)
        self._next_turn_at = clock.now()
        # Whoever holds one is the next there; the others wait for it in the order they came.
        self._next_in_line = asyncio.Lock()
        self._next_at_gate = asyncio.Lock()

    async def turn(self, *, is_urgent: bool = False) -> None:
        """Return when the caller may send its request.

        Turns are given in the order of asking, but urgent ones before all others save one.
        """
        async with AsyncExitStack() as places:
            if not is_urgent:
                await places.enter_async_context(self._next_at_gate)
            await places.enter_async_context(self._next_in_line)
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
        self._rung_for_pauses = asyncio.Event()

    def ring(self, *, also_pauses: bool = False) -> None:
        """End every sleep that is under way, and with `also_pauses` every pause as well."""
        self._rung.set()
        self._rung = asyncio.Event()
        if also_pauses:
            self._rung_for_pauses.set()
            self._rung_for_pauses = asyncio.Event()

    async def sleep(self, seconds: float) -> None:
        """Return after `seconds`, or as soon as the alarm rings."""
        await self._sleep_unless(self._rung, seconds)

    async def pause(self, seconds: float) -> None:
        """Return after `seconds`, which the API asked for: a network that is there ends nothing.

        Only a ring for pauses cuts it short, which is a person's word.
        """
        await self._sleep_unless(self._rung_for_pauses, seconds)

    async def _sleep_unless(self, rung: asyncio.Event, seconds: float) -> None:
        waits = {
            asyncio.ensure_future(self._clock.sleep(seconds)),
            asyncio.ensure_future(rung.wait()),
        }
        try:
            await asyncio.wait(waits, return_when=asyncio.FIRST_COMPLETED)
        finally:
            for wait in waits:
                wait.cancel()
