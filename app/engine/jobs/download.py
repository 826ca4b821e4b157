"""Downloads a finished file: fetches, verifies, adds the recipe, names, writes it down."""

import asyncio
import uuid
from contextlib import aclosing, suppress
from datetime import datetime, timedelta
from enum import Enum, auto
from pathlib import Path
from urllib.parse import urlsplit

from msgspec import Struct

from app.aio.tasks import ShieldedTasks
from app.core import events as ev
from app.core import problems
from app.core.budget import booked_usd
from app.core.errors import (
    ChangedElsewhere,
    DownloadBroke,
    DownloadError,
    FolderUnusable,
    JournalUnusable,
    NotAVideo,
    VideoDamaged,
)
from app.core.job import Hold, Job, JobState
from app.core.library.clip import Clip, ClipFacts
from app.core.ports import ClipFiles, ClipProbe, Clock, PartFile, ResultStream, VideoApi
from app.core.problem import Problem
from app.engine.jobs.download_slots import DownloadSlots, Entry
from app.engine.jobs.events_port import EngineListener
from app.engine.jobs.job_record import JobRecord, journal_behind
from app.engine.jobs.recipe_writer import RecipeWriter

_MAX_PAUSE_S = 60.0
# A clip within these limits has the requested length: encoders end on whole frames.
_NEAR_S = 1.0
_NEAR_SHARE = 0.2
_SAME_S = 0.05
# A download with fewer bytes than this after this time is stalled.
_SLOW_AFTER = timedelta(minutes=1)
_SLOW_BYTES = 500_000
_PROGRESS_INTERVAL = timedelta(seconds=0.1)


class DownloadEnd(Enum):
    """The result of one try to download a file."""

    KEPT = auto()
    STOPPED = auto()
    FOLDER_UNUSABLE = auto()
    FAILED = auto()


class DownloadParts(Struct, frozen=True):
    """The dependencies that all downloads share."""

    api: VideoApi
    files: ClipFiles
    probe: ClipProbe
    clock: Clock
    listener: EngineListener
    steps: ShieldedTasks
    finishing: RecipeWriter
    download_slots: DownloadSlots


class Download:
    """Downloads one job's file, one try at a time; gives up after `max_fruitless` in a row."""

    def __init__(self, record: JobRecord, parts: DownloadParts, max_fruitless: int) -> None:
        self._files = parts.files
        self._is_in_output_dir = False
        self._record = record
        self._parts = parts
        self._max_fruitless = max_fruitless
        self._fruitless = 0
        self._furthest_bytes = 0
        self._has_received = False
        # The length of the clip when it was not the requested one.
        self._odd_length_s: float | None = None
        # The hash of the damaged file.
        self._damaged_content = ""
        # The size of the part file when the last transfer ended too early.
        self._broken_at_bytes = 0

    @property
    def pause_s(self) -> float:
        """The pause before the next try, in seconds."""
        return min(_MAX_PAUSE_S, 0.5 * 2.0**self._fruitless)

    async def try_once(self) -> DownloadEnd:
        """Try once to download and keep the file of a ready job; advances its record.

        Waits for a download slot.
        """
        link_since = self._record.job.ready_at or self._parts.clock.now()
        host = _host_of(self._record.job.result_url)
        entry = await self._parts.download_slots.enter(link_since, host)
        try:
            return await self._try(entry, host)
        finally:
            entry.leave()

    async def _try(self, entry: Entry, host: str) -> DownloadEnd:
        record, now, download_slots = (
            self._record,
            self._parts.clock.now,
            self._parts.download_slots,
        )
        await record.apply(ev.DownloadStarted(now()))
        furthest_before, self._has_received = self._furthest_bytes, False
        try:
            await self._fetch_and_keep(entry)
        except (FolderUnusable, JournalUnusable) as error:
            reason = error.problem if isinstance(error, FolderUnusable) else journal_behind(error)
            await record.apply(ev.FollowHeld(now(), Hold.FOLDER, reason))
            return DownloadEnd.FOLDER_UNUSABLE
        except DownloadError as error:
            # Bytes that arrive are progress, however often the connection breaks.
            is_progress = self._furthest_bytes > furthest_before
            if self._has_received:
                download_slots.note_success(host)
            elif not entry.refusal:
                download_slots.note_failure(host, record.job.take_id, _detail_of(error))
            if is_progress and not isinstance(error, NotAVideo):
                self._fruitless = 0
            self._fruitless += 1
            if self._fruitless >= self._max_fruitless:
                reason = problems.unfetchable(detail=_detail_of(error))
                await record.apply(ev.DownloadFailed(now(), reason))
                return DownloadEnd.FAILED
            await record.apply(ev.DownloadStopped(now(), error.problem))
            return DownloadEnd.STOPPED
        if self._has_received:
            download_slots.note_success(host)
        return DownloadEnd.KEPT

    async def _fetch_and_keep(self, entry: Entry) -> None:
        """Download and keep the clip. Raises DownloadError, FolderUnusable or JournalUnusable."""
        take_id = self._record.job.take_id
        job, default = self._record.job, self._parts.files
        in_output_dir = await _in_output_dir(job, default)
        self._is_in_output_dir = in_output_dir is not None
        files = self._files = in_output_dir or _in_clips_dir(job, default)
        try:
            # A clip that was named just before the program ended is not downloaded again.
            kept_path = await files.kept_path(take_id)
            path = kept_path or await self._download(entry)
            if kept_path is None:
                facts = await self._verified(path)
            else:
                facts = await self._parts.probe.probe(path)
            # A clip that is named but not written down would be downloaded twice.
            await self._parts.steps.run(self._keep(path, facts, has_name=kept_path is not None))
        except NotAVideo:
            await files.discard(take_id)
            raise

    async def _verified(self, path: Path) -> ClipFacts:
        """The properties of the downloaded file. Raises NotAVideo, also for a first oddity.

        Damage or another length may come from the transfer, so the first one is downloaded again.
        If the second download is the same, the service made it so, and it was paid for.
        """
        try:
            facts = await self._parts.probe.verify(path)
        except VideoDamaged:
            content = await self._parts.finishing.hash_of(path)
            before, self._damaged_content = self._damaged_content, content
            if not content or content != before:
                raise
            facts = await self._parts.probe.probe(path)
            job_id = self._record.job.api_job_id
            self._parts.listener.problem_met(problems.video_damaged(job=job_id))
        self._check_length(facts)
        return facts

    def _check_length(self, facts: ClipFacts) -> None:
        """Raise NotAVideo the first time that a clip is far from the requested length."""
        job = self._record.job
        wanted_s, given_s = job.request.duration_s, facts.duration_s
        if abs(given_s - wanted_s) <= max(_NEAR_S, _NEAR_SHARE * wanted_s):
            return
        before_s, self._odd_length_s = self._odd_length_s, given_s
        given = f"{given_s:.1f}"
        if before_s is None or abs(before_s - given_s) > _SAME_S:
            raise NotAVideo(f"it is {given} s long instead of {wanted_s} s")
        problem = problems.length_differs(given=given_s, wanted=wanted_s, job=job.api_job_id)
        self._parts.listener.problem_met(problem)

    async def _download(self, entry: Entry) -> Path:
        """Complete the part file, resuming the last transfer if possible."""
        job = self._record.job
        part = await self._files.open_part(job.take_id)
        suppressed: tuple[type[FolderUnusable], ...] = ()
        try:
            if part.size_bytes > 0 and await self._parts.finishing.is_done(part.path, job):
                # The program ended just before this clip was named.
                return part.path
            if entry.refusal:
                raise DownloadBroke(entry.refusal)
            opened = self._parts.api.open_result(job.result_url, part.size_bytes, part.validator)
            async with opened as stream:
                if stream.offset_bytes == 0 or stream.offset_bytes != part.size_bytes:
                    await part.restart(stream.validator)
                try:
                    await self._receive(stream, part, entry)
                except DownloadBroke:
                    if not await self._is_all_there_is(part):
                        raise
            # The recipe will change these bytes, so a later download must not resume from them.
            await part.forget_validator()
        except asyncio.CancelledError:
            # A disk error here must not replace the cancellation.
            suppressed = (FolderUnusable,)
            raise
        finally:
            with suppress(*suppressed):
                await part.close()
        return part.path

    async def _is_all_there_is(self, part: PartFile) -> bool:
        """Whether a transfer that ended early, twice at the same size, is complete.

        Some servers announce a wrong size. Then the part file is the whole file.
        """
        before, self._broken_at_bytes = self._broken_at_bytes, part.size_bytes
        if part.size_bytes != before:
            return False
        try:
            await self._parts.probe.verify(part.path)
        except NotAVideo:
            return False
        return True

    async def _receive(self, stream: ResultStream, part: PartFile, entry: Entry) -> None:
        now, report = self._parts.clock.now, self._parts.listener.progress_changed
        take_id, total_bytes = self._record.job.take_id, stream.total_bytes
        began_at = reported_at = now()
        began_bytes = part.size_bytes
        report(take_id, part.size_bytes, total_bytes)
        async with aclosing(stream.chunks()) as chunks:
            async for chunk in chunks:
                self._has_received = True
                await part.write(chunk)
                self._furthest_bytes = max(self._furthest_bytes, part.size_bytes)
                if now() - began_at > _SLOW_AFTER and part.size_bytes - began_bytes < _SLOW_BYTES:
                    # It goes on without a slot, so that faster downloads need not wait for it.
                    entry.leave()
                if abs(now() - reported_at) >= _PROGRESS_INTERVAL:
                    reported_at = now()
                    report(take_id, part.size_bytes, total_bytes)
        report(take_id, part.size_bytes, total_bytes)

    async def _keep(self, path: Path, facts: ClipFacts, *, has_name: bool) -> None:
        """Finish the verified file at `path`, name it and write the clip down."""
        async with self._record.step:
            job = self._record.job
            # The user may have stopped watching the job while this step waited.
            if job.state is not JobState.DOWNLOADING:
                return
            made_at = job.ready_at or self._parts.clock.now()
            trouble: Problem | None = None
            # The size of a named clip has been written down, so its file must not change.
            if not has_name:
                trouble = await self._parts.finishing.add_recipe(path, job, made_at)
                facts = await self._parts.probe.probe(path)
            await self._name_and_write_down(facts, made_at, trouble)

    async def _name_and_write_down(
        self, facts: ClipFacts, made_at: datetime, trouble: Problem | None
    ) -> None:
        job, now = self._record.job, self._parts.clock.now
        cost_usd = None if job.charged_usd is None else booked_usd(job)
        path = await self._files.keep(
            job.take_id, job.request, job.created_at, job.api_job_id, cost_usd
        )
        if trouble is not None:
            # Reported with the final name, and only once the clip has it.
            named = problems.recipe_unwritable(path=path, detail=trouble.param("detail"))
            self._parts.listener.problem_met(named)
        if job.output_dir is not None and not self._is_in_output_dir:
            self._report_other_folder(job.output_dir, path)
        clip = Clip(
            clip_id=uuid.uuid4().hex,
            take_id=job.take_id,
            api_job_id=job.api_job_id,
            request=job.request,
            path=path,
            facts=facts,
            cost_usd=cost_usd,
            made_at=made_at,
            content_hash=await self._parts.finishing.hash_of(path),
            take=job.take,
        )
        try:
            await self._record.keep(ev.Kept(now(), clip.clip_id), clip)
        except ChangedElsewhere:
            # Another process may have saved the take while this one named its file.
            with suppress(FolderUnusable, JournalUnusable):
                saved = await self._record.clip_paths()
                await self._files.drop_second(job.take_id, saved, path)
            raise
        # The next start settles what cannot be settled now.
        with suppress(FolderUnusable):
            await self._files.settle(job.take_id)

    def _report_other_folder(self, wanted: Path, path: Path) -> None:
        """Report a clip that is in the videos' folder instead of the one it was requested for."""
        if wanted not in path.parents:
            problem = problems.output_folder_gone(path=path, folder=wanted)
            self._parts.listener.problem_met(problem)


async def files_of(job: Job, files: ClipFiles) -> ClipFiles:
    """The folder for the clip of `job`; `files` is the default one."""
    return await _in_output_dir(job, files) or _in_clips_dir(job, files)


async def _in_output_dir(job: Job, files: ClipFiles) -> ClipFiles | None:
    return None if job.output_dir is None else await files.in_folder(job.output_dir)


def _in_clips_dir(job: Job, files: ClipFiles) -> ClipFiles:
    return files if job.clips_dir is None else files.chosen(job.clips_dir)


def _host_of(url: str) -> str:
    """The host in `url`; for a URL without a readable host, the URL itself."""
    try:
        return urlsplit(url).netloc or url
    except ValueError:
        return url


def _detail_of(error: DownloadError) -> str:
    """Why a file could not be downloaded, as a part of a sentence."""
    return error.problem.param("detail", "its link no longer works")
