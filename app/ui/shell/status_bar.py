"""The status bar: connection, jobs, key, demo."""

from typing import assert_never

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QSizePolicy, QWidget

from app.bridge.lifecycle import OpeningStage
from app.bridge.platform.system_events import Connection
from app.bridge.services import Mode
from app.bridge.session import Session
from app.core.job import JobCounts
from app.core.problem import Problem
from app.core.secret import KeySource
from app.ui.compose.price_text import cannot_open_text, key_source_text, stage_text
from app.ui.queue.job_text import job_counts_text
from app.ui.theme.style_roles import set_role
from app.ui.widgets.accessibility import announce
from app.ui.widgets.elided_text import CutLabel
from app.ui.widgets.plain_text import PlainLabel, set_tool_tip


class StatusBar(QFrame):
    """Shows facts of the session; a part without a fact is hidden."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._build()

    def _build(self) -> None:
        self.setObjectName("status_bar")
        self.setAccessibleName(self.tr("Status"))
        self._demo = self._part(PlainLabel("", self), "demo_badge", "badge")
        self._demo.setText(self.tr("DEMO"))
        set_tool_tip(self._demo, self.tr("Clips are simulated and free."))
        # Cut in a narrow window, with the whole text as tool tip; an amount never is.
        self._connection = self._part(CutLabel("", self), "connection", "good")
        self._jobs = self._part(CutLabel("", self), "jobs_on_their_way", "dim")
        self._key = self._part(CutLabel("", self), "key_source", "dim")
        self._key.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._opening = self._part(CutLabel("", self), "opening", "dim")
        self._key_source = KeySource.NONE
        self._is_key_refused = False
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 5, 12, 5)
        row.setSpacing(16)
        for part in (self._demo, self._opening, self._connection, self._jobs):
            row.addWidget(part)
        row.addWidget(self._key, 1)
        # Takes the space while the key's source is unknown.
        row.addStretch(0)

    def _part(self, part: QLabel, name: str, role: str) -> QLabel:
        part.setObjectName(name)
        set_role(part, role)
        part.hide()
        return part

    def follow(self, session: Session) -> None:
        """Show the facts of `session` from now on."""
        session.connection_changed.connect(self.set_connection)
        session.queue_model.counts_changed.connect(self.set_job_counts)
        session.mode_chosen.connect(self.set_mode)
        session.opened.connect(self.set_mode)
        session.stage_changed.connect(self.set_stage)
        session.problem_met.connect(self.show_problem)
        session.api_key_service.source_changed.connect(self.set_key_source)
        session.api_key_service.refused_changed.connect(self.set_key_refused)
        # In the first frame already; the services are opened after it.
        self.set_stage(OpeningStage.OPENING)

    @Slot(object)
    def set_connection(self, connection: Connection) -> None:
        """Show whether ShortAPI can be reached, in words, shape and colour."""
        match connection:
            case Connection.UNKNOWN:
                sign, name, role = "○", self.tr("Not connected yet"), "dim"
                tip = self.tr("Gallop connects when it needs to.")
            case Connection.ONLINE:
                sign, name, role = "●", self.tr("Online"), "good"
                tip = self.tr("ShortAPI answered the last request.")
            case Connection.UNREACHABLE:
                sign, name, role = "▲", self.tr("ShortAPI cannot be reached"), "warning"
                tip = self.tr("The last request did not reach ShortAPI.")
            case Connection.OFFLINE:
                sign, name, role = "○", self.tr("Offline"), "warning"
                tip = self.tr("No network connection.")
            case _:
                assert_never(connection)
        self._connection.setText(f"{sign} {name}")
        self._connection.setAccessibleName(name)
        set_tool_tip(self._connection, f"{sign} {name}\n{tip}")
        set_role(self._connection, role)
        self._connection.show()

    @Slot(object)
    def set_job_counts(self, counts: JobCounts) -> None:
        """Show how many jobs are in progress and how many wait."""
        self._jobs.setText(job_counts_text(counts) or self.tr("Nothing in progress"))
        self._jobs.show()

    @Slot(object)
    def set_key_source(self, source: KeySource) -> None:
        """Show the source of the key in use."""
        self._key_source = source
        self._show_key()

    @Slot(bool)
    def set_key_refused(self, is_refused: bool) -> None:
        """Show whether ShortAPI refused the key in use."""
        self._is_key_refused = is_refused
        self._show_key()

    def _show_key(self) -> None:
        is_refused = self._is_key_refused
        refused = self.tr("▲ ShortAPI refused the key")
        text = refused if is_refused else key_source_text(self._key_source)
        self._key.setText(text)
        if is_refused:
            set_tool_tip(self._key, f"{text}\n{key_source_text(self._key_source)}")
        set_role(self._key, "warning" if is_refused else "dim")
        self._key.setVisible(bool(text))

    @Slot(object)
    def set_mode(self, mode: Mode) -> None:
        """Show whether money can be spent."""
        self._demo.setVisible(mode is Mode.DEMO)

    @Slot(object)
    def set_stage(self, stage: OpeningStage) -> None:
        """Show what must be finished before the first job can be sent."""
        self._set_opening(stage_text(stage))

    @Slot(object)
    def show_problem(self, problem: Problem) -> None:
        """Show the state if `problem` prevents the opening of the job list."""
        if text := cannot_open_text(problem.kind):
            self._set_opening(text)

    def _set_opening(self, text: str) -> None:
        self._opening.setText(text)
        self._opening.setVisible(bool(text))
        if text:
            announce(self._opening, text)
