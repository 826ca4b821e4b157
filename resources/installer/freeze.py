"""Freezes the program with PyInstaller and proves that what came out works."""

import os
import shutil
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

from resources.installer.project import ROOT
from resources.installer.steps import emptied, megabytes, run_in, say, size_bytes

_WITHIN_S = 300
# Without these PyInstaller only warns of an app whose signature macOS will not accept.
_STRICT_SIGNING = {
    "PYINSTALLER_STRICT_BUNDLE_CODESIGN_ERROR": "1",
    "PYINSTALLER_VERIFY_BUNDLE_SIGNATURE": "1",
}


@dataclass(frozen=True, slots=True)
class Frozen:
    """The folder of the program, its start file, what was made beside it."""

    folder: Path
    program: Path
    icons: Path
    sbom: Path
    app_bundle: Path | None


def freeze(work: Path) -> Frozen:
    """Freeze into `work`; SystemExit says why that is impossible."""
    say("Freezing the program.")
    emptied(work)
    made, parts = work / "frozen", work / "parts"
    command = [sys.executable, "-m", "PyInstaller", "--noconfirm", "--log-level", "WARN"]
    places = ["--distpath", str(made), "--workpath", str(parts)]
    is_mac = sys.platform == "darwin"
    run_in(ROOT, [*command, *places, "build.spec"], **(_STRICT_SIGNING if is_mac else {}))
    folder = made / "gallop"
    # `gallop-console` speaks to the terminal; the window's own program cannot, on Windows.
    name = "gallop-console.exe" if sys.platform == "win32" else "gallop"
    frozen = Frozen(
        folder=folder,
        program=made / "Gallop.app/Contents/MacOS/gallop" if is_mac else folder / name,
        icons=parts / "build" / "icons",
        sbom=parts / "build" / "sbom.cdx.json",
        app_bundle=made / "Gallop.app" if is_mac else None,
    )
    say(f"Frozen: {megabytes(size_bytes(folder))} in {folder}")
    return frozen


def healthcheck(frozen: Frozen) -> None:
    """Let the frozen program make and play a demo clip; SystemExit when it cannot."""
    say("Checking the frozen program.")
    environment = {
        name: value
        for name, value in os.environ.items()
        # It must stand on its own: nothing of this Python may help it.
        if not name.startswith("PYTHON") and name != "VIRTUAL_ENV"
    }
    done = subprocess.run(
        [str(frozen.program), "--healthcheck"],
        env=environment,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        encoding="utf-8",
        errors="replace",
        timeout=_WITHIN_S,
        check=False,
    )
    say(done.stdout)
    if done.returncode != 0:
        raise SystemExit("The frozen program does not work; its own words are above.")


def copy_frozen(frozen: Frozen, place: Path) -> None:
    """Copy the program's folder to `place`, links as links."""
    shutil.copytree(frozen.folder, place, symlinks=True)
