"""Every error a user can meet, in the real window: a message, no loss, and a way on."""

import os
import re
import sqlite3
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QLabel,
    QLineEdit,
    QMenu,
    QPlainTextEdit,
    QPushButton,
)

import app.engine.jobs.holds
from app.core import problems
from app.core.job import JobState
from tests.fakes.real_window import RealWindow

APPLICATION_ID = 0x47616C70


def test_a_notice_lies_over_the_video_also_when_the_window_is_raised(window: RealWindow) -> None:
    window.generate("A horse at dawn")
    window.wait_for_clip()
    window.generate("Something the rules forbid [demo: refused]")
    window.wait_for_state("Refused - not charged")
    main, bar = window.window, window.window._notice_bar
    main.resize(900, 520)
    area = main.stage.player.picture_area
    window.wait_for(lambda: bar.isVisible() and main.size().toTuple() == (900, 520))

    def is_over() -> bool:
        # Beside its icon, where the notice has one colour.
        at = bar.mapTo(main, QPoint(20, 6))
        assert area.rect().contains(area.mapFrom(main, at))
        origin = main.mapToGlobal(at)
        picture = main.screen().grabWindow(0, origin.x(), origin.y(), 12, 2).toImage()
        colours = {picture.pixel(x, y) for x in range(picture.width()) for y in range(2)}
        return colours == {bar.palette().base().color().rgb()}

    slider = main.stage.player.controls.position_slider
    window.wait_for(lambda: is_over() and slider.value() == slider.maximum() > 0)
    main.raise_()
    # What lies over the notice shows there once it paints.
    main.stage.player.toggle_play()
    window.wait_for(lambda: 500 < slider.value() < slider.maximum())
    assert is_over()


def test_a_refused_job_keeps_its_prompt(window: RealWindow) -> None:
    prompt = "Something the rules forbid [demo: refused]"
    window.generate(prompt)
    window.wait_for_state("Refused - not charged")
    assert "ShortAPI refused this job" in window.notice
    assert "Nothing was charged." in window.notice
    # The first action; what was typed in the meantime is one undo away.
    window.type_prompt("another")
    (notice,) = window.window._notice_bar.notices()
    assert [action.label for action in notice.actions] == ["Edit prompt", "Try again for $0.387"]
    window.click("Edit prompt")
    assert window.prompt.toPlainText() == prompt
    assert window.prompt.hasFocus()
    choose_for_first_job(window, "dismiss")
    window.wait_for(lambda: window.jobs() == ())
    assert window.notice == ""


def test_ended_jobs_are_folded_and_cleared_when_the_user_says_so(window: RealWindow) -> None:
    window.generate("Something the rules forbid [demo: refused]", takes=2)
    window.wait_for(lambda: window.text("queue_fold") == "2 ended")
    assert window.names_in("Queue") == []
    for answer, left in (("clear_leave", 2), ("clear_accept", 0)):
        window.click("Clear")
        click_in(window.dialog("clear_dialog"), answer)
        window.wait_for(lambda left=left: len(window.jobs()) == left)
    assert window.text("queue_empty") == "Nothing in progress"
    assert window.text("queue_fold") == ""
    assert window.notice == ""


def test_a_failed_job_says_what_was_charged_and_refunded(window: RealWindow) -> None:
    window.generate("A horse [demo: failed]")
    window.wait_for_state("Failed - refunded")
    assert "You were charged $0.387 and refunded $0.387." in window.notice
    window.wait_for(lambda: window.text("month") == "This month $0.00")
    choose_for_first_job(window, "what-happened")
    dialog = window.dialog("job_dialog")
    facts = "\n".join(fact.accessibleName() for fact in dialog.findChildren(QLabel, "job_fact"))
    assert re.search("Job ID: [0-9a-f]{24}\n", facts)
    assert dialog.findChild(QPushButton, "job_try-again").text() == "Try again for $0.387"
    assert "Charged: $0.387\nRefunded: $0.387" in facts
    # For questions to the support: the exact answer of the API.
    click_in(dialog, "show_answers")
    answers = dialog.findChild(QPlainTextEdit, "job_answers")
    window.wait_for(lambda: "answer to a status check" in answers.toPlainText())
    job_id = re.search("Job ID: ([0-9a-f]{24})\n", facts)[1]
    assert f'"{job_id}"' in answers.toPlainText()


def test_without_credit_jobs_wait_until_the_user_says(window: RealWindow) -> None:
    window.generate("A horse [demo: no-credit]")
    window.wait_for_state("Waiting for credit")
    assert "out of credit" in window.notice
    assert "Nothing was charged." in window.notice
    tries: list[JobState] = []
    window.session.job_changed.connect(lambda job: tries.append(job.state))
    window.wait_for(lambda: "Add credit" in buttons(window))
    window.click("Resume for $0.387")
    window.wait_for(lambda: JobState.SENDING in tries)
    window.wait_for_state("Waiting for credit")
    choose_for_first_job(window, "remove")
    window.wait_for(lambda: window.jobs() == ())
    assert window.notice == ""


def test_a_lost_answer_is_never_sent_again_by_itself(
    window: RealWindow, simulator_folder: Path
) -> None:
    known = records(simulator_folder)
    window.generate("A horse [demo: lost-reply]")
    window.wait_for_state("Uncertain - may have been charged")
    (api_job_id,) = records(simulator_folder) - known
    assert "It was not sent again." in window.notice
    window.click("What can I do?")
    offered = [entry.objectName() for entry in open_menu(window).actions()]
    assert offered[:3] == ["enter-job-id", "send-again", "dismiss"]
    window.choose("job_menu", "enter-job-id")
    dialog = window.dialog("job_dialog")
    accept = dialog.findChild(QPushButton, "accept")
    assert not accept.isEnabled()
    window.enter_text(dialog, "job_id", f" {api_job_id} ")
    QTest.mouseClick(accept, Qt.MouseButton.LeftButton)
    clip = window.wait_for_clip()
    assert clip.api_job_id == api_job_id
    assert clip.path.is_file()
    assert window.notice == ""
    assert len(records(simulator_folder) - known) == 1


def test_sending_again_knowingly_is_a_new_job_and_asks_first(
    window: RealWindow, simulator_folder: Path
) -> None:
    known = records(simulator_folder)
    window.generate("Two horses [demo: lost-reply]")
    window.wait_for_state("Uncertain")
    (first,) = window.jobs()
    choose_for_first_job(window, "send-again")
    dialog = window.dialog("job_dialog")
    assert "costs another $0.387" in dialog.findChild(QLabel, "job_words").text()
    accept = dialog.findChild(QPushButton, "accept")
    assert accept.text() == "Send again for $0.387"
    assert records(simulator_folder) - known != set()
    QTest.mouseClick(accept, Qt.MouseButton.LeftButton)
    # The first leaves when the second is written down, which is before that one is sent.
    window.wait_for(lambda: first.take_id not in [job.take_id for job in window.jobs()])
    window.wait_for_state("Uncertain")
    assert len(window.jobs()) == 1
    assert len(records(simulator_folder) - known) == 2
    # What may have been paid for is not forgotten by a single click, nor by Enter.
    choose_for_first_job(window, "dismiss")
    asking = window.dialog("job_dialog")
    QTest.keyClick(asking, Qt.Key.Key_Return)
    window.wait_for(lambda: not asking.isVisible())
    assert len(window.jobs()) == 1
    # The dialog about it offers each of the three ways on with one click.
    choose_for_first_job(window, "what-happened")
    job_dialog = window.dialog("job_dialog")
    click_in(job_dialog, "choice_dismiss")
    window.wait_for(lambda: not job_dialog.isVisible())
    click_in(window.dialog("job_dialog"), "accept")
    window.wait_for(lambda: window.jobs() == ())


def test_an_expired_link_is_exchanged(window: RealWindow) -> None:
    window.generate("A horse [demo: expired-link]")
    clip = window.wait_for_clip()
    assert clip.path.is_file()
    assert window.notice == ""


def test_a_slow_download_shows_its_bytes(window: RealWindow) -> None:
    seen: list[str] = []

    def has_seen_bytes() -> bool:
        seen.extend(window.states())
        return any(re.search(r"Downloading · \d+\.\d of \d+\.\d MB", state) for state in seen)

    window.generate("A horse [demo: slow-download]")
    window.wait_for(has_seen_bytes)
    window.wait_for_clip()


def test_a_refused_key_holds_the_job_until_there_is_a_better_one(
    make_window: Callable[[], RealWindow], simulator_url: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SHORTAPI_BASE_URL", simulator_url)
    monkeypatch.setenv("SHORTAPI_KEY", "bad-key")
    window = make_window()
    window.open()
    assert window.text("key_source") == "Key from SHORTAPI_KEY"
    window.generate("A horse")
    window.wait_for_state("Waiting for a key")
    assert "ShortAPI refused the API key." in window.notice
    window.click("Enter API key")
    dialog = window.dialog("key_dialog")
    assert "SHORTAPI_KEY" in dialog.findChild(QLabel, "key_place").text()

    window.enter_text(dialog, "api_key", "bad-too")
    click_in(dialog, "check_key")
    window.wait_for(lambda: "refused the API key" in result_of(dialog))
    dialog.findChild(QLineEdit, "api_key").selectAll()
    window.enter_text(dialog, "api_key", "good-key")
    click_in(dialog, "check_key")
    window.wait_for(lambda: result_of(dialog) == "✓ The key works. Nothing was charged.")
    dialog.findChild(QCheckBox, "send_waiting").click()
    click_in(dialog, "save_key")
    clip = window.wait_for_clip()
    assert clip.request.prompt == "A horse"


def test_without_a_key_the_job_waits_and_the_window_asks(
    make_window: Callable[[], RealWindow], simulator_url: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SHORTAPI_BASE_URL", simulator_url)
    window = make_window()
    window.open()
    window.generate("A horse")
    window.wait_for_state("Waiting for a key")
    assert window.notice.startswith("There is no API key yet. Nothing was sent")
    window.click("Enter API key")
    dialog = window.dialog("key_dialog")
    window.enter_text(dialog, "api_key", "some-key")
    dialog.findChild(QCheckBox, "send_waiting").click()
    click_in(dialog, "save_key")
    window.wait_for_clip()


def test_a_folder_that_cannot_be_written_costs_no_clip(
    window: RealWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    # The program looks every 15 s whether the folder is there again.
    monkeypatch.setattr(app.engine.jobs.holds, "DISK_CHECK_S", 0.1)
    videos = Path(os.environ["GALLOP_HOME"], "Videos")
    videos.write_text("a file where a folder should be")
    window.generate("A horse")
    window.wait_for_state("Waiting for a folder to save in")
    assert str(videos) in window.notice
    assert "Resume for $0.387" in buttons(window)
    videos.unlink()
    clip = window.wait_for_clip()
    assert clip.path.is_file()
    assert window.notice == ""


def test_a_journal_from_a_newer_version_is_left_alone(
    make_window: Callable[[], RealWindow],
) -> None:
    home = Path(os.environ["GALLOP_HOME"])
    home.mkdir()
    journal = home / "journal.sqlite3"
    connection = sqlite3.connect(journal)
    connection.executescript(
        f"CREATE TABLE later(x); PRAGMA application_id={APPLICATION_ID}; PRAGMA user_version=999;"
    )
    connection.close()
    before = journal.read_bytes()
    window = make_window()
    window.show()
    beginning = problems.journal_too_new.sentence.split("{")[0]
    window.wait_for(lambda: window.notice.startswith(beginning))
    window.click("Dismiss notice")
    window.type_prompt("A horse")
    window.press_generate()
    window.wait_for(lambda: window.notice.startswith(beginning))
    assert window.prompt.toPlainText() == "A horse"
    assert window.jobs() == ()
    assert journal.read_bytes() == before


def records(folder: Path) -> set[str]:
    """The ids of all jobs the simulator ever took."""
    return {path.stem for path in (folder / "jobs").glob("*.json")}


def choose_for_first_job(window: RealWindow, action: str) -> None:
    """Open the first queued job's menu by its dots and choose an entry."""
    queue = window.window.side_pane.queue_view
    if not queue.isVisible():
        window.unfold()
        window.wait_for(lambda: queue.viewport().height() >= queue.sizeHintForRow(0))
    place = queue.dots_rect(queue.model().index(0, 0)).center()
    QTest.mouseClick(queue.viewport(), Qt.MouseButton.LeftButton, pos=place)
    window.choose("job_menu", action)


def open_menu(window: RealWindow) -> QMenu:
    menus = window.window.findChildren(QMenu, "job_menu")
    return next(menu for menu in menus if menu.isVisible())


def buttons(window: RealWindow) -> set[str]:
    return {button.text() for button in window.window.findChildren(QPushButton)}


def click_in(dialog: QDialog, name: str) -> None:
    QTest.mouseClick(dialog.findChild(QPushButton, name), Qt.MouseButton.LeftButton)


def result_of(dialog: QDialog) -> str:
    return dialog.findChild(QLabel, "key_result").text()
