"""Native notifications: the freedesktop service on Linux, the tray's elsewhere."""

import asyncio
import logging
import sys

from PySide6.QtCore import QObject
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QSystemTrayIcon

from app.engine.tasks import TaskSet

_log = logging.getLogger(__name__)

_SHOWN_MS = 10_000
_ANSWER_WITHIN_S = 5.0


class Notifier(QObject):
    """Tells something outside the window. `show` never blocks and never fails."""

    def __init__(self, tasks: TaskSet, icon: QIcon, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._tasks = tasks
        self._icon = icon
        self._tray: QSystemTrayIcon | None = None

    def show(self, title: str, text: str) -> None:
        """Show a notification; `title` is one line, `text` may be longer."""
        if sys.platform == "linux":
            self._tasks.start("notification", self._show_over_dbus(title, text))
        else:
            self._show_from_tray(title, text)

    async def _show_over_dbus(self, title: str, text: str) -> None:
        try:
            await asyncio.to_thread(_notify, title, text)
        except OSError as error:
            # No session bus or no notification service: the window itself tells the same.
            _log.info("no notification: %s", error)

    def _show_from_tray(self, title: str, text: str) -> None:
        if self._tray is None:
            self._tray = QSystemTrayIcon(self._icon, self)
        # Windows and macOS show messages only from an icon that is there.
        self._tray.show()
        self._tray.showMessage(title, text, self._icon, _SHOWN_MS)


def _notify(title: str, text: str) -> None:
    """Call org.freedesktop.Notifications.Notify; OSError when there is none to hear it.

    Qt reaches that service only through a tray icon, which GNOME does not have.
    Source: https://specifications.freedesktop.org/notification-spec
    """
    # Late: only Linux has it, and only a finished clip needs it.
    from jeepney import DBusAddress, DBusErrorResponse, new_method_call
    from jeepney.io.blocking import open_dbus_connection

    service = DBusAddress(
        "/org/freedesktop/Notifications",
        bus_name="org.freedesktop.Notifications",
        interface="org.freedesktop.Notifications",
    )
    no_actions: list[str] = []
    no_hints: dict[str, object] = {}
    body = ("Gallop", 0, "gallop", title, text, no_actions, no_hints, _SHOWN_MS)
    try:
        with open_dbus_connection(bus="SESSION") as connection:
            call = new_method_call(service, "Notify", "susssasa{sv}i", body)
            connection.send_and_get_reply(call, timeout=_ANSWER_WITHIN_S, unwrap=True)
    except (DBusErrorResponse, KeyError, TimeoutError) as error:
        raise OSError(f"the notification service did not answer: {type(error).__name__}") from error
