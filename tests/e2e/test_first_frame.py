"""What is loaded when the window is first on the screen: only what the first frame shows."""

import os
import re
import subprocess
import sys
from pathlib import Path

from tests.paths import ROOT
from tests.patience import PATIENCE_S
from tests.platforms import needs_linux_modules

LIST = Path(__file__).with_name("first_frame_modules.txt")

CHILD = """
import sys
from app.main import load_card
from app.cli.arguments import parse_arguments
card = load_card()
parse_arguments([], card)
from app.bootstrap.imports import prepare_imports
prepare_imports()
import asyncio, builtins, os
from PySide6 import QtWidgets
from app.bootstrap.process_secrets import take_environment
from app.bootstrap.window import run_window
from app.bridge.services import Mode

def dataclasses():
    return {
        f"{value.__module__}.{value.__name__}"
        for name, module in sys.modules.items() if name.split(".")[0] == "app"
        for value in vars(module).values()
        if isinstance(value, type) and hasattr(value, "__dataclass_fields__")
    }

async def look(opened):
    seen = asyncio.get_running_loop().create_future()
    opened.window.first_frame.shown.connect(
        lambda: seen.set_result(((*sys.modules, *dataclasses()), "QMdiArea" in vars(QtWidgets)))
    )
    WHAT
    return 0

status = run_window(card, take_environment(os.environ), Mode.REAL, look)
assert builtins.__import__ is builtins.__orig_import__
sys.exit(status)
"""
# PySide creates a class of Qt when it is first needed, and QMdiArea only with all other widgets.
SHOW = "names, has_all = await seen; print(*names, sep='\\n'); assert not has_all"
OPEN = """
    await seen
    is_open = asyncio.get_running_loop().create_future()
    opened.session.opened.connect(lambda _: is_open.set_result(tuple(sys.modules)))
    print(*await is_open, sep='\\n')
"""
CLOSE = "opened.window.close(); print(opened.session.is_open)"
_IMPORTED = re.compile(r"import time: +\d+ \| +\d+ \|( +)(\S+)")


def child(what: str, home: Path) -> "subprocess.CompletedProcess[str]":
    environment = {**os.environ, "GALLOP_HOME": str(home), "SHORTAPI_KEY": "first-frame"}
    return subprocess.run(
        [sys.executable, "-X", "importtime", "-c", CHILD.replace("WHAT", what)],
        cwd=ROOT,
        env=environment,
        capture_output=True,
        text=True,
        timeout=PATIENCE_S,
        check=True,
    )


def importers(timing: str) -> dict[str, str]:
    """Who imported each module, from what `-X importtime` wrote: a module after its imports."""
    found: dict[str, str] = {}
    above: list[tuple[int, str]] = []
    for line in reversed(timing.splitlines()):
        if match := _IMPORTED.match(line):
            depth, name = len(match[1]), match[2]
            while above and above[-1][0] >= depth:
                above.pop()
            found[name] = above[-1][1] if above else "the program itself"
            above.append((depth, name))
    return found


def allowed() -> set[str]:
    """A package a line, and after it what may be loaded of it."""
    lines = [line.partition(":") for line in LIST.read_text(encoding="utf-8").splitlines()]
    return {
        f"{package}.{name}" if name else package
        for package, _, names in lines
        if not package.startswith("#")
        for name in ("", *names.split())
    }


def counted(names: list[str]) -> set[str]:
    """Gallop's own modules, and the packages of others; of Qt its libraries."""
    own = {name for name in names if name.partition(".")[0] == "app"}
    qt = {name for name in names if re.fullmatch(r"PySide6\.Qt\w+", name)}
    others = {name.partition(".")[0] for name in names} - sys.stdlib_module_names
    return own | qt | {name for name in others if not name.startswith("_") and name != "app"}


@needs_linux_modules
def test_only_what_the_first_frame_shows_is_loaded_for_it(tmp_path: Path) -> None:
    ended = child(SHOW, tmp_path)
    loaded, known = counted(ended.stdout.split()), allowed()
    by = importers(ended.stderr)
    newcomers = [f"{name}, imported by {by.get(name)}" for name in sorted(loaded - known)]
    assert not newcomers, (
        "loaded before the first frame: import them where they are first needed, or, if the first "
        f"frame shows them, list them in {LIST.name} (a value that no `replace` changes is "
        "no dataclass but a Struct, which is cheaper to make):\n" + "\n".join(newcomers)
    )
    assert not known - loaded, f"no longer loaded: take them out of {LIST.name}"


def test_a_window_that_closes_before_its_first_frame_opens_no_services(tmp_path: Path) -> None:
    ended = child(CLOSE, tmp_path)
    assert ended.stdout.split() == ["False"]
    assert not list(tmp_path.rglob("journal.sqlite3*"))


@needs_linux_modules
def test_the_services_open_without_the_network(tmp_path: Path) -> None:
    ended = child(OPEN.strip(), tmp_path)
    loaded = set(ended.stdout.split())
    assert "app.storage.jobs.journal" in loaded
    by = importers(ended.stderr)
    assert "httpx" not in loaded, f"loaded before the first request, by {by.get('httpx')}"
