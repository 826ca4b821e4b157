"""Collects what helps to find a fault, without keys and, by default, without prompts."""

import asyncio
import io
import json
import zipfile
from collections.abc import Awaitable, Callable, Iterator, Mapping
from dataclasses import asdict, replace
from pathlib import Path

from msgspec import Struct

from app.core import problems
from app.core.errors import StorageError
from app.core.help_ports import DiagnosticsStep
from app.core.redaction import PrivateThings, Redactor, without_folders, without_private
from app.core.settings import Settings, videos_folders_of
from app.diagnostics.logs import LOG_FILE
from app.diagnostics.versions import more_version_lines, version_lines
from app.fs.atomic import write_atomically
from app.storage.crash_reports import CrashFolder, last_bytes
from app.storage.disk_errors import disk_reason
from app.storage.jobs.ledger import job_figures, latest_jobs
from app.storage.paths import Paths


def write_archive(path: Path, members: Mapping[str, str]) -> None:
    """Write `members`, texts by file name, as a zip file to `path`; blocks.

    Raises StorageError (DIAGNOSTICS_FAILED); an existing file at `path` is then unchanged.
    """
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, text in members.items():
            archive.writestr(name, text.encode("utf-8", "backslashreplace"))
    try:
        write_atomically(path, packed.getvalue())
    except OSError as error:
        raise StorageError(
            problems.diagnostics_failed(path=path, detail=disk_reason(error))
        ) from error


# Older jobs are no longer in the logs.
_KNOWN_JOBS = 500


def with_known_things(
    things: PrivateThings, paths: Paths, settings: Settings, draft: str = ""
) -> PrivateThings:
    """`things` with the folders in `settings`, `draft` and the latest jobs' prompts; blocks."""
    jobs = [
        job
        for each in (paths, paths.for_demo())
        for job in latest_jobs(each.journal_file, _KNOWN_JOBS)
    ]
    prompts = (draft, *(str(job["prompt"]) for job in jobs))
    return replace(
        things,
        folders=tuple(str(folder) for folder in videos_folders_of(settings).all(paths.clips_dir)),
        prompts=tuple(dict.fromkeys(filter(None, prompts))),
    )


_LOG_BYTES = 400_000
_OLDER_LOGS = 3
_REPORTS = 3
_LISTED_JOBS = 200
_ABOUT = """\
Gallop diagnostics, created by the user and saved where they chose. Nothing was sent.
None of these files contains an API key.
Prompts and job IDs: {prompts}
"""


class Sources(Struct, frozen=True):
    """Where diagnostics come from. `screens` describes the screens, `check` runs the healthcheck.

    `things` is removed from the texts unless the user includes it; prompts are added to it.
    """

    paths: Paths
    redactor: Redactor
    things: PrivateThings
    crashes: CrashFolder
    settings: Callable[[], Settings]
    draft: Callable[[], str]
    screens: Callable[[], str]
    check: Callable[[], Awaitable[str]]


class Diagnostics:
    """Implements core.help_ports.DiagnosticsMaker."""

    def __init__(self, sources: Sources) -> None:
        self._sources = sources

    async def make(
        self, path: Path, *, with_prompts: bool, on_step: Callable[[DiagnosticsStep], None]
    ) -> None:
        sources = self._sources
        on_step(DiagnosticsStep.CHECKING)
        # Widgets and settings are read here, in the UI thread.
        screens, settings, draft = sources.screens(), sources.settings(), sources.draft()
        health = await sources.check()
        on_step(DiagnosticsStep.COLLECTING)

        def collect() -> dict[str, str]:
            things = with_known_things(sources.things, sources.paths, settings, draft)
            members = {
                "about.txt": _ABOUT.format(prompts="included" if with_prompts else "left out"),
                "versions.txt": _versions(screens),
                "settings.json": _settings_text(settings),
                "healthcheck.txt": health,
                "jobs.txt": self._figures(),
                **dict(self._logs(things, with_prompts)),
                **dict(self._reports()),
            }
            if with_prompts:
                members["jobs-with-prompts.json"] = self._listed_jobs()
            return {
                name: sources.redactor.clean(without_folders(text, things))
                for name, text in members.items()
            }

        members = await asyncio.to_thread(collect)
        on_step(DiagnosticsStep.WRITING)
        await asyncio.to_thread(write_archive, path, members)

    def _figures(self) -> str:
        paths = self._sources.paths
        demo = job_figures(paths.for_demo().journal_file)
        return f"{job_figures(paths.journal_file)}\nThe demo's:\n{demo}"

    def _logs(self, things: PrivateThings, with_prompts: bool) -> Iterator[tuple[str, str]]:
        names = (LOG_FILE, *(f"{LOG_FILE}.{number}" for number in range(1, _OLDER_LOGS + 1)))
        for name in names:
            text = last_bytes(self._sources.paths.logs_dir / name, _LOG_BYTES)
            if text:
                yield f"logs/{name}", text if with_prompts else without_private(text, things)

    def _reports(self) -> Iterator[tuple[str, str]]:
        try:
            reports = self._sources.crashes.reports()[:_REPORTS]
        except OSError as error:
            yield "crashes/unreadable.txt", type(error).__name__
            return
        for report in reports:
            yield f"crashes/{report.path.name}", report.text

    def _listed_jobs(self) -> str:
        jobs = latest_jobs(self._sources.paths.journal_file, _LISTED_JOBS)
        return json.dumps(jobs, indent=1, ensure_ascii=False) + "\n"


def _versions(screens: str) -> str:
    return "\n".join((*version_lines(), *more_version_lines(), screens)) + "\n"


def _settings_text(settings: Settings) -> str:
    values = asdict(settings)
    # An address may contain a name or a password, and a folder a name.
    for name in ("callback_url", "clips_folder", "earlier_clips_folders"):
        values[name] = "set" if values[name] else ""
    return json.dumps(values, indent=1) + "\n"
