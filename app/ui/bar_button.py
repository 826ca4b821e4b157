"""A button of the library's bar: an icon, with words where there is room for them."""

from PySide6.QtCore import QPoint, QSize, Qt
from PySide6.QtWidgets import QToolButton, QWidget

from app.ui.icons import icon
from app.ui.plain_text import set_tool_tip

_ICON_PX = 18


class BarButton(QToolButton):
    """Shows the icon called `icon_name`; its name is `words` until `say` tells otherwise."""

    def __init__(
        self, name: str, icon_name: str, words: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._build(name, icon_name)
        self.say(words, "")

    def _build(self, name: str, icon_name: str) -> None:
        self.setObjectName(name)
        self.setIcon(icon(icon_name))
        self.setIconSize(QSize(_ICON_PX, _ICON_PX))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def say(self, spoken: str, shown: str) -> None:
        """Be called `spoken`; `shown` stands beside the icon unless it is empty."""
        beside = Qt.ToolButtonStyle.ToolButtonTextBesideIcon
        alone = Qt.ToolButtonStyle.ToolButtonIconOnly
        self.setText(shown)
        self.setToolButtonStyle(beside if shown else alone)
        self.setAccessibleName(spoken)
        set_tool_tip(self, spoken)

    def spot_below(self) -> QPoint:
        """Where a menu of this button opens, on the screen."""
        return self.mapToGlobal(QPoint(0, self.height() + 2))
