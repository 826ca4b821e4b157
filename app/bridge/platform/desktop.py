"""Desktop integration: notifications, the file manager, the browser.

Linux uses D-Bus: Qt shows notifications only by a tray icon, which GNOME does not have, and it
cannot select a file in the file manager.
"""

import asyncio
import logging
import sys
from collections.abc import Sequence
from pathlib import Path

from PySide6 import QtCore
from PySide6.QtCore import QObject, QUrl, Signal, Slot
from PySide6.QtGui import QDesktopServices, QIcon
from PySide6.QtWidgets import QSystemTrayIcon

from app.aio.tasks import TaskSet
from app.bridge.platform.file_urls import url_of
from app.bridge.platform.windows import show_in_explorer
from app.core.outside_text import undisguised
from app.core.web_pages import ACCOUNT_PAGE_URL
from app.fs.uris import uri_of

_log = logging.getLogger(__name__)

_SHOWN_MS = 10_000
_ANSWER_WITHIN_S = 5.0
_MAX_FOLDERS = 5


class Desktop(QObject):
    """Notifications and the file manager. Nothing here blocks or fails."""

    activated = Signal()  # the user clicked a notification, or its icon in the task bar

    def __init__(self, tasks: TaskSet, icon: QIcon, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._tasks = tasks
        self._icon = icon
        self._tray: QSystemTrayIcon | None = None

    def notify(self, title: str, text: str) -> None:
        """Show a notification; `title` is one line, `text` may be longer."""
        title, text = undisguised(title), undisguised(text)
        if sys.platform == "linux":
            self._tasks.start("notification", self._notify_over_dbus(title, text))
        else:
            self._notify_from_tray(title, text)

    def show_in_folder(self, path: Path) -> None:
        """Open the file manager with the file at `path` selected, or else its folder."""
        self.show_all_in_folder((path,))

    def show_all_in_folder(self, paths: Sequence[Path]) -> None:
        """As `show_in_folder` for several files; at most _MAX_FOLDERS of their folders open."""
        folders = list(dict.fromkeys(path.parent for path in paths))[:_MAX_FOLDERS]
        shown = [path for path in paths if path.parent in folders]
        if sys.platform == "linux":
            self._tasks.start("show in folder", self._show_over_dbus(shown))
        else:
            # A file manager selects one file in each window.
            for path in {path.parent: path for path in reversed(shown)}.values():
                self._show_one(path)

    def _show_one(self, path: Path) -> None:
        if sys.platform == "win32":
            show_in_explorer(str(path))
        elif sys.platform == "darwin":
            QtCore.QProcess.startDetached("open", ["-R", str(path)])
        else:
            self.open_folder(path.parent)

    def open_folder(self, folder: Path) -> None:
        """Open the file manager at `folder`."""
        QDesktopServices.openUrl(url_of(folder))

    def open_nearest_folder(self, folder: Path) -> None:
        """As `open_folder`, or at its nearest existing parent; the disk may not answer."""
        self._tasks.start("open folder", self._open_nearest_folder(folder))

    async def _open_nearest_folder(self, folder: Path) -> None:
        self.open_folder(await asyncio.to_thread(_existing, folder))

    def open_file(self, path: Path) -> None:
        """Open a file in the system's default program for it."""
        QDesktopServices.openUrl(url_of(path))

    def open_page(self, url: str) -> None:
        """Open a page in the browser."""
        QDesktopServices.openUrl(QUrl(url))

    @Slot()
    def open_account_page(self) -> None:
        """Open ShortAPI's page, where keys are made and charges listed."""
        self.open_page(ACCOUNT_PAGE_URL)

    def _notify_from_tray(self, title: str, text: str) -> None:
        if self._tray is None:
            self._tray = QSystemTrayIcon(self._icon, self)
            self._tray.setToolTip("Gallop")
            self._tray.messageClicked.connect(self.activated)
            self._tray.activated.connect(lambda _: self.activated.emit())
        # Windows and macOS show messages only from a visible icon.
        self._tray.show()
        self._tray.showMessage(title, text, self._icon, _SHOWN_MS)

    async def _notify_over_dbus(self, title: str, text: str) -> None:
        no_actions: list[str] = []
        no_hints: dict[str, object] = {}
        # The specification treats the text as markup, and a prompt may contain anything.
        # Late import: the window does not need it to show.
        from html import escape

        plain = escape(text, quote=False)
        body = ("Gallop", 0, "gallop", title, plain, no_actions, no_hints, _SHOWN_MS)
        service = ("org.freedesktop.Notifications", "/org/freedesktop/Notifications")
        try:
            await asyncio.to_thread(_call, *service, "Notify", "susssasa{sv}i", body)
        except OSError as error:
            # No session bus or no such service: the window shows the same message.
            _log.info("no notification: %s", error)

    async def _show_over_dbus(self, paths: Sequence[Path]) -> None:
        body = ([uri_of(path) for path in paths], "")
        service = ("org.freedesktop.FileManager1", "/org/freedesktop/FileManager1")
        try:
            await asyncio.to_thread(_call, *service, "ShowItems", "ass", body)
        except OSError as error:
            _log.info("no file manager on the bus: %s", error)
            for folder in dict.fromkeys(path.parent for path in paths):
                self.open_folder(folder)


def _call(name: str, path: str, method: str, signature: str, body: tuple[object, ...]) -> None:
    """Call `method` of the session bus's service `name`, whose interface has the same name.

    Raises OSError when there is no bus, no such service or no answer. Blocks: for a thread.
    """
    # Late import: only Linux needs it, and not at the start.
    from jeepney import DBusAddress, DBusErrorResponse, new_method_call
    from jeepney.io.blocking import open_dbus_connection
    from jeepney.wrappers import unwrap_msg

    address = DBusAddress(path, bus_name=name, interface=name)
    try:
        with open_dbus_connection(bus="SESSION") as connection:
            call = new_method_call(address, method, signature, body)
            unwrap_msg(connection.send_and_get_reply(call, timeout=_ANSWER_WITHIN_S))
    except (DBusErrorResponse, KeyError, ValueError, RuntimeError, TimeoutError) as error:
        # jeepney has no error class for an address that is missing, malformed or not a socket.
        raise OSError(f"{name} did not answer: {type(error).__name__}") from error


def _existing(folder: Path) -> Path:
    """`folder`, or its nearest existing parent; blocks."""
    return next(path for path in (folder, *folder.parents) if path.is_dir())
