"""A private D-Bus session bus for a test, and services on it."""

import subprocess
import threading
from collections.abc import Iterator
from contextlib import contextmanager

from jeepney import (
    DBusAddress,
    HeaderFields,
    MessageType,
    new_method_call,
    new_method_return,
)
from jeepney.bus_messages import message_bus
from jeepney.io.blocking import DBusConnection, open_dbus_connection
from jeepney.wrappers import unwrap_msg


@contextmanager
def private_bus() -> Iterator[str]:
    """The address of a private bus, which ends with the block."""
    command = ["dbus-daemon", "--session", "--nofork", "--nopidfile", "--print-address=1"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL) as daemon:
        assert daemon.stdout is not None
        try:
            yield daemon.stdout.readline().decode().strip()
        finally:
            daemon.terminate()


class RecordingService:
    """A service that accepts every call, answers with `answer`, and records the calls."""

    def __init__(self, name: str, signature: str | None = None, answer: tuple[object, ...] = ()):
        self.calls: list[tuple[object, ...]] = []
        self._name = name
        self._signature = signature
        self._answer = answer

    @contextmanager
    def running(self, address: str) -> Iterator[None]:
        """Own the name on the bus at `address` while the block runs."""
        connection = open_dbus_connection(bus=address)
        unwrap_msg(connection.send_and_get_reply(message_bus.RequestName(self._name)))
        thread = threading.Thread(target=self._serve, args=(connection,), name=self._name)
        thread.start()
        try:
            yield
        finally:
            with open_dbus_connection(bus=address) as other:
                stop = DBusAddress("/stop", bus_name=self._name, interface=self._name)
                other.send(new_method_call(stop, "Stop"))
            thread.join()
            connection.close()

    def _serve(self, connection: DBusConnection) -> None:
        while True:
            message = connection.receive()
            if message.header.message_type is not MessageType.method_call:
                continue
            if message.header.fields[HeaderFields.path] == "/stop":
                return
            self.calls.append(message.body)
            connection.send(new_method_return(message, self._signature, self._answer))
