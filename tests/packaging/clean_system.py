"""A Debian without Python in a folder, in which packages are installed and programs run as root."""

import os
import re
import shutil
import subprocess
from collections.abc import Iterable, Sequence
from pathlib import Path

# A mount of its own for each command: whatever happens, none is left behind.
_ENTER = (
    'mount -t proc proc "$0/proc" && mount --rbind /dev "$0/dev" && '
    'mkdir -p "$0/tmp/.X11-unix" && '
    '{ [ ! -d /tmp/.X11-unix ] || mount --bind /tmp/.X11-unix "$0/tmp/.X11-unix"; } && '
    'exec chroot "$0" "$@"'
)
_WITHIN_S = 3600
# A file of the program that the newer version has no more.
ONLY_IN_OLDER = "of-the-older.so"
# Written by apt, dpkg and the dynamic loader about themselves whenever anything is installed.
_LEDGERS = (
    "etc/ld.so.cache",
    "tmp",
    "var/cache",
    "var/lib/apt",
    "var/lib/dpkg",
    "var/log",
    "run",
    "dev",
    "proc",
)

# The mirror's address, the suite and the component.
Source = tuple[str, str, str]


def why_impossible() -> str:
    """Why no clean system can be made on this machine; empty when it can."""
    if os.geteuid() != 0:
        return "it needs root"
    for name in ("debootstrap", "apt-get", "unshare", "chroot"):
        if shutil.which(name) is None:
            return f"{name} is not installed"
    mount = ["unshare", "--mount", "mount", "-t", "tmpfs", "none", "/mnt"]
    if subprocess.run(mount, capture_output=True, check=False).returncode != 0:
        return "nothing may be mounted here"
    return "" if sources() else "the machine's own apt knows no mirror of its distribution"


class CleanSystem:
    """The system in `root`; nothing from outside can be seen in it but the screen.

    It is of the machine's own release, or of another one whose `origins` are given, the main suite
    first.
    """

    def __init__(self, root: Path, origins: Sequence[Source] = ()) -> None:
        self.root = root
        self._sources = origins or sources()
        mirror, suite, _ = self._sources[0]
        _run(["debootstrap", "--variant=minbase", suite, str(root), mirror])
        self._use_our_apt()
        # The same paths mean the same files inside and outside.
        seen_inside = root / root.relative_to("/")
        seen_inside.parent.mkdir(parents=True, exist_ok=True)
        seen_inside.symlink_to("/")

    def _use_our_apt(self) -> None:
        """Take over this machine's mirrors, how it reaches them, and the certificates it trusts."""
        lines = [
            f"deb {mirror} {suite} {component}\n" for mirror, suite, component in self._sources
        ]
        (self.root / "etc/apt/sources.list").write_text("".join(lines))
        output = _run(["apt-config", "dump"]).splitlines()
        ours = [line for line in output if line.startswith(("Acquire::http", "Acquire::Check"))]
        # A mirror may stumble once.
        ours.append('Acquire::Retries "3";')
        (self.root / "etc/apt/apt.conf.d/99machine").write_text("\n".join(ours) + "\n")
        certificates = Path("/etc/ssl/certs/ca-certificates.crt")
        if (
            any(mirror.startswith("https:") for mirror, _, _ in self._sources)
            and certificates.exists()
        ):
            place = self.root / certificates.relative_to("/")
            place.parent.mkdir(parents=True, exist_ok=True)
            shutil.copyfile(certificates, place)
        for name in ("etc/resolv.conf", "etc/hosts"):
            shutil.copyfile(Path("/", name), self.root / name)
        self.run("apt-get", "update")

    def command(self, *words: str) -> list[str]:
        """What starts `words` in there; the process keeps its number."""
        return [*entering(self.root), *words]

    def run(self, *words: str) -> str:
        """What `words` print there; AssertionError with it when they fail."""
        quiet = {"DEBIAN_FRONTEND": "noninteractive", "LC_ALL": "C.UTF-8", "HOME": "/root"}
        path = "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin"
        proxies = {name: text for name, text in os.environ.items() if name.endswith("_proxy")}
        return _run(self.command(*words), {**proxies, **quiet, "PATH": path})

    def install(self, package: Path) -> None:
        """Install a .deb with all it depends on, and nothing it only recommends."""
        shutil.copy(package, self.root / "tmp")
        self.run("apt-get", "install", "-y", "--no-install-recommends", f"/tmp/{package.name}")

    def files(self) -> set[str]:
        """Every path, but for the ledgers of apt, dpkg and the loader."""
        found: set[str] = set()
        for folder, folders, names in os.walk(self.root):
            inside = os.path.relpath(folder, self.root)
            found |= {os.path.normpath(f"{inside}/{name}") for name in (*names, *folders)}
        return {path for path in found if not _is_below(path, _LEDGERS)}


def entering(root: Path) -> list[str]:
    """What starts the words that follow it in the system in `root`."""
    return ["unshare", "--mount", "sh", "-c", _ENTER, str(root)]


def _is_below(path: str, places: Iterable[str]) -> bool:
    return any(path == place or path.startswith(f"{place}/") for place in places)


def sources() -> list[Source]:
    """The sources of this machine's own distribution, the main suite first."""
    output = dict(
        line.split("=", 1)
        for line in Path("/etc/os-release").read_text(encoding="utf-8").splitlines()
        if "=" in line
    )
    name, suite = output.get("ID", "").strip('"'), output.get("VERSION_CODENAME", "").strip('"')
    found = [source for source in sources_of(name) if source[1].startswith(suite)]
    return sorted(found, key=lambda source: (source[1] != suite, source[2] != "main"))


def sources_of(distribution: str) -> list[Source]:
    """The sources that this machine's apt has of a distribution, as `apt-get update` left them."""
    form = "$(REPO_URI)\t$(RELEASE)\t$(COMPONENT)\t$(ORIGIN)"
    rows = _run(["apt-get", "indextargets", "--format", form, "Created-By: Packages"]).splitlines()
    return [
        (mirror, release, component)
        for mirror, release, component, origin in (row.split("\t") for row in rows)
        if origin.lower() == distribution
    ]


def _run(command: Sequence[str], environment: dict[str, str] | None = None) -> str:
    done = subprocess.run(
        command,
        env=environment,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        errors="replace",
        timeout=_WITHIN_S,
        check=False,
    )
    assert done.returncode == 0, f"{' '.join(command)}\n{done.stdout}"
    return done.stdout


def older_package(package: Path, folder: Path) -> Path:
    """The same program as `package` with a lower version, and with a file that is no more."""
    root, older = folder / "older", folder / "gallop_older.deb"
    subprocess.run(["dpkg-deb", "-R", package, root], check=True)
    control = root / "DEBIAN" / "control"
    output = control.read_text(encoding="utf-8")
    control.write_text(re.sub(r"(?m)^Version: .*$", "Version: 0.0.1", output), encoding="utf-8")
    (root / "usr/lib/gallop/_internal" / ONLY_IN_OLDER).write_bytes(b"older")
    build: list[str | Path] = ["dpkg-deb", "--root-owner-group", "-Znone", "--build", root, older]
    subprocess.run(build, check=True, stdout=subprocess.DEVNULL)
    shutil.rmtree(root)
    return older
