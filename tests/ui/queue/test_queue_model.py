import random
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from decimal import Decimal

import pytest
from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.qtbot import QtBot

from app.bridge.jobs.queue_model import Progress, QueueModel, QueueRole
from app.core import problems
from app.core.job import Hold, Job, JobCounts, JobState
from app.core.polling import UsualTime
from app.ui.queue.job_text import job_state_text
from tests.fakes.clips import make_request

START = datetime(2026, 11, 22, 12, 0, tzinfo=UTC)
TROUBLE = problems.outcome_unknown(detail="reset")


def make_job(take_id: str, minute: int, state: JobState = JobState.QUEUED) -> Job:
    return Job(
        take_id=take_id,
        request=make_request(f"Prompt of {take_id}\nand a second line"),
        created_at=START + timedelta(minutes=minute),
        estimate_usd=Decimal("1.145"),
        state=state,
        accepted_at=START if state is JobState.RUNNING else None,
    )


@pytest.fixture
def model(qtbot: QtBot) -> QueueModel:
    model = QueueModel(job_state_text)
    # Checks every signal of the model against its rows for the whole test.
    QAbstractItemModelTester(
        model, QAbstractItemModelTester.FailureReportingMode.Fatal, parent=model
    )
    return model


def shown(model: QueueModel) -> list[str]:
    return [job.take_id for job in model.jobs()]


def test_jobs_stand_in_the_queues_order_and_leave_when_gone(model: QueueModel) -> None:
    # In the order of the engine's reports, which is not always the order of creation.
    jobs = [make_job("b", 2), make_job("a", 1), make_job("c", 3)]
    for job in jobs:
        model.set_job(job)
    assert shown(model) == ["b", "a", "c"]
    for state in (JobState.SAVED, JobState.REMOVED, JobState.DISMISSED):
        model.set_job(replace(jobs.pop(), state=state))
    assert model.rowCount() == 0


def test_a_new_order_moves_only_its_own_jobs_and_keeps_the_selection(model: QueueModel) -> None:
    for minute, name in enumerate("abcd"):
        model.set_job(make_job(name, minute))
    kept = QPersistentModelIndex(model.index_of("d"))
    model.set_order(["d", "nobody", "b"])
    assert shown(model) == ["a", "d", "c", "b"]
    assert kept.row() == 1
    model.set_job(replace(make_job("b", 1), state=JobState.RUNNING))
    assert shown(model) == ["b", "a", "d", "c"]


def test_what_is_ready_shows_how_old_its_link_is(model: QueueModel) -> None:
    ready = replace(make_job("a", 1, JobState.READY), ready_at=START, hold=Hold.FOLDER)
    model.set_job(ready)
    assert model.shows_time
    model.tick(START + timedelta(hours=3))
    words = model.index_of("a").data(Qt.ItemDataRole.AccessibleDescriptionRole)
    assert words == "Waiting for a folder to save in · ready for 3 h"


def test_a_gone_job_that_was_never_there_makes_no_row(model: QueueModel) -> None:
    model.set_job(make_job("a", 1, JobState.SAVED))
    assert model.rowCount() == 0


@pytest.mark.parametrize("moved", ["a", "b", "c"])
def test_what_needs_a_user_stands_below_what_goes_on(model: QueueModel, moved: str) -> None:
    jobs = {name: make_job(name, minute) for minute, name in enumerate("abc")}
    for job in jobs.values():
        model.set_job(job)
    model.set_job(replace(jobs[moved], state=JobState.UNCERTAIN, problem=TROUBLE))
    assert shown(model) == [*(name for name in "abc" if name != moved), moved]
    model.set_job(jobs[moved])
    assert shown(model) == ["a", "b", "c"]


FAILED = {"charged_usd": Decimal("1.145"), "state": JobState.FAILED}


def test_groups_follow_each_other_and_the_ended_are_folded(model: QueueModel) -> None:
    groups = {
        "ended": [
            replace(make_job("refused", 1), state=JobState.REFUSED),
            replace(make_job("failed", 2), **FAILED),
        ],
        "for user": [
            make_job("uncertain", 3, JobState.UNCERTAIN),
            # Their money is not known.
            make_job("unpriced", 4, JobState.FAILED),
            replace(
                make_job("half priced", 5),
                problem=problems.job_failed_unpriced(reason="no"),
                **FAILED,
            ),
            # Their videos may be paid for and can be fetched.
            make_job("attention", 6, JobState.ATTENTION),
            make_job("unwatched", 7, JobState.UNWATCHED),
            replace(make_job("unasked", 15), hold=Hold.CONSENT),
        ],
        "waiting": [
            make_job("queued", 8),
            replace(make_job("paused", 9), is_paused=True),
            replace(make_job("held", 10, JobState.RUNNING), hold=Hold.NETWORK),
        ],
        "in progress": [
            make_job("sending", 11, JobState.SENDING),
            make_job("running", 12, JobState.RUNNING),
            make_job("ready", 13, JobState.READY),
            make_job("downloading", 14, JobState.DOWNLOADING),
        ],
    }
    for group in groups.values():
        for job in group:
            model.set_job(job)
    expected = [job for group in reversed(groups.values()) for job in group]
    assert list(model.jobs()) == expected
    assert model.rowCount() == len(expected) - 2
    assert not model.index_of("failed").isValid()
    assert model.job("failed") == expected[-1]
    model.fold(False)
    assert model.rowCount() == len(expected)
    assert model.index_of("failed").row() == len(expected) - 1
    model.fold(True)
    assert model.rowCount() == len(expected) - 2


def test_a_job_gets_and_loses_its_row_with_its_end(model: QueueModel) -> None:
    for number in range(3):
        model.set_job(make_job(f"{number}", number, JobState.RUNNING))
    counts: list[int] = []
    model.groups_changed.connect(lambda: counts.append(model.rowCount()))
    failed = replace(make_job("0", 0), **FAILED)
    model.set_job(failed)
    model.set_progress("0", 1, 2)
    model.set_usual("0", UsualTime(1, 2))
    model.set_job(replace(failed, refunded_usd=Decimal(1)))
    model.set_job(replace(make_job("9", 9), **FAILED))
    model.set_job(replace(make_job("9", 9), state=JobState.DISMISSED))
    model.set_job(make_job("0", 0, JobState.RUNNING))
    assert counts == [2, 2, 2, 2, 3]
    assert shown(model) == ["0", "1", "2"]


def test_a_row_is_named_by_its_prompt_and_described_by_its_state(model: QueueModel) -> None:
    model.set_job(make_job("a", 1))
    index = model.index_of("a")
    name = index.data(Qt.ItemDataRole.AccessibleTextRole)
    assert name == "Prompt of a and a second line"
    assert index.data() == name
    words = index.data(Qt.ItemDataRole.AccessibleDescriptionRole)
    assert words == "Waiting for its turn"
    assert index.data(Qt.ItemDataRole.DecorationRole) is None
    assert not model.index_of("nobody").isValid()
    assert model.data(QModelIndex()) is None


def test_only_rows_that_show_time_tick(qtbot: QtBot, model: QueueModel) -> None:
    model.set_job(make_job("waits", 1))
    model.set_job(make_job("runs", 2, JobState.RUNNING))
    held = replace(make_job("held", 3, JobState.RUNNING), hold=Hold.NETWORK)
    model.set_job(held)
    changed: list[int] = []
    model.dataChanged.connect(lambda first, last: changed.append(first.row()))
    model.tick(START + timedelta(seconds=72))
    index = model.index_of("runs")
    assert changed == [index.row()]
    assert index.data(QueueRole.ELAPSED_S) == 72.0
    assert index.data(Qt.ItemDataRole.AccessibleDescriptionRole) == "Generating · 1:12"
    model.set_usual("runs", UsualTime(120, 180))
    assert index.data(QueueRole.USUAL) == UsualTime(120, 180)
    words = index.data(Qt.ItemDataRole.AccessibleDescriptionRole)
    assert words == "Generating · 1:12, usually 2:00–3:00"
    assert model.index_of("waits").data(QueueRole.ELAPSED_S) is None


def test_a_clock_set_back_shows_no_negative_time(model: QueueModel) -> None:
    model.set_job(make_job("runs", 2, JobState.RUNNING))
    model.tick(START - timedelta(hours=1))
    assert model.index_of("runs").data(QueueRole.ELAPSED_S) == 0.0


def test_progress_is_shown_and_forgotten_with_the_download(model: QueueModel) -> None:
    job = make_job("a", 1, JobState.DOWNLOADING)
    model.set_job(job)
    model.set_progress("a", 6_100_000, 9_800_000)
    model.set_progress("nobody", 1, 2)
    model.set_usual("nobody", None)
    index = model.index_of("a")
    assert index.data(QueueRole.PROGRESS) == Progress(6_100_000, 9_800_000)
    words = index.data(Qt.ItemDataRole.AccessibleDescriptionRole)
    assert words == "Downloading · 6.1 of 9.8 MB"
    model.set_job(replace(job, state=JobState.READY))
    assert index.data(QueueRole.PROGRESS) is None


def test_clear_forgets_every_job(model: QueueModel) -> None:
    model.set_job(make_job("a", 1))
    model.clear()
    assert model.rowCount() == 0
    assert model.jobs() == ()


def test_neighbours_that_show_time_tick_together(model: QueueModel) -> None:
    states = [JobState.RUNNING] * 3 + [JobState.QUEUED] + [JobState.ATTENTION] * 2
    for number, state in enumerate(states):
        model.set_job(replace(make_job(f"take {number}", number, state), ready_at=START))
    changed: list[tuple[int, int]] = []
    model.dataChanged.connect(lambda first, last: changed.append((first.row(), last.row())))
    model.tick(START + timedelta(seconds=72))
    assert changed == [(0, 2), (4, 5)]


def test_it_counts_what_was_sent_and_what_waits_and_where_each_stands(model: QueueModel) -> None:
    emitted: list[JobCounts] = []
    model.counts_changed.connect(emitted.append)

    def holds() -> bool:
        jobs = model.jobs()
        rows = [model.index_of(job.take_id).row() for job in jobs]
        active = [job for job in jobs if job.is_active]
        waiting = sum(job.is_waiting for job in active)
        assert emitted[-1:] in ([], [model.counts])
        is_counted = model.counts == JobCounts(len(active) - waiting, waiting)
        ended = len(jobs) - model.rowCount()
        return is_counted and rows == [*range(model.rowCount()), *[-1] * ended]

    chance = random.Random("a busy queue")
    for _ in range(300):
        take = chance.randrange(20)
        job = make_job(str(take), take, chance.choice(list(JobState)))
        model.set_job(
            replace(
                job,
                hold=chance.choice((None, Hold.KEY, Hold.NETWORK)),
                charged_usd=chance.choice((None, Decimal(1))),
            )
        )
        if chance.random() < 0.1:
            model.fold(not model.is_folded)
        assert holds()
    model.set_order(chance.sample([job.take_id for job in model.jobs()], 5))
    assert holds()
    model.clear()
    assert holds()
