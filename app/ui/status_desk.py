"""Keeps the status bar true: what is waited for, connection, jobs, key, demo, money."""

from PySide6.QtCore import QObject, Slot

from app.bridge.door import OpeningStage
from app.bridge.rooms import Mode
from app.bridge.session import Session
from app.core.problems import Problem
from app.core.secret import KeySource
from app.ui.status_bar import StatusBar
from app.ui.words import cannot_open_text, key_source_text, stage_text


class StatusDesk(QObject):
    """Puts what `session` tells into the words of `bar`."""

    def __init__(self, session: Session, bar: StatusBar, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._bar = bar
        session.online_changed.connect(bar.set_online)
        session.on_their_way_changed.connect(bar.set_on_their_way)
        session.spent_changed.connect(bar.set_spent)
        session.opened.connect(self._on_opened)
        session.stage_changed.connect(self._on_stage_changed)
        session.problem_met.connect(self._on_problem_met)
        session.key_desk.source_changed.connect(self._on_key_source_changed)

    @Slot(object)
    def _on_opened(self, mode: Mode) -> None:
        self._bar.set_demo(mode is Mode.DEMO)

    @Slot(object)
    def _on_stage_changed(self, stage: OpeningStage) -> None:
        rooms = self._session.rooms
        is_demo = rooms is not None and rooms.mode is Mode.DEMO
        # The demo's key lies in no keyring.
        if not (stage is OpeningStage.ASKING_KEYRING and is_demo):
            self._bar.set_opening(stage_text(stage))

    @Slot(object)
    def _on_problem_met(self, problem: Problem) -> None:
        """Say what is true now that the job list could not be opened."""
        if words := cannot_open_text(problem.kind):
            self._bar.set_opening(words)

    @Slot(object)
    def _on_key_source_changed(self, source: KeySource) -> None:
        self._bar.set_key_source(key_source_text(source))
