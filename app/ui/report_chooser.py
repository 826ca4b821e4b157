"""Where a crash report is to be saved."""

from PySide6.QtWidgets import QFileDialog, QWidget

from app.ui.named import file_saver

_FILE_NAME = "gallop-crash.txt"


def report_chooser(parent: QWidget) -> QFileDialog:
    """A dialog that tells the path by `fileSelected`; to be shown with `open()`."""
    title, name_filter = parent.tr("Save the report"), parent.tr("Text files (*.txt)")
    return file_saver(parent, title, "report_chooser", name_filter, "txt", _FILE_NAME)
