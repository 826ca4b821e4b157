"""Settles what processes that have ended left in the folders of clips."""

import asyncio
from collections.abc import Callable, Iterable, Mapping
from contextlib import suppress
from pathlib import Path

from msgspec import Struct

from app.core.errors import FolderUnusable, JournalUnusable
from app.core.job import GONE, Job
from app.core.ports import ClipFiles, Journal
from app.engine.jobs.holds import FOLDER_ANSWERS_WITHIN_S
from app.engine.jobs.job_record import JobRecord


class UnsettledClips(Struct, frozen=True):
    """Clips and parts that are not settled; the next start does what cannot be done now.

    Clips that the journal has lose their notes, and the second file of such a take is deleted. The
    takes among `records` settle their own in their download; their parts in another folder than the
    one that they go to by now are deleted. `files` is the default folder.
    """

    files: ClipFiles
    journal: Journal
    records: Mapping[str, JobRecord]
    other_folders: Callable[[], Iterable[Path]]

    async def settle(self) -> None:
        """Settle those in the default folder."""
        await self._settle(self.files, None)

    async def settle_others(self) -> None:
        """Settle those in all other folders, which may be on disks that do not answer."""
        of_jobs = (record.job.clips_dir for record in self.records.values())
        for folder in {each for each in (*self.other_folders(), *of_jobs) if each}:
            with suppress(TimeoutError):
                async with asyncio.timeout(FOLDER_ANSWERS_WITHIN_S):
                    await self._settle(self.files.chosen(folder), folder)

    async def _settle(self, files: ClipFiles, folder: Path | None) -> None:
        take_ids: list[str] = []
        with suppress(FolderUnusable):
            take_ids = await files.unsettled()
        for take_id in take_ids:
            with suppress(FolderUnusable, JournalUnusable):
                if record := self.records.get(take_id):
                    if not _goes_to(folder, record.job):
                        await files.discard(take_id)
                elif await self._is_left(take_id, files):
                    await files.drop_second(take_id, await self.journal.clip_paths(take_id))
                    await files.settle(take_id)

    async def _is_left(self, take_id: str, files: ClipFiles) -> bool:
        """Whether no process works on the take any more."""
        if await self.journal.clip_paths(take_id):
            return True
        try:
            return (await self.journal.job(take_id)).state in GONE
        except LookupError:
            # It belongs to another journal, whose process may be downloading it.
            return await files.kept_path(take_id) is not None


def _goes_to(folder: Path | None, job: Job) -> bool:
    return folder == job.clips_dir or (folder is not None and folder == job.output_dir)
