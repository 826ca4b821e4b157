"""Waiting: how often the API may be asked, and how long until the next try."""

import asyncio
from collections.abc import Callable
from contextlib import AsyncExitStack
from datetime import datetime, timedelta

from tenacity import RetryCallState, wait_exponential_jitter

from app.aio.tasks import run_until
from app.core import problems
from app.core.errors import Busy, QueryUnanswered
from app.core.ports import Clock
from app.engine.jobs.events_port import EngineListener

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


class _Rest:
    """A time in which no turn is given, because the API asked for that; a longer one stands."""

    def __init__(
        self, clock: Clock, over: "InterruptibleSleep", longest_s: float = float("inf")
    ) -> None:
        self._clock = clock
        self._over = over
        self._longest_s = longest_s
        self._until: datetime | None = None
        self._length = timedelta(0)

    @property
    def left(self) -> timedelta:
        """How much of it is left; never more than it was, on a clock that was set back."""
        if self._until is None:
            return timedelta(0)
        return max(timedelta(0), min(self._until - self._clock.now(), self._length))

    def begin(self, seconds: float) -> datetime | None:
        """Rest for `seconds` from now on; until when, or None if it rests for longer already."""
        length = timedelta(seconds=min(seconds, self._longest_s))
        until = self._clock.now() + length
        if self._until is not None and until <= self._until:
            return None
        self._until, self._length = until, length
        return until

    def end(self) -> None:
        """Rest no longer."""
        self._until = None

    async def wait(self) -> None:
        """Return when it is over."""
        while self.left > timedelta(0):
            until = self._until
            await self._over.pause(self.left.total_seconds())
            # What was waited for once is over, whatever the clock says; another may have begun.
            if self._until == until:
                self.end()


class RateLimiter:
    """One request budget for all jobs: a turn is given at most every `interval_s` seconds.

    Urgent requests stand in the line itself, the others behind a gate through which only the first
    of them has gone. So an urgent one waits for one other at most, however many there are; and
    that one has a fixed place in the line, so that no number of urgent ones can starve the others.
    What the API asked one of them to wait for, all wait for; questions, which are about paid jobs,
    five minutes at most.
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
        self._next_acquirer = asyncio.Lock()
        self._rest_over = InterruptibleSleep(clock)
        self._for_creates = _Rest(clock, self._rest_over)
        self._for_questions = _Rest(clock, self._rest_over, _LONGEST_SILENCE_S)
        self._is_pause_emitted = False

    @property
    def is_resting(self) -> bool:
        """Whether the API asked for a pause that is not over."""
        return self.rest_s > 0

    @property
    def rest_s(self) -> float:
        """How many seconds are left of the pause the API asked for; 0 when there is none."""
        return self._for_creates.left.total_seconds()

    def rest(self, seconds: float) -> None:
        """Give no turn for `seconds`, because the API asked for that; a longer rest stands."""
        self._for_questions.begin(seconds)
        until = self._for_creates.begin(seconds)
        if until is not None and timedelta(seconds=seconds) >= _LONG_PAUSE:
            self._is_pause_emitted = True
            self._on_pause(until)

    def end_rest(self) -> None:
        """Give turns again at once, on a user's word."""
        self._for_questions.end()
        self._for_creates.end()
        self._emit_if_over()
        self._rest_over.ring(also_pauses=True)

    def look_at_clock(self) -> None:
        """End a rest whose time has passed while the computer slept, and timers stood still."""
        self._rest_over.ring()

    async def turn(self, *, is_urgent: bool = False, is_create: bool = False) -> None:
        """Return when the caller may send its request.

        Turns are given in the order of asking, but urgent ones before all others save one.
        """
        rest = self._for_creates if is_create else self._for_questions
        while True:
            # Outside of the line: a create that waits for an hour must hold no question up.
            await rest.wait()
            self._emit_if_over()
            async with AsyncExitStack() as places:
                if not is_urgent:
                    await places.enter_async_context(self._next_acquirer)
                await places.enter_async_context(self._next_in_line)
                # A clock that was set back must not stop all questions.
                left = min(self._next_turn_at - self._clock.now(), self._interval)
                if left > timedelta(0):
                    await self._clock.sleep(left.total_seconds())
                # An answer may have asked for it while this one stood in the line.
                if not rest.left:
                    self._next_turn_at = self._clock.now() + self._interval
                    return

    def _emit_if_over(self) -> None:
        if self._is_pause_emitted and not self.is_resting:
            self._is_pause_emitted = False
            self._on_pause(None)


class InterruptibleSleep:
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
        await self._sleep_unless_rung(seconds)

    async def pause(self, seconds: float) -> None:
        """Return after `seconds`, which the API asked for: a network that is there ends nothing.

        Only a ring for pauses cuts it short, which is a user's word.
        """
        until, left_s = self._clock.now() + timedelta(seconds=seconds), seconds
        for_pauses = self._rung_for_pauses
        while left_s > 0 and await self._sleep_unless_rung(left_s):
            if for_pauses.is_set():
                return
            # Not longer than it was, on a clock that was set back.
            left_s = min(left_s, (until - self._clock.now()).total_seconds())

    async def _sleep_unless_rung(self, seconds: float) -> bool:
        """Return after `seconds`, or as soon as something rings; whether it did."""
        rung = self._rung
        await run_until(rung, "sleep", self._clock.sleep(seconds))
        return rung.is_set()


class Reachability:
    """Tells of each change, and wakes whoever waits for a next try when the API is there again."""

    def __init__(self, listener: EngineListener, on_back: Callable[[], None]) -> None:
        self._listener = listener
        self._on_back = on_back
        # Nobody knows before the first request has been answered, or could not be sent.
        self._is_online: bool | None = None

    def note(self, is_online: bool) -> None:
        """The API was reached just now, or could not be."""
        if is_online == self._is_online:
            return
        self._is_online = is_online
        self._listener.online_changed(is_online)
        if is_online:
            self._on_back()


def tell_pause(listener: EngineListener, until: datetime | None) -> None:
    """Tell of a long pause that the API asked for, or with None that it is over."""
    if until is None:
        listener.problem_solved(problems.pause_asked)
    else:
        listener.problem_met(problems.pause_asked(until=until))
