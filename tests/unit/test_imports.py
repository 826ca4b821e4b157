"""The walls between the layers: what each file of app/ may import and call."""

import ast
import re
import sys
from collections.abc import Iterator

import pytest

from tests.paths import ROOT

ADAPTERS = frozenset({"api", "storage", "media", "demo"})
# Below the adapters: what every layer but core and ui needs alike.
GROUND = frozenset({"core", "aio", "fs"})
BELOW_WINDOW = GROUND | ADAPTERS | {"engine", "bridge", "ui"}
# Which layers a layer may import besides itself.
NEIGHBOURS = {
    "core": frozenset[str](),
    "aio": frozenset({"core"}),
    "fs": frozenset({"core", "aio"}),
    **dict.fromkeys(ADAPTERS, GROUND),
    "engine": GROUND,
    "bridge": GROUND | {"engine"},
    "ui": frozenset({"core", "bridge"}),
    "system": GROUND | {"storage"},
    "diagnostics": GROUND | {"system", "storage", "media"},
    "bootstrap": BELOW_WINDOW | {"system", "diagnostics"},
    "cli": BELOW_WINDOW | {"system", "diagnostics", "bootstrap"},
    # The files that lie in app/ itself.
    "main": BELOW_WINDOW | {"system", "diagnostics", "bootstrap", "cli"},
}
EVERYWHERE = frozenset(NEIGHBOURS)
# Where a library may be used; one that is not listed may be used nowhere.
LIBRARIES = {
    "PIL": {"demo"},
    "PySide6": {
        "bridge",
        "ui",
        "bootstrap",
        "app/cli/healthcheck.py",
        "app/cli/walkthrough.py",
        "app/diagnostics/logs.py",
        "app/diagnostics/versions.py",
    },
    "av": {"media", "demo"},
    "httpx": {"api"},
    "jeepney": {"bridge"},
    "keyring": {"storage"},
    "msgspec": EVERYWHERE,
    "packaging": {"api"},
    "pathvalidate": {"storage"},
    "platformdirs": {"storage"},
    "qasync": {"app/bridge/platform/loop.py"},
    "qtawesome": {"ui"},
    "shiboken6": {"bridge", "ui"},
    "sqlite3": {"storage"},
    "starlette": {"demo"},
    "tenacity": EVERYWHERE - {"core"},
    "truststore": {"api", "diagnostics"},
    "uvicorn": {"demo"},
    # Widgets are synchronous; the bridge starts what takes time.
    "asyncio": EVERYWHERE - {"core", "ui"},
}
# core computes and nothing else, so it names even the standard modules it may use.
CORE_MAY_USE = re.compile(
    "__future__|abc|bisect|collections|contextlib|dataclasses|datetime|decimal|enum|fractions|"
    "functools|itertools|math|operator|pathlib|re|statistics|string|tomllib|types|typing|unicodedata|urllib"
)
CORE_MAY_NOT_CALL = re.compile(
    "exists|iterdir|mkdir|open|read_bytes|read_text|rename|stat|unlink|write_bytes|write_text"
)
# Names that only some files may mention, whichever way they are imported.
RESERVED: list[tuple[str, set[str]]] = [
    # Everywhere, core included, a value may be a Struct: a start makes thirty of them in the time
    # of one frozen dataclass. Stored JSON and TOML are read and written in the adapters.
    (r"msgspec\.(?!Struct$).+", {"storage", "media", "demo", "app/main.py"}),
    (
        r"os\.(environb?|getenvb?|putenv|path\.expanduser)",
        {"main", "bootstrap", "app/cli/healthcheck.py", "app/storage/paths.py"},
    ),
    (r"pathlib\.Path\.home", {"app/storage/paths.py"}),
    (r"PySide6\.QtCore\.QStandardPaths", {"bootstrap"}),
    # The window writes amounts by the user's locale.
    (r"app\.core\.money\.format_usd", {"core", "cli", "app/ui/widgets/formats.py"}),
    (r"datetime\.(date\.today|datetime\.(now|today|utcnow))", {"system", "demo"}),
    (r"time\.time(_ns)?", {"system", "demo"}),
    (r"PySide6\.QtCore\.Q(Date|Time|DateTime)\.current\w+", set()),
    (r"importlib\.import_module", set()),
    # Tasks start in one place, named, and have an owner who ends them.
    (r"asyncio\.(TaskGroup|Task|gather|wait_for|as_completed|ensure_future)", {"aio"}),
    (r"asyncio\.(run|Runner)", {"cli", "demo", "app/bridge/platform/loop.py"}),
]
# A nested event loop reached from a task ends other tasks for good (qasync#59, #82, #174).
NESTING = frozenset({"exec", "exec_", "processEvents"})
# Qt drags in no other way; started by a timer, it is never reached from a task.
NESTING_ALLOWED = {"PySide6.QtGui.QDrag.exec": {"app/ui/library/clip_drag.py"}}
STATIC_DIALOGS = {
    "QMessageBox": ("question", "information", "warning", "critical", "about"),
    "QFileDialog": ("get",),
    "QInputDialog": ("get",),
    "QColorDialog": ("get",),
    "QFontDialog": ("get",),
}
# What the bridge works with; ui has to ask the bridge, and reaches none of it by an attribute.
BEHIND_BRIDGE = re.compile(
    "api|clip_service|engine|files|importer|journal|keys|ledger|library_scan|pictures|rooms|"
    "services|_lifecycle"
)
QASYNC_TRAPS = frozenset({"asyncSlot", "asyncClose"})
APPLICATIONS = frozenset({"QApplication", "QGuiApplication", "QCoreApplication"})


def layer_of(path: str) -> str:
    """The layer of a file: "app/ui/stage/stage.py" -> "ui", "app/main.py" -> "main", else empty."""
    first, layer, *rest = path.split("/")
    if not rest:
        return "main" if first == "app" else ""
    return layer if layer in NEIGHBOURS else ""


class Checker(ast.NodeVisitor):
    """Collects what is wrong with one file, each as "path:line: sentence"."""

    def __init__(self, path: str) -> None:
        self.path = path
        self.layer = layer_of(path)
        self.faults: list[str] = []
        # What a name in this file stands for: "dt" -> "datetime.datetime".
        self.names: dict[str, str] = {}

    def fault(self, node: ast.stmt | ast.expr | ast.ExceptHandler, sentence: str) -> None:
        self.faults.append(f"{self.path}:{node.lineno}: {sentence}")

    def allowed(self, places: set[str] | frozenset[str]) -> bool:
        return self.layer in places or self.path in places

    def visit_Import(self, node: ast.Import) -> None:
        for alias in node.names:
            self.imported(node, alias.name)
            first = alias.name.split(".")[0]
            self.names[alias.asname or first] = alias.name if alias.asname else first

    def visit_ImportFrom(self, node: ast.ImportFrom) -> None:
        if node.level:
            self.fault(node, "a relative import hides the layer; write it in full")
            return
        for alias in node.names:
            full = f"{node.module}.{alias.name}"
            self.imported(node, full)
            self.mention(node, full)
            self.names[alias.asname or alias.name] = full

    def imported(self, node: ast.stmt, module: str) -> None:
        first, *rest = module.split(".")
        if first == "app":
            self.imported_layer(node, rest[0] if rest else "")
        elif first in LIBRARIES:
            if not self.allowed(LIBRARIES[first]):
                self.fault(node, f"{first} is not for {self.layer}")
        elif first not in sys.stdlib_module_names:
            self.fault(node, f"{first} is not in the list of libraries")
        elif self.layer == "core" and not CORE_MAY_USE.fullmatch(first):
            self.fault(node, f"core is pure and may not use {first}")

    def imported_layer(self, node: ast.stmt, target: str) -> None:
        if target in (self.layer, "__version__"):
            return
        if target not in NEIGHBOURS[self.layer]:
            self.fault(node, f"{self.layer} may not import app.{target}")

    def mention(self, node: ast.stmt | ast.expr, full: str) -> None:
        """Judge one use of the thing that is called `full` where it comes from."""
        for pattern, places in RESERVED:
            if re.fullmatch(pattern, full) and not self.allowed(places):
                self.fault(node, f"{full} is not for {self.layer}")
        if self.layer not in ("ui", "bridge"):
            return
        *_, owner, name = ["", *full.split(".")]
        if name in NESTING | QASYNC_TRAPS and self.path not in NESTING_ALLOWED.get(full, ()):
            self.fault(node, f"{name} breaks tasks that are under way")
        if name.startswith(STATIC_DIALOGS.get(owner, ("\0",))):
            self.fault(node, f"{owner}.{name} runs a nested event loop; use open() and finished")
        if name == "qApp" or (name == "instance" and owner in APPLICATIONS):
            self.fault(node, f"{name} reaches for the application; it is handed on by main")

    def visit_Attribute(self, node: ast.Attribute) -> None:
        self.mention(node, self.full_name(node))
        if self.layer == "core" and CORE_MAY_NOT_CALL.fullmatch(node.attr):
            self.fault(node, f"core may not touch files: {node.attr}")
        if (
            self.layer == "ui"
            and BEHIND_BRIDGE.fullmatch(node.attr)
            and not self.is_own(node.value)
        ):
            self.fault(node, f"ui may not reach for .{node.attr}; the bridge has a method for it")
        self.generic_visit(node)

    def is_own(self, node: ast.expr) -> bool:
        return isinstance(node, ast.Name) and node.id == "self"

    def full_name(self, node: ast.expr) -> str:
        match node:
            case ast.Name(id=name):
                return self.names.get(name, name)
            case ast.Attribute(value=value, attr=name):
                return f"{self.full_name(value)}.{name}"
            case _:
                return "()"

    def visit_Call(self, node: ast.Call) -> None:
        called = self.full_name(node.func)
        if called == "__import__" or (called == "open" and self.layer == "core"):
            self.fault(node, f"{called}() is not for {self.layer}")
        *_, method = called.split(".")
        if method in ("create_task", "ensure_future"):
            if self.layer != "aio":
                self.fault(node, "tasks start in app/aio only")
            elif "name" not in {keyword.arg for keyword in node.keywords}:
                self.fault(node, "a task has a name")
        if called == "contextlib.suppress" and any(map(self.is_broad, node.args)):
            self.fault(node, "suppress() of every error hides our own mistakes")
        self.generic_visit(node)

    def visit_AsyncFunctionDef(self, node: ast.AsyncFunctionDef) -> None:
        if self.layer == "ui":
            self.fault(node, "ui is synchronous: no async def")
        self.generic_visit(node)

    def visit_ExceptHandler(self, node: ast.ExceptHandler) -> None:
        # Cleaning up and raising on hides nothing, cancellation included.
        raises_on = ast.dump(node.body[-1]) == ast.dump(ast.Raise())
        broad = node.type is None or self.is_broad(node.type)
        if broad and not raises_on and self.path != "app/bridge/platform/error_reporter.py":
            self.fault(node, "only the reporter may catch every error")
        self.generic_visit(node)

    def visit_match_case(self, node: ast.match_case) -> None:
        is_rest = isinstance(node.pattern, ast.MatchAs) and node.pattern.pattern is None
        if is_rest and isinstance(node.body[0], ast.Pass):
            self.fault(node.body[0], "what is left of a match is named, or ends in assert_never")
        self.generic_visit(node)

    def is_broad(self, node: ast.expr) -> bool:
        kinds = node.elts if isinstance(node, ast.Tuple) else [node]
        return any(self.full_name(kind) in ("Exception", "BaseException") for kind in kinds)


def faults_in(path: str, source: str) -> list[str]:
    checker = Checker(path)
    if not checker.layer:
        return [f"{path}:1: this file belongs to no layer"]
    checker.visit(ast.parse(source))
    return checker.faults


def files() -> Iterator[tuple[str, str]]:
    for file in sorted((ROOT / "app").rglob("*.py")):
        yield file.relative_to(ROOT).as_posix(), file.read_text(encoding="utf-8")


def test_no_file_breaks_through_a_wall() -> None:
    sources = dict(files())
    assert len(sources) > 20, "the files of app/ were not found"
    faults = [fault for path, source in sources.items() for fault in faults_in(path, source)]
    assert not faults, "\n" + "\n".join(faults)


def test_one_file_knows_qasync() -> None:
    assert [path for path, source in files() if "import qasync" in source] == []
    assert [path for path, source in files() if "from qasync" in source] == [
        "app/bridge/platform/loop.py"
    ]


BAD = """
app/core/x.py | import os
app/core/x.py | from random import Random
app/core/x.py | import app.storage.paths
app/core/x.py | def f():\\n    import asyncio
app/core/x.py | from datetime import datetime as dt\\nnow = dt.now()
app/core/x.py | text = path.read_text()
app/core/x.py | open("x")
app/core/x.py | import msgspec\\nmsgspec.json.decode(text)
app/ui/x.py | from msgspec.structs import replace
app/api/x.py | from app.engine import engine
app/api/x.py | from app import storage
app/api/x.py | from app.media.probe import PyAvProbe
app/api/x.py | import requests
app/api/x.py | from . import wire
app/api/x.py | import os\\nkey = os.environ["SHORTAPI_KEY"]
app/api/x.py | from os import getenv
app/storage/jobs/journal.py | from pathlib import Path\\nhome = Path.home()
app/media/x.py | import sqlite3
app/media/x.py | import importlib\\nimportlib.import_module("httpx")
app/media/x.py | __import__("httpx")
app/engine/x.py | from app.api.client import ShortApi
app/engine/x.py | import httpx
app/engine/x.py | import time\\nnow = time.time()
app/engine/x.py | try:\\n    pass\\nexcept Exception as error:\\n    print(error)
app/engine/x.py | try:\\n    pass\\nexcept:\\n    pass
app/engine/x.py | try:\\n    pass\\nexcept (OSError, BaseException):\\n    pass
app/engine/x.py | import contextlib\\nwith contextlib.suppress(Exception):\\n    pass
app/engine/x.py | match x:\\n    case 1:\\n        f()\\n    case _:\\n        pass
app/aio/x.py | import asyncio\\nasyncio.create_task(f())
app/api/x.py | import asyncio\\nasyncio.create_task(f(), name="f")
app/engine/x.py | import asyncio\\nasyncio.get_running_loop().create_task(f(), name="f")
app/engine/x.py | from asyncio import TaskGroup
app/cli/x.py | import asyncio\\nfirst, second = await asyncio.gather(f(), g())
app/engine/x.py | import asyncio\\nasyncio.run(f())
app/bridge/session.py | from qasync import QEventLoop
app/bridge/x.py | from app.ui.stage.stage import Stage
app/bridge/x.py | from app.storage.jobs.journal import SqliteJournal
app/bridge/x.py | dialog.exec()
app/bridge/x.py | from PySide6.QtCore import QDateTime\\nQDateTime.currentDateTime()
app/demo/x.py | from PySide6.QtCore import QObject
app/ui/x.py | from app.engine.jobs.queue import Engine
app/ui/x.py | import asyncio
app/ui/x.py | async def f(): ...
app/ui/x.py | from PySide6.QtWidgets import QMessageBox as Box\\nBox.question(None, "", "")
app/ui/x.py | from PySide6 import QtWidgets\\nQtWidgets.QFileDialog.getOpenFileName()
app/ui/x.py | app.processEvents()
app/ui/x.py | services = self._session.services
app/ui/x.py | def f(session):\\n    session.services.clips_dir
app/ui/x.py | key = parts.keys.current()
app/ui/x.py | self._rooms.engine.release(hold)
app/ui/x.py | path = get_parts().files.folder
app/ui/x.py | mode = self._session._lifecycle.mode
app/ui/x.py | from PySide6.QtWidgets import QApplication\\nQApplication.instance()
app/main.py | import requests
app/cli.py | import sqlite3
app/api/x.py | import app.system.clock
app/lobby/x.py | import re
"""
GOOD = """
app/core/x.py | from msgspec import Struct
app/core/x.py | from pathlib import Path\\nfrom app.core.job import Job
app/api/x.py | import httpx\\nfrom app.core.errors import NotSent\\nfrom app import __version__
app/storage/paths.py | import os\\nfrom pathlib import Path\\nPath.home(), os.environ
app/storage/x.py | import sqlite3\\ntry:\\n    f()\\nexcept BaseException:\\n    g()\\n    raise
app/demo/x.py | import threading\\nfrom datetime import datetime\\ndatetime.now()
app/engine/x.py | import asyncio\\nnow = self._clock.now()
app/bridge/platform/loop.py | from qasync import QEventLoop
app/aio/x.py | import asyncio\\nasyncio.get_running_loop().create_task(f(), name="f")
app/cli/x.py | import asyncio\\nasyncio.run(f())
app/ui/x.py | from PySide6.QtWidgets import QMessageBox\\nbox = QMessageBox()\\nbox.open()
app/ui/x.py | self._session.job_actions.release(hold)\\nself.files = ClipFiles(self)
app/bridge/x.py | self._lifecycle.services.engine.release(hold)
app/main.py | import app.ui.stage.stage, app.api.client, os\\nos.environ
app/system/clock.py | from datetime import datetime, UTC\\ndatetime.now(UTC)
"""


def rows(table: str) -> list[list[str]]:
    return [line.split(" | ") for line in table.strip().splitlines()]


@pytest.mark.parametrize(("path", "source"), rows(BAD))
def test_a_fault_is_found(path: str, source: str) -> None:
    faults = faults_in(path, source.replace("\\n", "\n"))
    assert faults
    assert faults[0].startswith(f"{path}:")


@pytest.mark.parametrize(("path", "source"), rows(GOOD))
def test_what_is_allowed_passes(path: str, source: str) -> None:
    assert faults_in(path, source.replace("\\n", "\n")) == []


def test_a_fault_names_its_line() -> None:
    assert faults_in("app/ui/x.py", "import re\n\nimport httpx\n") == [
        "app/ui/x.py:3: httpx is not for ui"
    ]
