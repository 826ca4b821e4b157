"""Text files declare their encoding and line ends, the same on every system.

Windows writes CRLF and its own code page unless configured, and what is written as text may be
read as bytes.
"""

import ast
from collections.abc import Iterator

import pytest

from tests.paths import ROOT

SOURCES = [
    ROOT / "dev.py",
    *(path for folder in ("app", "resources/installer") for path in (ROOT / folder).rglob("*.py")),
]
# `Path.read_text` takes no newline before Python 3.13; it reads every kind of line end.
WANTED = {"read_text": {"encoding"}, "write_text": {"encoding", "newline"}}


def lacking(call: ast.Call) -> set[str]:
    """The arguments that this call should have and has not."""
    name = call.func.attr if isinstance(call.func, ast.Attribute) else getattr(call.func, "id", "")
    if name == "fdopen" and isinstance(call.args[0], ast.Constant):
        # A standard stream: a terminal has the line ends of its system.
        return set()
    given = {keyword.arg for keyword in call.keywords if keyword.arg}
    if name in ("open", "fdopen"):
        # The mode of `Path.open` comes first, that of `open` and `os.fdopen` second.
        modes = [keyword.value for keyword in call.keywords if keyword.arg == "mode"]
        modes += call.args[int(isinstance(call.func, ast.Name) or name == "fdopen") :][:1]
        found = [mode.value for mode in modes if isinstance(mode, ast.Constant)]
        texts = [mode for mode in found if isinstance(mode, str) and set(mode) <= set("rwaxt+")]
        return {"encoding", "newline"} - given if texts or "encoding" in given else set()
    return WANTED.get(name, set()) - given


def faults(source: str) -> Iterator[str]:
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Call) and (names := lacking(node)):
            yield f"line {node.lineno}: {', '.join(sorted(names))}"


def test_every_text_file_is_opened_with_encoding_and_line_ends() -> None:
    found = {str(path): list(faults(path.read_text(encoding="utf-8"))) for path in SOURCES}
    assert {path: lines for path, lines in found.items() if lines} == {}


@pytest.mark.parametrize(
    "line",
    [
        'path.open("w")',
        'path.open("a+", encoding="utf-8")',
        'path.open(mode="r", newline="")',
        'open(path, "x")',
        'open(path, encoding="utf-8")',
        'os.fdopen(handle, "w")',
        "path.read_text()",
        'path.write_text(text, encoding="utf-8")',
    ],
)
def test_a_file_that_says_less_is_found(line: str) -> None:
    assert list(faults(line))


@pytest.mark.parametrize(
    "line",
    [
        'path.open("rb")',
        'os.fdopen(handle, "r+b")',
        'os.fdopen(1, "w", encoding="utf-8")',
        "dialog.open()",
        'tarfile.open(plain, "w")',
        'path.open("w", encoding="utf-8", newline="\\n")',
        'path.read_text(encoding="utf-8")',
    ],
)
def test_other_calls_are_left_alone(line: str) -> None:
    assert list(faults(line)) == []
