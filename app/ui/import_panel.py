"""How far an import of clips is, and what it brought."""

from PySide6.QtCore import QLocale, QSize, Qt, Signal, Slot
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from app.bridge.intake_desk import ImportSummary
from app.bridge.words import problem_text
from app.ui.announce import announce
from app.ui.icons import icon
from app.ui.roles import set_role

_ICON_PX = 16


class ImportPanel(QFrame):
    """Hidden until an import begins; stays with what it brought until it is dismissed."""

    stop_requested = Signal()
    dismissed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._build()
        self._connect()

    def _build(self) -> None:
        self.setObjectName("import_panel")
        self.setAccessibleName(self.tr("Import"))
        set_role(self, "raised")
        self._words = QLabel(self)
        self._words.setObjectName("import_words")
        self._words.setTextFormat(Qt.TextFormat.PlainText)
        self._words.setWordWrap(True)
        self._trouble = QLabel(self)
        self._trouble.setObjectName("import_trouble")
        self._trouble.setTextFormat(Qt.TextFormat.PlainText)
        self._trouble.setWordWrap(True)
        set_role(self._trouble, "warning")
        self._trouble.hide()
        self._bar = QProgressBar(self)
        self._bar.setObjectName("import_progress")
        self._bar.setAccessibleName(self.tr("Import"))
        self._bar.setTextVisible(False)
        self._stop = QPushButton(self.tr("Stop"), self)
        self._stop.setObjectName("stop_import")
        self._stop.setAccessibleName(self.tr("Stop the import"))
        self._stop.setToolTip(self.tr("What was added stays."))
        self._stop.setAutoDefault(False)
        set_role(self._stop, "small")
        self._dismiss = QToolButton(self)
        self._dismiss.setObjectName("dismiss_import")
        self._dismiss.setAccessibleName(self.tr("Dismiss"))
        self._dismiss.setToolTip(self.tr("Dismiss"))
        self._dismiss.setIcon(icon("x", "dim"))
        self._dismiss.setIconSize(QSize(_ICON_PX, _ICON_PX))
        self._dismiss.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        set_role(self._dismiss, "quiet")
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(self._words, 1)
        head.addWidget(self._stop, 0, Qt.AlignmentFlag.AlignTop)
        head.addWidget(self._dismiss, 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 8, 8, 8)
        column.setSpacing(8)
        column.addLayout(head)
        column.addWidget(self._trouble)
        column.addWidget(self._bar)
        self.hide()

    def _connect(self) -> None:
        self._stop.clicked.connect(self._on_stop_clicked)
        self._dismiss.clicked.connect(self._on_dismiss_clicked)

    def show_progress(self, done: int, total: int) -> None:
        """Say that `done` of `total` files were looked at; 0 of 0 while they are being found."""
        is_new = self._bar.isHidden() or not self.isVisible()
        locale = QLocale()
        words = self.tr("Adding clips: {done} of {total} files")
        if total == 0:
            words = self.tr("Looking for clips …")
        elif total == 1:
            words = self.tr("Adding a clip …")
        self._words.setText(words.format(done=locale.toString(done), total=locale.toString(total)))
        self._bar.setRange(0, total)
        self._bar.setValue(done)
        self._trouble.hide()
        self._bar.show()
        self._dismiss.hide()
        if is_new:
            self._stop.setEnabled(True)
            self._stop.show()
            self.show()
            announce(self, self._words.text())

    def show_summary(self, summary: ImportSummary) -> None:
        """Say what an import brought, and what could not be added."""
        had_focus = self._stop.hasFocus()
        parts = [self._added_words(len(summary.added))]
        if known := len(summary.known):
            parts.append(
                self.tr("1 was already there.")
                if known == 1
                else self.tr("%n were already there.", "", known)
            )
        if summary.was_stopped:
            parts.append(self.tr("The import was stopped."))
        self._words.setText(" ".join(parts))
        trouble = summary.problem
        self._trouble.setText(problem_text(trouble) if trouble else "")
        self._trouble.setVisible(trouble is not None)
        self._bar.hide()
        self._stop.hide()
        self._dismiss.show()
        self.show()
        if had_focus:
            self._dismiss.setFocus(Qt.FocusReason.OtherFocusReason)
        announce(self, f"{self._words.text()} {self._trouble.text()}".strip())

    def _added_words(self, count: int) -> str:
        if count == 0:
            return self.tr("No clip was added.")
        if count == 1:
            return self.tr("1 clip was added.")
        words = self.tr("{count} clips were added.", "", count)
        return words.format(count=QLocale().toString(count))

    @Slot()
    def _on_stop_clicked(self) -> None:
        self._stop.setEnabled(False)
        self.stop_requested.emit()

    @Slot()
    def _on_dismiss_clicked(self) -> None:
        self.hide()
        self.dismissed.emit()
