"""The grid of finished clips."""

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QFocusEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QListView, QMenu, QWidget

from app.bridge.library_model import LibraryModel, LibraryRole
from app.core.clip import Clip
from app.ui.first_item import take_first_by_key
from app.ui.library_delegate import LibraryDelegate
from app.ui.roles import set_idle

AnyIndex = QModelIndex | QPersistentModelIndex

_MIN_CELL_PX = 120
_CHOOSE_KEYS = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space)


class LibraryView(QListView):
    """Shows posters in as many columns as fit; says which clip a person chose, and what for."""

    clip_chosen = Signal(Clip)
    use_again_requested = Signal(Clip)
    show_in_folder_requested = Signal(Clip)
    receipt_requested = Signal(Clip)

    def __init__(self, model: LibraryModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._library_delegate = LibraryDelegate(self)
        self._build(model)
        self._connect()

    def _build(self, model: LibraryModel) -> None:
        self.setObjectName("library")
        self.setAccessibleName(self.tr("Library"))
        self.setModel(model)
        self.setItemDelegate(self._library_delegate)
        self.setViewMode(QListView.ViewMode.IconMode)
        self.setMovement(QListView.Movement.Static)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setDragEnabled(False)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        # Always there: a bar that comes and goes would change the columns' width each time.
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QListView.EditTrigger.NoEditTriggers)

    def _connect(self) -> None:
        self.clicked.connect(self._on_clicked)
        self.verticalScrollBar().rangeChanged.connect(self._on_range_changed)
        self._on_range_changed(0, 0)

    def menu_for(self, clip: Clip) -> QMenu:
        """A menu with what can be done with `clip`; it deletes itself when closed."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.setObjectName("clip_menu")
        menu.setAccessibleName(self.tr("Actions"))
        entries = (
            ("play", self.tr("Play"), self.clip_chosen),
            ("use-again", self.tr("Use again"), self.use_again_requested),
            ("show-in-folder", self.tr("Show in folder"), self.show_in_folder_requested),
            ("copy-receipt", self.tr("Copy receipt"), self.receipt_requested),
        )
        for name, label, signal in entries:
            entry = menu.addAction(label)
            entry.setObjectName(name)
            entry.triggered.connect(lambda _=False, wish=signal: wish.emit(clip))
        return menu

    def keyPressEvent(self, event: QKeyEvent) -> None:
        index = self.currentIndex()
        if event.key() in _CHOOSE_KEYS and index.isValid():
            self._choose(index)
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        take_first_by_key(self, event)
        super().focusInEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        is_keyboard = event.reason() is QContextMenuEvent.Reason.Keyboard
        index = self.currentIndex() if is_keyboard else self.indexAt(event.pos())
        if index.isValid():
            middle: QPoint = self.viewport().mapToGlobal(self.visualRect(index).center())
            menu = self.menu_for(index.data(LibraryRole.CLIP))
            menu.popup(middle if is_keyboard else event.globalPos())

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._fit_columns()
        super().resizeEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.FontChange:
            self._fit_columns()

    def _fit_columns(self) -> None:
        # One pixel less than there is, or Qt wraps the last column.
        width_px = max(_MIN_CELL_PX, self.viewport().width() - 1)
        columns = max(1, width_px // _MIN_CELL_PX)
        self.setGridSize(self._library_delegate.set_cell_width(width_px // columns, self.font()))

    def _on_range_changed(self, minimum: int, maximum: int) -> None:
        set_idle(self.verticalScrollBar(), minimum >= maximum)

    def _on_clicked(self, index: QModelIndex) -> None:
        self._choose(index)

    def _choose(self, index: AnyIndex) -> None:
        self.clip_chosen.emit(index.data(LibraryRole.CLIP))
