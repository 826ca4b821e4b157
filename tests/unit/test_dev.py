"""What dev.py decides: which packages are missing, what a stamp is worth, who needs a screen."""

import ast
import os
import re
import subprocess
import sys
import sysconfig
import tomllib
from importlib import metadata
from pathlib import Path

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

import dev
from tests.paths import ROOT
from tests.platforms import needs_virtual_screen

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


def test_the_user_gets_one_line_to_type() -> None:
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
    for name in ("PROJECT", "REQUIREMENTS", "VENV", "STAMP", "VENV_PYTHON"):
        inside = tmp_path / getattr(dev, name).relative_to(ROOT)
        inside.parent.mkdir(parents=True, exist_ok=True)
        monkeypatch.setattr(dev, name, inside)
    dev.PROJECT.write_bytes(PROJECT)
    dev.REQUIREMENTS.mkdir()
    (dev.REQUIREMENTS / "run.txt").write_bytes(b"httpx==0.28.1")
    dev.VENV_PYTHON.touch()
    dev.STAMP.write_text(dev.stamp_for("run", dev.wanted_text(), sys.version_info[:2]))
    return tmp_path


@pytest.mark.parametrize("harm", ["stamp", "interpreter", "project", "lock"])
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
        case "lock":
            (dev.REQUIREMENTS / "run.txt").write_bytes(b"httpx==0.28.2")
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
    # On Windows another drive cannot be reached from here by a relative path.
    monkeypatch.setattr(dev, "ROOT", folder)
    dev.STAMP.write_text(dev.UNFINISHED if unfinished else "older")
    where = sysconfig.get_path("purelib", "venv", {"base": str(dev.VENV)})
    Path(where).mkdir(parents=True)
    dev.install_python(dev.REQUIREMENTS / "run.txt")
    assert any("--clear" in command for command in commands) is unfinished
    assert commands[-1][-3:] == ["--require-hashes", "-r", str(dev.REQUIREMENTS / "run.txt")]
    # Without the last word of set_up the next start begins again.
    assert dev.STAMP.read_text() == dev.UNFINISHED


def test_a_failing_command_is_shown_and_ends_with_a_sentence() -> None:
    command = [sys.executable, "-c", "import sys; print('no room'); sys.exit(3)"]
    with pytest.raises(SystemExit) as ended:
        dev.must(command, "Make room, then start again.")
    assert ended.value.code == "no room\n\nMake room, then start again."


def test_what_is_downloaded_is_started_without_the_key(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SHORTAPI_KEY", "sk-very-secret-4711")
    asked = "import os; print(os.environ.get('SHORTAPI_KEY'), bool(os.environ))"
    assert dev.attempt([sys.executable, "-c", asked]) == (True, "None True\n")


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


@needs_virtual_screen
def test_the_workers_of_a_run_share_no_screen_bus_or_sockets(tmp_path: Path) -> None:
    (tmp_path / "test_it.py").write_text(
        "import os, pytest\n"
        "NAMES = ('DISPLAY', 'DBUS_SESSION_BUS_ADDRESS', 'XDG_RUNTIME_DIR')\n"
        "@pytest.mark.parametrize('number', range(2))\n"
        "def test_it(number):\n"
        "    print([os.environ[name] for name in NAMES])\n"
    )
    workers = [f"--tx={dev.worker(number)}" for number in range(dev.WORKERS)]
    pytest_command = [sys.executable, "-m", "pytest", "-rP", "-p", "xdist", "--dist=each"]
    done = subprocess.run(
        [*pytest_command, *workers, "--rootdir", str(tmp_path), str(tmp_path)],
        env={**os.environ, "PYTEST_DISABLE_PLUGIN_AUTOLOAD": "1", "XDG_RUNTIME_DIR": str(tmp_path)},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stdout + done.stderr
    places = {line for line in done.stdout.splitlines() if line.startswith("[")}
    found = [ast.literal_eval(place) for place in places if "'" in place]
    assert len(found) == dev.WORKERS
    assert all(len(set(values)) == dev.WORKERS for values in zip(*found, strict=True))


def test_an_unknown_word_shows_the_commands() -> None:
    asked = subprocess.run(
        [sys.executable, str(ROOT / "dev.py"), "fly"], capture_output=True, text=True, check=False
    )
    assert asked.returncode == 2
    assert "python3 dev.py run" in asked.stderr


def test_old_interpreters_can_parse_the_file_to_its_first_sentence() -> None:
    ast.parse((ROOT / "dev.py").read_text(encoding="utf-8"), feature_version=(3, 6))


# As uv writes it: a requirement, and below it the hash of each of its files.
LOCKED = re.compile(r"^(\S.*?)((?: \\\n +--hash=sha256:[0-9a-f]{64})+)$", re.MULTILINE)


def locked(name: str) -> dict[str, Requirement]:
    """The versions in requirements/`name`.txt, by package; any other content fails."""
    text = (ROOT / "requirements" / f"{name}.txt").read_text(encoding="utf-8")
    rest = LOCKED.sub("", text)
    assert all(line.strip().startswith("#") for line in rest.splitlines() if line), rest
    # No address of a registry, and no folder of this computer.
    assert not re.search(r"https?:|file:|\s/", text)
    found = [Requirement(entry[1]) for entry in LOCKED.finditer(text)]
    return {canonicalize_name(requirement.name): requirement for requirement in found}


@pytest.mark.parametrize("package_set", ["run", "dev"])
def test_what_is_asked_for_is_locked_as_it_is_pinned(package_set: str) -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    direct = project["dependencies"]
    if package_set == "dev":
        direct = sum(project["optional-dependencies"].values(), direct)
    pins = locked(package_set)
    for line in direct:
        requirement = Requirement(line)
        assert pins[canonicalize_name(requirement.name)] == requirement
    assert all(str(pin.specifier).startswith("==") for pin in pins.values())


def test_both_sets_are_of_the_same_versions() -> None:
    run, developers = locked("run"), locked("dev")
    assert len(run) > 30
    assert [developers[name].specifier for name in run] == [pin.specifier for pin in run.values()]


def test_everything_that_is_installed_is_locked() -> None:
    pins = locked("dev")
    found: set[str] = set()
    waiting = [pin for pin in pins.values() if pin.marker is None or pin.marker.evaluate()]
    while waiting:
        requirement = waiting.pop()
        name = canonicalize_name(requirement.name)
        wanted = requirement.marker is None or requirement.marker.evaluate({"extra": ""})
        if wanted and name not in found:
            found.add(name)
            waiting += map(Requirement, metadata.requires(name) or ())
    assert found <= pins.keys()
    assert {name: f"=={metadata.version(name)}" for name in found} == {
        name: str(pins[name].specifier) for name in found
    }
