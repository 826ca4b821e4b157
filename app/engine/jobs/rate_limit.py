"""Rate limit and retries: how often the API may be asked, and the pauses between tries."""

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
    """Seconds until the next try: exponential up to a minute, at least as long as the API asks for.

    Some services always ask for 0 seconds, or for a time that has passed.
    """
    error = state.outcome.exception() if state.outcome else None
    asked_s = asked_pause_s(error) if isinstance(error, Busy | QueryUnanswered) else 0.0
    return max(asked_s, _backoff(state))


def asked_pause_s(error: Busy | QueryUnanswered) -> float:
    """The pause that the API asked for, in seconds; 0 without one.

    Five minutes at most for a query: its job is paid for.
    """
    asked_s = error.retry_after_s or 0.0
    return min(asked_s, _LONGEST_SILENCE_S) if isinstance(error, QueryUnanswered) else asked_s


def asks_for_a_pause(error: BaseException) -> bool:
    """Whether `error` is a request of the API for a pause."""
    if isinstance(error, QueryUnanswered):
        return bool(error.retry_after_s)
    return isinstance(error, Busy)


# Slightly below five requests a second. Each is written down between its slot and its sending. If
# that takes longer, it must not arrive with the following ones as the sixth of a second.
_INTERVAL_S = 0.22
# A pause from this length on is reported.
_LONG_PAUSE = timedelta(seconds=10)


class _Pause:
    """A pause of all requests that the API asked for. A shorter one does not replace it."""

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
        """The remaining time; at most the initial one, even if the clock was set back."""
        if self._until is None:
            return timedelta(0)
        return max(timedelta(0), min(self._until - self._clock.now(), self._length))

    def begin(self, seconds: float) -> datetime | None:
        """Pause for `seconds` from now; returns the end, or None if a longer pause lasts."""
        length = timedelta(seconds=min(seconds, self._longest_s))
        until = self._clock.now() + length
        if self._until is not None and until <= self._until:
            return None
        self._until, self._length = until, length
        return until

    def end(self) -> None:
        """End the pause."""
        self._until = None

    async def wait(self) -> None:
        """Return when the pause is over."""
        while self.left > timedelta(0):
            until = self._until
            await self._over.pause(self.left.total_seconds())
            # The awaited pause is over, whatever the clock shows. Another one may have begun.
            if self._until == until:
                self.end()


class RateLimiter:
    """One request budget for all jobs: one slot at most every `interval_s` seconds.

    Urgent requests wait in the main queue. Of the others only the first has entered that queue; the
    rest wait behind it. So an urgent request waits for at most one other. That one keeps its
    position in the queue, so urgent ones cannot starve the others. A pause that the API asks for
    applies to all requests; to queries, which are about paid jobs, for five minutes at most.
    """

    def __init__(
        self,
        clock: Clock,
        interval_s: float = _INTERVAL_S,
        on_pause: Callable[[datetime | None], None] = lambda _: None,
    ) -> None:
        """`on_pause` is called with the end of a long pause, and with None once it is over."""
        self._clock = clock
        self._on_pause = on_pause
        self._interval = timedelta(seconds=interval_s)
        self._next_at = clock.now()
        # The owner of each lock is the next to go; waiters are served in order of arrival.
        self._next_in_queue = asyncio.Lock()
        self._next_acquirer = asyncio.Lock()
        self._pause_over = InterruptibleSleep(clock)
        self._for_creates = _Pause(clock, self._pause_over)
        self._for_queries = _Pause(clock, self._pause_over, _LONGEST_SILENCE_S)
        self._is_pause_emitted = False

    @property
    def is_paused(self) -> bool:
        """Whether a pause that the API asked for lasts."""
        return self.pause_left_s > 0

    @property
    def pause_left_s(self) -> float:
        """The remaining seconds of the pause that the API asked for; 0 without one."""
        return self._for_creates.left.total_seconds()

    def pause(self, seconds: float) -> None:
        """Give no slot for `seconds`, as the API asked; a longer pause stays."""
        self._for_queries.begin(seconds)
        until = self._for_creates.begin(seconds)
        if until is not None and timedelta(seconds=seconds) >= _LONG_PAUSE:
            self._is_pause_emitted = True
            self._on_pause(until)

    def end_pause(self) -> None:
        """End the pause at the user's request."""
        self._for_queries.end()
        self._for_creates.end()
        self._emit_if_over()
        self._pause_over.ring(also_pauses=True)

    def check_clock(self) -> None:
        """End a pause that passed while the computer slept, when timers stood still."""
        self._pause_over.ring()

    async def acquire(self, *, is_urgent: bool = False, is_create: bool = False) -> None:
        """Wait until the caller may send its request.

        First come, first served, except that urgent requests precede all others but one.
        """
        pause = self._for_creates if is_create else self._for_queries
        while True:
            # Outside of the queue: a create that waits for an hour must not block queries.
            await pause.wait()
            self._emit_if_over()
            async with AsyncExitStack() as locks:
                if not is_urgent:
                    await locks.enter_async_context(self._next_acquirer)
                await locks.enter_async_context(self._next_in_queue)
                # A clock that was set back must not block all queries.
                left = min(self._next_at - self._clock.now(), self._interval)
                if left > timedelta(0):
                    await self._clock.sleep(left.total_seconds())
                # An answer may have asked for a pause while this request was in the queue.
                if not pause.left:
                    self._next_at = self._clock.now() + self._interval
                    return

    def _emit_if_over(self) -> None:
        if self._is_pause_emitted and not self.is_paused:
            self._is_pause_emitted = False
            self._on_pause(None)


class InterruptibleSleep:
    """A sleep that ends early when its reason is gone."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._rung = asyncio.Event()
        self._rung_for_pauses = asyncio.Event()

    def ring(self, *, also_pauses: bool = False) -> None:
        """End every sleep, and with `also_pauses` every pause as well.

        A pause whose time has passed on the clock ends in any case.
        """
        self._rung.set()
        self._rung = asyncio.Event()
        if also_pauses:
            self._rung_for_pauses.set()
            self._rung_for_pauses = asyncio.Event()

    async def sleep(self, seconds: float) -> None:
        """Return after `seconds`, or earlier on `ring`."""
        await self._sleep_unless_rung(seconds)

    async def pause(self, seconds: float) -> None:
        """Return after `seconds` that the API asked for; a network that is back does not end it.

        Only `ring` with `also_pauses`, a user's request, ends it early.
        """
        until, left_s = self._clock.now() + timedelta(seconds=seconds), seconds
        for_pauses = self._rung_for_pauses
        while left_s > 0 and await self._sleep_unless_rung(left_s):
            if for_pauses.is_set():
                return
            # At most the initial time, even if the clock was set back.
            left_s = min(left_s, (until - self._clock.now()).total_seconds())

    async def _sleep_unless_rung(self, seconds: float) -> bool:
        """Return after `seconds` or on a ring; True if it was a ring."""
        rung = self._rung
        await run_until(rung, "sleep", self._clock.sleep(seconds))
        return rung.is_set()


class Reachability:
    """Reports each change, and wakes the retries when the API is reachable again."""

    def __init__(self, listener: EngineListener, on_back: Callable[[], None]) -> None:
        self._listener = listener
        self._on_back = on_back
        # Unknown until the first request was answered or could not be sent.
        self._is_online: bool | None = None

    def forget(self) -> None:
        """Report the next result in any case: the network has changed."""
        self._is_online = None

    def note(self, is_online: bool) -> None:
        """Record whether the API could be reached just now."""
        if is_online == self._is_online:
            return
        self._is_online = is_online
        self._listener.online_changed(is_online)
        if is_online:
            self._on_back()


def report_pause(listener: EngineListener, until: datetime | None) -> None:
    """Report a long pause that the API asked for, or with None its end."""
    if until is None:
        listener.problem_solved(problems.pause_asked)
    else:
        listener.problem_met(problems.pause_asked(until=until))
