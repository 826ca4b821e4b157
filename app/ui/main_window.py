"""The main window: Compose, Stage and side pane, connected to the session."""

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QCloseEvent, QKeyEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QApplication, QMainWindow, QVBoxLayout, QWidget

from app.bridge.platform.desktop import Desktop
from app.bridge.preferences import Preferences
from app.bridge.services import Mode
from app.bridge.session import Session
from app.core.help_ports import Credits
from app.core.model_card import ModelCard
from app.core.request import GenerationRequest
from app.core.settings import Settings
from app.ui.backups.backups_controller import BackupsController
from app.ui.compose.compose_pane import ComposePane
from app.ui.dialogs import Dialogs
from app.ui.help.help_controller import HelpController, HelpServices
from app.ui.library.filters.filter_text import FilterChoices
from app.ui.library.full_window_library import FullWindowLibrary
from app.ui.library.library_controller import LibraryController
from app.ui.library.tab_query import LibraryTab
from app.ui.notices.notice_bar import NoticeBar
from app.ui.notices.notice_controller import NoticeController
from app.ui.settings.key_controller import KeyController
from app.ui.settings.window_state import SavedWindow, WindowState
from app.ui.shell.first_frame import FirstFrame
from app.ui.shell.full_screen import FullScreen
from app.ui.shell.menus import Menus
from app.ui.shell.panes import Panes
from app.ui.shell.side_rail import SidePart
from app.ui.shell.status_bar import StatusBar
from app.ui.side_pane import SidePane
from app.ui.spending.spending_controller import SpendingController
from app.ui.stage.stage import Stage
from app.ui.stage.stage_controller import StageController
from app.ui.theme.style_roles import set_role
from app.ui.theme.theme import Theme
from app.ui.widgets.action_texts import set_reason
from app.ui.widgets.focus import FocusKeeper
from app.ui.widgets.screen_fit import ScreenWatch, fit_to_screen

# A screen of 1366x768 at 200 %, without its panel and the frame of the window.
_SMALLEST_SIZE = (640, 320)


class MainWindow(QMainWindow):
    """Gallop's window; arranges its panes and connects them to the session."""

    def __init__(
        self,
        *,
        card: ModelCard,
        session: Session,
        preferences: Preferences,
        theme: Theme,
        desktop: Desktop,
        languages: Callable[[], Sequence[tuple[str, str]]] = tuple,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._languages = languages
        self._card = card
        self._session = session
        self._preferences = preferences
        self._theme = theme
        self._desktop = desktop
        self._may_close = False
        self._screen_watch: ScreenWatch | None = None
        self._build()
        self._connect()
        # One feature each, so that those outside of the first frame could be added later.
        self._add_notices()
        self._add_dialogs()
        self._add_backups()
        self._add_spending()
        self._add_library()
        self._add_stage()
        self._last_time.restore(self.compose, self.stage.player)

    # --- construction ------------------------------------------------------------------------

    def _build(self) -> None:
        self.setObjectName("main_window")
        self.setWindowTitle("Gallop")
        self.setMinimumSize(*_SMALLEST_SIZE)
        card, session = self._card, self._session
        self.first_frame = FirstFrame(self)
        self._menus = Menus(self)
        # Each widget is made with its final parent: a change of parent restyles everything inside.
        whole = QWidget(self)
        self._panes = Panes(whole)
        self.compose = ComposePane(card, self._panes)
        # Before the stage, for the Tab order.
        self._notice_bar = NoticeBar(self)
        self._middle = QWidget(self._panes)
        set_role(self._middle, "stage")
        self.stage = Stage(card, self._middle)
        self._column = QVBoxLayout(self._middle)
        self._column.addWidget(self.stage, 1)
        choices = FilterChoices(card.ratios, card.resolution_names, session.zone, session.today)
        self.side_pane = SidePane(session.queue_model, session.library_model, choices, self._panes)
        self.library = self.side_pane.library
        self._panes.fill(self.compose, self._middle, self.side_pane)
        self._status = StatusBar(whole)
        layout = QVBoxLayout(whole)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._panes, 1)
        layout.addWidget(self._status)
        self.setCentralWidget(whole)
        # The stage is hidden in the full library and, in a narrow window, behind an opened part.
        picture, clips = self.stage.player.picture_area, self.library.clips_area
        self._notice_bar.lie_over(picture, self.stage, clips, self.side_pane.queue_view)
        around = (self.menuBar(), self.compose, self.side_pane, self._status)
        self._full_screen = FullScreen(self, self.stage, self._notice_bar, self._column, around)
        # Shortcuts of a hidden menu bar do not work; these are needed in full screen.
        self.addActions((self._menus.full_screen, self._menus.play, self._menus.quit))
        self.focus_keeper = FocusKeeper(self, self.compose.focus_prompt)
        self._last_time = WindowState(self._card, self._preferences, self, self._panes)

    def _connect(self) -> None:
        session, compose, menus = self._session, self.compose, self._menus
        compose.request_edited.connect(self._on_request_edited)
        compose.generate_requested.connect(session.generate)
        session.cost_changed.connect(compose.show_cost)
        session.opened.connect(self._on_opened)
        queue_view = self.side_pane.queue_view
        queue_view.set_prices(session.price_list.card)
        session.price_list.prices_changed.connect(queue_view.set_prices)
        self.side_pane.opened_changed.connect(self._fit_panes)
        self.side_pane.job_move_requested.connect(session.job_actions.move)
        self.stage.welcome.demo_wanted.connect(self._on_switch_demo)
        self.stage.welcome.get_key_wanted.connect(self._desktop.open_account_page)
        self._preferences.changed.connect(self._on_settings_changed)
        menus.generate.triggered.connect(compose.generate)
        compose.show_generate_keys(menus.generate)
        menus.open_folder.triggered.connect(self._on_folder_wanted)
        menus.switch_demo.triggered.connect(self._on_switch_demo)
        compose.leave_demo_wanted.connect(self._on_switch_demo)
        menus.quit.triggered.connect(self.close)
        menus.focus_prompt.triggered.connect(compose.focus_prompt)
        menus.focus_search.triggered.connect(self.side_pane.focus_search)
        menus.focus_queue.triggered.connect(self.side_pane.focus_queue)
        menus.focus_notices.triggered.connect(self._on_focus_notices)
        menus.next_pane.triggered.connect(lambda: self.focus_keeper.cycle(self._panes_by_keys(), 1))
        menus.previous_pane.triggered.connect(
            lambda: self.focus_keeper.cycle(self._panes_by_keys(), -1)
        )
        self._notice_bar.left.connect(lambda: self.focus_keeper.leave(self._notice_bar))
        menus.get_key.triggered.connect(self._desktop.open_account_page)
        self._connect_player()
        self._status.follow(session)

    def _connect_player(self) -> None:
        stage, menus = self.stage, self._menus
        # Before the first clip is played, which would otherwise block the window.
        once, libraries = Qt.ConnectionType.SingleShotConnection, self._session.multimedia_libraries
        self._session.opened.connect(libraries.load, once)
        libraries.loaded.connect(stage.player.prepare, once)
        self.compose.request_edited.connect(stage.player.put_off_preparing)
        stage.use_again_requested.connect(self._on_use_again)
        stage.player.frame_shown.connect(self._notice_bar.come_to_front)
        menus.add_player(stage.player.player_actions)
        stage.player.full_window_requested.connect(self._full_screen.toggle)
        menus.full_screen.triggered.connect(self._full_screen.toggle)
        menus.play.triggered.connect(stage.player.toggle_play)

    def _add_notices(self) -> None:
        self._notices = notices = NoticeController(self._session, self._notice_bar, self)
        notices.account_page_wanted.connect(self._desktop.open_account_page)
        notices.job_menu_wanted.connect(self.side_pane.queue_view.offer)
        notices.use_again_wanted.connect(self._on_use_again)

    def _add_dialogs(self) -> None:
        self._dialogs = dialogs = Dialogs(self._session, self._preferences, self._languages, self)
        dialogs.use_again_wanted.connect(self._on_use_again)
        dialogs.videos_folder_wanted.connect(self._on_folder_wanted)
        dialogs.key_page_wanted.connect(self._desktop.open_account_page)
        dialogs.quit_wanted.connect(self.close_at_once)
        self._key = key = KeyController(self._session, self)
        key.key_page_wanted.connect(self._desktop.open_account_page)
        key.key_entered.connect(self.compose.focus_prompt)
        self.side_pane.job_action_requested.connect(dialogs.on_job_action)
        self.side_pane.queue_panel.clear_requested.connect(dialogs.confirm_clear)
        self._notices.settings_wanted.connect(dialogs.show_section)
        self._notices.folder_wanted.connect(dialogs.choose_videos_folder)
        menus = self._menus
        menus.settings.triggered.connect(dialogs.show_settings)
        menus.palette.triggered.connect(lambda: dialogs.show_commands(menus.groups()))
        for key_wanted in (
            self._notices.key_wanted,
            self.stage.welcome.key_wanted,
            dialogs.key_wanted,
        ):
            key_wanted.connect(key.enter_key)
        self._menus.enter_key.triggered.connect(key.enter_key)

    def _add_backups(self) -> None:
        self._backups = backups = BackupsController(self._session.backup_service, self)
        backups.notice_wanted.connect(self._notices.show_notice)
        self._session.problem_met.connect(backups.on_problem_met)
        self._menus.backups.triggered.connect(backups.show_backups)

    def _add_spending(self) -> None:
        self._money = SpendingController(
            self._session, self._preferences, self.compose, self._notices, self
        )
        self._menus.spending.triggered.connect(self._money.show_spending)
        self._dialogs.spending_wanted.connect(self._money.show_spending)

    def _add_library(self) -> None:
        self._library = library = LibraryController(
            self._session, self._preferences, self._desktop, self.library, self
        )
        hidden = (self.compose, self._middle, self.side_pane.queue_panel)
        self._full_library = full_library = FullWindowLibrary(self.library, hidden, self)
        # Before the first clip is selected, as with the player.
        self._session.opened.connect(
            self.library.details.prepare, Qt.ConnectionType.SingleShotConnection
        )
        library.clip_chosen.connect(self._on_clip_chosen)
        library.use_again_wanted.connect(self._on_use_again)
        library.receipt_wanted.connect(self._money.copy_receipt_of)
        library.notice_wanted.connect(self._notices.show_notice)
        library.notice_over.connect(self._notices.clear)
        library.full_window_wanted.connect(full_library.set_full)
        full_library.changed.connect(library.on_full_window)
        full_library.changed.connect(self.side_pane.set_full_library)
        menus = self._menus
        menus.full_library.triggered.connect(full_library.toggle)
        menus.details.triggered.connect(self._on_details_wanted)
        for tab, action in menus.tabs.items():
            action.triggered.connect(partial(self._on_tab_wanted, tab))
        self.library.bar.tabs.show_keys(menus.tabs)
        menus.add_clips(self.library.clip_actions, self.focus_keeper.focused)
        actions = self.stage.player.player_actions
        actions.facts.triggered.connect(self._on_details_wanted)
        actions.previous_clip.triggered.connect(lambda: self._choose_near(-1))
        actions.next_clip.triggered.connect(lambda: self._choose_near(1))
        menus.import_folder.triggered.connect(library.intake.choose_folder)
        menus.collections.triggered.connect(library.dialogs.show_collections)
        menus.watched_folders.triggered.connect(library.dialogs.show_folders)

    def _add_stage(self) -> None:
        session = self._session
        controller = StageController(
            session.api_key_service,
            session.library_actions,
            session.library_loader,
            session.clip_frames,
            self._preferences,
            self._desktop,
            session.queue_model,
            self.stage,
            self._library,
            self._full_library,
            self,
        )
        controller.notice_wanted.connect(self._notices.show_notice)
        session.mode_chosen.connect(controller.on_mode_chosen)
        session.opened.connect(controller.on_opened)
        session.clip_kept.connect(controller.on_clip_kept)
        session.library_watcher.clips_concerned.connect(controller.on_files_changed)

    def add_help(self, help_services: HelpServices, credits: Credits) -> None:
        """Connect the help menu; the caller begins the services when the window is shown."""
        controller = HelpController(
            help_services,
            credits,
            self._desktop,
            self._preferences,
            self._menus,
            self.stage.player.player_actions,
            self._notices,
            self._notice_bar,
            self,
        )
        self._dialogs.health_page_opened.connect(controller.serve_health)

    @Slot(object)
    @Slot()
    def come_to_front(self) -> None:
        """Raise the window; where the system forbids that, request attention."""
        self.setWindowState(self.windowState() & ~Qt.WindowState.WindowMinimized)
        self.show()
        self.raise_()
        self.activateWindow()
        QApplication.alert(self)

    def take_files(self, paths: tuple[Path, ...]) -> None:
        """Open these clips as if they had been dropped on the window."""
        self._library.intake.take(paths)

    def save_state(self) -> SavedWindow:
        """Save what was typed; returns how a window in another language is to go on."""
        saved = SavedWindow(
            is_active=self.isActiveWindow() or self._dialogs.is_showing_settings,
            is_full_screen=self.isFullScreen(),
            is_library_full=self._full_library.is_full,
            is_showing_settings=self._dialogs.is_showing_settings,
            prompt_selection=self.compose.selection,
            clip=self.stage.clip,
            played=None if self.stage.is_offering else self.stage.player.save_state(),
            library=self._library.save_state(),
            notices=self._notices.save_state(),
        )
        self._leave()
        return saved

    def restore_state(self, saved: SavedWindow) -> None:
        """Go on as the window before; the session has just repeated how things stand."""
        self.compose.select(*saved.prompt_selection)
        self._library.restore_state(saved.library)
        if saved.clip is not None and saved.played is not None:
            self.stage.resume_clip(saved.clip, saved.played)
        self._notices.restore_state(saved.notices)
        self._full_library.set_full(saved.is_library_full)
        if saved.is_full_screen:
            self._full_screen.toggle()
        if saved.is_active:
            self.activateWindow()
        if saved.is_showing_settings:
            self._dialogs.show_settings_at("language")

    def _leave(self) -> None:
        """Save the layout, which is that of the normal window, and close what is open."""
        self._full_screen.leave()
        self._full_library.leave()
        self.library.details.flush()
        self._last_time.remember(self._panes.wide_state())
        self.stage.player.close_clip()

    # --- what the user does ----------------------------------------------------------------

    @Slot(object, int)
    def _on_request_edited(self, request: GenerationRequest, takes: int) -> None:
        self._notices.forget_input()
        self._session.price(request, takes)
        self._preferences.set_draft(request.prompt)
        self._preferences.change(
            last_resolution=request.resolution,
            last_ratio=request.ratio,
            last_duration_s=request.duration_s,
            last_takes=takes,
        )

    @Slot(object)
    def _on_use_again(self, request: GenerationRequest) -> None:
        self._full_library.leave()
        self.compose.set_request(request)
        self.compose.focus_prompt()

    @Slot()
    def _on_clip_chosen(self) -> None:
        # No clip plays behind an opened part.
        if not self._middle.isVisible():
            self.side_pane.close_part()

    def _choose_near(self, rows: int) -> None:
        clip = self.stage.clip
        self.library.view.choose_near("" if clip is None else clip.clip_id, rows)

    @Slot()
    def _on_switch_demo(self) -> None:
        self._session.open(Mode.REAL if self._session.is_demo else Mode.DEMO)

    @Slot()
    def _on_folder_wanted(self) -> None:
        if clips_dir := self._session.clips_dir:
            # The first clip creates the folder.
            self._desktop.open_nearest_folder(clips_dir)

    def _panes_by_keys(self) -> tuple[QWidget, ...]:
        side = self.side_pane
        parts = (side.queue_panel, self.library, side.rail)
        return (self.compose, self._notice_bar, self.stage, *parts, self._status)

    @Slot()
    def _on_focus_notices(self) -> None:
        self.focus_keeper.enter(self._notice_bar)

    @Slot()
    def _on_details_wanted(self) -> None:
        self.side_pane.reveal(SidePart.LIBRARY)
        self._library.toggle_details()

    def _on_tab_wanted(self, tab: LibraryTab) -> None:
        self.side_pane.reveal(SidePart.LIBRARY)
        self.library.bar.show_tab(tab)
        self.library.focus_list()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        is_escape = event.key() == Qt.Key.Key_Escape
        if is_escape and (
            self._full_screen.leave() or self._full_library.leave() or self.side_pane.close_part()
        ):
            return
        if self.stage.player.take_key(event):
            return
        super().keyPressEvent(event)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._screen_watch is None:
            self._screen_watch = ScreenWatch(self, lambda: fit_to_screen(self))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._panes.fit_side_pane()
        self._fit_panes()

    @Slot()
    def _fit_panes(self) -> None:
        if not (self._full_screen.is_clip_alone or self._full_library.is_full):
            self._panes.fit_stage()

    def closeEvent(self, event: QCloseEvent) -> None:
        unsaved = 0 if self._may_close else self._session.count_unsaved_videos()
        if unsaved:
            event.ignore()
            self._dialogs.ask_to_quit(unsaved)
            return
        self._dialogs.withdraw_question()
        self._leave()
        super().closeEvent(event)

    @Slot()
    def on_session_ending(self) -> None:
        """Close without asking from now on: the end of the system's session does not wait."""
        self._may_close = True

    @Slot()
    def close_at_once(self) -> None:
        """Close the window without asking."""
        self.on_session_ending()
        self.close()

    # --- what the session reports ------------------------------------------------------------

    @Slot(object)
    def _on_opened(self, mode: Mode) -> None:
        is_demo = mode is Mode.DEMO
        self._notices.forget_jobs()
        self._menus.switch_demo.setText(
            self.tr("Leave the &demo") if is_demo else self.tr("Try the &demo")
        )
        self._menus.enter_key.setEnabled(not is_demo)
        self.compose.set_demo(is_demo)
        self.side_pane.queue_view.set_demo(is_demo)
        self.setWindowTitle(self.tr("Gallop - Demo") if is_demo else "Gallop")
        set_reason(self._menus.enter_key, self.tr("The demo needs no key."))

    @Slot(object)
    def _on_settings_changed(self, settings: Settings) -> None:
        self._theme.set_preference(settings.theme.value)
        self.compose.set_callback_url(settings.callback_url)
        self._session.set_max_jobs_at_once(settings.max_jobs_at_once)
