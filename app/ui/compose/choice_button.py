"""A radio button painted as a flat choice; its whole area can be clicked."""

from PySide6.QtCore import QPoint, QSize, Qt
from PySide6.QtGui import QEnterEvent, QFont, QFontMetrics
from PySide6.QtWidgets import QAbstractButton, QRadioButton, QSizePolicy, QWidget


class ChoiceButton(QRadioButton):
    """The common base of resolution and ratio choices; Qt provides role, name, keys and focus."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(name, parent)
        self.setAccessibleName(name)
        follow_choice(self)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)

    def hitButton(self, pos: QPoint) -> bool:
        return self.rect().contains(pos)

    def enterEvent(self, event: QEnterEvent) -> None:
        super().enterEvent(event)
        self.update()

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def small_font(self, *, strong: bool) -> QFont:
        """Return the font of the second, smaller line."""
        font = QFont(self.font())
        font.setPointSizeF(font.pointSizeF() * 0.92)
        font.setWeight(QFont.Weight.DemiBold if strong else QFont.Weight.Normal)
        return font

    def strong_metrics(self) -> QFontMetrics:
        """Return the metrics of a chosen button, so that choosing does not change the layout."""
        font = QFont(self.font())
        font.setWeight(QFont.Weight.DemiBold)
        return QFontMetrics(font)


def follow_choice(button: QAbstractButton) -> None:
    """Let the Tab key stop only at the chosen button of a group, as in every radio group.

    Qt does this itself, but not before the first choice by key or mouse.
    """
    policy = Qt.FocusPolicy.StrongFocus if button.isChecked() else Qt.FocusPolicy.ClickFocus
    button.setFocusPolicy(policy)
