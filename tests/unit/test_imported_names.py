"""What app/ and tests/ import of each other exists, also where no test runs the importing code."""

import ast
from collections.abc import Iterator
from functools import cache

from tests.paths import ROOT


@cache
def tree_of(module: str) -> ast.Module | None:
    """The parsed source of a dotted `module` of this project; None when there is none."""
    path = ROOT.joinpath(*module.split("."))
    file = path / "__init__.py" if path.is_dir() else path.with_suffix(".py")
    if path.is_dir() and not file.exists():
        return ast.Module([], [])
    return ast.parse(file.read_text(encoding="utf-8")) if file.exists() else None


@cache
def names_of(module: str) -> frozenset[str]:
    """Every name that `module` binds at its top level, also below `if` and `try`."""
    tree = tree_of(module)
    assert tree is not None
    return frozenset(_bound(tree.body))


def _bound(statements: list[ast.stmt]) -> Iterator[str]:
    for statement in statements:
        match statement:
            case ast.FunctionDef() | ast.AsyncFunctionDef() | ast.ClassDef():
                yield statement.name
            case ast.Import() | ast.ImportFrom():
                yield from (alias.asname or alias.name for alias in statement.names)
            case _:
                for node in ast.walk(statement):
                    if isinstance(node, ast.Name) and isinstance(node.ctx, ast.Store):
                        yield node.id
                    elif isinstance(node, ast.Import | ast.ImportFrom):
                        yield from (alias.asname or alias.name for alias in node.names)


def missing_in(source: str) -> list[str]:
    """The modules and names of this project that `source` imports and that are not defined."""
    missing = []
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Import):
            wanted = [(alias.name, None) for alias in node.names]
        elif isinstance(node, ast.ImportFrom) and node.module:
            wanted = [(node.module, alias.name) for alias in node.names]
        else:
            continue
        for module, name in wanted:
            if module.split(".")[0] not in ("app", "tests"):
                continue
            if tree_of(module) is None:
                missing.append(module)
            elif name and name not in names_of(module) and tree_of(f"{module}.{name}") is None:
                missing.append(f"{module}.{name}")
    return missing


def test_every_imported_name_exists() -> None:
    files = sorted([*ROOT.glob("app/**/*.py"), *ROOT.glob("tests/**/*.py")])
    assert len(files) > 100
    faults = {
        str(file.relative_to(ROOT)): missing
        for file in files
        if (missing := missing_in(file.read_text(encoding="utf-8")))
    }
    assert faults == {}


def test_a_missing_module_and_a_missing_name_are_found() -> None:
    source = "import app.core.gone\nfrom app.core.job import Job, Gone\nfrom app import core\n"
    assert missing_in(source) == ["app.core.gone", "app.core.job.Gone"]
