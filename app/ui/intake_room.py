"""Takes clips from elsewhere in: what is dropped onto the window, and whole folders."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtWidgets import QFileDialog, QWidget

from app.bridge.intake_desk import ImportSummary, IntakeDesk
from app.bridge.notices import Notice, NoticeLevel
from app.bridge.words import problem_text
from app.core.found_clip import FoundClip
from app.ui.drop_zone import DropZone
from app.ui.found_clip_dialog import FoundClipDialog
from app.ui.import_panel import ImportPanel

_IMPORT_ID = "import"
# Of a large import so many are chosen in the end.
_MAX_SHOWN = 500


class IntakeRoom(QObject):
    """Asks what a single dropped clip is for; several, and folders, are imported at once.

    `panel` shows how far an import of several is; what came of one file is a notice.
    """

    notice_wanted = Signal(object)  # Notice
    use_again_wanted = Signal(object)  # GenerationRequest
    clips_wanted = Signal(object)  # tuple of clip ids, to be seen

    def __init__(self, desk: IntakeDesk, panel: ImportPanel, window: QWidget) -> None:
        super().__init__(window)
        self._desk = desk
        self._panel = panel
        # How many files the import is about, as far as is known.
        self._total = 0
        self._window = window
        self._drop_zone = DropZone(window)
        self._drop_zone.files_dropped.connect(self.take)
        desk.looked_at.connect(self._on_looked_at)
        desk.progress_changed.connect(self._on_progress_changed)
        desk.imported.connect(self._on_imported)
        panel.stop_requested.connect(desk.stop)

    @Slot(object)
    def take(self, paths: tuple[Path, ...]) -> None:
        """Take in what was dropped, or what the program was started with."""
        files = [path for path in paths if path.suffix]
        folders = [path for path in paths if not path.suffix]
        if len(files) == 1 and not folders:
            self._desk.look_at(files[0])
        elif paths:
            self._begin(files, folders)

    @Slot()
    def choose_folder(self) -> None:
        """Ask for the folder whose clips are to come into the library."""
        chooser = QFileDialog(self._window, self.tr("Import a folder of clips"))
        chooser.setObjectName("import_chooser")
        chooser.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        chooser.setFileMode(QFileDialog.FileMode.Directory)
        chooser.setOption(QFileDialog.Option.ShowDirsOnly)
        chooser.fileSelected.connect(lambda path: self._begin([], [Path(path)]))
        chooser.open()

    def _begin(self, files: Sequence[Path], folders: Sequence[Path]) -> None:
        self._total = 0
        # What an earlier import brought is read by now.
        self._panel.hide()
        if folders:
            self._panel.show_progress(0, 0)
        self._desk.add_all(files, folders)

    @Slot(object)
    def _on_looked_at(self, found: FoundClip) -> None:
        dialog = FoundClipDialog(found, self._window)
        dialog.recipe_wanted.connect(self.use_again_wanted)
        dialog.add_wanted.connect(lambda path: self._begin([path], []))
        dialog.clip_wanted.connect(lambda clip_id: self.clips_wanted.emit((clip_id,)))
        dialog.open()

    @Slot(int, int)
    def _on_progress_changed(self, done: int, total: int) -> None:
        self._total = total
        if self._panel.isVisible() or total > 1:
            self._panel.show_progress(done, total)

    @Slot(object)
    def _on_imported(self, summary: ImportSummary) -> None:
        if self._total > 1 or self._panel.isVisible():
            self._panel.show_summary(summary)
        else:
            self._tell_of_one(summary)
        if summary.added:
            self.clips_wanted.emit(tuple(clip.clip_id for clip in summary.added[:_MAX_SHOWN]))

    def _tell_of_one(self, summary: ImportSummary) -> None:
        if summary.problem is not None:
            self._tell(NoticeLevel.WARNING, problem_text(summary.problem))
        elif summary.added:
            self._tell(NoticeLevel.GOOD, self.tr("The clip is in your library now."))
        elif summary.known:
            self._tell(NoticeLevel.INFO, self.tr("This clip is in your library already."))

    def _tell(self, level: NoticeLevel, words: str) -> None:
        self.notice_wanted.emit(Notice(_IMPORT_ID, level, words))
