"""A full disk costs nothing: paid jobs come first, and nothing is sent without free space."""

import asyncio
import shutil
from dataclasses import replace
from pathlib import Path

from app.core import problems
from app.core.errors import FolderUnusable
from app.core.events import JobReport, Outcome
from app.core.job import Hold, Job, JobState
from tests.fakes.clips import write_clip
from tests.fakes.engine_world import MemoryFiles, World, ready
from tests.fakes.folder_change import AT_WORK, OLD, WAITING, Home
from tests.fakes.kill_at_step import was_killed
from tests.fakes.shared_clock import SharedClock

DISK_FULL = FolderUnusable(problems.disk_full(path="/videos"))
A_MINUTE_OF_LOOKS = 4


async def settled() -> None:
    for _ in range(80):
        await asyncio.sleep(0)


async def full_with_a_queue(world: World) -> None:
    """One job is paid for and cannot be fetched, two wait behind it."""
    world.files.write_error = DISK_FULL
    await world.engine.submit([world.new_job(name) for name in "abc"])
    jobs = world.watcher.jobs
    world.api.queries = [JobReport(Outcome.RUNNING), ready()]
    for _ in range(10):
        await settled()
        if all(name in jobs and jobs[name].hold is Hold.FOLDER for name in "abc"):
            break
        await world.clock.step()  # type: ignore[attr-defined]
    assert [jobs[name].state for name in "abc"] == [
        JobState.READY,
        JobState.QUEUED,
        JobState.QUEUED,
    ]


async def pass_a_look(world: World) -> None:
    clock = world.clock
    assert isinstance(clock, SharedClock)
    await clock.step()
    await settled()


async def test_a_full_disk_lets_no_job_of_the_queue_be_paid() -> None:
    world = World(max_jobs_at_once=1, clock=SharedClock())
    await full_with_a_queue(world)
    # An empty file can still be made.
    world.files.space_error = DISK_FULL
    world.engine.set_max_jobs_at_once(4)
    for _ in range(A_MINUTE_OF_LOOKS):
        await pass_a_look(world)
    assert len(world.api.opened) >= A_MINUTE_OF_LOOKS
    assert len(world.api.created) == 1
    jobs = world.watcher.jobs
    assert [jobs[name].hold for name in "abc"] == [Hold.FOLDER] * 3
    world.files.write_error = world.files.space_error = None
    for name in "abc":
        while jobs[name].state is not JobState.SAVED:
            await pass_a_look(world)
    assert len(world.api.created) == 3
    await world.engine.stop()


async def test_a_queue_goes_on_only_with_space_for_what_is_paid_for_and_one_more() -> None:
    world = World(max_jobs_at_once=1, clock=SharedClock())
    await full_with_a_queue(world)
    asked = world.files.asked_space_bytes
    for_one = asked[0]
    asked.clear()
    await pass_a_look(world)
    assert asked[0] == 2 * for_one
    await world.engine.stop()


async def test_what_is_paid_for_is_fetched_before_the_queue_goes_on() -> None:
    world = World(max_jobs_at_once=1, clock=SharedClock())
    await full_with_a_queue(world)
    world.files.write_error = None
    del world.journal.states[:]
    while world.watcher.jobs["c"].state is not JobState.SAVED:
        await pass_a_look(world)
    states = world.journal.states
    assert states.index(JobState.SAVED) < states.index(JobState.SENDING)
    await world.engine.stop()


async def test_a_job_submitted_to_a_full_disk_is_held_and_not_sent() -> None:
    world = World(clock=SharedClock())
    world.files.space_error = DISK_FULL
    await world.engine.submit([world.new_job()])
    await settled()
    assert world.watcher.jobs["take"].hold is Hold.FOLDER
    assert world.api.created == []
    await world.engine.stop()


async def test_a_pause_while_the_hold_is_written_does_not_end_the_look_at_the_disk() -> None:
    clock = SharedClock()
    world = World(clock=clock)
    world.files.space_error = DISK_FULL
    save, is_writing, goes_on = world.journal.save, asyncio.Event(), asyncio.Event()

    async def save_slowly(job: Job) -> None:
        if job.hold is Hold.FOLDER and not is_writing.is_set():
            is_writing.set()
            await goes_on.wait()
        await save(job)

    world.journal.save = save_slowly  # type: ignore[method-assign]
    await world.engine.submit([world.new_job()])
    await is_writing.wait()
    pausing = asyncio.ensure_future(world.engine.pause("take"))
    await settled()
    goes_on.set()
    assert await pausing
    await settled()
    world.files.space_error = None
    assert await world.engine.unpause("take")
    await pass_a_look(world)
    await settled()
    assert len(world.api.created) == 1
    await world.engine.stop()


async def test_a_job_taken_out_while_the_disk_is_looked_at_is_held_no_more() -> None:
    world = World(clock=SharedClock())
    check_disk_space, is_looking, goes_on = (
        world.files.check_disk_space,
        asyncio.Event(),
        asyncio.Event(),
    )

    async def check_slowly(size_bytes: int) -> None:
        is_looking.set()
        await goes_on.wait()
        await check_disk_space(size_bytes)

    world.files.check_disk_space = check_slowly  # type: ignore[method-assign]
    world.files.space_error = DISK_FULL
    await world.engine.submit([world.new_job()])
    await is_looking.wait()
    assert await world.engine.remove("take")
    goes_on.set()
    await settled()
    assert world.journal.jobs["take"].state is JobState.REMOVED
    await world.engine.stop()
    assert world.watcher.troubles == []


async def test_closing_while_the_hold_is_written_leaves_nothing_running() -> None:
    world = World(clock=SharedClock())
    world.files.space_error = DISK_FULL
    save, is_writing, goes_on = world.journal.save, asyncio.Event(), asyncio.Event()

    async def save_slowly(job: Job) -> None:
        if job.hold is Hold.FOLDER:
            is_writing.set()
            await goes_on.wait()
        await save(job)

    world.journal.save = save_slowly  # type: ignore[method-assign]
    before = asyncio.all_tasks()
    await world.engine.submit([world.new_job()])
    await is_writing.wait()
    stopping = asyncio.ensure_future(world.engine.stop())
    await settled()
    goes_on.set()
    await stopping
    assert asyncio.all_tasks() == before


async def test_one_look_for_space_at_a_time() -> None:
    """Four at once would take the space of four clips, and one would find none for the others."""
    world = World(clock=SharedClock())
    at_once = most_at_once = 0

    async def check_slowly(_: int) -> None:
        nonlocal at_once, most_at_once
        at_once += 1
        most_at_once = max(most_at_once, at_once)
        await asyncio.sleep(0)
        at_once -= 1

    world.files.check_disk_space = check_slowly  # type: ignore[method-assign]
    await world.engine.submit([world.new_job(name) for name in "abcd"])
    await settled()
    assert most_at_once == 1
    await world.engine.stop()


FULL, GOOD = Path("/full"), Path("/good")


async def with_a_full_folder() -> World:
    """A paid job and an unsent one wait for a full folder; others went to a good one meanwhile."""
    world = World(clock=SharedClock())
    full, good = MemoryFiles(write_error=DISK_FULL, space_error=DISK_FULL), MemoryFiles()
    world.files.folders = {FULL: full, GOOD: good}
    full.space_error = None
    world.chosen_folder = FULL
    await world.engine.submit([world.new_job("paid")])
    for _ in range(10):
        await pass_a_look(world)
    full.space_error = DISK_FULL
    await world.engine.submit([world.new_job("unsent")])
    await settled()
    jobs = world.watcher.jobs
    assert (jobs["paid"].state, jobs["paid"].hold) == (JobState.READY, Hold.FOLDER)
    assert (jobs["unsent"].state, jobs["unsent"].hold) == (JobState.QUEUED, Hold.FOLDER)
    return world


async def test_a_full_folder_holds_no_job_of_another_one() -> None:
    world = await with_a_full_folder()
    world.chosen_folder = GOOD
    world.engine.set_max_jobs_at_once(1)
    await world.engine.submit([world.new_job("b"), world.new_job("c")])
    for _ in range(A_MINUTE_OF_LOOKS):
        await pass_a_look(world)
        assert world.watcher.jobs["paid"].hold is world.watcher.jobs["unsent"].hold is Hold.FOLDER
    assert sorted(world.files.folders[GOOD].kept) == ["b", "c"]
    await world.engine.stop()


async def test_the_jobs_of_a_full_folder_go_on_in_the_chosen_one() -> None:
    world = await with_a_full_folder()
    world.chosen_folder = GOOD
    world.engine.use_chosen_folder()
    for _ in range(A_MINUTE_OF_LOOKS):
        await pass_a_look(world)
    assert sorted(world.files.folders[GOOD].kept) == ["paid", "unsent"]
    # What was downloaded of the paid one does not stay behind.
    assert world.files.folders[FULL].parts == {}
    assert [job.clips_dir for job in world.journal.jobs.values()] == [GOOD, GOOD]
    assert len(world.api.created) == 2
    await world.engine.stop()


async def test_a_problem_of_the_job_list_changes_no_folder() -> None:
    world = World(clock=SharedClock())
    behind = problems.journal_behind(path="/journal", detail="full")
    world.chosen_folder = GOOD
    job = world.new_job(state=JobState.READY, hold=Hold.FOLDER, problem=behind, result_url="x")
    await world.journal.add([replace(job, clips_dir=FULL)])
    world.files.folders = {FULL: MemoryFiles(), GOOD: MemoryFiles()}
    await world.engine.start()
    world.engine.use_chosen_folder()
    await settled()
    assert world.watcher.jobs["take"].clips_dir == FULL
    await world.engine.stop()


CHANGE = """
import asyncio
from pathlib import Path
from tests.fakes.folder_change import Home

home, steps = Home(Path(sys.argv[1])), int(sys.argv[2])
asyncio.run(home.change(lambda: arm(home.root / "changing", steps)))
"""


async def test_a_kill_at_any_step_of_a_change_of_folder_loses_nothing(tmp_path: Path) -> None:
    """The old clip and the job at work stay with the earlier folder, whatever is written yet."""
    content = write_clip(tmp_path / "made.mp4", duration_s=4.5).read_bytes()
    begun = tmp_path / "begun"
    home = Home(tmp_path / "home")
    await home.make()
    home.root.rename(begun)
    goes_to: list[Path | None] = []
    killed = True
    while killed:
        shutil.rmtree(home.root, ignore_errors=True)
        shutil.copytree(begun, home.root)
        killed = was_killed(CHANGE, home.root, len(goes_to))
        folders, jobs = await home.left()
        assert home.before in folders.all(home.paths.clips_dir)
        assert jobs[AT_WORK] == home.before
        assert jobs[WAITING] == home.away or folders.chosen == home.films
        if folders.chosen not in goes_to or not killed:
            at = await home.restart(content)
            assert at[OLD].is_file()
            assert at[OLD].parent == at[AT_WORK].parent == home.before
            assert at[WAITING].parent == jobs[WAITING]
        goes_to.append(folders.chosen)
    # Some steps come before the change is written, some after.
    assert goes_to == sorted(goes_to, key=[home.before, home.films].index)
    assert set(goes_to) == {home.before, home.films}
    assert jobs[WAITING] == home.films
