"""Connects the library pane with the session: searches, annotations, actions, results."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from msgspec import Struct
from PySide6.QtCore import QObject, QPoint, QTimer, Signal, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMenu, QWidget

from app.bridge.library.clip_cache import files_to_drag
from app.bridge.notices import Notice, NoticeAction, NoticeLevel
from app.bridge.platform.desktop import Desktop
from app.bridge.preferences import Preferences
from app.bridge.services import Mode
from app.bridge.session import Session
from app.core.library.clip import AnnotationsChange, Clip
from app.core.library.clip_query import ClipQuery, SavedSearch
from app.core.library.names import name_key
from app.core.problem import Problem
from app.ui.library.clip_action_controller import ClipActionController
from app.ui.library.clip_actions import ClipActions
from app.ui.library.clip_files import NO_FILE_ID, ClipFiles
from app.ui.library.clip_undo import ClipUndo, History
from app.ui.library.imports.import_controller import ImportController
from app.ui.library.library_dialogs import LibraryDialogs
from app.ui.library.library_pane import LibraryPane
from app.ui.library.selection_controller import SelectionController
from app.ui.widgets.formats import counted, name_text

if TYPE_CHECKING:
    from app.ui.library.collections.collections_tab import CollectionsTab

_DELETED_ID = "deleted"
_COPIED_ID = "copied"
_COLLECTION_ID = "collection"


class SavedLibrary(Struct, frozen=True):
    """The search, the chosen and the new clips, how far it is scrolled, what can be undone."""

    query: ClipQuery
    chosen_ids: tuple[str, ...]
    scrolled_px: int
    new_ids: frozenset[str]
    deleted: History


class LibraryController(QObject):
    """Handles the library pane; emits what concerns other panes."""

    clip_chosen = Signal(object)  # Clip, to be played
    clips_changed = Signal(object)  # tuple of the changed clips
    many_changed = Signal(object)  # tuple of clip ids
    files_leaving = Signal(object)  # tuple of clip ids, before their files are moved
    files_stayed = Signal()  # something went wrong: released files may not have been moved
    clips_gone = Signal(object)  # tuple of clip ids, once they are deleted
    use_again_wanted = Signal(object)  # GenerationRequest
    receipt_wanted = Signal(object)  # Clip
    notice_wanted = Signal(object)  # Notice
    notice_over = Signal(str)  # id of a notice that is no longer true
    full_window_wanted = Signal(bool)

    def __init__(
        self,
        session: Session,
        preferences: Preferences,
        desktop: Desktop,
        pane: LibraryPane,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._preferences = preferences
        self._desktop = desktop
        self._pane = pane
        self._library_actions = session.library_actions
        self.clip_controller = ClipActionController(
            pane.clip_actions, self._library_actions, desktop, pane.window()
        )
        # For one clip that need not be chosen in the list; made when its menu is first opened.
        self._single: ClipActions | None = None
        self._undo = ClipUndo(self._library_actions, pane.clip_actions.undo_delete, self)
        self.intake = ImportController(session.import_service, pane.import_panel, pane.window())
        self.dialogs = LibraryDialogs(
            session.library_actions,
            session.library_watcher,
            lambda: pane.clip_actions.kept_ids,
            pane.window(),
        )
        self._chosen = SelectionController(
            session.library_model, session.library_loader, session.library_actions, pane, self
        )
        self._files = ClipFiles(pane, self._chosen, self)
        self._collections_tab: CollectionsTab | None = None
        self._all_clips = 0
        self._is_full = False
        self._connect()
        self._connect_requests()
        self._show_cell_px()
        pane.show_details(preferences.settings.library_shows_details)

    def _connect(self) -> None:
        bar, view, details, library_actions = (
            self._pane.bar,
            self._pane.view,
            self._pane.details,
            self._library_actions,
        )
        bar.listing_changed.connect(self._on_listing_changed)
        bar.query_edited.connect(self._session.library_loader.show)
        bar.save_search_requested.connect(self._on_save_search)
        bar.search_removed.connect(library_actions.remove_search)
        bar.cell_px_changed.connect(view.set_cell_px)
        view.cell_px_changed.connect(bar.set_cell_px)
        bar.cell_px_changed.connect(self._on_cell_px_changed)
        view.cell_px_changed.connect(self._on_cell_px_changed)
        bar.details_toggled.connect(self._on_details_toggled)
        bar.full_window_toggled.connect(self.full_window_wanted)
        view.menu_wanted.connect(self._on_menu_wanted)
        view.strip_wanted.connect(self._session.clip_frames.want_strip)
        self._session.clip_frames.strip_ready.connect(view.set_strip)
        details.annotations_changed.connect(library_actions.change_annotations)
        details.rename_requested.connect(self.clip_controller.rename_to)
        details.locate_requested.connect(self._on_locate_requested)
        details.put_back_requested.connect(library_actions.put_back)
        details.show_in_folder_requested.connect(self._desktop.show_in_folder)
        details.copy_requested.connect(self._on_copy_requested)
        library_actions.tags_listed.connect(details.set_tags)
        library_actions.tags_listed.connect(bar.filter_button.set_tags)
        library_actions.collections_listed.connect(details.set_collections)
        library_actions.collections_listed.connect(self._pane.clip_actions.set_collections)
        library_actions.searches_listed.connect(bar.saved_menu.set_searches)
        library_actions.clips_counted.connect(self._on_clips_counted)
        library_actions.clips_changed.connect(self._on_clips_changed)
        library_actions.clips_deleted.connect(self._on_clips_deleted)
        library_actions.clips_back.connect(self._on_clips_back)
        library_actions.many_changed.connect(self._on_many_changed)
        library_actions.many_deleted.connect(self._on_many_deleted)
        library_actions.many_back.connect(self._on_many_back)
        library_actions.copy_written.connect(self._on_copy_written)
        library_actions.copies_written.connect(self._on_copies_written)
        library_actions.annotated.connect(self._on_annotated)
        library_actions.problem_met.connect(self._on_problem_met)
        self._session.library_model.total_changed.connect(self._show_counts)
        self._session.library_loader.unsearched_changed.connect(bar.set_unsearched)
        self._session.leaving.connect(details.flush)
        self._session.opened.connect(self._on_opened)

    def _connect_requests(self) -> None:
        actions = self._pane.clip_actions
        self._connect_clip_actions(self.clip_controller, actions)
        self._files.play_wanted.connect(self.clip_chosen)
        self.clip_chosen.connect(lambda clip: self._files.on_clips_updated((clip,)))
        self.clips_changed.connect(self._files.on_clips_updated)
        self._files.notice_wanted.connect(self.notice_wanted)
        self._files.notice_over.connect(self.notice_over)
        self._undo.latest_is_back.connect(lambda: self.notice_over.emit(_DELETED_ID))
        self._session.import_service.imported.connect(self._undo.on_imported)
        self._pane.import_wanted.connect(self.intake.choose_folder)
        self.intake.use_again_wanted.connect(self.use_again_wanted)
        self.intake.clips_wanted.connect(self._on_clips_wanted)
        self.intake.clips_added.connect(self._on_clips_added)
        self.intake.notice_wanted.connect(self.notice_wanted)
        actions.select_all.triggered.connect(self._pane.view.selectAll)
        self.dialogs.collection_renamed.connect(self._on_collection_renamed)
        self.dialogs.collection_wanted.connect(self._show_collection)

    def _connect_clip_actions(self, controller: ClipActionController, actions: ClipActions) -> None:
        controller.play_wanted.connect(self.clip_chosen)
        controller.use_again_wanted.connect(self.use_again_wanted)
        controller.receipt_wanted.connect(self.receipt_wanted)
        controller.files_leaving.connect(self.files_leaving)
        actions.manage_collections.triggered.connect(self.dialogs.show_collections)

    def menu_of(self, clip: Clip, owner: QWidget) -> QMenu:
        """Return the menu of one clip, chosen in the list or not; it deletes itself when closed."""
        if self._single is None:
            actions = self._single = ClipActions(owner, keys=False)
            window = self._pane.window()
            controller = ClipActionController(actions, self._library_actions, self._desktop, window)
            self._connect_clip_actions(controller, actions)
            actions.copy_file.triggered.connect(
                lambda: QGuiApplication.clipboard().setMimeData(files_to_drag(actions.clips))
            )
        self._single.set_collections(self._pane.clip_actions.collections)
        self._single.set_clips((clip,))
        return self._single.menu(of_list=False)

    # --- what the user does ----------------------------------------------------------------

    @Slot(str, ClipQuery)
    def _on_save_search(self, name: str, query: ClipQuery) -> None:
        self._library_actions.save_search(SavedSearch(name, query))

    @Slot(int)
    def _on_cell_px_changed(self, cell_px: int) -> None:
        if self._is_full:
            self._preferences.change(library_window_cell_px=cell_px)
        else:
            self._preferences.change(library_cell_px=cell_px)

    @Slot(bool)
    def on_full_window(self, is_full: bool) -> None:
        """Adapt to the full window, where clips are seen larger, or to the pane."""
        self._is_full = is_full
        self._show_cell_px()

    def _show_cell_px(self) -> None:
        settings = self._preferences.settings
        cell_px = settings.library_window_cell_px if self._is_full else settings.library_cell_px
        self._pane.bar.set_cell_px(cell_px)
        self._pane.view.set_cell_px(cell_px)

    @Slot(bool)
    def _on_details_toggled(self, is_shown: bool) -> None:
        self._pane.show_details(is_shown)
        self._preferences.change(library_shows_details=is_shown)

    @Slot()
    def toggle_details(self) -> None:
        """Show or hide the details of the chosen clips."""
        self._on_details_toggled(self._pane.details.isHidden())

    def save_state(self) -> SavedLibrary:
        """What a window that replaces this one needs to go on."""
        return SavedLibrary(
            self._pane.bar.query(),
            self._pane.clip_actions.clip_ids,
            self._pane.view.verticalScrollBar().value(),
            self._session.library_model.new_ids,
            self._undo.history(),
        )

    def restore_state(self, saved: SavedLibrary) -> None:
        """Go on with what another window left: its search is what the list shows."""
        self._pane.bar.set_query(saved.query)
        self._show_counts()
        self._undo.restore(saved.deleted, Mode.DEMO if self._session.is_demo else Mode.REAL)
        self._session.library_model.mark_new(saved.new_ids)
        self._chosen.reveal(saved.chosen_ids)
        QTimer.singleShot(0, self, partial(self._scroll_to, saved.scrolled_px))

    def _scroll_to(self, position_px: int) -> None:
        self._pane.view.verticalScrollBar().setValue(position_px)

    def choose_new_clip(self, clip_id: str) -> None:
        """Choose a clip that has just arrived, unless the user is working with other clips."""
        # The next key, such as Delete, is meant for the clip that they chose.
        is_at_work = self._pane.view.hasFocus() and self._chosen.count > 0
        if self._chosen.count <= 1 and not (is_at_work or self._pane.is_being_edited):
            self._pane.select_clip(clip_id)

    @Slot(str, str)
    def _on_collection_renamed(self, name: str, new_name: str) -> None:
        if name_key(self._pane.bar.query().collection) == name_key(name):
            # Of a merger the name that was there before is kept.
            kept = self._pane.clip_actions.known_collection(new_name)
            self._pane.show_query(replace(self._pane.bar.query(), collection=kept))

    @Slot(str)
    def _show_collection(self, name: str) -> None:
        self._pane.show_collection(name)

    @Slot(bool)
    def _on_listing_changed(self, is_listing: bool) -> None:
        if is_listing and self._collections_tab is None:
            from app.ui.library.collections.collections_tab import CollectionsTab

            self._collections_tab = CollectionsTab(self._session, self._pane, self.dialogs, self)
        if is_listing and self._collections_tab is not None:
            self._collections_tab.renew()

    @Slot(object)
    def _on_clips_wanted(self, clip_ids: tuple[str, ...]) -> None:
        self._chosen.reveal(clip_ids, may_show_all=True)

    @Slot(object)
    def _on_clips_added(self, clip_ids: tuple[str, ...]) -> None:
        self._chosen.show_new(clip_ids)

    @Slot(QPoint)
    def _on_menu_wanted(self, at: QPoint) -> None:
        # Without this, a clip just clicked would be known only at the end of this event loop turn.
        self._chosen.settle()
        self._pane.clip_actions.menu().popup(at)

    @Slot(str)
    def _on_locate_requested(self, clip_id: str) -> None:
        for clip in self._pane.clip_actions.clips:
            if clip.clip_id == clip_id:
                self.clip_controller.locate(clip)

    @Slot(str)
    def _on_copy_requested(self, text: str) -> None:
        QGuiApplication.clipboard().setText(text)

    # --- what came of it ---------------------------------------------------------------------

    @Slot(object)
    def _on_opened(self, mode: Mode) -> None:
        self._undo.set_mode(mode)
        self._pane.details.set_demo(mode is Mode.DEMO)
        self._session.library_model.mark_new(())
        self.notice_over.emit(_DELETED_ID)
        self.notice_over.emit(NO_FILE_ID)

    @Slot(int)
    def _on_clips_counted(self, clips: int) -> None:
        self._all_clips = clips
        self._show_counts()

    @Slot()
    def _show_counts(self) -> None:
        shown = self._session.library_model.total
        # Of the deleted ones there is no sum.
        is_trash = self._pane.bar.query().trashed_only
        self._pane.bar.set_counts(shown, shown if is_trash else max(shown, self._all_clips))

    @Slot(object)
    def _on_clips_changed(self, clips: tuple[Clip, ...]) -> None:
        self._session.library_loader.changed(clips)
        self._chosen.renew()
        self.clips_changed.emit(clips)

    @Slot(object)
    def _on_many_changed(self, clip_ids: tuple[str, ...]) -> None:
        self._session.library_loader.refresh()
        self.many_changed.emit(clip_ids)

    @Slot(object)
    def _on_problem_met(self, problem: Problem) -> None:
        # The typed text, such as a name, is not what the clip is called.
        self._chosen.renew()
        self.files_stayed.emit()

    @Slot(object)
    def _on_clips_deleted(self, clips: tuple[Clip, ...]) -> None:
        row = self._chosen.first_row()
        # Several clips disappear when the list is read again.
        self._chosen.fill_gap_later(row)
        self._session.library_loader.changed(clips)
        self._chosen.fill_gap(row)
        self._notify_deleted(tuple(clip.clip_id for clip in clips))

    @Slot(object)
    def _on_many_deleted(self, clip_ids: tuple[str, ...]) -> None:
        self._chosen.fill_gap_later(self._chosen.first_row())
        self._session.library_loader.refresh()
        self._notify_deleted(clip_ids)

    def _notify_deleted(self, clip_ids: tuple[str, ...]) -> None:
        self.clips_gone.emit(clip_ids)
        count = len(clip_ids)
        many = self.tr("Moved {count} clips to the trash.", "", count)
        text = counted(self.tr("Moved 1 clip to the trash."), many, count)
        undo = NoticeAction("undo-delete", self.tr("Undo"), self._undo.undo_latest)
        trash = NoticeAction("show-trash", self.tr("Show trash"), self._pane.show_trash)
        self._answer(Notice(_DELETED_ID, NoticeLevel.GOOD, text, (undo, trash)))

    @Slot(object)
    def _on_clips_back(self, clips: tuple[Clip, ...]) -> None:
        self._session.library_loader.refresh()
        self._chosen.reveal(clip.clip_id for clip in clips)
        self.clips_changed.emit(clips)
        self._notify_back(len(clips))

    @Slot(object)
    def _on_many_back(self, clip_ids: tuple[str, ...]) -> None:
        self._session.library_loader.refresh()
        self.many_changed.emit(clip_ids)
        self._notify_back(len(clip_ids))

    def _notify_back(self, count: int) -> None:
        many = self.tr("{count} clips restored.", "", count)
        text = counted(self.tr("1 clip restored."), many, count)
        # The clip is no longer in the trash.
        self.notice_over.emit(NO_FILE_ID)
        self._answer(Notice(_DELETED_ID, NoticeLevel.GOOD, text))

    @Slot(object)
    def _on_copy_written(self, clips: tuple[Clip, ...]) -> None:
        text = self.tr("The copy was saved.")
        self._answer(Notice(_COPIED_ID, NoticeLevel.GOOD, text))

    @Slot(object, int)
    def _on_copies_written(self, folder: Path, count: int) -> None:
        many = self.tr("{count} copies saved to “{folder}”.", "", count)
        one = self.tr("1 copy saved to “{folder}”.")
        text = counted(one, many, count, folder=name_text(folder.name or str(folder)))
        look = NoticeAction(
            "open-copies", self.tr("Open folder"), lambda: self._desktop.open_folder(folder)
        )
        self._answer(Notice(_COPIED_ID, NoticeLevel.GOOD, text, (look,)))

    @Slot(object, int)
    def _on_annotated(self, change: AnnotationsChange, count: int) -> None:
        """Report a change of collections, which nothing else on the screen shows."""
        if change.add_collections:
            many = self.tr("Added {count} clips to “{name}”.", "", count)
            one, names = self.tr("Added 1 clip to “{name}”."), change.add_collections
        elif change.remove_collections:
            many = self.tr("Removed {count} clips from “{name}”.", "", count)
            one, names = self.tr("Removed 1 clip from “{name}”."), change.remove_collections
        else:
            return
        name = self._pane.clip_actions.known_collection(names[0])
        look = NoticeAction(
            "show-collection",
            self.tr("Show collection"),
            lambda: self._show_collection(name),
        )
        text = counted(one, many, count, name=name)
        self._answer(Notice(_COLLECTION_ID, NoticeLevel.GOOD, text, (look,)))

    def _answer(self, notice: Notice) -> None:
        self.notice_wanted.emit(replace(notice, is_answer=True))
