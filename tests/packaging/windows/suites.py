"""The test suites on Windows' Python: a process for each folder, and a table of what came out."""

import re
import time
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from xml.etree import ElementTree

from resources.installer.steps import say
from tests.packaging.windows.wine import Ended, Program

# Machines have two cores.
AT_ONCE = 2
_LOOK_EVERY_S = 0.5
# tests/watchdog.py ends a test that hangs; the largest suites take half of this on a busy machine.
_WITHIN_S = 7200
_NOTHING_TO_RUN = 5
# pytest writes the reason of a file that is not imported behind its place.
_MODULE_REASON = "Skipped: "


@dataclass(frozen=True, slots=True)
class Suite:
    """What one process of pytest runs, and the file it reports to, below the checkout."""

    title: str
    paths: tuple[str, ...]

    @property
    def report(self) -> str:
        return f"build/tests/{re.sub(r'[^a-z_.]', '-', self.title)}.xml"

    def files(self, checkout: Path) -> list["Suite"]:
        """A suite for each of several files."""
        found = [each for path in self.paths for each in _files(checkout, path)]
        return [Suite(path, (path,)) for path in found] if len(found) > 1 else []


@dataclass(frozen=True, slots=True)
class Outcome:
    """What came out of a suite: how many tests passed, why others did not run, which failed."""

    title: str
    seconds: float = 0
    passed: int = 0
    skipped: Counter[str] = field(default_factory=Counter)
    failed: tuple[str, ...] = ()
    has_reported: bool = True


def suites_of(checkout: Path) -> list[Suite]:
    """The folders of unit and ui tests, and the files beside them; the largest come first."""
    found: list[tuple[int, Suite]] = []
    for kind in ("tests/unit", "tests/ui"):
        beside = tuple(
            f"{kind}/{path.name}" for path in sorted((checkout / kind).glob("test_*.py"))
        )
        if beside:
            found.append((len(beside), Suite(f"{kind}/*", beside)))
        for folder in (checkout / kind).iterdir():
            if tests := sum(1 for _ in folder.rglob("test_*.py")):
                path = f"{kind}/{folder.name}"
                found.append((tests, Suite(path, (path,))))
    return [suite for _, suite in sorted(found, key=lambda each: (-each[0], each[1].title))]


def _files(checkout: Path, path: str) -> list[str]:
    found = sorted((checkout / path).rglob("test_*.py"))
    return [each.relative_to(checkout).as_posix() for each in found] or [path]


def run_suites(
    suites: Sequence[Suite],
    start: Callable[[Suite], Program],
    checkout: Path,
    at_once: int = AT_ONCE,
) -> Iterator[Outcome]:
    """Run the suites, some at a time; what failed is shown when its suite has ended.

    One that ends before it reports runs again file by file: what ends one hides no other.
    """
    waiting = list(suites)
    running: dict[Suite, tuple[Program, float]] = {}
    while waiting or running:
        while waiting and len(running) < at_once:
            suite = waiting.pop(0)
            running[suite] = start(suite), time.monotonic()
        for suite, (program, started_s) in list(running.items()):
            seconds = time.monotonic() - started_s
            if program.has_ended() or seconds > _WITHIN_S:
                del running[suite]
                outcome = _shown(suite, program, checkout / suite.report, seconds)
                if outcome.has_reported or not (files := suite.files(checkout)):
                    yield outcome
                else:
                    waiting[:0] = files
        time.sleep(_LOOK_EVERY_S)


def _shown(suite: Suite, program: Program, report: Path, seconds: float) -> Outcome:
    try:
        ended = program.wait(0)
    except SystemExit as error:
        ended = Ended(suite.title, -1, str(error), "")
    outcome = outcome_of(suite, ended.status, report, seconds)
    if outcome.failed:
        say(f"{ended.output}{ended.complaints}")
    say(_row(outcome))
    return outcome


def outcome_of(suite: Suite, status: int, report: Path, seconds: float) -> Outcome:
    """What pytest has reported as JUnit's XML before it ended with `status`."""
    if not report.is_file():
        why = f"{suite.title}: it ended with {status} before it could report"
        return Outcome(suite.title, seconds, failed=(why,), has_reported=False)
    passed, failed, skipped = 0, [], Counter[str]()
    for case in ElementTree.fromstring(report.read_text(encoding="utf-8")).iter("testcase"):
        skip = case.find("skipped")
        if case.find("failure") is not None or case.find("error") is not None:
            failed.append(f"{case.get('classname')}::{case.get('name')}")
        elif skip is not None:
            behind = (skip.text or "").rpartition(_MODULE_REASON)
            skipped[behind[2].rstrip("')") if behind[1] else skip.get("message", "")] += 1
        else:
            passed += 1
    if not failed and not (status == 0 or (status == _NOTHING_TO_RUN and skipped)):
        failed.append(f"{suite.title}: it ended with {status}")
    return Outcome(suite.title, seconds, passed, skipped, tuple(failed))


def table(outcomes: Sequence[Outcome]) -> str:
    """A row for each suite with the reasons of its skips below it, and what failed at the end."""
    total = Outcome(
        "All",
        sum(each.seconds for each in outcomes),
        sum(each.passed for each in outcomes),
        sum((each.skipped for each in outcomes), Counter()),
        tuple(name for each in outcomes for name in each.failed),
    )
    lines = [f"{'folder':<28} {'passed':>7} {'skipped':>8} {'failed':>7}"]
    for outcome in (*sorted(outcomes, key=lambda each: each.title), total):
        lines.append(_row(outcome))
        if outcome is not total:
            lines += [f"{count:>45}  {reason}" for reason, count in outcome.skipped.most_common()]
    return "\n".join([*lines, *(f"FAILED {name}" for name in total.failed)])


def _row(outcome: Outcome) -> str:
    skipped, failed = outcome.skipped.total(), len(outcome.failed)
    numbers = f"{outcome.passed:>7} {skipped:>8} {failed:>7} {outcome.seconds:>6.0f} s"
    return f"{outcome.title:<28} {numbers}"
