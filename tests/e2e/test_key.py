"""The API key, entered in the window: what is checked, saved, and sent only after a yes."""

import threading
from collections.abc import Callable
from decimal import Decimal

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QCheckBox, QLabel, QPushButton

from app.core import problems
from app.core.prices import PriceDrift
from tests.fakes.key_api import KEY, Recorder, enter_key, result_of, save_key
from tests.fakes.real_window import RealWindow
from tests.patience import PATIENCE_S


def waits(window: RealWindow, state: str) -> bool:
    """Whether the only job is in this state, and nothing is in progress."""
    return window.states() == [state] and window.text("jobs_on_their_way") == "1 waiting"


def creates_of(api: Recorder) -> list[str]:
    return [request for request in api.received if request.startswith("POST ")]


def test_a_saved_key_sends_no_waiting_job_without_a_yes_to_its_price(
    make_window: Callable[[], RealWindow], api: Recorder
) -> None:
    window = make_window()
    window.open()
    window.generate("A horse")
    window.wait_for(lambda: waits(window, "Waiting for a key"))
    dialog = enter_key(window)
    said = dialog.findChild(QLabel, "key_jobs").text()
    assert said == "1 job is waiting: $0.387 is charged when it is sent."
    assert not dialog.findChild(QCheckBox, "send_waiting").isChecked()
    window.wait_for(lambda: waits(window, "Waiting for your OK"))
    assert window.notice.startswith("1 job is waiting for your OK. ")
    # Whatever happens next, the price is said before anything is sent.
    window.session.on_network_changed(True)
    window.session.job_actions.try_now()
    dialog.close()
    window.close()
    again = make_window()
    again.open()
    again.wait_for(lambda: waits(again, "Waiting for your OK"))
    again.window._menus.enter_key.trigger()
    dialog = save_key(again)
    again.wait_for(lambda: result_of(dialog) == f"✗ {problems.keyring_forgets.sentence}")
    assert creates_of(api) == []
    dialog.close()
    again.click("Send for $0.387")
    again.wait_for_clip()
    assert len(creates_of(api)) == 1


def test_a_yes_in_the_key_dialog_sends_what_waits_at_once(
    make_window: Callable[[], RealWindow], api: Recorder
) -> None:
    window = make_window()
    window.open()
    window.generate("A horse")
    window.wait_for(lambda: waits(window, "Waiting for a key"))
    window.click("Enter API key")
    dialog = window.dialog("key_dialog")
    window.enter_text(dialog, "api_key", KEY)
    tick, said = dialog.findChild(QCheckBox, "send_waiting"), dialog.findChild(QLabel, "key_jobs")
    tick.click()
    assert "$0.387 is charged when you save." in said.text()
    # A yes to one price is not one to another.
    window.session.price_list._hold((PriceDrift("720P", Decimal("0.129"), Decimal("0.258")),))
    assert "$0.774 is charged when it is sent." in said.text()
    assert not tick.isChecked()
    tick.click()
    QTest.mouseClick(dialog.findChild(QPushButton, "save_key"), Qt.MouseButton.LeftButton)
    window.wait_for_clip()
    assert len(creates_of(api)) == 1


def test_a_key_in_the_environment_sends_nothing_of_an_earlier_session(
    make_window: Callable[[], RealWindow], api: Recorder, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = make_window()
    window.open()
    window.generate("A horse")
    window.wait_for(lambda: waits(window, "Waiting for a key"))
    window.close()
    monkeypatch.setenv("SHORTAPI_KEY", KEY)
    again = make_window()
    again.open()
    again.wait_for(lambda: waits(again, "Waiting for your OK"))
    assert api.received == []
    again.click("Send for $0.387")
    again.wait_for_clip()


def test_a_refused_key_is_not_saved_unless_the_user_insists(
    make_window: Callable[[], RealWindow], api: Recorder
) -> None:
    api.answer = lambda _: b'{"code": 401, "message": "invalid api key"}'
    window = make_window()
    window.open()
    dialog = enter_key(window)
    window.wait_for(lambda: "so it was not saved" in result_of(dialog))
    assert window.text("key_source") == "No API key yet"
    QTest.mouseClick(dialog.findChild(QPushButton, "save_anyway"), Qt.MouseButton.LeftButton)
    window.wait_for(lambda: window.text("key_source") == "▲ ShortAPI refused the key")


def test_a_job_refused_with_the_former_key_leaves_the_new_one_and_the_others_alone(
    make_window: Callable[[], RealWindow], api: Recorder
) -> None:
    answer, may_answer = api.answer, threading.Event()

    def refuse_first_create(path: str) -> bytes:
        if path.endswith("/create") and len(creates_of(api)) == 1:
            may_answer.wait(PATIENCE_S)
            return b'{"code": 401, "message": "invalid api key"}'
        return answer(path)

    api.answer = refuse_first_create
    window = make_window()
    window.open()
    dialog = enter_key(window)
    window.wait_for(lambda: result_of(dialog) == f"✗ {problems.keyring_forgets.sentence}")
    dialog.close()
    window.generate("A horse")
    window.wait_for(lambda: len(creates_of(api)) == 1)
    window.window._menus.enter_key.trigger()
    save_key(window, "sk-the-next-key-0815")
    window.wait_for(lambda: window.session.api_key_service.current().ending == "815")
    may_answer.set()
    window.wait_for(lambda: waits(window, "Waiting for your OK"))
    assert not window.session.api_key_service.is_refused
    assert "refused" not in window.text("key_source")
    dialog.close()
    window.click("Send for $0.387")
    window.wait_for_clip()
    assert [key for key in api.keys if key][-1] == "Bearer sk-the-next-key-0815"


def test_a_key_that_cannot_be_checked_is_said_to_be_unchecked(
    make_window: Callable[[], RealWindow], monkeypatch: pytest.MonkeyPatch
) -> None:
    with Recorder(lambda _: b"").running() as gone:
        monkeypatch.setenv("SHORTAPI_BASE_URL", gone.url)
    window = make_window()
    window.open()
    window.session.on_network_changed(True)
    dialog = enter_key(window)
    window.wait_for(lambda: "couldn't be checked" in result_of(dialog))
    assert window.text("connection") == "▲ ShortAPI cannot be reached"
    assert dialog.findChild(QPushButton, "cancel").text() == "Close"
    dialog.close()
    window.window._menus.enter_key.trigger()
    assert "A key ending in …711" in dialog.findChild(QLabel, "key_place").text()
    # An empty field means that one.
    QTest.mouseClick(dialog.findChild(QPushButton, "check_key"), Qt.MouseButton.LeftButton)
    window.wait_for(lambda: "couldn't be checked" in result_of(dialog))
