"""Takes clips from elsewhere in: what is dropped onto the window, and whole folders."""

from pathlib import Path

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtWidgets import QFileDialog, QWidget

from app.bridge.intake_desk import ImportSummary, IntakeDesk
from app.bridge.notices import Notice, NoticeAction, NoticeLevel
from app.bridge.words import problem_text
from app.core.found_clip import FoundClip
from app.ui.drop_zone import DropZone
from app.ui.found_clip_dialog import FoundClipDialog

_IMPORT_ID = "import"
_STOP = "stop-import"


class IntakeRoom(QObject):
    """Asks what a single dropped clip is for; several, and folders, are imported at once."""

    notice_wanted = Signal(object)  # Notice
    use_again_wanted = Signal(object)  # GenerationRequest
    clip_wanted = Signal(str)  # clip id

    def __init__(self, desk: IntakeDesk, window: QWidget) -> None:
        super().__init__(window)
        self._desk = desk
        self._window = window
        self._drop_zone = DropZone(window)
        self._drop_zone.files_dropped.connect(self.take)
        desk.looked_at.connect(self._on_looked_at)
        desk.progress_changed.connect(self._on_progress_changed)
        desk.imported.connect(self._on_imported)

    @Slot(object)
    def take(self, paths: tuple[Path, ...]) -> None:
        """Take in what was dropped, or what the program was started with."""
        files = [path for path in paths if path.suffix]
        folders = [path for path in paths if not path.suffix]
        if len(files) == 1 and not folders:
            self._desk.look_at(files[0])
        elif files:
            self._desk.add_files(files)
        elif folders:
            self._desk.add_folder(folders[0])

    @Slot()
    def choose_folder(self) -> None:
        """Ask for the folder whose clips are to come into the library."""
        chooser = QFileDialog(self._window, self.tr("Import a folder of clips"))
        chooser.setObjectName("import_chooser")
        chooser.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        chooser.setFileMode(QFileDialog.FileMode.Directory)
        chooser.setOption(QFileDialog.Option.ShowDirsOnly)
        chooser.fileSelected.connect(lambda path: self._desk.add_folder(Path(path)))
        chooser.open()

    @Slot(str, str)
    def on_notice_action(self, notice_id: str, action_id: str) -> None:
        """Answer the button of a notice, if it is one of ours."""
        if action_id == _STOP:
            self._desk.stop()

    @Slot(object)
    def _on_looked_at(self, found: FoundClip) -> None:
        dialog = FoundClipDialog(found, self._window)
        dialog.recipe_wanted.connect(self.use_again_wanted)
        dialog.add_wanted.connect(lambda path: self._desk.add_files([path]))
        dialog.clip_wanted.connect(self.clip_wanted)
        dialog.open()

    @Slot(int, int)
    def _on_progress_changed(self, done: int, total: int) -> None:
        if total > 1:
            words = self.tr("Adding clips to the library: {done} of {total}.")
            self._tell(
                NoticeLevel.INFO,
                words.format(done=f"{done:,}", total=f"{total:,}"),
                (NoticeAction(_STOP, self.tr("Stop")),),
            )

    @Slot(object)
    def _on_imported(self, summary: ImportSummary) -> None:
        count = len(summary.added)
        words = (
            self.tr("Added 1 clip to the library.")
            if count == 1
            else self.tr("Added {count} clips to the library.", "", count).format(
                count=f"{count:,}"
            )
        )
        if known := len(summary.known):
            already = (
                self.tr("1 was there already.")
                if known == 1
                else self.tr("{count} were there already.", "", known).format(count=f"{known:,}")
            )
            words = f"{words} {already}"
        level = NoticeLevel.GOOD
        if summary.problem is not None:
            level = NoticeLevel.WARNING
            words = f"{words} {problem_text(summary.problem)}"
        self._tell(level, words)
        if len(summary.added) == 1:
            self.clip_wanted.emit(summary.added[0].clip_id)

    def _tell(self, level: NoticeLevel, words: str, actions: tuple[NoticeAction, ...] = ()) -> None:
        self.notice_wanted.emit(Notice(_IMPORT_ID, level, words, actions))
