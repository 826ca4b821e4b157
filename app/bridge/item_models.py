"""What Gallop's Qt item models and their views have in common."""

from typing import Final

from PySide6.QtCore import QCoreApplication, QModelIndex, QPersistentModelIndex

from app.core.prompt import first_line
from app.core.request import TakeNumber

AnyIndex = QModelIndex | QPersistentModelIndex

# Enough for any title on a screen; the view cuts what does not fit.
MAX_TITLE_CHARACTERS: Final = 200
# A screen reader's item name is the prompt itself, but not for minutes.
MAX_SPOKEN_CHARACTERS: Final = 1000


def take_text(take: TakeNumber, *, is_short: bool = False) -> str:
    """Return `take` as "take 3 of 8" or, if `is_short`, "3/8"; empty for the only one."""
    if not take.is_one_of_many:
        return ""
    if is_short:
        return f"{take.number}/{take.count}"
    text = QCoreApplication.translate("job", "take {number} of {count}")
    return text.format(number=take.number, count=take.count)


def take_ends(take: TakeNumber) -> tuple[str, ...]:
    """Return what a title ends in, as takes have the same prompt: ", take 3 of 8" or " 3/8".

    Empty for the only take.
    """
    if not take.is_one_of_many:
        return ()
    return (f", {take_text(take)}", f" {take_text(take, is_short=True)}")


def title_with_take(text: str, take: TakeNumber, max_characters: int) -> str:
    """Return the first line of `text`, cut to `max_characters`, and which take it is."""
    return first_line(text, max_characters) + "".join(take_ends(take)[:1])
