"""Connects the list of collections with the library; imported when it is first shown."""

from PySide6.QtCore import QObject, Slot

from app.bridge.session import Session
from app.core.library.clip import AnnotationsChange
from app.core.library.clip_query import NamedCount
from app.ui.library.collections.collections_page import CollectionsPage
from app.ui.library.library_dialogs import LibraryDialogs
from app.ui.library.library_pane import LibraryPane


class CollectionsTab(QObject):
    """Shows the collections in `pane` instead of clips, and carries out what is asked there."""

    def __init__(
        self, session: Session, pane: LibraryPane, dialogs: LibraryDialogs, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._pane = pane
        self._page = page = CollectionsPage(pane)
        pane.add_collections(page)
        actions, loader = session.library_actions, session.library_loader
        actions.collections_listed.connect(self._on_listed)
        loader.cover_found.connect(page.set_cover)
        page.open_requested.connect(pane.show_collection)
        page.add_requested.connect(actions.add_collection)
        page.fill_requested.connect(self._on_fill)
        page.manage_requested.connect(dialogs.show_collections)
        page.set_collections(pane.clip_actions.collections)

    def renew(self) -> None:
        """Show how it is now."""
        self._session.library_actions.list_names()

    @Slot(object)
    def _on_listed(self, known: tuple[NamedCount, ...]) -> None:
        self._page.set_collections(known)
        self._page.set_chosen_clips(len(self._pane.clip_actions.kept_ids))
        if self._page.isVisible():
            # Also of one that has just got its first clip.
            self._session.library_loader.find_covers(self._page.names)

    @Slot(str)
    def _on_fill(self, name: str) -> None:
        # All at once, as from the menu; a notice says so and undoes it.
        change = AnnotationsChange(add_collections=(name,))
        clip_ids = self._pane.clip_actions.kept_ids
        self._session.library_actions.change_annotations(clip_ids, change)
