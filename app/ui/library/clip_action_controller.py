"""Carries out the actions on clips."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtGui import QAction, QGuiApplication
from PySide6.QtWidgets import QFileDialog, QWidget

from app.bridge.library.library_actions import LibraryActions
from app.bridge.platform.desktop import Desktop
from app.core.library.clip import VIDEO_SUFFIXES, AnnotationsChange, Clip
from app.ui.library.clip_actions import ClipActions
from app.ui.widgets.factories import file_saver, folder_chooser


class ClipActionController(QObject):
    """Handles `actions`; emits requests that concern other panes."""

    play_wanted = Signal(object)  # Clip
    use_again_wanted = Signal(object)  # GenerationRequest
    receipt_wanted = Signal(object)  # Clip; of several, one after the other
    # Before files are moved: a player has to close them (Windows requires it).
    files_leaving = Signal(object)  # tuple of clip ids

    def __init__(
        self,
        actions: ClipActions,
        library_actions: LibraryActions,
        desktop: Desktop,
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._actions = actions
        self._library_actions = library_actions
        self._desktop = desktop
        self._window = window
        self._connect()

    def _connect(self) -> None:
        actions = self._actions
        actions.play.triggered.connect(self._for_one(self.play_wanted.emit))
        actions.use_again.triggered.connect(
            self._for_one(lambda clip: self.use_again_wanted.emit(clip.request))
        )
        actions.copy_receipt.triggered.connect(self._on_copy_receipt)
        actions.open_in_player.triggered.connect(
            self._for_one(lambda clip: self._desktop.open_file(clip.path))
        )
        actions.show_in_folder.triggered.connect(self._on_show_in_folder)
        actions.copy_prompt.triggered.connect(self._on_copy_prompt)
        actions.save_copy.triggered.connect(self._on_save_copy)
        actions.export_plain.triggered.connect(self._on_export_plain)
        actions.favourite.triggered.connect(self._on_favourite)
        for rating in actions.ratings:
            rating.triggered.connect(self._rater(rating))
        actions.collection_toggled.connect(self._on_collection_toggled)
        actions.new_collection.triggered.connect(self._on_new_collection)
        actions.rename.triggered.connect(self._for_one(self.rename))
        actions.locate.triggered.connect(self._for_one(self.locate))
        actions.delete.triggered.connect(self._on_delete)
        actions.put_back.triggered.connect(self._on_put_back)

    # --- with a dialog -----------------------------------------------------------------------

    def rename(self, clip: Clip) -> None:
        """Ask for a new name."""
        from app.ui.widgets.name_dialog import RenameDialog

        dialog = RenameDialog(clip, self._window)
        dialog.accepted_with.connect(lambda title: self.rename_to(clip.clip_id, title))
        dialog.open()

    def rename_to(self, clip_id: str, title: str) -> None:
        """Rename a clip and its file."""
        self.files_leaving.emit((clip_id,))
        self._library_actions.rename(clip_id, title)

    def locate(self, clip: Clip) -> None:
        """Ask where the file of a missing clip is."""
        chooser = QFileDialog(self._window, self.tr("Locate clip"))
        chooser.setObjectName("locate_chooser")
        chooser.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        # A clip may have any name.
        chooser.setNameFilters([self._videos(), self.tr("All files (*)")])
        chooser.setFileMode(QFileDialog.FileMode.ExistingFile)
        chooser.fileSelected.connect(
            lambda path: self._library_actions.locate(clip.clip_id, Path(path))
        )
        chooser.open()

    @Slot()
    def _on_save_copy(self) -> None:
        clip_ids = self._actions.kept_ids
        if len(clip_ids) == 1:
            self._choose_copy(self._kept()[0])
            return
        chooser = folder_chooser(self._window, self.tr("Save copies to a folder"), "copies_chooser")
        chooser.fileSelected.connect(
            lambda folder: self._library_actions.copy_all_into(clip_ids, Path(folder))
        )
        chooser.open()

    @Slot()
    def _on_export_plain(self) -> None:
        clip_ids = self._actions.kept_ids
        if len(clip_ids) == 1:
            self._choose_export(self._kept()[0])
            return
        chooser = folder_chooser(
            self._window, self.tr("Export without prompt data"), "exports_chooser"
        )
        name = self.tr("Clip")
        chooser.fileSelected.connect(
            lambda folder: self._library_actions.export_all_without_recipe(
                clip_ids, Path(folder), name
            )
        )
        chooser.open()

    def _choose_copy(self, clip: Clip) -> None:
        chooser = self._saver(self.tr("Save a copy"), "copy_chooser", clip.path.name)
        chooser.fileSelected.connect(
            lambda path: self._library_actions.copy_to(clip.clip_id, Path(path))
        )
        chooser.open()

    def _choose_export(self, clip: Clip) -> None:
        # The file name contains the prompt as well, so a neutral name is used.
        name = self.tr("Clip") + clip.path.suffix
        chooser = self._saver(self.tr("Export without prompt data"), "export_chooser", name)
        chooser.fileSelected.connect(
            lambda path: self._library_actions.export_without_recipe(clip.clip_id, Path(path))
        )
        chooser.open()

    @Slot()
    def _on_new_collection(self) -> None:
        from app.ui.widgets.name_dialog import NameDialog

        clip_ids = self._actions.clip_ids
        dialog = NameDialog(
            self.tr("New collection"), self.tr("Name"), self.tr("Add"), parent=self._window
        )
        dialog.warn_of(
            (each.name for each in self._actions.collections),
            self.tr("A collection with this name exists; the clips will be added to it."),
        )
        dialog.accepted_with.connect(
            lambda name: self._change(clip_ids, AnnotationsChange(add_collections=(name,)))
        )
        dialog.open()

    # --- at once -----------------------------------------------------------------------------

    @Slot()
    def _on_show_in_folder(self) -> None:
        paths = [clip.path for clip in self._kept() if not clip.is_missing]
        if len(paths) == 1:
            self._desktop.show_in_folder(paths[0])
        else:
            self._desktop.show_all_in_folder(paths)

    @Slot()
    def _on_copy_receipt(self) -> None:
        for clip in self._actions.clips:
            if clip.api_job_id:
                self.receipt_wanted.emit(clip)

    @Slot()
    def _on_copy_prompt(self) -> None:
        prompts = [clip.request.prompt for clip in self._actions.clips]
        QGuiApplication.clipboard().setText("\n\n".join(prompts))

    @Slot(bool)
    def _on_favourite(self, is_favourite: bool) -> None:
        self._change(self._actions.clip_ids, AnnotationsChange(is_favourite=is_favourite))

    @Slot(str, bool)
    def _on_collection_toggled(self, name: str, is_in: bool) -> None:
        change = (
            AnnotationsChange(add_collections=(name,))
            if is_in
            else AnnotationsChange(remove_collections=(name,))
        )
        self._change(self._actions.clip_ids, change)

    @Slot()
    def _on_delete(self) -> None:
        if clip_ids := self._actions.kept_ids:
            self.files_leaving.emit(clip_ids)
            self._library_actions.delete(clip_ids)

    @Slot()
    def _on_put_back(self) -> None:
        self._library_actions.put_back(self._actions.trashed_ids)

    # --- inside ------------------------------------------------------------------------------

    def _change(self, clip_ids: tuple[str, ...], change: AnnotationsChange) -> None:
        if clip_ids:
            self._library_actions.change_annotations(clip_ids, change)

    def _kept(self) -> list[Clip]:
        return [clip for clip in self._actions.clips if clip.trashed_at is None]

    def _for_one(self, action: Callable[[Clip], object]) -> Callable[[], None]:
        def on_triggered() -> None:
            if len(self._actions.clips) == 1:
                action(self._actions.clips[0])

        return on_triggered

    def _rater(self, rating: QAction) -> Callable[[], None]:
        stars = int(rating.data())
        return lambda: self._change(self._actions.clip_ids, AnnotationsChange(rating=stars))

    def _saver(self, title: str, name: str, file_name: str) -> QFileDialog:
        suffix = Path(file_name).suffix.removeprefix(".") or "mp4"
        return file_saver(self._window, title, name, self._videos(), suffix, file_name)

    def _videos(self) -> str:
        """The filter of a file dialog for clips."""
        return self.tr("Videos") + f" ({' '.join(f'*{suffix}' for suffix in VIDEO_SUFFIXES)})"
