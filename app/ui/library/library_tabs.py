"""The tabs above the library: all clips, favorites, collections, trash."""

from collections.abc import Mapping

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QWidget

from app.ui.library.sort_button import BarButton
from app.ui.library.tab_query import LibraryTab
from app.ui.theme.style_roles import set_role
from app.ui.widgets.action_texts import tip_with_keys

_ICONS = {
    LibraryTab.ALL: "squares-four",
    LibraryTab.FAVORITES: "heart",
    LibraryTab.COLLECTIONS: "folders",
    LibraryTab.TRASH: "trash",
}
_NAMES = {
    LibraryTab.ALL: "all_tab",
    LibraryTab.FAVORITES: "favorites_tab",
    LibraryTab.COLLECTIONS: "collections_tab",
    LibraryTab.TRASH: "trash_toggle",
}
_GAP_PX = 2


class LibraryTabs(QWidget):
    """Emits the tab that the user chose. Where there is no room, the other tabs are icons."""

    tab_chosen = Signal(LibraryTab)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._build()
        self._connect()
        self.set_tab(LibraryTab.ALL)

    def _build(self) -> None:
        self.setObjectName("library_tabs")
        self.setAccessibleName(self.tr("Library tabs"))
        self._texts = {
            LibraryTab.ALL: self.tr("All"),
            LibraryTab.FAVORITES: self.tr("Favorites"),
            LibraryTab.COLLECTIONS: self.tr("Collections"),
            LibraryTab.TRASH: self.tr("Trash"),
        }
        self._group = QButtonGroup(self)
        self._buttons: dict[LibraryTab, BarButton] = {}
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(_GAP_PX)
        for tab, text in self._texts.items():
            button = BarButton(_NAMES[tab], _ICONS[tab], text, self)
            button.setCheckable(True)
            set_role(button, "tab")
            self._group.addButton(button)
            self._buttons[tab] = button
            row.addWidget(button)
        row.addStretch(1)

    def _connect(self) -> None:
        for tab, button in self._buttons.items():
            button.clicked.connect(lambda _=False, tab=tab: self.tab_chosen.emit(tab))

    def show_keys(self, actions: Mapping[LibraryTab, QAction]) -> None:
        """Name the keys of these actions in the tool tips."""
        for tab, action in actions.items():
            tip_with_keys(self._buttons[tab], self._texts[tab], action)

    @property
    def tab(self) -> LibraryTab:
        """The chosen tab."""
        return next(tab for tab, button in self._buttons.items() if button.isChecked())

    def set_tab(self, tab: LibraryTab) -> None:
        """Show `tab` as chosen without emitting it."""
        self._buttons[tab].setChecked(True)
        for other, button in self._buttons.items():
            # One stop of the Tab key; the arrow keys go on from there.
            is_stop = other is tab
            policy = Qt.FocusPolicy.StrongFocus if is_stop else Qt.FocusPolicy.ClickFocus
            button.setFocusPolicy(policy)
        self._fit()

    def _fit(self) -> None:
        gaps_px = (len(self._buttons) - 1) * _GAP_PX
        icons_px = {tab: self._width_px(tab, has_text=False) for tab in self._buttons}
        texts_px = {tab: self._width_px(tab, has_text=True) for tab in self._buttons}
        fits = sum(texts_px.values()) + gaps_px <= self.width()
        others_px = sum(icons_px.values()) - icons_px[self.tab]
        chosen_fits = texts_px[self.tab] + others_px + gaps_px <= self.width()
        for tab, button in self._buttons.items():
            self._set_text(tab, has_text=fits or (chosen_fits and button.isChecked()))

    def _width_px(self, tab: LibraryTab, *, has_text: bool) -> int:
        """The width that a tab needs by the style, whose font depends on what is chosen."""
        self._set_text(tab, has_text=has_text)
        return self._buttons[tab].sizeHint().width()

    def _set_text(self, tab: LibraryTab, *, has_text: bool) -> None:
        button = self._buttons[tab]
        button.setText(self._texts[tab] if has_text else "")
        text_only = Qt.ToolButtonStyle.ToolButtonTextOnly
        icon_only = Qt.ToolButtonStyle.ToolButtonIconOnly
        button.setToolButtonStyle(text_only if has_text else icon_only)

    def minimumSizeHint(self) -> QSize:
        # The width needed with texts must not keep the tabs from becoming icons.
        return QSize(0, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.FontChange:
            self._fit()
