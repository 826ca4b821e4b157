#!/usr/bin/env python3
"""Sets up a fresh machine, then runs, tests, measures or packages Gallop; needs Python 3.11."""

import sys

# Old interpreters must be able to parse this whole file, or they could not show this message.
if sys.version_info < (3, 11):  # noqa: UP036
    sys.exit(
        f"Gallop needs Python 3.11 or newer, and this is Python {sys.version_info[0]}."
        f"{sys.version_info[1]}. Install a newer Python, then start dev.py with it."
    )

# Only what the fast path needs: these imports are part of every start.
import os
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

USAGE = """\
python3 dev.py run [arguments of gallop]   start Gallop; the first time sets this folder up
python3 dev.py test [arguments of pytest]  check everything; with arguments, only run pytest
python3 dev.py bench [names]               measure what Gallop promises
python3 dev.py shots [looks]               render every window and dialog into dist/shots
python3 dev.py package [--quick]           make the installers that this system can make
python3 dev.py windows                     build, install, use, remove it on Windows, by Wine
python3 dev.py lock [--upgrade]            write requirements/*.txt anew from pyproject.toml
python3 dev.py translate [languages]        bring the translations up to date; a name begins one
"""
ROOT = Path(__file__).resolve().parent
PROJECT = ROOT / "pyproject.toml"
# All packages with the hashes of their files: run.txt for `run`, dev.txt for all else.
REQUIREMENTS = ROOT / "requirements"
TRANSLATIONS = ROOT / "resources" / "translations"
VENV = ROOT / ".venv"
STAMP = VENV / "gallop-stamp"
UNFINISHED = "unfinished"
VENV_PYTHON = VENV / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
# The number of test processes: one more than small machines have cores, as a test also waits: for
# the screen, the disk and other processes.
WORKERS = 3
VIRTUAL_SCREEN = ("xvfb-run", "-a", "-s", "-screen 0 1440x900x24")
# For windows of 1920x1080, and at twice the scale.
LARGE_SCREEN = (*VIRTUAL_SCREEN[:-1], "-screen 0 3840x2160x24")
# Arguments that make Gallop work without a window.
WINDOWLESS = frozenset({"--healthcheck", "--version", "--help", "-h"})
WINDOWLESS_COMMANDS = frozenset({"generate", "simulator"})


def say(text: str) -> None:
    """Write `text` to stderr, because stdout belongs to the program that is started."""
    print(text, file=sys.stderr, flush=True)


def needs_virtual_screen(
    arguments: Sequence[str], environment: Mapping[str, str], platform: str
) -> bool:
    """Whether `gallop` with these arguments would open a window without a screen for it."""
    if platform != "linux" or environment.get("DISPLAY") or environment.get("WAYLAND_DISPLAY"):
        return False
    command = next((word for word in arguments if not word.startswith("-")), "")
    return command not in WINDOWLESS_COMMANDS and WINDOWLESS.isdisjoint(arguments)


def stamp_for(package_set: str, project: bytes, version: tuple[int, int]) -> str:
    """The content of the stamp when `package_set` ("run" or "dev") is installed."""
    from hashlib import sha256

    return f"{sha256(project).hexdigest()} {version[0]}.{version[1]} {package_set}"


def stamp_covers(stamp: str, package_set: str, project: bytes, version: tuple[int, int]) -> bool:
    """Whether an environment with `stamp` contains `package_set`; "dev" includes "run"."""
    return stamp in {stamp_for(name, project, version) for name in (package_set, "dev")}


def missing_packages(wanted: Sequence[str], dpkg_status: str) -> list[str]:
    """The Debian packages of `wanted` that are not installed.

    `dpkg_status` has a line "status<tab>name<tab>provided names" for each known package. Provided
    names count, because newer releases rename libraries (libglib2.0-0t64 provides libglib2.0-0).
    """
    rows = (line.split("\t") for line in dpkg_status.splitlines())
    names = [f"{name},{provided}" for status, name, provided in rows if status == "installed"]
    installed = {word.split()[0] for word in ",".join(names).split(",") if word.strip()}
    return [name for name in wanted if name not in installed]


def line_to_type(packages: Sequence[str], has_sudo: bool) -> str:
    """The shell command that installs `packages`."""
    install = "apt-get install -y --no-install-recommends " + " ".join(packages)
    return f'{"sudo sh" if has_sudo else "su -"} -c "apt-get update; {install}"'


def wanted_text() -> bytes:
    """The text of all files that define what is to be installed."""
    return b"".join(path.read_bytes() for path in (PROJECT, *sorted(REQUIREMENTS.glob("*.txt"))))


def is_set_up(package_set: str) -> bool:
    """Whether `package_set` is installed in .venv, by its stamp; the only check of later starts."""
    try:
        stamp = STAMP.read_text(encoding="utf-8")
    except OSError:
        return False
    covers = stamp_covers(stamp, package_set, wanted_text(), sys.version_info[:2])
    return covers and VENV_PYTHON.exists()


def set_up(package_set: str) -> None:
    """Install what `package_set` needs on this machine and in .venv, unless it is installed."""
    if is_set_up(package_set):
        return
    import tomllib

    with PROJECT.open("r+b") as lock_file:
        if sys.platform != "win32":
            import fcntl

            # One process at a time sets this folder up; the lock ends with the process.
            fcntl.flock(lock_file, fcntl.LOCK_EX)
        if is_set_up(package_set):
            return
        text = wanted_text()
        own = tomllib.loads(PROJECT.read_text(encoding="utf-8"))["tool"]["gallop"]
        debian = own["debian-run"]
        if package_set == "dev":
            debian = debian + own["debian-test"] + own["debian-package"]
            # Freezing needs the shared library of Python, a separate package on Debian.
            debian += [f"libpython3.{sys.version_info[1]}"] if sys.base_prefix == "/usr" else []
        install_debian(debian)
        say(f"Setting up Gallop in {VENV}: downloading what is new, the first time about 300 MB.")
        install_python(REQUIREMENTS / f"{package_set}.txt")
        # Last: without a stamp the next start repeats an unfinished set-up.
        stamp = stamp_for(package_set, text, sys.version_info[:2])
        STAMP.write_text(stamp, encoding="utf-8", newline="\n")
        say("Gallop is set up.")


def install_debian(wanted: Sequence[str]) -> None:
    """Install the missing packages of `wanted`; does nothing on systems without apt."""
    import importlib.util
    import shutil

    if sys.platform != "linux" or not (shutil.which("apt-get") and shutil.which("dpkg-query")):
        return
    query = ["dpkg-query", "-W", "-f", "${db:Status-Status}\t${Package}\t${Provides}\n"]
    missing = missing_packages(wanted, must(query, "dpkg-query could not list the packages."))
    if importlib.util.find_spec("ensurepip") is None:
        # A separate package on Debian; needed to create virtual environments.
        missing.append(f"python3.{sys.version_info[1]}-venv")
    if not missing:
        return
    has_sudo = shutil.which("sudo") is not None
    by_hand = f"Type this line, then start again:\n{line_to_type(missing, has_sudo)}"
    become_root = [] if os.geteuid() == 0 else ["sudo", "-n"]
    if become_root and not (has_sudo and attempt([*become_root, "true"])[0]):
        sys.exit(f"Gallop needs {len(missing)} Debian packages that are not installed. {by_hand}")
    say(f"Installing {len(missing)} Debian packages: {' '.join(missing)}")
    apt = [*become_root, "env", "DEBIAN_FRONTEND=noninteractive", "apt-get"]
    # Go on when a mirror does not answer: the present lists may be enough.
    attempt([*apt, "update"])
    install = ["-o", "DPkg::Lock::Timeout=300", "install", "-y", "--no-install-recommends"]
    must([*apt, *install, *missing], f"The Debian packages could not be installed. {by_hand}")


def install_python(requirements: Path) -> None:
    """Install `requirements` into .venv, only files with the hashes given there."""
    import sysconfig

    usable = "import sys, pip; sys.exit(sys.version_info[:2] != ({}, {}))".format(*sys.version_info)
    unfinished = STAMP.exists() and STAMP.read_text(encoding="utf-8") == UNFINISHED
    if unfinished or not attempt([str(VENV_PYTHON), "-c", usable])[0]:
        # The base interpreter, in case this one runs in the broken .venv.
        base_python = getattr(sys, "_base_executable", sys.executable)
        sentence = f"Python could not make a virtual environment in {VENV}. Is the disk full?"
        must([base_python, "-m", "venv", "--clear", str(VENV)], sentence)
    STAMP.write_text(UNFINISHED, encoding="utf-8", newline="\n")
    pip = [str(VENV_PYTHON), "-m", "pip", "--disable-pip-version-check", "--no-input", "install"]
    # --no-user: with a user setting of "--user" pip would refuse to install into .venv.
    how = ["--no-user", "--only-binary", ":all:", "--require-hashes", "-r", str(requirements)]
    must(
        [*pip, *how],
        "The packages could not be downloaded or installed; pip's words are above. Check the "
        "internet connection and the room on the disk, then start again.",
    )
    # Makes `app` importable from any folder. Relative, so that this folder can be moved.
    packages = sysconfig.get_path("purelib", "venv", {"base": str(VENV)})
    pointer = Path(packages, "gallop.pth")
    pointer.write_text(os.path.relpath(ROOT, packages), encoding="utf-8", newline="\n")


def compile_translations() -> None:
    """Compile the translations that were edited: the program reads only compiled ones."""
    for source in TRANSLATIONS.glob("gallop_*.ts"):
        compiled = source.with_suffix(".qm")
        if not compiled.exists() or compiled.stat().st_mtime < source.stat().st_mtime:
            compiling = "from resources.installer.languages import compile_all; compile_all()"
            command = [str(VENV_PYTHON), "-P", "-c", compiling]
            must(command, f"{source.name} could not be compiled. Is the disk full?")
            return


def attempt(command: Sequence[str]) -> tuple[bool, str]:
    """Whether `command` exists and exits with 0, and its output."""
    from subprocess import DEVNULL, PIPE, STDOUT, run

    # Downloaded programs must not receive the key.
    own = {name: text for name, text in os.environ.items() if name != "SHORTAPI_KEY"}
    try:
        done = run(
            command,
            stdin=DEVNULL,
            stdout=PIPE,
            stderr=STDOUT,
            env=own,
            text=True,
            errors="replace",
        )
    except OSError as error:
        return False, str(error)
    return done.returncode == 0, done.stdout


def must(command: Sequence[str], sentence: str) -> str:
    """The output of `command`; if it fails, shows the output and exits with `sentence`."""
    good, output = attempt(command)
    if not good:
        sys.exit(f"{output}\n{sentence}")
    return output


def run(arguments: Sequence[str]) -> int:
    """Replace this process by Gallop, in the present working folder."""
    set_up("run")
    compile_translations()
    environment = dict(os.environ)
    # -P: a folder "app" in the working folder must not be imported instead of ours.
    gallop = [str(VENV_PYTHON), "-P", "-m", "app"]
    if not needs_virtual_screen(arguments, environment, sys.platform):
        return become([*gallop, *arguments], environment)
    import shutil

    say(
        "There is no screen here, so Gallop runs on a virtual one and makes one demo video by "
        "itself, which costs nothing. At the end it says where the video and a screenshot lie."
    )
    if shutil.which(VIRTUAL_SCREEN[0]) is None:
        install_debian(["xvfb", "xauth"])
    if shutil.which(VIRTUAL_SCREEN[0]) is None:
        sys.exit("This system has no xvfb-run. Install Xvfb, then start again.")
    environment.pop("QT_QPA_PLATFORM", None)
    walkthrough = ["--demo", "--walkthrough", str(Path.cwd() / "gallop-walkthrough")]
    return become([*VIRTUAL_SCREEN, *gallop, *arguments, *walkthrough], environment)


def become(command: list[str], environment: Mapping[str, str]) -> int:
    """Replace this process by `command`, or on Windows run it and wait."""
    if os.name == "posix":
        os.execvpe(command[0], command, environment)
    import signal
    import subprocess

    signal.signal(signal.SIGINT, signal.SIG_IGN)  # The program decides itself when it ends.
    return subprocess.call(command, env=environment)


def test(arguments: Sequence[str]) -> int:
    """Check format, types, tests and coverage; stops at the first failure."""
    set_up("dev")
    compile_translations()
    python = [str(VENV_PYTHON), "-m"]
    if arguments:
        pytest = [*on_virtual_screen(), *python, "pytest", *arguments]
        return in_order({"Behaviour: pytest": pytest})
    workers = [f"--tx={worker(number)}" for number in range(WORKERS)]
    covered = ["-q", "--cov=app.core", "--cov=app.api", "--cov-report="]
    report = [*python, "coverage", "report", "--include=app/core/*,app/api/*"]
    typed = ["app", "dev.py", "resources/installer", "tests/packaging/windows"]
    steps = {
        "Form: ruff format": [*python, "ruff", "format", "--quiet", "--check", "."],
        "Faults: ruff check": [*python, "ruff", "check", "--quiet", "."],
        "Types: mypy": [*python, "mypy", *typed],
        "Behaviour: pytest": [*python, "pytest", "--dist=worksteal", *workers, *covered],
        "Coverage of core and api: every branch": [*report, "--fail-under=100"],
    }
    return in_order(steps)


def lock(options: Sequence[str]) -> int:
    """Write the requirements of pyproject.toml and their dependencies, with hashes.

    Valid versions stay; `--upgrade` looks for newer versions of the dependencies.
    """
    set_up("dev")
    how = ["--universal", "--python-version", "3.11", "--generate-hashes", "--quiet", *options]
    # pip finds coverage[toml] only with its extra.
    how += ["--no-strip-extras", "--custom-compile-command", "python3 dev.py lock"]
    uv = [str(VENV_PYTHON), "-m", "uv", "pip", "compile", PROJECT.name, *how, "--output-file"]
    every_extra = ["requirements/dev.txt", "--all-extras"]
    return in_order(
        {
            "What developers need": [*uv, *every_extra],
            # With the same versions.
            "What Gallop needs": [*uv, "requirements/run.txt", "--constraints", every_extra[0]],
        }
    )


def tool(
    title: str, module: str, arguments: Sequence[str], screen: Sequence[str] = VIRTUAL_SCREEN
) -> int:
    """Run a tool of this project, a Python module, on a virtual screen."""
    set_up("dev")
    command = [*on_virtual_screen(screen), str(VENV_PYTHON), "-m", module, *arguments]
    return in_order({title: command})


def translate(names: Sequence[str]) -> int:
    """Bring the translations up to date with the sources and compile them."""
    set_up("dev")
    module = "resources.installer.languages"
    return in_order({"Translations": [str(VENV_PYTHON), "-m", module, *names]})


def windows(options: Sequence[str]) -> int:
    """Replace this process by the trial on Windows; 77 where the machine cannot do it.

    Not isolated from the user's settings: pip and npm need them.
    """
    set_up("dev")
    os.chdir(ROOT)
    command = [str(VENV_PYTHON), "-m", "tests.packaging.windows", *options]
    return become(command, {**os.environ, "LC_ALL": "C.UTF-8"})


def on_virtual_screen(screen: Sequence[str] = VIRTUAL_SCREEN) -> list[str]:
    """The prefix of a command that gives it a private screen and session bus."""
    return [*screen, "dbus-run-session", "--"] if sys.platform == "linux" else []


def worker(number: int) -> str:
    """One test process, in the syntax of pytest-xdist.

    Each has its own screen, bus and runtime folder: otherwise the processes would share the
    keyboard focus, the clipboard and the keyring.
    """
    import shlex

    command = [*on_virtual_screen(), str(VENV_PYTHON)]
    if sys.platform == "linux":
        # The first screen number to try, so that no two processes take the same at once.
        command[1:1] = ["-n", str(100 * (number + 1))]
        sockets = 'export XDG_RUNTIME_DIR="$(mktemp -d -p "$XDG_RUNTIME_DIR")"; exec "$@"'
        command = ["sh", "-c", sockets, "sh", *command]
    return f"popen//python={shlex.join(command)}"


def in_order(steps: Mapping[str, list[str]]) -> int:
    """Run the named commands one after the other, isolated from the user's settings."""
    import signal
    import subprocess
    import tempfile

    # A background job of a shell ignores Ctrl+C, and with nohup the end of the terminal; the tests
    # would inherit that.
    signal.signal(signal.SIGINT, signal.default_int_handler)
    if sys.platform != "win32":
        for number in (signal.SIGHUP, signal.SIGQUIT):
            signal.signal(number, signal.SIG_DFL)
    with tempfile.TemporaryDirectory(prefix="gallop-", ignore_cleanup_errors=True) as folder:
        environment = {**os.environ, "LC_ALL": "C.UTF-8"}
        for name in ("CONFIG_HOME", "DATA_HOME", "RUNTIME_DIR"):
            place = Path(folder, name.lower())
            place.mkdir(mode=0o700)
            environment[f"XDG_{name}"] = str(place)
        for name in ("QT_QPA_PLATFORM", "WAYLAND_DISPLAY", "LANGUAGE"):
            environment.pop(name, None)
        # The tests start Gallop hundreds of times; uncached, each start would compile all of it.
        environment.pop("PYTHONDONTWRITEBYTECODE", None)
        for title, command in steps.items():
            say(f"== {title}")
            try:
                status = subprocess.call(command, cwd=ROOT, env=environment)
            except KeyboardInterrupt:
                return 130
            if status != 0:
                say(f"== FAILED (exit status {status}): {title}")
                return status
    return 0


def main(arguments: Sequence[str]) -> int:
    """Run the command that the first argument names."""
    commands: dict[str, Callable[[Sequence[str]], int]] = {
        "run": run,
        "test": test,
        "bench": lambda names: tool("Measuring", "tests.bench", names),
        "lock": lock,
        "shots": lambda looks: tool("Rendering", "tests.shots", looks, LARGE_SCREEN),
        "package": lambda options: tool("Packaging", "resources.installer", options),
        "translate": translate,
        "windows": windows,
    }
    word = arguments[0] if arguments else ""
    if word in commands:
        return commands[word](arguments[1:])
    say(USAGE)
    return 0 if word in ("-h", "--help") else 2


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
