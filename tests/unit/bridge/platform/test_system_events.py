"""Whether there is a network, and a system that does not say so."""

import errno
import socket
import threading
from collections.abc import Iterator
from typing import Any, ClassVar

import pytest
from pytestqt.qtbot import QtBot

from app.aio.tasks import TaskSet
from app.bridge.platform import system_events
from app.bridge.platform.system_events import Connectivity, routed_addresses
from tests.patience import PATIENCE_S


class Watched:
    """A Connectivity whose system answers what the test sets."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self.addresses = ["203.0.113.7"]
        self.emitted: list[bool] = []
        self.failures: list[BaseException] = []
        self.tasks = TaskSet(lambda _, error: self.failures.append(error))
        self.connectivity = Connectivity(self.tasks)
        self.connectivity.changed.connect(self.emitted.append)
        monkeypatch.setattr(system_events, "_LOOK_AGAIN_S", 0.001)
        monkeypatch.setattr(system_events, "routed_addresses", lambda: list(self.addresses))


@pytest.fixture
def watched(qt_loop: object, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> Iterator[Watched]:
    watched = Watched(monkeypatch)
    yield watched
    qtbot.waitUntil(lambda: not watched.tasks.names)
    assert watched.failures == []


def test_a_network_that_goes_comes_back_and_becomes_another_is_reported(
    qtbot: QtBot, watched: Watched
) -> None:
    watched.connectivity.watch()
    qtbot.waitUntil(lambda: watched.emitted == [True])
    watched.addresses = []
    qtbot.waitUntil(lambda: watched.emitted == [True, False])
    watched.addresses = ["203.0.113.7"]
    qtbot.waitUntil(lambda: watched.emitted == [True, False, True])
    # Another wireless network: what failed a moment ago may work now.
    watched.addresses = ["198.51.100.7", "2001:db8::7"]
    qtbot.waitUntil(lambda: watched.emitted == [True, False, True, True])
    watched.tasks.cancel("watch the network")


def test_a_system_that_does_not_answer_holds_neither_the_window_nor_its_end(
    qtbot: QtBot, watched: Watched, monkeypatch: pytest.MonkeyPatch
) -> None:
    is_asked, answer = threading.Event(), threading.Event()

    def never() -> list[str]:
        is_asked.set()
        assert answer.wait(PATIENCE_S)
        return []

    monkeypatch.setattr(system_events, "routed_addresses", never)
    watched.connectivity.watch()
    try:
        # The event loop runs on.
        qtbot.waitUntil(is_asked.is_set)
        watched.tasks.cancel("watch the network")
        qtbot.waitUntil(lambda: not watched.tasks.names)
        assert watched.emitted == []
    finally:
        answer.set()


class Probe:
    """A socket on a system whose network is as the test says."""

    failures: ClassVar[dict[int, int]] = {}

    def __init__(self, family: int, kind: int) -> None:
        assert kind == socket.SOCK_DGRAM
        self._family = family

    def __enter__(self) -> "Probe":
        return self

    def __exit__(self, *_: object) -> None:
        return None

    def connect(self, _: tuple[str, int]) -> None:
        if code := self.failures.get(self._family):
            raise OSError(code, "no")

    def getsockname(self) -> tuple[Any, ...]:
        return ("fd00::7", 9, 0, 0) if self._family == socket.AF_INET6 else ("10.0.0.7", 9)


@pytest.mark.parametrize(
    ("failures", "found"),
    [
        ({}, ["10.0.0.7", "fd00::7"]),
        ({socket.AF_INET6: errno.EADDRNOTAVAIL}, ["10.0.0.7"]),
        ({socket.AF_INET6: errno.EAFNOSUPPORT}, ["10.0.0.7"]),
        ({socket.AF_INET: errno.ENETUNREACH}, ["fd00::7"]),
        ({socket.AF_INET: errno.ENETUNREACH, socket.AF_INET6: errno.ENETUNREACH}, []),
        ({socket.AF_INET: errno.EHOSTUNREACH, socket.AF_INET6: errno.ENETDOWN}, []),
        # A guess must not stop anybody: only a sure no counts as offline.
        ({socket.AF_INET: errno.EPERM, socket.AF_INET6: errno.ENETUNREACH}, [""]),
    ],
)
def test_only_a_sure_no_counts_as_offline(
    monkeypatch: pytest.MonkeyPatch, failures: dict[int, int], found: list[str]
) -> None:
    monkeypatch.setattr(Probe, "failures", failures)
    monkeypatch.setattr(socket, "socket", Probe)
    assert routed_addresses() == found


def test_this_computer_is_asked_without_a_packet() -> None:
    for address in routed_addresses():
        assert address == "" or socket.getaddrinfo(address, None, flags=socket.AI_NUMERICHOST)
