"""Builds, installs, uses and removes Gallop on Windows, as its users do."""

import json
import shutil
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from app import __version__
from resources.installer.project import read_project
from resources.installer.steps import megabytes, run_in, say, size_bytes
from tests.fakes.x_windows import x_windows
from tests.packaging.windows.root import PYTHON, SOURCE, WindowsRoot
from tests.packaging.windows.suites import Suite, run_suites, suites_of, table
from tests.packaging.windows.wine import Ended, Program, Screen, Wine, process_ids, wait_for
from tests.platforms import WITHOUT_SLOW

_ODD_FOLDER = "C:\\Programs\\Gallop für 李雷"
_ODD_PROMPT = "李雷 🐎 ü : / ?"
_HOME = "C:\\users\\root"
# What `{localappdata}\Programs` is; `{autopf}`, which Setup used before, is the same folder for a
# user who is not asked for an administrator.
_DEFAULT_FOLDER = f"{_HOME}\\AppData\\Local\\Programs\\Gallop"
_REGISTERED = "HKCU\\Software\\Classes\\Applications\\gallop.exe"
_SILENT = ("/VERYSILENT", "/SUPPRESSMSGBOXES", "/NORESTART")
_LOG = "tmp/gallop-setup.log"
_BUILD_WITHIN_S = 3600
# How `dev.py package` begins the line with the size of what it packed.
_FROZEN = "Installed: "
_STALE = "of-the-older.dll"
_PRESS = f"Z:{SOURCE}/tests/packaging/windows/press.py"
_KEEP_KEY = "import keyring; keyring.set_password('Gallop', 'SHORTAPI_KEY', 'kept')"
_TAKE_KEY = """\
import keyring
print(keyring.get_password('Gallop', 'SHORTAPI_KEY'))
keyring.delete_password('Gallop', 'SHORTAPI_KEY')
"""


_QUIET = ("-q", "-p", "no:cacheprovider")
# As large as Xvfb's; Qt's own choice of 800 pixels is a narrow window.
_SCREEN = {"screens": [{"name": "screen", "x": 0, "y": 0, "width": 1440, "height": 900}]}
# On drive C: and on Z:, as tests run on both, and what a colon parts is another option to Qt.
_SCREEN_FILE = "/tmp/screen.json"
# All letters of the window's languages but those of Chinese, Japanese and Korean.
_FONTS = "/tmp/fonts"
# Wine hands on QT_... under this name alone. Its own windows are not tested.
_NO_SCREEN = {
    "WINEQT_QPA_PLATFORM": f"offscreen:configfile={_SCREEN_FILE}",
    # Offscreen, Qt on Windows brings no fonts and looks for none but those in this folder.
    "WINEQT_QPA_FONTDIR": f"Z:{_FONTS}",
}


@dataclass(frozen=True, slots=True)
class Tests:
    """Which test suites run: all, or what pytest finds at `paths`."""

    paths: tuple[str, ...]
    with_slow: bool
    at_once: int


# Returns what is worth noting.
Work = Callable[[], str]


class NotDone(Exception):
    """Why a step cannot be done here; the rest goes on."""


@dataclass(frozen=True, slots=True)
class Step:
    """A row of the table, and what is done for it."""

    title: str
    work: Work


class Trial:
    """What is done on one Windows; `lacks` says why it has no Inno Setup, or nothing."""

    def __init__(
        self, root: WindowsRoot, wine: Wine, screen: Screen, into: Path, lacks: str
    ) -> None:
        self._root = root
        self._wine = wine
        self._screen = screen
        self._into = into
        self._lacks = lacks
        self._made = root.debian / SOURCE.removeprefix("/") / "dist"
        # The program's folder in use: the portable one where nothing can be installed.
        self._folder = _ODD_FOLDER
        self._clip = ""

    def test_steps(self, tests: Tests) -> list[Step]:
        """The test suites on Windows, and what they need."""
        return [
            Step("Set the project up: pip on Windows", self.set_up),
            Step("The test suites on Windows' Python", lambda: self.test(tests)),
        ]

    def steps(self) -> list[Step]:
        """All steps, in their order."""
        return [
            Step("Set the project up: pip on Windows", self.set_up),
            Step("Freeze, check, pack: dev.py package", self.package),
            Step("Portable archive: unpack and check", self.portable),
            Step("Setup into a folder with blanks and 李雷", self.install),
            Step("Both programs check themselves", self.check_both),
            Step("gallop-console generate --demo", self.generate),
            Step("The window makes and plays a clip", self.walk_through),
            Step("A second start raises the first window", self.second_start),
            Step("Setup over an open window: refused", self.refuse),
            Step("Setup over an older copy", self.upgrade),
            Step("Uninstall: videos, settings, key stay", self.uninstall),
            Step("Setup page by page, then over itself", self.install_by_hand),
        ]

    def test(self, tests: Tests) -> str:
        python = f"Z:{SOURCE}/.venv/Scripts/python.exe"
        self._describe_screen()
        self._gather_fonts()
        left_out = () if tests.with_slow else (WITHOUT_SLOW,)

        def start(suite: Suite) -> Program:
            report = f"--junitxml={suite.report}"
            words = ("-m", "pytest", *_QUIET, report, *left_out, *suite.paths)
            return self._wine.start(python, *words, folder=SOURCE, **_NO_SCREEN)

        given = [Suite(path, (path,)) for path in tests.paths]
        checkout = self._made.parent
        outcomes = list(run_suites(given or suites_of(checkout), start, checkout, tests.at_once))
        say(table(outcomes))
        if failed := sum(len(outcome.failed) for outcome in outcomes):
            raise SystemExit(f"{failed} tests have failed.")
        return f"{sum(outcome.passed for outcome in outcomes)} passed"

    def _describe_screen(self) -> None:
        for file in (self._root.debian / _SCREEN_FILE[1:], self._wine.drive(_SCREEN_FILE[1:])):
            file.parent.mkdir(exist_ok=True)
            file.write_text(json.dumps(_SCREEN), encoding="utf-8")

    def _gather_fonts(self) -> None:
        fonts = self._root.debian / _FONTS[1:]
        fonts.mkdir(exist_ok=True)
        for file in (self._root.debian / "usr/share/fonts/truetype").rglob("*.ttf"):
            shutil.copy(file, fonts)

    def set_up(self) -> str:
        self._on_source("-c", "import dev; dev.set_up('dev')")
        return ""

    def package(self) -> str:
        ended = self._on_source("dev.py", "package", "--quick")
        self._into.mkdir(parents=True, exist_ok=True)
        for path in sorted(self._made.iterdir()):
            shutil.copy(path, self._into)
        run_in(self._into, ["sha256sum", "--check", "--quiet", "--strict", "SHA256SUMS"])
        sizes = [f"{path.suffix} {megabytes(path.stat().st_size)}" for path in self._packages()]
        frozen = next(line for line in ended.complaints.splitlines() if line.startswith(_FROZEN))
        return ", ".join([*sizes, f"installed {frozen.removeprefix(_FROZEN)}"])

    def portable(self) -> str:
        (archive,) = self._made.glob("*.zip")
        folder = "C:\\Portable für 李雷"
        shutil.unpack_archive(archive, self._wine.drive(folder))
        (program,) = self._wine.drive(folder).glob("*/gallop-console.exe")
        self._healthcheck(f"{folder}\\{program.parent.name}\\gallop-console.exe")
        if self._lacks:
            self._folder = f"{folder}\\{program.parent.name}"
        return ""

    def install(self) -> str:
        self._install(f"/DIR={_ODD_FOLDER}")
        folder = self._wine.drive(_ODD_FOLDER)
        frozen = self._made.parent / "build" / "package" / "frozen" / "gallop"
        if missing := _files(frozen) - _files(folder):
            raise SystemExit(f"Setup has left out {sorted(missing)}.")
        return megabytes(size_bytes(folder))

    def check_both(self) -> str:
        self._healthcheck(f"{self._folder}\\gallop-console.exe")
        # The one people start: it has nowhere to print to.
        self._wine.run(f"{self._folder}\\gallop.exe", "--healthcheck").expect(0)
        return ""

    def generate(self) -> str:
        program = f"{self._folder}\\gallop-console.exe"
        made = self._wine.run(program, "generate", _ODD_PROMPT, "--demo", "--json").expect(0)
        self._clip = json.loads(made.output)["path"]
        if not self._wine.drive(self._clip).is_file():
            raise SystemExit(f"There is no {self._clip}.")
        self._wine.run(program, "generate", "A horse", "--demo", "--duration", "999").expect(2)
        return self._clip.rpartition("\\")[2]

    def walk_through(self) -> str:
        walk = ("--demo", "--walkthrough", "Z:\\tmp\\walkthrough")
        self._wine.run(f"{self._folder}\\gallop.exe", *walk).expect(0)
        picture = self._into / "window.png"
        shutil.copy(self._root.debian / "tmp/walkthrough/gallop.png", picture)
        return str(picture)

    def second_start(self) -> str:
        with self._open_window():
            # The title of the first window may still change: it says that this is the demo.
            before = len(_titles(f"{self._folder}\\gallop.exe"))
            second = ("--demo", "--open", self._clip)
            ended = self._wine.run(f"{self._folder}\\gallop-console.exe", *second).expect(0)
            if "already open" not in ended.output + ended.complaints:
                raise SystemExit(f"The second start says: {ended.output}{ended.complaints}")
            now = partial(_titles, f"{self._folder}\\gallop.exe")
            wait_for(lambda: len(now()) > before, "The clip's page")
            picture = self._into / "second-start.png"
            self._screen.save(picture)
        return str(picture)

    def refuse(self) -> str:
        self._needs_setup()
        folder = self._wine.drive(_ODD_FOLDER)
        with self._open_window():
            before = _states(folder)
            self._install(status=1)
            self._wine.run(f"{_ODD_FOLDER}\\unins000.exe", *_SILENT).expect(1)
            if _states(folder) != before:
                raise SystemExit("Setup or Uninstall has changed files under the open window.")
        return ""

    def upgrade(self) -> str:
        self._needs_setup()
        folder = self._wine.drive(_ODD_FOLDER)
        stale = folder / "_internal" / _STALE
        stale.write_bytes(b"older")
        # It finds the folder by itself.
        self._install("/TASKS=desktopicon")
        if stale.exists() or not self._links():
            raise SystemExit("A file of the older copy has stayed, or the menu has no entry.")
        version = self._wine.run(f"{_ODD_FOLDER}\\gallop-console.exe", "--version").expect(0)
        if version.output != f"Gallop {__version__}\n":
            raise SystemExit(f"It says it is {version.output}")
        return ", ".join(self._links())

    def uninstall(self) -> str:
        self._needs_setup()
        python = f"Z:{SOURCE}/.venv/Scripts/python.exe"
        self._wine.run(python, "-c", _KEEP_KEY).expect(0)
        homes = [self._wine.drive(f"{_HOME}\\{name}") for name in ("Videos", "AppData")]
        own = [home / "Local" / "Gallop" if home.name == "AppData" else home for home in homes]
        before = [_states(folder) for folder in own]
        if not all(before):
            raise SystemExit(f"There are no videos or no settings in {own}.")
        self._remove(_ODD_FOLDER)
        if [_states(folder) for folder in own] != before:
            raise SystemExit("Uninstall has touched videos or settings.")
        if self._wine.run(python, "-c", _TAKE_KEY).expect(0).output != "kept\n":
            raise SystemExit("Uninstall has taken the key away.")
        return f"{sum(map(len, before))} files and the key are there still"

    def install_by_hand(self) -> str:
        self._needs_setup()
        program = self._setup()
        pages = ("&Next", "&Next", "&Install", "&Finish")
        for number, button in enumerate(pages, 1):
            self._press("look", button)
            self._screen.save(self._into / f"setup-{number}.png")
            self._press("press", button)
        program.wait().expect(0)
        # The last page offers to start it.
        started = f"{_DEFAULT_FOLDER}\\gallop.exe"
        wait_for(lambda: _has_window(started), "The window that Setup starts")
        self._screen.save(self._into / "first-start.png")
        self._close_window()
        wait_for(lambda: not process_ids(started), "The end of the window")
        stale = self._wine.drive(_DEFAULT_FOLDER) / "_internal" / _STALE
        stale.write_bytes(b"older")
        self._install()
        if stale.exists():
            raise SystemExit(f"Setup has left an older file in {_DEFAULT_FOLDER}.")
        self._remove(_DEFAULT_FOLDER)
        return str(self._into / "setup-*.png")

    def _on_source(self, *words: str) -> Ended:
        """Run Windows' Python in the copy of the checkout."""
        dated = str(read_project().dated_s)
        program = self._wine.start(PYTHON, *words, folder=SOURCE, SOURCE_DATE_EPOCH=dated)
        return program.wait(_BUILD_WITHIN_S, is_shown=True).expect(0)

    def _packages(self) -> list[Path]:
        return sorted(path for path in self._made.iterdir() if path.suffix in {".zip", ".exe"})

    def _needs_setup(self) -> None:
        if self._lacks:
            raise NotDone(self._lacks)

    def _setup(self, *options: str) -> Program:
        self._needs_setup()
        (setup,) = self._made.glob("*-setup.exe")
        return self._wine.start(f"Z:{SOURCE}/dist/{setup.name}", f"/LOG=Z:/{_LOG}", *options)

    def _install(self, *options: str, status: int = 0) -> None:
        """Run Setup without its pages; SystemExit with its log unless it ends with `status`."""
        ended = self._setup(*_SILENT, *options).wait()
        if ended.status != status:
            log = (self._root.debian / _LOG).read_text(encoding="utf-8-sig", errors="replace")
            raise SystemExit(f"{log}\nSetup ended with {ended.status} instead of {status}.")

    def _healthcheck(self, program: str) -> None:
        output = self._wine.run(program, "--healthcheck").expect(0).output
        lines = {name: text.strip() for name, _, text in map(_parted, output.splitlines())}
        if lines.get("keyring") != "works" or lines.get("result") != "everything works":
            raise SystemExit(f"{program} says:\n{output}")

    @contextmanager
    def _open_window(self) -> Iterator[None]:
        """The demo's window, open until the block's end; it must close in good order."""
        program = f"{self._folder}\\gallop.exe"
        window = self._wine.start(program, "--demo")
        wait_for(lambda: window.has_ended() or _has_window(program), "Gallop's window")
        if window.has_ended():
            raise SystemExit(f"Gallop's window did not stay: {window.wait()}")
        yield
        self._close_window()
        window.wait().expect(0)

    def _close_window(self) -> None:
        self._wine.run("taskkill", "/IM", "gallop.exe").expect(0)

    def _press(self, action: str, button: str) -> None:
        self._wine.run(PYTHON, _PRESS, action, "Setup", button).expect(0)

    def _links(self) -> list[str]:
        """The names of the entries in the menu and on the desktop."""
        return [path.name for path in self._wine.drive(_HOME).rglob("Gallop*.lnk")]

    def _remove(self, folder: str) -> None:
        self._wine.run(f"{folder}\\unins000.exe", *_SILENT).expect(0)
        # A copy of it deletes itself at the end.
        wait_for(lambda: not self._wine.drive(folder).exists(), f"The end of {folder}")
        self._wine.run("reg", "query", _REGISTERED).expect(1)
        if self._links():
            raise SystemExit(f"Uninstall has left {self._links()}.")


def _has_window(program: str) -> bool:
    return "Gallop" in _titles(program)


def _titles(program: str) -> set[str]:
    """The titles of all windows of `program`."""
    with x_windows() as windows:
        return {title for each in process_ids(program) for title in windows.titles_of(each)}


def _parted(line: str) -> tuple[str, str, str]:
    return line.partition(":")


def _files(folder: Path) -> set[Path]:
    return {path.relative_to(folder) for path in folder.rglob("*") if path.is_file()}


def _states(folder: Path) -> dict[Path, tuple[int, int]]:
    """Size and time of each file."""
    states = ((path, (folder / path).stat()) for path in _files(folder))
    return {path: (state.st_size, state.st_mtime_ns) for path, state in states}
