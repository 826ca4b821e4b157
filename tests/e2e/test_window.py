"""The main job in the real window, on the simulator: type, price, Generate, watch, keep."""

import os
import re
import shutil
from collections.abc import Callable
from pathlib import Path

import av
import pytest
from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QListView, QPushButton, QSlider, QToolButton

from app.bridge.services import Mode
from app.core.library.clip_query import ClipQuery
from tests.fakes.real_library import RealLibrary
from tests.fakes.real_window import RealWindow, brightness, difference

PROMPT = "A horse gallops along the shore"
CTRL = Qt.KeyboardModifier.ControlModifier


def test_type_see_the_price_generate_watch_keep(window: RealWindow) -> None:
    window.type_prompt(PROMPT)
    window.click("720P")
    window.set_number("Duration", 3)
    assert window.text("meter") == f"{len(PROMPT)} / 5,000"
    assert window.price == "$0.387"
    window.press_generate()
    window.wait_for(lambda: window.names_in("Queue") == [PROMPT])
    window.wait_for(lambda: window.text("jobs_on_their_way") == "1 in progress")
    clip = window.wait_for_clip()

    # What the screen shows, not what the widget believes.
    window.wait_for(lambda: brightness(window.grab(window.video)) > 20)
    first = window.grab(window.video)
    window.wait_for(lambda: difference(window.grab(window.video), first) > 1)

    home = Path(os.environ["GALLOP_HOME"])
    assert clip.path.is_relative_to(home / "Videos" / "Gallop")
    assert clip.path.stat().st_size == clip.facts.size_bytes
    with av.open(str(clip.path)) as file:
        picture, sound = file.streams.video[0], file.streams.audio[0]
        assert (picture.width, picture.height, picture.codec.name) == (1280, 720, "h264")
        assert sound.codec.name == "aac"
        assert file.duration / av.time_base == pytest.approx(3.0, abs=0.1)

    window.wait_for(lambda: window.names_in("Library") == [PROMPT])
    window.wait_for(lambda: window.text("month") == "This month $0.387")
    assert window.jobs() == ()
    assert window.text("jobs_on_their_way") == "Nothing in progress"
    assert window.text("clip_facts").startswith("720P · 16:9 · 3 s · $0.387 · ")


def test_what_arrives_while_the_user_types_takes_no_letter(window: RealWindow) -> None:
    bar = window.window._notice_bar
    dismissed: list[str] = []
    bar.dismissed.connect(dismissed.append)
    window.generate("Something the rules forbid [demo: refused]")
    window.generate("It fails [demo: failed]")
    window.generate(PROMPT)
    window.type_prompt("")
    text = ("a white horse at dusk " * 6)[:113]

    def type_part(first: int, end: int) -> None:
        for letter in text[first:end]:
            QTest.keyClicks(QApplication.focusWidget(), letter)
            QApplication.processEvents()

    type_part(0, 30)
    window.wait_for(lambda: len(bar.notices()) > 0)
    type_part(30, 60)
    clip = window.wait_for_clip()
    type_part(60, 90)
    window.wait_for(lambda: len(window.names_in("Library")) == 1)
    window.wait_for(lambda: window.text("queue_fold") == "2 ended")
    clip.path.unlink()
    window.session.library_watcher.scan()
    window.wait_for(lambda: RealLibrary(window).clip(0).is_missing)
    type_part(90, 113)
    assert window.prompt.toPlainText() == text
    assert window.prompt.hasFocus()
    assert dismissed == []
    assert window.notice != ""


def test_every_option_changes_the_price(window: RealWindow) -> None:
    window.type_prompt(PROMPT)
    assert (window.price, window.text("formula")) == ("$1.145", "5 s × $0.229 × 1 take = $1.145")
    prices = {
        ("720P", 3): "$0.387",
        ("1080P", 3): "$0.687",
        ("720P", 5): "$0.645",
        ("720P", 15): "$1.935",
        ("1080P", 15): "$3.435",
        ("1080P", 5): "$1.145",
    }
    for (resolution, duration_s), price in prices.items():
        window.click(resolution)
        window.set_number("Duration", duration_s)
        assert window.price == price
        assert window.text("formula").endswith(f"= {price}")
    for ratio in ("9:16", "1:1", "4:3", "3:4", "16:9"):
        window.click(ratio)
        assert window.window.compose.request().ratio == ratio
        assert window.price == "$1.145"
    window.set_number("Takes", 2)
    assert (window.price, window.text("formula")) == ("$2.29", "5 s × $0.229 × 2 takes = $2.29")


def test_the_player_plays_pauses_seeks_and_loops(window: RealWindow) -> None:
    window.generate(PROMPT)
    window.wait_for_clip()
    player = window.window.stage.player
    window.wait_for(lambda: player.controls.position_slider.value() > 0)
    window.click("Pause")
    window.wait_for(lambda: not player.is_playing)
    still = player.controls.position_slider.value()

    position = window.named(QSlider, "Position")
    before = window.grab(window.video)
    QTest.mouseClick(position, Qt.MouseButton.LeftButton, pos=position.rect().center())
    window.wait_for(lambda: abs(player.controls.position_slider.value() - 1500) < 150)
    window.wait_for(lambda: difference(window.grab(window.video), before) > 1)
    assert player.controls.position_slider.value() > still

    volume = window.named(QSlider, "Volume")
    QTest.mouseClick(volume, Qt.MouseButton.LeftButton, pos=QPoint(1, volume.height() // 2))
    assert volume.value() == 0

    window.click("Loop")
    QTest.keyClick(player, Qt.Key.Key_End)
    window.click("Play")
    window.wait_for(lambda: player.controls.position_slider.value() < 1000)
    assert player.is_playing
    window.click("Loop")
    QTest.keyClick(player, Qt.Key.Key_End)
    window.wait_for(lambda: not player.is_playing)
    # The last frame stays; the backend itself would show black.
    window.wait_for(lambda: brightness(window.grab(window.video)) > 20)


def test_a_clip_of_the_library_is_played_on_a_click(window: RealWindow) -> None:
    window.generate(PROMPT)
    window.wait_for_clip()
    window.generate("A lighthouse at night")
    window.wait_for_clip(2)
    library = window.named(QListView, "Library")
    window.wait_for(lambda: library.model().rowCount() == 2)
    assert window.names_in("Library") == ["A lighthouse at night", PROMPT]
    place = library.visualRect(library.model().index(1, 0)).center()
    QTest.mouseClick(library.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert window.text("clip_title") == PROMPT
    window.wait_for(lambda: window.window.stage.player.is_playing)


def test_ctrl_enter_generates_and_enter_alone_never_does(window: RealWindow) -> None:
    window.type_prompt("Two lines")
    QTest.keyClick(window.prompt, Qt.Key.Key_Return)
    QTest.keyClicks(window.prompt, "[demo: refused]")
    assert window.prompt.toPlainText() == "Two lines\n[demo: refused]"
    assert window.jobs() == ()
    QTest.keyClick(window.prompt, Qt.Key.Key_Return, CTRL)
    window.wait_for_state("Refused")
    assert len(window.accepted) == 1


def test_a_double_click_is_one_job(window: RealWindow) -> None:
    window.type_prompt("Once [demo: refused]")
    button = window.named(QPushButton, "Generate")
    for _ in range(2):
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    QTest.mouseDClick(button, Qt.MouseButton.LeftButton)
    window.wait_for_state("Refused")
    window.wait_for(lambda: not button.findChild(QTimer).isActive())
    assert len(window.accepted) == len(window.jobs()) == 1


def test_several_takes_at_once(window: RealWindow) -> None:
    window.generate(PROMPT, takes=3)
    assert window.price == "$1.161"
    window.wait_for(lambda: len(window.jobs()) == 3)
    names = [f"{PROMPT}, take {number} of 3" for number in (1, 2, 3)]
    assert sorted(window.names_in("Queue")) == names
    counts = re.findall(r"(\d+) (?:in progress|waiting)", window.text("jobs_on_their_way"))
    assert sum(map(int, counts)) == 3
    window.wait_for_clip(3)
    assert len({clip.path for clip in window.clips}) == 3
    assert len({clip.api_job_id for clip in window.clips}) == 3
    window.wait_for(lambda: sorted(window.names_in("Library")) == names)
    window.wait_for(lambda: window.text("clip_title") in names)
    window.wait_for(lambda: window.text("month") == "This month $1.161")
    window.wait_for(lambda: window.label("clip_count").text() == "3 clips")


def test_a_prompt_that_is_too_long_is_cut_where_the_user_says(window: RealWindow) -> None:
    text = "马" * 2400 + "horse " * 40
    window.prompt.setFocus()
    window.window.compose.set_request(window.window.compose.request())
    window.prompt.insertPlainText(text)
    assert window.text("meter") == "5,040 / 5,000 · the last 40 characters would be cut"
    window.press_generate()
    window.wait_for(lambda: "(characters lost: 40" in window.notice)
    assert "Nothing was sent" in window.notice
    assert window.jobs() == ()
    assert window.prompt.toPlainText() == text
    window.click("Cut here")
    assert window.prompt.toPlainText() == text[:-40]
    assert window.text("meter") == "5,000 / 5,000"
    assert window.notice == ""
    window.prompt.undo()
    assert window.prompt.toPlainText() == text


def test_an_empty_prompt_gets_a_sentence(window: RealWindow) -> None:
    window.press_generate()
    assert window.notice.startswith("The prompt is empty. Nothing was sent.")
    window.type_prompt("A")
    assert window.notice == ""


def test_the_first_start_offers_a_key_and_the_demo(
    make_window: Callable[[], RealWindow],
) -> None:
    window = make_window()
    window.open()
    window.wait_for(lambda: window.named(QPushButton, "Try the demo").isVisible())
    assert "$0.645 in 720P or $1.145 in 1080P" in window.text("welcome_price")
    assert window.text("key_source") == "No API key yet"
    assert window.text("demo_badge") == ""

    window.click("Try the demo")
    window.wait_for(lambda: window.text("demo_badge") == "DEMO")
    window.wait_for(lambda: window.text("key_source") == "No key needed")
    window.generate(PROMPT)
    clip = window.wait_for_clip()
    assert "Demo" in clip.path.parts
    window.wait_for(lambda: brightness(window.grab(window.video)) > 20)

    switch = next(
        entry
        for menu in window.window.menuBar().actions()
        for entry in menu.menu().actions()
        if entry.text() == "Leave the &demo"
    )
    switch.trigger()
    window.wait_for(lambda: window.named(QPushButton, "Enter API key").isVisible())
    assert window.text("demo_badge") == ""
    assert window.names_in("Library") == []


def test_the_demo_may_be_entered_in_the_middle_of_a_search(window: RealWindow) -> None:
    modes: list[Mode] = []
    window.session.opened.connect(modes.append)
    window.session.library_loader.show(ClipQuery(text="horse"))
    window.session.open(Mode.DEMO)
    window.wait_for(lambda: modes == [Mode.DEMO])
    assert window.own_mistakes == []


def test_the_demo_does_not_ask_for_a_key(make_window: Callable[[], RealWindow]) -> None:
    window = make_window()
    window.open(Mode.DEMO)
    window.wait_for(lambda: window.text("stage_empty_words") != "")
    assert window.text("demo_badge") == "DEMO"
    assert not window.named(QPushButton, "Try the demo").isVisible()


def test_the_draft_and_the_options_outlive_a_crash(
    make_window: Callable[[], RealWindow],
    window: RealWindow,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    home = Path(os.environ["GALLOP_HOME"])
    window.type_prompt("白马 🐎 غروب")
    window.click("720P")
    window.click("3:4")
    window.set_number("Duration", 7)
    draft, settings = home / "draft.txt", home / "settings.json"
    window.wait_for(lambda: draft.exists() and "غروب" in draft.read_text(encoding="utf-8"))
    window.wait_for(lambda: settings.exists() and '"last_duration_s": 7' in settings.read_text())
    # What lies on the disk at this moment is what a crash leaves.
    after_crash = tmp_path / "after-crash"
    # But for files that are just being written, which the copy would find gone again.
    shutil.copytree(home, after_crash, ignore=shutil.ignore_patterns("*.tmp"))
    monkeypatch.setenv("GALLOP_HOME", str(after_crash))
    second = make_window()
    second.open()
    assert second.prompt.toPlainText() == "白马 🐎 غروب"
    assert second.price == "$0.903"
    assert second.window.compose.request().ratio == "3:4"


def test_volume_mute_and_loop_are_remembered(
    make_window: Callable[[], RealWindow], window: RealWindow
) -> None:
    player = window.window.stage.player
    player.controls.set_volume(0.3)
    player.controls.mute_button.setChecked(True)
    player.controls.loop_button.setChecked(True)
    window.close()
    second = make_window()
    second.open()
    assert second.named(QSlider, "Volume").value() == 30
    assert second.named(QToolButton, "Mute").isChecked()
    assert second.named(QToolButton, "Loop").isChecked()
