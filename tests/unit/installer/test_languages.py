"""The translations are complete, fit the English, and are up to date with the sources."""

import ast
import re
import shutil
import tomllib
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale

from resources.installer.installed_texts import (
    TEXTS,
    desktop_entry,
    in_languages,
    setup_messages,
)
from resources.installer.languages import (
    TRANSLATIONS,
    Message,
    compile_all,
    languages,
    messages,
    source_files,
    translated,
    translation_file,
    update,
)
from resources.installer.project import INSTALLER
from resources.installer.share import LINUX
from tests.paths import ROOT

LANGUAGES = languages()
# What the program fills in, Qt's marks, isolating characters, addresses, and names of files.
MARKS = re.compile(r"%L?n|%L?\d|\{\w*\}|</?\w+[^>]*>|\*\.\w+|[\u2066-\u2069]|https?://[\w./]*")
MNEMONIC = re.compile(r"&(?!&)(\w)")
# How many forms of the plural a language has, by Qt.
PLURAL_FORMS = {"ja": 1, "ko": 1, "zh_CN": 1, "zh_TW": 1, "tr": 1, "ru": 3, "ar": 6}
# Ranges, "3 of 12 files", minutes of a clock, pixels and thousands of clips are no such texts.
NUMBER_OF_THINGS = re.compile(
    r"(?<!to )(?<!of )\{(?!seconds|minutes|at_most|height|state|host)\w+\} (?:\w+ )?"
    r"(?!(?:s|is|was|has|his|this|as|costs)\b)\w+s\b(?!.*at_most)"
)
# What stands in quotation marks and is no control of the window.
NOT_CONTROLS = frozenset({"gallop generate"})
NAMES_OF_CALLS = frozenset({"tr", "translate", "QT_TRANSLATE_NOOP"})


def own_messages(language: str) -> list[Message]:
    return list(messages(translation_file(language)))


def lost_or_foreign(source: str, form: str, is_plural: bool) -> set[str]:
    """The marks that only one of both has; one form of a plural may say the number in words."""
    wanted, found = sorted(MARKS.findall(source)), sorted(MARKS.findall(form))
    if is_plural and wanted != found:
        wanted = [mark for mark in wanted if mark not in ("%n", "%Ln", "{count}") or mark in found]
    return set(wanted) ^ set(found) or ({"twice"} if wanted != found else set())


def test_the_check_of_marks_sees_what_is_lost_and_what_is_foreign() -> None:
    assert not lost_or_foreign("{a} of <b>%1</b>", "<b>%1</b> von {a}", False)
    assert lost_or_foreign("{count} clips", "clips", False) == {"{count}"}
    assert lost_or_foreign("{a}", "{b}", False) == {"{a}", "{b}"}
    assert lost_or_foreign("{a}", "{a} {a}", False) == {"twice"}
    assert not lost_or_foreign("{count} clips of {all}", "ein Clip von {all}", True)
    assert lost_or_foreign("{count} clips of {all}", "ein Clip", True) == {"{all}"}


def test_there_are_translations() -> None:
    assert "de" in LANGUAGES


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_text_is_translated(language: str) -> None:
    every = own_messages(language)
    assert len(every) > 900
    left = [(m.context, m.source) for m in every if m.state or not all(m.forms)]
    assert not left, f"run `dev.py translate`, then translate: {left}"


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_translation_has_the_marks_of_its_english(language: str) -> None:
    faults = {
        (message.context, form): found
        for message in own_messages(language)
        for form in message.forms
        if (found := lost_or_foreign(message.source, form, message.is_plural))
    }
    assert not faults


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_translation_has_a_key_where_the_english_has_one(language: str) -> None:
    faults = [
        (message.context, form)
        for message in own_messages(language)
        for form in message.forms
        if len(MNEMONIC.findall(message.source)) != len(MNEMONIC.findall(form))
    ]
    assert not faults


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_translation_has_the_blanks_and_the_ellipsis_of_its_english(language: str) -> None:
    faults = [
        (message.context, message.source, form)
        for message in own_messages(language)
        for form in message.forms
        if blanks(message.source) != blanks(form)
        or message.source.endswith("…") != form.endswith("…")
    ]
    assert not faults


QUOTED = re.compile(r"“([^”{}]+)”")


def bare(text: str) -> str:
    """The name of a control without its key and its ellipsis, as a sentence quotes it."""
    return text.replace("&", "").removesuffix("…")


def test_every_control_that_a_text_names_exists() -> None:
    every = {bare(message.source) for message in own_messages("de")}
    named = {bare(name) for m in own_messages("de") for name in QUOTED.findall(m.source)}
    assert named - every == NOT_CONTROLS


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_text_names_a_control_as_the_control_is_named(language: str) -> None:
    every = own_messages(language)
    names: dict[str, set[str]] = {}
    for message in every:
        names.setdefault(bare(message.source), set()).update(map(bare, message.forms))
    faults = [
        (name, form)
        for message in every
        for name in map(bare, QUOTED.findall(message.source))
        for form in message.forms
        if name not in NOT_CONTROLS and not any(each in form for each in names[name])
    ]
    assert not faults


def blanks(text: str) -> tuple[int, int, int]:
    """The blanks before and after `text`, with which it is put together, and its line ends."""
    return len(text) - len(text.lstrip()), len(text) - len(text.rstrip()), text.count("\n")


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_plural_has_all_forms_of_the_language(language: str) -> None:
    plurals = [message for message in own_messages(language) if message.is_plural]
    assert len(plurals) > 40
    wanted = PLURAL_FORMS.get(language, 2)
    assert not [m.source for m in plurals if len(m.forms) != wanted or not all(m.forms)]


def test_no_plural_is_made_by_hand() -> None:
    """A number before a word in the plural has as many forms as the language needs."""
    faults = [
        message.source
        for message in own_messages("de")
        if not message.is_plural and NUMBER_OF_THINGS.search(message.source)
    ]
    assert not faults


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_language_has_a_glossary(language: str) -> None:
    path = TRANSLATIONS / f"glossary_{language}.toml"
    words = tomllib.loads(path.read_text(encoding="utf-8"))
    english = tomllib.loads((TRANSLATIONS / "glossary_de.toml").read_text(encoding="utf-8"))
    assert words.keys() == english.keys()


def test_every_name_of_a_language_is_one_of_qts() -> None:
    assert all(QLocale(language).name().startswith(language) for language in LANGUAGES)


def test_the_files_are_up_to_date_with_the_sources(tmp_path: Path) -> None:
    for language in LANGUAGES:
        shutil.copy(translation_file(language), tmp_path)
    update(folder=tmp_path)
    for language in LANGUAGES:
        now = translation_file(language, tmp_path).read_bytes()
        assert now == translation_file(language).read_bytes(), "run `dev.py translate`"


# --- what the tools find ---------------------------------------------------------------------


def calls_in(name: str) -> list[ast.Call]:
    tree = ast.parse((ROOT / name).read_text(encoding="utf-8"))
    return [node for node in ast.walk(tree) if isinstance(node, ast.Call)]


def name_of(call: ast.Call) -> str:
    match call.func:
        case ast.Name(id=name) | ast.Attribute(attr=name):
            return name
        case _:
            return ""


def test_every_marked_text_reaches_the_translators(tmp_path: Path) -> None:
    update(("de",), tmp_path)
    known = {(m.context, m.source) for m in messages(translation_file("de", tmp_path))}
    sources = {source for _, source in known}
    plurals = {m.source for m in messages(translation_file("de", tmp_path)) if m.is_plural}
    lost = []
    for name in source_files():
        for call in calls_in(name):
            if name_of(call) not in NAMES_OF_CALLS or is_passed_on(call):
                continue
            texts = [each.value for each in call.args if isinstance(each, ast.Constant)]
            if name_of(call) == "tr":
                is_known = bool(texts) and texts[0] in sources
                has_number = len(call.args) > 2
                text = texts[0] if texts else ""
            else:
                is_known = len(texts) >= 2 and (texts[0], texts[1]) in known
                has_number = len(call.args) > 3
                text = texts[1] if len(texts) >= 2 else ""
            if not is_known or (has_number and text not in plurals):
                lost.append(f"{name}:{call.lineno}: {texts}")
    assert not lost


def is_passed_on(call: ast.Call) -> bool:
    """Whether the text is a variable, which was marked where it is written, or no text at all."""
    at = 0 if name_of(call) == "tr" else 1
    if at and not any(isinstance(each, ast.Constant) for each in call.args):
        # Of a painter.
        return True
    return len(call.args) <= at or isinstance(call.args[at], ast.Name | ast.Attribute)


def test_no_context_is_unknown_to_the_program() -> None:
    free = {
        "desktop entry",
        "facts",
        "filters",
        "job",
        "library",
        "metainfo",
        "notice",
        "problem",
        "setup",
        "words",
    }
    classes = {
        node.name
        for name in source_files()
        for node in ast.walk(ast.parse((ROOT / name).read_text(encoding="utf-8")))
        if isinstance(node, ast.ClassDef)
    }
    contexts = {message.context for message in own_messages("de")}
    assert contexts - classes - free == set()


def test_a_new_language_begins_with_every_text_and_its_own_plurals(tmp_path: Path) -> None:
    update(("ru",), tmp_path)
    begun = list(messages(translation_file("ru", tmp_path)))
    assert len(begun) == len(own_messages("de"))
    assert {m.state for m in begun} == {"unfinished"}
    compile_all(tmp_path)
    assert (tmp_path / "gallop_ru.qm").is_file()


# --- what is installed -----------------------------------------------------------------------


def test_the_menu_of_the_system_shows_each_language() -> None:
    entry = desktop_entry((LINUX / "gallop.desktop").read_text(encoding="utf-8"))
    for language in LANGUAGES:
        for key in ("GenericName", "Comment", "Keywords"):
            assert f"\n{key}[{language}]=" in entry
    assert set(in_languages(TEXTS[-1], translated("desktop entry"))) == set(LANGUAGES)


def isl(path: Path) -> dict[str, str]:
    lines = path.read_text(encoding="utf-8-sig").splitlines()
    return dict(line.split("=", 1) for line in lines if re.match(r"\w+=", line))


def test_setup_speaks_each_language() -> None:
    script = (INSTALLER / "gallop.iss").read_text(encoding="utf-8")
    offered = dict(re.findall(r'^Name: "(\w+)"; MessagesFile: "([^"]+)"$', script, re.MULTILINE))
    assert set(offered) == {"en", *LANGUAGES}
    own = {each for path in offered.values() for each in path.split(",") if ":" not in each}
    files = {path.relative_to(INSTALLER) for path in (INSTALLER / "setup").glob("*.isl")}
    assert {Path(*each.split("\\")) for each in own} == files


def test_each_translation_of_setup_has_the_same_texts_with_the_same_marks() -> None:
    first, *others = (isl(path) for path in sorted((INSTALLER / "setup").glob("*.isl")))
    marks = re.compile(r"%\d|\[\w+\]|&")
    for other in others:
        assert other.keys() == first.keys()
        odd = {
            name: text
            for name, text in other.items()
            if sorted(marks.findall(text)) != sorted(marks.findall(first[name]))
        }
        assert not odd


def test_setup_says_in_each_language_what_a_repair_keeps() -> None:
    lines = setup_messages().splitlines()
    assert lines[0] == "[CustomMessages]"
    named = [line.partition("=")[0] for line in lines[1:]]
    (title,) = (line for line in lines if line.startswith("de.RepairTitle="))
    assert title.endswith("Gallop %1 reparieren")
    assert len(set(named)) == len(named) == 4 * (1 + len(LANGUAGES))
