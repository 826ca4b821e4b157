"""The window's menu bar: every action with its shortcut, for menus, palette and list of keys."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMainWindow, QMenu, QWidget

from app.ui.library.clip_actions import ClipActions
from app.ui.library.tab_query import LibraryTab
from app.ui.shell.edit_actions import EditActions
from app.ui.stage.player_actions import PlayerActions
from app.ui.widgets.rounded_menu import RoundedMenu


class Menus:
    """Builds the menu bar of `window`; the window connects the actions."""

    def __init__(self, window: QMainWindow) -> None:
        self._window = window
        file = self._menu(self.tr("&File"))
        self.generate = self._action(file, self.tr("&Generate"), "Ctrl+Return")
        # A key that is held down is one request.
        self.generate.setAutoRepeat(False)
        self.open_folder = self._action(file, self.tr("Open &videos folder"), "Ctrl+Shift+O")
        self.import_folder = self._action(file, self.tr("&Import a folder…"), "Ctrl+Shift+I")
        self.collections = self._action(file, self.tr("&Collections…"), "")
        self.watched_folders = self._action(file, self.tr("&Watched folders…"), "")
        file.addSeparator()
        self.enter_key = self._action(file, self.tr("API &key…"), "Ctrl+Shift+K")
        self.settings = self._action(file, self.tr("&Settings…"), "Ctrl+,")
        self.settings.setMenuRole(QAction.MenuRole.PreferencesRole)
        self.backups = self._action(file, self.tr("&Backups…"), "")
        self.switch_demo = self._action(file, self.tr("Try the &demo"), "")
        file.addSeparator()
        self.quit = self._action(file, self.tr("&Quit"), QKeySequence.StandardKey.Quit)
        self.quit.setMenuRole(QAction.MenuRole.QuitRole)

        edit = self._menu(self.tr("&Edit"))
        self.edit = EditActions(window)
        edit.addActions([self.edit.undo, self.edit.redo])
        edit.addSeparator()
        edit.addActions([self.edit.cut, self.edit.copy, self.edit.paste, self.edit.select_all])
        edit.aboutToShow.connect(self.edit.follow)

        view = self._menu(self.tr("&View"))
        self.palette = self._action(view, self.tr("&Commands…"), "Ctrl+K")
        view.addSeparator()
        self.focus_prompt = self._action(view, self.tr("Go to the &prompt"), "Ctrl+L")
        self.focus_search = self._action(view, self.tr("&Search the library"), "Ctrl+F")
        self.focus_queue = self._action(view, self.tr("Go to the &queue"), "Ctrl+J")
        self.focus_notices = self._action(view, self.tr("Go to the &notices"), "Ctrl+Shift+N")
        self.next_pane = self._action(view, self.tr("Ne&xt pane"), "F6")
        self.previous_pane = self._action(view, self.tr("Pre&vious pane"), "Shift+F6")
        view.addSeparator()
        # Without letters of their own: the menu has few left in any language.
        self.tabs = {
            LibraryTab.ALL: self._action(view, self.tr("All clips"), "Ctrl+1"),
            LibraryTab.FAVORITES: self._action(view, self.tr("Favorites"), "Ctrl+2"),
            LibraryTab.COLLECTIONS: self._action(view, self.tr("Collections"), "Ctrl+3"),
            LibraryTab.TRASH: self._action(view, self.tr("Trash"), "Ctrl+4"),
        }
        self.full_library = self._action(view, self.tr("Full-size &library"), "Ctrl+Shift+L")
        self.details = self._action(view, self.tr("Clip &details"), "Ctrl+I")
        self.spending = self._action(view, self.tr("Sp&ending…"), "Ctrl+Shift+S")
        self.full_screen = self._action(view, self.tr("&Full screen"), "F11")

        self._clip = self._menu(self.tr("&Clip"))
        self._playback = self._menu(self.tr("&Playback"))
        self.play = self._action(
            self._playback, self.tr("&Play or pause while typing"), "Ctrl+Space"
        )

        help_menu = self._menu(self.tr("&Help"))
        self.key_list = self._action(help_menu, self.tr("&Keyboard shortcuts"), "F1")
        # A text field takes the second one as text.
        self.key_list.setShortcuts([QKeySequence("F1"), QKeySequence("?")])
        self.get_key = self._action(help_menu, self.tr("&Get an API key"), "")
        self.diagnostics = self._action(help_menu, self.tr("Save &diagnostics…"), "")
        self.look_for_update = self._action(help_menu, self.tr("Check for &updates"), "")
        self.look_for_update.setMenuRole(QAction.MenuRole.ApplicationSpecificRole)
        self.about = self._action(help_menu, self.tr("&About Gallop"), "")
        self.about.setMenuRole(QAction.MenuRole.AboutRole)

    def tr(self, text: str) -> str:
        """Translate `text`; this class is no QObject, and lupdate takes its name as the context."""
        return QCoreApplication.translate("Menus", text)

    def add_player(self, actions: PlayerActions) -> None:
        """Add the player's actions to the menu of playback."""
        actions.fill(self._playback)
        # Below its twin, whose key is a letter while text is edited.
        self._playback.insertAction(actions.previous_clip, self.play)

    def add_clips(self, actions: ClipActions, focused: Callable[[], QWidget | None]) -> None:
        """Fill the menu of clips; `focused` returns what the Edit menu is about."""
        actions.fill(self._clip)
        self.edit.follow_focus(focused, actions)

    def groups(self) -> list[tuple[str, list[QAction]]]:
        """The actions of each menu, by its title, enabled as they are now."""
        self.edit.follow()
        menus = (action.menu() for action in self._window.menuBar().actions())
        return [(menu.title(), menu.actions()) for menu in menus if isinstance(menu, QMenu)]

    def _menu(self, title: str) -> QMenu:
        menu = RoundedMenu(title, self._window.menuBar())
        self._window.menuBar().addMenu(menu)
        return menu

    def _action(self, menu: QMenu, text: str, shortcut: str | QKeySequence.StandardKey) -> QAction:
        action = menu.addAction(text)
        if shortcut:
            action.setShortcut(QKeySequence(shortcut))
        return action
