"""What a Linux system is told of Gallop fits the program: manual, completion, metainfo."""

import argparse
import dataclasses
import re
import xml.etree.ElementTree as ET
from pathlib import Path

import pytest

from app import __version__
from app.cli.arguments import command_parser
from app.cli.generate_report import ExitStatus
from app.main import load_card
from resources.installer.debian import lacking_on, where_it_installs
from resources.installer.metainfo import metainfo
from resources.installer.project import RESOURCES, Project, read_project
from resources.installer.share import LINUX, completion
from tests.platforms import needs_dpkg
from tests.unit.installer.conftest import installed, said

PROJECT = Project("1.2.0", "A studio", 1_795_000_000, ())
PUBLISHED = dataclasses.replace(PROJECT, repository="Some-Body/gallop.app")
CHANGELOG = """\
# Changelog

## [Unreleased]

### Added

- Not out yet.

## [1.2.0] - 2026-11-20

A *fast* horse: see [the page](https://example.org/horse).

### Added

- The horse “Blaze”, with `--blaze` & **a
  saddle**.
  - And its <foal>.

## [1.1.0] - 2026-10-01

- Older.

[Unreleased]: https://example.org/compare/v1.2.0...HEAD
"""
# As dpkg-shlibdeps writes it on Debian 12 and, from older packages, on Ubuntu 22.04.
ON_DEBIAN_12 = (
    "libc6 (>= 2.35), libegl1, libglib2.0-0 (>= 2.45.6), libx11-xcb1 (>= 2:1.8.4), "
    "libzstd1 (>= 1.5.2), ca-certificates"
)
ON_UBUNTU_22_04 = "libc6 (>= 2.35), libegl1 | libegl2, libx11-xcb1 (>= 2:1.7.5), ca-certificates"


# --- the manual ------------------------------------------------------------------------------


def parsers() -> dict[str, argparse.ArgumentParser]:
    """The parser of each page of the manual."""
    main = command_parser(load_card())
    (commands,) = (a for a in main._actions if isinstance(a, argparse._SubParsersAction))
    inner = {f"gallop-{name}": parser for name, parser in commands.choices.items()}
    return {"gallop": main, **inner}


def page_text(name: str) -> str:
    return (LINUX / f"{name}.1").read_text(encoding="utf-8").replace(r"\-", "-")


def test_every_command_has_a_page_and_every_page_a_command() -> None:
    assert {page.stem for page in LINUX.glob("*.1")} == parsers().keys()
    for name in parsers().keys() - {"gallop"}:
        assert name in page_text("gallop")


@pytest.mark.parametrize("name", parsers())
def test_a_page_explains_the_options_that_there_are(name: str) -> None:
    text = page_text(name)
    explained = text.partition("\n.SH OPTIONS\n")[2].partition("\n.SH ")[0]
    actions = [a for a in parsers()[name]._actions if not isinstance(a, argparse._SubParsersAction)]
    options = {option for action in actions for option in action.option_strings}
    # A sentence of a page may name the help.
    assert set(re.findall(r"(?<![\w-])--?[a-z][a-z-]*", explained)) == options
    synopsis = text.partition("\n.SH SYNOPSIS\n")[2].partition("\n.SH ")[0]
    for action in actions:
        if action.option_strings != ["-h", "--help"]:
            word = action.option_strings[0] if action.option_strings else str(action.metavar)
            assert word in synopsis
        if isinstance(action.metavar, str):
            assert action.metavar in explained


def test_the_page_of_generate_has_every_exit_status() -> None:
    statuses = page_text("gallop-generate").partition(".SH EXIT STATUS\n")[2]
    listed = {int(number) for number in re.findall(r"^\.B (\d+)$", statuses, re.MULTILINE)}
    assert listed == {status.value for status in ExitStatus}


@pytest.mark.parametrize("name", parsers())
def test_the_manual_can_be_shown(name: str) -> None:
    how = ["--warnings", "--encoding=UTF-8", "--local-file"]
    shown = said(
        "env", "LC_ALL=C.UTF-8", "MANWIDTH=80", installed("man"), *how, LINUX / f"{name}.1"
    )
    assert "warning" not in shown
    assert "EXIT STATUS" in shown


# --- completion ------------------------------------------------------------------------------

BASH = """
source "$1"; shift
COMP_WORDS=("$@"); COMP_CWORD=$(($# - 1)); COMP_LINE="$*"; COMP_POINT=${#COMP_LINE}
function=$(complete -p gallop | sed 's/.*-F \\([^ ]*\\).*/\\1/')
"$function" gallop "${COMP_WORDS[COMP_CWORD]}" "${COMP_WORDS[COMP_CWORD-1]}"
printf '%s\\n' "${COMPREPLY[@]}"
"""
FISH = 'source $argv[1]; complete --do-complete "$argv[2]"'


def offered(shell: str, folder: Path, *words: str) -> set[str]:
    """What `shell` offers for the last of `words`, which is being typed."""
    script = folder / f"gallop.{shell}"
    script.write_text(completion(shell, load_card()), encoding="utf-8")
    line = ["gallop", *words]
    if shell == "bash":
        rows = said(installed("bash"), "-c", BASH, "bash", script, *line)
    else:
        home = f"HOME={folder}"
        rows = said("env", home, installed("fish"), "-c", FISH, script, " ".join(line))
    return {row.split("\t")[0].strip() for row in rows.splitlines() if row}


@pytest.mark.parametrize("shell", ["bash", "fish"])
def test_a_shell_completes_commands_options_and_values(shell: str, tmp_path: Path) -> None:
    card = load_card()
    assert {"generate", "simulator"} <= offered(shell, tmp_path, "")
    assert "generate" in offered(shell, tmp_path, "gen")
    assert {"--resolution", "--ratio"} <= offered(shell, tmp_path, "generate", "--r")
    shown = offered(shell, tmp_path, "generate", "--resolution", "")
    assert set(card.resolution_names) <= shown
    assert set(card.ratios) <= offered(shell, tmp_path, "generate", "--ratio", "")


def test_zsh_takes_its_completion(tmp_path: Path) -> None:
    script = tmp_path / "_gallop"
    script.write_text(completion("zsh", load_card()), encoding="utf-8")
    # As a package brings it: found by its name, and read when it is first used.
    load = (
        f"fpath=({tmp_path} $fpath); autoload -Uz compinit; compinit -u -D; print $_comps[gallop]"
    )
    assert said(installed("zsh"), "-f", "-c", load) == "_gallop\n"
    said(installed("zsh"), "-f", "-n", str(script))


# --- metainfo --------------------------------------------------------------------------------


def release_texts(xml: str) -> dict[str, list[str]]:
    """The plain lines of each release's notes, by version."""
    found = {}
    for release in ET.fromstring(xml).iter("release"):
        lines = release.findall("description/p") + release.findall("description/ul/li")
        texts = (" ".join("".join(line.itertext()).split()) for line in lines)
        found[f"{release.get('version')} {release.get('date')} {release.get('type')}"] = [*texts]
    return found


def test_the_publisher_is_named_with_its_addresses() -> None:
    component = ET.fromstring(metainfo(PUBLISHED, CHANGELOG))
    assert component.findtext("id") == "io.github.some_body.gallop_app"
    developer = component.find("developer")
    assert developer is not None
    assert developer.get("id") == "io.github.some_body"
    assert developer.findtext("name") == component.findtext("developer_name")
    urls = {url.get("type"): url.text for url in component.iter("url")}
    home = "https://github.com/Some-Body/gallop.app"
    assert urls["homepage"] == home
    assert urls["bugtracker"] == f"{home}/issues"
    assert urls["details"].startswith(f"{home}/releases/tag/v1.")
    shots = [image.text or "" for image in component.iter("image")]
    folder = f"{home}/raw/v1.2.0/resources/screenshots"
    files = {path.name for path in (RESOURCES / "screenshots").iterdir()}
    assert {shot.removeprefix(f"{folder}/") for shot in shots} == files


def test_without_a_publisher_no_address_is_invented() -> None:
    text = metainfo(PROJECT, CHANGELOG)
    assert "http" not in text
    # A domain that belongs to nobody, for ever (RFC 2606).
    assert ET.fromstring(text).findtext("id") == "invalid.gallop.gallop"


@pytest.mark.parametrize(
    ("repository", "app_id"),
    [
        ("3d-horses/gallop", "io.github._3d_horses.gallop"),
        ("a/2gallop", "io.github.a._2gallop"),
        ("", "invalid.gallop.gallop"),
    ],
)
def test_any_repository_makes_a_valid_id(repository: str, app_id: str) -> None:
    assert dataclasses.replace(PROJECT, repository=repository).app_id == app_id


def test_the_release_notes_are_the_changelogs() -> None:
    assert release_texts(metainfo(PUBLISHED, CHANGELOG)) == {
        "1.2.0 2026-11-20 stable": [
            "A fast horse: see the page.",
            "Added",
            "The horse “Blaze”, with --blaze & a saddle.",
            "And its <foal>.",
        ],
        "1.1.0 2026-10-01 stable": ["Older."],
    }


def test_what_is_not_released_yet_says_so() -> None:
    newer = dataclasses.replace(PROJECT, version="1.3.0")
    texts = release_texts(metainfo(newer, CHANGELOG))
    first, *older = texts.items()
    assert first == (f"1.3.0 {newer.dated} development", ["Added", "Not out yet."])
    assert len(older) == 2


@pytest.mark.parametrize("changelog", [CHANGELOG, None], ids=["sample", "ours"])
@pytest.mark.parametrize("project", [PROJECT, PUBLISHED], ids=["nobody", "publisher"])
def test_a_software_centre_takes_it(
    project: Project, changelog: str | None, tmp_path: Path
) -> None:
    place = tmp_path / f"{project.app_id}.metainfo.xml"
    place.write_text(metainfo(project, changelog), encoding="utf-8")
    said(installed("appstreamcli"), "validate", "--no-net", place)


def test_the_menu_takes_its_entry() -> None:
    said(installed("desktop-file-validate"), LINUX / "gallop.desktop")


def test_the_real_project_is_read() -> None:
    project = read_project()
    assert project.version == __version__
    assert f'version="{__version__}"' in metainfo(project)


# --- the package's dependencies --------------------------------------------------------------


@needs_dpkg
def test_a_package_of_debian_12_says_what_ubuntu_22_04_lacks() -> None:
    sentence = where_it_installs(ON_DEBIAN_12)
    assert "NOT on Ubuntu 22.04, which lacks libx11-xcb1 (>= 2:1.8.4), libzstd1" in sentence
    assert "libc6" not in sentence


@needs_dpkg
def test_a_package_of_ubuntu_22_04_is_for_both() -> None:
    assert where_it_installs(ON_UBUNTU_22_04).startswith("The package is for Ubuntu 22.04, Debian")


@needs_dpkg
@pytest.mark.parametrize(
    ("depends", "lacking"),
    [
        ("a (>= 1.0), b", []),
        ("a (>= 1.0-2), b (<< 3)", ["a (>= 1.0-2)"]),
        ("a (>= 2) | b (>= 2), c", ["c"]),
        ("a (= 1:1.0-1)", ["a (= 1:1.0-1)"]),
    ],
)
def test_dependencies_are_compared_as_dpkg_does(depends: str, lacking: list[str]) -> None:
    assert lacking_on({"a": "1.0-1", "b": "2.9"}, depends) == lacking
