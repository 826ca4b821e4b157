"""The Debian package: the frozen program in its place, how the desktop finds it, what it needs."""

import hashlib
import platform
import subprocess
import tomllib
from collections.abc import Iterable, Mapping
from datetime import UTC, datetime
from email.utils import format_datetime
from pathlib import Path

from resources.installer.freeze import Frozen, copy_frozen
from resources.installer.project import INSTALLER, Project
from resources.installer.share import LINUX, write_filled, write_packed, write_share
from resources.installer.steps import emptied, run, run_in, say, size_bytes, tool

_UBUNTU = INSTALLER / "ubuntu-22.04.toml"
# Qt's FFmpeg asks for this library by the name it has on Fedora.
_FEDORAS_BZ2 = r"libbz2\.so\.1 has an unexpected SONAME"
# Nobody reads mail there: a place to write to comes with a place to publish.
_MAINTAINER = "Gallop contributors <gallop@gallop.invalid>"
_CONTROL = """\
Package: gallop
Version: {version}
Architecture: {architecture}
Maintainer: {maintainer}
Installed-Size: {size_kb}
Depends: {depends}
Recommends: {recommends}
Section: video
Priority: optional
{homepage}Description: {summary}
 Type what you want to see, know to the tenth of a cent what it will cost,
 press Generate, and watch the video in the window. A paid request is never
 sent twice, a running one is never forgotten, and every video stays on your
 disk.
 .
 The demo renders real videos on your own computer and costs nothing.
"""


def debian_package(frozen: Frozen, project: Project, work: Path, into: Path, level: int) -> Path:
    """Build the .deb into `into`; `level` is xz's, 0 to 9."""
    say("Building the Debian package.")
    # The layout that dpkg-shlibdeps knows its way in.
    source = emptied(work / "debian-source")
    root = source / "debian" / "gallop"
    library = root / "usr" / "lib" / "gallop"
    library.parent.mkdir(parents=True)
    copy_frozen(frozen, library)
    start = root / "usr" / "bin" / "gallop"
    start.parent.mkdir(parents=True)
    start.symlink_to("../lib/gallop/gallop")
    write_share(root / "usr" / "share", frozen, project)
    _write_documents(root, project)
    _set_modes(root, library / frozen.program.name)
    architecture = run(["dpkg", "--print-architecture"]).strip()
    control = root / "DEBIAN"
    control.mkdir()
    others = [name for name in project.run_libraries if not name.startswith("lib")]
    fonts = [name for name in others if name.startswith("fonts-")]
    needed = (name for name in others if name not in fonts)
    depends = ", ".join([_linked_packages(source, library), *needed])
    (control / "control").write_text(
        _CONTROL.format(
            version=project.version,
            architecture=architecture,
            maintainer=_MAINTAINER,
            size_kb=size_bytes(root) // 1024,
            depends=depends,
            recommends=", ".join(fonts),
            summary=project.summary.removeprefix("A "),
            homepage=f"Homepage: {project.home_url}\n" if project.home_url else "",
        ),
        encoding="utf-8",
        newline="\n",
    )
    _write_sums(root, control / "md5sums")
    package = into / f"gallop_{project.version}_{architecture}.deb"
    options = ["--root-owner-group", "-Zxz", f"-z{level}"]
    dated = {"SOURCE_DATE_EPOCH": str(project.dated_s)}
    run(["dpkg-deb", *options, "--build", root, package], **dated)
    _check(package)
    say(where_it_installs(depends))
    return package


def where_it_installs(depends: str) -> str:
    """Where a package with these dependencies installs: here and on newer systems, or on older."""
    versions = tomllib.loads(_UBUNTU.read_text(encoding="utf-8"))
    if not (lacking := lacking_on(versions, depends)):
        return "The package is for Ubuntu 22.04, Debian 12, and newer ones."
    system = platform.freedesktop_os_release().get("PRETTY_NAME", "this system")
    return (
        f"The package is for {system} and newer. NOT on Ubuntu 22.04, which lacks "
        f"{', '.join(lacking)}: a package for both is built there."
    )


def lacking_on(versions: Mapping[str, str], depends: str) -> list[str]:
    """The dependencies that a system with the packages `versions` does not meet."""
    return [
        need
        for need in depends.split(", ")
        if not any(_is_met(choice, versions) for choice in need.split(" | "))
    ]


def _is_met(dependency: str, versions: Mapping[str, str]) -> bool:
    """Whether one dependency such as "libc6 (>= 2.35)" is met."""
    name, _, limit = dependency.partition(" (")
    if name not in versions or not limit:
        return name in versions
    relation, lowest = limit.rstrip(")").split()
    command = ["dpkg", "--compare-versions", versions[name], relation, lowest]
    return subprocess.run(command, check=False).returncode == 0


def _write_documents(root: Path, project: Project) -> None:
    documents = root / "usr" / "share" / "doc" / "gallop"
    write_filled(documents / "copyright", LINUX / "copyright", project)
    dated = format_datetime(datetime.fromtimestamp(project.dated_s, UTC))
    changes = (
        f"gallop ({project.version}) stable; urgency=medium\n\n  * Gallop {project.version}; "
        f"its changelog tells more.\n\n -- {_MAINTAINER}  {dated}\n"
    )
    write_packed(documents / "changelog.gz", changes)
    overrides = root / "usr" / "share" / "lintian" / "overrides" / "gallop"
    write_filled(overrides, LINUX / "lintian-overrides", project)


def _set_modes(root: Path, program: Path) -> None:
    """Everybody may read; nobody but root may write; only the program is started."""
    for path in root.rglob("*"):
        if not path.is_symlink():
            path.chmod(0o755 if path.is_dir() or path == program else 0o644)


def _linked_packages(source: Path, library: Path) -> str:
    """The packages, with versions, whose libraries the bundle is linked to and does not hold."""
    (source / "debian" / "control").write_text(
        "Source: gallop\n\nPackage: gallop\nArchitecture: any\n",
        encoding="utf-8",
        newline="\n",
    )
    binaries = [path for path in library.rglob("*") if _is_binary(path)]
    inside = {path.parent for path in binaries}
    # Its warnings are about what the wheels are linked to, which nobody here can change; what it
    # cannot find is an error.
    options = [
        "-O",
        "--ignore-missing-info",
        "--warnings=0",
        *(f"-l{folder}" for folder in sorted(inside)),
    ]
    # It looks among the system's libraries too, and would name the packages of those that stand in
    # the bundle.
    options += [f"-x{name}" for name in _packages_of({path.name for path in binaries})]
    command = ["dpkg-shlibdeps", *options, *(f"-e{path}" for path in binaries)]
    said = run_in(source, command, known=_FEDORAS_BZ2)
    return said.partition("shlibs:Depends=")[2].strip()


def _packages_of(libraries: set[str]) -> set[str]:
    """The installed packages that hold a library of one of these names."""
    names = [f"*/{name}" for name in sorted(libraries) if name.startswith("lib")]
    # It fails when one of them is in no package, which most are.
    said = subprocess.run(["dpkg", "-S", *names], capture_output=True, text=True, check=False)
    rows = [line.partition(": ")[::2] for line in said.stdout.splitlines()]
    folders = ("/lib/", "/usr/lib/")
    return {
        owner.split(":")[0]
        for owner, path in rows
        if path.startswith(folders) and Path(path).parent.parent.name in {"lib", ""}
    }


def _is_binary(path: Path) -> bool:
    if path.is_symlink() or not path.is_file():
        return False
    with path.open("rb") as file:
        return file.read(4) == b"\x7fELF"


def _write_sums(root: Path, place: Path) -> None:
    lines = []
    for path in _files(root):
        digest = hashlib.md5(path.read_bytes(), usedforsecurity=False).hexdigest()
        lines.append(f"{digest}  {path.relative_to(root).as_posix()}\n")
    place.write_text("".join(lines), encoding="utf-8", newline="\n")


def _files(root: Path) -> Iterable[Path]:
    files = (path for path in root.rglob("*") if path.is_file() and not path.is_symlink())
    return sorted(path for path in files if "DEBIAN" not in path.relative_to(root).parts)


def _check(package: Path) -> None:
    """Let Debian's own tools look at it; what they find ends the packaging."""
    if tool("lintian"):
        run(["lintian", "--fail-on", "error,warning", "--allow-root", package])
