"""A clip's facts and marks as a screen reader says them and a tool tip shows them."""

from PySide6.QtCore import QCoreApplication

from app.core.clip import Clip
from app.ui.job_words import clip_words


def clip_speech(clip: Clip) -> str:
    """What the cell of `clip` shows beside its title: facts, then what stands out, on one line."""
    said = [clip_words(clip)]
    if clip.is_missing:
        said.insert(0, QCoreApplication.translate("library", "The file is missing"))
    if clip.marks.is_favourite:
        said.append(QCoreApplication.translate("library", "Favourite"))
    if clip.marks.rating == 1:
        said.append(QCoreApplication.translate("library", "1 star"))
    elif clip.marks.rating:
        words = QCoreApplication.translate("library", "%n stars", "", clip.marks.rating)
        said.append(words)
    return " · ".join(said)
