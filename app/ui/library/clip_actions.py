"""All actions on the chosen clips, with texts and keys."""

from collections.abc import Iterable

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QWidget

from app.core.library.clip import MAX_RATING, Clip
from app.core.library.clip_query import ClipQuery, NamedCount
from app.core.library.names import name_key
from app.ui.widgets.action_texts import set_reason
from app.ui.widgets.formats import counted
from app.ui.widgets.plain_text import caption, set_tool_tip
from app.ui.widgets.rounded_menu import RoundedMenu

Key = str | QKeySequence.StandardKey | None


class ClipActions(QObject):
    """The actions of `owner`; their shortcuts work while it or a child has the focus.

    They follow the chosen clips: an action that is not possible is disabled or hidden. For very
    many clips only the ids are known, and only actions that need no more are enabled. Without
    `keys` there are only the menu's entries.
    """

    collection_toggled = Signal(str, bool)  # its name, and whether the clips belong in it

    def __init__(self, owner: QWidget, *, keys: bool = True) -> None:
        super().__init__(owner)
        self.owner = owner
        self._has_keys = keys
        self._clips: tuple[Clip, ...] = ()
        self._kept_ids: tuple[str, ...] = ()
        self._trashed_ids: tuple[str, ...] = ()
        # The collection by which very many clips were found.
        self._collection_of_many = ""
        self._collections: tuple[NamedCount, ...] = ()
        self._build()
        self.set_clips(())

    def _build(self) -> None:
        standard = QKeySequence.StandardKey
        # Enter and the space bar play too; the grid handles these keys.
        self.play = self._action("play", self.tr("Play"))
        self.use_again = self._action("use-again", self.tr("Use prompt and settings"), "Ctrl+U")
        self.open_in_player = self._action(
            "open-in-player", self.tr("Open in default player"), "Ctrl+O"
        )
        self.show_in_folder = self._action(
            "show-in-folder", self.tr("Show in folder"), "Ctrl+Shift+E"
        )
        self.copy_file = self._action("copy-file", self.tr("Copy file"), standard.Copy)
        self.copy_prompt = self._action("copy-prompt", self.tr("Copy prompt"), "Ctrl+Shift+C")
        self.copy_receipt = self._action("copy-receipt", self.tr("Copy receipt"))
        self.save_copy = self._action("save-copy", self.tr("Save a copy as…"), standard.Save)
        self.export_plain = self._action("export-plain", self.tr("Export without prompt data…"))
        self.favourite = self._action("favourite", self.tr("Favorite"), "Ctrl+D")
        self.favourite.setCheckable(True)
        self.ratings = tuple(self._rating(stars) for stars in range(MAX_RATING + 1))
        self.new_collection = self._action("new-collection", self.tr("New collection…"))
        self.manage_collections = self._action("manage-collections", self.tr("Manage collections…"))
        self.rename = self._action("rename", self.tr("Rename…"), "F2")
        self.locate = self._action("locate", self.tr("Locate…"))
        self.put_back = self._action("put-back", self.tr("Restore"))
        self.delete = self._action("delete", self.tr("Move to trash"), standard.Delete)
        self.undo_delete = self._action("undo-delete", self.tr("Undo delete"), standard.Undo)
        self.undo_delete.setEnabled(False)
        self.select_all = self._action("select-all", self.tr("Select all"), standard.SelectAll)

    @property
    def clips(self) -> tuple[Clip, ...]:
        """The chosen clips; empty when only their ids are known."""
        return self._clips

    @property
    def clip_ids(self) -> tuple[str, ...]:
        """The ids of all chosen clips, in their order."""
        # Very many clips are either all kept or all deleted.
        return tuple(clip.clip_id for clip in self._clips) or self._kept_ids or self._trashed_ids

    @property
    def kept_ids(self) -> tuple[str, ...]:
        """The ids of the chosen clips that are not deleted."""
        return self._kept_ids

    @property
    def trashed_ids(self) -> tuple[str, ...]:
        """The ids of the chosen clips that are deleted."""
        return self._trashed_ids

    def set_clips(self, clips: tuple[Clip, ...]) -> None:
        """Enable the actions that fit the chosen `clips`."""
        self._clips = clips
        self._collection_of_many = ""
        kept = [clip for clip in clips if clip.trashed_at is None]
        self._kept_ids = tuple(clip.clip_id for clip in kept)
        self._trashed_ids = tuple(clip.clip_id for clip in clips if clip.trashed_at is not None)
        there = [clip for clip in kept if not clip.is_missing]
        is_one = len(clips) == 1
        for action in (self.play, self.open_in_player):
            action.setEnabled(is_one and bool(there))
        for action in (self.show_in_folder, self.save_copy, self.export_plain):
            action.setEnabled(bool(there))
        self.save_copy.setText(
            self.tr("Save copies to…") if len(there) > 1 else self.tr("Save a copy as…")
        )
        self.use_again.setEnabled(is_one and clips[0].has_recipe)
        self.copy_receipt.setEnabled(any(clip.api_job_id for clip in clips))
        self.copy_file.setEnabled(bool(there))
        self.copy_prompt.setEnabled(bool(clips))
        self.rename.setEnabled(is_one and bool(kept))
        # The file of a deleted clip may be found again outside the trash.
        self.locate.setVisible(is_one and not there)
        self.locate.setEnabled(is_one and not there)
        self.favourite.setChecked(bool(kept) and all(c.annotations.is_favourite for c in kept))
        stars = {clip.annotations.rating for clip in kept}
        for rating, action in enumerate(self.ratings):
            action.setChecked(stars == {rating})
        self._offer_for_ids()

    def set_many(self, clip_ids: tuple[str, ...], found_by: ClipQuery) -> None:
        """Enable the actions that fit very many clips, of which only the ids are known.

        The query `found_by` contains what the clips have in common.
        """
        self.set_clips(())
        if found_by.trashed_only:
            self._trashed_ids = clip_ids
        else:
            self._kept_ids = clip_ids
        # Which of them have a file turns out when they are copied.
        for action in (self.save_copy, self.export_plain):
            action.setEnabled(not found_by.trashed_only)
        self._collection_of_many = found_by.collection
        self.favourite.setChecked(found_by.favourites_only and not found_by.trashed_only)
        self._offer_for_ids()

    def _offer_for_ids(self) -> None:
        """Enable the actions that only need to know which clips are kept and which are deleted."""
        has_kept, has_trashed = bool(self._kept_ids), bool(self._trashed_ids)
        for action in (self.favourite, *self.ratings, self.new_collection, self.delete):
            action.setEnabled(has_kept)
        self.put_back.setVisible(has_trashed)
        self.put_back.setEnabled(has_trashed)
        self._explain()

    def _explain(self) -> None:
        """Note why the actions are disabled that are."""
        if self.clip_ids:
            reason = self.tr("Not available for the selected clips.")
        else:
            reason = self.tr("Select a clip in the library first.")
        for action in self.owner.actions():
            set_reason(action, reason)
        set_reason(self.undo_delete, self.tr("Nothing to undo."))

    def set_collections(self, collections: Iterable[NamedCount]) -> None:
        """Offer these collections in the menu."""
        self._collections = tuple(collections)

    @property
    def collections(self) -> tuple[NamedCount, ...]:
        """The collections offered in the menu."""
        return self._collections

    def known_collection(self, name: str) -> str:
        """Return `name` as the library spells it, or as it is if there is no such collection."""
        key = name_key(name)
        return next((each.name for each in self._collections if name_key(each.name) == key), name)

    def menu(self, *, of_list: bool = True) -> QMenu:
        """Return a menu with the actions on the chosen clips; it deletes itself when closed.

        Those on the whole list of clips only with `of_list`.
        """
        menu = RoundedMenu(self.owner)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.setObjectName("clip_menu")
        menu.setAccessibleName(self.tr("Actions"))
        self.fill(menu, of_list=of_list)
        return menu

    def fill(self, menu: QMenu, *, of_list: bool = True) -> None:
        """Add all actions on the chosen clips to `menu`."""
        self._offer(menu, self.play, self.use_again, self.open_in_player, self.show_in_folder)
        menu.addSeparator()
        self._offer(menu, self.copy_file, self.copy_prompt, self.copy_receipt)
        self._offer(menu, self.save_copy, self.export_plain)
        menu.addSeparator()
        self._offer(menu, self.favourite)
        rating = RoundedMenu(self.tr("Rating"), menu)
        menu.addMenu(rating)
        rating.setObjectName("rating_menu")
        self._offer(rating, *self.ratings)
        collections = RoundedMenu(self.tr("Collections"), menu)
        menu.addMenu(collections)
        collections.setObjectName("collections_menu")
        self._offer_collections(collections)
        collections.aboutToShow.connect(lambda: self._offer_collections(collections))
        self._offer(menu, self.rename, self.locate)
        menu.addSeparator()
        self._offer(menu, self.put_back, self.delete)
        if of_list:
            self._offer(menu, self.undo_delete, self.select_all)

    def _offer_collections(self, menu: QMenu) -> None:
        menu.clear()
        for collection in self._collections:
            entry = menu.addAction(caption(collection.name))
            set_tool_tip(entry, collection.name)
            entry.setCheckable(True)
            entry.setEnabled(bool(self._clips or self._kept_ids or self._trashed_ids))
            entry.setChecked(self._are_all_in(collection.name))
            entry.toggled.connect(
                lambda is_in, name=collection.name: self.collection_toggled.emit(name, is_in)
            )
        if self._collections:
            menu.addSeparator()
        self._offer(menu, self.new_collection, self.manage_collections)

    def _are_all_in(self, collection: str) -> bool:
        if not self._clips:
            return name_key(collection) == name_key(self._collection_of_many)
        return all(collection in clip.annotations.collections for clip in self._clips)

    @staticmethod
    def _offer(menu: QMenu, *actions: QAction) -> None:
        menu.addActions(list(actions))

    def _rating(self, stars: int) -> QAction:
        text = counted(self.tr("1 star"), self.tr("{count} stars", "", stars), stars)
        if stars == 0:
            text = self.tr("No rating")
        action = self._action(f"rate-{stars}", text, str(stars))
        action.setCheckable(True)
        action.setData(stars)
        return action

    def _action(self, name: str, text: str, key: Key = None) -> QAction:
        action = QAction(text, self)
        action.setObjectName(name)
        if key is not None and self._has_keys:
            action.setShortcut(QKeySequence(key))
        # The same keys have other meanings in the prompt: Ctrl+C copies text there.
        action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        self.owner.addAction(action)
        return action
