"""The queue: a head with counts, the list of jobs, and the fold of those that ended."""

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtWidgets import QApplication, QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from app.bridge.jobs.queue_model import QueueGroup, QueueModel
from app.ui.queue.job_text import job_counts_text
from app.ui.queue.queue_view import QueueView
from app.ui.theme.icons import icon
from app.ui.widgets.elided_text import CutLabel
from app.ui.widgets.factories import named_button
from app.ui.widgets.formats import counted
from app.ui.widgets.plain_text import PlainLabel

_SIDE_PX = 16
_GAP_PX = 8
_HEAD_PX = 40
_FOLD_PX = 36
# Of the list, when there is little room.
_LEAST_ROWS = 2


class QueuePanel(QWidget):
    """Is as tall as its jobs at most: without any it is one line."""

    clear_requested = Signal(object)  # tuple of the ended Jobs

    def __init__(self, model: QueueModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self._build()
        self._connect()
        self._show_counts()

    def _build(self) -> None:
        self.setObjectName("queue_panel")
        # In the Tab order.
        self._head = self._build_head()
        self.view = QueueView(self._model, self)
        self._fold_bar = self._build_fold()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._head)
        column.addWidget(self.view, 1)
        column.addWidget(self._fold_bar)

    def _build_head(self) -> QWidget:
        head = QWidget(self)
        head.setMinimumHeight(_HEAD_PX)
        head.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        title = self._label(PlainLabel(self.tr("Queue"), head), "queue_title", "section")
        # Cut where there is no room: the pane is not widened by what happens in it.
        empty = CutLabel(self.tr("Nothing in progress"), head)
        self._empty = self._label(empty, "queue_empty", "dim")
        self._count = CutLabel("", head)
        self._label(self._count, "job_count", "dim")
        self._for_user = named_button(head, "queue_for_user", "", "small-link")
        self._for_user.setIcon(icon("warning", "warning"))
        row = QHBoxLayout(head)
        row.setContentsMargins(_SIDE_PX, 0, _SIDE_PX, 0)
        row.setSpacing(_GAP_PX)
        row.addWidget(title)
        row.addStretch(1)
        for widget in (self._for_user, self._count, self._empty):
            row.addWidget(widget)
        return head

    def _build_fold(self) -> QWidget:
        bar = QWidget(self)
        bar.setMinimumHeight(_FOLD_PX)
        bar.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._fold = named_button(bar, "queue_fold", "", "small-link")
        self._clear = named_button(bar, "clear_ended", self.tr("Clear"), "small-link")
        row = QHBoxLayout(bar)
        # The text of a link begins where the texts above it begin.
        row.setContentsMargins(_SIDE_PX - 7, 0, _SIDE_PX - 7, 0)
        row.addWidget(self._fold)
        row.addStretch(1)
        row.addWidget(self._clear)
        return bar

    def _label(self, label: QLabel, name: str, role: str) -> QLabel:
        label.setObjectName(name)
        label.setProperty("role", role)
        return label

    def _connect(self) -> None:
        self._model.groups_changed.connect(self._show_counts)
        self._fold.clicked.connect(self._on_fold)
        self._clear.clicked.connect(self._on_clear)
        self._for_user.clicked.connect(self._on_for_user)

    def take_focus(self) -> None:
        """Focus the list, or the fold when no job is listed."""
        target = self._fold if self.view.isHidden() else self.view
        target.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._fit()

    @Slot()
    def _show_counts(self) -> None:
        ended = self._model.count_in(QueueGroup.ENDED)
        for_user = self._model.count_in(QueueGroup.FOR_USER)
        counts = job_counts_text(self._model.counts)
        self._count.show_parts(counts)
        self._count.setVisible(counts != "")
        self._empty.setVisible(counts == "" and not for_user)
        needs = counted(
            self.tr("1 needs attention"), self.tr("{count} need attention", "", for_user), for_user
        )
        self._for_user.setText(needs)
        self._for_user.setAccessibleName(needs)
        self._for_user.setVisible(for_user > 0)
        self._show_fold(ended)
        self._show_list(self._model.rowCount() > 0, has_fold=ended > 0)
        self._fit()

    def _show_fold(self, ended: int) -> None:
        is_folded = self._model.is_folded
        text = counted(self.tr("1 ended"), self.tr("{count} ended", "", ended), ended)
        self._fold.setText(text)
        self._fold.setAccessibleName(text)
        self._fold.setAccessibleDescription(
            self.tr("Hidden. Press to show.") if is_folded else self.tr("Shown. Press to hide.")
        )
        self._fold.setIcon(icon("caret-up" if is_folded else "caret-down", "dim"))

    def _show_list(self, is_listed: bool, *, has_fold: bool) -> None:
        focused = QApplication.focusWidget()
        is_inside = focused is not None and (focused is self or self.isAncestorOf(focused))
        self._fold_bar.setVisible(has_fold)
        self.view.setVisible(is_listed)
        if focused is None or not is_inside or (focused is not self and focused.isVisible()):
            return
        # Qt would focus the next field of the window, where typing would go on by accident.
        target = self.view if is_listed else self._fold if has_fold else self
        target.setFocus(Qt.FocusReason.OtherFocusReason)

    def _fit(self) -> None:
        """Leave the room that the jobs do not need to what stands below."""
        rows = self._model.rowCount()
        row_px = self.view.sizeHintForRow(0) if rows else 0
        self.view.setMinimumHeight(row_px * min(rows, _LEAST_ROWS))
        around_px = sum(
            max(part.minimumHeight(), part.sizeHint().height())
            for part in (self._head, self._fold_bar)
            if not part.isHidden()
        )
        self.setMaximumHeight(around_px + row_px * rows)

    @Slot()
    def _on_fold(self) -> None:
        self._model.fold(not self._model.is_folded)
        ended = self._model.jobs_in(QueueGroup.ENDED)
        if ended and not self._model.is_folded:
            first = self._model.index_of(ended[0].take_id)
            self.view.scrollTo(first, QueueView.ScrollHint.PositionAtTop)

    @Slot()
    def _on_clear(self) -> None:
        if ended := self._model.jobs_in(QueueGroup.ENDED):
            self.clear_requested.emit(ended)

    @Slot()
    def _on_for_user(self) -> None:
        if jobs := self._model.jobs_in(QueueGroup.FOR_USER):
            self.view.show_job(jobs[0].take_id)
