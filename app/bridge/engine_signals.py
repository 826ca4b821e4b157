"""The engine's facts as Qt signals; the one object that turns the one into the other."""

from PySide6.QtCore import QObject, Signal

from app.core.clip import Clip
from app.core.job import Job
from app.core.problems import Problem, ProblemKind


class EngineSignals(QObject):
    """An engine listener (engine.listener.EngineListener) that emits what it hears."""

    # Sizes travel as objects: Qt's int ends at 2 GB.
    job_moved = Signal(object)  # Job
    download_moved = Signal(str, object, object)  # take id, received bytes, total bytes or None
    clip_arrived = Signal(object)  # Clip
    reach_changed = Signal(bool)
    trouble_told = Signal(object)  # Problem
    trouble_ended = Signal(object)  # ProblemKind

    def job_changed(self, job: Job) -> None:
        self.job_moved.emit(job)

    def progress_changed(self, take_id: str, received_bytes: int, total_bytes: int | None) -> None:
        self.download_moved.emit(take_id, received_bytes, total_bytes)

    def clip_kept(self, clip: Clip) -> None:
        self.clip_arrived.emit(clip)

    def online_changed(self, is_online: bool) -> None:
        self.reach_changed.emit(is_online)

    def trouble_met(self, problem: Problem) -> None:
        self.trouble_told.emit(problem)

    def trouble_over(self, kind: ProblemKind) -> None:
        self.trouble_ended.emit(kind)
