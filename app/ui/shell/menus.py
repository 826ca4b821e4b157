"""The window's menu bar: every action with its shortcut, for use without a mouse."""

from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMainWindow, QMenu


class Menus:
    """Builds the menu bar of `window`; the window connects the actions."""

    def __init__(self, window: QMainWindow) -> None:
        self._window = window
        tr = window.tr
        file = self._menu(tr("&File"))
        self.generate = self._action(file, tr("&Generate"), "Ctrl+Return")
        # A key that is held down is one request.
        self.generate.setAutoRepeat(False)
        self.open_folder = self._action(file, tr("Open &videos folder"), "Ctrl+Shift+O")
        self.import_folder = self._action(file, tr("&Import a folder…"), "Ctrl+Shift+I")
        self.collections = self._action(file, tr("&Collections…"), "")
        self.watched_folders = self._action(file, tr("&Watched folders…"), "")
        file.addSeparator()
        self.enter_key = self._action(file, tr("API &key…"), "Ctrl+K")
        self.settings = self._action(file, tr("&Settings…"), "Ctrl+,")
        self.settings.setMenuRole(QAction.MenuRole.PreferencesRole)
        self.backups = self._action(file, tr("&Backups…"), "")
        self.switch_demo = self._action(file, tr("Try the &demo"), "")
        file.addSeparator()
        self.quit = self._action(file, tr("&Quit"), QKeySequence.StandardKey.Quit)
        self.quit.setMenuRole(QAction.MenuRole.QuitRole)

        view = self._menu(tr("&View"))
        self.focus_prompt = self._action(view, tr("Go to the &prompt"), "Ctrl+L")
        self.focus_search = self._action(view, tr("&Search the library"), "Ctrl+F")
        self.focus_queue = self._action(view, tr("Go to the &queue"), "Ctrl+J")
        self.focus_notices = self._action(view, tr("Go to the &notices"), "Ctrl+Shift+N")
        self.next_pane = self._action(view, tr("Ne&xt pane"), "F6")
        self.previous_pane = self._action(view, tr("Pre&vious pane"), "Shift+F6")
        view.addSeparator()
        self.full_library = self._action(view, tr("&Library in the whole window"), "Ctrl+Shift+L")
        self.details = self._action(view, tr("&Details of clips"), "Ctrl+I")
        self.spending = self._action(view, tr("Sp&ending…"), "Ctrl+Shift+S")
        self.full_screen = self._action(view, tr("&Full screen"), "F11")

        playback = self._menu(tr("&Playback"))
        self.play = self._action(playback, tr("&Play or pause"), "Ctrl+Space")
        self.loop = self._action(playback, tr("&Loop"), "Ctrl+R")
        self.loop.setCheckable(True)

        help_menu = self._menu(tr("&Help"))
        self.get_key = self._action(help_menu, tr("&Get an API key"), "")
        self.diagnostics = self._action(help_menu, tr("Save &diagnostics…"), "")
        self.look_for_update = self._action(help_menu, tr("&Look for a newer version now"), "")
        self.look_for_update.setMenuRole(QAction.MenuRole.ApplicationSpecificRole)
        self.about = self._action(help_menu, tr("&About Gallop"), "")
        self.about.setMenuRole(QAction.MenuRole.AboutRole)

    def _menu(self, title: str) -> QMenu:
        return self._window.menuBar().addMenu(title)

    def _action(self, menu: QMenu, text: str, shortcut: str | QKeySequence.StandardKey) -> QAction:
        action = menu.addAction(text)
        if shortcut:
            action.setShortcut(QKeySequence(shortcut))
        return action
