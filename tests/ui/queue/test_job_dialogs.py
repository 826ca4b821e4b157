"""The dialogs about one job: their texts, and that Enter never spends money."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta, timezone
from decimal import Decimal

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QPlainTextEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from app.bridge.jobs.job_actions import JobAction
from app.core import problems
from app.core.help_ports import Credits
from app.core.job import Job, JobState
from app.core.ledger import AnswerKind, RawAnswer
from app.main import load_card
from app.ui.help.about_dialog import AboutDialog
from app.ui.queue.job_dialogs import JobDialog
from app.ui.queue.job_text import job_price_text, job_state_text
from app.ui.settings.key_dialog import KeyDialog
from app.ui.theme.theme import Theme
from app.ui.widgets.formats import minute_text, problem_text
from tests.fakes.clips import make_request
from tests.fakes.dialog_parts import press
from tests.paths import RESOURCES

NOW = datetime(2026, 11, 22, 12, 0, tzinfo=UTC)
JOB = replace(
    Job("take-1", make_request("A fox"), NOW, Decimal("1.145"), JobState.UNCERTAIN),
    problem=problems.outcome_unknown(detail="reset"),
)

FORGOTTEN = (JobState.UNCERTAIN, JobState.ATTENTION, JobState.UNWATCHED)


@pytest.fixture
def parent(qapp: QApplication, qtbot: QtBot) -> QWidget:
    Theme(qapp, RESOURCES / "styles", "light")
    parent = QWidget()
    qtbot.addWidget(parent)
    return parent


def opened(dialog: JobDialog) -> tuple[JobDialog, list[str]]:
    sent: list[str] = []
    dialog.accepted_with.connect(sent.append)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    dialog.open()
    dialog.activateWindow()
    return dialog, sent


def about(job: Job, parent: QWidget) -> JobDialog:
    return JobDialog.about(job, Decimal("1.145"), parent)


def test_enter_does_not_send_again(parent: QWidget) -> None:
    dialog, sent = opened(JobDialog.confirming_send(JOB, Decimal("1.145"), parent))
    QTest.keyClick(dialog, Qt.Key.Key_Return)
    assert sent == []
    assert not dialog.isVisible()


def test_one_click_sends_again_once(parent: QWidget) -> None:
    dialog, sent = opened(JobDialog.confirming_send(JOB, Decimal("1.145"), parent))
    assert dialog.findChild(QPushButton, "accept").text() == "Send again for $1.145"
    assert dialog.findChild(QPushButton, "close").text() == "Don't send"
    press(dialog, "accept")
    assert sent == [""]


@pytest.mark.parametrize("state", FORGOTTEN)
def test_what_may_be_paid_for_is_forgotten_by_no_slip(parent: QWidget, state: JobState) -> None:
    job = replace(JOB, state=state)
    dialog, sent = opened(JobDialog.confirming_forget(job, parent))
    assert "$1.145" in dialog.findChild(QLabel, "job_words").text()
    assert dialog.findChild(QPushButton, "close").text() == "Keep"
    QTest.keyClick(dialog, Qt.Key.Key_Return)
    assert sent == []
    dialog, sent = opened(JobDialog.confirming_forget(job, parent))
    press(dialog, "accept")
    assert sent == [""]


def test_what_was_charged_is_not_called_a_maybe(parent: QWidget) -> None:
    job = replace(JOB, state=JobState.UNWATCHED, problem=None)
    assert job_state_text(job, None, None, None) == "Not tracked - may still be charged"
    charged = replace(job, charged_usd=Decimal("0.645"))
    assert job_state_text(charged, None, None, None) == "Not tracked - charged $0.645"
    dialog, _ = opened(JobDialog.confirming_forget(charged, parent))
    assert dialog.findChild(QLabel, "job_words").text().startswith("You were charged $0.645. If")
    dialog.close()


@pytest.mark.parametrize(
    ("state", "charged", "refunded", "words"),
    [
        (JobState.REFUSED, None, None, "$0.00"),
        (JobState.FAILED, "1.145", None, "$1.145"),
        (JobState.FAILED, "1.145", "1.145", "$0.00"),
        (JobState.FAILED, "0", None, "$0.00"),
        (JobState.FAILED, None, None, "$1.145?"),
    ],
)
def test_the_price_of_what_came_to_nothing_is_what_it_cost(
    state: JobState, charged: str | None, refunded: str | None, words: str
) -> None:
    amounts = [None if usd is None else Decimal(usd) for usd in (charged, refunded)]
    job = replace(JOB, state=state, charged_usd=amounts[0], refunded_usd=amounts[1])
    assert job_price_text(job) == words


def test_an_uncertain_job_is_reported_with_its_three_ways_on(parent: QWidget, qtbot: QtBot) -> None:
    for action, means in (
        (JobAction.ENTER_JOB_ID, "Nothing is sent or charged again."),
        (JobAction.SEND_AGAIN, "as a new job for $1.145"),
        (JobAction.DISMISS, "you have still paid"),
    ):
        dialog, _ = opened(about(JOB, parent))
        button = dialog.findChild(QPushButton, f"choice_{action.value}")
        assert button.text().endswith("…")
        assert means in button.accessibleDescription()
        with qtbot.waitSignal(dialog.action_wanted) as wanted:
            button.click()
        assert wanted.args == [action]
        assert not dialog.isVisible()
    dialog, _ = opened(about(replace(JOB, state=JobState.FAILED), parent))
    assert dialog.findChild(QWidget, "uncertain_choices") is None
    dialog.close()


def facts_in(dialog: JobDialog) -> list[str]:
    return [fact.accessibleName() for fact in dialog.findChildren(QLabel, "job_fact")]


def test_times_are_those_of_the_user(parent: QWidget) -> None:
    zone = timezone(timedelta(hours=9))
    job = replace(JOB, created_at=NOW.astimezone(zone), allowed_over_cap=True)
    facts = facts_in(about(job, parent))
    assert f"Created: {minute_text(NOW.astimezone())}" in facts
    assert facts[-1] == "Limit: Allowed once"


@pytest.mark.parametrize(
    ("state", "charged", "refunded", "money"),
    [
        (JobState.QUEUED, None, None, ["Charged: Nothing (not sent)"]),
        (JobState.REFUSED, None, None, ["Charged: Nothing"]),
        (JobState.UNCERTAIN, None, None, ["Charged: Unknown: nothing, or about $1.145"]),
        (JobState.RUNNING, None, None, ["Charged: Not reported yet"]),
        (JobState.FAILED, None, None, ["Charged: Not reported; see your account page"]),
        (JobState.FAILED, "0.00", None, ["Charged: $0.00"]),
        (JobState.FAILED, "1.145", None, ["Charged: $1.145", "Refunded: $0.00"]),
        (JobState.FAILED, "1.145", "1.145", ["Charged: $1.145", "Refunded: $1.145"]),
    ],
)
def test_the_facts_of_the_money_are_true(
    parent: QWidget, state: JobState, charged: str | None, refunded: str | None, money: list[str]
) -> None:
    job = replace(
        JOB,
        state=state,
        charged_usd=Decimal(charged) if charged else None,
        refunded_usd=Decimal(refunded) if refunded else None,
    )
    facts = facts_in(about(job, parent))
    assert [fact for fact in facts if fact.startswith(("Charged", "Refunded"))] == money


@pytest.mark.parametrize(
    ("state", "action", "text"),
    [
        (JobState.FAILED, JobAction.TRY_AGAIN, "Try again for $1.145"),
        (JobState.ATTENTION, JobAction.FETCH_AGAIN, "Download again"),
    ],
)
def test_what_can_be_done_now_is_offered_where_it_is_explained(
    parent: QWidget, qtbot: QtBot, state: JobState, action: JobAction, text: str
) -> None:
    dialog, _ = opened(about(replace(JOB, state=state), parent))
    button = dialog.findChild(QPushButton, f"job_{action.value}")
    assert button.text() == text
    with qtbot.waitSignal(dialog.action_wanted) as wanted:
        button.click()
    assert wanted.args == [action]
    assert not dialog.isVisible()


def test_enter_in_the_field_follows_the_id(parent: QWidget) -> None:
    dialog, sent = opened(JobDialog.asking_for_id(JOB, parent))
    field = dialog.findChild(QLineEdit, "job_id")
    QTest.keyClicks(field, " two words ")
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert sent == []
    field.clear()
    QTest.keyClicks(field, " 6563a1 ")
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert sent == ["6563a1"]


def test_a_mistyped_id_stands_there_to_be_corrected(parent: QWidget) -> None:
    adopted = replace(JOB, state=JobState.RUNNING, api_job_id="6563a2")
    dialog, sent = opened(JobDialog.asking_for_id(adopted, parent))
    field = dialog.findChild(QLineEdit, "job_id")
    assert field.selectedText() == "6563a2"
    QTest.keyClick(field, Qt.Key.Key_End)
    QTest.keyClick(field, Qt.Key.Key_Backspace)
    QTest.keyClicks(field, "1")
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert sent == ["6563a1"]


@pytest.mark.parametrize("make", [about, JobDialog.asking_for_id])
def test_the_account_page_is_one_click_away(parent: QWidget, qtbot: QtBot, make: object) -> None:
    dialog, _ = opened(make(JOB, parent))
    with qtbot.waitSignal(dialog.account_page_wanted):
        press(dialog, "account_page")
    assert dialog.isVisible()
    dialog.close()


def test_all_that_is_said_can_be_read(parent: QWidget, qtbot: QtBot) -> None:
    dialogs = [
        about(JOB, parent),
        JobDialog.confirming_send(JOB, Decimal("1.145"), parent),
        *(JobDialog.confirming_forget(replace(JOB, state=state), parent) for state in FORGOTTEN),
        AboutDialog(Credits(load_card()), parent),
    ]
    key_dialog = KeyDialog(parent)
    for dialog in (*dialogs, key_dialog):
        dialog.open()
    key_dialog.show_result(problems.key_refused().message, is_good=False)
    for dialog in (*dialogs, key_dialog):
        qtbot.waitUntil(lambda dialog=dialog: all(_is_whole(label) for label in _labels(dialog)))
        dialog.close()


def _labels(dialog: QWidget) -> list[QLabel]:
    return [label for label in dialog.findChildren(QLabel) if label.isVisible() and label.text()]


def _is_whole(label: QLabel) -> bool:
    wraps = label.wordWrap()
    needed_px = label.heightForWidth(label.width()) if wraps else label.sizeHint().height()
    return label.height() >= needed_px


def answer(kind: AnswerKind, text: str) -> RawAnswer:
    return RawAnswer(NOW, kind, text)


def test_what_cannot_be_read_is_said_in_the_dialog(parent: QWidget) -> None:
    dialog, _ = opened(about(JOB, parent))
    height_px = dialog.height()
    dialog.show_not_read("take-2", problems.busy())
    assert dialog.findChild(QLabel, "job_failure") is None
    for problem in (problems.interrupted_sending(), problems.busy()):
        dialog.show_not_read("take-1", problem)
        failure = dialog.findChild(QLabel, "job_failure")
        assert failure.isVisible()
        assert failure.text() == problem_text(problem)
        assert dialog.height() > height_px


def test_the_servers_answers_are_shown_word_for_word_and_copied(
    parent: QWidget, qtbot: QtBot
) -> None:
    dialog, _ = opened(about(JOB, parent))
    view = dialog.findChild(QPlainTextEdit, "job_answers")
    height_px = dialog.height()
    with qtbot.waitSignal(dialog.answers_wanted):
        press(dialog, "show_answers")
    dialog.show_answers("take-2", (answer(AnswerKind.QUERY, "of another job"),))
    assert not view.isVisible()
    dialog.show_answers(
        "take-1",
        (
            answer(AnswerKind.CREATE, '{"code": 0, "data": "<b>bold</b>"}'),
            answer(AnswerKind.QUERY, "{}"),
        ),
    )
    words = (
        '2026-11-22 12:00:00 UTC, answer to the request\n{"code": 0, "data": "<b>bold</b>"}\n\n'
        "2026-11-22 12:00:00 UTC, answer to a status check\n{}"
    )
    assert view.toPlainText() == words
    assert view.isReadOnly()
    assert view.accessibleName() == "ShortAPI's answers"
    assert dialog.height() > height_px
    # By keyboard: the view has it, Tab leads out of it.
    qtbot.waitUntil(view.hasFocus)
    QTest.keyClick(view, Qt.Key.Key_Tab)
    copy = dialog.focusWidget()
    assert copy.objectName() == "copy_answers"
    QTest.keyClick(copy, Qt.Key.Key_Space)
    assert QApplication.clipboard().text() == words
    assert copy.accessibleName() == "Answers copied"


def test_long_answers_are_cut_where_they_are_shown_and_copied_whole(parent: QWidget) -> None:
    dialog, _ = opened(about(JOB, parent))
    long = '{"x": "' + "雪" * 65_000 + '"}'
    dialog.show_answers("take-1", [answer(AnswerKind.QUERY, long)] * 40)
    view = dialog.findChild(QPlainTextEdit, "job_answers")
    assert len(view.toPlainText()) < 40 * 5_200
    assert view.toPlainText().count("“Copy answers” copies everything") == 40
    press(dialog, "copy_answers")
    assert QApplication.clipboard().text().count(long) == 40


def test_a_job_without_an_answer_says_so(parent: QWidget) -> None:
    dialog, _ = opened(about(JOB, parent))
    dialog.show_answers("take-1", ())
    view = dialog.findChild(QPlainTextEdit, "job_answers")
    assert view.isVisible()
    assert view.placeholderText() == "No answers are kept for this job."
    assert not dialog.findChild(QPushButton, "copy_answers").isVisible()


def test_a_dialog_of_the_demo_says_that_no_money_is_spent(parent: QWidget) -> None:
    job = replace(JOB, state=JobState.FAILED, problem=problems.outcome_unknown(detail="reset"))
    dialog = JobDialog.about(job, None, parent)
    dialog.mark_demo()
    label = dialog.findChild(QLabel, "job_demo")
    assert "no money is spent" in label.text()
    again = dialog.findChild(QPushButton, "job_try-again")
    assert again is None or "$" not in again.text()
    dialog = JobDialog.confirming_send(JOB, None, parent)
    assert "$1.145" not in "".join(each.text() for each in dialog.findChildren(QPushButton))
