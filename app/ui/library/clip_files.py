"""Plays, drags and copies the files of clips."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtGui import QGuiApplication

from app.bridge.library.clip_cache import files_to_drag, has_file
from app.bridge.notices import Notice, NoticeLevel
from app.core import problems
from app.core.library.clip import Clip
from app.ui.library.library_pane import LibraryPane
from app.ui.library.selection_controller import MAX_LOOKED_AT, SelectionController
from app.ui.widgets.formats import counted, number_text, problem_text

NO_FILE_ID = "no-file"


class ClipFiles(QObject):
    """Provides the files of the clips chosen in `pane`, and reports clips without a file."""

    play_wanted = Signal(object)  # Clip
    notice_wanted = Signal(object)  # Notice
    notice_over = Signal(str)  # id of a notice that is no longer true

    def __init__(
        self, pane: LibraryPane, chosen: SelectionController, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._view = pane.view
        self._actions = pane.clip_actions
        self._chosen = chosen
        self._connect()

    def _connect(self) -> None:
        self._view.clip_chosen.connect(self._on_clip_chosen)
        self._view.drag_wanted.connect(self._on_drag_wanted)
        self._actions.copy_file.triggered.connect(self._on_copy_file)

    @Slot(Clip)
    def _on_clip_chosen(self, clip: Clip) -> None:
        if clip.trashed_at is None:
            self.play_wanted.emit(clip)
        else:
            # By now its old path may belong to another clip.
            self._notify(self._none_text((clip,)))

    @Slot(object)
    def on_clips_updated(self, clips: Sequence[Clip]) -> None:
        """Withdraw the notice when one of these clips, played or changed, has a file."""
        if any(has_file(clip) for clip in clips):
            self.notice_over.emit(NO_FILE_ID)

    @Slot()
    def _on_drag_wanted(self) -> None:
        self._chosen.settle()
        count, clips = self._chosen.count, self._actions.clips
        if count > MAX_LOOKED_AT:
            self._notify(self._too_many_text(count))
        elif len(clips) < count:
            self._view.drag_later()
        else:
            self._notify_left_out(clips)
            self._view.drag(files_to_drag(clips))

    @Slot()
    def _on_copy_file(self) -> None:
        clips = self._actions.clips
        self._notify_left_out(clips)
        QGuiApplication.clipboard().setMimeData(files_to_drag(clips))

    def _notify_left_out(self, clips: Sequence[Clip]) -> None:
        left = sum(1 for clip in clips if not has_file(clip))
        if not left:
            # Also for no clips at all, when the press that began the drag cleared the selection.
            return
        if left == len(clips):
            self._notify(self._none_text(clips))
        else:
            self._notify(self._some_text(left, len(clips)))

    def _none_text(self, clips: Sequence[Clip]) -> str:
        if len(clips) != 1:
            return self.tr(
                "None of these clips has a file to use: they are in the trash or their files "
                "are missing. Choose “Restore” or “Locate” first."
            )
        if clips[0].trashed_at is None:
            return problem_text(problems.clip_missing(path=clips[0].path))
        return self.tr(
            "This clip is in the trash. To use its file, choose “Restore” in the clip's menu."
        )

    def _some_text(self, left: int, count: int) -> str:
        return counted(
            self.tr(
                "1 of {all} clips is left out: it is in the trash or its file is missing. To "
                "include it, choose “Restore” or “Locate”."
            ),
            self.tr(
                "{count} of {all} clips are left out: they are in the trash or their files are "
                "missing. To include them, choose “Restore” or “Locate”.",
                "",
                left,
            ),
            left,
            all=number_text(count),
        )

    def _too_many_text(self, count: int) -> str:
        text = self.tr(
            "You can drag up to {at_most} clips at once, and {count} are selected. Select "
            "fewer clips and try again."
        )
        return text.format(count=number_text(count), at_most=number_text(MAX_LOOKED_AT))

    def _notify(self, text: str) -> None:
        self.notice_wanted.emit(Notice(NO_FILE_ID, NoticeLevel.WARNING, text, is_answer=True))
