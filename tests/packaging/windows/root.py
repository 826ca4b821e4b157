"""A Debian 13 with Wine, Windows' own Python and Inno Setup in it, kept for the next call.

Several calls use one root at a time, each with a Windows and a checkout of its own.
"""

import fcntl
import shutil
import subprocess
import tempfile
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path

from platformdirs import user_cache_path

from resources.installer.steps import megabytes, run, run_in, say, size_bytes
from tests.packaging.clean_system import CleanSystem, entering, sources_of
from tests.packaging.windows import downloads
from tests.paths import ROOT

_RELEASE = "trixie"
# The 32-bit part is for Inno Setup. No fonts-noto-color-emoji: with it Qt crashes in Wine, in the
# choice of fonts for letters that a font lacks.
_PACKAGES = (
    "binutils-mingw-w64-x86-64",
    "fonts-dejavu-core",
    "fonts-lohit-deva",
    "fonts-noto-cjk",
    "libgl1",
    "libgl1-mesa-dri",
    "wine",
    "wine32:i386",
    "wine64",
)
# A process that crashes ends; Wine's debugger would hold it open, waiting for orders.
_NO_DEBUGGER = (
    *("wine", "reg", "delete"),
    r"HKLM\Software\Microsoft\Windows NT\CurrentVersion\AeDebug",
    *("/v", "Debugger", "/f"),
)
_DPKG = """\
# Made anew rather than repaired, so nothing has to reach the disk at once.
force-unsafe-io
path-exclude=/usr/share/doc/*
path-exclude=/usr/share/locale/*
path-exclude=/usr/share/man/*
"""
_NEEDED_BYTES = 6_000_000_000
_STAMP = ".gallop-made"
_HELPER = "/usr/lib/apt/apt-helper"

# Inside: the prefix that is copied for each call, and what the others do not see of a call.
PREFIX = "/prefix"
WHEELS = "/wheels"
PREFIX_IN_USE = "/wine"
SOURCE = "/gallop"
_TEMPORARY = "/tmp"
PYTHON = "C:\\Python311\\python.exe"
_INNO_SETUP = "Program Files (x86)/Inno Setup 6"


class CannotBeMade(Exception):
    """Why this machine can have no such root; a sentence's end."""


def folder_of(environment: Mapping[str, str]) -> Path:
    """Where the root and what it is made of lie."""
    given = environment.get("GALLOP_WINDOWS_ROOT", "").strip()
    return Path(given).absolute() if given else user_cache_path("gallop-windows")


def environment_inside(prefix: str = PREFIX) -> dict[str, str]:
    """The environment of Windows programs in the root."""
    return {
        "HOME": "/root",
        "LC_ALL": "C.UTF-8",
        "PATH": "/usr/sbin:/usr/bin:/sbin:/bin",
        "WINEDEBUG": "-all",
        "WINEDLLOVERRIDES": "mscoree,mshtml=;winemenubuilder.exe=d",
        "WINEPREFIX": prefix,
        # pip on Windows finds all it needs here.
        "PIP_FIND_LINKS": f"Z:{WHEELS}",
        "PIP_NO_INDEX": "1",
        "PIP_NO_COMPILE": "1",
    }


class WindowsRoot:
    """The Debian in `folder`, with its Windows; made and mended part by part.

    `place` is the call's own folder. `lock` is the number of an open file that all calls have in
    common.
    """

    def __init__(self, folder: Path, place: Path, lock: int) -> None:
        self.folder = folder
        self.debian = folder / "debian"
        self._place = place
        self._lock = lock

    def make(self) -> str:
        """Make what is missing; CannotBeMade, or SystemExit when a part of it fails.

        Returns why there is no Inno Setup, or nothing. Nobody changes the root until this process
        and all it starts have ended.
        """
        archives = self.folder / "downloads"
        archives.mkdir(parents=True, exist_ok=True)
        with (self.folder / "making").open("a") as making:
            lock(making.fileno(), fcntl.LOCK_EX)
            python = downloads.windows_python(archives)
            try:
                inno_setup, lacks = downloads.inno_setup(archives), ""
            except FileNotFoundError as error:
                inno_setup, lacks = None, str(error)
            wanted = (ROOT / "requirements" / "dev.txt").read_text(encoding="utf-8")
            wanted = downloads.windows_requirements(wanted)
            setup_name = str(inno_setup and inno_setup.name)
            recipe = downloads.PYTHON_SHA256, setup_name, _icuuc(), *_NO_DEBUGGER
            parts = [
                Part(self.debian, "\n".join((_RELEASE, *_PACKAGES, _DPKG)), self._make_debian),
                Part(self._inside(WHEELS), wanted, lambda part: self._make_wheels(part, wanted)),
                Part(
                    self._inside(PREFIX),
                    "\n".join(recipe),
                    lambda part: self._make_prefix(part, python, inno_setup),
                ),
            ]
            if not all(part.is_made() for part in parts):
                lock(self._lock, fcntl.LOCK_EX)
            for part in parts:
                part.keep()
            lock(self._lock, fcntl.LOCK_SH)
        return lacks

    def enter(self) -> None:
        """Put this call's checkout, Windows and temporary files into the root.

        What is mounted is seen by this process and those it starts, and ends with them.
        """
        self._copy_source()
        self._show(self._place / "gallop", SOURCE)
        self._show_fresh_prefix()
        temporary = self._place / "tmp"
        remove(temporary)
        temporary.mkdir()
        temporary.chmod(0o1777)
        self._show(temporary, _TEMPORARY)

    def _copy_source(self) -> None:
        """A copy of this checkout; the environment that Windows has made in it stays."""
        place = self._place / "gallop"
        place.mkdir(exist_ok=True)
        for path in place.iterdir():
            if path.name != ".venv":
                remove(path) if path.is_dir() else path.unlink()
        listing = ["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard"]
        for name in run_in(ROOT, listing).split("\0"):
            # A file that was deleted and not committed is listed too.
            if name and (ROOT / name).is_file():
                (place / name).parent.mkdir(parents=True, exist_ok=True)
                shutil.copyfile(ROOT / name, place / name)

    def _show_fresh_prefix(self) -> None:
        """A fresh Windows for this call, whatever an earlier one left behind."""
        layer, seen = self._place / "wine", self._inside(PREFIX_IN_USE)
        remove(layer)
        upper, work = layer / "upper", layer / "work"
        for folder in (seen, upper, work):
            folder.mkdir(parents=True, exist_ok=True)
        layers = f"lowerdir={self._inside(PREFIX)},upperdir={upper},workdir={work}"
        mount = ["mount", "-t", "overlay", "overlay", "-o", layers, str(seen)]
        if subprocess.run(mount, capture_output=True, check=False).returncode != 0:
            # Not on every file system.
            run(["cp", "-a", "--reflink=auto", f"{self._inside(PREFIX)}/.", str(upper)])
            self._show(upper, PREFIX_IN_USE)

    def _show(self, folder: Path, inside: str) -> None:
        """Mount a folder of this call in the root."""
        self._inside(inside).mkdir(exist_ok=True)
        run(["mount", "--bind", str(folder), str(self._inside(inside))])

    def _inside(self, path: str) -> Path:
        return self.debian / path.removeprefix("/")

    def _make_debian(self, part: Path) -> None:
        free_bytes = shutil.disk_usage(part.parent).free
        if free_bytes < _NEEDED_BYTES:
            raise CannotBeMade(
                f"it needs {megabytes(_NEEDED_BYTES)} in {part.parent}, and "
                f"{megabytes(free_bytes)} are free"
            )
        mirror = _mirror()
        say(f"Making a Debian of the release {_RELEASE} with Wine in it, from {mirror}.")
        settings = part / "etc/dpkg/dpkg.cfg.d/gallop"
        settings.parent.mkdir(parents=True)
        settings.write_text(_DPKG, encoding="utf-8")
        system = CleanSystem(part, [(mirror, _RELEASE, "main")])
        system.run("dpkg", "--add-architecture", "i386")
        system.run("apt-get", "update")
        system.run("apt-get", "install", "-y", "--no-install-recommends", *_PACKAGES)
        system.run("apt-get", "clean")

    def _make_wheels(self, part: Path, wanted: str) -> None:
        say("Fetching the wheels for Windows.")
        part.mkdir()
        downloads.fetch_wheels(wanted, part)
        say(f"Wheels: {megabytes(size_bytes(part))}")

    def _make_prefix(self, part: Path, python: Path, inno_setup: Path | None) -> None:
        say("Making a Windows with Python and Inno Setup.")
        prefix = f"/{part.relative_to(self.debian)}"
        enter = entering(self.debian)
        environment = environment_inside(prefix)
        boot, wait = ("wine", "wineboot", "--init"), ("wineserver", "--wait")
        for words in (boot, wait, _NO_DEBUGGER, wait):
            # Files, because Wine's services keep what they inherit open.
            with tempfile.TemporaryFile() as output:
                done = subprocess.run([*enter, *words], env=environment, stdout=output, check=False)
            if done.returncode != 0:
                raise SystemExit(f"{' '.join(words)} failed with exit status {done.returncode}.")
        drive = part / "drive_c"
        downloads.unpack_python(python, drive / "Python311")
        if inno_setup is not None:
            downloads.unpack_inno_setup(inno_setup, drive / _INNO_SETUP)
        (part / "icuuc.s").write_text(_icuuc(), encoding="utf-8")
        tool = "/usr/bin/x86_64-w64-mingw32-"
        library = f"{prefix}/drive_c/windows/system32/icuuc.dll"
        inside = f"{prefix}/icuuc"
        run([*enter, f"{tool}as", "-o", f"{inside}.o", f"{inside}.s"])
        link = ["-shared", "-s", "-e", "DllMain", "--export-all-symbols", "-o", library]
        run([*enter, f"{tool}ld", *link, f"{inside}.o"])
        for name in ("icuuc.s", "icuuc.o"):
            (part / name).unlink()


@dataclass(frozen=True, slots=True)
class Part:
    """A folder that is kept, what it has to be like, and what makes it."""

    place: Path
    recipe: str
    make: Callable[[Path], None]

    def is_made(self) -> bool:
        """Whether it lies there as `recipe` wants it."""
        stamp = self.place / _STAMP
        return stamp.is_file() and stamp.read_text(encoding="utf-8") == self.recipe

    def keep(self) -> None:
        """Make it, unless it is made.

        It gets its name at the very end: what was interrupted is made anew.
        """
        if self.is_made():
            return
        part = self.place.with_name(f"{self.place.name}.part")
        remove(part)
        self.make(part)
        (part / _STAMP).write_text(self.recipe, encoding="utf-8")
        remove(self.place)
        part.rename(self.place)


def lock(number: int, kind: int) -> None:
    """Lock an open file, waiting for the calls that have locked it in another way."""
    if not is_free(number, kind):
        say("Another call of `dev.py windows` is at work; this one goes on when it has ended.")
        fcntl.flock(number, kind)


def is_free(number: int, kind: int = fcntl.LOCK_EX) -> bool:
    """Whether nobody else has locked the open file; it is locked for us then."""
    try:
        fcntl.flock(number, kind | fcntl.LOCK_NB)
    except BlockingIOError:
        return False
    return True


def remove(folder: Path) -> None:
    """Delete a folder and all in it; SystemExit when something is mounted there."""
    if below := mounted_below(folder, mounts()):
        raise SystemExit(
            f"{below[0]} is mounted, so {folder} cannot be deleted: its files are another's too. "
            "Unmount it (umount --recursive), then start again."
        )
    if folder.exists():
        run(["rm", "-rf", "--one-file-system", folder])


def mounts() -> str:
    """What is mounted here, as the kernel lists it."""
    return Path("/proc/self/mountinfo").read_text(encoding="utf-8", errors="replace")


def mounted_below(folder: Path, mountinfo: str) -> list[str]:
    """The places in `folder` at which something is mounted, from /proc/self/mountinfo."""
    places = (line.split(" ")[4] for line in mountinfo.splitlines())
    # The kernel writes blanks as \040.
    named = (place.encode().decode("unicode_escape").encode("latin-1").decode() for place in places)
    return [place for place in named if Path(place).is_relative_to(folder)]


def _mirror() -> str:
    """The first of this machine's mirrors of Debian that has the release."""
    mirrors = dict.fromkeys(mirror for mirror, _, _ in sources_of("debian"))
    for mirror in mirrors:
        address = f"{mirror.rstrip('/')}/dists/{_RELEASE}/Release"
        with tempfile.NamedTemporaryFile() as file:
            command = [_HELPER, "download-file", address, file.name]
            done = subprocess.run(command, capture_output=True, check=False)
            if done.returncode == 0 and f"Codename: {_RELEASE}" in Path(file.name).read_text():
                return mirror
    raise CannotBeMade(
        f"none of the machine's own apt sources ({', '.join(mirrors) or 'it has none of Debian'}) "
        f"has Debian's release {_RELEASE}, or none answers"
    )


def _icuuc() -> str:
    return Path(__file__).with_name("icuuc.s").read_text(encoding="utf-8")
