"""Where a crash report is to be saved."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QWidget

_FILE_NAME = "gallop-crash.txt"


def report_chooser(parent: QWidget) -> QFileDialog:
    """A dialog that tells the path by `fileSelected`; to be shown with `open()`."""
    chooser = QFileDialog(parent, parent.tr("Save the report"))
    chooser.setObjectName("report_chooser")
    chooser.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    chooser.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    chooser.setFileMode(QFileDialog.FileMode.AnyFile)
    chooser.setNameFilter(parent.tr("Text files (*.txt)"))
    chooser.setDefaultSuffix("txt")
    chooser.selectFile(_FILE_NAME)
    return chooser
