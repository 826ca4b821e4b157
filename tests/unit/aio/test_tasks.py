import asyncio
import gc

import pytest

from app.aio.tasks import ShieldedTasks, TaskSet, run_until, running
from app.core.errors import NotSent


class Owner:
    """A TaskSet with what it reported."""

    def __init__(self) -> None:
        self.failures: list[tuple[str, str]] = []
        self.ends = 0
        self.ended = asyncio.Event()
        self.tasks = TaskSet(self._on_failed, self._on_ended)

    def _on_failed(self, name: str, error: BaseException) -> None:
        self.failures.append((name, type(error).__name__))

    def _on_ended(self) -> None:
        self.ends += 1
        self.ended.set()


async def fail() -> None:
    raise ZeroDivisionError


async def test_a_failure_is_reported_once_and_the_task_forgotten() -> None:
    owner = Owner()
    owner.tasks.start("sum", fail())
    assert owner.tasks.is_running("sum")
    await owner.ended.wait()
    assert owner.tasks.names == ()
    await owner.tasks.close()
    assert owner.failures == [("sum", "ZeroDivisionError")]
    assert owner.ends == 1


async def test_starting_a_name_again_ends_the_earlier_one_silently() -> None:
    owner, log = Owner(), list[str]()

    async def work(name: str) -> None:
        try:
            await asyncio.Event().wait()
        finally:
            log.append(name)

    owner.tasks.start("search", work("first"))
    await asyncio.sleep(0)
    owner.tasks.start("search", work("second"))
    await asyncio.sleep(0)
    await asyncio.sleep(0)
    assert log == ["first"]
    assert owner.tasks.names == ("search",)
    await owner.tasks.close()
    assert log == ["first", "second"]
    assert (owner.failures, owner.ends) == ([], 0)


async def test_closing_also_waits_for_tasks_that_are_still_being_ended() -> None:
    owner, log = Owner(), list[str]()
    may_end = asyncio.Event()

    async def work() -> None:
        try:
            await asyncio.Event().wait()
        finally:
            await may_end.wait()
            log.append("cleaned up")

    owner.tasks.start("open", work())
    await asyncio.sleep(0)
    owner.tasks.cancel("open")
    await asyncio.sleep(0)
    assert not owner.tasks.is_running("open")
    asyncio.get_running_loop().call_soon(may_end.set)
    await owner.tasks.close()
    assert log == ["cleaned up"]


async def test_a_failure_while_being_ended_is_reported() -> None:
    owner = Owner()

    async def work() -> None:
        try:
            await asyncio.Event().wait()
        finally:
            await fail()

    owner.tasks.start("close a file", work())
    await asyncio.sleep(0)
    await owner.tasks.close()
    assert owner.failures == [("close a file", "ZeroDivisionError")]


async def test_ending_what_does_not_run_is_nothing() -> None:
    owner = Owner()
    owner.tasks.cancel("nobody")
    await owner.tasks.close()
    assert owner.tasks.names == ()


async def test_a_step_ends_though_no_one_waits_for_it_any_more() -> None:
    steps, may_end, log = ShieldedTasks(), asyncio.Event(), list[str]()

    async def pay() -> str:
        await may_end.wait()
        log.append("written down")
        return "paid"

    waiter = asyncio.create_task(steps.run(pay()))
    await asyncio.sleep(0)
    waiter.cancel()
    with pytest.raises(asyncio.CancelledError):
        await waiter
    asyncio.get_running_loop().call_soon(may_end.set)
    await steps.finish(within_s=10)
    assert log == ["written down"]


async def test_a_step_gives_its_result_and_its_error() -> None:
    steps = ShieldedTasks()

    async def add() -> int:
        return 3

    assert await steps.run(add()) == 3
    with pytest.raises(ZeroDivisionError):
        await steps.run(fail())
    await steps.finish(within_s=0)


async def test_a_step_that_takes_too_long_is_cut_off_in_the_end() -> None:
    steps = ShieldedTasks()
    waiter = asyncio.create_task(steps.run(asyncio.Event().wait()))
    await asyncio.sleep(0)
    await asyncio.sleep(0)
    await steps.finish(within_s=0)
    with pytest.raises(asyncio.CancelledError):
        await waiter


async def test_time_in_which_the_process_stood_still_cuts_no_step_off(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """As after Ctrl+Z: the answer lies in the socket, and is read when the loop runs again."""
    steps, loop = ShieldedTasks(), asyncio.get_running_loop()
    answer = asyncio.Event()
    waiter = asyncio.create_task(steps.run(answer.wait()))
    await asyncio.sleep(0)
    await asyncio.sleep(0)
    leaps = iter(range(0, 10_000, 100))
    slices: list[float] = []

    async def stand_still(tasks: set[object], timeout: float) -> tuple[set[object], set[object]]:
        slices.append(timeout)
        if len(slices) == 3:
            answer.set()
            await waiter
            return tasks, set()
        return set(), tasks

    monkeypatch.setattr(loop, "time", lambda: next(leaps))
    monkeypatch.setattr("app.aio.tasks.asyncio.wait", stand_still)
    await steps.finish(within_s=0.5)
    assert slices == [0.5] * 3
    assert await waiter is True


@pytest.mark.parametrize(
    ("error", "is_reported"), [(NotSent("no route"), False), (ZeroDivisionError(), True)]
)
async def test_what_the_world_did_to_a_step_no_one_waits_for_is_no_mistake(
    error: Exception, is_reported: bool
) -> None:
    handled: list[object] = []
    asyncio.get_running_loop().set_exception_handler(lambda _, it: handled.append(it["exception"]))
    steps, may_end = ShieldedTasks(), asyncio.Event()

    async def post() -> None:
        await may_end.wait()
        raise error

    waiter = asyncio.create_task(steps.run(post()))
    await asyncio.sleep(0)
    waiter.cancel()
    with pytest.raises(asyncio.CancelledError):
        await waiter
    asyncio.get_running_loop().call_soon(may_end.set)
    await steps.finish(within_s=10)
    gc.collect()
    assert handled == ([error] if is_reported else [])


async def test_a_clean_up_that_waits_for_ever_does_not_keep_the_end_waiting(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr("app.aio.tasks._ENDED_WITHIN_S", 0.01)
    tasks, never = TaskSet(lambda name, error: None), asyncio.Event()
    begun: list[str] = []

    async def work() -> None:
        try:
            begun.append("work")
            await never.wait()
        finally:
            try:
                begun.append("close the file")
                await never.wait()
            finally:
                begun.append("delete it")
                await never.wait()

    tasks.start("work", work())
    await asyncio.sleep(0)
    await tasks.close()
    assert begun == ["work", "close the file", "delete it"]


async def test_what_runs_beside_a_block_has_ended_after_it() -> None:
    cleaned_up = asyncio.Event()

    async def work() -> None:
        try:
            await asyncio.Event().wait()
        finally:
            cleaned_up.set()

    async with running("beside", work()) as task:
        await asyncio.sleep(0)
        assert task.get_name() == "beside"
    assert task.cancelled()
    assert cleaned_up.is_set()


async def test_what_fails_beside_a_block_is_raised_unless_the_block_fails() -> None:
    async def fail() -> None:
        raise ValueError("beside")

    async def block() -> None:
        async with running("beside", fail()):
            await asyncio.sleep(0)
            raise KeyError("block")

    with pytest.raises(KeyError, match="block"):
        await block()
    with pytest.raises(ValueError, match="beside"):
        async with running("beside", fail()) as task:
            await asyncio.wait([task])


async def test_work_until_a_stop_gives_its_result_or_has_ended() -> None:
    stop, began, ended = asyncio.Event(), asyncio.Event(), asyncio.Event()

    async def work() -> int:
        began.set()
        try:
            await asyncio.Event().wait()
        finally:
            # Cleaning up may take a while, and is waited for.
            await asyncio.sleep(0)
            ended.set()
        return 1

    async def answer() -> int:
        return 7

    async def stop_soon() -> None:
        await began.wait()
        stop.set()

    assert await run_until(stop, "answer", answer()) == 7
    async with running("stop", stop_soon()):
        assert await run_until(stop, "work", work()) is None
    assert ended.is_set()
