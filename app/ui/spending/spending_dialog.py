"""A dialog that shows what was spent by day, month or resolution, and exports a table."""

from collections.abc import Iterator
from pathlib import Path

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QStyle,
    QVBoxLayout,
    QWidget,
)

from app.bridge.books.spending import Period, Spending
from app.ui.spending.spending_table import SpendingTable
from app.ui.theme.style_roles import set_role
from app.ui.widgets.accessibility import announce
from app.ui.widgets.dialogs import Dialog, button_row
from app.ui.widgets.factories import file_saver, named_button
from app.ui.widgets.formats import counted, usd_text
from app.ui.widgets.plain_text import PlainLabel
from app.ui.widgets.rounded_combo_box import RoundedComboBox

_SIZE = (960, 520)
_FILE_NAME = "gallop-spending.csv"


class SpendingDialog(Dialog):
    """Emits `period_wanted` and `export_wanted`; show it with `open()`.

    Its answers arrive by `show_spending`, `show_failure` and `show_exported`.
    """

    period_wanted = Signal(object)  # Period
    export_wanted = Signal(object, object)  # Path, Period

    def __init__(self, *, is_demo: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._build(is_demo)
        self._connect()

    # --- construction ------------------------------------------------------------------------

    def _build(self, is_demo: bool) -> None:
        self._set_up("spending_dialog", self.tr("Spending"))
        self.resize(*_SIZE)
        self._net = self._label("spending_net", "title")
        self._net_about = self._label("spending_net_about", "dim")
        # A lone amount has no text direction: it is aligned with the text under it.
        side = QStyle.visualAlignment(self.layoutDirection(), Qt.AlignmentFlag.AlignLeading)
        for label in (self._net, self._net_about):
            label.setAlignment(side | Qt.AlignmentFlag.AlignAbsolute)
        self._note = self._label("spending_note", "small")
        self._note.setWordWrap(True)
        self._note.hide()
        if is_demo:
            self._note.setText(self.tr("This is the demo: these amounts are simulated."))
            self._note.show()
        self._is_demo = is_demo
        self._result = self._label("spending_result", "dim")
        self._result.setWordWrap(True)
        self._result.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 24, 24, 16)
        column.setSpacing(8)
        column.addLayout(self._build_head())
        column.addWidget(self._note)
        column.addSpacing(8)
        self._table = SpendingTable(self)
        column.addWidget(self._table, 1)
        column.addWidget(self._result)
        column.addSpacing(8)
        column.addLayout(self._build_buttons())

    def _build_head(self) -> QHBoxLayout:
        self._period = RoundedComboBox(self)
        self._period.setObjectName("period")
        self._period.setAccessibleName(self.tr("Period"))
        for period, text in (
            (Period.THIS_MONTH, self.tr("This month")),
            (Period.TWELVE_MONTHS, self.tr("Last 12 months")),
            (Period.ALL_TIME, self.tr("All time")),
        ):
            self._period.addItem(text, period)
        self._period.setCurrentIndex(1)
        text_column = QVBoxLayout()
        text_column.setSpacing(0)
        text_column.addWidget(self._net)
        text_column.addWidget(self._net_about)
        head = QHBoxLayout()
        head.addLayout(text_column, 1)
        head.addWidget(self._period, 0, Qt.AlignmentFlag.AlignTop)
        return head

    def _build_buttons(self) -> QHBoxLayout:
        self._export = named_button(self, "export_csv", self.tr("Export CSV…"))
        self._close = named_button(self, "close_spending", self.tr("Close"))
        self._close.setDefault(True)
        return button_row(self._export, None, self._close)

    def _label(self, name: str, role: str) -> QLabel:
        label = PlainLabel("", self)
        label.setObjectName(name)
        set_role(label, role)
        return label

    def _connect(self) -> None:
        self._period.currentIndexChanged.connect(self._on_period_chosen)
        self._export.clicked.connect(self._on_export_clicked)
        self._close.clicked.connect(self.accept)

    # --- values in and out -------------------------------------------------------------------

    def period(self) -> Period:
        """The chosen period."""
        return Period(self._period.currentData())

    def show_waiting(self) -> None:
        """Show that the sums are being computed."""
        self._note.setVisible(self._is_demo)
        self._net.setText("…")
        self._net_about.setText(self.tr("Reading the job list…"))
        self._table.show_message(self.tr("Reading the job list…"))
        self._export.setEnabled(False)

    def show_spending(self, spending: Spending) -> None:
        """Show the sums, unless another period was chosen meanwhile."""
        if spending.period is not self.period():
            return
        total = spending.total
        self._net.setText(usd_text(total.net_usd))
        many = self.tr("{count} clips kept", "", total.kept_clips)
        clips = counted(self.tr("1 clip kept"), many, total.kept_clips)
        per_clip = total.usd_per_kept_clip
        if per_clip is None:
            self._net_about.setText(self.tr("net · {clips}").format(clips=clips))
        else:
            self._net_about.setText(
                self.tr("net · {clips} · {price} per kept clip").format(
                    clips=clips, price=usd_text(per_clip)
                )
            )
        announce(self._net, f"{self._net.text()} {self._net_about.text()}")
        self._show_notes(spending)
        self._export.setEnabled(True)
        self._table.show_spending(spending)

    def show_failure(self, text: str) -> None:
        """Show why the sums cannot be computed."""
        self._net.setText("")
        self._net_about.setText("")
        # There is nothing to export either.
        self._export.setEnabled(False)
        self._table.show_message(text)

    def show_exported(self, text: str, *, is_good: bool) -> None:
        """Show the result of the export."""
        self._result.setText(text)
        set_role(self._result, "good" if is_good else "bad")
        self._result.show()
        announce(self._result, text)
        self._export.setEnabled(True)

    def _show_notes(self, spending: Spending) -> None:
        if self._is_demo:
            return
        notes = [*self._uncertain_text(spending), *self._allowed_text(spending.allowed_jobs)]
        self._note.setText("\n".join(notes))
        self._note.setVisible(bool(notes))

    def _uncertain_text(self, spending: Spending) -> Iterator[str]:
        count = spending.uncertain_jobs
        if count:
            one = self.tr("1 uncertain job may have been charged {usd}, which is not counted here.")
            many = self.tr(
                "{count} uncertain jobs may have been charged {usd} in total, which is not "
                "counted here.",
                "",
                count,
            )
            yield counted(one, many, count, usd=usd_text(spending.uncertain_usd))

    def _allowed_text(self, count: int) -> Iterator[str]:
        if count:
            one = self.tr("You allowed 1 of these jobs over a limit.")
            many = self.tr("You allowed {count} of these jobs over a limit.", "", count)
            yield counted(one, many, count)

    # --- what the user does ----------------------------------------------------------------

    @Slot()
    def _on_period_chosen(self) -> None:
        self._result.hide()
        self.show_waiting()
        self.period_wanted.emit(self.period())

    @Slot()
    def _on_export_clicked(self) -> None:
        title, name_filter = self.tr("Export CSV"), self.tr("Tables (*.csv)")
        chooser = file_saver(self, title, "export_chooser", name_filter, "csv", _FILE_NAME)
        chooser.fileSelected.connect(self._on_file_chosen)
        chooser.open()

    @Slot(str)
    def _on_file_chosen(self, path: str) -> None:
        self._export.setEnabled(False)
        self.export_wanted.emit(Path(path), self.period())
