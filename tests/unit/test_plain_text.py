"""No text is left to Qt's guess whether it is rich text: one file makes labels and tool tips."""

import ast
from collections.abc import Iterator

import pytest

from tests.paths import ROOT

PLAIN_TEXT = "app/ui/widgets/plain_text.py"
# What takes a text for rich text when it looks like it, or always.
GUESSING = frozenset(
    {
        *("setToolTip", "setStatusTip", "setWhatsThis", "showText", "setTextFormat", "addRow"),
        *("setHtml", "insertHtml", "appendHtml", "setMarkdown", "insertMarkdown", "fromHtml"),
        *("setOpenExternalLinks", "setOpenLinks", "setInformativeText", "setLabelText"),
        *("ToolTipRole", "StatusTipRole", "WhatsThisRole", "RichText", "AutoText", "MarkdownText"),
        *("QLabel", "QToolTip", "QWhatsThis", "QMessageBox", "QErrorMessage", "QInputDialog"),
        *("QProgressDialog", "QTextBrowser", "QTextEdit", "QTextDocument", "QTextDocumentFragment"),
        *("QSplashScreen", "QWizardPage", "QGraphicsTextItem", "QFormLayout", "QStaticText"),
    }
)
ALLOWED = {
    # Its rows begin with labels that take text as it is.
    "app/ui/compose/compose_pane.py": {"QFormLayout", "addRow"},
    # Asked whether the focus is in one.
    "app/ui/shell/edit_actions.py": {"QTextEdit"},
    # The class whose ExtraSelection a QPlainTextEdit takes.
    "app/ui/compose/prompt_edit.py": {"QTextEdit"},
    # The tray icon's, which is no widget; it shows the program's name.
    "app/bridge/platform/desktop.py": {"setToolTip"},
}


def guesses_in(source: str) -> Iterator[tuple[int, str]]:
    """The line and the name of each use of what guesses; types of arguments are no use."""
    tree = ast.parse(source)
    types = {id(part) for note in annotations_of(tree) for part in ast.walk(note)}
    for node in ast.walk(tree):
        match node:
            case ast.Attribute(attr=name) | ast.Name(id=name) if name in GUESSING:
                if id(node) not in types:
                    yield node.lineno, name
            case ast.ImportFrom(names=names):
                renamed = (each.name for each in names if each.asname and each.name in GUESSING)
                yield from ((node.lineno, name) for name in renamed)


def annotations_of(tree: ast.Module) -> Iterator[ast.expr]:
    for node in ast.walk(tree):
        match node:
            case ast.arg(annotation=ast.expr() as note) | ast.AnnAssign(annotation=note):
                yield note
            case ast.FunctionDef(returns=ast.expr() as note):
                yield note


@pytest.mark.parametrize(
    "source",
    [
        "button.setToolTip(name)",
        "case Qt.ItemDataRole.DisplayRole | Qt.ItemDataRole.ToolTipRole: pass".join(
            ("match role:\n    ", "")
        ),
        "from PySide6.QtWidgets import QLabel\nlabel: QLabel = QLabel(name)",
        "from PySide6.QtWidgets import QLabel as Label",
        "class Title(QLabel): pass",
        "item.setData(Qt.ToolTipRole, name)",
        "QToolTip.showText(spot, name)",
    ],
)
def test_what_guesses_is_seen(source: str) -> None:
    assert list(guesses_in(source))


def test_a_type_alone_shows_nothing() -> None:
    assert not list(guesses_in("def title(self) -> QLabel: pass\nlabel: QLabel\n"))


def test_only_one_file_makes_labels_and_tool_tips() -> None:
    faults = [
        f"{name}:{line}: {guess} takes text for markup; see {PLAIN_TEXT}"
        for path in sorted((ROOT / "app").rglob("*.py"))
        if (name := path.relative_to(ROOT).as_posix()) != PLAIN_TEXT
        for line, guess in guesses_in(path.read_text("utf-8"))
        if guess not in ALLOWED.get(name, ())
    ]
    assert not faults, "\n".join(faults)
