"""A combo box whose list has the corners of everything else."""

from PySide6.QtWidgets import QComboBox

from app.ui.widgets.rounded_menu import rounded


class RoundedComboBox(QComboBox):
    """The window of its list ends where the rounded edge of the list does."""

    def showPopup(self) -> None:
        super().showPopup()
        window = self.view().window()
        window.setMask(rounded(window.size()))
