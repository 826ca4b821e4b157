"""Waiting: how often the API may be asked, and how long until the next try."""

import asyncio
from collections.abc import Callable
from contextlib import AsyncExitStack
from dataclasses import dataclass
from datetime import datetime, timedelta

from tenacity import RetryCallState, wait_exponential_jitter

from app.core.errors import Busy, QueryUnanswered
from app.core.ports import Clock

_LONGEST_SILENCE_S = 300.0
_backoff = wait_exponential_jitter(initial=1, max=60, jitter=1)


def wait_s(state: RetryCallState) -> float:
    """Seconds until the next try: growing up to a minute, and as long as the API asked for.

    Some services always ask for 0 seconds, or name a time that has passed.
    """
    error = state.outcome.exception() if state.outcome else None
    asked_s = asked_pause_s(error) if isinstance(error, Busy | QueryUnanswered) else 0.0
    return max(asked_s, _backoff(state))


def asked_pause_s(error: Busy | QueryUnanswered) -> float:
    """How long the API wants to be left alone, in seconds; 0 when it did not say.

    A question waits five minutes at most: the job it is about was paid for.
    """
    asked_s = error.retry_after_s or 0.0
    return min(asked_s, _LONGEST_SILENCE_S) if isinstance(error, QueryUnanswered) else asked_s


def asks_for_a_pause(error: BaseException) -> bool:
    """Whether `error` is the API's own word that it wants to be left alone for a while."""
    if isinstance(error, QueryUnanswered):
        return bool(error.retry_after_s)
    return isinstance(error, Busy)


# Five requests a second, and a little less: each is written down between its turn and its leaving,
# and one that took longer must not arrive with those after it as the sixth of a second.
_TURN_INTERVAL_S = 0.22
# A pause from this length on is worth a word.
_LONG_PAUSE = timedelta(seconds=10)


@dataclass(frozen=True, slots=True)
class _Rest:
    """No turn is given for `length`, which ends at `until` unless the clock is set meanwhile."""

    until: datetime
    length: timedelta


class Pacer:
    """One request budget for all jobs: a turn is given at most every `interval_s` seconds.

    Urgent requests stand in the line itself, the others behind a gate through which only the first
    of them has gone. So an urgent one waits for one other at most, however many there are; and
    that one has a fixed place in the line, so that no number of urgent ones can starve the others.
    What the API asked one of them to wait for, all wait for.
    """

    def __init__(
        self,
        clock: Clock,
        interval_s: float = _TURN_INTERVAL_S,
        on_pause: Callable[[datetime | None], None] = lambda _: None,
    ) -> None:
        """`on_pause` hears until when a long pause lasts, and None once it is over."""
        self._clock = clock
        self._on_pause = on_pause
        self._interval = timedelta(seconds=interval_s)
        self._next_turn_at = clock.now()
        # Whoever holds one is the next there; the others wait for it in the order they came.
        self._next_in_line = asyncio.Lock()
        self._next_at_gate = asyncio.Lock()
        self._rest: _Rest | None = None
        self._rest_over = Alarm(clock)

    @property
    def is_resting(self) -> bool:
        """Whether the API asked for a pause that is not over."""
        return self.rest_s > 0

    @property
    def rest_s(self) -> float:
        """How many seconds are left of the pause the API asked for; 0 when there is none."""
        if self._rest is None:
            return 0.0
        return max(0.0, (self._rest.until - self._clock.now()).total_seconds())

    def rest(self, seconds: float) -> None:
        """Give no turn for `seconds`, because the API asked for that; a longer rest stands."""
        length = timedelta(seconds=seconds)
        until = self._clock.now() + length
        if self._rest is None or until > self._rest.until:
            self._rest = _Rest(until, length)
            if length >= _LONG_PAUSE:
                self._on_pause(until)

    def end_rest(self) -> None:
        """Give turns again at once, on a person's word."""
        if self._rest is not None:
            self._forget(self._rest)
        self._rest_over.ring(also_pauses=True)

    def look_at_clock(self) -> None:
        """End a rest whose time has passed while the computer slept, and timers stood still."""
        self._rest_over.ring()

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
            # Last, as an answer may have asked for it while this one stood in the line.
            await self._wait_for_end_of_rest()
            self._next_turn_at = self._clock.now() + self._interval

    async def _wait_for_end_of_rest(self) -> None:
        # What was waited for once is over, whatever the clock says; another may have begun.
        while (rest := self._rest) is not None:
            left = min(rest.until - self._clock.now(), rest.length)
            if left > timedelta(0):
                await self._rest_over.pause(left.total_seconds())
            if self._rest is rest:
                self._forget(rest)

    def _forget(self, rest: _Rest) -> None:
        self._rest = None
        if rest.length >= _LONG_PAUSE:
            self._on_pause(None)


class Alarm:
    """A sleep that can be cut short when what was waited for is there."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._rung = asyncio.Event()
        self._rung_for_pauses = asyncio.Event()

    def ring(self, *, also_pauses: bool = False) -> None:
        """End every sleep that is under way, and with `also_pauses` every pause as well.

        A pause whose time has passed on the clock ends in any case.
        """
        self._rung.set()
        self._rung = asyncio.Event()
        if also_pauses:
            self._rung_for_pauses.set()
            self._rung_for_pauses = asyncio.Event()

    async def sleep(self, seconds: float) -> None:
        """Return after `seconds`, or as soon as the alarm rings."""
        await self._sleep_unless(seconds, self._rung)

    async def pause(self, seconds: float) -> None:
        """Return after `seconds`, which the API asked for: a network that is there ends nothing.

        Only a ring for pauses cuts it short, which is a person's word.
        """
        until, left_s = self._clock.now() + timedelta(seconds=seconds), seconds
        for_pauses = self._rung_for_pauses
        while left_s > 0 and await self._sleep_unless(left_s, for_pauses, self._rung):
            if for_pauses.is_set():
                return
            # Not longer than it was, on a clock that was set back.
            left_s = min(left_s, (until - self._clock.now()).total_seconds())

    async def _sleep_unless(self, seconds: float, *rings: asyncio.Event) -> bool:
        """Return after `seconds`, or as soon as one of `rings` is set; whether one was."""
        waits = {
            asyncio.ensure_future(self._clock.sleep(seconds)),
            *(asyncio.ensure_future(rung.wait()) for rung in rings),
        }
        try:
            await asyncio.wait(waits, return_when=asyncio.FIRST_COMPLETED)
        finally:
            for wait in waits:
                wait.cancel()
        return any(rung.is_set() for rung in rings)
