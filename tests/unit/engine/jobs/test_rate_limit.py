"""One request budget for all jobs, however many there are and whatever the clock does."""

import asyncio
from datetime import datetime, timedelta
from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st
from tenacity import RetryCallState, Retrying

from app.core.errors import Busy, QueryUnanswered
from app.engine.jobs.rate_limit import InterruptibleSleep, RateLimiter, asks_for_a_pause, wait_s
from tests.fakes.engine_world import FakeClock
from tests.fakes.shared_clock import SharedClock
from tests.patience import PATIENCE_S


async def take_turns(rate_limiter: RateLimiter, clock: SharedClock, callers: int) -> list[datetime]:
    """When each of `callers`, who all asked at once, got its turn; in the order they asked."""
    turns: dict[int, datetime] = {}

    async def take(number: int) -> None:
        await rate_limiter.acquire()
        turns[number] = clock.now()

    await asyncio.gather(*(take(number) for number in range(callers)), clock.run())
    return [turns[number] for number in range(callers)]


async def test_a_thousand_waiting_at_once_keep_to_the_budget() -> None:
    clock = SharedClock()
    turns = await take_turns(RateLimiter(clock, 0.2), clock, 1000)
    gaps = [later - earlier for earlier, later in pairwise(turns)]
    assert min(gaps) >= timedelta(seconds=0.2)


async def test_an_idle_rate_limiter_does_not_wait() -> None:
    clock = FakeClock()
    rate_limiter = RateLimiter(clock, 0.2)
    await rate_limiter.acquire()
    clock.time += timedelta(seconds=1)
    clock.slept_s.clear()
    await rate_limiter.acquire()
    assert clock.slept_s == []


async def test_a_clock_set_back_stops_no_questions() -> None:
    clock = FakeClock()
    rate_limiter = RateLimiter(clock, 0.2)
    await rate_limiter.acquire()
    clock.time -= timedelta(days=1)
    await rate_limiter.acquire()
    assert sum(clock.slept_s) <= 0.2


async def test_a_turn_no_one_waits_for_any_more_is_given_to_the_next() -> None:
    clock = FakeClock()
    rate_limiter = RateLimiter(clock, 0.2)
    await rate_limiter.acquire()
    leaving = [asyncio.ensure_future(rate_limiter.acquire()) for _ in range(50)]
    await asyncio.sleep(0)
    for turn in leaving:
        turn.cancel()
    await asyncio.gather(*leaving, return_exceptions=True)
    began = clock.now()
    await rate_limiter.acquire()
    assert clock.now() - began <= timedelta(seconds=0.2)


async def order_of_turns(
    arrivals: list[tuple[float, bool]], clock: SharedClock
) -> list[tuple[datetime, int]]:
    """When each caller acquired the limiter; `arrivals` are the second and urgency of each."""
    rate_limiter, turns = RateLimiter(clock, 0.22), list[tuple[datetime, int]]()

    async def take(number: int, after_s: float, is_urgent: bool) -> None:
        await clock.sleep(after_s)
        await rate_limiter.acquire(is_urgent=is_urgent)
        turns.append((clock.now(), number))

    callers = (take(number, *arrival) for number, arrival in enumerate(arrivals))
    await asyncio.gather(*callers, clock.run())
    return turns


async def test_an_urgent_request_waits_for_one_other_at_most() -> None:
    arrivals = [(0.0, False)] * 100 + [(1.0, True), (1.0, True)]
    turns = await order_of_turns(arrivals, SharedClock())
    order = [number for _, number in turns]
    # Five turns were given before they came, and the sixth was next already.
    assert order == [*range(6), 100, 101, *range(6, 100)]


async def test_no_number_of_urgent_requests_starves_the_others() -> None:
    # Twice as many urgent ones as there are turns, for a minute.
    urgent = [(number * 0.11, True) for number in range(545)]
    turns = await order_of_turns([(0.0, False)] * 3 + urgent, SharedClock())
    came = turns[0][0]
    waited_s = [(at - came).total_seconds() for at, number in turns if number in range(3)]
    assert waited_s[0] == 0
    assert waited_s[1] < 1
    assert waited_s[2] < 2


# A loaded machine makes an example slow, never wrong.
@given(st.lists(st.tuples(st.integers(0, 5000), st.booleans()), min_size=1, max_size=60))
def test_who_overtakes_whom_never_six_in_a_second(arrivals_ms: list[tuple[int, bool]]) -> None:
    arrivals = [(at_ms / 1000, is_urgent) for at_ms, is_urgent in arrivals_ms]
    turns = asyncio.run(order_of_turns(arrivals, SharedClock()))
    assert sorted(number for _, number in turns) == list(range(len(arrivals)))
    for (first, _), (sixth, _) in zip(turns, turns[5:], strict=False):
        assert sixth - first > timedelta(seconds=1)
    for is_urgent in (True, False):
        own = [(arrivals[n][0], n) for _, n in turns if arrivals[n][1] is is_urgent]
        assert own == sorted(own)


async def test_a_wake_up_ends_sleeps_but_no_pause_the_api_asked_for() -> None:
    clock = SharedClock()
    sleeper = InterruptibleSleep(clock)
    sleeping = asyncio.ensure_future(sleeper.sleep(60))
    pausing = asyncio.ensure_future(sleeper.pause(60))
    await asyncio.sleep(0)
    sleeper.ring()
    await sleeping
    assert not pausing.done()
    sleeper.ring(also_pauses=True)
    await pausing
    assert clock.now() == FakeClock().now()


def waits_s(error: Exception, tries: int) -> list[float]:
    """How long to wait after each of `tries` tries that ended with `error`."""
    state = RetryCallState(Retrying(), None, (), {})
    state.set_exception((type(error), error, None))
    waits = []
    for number in range(1, tries + 1):
        state.attempt_number = number
        waits.append(wait_s(state))
    return waits


async def test_what_was_asked_for_is_waited_for_and_never_less_than_the_own_back_off() -> None:
    for error in (Busy(0.0), QueryUnanswered("429", 0.0), Busy(), QueryUnanswered("reset")):
        waits = waits_s(error, 8)
        assert waits[0] >= 1
        assert waits[6] == waits[7] == 60
        assert sum(waits) > 110
    assert waits_s(Busy(3600.0), 8) == [3600.0] * 8


async def test_a_wait_of_nothing_is_no_pause_that_was_asked_for() -> None:
    assert not asks_for_a_pause(QueryUnanswered("429", 0.0))
    assert asks_for_a_pause(QueryUnanswered("429", 0.5))
    assert asks_for_a_pause(Busy(0.0))


async def test_a_rest_holds_every_turn_urgent_or_not() -> None:
    clock = SharedClock()
    rate_limiter = RateLimiter(clock, 0.2)
    began = clock.now()
    waiting = [
        asyncio.ensure_future(rate_limiter.acquire(is_urgent=urgent)) for urgent in (False, True)
    ]
    rate_limiter.pause(30)
    assert rate_limiter.is_paused
    # A shorter one ends no longer one.
    rate_limiter.pause(1)
    await asyncio.gather(*waiting, rate_limiter.acquire(), clock.run())
    assert clock.now() - began >= timedelta(seconds=30.4)
    assert not rate_limiter.is_paused


async def test_a_rest_that_grows_while_it_is_waited_for_is_waited_for_to_its_end() -> None:
    clock = SharedClock()
    rate_limiter = RateLimiter(clock, 0.2)
    began = clock.now()
    rate_limiter.pause(10)
    waiting = asyncio.ensure_future(rate_limiter.acquire())
    await asyncio.sleep(0)
    rate_limiter.pause(60)
    await asyncio.gather(waiting, clock.run())
    assert clock.now() - began >= timedelta(seconds=60)


async def test_a_create_s_long_rest_holds_questions_for_five_minutes_and_creates_to_its_end() -> (
    None
):
    clock, reported = SharedClock(), list[datetime | None]()
    rate_limiter = RateLimiter(clock, 0.2, reported.append)
    began = clock.now()
    rate_limiter.pause(3600)
    creating = asyncio.ensure_future(rate_limiter.acquire(is_urgent=True, is_create=True))
    await asyncio.sleep(0)
    asking = [
        asyncio.ensure_future(rate_limiter.acquire(is_urgent=urgent)) for urgent in (False, True)
    ]
    while not all(turn.done() for turn in asking):
        await clock.step()
        await asyncio.sleep(0)
    asked_after = clock.now() - began
    assert timedelta(seconds=300) <= asked_after <= timedelta(seconds=301)
    assert rate_limiter.is_paused
    assert not creating.done()
    await asyncio.gather(creating, clock.run())
    assert clock.now() - began >= timedelta(seconds=3600)
    assert reported == [began + timedelta(seconds=3600), None]


async def test_a_user_ends_a_rest() -> None:
    clock = SharedClock()
    rate_limiter = RateLimiter(clock, 0.2)
    began = clock.now()
    rate_limiter.pause(3600)
    waiting = asyncio.ensure_future(rate_limiter.acquire(is_create=True))
    await asyncio.sleep(0)
    rate_limiter.end_pause()
    assert not rate_limiter.is_paused
    await waiting
    await asyncio.gather(rate_limiter.acquire(), clock.run())
    assert clock.now() - began < timedelta(seconds=1)


async def test_a_clock_set_back_makes_no_rest_longer_than_it_was() -> None:
    clock = FakeClock()
    rate_limiter = RateLimiter(clock, 0.2)
    rate_limiter.pause(30)
    clock.time -= timedelta(days=1)
    await rate_limiter.acquire()
    assert sum(clock.slept_s) <= 30.2


async def test_a_rest_that_a_computer_has_slept_through_is_over_when_it_wakes() -> None:
    clock = SharedClock()
    rate_limiter = RateLimiter(clock, 0.2)
    rate_limiter.pause(600)
    waiting = asyncio.ensure_future(rate_limiter.acquire())
    await asyncio.sleep(0)
    rate_limiter.check_clock()
    for _ in range(10):
        await asyncio.sleep(0)
    # Its time has not come.
    assert rate_limiter.is_paused
    assert not waiting.done()
    # The timers of a program stand still while the computer sleeps.
    clock.time += timedelta(hours=1)
    rate_limiter.check_clock()
    async with asyncio.timeout(PATIENCE_S):
        await waiting
    assert not rate_limiter.is_paused


async def test_a_pause_that_a_computer_has_slept_through_is_over_when_it_wakes() -> None:
    clock = SharedClock()
    sleeper = InterruptibleSleep(clock)
    pausing = asyncio.ensure_future(sleeper.pause(600))
    await asyncio.sleep(0)
    clock.time += timedelta(hours=1)
    sleeper.ring()
    async with asyncio.timeout(PATIENCE_S):
        await pausing


async def test_a_ring_makes_no_pause_longer_on_a_clock_set_back() -> None:
    clock = SharedClock()
    sleeper = InterruptibleSleep(clock)
    pausing = asyncio.ensure_future(sleeper.pause(60))
    for _ in range(5):
        await asyncio.sleep(0)
    clock.time -= timedelta(days=1)
    began = clock.now()
    sleeper.ring()
    for _ in range(5):
        await asyncio.sleep(0)
    assert not pausing.done()
    await asyncio.gather(pausing, clock.run())
    assert clock.now() - began <= timedelta(seconds=60)


async def test_a_long_pause_is_reported_and_ended_by_hand() -> None:
    clock, reported = FakeClock(), list[datetime | None]()
    rate_limiter = RateLimiter(clock, 0.2, reported.append)
    rate_limiter.pause(5.0)
    assert reported == []
    rate_limiter.pause(300.0)
    assert reported == [clock.now() + timedelta(seconds=300)]
    rate_limiter.end_pause()
    assert reported[1:] == [None]
    rate_limiter.end_pause()
    assert reported[2:] == []


async def test_the_end_of_a_long_pause_is_reported_by_the_first_who_asks() -> None:
    clock, reported = FakeClock(), list[datetime | None]()
    rate_limiter = RateLimiter(clock, 0.2, reported.append)
    rate_limiter.pause(300.0)
    await rate_limiter.acquire()
    assert reported[1:] == [None]
