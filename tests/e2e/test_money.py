"""Money in the real window and in `generate`, on the simulator: limits, real prices, the books."""

import csv
import json
import os
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog, QLabel, QLineEdit, QTableView

from app.bridge.services import Mode
from app.core.job import JobState
from tests.fakes.program import run_gallop
from tests.fakes.real_window import RealWindow

CLIP = ("--resolution", "720P", "--duration", "3")


def test_a_changed_price_is_reported_once_and_followed(
    window: RealWindow, make_window: Callable[[], RealWindow], simulator_url: str
) -> None:
    window.generate("a horse [demo: price-change]")
    assert window.price == "$0.387"
    window.wait_for_clip()
    window.wait_for(lambda: "now charges $0.258 per second at 720P" in window.notice)
    window.wait_for(lambda: window.price == "$0.774")
    assert window.text("formula") == "3 s × $0.258 × 1 take = $0.774"
    window.wait_for(lambda: window.text("month") == "This month $0.774")
    window.close()

    again = make_window()
    again.open()
    again.wait_for(lambda: again.price == "$0.774")
    assert again.notice == ""
    again.close()

    ended = run_gallop(
        ["generate", "x", *CLIP],
        Path(os.environ["GALLOP_HOME"]),
        {"SHORTAPI_BASE_URL": simulator_url, "SHORTAPI_KEY": "k"},
        stdin=b"n\n",
    )
    assert "now charges $0.258 per second at 720P" in ended.stderr
    assert "3 s × $0.258 = $0.774" in ended.stderr


def test_the_demo_shows_a_changed_price_which_ends_with_it(
    make_window: Callable[[], RealWindow],
) -> None:
    window = make_window()
    window.open(Mode.DEMO)
    window.generate("a horse [demo: price-change]")
    window.wait_for_clip()
    window.wait_for(lambda: "now charges $0.258 per second at 720P" in window.notice)
    window.wait_for(lambda: window.text("formula").endswith("$0.774"))
    window.session.open(Mode.REAL)
    window.wait_for(lambda: window.session.is_open and not window.session.is_demo)
    window.wait_for(lambda: window.text("formula").endswith("$0.387"))
    assert "per second at 720P" not in window.notice


def test_over_a_limit_nothing_is_sent_until_it_is_allowed_once(window: RealWindow) -> None:
    window.window._preferences.change(cap_per_day_usd="0.50")
    window.generate("the first")
    window.wait_for(lambda: len(window.accepted) == 1)
    window.type_prompt("the second")
    window.press_generate()
    window.wait_for(lambda: "more than your limit of $0.50 per day" in window.notice)
    assert "With $0.387 already spent or in progress today" in window.notice
    assert "the second" not in window.names_in("Queue")
    window.click("Allow this once")
    window.wait_for_clip(2)
    assert [job.allowed_over_cap for job in window.accepted] == [False, True]
    assert window.notice == ""


def test_in_the_demo_no_limit_holds(make_window: Callable[[], RealWindow]) -> None:
    window = make_window()
    window.open(Mode.DEMO)
    window.window._preferences.change(cap_per_click_usd="0")
    window.generate("a horse")
    window.wait_for_clip()
    assert not window.window.compose._month.isVisible()


def test_the_spending_view_sums_up_and_exports(window: RealWindow, tmp_path: Path) -> None:
    window.generate("a horse")
    clip = window.wait_for_clip()
    window.generate("a mule [demo: failed]")
    window.wait_for(lambda: any(job.state is JobState.FAILED for job in window.jobs()))
    window.wait_for(lambda: window.text("month") == "This month $0.387")
    window.click("This month $0.387")
    dialog = window.dialog("spending_dialog")
    table = dialog.findChild(QTableView, "spending")
    window.wait_for(lambda: table.model().rowCount() == 2)
    total = [table.model().index(1, column).data() for column in range(7)]
    assert total == ["Total", "2", "$0.774", "$0.387", "$0.387", "1", "$0.387"]

    window.click("Export CSV…")
    path = tmp_path / "spent.csv"
    chooser = dialog.findChild(QFileDialog, "export_chooser")
    chooser.fileSelected.emit(str(path))
    chooser.close()
    result = dialog.findChild(QLabel, "spending_result")
    window.wait_for(lambda: result.text() == f"Exported 2 jobs to “{path}”.")
    rows = list(csv.DictReader(path.read_text(encoding="utf-8-sig").splitlines()))
    assert [(row["prompt"], row["net_usd"]) for row in rows] == [
        ("a mule [demo: failed]", "0"),
        ("a horse", "0.387"),
    ]
    dialog.close()

    window.window._money.copy_receipt_of(clip)
    window.wait_for(lambda: clip.api_job_id in QGuiApplication.clipboard().text())


def test_generate_keeps_to_the_limits_unless_reported_otherwise(
    simulator_url: str, tmp_path: Path
) -> None:
    home = tmp_path / "home"
    home.mkdir()
    limits = json.dumps({"cap_per_click_usd": "0.10"})
    (home / "settings.json").write_text(limits, encoding="ascii")
    given = {"SHORTAPI_BASE_URL": simulator_url, "SHORTAPI_KEY": "k"}
    arguments = ["generate", "x", "--yes", "--json", *CLIP]
    ended = run_gallop(arguments, home, given)
    answer = ended.json()
    assert (ended.status, answer["state"], answer["job_id"]) == (1, "over-limit", None)
    assert "more than your limit of $0.10 per Generate" in str(answer["error"])
    assert "--allow-over-cap" in str(answer["error"])
    allowed = run_gallop([*arguments, "--allow-over-cap"], home, given)
    assert (allowed.status, allowed.json()["charged_usd"]) == (0, "0.387")
    demo = run_gallop([*arguments, "--demo"], home, {})
    assert demo.status == 0, demo.stderr


def test_generate_does_not_go_on_unseen_when_limits_are_lost(
    simulator_url: str, tmp_path: Path
) -> None:
    home = tmp_path / "home"
    home.mkdir()
    (home / "settings.json").write_text('{"cap_per_click_usd": "0.10", ', encoding="ascii")
    given = {"SHORTAPI_BASE_URL": simulator_url, "SHORTAPI_KEY": "k"}
    arguments = ["generate", "x", "--yes", "--json", *CLIP]
    # Nor does the second, which finds the damaged file moved aside.
    for _ in range(2):
        ended = run_gallop(arguments, home, given)
        answer = ended.json()
        assert (ended.status, answer["state"], answer["job_id"]) == (1, "over-limit", None)
        assert "so your spending limits may be wrong" in str(answer["error"])
        assert "settings.json” couldn't be read (line 1" in str(answer["error"])
    assert run_gallop([*arguments, "--allow-over-cap"], home, given).status == 0
    # The user corrects the file.
    (home / "settings.json").write_text('{"cap_per_click_usd": "$ 0,50"}', encoding="utf-8-sig")
    assert run_gallop(arguments, home, given).status == 0


def test_a_limit_that_cannot_be_read_stops_the_window_until_it_is_set(
    make_window: Callable[[], RealWindow], simulator_url: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SHORTAPI_BASE_URL", simulator_url)
    monkeypatch.setenv("SHORTAPI_KEY", "e2e-key")
    settings = Path(os.environ["GALLOP_HOME"]) / "settings.json"
    settings.parent.mkdir(parents=True, exist_ok=True)
    settings.write_text('{"cap_per_day_usd": "1,000"}', encoding="ascii")
    window = make_window()
    window.open()
    window.generate("the first")
    window.wait_for(lambda: "is “1,000”, which is not an amount" in window.notice)
    assert window.jobs() == ()
    window.click("Allow this once")
    window.wait_for(lambda: len(window.accepted) == 1)
    assert window.accepted[0].allowed_over_cap
    window.wait_for_clip()
    window.type_prompt("the second")
    window.press_generate()
    window.wait_for(lambda: "is “1,000”, which is not an amount" in window.notice)
    window.click("Open settings")
    dialog = window.dialog("settings_dialog")
    line = dialog.findChild(QLineEdit, "cap_per_day_usd")
    assert line.text() == "1,000"
    line.selectAll()
    window.enter_text(dialog, "cap_per_day_usd", "1000")
    dialog.accept()
    window.press_generate()
    window.wait_for(lambda: len(window.accepted) == 2)
    window.close()
    assert json.loads(settings.read_text())["cap_per_day_usd"] == "1000"


def test_lost_limits_stop_the_window_until_the_user_has_looked_at_them(
    make_window: Callable[[], RealWindow], simulator_url: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SHORTAPI_BASE_URL", simulator_url)
    monkeypatch.setenv("SHORTAPI_KEY", "e2e-key")
    settings = Path(os.environ["GALLOP_HOME"]) / "settings.json"
    settings.parent.mkdir(parents=True, exist_ok=True)
    settings.write_text('{"cap_per_day_usd": "0.50",', encoding="ascii")
    window = make_window()
    window.open()
    window.close()
    # It has saved its size by now, and the doubt with it.
    again = make_window()
    again.open()
    again.generate("a horse")
    again.wait_for(lambda: "your spending limits may be wrong" in again.notice)
    assert again.jobs() == ()
    again.click("Open settings")
    again.dialog("settings_dialog").accept()
    again.press_generate()
    again.wait_for(lambda: len(again.accepted) == 1)
    again.close()
    assert json.loads(settings.read_text())["limits_doubt"] == ""
