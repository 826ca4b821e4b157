"""Every text a user reads or hears goes through the translator, in every widget and dialog."""

import re
from collections.abc import Awaitable, Callable, Iterator
from dataclasses import replace
from datetime import UTC, date, datetime
from decimal import Decimal
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, QTranslator
from PySide6.QtGui import QAction, QTextDocument
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QDialog,
    QLabel,
    QLineEdit,
    QMenu,
    QPlainTextEdit,
    QSpinBox,
    QWidget,
)

from app.bridge.jobs.job_actions import JobAction
from app.bridge.lifecycle import OpeningStage
from app.bridge.notices import Notice, NoticeLevel
from app.bridge.platform.system_events import Connection
from app.bridge.session import Session
from app.core import problems
from app.core.help_ports import CrashReport, Credits
from app.core.job import Hold, Job, JobCounts, JobState
from app.core.library.clip_query import NamedCount
from app.core.ports import Backup
from app.core.problem import Problem, ProblemKind
from app.core.secret import KeySource
from app.main import load_card
from app.ui.compose.price_text import cannot_open_text, key_source_text, stage_text
from app.ui.help.about_dialog import AboutDialog
from app.ui.help.diagnostics_dialog import DiagnosticsDialog
from app.ui.help.report_dialog import ReportDialog
from app.ui.library.collections.collections_dialog import CollectionsDialog, RemoveCollectionDialog
from app.ui.library.watched_folders_dialog import WatchedFoldersDialog
from app.ui.main_window import MainWindow
from app.ui.queue.job_text import facts_of_job, job_state_text
from app.ui.settings.key_dialog import ForgetKeyDialog
from app.ui.widgets.formats import clip_text, problem_text
from resources.installer.languages import languages
from tests.fakes.clips import make_clip, make_request
from tests.fakes.languages import in_language
from tests.fakes.shut_window import ShutWindow

NOW = datetime(2026, 11, 22, 12, 0, tzinfo=UTC)
PROMPT = "FOX"
JOB_ID = "6563a1"
# Names and figures that are the same in every language.
DATA = re.compile(rf"{PROMPT}|{JOB_ID}|Gallop|\d+P|https://shortapi\.ai|/home/anna/\S*|MP4")
MNEMONIC = re.compile(r"&(?!&)(.)")
BRACKETED = re.compile(r"⟦[^⟦⟧]*⟧")


class Brackets(QTranslator):
    """A language in which every sentence is its English in brackets."""

    def translate(
        self, context: str, source: str, disambiguation: str | None = None, n: int = -1
    ) -> str:
        return f"⟦{source}⟧"

    def isEmpty(self) -> bool:
        return False


@pytest.fixture
def bracketed(qapp: QApplication) -> Iterator[None]:
    translator = Brackets()
    qapp.installTranslator(translator)
    yield
    qapp.removeTranslator(translator)


@pytest.fixture
def built(
    bracketed: None,
    qapp: QApplication,
    on_qt_loop: Callable[[Awaitable[None]], None],
    tmp_path: Path,
) -> Iterator[tuple[MainWindow, Session]]:
    shut = ShutWindow(qapp, load_card(), tmp_path)
    window = shut.window
    window.show()
    yield window, shut.session
    on_qt_loop(shut.close())


def untranslated(text: str) -> str:
    """What of `text` did not come from the translator and is no data; empty is well."""
    if text.startswith(("<span", "<qt>")):
        document = QTextDocument()
        document.setHtml(text)
        text = document.toPlainText()
    while (fewer := BRACKETED.sub("", text)) != text:
        text = fewer
    left = DATA.sub("", text)
    return left if any(character.isalpha() for character in left) else ""


def own_texts(widget: QWidget) -> Iterator[str]:
    yield widget.accessibleName()
    yield widget.accessibleDescription()
    yield widget.toolTip()
    if widget.isWindow():
        yield widget.windowTitle()
    match widget:
        case QLabel() | QAbstractButton():
            yield widget.text()
        case QPlainTextEdit():
            yield widget.placeholderText()
        case QLineEdit():
            yield widget.placeholderText()
        case QSpinBox():
            yield widget.prefix()
            yield widget.suffix()
        case QComboBox():
            yield from (widget.itemText(row) for row in range(widget.count()))
        case QMenu():
            yield widget.title()
        case _:
            pass
    for action in widget.actions():
        yield from action_texts(action)


def action_texts(action: QAction) -> Iterator[str]:
    yield action.text()
    yield action.toolTip()


def findings(root: QWidget) -> list[tuple[str, str, str]]:
    widgets = [root, *root.findChildren(QWidget)]
    # Parts that Qt makes inside its own widgets name themselves qt_...
    ours = [widget for widget in widgets if not widget.objectName().startswith("qt_")]
    return [
        (type(widget).__name__, widget.objectName(), text)
        for widget in ours
        for text in own_texts(widget)
        if untranslated(text) and not is_half(widget, text)
    ]


def is_half(widget: QWidget, text: str) -> bool:
    """Whether `text` is a part of a notice, which is whole in the accessible name."""
    is_notice = widget.objectName() in ("notice_title", "notice_text")
    return is_notice and text != widget.accessibleName()


def make_job(state: JobState, hold: Hold | None = None) -> Job:
    job = Job(f"take-{state}-{hold}", make_request(PROMPT), NOW, Decimal("1.145"), state)
    return replace(
        job,
        hold=hold,
        api_job_id=JOB_ID,
        accepted_at=NOW,
        problem=problems.not_sent(detail="404"),
    )


def every_job() -> list[Job]:
    held = [make_job(JobState.QUEUED, hold) for hold in Hold]
    return [*(make_job(state) for state in JobState), *held]


def test_the_check_itself_sees_what_is_not_translated() -> None:
    assert untranslated("Play")
    assert untranslated("⟦Play⟧ now")
    assert not untranslated("⟦a ⟦b⟧ c⟧ · 1080P · 5")
    assert not untranslated('<span style="font-weight:600">⟦One.</span> Two.⟧')


def test_the_whole_window(built: tuple[MainWindow, Session]) -> None:
    window, session = built
    for job in every_job():
        session.queue_model.set_job(job)
        session.job_changed.emit(job)
    session.library_model.reset([make_clip(prompt=PROMPT)], 1)
    session.connection_changed.emit(Connection.OFFLINE)
    session.queue_model.counts_changed.emit(JobCounts(2, 1))
    session.spending_service.spent_changed.emit(Decimal("14.37"))
    session.stage_changed.emit(OpeningStage.OPENING)
    session.generate_refused.emit((problems.prompt_empty(),))
    window.compose.set_request(make_request(PROMPT * 2000 + "\x07"), 2)
    date = QLocale().toString(make_clip().made_at.astimezone().date(), "d MMM yyyy")
    window.stage.show_clip(make_clip(prompt=PROMPT, path=Path("/home/anna/lab.mp4")))
    found = [(kind, name, text) for kind, name, text in findings(window) if date not in text]
    assert found == []


def test_every_menu(built: tuple[MainWindow, Session]) -> None:
    window, _ = built
    menus = [window.side_pane.queue_view.menu_for(job) for job in every_job()]
    window.library.clip_actions.set_clips((make_clip(prompt=PROMPT),))
    menus.append(window.library.clip_actions.menu())
    assert [found for menu in menus for found in findings(menu)] == []
    menus_in_bar = [action.menu() for action in window.menuBar().actions()]
    assert all(menu is not None and findings(menu) == [] for menu in menus_in_bar)


@pytest.mark.parametrize("language", ["en", *languages()])
def test_no_key_is_used_twice_in_a_menu(
    language: str,
    qapp: QApplication,
    on_qt_loop: Callable[[Awaitable[None]], None],
    tmp_path: Path,
) -> None:
    with in_language(qapp, language):
        shut = ShutWindow(qapp, load_card(), tmp_path)
        bar = shut.window.menuBar()
        lists = [bar.actions(), *(menu.actions() for menu in bar.findChildren(QMenu))]
        # The same entry while the demo is open.
        other = {shut.window.tr("Try the &demo"): shut.window.tr("Leave the &demo")}
        texts = [[action.text() for action in actions] for actions in lists]
        texts += [[other.get(text, text) for text in each] for each in texts]
        for each in texts:
            keys = [found[1].casefold() for text in each if (found := MNEMONIC.search(text))]
            assert len(keys) == len(set(keys)), each
        on_qt_loop(shut.close())


def test_every_dialog(built: tuple[MainWindow, Session]) -> None:
    window, session = built
    job = make_job(JobState.UNCERTAIN)
    session.queue_model.set_job(job)
    dialogs = window._dialogs
    window._key.enter_key()
    dialogs.show_settings()
    help_dialogs = (
        AboutDialog(Credits(load_card()), window),
        AboutDialog(Credits(load_card(), Path("/l"), "https://shortapi.ai"), window),
        DiagnosticsDialog(window),
        ReportDialog(CrashReport(Path("/c"), NOW, ""), window),
        ForgetKeyDialog(window),
        CollectionsDialog(parent=window),
        WatchedFoldersDialog(window),
        RemoveCollectionDialog(NamedCount(PROMPT, 2), window),
        RemoveCollectionDialog(NamedCount(PROMPT, 0), window),
    )
    for dialog in help_dialogs:
        dialog.open()
    window._money.show_spending()
    for action in (
        JobAction.WHAT_HAPPENED,
        JobAction.ENTER_JOB_ID,
        JobAction.SEND_AGAIN,
        JobAction.DISMISS,
    ):
        dialogs.on_job_action(job.take_id, action)
    opened = window.findChildren(QDialog)
    assert len(opened) == 7 + len(help_dialogs)
    found = [each for dialog in opened for each in findings(dialog)]
    # Where the card's price came from is the card's own words.
    source = load_card().price_source
    # A day is written by the locale.
    day = QLocale().toString(job.created_at.astimezone().date(), "d MMM yyyy")
    assert [each for each in found if source not in each[2] and day not in each[2]] == []
    for dialog in opened:
        dialog.close()


@pytest.mark.parametrize("level", NoticeLevel)
def test_a_notice_of_each_level(built: tuple[MainWindow, Session], level: NoticeLevel) -> None:
    window, _ = built
    for number in range(3):
        window._notice_bar.show_notice(Notice(str(number), level, "⟦A. B.⟧", details="⟦C⟧"))
    assert findings(window._notice_bar) == []


@pytest.mark.parametrize("kind", problems.BY_NAME.values(), ids=str)
def test_every_problem(bracketed: None, kind: ProblemKind) -> None:
    assert not untranslated(problem_text(Problem(kind)))


def test_every_state_fact_and_source(bracketed: None) -> None:
    jobs = list(every_job())
    day = QLocale().toString(jobs[0].created_at.astimezone().date(), "d MMM yyyy")
    texts = [
        *(job_state_text(job, 72.0, None, None) for job in jobs),
        *(text.replace(day, "") for job in jobs for fact in facts_of_job(job) for text in fact),
        *(key_source_text(source) for source in KeySource),
        *(stage_text(stage) for stage in OpeningStage),
        *(cannot_open_text(kind) for kind in problems.BY_NAME.values()),
    ]
    assert [text for text in texts if untranslated(text)] == []
    clip = make_clip(prompt=PROMPT)
    date = QLocale().toString(clip.made_at.astimezone().date(), "d MMM yyyy")
    assert not untranslated(clip_text(clip).replace(date, ""))


def test_every_dialog_about_the_job_list(built: tuple[MainWindow, Session]) -> None:
    window, session = built
    backup = Backup(Path("/b"), date(2026, 11, 20), 120_000, 34)
    window._backups.show_backups()
    session.backup_service.listed.emit((backup,))
    window._backups._confirm_restore(backup)
    window._backups._confirm_empty()
    opened = window.findChildren(QDialog)
    assert len(opened) == 3
    assert [each for dialog in opened for each in findings(dialog)] == []
    for dialog in opened:
        dialog.close()
