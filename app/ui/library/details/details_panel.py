"""The panel with the details of the chosen clips, or a hint when none is chosen."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import tzinfo
from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QFrame, QStackedWidget, QVBoxLayout, QWidget

from app.core.library.clip import AnnotationsChange, Clip
from app.core.library.clip_query import NamedCount
from app.ui.theme.style_roles import set_role
from app.ui.widgets.formats import number_text
from app.ui.widgets.plain_text import PlainLabel

if TYPE_CHECKING:
    from app.ui.library.details.details_page import DetailsPage

_SIDE_PX = 16
_MIN_WIDTH_PX = 260


class DetailsPanel(QFrame):
    """Shows one clip or several; ids in the signals are those of the last given clips.

    Typed text stays when the same clips are set again, and is emitted before other clips are shown.
    Times are shown in `zone`.
    """

    annotations_changed = Signal(list, AnnotationsChange)
    rename_requested = Signal(str, str)  # clip id, title; empty for the prompt's first line
    locate_requested = Signal(str)
    put_back_requested = Signal(list)
    show_in_folder_requested = Signal(object)  # Path
    copy_requested = Signal(str)

    def __init__(self, zone: tzinfo, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._zone = zone
        self._is_demo = False
        self._tags: Sequence[NamedCount] = ()
        self._collections: Sequence[NamedCount] = ()
        self._page: DetailsPage | None = None
        self._build()
        self.set_clips(())

    def set_demo(self, is_demo: bool) -> None:
        """Set whether the clips that are shown from now on are the demo's."""
        self._is_demo = is_demo
        if self._page is not None:
            self._page.set_demo(is_demo)

    # --- construction ------------------------------------------------------------------------

    def _build(self) -> None:
        self.setObjectName("details_panel")
        self.setAccessibleName(self.tr("Details"))
        set_role(self, "panel")
        self.setMinimumWidth(_MIN_WIDTH_PX)
        self._nothing = PlainLabel("", self)
        self._nothing.setObjectName("details_empty")
        self._nothing.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._nothing.setWordWrap(True)
        self._nothing.setContentsMargins(_SIDE_PX, _SIDE_PX, _SIDE_PX, _SIDE_PX)
        set_role(self._nothing, "dim")
        self._stack = QStackedWidget(self)
        self._stack.setObjectName("details_stack")
        self._stack.addWidget(self._nothing)
        # Never shown: it marks the place of the page in the Tab order.
        self._tab_anchor = QWidget(self)
        self._tab_anchor.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._tab_anchor.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._stack)

    @Slot()
    def prepare(self) -> None:
        """Create the page in advance, so that the first chosen clip does not block the window."""
        self._made_page()

    def _made_page(self) -> DetailsPage:
        if self._page is None:
            from app.ui.library.details.details_page import DetailsPage

            self._page = page = DetailsPage(self._zone, self._stack)
            page.set_demo(self._is_demo)
            page.annotations_changed.connect(self.annotations_changed)
            page.rename_requested.connect(self.rename_requested)
            page.locate_requested.connect(self.locate_requested)
            page.put_back_requested.connect(self.put_back_requested)
            page.show_in_folder_requested.connect(self.show_in_folder_requested)
            page.copy_requested.connect(self.copy_requested)
            page.set_tags(self._tags)
            page.set_collections(self._collections)
            self._stack.addWidget(page)
            _put_into_tab_order(page, self._tab_anchor)
        return self._page

    # --- values in and out -------------------------------------------------------------------

    def set_clips(self, clips: Sequence[Clip]) -> None:
        """Show these clips; without any, the hint how to choose one."""
        if clips or self._page:
            self._made_page().set_clips(clips)
        self._stack.setCurrentIndex(1 if clips else 0)
        if not clips:
            self._nothing.setText(self.tr("Select a clip to see its details."))

    def show_too_many(self, count: int, at_most: int) -> None:
        """Show that `count` clips are chosen, more than the panel can show."""
        self.set_clips(())
        text = self.tr("{count} clips are selected. Details are shown for up to {at_most}.")
        self._nothing.setText(text.format(count=number_text(count), at_most=number_text(at_most)))

    @Slot(object)
    def set_tags(self, known: Sequence[NamedCount]) -> None:
        """Set which tags can be chosen."""
        self._tags = known
        if self._page:
            self._page.set_tags(known)

    @Slot(object)
    def set_collections(self, known: Sequence[NamedCount]) -> None:
        """Set which collections can be chosen."""
        self._collections = known
        if self._page:
            self._page.set_collections(known)

    @Slot()
    def flush(self) -> None:
        """Emit typed text at once, as before the window closes."""
        if self._page:
            self._page.flush()


def _put_into_tab_order(page: QWidget, anchor: QWidget) -> None:
    """Put the widgets of `page`, which was created last, after `anchor` in the Tab order.

    Not by nextInFocusChain: PySide lets what it returns become invalid with the widget before it.
    """
    stops = (
        widget
        for widget in page.findChildren(QWidget)
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus
    )
    for first, second in pairwise((anchor, *stops)):
        QWidget.setTabOrder(first, second)
