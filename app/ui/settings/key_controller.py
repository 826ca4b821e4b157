"""Opens the key dialog and connects it with the key and with the jobs that wait for one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from app.bridge.session import Session
from app.core import problems
from app.core.job import Hold, Job, JobState
from app.core.money import ZERO_USD
from app.core.problem import Problem
from app.core.secret import ApiKey
from app.ui.queue.job_action_text import again_usd
from app.ui.widgets.formats import problem_text

if TYPE_CHECKING:
    from app.ui.settings.key_dialog import KeyDialog


class KeyController(QObject):
    """Shows the key in use, has a new one checked and saved, and asks before jobs are sent."""

    key_page_wanted = Signal()
    key_entered = Signal()

    def __init__(self, session: Session, window: QWidget) -> None:
        super().__init__(window)
        self._session = session
        self._api_key_service = session.api_key_service
        self._window = window
        self._dialog: KeyDialog | None = None
        self._waiting: tuple[Job, ...] = ()
        self._waiting_usd = ZERO_USD
        self._unchecked: Problem | None = None
        self._connect()

    def _connect(self) -> None:
        service = self._api_key_service
        service.saved.connect(self._on_saved)
        service.not_saved.connect(self._on_not_saved)
        service.not_checked.connect(self._on_not_checked)
        service.checked.connect(self._on_checked)
        service.forgotten.connect(self._on_forgotten)
        service.source_changed.connect(self._show_key)
        self._session.job_changed.connect(self._show_waiting)
        self._session.price_list.prices_changed.connect(self._show_waiting)

    @Slot()
    def enter_key(self) -> None:
        """Ask for the API key."""
        if self._dialog is None:
            # Late import: the first frame shows no dialog.
            from app.ui.settings.key_dialog import KeyDialog

            self._dialog = dialog = KeyDialog(self._window)
            dialog.save_requested.connect(self._on_save_requested)
            dialog.save_anyway_requested.connect(self._on_save_anyway_requested)
            dialog.check_requested.connect(self._on_check_requested)
            dialog.forget_requested.connect(self._on_forget_requested)
            dialog.get_key_wanted.connect(self.key_page_wanted)
            dialog.accepted.connect(self.key_entered)
            dialog.rejected.connect(self._api_key_service.stop_checking)
        self._dialog.open()
        self._show_key()
        self._show_waiting()

    # --- what the dialog shows ---------------------------------------------------------------

    @Slot()
    def _show_key(self) -> None:
        dialog, service = self._dialog, self._api_key_service
        if dialog is None:
            return
        key, source = service.current(), service.source
        ending = key.ending if key else ""
        dialog.show_stored(source, ending, is_refused=service.is_refused)

    @Slot()
    def _show_waiting(self) -> None:
        """Show the unsent jobs that only the user lets go, and what they cost."""
        if self._dialog is None or not self._dialog.isVisible():
            return
        waiting = tuple(job for job in self._session.queue_model.jobs() if _waits_for_user(job))
        usd = again_usd(waiting, self._session.price_list.card)
        if (waiting, usd) != (self._waiting, self._waiting_usd) or not waiting:
            self._waiting, self._waiting_usd = waiting, usd
            self._dialog.show_waiting(len(waiting), usd)

    def _shown_dialog(self) -> KeyDialog | None:
        """The dialog, no longer busy; None if it was closed before the answer came."""
        if self._dialog is None or not self._dialog.isVisible():
            return None
        self._dialog.set_busy("")
        return self._dialog

    # --- what the user does ------------------------------------------------------------------

    @Slot(object)
    def _on_save_requested(self, key: ApiKey | None) -> None:
        self._save(key, is_check_needed=True)

    @Slot(object)
    def _on_save_anyway_requested(self, key: ApiKey | None) -> None:
        self._save(key, is_check_needed=False)

    def _save(self, key: ApiKey | None, *, is_check_needed: bool) -> None:
        key = key or self._api_key_service.current()
        if self._dialog is None or key is None:
            return
        self._unchecked = None
        sends = [job.take_id for job in self._waiting] if self._dialog.sends_waiting else []
        self._dialog.set_busy(self.tr("Checking the key…"))
        self._api_key_service.save(key, sends=sends, is_check_needed=is_check_needed)

    @Slot(object)
    def _on_check_requested(self, key: ApiKey | None) -> None:
        key = key or self._api_key_service.current()
        if self._dialog and key:
            self._dialog.set_busy(self.tr("Checking the key…"))
            self._api_key_service.check(key)

    @Slot()
    def _on_forget_requested(self) -> None:
        if self._dialog:
            self._dialog.set_busy(self.tr("Checking your keyring…"))
            self._api_key_service.forget()

    # --- what came of it ---------------------------------------------------------------------

    @Slot(object)
    def _on_not_checked(self, problem: Problem) -> None:
        self._unchecked = problem

    @Slot(object)
    def _on_not_saved(self, problem: Problem) -> None:
        if dialog := self._shown_dialog():
            dialog.show_result(problem_text(problem), is_good=False)
            dialog.offer_save_anyway()

    @Slot(object)
    def _on_saved(self, problem: Problem | None) -> None:
        """Close when the key is checked and stored; else stay open and show the problem."""
        dialog = self._shown_dialog()
        if dialog is None:
            return
        if problem is None and self._unchecked is None:
            dialog.accept()
            return
        found = [each for each in (self._unchecked, problem) if each is not None]
        text = " ".join(problem_text(each) for each in found)
        if problem is None:
            text = self.tr("The key is saved. {but}").format(but=text)
        is_kept = problem is None or problem.kind is problems.keyring_keeps_later
        dialog.show_result(text, is_good=is_kept and self._unchecked is None)
        dialog.note_saved()

    @Slot(object)
    def _on_checked(self, problem: Problem | None) -> None:
        if dialog := self._shown_dialog():
            works = self.tr("The key works. Nothing was charged.")
            text = problem_text(problem) if problem else works
            dialog.show_result(text, is_good=problem is None)

    @Slot(object)
    def _on_forgotten(self, problem: Problem | None) -> None:
        """Show the result in the dialog, which stays open for another key."""
        if dialog := self._shown_dialog():
            forgotten = self.tr("The key was removed. Jobs wait until you enter a key.")
            text = problem_text(problem) if problem else forgotten
            dialog.show_result(text, is_good=problem is None)


def _waits_for_user(job: Job) -> bool:
    """Whether an unsent `job` is sent only when the user agrees to its price."""
    is_unsent = job.state is JobState.QUEUED and not job.is_paused
    return is_unsent and job.hold in (Hold.KEY, Hold.CONSENT)
