"""Makes what this system can make: package, archive, bill of materials, sums; then says sizes."""

import argparse
import shutil
import sys
from pathlib import Path

from resources.installer.debian import debian_package
from resources.installer.freeze import Frozen, freeze, healthcheck
from resources.installer.macos import disk_image, sign_app
from resources.installer.portable import portable_archive
from resources.installer.project import ROOT, Project, read_project
from resources.installer.steps import megabytes, say, size_bytes, tool
from resources.installer.sums import sign_sums, sums_of, write_sums
from resources.installer.windows import sign_windows, windows_installer

_SMALL = 6
_QUICK = 1


def main() -> None:
    """Freeze, check, pack; SystemExit with a sentence for whatever fails."""
    parser = argparse.ArgumentParser(prog="dev.py package", description=__doc__)
    parser.add_argument(
        "--into", type=Path, default=ROOT / "dist", metavar="FOLDER", help="default: %(default)s"
    )
    parser.add_argument(
        "--work",
        type=Path,
        default=ROOT / "build" / "package",
        metavar="FOLDER",
        help="emptied first; default: %(default)s",
    )
    parser.add_argument(
        "--quick", action="store_true", help="pack in a fifth of the time, a seventh larger"
    )
    options = parser.parse_args()
    into = options.into.absolute()
    into.mkdir(parents=True, exist_ok=True)
    project = read_project()
    work = options.work.absolute()
    frozen = freeze(work)
    sign(frozen)
    healthcheck(frozen)
    level = _QUICK if options.quick else _SMALL
    made = packages(frozen, project, work, into, level)
    bill = into / f"gallop-{project.version}-{sys.platform}.cdx.json"
    shutil.copyfile(frozen.sbom, bill)
    write_sums(sums_of([*made, bill]), into)
    sign_sums(into)
    say(f"Installed: {megabytes(size_bytes(frozen.folder))}")
    for path in made:
        say(f"{megabytes(path.stat().st_size):>10}  {path}")


def sign(frozen: Frozen) -> None:
    """Sign the program itself where that is customary, before it is packed."""
    if sys.platform == "win32":
        sign_windows(sorted(frozen.folder.glob("*.exe")))
    elif sys.platform == "darwin":
        sign_app(frozen)


def packages(frozen: Frozen, project: Project, work: Path, into: Path, level: int) -> list[Path]:
    """The installers and archives of this system."""
    if sys.platform == "darwin":
        return [disk_image(frozen, project, work, into)]
    archive = portable_archive(frozen, project, work, into, level)
    if sys.platform == "win32":
        return [archive, *windows_installer(frozen, project, into, level == _QUICK)]
    if tool("dpkg-deb") and tool("dpkg-shlibdeps"):
        return [debian_package(frozen, project, work, into, level), archive]
    return [archive]


if __name__ == "__main__":
    main()
