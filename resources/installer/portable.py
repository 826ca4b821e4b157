"""The archives that run from any folder: .tar.xz on Linux, .zip on Windows."""

import platform
import shutil
import sys
import tarfile
from pathlib import Path

from resources.installer.freeze import Frozen, copy_frozen
from resources.installer.project import ROOT, Project
from resources.installer.share import write_share
from resources.installer.steps import emptied, run, say


def machine() -> str:
    """The processor as archives are named for it: "x86_64", "arm64"."""
    return platform.machine().lower().replace("amd64", "x86_64")


def portable_archive(frozen: Frozen, project: Project, work: Path, into: Path, level: int) -> Path:
    """Pack the program's folder with its licence; `level` is xz's, 0 to 9."""
    say("Packing the portable archive.")
    system = "windows" if sys.platform == "win32" else "linux"
    name = f"gallop-{project.version}-{system}-{machine()}"
    top = emptied(work / "portable") / name
    copy_frozen(frozen, top)
    shutil.copy(ROOT / "LICENSE", top / "LICENSE.txt")
    if system == "windows":
        return Path(shutil.make_archive(str(into / name), "zip", top.parent, name))
    # For a menu entry, the manual and completion, and for the Flatpak that is made from it.
    write_share(top / "share", frozen, project)
    # Packed by xz itself, which uses all cores; Python's own has one.
    plain = work / f"{name}.tar"
    with tarfile.open(plain, "w") as tar:
        tar.add(top, name, filter=lambda entry: _nobody(entry, project.dated_s))
    run(["xz", "--threads=0", f"-{level}", "--force", plain])
    return plain.with_name(f"{plain.name}.xz").rename(into / f"{name}.tar.xz")


def _nobody(entry: tarfile.TarInfo, dated_s: int) -> tarfile.TarInfo:
    """`entry` without the builder's name and with the source's time."""
    entry.uid = entry.gid = 0
    entry.uname = entry.gname = "root"
    entry.mtime = dated_s
    return entry
