# (Nothing else runs while a test waits for the disk.)
"""The whole library from the clips alone, after a beginning with an empty list."""

from contextlib import AbstractAsyncContextManager
from dataclasses import replace
from pathlib import Path

from app.bootstrap.environment import read_environment
from app.bootstrap.services import open_services
from app.bridge.services import Services
from app.core.job import Job, JobState
from app.core.library.clip import AnnotationsChange, Clip
from app.core.library.clip_query import ClipQuery
from app.core.model_card import ModelCard
from app.core.prices import estimate_usd
from app.core.request import GenerationRequest
from app.storage.database.backup import DailyBackups
from app.system.clock import SystemClock
from tests.fakes.engine_world import Watcher

PROMPTS = ("湖上的马 at dawn", 'A "quoted" horse\nAudio: hooves; 50 %', "x" * 5_000)


def engine_services(
    home: Path, card: ModelCard, watcher: Watcher
) -> AbstractAsyncContextManager[Services]:
    return open_services(
        read_environment({"GALLOP_HOME": str(home)}),
        is_demo=True,
        card=card,
        clock=SystemClock(),
        listener=watcher,
        max_jobs_at_once=3,
    )


async def make_clips(home: Path, card: ModelCard) -> list[Clip]:
    watcher, clock = Watcher(), SystemClock()
    requests = [
        GenerationRequest(card.id, prompt, "720P", ratio, 3)
        for prompt, ratio in zip(PROMPTS, ("16:9", "9:16", "1:1"), strict=True)
    ]
    jobs = [
        Job(f"take-{number}", request, clock.now(), estimate_usd(request, card))
        for number, request in enumerate(requests)
    ]
    async with engine_services(home, card, watcher) as services:
        await services.engine.start()
        await services.engine.submit(jobs)
        await watcher.until(
            lambda: {job.state for job in watcher.jobs.values()} == {JobState.SAVED}
        )
        return await services.library.page(ClipQuery(), 10, 0)


async def import_clips(services: Services, folder: Path) -> list[Clip]:
    added = [step.added async for step, _, _ in services.importer.add_folder(folder)]
    return [clip for clip in added if clip]


async def test_all_clips_are_back_with_what_is_known_of_them(
    tmp_path: Path, card: ModelCard
) -> None:
    made = await make_clips(tmp_path, card)
    assert len(made) == 3
    assert {clip.request.prompt for clip in made} == set(PROMPTS)
    paths = read_environment({"GALLOP_HOME": str(tmp_path)}).paths.for_demo()
    aside = await DailyBackups(paths.journal_file, paths.backups_dir).set_aside()
    assert aside
    assert aside.exists()
    async with engine_services(tmp_path, card, Watcher()) as services:
        await services.engine.start()
        assert await services.library.count(ClipQuery()) == 0
        assert len(await import_clips(services, paths.clips_dir)) == 3
        back = {clip.take_id: clip for clip in await services.library.page(ClipQuery(), 10, 0)}
        # All but the number the library gives them anew.
        assert {clip.take_id: replace(clip, clip_id="") for clip in made} == {
            take_id: replace(clip, clip_id="") for take_id, clip in back.items()
        }
        assert all(clip.cost_usd for clip in back.values())
        ids = [clip.clip_id for clip in back.values()]
        await services.library.change_annotations(ids, AnnotationsChange(is_favourite=True))
        assert await import_clips(services, paths.clips_dir) == []
