"""What Gallop's Qt item models and their views have in common."""

from typing import Final

from PySide6.QtCore import QModelIndex, QPersistentModelIndex

AnyIndex = QModelIndex | QPersistentModelIndex

# Enough for any title on a screen; the view cuts what does not fit.
MAX_TITLE_CHARACTERS: Final = 200
# A screen reader's item name is the prompt itself, but not for minutes.
MAX_SPOKEN_CHARACTERS: Final = 1000
