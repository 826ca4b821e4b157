"""The language of the window: finds the translations, and translates the application."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QLibraryInfo, QLocale, QTranslator
from PySide6.QtWidgets import QApplication

_ENGLISH = "en"


class AppLanguage:
    """Translates the texts of `app` by the files in `folder`; English is in the program itself.

    Numbers and days follow the language, in the form of the user's country where it has one.
    """

    def __init__(self, app: QApplication, folder: Path) -> None:
        self._app = app
        self._folder = folder
        names = (path.stem.partition("_")[2] for path in folder.glob("gallop_*.qm"))
        self._names = (_ENGLISH, *sorted(names))
        self._translators: list[QTranslator] = []

    def choices(self) -> tuple[tuple[str, str], ...]:
        """All languages, each with its name in itself, in the order of these names."""
        return tuple(sorted(((name, _own_name(name)) for name in self._names), key=_by_label))

    def use(self, choice: str) -> None:
        """Translate into the language `choice`; if there is none of this name, into the system's.

        Texts that are shown already stay as they are.
        """
        system = QLocale.system()
        is_chosen = choice in self._names
        name = choice if is_chosen else _best(self._names, system.uiLanguages())
        for translator in self._translators:
            self._app.removeTranslator(translator)
        self._translators = []
        if name != _ENGLISH:
            self._install(f"qtbase_{name}", QLibraryInfo.path(_TRANSLATIONS))
            self._install(f"gallop_{name}", str(self._folder))
        locale = _locale_of(name, system)
        QLocale.setDefault(locale)
        self._app.setLayoutDirection(QLocale(name).textDirection())

    def _install(self, name: str, folder: str) -> None:
        translator = QTranslator(self._app)
        # Qt has no translation of its own into some languages.
        if translator.load(name, folder):
            self._app.installTranslator(translator)
            self._translators.append(translator)


_TRANSLATIONS = QLibraryInfo.LibraryPath.TranslationsPath


def _best(names: Sequence[str], wanted: Sequence[str]) -> str:
    """The first of the `wanted` languages that is among `names`, of the same country if possible.

    Only in the same script: a reader of one kind of Chinese may not read the other.
    """
    for each in map(QLocale, wanted):
        alike = [name for name in names if _is_like(QLocale(name), each)]
        same = [name for name in alike if QLocale(name).territory() is each.territory()]
        if alike:
            return (same or alike)[0]
    return _ENGLISH


def _is_like(one: QLocale, other: QLocale) -> bool:
    return (one.language(), one.script()) == (other.language(), other.script())


def _locale_of(name: str, system: QLocale) -> QLocale:
    """The locale of numbers and days in a window in the language `name`."""
    named = QLocale(name)
    if system.language() in (named.language(), QLocale.Language.C):
        # With what the user has changed in the system's formats.
        is_system = system.language() is named.language() or name == _ENGLISH
        return _with_our_digits(system if is_system else named)
    return _with_our_digits(QLocale(named.language(), named.script(), system.territory()))


def _with_our_digits(locale: QLocale) -> QLocale:
    """`locale`, or its language in a country that writes 0 to 9: prices have these everywhere.

    A country that writes 1.5 rather than 1,5 is preferred, as prices are written so.
    """
    if locale.zeroDigit() == "0":
        return locale
    territory = QLocale.Country.AnyCountry
    alike = QLocale.matchingLocales(locale.language(), locale.script(), territory)
    with_digits = (each for each in alike if each.zeroDigit() == "0")
    return min(with_digits, key=lambda each: each.decimalPoint() != ".", default=locale)


def _own_name(name: str) -> str:
    """The name of a language in itself."""
    if name == _ENGLISH:
        # Qt says "American English".
        return "English"
    locale = QLocale(name)
    own = locale.nativeLanguageName()
    if "_" in name and own == QLocale(name.partition("_")[0]).nativeLanguageName():
        own = f"{own} ({locale.nativeTerritoryName()})"
    # In a list, a name begins with a capital in every language that has them.
    return own[:1].upper() + own[1:]


def _by_label(choice: tuple[str, str]) -> str:
    return choice[1].casefold()
