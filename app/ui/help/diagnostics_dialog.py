"""A dialog that saves diagnostics: contents, progress, location of the file."""

from pathlib import Path

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import (
    QCheckBox,
    QProgressBar,
    QWidget,
)

from app.core.help_ports import DiagnosticsStep
from app.core.problem import Problem
from app.ui.theme.style_roles import set_role
from app.ui.widgets.accessibility import announce
from app.ui.widgets.dialogs import FittedDialog, button_row
from app.ui.widgets.factories import file_saver, named_button, named_label
from app.ui.widgets.formats import left_to_right, problem_text
from app.ui.widgets.screen_fit import fit_height

_WIDTH_PX = 520
_FILE_NAME = "gallop-diagnostics.zip"
_STEPS = tuple(DiagnosticsStep)


class DiagnosticsDialog(FittedDialog):
    """Asks where to save the file; closing the dialog cancels the work."""

    make_requested = Signal(object, bool)  # Path, whether with prompts and job ids
    stop_requested = Signal()
    show_in_folder_requested = Signal(object)  # Path

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._made: Path | None = None
        self._is_busy = False
        self._build()
        self._connect()

    def _build(self) -> None:
        self._set_up("diagnostics_dialog", self.tr("Save diagnostics"))
        self.setMinimumWidth(_WIDTH_PX)
        title = named_label(self, "diagnostics_title", role="title")
        title.setText(self.tr("Save diagnostics"))
        about = named_label(self, "diagnostics_about")
        about.setText(
            self.tr(
                "A zip with versions, settings, recent logs, a self-check and the number of "
                "jobs in each state, to help find a problem. Saved where you choose, never "
                "sent. Your API key is never included."
            )
        )
        self._with_prompts = QCheckBox(self.tr("Include prompts and job IDs"), self)
        self._with_prompts.setObjectName("with_prompts")
        self._with_prompts.setAccessibleName(self.tr("Include prompts and job IDs"))
        self._message = named_label(self, "diagnostics_words", role="dim")
        self._bar = QProgressBar(self)
        self._bar.setObjectName("diagnostics_progress")
        self._bar.setAccessibleName(self.tr("Save diagnostics"))
        self._bar.setTextVisible(False)
        # Steps instead of a busy bar: an animation would stop between them.
        self._bar.setRange(0, len(_STEPS) + 1)
        self._show = named_button(self, "show_diagnostics", self.tr("Show in folder"))
        self._close = named_button(self, "close_diagnostics", self.tr("Close"))
        self._save = named_button(self, "save_diagnostics", self.tr("Save…"))
        set_role(self._save, "primary")
        self._save.setDefault(True)
        for later in (self._message, self._bar, self._show):
            later.hide()
        buttons = button_row(None, self._show, self._close, self._save)
        self._lay_out(title, about, self._with_prompts, self._message, self._bar, buttons=buttons)

    def _connect(self) -> None:
        self._save.clicked.connect(self._on_save_clicked)
        self._show.clicked.connect(self._on_show_clicked)
        self._close.clicked.connect(self.reject)
        self.finished.connect(self._on_finished)

    # --- values in ---------------------------------------------------------------------------

    @Slot(object)
    def show_step(self, step: DiagnosticsStep) -> None:
        """Show the current step."""
        texts = {
            DiagnosticsStep.CHECKING: self.tr("Running a self-check…"),
            DiagnosticsStep.COLLECTING: self.tr("Collecting logs and versions…"),
            DiagnosticsStep.WRITING: self.tr("Writing the file…"),
        }
        self._bar.setValue(_STEPS.index(step) + 1)
        self._bar.show()
        self._say(texts[step], "dim")

    @Slot(object)
    def show_made(self, path: Path) -> None:
        """Show where the file is."""
        self._made = path
        self._set_busy(False)
        text = self.tr("Saved as “{path}”. Attach it when you report a problem.")
        self._say(text.format(path=left_to_right(path)), "good")
        self._show.show()
        self._show.setFocus(Qt.FocusReason.OtherFocusReason)
        fit_height(self)

    @Slot(object)
    def show_failure(self, problem: Problem) -> None:
        """Show why no file was written."""
        self._set_busy(False)
        self._say(problem_text(problem), "bad")
        self._save.setFocus(Qt.FocusReason.OtherFocusReason)

    def _say(self, text: str, role: str) -> None:
        self._message.setText(text)
        set_role(self._message, role)
        self._message.show()
        fit_height(self)
        announce(self._message, text)

    def _set_busy(self, is_busy: bool) -> None:
        self._is_busy = is_busy
        self._save.setEnabled(not is_busy)
        self._with_prompts.setEnabled(not is_busy)
        text = self.tr("Stop") if is_busy else self.tr("Close")
        self._close.setText(text)
        self._close.setAccessibleName(text)
        self._bar.setVisible(is_busy)

    # --- what the user does ----------------------------------------------------------------

    @Slot()
    def _on_save_clicked(self) -> None:
        title, name_filter = self.tr("Save diagnostics"), self.tr("Zip files (*.zip)")
        chooser = file_saver(self, title, "diagnostics_chooser", name_filter, "zip", _FILE_NAME)
        chooser.fileSelected.connect(self._on_file_chosen)
        chooser.open()

    @Slot(str)
    def _on_file_chosen(self, path: str) -> None:
        self._show.hide()
        self._set_busy(True)
        self._close.setFocus(Qt.FocusReason.OtherFocusReason)
        self.make_requested.emit(Path(path), self._with_prompts.isChecked())

    @Slot()
    def _on_show_clicked(self) -> None:
        if self._made is not None:
            self.show_in_folder_requested.emit(self._made)

    @Slot()
    def _on_finished(self) -> None:
        if self._is_busy:
            self.stop_requested.emit()
