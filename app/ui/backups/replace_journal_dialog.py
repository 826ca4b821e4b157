"""Asks before the job list is replaced and explains the consequences."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from app.core.ports import Backup
from app.ui.widgets.dialogs import ConfirmDialog
from app.ui.widgets.factories import named_button
from app.ui.widgets.formats import long_day_text

# Named as lupdate expects it: in a class method it cannot know the context of `tr`.
translate = QCoreApplication.translate

_WIDTH_PX = 520


class ReplaceJournalDialog(ConfirmDialog):
    """Accepted when the job list is to be replaced."""

    @classmethod
    def restoring(cls, backup: Backup, parent: QWidget) -> "ReplaceJournalDialog":
        """Return a dialog about replacing the current list with `backup`."""
        dialog = cls(parent)
        dialog._ask_with(
            translate("ReplaceJournalDialog", "Restore this backup?"),
            translate("ReplaceJournalDialog", "Restore"),
            translate("ReplaceJournalDialog", "The job list goes back to {day}.").format(
                day=long_day_text(backup.made_on)
            ),
            translate(
                "ReplaceJournalDialog",
                "Gallop stops tracking the jobs sent since then, although they may still be "
                "generated and charged. Your ShortAPI account page lists them.",
            ),
            translate(
                "ReplaceJournalDialog",
                "Jobs that were waiting to be sent then become uncertain: they may have been "
                "sent since, so Gallop doesn't send them on its own.",
            ),
            translate(
                "ReplaceJournalDialog",
                "Videos saved since then stay in their folder but leave the library, and "
                "charges since then no longer count in your spending or toward your limits.",
            ),
            translate(
                "ReplaceJournalDialog",
                "The current list is kept as a separate file. Nothing is charged.",
            ),
        )
        return dialog

    @classmethod
    def emptying(cls, parent: QWidget) -> "ReplaceJournalDialog":
        """Return a dialog about replacing the current list with an empty one."""
        dialog = cls(parent)
        dialog._ask_with(
            translate("ReplaceJournalDialog", "Start with an empty list?"),
            translate("ReplaceJournalDialog", "Start with an empty list"),
            translate(
                "ReplaceJournalDialog",
                "Gallop stops tracking the jobs in progress, although they may still be "
                "generated and charged. Your ShortAPI account page lists them.",
            ),
            translate(
                "ReplaceJournalDialog",
                "Your videos stay in their folder, but the library starts empty, and your "
                "spending and what counts toward your limits start from zero.",
            ),
            translate(
                "ReplaceJournalDialog",
                "The damaged list is kept as a separate file. Nothing is charged.",
            ),
        )
        return dialog

    def _ask_with(self, title: str, accept: str, *messages: str) -> None:
        self._ask(
            "exchange",
            title,
            {f"words_{number}": text for number, text in enumerate(messages, start=1)},
            named_button(self, "exchange_accept", accept),
            named_button(self, "exchange_leave", self.tr("Keep current list")),
        )
        self.setMinimumWidth(_WIDTH_PX)
