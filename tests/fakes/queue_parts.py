"""Jobs in the queue, and the parts of the side pane by name."""

from dataclasses import replace
from datetime import UTC, datetime
from decimal import Decimal

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QLabel, QListView, QMenu, QPushButton

from app.bridge.jobs.queue_model import QueueModel
from app.core.job import Job, JobState
from app.ui.side_pane import SidePane
from tests.fakes.clips import make_request

NOW = datetime(2026, 11, 22, 12, 0, tzinfo=UTC)
S = JobState


def make_job(state: JobState = S.QUEUED, prompt: str = "A fox", **fields: object) -> Job:
    job = Job("take-1", make_request(prompt), NOW, Decimal("1.145"), state)
    return replace(job, **fields)


def fill(queue: QueueModel, *states: JobState) -> None:
    for number, state in enumerate(states):
        queue.set_job(replace(make_job(state, f"Prompt {number}"), take_id=f"take-{number}"))


def label(side_pane: SidePane, name: str) -> QLabel:
    found = side_pane.findChild(QLabel, name)
    assert found is not None
    return found


def button(side_pane: SidePane, name: str) -> QPushButton:
    found = side_pane.findChild(QPushButton, name)
    assert found is not None
    return found


def open_menu(view: QListView) -> QMenu:
    menus = [menu for menu in view.findChildren(QMenu) if menu.isVisible()]
    assert len(menus) == 1
    return menus[0]


def entry(menu: QMenu, name: str) -> QAction:
    return next(action for action in menu.actions() if action.objectName() == name)
