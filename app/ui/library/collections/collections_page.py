"""All collections with their covers, in the place of the clips."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtGui import QIcon, QImage, QPixmap
from PySide6.QtWidgets import QHBoxLayout, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from app.bridge.library.poster_cache import PosterShape, shaped
from app.core.library.clip_query import NamedCount
from app.ui.library.details.facts_text import clip_count_text
from app.ui.theme.icons import icon
from app.ui.theme.style_roles import set_role
from app.ui.theme.tokens import SEGMENT_CORNER_PX
from app.ui.widgets.elided_text import isolated
from app.ui.widgets.factories import named_button
from app.ui.widgets.formats import counted
from app.ui.widgets.name_dialog import NameDialog
from app.ui.widgets.plain_text import PlainLabel, set_tool_tip

_COVER = QSize(96, 54)
_ROW_PX = 70
_SIDE_PX = 16
_GAP_PX = 8
_NAME = Qt.ItemDataRole.UserRole


class CollectionsPage(QWidget):
    """Lists the collections; emits what is to be done with them."""

    open_requested = Signal(str)
    add_requested = Signal(str)  # name of a new collection
    fill_requested = Signal(str)  # name of a collection to put the chosen clips into
    manage_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._known: tuple[NamedCount, ...] | None = None
        self._covers: dict[str, QIcon] = {}
        self._build()
        self._connect()

    def _build(self) -> None:
        self.setObjectName("collections_page")
        self._list = QListWidget(self)
        self._list.setObjectName("collections_in_tab")
        self._list.setAccessibleName(self.tr("Collections"))
        self._list.setIconSize(_COVER)
        self._list.setUniformItemSizes(True)
        self._list.setTextElideMode(Qt.TextElideMode.ElideRight)
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._empty = PlainLabel(
            self.tr(
                "No collections yet. A collection keeps the clips of one project together; a clip "
                "can be in several."
            ),
            self,
        )
        self._empty.setObjectName("no_collections")
        set_role(self._empty, "dim")
        self._empty.setWordWrap(True)
        self._empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._new = named_button(self, "new_collection_in_tab", self.tr("New collection…"))
        self._fill = named_button(self, "fill_collection_in_tab", "")
        self._manage = named_button(self, "manage_collections_in_tab", self.tr("Manage…"))
        set_role(self._manage, "link")
        buttons = QHBoxLayout()
        buttons.setSpacing(_GAP_PX)
        buttons.addWidget(self._new)
        buttons.addWidget(self._manage)
        buttons.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(_SIDE_PX // 2, 0, _SIDE_PX, _SIDE_PX)
        column.setSpacing(_GAP_PX)
        column.addWidget(self._list, 1)
        column.addWidget(self._empty, 1)
        column.addWidget(self._fill, 0, Qt.AlignmentFlag.AlignLeading)
        column.addLayout(buttons)
        self._list.hide()
        self._empty.hide()
        self._fill.hide()

    def _connect(self) -> None:
        self._list.itemActivated.connect(self._on_opened)
        self._list.itemClicked.connect(self._on_opened)
        self._new.clicked.connect(self._on_new)
        self._fill.clicked.connect(self._on_fill)
        self._manage.clicked.connect(self.manage_requested)

    @property
    def names(self) -> tuple[str, ...]:
        """The names of the collections, in their order."""
        return tuple(each.name for each in self._known or ())

    def setFocus(self, reason: Qt.FocusReason = Qt.FocusReason.OtherFocusReason) -> None:
        (self._list if self._known else self._new).setFocus(reason)

    @Slot(object)
    def set_collections(self, known: Sequence[NamedCount]) -> None:
        """Show these collections; the current one stays current while it exists."""
        if self._known == tuple(known):
            return
        current = self._list.currentItem()
        before = current.data(_NAME) if current else None
        had_focus = self.isAncestorOf(self.window().focusWidget() or self.window())
        self._known = tuple(known)
        self._list.clear()
        for each in known:
            clips = clip_count_text(each.clips)
            item = QListWidgetItem(f"{isolated(each.name)}\n{clips}", self._list)
            item.setData(_NAME, each.name)
            item.setData(
                Qt.ItemDataRole.AccessibleTextRole,
                self.tr("\u2068{name}\u2069  ·  {clips}").format(name=each.name, clips=clips),
            )
            item.setSizeHint(QSize(0, _ROW_PX))
            item.setIcon(self._covers.get(each.name, icon("folders", "dim")))
            set_tool_tip(item, each.name)
            if each.name == before:
                self._list.setCurrentItem(item)
        if known and self._list.currentRow() < 0:
            self._list.setCurrentRow(0)
        self._list.setVisible(bool(known))
        self._empty.setVisible(not known)
        if had_focus:
            self.setFocus()

    @Slot(str, object)
    def set_cover(self, name: str, cover: QImage) -> None:
        """Show `cover` beside the collection of this name."""
        scale = self.devicePixelRatioF()
        box = PosterShape(
            round(_COVER.width() * scale),
            round(_COVER.height() * scale),
            round(SEGMENT_CORNER_PX * scale),
            scale,
        )
        picture = QPixmap.fromImage(shaped(cover, box))
        made = QIcon(picture)
        # Else the picture of a marked row would be tinted.
        made.addPixmap(picture, QIcon.Mode.Selected)
        self._covers[name] = made
        for row in range(self._list.count()):
            item = self._list.item(row)
            if item.data(_NAME) == name:
                item.setIcon(self._covers[name])

    def set_chosen_clips(self, count: int) -> None:
        """Offer to put the `count` clips that are chosen in the library into a collection."""
        text = counted(
            self.tr("Add 1 selected clip"), self.tr("Add {count} selected clips", "", count), count
        )
        self._fill.setText(text)
        self._fill.setAccessibleName(text)
        set_tool_tip(self._fill, self.tr("Adds them to the collection that is marked in the list"))
        self._fill.setVisible(count > 0 and bool(self._known))

    @Slot(QListWidgetItem)
    def _on_opened(self, item: QListWidgetItem) -> None:
        self.open_requested.emit(item.data(_NAME))

    @Slot()
    def _on_fill(self) -> None:
        if item := self._list.currentItem():
            self.fill_requested.emit(item.data(_NAME))

    @Slot()
    def _on_new(self) -> None:
        dialog = NameDialog(
            self.tr("New collection"), self.tr("Name"), self.tr("Create"), parent=self.window()
        )
        dialog.setObjectName("add_collection_dialog")
        dialog.warn_of(self.names, self.tr("A collection with this name already exists."))
        dialog.accepted_with.connect(self.add_requested)
        dialog.open()
