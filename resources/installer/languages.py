"""The translations in resources/translations: brings them up to date, compiles and reads them.

Standard library only: `dev.py run` compiles before anything is known to be installed.
"""

import ast
import os
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
TRANSLATIONS = ROOT / "resources" / "translations"
# Texts outside of app/ that are installed with the program.
_TEXTS_OF_INSTALLERS = ("resources/installer/installed_texts.py",)
# By language, translations by their English.
Translated = dict[str, dict[str, str]]
_LUPDATE = "from PySide6.scripts.pyside_tool import lupdate; lupdate()"
_LRELEASE = "from PySide6.scripts.pyside_tool import lrelease; lrelease()"


class ToolFailed(Exception):
    """One of Qt's tools failed; the text is what it said."""


@dataclass(frozen=True, slots=True)
class Message:
    """One text of a translation file; `forms` has one entry for each plural form, or only one.

    `state` is empty when it is finished, else "unfinished", "obsolete" or "vanished".
    """

    context: str
    source: str
    comment: str
    is_plural: bool
    forms: tuple[str, ...]
    state: str


def languages(folder: Path = TRANSLATIONS) -> tuple[str, ...]:
    """The names of all translations, such as "de" and "pt_BR"; English is the source."""
    return tuple(sorted(path.stem.partition("_")[2] for path in folder.glob("gallop_*.ts")))


def translation_file(language: str, folder: Path = TRANSLATIONS) -> Path:
    """The file that translators edit."""
    return folder / f"gallop_{language}.ts"


def source_files() -> list[str]:
    """All files with texts for users, relative to the root, always in the same order."""
    program = (path.relative_to(ROOT).as_posix() for path in (ROOT / "app").rglob("*.py"))
    return [*sorted(program), *_TEXTS_OF_INSTALLERS]


def update(names: tuple[str, ...] = (), folder: Path = TRANSLATIONS) -> None:
    """Bring the translation files up to date with the sources; `names` are languages to begin.

    A changed text keeps its translation as unfinished, a removed one goes. Raises ToolFailed.
    """
    with tempfile.TemporaryDirectory() as place:
        # First: of two texts that are the same, lupdate takes the first one's kind.
        plurals = Path(place, "plurals.py")
        plurals.write_text(_plurals_text(), encoding="utf-8", newline="\n")
        sources = [str(plurals), *source_files()]
        for language in dict.fromkeys((*languages(folder), *names)):
            _update_one(translation_file(language, folder), language, sources)


def _update_one(path: Path, language: str, sources: list[str]) -> None:
    # No line numbers: each change of the program would change every translation.
    how = ["-locations", "none", "-no-obsolete", "-sort-messages", "-source-language", "en"]
    target = ["-silent", "-target-language", language, "-ts", str(path)]
    _run(_LUPDATE, [*sources, *how, *target])


def _plurals_text() -> str:
    """All plurals in calls of `translate`, each as a call of `tr` in the class of its context.

    In Python lupdate knows `translate` only without a number, and `tr` with one.
    """
    lines = []
    for name in source_files():
        for node in ast.walk(ast.parse((ROOT / name).read_text(encoding="utf-8"))):
            match node:
                case ast.Call(
                    func=ast.Name("translate") | ast.Attribute(attr="translate"),
                    args=[ast.Constant(str(context)), ast.Constant(str(text)), _, _],
                ):
                    lines.append(f"class {context}:\n    def f(self): self.tr({text!r}, '', 2)\n")
                case _:
                    continue
    return "".join(lines)


def compile_all(folder: Path = TRANSLATIONS) -> None:
    """Write a .qm file, which the program reads, beside each older .ts file. Raises ToolFailed."""
    for language in languages(folder):
        source = translation_file(language, folder)
        compiled = source.with_suffix(".qm")
        if not compiled.exists() or compiled.stat().st_mtime < source.stat().st_mtime:
            # Another process may compile too, and the program may be reading.
            part = compiled.with_suffix(f".{os.getpid()}.part")
            _run(_LRELEASE, ["-silent", str(source), "-qm", str(part)])
            part.replace(compiled)


def messages(path: Path) -> Iterator[Message]:
    """The texts of a translation file, in its order."""
    for context in ET.parse(path).getroot().iter("context"):
        for message in context.iter("message"):
            translation = message.find("translation")
            if translation is None:
                continue
            plural = [form.text or "" for form in translation.iter("numerusform")]
            yield Message(
                context.findtext("name", ""),
                message.findtext("source", ""),
                message.findtext("comment", ""),
                message.get("numerus") == "yes",
                tuple(plural) or (translation.text or "",),
                translation.get("type", ""),
            )


def translated(context: str, folder: Path = TRANSLATIONS) -> Translated:
    """The finished texts of `context`. Reads all files, which takes a quarter of a second."""
    return {
        language: {
            message.source: message.forms[0]
            for message in messages(translation_file(language, folder))
            if message.context == context and not message.state
        }
        for language in languages(folder)
    }


def _run(tool: str, arguments: list[str]) -> None:
    done = subprocess.run(
        [sys.executable, "-c", tool, *arguments],
        cwd=ROOT,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        encoding="utf-8",
        errors="replace",
    )
    if done.returncode != 0:
        raise ToolFailed(done.stdout)


def main() -> None:
    """Update and compile; arguments are languages to begin."""
    update(tuple(sys.argv[1:]))
    compile_all()
    for language in languages():
        every = list(messages(translation_file(language)))
        left = sum(message.state == "unfinished" for message in every)
        print(f"gallop_{language}.ts: {len(every)} texts, {left} of them not translated yet")


if __name__ == "__main__":
    main()
