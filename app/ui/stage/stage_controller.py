"""Decides what the stage shows: selected clips, new clips, or none."""

from collections.abc import Collection, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, Qt, Signal, Slot
from PySide6.QtWidgets import QWidget

from app.bridge.item_models import MAX_TITLE_CHARACTERS
from app.bridge.jobs.api_key import ApiKeyService
from app.bridge.jobs.queue_model import QueueGroup, QueueModel, QueueRole
from app.bridge.library.clip_cache import title_of
from app.bridge.library.clip_frames import ClipFrames
from app.bridge.library.library_actions import LibraryActions
from app.bridge.library.library_loader import LibraryLoader
from app.bridge.notices import Notice, NoticeAction, NoticeLevel
from app.bridge.platform.desktop import Desktop
from app.bridge.preferences import Preferences
from app.bridge.services import Mode
from app.core.job import Job
from app.core.library.clip import AnnotationsChange, Clip
from app.core.secret import KeySource
from app.ui.library.full_window_library import FullWindowLibrary
from app.ui.library.library_controller import LibraryController
from app.ui.queue.queue_delegate import bar_at
from app.ui.stage.making_page import Making
from app.ui.stage.stage import Stage

if TYPE_CHECKING:
    from app.ui.stage.seek_preview import SeekPreview

_SNAPSHOT_ID = "snapshot"


class StageController(QObject):
    """Connects `stage` to the library and the session; saves sound and loop."""

    notice_wanted = Signal(object)  # Notice

    def __init__(
        self,
        api_key_service: ApiKeyService,
        library_actions: LibraryActions,
        library_loader: LibraryLoader,
        clip_frames: ClipFrames,
        preferences: Preferences,
        desktop: Desktop,
        queue_model: QueueModel,
        stage: Stage,
        library: LibraryController,
        full_library: FullWindowLibrary,
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._api_key_service = api_key_service
        self._library_actions = library_actions
        self._library_loader = library_loader
        self._clip_frames = clip_frames
        self._preferences = preferences
        self._desktop = desktop
        self._queue_model = queue_model
        self._stage = stage
        self._library = library
        self._full_library = full_library
        self._window = window
        self._latest: Clip | None = None
        self._preview: SeekPreview | None = None
        self._connect()

    def _connect(self) -> None:
        stage, library = self._stage, self._library
        self._api_key_service.source_changed.connect(self._on_key_source_changed)
        stage.show_in_folder_requested.connect(self._desktop.show_in_folder)
        stage.default_player_requested.connect(self._desktop.open_file)
        stage.annotations_edited.connect(self._on_annotations_edited)
        stage.menu_requested.connect(self._on_menu_requested)
        for refused in (self._library_actions.problem_met, self._library_actions.not_open):
            refused.connect(stage.show_annotations)
        stage.player.frame_times_wanted.connect(self._clip_frames.want_times)
        self._clip_frames.times_ready.connect(stage.player.set_frame_times)
        seek_bar = stage.player.controls.position_slider
        seek_bar.pointed.connect(self._on_seek_bar_pointed)
        seek_bar.pointer_left.connect(self._on_seek_bar_left)
        stage.player.volume_changed.connect(self._on_volume_changed)
        stage.player.muted_changed.connect(self._on_muted_changed)
        stage.player.loop_changed.connect(self._on_loop_changed)
        stage.player.snapshot_requested.connect(self._on_snapshot_requested)
        self._clip_frames.snapshot_saved.connect(self._on_snapshot_saved)
        self._clip_frames.poster_ready.connect(stage.set_poster)
        self._library_loader.latest_found.connect(self._on_latest_found)
        self._library_actions.clips_counted.connect(self._look_for_latest)
        self._queue_model.groups_changed.connect(self._fill_room)
        self._queue_model.dataChanged.connect(self._fill_room)
        library.clip_chosen.connect(self._on_clip_chosen)
        library.clips_changed.connect(self._on_clips_changed)
        library.many_changed.connect(self.on_files_changed)
        library.clips_gone.connect(self._on_clips_gone)
        library.files_leaving.connect(stage.release_file)
        library.files_stayed.connect(stage.reopen_file)
        self._full_library.changed.connect(self._on_full_library)

    # --- the session -------------------------------------------------------------------------

    @Slot(object)
    def on_mode_chosen(self, mode: Mode) -> None:
        """Forget the latest clip, which is of the services that are being closed."""
        self._stage.set_demo(mode is Mode.DEMO)
        self._latest = None
        if self._stage.is_offering:
            self._stage.show_empty()

    @Slot(object)
    def on_opened(self, mode: Mode) -> None:
        """Show the latest clip, or the welcome page without a key."""
        has_key = self._api_key_service.source is not KeySource.NONE
        if not has_key:
            self._stage.show_welcome()
        elif not self._stage.is_offering:
            self._stage.show_empty()
        self._fill_room()
        self._look_for_latest()

    @Slot(object)
    def _on_key_source_changed(self, source: KeySource) -> None:
        if source is not KeySource.NONE and self._stage.clip is None:
            self._stage.show_empty()
            self._fill_room()
            self._look_for_latest()

    @Slot()
    def _look_for_latest(self) -> None:
        """Look up the latest clip where it would be seen; `_on_latest_found` gets it."""
        if self._stage.has_room:
            self._library_loader.find_latest()

    @Slot(object)
    def _on_latest_found(self, clip: Clip | None) -> None:
        self._latest = clip
        if clip is None and self._stage.is_offering:
            self._stage.show_empty()
        self._fill_room()

    @Slot()
    def _fill_room(self) -> None:
        """Show the first job in progress, else the latest clip, while the user opened none."""
        if not self._stage.has_room:
            return
        model = self._queue_model
        if not model.count_in(QueueGroup.IN_PROGRESS):
            self._stage.show_making(None)
            self._offer_latest()
            return
        index = model.index(model.index_of(model.jobs_in(QueueGroup.IN_PROGRESS)[0].take_id).row())
        job: Job = index.data(QueueRole.JOB)
        state = str(index.data(Qt.ItemDataRole.AccessibleDescriptionRole))
        self._stage.show_making(Making(job.request, state, bar_at(index)))

    def _offer_latest(self) -> None:
        if self._latest is not None and self._stage.clip != self._latest:
            self._stage.offer_clip(self._latest)
            self._clip_frames.want_poster(self._latest)

    @Slot(object)
    def on_clip_kept(self, clip: Clip) -> None:
        """Show it unless another clip is playing; notify a user in another window."""
        if not (self._stage.player.is_playing or self._full_library.is_full):
            self._stage.show_clip(clip)
            self._library.choose_new_clip(clip.clip_id)
        if not self._window.isActiveWindow() and self._preferences.settings.notifications:
            title = title_of(clip, MAX_TITLE_CHARACTERS)
            self._desktop.notify(self.tr("Your video is ready"), title)

    @Slot(object)
    def _on_clips_changed(self, clips: Sequence[Clip]) -> None:
        for clip in clips:
            self._stage.refresh_clip(clip)
            if self._latest is not None and clip.clip_id == self._latest.clip_id:
                self._latest = clip
        if self._stage.is_offering and self._latest is not None and self._latest.is_missing:
            self._look_for_latest()

    @Slot(object)
    def on_files_changed(self, clip_ids: Collection[str]) -> None:
        """Reload the clip on the stage if it is one of these."""
        clip = self._stage.clip
        if clip is not None and clip.clip_id in clip_ids:
            self._library_actions.read_again([clip.clip_id])

    # --- the library -------------------------------------------------------------------------

    @Slot(object)
    def _on_clip_chosen(self, clip: Clip) -> None:
        if self._full_library.leave():
            # The search is finished: the player gets the keyboard focus.
            self._stage.player.setFocus(Qt.FocusReason.OtherFocusReason)
        self._stage.show_clip(clip)

    @Slot(object)
    def _on_clips_gone(self, clip_ids: Sequence[str]) -> None:
        if self._stage.clip is not None and self._stage.clip.clip_id in clip_ids:
            self._stage.show_empty()
            self._latest = None
            self._fill_room()
            self._look_for_latest()

    @Slot(bool)
    def _on_full_library(self, is_full: bool) -> None:
        # Do not play an invisible clip.
        if is_full and self._stage.player.is_playing:
            self._stage.player.toggle_play()

    @Slot(str, object)
    def _on_annotations_edited(self, clip_id: str, change: AnnotationsChange) -> None:
        self._library_actions.change_annotations([clip_id], change)

    @Slot(object)
    def _on_menu_requested(self, clip: Clip) -> None:
        button = self._stage.more_button
        menu = self._library.menu_of(clip, button)
        below = button.rect().bottomLeft() + QPoint(0, 1)
        if not button.isRightToLeft():
            below += QPoint(button.width() - menu.sizeHint().width(), 0)
        menu.popup(button.mapToGlobal(below))

    # --- the picture above the seek bar ------------------------------------------------------

    @Slot(int)
    def _on_seek_bar_pointed(self, position_ms: int) -> None:
        clip = self._stage.clip
        if clip is not None and not self._stage.is_offering:
            preview = self._preview or self._make_preview()
            preview.point(clip, self._stage.player.frame_times(clip.path), position_ms)

    @Slot()
    def _on_seek_bar_left(self) -> None:
        if self._preview is not None:
            self._preview.leave()

    def _make_preview(self) -> "SeekPreview":
        # Late import: not needed for the first frame.
        from app.ui.stage.seek_preview import SeekPreview

        preview = self._preview = SeekPreview(self._stage.player.controls.position_slider)
        preview.strip_wanted.connect(self._clip_frames.want_strip)
        self._clip_frames.strip_ready.connect(preview.set_strip)
        preview.frame_wanted.connect(self._clip_frames.want_frame)
        self._clip_frames.frame_ready.connect(preview.set_frame)
        return preview

    # --- snapshots ---------------------------------------------------------------------------

    @Slot(int, bool)
    def _on_snapshot_requested(self, number: int, with_recipe: bool) -> None:
        if self._stage.clip is not None:
            self._clip_frames.take_snapshot(self._stage.clip.path, number, with_recipe)

    @Slot(Path)
    def _on_snapshot_saved(self, path: Path) -> None:
        show = NoticeAction(
            "show-snapshot",
            self.tr("Show in folder"),
            lambda: self._desktop.show_in_folder(path),
        )
        text = self.tr("Snapshot saved as “{name}”.").format(name=path.name)
        self.notice_wanted.emit(
            Notice(_SNAPSHOT_ID, NoticeLevel.GOOD, text, (show,), is_answer=True)
        )

    # --- preferences -------------------------------------------------------------------------

    @Slot(float)
    def _on_volume_changed(self, volume: float) -> None:
        self._preferences.change(volume_percent=round(volume * 100))

    @Slot(bool)
    def _on_muted_changed(self, is_muted: bool) -> None:
        self._preferences.change(muted=is_muted)

    @Slot(bool)
    def _on_loop_changed(self, is_looping: bool) -> None:
        self._preferences.change(loop=is_looping)
