"""The window's dialogs, without a nested event loop, connected to the session."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from decimal import Decimal
from pathlib import Path
from typing import TYPE_CHECKING, assert_never

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtGui import QAction, QGuiApplication
from PySide6.QtWidgets import QWidget

from app.bridge.jobs.job_actions import JobAction
from app.bridge.preferences import Preferences
from app.bridge.session import Session
from app.core.job import Job, JobState
from app.core.library.name_pattern import facts_of_clip, pattern_problem, sample_facts
from app.core.problem import Problem
from app.core.settings import SettingGroup
from app.ui.queue.job_action_text import again_usd
from app.ui.widgets.factories import folder_chooser

if TYPE_CHECKING:
    from app.ui.queue.job_dialogs import JobDialog, QuitDialog
    from app.ui.settings.settings_dialog import SettingsDialog


class Dialogs(QObject):
    """Opens each dialog over the window and carries out its result."""

    use_again_wanted = Signal(object)  # GenerationRequest
    videos_folder_wanted = Signal()
    key_page_wanted = Signal()
    quit_wanted = Signal()
    spending_wanted = Signal()
    key_wanted = Signal()
    health_page_opened = Signal(object)  # HealthPage

    def __init__(
        self,
        session: Session,
        preferences: Preferences,
        languages: Callable[[], Sequence[tuple[str, str]]],
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._session = session
        self._languages = languages
        self._preferences = preferences
        self._window = window
        self._quit_dialog: QuitDialog | None = None
        self._settings_dialog: SettingsDialog | None = None
        for changed in (
            session.api_key_service.source_changed,
            session.api_key_service.refused_changed,
        ):
            changed.connect(self._show_key_in_settings)

    # --- settings ----------------------------------------------------------------------------

    @Slot()
    def show_settings(self) -> None:
        """Show the settings; changes apply at once."""
        self.show_section(SettingGroup.GENERAL)

    @Slot(object)
    def show_section(self, group: SettingGroup) -> None:
        """Show the settings at the section `group`."""
        from app.ui.settings.settings_dialog import SettingsDialog

        session = self._session
        folder = str(session.clips_dir or "")
        dialog = SettingsDialog(
            self._preferences.settings, folder, self._name_preview, self._languages(), self._window
        )
        self._settings_dialog = dialog
        dialog.setting_edited.connect(self._on_setting_edited)
        dialog.open_folder_requested.connect(self.videos_folder_wanted)
        dialog.change_folder_requested.connect(lambda: self._choose_videos_folder(dialog))
        dialog.spending_wanted.connect(self.spending_wanted)
        dialog.key_wanted.connect(self.key_wanted)
        dialog.keyring_wanted.connect(session.api_key_service.ask_again)
        dialog.account_page_wanted.connect(self.key_page_wanted)
        session.videos_folder.changed.connect(dialog.show_folder)
        session.videos_folder.refused.connect(dialog.show_folder_problem)
        if not session.is_demo:
            # The simulator's sums are no money.
            session.spending_service.spent_changed.connect(dialog.show_spent)
            session.spending_service.refresh_spent()
        self._show_key_in_settings()
        self.health_page_opened.emit(dialog.health)
        dialog.finished.connect(self._on_settings_closed)
        dialog.finished.connect(dialog.deleteLater)
        dialog.show_section(group)
        dialog.open()

    @property
    def is_showing_settings(self) -> bool:
        """Whether the settings are open."""
        return self._settings_dialog is not None

    def show_settings_at(self, editor: str) -> None:
        """Show the settings with the focus on this one."""
        self.show_settings()
        if self._settings_dialog and (widget := self._settings_dialog.findChild(QWidget, editor)):
            widget.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def _show_key_in_settings(self) -> None:
        """Show the key in use in the settings, if they are open."""
        if self._settings_dialog is not None:
            service = self._session.api_key_service
            key = service.current()
            self._settings_dialog.show_key(
                service.source, key.ending if key else "", is_refused=service.is_refused
            )

    def show_commands(self, groups: Sequence[tuple[str, Sequence[QAction]]]) -> None:
        """Show the command palette with the actions of titled menus."""
        from app.ui.shell.command_palette import CommandPalette

        CommandPalette(groups, self._window).open_over(self._window)

    @Slot()
    def choose_videos_folder(self) -> None:
        """Ask for the folder that new videos go into."""
        self._choose_videos_folder(self._window)

    def _choose_videos_folder(self, parent: QWidget) -> None:
        chooser = folder_chooser(
            parent, self.tr("Choose the videos folder"), "videos_folder_chooser"
        )
        choose = self._session.videos_folder.choose
        chooser.fileSelected.connect(lambda path: choose(Path(path)))
        chooser.open()

    @Slot()
    def _on_settings_closed(self) -> None:
        dialog, self._settings_dialog = self._settings_dialog, None
        if dialog is not None and dialog.were_limits_seen:
            # The shown ones count as the user's.
            self._preferences.change(limits_doubt="")

    def _name_preview(self, pattern: str) -> str | Problem:
        """The name that the first visible clip would get, or that of an example clip."""
        if refused := pattern_problem(pattern):
            return refused
        if clip := self._session.library_model.clip(0):
            facts = facts_of_clip(clip, clip.made_at.astimezone(self._session.zone))
        else:
            facts = sample_facts(self._session.price_list.card)
        return self._session.file_name(pattern, facts)

    @Slot(str, object)
    def _on_setting_edited(self, name: str, value: object) -> None:
        self._preferences.change(**{name: value})

    # --- quitting ----------------------------------------------------------------------------

    def ask_to_quit(self, unsaved_videos: int) -> None:
        """Ask whether to close the window before these are saved; emits `quit_wanted`.

        A question that is still open is asked again; there is never a second one.
        """
        from app.ui.queue.job_dialogs import QuitDialog

        if self._quit_dialog is not None:
            self._quit_dialog.ask_again(unsaved_videos)
            return
        self._quit_dialog = dialog = QuitDialog(unsaved_videos, self._window)
        dialog.accepted.connect(self._on_quit_answered)
        dialog.rejected.connect(self._on_quit_answered)
        dialog.accepted.connect(self.quit_wanted)
        dialog.open()

    def withdraw_question(self) -> None:
        """Close the question whether to quit, if it is open: the window closes in any case."""
        if self._quit_dialog is not None:
            self._quit_dialog.reject()

    @Slot()
    def _on_quit_answered(self) -> None:
        self._quit_dialog = None

    # --- jobs --------------------------------------------------------------------------------

    @Slot(str, JobAction)
    def on_job_action(self, take_id: str, action: JobAction) -> None:
        """Carry out an action on a job; asks first if it could cost money."""
        job = self._session.queue_model.job(take_id)
        if job is None:
            return
        match action:
            case JobAction.WHAT_HAPPENED:
                self._explain(job)
            case JobAction.ENTER_JOB_ID:
                self._ask_for_id(job)
            case JobAction.SEND_AGAIN:
                self._confirm_send(job)
            case JobAction.USE_AGAIN | JobAction.EDIT_PROMPT:
                self.use_again_wanted.emit(job.request)
            case JobAction.COPY_PROMPT:
                QGuiApplication.clipboard().setText(job.request.prompt)
            case JobAction.COPY_JOB_ID:
                QGuiApplication.clipboard().setText(job.api_job_id)
            case JobAction.DISMISS if job.state in (JobState.UNCERTAIN, JobState.ATTENTION):
                self._confirm_forget(job, action)
            case JobAction.REMOVE_FROM_LIST:
                self._confirm_forget(job, action)
            case (
                JobAction.PAUSE
                | JobAction.UNPAUSE
                | JobAction.MOVE_TO_TOP
                | JobAction.MOVE_UP
                | JobAction.MOVE_DOWN
                | JobAction.REMOVE
                | JobAction.GO_ON
                | JobAction.STOP_WATCHING
                | JobAction.WATCH_AGAIN
                | JobAction.FETCH_AGAIN
                | JobAction.TRY_AGAIN
                | JobAction.TRY_ALL_AGAIN
                | JobAction.DISMISS
            ):
                self._session.job_actions.carry_out(take_id, action)
            case _:
                assert_never(action)

    @Slot(object)
    def confirm_clear(self, ended: Sequence[Job]) -> None:
        """Ask whether to remove the `ended` jobs from the queue."""
        from app.ui.queue.job_dialogs import ClearDialog

        dialog = ClearDialog(ended, self._window)
        take_ids = [job.take_id for job in ended]
        dialog.accepted.connect(lambda: self._session.job_actions.clear(take_ids))
        dialog.open()

    def _explain(self, job: Job) -> None:
        dialog = _job_dialog().about(job, self._again_usd(job), self._window)
        ledger = self._session.spending_service
        dialog.receipt_wanted.connect(lambda: ledger.ask_receipt(job.take_id))
        ledger.receipt_ready.connect(dialog.show_receipt_copied)
        dialog.answers_wanted.connect(lambda: ledger.ask_answers(job.take_id))
        ledger.answers_ready.connect(dialog.show_answers)
        ledger.not_read.connect(dialog.show_not_read)
        dialog.action_wanted.connect(lambda action: self.on_job_action(job.take_id, action))
        self._open(dialog)

    def _ask_for_id(self, job: Job) -> None:
        dialog = _job_dialog().asking_for_id(job, self._window)
        job_actions = self._session.job_actions
        dialog.accepted_with.connect(lambda job_id: job_actions.adopt(job.take_id, job_id))
        self._open(dialog)

    def _confirm_send(self, job: Job) -> None:
        dialog = _job_dialog().confirming_send(job, self._again_usd(job), self._window)
        job_actions = self._session.job_actions
        dialog.accepted.connect(lambda: job_actions.carry_out(job.take_id, JobAction.SEND_AGAIN))
        self._open(dialog)

    def _confirm_forget(self, job: Job, action: JobAction) -> None:
        dialog = _job_dialog().confirming_forget(job, self._window)
        ledger = self._session.spending_service
        dialog.receipt_wanted.connect(lambda: ledger.ask_receipt(job.take_id))
        ledger.receipt_ready.connect(dialog.show_receipt_copied)
        ledger.not_read.connect(dialog.show_not_read)
        job_actions = self._session.job_actions
        dialog.accepted.connect(lambda: job_actions.carry_out(job.take_id, action))
        self._open(dialog)

    def _again_usd(self, job: Job) -> Decimal | None:
        """What sending `job` again costs; None in the demo."""
        return None if self._session.is_demo else again_usd([job], self._session.price_list.card)

    def _open(self, dialog: JobDialog) -> None:
        dialog.account_page_wanted.connect(self.key_page_wanted)
        if self._session.is_demo:
            dialog.mark_demo()
        dialog.open()


def _job_dialog() -> type[JobDialog]:
    # Late import, as for the other dialogs: the first frame shows none.
    from app.ui.queue.job_dialogs import JobDialog

    return JobDialog
