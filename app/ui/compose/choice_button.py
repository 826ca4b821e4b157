"""A radio button painted as a flat choice; the whole face can be clicked."""

from PySide6.QtCore import QPoint, QSize, Qt
from PySide6.QtGui import QEnterEvent, QFont, QFontMetrics
from PySide6.QtWidgets import QAbstractButton, QRadioButton, QSizePolicy, QWidget


class ChoiceButton(QRadioButton):
    """What resolution and ratio choices share: role, name, keys and focus come from Qt."""

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
        """The font of the second, smaller line."""
        font = QFont(self.font())
        font.setPointSizeF(font.pointSizeF() * 0.92)
        font.setWeight(QFont.Weight.DemiBold if strong else QFont.Weight.Normal)
        return font

    def strong_metrics(self) -> QFontMetrics:
        """Measures of the text when it is chosen, so that choosing moves nothing."""
        font = QFont(self.font())
        font.setWeight(QFont.Weight.DemiBold)
        return QFontMetrics(font)


def follow_choice(button: QAbstractButton) -> None:
    """Have the Tab key stop at the chosen button of a group only, as in every radio group.

    Qt does so itself, but not before the first choice by key or mouse.
    """
    policy = Qt.FocusPolicy.StrongFocus if button.isChecked() else Qt.FocusPolicy.ClickFocus
    button.setFocusPolicy(policy)
