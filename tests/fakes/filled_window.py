"""The window with jobs of every state, clips, and the longest texts of each part."""

from dataclasses import replace
from datetime import UTC, datetime
from decimal import Decimal
from pathlib import Path

from app.bridge.platform.system_events import Connection
from app.bridge.session import Session
from app.core import problems
from app.core.job import Hold, Job, JobCounts, JobState
from app.core.prices import cost_of
from app.core.request import TakeNumber
from app.core.secret import KeySource
from app.main import load_card
from app.ui.main_window import MainWindow
from tests.fakes.clips import make_clip, make_request, write_clip

NOW = datetime(2026, 11, 22, 12, 0, tzinfo=UTC)
PROMPT = "A black lab swimming across a mountain lake at dawn, camera low over the water"


def make_job(state: JobState, hold: Hold | None = None) -> Job:
    job = Job(f"take-{state}-{hold}", make_request(PROMPT), NOW, Decimal("1.145"), state, hold)
    return replace(
        job,
        take=TakeNumber(3, 8),
        api_job_id="6563a1b2c3d4e5f6a7b8c9d0",
        accepted_at=NOW,
        charged_usd=Decimal("1.145"),
        problem=problems.outcome_unknown(detail="the connection was reset"),
    )


def fill(window: MainWindow, session: Session) -> None:
    """Show jobs of every state, clips, and the longest texts of the status bar."""
    held = [make_job(JobState.QUEUED, hold) for hold in Hold]
    for job in (*map(make_job, JobState), *held):
        session.queue_model.set_job(job)
    clips = [replace(make_clip(f"c{n}", PROMPT), take=TakeNumber(n + 1, 8)) for n in range(8)]
    session.library_model.reset(clips, len(clips))
    window.library.bar.set_counts(12_345, 100_000)
    window.library.details.set_clips(clips[:1])
    session.connection_changed.emit(Connection.UNREACHABLE)
    session.api_key_service.source_changed.emit(KeySource.ENVIRONMENT)
    session.queue_model.counts_changed.emit(JobCounts(5, 40))
    session.spending_service.spent_changed.emit(Decimal("12345.855"))
    window.compose.set_request(make_request(PROMPT * 80), 8)
    window.compose.show_cost(cost_of(make_request(PROMPT), 8, load_card()))


def show_clip(window: MainWindow, folder: Path) -> None:
    clip = make_clip(prompt=PROMPT, path=write_clip(folder / "clip.mp4", duration_s=2.0))
    window.stage.show_clip(replace(clip, take=TakeNumber(3, 8)), autoplay=False)
