"""Release notes match the changelog, and the tag fits the version inside."""

import re
import subprocess
import sys
import tomllib

import pytest

from app import __version__
from app.bridge.platform.windows import MUTEX_NAME, open_mutex
from resources.installer.release import check_tag, release_notes
from tests.paths import ROOT

WORKFLOW = (ROOT / ".github/workflows/release.yml").read_text(encoding="utf-8")
SCRIPT = (ROOT / "resources/installer/gallop.iss").read_text(encoding="utf-8")
CHANGELOG = """\
# Changelog

## [Unreleased]

## [1.2.0] - 2026-11-20

### Added

- The horse “Blaze”.

## [1.1.0] - 2026-10-01

- Older.

[Unreleased]: https://example.org/compare/v1.2.0...HEAD
"""


def test_the_notes_are_the_versions_own_section() -> None:
    assert release_notes(CHANGELOG, "1.2.0") == "### Added\n\n- The horse “Blaze”.\n"
    assert release_notes(CHANGELOG, "1.1.0") == "- Older.\n"


@pytest.mark.parametrize("version", ["1.3.0", "1.2", "Unreleased"])
def test_a_version_without_a_section_is_no_release(version: str) -> None:
    with pytest.raises(SystemExit, match=f"says nothing about {version}"):
        release_notes(CHANGELOG, version)


def test_the_tag_names_the_version() -> None:
    check_tag("v1.2.0", "1.2.0")
    with pytest.raises(SystemExit, match=r"tag is v1\.2\.0\. Nothing was built"):
        check_tag("v1.3.0", "1.2.0")


def test_the_command_refuses_a_tag_that_does_not_fit() -> None:
    command = [sys.executable, "-m", "resources.installer.release", "v0.0.0"]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 1
    assert done.stdout == ""
    assert f"its tag is v{__version__}" in done.stderr


def test_every_action_is_pinned_by_its_commit() -> None:
    used = re.findall(r"uses: (\S+)", WORKFLOW)
    assert len(used) >= 4
    assert [action for action in used if not re.fullmatch(r"[\w./-]+@[0-9a-f]{40}", action)] == []
    # One version of each, and the same Python as the project's oldest.
    names = {action.split("@")[0] for action in used}
    assert len(set(used)) == len(names)
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    pythons = set(re.findall(r'python-version: "([\d.]+)"', WORKFLOW))
    assert {f">={version}" for version in pythons} == {project["requires-python"]}


def test_the_tag_is_looked_at_before_anything_is_built() -> None:
    assert WORKFLOW.index("-m resources.installer.release") < WORKFLOW.index("dev.py package")


def test_start_process_gets_one_text_that_quotes_the_folder() -> None:
    # It joins its arguments and quotes none of them.
    handed = re.findall(r"-ArgumentList (.+)", WORKFLOW)
    assert handed
    assert [words for words in handed if "," in words] == []
    assert '/DIR=`"$folder`"' in WORKFLOW


def test_the_installer_knows_the_mark_of_an_open_window() -> None:
    (setup,) = re.findall(r"^\[Setup\]\n(.*?)^\[", SCRIPT, flags=re.MULTILINE | re.DOTALL)
    keys = dict(line.split("=", 1) for line in setup.splitlines() if re.match(r"\w+=", line))
    assert keys["AppMutex"] == MUTEX_NAME
    assert keys["PrivilegesRequired"] == "lowest"
    # What windows.py hands to the compiler, and nothing else.
    asked = set(re.findall(r"\{#(\w+)\}", SCRIPT))
    asked |= set(re.findall(r"^#include (\w+)$", SCRIPT, flags=re.MULTILINE))
    hands = (ROOT / "resources/installer/windows.py").read_text(encoding="utf-8")
    assert asked == set(re.findall(r'^        "(\w+)": ', hands, flags=re.MULTILINE))


def test_the_mark_is_let_go_of_again() -> None:
    for _ in range(2):
        with open_mutex():
            pass
