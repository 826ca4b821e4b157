"""Imports clips: files dropped onto the window, and whole folders."""

from collections.abc import Iterator
from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from app.bridge.library.imports import ImportService, ImportSummary
from app.bridge.notices import Notice, NoticeLevel
from app.core.library.clip import FoundClip
from app.ui.library.imports.drop_zone import DropZone
from app.ui.library.imports.import_panel import ImportPanel
from app.ui.widgets.factories import folder_chooser
from app.ui.widgets.formats import counted, problem_text

_IMPORT_ID = "import"


class ImportController(QObject):
    """Asks what a single dropped clip is for; several files, and folders, are imported at once.

    `panel` shows the progress of an import of several files; the result is a notice.
    """

    notice_wanted = Signal(object)  # Notice
    use_again_wanted = Signal(object)  # GenerationRequest
    clips_wanted = Signal(object)  # tuple of clip ids, to be chosen
    clips_added = Signal(object)  # tuple of ids of new clips, to be shown

    def __init__(self, import_service: ImportService, panel: ImportPanel, window: QWidget) -> None:
        super().__init__(window)
        self._import_service = import_service
        self._panel = panel
        self._window = window
        self._drop_zone = DropZone(window)
        self._drop_zone.files_dropped.connect(self.take)
        import_service.looked_at.connect(self._on_looked_at)
        import_service.progress_changed.connect(self._on_progress_changed)
        import_service.imported.connect(self._on_imported)
        panel.stop_requested.connect(import_service.stop)

    @Slot(object)
    def take(self, paths: tuple[Path, ...]) -> None:
        """Import what was dropped, or the paths of the command line."""
        self._import_service.take(paths)

    @Slot()
    def choose_folder(self) -> None:
        """Ask for the folder to import."""
        title = self.tr("Import a folder of clips")
        chooser = folder_chooser(self._window, title, "import_chooser")
        chooser.fileSelected.connect(lambda path: self._import_service.add_all([], [Path(path)]))
        chooser.open()

    @Slot(object)
    def _on_looked_at(self, found: FoundClip) -> None:
        from app.ui.library.imports.found_clip_dialog import FoundClipDialog

        dialog = FoundClipDialog(found, self._window)
        dialog.recipe_wanted.connect(self.use_again_wanted)
        dialog.add_wanted.connect(lambda path: self._import_service.add_all([path], []))
        dialog.clip_wanted.connect(lambda clip_id: self.clips_wanted.emit((clip_id,)))
        dialog.open()

    @Slot(int, int)
    def _on_progress_changed(self, done: int, total: int) -> None:
        # A single file is imported before the user could see a progress bar.
        if self._panel.isVisible() or total != 1:
            self._panel.show_progress(done, total)

    @Slot(object)
    def _on_imported(self, summary: ImportSummary) -> None:
        self._panel.hide()
        text = " ".join(self._messages(summary))
        level = NoticeLevel.GOOD if summary.is_whole else NoticeLevel.WARNING
        if summary.is_whole and summary.passed_over:
            # A notice of success disappears by itself; this one has to be read.
            level = NoticeLevel.INFO
        self.notice_wanted.emit(Notice(_IMPORT_ID, level, text, is_answer=True))
        if summary.first_ids:
            self.clips_added.emit(summary.first_ids)

    def _messages(self, summary: ImportSummary) -> Iterator[str]:
        added, known = summary.added, summary.known
        if added:
            many = self.tr("{count} clips were added to your library.", "", added)
            yield counted(self.tr("1 clip was added to your library."), many, added)
        elif not known:
            yield self.tr("No clips were added.")
        if known:
            many = self.tr("{count} clips were already there.", "", known)
            yield counted(self.tr("1 clip was already there."), many, known)
        if summary.was_stopped:
            yield self.tr("The import was stopped.")
        if summary.problem is not None:
            yield problem_text(summary.problem)
        # In the same notice: the number of added clips must not hide why others failed.
        yield from map(problem_text, summary.troubles)
        yield from map(problem_text, summary.passed_over)
