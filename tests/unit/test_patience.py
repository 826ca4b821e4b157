"""No test ends a wait that a slow machine can reach: `tests/patience.py` has the time-outs."""

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.patience import PATIENCE_S

TESTS = Path(__file__).parents[1]
# They measure, or are run without this project's packages and with limits as long.
EXEMPT = ("bench",)
# Whose first or second argument, if it is a number, is how long they wait.
WAITS = {"wait": 0, "join": 0, "result": 0, "timeout": 0, "timeout_at": 0, "wait_for": 1}
LIMITS = {"timeout", "deadline"}
# How often something is looked at again, or how long it is watched, is no limit.
A_PACE = ("_EVERY_S", "_EVERY_MS", "_FOR_S")


def short_limits(source: str) -> Iterator[str]:
    """Each "line: code" in `source` where a number, or a constant that is one, ends a wait."""
    tree = ast.parse(source)
    constants = {
        target.id: node.value
        for node in tree.body
        if isinstance(node, ast.Assign)
        for target in node.targets
        if isinstance(target, ast.Name)
    }
    for call in (node for node in ast.walk(tree) if isinstance(node, ast.Call)):
        function = call.func
        name = function.attr if isinstance(function, ast.Attribute) else ""
        limits = [word.value for word in call.keywords if word.arg in LIMITS]
        if name in WAITS:
            limits += call.args[WAITS[name] :][:1]
        for limit in limits:
            number = limit
            if isinstance(limit, ast.Name) and not limit.id.endswith(A_PACE):
                number = constants.get(limit.id)
            is_number = isinstance(number, ast.Constant) and isinstance(number.value, int | float)
            if is_number and 0 < number.value < PATIENCE_S:
                yield f"{call.lineno}: {ast.unparse(call)}"


@pytest.mark.parametrize(
    "line",
    [
        "qtbot.waitUntil(is_so, timeout=100)",
        "process.wait(10)",
        "thread.join(5.0)",
        "future.result(timeout=1)",
        "await asyncio.wait_for(event.wait(), 0.5)",
        "async def f():\n    async with asyncio.timeout(10): pass",
        "SOON_S = 5\nsubprocess.run(command, timeout=SOON_S)",
        "@pytest.mark.timeout(80)\ndef test(): pass",
        "@settings(deadline=200)\ndef test(): pass",
    ],
)
def test_a_short_limit_is_found(line: str) -> None:
    assert len(list(short_limits(line))) == 1


@pytest.mark.parametrize(
    "line",
    [
        "process.wait()",
        "process.wait(PATIENCE_S)",
        "process.wait(300)",
        "LOOK_EVERY_S = 0.1\nwhile not is_so():\n    process.wait(LOOK_EVERY_S)",
        "', '.join(words)",
        "qtbot.waitUntil(is_so)",
        "Database.open(path, busy_timeout_s=0.01)",
        "settings(deadline=None)",
    ],
)
def test_patience_is_none(line: str) -> None:
    assert list(short_limits(line)) == []


def test_no_test_has_a_short_limit() -> None:
    files = [path for path in TESTS.rglob("*.py") if path.relative_to(TESTS).parts[0] not in EXEMPT]
    assert len(files) > 200
    found = [
        f"{path.relative_to(TESTS)}:{place}"
        for path in files
        for place in short_limits(path.read_text(encoding="utf-8"))
    ]
    assert found == []
