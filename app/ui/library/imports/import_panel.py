"""The progress of an import of clips, with a button to stop it."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QProgressBar,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from app.ui.theme.style_roles import set_role
from app.ui.widgets.accessibility import announce
from app.ui.widgets.factories import set_margins
from app.ui.widgets.formats import number_text
from app.ui.widgets.plain_text import PlainLabel, set_tool_tip


class ImportPanel(QFrame):
    """Visible only during an import; a notice shows the result."""

    stop_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._build()
        self._connect()

    def _build(self) -> None:
        self.setObjectName("import_panel")
        self.setAccessibleName(self.tr("Import"))
        set_role(self, "raised")
        self._message = PlainLabel("", self)
        self._message.setObjectName("import_words")
        self._message.setWordWrap(True)
        self._bar = QProgressBar(self)
        self._bar.setObjectName("import_progress")
        self._bar.setAccessibleName(self.tr("Import"))
        self._bar.setTextVisible(False)
        self._stop = QPushButton(self.tr("Stop"), self)
        self._stop.setObjectName("stop_import")
        self._stop.setAccessibleName(self.tr("Stop import"))
        set_tool_tip(self._stop, self.tr("Clips added so far stay."))
        self._stop.setAutoDefault(False)
        set_role(self._stop, "small")
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(self._message, 1)
        head.addWidget(self._stop, 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout(self)
        set_margins(column, 12, 8, 8, 8)
        column.setSpacing(8)
        column.addLayout(head)
        column.addWidget(self._bar)
        self.hide()

    def _connect(self) -> None:
        self._stop.clicked.connect(self._on_stop_clicked)

    def show_progress(self, done: int, total: int) -> None:
        """Show that `done` of `total` files were checked; 0 of 0 while they are being listed."""
        text = self.tr("Adding clips: {done} of {total} files")
        if total == 0:
            text = self.tr("Looking for clips…")
        elif total == 1:
            text = self.tr("Adding a clip…")
        self._message.setText(text.format(done=number_text(done), total=number_text(total)))
        self._bar.setRange(0, total)
        self._bar.setValue(done)
        if self.isHidden():
            self._stop.setEnabled(True)
            self.show()
            announce(self, self._message.text())

    @Slot()
    def _on_stop_clicked(self) -> None:
        self._stop.setEnabled(False)
        self.stop_requested.emit()
