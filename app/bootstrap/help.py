"""Builds the services of the help menu: diagnostics, crash reports, update and health checks."""

from __future__ import annotations

import os
import sys
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from msgspec import Struct
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication

from app import __version__
from app.aio.tasks import TaskSet
from app.bootstrap.environment import Environment
from app.bridge.help.crash_reports import CrashReportService
from app.bridge.help.diagnostics import DiagnosticsService
from app.bridge.help.program_file import ProgramFile
from app.bridge.help.updates import UpdateService
from app.bridge.preferences import Preferences
from app.bridge.session import Session
from app.core.help_ports import Credits, DiagnosticsMaker, ReleaseSource
from app.core.model_card import ModelCard
from app.core.redaction import PrivateThings, Redactor
from app.core.web_pages import download_page_url, source_page_url
from app.storage.crash_reports import CrashFolder
from app.storage.paths import home_folder, licences_file
from app.system.clock import SystemClock
from app.system.repository import repository_name
from app.ui.help.help_controller import HelpServices

if TYPE_CHECKING:
    from app.core.health import HealthChecks


class Discretion(Struct, frozen=True):
    """What reports must not contain: never keys, and the rest only on request."""

    redactor: Redactor
    things: PrivateThings
    crashes: CrashFolder


def discretion_of(environment: Environment) -> Discretion:
    """The secrets known before the window; later keys are added."""
    paths = environment.paths
    return Discretion(
        Redactor(environment.given_key),
        PrivateThings(home=str(home_folder()), folders=(str(paths.clips_dir),)),
        CrashFolder(paths.crashes_dir),
    )


def build_help_services(
    app: QApplication,
    environment: Environment,
    discretion: Discretion,
    preferences: Preferences,
    tasks: TaskSet,
    session: Session,
    parent: QObject,
) -> HelpServices:
    """Build the services, which live as long as `parent`."""

    def open_releases() -> ReleaseSource:
        # Late import: the window does not need it to show.
        from app.api.releases import PublishedReleases

        return PublishedReleases(repository_name(), __version__)

    def open_maker() -> DiagnosticsMaker:
        from app.diagnostics.archive import Diagnostics, Sources
        from app.diagnostics.health_process import run_healthcheck

        return Diagnostics(
            Sources(
                paths=environment.paths,
                redactor=discretion.redactor,
                things=discretion.things,
                crashes=discretion.crashes,
                settings=lambda: preferences.settings,
                draft=lambda: preferences.draft,
                screens=partial(_screens_text, app),
                check=lambda: run_healthcheck(os.environ),
            )
        )

    def open_checks() -> HealthChecks:
        from app.bootstrap.health import SystemHealthChecks

        return SystemHealthChecks(environment, session)

    program = ProgramFile(program_path(), _load_late_parts, tasks, parent)
    app.applicationStateChanged.connect(program.look_when_active)
    return HelpServices(
        diagnostics=DiagnosticsService(open_maker, tasks, parent),
        crashes=CrashReportService(discretion.crashes, tasks, parent),
        updates=UpdateService(open_releases, preferences, tasks, SystemClock(), parent),
        program=program,
        open_health=partial(session.open_health, open_checks),
    )


def program_path() -> Path | None:
    """The program's own file in a bundle; None when run from the source."""
    return Path(sys.executable) if getattr(sys, "frozen", False) else None


def _load_late_parts() -> None:
    # PyAV's libraries are separate files; those of a newer version would not match.
    import app.media.versions  # noqa: F401


def about_credits(card: ModelCard) -> Credits:
    """The credits of the About box, in a bundle or from the source."""
    page = licences_file()
    return Credits(
        card=card,
        licences_page=page if page.exists() else None,
        source_page_url=source_page_url(repository_name()),
        download_page_url=download_page_url(repository_name()),
    )


def _screens_text(app: QApplication) -> str:
    """The platform and every screen with its scale, one per line."""
    lines = [f"Qt platform: {app.platformName()}"]
    for number, screen in enumerate(app.screens(), start=1):
        size = screen.size()
        lines.append(
            f"Screen {number}: {size.width()}x{size.height()}, scale {screen.devicePixelRatio():g},"
            f" {screen.logicalDotsPerInch():g} dots per inch, {screen.refreshRate():g} Hz"
        )
    return "\n".join(lines)
