"""A radio button painted as a flat choice; its whole area can be clicked."""

from PySide6.QtCore import QPoint, QSize, Qt
from PySide6.QtGui import QEnterEvent, QFont
from PySide6.QtWidgets import QAbstractButton, QRadioButton, QSizePolicy, QWidget

from app.ui.theme.tokens import Tokens, Type


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

    def ground(self, tokens: Tokens) -> str:
        """Return the colour below the choice in its present state."""
        if self.isChecked():
            return tokens.tint
        if self.isDown():
            return tokens.press
        return tokens.hover if self.underMouse() else tokens.fill

    def words(self, tokens: Tokens) -> str:
        """Return the colour of its name."""
        return tokens.tint_text if self.isChecked() else tokens.text


def strong_font(step: Type, is_strong: bool) -> QFont:
    """Return the font of a choice: chosen ones are bolder, as colour alone must not say it."""
    return step.font(QFont.Weight.DemiBold if is_strong else QFont.Weight.Normal)


def follow_choice(button: QAbstractButton) -> None:
    """Let the Tab key stop only at the chosen button of a group, as in every radio group.

    Qt does this itself, but not before the first choice by key or mouse.
    """
    policy = Qt.FocusPolicy.StrongFocus if button.isChecked() else Qt.FocusPolicy.ClickFocus
    button.setFocusPolicy(policy)
