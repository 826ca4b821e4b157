"""An internal error that no caller awaits is still reported in the window, once."""

import asyncio
from collections.abc import Awaitable, Callable

from app.aio.tasks import ShieldedTasks
from app.core import problems
from tests.fakes.real_window import RealWindow

OnLoop = Callable[[Awaitable[object]], object]


async def leave_a_failing_step() -> None:
    """Begin a step, stop waiting for it, and let it fail."""
    steps, may_end = ShieldedTasks(), asyncio.Event()

    async def fail() -> None:
        await may_end.wait()
        raise ZeroDivisionError

    waiter = asyncio.create_task(steps.run(fail()))
    await asyncio.sleep(0)
    waiter.cancel()
    may_end.set()
    await asyncio.wait({waiter})
    await steps.finish(within_s=10)


def test_a_mistake_in_a_step_without_a_waiter_is_reported_once(
    window: RealWindow, on_qt_loop: OnLoop
) -> None:
    on_qt_loop(leave_a_failing_step())
    mistake = problems.internal(detail="ZeroDivisionError")
    window.wait_for(lambda: mistake.message in window.notice)
    assert window.own_mistakes == [str(mistake)]
    # It was meant to happen.
    window.own_mistakes.clear()
