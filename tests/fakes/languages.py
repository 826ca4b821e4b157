"""Shows windows under test in a language of the program, or in one that no person speaks."""

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QLocale, QTranslator
from PySide6.QtWidgets import QApplication

from app.bootstrap.languages import AppLanguage
from tests.paths import RESOURCES

PSEUDO = "pseudo"
_ACCENTED = str.maketrans("aeiouyAEIOUYncs", "åéîöûýÅÉÎÖÛÝñçš")
_MARKS = {"{": "}", "<": ">"}


class PseudoLanguage(QTranslator):
    """English with accents, in brackets, and 40 % longer, by which a text that is cut shows."""

    def translate(
        self, context: str, source: str, disambiguation: str | None = None, n: int = -1
    ) -> str:
        return pseudo(source)

    def isEmpty(self) -> bool:
        return False


def pseudo(source: str) -> str:
    """`source` with what is filled in and marked as it was."""
    if not any(character.isalpha() for character in source) or "yyyy" in source:
        return source
    text, closing = "", ""
    previous = ""
    for character in source:
        closing = closing or _MARKS.get(character, "")
        is_kept = closing or previous in ("&", "%")
        text += character if is_kept else character.translate(_ACCENTED)
        if character == closing:
            closing = ""
        previous = character
    more = round(0.4 * len(source))
    # As words of six, because no language is one long word.
    return f"[{text}{' ~~~~~' * (more // 6)}{'~' * (more % 6)}]"


@contextmanager
def in_language(app: QApplication, name: str) -> Iterator[None]:
    """Translate `app` within the block: into a language of the program, or into PSEUDO."""
    locale, direction = QLocale(), app.layoutDirection()
    language, translator = AppLanguage(app, RESOURCES / "translations"), PseudoLanguage()
    if name == PSEUDO:
        app.installTranslator(translator)
    else:
        language.use(name)
    try:
        yield
    finally:
        app.removeTranslator(translator)
        language.use("en")
        QLocale.setDefault(locale)
        app.setLayoutDirection(direction)
