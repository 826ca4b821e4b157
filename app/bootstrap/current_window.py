"""The main window, which is built again in another language without ending the session."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QTimer, Signal, Slot

from app.bootstrap.languages import AppLanguage
from app.bridge.preferences import Preferences
from app.bridge.session import Session
from app.core.settings import Settings
from app.ui.main_window import MainWindow


class CurrentWindow(QObject):
    """Holds the window, and replaces it by one in another language when the settings change.

    The session, and with it every job and download, is not affected. `build` returns a window
    that is connected to everything that outlives it.
    """

    exchanged = Signal()

    def __init__(
        self,
        build: Callable[[], MainWindow],
        language: AppLanguage,
        preferences: Preferences,
        session: Session,
    ) -> None:
        super().__init__(session)
        self._build = build
        self._language = language
        self._preferences = preferences
        self._session = session
        self._name = preferences.settings.language
        self.window = build()
        # Not amid the work of a widget that is about to be deleted.
        self._due = QTimer(self)
        self._due.setSingleShot(True)
        self._due.timeout.connect(self._on_due)
        preferences.changed.connect(self._on_settings_changed)

    @Slot(object)
    def _on_settings_changed(self, settings: Settings) -> None:
        if settings.language != self._name:
            self._due.start()

    @Slot()
    def _on_due(self) -> None:
        name, before = self._preferences.settings.language, self.window
        if name == self._name:
            return
        self._name = name
        saved = before.save_state()
        self._language.use(name)
        self.window = self._build()
        # Before the other one closes: the end of the last window is the end of the program.
        self.window.show()
        before.close_at_once()
        before.deleteLater()
        # Now, so that it hears nothing of what follows.
        QCoreApplication.sendPostedEvents(before, QEvent.Type.DeferredDelete)
        self._session.repeat_facts()
        self.window.restore_state(saved)
        self.exchanged.emit()

    @Slot()
    @Slot(object)
    def come_to_front(self) -> None:
        """Raise the current window."""
        self.window.come_to_front()

    def take_files(self, paths: tuple[Path, ...]) -> None:
        """Open these clips in the current window."""
        self.window.take_files(paths)

    def close_at_once(self) -> None:
        """Close the window without asking."""
        self._due.stop()
        self.window.close_at_once()

    def delete_later(self) -> None:
        """Delete the closed window when the event loop runs next."""
        self.window.deleteLater()
