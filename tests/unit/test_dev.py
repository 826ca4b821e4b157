"""What dev.py decides: which packages are missing, what a stamp is worth, who needs a screen."""

import ast
import os
import subprocess
import sys
import tomllib
from importlib import metadata
from pathlib import Path

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

import dev

ROOT = Path(__file__).parents[2]
PROJECT = b"[project]"
# As dpkg-query prints it on Debian 12, and the same library as Ubuntu 24.04 names it.
DPKG_STATUS = (
    "installed\tlibpulse0\t\n"
    "installed\tlibglib2.0-0t64\tlibglib2.0-0 (= 2.80.0-6)\n"
    "config-files\txvfb\t\n"
    "installed\tdbus-bin\tdefault-dbus, dbus-tools (= 1)\n"
)


@pytest.mark.parametrize(
    ("arguments", "environment", "platform", "expected"),
    [
        ([], {}, "linux", True),
        (["--demo"], {"DISPLAY": ""}, "linux", True),
        (["--demo"], {"DISPLAY": ":0"}, "linux", False),
        ([], {"WAYLAND_DISPLAY": "wayland-0"}, "linux", False),
        (["generate", "a horse", "--demo"], {}, "linux", False),
        (["--demo", "generate", "a horse"], {}, "linux", False),
        (["simulator", "--port", "0"], {}, "linux", False),
        (["--healthcheck"], {}, "linux", False),
        (["--version"], {}, "linux", False),
        (["-h"], {}, "linux", False),
        ([], {}, "darwin", False),
        ([], {}, "win32", False),
    ],
)
def test_who_needs_a_virtual_screen(
    arguments: list[str], environment: dict[str, str], platform: str, expected: bool
) -> None:
    assert dev.needs_virtual_screen(arguments, environment, platform) is expected


def test_only_missing_packages_are_named() -> None:
    wanted = ["libpulse0", "libglib2.0-0", "dbus-tools", "xvfb", "xauth"]
    assert dev.missing_packages(wanted, DPKG_STATUS) == ["xvfb", "xauth"]
    assert dev.missing_packages(wanted, "") == wanted


def test_the_person_gets_one_line_to_type() -> None:
    with_sudo = dev.line_to_type(["xvfb", "xauth"], has_sudo=True)
    without = dev.line_to_type(["xvfb", "xauth"], has_sudo=False)
    install = "apt-get install -y --no-install-recommends xvfb xauth"
    assert with_sudo == f'sudo sh -c "apt-get update; {install}"'
    assert without == f'su - -c "apt-get update; {install}"'


def test_a_stamp_covers_what_it_was_written_for() -> None:
    run = dev.stamp_for("run", PROJECT, (3, 11))
    everything = dev.stamp_for("dev", PROJECT, (3, 11))
    assert dev.stamp_covers(run, "run", PROJECT, (3, 11))
    assert dev.stamp_covers(everything, "run", PROJECT, (3, 11))
    assert dev.stamp_covers(everything, "dev", PROJECT, (3, 11))


@pytest.mark.parametrize(
    ("stamp", "package_set"),
    [
        (dev.stamp_for("run", PROJECT, (3, 11)), "dev"),
        (dev.stamp_for("run", b"[project] # edited", (3, 11)), "run"),
        (dev.stamp_for("run", PROJECT, (3, 12)), "run"),
        (dev.UNFINISHED, "run"),
        ("", "run"),
    ],
)
def test_a_stamp_covers_nothing_else(stamp: str, package_set: str) -> None:
    assert not dev.stamp_covers(stamp, package_set, PROJECT, (3, 11))


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """dev.py as if it lay, set up, in a folder of its own."""
    for name in ("PROJECT", "VENV", "STAMP", "VENV_PYTHON"):
        inside = tmp_path / getattr(dev, name).relative_to(ROOT)
        inside.parent.mkdir(parents=True, exist_ok=True)
        monkeypatch.setattr(dev, name, inside)
    dev.PROJECT.write_bytes(PROJECT)
    dev.VENV_PYTHON.touch()
    dev.STAMP.write_text(dev.stamp_for("run", PROJECT, sys.version_info[:2]))
    return tmp_path


@pytest.mark.parametrize("harm", ["stamp", "interpreter", "project"])
def test_a_folder_is_set_up_until_something_changes(folder: Path, harm: str) -> None:
    assert dev.is_set_up("run")
    assert not dev.is_set_up("dev")
    match harm:
        case "stamp":
            dev.STAMP.unlink()
        case "interpreter":
            dev.VENV_PYTHON.unlink()
        case "project":
            dev.PROJECT.write_bytes(b"[project] # edited")
    assert not dev.is_set_up("run")


@pytest.mark.parametrize("unfinished", [True, False])
def test_an_interrupted_environment_is_made_anew(
    folder: Path, monkeypatch: pytest.MonkeyPatch, unfinished: bool
) -> None:
    commands: list[list[str]] = []

    def record(command: list[str], *_: object) -> tuple[bool, str]:
        commands.append(command)
        return True, ""

    monkeypatch.setattr(dev, "attempt", record)
    dev.STAMP.write_text(dev.UNFINISHED if unfinished else "older")
    where = dev.VENV / f"lib/python3.{sys.version_info[1]}/site-packages"
    where.mkdir(parents=True)
    dev.install_python(["httpx==0.28.1"], ["idna==3.20"])
    assert any("--clear" in command for command in commands) is unfinished
    assert commands[-1][-1] == "httpx==0.28.1"
    # Without the last word of set_up the next start begins again.
    assert dev.STAMP.read_text() == dev.UNFINISHED


def test_a_failing_command_is_shown_and_ends_with_a_sentence() -> None:
    command = [sys.executable, "-c", "import sys; print('no room'); sys.exit(3)"]
    with pytest.raises(SystemExit) as ended:
        dev.must(command, "Make room, then start again.")
    assert ended.value.code == "no room\n\nMake room, then start again."


def test_steps_stop_at_the_first_failure_and_leave_settings_alone(
    capfd: pytest.CaptureFixture[str],
) -> None:
    show = "import os; print(os.environ['XDG_DATA_HOME'], 'QT_QPA_PLATFORM' in os.environ)"
    status = dev.in_order(
        {
            "First": [sys.executable, "-c", show],
            "Second": [sys.executable, "-c", "raise SystemExit(7)"],
            "Third": [sys.executable, "-c", "print('never')"],
        }
    )
    out, err = capfd.readouterr()
    assert status == 7
    assert out.split()[1:] == ["False"]
    assert not Path(out.split()[0]).exists()
    assert out.split()[0] != os.environ.get("XDG_DATA_HOME")
    assert "FAILED (exit status 7): Second" in err
    assert "Third" not in err


def test_an_unknown_word_shows_the_commands() -> None:
    asked = subprocess.run(
        [sys.executable, str(ROOT / "dev.py"), "fly"], capture_output=True, text=True, check=False
    )
    assert asked.returncode == 2
    assert "python3 dev.py run" in asked.stderr


def test_old_interpreters_can_parse_the_file_to_its_first_sentence() -> None:
    ast.parse((ROOT / "dev.py").read_text(encoding="utf-8"), feature_version=(3, 6))


def test_everything_that_gets_installed_is_pinned() -> None:
    settings = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    project = settings["project"]
    extras = project["optional-dependencies"]
    direct = [*project["dependencies"], *extras["dev"], *extras["package"]]
    lines = [Requirement(line) for line in (*direct, *settings["tool"]["gallop"]["constraints"])]
    pins = {canonicalize_name(line.name): str(line.specifier) for line in lines}
    found: set[str] = set()
    waiting = [Requirement(line) for line in direct]
    while waiting:
        requirement = waiting.pop()
        name = canonicalize_name(requirement.name)
        wanted = requirement.marker is None or requirement.marker.evaluate({"extra": ""})
        if wanted and name not in found:
            found.add(name)
            waiting += map(Requirement, metadata.requires(name) or ())
    assert len(found) > len(direct)
    not_pinned = {name for name in found if not pins.get(name, "").startswith("==")}
    other = {name for name in found - not_pinned if pins[name] != f"=={metadata.version(name)}"}
    assert (not_pinned, other) == (set(), set())
