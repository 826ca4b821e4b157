"""A dialog that shows a crash report, to save or to delete it."""

from PySide6.QtCore import QCoreApplication, Qt, Signal, Slot
from PySide6.QtGui import QFontDatabase, QGuiApplication
from PySide6.QtWidgets import (
    QFileDialog,
    QPlainTextEdit,
    QWidget,
)

from app.core.help_ports import CrashReport
from app.ui.library.details.facts_table import CopyButton
from app.ui.widgets.dialogs import Dialog, button_row
from app.ui.widgets.factories import file_saver, named_button, named_label

# Named as lupdate expects it: a function has no context of its own.
translate = QCoreApplication.translate

_SIZE = (680, 480)


class ReportDialog(Dialog):
    """Shows the unchanged text of a report."""

    save_requested = Signal(object)  # CrashReport
    discard_requested = Signal()

    def __init__(self, report: CrashReport, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._report = report
        self._build()
        self._connect()

    def _build(self) -> None:
        self._set_up("report_dialog", self.tr("Crash report"))
        self.resize(*_SIZE)
        about = named_label(
            self,
            "report_about",
            self.tr(
                "This report is on this computer and was not sent. It contains no prompts and "
                "no key."
            ),
        )
        self._text = QPlainTextEdit(self._report.text, self)
        self._text.setObjectName("report_text")
        self._text.setAccessibleName(self.tr("Crash report"))
        self._text.setReadOnly(True)
        self._text.setTabChangesFocus(True)
        self._text.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self._text.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        # Paths and code run from left to right in every language.
        self._text.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self._copy = CopyButton("copy_report", self.tr("Copy"), self)
        self._discard = named_button(self, "discard_report", self.tr("Delete report"))
        self._save = named_button(self, "save_report", self.tr("Save…"))
        self._close = named_button(self, "close_report", self.tr("Close"))
        self._close.setDefault(True)
        buttons = button_row(self._copy, None, self._discard, self._save, self._close)
        self._lay_out(about, self._text, buttons=buttons, growing=self._text, spacing_px=16)

    def _connect(self) -> None:
        self._copy.clicked.connect(self._on_copy_clicked)
        self._save.clicked.connect(self._on_save_clicked)
        self._discard.clicked.connect(self._on_discard_clicked)
        self._close.clicked.connect(self.accept)

    @Slot()
    def _on_copy_clicked(self) -> None:
        QGuiApplication.clipboard().setText(self._report.text)

    @Slot()
    def _on_save_clicked(self) -> None:
        self.save_requested.emit(self._report)

    @Slot()
    def _on_discard_clicked(self) -> None:
        self.discard_requested.emit()
        self.accept()


_FILE_NAME = "gallop-crash.txt"


def report_chooser(parent: QWidget) -> QFileDialog:
    """Return a dialog that emits the path by `fileSelected`; show it with `open()`."""
    title, name_filter = (
        translate("ReportDialog", "Save report"),
        translate("ReportDialog", "Text files (*.txt)"),
    )
    return file_saver(parent, title, "report_chooser", name_filter, "txt", _FILE_NAME)
